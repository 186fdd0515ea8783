//! Which cells of a file are read otherwise than they stand? Those that an export made safe to open, column
//! by column, in numbers and in words.

use import::Source;
use words::{Arg, Words};

/// The cells of one column that had an apostrophe before them, which makes spreadsheets show them as text
/// and an import takes away again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoneColumn {
    /// Its header.
    pub header: String,
    /// How many they are.
    pub n: u32,
}

impl UndoneColumn {
    /// The columns of a file that have such cells.
    pub(crate) fn all(source: &Source) -> Vec<Self> {
        let columns = source.headers().iter().zip(source.n_undone());
        let some = columns.filter(|(_, n)| **n > 0);
        some.map(|(header, &n)| Self {
            header: header.clone(),
            n,
        })
        .collect()
    }

    /// How many they are, and how they are read, in a sentence.
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        let said = [
            ("column", Arg::from(&self.header)),
            ("n", Arg::from(self.n)),
        ];
        words.say("import-undone", &said)
    }
}
