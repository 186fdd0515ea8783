//! What can be asked of one value? An operator with its operand. [`Op`] is the name as files write
//! it, [`Test`] the name with a value of the right type; the one way from text to [`Test`] is
//! [`Test::parse`].

use jiff::civil::Date;
use lead::FieldType;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// The name of an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// The text is this one.
    Is,
    /// The text is another one.
    IsNot,
    /// The text is one of these.
    AnyOf,
    /// The text is none of these.
    NoneOf,
    /// The text contains one of these.
    ContainsAny,
    /// The text contains none of these.
    ContainsNone,
    /// The text begins with this.
    StartsWith,
    /// The text ends with this.
    EndsWith,
    /// The number is this one.
    Equals,
    /// The number is another one.
    NotEquals,
    /// The number is below.
    LessThan,
    /// The number is this or below.
    AtMost,
    /// The number is above.
    MoreThan,
    /// The number is this or above.
    AtLeast,
    /// The number is from the first to the second, both included.
    Between,
    /// It is yes.
    Yes,
    /// It is no.
    No,
    /// The day is before this one.
    Before,
    /// The day is after this one.
    After,
    /// The day is one of the last N, the as-of day included, none after it.
    InLastDays,
    /// The day is N days before the as-of day, or earlier.
    MoreThanDaysAgo,
    /// There is a value.
    Known,
    /// There is no value.
    Unknown,
}

/// What an operator is followed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// Nothing.
    None,
    /// One text.
    Text,
    /// One text or more.
    Texts,
    /// One number.
    Number,
    /// Two numbers, ascending.
    Range,
    /// A calendar day, `2026-11-22`.
    Date,
    /// A whole number of days from 1 to 36,500.
    Days,
}

impl Op {
    /// Every operator, in the order a person is offered them.
    pub const ALL: [Self; 23] = [
        Self::Is,
        Self::IsNot,
        Self::AnyOf,
        Self::NoneOf,
        Self::ContainsAny,
        Self::ContainsNone,
        Self::StartsWith,
        Self::EndsWith,
        Self::AtLeast,
        Self::MoreThan,
        Self::AtMost,
        Self::LessThan,
        Self::Between,
        Self::Equals,
        Self::NotEquals,
        Self::Yes,
        Self::No,
        Self::InLastDays,
        Self::MoreThanDaysAgo,
        Self::Before,
        Self::After,
        Self::Known,
        Self::Unknown,
    ];

    /// What follows it.
    #[must_use]
    pub fn operand(self) -> Operand {
        match self {
            Self::Is | Self::IsNot | Self::StartsWith | Self::EndsWith => Operand::Text,
            Self::AnyOf | Self::NoneOf | Self::ContainsAny | Self::ContainsNone => Operand::Texts,
            Self::Equals
            | Self::NotEquals
            | Self::LessThan
            | Self::AtMost
            | Self::MoreThan
            | Self::AtLeast => Operand::Number,
            Self::Between => Operand::Range,
            Self::Before | Self::After => Operand::Date,
            Self::InLastDays | Self::MoreThanDaysAgo => Operand::Days,
            Self::Yes | Self::No | Self::Known | Self::Unknown => Operand::None,
        }
    }

    /// Whether it can be asked of a field of this type.
    #[must_use]
    pub fn fits(self, kind: FieldType) -> bool {
        match self {
            Self::Known | Self::Unknown => true,
            Self::Yes | Self::No => kind == FieldType::YesNo,
            _ => match self.operand() {
                Operand::Number | Operand::Range => kind == FieldType::Number,
                Operand::Date | Operand::Days => kind == FieldType::Date,
                Operand::Text | Operand::Texts | Operand::None => kind.is_textual(),
            },
        }
    }

    /// The name as files write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Is => "is",
            Self::IsNot => "is_not",
            Self::AnyOf => "any_of",
            Self::NoneOf => "none_of",
            Self::ContainsAny => "contains_any",
            Self::ContainsNone => "contains_none",
            Self::StartsWith => "starts_with",
            Self::EndsWith => "ends_with",
            Self::Equals => "equals",
            Self::NotEquals => "not_equals",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::Between => "between",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Before => "before",
            Self::After => "after",
            Self::InLastDays => "in_last_days",
            Self::MoreThanDaysAgo => "more_than_days_ago",
            Self::Known => "known",
            Self::Unknown => "unknown",
        }
    }
}

/// An operator with its operand.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    missing_docs,
    reason = "each variant is the operator of the same name, told at `Op`"
)]
pub enum Test {
    Is(String),
    IsNot(String),
    AnyOf(Vec<String>),
    NoneOf(Vec<String>),
    ContainsAny(Vec<String>),
    ContainsNone(Vec<String>),
    StartsWith(String),
    EndsWith(String),
    Equals(Decimal),
    NotEquals(Decimal),
    LessThan(Decimal),
    AtMost(Decimal),
    MoreThan(Decimal),
    AtLeast(Decimal),
    Between(Decimal, Decimal),
    Yes,
    No,
    Before(Date),
    After(Date),
    InLastDays(u32),
    MoreThanDaysAgo(u32),
    Known,
    Unknown,
}

/// Why a value does not fit its operator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// There is none, or only white space.
    #[error("a value is missing")]
    Missing,
    /// There is one too many.
    #[error("\"{0}\" is one value too many")]
    TooMany(String),
    /// It is not a number.
    #[error("\"{0}\" is not a number; write it like 11 or 0.5")]
    NotANumber(String),
    /// The second number of a range is below the first.
    #[error("a range goes from the smaller number to the larger one")]
    RangeBackwards,
    /// It is not a day.
    #[error("\"{0}\" is not a day; write it like 2026-11-22")]
    NotADate(String),
    /// It is not a sensible number of days.
    #[error("\"{0}\" is not a number of days from 1 to 36500")]
    NotDays(String),
}

/// The longest window that can be asked for: a hundred years.
const MAX_DAYS: u32 = 36_500;

impl Test {
    /// The test that `op` makes with these values, written as files write them.
    ///
    /// # Errors
    /// Says which value is missing, too many, or not of the operator's type.
    pub fn parse(op: Op, values: &[String]) -> Result<Self, ValueError> {
        let mut values = values
            .iter()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty());
        let test = match op {
            Op::Is => Self::Is(text(values.next())?),
            Op::IsNot => Self::IsNot(text(values.next())?),
            Op::StartsWith => Self::StartsWith(text(values.next())?),
            Op::EndsWith => Self::EndsWith(text(values.next())?),
            Op::AnyOf => Self::AnyOf(texts(&mut values)?),
            Op::NoneOf => Self::NoneOf(texts(&mut values)?),
            Op::ContainsAny => Self::ContainsAny(texts(&mut values)?),
            Op::ContainsNone => Self::ContainsNone(texts(&mut values)?),
            Op::Equals => Self::Equals(number(values.next())?),
            Op::NotEquals => Self::NotEquals(number(values.next())?),
            Op::LessThan => Self::LessThan(number(values.next())?),
            Op::AtMost => Self::AtMost(number(values.next())?),
            Op::MoreThan => Self::MoreThan(number(values.next())?),
            Op::AtLeast => Self::AtLeast(number(values.next())?),
            Op::Between => {
                let (low, high) = (number(values.next())?, number(values.next())?);
                if low > high {
                    return Err(ValueError::RangeBackwards);
                }
                Self::Between(low, high)
            }
            Op::Before => Self::Before(date(values.next())?),
            Op::After => Self::After(date(values.next())?),
            Op::InLastDays => Self::InLastDays(days(values.next())?),
            Op::MoreThanDaysAgo => Self::MoreThanDaysAgo(days(values.next())?),
            Op::Yes => Self::Yes,
            Op::No => Self::No,
            Op::Known => Self::Known,
            Op::Unknown => Self::Unknown,
        };
        values
            .next()
            .map_or(Ok(test), |extra| Err(ValueError::TooMany(extra.to_owned())))
    }

    /// The operator.
    #[must_use]
    pub fn op(&self) -> Op {
        match self {
            Self::Is(_) => Op::Is,
            Self::IsNot(_) => Op::IsNot,
            Self::AnyOf(_) => Op::AnyOf,
            Self::NoneOf(_) => Op::NoneOf,
            Self::ContainsAny(_) => Op::ContainsAny,
            Self::ContainsNone(_) => Op::ContainsNone,
            Self::StartsWith(_) => Op::StartsWith,
            Self::EndsWith(_) => Op::EndsWith,
            Self::Equals(_) => Op::Equals,
            Self::NotEquals(_) => Op::NotEquals,
            Self::LessThan(_) => Op::LessThan,
            Self::AtMost(_) => Op::AtMost,
            Self::MoreThan(_) => Op::MoreThan,
            Self::AtLeast(_) => Op::AtLeast,
            Self::Between(..) => Op::Between,
            Self::Yes => Op::Yes,
            Self::No => Op::No,
            Self::Before(_) => Op::Before,
            Self::After(_) => Op::After,
            Self::InLastDays(_) => Op::InLastDays,
            Self::MoreThanDaysAgo(_) => Op::MoreThanDaysAgo,
            Self::Known => Op::Known,
            Self::Unknown => Op::Unknown,
        }
    }

    /// The operand, as files write it; [`Test::parse`] reads it back.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        match self {
            Self::Is(text) | Self::IsNot(text) | Self::StartsWith(text) | Self::EndsWith(text) => {
                vec![text.clone()]
            }
            Self::AnyOf(texts)
            | Self::NoneOf(texts)
            | Self::ContainsAny(texts)
            | Self::ContainsNone(texts) => texts.clone(),
            Self::Equals(n)
            | Self::NotEquals(n)
            | Self::LessThan(n)
            | Self::AtMost(n)
            | Self::MoreThan(n)
            | Self::AtLeast(n) => vec![n.to_string()],
            Self::Between(low, high) => vec![low.to_string(), high.to_string()],
            Self::Before(day) | Self::After(day) => vec![day.to_string()],
            Self::InLastDays(days) | Self::MoreThanDaysAgo(days) => vec![days.to_string()],
            Self::Yes | Self::No | Self::Known | Self::Unknown => Vec::new(),
        }
    }
}

fn text(value: Option<&str>) -> Result<String, ValueError> {
    value.map(str::to_owned).ok_or(ValueError::Missing)
}

fn texts<'a>(values: &mut impl Iterator<Item = &'a str>) -> Result<Vec<String>, ValueError> {
    let texts: Vec<String> = values.map(str::to_owned).collect();
    if texts.is_empty() {
        Err(ValueError::Missing)
    } else {
        Ok(texts)
    }
}

fn number(value: Option<&str>) -> Result<Decimal, ValueError> {
    let value = value.ok_or(ValueError::Missing)?;
    let plain = value
        .bytes()
        .all(|b| matches!(b, b'0'..=b'9' | b'.' | b'-' | b'+'));
    let number = value.parse().ok().filter(|_| plain).and_then(Decimal::new);
    number.ok_or_else(|| ValueError::NotANumber(value.to_owned()))
}

fn date(value: Option<&str>) -> Result<Date, ValueError> {
    let value = value.ok_or(ValueError::Missing)?;
    // Only the plain form: jiff would also take a time and drop it.
    let plain = value.len() == 10;
    value
        .parse()
        .ok()
        .filter(|_| plain)
        .ok_or_else(|| ValueError::NotADate(value.to_owned()))
}

fn days(value: Option<&str>) -> Result<u32, ValueError> {
    let value = value.ok_or(ValueError::Missing)?;
    let days = value
        .parse()
        .ok()
        .filter(|days| (1..=MAX_DAYS).contains(days));
    days.ok_or_else(|| ValueError::NotDays(value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(op: Op, values: &[&str]) -> Result<Test, ValueError> {
        Test::parse(
            op,
            &values.iter().map(|&v| v.to_owned()).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn every_operator_reads_back_what_it_writes() {
        for op in Op::ALL {
            let values: &[&str] = match op.operand() {
                Operand::None => &[],
                Operand::Text => &["Manager"],
                Operand::Texts => &["HR", "People"],
                Operand::Number => &["-0.5"],
                Operand::Range => &["11", "50"],
                Operand::Date => &["2024-02-29"],
                Operand::Days => &["90"],
            };
            let test = parse(op, values).unwrap();
            assert_eq!(test.op(), op);
            assert_eq!(test.values(), values, "of {op:?}");
            assert_eq!(serde_json::to_value(op).unwrap(), op.name());
        }
    }

    #[test]
    fn a_value_that_does_not_fit_says_why() {
        let cases = [
            (Op::Is, &[][..], ValueError::Missing),
            (Op::Is, &[" "], ValueError::Missing),
            (Op::Is, &["a", "b"], ValueError::TooMany("b".into())),
            (Op::AnyOf, &[], ValueError::Missing),
            (
                Op::AtLeast,
                &["eleven"],
                ValueError::NotANumber("eleven".into()),
            ),
            (Op::AtLeast, &["NaN"], ValueError::NotANumber("NaN".into())),
            (Op::AtLeast, &["inf"], ValueError::NotANumber("inf".into())),
            (Op::Between, &["5", "1"], ValueError::RangeBackwards),
            (
                Op::Before,
                &["2023-02-29"],
                ValueError::NotADate("2023-02-29".into()),
            ),
            (Op::InLastDays, &["0"], ValueError::NotDays("0".into())),
            (Op::Known, &["x"], ValueError::TooMany("x".into())),
        ];
        for (op, values, error) in cases {
            assert_eq!(parse(op, values), Err(error), "{op:?} {values:?}");
        }
    }

    #[test]
    fn every_field_type_can_be_asked_something() {
        for kind in FieldType::ALL {
            assert!(
                Op::ALL.iter().filter(|op| op.fits(kind)).count() > 2,
                "{kind:?}"
            );
        }
    }
}
