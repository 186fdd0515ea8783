//! What was decided, by whom, when and why? The log of everything that was said, newest first; each person takes back
//! their own words and says them again; any moment can be looked at, compared with now, and taken up again; and of
//! what people said apart somebody chooses.
//!
//! Invariant: nothing in the log ever changes; taking back and choosing are decisions too.

#[cfg(test)]
mod tests;

use agreement::{ChangeSaid, Choice, EditHash, Journal, Register, UndoError, choices, say_moments};
use definition::{CriterionId, Definition};
use jiff::Timestamp;
use words::Words;

use crate::journal::Saying;
use crate::settling::Settled;
use crate::{Code, Snapshot, Workspace, WorkspaceError};

/// Why something was not decided.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecisionError {
    /// It cannot be taken back, or said again.
    #[error(transparent)]
    Undo(#[from] UndoError),
    /// There is no such decision.
    #[error("there is no decision {0}")]
    Absent(usize),
    /// There is nothing to choose there, or no such value.
    #[error("there is nothing to choose there")]
    NothingToChoose,
}

impl DecisionError {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::Undo(UndoError::Nothing) => Code::NothingToTakeBack,
            Self::Undo(UndoError::SaidSince { .. }) => Code::SaidSince,
            Self::Undo(UndoError::WasAChoice(_)) => Code::ChoiceStands,
            Self::Absent(_) => Code::DecisionAbsent,
            Self::NothingToChoose => Code::NothingToChoose,
        }
    }

    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::Undo(UndoError::SaidSince { who, .. }) => {
                Some(who.clone()).filter(|who| !who.is_empty())
            }
            Self::Absent(no) => Some(no.to_string()),
            Self::Undo(UndoError::Nothing | UndoError::WasAChoice(_)) | Self::NothingToChoose => {
                None
            }
        }
    }
}

/// Something that was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its place in the log, from 1 for the oldest.
    pub no: usize,
    /// Its identity, which is the same wherever it is known.
    pub hash: EditHash,
    /// Who; empty for what was saved before there was a log.
    pub who: String,
    /// When.
    pub at: Timestamp,
    /// Why, in their words; often empty.
    pub note: String,
    /// The place of the decision that it takes back, or, where that one took back another, says again.
    pub undoes: Option<usize>,
    /// Whether it was taken back.
    pub undone: bool,
    /// What changed by it, in words.
    pub changes: Vec<ChangeSaid>,
}

/// Which decisions, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionsAsked {
    /// Only those about this criterion.
    pub criterion: Option<CriterionId>,
    /// Only this person's.
    pub who: Option<String>,
    /// Only those with a smaller number.
    pub before: Option<usize>,
    /// How many at most.
    pub most: usize,
}

/// The decisions that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decisions {
    /// How many there are of them, shown or not.
    pub n: usize,
    /// The newest of them first.
    pub shown: Vec<Decision>,
}

impl Snapshot {
    /// What was decided.
    #[must_use]
    pub fn decisions(&self, asked: &DecisionsAsked, words: Words) -> Decisions {
        let journal = &self.journal;
        let undone = journal.undone();
        let order: Vec<_> = (1..).zip(journal.edits()).collect();
        let place = |hash: &EditHash| {
            let found = order.iter().find(|(_, (other, _))| *other == hash);
            found.map(|(no, _)| *no)
        };
        let is_about = |register: &Register, value: &serde_json::Value, id: &CriterionId| {
            let comment =
                matches!(register, Register::Comment(_)) && value["about"] == id.0.as_str();
            comment || register.criterion() == Some(id)
        };
        let mut asked_for: Vec<_> = order
            .iter()
            .rev()
            .filter(|(no, (_, edit))| {
                let criterion = asked.criterion.as_ref();
                let mut writes = edit.writes.iter();
                criterion.is_none_or(|id| {
                    writes.any(|write| is_about(&write.register, &write.value, id))
                }) && asked.who.as_ref().is_none_or(|who| *who == edit.who)
                    && asked.before.is_none_or(|before| *no < before)
            })
            .collect();
        let n = asked_for.len();
        asked_for.truncate(asked.most);
        let decision = |&&(no, (hash, edit)): &&(usize, (&EditHash, &agreement::Edit))| Decision {
            no,
            hash: hash.clone(),
            who: edit.who.clone(),
            at: edit.at,
            note: edit.note.clone(),
            undoes: edit.undoes.as_ref().and_then(place),
            undone: undone.contains(hash),
            changes: self.moments_said([no - 1, no], words),
        };
        Decisions {
            n,
            shown: asked_for.iter().map(decision).collect(),
        }
    }

    /// What is another now than right after a decision.
    ///
    /// # Errors
    /// Where there is no such decision.
    pub fn changes_since(
        &self,
        no: usize,
        words: Words,
    ) -> Result<Vec<ChangeSaid>, WorkspaceError> {
        self.decided_by(no)?;
        Ok(self.moments_said([no, self.journal.len()], words))
    }

    /// The definition as it was said right after a decision.
    ///
    /// # Errors
    /// Where there is no such decision, or there was no definition by then.
    pub fn definition_after(&self, no: usize) -> Result<Definition, WorkspaceError> {
        let read = self.decided_by(no)?.definition();
        let read = read.ok_or(WorkspaceError::DefinitionAbsent)?;
        read.definition
            .map_err(WorkspaceError::DefinitionUnreadable)
    }

    /// What is to be chosen.
    #[must_use]
    pub fn choices(&self, words: Words) -> Vec<Choice> {
        let label = |relation, key: &_| self.label_of(relation, key);
        choices(&self.journal, &label, words)
    }

    fn decided_by(&self, no: usize) -> Result<Journal, WorkspaceError> {
        match (1..=self.journal.len()).contains(&no) {
            true => Ok(self.journal.until(no)),
            false => Err(DecisionError::Absent(no).into()),
        }
    }

    fn moments_said(&self, moments: [usize; 2], words: Words) -> Vec<ChangeSaid> {
        let label = |relation, key: &_| self.label_of(relation, key);
        say_moments(&self.journal, moments, &label, words)
    }
}

impl Workspace {
    /// Takes back what somebody said last and has not taken back.
    ///
    /// # Errors
    /// Where there is nothing, or somebody has said something else of it since; where the workspace may not be
    /// written.
    pub fn decision_undo(
        &mut self,
        (who, now): (&str, Timestamp),
    ) -> Result<Settled, WorkspaceError> {
        let edit = self.snapshot().journal.undo(who, now);
        self.settle(&[edit.map_err(DecisionError::from)?], &[], now)
    }

    /// Says again what somebody took back last.
    ///
    /// # Errors
    /// As [`Workspace::decision_undo`].
    pub fn decision_redo(
        &mut self,
        (who, now): (&str, Timestamp),
    ) -> Result<Settled, WorkspaceError> {
        let edit = self.snapshot().journal.redo(who, now);
        self.settle(&[edit.map_err(DecisionError::from)?], &[], now)
    }

    /// Chooses one of what people said apart: what this edit says of the register.
    ///
    /// # Errors
    /// Where there is nothing to choose, or the edit says nothing of it; where the workspace may not be written.
    pub fn decision_choose(
        &mut self,
        register: &Register,
        edit: &EditHash,
        (who, note, now): Saying<'_>,
    ) -> Result<Settled, WorkspaceError> {
        let journal = &self.snapshot().journal;
        let held = journal.values(register).into_iter();
        let chosen = held.filter(|_| journal.disagreements().contains(&register));
        let mut chosen = chosen.filter(|held| held.edit == edit);
        let value = chosen.next().ok_or(DecisionError::NothingToChoose)?;
        let writes = [(register.clone(), value.value.clone())];
        let said = journal.next(who, now, note, writes);
        let said = said.ok_or(DecisionError::NothingToChoose)?;
        self.settle(&[said], &[], now)
    }
}
