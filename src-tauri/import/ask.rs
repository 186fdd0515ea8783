//! What can nobody but a person decide of a column? What its values leave open, with examples, and what they
//! would be once it is said; which of its texts seem to say nothing.

use lead::{Currency, FieldType};

use crate::value_format::{DateOrder, DecimalMark};

/// One thing to be said of a column before its values can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What is asked.
    pub what: InDoubt,
    /// The type that its values have once it is said.
    pub kind: FieldType,
    /// How many values hang on it.
    pub n: u32,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
}

/// What is asked of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InDoubt {
    /// Whether 1.234 is more than a thousand or little more than one.
    Decimal([DecimalMark; 2]),
    /// Whether 03/04/2025 is in April or in March: the orders that all such values have.
    Dates(Vec<DateOrder>),
    /// Whether numbers are days, counted or written so.
    DayNumbers(DateOrder),
    /// Whose money a sign is, and the currencies that have it.
    Currency {
        /// The sign, as it stands.
        sign: String,
        /// The currencies that have it, the most usual first.
        of: Vec<Currency>,
    },
}

/// A text that seems to say that there is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingWord {
    /// As it stands.
    pub text: String,
    /// How many rows have it.
    pub n: u32,
    /// Whether it is plain enough to be taken so unless somebody says otherwise.
    pub is_plain: bool,
}

/// What a value lost when it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// The time of a day.
    Time,
    /// The time of a day and the zone that it was written in: the day is that on the clock of that zone.
    Zone,
    /// Which currency of those that have the sign was for the column to say.
    Sign,
}

impl Loss {
    /// Every loss.
    pub const ALL: [Self; 3] = [Self::Time, Self::Zone, Self::Sign];

    /// The name in files and, after `lossy-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Zone => "zone",
            Self::Sign => "sign",
        }
    }
}

/// The values of one column that lost something when they were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lossy {
    /// The header of the column.
    pub header: String,
    /// What they lost.
    pub loss: Loss,
    /// How many they are.
    pub n: u32,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
}

/// The values of one column that were taken as missing because of what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenAsMissing {
    /// The header of the column.
    pub header: String,
    /// As it stands.
    pub text: String,
    /// How many rows have it.
    pub n: u32,
}
