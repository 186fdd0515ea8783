//! What became of the columns of the files that were imported? Of each set of headers the last.

use import::{Mapped, Remembered, headers_key};
use lead::{Field, FieldKey};
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::fields::{kind_of, name_of};
use crate::{Store, StoreError};

impl Store {
    /// How files were mapped last time; nothing in a workspace of before it was kept.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn mappings(&self) -> Result<Remembered, StoreError> {
        let schema: u32 = self
            .conn
            .pragma_query_value(None, "user_version", |row| row.get(0))?;
        // Read without the right to write, an older workspace keeps its older tables.
        if schema < 3 {
            return Ok(Remembered::default());
        }
        let mut statement = self
            .conn
            .prepare("SELECT headers, header, label, kind FROM mapping ORDER BY headers, header")?;
        let mut rows = statement.query([])?;
        let mut remembered = Remembered::default();
        let mut file: Option<(String, Vec<Mapped>)> = None;
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
            let mapped = Mapped { header, field };
            match &mut file {
                Some((known, columns)) if *known == headers => columns.push(mapped),
                _ => {
                    if let Some((_, columns)) = file.replace((headers, vec![mapped])) {
                        remembered.keep(columns);
                    }
                }
            }
        }
        if let Some((_, columns)) = file {
            remembered.keep(columns);
        }
        Ok(remembered)
    }
}

/// Keeps what became of the columns of a file, in place of what became of them before.
pub(crate) fn replace(conn: &Connection, columns: &[Mapped]) -> Result<(), StoreError> {
    let headers = headers_key(columns.iter().map(|column| column.header.as_str()));
    conn.execute("DELETE FROM mapping WHERE headers = ?1", [&headers])?;
    let mut statement = conn.prepare_cached(
        "INSERT INTO mapping (headers, header, label, kind) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for Mapped { header, field } in columns {
        let label = field.as_ref().map(|field| field.label.as_str());
        let kind = field.as_ref().map(|field| name_of(field.kind));
        statement.execute(params![headers, header, label, kind])?;
    }
    Ok(())
}
