//! What is said about the workspace as a whole? A few named values.

use import::RowsAre;
use rusqlite::{Connection, OptionalExtension, ToSql, params};

use crate::{Store, StoreError};

const LIST_REVISION: &str = "list_revision";
const IS_SAMPLE: &str = "is_sample";
const SAVED_VIEWS: &str = "saved_views";
const DRAFT: &str = "draft";
/// Whether pages of the file may still hold what was erased.
const TRACES: &str = "traces";
const PERSONAL_FIELDS: &str = "personal_fields";
/// What pseudonyms are made with; as a migration made it.
const PSEUDONYM_KEY: &str = "pseudonym_key";
/// What goes into every hash of the block list; as a migration made it.
pub(crate) const BLOCK_SALT: &str = "block_salt";

impl Store {
    /// The number of the list as it is now: grows by one with every change to it or to the tables
    /// around it.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn list_revision(&self) -> Result<u32, StoreError> {
        get(&self.conn, LIST_REVISION)
    }

    /// Whether the workspace holds the sample story.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn is_sample(&self) -> Result<bool, StoreError> {
        Ok(get(&self.conn, IS_SAMPLE)? != 0)
    }

    /// Marks the workspace as holding the sample story.
    ///
    /// # Errors
    /// Where the workspace cannot be written.
    pub fn mark_as_sample(&self) -> Result<(), StoreError> {
        self.writable()?;
        set(&self.conn, IS_SAMPLE, 1)
    }

    /// The saved looks at the list as they were kept; `None` before any was.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or holds something else under that name.
    pub fn saved_views(&self) -> Result<Option<String>, StoreError> {
        let value = self.conn.query_row(
            "SELECT value FROM meta WHERE key = ?1",
            [SAVED_VIEWS],
            |row| row.get(0),
        );
        Ok(value.optional()?)
    }

    /// Keeps the saved looks at the list in place of those before.
    ///
    /// # Errors
    /// Where the workspace cannot be written.
    pub fn saved_views_keep(&self, views: &str) -> Result<(), StoreError> {
        self.writable()?;
        set(&self.conn, SAVED_VIEWS, views)
    }
}

impl Store {
    /// Which fields the team says are personal, as it was kept; `None` before anything was said.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or holds something else under that name.
    pub fn personal_fields(&self) -> Result<Option<String>, StoreError> {
        let value = self.conn.query_row(
            "SELECT value FROM meta WHERE key = ?1",
            [PERSONAL_FIELDS],
            |row| row.get(0),
        );
        Ok(value.optional()?)
    }

    /// Keeps which fields the team says are personal, in place of what was said before.
    ///
    /// # Errors
    /// Where the workspace cannot be written.
    pub fn personal_fields_keep(&self, fields: &str) -> Result<(), StoreError> {
        self.writable()?;
        set(&self.conn, PERSONAL_FIELDS, fields)
    }

    /// What pseudonyms of this workspace are made with: random, and the same from now on.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn pseudonym_key(&self) -> Result<[u8; 32], StoreError> {
        let key = self.conn.query_row(
            "SELECT value FROM meta WHERE key = ?1",
            [PSEUDONYM_KEY],
            |row| row.get(0),
        );
        match key.optional()? {
            Some(key) => Ok(key),
            // A workspace of before, that may only be read: it has none that it could keep.
            None => self.fresh_key(),
        }
    }

    /// A random key that is kept nowhere.
    ///
    /// # Errors
    /// Where nothing random is to be had.
    pub fn fresh_key(&self) -> Result<[u8; 32], StoreError> {
        let key = "SELECT randomblob(32)";
        Ok(self.conn.query_row(key, [], |row| row.get(0))?)
    }

    /// The draft of the definition as it was kept; `None` where none is.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or holds something else under that name.
    pub fn draft(&self) -> Result<Option<String>, StoreError> {
        let value = self
            .conn
            .query_row("SELECT value FROM meta WHERE key = ?1", [DRAFT], |row| {
                row.get(0)
            });
        Ok(value.optional()?)
    }

    /// Keeps a draft in place of the one before, or none.
    ///
    /// # Errors
    /// Where the workspace cannot be written.
    pub fn draft_keep(&self, draft: Option<&str>) -> Result<(), StoreError> {
        self.writable()?;
        keep_draft(&self.conn, draft)
    }
}

/// Keeps a draft in place of the one before, or none.
pub(crate) fn keep_draft(conn: &Connection, draft: Option<&str>) -> Result<(), StoreError> {
    match draft {
        Some(draft) => set(conn, DRAFT, draft),
        None => {
            conn.execute("DELETE FROM meta WHERE key = ?1", [DRAFT])?;
            Ok(())
        }
    }
}

/// Whether pages of the file may still hold what was erased: it is to be written anew.
pub(crate) fn has_traces(conn: &Connection) -> Result<bool, StoreError> {
    Ok(get(conn, TRACES)? != 0)
}

/// Says whether pages of the file may still hold what was erased.
pub(crate) fn traces_keep(conn: &Connection, has: bool) -> Result<(), StoreError> {
    set(conn, TRACES, u32::from(has))
}

/// How many rows a table has.
pub(crate) fn n_rows(conn: &Connection, of: RowsAre) -> Result<u32, StoreError> {
    get(conn, n_rows_key(of))
}

/// How many rows a table was ever given; 0 in a workspace of before any could go.
pub(crate) fn n_given(conn: &Connection, of: RowsAre) -> Result<u32, StoreError> {
    get(conn, &format!("{}_given", n_rows_key(of)))
}

/// Says that a table changed, has `n_rows` rows now, and was ever given `n_given`.
pub(crate) fn table_changed(
    conn: &Connection,
    of: RowsAre,
    n_rows: u32,
    n_given: u32,
) -> Result<(), StoreError> {
    set(conn, n_rows_key(of), n_rows)?;
    set(conn, &format!("{}_given", n_rows_key(of)), n_given)?;
    list_changed(conn)
}

/// Says that what is read of the list or a table is another than before.
pub(crate) fn list_changed(conn: &Connection) -> Result<(), StoreError> {
    set(conn, LIST_REVISION, get(conn, LIST_REVISION)? + 1)
}

fn n_rows_key(of: RowsAre) -> &'static str {
    match of {
        RowsAre::People => "n_leads",
        RowsAre::Companies => "n_companies",
        RowsAre::Deals => "n_deals",
        RowsAre::Activities => "n_activities",
        RowsAre::StageHistory => "n_stage_history",
        RowsAre::Costs => "n_costs",
        RowsAre::Counts => "n_counts",
        RowsAre::Details => "n_details",
    }
}

/// A value; 0 before it is first set.
fn get(conn: &Connection, key: &str) -> Result<u32, StoreError> {
    let value = conn.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| {
        row.get(0)
    });
    Ok(value.optional()?.unwrap_or(0))
}

fn set(conn: &Connection, key: &str, value: impl ToSql) -> Result<(), StoreError> {
    conn.execute(
        "INSERT INTO meta (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}
