//! Which tables are there? Numbered migrations; a number once released never changes.
//! `docs/decisions/0001-store.md` says why columns are kept in chunks.

mod first;
mod later;

use std::sync::LazyLock;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::damaged;
use crate::{StoreError, block_list};
pub(crate) use first::V1;
use first::{V2, V3, V4, V5};
pub(crate) use later::V6;
use later::V7;
pub(crate) use later::V8;

/// "LPAC": marks a SQLite file as a workspace.
pub(crate) const APPLICATION_ID: i32 = 0x4C50_4143;

/// What leads from each schema to the next.
const STEPS: &[&str] = &[V1, V2, V3, V4, V5, V6, V7, V8];

/// The newest schema this program knows.
pub(crate) const VERSION: u32 = STEPS.len() as u32;

static MIGRATIONS: LazyLock<Migrations<'_>> =
    LazyLock::new(|| Migrations::new(STEPS.iter().copied().map(M::up).collect()));

/// The schema of a workspace: an older one than [`VERSION`] where it may only be read.
pub(crate) fn version(conn: &Connection) -> Result<u32, StoreError> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Whether a workspace has what one of [`STEPS`] made; an older one that may only be read has not.
pub(crate) fn has(conn: &Connection, step: &str) -> Result<bool, StoreError> {
    let at = STEPS.iter().position(|one| *one == step);
    let version = version(conn)? as usize;
    Ok(at.is_some_and(|at| version > at))
}

/// Brings a workspace to the newest schema.
pub(crate) fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    // A table that others refer to can only be made anew while nobody asks whether it is there.
    conn.pragma_update(None, "foreign_keys", false)?;
    MIGRATIONS.to_latest(conn).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Damaged(other.to_string()),
    })?;
    block_list::salt_old(conn)
}

/// Whether there is such a table: an older workspace, read without the right to write, has not all.
pub(crate) fn has_table(conn: &Connection, name: &str) -> Result<bool, StoreError> {
    let there = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)";
    Ok(conn.query_row(there, [name], |row| row.get(0))?)
}

/// Refuses a workspace whose tables are not the ones its version, `found`, has: triggers or views that
/// somebody put into the file would run with our rights.
pub(crate) fn compare(conn: &Connection, found: u32) -> Result<(), StoreError> {
    let list = |conn: &Connection| -> Result<Vec<(String, String)>, StoreError> {
        let mut statement = conn.prepare(
            "SELECT name, coalesce(sql, '') FROM sqlite_schema
             WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let mut own = Connection::open_in_memory()?;
    MIGRATIONS
        .to_version(&mut own, found as usize)
        .map_err(|error| StoreError::Damaged(error.to_string()))?;
    if list(conn)? == list(&own)? {
        Ok(())
    } else {
        Err(damaged("its tables were altered"))
    }
}

/// Brings a workspace to an older schema, as an older program left it.
#[cfg(test)]
pub(crate) fn migrate_to(conn: &mut Connection, version: usize) {
    MIGRATIONS.to_version(conn, version).unwrap();
}
