//! Which definition is in force? Every one that ever was is kept, as the text that was saved.

use agreement::Edit;
use definition::Definition;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use crate::journal::keep_edits;
use crate::points::Point;
use crate::{Store, StoreError};

/// A definition that was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedDefinition {
    /// The definition.
    pub definition: Definition,
    /// The identity of what decides leads.
    pub hash: String,
    /// When it was saved.
    pub saved_at: Timestamp,
}

impl Store {
    /// Puts a definition in force, and keeps the edits that say so: all of it or nothing.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn definition_save(
        &self,
        definition: &Definition,
        at: Timestamp,
        said: &[Edit],
    ) -> Result<SavedDefinition, StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        let saved = keep_definition(&transaction, definition, at)?;
        keep_edits(&transaction, said)?;
        self.pass(Point::BeforeCommit);
        transaction.commit()?;
        self.put_log_back();
        Ok(saved)
    }

    /// The definition in force; `None` before one is saved.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or what was saved is no definition.
    pub fn definition(&self) -> Result<Option<SavedDefinition>, StoreError> {
        let saved: Option<(String, String)> = self
            .conn
            .query_row(
                "SELECT saved_at, json FROM definition ORDER BY id DESC LIMIT 1",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let Some((at, json)) = saved else {
            return Ok(None);
        };
        let definition =
            definition::read(&json).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let (hash, saved_at) = (definition.hash(), at.parse().unwrap_or_default());
        Ok(Some(SavedDefinition {
            definition,
            hash,
            saved_at,
        }))
    }
}

/// Puts a definition in force within a transaction.
pub(crate) fn keep_definition(
    conn: &Connection,
    definition: &Definition,
    at: Timestamp,
) -> Result<SavedDefinition, StoreError> {
    let hash = definition.hash();
    conn.execute(
        "INSERT INTO definition (saved_at, hash, json) VALUES (?1, ?2, ?3)",
        params![at.to_string(), hash, definition::write(definition)],
    )?;
    Ok(SavedDefinition {
        definition: definition.clone(),
        hash,
        saved_at: at,
    })
}
