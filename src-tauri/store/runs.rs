//! What was decided, by what, of what, as of when? A run keeps the verdict of every lead at every
//! stage, so that it can be shown again and proved again.

use jiff::Timestamp;
use jiff::civil::Date;
use lead::Mask;
use rusqlite::{OptionalExtension, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use crate::error::damaged;
use crate::{Store, StoreError, codec};

/// The verdicts of one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageMasks {
    /// The key of the stage.
    pub stage: String,
    /// Leads that meet it.
    pub met: Mask,
    /// Leads of which it is unknown.
    pub unknown: Mask,
}

/// A run to be kept.
#[derive(Clone, Debug)]
pub struct NewRun<'a> {
    /// What decided.
    pub definition_hash: &'a str,
    /// Of which list.
    pub list_revision: u32,
    /// As of which day.
    pub as_of: Date,
    /// What the words meant.
    pub semantics: u32,
    /// When it ran.
    pub at: Timestamp,
    /// What was decided, stage by stage.
    pub stages: Vec<StageMasks>,
}

/// A run that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedRun {
    /// Its number.
    pub id: i64,
    /// What was decided, stage by stage.
    pub stages: Vec<StageMasks>,
}

impl Store {
    /// Keeps a run, and gives its number. The same definition, list and day give the same run; it
    /// is kept once.
    ///
    /// # Errors
    /// Where the workspace may not be written; or where the same run was kept with other verdicts,
    /// which is damage.
    pub fn run_save(&mut self, run: &NewRun<'_>) -> Result<i64, StoreError> {
        self.writable()?;
        let out_hash = out_hash(&run.stages);
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let kept: Option<(i64, String)> = transaction
            .query_row(
                "SELECT id, out_hash FROM run WHERE definition_hash = ?1 AND list_revision = ?2
                 AND as_of = ?3 AND semantics = ?4",
                params![
                    run.definition_hash,
                    run.list_revision,
                    run.as_of.to_string(),
                    run.semantics
                ],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        match kept {
            Some((id, hash)) if hash == out_hash => return Ok(id),
            Some(_) => return Err(damaged("the same run had other verdicts before")),
            None => {}
        }
        let n_leads = run.stages.first().map_or(0, |stage| stage.met.n_rows());
        transaction.execute(
            "INSERT INTO run (definition_hash, list_revision, as_of, semantics, n_leads, out_hash,
                              ran_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                run.definition_hash,
                run.list_revision,
                run.as_of.to_string(),
                run.semantics,
                n_leads as i64,
                out_hash,
                run.at.to_string()
            ],
        )?;
        let id = transaction.last_insert_rowid();
        for (
            position,
            StageMasks {
                stage,
                met,
                unknown,
            },
        ) in run.stages.iter().enumerate()
        {
            let (n_met, n_unknown) = (met.count() as i64, unknown.count() as i64);
            let (met, unknown) = (codec::pack_mask(met)?, codec::pack_mask(unknown)?);
            transaction.execute(
                "INSERT INTO run_mask (run_id, stage, position, n_met, n_unknown, met, unknown)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![id, stage, position as i64, n_met, n_unknown, met, unknown],
            )?;
        }
        transaction.commit()?;
        Ok(id)
    }

    /// The run of this definition, list and day, if it was kept.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn run(
        &self,
        definition_hash: &str,
        list_revision: u32,
        as_of: Date,
        semantics: u32,
    ) -> Result<Option<SavedRun>, StoreError> {
        let kept: Option<(i64, i64)> = self
            .conn
            .query_row(
                "SELECT id, n_leads FROM run WHERE definition_hash = ?1 AND list_revision = ?2
                 AND as_of = ?3 AND semantics = ?4",
                params![definition_hash, list_revision, as_of.to_string(), semantics],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let Some((id, n_leads)) = kept else {
            return Ok(None);
        };
        let n_leads = usize::try_from(n_leads).map_err(|_| damaged("a run has no length"))?;
        let mut statement = self.conn.prepare_cached(
            "SELECT stage, met, unknown FROM run_mask WHERE run_id = ?1 ORDER BY position",
        )?;
        let mut rows = statement.query([id])?;
        let mut stages = Vec::new();
        while let Some(row) = rows.next()? {
            let (met, unknown): (Vec<u8>, Vec<u8>) = (row.get(1)?, row.get(2)?);
            let met = codec::unpack_mask(&met, n_leads)?;
            let unknown = codec::unpack_mask(&unknown, n_leads)?;
            stages.push(StageMasks {
                stage: row.get(0)?,
                met,
                unknown,
            });
        }
        Ok(Some(SavedRun { id, stages }))
    }
}

/// SHA-256, in hex, over every verdict: the same give the same, whoever works them out.
#[must_use]
pub fn out_hash(stages: &[StageMasks]) -> String {
    let mut hasher = Sha256::new();
    for StageMasks {
        stage,
        met,
        unknown,
    } in stages
    {
        hasher.update((stage.len() as u64).to_le_bytes());
        hasher.update(stage.as_bytes());
        for mask in [met, unknown] {
            mask.words()
                .iter()
                .for_each(|word| hasher.update(word.to_le_bytes()));
        }
    }
    hasher
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
