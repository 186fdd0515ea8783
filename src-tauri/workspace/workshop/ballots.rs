//! How does a ballot get in? Filled in at this machine, or in a file that was sent and came back.
//!
//! Invariants: of each person the newest counts until all are laid open; after that a ballot adds to what
//! is open, and takes nothing away; one that is refused changes nothing.

use std::path::Path;

use agreement::{
    Ballot, BallotForm, FormField, MOST_BALLOT_BYTES, Proposal, Proposed, Question, ballot_json,
    read_ballot_json,
};
use definition::Owner;
use jiff::Timestamp;
use store::{BallotRecord, StoreError, WorkshopRecord};
use words::{Arg, Words};

use super::WorkshopError;
use crate::exports::name_for_file;
use crate::{Workspace, WorkspaceError, export_bytes, read_small_file};

/// What became of a ballot that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It is the first of this person.
    First,
    /// It takes the place of the one they handed in before.
    Again,
    /// All are laid open: its proposals join them.
    Late,
}

/// A ballot that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotRead {
    /// Whose.
    pub name: String,
    /// For which side.
    pub side: Owner,
    /// How much it proposes.
    pub n: usize,
    /// What became of it.
    pub when: When,
}

/// The ballot in a file.
///
/// # Errors
/// Where the file cannot be read, or is no ballot.
pub fn read_ballot_file(path: &Path) -> Result<BallotForm, WorkspaceError> {
    let bytes = read_small_file(path, MOST_BALLOT_BYTES)?;
    Ok(BallotForm::read(&bytes).map_err(WorkshopError::Unreadable)?)
}

/// What the file of somebody's ballot is called, whatever letters their name has.
#[must_use]
pub fn ballot_file_name(name: &str) -> String {
    format!("{} ballot.json", name_for_file(name))
}

/// Writes a ballot to a file.
///
/// # Errors
/// Where the file cannot be written.
pub fn write_ballot_file(
    form: &BallotForm,
    path: &Path,
    words: Words,
) -> Result<(), WorkspaceError> {
    let how = words.say(
        "ballot-file-how",
        &[("name", Arg::from(form.ballot.name.as_str()))],
    );
    let question = |one: Question| words.say(&format!("ballot-asks-{}", one.name()), &[]);
    export_bytes(form.write(how, question).as_bytes(), path)
}

impl Workspace {
    /// An empty ballot for somebody, to be filled in elsewhere: the workshop's key, the questions, and the
    /// fields by name and type. Who does not take part yet does from now on.
    ///
    /// # Errors
    /// Where no workshop was begun, the name is none, or the workspace may not be written.
    pub fn ballot_form(
        &mut self,
        name: &str,
        side: Owner,
        now: Timestamp,
    ) -> Result<BallotForm, WorkspaceError> {
        let workshop = self.held()?.key;
        self.take_part(name, side, now)?;
        let fields = self.snapshot().list.fields().iter();
        Ok(BallotForm {
            ballot: Ballot {
                workshop,
                name: name.trim().to_owned(),
                side,
                proposed: Vec::new(),
            },
            fields: fields
                .map(|field| FormField {
                    key: field.key.clone(),
                    label: field.label.clone(),
                    kind: field.kind,
                })
                .collect(),
        })
    }

    /// Takes in a ballot.
    ///
    /// # Errors
    /// Where no workshop was begun or it is for another one, it is of somebody who does not take part, it
    /// proposes nothing, or the workspace may not be written.
    pub fn ballot_hand_in(
        &mut self,
        ballot: &Ballot,
        now: Timestamp,
    ) -> Result<BallotRead, WorkspaceError> {
        let record = self.held()?;
        let name = ballot.name.as_str();
        if ballot.workshop != record.key {
            return Err(WorkshopError::Foreign(name.to_owned()).into());
        }
        let participants = &self.snapshot().agreement.participants;
        let known = participants.iter().find(|one| one.name == name);
        // The side is the one that the team knows them by, whatever a file says.
        let side = known
            .ok_or_else(|| WorkshopError::Stranger(name.to_owned()))?
            .side;
        if ballot.proposed.is_empty() {
            return Err(WorkshopError::Empty(name.to_owned()).into());
        }
        let before = self.store().ballots(record.id)?;
        let before = before.into_iter().find(|one| one.name == name);
        let (when, proposed) = match (record.revealed_at, before) {
            (None, None) => (When::First, ballot.proposed.clone()),
            (None, Some(_)) => (When::Again, ballot.proposed.clone()),
            (Some(_), before) => (When::Late, with_new(before, &ballot.proposed)?),
        };
        let n = ballot.proposed.len();
        let kept = BallotRecord {
            name: name.to_owned(),
            side,
            json: ballot_json(&proposed),
            handed_in_at: now,
        };
        self.store().ballot_keep(record.id, &kept)?;
        if when == When::Late {
            self.say_proposals(name, "", Vec::new(), now)?;
        }
        Ok(BallotRead {
            name: name.to_owned(),
            side,
            n,
            when,
        })
    }

    /// Lays all ballots open at once; where they are, nothing changes. `anyway` does so though one side has
    /// none.
    ///
    /// # Errors
    /// Where no workshop was begun, nobody has handed in a ballot, or nobody of one side; where the
    /// workspace may not be written.
    pub fn ballots_reveal(
        &mut self,
        anyway: bool,
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        let record = self.held()?;
        if record.revealed_at.is_some() {
            return Ok(());
        }
        let missing = self.workshop()?.map(|one| one.sides_without());
        match missing.unwrap_or_default().as_slice() {
            [side] if !anyway => return Err(WorkshopError::OneSide(*side).into()),
            [_, _] => return Err(WorkshopError::NoBallots.into()),
            _ => {}
        }
        let proposals = self.handed_in(&record)?;
        let said = self.edits_of(&proposals, &[], (who, "", now))?;
        self.store().ballots_reveal(record.id, now, &said)?;
        self.reread_agreement()
    }

    /// Every proposal of every ballot, nothing decided.
    pub(super) fn handed_in(
        &self,
        record: &WorkshopRecord,
    ) -> Result<Vec<Proposal>, WorkspaceError> {
        let mut proposals = Vec::new();
        for ballot in self.store().ballots(record.id)? {
            let ballot = Ballot {
                workshop: record.key.clone(),
                proposed: read(&ballot.json)?,
                name: ballot.name,
                side: ballot.side,
            };
            proposals.extend(Proposal::of_ballot(&ballot));
        }
        Ok(proposals)
    }
}

/// What a person proposed before, and after it what is new: the place of what is open stays.
fn with_new(
    before: Option<BallotRecord>,
    late: &[Proposed],
) -> Result<Vec<Proposed>, WorkspaceError> {
    let mut all = before.map_or(Ok(Vec::new()), |ballot| read(&ballot.json))?;
    for one in late {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
    Ok(all)
}

fn read(json: &str) -> Result<Vec<Proposed>, WorkspaceError> {
    let proposed = read_ballot_json(json);
    Ok(proposed.map_err(|error| StoreError::Damaged(error.to_string()))?)
}
