//! Does a file say more about rows that are there? A table with a key that is unique in it, which the rows
//! of another table mostly name, is details of these.

use std::ops::ControlFlow;

use import::{ColumnProfile, RowsAre, Source, propose_joins, propose_related, read_batch};
use lead::{FieldType, Table};

use crate::Snapshot;

/// A look-up table is small; a larger file is not read for it.
const MOST_ROWS: u32 = 10_000;

/// Whether a file, whose headers say nothing plainly, says more about the rows of a table of `snapshot`.
/// One that reaches people by e-mail does not: its rows are people.
pub(crate) fn says_more(
    source: &Source,
    profiles: &[ColumnProfile],
    n_rows: u32,
    snapshot: &Snapshot,
) -> bool {
    let reaches = profiles.iter().any(|one| one.kind == FieldType::Email);
    if reaches || n_rows > MOST_ROWS || profiles.len() < 2 {
        return false;
    }
    let mapping = propose_related(RowsAre::Details, profiles, &[]);
    let Ok(batch) = read_batch(source, &mapping, &mut |_| ControlFlow::Continue(())) else {
        return false;
    };
    let Some(details) = Table::from_columns(batch.rows.len(), batch.columns) else {
        return false;
    };
    let others = RowsAre::ALL
        .into_iter()
        .filter(|of| *of != RowsAre::Details);
    let mut tables: Vec<(RowsAre, &Table)> = others
        .filter_map(|of| Some((of, snapshot.stored(of)?)))
        .collect();
    tables.push((RowsAre::Details, &details));
    let mut proposed = propose_joins(&tables).into_iter();
    proposed.any(|one| one.join.other == RowsAre::Details)
}
