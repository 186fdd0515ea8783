//! How is something taken back? It is marked as undone and the table folded anew from what still counts:
//! in any order, since nothing that an import said was lost. Chunks that stay the same are shared.

use std::ops::ControlFlow;

use import::RowsAre;
use jiff::Timestamp;
use lead::{FieldKey, Table, ValueRef};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::error::damaged;
use crate::fold::{Counting, Fold, chunks_of, sharing};
use crate::imports::{fresh_chunks, ids_of, replace_view};
use crate::ordinals::Ordinals;
use crate::points::Point;
use crate::{Store, StoreError, records};

/// Two rows of the list that are one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMerge<'a> {
    /// The row that stays.
    pub winner: u32,
    /// The rows that become it.
    pub losers: &'a [u32],
    /// The fields whose value is a loser's where it has one.
    pub loser_first: &'a [FieldKey],
    /// Why, in a word that a program understands.
    pub cause: &'a str,
}

/// A value that did not read, put right.
#[derive(Clone, Copy, Debug)]
pub struct ValueMend<'a> {
    /// What the rows of the import are.
    pub rows_are: RowsAre,
    /// The import.
    pub import: i64,
    /// The number of what was wrong.
    pub no: i64,
    /// The row of the table.
    pub row: u32,
    /// The field.
    pub key: &'a FieldKey,
    /// The value.
    pub value: ValueRef<'a>,
}

impl Store {
    /// Undoes an import: the table is then as if it had never been. Gives the table. `None` when `tick`
    /// says stop; all is then as before.
    ///
    /// # Errors
    /// [`StoreError::ImportAbsent`] where there is no such import or it is undone; else where the
    /// workspace may not be written or the disk is full. All is then as before.
    pub fn import_undo(
        &mut self,
        list: &Table,
        import: i64,
        at: Timestamp,
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Option<Table>, StoreError> {
        self.set_undone(list, import, Some(at), tick)
    }

    /// Takes up an import again that was undone, in the place among the others that it had.
    ///
    /// # Errors
    /// As [`Store::import_undo`].
    pub fn import_redo(
        &mut self,
        list: &Table,
        import: i64,
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Option<Table>, StoreError> {
        self.set_undone(list, import, None, tick)
    }

    fn set_undone(
        &mut self,
        list: &Table,
        id: i64,
        undone_at: Option<Timestamp>,
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Option<Table>, StoreError> {
        self.writable()?;
        let found = self.imports()?.into_iter().find(|import| import.id == id);
        let found = found.filter(|import| import.undone_at.is_none() == undone_at.is_some());
        let of = found.ok_or(StoreError::ImportAbsent)?.rows_are;
        self.change(of, list, tick, |conn| {
            let at = undone_at.map(|at| at.to_string());
            conn.execute(
                "UPDATE import SET undone_at = ?2 WHERE id = ?1",
                params![id, at],
            )?;
            Ok(())
        })
    }

    /// Puts one value of a row right, or takes it away.
    ///
    /// # Errors
    /// Where there is no such field, or the workspace may not be written; all is then as before.
    pub fn cell_edit(
        &mut self,
        of: RowsAre,
        list: &Table,
        (row, key): (u32, &FieldKey),
        value: Option<ValueRef<'_>>,
        (at, by): (Timestamp, &str),
    ) -> Result<Table, StoreError> {
        self.writable()?;
        let ordinal = Ordinals::read(&self.conn, of)?.of_row(row);
        let changed = self.change(of, list, &mut go_on, |conn| {
            Self::edit_insert(conn, of, ordinal, key, value, (at, by)).map(|_| ())
        })?;
        changed.ok_or_else(|| damaged("an edit was stopped"))
    }

    /// Puts the value right that did not read in a row of an import, which is then mended.
    ///
    /// # Errors
    /// As [`Store::cell_edit`].
    pub fn value_mend(
        &mut self,
        list: &Table,
        mend: &ValueMend<'_>,
        (at, by): (Timestamp, &str),
    ) -> Result<Table, StoreError> {
        self.writable()?;
        let ordinal = Ordinals::read(&self.conn, mend.rows_are)?.of_row(mend.row);
        let changed = self.change(mend.rows_are, list, &mut go_on, |conn| {
            let value = Some(mend.value);
            Self::edit_insert(conn, mend.rows_are, ordinal, mend.key, value, (at, by))?;
            records::mended(conn, mend.import, &[mend.no], at)
        })?;
        changed.ok_or_else(|| damaged("mending was stopped"))
    }

    /// Makes rows of the list one person; gives the list and the numbers by which it is taken back.
    ///
    /// # Errors
    /// Where the workspace may not be written; all is then as before.
    pub fn merge(
        &mut self,
        list: &Table,
        merges: &[NewMerge<'_>],
        (at, by): (Timestamp, &str),
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Option<(Table, Vec<i64>)>, StoreError> {
        self.writable()?;
        let ordinals = Ordinals::read(&self.conn, RowsAre::People)?;
        let mut ids = Vec::new();
        let changed = self.change(RowsAre::People, list, tick, |conn| {
            ids.clear();
            let mut statement = conn.prepare_cached(
                "INSERT INTO alias (loser, winner, loser_first, cause, merged_at, by_whom)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for merge in merges {
                let keys: Vec<&str> = merge.loser_first.iter().map(FieldKey::as_str).collect();
                for &loser in merge.losers {
                    ids.push(statement.insert(params![
                        ordinals.of_row(loser),
                        ordinals.of_row(merge.winner),
                        keys.join("\n"),
                        merge.cause,
                        at.to_string(),
                        by
                    ])?);
                }
            }
            Ok(())
        })?;
        Ok(changed.map(|table| (table, ids)))
    }

    /// Takes merges back: those who were made one are as many as before.
    ///
    /// # Errors
    /// [`StoreError::ImportAbsent`] where one of them is not there or was taken back already; else
    /// where the workspace may not be written. All is then as before.
    pub fn merge_undo(
        &mut self,
        list: &Table,
        merges: &[i64],
        at: Timestamp,
    ) -> Result<Table, StoreError> {
        self.writable()?;
        let changed = self.change(RowsAre::People, list, &mut go_on, |conn| {
            let mut statement = conn.prepare_cached(
                "UPDATE alias SET undone_at = ?2 WHERE id = ?1 AND undone_at IS NULL",
            )?;
            for id in merges {
                if statement.execute(params![id, at.to_string()])? == 0 {
                    return Err(StoreError::ImportAbsent);
                }
            }
            Ok(())
        })?;
        changed.ok_or_else(|| damaged("taking back was stopped"))
    }

    /// Makes a change to what counts, and the table what it then is. `list` is the table as it is now.
    fn change(
        &mut self,
        of: RowsAre,
        list: &Table,
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
        mut change: impl FnMut(&Connection) -> Result<(), StoreError>,
    ) -> Result<Option<Table>, StoreError> {
        let held = self.held_chunks(of, list)?;
        let mut known = ids_of(&held);
        // What the change makes of the table is found as if it were made, and then taken back: its
        // chunks are written before anything refers to them.
        let fold = {
            let looking = self.conn.unchecked_transaction()?;
            change(&looking)?;
            self.folded_in(&looking, of, Counting::ALL, None, &held)?
        };
        let Fold {
            table,
            ordinals,
            known: said,
        } = fold;
        known.extend(said);
        let then = sharing(table, list)?;
        let fresh = fresh_chunks(&known, chunks_of(&then));
        if self.write_chunks(&fresh, &mut known, tick)? == ControlFlow::Break(()) {
            return Ok(None);
        }
        let watch = self.watch.clone();
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        change(&transaction)?;
        replace_view(&transaction, of, &then, &known)?;
        ordinals.write(&transaction, of)?;
        watch.pass(Point::BeforeCommit);
        transaction.commit()?;
        self.put_log_back();
        Ok(Some(then))
    }
}

fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[cfg(test)]
mod tests;
