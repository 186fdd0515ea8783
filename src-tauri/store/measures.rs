//! What has the team said of its figures? Funnels of its own, targets, a plan, margins: JSON by a name, kept
//! in the workspace.

use std::collections::BTreeMap;

use rusqlite::params;
use serde_json::Value;

use crate::error::damaged;
use crate::{Store, StoreError};

/// What stands before the names, among everything else that is said of the workspace.
const PREFIX: &str = "measure/";

impl Store {
    /// Everything that was said, by its name.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or what it holds of it is no JSON: damage.
    pub fn measures(&self) -> Result<BTreeMap<String, Value>, StoreError> {
        let all = "SELECT key, value FROM meta WHERE substr(key, 1, ?2) = ?1";
        let mut statement = self.conn.prepare_cached(all)?;
        let rows = statement.query_map(params![PREFIX, PREFIX.len() as i64], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?;
        let named = rows.map(|row| {
            let (key, json) = row?;
            let name = key.strip_prefix(PREFIX).unwrap_or(&key).to_owned();
            let value = serde_json::from_str(&json);
            Ok((
                name,
                value.map_err(|_| damaged("what was said of figures is no JSON"))?,
            ))
        });
        named.collect()
    }

    /// Keeps what is said under a name in place of what was, or nothing.
    ///
    /// # Errors
    /// Where the workspace cannot be written.
    pub fn measure_keep(&self, name: &str, value: Option<&Value>) -> Result<(), StoreError> {
        self.writable()?;
        let key = format!("{PREFIX}{name}");
        match value {
            None => self
                .conn
                .execute("DELETE FROM meta WHERE key = ?1", [key])?,
            Some(value) => self.conn.execute(
                "INSERT INTO meta (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                params![key, value.to_string()],
            )?,
        };
        Ok(())
    }
}
