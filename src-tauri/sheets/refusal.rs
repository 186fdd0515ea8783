//! Why is a file, or a table in it, not read? Each reason has a remedy of its own.

use serde::{Deserialize, Serialize};

/// Why it is not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// A password protects it.
    #[error("a password protects it")]
    Protected,
    /// It does not read as what it is: why.
    #[error("{0}")]
    Damaged(String),
    /// Unpacked it is larger than what is read: why.
    #[error("{0}")]
    TooLarge(String),
    /// Reading it took more memory than it may, or broke the program that read it.
    #[error("reading it took more memory than it may")]
    NeedsMemory,
    /// It is no table: a document, a picture, JSON without rows.
    #[error("there is no table in it")]
    WithoutTable,
    /// It is a web page or other XML.
    #[error("it is a web page or other XML")]
    Markup,
    /// Nothing is in it.
    #[error("nothing is in it")]
    Empty,
    /// It has no table of that name: the names of those it has.
    #[error("it has no such table: {}", .0.join(", "))]
    TableAbsent(Vec<String>),
    /// It cannot be had: what the system says.
    #[error("{0}")]
    Unreadable(String),
}

impl Refusal {
    /// Something that does not read as what it is.
    pub(crate) fn damaged(why: impl ToString) -> Self {
        Self::Damaged(why.to_string())
    }
}
