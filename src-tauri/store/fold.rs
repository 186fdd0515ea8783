//! What do all imports, edits and merges together say? A table folded afresh: what each import said that
//! counts, oldest first, the edits between them, then the people who are one. The table as it is kept
//! must always equal its fold.

use std::collections::HashMap;
use std::sync::Arc;

use import::{RowsAre, UnreadCells};
use jiff::Timestamp;
use lead::{Chunk, Column, Field, FieldKey, Table};
use rusqlite::Connection;

use crate::edits::{self, Edit};
use crate::error::damaged;
use crate::list::{batch_chunks, batch_rows};
use crate::merges::{self, Alias};
use crate::ordinals::Ordinals;
use crate::{ImportRecord, Manner, Store, StoreError, chunks, fields, meta, records};

/// A table folded afresh.
pub(crate) struct Fold {
    pub(crate) table: Table,
    pub(crate) ordinals: Ordinals,
    /// The chunks of the table that are in the file already, as imports said them.
    pub(crate) known: HashMap<*const Chunk, i64>,
}

/// Chunks that are in memory already, by their ids.
pub(crate) type Held = HashMap<i64, Arc<Chunk>>;

/// Which imports, edits and merges count.
#[derive(Clone, Copy)]
pub(crate) struct Counting<'a> {
    /// Whether an import counts.
    pub(crate) import: &'a dyn Fn(&ImportRecord) -> bool,
    /// Whether one may that was undone since.
    pub(crate) undone: bool,
    /// Edits made after this moment do not count; `None` where all do.
    pub(crate) until: Option<Timestamp>,
    /// Whether those who were made one are one.
    pub(crate) merges: bool,
}

impl Counting<'_> {
    /// All that was not undone.
    pub(crate) const ALL: Self = Self {
        import: &|_| true,
        undone: false,
        until: None,
        merges: true,
    };
}

/// What one import says: of which rows.
struct Said {
    id: i64,
    manner: Manner,
    rows: Vec<u32>,
    /// Its cells that did not read.
    unread: UnreadCells,
}

impl Store {
    /// A table folded from what counts.
    pub(crate) fn folded(&self, of: RowsAre, counting: Counting<'_>) -> Result<Fold, StoreError> {
        // One transaction, so that a writer elsewhere cannot change what is folded half-way.
        let transaction = self.conn.unchecked_transaction()?;
        self.folded_in(&transaction, of, counting, &Held::new())
    }

    /// The same in a transaction that is open already. Chunks that are `held` are not read again.
    pub(crate) fn folded_in(
        &self,
        conn: &Connection,
        of: RowsAre,
        counting: Counting<'_>,
        held: &Held,
    ) -> Result<Fold, StoreError> {
        let mut said = Vec::new();
        for import in self.imports()? {
            let may_count = counting.undone || import.undone_at.is_none();
            if import.rows_are == of && may_count && (counting.import)(&import) {
                said.push(Said {
                    id: import.id,
                    manner: import.manner,
                    rows: batch_rows(conn, import.id)?,
                    unread: records::unread(conn, import.id, import.manner)?,
                });
            }
        }
        let aliases = match counting.merges {
            true => merges::all(conn, of)?,
            false => Vec::new(),
        };
        let (present, n_space) = present(&said, &aliases);
        let edits = edits::all(conn, of, counting.until)?;
        let folding = Folding {
            conn,
            said: &said,
            aliases: &aliases,
            n_space,
            held,
        };
        let mut columns = Vec::new();
        let mut known = HashMap::new();
        for (id, field) in fields::all(conn, of)? {
            let of_field: Vec<&Edit> = edits.iter().filter(|edit| edit.field_id == id).collect();
            if let Some(column) = folding.column(id, &field, &of_field, &mut known)? {
                columns.push((field, column));
            }
        }
        let whole = Table::from_columns(n_space, columns)
            .ok_or_else(|| damaged("the imports do not fold into a list"))?;
        let n_given = meta::n_given(conn, of)?.max(meta::n_rows(conn, of)?);
        let table = match present.len() == n_space {
            true => whole,
            false => whole.take(&present),
        };
        let still: std::collections::HashSet<_> = chunks_of(&table).map(Arc::as_ptr).collect();
        known.retain(|chunk, _| still.contains(chunk));
        Ok(Fold {
            ordinals: Ordinals::of(present, n_given),
            table,
            known,
        })
    }
}

/// Every chunk of a table.
pub(crate) fn chunks_of(table: &Table) -> impl Iterator<Item = &Arc<Chunk>> {
    let columns = table.fields().iter();
    columns
        .filter_map(|field| table.column(&field.key))
        .flat_map(Column::chunks)
}

/// `table` with the chunks of `list` where they say the same.
pub(crate) fn sharing(table: Table, list: &Table) -> Result<Table, StoreError> {
    let n_rows = table.n_rows();
    let shared = |key: &FieldKey, column: &Column| -> Vec<Arc<Chunk>> {
        let before = list.column(key).map(Column::chunks).unwrap_or_default();
        let chunks = column.chunks().iter().enumerate();
        let same = |(no, chunk): (usize, &Arc<Chunk>)| {
            let same = before.get(no).filter(|before| *before == chunk);
            Arc::clone(same.unwrap_or(chunk))
        };
        chunks.map(same).collect()
    };
    let mut columns = Vec::new();
    for field in table.fields() {
        let column = table
            .column(&field.key)
            .and_then(|column| Column::from_chunks(field.kind, shared(&field.key, column)));
        columns.push((
            field.clone(),
            column.ok_or_else(|| damaged("a column has a hole"))?,
        ));
    }
    Table::from_columns(n_rows, columns).ok_or_else(|| damaged("a table lost a row"))
}

/// The rows that are there: an import that counts speaks of them, and they are nobody else. And one
/// more than the last row that any of these imports speaks of.
fn present(said: &[Said], aliases: &[Alias]) -> (Vec<u32>, usize) {
    let rows = || said.iter().flat_map(|said| &said.rows);
    let n_said = rows().max().map_or(0, |&last| last as usize + 1);
    let mut there = vec![false; n_said];
    rows().for_each(|&row| there[row as usize] = true);
    for Alias { loser, winner, .. } in aliases {
        let was = there.get_mut(*loser as usize).map(std::mem::take);
        if was == Some(true) {
            // The winner may be one of whom only a later import speaks.
            let winner = *winner as usize;
            there.resize(there.len().max(winner + 1), false);
            there[winner] = true;
        }
    }
    let n_space = there.len();
    let rows = there.iter().enumerate();
    let present = rows.filter_map(|(row, there)| there.then_some(row as u32));
    (present.collect(), n_space)
}

struct Folding<'a> {
    conn: &'a Connection,
    said: &'a [Said],
    aliases: &'a [Alias],
    n_space: usize,
    held: &'a Held,
}

impl Folding<'_> {
    /// One column by ordinals; `None` where nothing that counts says anything of the field.
    fn column(
        &self,
        id: i64,
        field: &Field,
        edits: &[&Edit],
        known: &mut HashMap<*const Chunk, i64>,
    ) -> Result<Option<Column>, StoreError> {
        let mut column: Option<Column> = None;
        // Held until the end: the place of a chunk that is let go of could be given to another.
        let mut held: Vec<(Arc<Chunk>, i64)> = Vec::new();
        let mut n_so_far = 0;
        let mut edits = edits.iter().peekable();
        for said in self.said {
            while let Some(edit) = edits.next_if(|edit| edit.after_import < said.id) {
                column = column.map(|column| edit.lay(&column, n_so_far));
            }
            let n_then = said.rows.iter().max().map_or(0, |&last| last as usize + 1);
            n_so_far = n_so_far.max(n_then);
            let Some(batch) = self.batch(said, id, field, &mut held)? else {
                continue;
            };
            let before = column.unwrap_or_else(|| Column::missing(field.kind, 0));
            let batch = (&batch, said.unread.rows(&field.key));
            let lay = |under| said.manner.lay((under, n_so_far), &said.rows, batch);
            column = Some(lay(&before));
        }
        for edit in edits {
            column = column.map(|column| edit.lay(&column, n_so_far));
        }
        let Some(column) = column else {
            return Ok(None);
        };
        let nothing = Column::missing(field.kind, 0);
        let column = column.overlay(self.n_space, &[], &nothing);
        let column = merges::lay(self.aliases, &field.key, column);
        let last: std::collections::HashSet<_> = column.chunks().iter().map(Arc::as_ptr).collect();
        known.extend(
            held.iter()
                .map(|(chunk, id)| (Arc::as_ptr(chunk), *id))
                .filter(|(chunk, _)| last.contains(chunk)),
        );
        Ok(Some(column))
    }

    /// What an import says of a field; `None` where nothing. Its chunks are held.
    fn batch(
        &self,
        said: &Said,
        field_id: i64,
        field: &Field,
        held: &mut Vec<(Arc<Chunk>, i64)>,
    ) -> Result<Option<Column>, StoreError> {
        let ids = batch_chunks(self.conn, said.id, field_id)?;
        if ids.is_empty() {
            return Ok(None);
        }
        let chunks = chunks::read_others(self.conn, &ids, self.held)?;
        held.extend(chunks.iter().cloned().zip(ids));
        Column::from_chunks(field.kind, chunks)
            .filter(|column| column.n_rows() == said.rows.len())
            .map(Some)
            .ok_or_else(|| damaged("an import speaks of other rows than it has"))
    }
}
