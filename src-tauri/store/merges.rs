//! Which rows are one person? A merge moves nothing: it says that two rows are one, and for which fields
//! the value of the row that goes counts first. Taken back, both are as they were.

use std::collections::HashMap;

use import::RowsAre;
use lead::{Column, ColumnBuilder, FieldKey};
use rusqlite::Connection;

use crate::{Store, StoreError, schema};

/// Two rows that are one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Alias {
    pub(crate) loser: u32,
    pub(crate) winner: u32,
    /// The fields whose value is the loser's where it has one; of all others it is the winner's.
    pub(crate) loser_first: Vec<FieldKey>,
}

/// The merges that were not taken back, oldest first, each of the row that the winner has become since.
pub(crate) fn all(conn: &Connection, of: RowsAre) -> Result<Vec<Alias>, StoreError> {
    if of != RowsAre::People || schema::version(conn)? < 5 {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT loser, winner, loser_first FROM alias WHERE undone_at IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut became: HashMap<u32, u32> = HashMap::new();
    let mut aliases = Vec::new();
    while let Some(row) = rows.next()? {
        let now = |mut ordinal: u32| {
            while let Some(&next) = became.get(&ordinal) {
                ordinal = next;
            }
            ordinal
        };
        let (loser, winner) = (now(row.get(0)?), now(row.get(1)?));
        // Both became one by a way that was taken back and gone again since.
        if loser == winner {
            continue;
        }
        became.insert(loser, winner);
        let keys: String = row.get(2)?;
        let keys = keys.lines().map(FieldKey::from_label);
        aliases.push(Alias {
            loser,
            winner,
            loser_first: keys.collect(),
        });
    }
    Ok(aliases)
}

impl Store {
    /// Whether a merge is there and was not taken back.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn merge_is_there(&self, id: i64) -> Result<bool, StoreError> {
        let found = "SELECT count(*) FROM alias WHERE id = ?1 AND undone_at IS NULL";
        let n: i64 = self.conn.query_row(found, [id], |row| row.get(0))?;
        Ok(n > 0)
    }

    /// Whether any rows of a table are one.
    pub(crate) fn has_merges(&self, of: RowsAre) -> Result<bool, StoreError> {
        Ok(!all(&self.conn, of)?.is_empty())
    }
}

/// Whom each row that is gone has become.
pub(crate) fn winners(aliases: &[Alias]) -> HashMap<u32, u32> {
    let mut winners = HashMap::new();
    // The newest first: by then it is known what the winner of an older one has become.
    for alias in aliases.iter().rev() {
        let winner = winners.get(&alias.winner).copied();
        winners.insert(alias.loser, winner.unwrap_or(alias.winner));
    }
    winners
}

/// One column, by ordinals, with the values of those who are one in the place of the winner.
pub(crate) fn lay(aliases: &[Alias], key: &FieldKey, column: Column) -> Column {
    if aliases.is_empty() {
        return column;
    }
    let mut laid: HashMap<u32, Option<lead::Value>> = HashMap::new();
    for alias in aliases {
        let value = |ordinal: u32| match laid.get(&ordinal) {
            Some(value) => value.clone(),
            None => column.value(ordinal as usize).map(|value| value.to_value()),
        };
        let (winner, loser) = (value(alias.winner), value(alias.loser));
        let value = match alias.loser_first.contains(key) {
            true => loser.or(winner),
            false => winner.or(loser),
        };
        laid.insert(alias.winner, value);
    }
    let mut builder = ColumnBuilder::new(column.kind());
    let rows: Vec<u32> = laid.keys().copied().collect();
    rows.iter()
        .for_each(|row| builder.push(laid[row].as_ref().map(lead::Value::as_ref)));
    column.overlay_with_blanks(column.n_rows(), &rows, &builder.finish())
}
