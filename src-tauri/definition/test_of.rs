//! What can be asked of one value? An operator with its operand: [`Op`] is the name as files write
//! it, [`Test`] the name with a value of the right type. The one way from text to [`Test`] is
//! [`Test::parse`].

use jiff::civil::Date;
use lead::FieldKey;

use crate::{Amount, Op, Pattern, Period, Span};

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
    Matches(Pattern),
    InFamily(Vec<String>),
    EverWas(Vec<String>),
    HasAny(Vec<String>),
    HasNone(Vec<String>),
    HasAll(Vec<String>),
    HasExactly(Vec<String>),
    InRegion(Vec<String>),
    EmailValid,
    EmailCompany,
    EmailFree,
    DomainAnyOf(Vec<String>),
    PhoneValid,
    PhoneFrom(Vec<String>),
    UrlValid,
    AtLeast(Amount),
    MoreThan(Amount),
    AtMost(Amount),
    LessThan(Amount),
    Between(Amount, Amount),
    Equals(Amount),
    NotEquals(Amount),
    Yes,
    No,
    InLast(Span),
    MoreThanAgo(Span),
    InPeriod(Period),
    Before(Date),
    After(Date),
    BetweenDates(Date, Date),
    SameAs(FieldKey),
    DiffersFrom(FieldKey),
    AtLeastField(FieldKey),
    MoreThanField(FieldKey),
    AtMostField(FieldKey),
    LessThanField(FieldKey),
    BeforeField(FieldKey),
    AfterField(FieldKey),
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
    #[error("\"{0}\" is not a number; write it like 11 or 0.5, money like 10000 EUR")]
    NotANumber(String),
    /// The second number or day of a range is before the first.
    #[error("a range goes from the smaller to the larger")]
    RangeBackwards,
    /// The two ends of a range are in two currencies.
    #[error("the two ends of a range are in one currency")]
    TwoCurrencies,
    /// It is not a day.
    #[error("\"{0}\" is not a day; write it like 2026-11-22")]
    NotADate(String),
    /// It is not a span.
    #[error("\"{0}\" is not a span of up to 100 years; write it like 90 days or 3 months")]
    NotASpan(String),
    /// It is not a part of the calendar.
    #[error("\"{0}\" is not a part of the calendar; write it like this month or last quarter")]
    NotAPeriod(String),
    /// It is not a regular expression that can be run.
    #[error("\"{pattern}\" is not a pattern: {reason}")]
    NotAPattern {
        /// What was written.
        pattern: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl Test {
    /// The test that `op` makes with these values, written as files write them.
    ///
    /// # Errors
    /// Says which value is missing, too many, or not of the operator's type.
    pub fn parse(op: Op, values: &[String]) -> Result<Self, ValueError> {
        let values = values.iter().map(|value| value.trim());
        let mut values = values.filter(|value| !value.is_empty());
        let test = match op {
            Op::Is => Self::Is(text(values.next())?),
            Op::IsNot => Self::IsNot(text(values.next())?),
            Op::AnyOf => Self::AnyOf(texts(&mut values)?),
            Op::NoneOf => Self::NoneOf(texts(&mut values)?),
            Op::ContainsAny => Self::ContainsAny(texts(&mut values)?),
            Op::ContainsNone => Self::ContainsNone(texts(&mut values)?),
            Op::StartsWith => Self::StartsWith(text(values.next())?),
            Op::EndsWith => Self::EndsWith(text(values.next())?),
            Op::Matches => Self::Matches(pattern(values.next())?),
            Op::InFamily => Self::InFamily(texts(&mut values)?),
            Op::EverWas => Self::EverWas(texts(&mut values)?),
            Op::HasAny => Self::HasAny(texts(&mut values)?),
            Op::HasNone => Self::HasNone(texts(&mut values)?),
            Op::HasAll => Self::HasAll(texts(&mut values)?),
            Op::HasExactly => Self::HasExactly(texts(&mut values)?),
            Op::InRegion => Self::InRegion(texts(&mut values)?),
            Op::EmailValid => Self::EmailValid,
            Op::EmailCompany => Self::EmailCompany,
            Op::EmailFree => Self::EmailFree,
            Op::DomainAnyOf => Self::DomainAnyOf(texts(&mut values)?),
            Op::PhoneValid => Self::PhoneValid,
            Op::PhoneFrom => Self::PhoneFrom(texts(&mut values)?),
            Op::UrlValid => Self::UrlValid,
            Op::AtLeast => Self::AtLeast(amount(values.next())?),
            Op::MoreThan => Self::MoreThan(amount(values.next())?),
            Op::AtMost => Self::AtMost(amount(values.next())?),
            Op::LessThan => Self::LessThan(amount(values.next())?),
            Op::Between => {
                let (low, high) = (amount(values.next())?, amount(values.next())?);
                in_order(low, high)?;
                Self::Between(low, high)
            }
            Op::Equals => Self::Equals(amount(values.next())?),
            Op::NotEquals => Self::NotEquals(amount(values.next())?),
            Op::Yes => Self::Yes,
            Op::No => Self::No,
            Op::InLast => Self::InLast(span(values.next())?),
            Op::MoreThanAgo => Self::MoreThanAgo(span(values.next())?),
            Op::InPeriod => Self::InPeriod(period(values.next())?),
            Op::Before => Self::Before(date(values.next())?),
            Op::After => Self::After(date(values.next())?),
            Op::BetweenDates => {
                let (first, last) = (date(values.next())?, date(values.next())?);
                if first > last {
                    return Err(ValueError::RangeBackwards);
                }
                Self::BetweenDates(first, last)
            }
            Op::SameAs => Self::SameAs(field(values.next())?),
            Op::DiffersFrom => Self::DiffersFrom(field(values.next())?),
            Op::AtLeastField => Self::AtLeastField(field(values.next())?),
            Op::MoreThanField => Self::MoreThanField(field(values.next())?),
            Op::AtMostField => Self::AtMostField(field(values.next())?),
            Op::LessThanField => Self::LessThanField(field(values.next())?),
            Op::BeforeField => Self::BeforeField(field(values.next())?),
            Op::AfterField => Self::AfterField(field(values.next())?),
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
            Self::Matches(_) => Op::Matches,
            Self::InFamily(_) => Op::InFamily,
            Self::EverWas(_) => Op::EverWas,
            Self::HasAny(_) => Op::HasAny,
            Self::HasNone(_) => Op::HasNone,
            Self::HasAll(_) => Op::HasAll,
            Self::HasExactly(_) => Op::HasExactly,
            Self::InRegion(_) => Op::InRegion,
            Self::EmailValid => Op::EmailValid,
            Self::EmailCompany => Op::EmailCompany,
            Self::EmailFree => Op::EmailFree,
            Self::DomainAnyOf(_) => Op::DomainAnyOf,
            Self::PhoneValid => Op::PhoneValid,
            Self::PhoneFrom(_) => Op::PhoneFrom,
            Self::UrlValid => Op::UrlValid,
            Self::AtLeast(_) => Op::AtLeast,
            Self::MoreThan(_) => Op::MoreThan,
            Self::AtMost(_) => Op::AtMost,
            Self::LessThan(_) => Op::LessThan,
            Self::Between(..) => Op::Between,
            Self::Equals(_) => Op::Equals,
            Self::NotEquals(_) => Op::NotEquals,
            Self::Yes => Op::Yes,
            Self::No => Op::No,
            Self::InLast(_) => Op::InLast,
            Self::MoreThanAgo(_) => Op::MoreThanAgo,
            Self::InPeriod(_) => Op::InPeriod,
            Self::Before(_) => Op::Before,
            Self::After(_) => Op::After,
            Self::BetweenDates(..) => Op::BetweenDates,
            Self::SameAs(_) => Op::SameAs,
            Self::DiffersFrom(_) => Op::DiffersFrom,
            Self::AtLeastField(_) => Op::AtLeastField,
            Self::MoreThanField(_) => Op::MoreThanField,
            Self::AtMostField(_) => Op::AtMostField,
            Self::LessThanField(_) => Op::LessThanField,
            Self::BeforeField(_) => Op::BeforeField,
            Self::AfterField(_) => Op::AfterField,
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
            | Self::ContainsNone(texts)
            | Self::InFamily(texts)
            | Self::EverWas(texts)
            | Self::HasAny(texts)
            | Self::HasNone(texts)
            | Self::HasAll(texts)
            | Self::HasExactly(texts)
            | Self::InRegion(texts)
            | Self::DomainAnyOf(texts)
            | Self::PhoneFrom(texts) => texts.clone(),
            Self::Matches(pattern) => vec![pattern.to_string()],
            Self::AtLeast(amount)
            | Self::MoreThan(amount)
            | Self::AtMost(amount)
            | Self::LessThan(amount)
            | Self::Equals(amount)
            | Self::NotEquals(amount) => vec![amount.to_string()],
            Self::Between(low, high) => vec![low.to_string(), high.to_string()],
            Self::Before(day) | Self::After(day) => vec![day.to_string()],
            Self::BetweenDates(first, last) => vec![first.to_string(), last.to_string()],
            Self::InLast(span) | Self::MoreThanAgo(span) => vec![span.to_string()],
            Self::InPeriod(period) => vec![period.to_string()],
            Self::SameAs(field)
            | Self::DiffersFrom(field)
            | Self::AtLeastField(field)
            | Self::MoreThanField(field)
            | Self::AtMostField(field)
            | Self::LessThanField(field)
            | Self::BeforeField(field)
            | Self::AfterField(field) => vec![field.to_string()],
            Self::EmailValid
            | Self::EmailCompany
            | Self::EmailFree
            | Self::PhoneValid
            | Self::UrlValid
            | Self::Yes
            | Self::No
            | Self::Known
            | Self::Unknown => Vec::new(),
        }
    }

    /// The other field it looks at, if it looks at one.
    #[must_use]
    pub fn other_field(&self) -> Option<&FieldKey> {
        match self {
            Self::SameAs(field)
            | Self::DiffersFrom(field)
            | Self::AtLeastField(field)
            | Self::MoreThanField(field)
            | Self::AtMostField(field)
            | Self::LessThanField(field)
            | Self::BeforeField(field)
            | Self::AfterField(field) => Some(field),
            _ => None,
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

fn read<T>(
    value: Option<&str>,
    read: impl Fn(&str) -> Option<T>,
    error: impl Fn(String) -> ValueError,
) -> Result<T, ValueError> {
    let value = value.ok_or(ValueError::Missing)?;
    read(value).ok_or_else(|| error(value.to_owned()))
}

fn amount(value: Option<&str>) -> Result<Amount, ValueError> {
    read(value, Amount::from_text, ValueError::NotANumber)
}

fn in_order(low: Amount, high: Amount) -> Result<(), ValueError> {
    if low.currency != high.currency {
        return Err(ValueError::TwoCurrencies);
    }
    if low.get() > high.get() {
        return Err(ValueError::RangeBackwards);
    }
    Ok(())
}

fn date(value: Option<&str>) -> Result<Date, ValueError> {
    // Only the plain form: jiff would also take a time and drop it.
    let plain = |text: &str| (text.len() == 10).then(|| text.parse().ok()).flatten();
    read(value, plain, ValueError::NotADate)
}

fn span(value: Option<&str>) -> Result<Span, ValueError> {
    read(value, Span::from_text, ValueError::NotASpan)
}

fn period(value: Option<&str>) -> Result<Period, ValueError> {
    read(value, Period::from_text, ValueError::NotAPeriod)
}

fn field(value: Option<&str>) -> Result<FieldKey, ValueError> {
    let key = FieldKey::from_label(value.ok_or(ValueError::Missing)?);
    if key.is_empty() {
        return Err(ValueError::Missing);
    }
    Ok(key)
}

fn pattern(value: Option<&str>) -> Result<Pattern, ValueError> {
    let value = value.ok_or(ValueError::Missing)?;
    Pattern::new(value).map_err(|reason| ValueError::NotAPattern {
        pattern: value.to_owned(),
        reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Operand;

    fn parse(op: Op, values: &[&str]) -> Result<Test, ValueError> {
        let values: Vec<String> = values.iter().map(|&v| v.to_owned()).collect();
        Test::parse(op, &values)
    }

    #[test]
    fn every_operator_reads_back_what_it_writes() {
        for op in Op::ALL {
            let values: &[&str] = match op.operand() {
                Operand::None => &[],
                Operand::Text => &["Manager"],
                Operand::Texts => &["HR", "People"],
                Operand::Pattern => &["^(vp|head)"],
                Operand::Amount => &["-0.5 EUR"],
                Operand::Range => &["11", "50"],
                Operand::Date => &["2024-02-29"],
                Operand::Dates => &["2024-02-29", "2024-02-29"],
                Operand::Span => &["3 months"],
                Operand::Period => &["last fiscal_quarter"],
                Operand::Field => &["last_seen"],
            };
            let test = parse(op, values).unwrap();
            assert_eq!(test.op(), op);
            assert_eq!(test.values(), values, "of {op:?}");
            assert_eq!(test.other_field().is_some(), op.operand() == Operand::Field);
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
            (Op::Between, &["1 EUR", "5 USD"], ValueError::TwoCurrencies),
            (
                Op::Before,
                &["2023-02-29"],
                ValueError::NotADate("2023-02-29".into()),
            ),
            (
                Op::BetweenDates,
                &["2024-01-02", "2024-01-01"],
                ValueError::RangeBackwards,
            ),
            (Op::InLast, &["0"], ValueError::NotASpan("0".into())),
            (
                Op::InPeriod,
                &["soon"],
                ValueError::NotAPeriod("soon".into()),
            ),
            (Op::SameAs, &["#"], ValueError::Missing),
            (Op::Known, &["x"], ValueError::TooMany("x".into())),
        ];
        for (op, values, error) in cases {
            assert_eq!(parse(op, values), Err(error), "{op:?} {values:?}");
        }
        let pattern = parse(Op::Matches, &["a("]);
        assert!(
            matches!(pattern, Err(ValueError::NotAPattern { .. })),
            "{pattern:?}"
        );
    }
}
