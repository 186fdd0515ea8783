//! In which colour is something drawn?
//!
//! The two side colours mean marketing and sales, and nothing else. Whatever else must be told apart
//! takes the series colours, which also differ in lightness.

use crate::tokens::{ANONYMOUS, LINE_STRONG, MARKETING, SALES_FILL, SERIES, Token};

/// Whose a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Ink {
    /// Nobody's: the next of the series colours.
    #[default]
    Plain,
    /// Marketing's.
    Marketing,
    /// Sales'.
    Sales,
    /// What others are compared with: an earlier period, all leads.
    Quiet,
}

impl Ink {
    /// The colour of lines and fills; `nth` counts the plain ones.
    pub(crate) fn token(self, nth: usize) -> Token {
        match self {
            Self::Plain => SERIES[nth % SERIES.len()],
            Self::Marketing => MARKETING,
            Self::Sales => SALES_FILL,
            Self::Quiet => LINE_STRONG,
        }
    }

    /// The colour of a large fill, which carries no difference.
    pub(crate) fn fill(self) -> Token {
        match self {
            Self::Plain => ANONYMOUS,
            other => other.token(0),
        }
    }
}

/// The colours of marks in their order, the plain ones counted.
pub(crate) fn tokens_of(inks: impl IntoIterator<Item = Ink>) -> Vec<Token> {
    let mut plain = 0;
    let mut one = |ink: Ink| {
        let token = ink.token(plain);
        if ink == Ink::Plain {
            plain += 1;
        }
        token
    };
    inks.into_iter().map(&mut one).collect()
}
