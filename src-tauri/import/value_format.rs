//! How are the texts of one column read? What stands before the decimals, in which order a day is written,
//! whose money a sign is, which words say that there is nothing: decided for the column as a whole, so that no
//! text of it is read in two ways.
//!
//! Invariant: a text that could say two things is read only where the format says which.

use lead::Currency;

use crate::{Ask, InDoubt};

/// How the texts of one column are read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ValueFormat {
    /// What stands before the decimals of a number; `None`: a number that this would change is in doubt.
    pub decimal: Option<DecimalMark>,
    /// Whether its numbers are percentages: "12 %" is then 12, and a number without the sign is in doubt.
    pub percent: bool,
    /// The currency of amounts that say none, or say it by a sign that several currencies have.
    pub currency: Option<Currency>,
    /// The order of days that are numbers; `None`: a day that this would change is in doubt.
    pub dates: Option<DateOrder>,
    /// Whose years they are.
    pub calendar: Calendar,
    /// Marks that say yes and no besides the words, folded: ("y", "n"), ("1", "0").
    pub yes_no: Option<(String, String)>,
    /// What stands between the choices of one cell.
    pub list_mark: char,
    /// The texts that say that there is no value, as they stand.
    pub missing: Vec<String>,
    /// The texts that were proposed to say so and are values, as they stand.
    pub kept: Vec<String>,
}

impl Default for ValueFormat {
    /// Nothing is said: what says itself what it is is read, and nothing says that there is nothing.
    fn default() -> Self {
        Self {
            decimal: None,
            percent: false,
            currency: None,
            dates: None,
            calendar: Calendar::Gregorian,
            yes_no: None,
            list_mark: lead::CHOICE_MARK,
            missing: Vec::new(),
            kept: Vec::new(),
        }
    }
}

impl ValueFormat {
    /// Whether it says what is asked.
    #[must_use]
    pub fn answers(&self, what: &InDoubt) -> bool {
        match what {
            InDoubt::Decimal(_) => self.decimal.is_some(),
            InDoubt::Dates(of) => self.dates.is_some_and(|order| of.contains(&order)),
            InDoubt::DayNumbers(order) => self.dates == Some(*order),
            InDoubt::Currency { of, .. } => self.currency.is_some_and(|one| of.contains(&one)),
        }
    }

    /// This format of what a column says itself, and where it does not, what `before` says: what is asked, the
    /// currency of its amounts, and which words say that there is nothing.
    pub(crate) fn or_as_before(&self, asks: &[Ask], before: &Self) -> Self {
        let mut format = self.clone();
        for Ask { what, .. } in asks.iter().filter(|ask| before.answers(&ask.what)) {
            match what {
                InDoubt::Decimal(_) => format.decimal = before.decimal,
                InDoubt::Dates(_) | InDoubt::DayNumbers(_) => format.dates = before.dates,
                InDoubt::Currency { .. } => format.currency = before.currency,
            }
        }
        format.currency = format.currency.or(before.currency);
        format.yes_no = format.yes_no.or_else(|| before.yes_no.clone());
        format.missing.retain(|word| !before.kept.contains(word));
        let further = before
            .missing
            .iter()
            .filter(|word| !format.missing.contains(word));
        let further: Vec<String> = further.cloned().collect();
        format.missing.extend(further);
        format.kept.clone_from(&before.kept);
        format
    }

    /// Takes a text as missing, or as a value, whatever was proposed.
    pub fn take(&mut self, text: &str, as_missing: bool) {
        let (to, from) = match as_missing {
            true => (&mut self.missing, &mut self.kept),
            false => (&mut self.kept, &mut self.missing),
        };
        from.retain(|word| word != text);
        if !to.iter().any(|word| word == text) {
            to.push(text.to_owned());
        }
    }
}

/// What stands before the decimals of a number; the other one may stand between its groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecimalMark {
    /// 1,234.56
    Point,
    /// 1.234,56
    Comma,
}

impl DecimalMark {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Point, Self::Comma];

    /// The name in files and options: the number that it writes so.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Point => "1,234.5",
            Self::Comma => "1.234,5",
        }
    }

    /// The mark of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.name() == name)
    }
}

/// The order of a day that is written in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateOrder {
    /// 31/12/2024
    DayMonthYear,
    /// 12/31/2024
    MonthDayYear,
    /// 24/12/31
    YearMonthDay,
    /// 20241231
    Digits,
    /// Days since 1899-12-30, as spreadsheets count them.
    Serial,
    /// Seconds since 1970-01-01 in UTC.
    Seconds,
    /// Thousandths of seconds since 1970-01-01 in UTC.
    Milliseconds,
}

impl DateOrder {
    /// Every order.
    pub const ALL: [Self; 7] = [
        Self::DayMonthYear,
        Self::MonthDayYear,
        Self::YearMonthDay,
        Self::Digits,
        Self::Serial,
        Self::Seconds,
        Self::Milliseconds,
    ];

    /// The name in files and options.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DayMonthYear => "dmy",
            Self::MonthDayYear => "mdy",
            Self::YearMonthDay => "ymd",
            Self::Digits => "yyyymmdd",
            Self::Serial => "serial",
            Self::Seconds => "seconds",
            Self::Milliseconds => "milliseconds",
        }
    }

    /// The order of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.name() == name)
    }
}

/// Whose years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calendar {
    /// 2024
    #[default]
    Gregorian,
    /// 2567, in the Buddhist era of Thailand.
    Buddhist,
}

impl Calendar {
    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Buddhist => "buddhist",
        }
    }

    /// The calendar of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Gregorian, Self::Buddhist]
            .into_iter()
            .find(|calendar| calendar.name() == name)
    }
}
