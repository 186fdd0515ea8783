//! How does what others said and signed come in, with what follows from it? Edits, versions with their signatures,
//! who takes part, the definition in force or the draft: all of it or nothing.

use agreement::{Edit, Participant, Version};
use definition::Definition;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use crate::definitions::keep_definition;
use crate::journal::keep_edits;
use crate::meta::keep_draft;
use crate::points::Point;
use crate::versions::{keep_sign_off, keep_version, save_participant};
use crate::{Store, StoreError};

/// What comes in, and what follows from it.
#[derive(Clone, Debug, Default)]
pub struct Merging<'a> {
    /// What was said; what is known already stays as it is.
    pub edits: &'a [Edit],
    /// What was signed; of a version that is known, the signatures that are not.
    pub versions: &'a [Version],
    /// Who takes part then.
    pub participants: &'a [Participant],
    /// The definition that is in force from then on; `None` where it stays.
    pub definition: Option<&'a Definition>,
    /// The draft that is kept from then on; `None` where it stays.
    pub draft: Option<&'a str>,
}

impl Store {
    /// Takes in what others said and signed. Signed texts are kept as the bytes that were signed, under new
    /// numbers.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn share_merge(&self, merging: &Merging<'_>, at: Timestamp) -> Result<(), StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        keep_edits(&transaction, merging.edits)?;
        for participant in merging.participants {
            save_participant(&transaction, participant)?;
        }
        for version in merging.versions {
            let no = version_here(&transaction, version)?;
            for sign_off in &version.sign_offs {
                keep_signatory(&transaction, &sign_off.name, version)?;
                if !is_signed(&transaction, no, sign_off)? {
                    keep_sign_off(&transaction, no, sign_off)?;
                }
            }
        }
        if let Some(definition) = merging.definition {
            keep_definition(&transaction, definition, at)?;
        }
        if let Some(draft) = merging.draft {
            keep_draft(&transaction, Some(draft))?;
        }
        self.pass(Point::BeforeCommit);
        transaction.commit()?;
        self.pass(Point::Committed);
        self.put_log_back();
        Ok(())
    }
}

/// The number of a version here; one that is not known gets the next.
fn version_here(conn: &Connection, version: &Version) -> Result<u32, StoreError> {
    let known = "SELECT no FROM version WHERE agreement_hash = ?1";
    let known = conn.query_row(known, [&version.agreement_hash], |row| row.get(0));
    if let Some(no) = known.optional()? {
        return Ok(no);
    }
    keep_version(
        conn,
        &version.text,
        &version.definition_hash,
        version.frozen_at,
    )
}

/// Names whoever signed, where nobody of that name takes part: as the text that they signed does, else for the
/// side that they signed for.
fn keep_signatory(conn: &Connection, name: &str, version: &Version) -> Result<(), StoreError> {
    let known = "SELECT 1 FROM participant WHERE name = ?1";
    let known = conn.query_row(known, [name], |_| Ok(())).optional()?;
    if known.is_some() {
        return Ok(());
    }
    let mut named = version.text.participants.iter();
    let of_text = named.find(|one| one.name == name).cloned();
    let signed = version.sign_offs.iter().find(|one| one.name == name);
    let of_side = signed.map(|one| Participant {
        name: name.to_owned(),
        side: one.side.into(),
        signs: true,
    });
    match of_text.or(of_side) {
        Some(participant) => save_participant(conn, &participant),
        None => Ok(()),
    }
}

fn is_signed(
    conn: &Connection,
    no: u32,
    sign_off: &agreement::SignOff,
) -> Result<bool, StoreError> {
    let signed = "SELECT 1 FROM sign_off WHERE version_no = ?1 AND side = ?2 AND name = ?3";
    let row = params![no, sign_off.side.name(), sign_off.name];
    Ok(conn
        .query_row(signed, row, |_| Ok(()))
        .optional()?
        .is_some())
}
