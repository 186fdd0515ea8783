//! What is one cell? A typed value; numbers are intervals, because bought lists say "11-50".
//! A missing value is the absence of a [`Value`], so it can never be taken for a zero or a no.

use jiff::civil::Date;

use crate::Currency;

/// All the numbers a value may be: from `low` to `high`, both included. Exact when they are equal;
/// "200+" has an infinite `high`. Never NaN, never `low > high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    low: f64,
    high: f64,
}

impl Interval {
    /// One exact number, or `None` when it is not finite.
    #[must_use]
    pub fn exact(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self {
            low: number,
            high: number,
        })
    }

    /// From `low` to `high`, or `None` when that is no interval (NaN, or the wrong way round).
    #[must_use]
    pub fn between(low: f64, high: f64) -> Option<Self> {
        (low <= high).then_some(Self { low, high })
    }

    /// The least number it may be.
    #[must_use]
    pub fn low(self) -> f64 {
        self.low
    }

    /// The greatest number it may be; infinite when open.
    #[must_use]
    pub fn high(self) -> f64 {
        self.high
    }

    /// Whether it is one number.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }
}

impl std::fmt::Display for Interval {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.low.is_finite(), self.high.is_finite()) {
            _ if self.is_exact() => write!(f, "{}", self.low),
            (true, true) => write!(f, "{}–{}", self.low, self.high),
            (true, false) => write!(f, "{}+", self.low),
            (false, true) => write!(f, "≤ {}", self.high),
            (false, false) => f.write_str("?"),
        }
    }
}

/// What stands between the choices of one cell.
pub const CHOICE_MARK: char = ';';

/// The choices of a cell, each trimmed; empty ones are none.
pub fn choices_of(cell: &str) -> impl Iterator<Item = &str> {
    let choices = cell.split(CHOICE_MARK).map(str::trim);
    choices.filter(|choice| !choice.is_empty())
}

/// A value that is there.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text, choice, choices, e-mail, phone, URL or country.
    Text(String),
    /// A number or an interval.
    Number(Interval),
    /// An amount, or an interval of amounts, in a currency.
    Money(Interval, Currency),
    /// Yes or no.
    YesNo(bool),
    /// A calendar day.
    Date(Date),
}

impl Value {
    /// The value as a column holds it.
    #[must_use]
    pub fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Text(text) => ValueRef::Text(text),
            Self::Number(interval) => ValueRef::Number(*interval),
            Self::Money(amount, currency) => ValueRef::Money(*amount, *currency),
            Self::YesNo(yes) => ValueRef::YesNo(*yes),
            Self::Date(date) => ValueRef::Day(crate::day_of(*date)),
        }
    }
}

/// A value inside a column; dates as day numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueRef<'a> {
    /// Text, choice, choices, e-mail, phone, URL or country.
    Text(&'a str),
    /// A number or an interval.
    Number(Interval),
    /// An amount, or an interval of amounts, in a currency.
    Money(Interval, Currency),
    /// Yes or no.
    YesNo(bool),
    /// Days since 1970-01-01.
    Day(i32),
}

impl ValueRef<'_> {
    /// The value on its own.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self {
            Self::Text(text) => Value::Text(text.to_owned()),
            Self::Number(interval) => Value::Number(interval),
            Self::Money(amount, currency) => Value::Money(amount, currency),
            Self::YesNo(yes) => Value::YesNo(yes),
            Self::Day(day) => Value::Date(crate::date_of(day).unwrap_or(Date::ZERO)),
        }
    }
}

impl std::fmt::Display for Value {
    /// The value as files write it: dates as ISO 8601, yes and no in English.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(interval) => interval.fmt(f),
            Self::Money(amount, currency) => write!(f, "{amount} {currency}"),
            Self::YesNo(true) => f.write_str("yes"),
            Self::YesNo(false) => f.write_str("no"),
            Self::Date(date) => date.fmt(f),
        }
    }
}
