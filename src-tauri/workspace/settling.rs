//! What follows from what was said, by whoever and wherever? The definition that the registers make comes into
//! force; one that cannot decide is kept as the draft, and what was in force stays.
//!
//! Invariants: what was said is kept with all that follows from it, or nothing is; a draft that somebody edits keeps
//! what is theirs in it.

use std::sync::Arc;

use agreement::{Edit, Journal, Version};
use definition::{CriterionId, Definition, Finding};
use jiff::Timestamp;
use store::Merging;

use crate::{KeptDraft, Workspace, WorkspaceError};

/// What became of the definition.
#[derive(Clone, Debug, PartialEq)]
pub enum DefinitionNow {
    /// It is as before.
    Same,
    /// What is said together is in force.
    InForce,
    /// What is said together cannot decide leads for these reasons: it is the draft, to be mended.
    Draft(Vec<Finding>),
    /// What is said together makes no definition, for this reason; what was in force stays.
    NoDefinition(String),
}

/// What came of keeping what was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// What became of the definition.
    pub definition: DefinitionNow,
    /// Criteria that one person took away while another still used them: they stand as they last were.
    pub kept_alive: Vec<CriterionId>,
}

impl Workspace {
    /// Keeps what was said and signed, and what follows from it.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub(crate) fn settle(
        &mut self,
        edits: &[Edit],
        versions: &[Version],
        now: Timestamp,
    ) -> Result<Settled, WorkspaceError> {
        self.writable()?;
        let before = Arc::clone(&self.snapshot().journal);
        let journal = before.joined(edits.iter().cloned());
        let (settled, definition) = self.said_together(&journal);
        let draft = match (&settled.definition, self.draft()?) {
            (DefinitionNow::Same | DefinitionNow::NoDefinition(_), _) => None,
            (_, Some(draft)) => carried(draft, &before, &journal, now),
            (DefinitionNow::InForce, None) => None,
            (DefinitionNow::Draft(_), None) => definition.clone().map(|definition| KeptDraft {
                definition,
                typed: Vec::new(),
                at: now,
            }),
        };
        let draft = draft.as_ref().map(KeptDraft::json).transpose()?;
        let in_force = definition.filter(|_| settled.definition == DefinitionNow::InForce);
        let merging = Merging {
            edits,
            versions,
            participants: &journal.participants(),
            definition: in_force.as_ref(),
            draft: draft.as_deref(),
        };
        self.store().share_merge(&merging, now)?;
        match in_force {
            Some(_) => self.reread_definition(now)?,
            None => self.reread_agreement()?,
        }
        Ok(settled)
    }

    /// What would come of it if the journal held this.
    pub(crate) fn foreseen(&self, journal: &Journal) -> Settled {
        self.said_together(journal).0
    }

    /// The same, with the definition that the registers make.
    fn said_together(&self, journal: &Journal) -> (Settled, Option<Definition>) {
        let snapshot = self.snapshot();
        let Some(read) = journal.definition() else {
            let same = Settled {
                definition: DefinitionNow::Same,
                kept_alive: Vec::new(),
            };
            return (same, None);
        };
        let in_force = snapshot.definition.as_ref().map(|saved| &saved.definition);
        let definition = match &read.definition {
            Err(error) => DefinitionNow::NoDefinition(error.to_string()),
            Ok(definition) if Some(definition) == in_force => DefinitionNow::Same,
            Ok(definition) => match snapshot.errors(definition) {
                findings if findings.is_empty() => DefinitionNow::InForce,
                findings => DefinitionNow::Draft(findings),
            },
        };
        let known = snapshot.journal.definition();
        let known = known.map_or_else(Vec::new, |read| read.kept_alive);
        let mut kept_alive = read.kept_alive;
        kept_alive.retain(|id| !known.contains(id));
        let settled = Settled {
            definition,
            kept_alive,
        };
        (settled, read.definition.ok())
    }
}

/// The draft that somebody edits, with what is said now under it; `None` where both together make no definition: it
/// then stays as it is.
fn carried(
    draft: KeptDraft,
    before: &Journal,
    journal: &Journal,
    now: Timestamp,
) -> Option<KeptDraft> {
    let own = before.saving("", now, "", &draft.definition);
    let definition = journal.joined(own).definition()?.definition.ok()?;
    Some(KeptDraft {
        definition,
        ..draft
    })
}
