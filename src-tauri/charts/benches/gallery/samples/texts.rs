//! How are figures written in the languages of the samples?

/// Three that differ most in letters and length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Polish,
    Thai,
}

impl Language {
    /// One of three texts.
    pub(crate) fn of(self, texts: [&str; 3]) -> String {
        let [english, polish, thai] = texts;
        match self {
            Self::English => english,
            Self::Polish => polish,
            Self::Thai => thai,
        }
        .to_owned()
    }

    /// A share as a percentage with one digit.
    pub(crate) fn percent(self, share: f64) -> String {
        let text = format!("{:.1}", share * 100.0);
        match self {
            Self::Polish => format!("{}%", text.replace('.', ",")),
            _ => format!("{text}%"),
        }
    }

    /// The same without digits after the point.
    pub(crate) fn whole_percent(self, share: f64) -> String {
        format!("{:.0}%", share * 100.0)
    }

    /// A count.
    pub(crate) fn count(self, n: f64) -> String {
        let digits = format!("{n:.0}");
        let mark = if self == Self::Polish { '\u{a0}' } else { ',' };
        let mut text = String::new();
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    }

    /// The months of a year, counted on.
    pub(crate) fn month(self, no: usize) -> String {
        let names: [&str; 12] = match self {
            Self::English => [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ],
            Self::Polish => [
                "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",
            ],
            Self::Thai => [
                "ม.ค.",
                "ก.พ.",
                "มี.ค.",
                "เม.ย.",
                "พ.ค.",
                "มิ.ย.",
                "ก.ค.",
                "ส.ค.",
                "ก.ย.",
                "ต.ค.",
                "พ.ย.",
                "ธ.ค.",
            ],
        };
        let year = 2025 + no / 12 + if self == Self::Thai { 543 } else { 0 };
        format!("{} {year}", names[no % 12])
    }
}
