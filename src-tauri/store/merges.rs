//! Which rows are one person? A merge moves nothing: it says that two rows are one, and for which fields
//! the value of the row that goes counts first. Taken back, both are as they were.

use std::collections::HashMap;

use import::RowsAre;
use jiff::Timestamp;
use lead::{Column, ColumnBuilder, FieldKey, Table};
use rusqlite::Connection;

use crate::ordinals::Ordinals;
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

/// People who were made one with somebody: what was said of them alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergedAway {
    /// What imports and edits say of each.
    pub table: Table,
    /// By what number imports speak of each.
    pub ordinals: Vec<u32>,
    /// The row of the list that each has become.
    pub rows: Vec<u32>,
}

/// A merge as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeRecord {
    /// Its number.
    pub id: i64,
    /// The row of the list that both are now; `None` where that is gone.
    pub row: Option<u32>,
    /// Why, in a word that a program understands.
    pub cause: String,
    /// When.
    pub at: Timestamp,
    /// Who; empty where nobody said.
    pub by: String,
}

impl Store {
    /// The merges that were not taken back, newest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn merges(&self) -> Result<Vec<MergeRecord>, StoreError> {
        let ordinals = Ordinals::read(&self.conn, RowsAre::People)?;
        let winners = winners(&all(&self.conn, RowsAre::People)?);
        if winners.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(
            "SELECT id, loser, cause, merged_at, by_whom FROM alias
             WHERE undone_at IS NULL ORDER BY id DESC",
        )?;
        let mut rows = statement.query([])?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            let winner = winners.get(&row.get(1)?).copied();
            let at: String = row.get(3)?;
            records.push(MergeRecord {
                id: row.get(0)?,
                row: winner.and_then(|winner| ordinals.row_of(winner)),
                cause: row.get(2)?,
                at: at.parse().unwrap_or_default(),
                by: row.get(4)?,
            });
        }
        Ok(records)
    }

    /// Those who were made one with somebody, so that a file which still has them is not of new people.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn merged_away(&self) -> Result<MergedAway, StoreError> {
        let winners = winners(&all(&self.conn, RowsAre::People)?);
        if winners.is_empty() {
            return Ok(MergedAway::default());
        }
        let now = Ordinals::read(&self.conn, RowsAre::People)?;
        let (table, ordinals, rows) = self.losers_alone(&winners, &now)?;
        Ok(MergedAway {
            table,
            ordinals,
            rows,
        })
    }

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
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn has_merges(&self, of: RowsAre) -> Result<bool, StoreError> {
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
