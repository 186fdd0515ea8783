//! What does a mapping from a file make of the file that is imported, and what of it does not fit?

use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Looked, MappingFitted};

use super::cut::AskedView;
use super::import::{ColumnMapping, DerivedView, RowsAreView};

/// A mapping that was laid over a file. All that it says, and what the program proposes of the rest.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct MappingUsed {
    /// The name of the file it came in.
    pub name: String,
    /// How the file is asked to be cut, now that the mapping is used.
    pub asked: AskedView,
    /// What the rows of the file are.
    pub rows_are: RowsAreView,
    /// What becomes of each column of the file.
    pub mapping: Vec<ColumnMapping>,
    /// The fields that follow from others and are wanted.
    pub derive: Vec<DerivedView>,
    /// Whether rows are kept that a lead form wrote to try itself.
    pub keep_tests: bool,
    /// What did not fit, in sentences; none where all did.
    pub unfit: Vec<String>,
}

impl MappingUsed {
    /// The mapping of the file called `name`, fitted to the table called `table` of one that was looked at.
    pub(crate) fn of(
        (name, fitted): (String, &MappingFitted),
        (table, looked): (Option<&str>, &Looked),
        words: Words,
    ) -> Self {
        let reading = &fitted.reading;
        let columns = looked.profiles.iter().zip(&reading.mapping);
        let derive = reading.treatment.derive.iter();
        Self {
            name,
            asked: AskedView::of(table, &looked.asked),
            rows_are: reading.rows_are.into(),
            mapping: columns
                .map(|(profile, mapping)| ColumnMapping::of(profile, mapping))
                .collect(),
            derive: derive.map(|one| DerivedView::from(*one)).collect(),
            keep_tests: reading.treatment.keep_tests,
            unfit: fitted.sentences(words),
        }
    }
}
