//! How does an import get into the list, or into a table around it? Its chunks are written first, unreferred to; one
//! transaction then publishes all of it. Killed at any moment, the list is as before or as after.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use import::{Balance, Batch, Mapped, Matched, Problem, ProblemCode, RowsAre};
use jiff::Timestamp;
use lead::{CHUNK_ROWS, Chunk, Column, Coverage, Field, Table, each_of};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::error::damaged;
use crate::{Store, StoreError, chunks, codec, coverage, fields, list, mappings, meta, schema};

/// Chunks in one small transaction before the import is published.
const CHUNKS_AT_ONCE: usize = 32;

/// An import ready to be published.
#[derive(Clone, Copy, Debug)]
pub struct NewImport<'a> {
    /// What its rows are.
    pub rows_are: RowsAre,
    /// The name of the file.
    pub file_name: &'a str,
    /// Its size.
    pub n_bytes: u64,
    /// Its SHA-256, in hex.
    pub sha256: &'a str,
    /// When it is imported.
    pub at: Timestamp,
    /// What it says.
    pub batch: &'a Batch,
    /// Of whom, or of which rows, it says it.
    pub matched: &'a Matched,
    /// What became of its columns.
    pub mapped: &'a [Mapped],
    /// What it says is all there.
    pub coverage: Option<&'a Coverage>,
}

/// An import as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRecord {
    /// Its number.
    pub id: i64,
    /// What its rows are.
    pub rows_are: RowsAre,
    /// When it was imported.
    pub at: Timestamp,
    /// The name of the file.
    pub file_name: String,
    /// Its size.
    pub n_bytes: u64,
    /// Its SHA-256, in hex.
    pub sha256: String,
    /// Where its rows went.
    pub balance: Balance,
}

impl Store {
    /// Publishes an import over `list`, the list as it is now or the table that its rows go to, and
    /// gives that as it is then. `None` when `tick`, told how many of how many chunks are written,
    /// says stop; all is then as before.
    ///
    /// # Errors
    /// Where the workspace may not be written, or the disk is full; the list is then as before.
    pub fn import_publish(
        &mut self,
        list: &Table,
        import: &NewImport<'_>,
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Option<Table>, StoreError> {
        self.writable()?;
        let then = fold(list, import.batch, import.matched)?;
        let mut known = self.known_chunks(import.rows_are, list)?;
        know_again(&mut known, list, import.batch);
        let fresh = fresh_chunks(&known, import.batch, &then);
        for (i, part) in fresh.chunks(CHUNKS_AT_ONCE).enumerate() {
            if tick(i * CHUNKS_AT_ONCE, fresh.len()) == ControlFlow::Break(()) {
                self.sweep()?;
                return Ok(None);
            }
            let packed = chunks::pack(part)?;
            let transaction = self.conn.transaction()?;
            for (chunk, packed) in part.iter().zip(&packed) {
                known.insert(Arc::as_ptr(chunk), chunks::insert(&transaction, packed)?);
            }
            transaction.commit()?;
        }
        self.publish(import, &then, &known)?;
        Ok(Some(then))
    }

    fn publish(
        &mut self,
        import: &NewImport<'_>,
        then: &Table,
        known: &HashMap<*const Chunk, i64>,
    ) -> Result<(), StoreError> {
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut field_ids: HashMap<_, _> = fields::all(&transaction, import.rows_are)?
            .into_iter()
            .map(|(id, field)| (field.key, id))
            .collect();
        for field in then.fields() {
            if !field_ids.contains_key(&field.key) {
                field_ids.insert(
                    field.key.clone(),
                    fields::insert(&transaction, import.rows_are, field)?,
                );
            }
        }
        let id = insert_record(&transaction, import)?;
        insert_problems(&transaction, id, &import.batch.problems)?;
        insert_rows(&transaction, id, &import.matched.rows, &import.batch.rows)?;
        let chunk_id = |chunk: &Arc<Chunk>| {
            known
                .get(&Arc::as_ptr(chunk))
                .ok_or_else(|| damaged("a chunk was not written"))
        };
        for (field, column) in &import.batch.columns {
            for (no, chunk) in column.chunks().iter().enumerate() {
                transaction
                    .prepare_cached("INSERT INTO batch_chunk VALUES (?1, ?2, ?3, ?4)")?
                    .execute(params![
                        id,
                        field_ids[&field.key],
                        no as i64,
                        chunk_id(chunk)?
                    ])?;
            }
        }
        transaction.execute(
            "DELETE FROM view_chunk WHERE field_id IN (SELECT id FROM field WHERE rows_are = ?1)",
            [import.rows_are.name()],
        )?;
        for field in then.fields() {
            let chunks = then
                .column(&field.key)
                .map(Column::chunks)
                .unwrap_or_default();
            for (no, chunk) in chunks.iter().enumerate() {
                transaction
                    .prepare_cached("INSERT INTO view_chunk VALUES (?1, ?2, ?3)")?
                    .execute(params![field_ids[&field.key], no as i64, chunk_id(chunk)?])?;
            }
        }
        // What the last fold made and this one replaced.
        transaction.execute(
            "DELETE FROM chunk WHERE id NOT IN (SELECT chunk_id FROM batch_chunk)
             AND id NOT IN (SELECT chunk_id FROM view_chunk)",
            [],
        )?;
        if let Some(said) = import.coverage {
            coverage::insert(&transaction, id, said)?;
        }
        mappings::replace(&transaction, import.rows_are, import.mapped)?;
        meta::table_changed(&transaction, import.rows_are, import.matched.n_leads)?;
        transaction.commit()?;
        // The log goes back into the file, so that the file alone is the workspace.
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Every import, oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn imports(&self) -> Result<Vec<ImportRecord>, StoreError> {
        // Before there were other tables, all imports were of people.
        let rows_are = match schema::version(&self.conn)? {
            4.. => "rows_are",
            _ => "'people'",
        };
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT id, imported_at, file_name, n_bytes, sha256, rows_in, n_new, n_updated,
                    n_unchanged, n_merged, n_rejected, n_skipped, {rows_are}
             FROM import ORDER BY id"
        ))?;
        let rows = statement.query_map([], |row| {
            let at: String = row.get(1)?;
            let balance = Balance {
                rows_in: row.get(5)?,
                new: row.get(6)?,
                updated: row.get(7)?,
                unchanged: row.get(8)?,
                merged: row.get(9)?,
                rejected: row.get(10)?,
                skipped: row.get(11)?,
            };
            let (id, file_name, sha256) = (row.get(0)?, row.get(2)?, row.get(4)?);
            let n_bytes = row.get::<_, i64>(3)?.unsigned_abs();
            let at = at.parse().unwrap_or_default();
            let rows_are: String = row.get(12)?;
            Ok(ImportRecord {
                id,
                rows_are: RowsAre::from_name(&rows_are).unwrap_or_default(),
                at,
                file_name,
                n_bytes,
                sha256,
                balance,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What was wrong with the rows of an import, in file order.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn problems(&self, import: i64) -> Result<Vec<Problem>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT row, column_name, raw, code FROM problem WHERE import_id = ?1 ORDER BY no",
        )?;
        let mut rows = statement.query([import])?;
        let mut problems = Vec::new();
        while let Some(row) = rows.next()? {
            let code: String = row.get(3)?;
            let code = ProblemCode::from_name(&code)
                .ok_or_else(|| damaged("a problem has an unknown code"))?;
            let (row, column, raw) = (row.get(0)?, row.get(1)?, row.get(2)?);
            problems.push(Problem {
                row,
                column,
                raw,
                code,
            });
        }
        Ok(problems)
    }

    /// The ids of the chunks that `list` was read from.
    fn known_chunks(
        &self,
        of: RowsAre,
        list: &Table,
    ) -> Result<HashMap<*const Chunk, i64>, StoreError> {
        let ids = list::view_chunks(&self.conn)?;
        let mut known = HashMap::new();
        for (id, field) in fields::all(&self.conn, of)? {
            let (Some(ids), Some(column)) = (ids.get(&id), list.column(&field.key)) else {
                continue;
            };
            known.extend(
                column
                    .chunks()
                    .iter()
                    .map(Arc::as_ptr)
                    .zip(ids.iter().copied()),
            );
        }
        Ok(known)
    }
}

/// Chunks of the batch that say what a chunk of the list in their place says are in the file already.
fn know_again(known: &mut HashMap<*const Chunk, i64>, list: &Table, batch: &Batch) {
    for (field, column) in &batch.columns {
        let listed = list.column(&field.key).map(Column::chunks);
        for (chunk, listed) in column.chunks().iter().zip(listed.unwrap_or_default()) {
            if let Some(&id) = known.get(&Arc::as_ptr(listed))
                && chunk == listed
            {
                known.insert(Arc::as_ptr(chunk), id);
            }
        }
    }
}

/// The list with a batch laid over it.
fn fold(list: &Table, batch: &Batch, matched: &Matched) -> Result<Table, StoreError> {
    let n = matched.n_leads as usize;
    let said = |field: &Field| {
        let mut said = batch.columns.iter();
        said.find(|(own, _)| own.key == field.key)
            .map(|(_, column)| column)
    };
    let fresh = batch.columns.iter().map(|(field, _)| field);
    let fresh = fresh.filter(|field| list.field(&field.key).is_none());
    let fields: Vec<&Field> = list.fields().iter().chain(fresh).collect();
    let columns = each_of(fields.len(), |i| {
        let field = fields[i];
        let empty = Column::missing(field.kind, 0);
        let (rows, over) = said(field).map_or((&[][..], &empty), |one| (&matched.rows[..], one));
        let listed = list.column(&field.key).unwrap_or(&empty);
        (field.clone(), listed.overlay(n, rows, over))
    });
    Table::from_columns(n, columns)
        .ok_or_else(|| damaged("the import does not fit the types of the list"))
}

/// The chunks that are not in the file yet, each once.
fn fresh_chunks(
    known: &HashMap<*const Chunk, i64>,
    batch: &Batch,
    then: &Table,
) -> Vec<Arc<Chunk>> {
    let batched = batch.columns.iter().flat_map(|(_, column)| column.chunks());
    let folded = then
        .fields()
        .iter()
        .filter_map(|field| then.column(&field.key));
    let mut seen = std::collections::HashSet::new();
    batched
        .chain(folded.flat_map(Column::chunks))
        .filter(|chunk| !known.contains_key(&Arc::as_ptr(chunk)) && seen.insert(Arc::as_ptr(chunk)))
        .cloned()
        .collect()
}

fn insert_record(conn: &Connection, import: &NewImport<'_>) -> Result<i64, StoreError> {
    let Balance {
        rows_in,
        new,
        updated,
        unchanged,
        merged,
        rejected,
        skipped,
    } = import.matched.balance;
    let mut statement = conn.prepare_cached(
        "INSERT INTO import (imported_at, file_name, n_bytes, sha256, rows_in, n_new, n_updated,
                             n_unchanged, n_merged, n_rejected, n_skipped, rows_are)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    Ok(statement.insert(params![
        import.at.to_string(),
        import.file_name,
        import.n_bytes as i64,
        import.sha256,
        rows_in,
        new,
        updated,
        unchanged,
        merged,
        rejected,
        skipped,
        import.rows_are.name()
    ])?)
}

fn insert_problems(conn: &Connection, id: i64, problems: &[Problem]) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO problem (import_id, no, row, column_name, raw, code)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (
        no,
        Problem {
            row,
            column,
            raw,
            code,
        },
    ) in problems.iter().enumerate()
    {
        statement.execute(params![id, no as i64, row, column, raw, code.name()])?;
    }
    Ok(())
}

fn insert_rows(
    conn: &Connection,
    id: i64,
    leads: &[u32],
    file_rows: &[u32],
) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO batch_row (import_id, chunk_no, n_rows, leads, file_rows)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let parts = leads.chunks(CHUNK_ROWS).zip(file_rows.chunks(CHUNK_ROWS));
    for (no, (leads, file_rows)) in parts.enumerate() {
        let (n, no) = (leads.len() as i64, no as i64);
        let (leads, file_rows) = (codec::pack_u32s(leads)?, codec::pack_u32s(file_rows)?);
        statement.execute(params![id, no, n, leads, file_rows])?;
    }
    Ok(())
}
