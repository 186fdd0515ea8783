//! What does somebody propose before they hear the others? A ballot: criteria for four questions, each a
//! test of a field or words alone, with a reason; and the form that it is filled in on elsewhere.
//!
//! Invariants: a form names fields, never a value of anybody; a file is read whole or refused whole, and
//! what it proposes is in the order in which it was written.

mod format;
#[cfg(test)]
mod tests;

use definition::{Criterion, Owner};
use lead::{FieldKey, FieldType};
use serde::{Deserialize, Serialize};

pub use format::{ballot_json, read_ballot_json};

/// The largest file that is read: a full ballot of a list of a thousand fields needs a tenth of it.
pub const MOST_BALLOT_BYTES: usize = 2_000_000;

/// What a ballot asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Who decides, who uses it.
    Persona,
    /// What they lack.
    Needs,
    /// What they do.
    Behaviour,
    /// What their company is like.
    Firmographics,
}

impl Question {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 4] = [
        Self::Persona,
        Self::Needs,
        Self::Behaviour,
        Self::Firmographics,
    ];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Persona => "persona",
            Self::Needs => "needs",
            Self::Behaviour => "behaviour",
            Self::Firmographics => "firmographics",
        }
    }

    /// The question of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// One thing that somebody proposes.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// The question it answers.
    pub question: Question,
    /// In their words; may be empty where there is a test.
    pub wording: String,
    /// Why; may be empty.
    pub why: String,
    /// The test, where they could name one. Its name, label and reason are empty.
    pub criterion: Option<Criterion>,
}

/// What somebody proposes.
#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    /// The key of the workshop it is for.
    pub workshop: String,
    /// Who.
    pub name: String,
    /// Whom they speak for.
    pub side: Owner,
    /// What.
    pub proposed: Vec<Proposed>,
}

/// A field that a test may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Its name in files.
    pub key: FieldKey,
    /// Its name on screen.
    pub label: String,
    /// What its values are.
    pub kind: FieldType,
}

/// A ballot with what is needed to fill it in where the list is not.
#[derive(Clone, Debug, PartialEq)]
pub struct BallotForm {
    /// What is filled in so far.
    pub ballot: Ballot,
    /// The fields of the list.
    pub fields: Vec<FormField>,
}

/// Why a file is no ballot.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BallotError {
    /// It is larger than any ballot.
    #[error("the file is larger than 2 MB, so it is no ballot")]
    TooLarge,
    /// It is not JSON.
    #[error("this is not JSON: {0}")]
    NotJson(String),
    /// A newer program wrote it.
    #[error("this ballot has format {0}; this program reads up to 1")]
    Newer(u64),
    /// Something in it is not as a ballot says it.
    #[error("at {path}: {reason}")]
    Shape {
        /// Where, like `proposals[2].test`.
        path: String,
        /// What is wrong there.
        reason: String,
    },
}
