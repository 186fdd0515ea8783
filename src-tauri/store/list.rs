//! What are the list and the tables around it now? Every field with its column, read from the chunks
//! of the fold.

use std::collections::HashMap;

use import::RowsAre;
use lead::{Column, Field, Table};
use rusqlite::Connection;

use crate::error::damaged;
use crate::fold::Counting;
use crate::{Store, StoreError, chunks, codec, fields, meta};

impl Store {
    /// The list as it is now.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn list(&self) -> Result<Table, StoreError> {
        self.table(RowsAre::People)
    }

    /// A table as it is now: the list, or one of those around it. Without a row where nothing of that
    /// was ever imported.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn table(&self, of: RowsAre) -> Result<Table, StoreError> {
        // One transaction, so that a writer elsewhere cannot change the table half-way.
        let transaction = self.conn.unchecked_transaction()?;
        let n_rows = meta::n_rows(&transaction, of)? as usize;
        let ids = view_chunks(&transaction)?;
        let fields = fields::all(&transaction, of)?;
        let own = fields.iter().filter_map(|(id, _)| ids.get(id)).flatten();
        let all: Vec<i64> = own.copied().collect();
        let read = chunks::read(&transaction, &all)?;
        let by_id: HashMap<i64, _> = all.into_iter().zip(read).collect();
        let mut columns: Vec<(Field, Column)> = Vec::new();
        for (id, field) in fields {
            let Some(ids) = ids.get(&id) else { continue };
            let chunks = ids.iter().filter_map(|id| by_id.get(id).cloned()).collect();
            let column = Column::from_chunks(field.kind, chunks)
                .ok_or_else(|| damaged("a column has a hole"))?;
            columns.push((field, column));
        }
        Table::from_columns(n_rows, columns)
            .ok_or_else(|| damaged("the columns are not of one length"))
    }
}

impl Store {
    /// The list folded afresh from what every import said, oldest first. The list as it is kept
    /// must always equal it; `list` is the faster way to the same.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn list_refolded(&self) -> Result<Table, StoreError> {
        self.table_refolded(RowsAre::People)
    }

    /// A table folded afresh from what every import said of it, oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn table_refolded(&self, of: RowsAre) -> Result<Table, StoreError> {
        Ok(self.folded(of, Counting::ALL)?.table)
    }
}

/// The ordinal of the row that each row of an import is.
pub(crate) fn batch_rows(conn: &Connection, import: i64) -> Result<Vec<u32>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT n_rows, leads FROM batch_row WHERE import_id = ?1 ORDER BY chunk_no",
    )?;
    let mut rows = statement.query([import])?;
    let mut leads = Vec::new();
    while let Some(row) = rows.next()? {
        let (n, bytes): (u32, Vec<u8>) = (row.get(0)?, row.get(1)?);
        leads.extend(codec::unpack_u32s(&bytes, n as usize)?);
    }
    Ok(leads)
}

/// The row of the file that each row of an import is, ascending.
pub(crate) fn file_rows(conn: &Connection, import: i64) -> Result<Vec<u32>, StoreError> {
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

/// The chunks of what an import said of one field, in order; none when it said nothing.
pub(crate) fn batch_chunks(
    conn: &Connection,
    import: i64,
    field_id: i64,
) -> Result<Vec<i64>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT chunk_id FROM batch_chunk WHERE import_id = ?1 AND field_id = ?2 ORDER BY chunk_no",
    )?;
    let ids = statement.query_map([import, field_id], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// What an import said of one field; `None` when it said nothing.
pub(crate) fn batch_column(
    conn: &Connection,
    import: i64,
    field_id: i64,
    field: &Field,
) -> Result<Option<Column>, StoreError> {
    let ids = batch_chunks(conn, import, field_id)?;
    if ids.is_empty() {
        return Ok(None);
    }
    let column = Column::from_chunks(field.kind, chunks::read(conn, &ids)?);
    column
        .map(Some)
        .ok_or_else(|| damaged("an import has a hole"))
}

/// What an import of these rows said, field by field; fields of which it said nothing are left out.
pub(crate) fn batch_columns(
    conn: &Connection,
    import: i64,
    of: RowsAre,
) -> Result<Vec<(Field, Column)>, StoreError> {
    let mut columns = Vec::new();
    for (id, field) in fields::all(conn, of)? {
        if let Some(column) = batch_column(conn, import, id, &field)? {
            columns.push((field, column));
        }
    }
    Ok(columns)
}

/// The chunks of each field of every table, in row order.
pub(crate) fn view_chunks(conn: &Connection) -> Result<HashMap<i64, Vec<i64>>, StoreError> {
    let mut statement = conn
        .prepare_cached("SELECT field_id, chunk_id FROM view_chunk ORDER BY field_id, chunk_no")?;
    let mut rows = statement.query([])?;
    let mut ids: HashMap<i64, Vec<i64>> = HashMap::new();
    while let Some(row) = rows.next()? {
        ids.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(ids)
}

#[cfg(test)]
mod tests;
