//! What is known around the leads, and beside them? The companies, deals, activities and stage history of
//! the workspace with their links to people, made anew whenever the list or one of the tables changes;
//! and the tables whose rows belong to nobody.

use std::sync::Arc;

use import::{Batch, Join, Links, Matched, RowsAre, links_joined, links_of_deals, with_values};
use lead::{Beside, Coverage, Field, Related, Relation, Table};
use store::Store;

use crate::joined::Said;
use crate::{Snapshot, WorkspaceError};

/// How many rows of an import belong to somebody in the list. Rows of one company, deal or activity
/// count once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// Rows that belong to at least one person.
    pub to_people: u32,
    /// Rows that belong to nobody in the list.
    pub to_nobody: u32,
}

impl Snapshot {
    /// The fields of the list, or of another table; none before anything of it was imported.
    #[must_use]
    pub fn fields(&self, of: RowsAre) -> &[Field] {
        self.table(of).map(Table::fields).unwrap_or_default()
    }

    /// The list, or another table, with what joined tables say of it; `None` before anything of it was
    /// imported.
    #[must_use]
    pub fn table(&self, of: RowsAre) -> Option<&Table> {
        table_of(&self.list, of)
    }

    /// The list, or another table, as it was imported: what the next import of it is matched with.
    #[must_use]
    pub fn stored(&self, of: RowsAre) -> Option<&Table> {
        table_of(&self.stored, of)
    }

    /// The fields of a table whose types are settled, because a value was said of them, be it by an import that is
    /// undone. A field of which none was said takes the type of its first values.
    #[must_use]
    pub fn settled_fields(&self, of: RowsAre) -> &[Field] {
        self.settled.get(&of).map(Vec::as_slice).unwrap_or_default()
    }

    /// The fields of a table that imports gave it.
    #[must_use]
    pub fn stored_fields(&self, of: RowsAre) -> &[Field] {
        self.stored(of).map(Table::fields).unwrap_or_default()
    }
}

/// A table of those around and beside `list`; of people `list` itself.
pub(crate) fn table_of(list: &Table, of: RowsAre) -> Option<&Table> {
    match (of.relation(), of.beside()) {
        (Some(relation), _) => Some(list.related(relation)?.table()),
        (None, Some(which)) => Some(list.beside(which)?),
        (None, None) => Some(list),
    }
}

/// `list` with the tables of the workspace around and beside it.
pub(crate) fn read_around(list: Table, store: &Store) -> Result<Table, WorkspaceError> {
    with_tables(list, |of| Ok((store.table(of)?, store.coverage(of)?)))
}

/// `list` with all tables as `read` gives them, with what was said to be all there.
pub(crate) fn with_tables(
    mut list: Table,
    read: impl Fn(RowsAre) -> Result<(Table, Vec<Coverage>), WorkspaceError>,
) -> Result<Table, WorkspaceError> {
    for of in RowsAre::ALL.into_iter().filter(|of| !of.is_people()) {
        let (table, coverage) = read(of)?;
        if !table.fields().is_empty() {
            list = with_table(list, of, table, coverage, &[]);
        }
    }
    Ok(list)
}

/// `list` with `table` around or beside it, in place of the one it had; of people as it is. Whose rows are
/// whose, `joins` say too.
pub(crate) fn with_table(
    list: Table,
    of: RowsAre,
    table: Table,
    coverage: Vec<Coverage>,
    joins: &[Join],
) -> Table {
    match (of.relation(), of.beside()) {
        (Some(relation), _) => relate(list, relation, table, coverage, joins),
        (None, Some(which)) => list.with_beside(which, Arc::new(table)),
        (None, None) => list,
    }
}

/// `list` with the tables that are around and beside `before`.
pub(crate) fn carry_around(mut list: Table, before: &Table) -> Table {
    for relation in Relation::ALL {
        if let Some(related) = before.related(relation) {
            let coverage = related.coverage().to_vec();
            list = relate(list, relation, related.table().clone(), coverage, &[]);
        }
    }
    for which in Beside::ALL {
        if let Some(table) = before.beside(which) {
            list = list.with_beside(which, Arc::clone(table));
        }
    }
    list
}

/// `list` with `table` around it; whose rows are whose is found when it is first asked.
fn relate(
    list: Table,
    relation: Relation,
    table: Table,
    coverage: Vec<Coverage>,
    joins: &[Join],
) -> Table {
    let (people, joins) = (list.clone(), joins.to_vec());
    let related = Related::when_asked(table, list.n_rows(), coverage, move |table| {
        let found = whose(relation, &people, table, &joins);
        (found.pairs, found.keyed)
    });
    list.with_related(relation, Arc::new(related))
}

/// Whose the rows of `table` are: who is named in them, or else, of a history of the stages of deals, whose these are.
fn whose(relation: Relation, list: &Table, table: &Table, joins: &[Join]) -> Links {
    let mut found = links_joined(relation, list, table, joins);
    if let (Relation::StageEntry, Some(deals)) = (relation, list.related(Relation::Deal)) {
        found.pairs = links_of_deals(found.pairs, table, deals);
    }
    found
}

/// How many rows will belong to somebody once `batch` is in the table around `list`, by what was `said` of
/// keys and values, and by the keys `chosen` for it.
pub(crate) fn would_link(
    (list, said): (&Table, &Said),
    (rows_are, relation): (RowsAre, Relation),
    (batch, chosen): (&Batch, &[Join]),
    matched: &Matched,
) -> Linked {
    let before = list.related(relation);
    let mut linked = vec![false; matched.n_leads as usize];
    if let Some(before) = before {
        before
            .rows()
            .iter()
            .for_each(|&row| linked[row as usize] = true);
    }
    if let Some(table) = Table::from_columns(batch.rows.len(), batch.columns.clone()) {
        let table = with_values(rows_are, table, &said.values());
        let joins = [&said.joins()[..], chosen].concat();
        for (_, row) in whose(relation, list, &table, &joins).pairs {
            linked[matched.rows[row as usize] as usize] = true;
        }
    }
    count(&linked, matched)
}

/// How many rows of an import belong to somebody now that it is in the table around `list`.
pub(crate) fn did_link(list: &Table, relation: Relation, matched: &Matched) -> Linked {
    let mut linked = vec![false; matched.n_leads as usize];
    if let Some(related) = list.related(relation) {
        related
            .rows()
            .iter()
            .for_each(|&row| linked[row as usize] = true);
    }
    count(&linked, matched)
}

fn count(linked: &[bool], matched: &Matched) -> Linked {
    let mut counted = vec![false; linked.len()];
    let mut n = Linked::default();
    for &row in &matched.rows {
        match (
            std::mem::replace(&mut counted[row as usize], true),
            linked[row as usize],
        ) {
            (true, _) => {}
            (false, true) => n.to_people += 1,
            (false, false) => n.to_nobody += 1,
        }
    }
    n
}

#[cfg(test)]
mod tests;
