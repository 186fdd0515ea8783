//! What did somebody put right by hand? Single values. An edit stands until a later import says another
//! value of that field, and can be taken back.

use import::RowsAre;
use jiff::Timestamp;
use lead::{Chunk, Column, ColumnBuilder, FieldKey, ValueRef};
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::{Store, StoreError, codec, fields, schema};

/// One value that was put right.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub(crate) field_id: i64,
    /// Laid after this import and before the next.
    pub(crate) after_import: i64,
    ordinal: u32,
    /// A column of one row.
    value: Column,
}

impl Edit {
    /// The row it is of, as imports speak of it.
    pub(crate) fn ordinal(&self) -> u32 {
        self.ordinal
    }

    /// `column` of other rows than the table has, with the value in the place of its row there.
    pub(crate) fn lay_at(&self, column: &Column, place: u32) -> Column {
        column.overlay_with_blanks(column.n_rows(), &[place], &self.value)
    }

    /// `column`, which knows the first `n_rows`, with the value in its place.
    pub(crate) fn lay(&self, column: &Column, n_rows: usize) -> Column {
        column.overlay_with_blanks(n_rows.max(column.n_rows()), &[self.ordinal], &self.value)
    }
}

/// The edits of a table that were not undone, in the order in which they are laid.
pub(crate) fn all(
    conn: &Connection,
    of: RowsAre,
    until: Option<Timestamp>,
) -> Result<Vec<Edit>, StoreError> {
    if schema::version(conn)? < 5 {
        return Ok(Vec::new());
    }
    let kinds = fields::all(conn, of)?;
    let mut statement = conn.prepare_cached(
        "SELECT field_id, after_import, ordinal, n_bytes, value, edited_at FROM cell_edit
         WHERE undone_at IS NULL ORDER BY after_import, id",
    )?;
    let mut rows = statement.query([])?;
    let mut edits = Vec::new();
    while let Some(row) = rows.next()? {
        let field_id = row.get(0)?;
        let Some((_, field)) = kinds.iter().find(|(id, _)| *id == field_id) else {
            continue;
        };
        let at: Timestamp = row.get::<_, String>(5)?.parse().unwrap_or_default();
        if until.is_some_and(|until| at > until) {
            continue;
        }
        let (n_bytes, bytes): (i64, Vec<u8>) = (row.get(3)?, row.get(4)?);
        let chunk = one_value(n_bytes, &bytes)?;
        let value = Column::from_chunks(field.kind, vec![chunk.into()])
            .filter(|column| column.n_rows() == 1)
            .ok_or_else(|| damaged("an edit is not of one value"))?;
        edits.push(Edit {
            field_id,
            after_import: row.get(1)?,
            ordinal: row.get(2)?,
            value,
        });
    }
    Ok(edits)
}

/// The chunk of the one value that an edit keeps.
pub(crate) fn one_value(n_bytes: i64, bytes: &[u8]) -> Result<Chunk, StoreError> {
    let n_bytes = usize::try_from(n_bytes).unwrap_or(usize::MAX);
    codec::decode(codec::ZSTD, n_bytes, bytes)
}

impl Store {
    /// Keeps one value of a row of a table, or that it has none; gives the number of the edit.
    ///
    /// # Errors
    /// Where the workspace may not be written, or there is no such field.
    pub(crate) fn edit_insert(
        conn: &Connection,
        of: RowsAre,
        ordinal: u32,
        key: &FieldKey,
        value: Option<ValueRef<'_>>,
        (at, by): (Timestamp, &str),
    ) -> Result<i64, StoreError> {
        let fields = fields::all(conn, of)?;
        let (field_id, field) = fields
            .into_iter()
            .find(|(_, field)| field.key == *key)
            .ok_or(StoreError::FieldAbsent)?;
        let mut builder = ColumnBuilder::new(field.kind);
        builder.push(value);
        let column = builder.finish();
        let (bytes, n_bytes) = codec::encode(&column.chunks()[0])?;
        let mut statement = conn.prepare_cached(
            "INSERT INTO cell_edit (field_id, ordinal, after_import, n_bytes, value, edited_at, by_whom)
             VALUES (?1, ?2, (SELECT coalesce(max(id), 0) FROM import), ?3, ?4, ?5, ?6)",
        )?;
        Ok(statement.insert(params![
            field_id,
            ordinal,
            n_bytes as i64,
            bytes,
            at.to_string(),
            by
        ])?)
    }
}
