//! Who signed which text? The signed bytes are kept as they were signed: they are written once, never
//! changed and never migrated, and read back only if their hash still is the one that was kept.

#[cfg(test)]
mod tests;

use agreement::{Agreement, Edit, Participant, Side, SignOff, Text, Version};
use jiff::Timestamp;
use rusqlite::{Transaction, params};

use crate::columns::{moment, side_name, side_named};
use crate::error::damaged;
use crate::journal::keep_edits;
use crate::points::Point;
use crate::{Store, StoreError};

impl Store {
    /// Everybody who takes part and every version; nobody and none in a workspace of before there
    /// were any.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or signed bytes are not as they were signed.
    pub fn agreement(&self) -> Result<Agreement, StoreError> {
        let schema: u32 = self
            .conn
            .pragma_query_value(None, "user_version", |row| row.get(0))?;
        // Read without the right to write, an older workspace keeps its older tables.
        if schema < 2 {
            return Ok(Agreement::default());
        }
        Ok(Agreement {
            participants: self.participants()?,
            versions: self.versions()?,
            ..Agreement::default()
        })
    }

    /// Names somebody who takes part, or says anew whom they speak for and whether they sign, and keeps the
    /// edits that say so: all of it or nothing.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn participant_save(
        &self,
        participant: &Participant,
        said: &[Edit],
    ) -> Result<(), StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        save_participant(&transaction, participant)?;
        keep_edits(&transaction, said)?;
        transaction.commit()?;
        self.put_log_back();
        Ok(())
    }

    /// Freezes a text as the next version and puts the first signature under it, by somebody who is
    /// thereby named: all of it or nothing.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn version_freeze(
        &self,
        text: &Text,
        definition_hash: &str,
        (signatory, sign_off): (&Participant, &SignOff),
        said: &[Edit],
    ) -> Result<u32, StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        let no = keep_version(&transaction, text, definition_hash, sign_off.at)?;
        self.sign(transaction, no, (signatory, sign_off), said)?;
        Ok(no)
    }

    /// Puts a further signature under a version.
    ///
    /// # Errors
    /// Where the workspace may not be written, or the person has signed it for that side.
    pub fn version_sign(
        &self,
        no: u32,
        signature: (&Participant, &SignOff),
        said: &[Edit],
    ) -> Result<(), StoreError> {
        self.writable()?;
        self.sign(self.conn.unchecked_transaction()?, no, signature, said)
    }

    fn sign(
        &self,
        transaction: Transaction<'_>,
        no: u32,
        (signatory, sign_off): (&Participant, &SignOff),
        said: &[Edit],
    ) -> Result<(), StoreError> {
        save_participant(&transaction, signatory)?;
        keep_sign_off(&transaction, no, sign_off)?;
        keep_edits(&transaction, said)?;
        self.pass(Point::BeforeCommit);
        transaction.commit()?;
        self.put_log_back();
        Ok(())
    }

    fn participants(&self) -> Result<Vec<Participant>, StoreError> {
        let mut statement = self
            .conn
            .prepare("SELECT name, side, signs FROM participant ORDER BY name")?;
        let rows = statement.query_map([], |row| {
            let (name, side): (String, String) = (row.get(0)?, row.get(1)?);
            Ok((name, side, row.get(2)?))
        })?;
        rows.map(|row| {
            let (name, side, signs) = row?;
            let side = side_named(&side)?;
            Ok(Participant { name, side, signs })
        })
        .collect()
    }

    fn versions(&self) -> Result<Vec<Version>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT no, frozen_at, definition_hash, agreement_hash, bytes FROM version ORDER BY no",
        )?;
        let rows = statement.query_map([], |row| {
            let (no, at): (u32, String) = (row.get(0)?, row.get(1)?);
            let (definition, agreement): (String, String) = (row.get(2)?, row.get(3)?);
            let bytes: Vec<u8> = row.get(4)?;
            Ok((no, at, definition, agreement, bytes))
        })?;
        let mut versions = Vec::new();
        for row in rows {
            let (no, at, definition_hash, agreement_hash, bytes) = row?;
            if Text::hash(&bytes) != agreement_hash {
                return Err(damaged("a signed version is not as it was signed"));
            }
            let (text, definition) =
                Text::read(&bytes).map_err(|error| StoreError::Damaged(error.to_string()))?;
            let frozen_at = moment(&at)?;
            versions.push(Version {
                no,
                frozen_at,
                text,
                definition,
                definition_hash,
                agreement_hash,
                sign_offs: self.sign_offs(no, frozen_at)?,
            });
        }
        Ok(versions)
    }

    /// The signatures under a version. One whose clock was behind is told at the moment of freezing: nobody
    /// signs a text that is not there yet.
    fn sign_offs(&self, no: u32, frozen_at: Timestamp) -> Result<Vec<SignOff>, StoreError> {
        let mut statement = self.conn.prepare(
            "SELECT name, side, signed_at FROM sign_off WHERE version_no = ?1
             ORDER BY signed_at, side, name",
        )?;
        let rows = statement.query_map([no], |row| {
            let (name, side, at): (String, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((name, side, at))
        })?;
        rows.map(|row| {
            let (name, side, at) = row?;
            let side = Side::from_name(&side).ok_or_else(|| damaged("a side is none"))?;
            let at = moment(&at)?.max(frozen_at);
            Ok(SignOff { name, side, at })
        })
        .collect()
    }
}

/// Keeps a text as the next version; gives its number.
pub(crate) fn keep_version(
    conn: &rusqlite::Connection,
    text: &Text,
    definition_hash: &str,
    frozen_at: Timestamp,
) -> Result<u32, StoreError> {
    let bytes = text.bytes();
    Ok(conn.query_row(
        "INSERT INTO version (frozen_at, definition_hash, agreement_hash, bytes)
         VALUES (?1, ?2, ?3, ?4) RETURNING no",
        params![
            frozen_at.to_string(),
            definition_hash,
            Text::hash(&bytes),
            bytes
        ],
        |row| row.get(0),
    )?)
}

/// Puts a signature under a version.
pub(crate) fn keep_sign_off(
    conn: &rusqlite::Connection,
    no: u32,
    sign_off: &SignOff,
) -> Result<(), StoreError> {
    conn.execute(
        "INSERT INTO sign_off (version_no, side, name, signed_at) VALUES (?1, ?2, ?3, ?4)",
        params![
            no,
            sign_off.side.name(),
            sign_off.name,
            sign_off.at.to_string()
        ],
    )?;
    Ok(())
}

/// Names somebody who takes part.
pub(crate) fn save_participant(
    conn: &rusqlite::Connection,
    participant: &Participant,
) -> Result<(), StoreError> {
    conn.execute(
        "INSERT INTO participant (name, side, signs) VALUES (?1, ?2, ?3)
         ON CONFLICT (name) DO UPDATE SET side = excluded.side, signs = excluded.signs",
        params![
            participant.name,
            side_name(participant.side),
            participant.signs
        ],
    )?;
    Ok(())
}
