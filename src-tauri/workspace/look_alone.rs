//! What is a file, whatever any workspace holds? How it is cut, what its columns hold, which of its rows
//! cannot be read.

use std::ops::ControlFlow;

use import::{
    Asked, ColumnProfile, Dialect, LeftOut, ProblemCode, Recognised, RowsAre, profile, recognise,
    recognise_export,
};

use crate::{FileTable, WorkspaceError};

/// What a file is.
#[derive(Clone, Debug)]
pub struct LookedAlone {
    /// How it is cut.
    pub dialect: Dialect,
    /// What of it is no row, and what was read otherwise than it stands.
    pub left_out: LeftOut,
    /// What its headings plainly say that its rows are.
    pub recognised: RowsAre,
    /// What the columns hold.
    pub profiles: Vec<ColumnProfile>,
    /// The first rows as they stand.
    pub first_rows: Vec<Vec<String>>,
    /// How many rows there are.
    pub n_rows: u32,
    /// Rows that cannot be read, by what is wrong with them; under `None` those without any value.
    pub rejected: Vec<(Option<ProblemCode>, u32)>,
}

/// What headings plainly say that the rows are, and which program wrote them; who wrote them says more, but for the
/// history of a table, which has the headings of that table.
pub(crate) fn recognised(headers: &[String]) -> (RowsAre, Option<Recognised>) {
    let by_headings = recognise(headers);
    if by_headings == RowsAre::StageHistory {
        return (by_headings, None);
    }
    let export = recognise_export(headers);
    let said = export.as_ref().map(|one| one.export.rows_are());
    (said.unwrap_or(by_headings), export)
}

impl FileTable {
    /// What the file is: cut as `asked` and else by evidence, with `most` of its rows.
    ///
    /// # Errors
    /// As [`FileTable::look`].
    pub fn look_alone(
        &self,
        asked: &Asked,
        most: usize,
        tick: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<LookedAlone, WorkspaceError> {
        let source = self.source(asked, tick)?;
        let (profiles, n_rows) = profile(&source, tick).map_err(|_| WorkspaceError::Cancelled)?;
        let (recognised, _) = recognised(source.headers());
        Ok(LookedAlone {
            dialect: source.dialect().clone(),
            left_out: source.left_out().clone(),
            recognised,
            profiles,
            first_rows: source.first_rows(most),
            n_rows,
            rejected: source.rejected(),
        })
    }
}
