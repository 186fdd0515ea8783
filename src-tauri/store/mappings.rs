//! What became of the columns of the files that were imported? Of each set of headers the last.

use import::{Mapped, Remembered, RowsAre, headers_key};
use lead::{Field, FieldKey};
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::fields::{kind_of, name_of};
use crate::{Store, StoreError, schema, value_formats};

impl Store {
    /// How files were mapped last time; nothing in a workspace of before it was kept.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn mappings(&self) -> Result<Remembered, StoreError> {
        // Read without the right to write, an older workspace keeps its older tables.
        let (rows_are, format) = match schema::version(&self.conn)? {
            7.. => ("rows_are", "format"),
            4.. => ("rows_are", "NULL"),
            3 => ("'people'", "NULL"),
            _ => return Ok(Remembered::default()),
        };
        let mut statement = self.conn.prepare(&format!(
            "SELECT headers, header, label, kind, {rows_are}, {format} FROM mapping
             ORDER BY headers, header"
        ))?;
        let mut rows = statement.query([])?;
        let mut remembered = Remembered::default();
        let mut file: Option<(String, RowsAre, Vec<Mapped>)> = None;
        while let Some(row) = rows.next()? {
            let (headers, header): (String, String) = (row.get(0)?, row.get(1)?);
            let named: (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
            let field = match named {
                (Some(label), Some(kind)) => Some(Field {
                    key: FieldKey::from_label(&label),
                    label,
                    kind: kind_of(&kind).ok_or_else(|| damaged("a mapping has no such type"))?,
                }),
                _ => None,
            };
            let format: Option<String> = row.get(5)?;
            let format = value_formats::from_json(format.as_deref())?;
            let mapped = Mapped {
                header,
                field,
                format,
            };
            match &mut file {
                Some((known, _, columns)) if *known == headers => columns.push(mapped),
                _ => {
                    let rows_are: String = row.get(4)?;
                    let rows_are = RowsAre::from_name(&rows_are).unwrap_or_default();
                    if let Some((_, were, columns)) =
                        file.replace((headers, rows_are, vec![mapped]))
                    {
                        remembered.keep(were, columns);
                    }
                }
            }
        }
        if let Some((_, rows_are, columns)) = file {
            remembered.keep(rows_are, columns);
        }
        Ok(remembered)
    }
}

/// Keeps what became of the columns of a file, in place of what became of them before.
pub(crate) fn replace(
    conn: &Connection,
    rows_are: RowsAre,
    columns: &[Mapped],
) -> Result<(), StoreError> {
    let headers = headers_key(columns.iter().map(|column| column.header.as_str()));
    conn.execute("DELETE FROM mapping WHERE headers = ?1", [&headers])?;
    let mut statement = conn.prepare_cached(
        "INSERT INTO mapping (headers, header, label, kind, rows_are, format)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for column in columns {
        let (label, kind, format) = kept(column);
        statement.execute(params![
            headers,
            column.header,
            label,
            kind,
            rows_are.name(),
            format
        ])?;
    }
    Ok(())
}

/// What is kept of where a column went: the label and type of its field, and how its texts are read. Nothing of
/// the first two where it was left out.
pub(crate) fn kept(column: &Mapped) -> (Option<&str>, Option<&'static str>, Option<String>) {
    let field = column.field.as_ref();
    (
        field.map(|field| &*field.label),
        field.map(|field| name_of(field.kind)),
        value_formats::to_json(&column.format),
    )
}
