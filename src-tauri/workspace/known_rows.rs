//! Who of these rows is there already, and who is not to come back? People are looked for among those too
//! who were made one with somebody.

use std::collections::BTreeSet;

use import::{Batch, Matched, RowsAre, key_hashes, match_people, match_rows};
use lead::{FieldKey, Table, ValueRef, fold, folded};
use store::BlockList;

use crate::around::would_link;
use crate::derived::find_with_kind;
use crate::{Linked, Prepared, Snapshot, WorkspaceError, key_fields};

impl Snapshot {
    /// The rows of the people whose record id or e-mail address is `key`, in any case of letters, ascending.
    /// Of today's list those too who were made one with somebody whose it was.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn rows_known_by(&self, key: &str) -> Result<Vec<usize>, WorkspaceError> {
        let fields = key_fields(self);
        let mut rows = rows_with(&self.list, &fields, key);
        if self.is_todays_list()
            && let Some(away) = self.history.merged()?
        {
            let found = rows_with(&away.table, &fields, key).into_iter();
            rows.extend(found.map(|at| away.rows[at] as usize));
            rows.sort_unstable();
            rows.dedup();
        }
        Ok(rows)
    }
}

/// The rows of a table that have `key` in one of these fields.
fn rows_with(table: &Table, fields: &[FieldKey], key: &str) -> Vec<usize> {
    let key = fold(key);
    let columns = fields.iter().filter_map(|field| table.column(field));
    let columns: Vec<_> = columns.collect();
    let is_key = |value: ValueRef<'_>| match value {
        ValueRef::Text(text) => folded(text) == key,
        other => fold(&other.to_value().to_string()) == key,
    };
    let has = |row: &usize| {
        let mut values = columns.iter().filter_map(|column| column.value(*row));
        values.any(is_key)
    };
    (0..table.n_rows()).filter(has).collect()
}

/// Leaves out who was erased and is not to come back. With what they are known by their texts go too.
pub(crate) fn leave_out_blocked(batch: &mut Batch, blocked: &BlockList) -> u32 {
    let is_blocked = |row: usize| {
        let mut hashes = key_hashes(&batch.columns, row).into_iter();
        hashes.any(|hash| blocked.find(&hash).is_some())
    };
    let out: Vec<bool> = (0..batch.rows.len()).map(is_blocked).collect();
    let rows = batch.rows.iter().zip(&out);
    let theirs: BTreeSet<u32> = rows.filter(|(_, out)| **out).map(|(row, _)| *row).collect();
    batch
        .problems
        .retain(|problem| !theirs.contains(&problem.row));
    batch.leave_out(|row| out[row])
}

/// Matches a prepared import against another list. Who was erased since and is not to come back is left out.
pub(crate) fn rematch(prepared: &mut Prepared, snapshot: &Snapshot) -> Result<(), WorkspaceError> {
    if prepared.rows_are.is_people() && !snapshot.blocked.is_empty() {
        prepared.n_blocked += leave_out_blocked(&mut prepared.batch, &snapshot.blocked);
    }
    let blanks_clear = prepared.manner.blanks_clear;
    let found = match prepared.lead_kind {
        Some(kind) => find_with_kind(&mut prepared.batch, kind, blanks_clear, snapshot)?,
        None => find((prepared.rows_are, &prepared.batch), blanks_clear, snapshot)?,
    };
    (prepared.matched, prepared.linked) = (found.matched, found.linked);
    prepared.spoken_as = found.spoken_as;
    prepared.list_revision = snapshot.list_revision;
    prepared.changes = prepared.field_changes(snapshot);
    Ok(())
}

/// Who, or which rows, are there already, and how many rows belong to somebody.
pub(crate) struct Found {
    pub(crate) matched: Matched,
    pub(crate) linked: Option<Linked>,
    /// Rows of people who were made one with somebody, by the number that imports speak of them by.
    pub(crate) spoken_as: Vec<(u32, u32)>,
}

pub(crate) fn find(
    (rows_are, batch): (RowsAre, &Batch),
    blanks_clear: bool,
    snapshot: &Snapshot,
) -> Result<Found, WorkspaceError> {
    if rows_are.is_people() {
        return find_people(batch, blanks_clear, snapshot);
    }
    let none = Table::default();
    let table = snapshot.stored(rows_are).unwrap_or(&none);
    let matched = match_rows(rows_are, table, batch, blanks_clear);
    let list = (&*snapshot.list, &*snapshot.said);
    let linked = |relation| would_link(list, (rows_are, relation), (batch, &[]), &matched);
    Ok(Found {
        linked: rows_are.relation().map(linked),
        matched,
        spoken_as: Vec::new(),
    })
}

fn find_people(
    batch: &Batch,
    blanks_clear: bool,
    snapshot: &Snapshot,
) -> Result<Found, WorkspaceError> {
    let list = &snapshot.stored;
    let Some(away) = snapshot.history.merged()? else {
        return Ok(Found {
            matched: match_people(list, batch, blanks_clear),
            linked: None,
            spoken_as: Vec::new(),
        });
    };
    // Those who were made one are looked for too, as rows after the last of the list.
    let (n_list, n_away) = (list.n_rows() as u32, away.rows.len() as u32);
    let mut matched = match_people(&list.followed_by(&away.table), batch, blanks_clear);
    let mut spoken_as = Vec::new();
    for (from, row) in matched.rows.iter_mut().enumerate() {
        match row.checked_sub(n_list) {
            None => {}
            Some(at) if at < n_away => {
                spoken_as.push((from as u32, away.ordinals[at as usize]));
                *row = away.rows[at as usize];
            }
            Some(_) => *row -= n_away,
        }
    }
    matched.n_leads -= n_away;
    Ok(Found {
        matched,
        linked: None,
        spoken_as,
    })
}
