//! Which tables did somebody join by which key, and which values are read as others? Both are kept as
//! somebody said them, and can be taken back; what was imported stays as it was.

use import::{Join, RowsAre, ValueMapping};
use jiff::Timestamp;
use lead::FieldKey;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::error::damaged;
use crate::{Store, StoreError, meta};

/// A join that somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinRecord {
    /// Its number.
    pub id: i64,
    /// The join.
    pub join: Join,
    /// When it was said.
    pub at: Timestamp,
    /// Who said it.
    pub by: String,
}

/// A value that is read as another, as somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueRecord {
    /// Its number.
    pub id: i64,
    /// What is read as what.
    pub mapping: ValueMapping,
    /// When it was said.
    pub at: Timestamp,
    /// Who said it.
    pub by: String,
}

impl Store {
    /// The joins that were not taken back, in the order in which they were said.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn joins(&self) -> Result<Vec<JoinRecord>, StoreError> {
        if !is_there(&self.conn, "joined_by")? {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(
            "SELECT id, said_at, by_whom, rows_are, key, other, other_key FROM joined_by
             WHERE undone_at IS NULL ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        let mut joins = Vec::new();
        while let Some(row) = rows.next()? {
            let join = Join {
                rows_are: table_at(row, 3)?,
                key: key_at(row, 4)?,
                other: table_at(row, 5)?,
                other_key: key_at(row, 6)?,
            };
            joins.push(JoinRecord {
                id: row.get(0)?,
                join,
                at: time_at(row, 1)?,
                by: row.get(2)?,
            });
        }
        Ok(joins)
    }

    /// Keeps a join; gives its number, that of before where it is in force already.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn join_keep(&self, join: &Join, (at, by): (Timestamp, &str)) -> Result<i64, StoreError> {
        self.writable()?;
        let known = self.joins()?.into_iter().find(|known| known.join == *join);
        if let Some(known) = known {
            return Ok(known.id);
        }
        let transaction = self.conn.unchecked_transaction()?;
        transaction.execute(
            "INSERT INTO joined_by (rows_are, key, other, other_key, said_at, by_whom)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                join.rows_are.name(),
                join.key.as_str(),
                join.other.name(),
                join.other_key.as_str(),
                at.to_string(),
                by
            ],
        )?;
        let id = transaction.last_insert_rowid();
        meta::list_changed(&transaction)?;
        transaction.commit()?;
        Ok(id)
    }

    /// Takes a join back; whether it was in force.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn join_undo(&self, id: i64, at: Timestamp) -> Result<bool, StoreError> {
        self.take_back(
            "UPDATE joined_by SET undone_at = ?2 WHERE id = ?1 AND undone_at IS NULL",
            id,
            at,
        )
    }

    /// The values that are read as others and were not taken back, in the order in which they were said.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn values(&self) -> Result<Vec<ValueRecord>, StoreError> {
        if !is_there(&self.conn, "value_mapping")? {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(
            "SELECT id, said_at, by_whom, rows_are, key, from_value, to_value FROM value_mapping
             WHERE undone_at IS NULL ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        let mut values = Vec::new();
        while let Some(row) = rows.next()? {
            let mapping = ValueMapping {
                rows_are: table_at(row, 3)?,
                key: key_at(row, 4)?,
                from: row.get(5)?,
                to: row.get(6)?,
            };
            values.push(ValueRecord {
                id: row.get(0)?,
                mapping,
                at: time_at(row, 1)?,
                by: row.get(2)?,
            });
        }
        Ok(values)
    }

    /// Keeps that a value is read as another, in place of what was said of it before; gives its number.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn value_keep(
        &self,
        mapping: &ValueMapping,
        (at, by): (Timestamp, &str),
    ) -> Result<i64, StoreError> {
        self.writable()?;
        let folded = lead::fold(&mapping.from);
        let before = self.values()?.into_iter().filter(|known| {
            let known = &known.mapping;
            (known.rows_are, &known.key) == (mapping.rows_are, &mapping.key)
                && lead::fold(&known.from) == folded
        });
        let before: Vec<ValueRecord> = before.collect();
        if let [known] = &before[..]
            && known.mapping.to == mapping.to
        {
            return Ok(known.id);
        }
        let transaction = self.conn.unchecked_transaction()?;
        for known in before {
            transaction.execute(
                "UPDATE value_mapping SET undone_at = ?2 WHERE id = ?1",
                params![known.id, at.to_string()],
            )?;
        }
        transaction.execute(
            "INSERT INTO value_mapping (rows_are, key, from_value, to_value, said_at, by_whom)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                mapping.rows_are.name(),
                mapping.key.as_str(),
                mapping.from,
                mapping.to,
                at.to_string(),
                by
            ],
        )?;
        let id = transaction.last_insert_rowid();
        meta::list_changed(&transaction)?;
        transaction.commit()?;
        Ok(id)
    }

    /// Reads a value again as it was imported; whether it was read as another.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn value_undo(&self, id: i64, at: Timestamp) -> Result<bool, StoreError> {
        self.take_back(
            "UPDATE value_mapping SET undone_at = ?2 WHERE id = ?1 AND undone_at IS NULL",
            id,
            at,
        )
    }

    fn take_back(&self, sql: &str, id: i64, at: Timestamp) -> Result<bool, StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        let was = transaction.execute(sql, params![id, at.to_string()])? > 0;
        if was {
            meta::list_changed(&transaction)?;
        }
        transaction.commit()?;
        Ok(was)
    }
}

/// Whether the workspace has this table: read without the right to write, an older one keeps its older
/// tables.
fn is_there(conn: &Connection, table: &str) -> Result<bool, StoreError> {
    let found = conn
        .query_row(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1",
            [table],
            |_| Ok(()),
        )
        .optional()?;
    Ok(found.is_some())
}

fn table_at(row: &Row<'_>, at: usize) -> Result<RowsAre, StoreError> {
    let name: String = row.get(at)?;
    RowsAre::from_name(&name).ok_or_else(|| damaged("a join is of no table"))
}

fn key_at(row: &Row<'_>, at: usize) -> Result<FieldKey, StoreError> {
    Ok(FieldKey::from_label(&row.get::<_, String>(at)?))
}

fn time_at(row: &Row<'_>, at: usize) -> Result<Timestamp, StoreError> {
    let text: String = row.get(at)?;
    text.parse()
        .map_err(|_| damaged("a join was said at no time"))
}
