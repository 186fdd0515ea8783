//! What is a value compared with? Numbers, amounts, windows before the as-of day, parts of the
//! calendar, patterns. Each has one text form, which files hold, and reads it back.

use jiff::Span as JiffSpan;
use jiff::civil::{Date, Weekday};
use lead::Currency;

/// A finite number, written in files and hashes in its shortest decimal form.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Decimal(f64);

impl Decimal {
    /// The number, or `None` when it is not finite.
    #[must_use]
    pub fn new(number: f64) -> Option<Self> {
        // Adding zero turns −0 into 0, so that both have one text and one hash.
        number.is_finite().then_some(Self(number + 0.0))
    }

    /// The number of a text like "-0.5"; `None` for every other notation.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let plain = text
            .bytes()
            .all(|b| matches!(b, b'0'..=b'9' | b'.' | b'-' | b'+'));
        text.parse().ok().filter(|_| plain).and_then(Self::new)
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A number, of money with its currency: `11`, `10000 EUR`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The number.
    pub number: Decimal,
    /// The currency; `None` for a plain number.
    pub currency: Option<Currency>,
}

impl Amount {
    /// The amount of a text; `None` when it is none.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        if let Some(number) = Decimal::from_text(text) {
            return Some(number.into());
        }
        let [number, code] = words_of(text)?;
        Some(Self {
            number: Decimal::from_text(number)?,
            currency: Some(Currency::from_code(code)?),
        })
    }

    /// The number alone.
    #[must_use]
    pub fn get(self) -> f64 {
        self.number.get()
    }
}

impl From<Decimal> for Amount {
    fn from(number: Decimal) -> Self {
        Self {
            number,
            currency: None,
        }
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.number.fmt(f)?;
        self.currency
            .map_or(Ok(()), |currency| write!(f, " {currency}"))
    }
}

/// A stretch of time that ends with the as-of day: `90 days`, `3 months`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    n: u32,
    unit: SpanUnit,
}

/// What a [`Span`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanUnit {
    /// Calendar days.
    Days,
    /// Weeks of seven days.
    Weeks,
    /// Calendar months; a day that a month lacks is its last day.
    Months,
    /// Three calendar months each.
    Quarters,
    /// Twelve calendar months each.
    Years,
}

/// The longest stretch that can be asked for: a hundred years.
const MOST_YEARS: u32 = 100;

impl SpanUnit {
    /// Every unit.
    pub const ALL: [Self; 5] = [
        Self::Days,
        Self::Weeks,
        Self::Months,
        Self::Quarters,
        Self::Years,
    ];

    /// The name as files write it, of several.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Quarters => "quarters",
            Self::Years => "years",
        }
    }

    fn most(self) -> u32 {
        match self {
            Self::Days => MOST_YEARS * 365,
            Self::Weeks => MOST_YEARS * 52,
            Self::Months => MOST_YEARS * 12,
            Self::Quarters => MOST_YEARS * 4,
            Self::Years => MOST_YEARS,
        }
    }
}

impl Span {
    /// `n` of a unit; `None` of none, and of more than a hundred years.
    #[must_use]
    pub fn new(n: u32, unit: SpanUnit) -> Option<Self> {
        (1..=unit.most()).contains(&n).then_some(Self { n, unit })
    }

    /// The span of a text like "3 months" or "1 week"; a number alone counts days.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        if let Ok(days) = text.parse() {
            return Self::new(days, SpanUnit::Days);
        }
        let [n, unit] = words_of(text)?;
        let unit = SpanUnit::ALL.into_iter().find(|one| {
            let several = one.name();
            unit == several || unit == &several[..several.len() - 1]
        })?;
        Self::new(n.parse().ok()?, unit)
    }

    /// How many of the unit.
    #[must_use]
    pub fn n(self) -> u32 {
        self.n
    }

    /// What is counted.
    #[must_use]
    pub fn unit(self) -> SpanUnit {
        self.unit
    }

    /// The last day before the span, as it ends with `as_of`: the span is every day after it, up to
    /// and with `as_of`. Before the year −9999, the first day there is.
    #[must_use]
    pub fn before(self, as_of: Date) -> Date {
        let n = i64::from(self.n);
        let span = match self.unit {
            SpanUnit::Days => JiffSpan::new().try_days(n),
            SpanUnit::Weeks => JiffSpan::new().try_weeks(n),
            SpanUnit::Months => JiffSpan::new().try_months(n),
            SpanUnit::Quarters => JiffSpan::new().try_months(3 * n),
            SpanUnit::Years => JiffSpan::new().try_years(n),
        };
        span.and_then(|span| as_of.checked_sub(span))
            .unwrap_or(Date::MIN)
    }
}

impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.n, self.unit.name())
    }
}

/// A whole part of the calendar, told from the as-of day: `this month`, `last fiscal_quarter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// Whether it is the part before the one that holds the as-of day.
    pub is_last: bool,
    /// What part.
    pub unit: PeriodUnit,
}

/// A part of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodUnit {
    /// Monday to Sunday (ISO 8601).
    Week,
    /// A calendar month.
    Month,
    /// January to March, and so on.
    Quarter,
    /// A calendar year.
    Year,
    /// Three months counted from the start of the fiscal year.
    FiscalQuarter,
    /// Twelve months from the start of the fiscal year.
    FiscalYear,
}

impl PeriodUnit {
    /// Every part.
    pub const ALL: [Self; 6] = [
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::Year,
        Self::FiscalQuarter,
        Self::FiscalYear,
    ];

    /// The name as files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::FiscalQuarter => "fiscal_quarter",
            Self::FiscalYear => "fiscal_year",
        }
    }
}

impl Period {
    /// The period of a text like "this month"; `None` when it is none.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let [which, unit] = words_of(text)?;
        let is_last = match which {
            "this" => false,
            "last" => true,
            _ => return None,
        };
        let mut units = PeriodUnit::ALL.into_iter();
        let unit = units.find(|one| one.name() == unit)?;
        Some(Self { is_last, unit })
    }

    /// The first and the last day of the period, whole: days after `as_of` belong to it. Fiscal
    /// years start with the month `fiscal_month` (1 to 12; any other is January).
    #[must_use]
    pub fn days(self, as_of: Date, fiscal_month: u8) -> (Date, Date) {
        let (first, span) = match self.unit {
            PeriodUnit::Week => {
                let back = as_of.weekday().since(Weekday::Monday);
                let monday = minus(as_of, JiffSpan::new().days(i64::from(back)));
                (monday, JiffSpan::new().weeks(1))
            }
            PeriodUnit::Month => (start(as_of, 1, 1), JiffSpan::new().months(1)),
            PeriodUnit::Quarter => (start(as_of, 3, 1), JiffSpan::new().months(3)),
            PeriodUnit::Year => (start(as_of, 12, 1), JiffSpan::new().years(1)),
            PeriodUnit::FiscalQuarter => (start(as_of, 3, fiscal_month), JiffSpan::new().months(3)),
            PeriodUnit::FiscalYear => (start(as_of, 12, fiscal_month), JiffSpan::new().years(1)),
        };
        let first = if self.is_last {
            minus(first, span)
        } else {
            first
        };
        let after = first.checked_add(span).unwrap_or(Date::MAX);
        (first, minus(after, JiffSpan::new().days(1)))
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let which = if self.is_last { "last" } else { "this" };
        write!(f, "{which} {}", self.unit.name())
    }
}

/// The first day of the part of `n_months` months that holds `day`, where one such part starts with
/// the month `from`.
fn start(day: Date, n_months: i8, from: u8) -> Date {
    let from = if (1..=12).contains(&from) {
        from as i8
    } else {
        1
    };
    let past = (day.month() - from).rem_euclid(12) % n_months;
    let month = minus(
        day.first_of_month(),
        JiffSpan::new().months(i64::from(past)),
    );
    month.first_of_month()
}

fn minus(day: Date, span: JiffSpan) -> Date {
    day.checked_sub(span).unwrap_or(Date::MIN)
}

/// The words of a text, where it has exactly so many.
fn words_of<const N: usize>(text: &str) -> Option<[&str; N]> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.try_into().ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_an_operand_writes_it_reads_back() {
        for text in ["11", "-0.5", "10000 EUR", "0.1 PLN"] {
            assert_eq!(Amount::from_text(text).unwrap().to_string(), text);
        }
        for text in ["90 days", "1 weeks", "3 months", "2 quarters", "100 years"] {
            assert_eq!(Span::from_text(text).unwrap().to_string(), text);
        }
        for text in ["this week", "last fiscal_quarter", "this year"] {
            assert_eq!(Period::from_text(text).unwrap().to_string(), text);
        }
        assert_eq!(Span::from_text("90"), Span::from_text("90 days"));
        assert_eq!(Span::from_text("1 month"), Span::new(1, SpanUnit::Months));
    }

    #[test]
    fn what_is_no_operand_is_none() {
        for text in ["", "NaN", "1e5", "10 000", "EUR 10", "10 EURO", "5 EUR EUR"] {
            assert_eq!(Amount::from_text(text), None, "of {text:?}");
        }
        for text in [
            "",
            "0 days",
            "-1 days",
            "1 fortnight",
            "101 years",
            "3",
            "x",
        ] {
            assert_eq!(Span::from_text(text).is_some(), text == "3", "of {text:?}");
        }
        for text in ["", "month", "next month", "this decade"] {
            assert_eq!(Period::from_text(text), None, "of {text:?}");
        }
    }

    #[test]
    fn a_span_ends_with_the_as_of_day_and_starts_after_the_day_so_long_before() {
        let cases = [
            (date(2026, 11, 22), "1 days", date(2026, 11, 21)),
            (date(2024, 3, 1), "1 weeks", date(2024, 2, 23)),
            (date(2024, 3, 31), "1 months", date(2024, 2, 29)),
            (date(2023, 3, 31), "1 months", date(2023, 2, 28)),
            (date(2024, 5, 31), "1 quarters", date(2024, 2, 29)),
            (date(2024, 2, 29), "1 years", date(2023, 2, 28)),
            (Date::MIN, "1 days", Date::MIN),
        ];
        for (as_of, span, before) in cases {
            let span = Span::from_text(span).unwrap();
            assert_eq!(span.before(as_of), before, "{span} before {as_of}");
        }
    }

    #[test]
    fn a_period_is_whole_and_fiscal_ones_start_where_the_team_says() {
        let cases = [
            ("this week", 1, date(2026, 11, 16), date(2026, 11, 22)),
            ("last week", 1, date(2026, 11, 9), date(2026, 11, 15)),
            ("this month", 1, date(2026, 11, 1), date(2026, 11, 30)),
            ("last month", 1, date(2026, 10, 1), date(2026, 10, 31)),
            ("this quarter", 4, date(2026, 10, 1), date(2026, 12, 31)),
            ("last year", 1, date(2025, 1, 1), date(2025, 12, 31)),
            ("this fiscal_year", 4, date(2026, 4, 1), date(2027, 3, 31)),
            (
                "this fiscal_year",
                12,
                date(2025, 12, 1),
                date(2026, 11, 30),
            ),
            (
                "last fiscal_quarter",
                2,
                date(2026, 8, 1),
                date(2026, 10, 31),
            ),
            (
                "this fiscal_quarter",
                2,
                date(2026, 11, 1),
                date(2027, 1, 31),
            ),
            ("this fiscal_year", 0, date(2026, 1, 1), date(2026, 12, 31)),
        ];
        for (text, month, first, last) in cases {
            let period = Period::from_text(text).unwrap();
            assert_eq!(
                period.days(date(2026, 11, 22), month),
                (first, last),
                "{text}"
            );
        }
        let week = Period::from_text("last week").unwrap();
        assert_eq!(week.days(Date::MIN, 1).0, Date::MIN);
    }
}
