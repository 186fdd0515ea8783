//! What becomes of the proposals that lie open? They are laid together or apart, merged, kept in the draft of
//! the definition, or dropped for a reason; and each of that can be taken back.
//!
//! Invariants: what is decided is in the journal with who decided it; a proposal of a ballot that the journal
//! does not know yet is open.

use agreement::{Edit, Journal, Outcome, ProfileList, Proposal, Register, keep_in, take_out};
use definition::{CriterionId, Definition};
use jiff::Timestamp;
use serde_json::Value;
use words::Words;

use super::WorkshopError;
use crate::{KeptDraft, Snapshot, Workspace, WorkspaceError, starter_definition};

/// The draft that somebody edits, where the workspace does not know it yet.
pub type DraftNow = Option<KeptDraft>;

/// A proposal as a sentence: its words, or else its test.
#[must_use]
pub fn proposal_sentence(snapshot: &Snapshot, proposal: &Proposal, words: Words) -> String {
    match &proposal.criterion {
        Some(criterion) if proposal.wording.is_empty() => {
            let definition = Definition::new(String::new());
            snapshot.criterion_sentence(&definition, criterion, words)
        }
        _ => proposal.wording.clone(),
    }
}

/// Those who stand behind a proposal: its author, and those of what was merged into it.
#[must_use]
pub fn kept_beside(proposal: &Proposal, all: &[Proposal]) -> Vec<String> {
    let merged = |one: &&Proposal| one.outcome == Outcome::Merged(proposal.id.clone());
    let mut by = vec![proposal.author.clone()];
    by.extend(all.iter().filter(merged).map(|one| one.author.clone()));
    by.sort();
    by.dedup();
    by
}

impl Workspace {
    /// Every proposal of the workshop, with what became of it.
    ///
    /// # Errors
    /// Where no workshop was begun, its ballots are not laid open, or the workspace cannot be read.
    pub fn proposals(&self) -> Result<Vec<Proposal>, WorkspaceError> {
        let record = self.held()?;
        if record.revealed_at.is_none() {
            return Err(WorkshopError::Closed.into());
        }
        let journal = &self.snapshot().journal;
        let proposals = self.handed_in(&record)?.into_iter();
        Ok(proposals.map(|one| as_decided(journal, one)).collect())
    }

    /// Lays a proposal beside another; beside itself lays it apart from all.
    ///
    /// # Errors
    /// Where one of them is not there, or as [`Workspace::proposals`].
    pub fn proposal_lay(
        &mut self,
        id: &str,
        with: &str,
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        let all = self.proposals()?;
        let other = found(&all, with)?.id.clone();
        let one = Proposal {
            with: Some(other),
            ..found(&all, id)?.clone()
        };
        self.say_proposals(who, "", vec![one], now)
    }

    /// Lets one proposal speak for others.
    ///
    /// # Errors
    /// Where one of them is not there or was decided, or as [`Workspace::proposals`].
    pub fn proposals_merge(
        &mut self,
        into: &str,
        others: &[String],
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        let all = self.proposals()?;
        open(&all, into)?;
        let mut merged = Vec::new();
        for id in others.iter().filter(|id| id.as_str() != into) {
            open(&all, id)?;
            // What it spoke for goes along.
            let with_it = all
                .iter()
                .filter(|one| one.id == *id || one.outcome == Outcome::Merged(id.clone()));
            merged.extend(with_it.map(|one| Proposal {
                outcome: Outcome::Merged(into.to_owned()),
                ..one.clone()
            }));
        }
        self.say_proposals(who, "", merged, now)
    }

    /// Keeps a proposal: as a criterion in a list of the profile of the draft, or, where it has no test, in
    /// words. Gives the draft that is kept then. `draft` is the one being edited; without it, the one that
    /// was kept, else the definition in force, else one to begin with.
    ///
    /// # Errors
    /// Where it is not there or was decided, or as [`Workspace::proposals`].
    pub fn proposal_keep(
        &mut self,
        id: &str,
        list: ProfileList,
        draft: DraftNow,
        (who, now, words): (&str, Timestamp, Words),
    ) -> Result<KeptDraft, WorkspaceError> {
        let all = self.proposals()?;
        let one = open(&all, id)?;
        let mut draft = self.draft_now(draft, now, words)?;
        let mut by = None;
        let kept = keep_in(&draft.definition, one, list);
        let decided = Proposal {
            outcome: Outcome::Kept(kept.as_ref().map(|(_, id)| (list, id.clone()))),
            ..one.clone()
        };
        if let Some((definition, criterion)) = kept {
            draft.definition = definition;
            draft.at = now;
            self.draft_keep(Some(&draft))?;
            by = Some((criterion, kept_beside(one, &all)));
        }
        let proposers = by.map(|(id, by)| (Register::Proposer(id), Value::from(by)));
        let said = self.edits_of(&[decided], proposers.as_slice(), (who, "", now))?;
        self.keep_said(said)?;
        Ok(draft)
    }

    /// Drops a proposal for a reason.
    ///
    /// # Errors
    /// Where it is not there or was decided, there is no reason, or as [`Workspace::proposals`].
    pub fn proposal_drop(
        &mut self,
        id: &str,
        reason: &str,
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        if reason.is_empty() {
            return Err(WorkshopError::NoReason.into());
        }
        let all = self.proposals()?;
        let dropped = Proposal {
            outcome: Outcome::Dropped(reason.clone()),
            ..open(&all, id)?.clone()
        };
        self.say_proposals(who, &reason, vec![dropped], now)
    }

    /// Takes back what was decided of a proposal; what it became leaves the profile of the draft, and what
    /// was merged into it is open again too.
    ///
    /// # Errors
    /// Where it is not there, or as [`Workspace::proposals`].
    pub fn proposal_reopen(
        &mut self,
        id: &str,
        draft: DraftNow,
        (who, now, words): (&str, Timestamp, Words),
    ) -> Result<KeptDraft, WorkspaceError> {
        let all = self.proposals()?;
        let one = found(&all, id)?;
        let mut draft = self.draft_now(draft, now, words)?;
        let mut proposers = Vec::new();
        if let Outcome::Kept(Some((_, criterion))) = &one.outcome {
            let others = all.iter().filter(|other| other.id != one.id);
            if !others.into_iter().any(|other| is_kept_as(other, criterion)) {
                draft.definition = take_out(&draft.definition, criterion);
                draft.at = now;
                self.draft_keep(Some(&draft))?;
                proposers.push((Register::Proposer(criterion.clone()), Value::Null));
            }
        }
        let into = Outcome::Merged(one.id.clone());
        let again = all
            .iter()
            .filter(|other| other.id == one.id || other.outcome == into);
        let again: Vec<Proposal> = again
            .map(|other| Proposal {
                outcome: Outcome::Open,
                ..other.clone()
            })
            .collect();
        let said = self.edits_of(&again, &proposers, (who, "", now))?;
        self.keep_said(said)?;
        Ok(draft)
    }

    fn draft_now(
        &self,
        draft: DraftNow,
        now: Timestamp,
        words: Words,
    ) -> Result<KeptDraft, WorkspaceError> {
        if let Some(draft) = draft.map_or_else(|| self.draft(), |draft| Ok(Some(draft)))? {
            return Ok(draft);
        }
        let saved = self.snapshot().definition.as_ref();
        Ok(KeptDraft {
            definition: saved.map_or_else(
                || starter_definition(words),
                |saved| saved.definition.clone(),
            ),
            typed: Vec::new(),
            at: now,
        })
    }

    /// Says these proposals, and those of the ballots that nothing was said of yet.
    pub(super) fn say_proposals(
        &mut self,
        who: &str,
        note: &str,
        proposals: Vec<Proposal>,
        now: Timestamp,
    ) -> Result<(), WorkspaceError> {
        let said = self.edits_of(&proposals, &[], (who, note, now))?;
        self.keep_said(said)
    }

    /// The edits of the journal that say so; none where all of it holds already.
    pub(super) fn edits_of(
        &self,
        changed: &[Proposal],
        further: &[(Register, Value)],
        (who, note, now): (&str, &str, Timestamp),
    ) -> Result<Vec<Edit>, WorkspaceError> {
        let journal = &self.snapshot().journal;
        let record = self.held()?;
        let stands = |one: Proposal| {
            let now = changed.iter().find(|other| other.id == one.id);
            now.cloned().unwrap_or_else(|| as_decided(journal, one))
        };
        let all: Vec<Proposal> = self.handed_in(&record)?.into_iter().map(stands).collect();
        let words = Words::of(words::Locale::En);
        let writes = all.iter().map(|one| {
            let says = proposal_sentence(self.snapshot(), one, words);
            let value = one.to_value(&kept_beside(one, &all), &says);
            (Register::Proposal(one.id.clone()), value)
        });
        let writes = writes.chain(further.iter().cloned());
        Ok(self.saying(|journal| journal.next(who, now, note, writes)))
    }

    fn keep_said(&mut self, said: Vec<Edit>) -> Result<(), WorkspaceError> {
        self.store().say(&said)?;
        self.reread_agreement()
    }
}

fn as_decided(journal: &Journal, proposal: Proposal) -> Proposal {
    let value = journal.value(&Register::Proposal(proposal.id.clone()));
    let said = value.and_then(|value| Proposal::from_value(&proposal.id, value));
    said.unwrap_or(proposal)
}

fn is_kept_as(one: &Proposal, criterion: &CriterionId) -> bool {
    matches!(&one.outcome, Outcome::Kept(Some((_, id))) if id == criterion)
}

fn found<'a>(all: &'a [Proposal], id: &str) -> Result<&'a Proposal, WorkspaceError> {
    let one = all.iter().find(|one| one.id == id);
    Ok(one.ok_or_else(|| WorkshopError::ProposalAbsent(id.to_owned()))?)
}

fn open<'a>(all: &'a [Proposal], id: &str) -> Result<&'a Proposal, WorkspaceError> {
    let one = found(all, id)?;
    match one.is_open() {
        true => Ok(one),
        false => Err(WorkshopError::ProposalDecided(id.to_owned()).into()),
    }
}
