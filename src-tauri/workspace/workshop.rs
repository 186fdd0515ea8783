//! Where does the workshop stand? The step at which it was left, who has handed in a ballot, and what
//! stops the next thing.
//!
//! Invariant: before all ballots are laid open nobody is told more of one than that it is there.

mod ballots;
mod proposals;
#[cfg(test)]
mod tests;

pub use ballots::{BallotRead, When, ballot_file_name, read_ballot_file, write_ballot_file};
pub use proposals::{DraftNow, kept_beside, proposal_sentence};

use agreement::{BallotError, Participant, Side};
use definition::Owner;
use jiff::Timestamp;
use store::WorkshopRecord;

use crate::{Code, Workspace, WorkspaceError};

/// A step of the workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopStep {
    /// Who takes part, and their ballots.
    Preparation,
    /// Who is our ideal customer?
    Customer,
    /// Both sides judge the same leads.
    Calibration,
    /// The end of the first sitting.
    Pause,
    /// MQL, SAL, SQL.
    Stages,
    /// Hand-off promises.
    Promises,
    /// Both sides sign.
    Sign,
}

impl WorkshopStep {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::Preparation,
        Self::Customer,
        Self::Calibration,
        Self::Pause,
        Self::Stages,
        Self::Promises,
        Self::Sign,
    ];

    /// The name in files and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Preparation => "preparation",
            Self::Customer => "customer",
            Self::Calibration => "calibration",
            Self::Pause => "pause",
            Self::Stages => "stages",
            Self::Promises => "promises",
            Self::Sign => "sign",
        }
    }

    /// The step of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }
}

/// Why something of a workshop was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkshopError {
    /// No workshop was begun.
    #[error("no workshop was begun")]
    Absent,
    /// The file is no ballot, or a damaged one.
    #[error("the file is no ballot: {0}")]
    Unreadable(BallotError),
    /// The ballot is for another workshop.
    #[error("the ballot of {0} is for another workshop")]
    Foreign(String),
    /// The ballot is of somebody who does not take part.
    #[error("{0} does not take part")]
    Stranger(String),
    /// The ballot proposes nothing.
    #[error("the ballot of {0} proposes nothing")]
    Empty(String),
    /// Nobody has handed in a ballot.
    #[error("nobody has handed in a ballot")]
    NoBallots,
    /// Nobody of this side has handed in a ballot.
    #[error("nobody has handed in a ballot for {}", .0.name())]
    OneSide(Side),
    /// The ballots are not laid open yet.
    #[error("the ballots are not laid open yet")]
    Closed,
    /// There is no such proposal.
    #[error("there is no proposal {0}")]
    ProposalAbsent(String),
    /// Something was decided of the proposal already.
    #[error("the proposal {0} is decided")]
    ProposalDecided(String),
    /// What was dropped says no reason.
    #[error("a proposal is dropped for a reason")]
    NoReason,
}

impl WorkshopError {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::Absent => Code::WorkshopAbsent,
            Self::Unreadable(BallotError::Newer(_)) => Code::BallotNewer,
            Self::Unreadable(_) => Code::BallotUnreadable,
            Self::Foreign(_) => Code::BallotForeign,
            Self::Stranger(_) => Code::BallotOfStranger,
            Self::Empty(_) => Code::BallotEmpty,
            Self::NoBallots => Code::BallotsNone,
            Self::OneSide(_) => Code::BallotsOneSide,
            Self::Closed => Code::BallotsClosed,
            Self::ProposalAbsent(_) => Code::ProposalAbsent,
            Self::ProposalDecided(_) => Code::ProposalDecided,
            Self::NoReason => Code::ProposalReasonMissing,
        }
    }

    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::Unreadable(error) => Some(error.to_string()),
            Self::Foreign(text) | Self::Stranger(text) | Self::Empty(text) => Some(text.clone()),
            Self::ProposalAbsent(text) | Self::ProposalDecided(text) => Some(text.clone()),
            Self::OneSide(side) => Some(side.name().to_owned()),
            Self::Absent | Self::NoBallots | Self::Closed | Self::NoReason => None,
        }
    }
}

/// Where a workshop stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Workshop {
    /// What its ballots name it by.
    pub key: String,
    /// When it was begun.
    pub started_at: Timestamp,
    /// The step at which it was left.
    pub step: WorkshopStep,
    /// When all ballots were laid open.
    pub revealed_at: Option<Timestamp>,
    /// When it was closed.
    pub finished_at: Option<Timestamp>,
    /// Everybody who takes part, and when they handed in their ballot.
    pub people: Vec<(Participant, Option<Timestamp>)>,
}

impl Workshop {
    /// The sides of which nobody has handed in a ballot.
    #[must_use]
    pub fn sides_without(&self) -> Vec<Side> {
        let handed_in = |side: &Side| {
            let mut there = self.people.iter().filter(|(_, at)| at.is_some());
            there.any(|(person, _)| person.speaks_for(*side))
        };
        Side::ALL
            .into_iter()
            .filter(|side| !handed_in(side))
            .collect()
    }
}

impl Workspace {
    /// Where the workshop stands that was begun last; `None` where none was.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn workshop(&self) -> Result<Option<Workshop>, WorkspaceError> {
        let Some(record) = self.store().workshop()? else {
            return Ok(None);
        };
        let ballots = self.store().ballots(record.id)?;
        let handed_in = |name: &str| {
            let ballot = ballots.iter().find(|ballot| ballot.name == name);
            ballot.map(|ballot| ballot.handed_in_at)
        };
        let participants = self.snapshot().agreement.participants.iter();
        let people = participants.map(|one| (one.clone(), handed_in(&one.name)));
        Ok(Some(Workshop {
            people: people.collect(),
            key: record.key,
            started_at: record.started_at,
            step: WorkshopStep::from_name(&record.step).unwrap_or(WorkshopStep::Preparation),
            revealed_at: record.revealed_at,
            finished_at: record.finished_at,
        }))
    }

    /// Begins a workshop; one that is being held goes on.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn workshop_start(&mut self, now: Timestamp) -> Result<(), WorkspaceError> {
        self.writable()?;
        let held = self.store().workshop()?;
        if held.is_some_and(|record| record.finished_at.is_none()) {
            return Ok(());
        }
        let random = self.store().fresh_key()?;
        let hex = random.iter().take(10).map(|byte| format!("{byte:02x}"));
        let first = WorkshopStep::Preparation.name();
        Ok(self
            .store()
            .workshop_start(&hex.collect::<String>(), first, now)?)
    }

    /// Keeps the step at which the workshop was left.
    ///
    /// # Errors
    /// Where none was begun, or the workspace may not be written.
    pub fn workshop_step(&mut self, step: WorkshopStep) -> Result<(), WorkspaceError> {
        let id = self.held()?.id;
        Ok(self.store().workshop_step(id, step.name())?)
    }

    /// Closes the workshop; the next one begins with new ballots.
    ///
    /// # Errors
    /// Where none was begun, or the workspace may not be written.
    pub fn workshop_finish(&mut self, now: Timestamp) -> Result<(), WorkspaceError> {
        let id = self.held()?.id;
        Ok(self.store().workshop_finish(id, now)?)
    }

    /// Names somebody who takes part, unless they do.
    ///
    /// # Errors
    /// Where the name is no name, or the workspace may not be written.
    pub fn take_part(
        &mut self,
        name: &str,
        side: Owner,
        now: Timestamp,
    ) -> Result<(), WorkspaceError> {
        let mut known = self.snapshot().agreement.participants.iter();
        if known.any(|one| one.name == name.trim()) {
            return Ok(());
        }
        let participant = Participant {
            name: name.to_owned(),
            side,
            signs: true,
        };
        self.participant_save(&participant, (now, name.trim()))
    }

    /// The workshop that was begun last.
    pub(crate) fn held(&self) -> Result<WorkshopRecord, WorkspaceError> {
        Ok(self.store().workshop()?.ok_or(WorkshopError::Absent)?)
    }
}
