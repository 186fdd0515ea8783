//! Which leads does a count of an import's report count, and how is it said?

use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{ImportFilter, OfImport, WorkspaceError, of_import_sentence};

use crate::session::Current;

/// Leads, by what an import did to them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct ImportFilterView {
    /// The number of the import.
    pub import: u32,
    /// What it did: `all`, `new`, `updated`, `unchanged`, `absent`, or with the key of a stage
    /// `came-new:mql`, `came:mql`, `left:mql`.
    pub which: String,
}

impl ImportFilterView {
    /// The filter as the use case understands it.
    ///
    /// # Errors
    /// Where it names nothing that an import does.
    pub(crate) fn to_filter(&self) -> Result<ImportFilter, WorkspaceError> {
        let which = OfImport::read(&self.which);
        Ok(ImportFilter {
            import: self.import.into(),
            which: which.ok_or_else(|| WorkspaceError::FieldAbsent(self.which.clone()))?,
        })
    }

    /// Which leads those are, in words; none where nobody can say.
    pub(crate) fn sentence(&self, current: &Current, words: Words) -> Option<String> {
        let filter = self.to_filter().ok()?;
        let mut imports = current.about.imports.iter();
        let import = imports.find(|one| one.id == filter.import)?;
        let file = &import.file_name;
        Some(of_import_sentence(&current.snapshot, &filter, file, words))
    }
}
