//! How does an import get into the list, or into a table around it? Its chunks are written first, unreferred to; one
//! transaction then publishes all of it. Killed at any moment, the list is as before or as after.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use import::{Balance, Batch, Mapped, Matched, Problem, RowsAre, headers_key};
use jiff::Timestamp;
use lead::{CHUNK_ROWS, Chunk, Column, Coverage, Field, FieldKey, Table, each_in_turn, each_of};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::alone::Coming;
use crate::chunks::Packed;
use crate::error::damaged;
use crate::fold::{Held, chunks_of, sharing};
use crate::ordinals::Ordinals;
use crate::points::Point;
use crate::{
    Manner, Store, StoreError, block_list, chunks, codec, coverage, fields, list, lists, mappings,
    merges, records,
};

/// Chunks in one small transaction before the import is published.
const CHUNKS_AT_ONCE: usize = 32;
/// Chunks that are compressed ahead of writing, while the disk is waited for: some megabytes.
const CHUNKS_AHEAD: usize = 256;

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
    /// The rows of the batch that are somebody who was made one with another, by the number that
    /// imports speak of them by: it is said of them, and stays theirs when they are parted again.
    pub spoken_as: &'a [(u32, u32)],
    /// What became of its columns.
    pub mapped: &'a [Mapped],
    /// What it says is all there.
    pub coverage: Option<&'a Coverage>,
    /// How it goes together with what is there.
    pub manner: Manner,
    /// The lead list that its people go to, by name: the one there is, or a new one; `None` for none.
    pub list: Option<&'a str>,
    /// Who imports it; empty where nobody says.
    pub by: &'a str,
    /// What stands between its cells.
    pub delimiter: char,
    /// How many rows it left out because of the block list; they are among the skipped.
    pub n_blocked: u32,
    /// The import whose rejected rows these are, mended, and the numbers of what was wrong with them.
    pub mends: Option<(i64, &'a [i64])>,
}

impl NewImport<'_> {
    /// Of whom each row of the batch speaks, by ordinals.
    fn spoken_of(&self, ordinals: &Ordinals) -> Vec<u32> {
        let rows = self.matched.rows.iter();
        let mut rows: Vec<u32> = rows.map(|&row| ordinals.of_row(row)).collect();
        for &(row, ordinal) in self.spoken_as {
            rows[row as usize] = ordinal;
        }
        rows
    }
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
        let list = &without_untold(list, import.batch)?;
        let held = self.held_chunks(import.rows_are, list)?;
        let mut known = ids_of(&held);
        know_again(&mut known, list, import.batch);
        let aliases = merges::all(&self.conn, import.rows_are)?;
        let mut then = lay(list, import)?;
        if !aliases.is_empty() {
            let ordinals = Ordinals::read(&self.conn, import.rows_are)?;
            let coming = Coming {
                rows: import.spoken_of(&ordinals),
                columns: &import.batch.columns,
                manner: import.manner,
                unread: &import.batch.unread,
            };
            then = self.lay_merged(then, &coming, &aliases, &ordinals)?;
            then = sharing(then, list)?;
        }
        let batched = import.batch.columns.iter();
        let batched = batched.flat_map(|(_, column)| column.chunks());
        let fresh = fresh_chunks(&known, batched.chain(chunks_of(&then)));
        if self.write_chunks(&fresh, &mut known, tick)? == ControlFlow::Break(()) {
            return Ok(None);
        }
        self.publish(import, &then, &known)?;
        Ok(Some(then))
    }

    /// Writes chunks that nothing refers to yet, in small transactions, and makes them known. Where
    /// `tick` says stop, what was written is swept away again.
    pub(crate) fn write_chunks(
        &mut self,
        fresh: &[Arc<Chunk>],
        known: &mut HashMap<*const Chunk, i64>,
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, StoreError> {
        // Nothing refers to them before they are published: only then need they be on the disk.
        self.conn.pragma_update(None, "synchronous", "NORMAL")?;
        let written = self.write_parts(fresh, known, tick);
        self.conn.pragma_update(None, "synchronous", "FULL")?;
        let written = written?;
        if written == ControlFlow::Break(()) {
            self.sweep()?;
        }
        Ok(written)
    }

    /// Writes chunks, so many at once, while the next are compressed.
    fn write_parts(
        &mut self,
        fresh: &[Arc<Chunk>],
        known: &mut HashMap<*const Chunk, i64>,
        tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, StoreError> {
        let mut packed = Vec::with_capacity(CHUNKS_AT_ONCE);
        let mut written = Ok(ControlFlow::Continue(()));
        let take = |i: usize, one: Result<Packed, StoreError>| {
            written = one.and_then(|one| {
                packed.push(one);
                let n_done = i + 1;
                if packed.len() < CHUNKS_AT_ONCE && n_done < fresh.len() {
                    return Ok(ControlFlow::Continue(()));
                }
                let start = n_done - packed.len();
                if tick(start, fresh.len()) == ControlFlow::Break(()) {
                    return Ok(ControlFlow::Break(()));
                }
                let transaction = self.conn.transaction()?;
                for (chunk, packed) in fresh[start..n_done].iter().zip(packed.drain(..)) {
                    known.insert(Arc::as_ptr(chunk), chunks::insert(&transaction, &packed)?);
                }
                transaction.commit()?;
                self.pass(Point::ChunksWritten);
                Ok(ControlFlow::Continue(()))
            });
            match written {
                Ok(go_on) => go_on,
                Err(_) => ControlFlow::Break(()),
            }
        };
        let pack = |i: usize| chunks::pack_one(&fresh[i]);
        each_in_turn(fresh.len(), CHUNKS_AHEAD, pack, take);
        written
    }

    fn publish(
        &mut self,
        import: &NewImport<'_>,
        then: &Table,
        known: &HashMap<*const Chunk, i64>,
    ) -> Result<(), StoreError> {
        let watch = self.watch.clone();
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (of, n_rows) = (import.rows_are, import.matched.n_leads);
        let ordinals = Ordinals::read(&transaction, of)?.grown(n_rows);
        let id = insert_record(&transaction, import)?;
        insert_columns(&transaction, id, import.mapped)?;
        insert_problems(&transaction, id, &import.batch.problems)?;
        block_list::left_out(&transaction, id, import.n_blocked)?;
        let rows = import.spoken_of(&ordinals);
        insert_rows(&transaction, id, &rows, &import.batch.rows)?;
        let said = import.batch.columns.iter().map(|(field, _)| field);
        fields::settle_as(&transaction, of, said)?;
        let field_ids = field_ids(&transaction, of, then)?;
        for (field, column) in &import.batch.columns {
            for (no, chunk) in column.chunks().iter().enumerate() {
                transaction
                    .prepare_cached("INSERT INTO batch_chunk VALUES (?1, ?2, ?3, ?4)")?
                    .execute(params![
                        id,
                        field_ids[&field.key],
                        no as i64,
                        id_of(known, chunk)?
                    ])?;
            }
        }
        if let Some((of, numbers)) = import.mends {
            records::mended(&transaction, of, numbers, import.at)?;
        }
        watch.pass(Point::BatchRecorded);
        replace_view(&transaction, of, then, known)?;
        if let Some(said) = import.coverage {
            coverage::insert(&transaction, id, said)?;
        }
        mappings::replace(&transaction, of, import.mapped)?;
        ordinals.write(&transaction, of)?;
        watch.pass(Point::BeforeCommit);
        transaction.commit()?;
        self.put_log_back();
        Ok(())
    }

    /// Puts the log back into the file, so that the file alone is the workspace; whether that could be
    /// done. What was committed is kept in the log too: without room, or while somebody reads, it waits.
    pub(crate) fn put_log_back(&self) -> bool {
        self.pass(Point::Committed);
        let back = "PRAGMA wal_checkpoint(TRUNCATE)";
        let is_busy = self.conn.query_row(back, [], |row| row.get(0));
        self.pass(Point::LogPutBack);
        matches!(is_busy, Ok(0))
    }

    /// The chunks that `list` was read from.
    pub(crate) fn held_chunks(&self, of: RowsAre, list: &Table) -> Result<Held, StoreError> {
        let ids = list::view_chunks(&self.conn)?;
        let mut held = Held::new();
        for (id, field) in fields::all(&self.conn, of)? {
            let (Some(ids), Some(column)) = (ids.get(&id), list.column(&field.key)) else {
                continue;
            };
            held.extend(ids.iter().copied().zip(column.chunks().iter().cloned()));
        }
        Ok(held)
    }
}

/// The ids of chunks that are in the file, by their places in memory.
pub(crate) fn ids_of(held: &Held) -> HashMap<*const Chunk, i64> {
    let held = held.iter();
    held.map(|(id, chunk)| (Arc::as_ptr(chunk), *id)).collect()
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

/// The list without fields that have no value, and have another type in the batch: they take that of their first values.
fn without_untold(list: &Table, batch: &Batch) -> Result<Table, StoreError> {
    let is_untold = |field: &Field| {
        let coming = batch.columns.iter().find(|(own, _)| own.key == field.key);
        let column = list.column(&field.key);
        coming.is_some_and(|(own, _)| own.kind != field.kind)
            && column.is_some_and(|column| column.n_missing() == column.n_rows())
    };
    if !list.fields().iter().any(is_untold) {
        return Ok(list.clone());
    }
    let told = list.fields().iter().filter(|field| !is_untold(field));
    let column = |field: &Field| Some((field.clone(), list.column(&field.key)?.clone()));
    Table::from_columns(list.n_rows(), told.filter_map(column).collect())
        .ok_or_else(|| damaged("the columns are not of one length"))
}

/// The list with an import laid over it.
fn lay(list: &Table, import: &NewImport<'_>) -> Result<Table, StoreError> {
    let NewImport { batch, matched, .. } = import;
    let n = matched.n_leads as usize;
    let lay = |under: &Column, key: &FieldKey, over: &Column| {
        let over = (over, batch.unread.rows(key));
        import.manner.lay((under, n), &matched.rows, over)
    };
    let fresh = batch.columns.iter().map(|(field, _)| field);
    let fresh = fresh.filter(|field| list.field(&field.key).is_none());
    let fields: Vec<&Field> = list.fields().iter().chain(fresh).collect();
    let columns = each_of(fields.len(), |i| {
        let field = fields[i];
        let none = Column::missing(field.kind, 0);
        let under = list.column(&field.key).unwrap_or(&none);
        let over = batch.columns.iter().find(|(own, _)| own.key == field.key);
        let laid = over.map_or_else(
            || under.overlay(n, &[], &none),
            |(_, over)| lay(under, &field.key, over),
        );
        (field.clone(), laid)
    });
    Table::from_columns(n, columns)
        .ok_or_else(|| damaged("the import does not fit the types of the list"))
}

/// Those of `chunks` that are not in the file yet, each once.
pub(crate) fn fresh_chunks<'a>(
    known: &HashMap<*const Chunk, i64>,
    chunks: impl Iterator<Item = &'a Arc<Chunk>>,
) -> Vec<Arc<Chunk>> {
    let mut seen = std::collections::HashSet::new();
    chunks
        .filter(|chunk| !known.contains_key(&Arc::as_ptr(chunk)) && seen.insert(Arc::as_ptr(chunk)))
        .cloned()
        .collect()
}

fn id_of(known: &HashMap<*const Chunk, i64>, chunk: &Arc<Chunk>) -> Result<i64, StoreError> {
    let id = known.get(&Arc::as_ptr(chunk));
    id.copied()
        .ok_or_else(|| damaged("a chunk was not written"))
}

/// The ids of the fields of a table; those that are not kept yet are.
fn field_ids(
    conn: &Connection,
    of: RowsAre,
    then: &Table,
) -> Result<HashMap<FieldKey, i64>, StoreError> {
    let kept = fields::all(conn, of)?.into_iter();
    let mut ids: HashMap<FieldKey, i64> = kept.map(|(id, field)| (field.key, id)).collect();
    for field in then.fields() {
        if !ids.contains_key(&field.key) {
            ids.insert(field.key.clone(), fields::insert(conn, of, field)?);
        }
    }
    Ok(ids)
}

/// Makes `then` the table as it is kept; what only the one before needed goes.
pub(crate) fn replace_view(
    conn: &Connection,
    of: RowsAre,
    then: &Table,
    known: &HashMap<*const Chunk, i64>,
) -> Result<(), StoreError> {
    let ids = field_ids(conn, of, then)?;
    conn.execute(
        "DELETE FROM view_chunk WHERE field_id IN (SELECT id FROM field WHERE rows_are = ?1)",
        [of.name()],
    )?;
    let mut statement = conn.prepare_cached("INSERT INTO view_chunk VALUES (?1, ?2, ?3)")?;
    for field in then.fields() {
        let chunks = then
            .column(&field.key)
            .map(Column::chunks)
            .unwrap_or_default();
        for (no, chunk) in chunks.iter().enumerate() {
            statement.execute(params![ids[&field.key], no as i64, id_of(known, chunk)?])?;
        }
    }
    conn.execute(
        "DELETE FROM chunk WHERE id NOT IN (SELECT chunk_id FROM batch_chunk)
         AND id NOT IN (SELECT chunk_id FROM view_chunk)",
        [],
    )?;
    Ok(())
}

fn insert_record(conn: &Connection, import: &NewImport<'_>) -> Result<i64, StoreError> {
    let list = match import.list {
        Some(name) => Some(lists::named(conn, name, (import.at, import.by))?),
        None => None,
    };
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
                             n_unchanged, n_merged, n_rejected, n_skipped, rows_are,
                             is_snapshot, blanks_clear, by_whom, headers, delimiter, mends,
                             list_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
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
        import.rows_are.name(),
        import.manner.is_snapshot,
        import.manner.blanks_clear,
        import.by,
        headers_key(import.mapped.iter().map(|column| column.header.as_str())),
        import.delimiter.to_string(),
        import.mends.map(|(of, _)| of),
        list
    ])?)
}

fn insert_columns(conn: &Connection, id: i64, columns: &[Mapped]) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO import_column (import_id, no, header, label, kind, format)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (no, column) in columns.iter().enumerate() {
        let (label, kind, format) = mappings::kept(column);
        statement.execute(params![id, no as i64, column.header, label, kind, format])?;
    }
    Ok(())
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

pub(crate) fn insert_rows(
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
