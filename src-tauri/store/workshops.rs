//! Where does a workshop stand, and what was handed in? The workshop that is held, the step at which it was
//! left, and the ballots, each on the disk when it was handed in.
//!
//! Invariant: of each person the newest ballot counts, until all are laid open.

use agreement::Edit;
use definition::Owner;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use crate::columns::{moment, side_name, side_named};
use crate::journal::keep_edits;
use crate::{Store, StoreError, schema};

/// A workshop as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkshopRecord {
    /// Its number.
    pub id: i64,
    /// What its ballots name it by.
    pub key: String,
    /// When it was begun.
    pub started_at: Timestamp,
    /// The step at which it was left.
    pub step: String,
    /// When all ballots were laid open.
    pub revealed_at: Option<Timestamp>,
    /// When it was closed.
    pub finished_at: Option<Timestamp>,
}

/// A ballot as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotRecord {
    /// Whose.
    pub name: String,
    /// For which side.
    pub side: Owner,
    /// What it proposes.
    pub json: String,
    /// When it was handed in last.
    pub handed_in_at: Timestamp,
}

impl Store {
    /// The workshop that was begun last; `None` where none was.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or what it holds of it is no such thing.
    pub fn workshop(&self) -> Result<Option<WorkshopRecord>, StoreError> {
        if !schema::has(&self.conn, schema::V8)? {
            return Ok(None);
        }
        let last = "SELECT id, key, started_at, step, revealed_at, finished_at
                    FROM workshop ORDER BY id DESC LIMIT 1";
        type Row = (i64, String, String, String, Option<String>, Option<String>);
        let row = self.conn.query_row(last, [], |row| Row::try_from(row));
        let Some((id, key, started, step, revealed, finished)) = row.optional()? else {
            return Ok(None);
        };
        Ok(Some(WorkshopRecord {
            id,
            key,
            started_at: moment(&started)?,
            step,
            revealed_at: revealed.as_deref().map(moment).transpose()?,
            finished_at: finished.as_deref().map(moment).transpose()?,
        }))
    }

    /// Begins a workshop.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn workshop_start(&self, key: &str, step: &str, at: Timestamp) -> Result<(), StoreError> {
        self.writable()?;
        self.conn.execute(
            "INSERT INTO workshop (key, started_at, step) VALUES (?1, ?2, ?3)",
            params![key, at.to_string(), step],
        )?;
        self.put_log_back();
        Ok(())
    }

    /// Keeps the step at which a workshop was left.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn workshop_step(&self, id: i64, step: &str) -> Result<(), StoreError> {
        self.writable()?;
        let set = "UPDATE workshop SET step = ?2 WHERE id = ?1";
        self.conn.execute(set, params![id, step])?;
        self.put_log_back();
        Ok(())
    }

    /// Closes a workshop.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn workshop_finish(&self, id: i64, at: Timestamp) -> Result<(), StoreError> {
        self.writable()?;
        let set = "UPDATE workshop SET finished_at = ?2 WHERE id = ?1 AND finished_at IS NULL";
        self.conn.execute(set, params![id, at.to_string()])?;
        self.put_log_back();
        Ok(())
    }

    /// The ballots of a workshop, by name.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or what it holds of them is no such thing.
    pub fn ballots(&self, workshop: i64) -> Result<Vec<BallotRecord>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT name, side, json, handed_in_at FROM ballot WHERE workshop_id = ?1 ORDER BY name",
        )?;
        let rows = statement.query_map([workshop], |row| {
            let (name, side): (String, String) = (row.get(0)?, row.get(1)?);
            let (json, at): (String, String) = (row.get(2)?, row.get(3)?);
            Ok((name, side, json, at))
        })?;
        rows.map(|row| {
            let (name, side, json, at) = row?;
            Ok(BallotRecord {
                name,
                side: side_named(&side)?,
                json,
                handed_in_at: moment(&at)?,
            })
        })
        .collect()
    }

    /// Keeps a ballot in place of the one that the person handed in before.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn ballot_keep(&self, workshop: i64, ballot: &BallotRecord) -> Result<(), StoreError> {
        self.writable()?;
        self.conn.execute(
            "INSERT OR REPLACE INTO ballot VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                workshop,
                ballot.name,
                side_name(ballot.side),
                ballot.json,
                ballot.handed_in_at.to_string()
            ],
        )?;
        self.put_log_back();
        Ok(())
    }

    /// Lays the ballots open and keeps what that says, all of it or nothing; where they are open, they stay
    /// so from when they first were.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn ballots_reveal(
        &self,
        workshop: i64,
        at: Timestamp,
        said: &[Edit],
    ) -> Result<(), StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        let set = "UPDATE workshop SET revealed_at = ?2 WHERE id = ?1 AND revealed_at IS NULL";
        transaction.execute(set, params![workshop, at.to_string()])?;
        keep_edits(&transaction, said)?;
        transaction.commit()?;
        self.put_log_back();
        Ok(())
    }
}
