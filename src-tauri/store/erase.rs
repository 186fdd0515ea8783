//! How is a person forgotten? Every import that spoke of them is written anew without them, undone ones
//! too, with its problems, edits and merges; the tables are folded anew, and the file is vacuumed, so
//! that no page of it holds what they said. Whom nobody is to bring back is kept as a hash.

mod naming;

use std::collections::BTreeSet;

use import::{RowsAre, key_hashes};
use jiff::Timestamp;
use lead::{Column, Field, Table, fold};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use self::naming::{Named, unname};
use crate::fold::{Counting, Held, chunks_of};
use crate::imports::{fresh_chunks, insert_rows, replace_view};
use crate::list::{batch_column, batch_columns, batch_rows, file_rows};
use crate::ordinals::Ordinals;
use crate::points::Point;
use crate::{
    ImportRecord, Store, StoreError, block_list, calibrations, chunks, fields, lists, merges, meta,
};

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// People.
    pub people: u32,
    /// Rows of imports that spoke of them.
    pub rows: u32,
    /// What they did, which stages they entered and details of them alone, by imports; rows that name others
    /// too stay without their name.
    pub activities: u32,
    /// Rows of imports of deals that named them and no longer do.
    pub deals: u32,
    /// Raw texts of problems that were theirs.
    pub problems: u32,
    /// Whether the file may still hold traces of them, because there was no room to write it anew. They go
    /// when the workspace is next opened to be written and there is room.
    pub traces: bool,
}

impl Store {
    /// Erases people of the list, and what names them, by e-mail address, record id or a chosen key, in the tables around it. With
    /// `blocked` they are not imported again. The runs of before are forgotten: what they judged is no
    /// longer there.
    ///
    /// # Errors
    /// Where the workspace may not be written or the disk is full; all is then as before.
    pub fn erase(
        &mut self,
        rows: &[u32],
        blocked: bool,
        at: Timestamp,
    ) -> Result<Erased, StoreError> {
        self.writable()?;
        let list = self.list()?;
        self.conn.pragma_update(None, "secure_delete", true)?;
        let erased = self.erase_and_commit(&list, rows, blocked, at);
        // Pages that are free, and the room within pages, still hold what was deleted before.
        let written_anew = erased.and_then(|erased| Ok((erased, self.write_anew()?)));
        self.conn.pragma_update(None, "secure_delete", false)?;
        let (erased, is_written_anew) = written_anew?;
        Ok(Erased {
            traces: !is_written_anew,
            ..erased
        })
    }

    fn erase_and_commit(
        &self,
        list: &Table,
        rows: &[u32],
        blocked: bool,
        at: Timestamp,
    ) -> Result<Erased, StoreError> {
        let imports = self.imports()?;
        let joins = self.joins()?;
        let conn = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let gone = lists::ordinals_of(&conn, rows)?;
        let mut erased = Erased {
            people: rows.len() as u32,
            ..Erased::default()
        };
        let mut named = Named::by(joins);
        known_by(&conn, list, rows, &mut named)?;
        for import in imports.iter().filter(|one| one.rows_are == RowsAre::People) {
            erased.rows += drop_people(&conn, import, &gone, &mut named)?;
        }
        if blocked {
            let winners = merges::winners(&merges::all(&conn, RowsAre::People)?);
            for person in named.hashes.values_mut() {
                *person = winners.get(person).copied().unwrap_or(*person);
            }
            block_list::block(&conn, &named.hashes, at)?;
        }
        for ordinal in &gone {
            let of_people = "field_id IN (SELECT id FROM field WHERE rows_are = 'people')";
            let edits = format!("DELETE FROM cell_edit WHERE ordinal = ?1 AND {of_people}");
            conn.execute(&edits, [ordinal])?;
            conn.execute(
                "DELETE FROM alias WHERE loser = ?1 OR winner = ?1",
                [ordinal],
            )?;
            conn.execute("DELETE FROM apart WHERE one = ?1 OR other = ?1", [ordinal])?;
        }
        lists::erase(&conn, &gone)?;
        calibrations::erase(&conn, &gone)?;
        named.read_as(&conn)?;
        let stay = self.refold(&conn, RowsAre::People)?;
        named.leave_to(&stay);
        for import in &imports {
            match import.rows_are {
                RowsAre::Activities | RowsAre::StageHistory | RowsAre::Details => {
                    erased.activities += drop_theirs(&conn, import, &named)?;
                }
                RowsAre::Deals => erased.deals += unname(&conn, import, &named)?.n,
                RowsAre::People | RowsAre::Companies | RowsAre::Costs | RowsAre::Counts => {}
            }
            erased.problems += drop_raw(&conn, import, &named)?;
        }
        named.drop_readings(&conn)?;
        conn.execute_batch("DELETE FROM run_mask; DELETE FROM run;")?;
        self.pass(Point::BatchRecorded);
        for of in [
            RowsAre::Deals,
            RowsAre::Activities,
            RowsAre::StageHistory,
            RowsAre::Details,
        ] {
            self.refold(&conn, of)?;
        }
        meta::traces_keep(&conn, true)?;
        self.pass(Point::BeforeCommit);
        conn.commit()?;
        Ok(erased)
    }

    /// Folds a table anew from what is left, and keeps it so.
    fn refold(&self, conn: &Connection, of: RowsAre) -> Result<Table, StoreError> {
        let fold = self.folded_in(conn, of, Counting::ALL, &Held::new())?;
        let mut known = fold.known;
        let fresh = fresh_chunks(&known, chunks_of(&fold.table));
        for (chunk, packed) in fresh.iter().zip(&chunks::pack(&fresh)?) {
            let id = chunks::insert(conn, packed)?;
            known.insert(std::sync::Arc::as_ptr(chunk), id);
        }
        replace_view(conn, of, &fold.table, &known)?;
        fold.ordinals.write(conn, of)?;
        Ok(fold.table)
    }

    /// Writes the file anew, so that it holds nothing that was erased; whether that could be done. Without
    /// room it is done when the workspace is next opened to be written.
    pub(crate) fn write_anew(&self) -> Result<bool, StoreError> {
        self.put_log_back();
        let anew = self.conn.execute_batch("VACUUM").map_err(StoreError::from);
        match anew {
            Ok(()) if self.put_log_back() => {
                meta::traces_keep(&self.conn, false)?;
                self.put_log_back();
                Ok(true)
            }
            // While somebody reads what was there before, it is still in the file.
            Ok(()) | Err(StoreError::DiskFull | StoreError::Sql(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }
}

/// Takes in what those who are to go are known by now: what was said of them, and put right by hand.
fn known_by(
    conn: &Connection,
    list: &Table,
    rows: &[u32],
    named: &mut Named,
) -> Result<(), StoreError> {
    let ordinals = Ordinals::read(conn, RowsAre::People)?;
    let column = |field: &Field| Some((field.clone(), list.column(&field.key)?.clone()));
    let columns: Vec<(Field, Column)> = list.fields().iter().filter_map(column).collect();
    for &row in rows {
        named.add(&columns, row as usize);
        let hashes = key_hashes(&columns, row as usize).into_iter();
        let ordinal = ordinals.of_row(row);
        named.hashes.extend(hashes.map(|hash| (hash, ordinal)));
    }
    Ok(())
}

/// Writes an import of people anew without those who are gone; gives how many rows that takes.
fn drop_people(
    conn: &Connection,
    import: &ImportRecord,
    gone: &BTreeSet<u32>,
    named: &mut Named,
) -> Result<u32, StoreError> {
    let ordinals = batch_rows(conn, import.id)?;
    let is_gone = |at: u32| gone.contains(&ordinals[at as usize]);
    let all = 0..ordinals.len() as u32;
    let (dropped, kept): (Vec<u32>, Vec<u32>) = all.partition(|&at| is_gone(at));
    if dropped.is_empty() {
        return Ok(0);
    }
    let said = batch_columns(conn, import.id, RowsAre::People)?;
    for &at in &dropped {
        let hashes = key_hashes(&said, at as usize).into_iter();
        named
            .hashes
            .extend(hashes.map(|hash| (hash, ordinals[at as usize])));
        named.add(&said, at as usize);
    }
    rewrite(conn, import, &kept)?;
    Ok(dropped.len() as u32)
}

/// Writes an import anew with only these of its rows. What was wrong with the others loses its text.
fn rewrite(conn: &Connection, import: &ImportRecord, kept: &[u32]) -> Result<(), StoreError> {
    let ordinals = batch_rows(conn, import.id)?;
    let file_rows = file_rows(conn, import.id)?;
    let mut still = vec![false; ordinals.len()];
    kept.iter().for_each(|&at| still[at as usize] = true);
    for (&row, _) in file_rows.iter().zip(&still).filter(|(_, still)| !**still) {
        conn.prepare_cached("UPDATE problem SET raw = '' WHERE import_id = ?1 AND row = ?2")?
            .execute(params![import.id, row])?;
    }
    for (id, field) in fields::all(conn, import.rows_are)? {
        if let Some(column) = batch_column(conn, import.id, id, &field)? {
            replace_column(conn, import.id, id, &column.take(kept))?;
        }
    }
    let of = |all: &[u32]| {
        kept.iter()
            .map(|&at| all[at as usize])
            .collect::<Vec<u32>>()
    };
    conn.execute("DELETE FROM batch_row WHERE import_id = ?1", [import.id])?;
    insert_rows(conn, import.id, &of(&ordinals), &of(&file_rows))
}

fn replace_column(
    conn: &Connection,
    import: i64,
    field_id: i64,
    column: &Column,
) -> Result<(), StoreError> {
    let which = params![import, field_id];
    conn.execute(
        "DELETE FROM batch_chunk WHERE import_id = ?1 AND field_id = ?2",
        which,
    )?;
    for (no, packed) in chunks::pack(column.chunks())?.iter().enumerate() {
        let id = chunks::insert(conn, packed)?;
        conn.prepare_cached("INSERT INTO batch_chunk VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![import, field_id, no as i64, id])?;
    }
    Ok(())
}

/// What they did is theirs, and goes; what they did with others stays without their name.
fn drop_theirs(conn: &Connection, import: &ImportRecord, named: &Named) -> Result<u32, StoreError> {
    let unnamed = unname(conn, import, named)?;
    if !unnamed.theirs_alone.is_empty() {
        let all = 0..batch_rows(conn, import.id)?.len() as u32;
        let kept: Vec<u32> = all
            .filter(|at| !unnamed.theirs_alone.contains(at))
            .collect();
        rewrite(conn, import, &kept)?;
    }
    Ok(unnamed.n)
}

/// Raw texts that hold an address of theirs.
fn drop_raw(conn: &Connection, import: &ImportRecord, named: &Named) -> Result<u32, StoreError> {
    let mut statement =
        conn.prepare_cached("SELECT no, raw FROM problem WHERE import_id = ?1 AND raw <> ''")?;
    let mut rows = statement.query([import.id])?;
    let mut theirs: Vec<i64> = Vec::new();
    while let Some(row) = rows.next()? {
        let raw = fold(&row.get::<_, String>(1)?);
        if named
            .emails
            .iter()
            .any(|email| raw.contains(email.as_str()))
        {
            theirs.push(row.get(0)?);
        }
    }
    for no in &theirs {
        conn.prepare_cached("UPDATE problem SET raw = '' WHERE import_id = ?1 AND no = ?2")?
            .execute(params![import.id, no])?;
    }
    Ok(theirs.len() as u32)
}

#[cfg(test)]
mod tests;
