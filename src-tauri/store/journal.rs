//! What was said about the agreement, edit by edit? Each stands as the bytes it is known by and never changes;
//! what holds of all of them is for `agreement::Journal` to say.

use agreement::{Edit, Journal};
use rusqlite::{Connection, params};

use crate::{Store, StoreError, schema};

impl Store {
    /// Everything that was said; nothing in a workspace of before there was a journal.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or holds something else there.
    pub fn journal(&self) -> Result<Journal, StoreError> {
        if !schema::has(&self.conn, schema::V8)? {
            return Ok(Journal::default());
        }
        let mut statement = self.conn.prepare("SELECT bytes FROM edit")?;
        let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
        let edits = rows.map(|bytes| {
            Edit::read(&bytes?).map_err(|error| StoreError::Damaged(error.to_string()))
        });
        Ok(Journal::of(edits.collect::<Result<Vec<_>, _>>()?))
    }

    /// Keeps what was said: all of these edits or none.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn say(&self, edits: &[Edit]) -> Result<(), StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        keep_edits(&transaction, edits)?;
        transaction.commit()?;
        self.put_log_back();
        Ok(())
    }
}

/// Keeps edits within a transaction; one that is there already stays.
pub(crate) fn keep_edits(conn: &Connection, edits: &[Edit]) -> Result<(), StoreError> {
    let mut insert =
        conn.prepare_cached("INSERT OR IGNORE INTO edit (hash, bytes) VALUES (?1, ?2)")?;
    for edit in edits {
        insert.execute(params![edit.hash().as_str(), edit.bytes()])?;
    }
    Ok(())
}
