//! How is a person forgotten? Every import that spoke of them is written anew without them, undone ones
//! too, with its problems, edits and merges; the tables are folded anew, and the file is vacuumed, so
//! that no page of it holds what they said. Whom nobody is to bring back is kept as a hash.

use std::collections::{BTreeMap, BTreeSet};

use import::{CONTACT_EMAIL, CONTACT_ID, PERSON_IDS, RowsAre, key_hashes};
use jiff::Timestamp;
use lead::{Column, ColumnBuilder, FieldType, ValueRef, fold};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::fold::{Counting, Held, chunks_of};
use crate::imports::{fresh_chunks, insert_rows, replace_view};
use crate::list::{batch_column, batch_rows};
use crate::points::Point;
use crate::{ImportRecord, Store, StoreError, block_list, chunks, codec, fields, lists, merges};

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// People.
    pub people: u32,
    /// Rows of imports that spoke of them.
    pub rows: u32,
    /// What they did and which stages they entered, by the imports of activities and stage history.
    pub activities: u32,
    /// Rows of imports of deals that named them and no longer do.
    pub deals: u32,
    /// Raw texts of problems that were theirs.
    pub problems: u32,
}

/// By what the people who are erased are named.
#[derive(Default)]
struct Named {
    /// Their e-mail addresses, folded.
    emails: BTreeSet<String>,
    /// Their record ids, folded.
    ids: BTreeSet<String>,
    /// What they are known by again, as hashes, each with whose it is.
    hashes: BTreeMap<[u8; 32], u32>,
}

impl Store {
    /// Erases people of the list, and what names them by record id or e-mail address in the tables around it. With
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
        self.conn.pragma_update(None, "secure_delete", true)?;
        let imports = self.imports()?;
        let conn = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let gone = lists::ordinals_of(&conn, rows)?;
        let mut erased = Erased {
            people: rows.len() as u32,
            ..Erased::default()
        };
        let mut named = Named::default();
        for import in imports.iter().filter(|one| one.rows_are == RowsAre::People) {
            erased.rows += drop_people(&conn, import, &gone, &mut named)?;
        }
        for import in &imports {
            match import.rows_are {
                RowsAre::Activities | RowsAre::StageHistory => {
                    erased.activities += drop_activities(&conn, import, &named)?;
                }
                RowsAre::Deals => erased.deals += drop_contacts(&conn, import, &named)?,
                RowsAre::People
                | RowsAre::Companies
                | RowsAre::Costs
                | RowsAre::Counts
                | RowsAre::Details => {}
            }
            erased.problems += drop_raw(&conn, import, &named)?;
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
        conn.execute_batch("DELETE FROM run_mask; DELETE FROM run;")?;
        self.pass(Point::BatchRecorded);
        let named_in = [RowsAre::Deals, RowsAre::Activities, RowsAre::StageHistory];
        for of in std::iter::once(RowsAre::People).chain(named_in) {
            let fold = self.folded_in(&conn, of, Counting::ALL, &Held::new())?;
            let mut known = fold.known;
            let fresh = fresh_chunks(&known, chunks_of(&fold.table));
            for (chunk, packed) in fresh.iter().zip(&chunks::pack(&fresh)?) {
                let id = chunks::insert(&conn, packed)?;
                known.insert(std::sync::Arc::as_ptr(chunk), id);
            }
            replace_view(&conn, of, &fold.table, &known)?;
            fold.ordinals.write(&conn, of)?;
        }
        self.pass(Point::BeforeCommit);
        conn.commit()?;
        // Pages that are free, and the room within pages, still hold what was deleted before.
        self.conn.execute_batch("VACUUM")?;
        self.put_log_back()?;
        self.conn.pragma_update(None, "secure_delete", false)?;
        Ok(erased)
    }
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
    let fields = fields::all(conn, RowsAre::People)?;
    let mut said = Vec::new();
    for (id, field) in fields {
        if let Some(column) = batch_column(conn, import.id, id, &field)? {
            said.push((field, column));
        }
    }
    for &at in &dropped {
        let hashes = key_hashes(&said, at as usize).into_iter();
        named
            .hashes
            .extend(hashes.map(|hash| (hash, ordinals[at as usize])));
        for (field, column) in &said {
            if let (FieldType::Email, Some(ValueRef::Text(text))) =
                (field.kind, column.value(at as usize))
            {
                named.emails.insert(fold(text));
            }
            if let (true, Some(id)) = (
                PERSON_IDS.contains(&field.key.as_str()),
                column.value(at as usize),
            ) {
                named.ids.insert(fold(&id.to_value().to_string()));
            }
        }
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

fn file_rows(conn: &Connection, import: i64) -> Result<Vec<u32>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT n_rows, file_rows FROM batch_row WHERE import_id = ?1 ORDER BY chunk_no",
    )?;
    let mut rows = statement.query([import])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (n, bytes): (u32, Vec<u8>) = (row.get(0)?, row.get(1)?);
        all.extend(codec::unpack_u32s(&bytes, n as usize)?);
    }
    Ok(all)
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

/// The columns of an import of deals, activities or stage history that name somebody who is gone, each
/// with its rows that do and the cells without their names.
fn naming(
    conn: &Connection,
    import: &ImportRecord,
    named: &Named,
) -> Result<Vec<(i64, Vec<bool>, Column)>, StoreError> {
    let mut found = Vec::new();
    for (id, field) in fields::all(conn, import.rows_are)? {
        let names = match field.key.as_str() {
            CONTACT_EMAIL => &named.emails,
            CONTACT_ID => &named.ids,
            _ => continue,
        };
        let Some(column) = batch_column(conn, import.id, id, &field)? else {
            continue;
        };
        let mut rows = vec![false; column.n_rows()];
        let mut without = ColumnBuilder::new(column.kind());
        for (row, is_named) in rows.iter_mut().enumerate() {
            let value = column.value(row);
            let text = value.map(|value| value.to_value().to_string());
            let all = || text.iter().flat_map(|text| text.split(';'));
            let others: Vec<&str> = all().filter(|one| !names.contains(&fold(one))).collect();
            *is_named = others.len() < all().count();
            let left = others.join(";");
            match (*is_named, left.is_empty()) {
                (false, _) => without.push(value),
                (true, true) => without.push(None),
                (true, false) => without.push(Some(ValueRef::Text(&left))),
            }
        }
        if rows.contains(&true) {
            found.push((id, rows, without.finish()));
        }
    }
    Ok(found)
}

/// What they did is theirs, and goes.
fn drop_activities(
    conn: &Connection,
    import: &ImportRecord,
    named: &Named,
) -> Result<u32, StoreError> {
    let found = naming(conn, import, named)?;
    let n_rows = found.first().map_or(0, |(_, rows, _)| rows.len());
    let is_gone = |at: &usize| found.iter().any(|(_, rows, _)| rows[*at]);
    let kept: Vec<u32> = (0..n_rows)
        .filter(|at| !is_gone(at))
        .map(|at| at as u32)
        .collect();
    if kept.len() < n_rows {
        rewrite(conn, import, &kept)?;
    }
    Ok((n_rows - kept.len()) as u32)
}

/// A deal is the company's, and stays without their name.
fn drop_contacts(
    conn: &Connection,
    import: &ImportRecord,
    named: &Named,
) -> Result<u32, StoreError> {
    let found = naming(conn, import, named)?;
    let n_rows = found.first().map_or(0, |(_, rows, _)| rows.len());
    let is_named = |at: &usize| found.iter().any(|(_, rows, _)| rows[*at]);
    for (id, _, without) in &found {
        replace_column(conn, import.id, *id, without)?;
    }
    Ok((0..n_rows).filter(is_named).count() as u32)
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
