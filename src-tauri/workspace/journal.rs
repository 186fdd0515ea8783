//! How does something come into the journal, and what follows from it? Whatever is said is kept with who said it
//! and when; promises are read from it, and whatever was saved before there was a journal is said first.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use agreement::terms::read_registers;
use agreement::{Agreement, Edit, Journal, Positions, Register};
use jiff::Timestamp;
use serde_json::Value;
use store::Store;

use crate::{Workspace, WorkspaceError};

/// Who says something, why, and when; the reason is empty where none is given.
pub type Saying<'a> = (&'a str, &'a str, Timestamp);

impl Workspace {
    /// Says this of the registers; null takes away what one holds. `false` where all of it holds already.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn journal_write(
        &mut self,
        (who, note, now): Saying<'_>,
        writes: Vec<(Register, Value)>,
    ) -> Result<bool, WorkspaceError> {
        self.writable()?;
        let said = self.saying(|journal| journal.next(who, now, note, writes));
        let is_new = !said.is_empty();
        if is_new {
            self.store().say(&said)?;
            self.reread_agreement()?;
        }
        Ok(is_new)
    }

    /// The edits to keep so that this is said: where nobody ever said what is saved, that comes first. Nothing
    /// where there is nothing to say.
    pub(crate) fn saying(&self, next: impl FnOnce(&Journal) -> Option<Edit>) -> Vec<Edit> {
        let journal = &self.snapshot().journal;
        match self.unsaid() {
            None => next(journal).into_iter().collect(),
            Some(first) => {
                let known = journal.joined([first.clone()]);
                match next(&known) {
                    Some(edit) => vec![first, edit],
                    None => Vec::new(),
                }
            }
        }
    }

    /// The edit that says what was saved here before anything was said.
    pub(crate) fn unsaid(&self) -> Option<Edit> {
        let snapshot = self.snapshot();
        let in_force = snapshot.definition.as_ref();
        let in_force = in_force.map(|saved| (&saved.definition, saved.saved_at));
        let participants = &snapshot.agreement.participants;
        snapshot.journal.unsaid(in_force, participants)
    }
}

/// What was said, and the agreement that it makes with what was signed.
pub(crate) fn read_agreement(
    store: &Store,
) -> Result<(Arc<Journal>, Arc<Agreement>), WorkspaceError> {
    let journal = store.journal()?;
    let agreement = Agreement {
        terms: read_registers(&journal).terms,
        positions: Positions::of(&journal),
        ..store.agreement()?
    };
    Ok((Arc::new(journal), Arc::new(agreement)))
}
