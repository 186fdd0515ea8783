//! What can be put into a message?

use fluent_bundle::FluentValue;

/// A value for one variable of a message.
///
/// Counts and numbers reach Fluent as numbers, so that a catalogue can choose a plural form by
/// them, and are written in the format of the message's language. Text goes in as it is: rates,
/// money and dates are formatted by [`crate::Words`] first.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text, put in unchanged.
    Text(String),
    /// How many of something.
    Count(u64),
    /// A measured number, written with at most three decimals.
    Number(f64),
}

impl Arg {
    pub(crate) fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Count(count) => FluentValue::from(*count),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        // Saturates where a pointer is wider than 64 bits, which no supported machine has.
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}
