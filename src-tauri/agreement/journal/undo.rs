//! How does somebody take back what they said? With an edit that says again what stood before: refused where
//! somebody has said something else of it since, since that would take back their words too.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::Value;

use super::{Edit, EditHash, Journal, Register, Write};

/// Why somebody cannot take back, or say again, what they said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UndoError {
    /// They have said nothing that is left to take back.
    #[error("there is nothing to take back")]
    Nothing,
    /// Somebody said something else since.
    #[error("{who} has said something else since")]
    SaidSince {
        /// Who.
        who: String,
        /// Of what.
        register: Register,
    },
    /// It chose one of several, and they cannot all stand again.
    #[error("it was a choice between several")]
    WasAChoice(Register),
}

impl Journal {
    /// The edit that takes back what somebody said last and has not taken back.
    ///
    /// # Errors
    /// Where there is nothing, or somebody has said something else since, or it was a choice.
    pub fn undo(&self, who: &str, at: Timestamp) -> Result<Edit, UndoError> {
        let undone = self.undone();
        let mut own = self.edits().rev().filter(|(_, edit)| edit.who == who);
        let last = own.find(|(hash, edit)| edit.undoes.is_none() && !undone.contains(hash));
        let (hash, _) = last.ok_or(UndoError::Nothing)?;
        self.taking_back(hash, who, at)
    }

    /// The edit that says again what somebody took back last, as long as they said nothing new since.
    ///
    /// # Errors
    /// Where there is nothing, or somebody has said something else since.
    pub fn redo(&self, who: &str, at: Timestamp) -> Result<Edit, UndoError> {
        let undone = self.undone();
        let own = self.edits().rev().filter(|(_, edit)| edit.who == who);
        for (hash, edit) in own {
            match &edit.undoes {
                // What was said anew ends what could be said again.
                None => match undone.contains(hash) {
                    true => continue,
                    false => return Err(UndoError::Nothing),
                },
                Some(of) => {
                    let is_undo = self.edit(of).is_some_and(|of| of.undoes.is_none());
                    if is_undo && !undone.contains(hash) {
                        return self.taking_back(hash, who, at);
                    }
                }
            }
        }
        Err(UndoError::Nothing)
    }

    /// The edit that takes back another, by somebody.
    ///
    /// # Errors
    /// As [`Journal::undo`].
    pub fn taking_back(
        &self,
        hash: &EditHash,
        who: &str,
        at: Timestamp,
    ) -> Result<Edit, UndoError> {
        let edit = self.edit(hash).ok_or(UndoError::Nothing)?;
        let mut writes = Vec::with_capacity(edit.writes.len());
        for write in &edit.writes {
            let register = &write.register;
            let standing = self.standing.get(register).map_or(&[][..], Vec::as_slice);
            let stands = match standing {
                [only] => self.first_said(only, register) == self.first_said(hash, register),
                _ => false,
            };
            if !stands {
                let by = standing.iter().find(|other| *other != hash);
                let by = by.and_then(|other| self.edit(other));
                return Err(UndoError::SaidSince {
                    who: by.map_or_else(String::new, |edit| edit.who.clone()),
                    register: register.clone(),
                });
            }
            let mut before = write.over.iter().map(|over| self.written(over, register));
            let first = before.next().unwrap_or(&Value::Null);
            if register.is_to_choose() && before.any(|other| other != first) {
                return Err(UndoError::WasAChoice(register.clone()));
            }
            writes.push(Write {
                register: register.clone(),
                value: first.clone(),
                over: standing.to_vec(),
            });
        }
        Ok(Edit {
            who: who.to_owned(),
            at,
            note: String::new(),
            after: self.heads(),
            undoes: Some(hash.clone()),
            writes,
        })
    }

    /// Which edit first said what this one says of a register: what is said again by taking back was said
    /// before. `None` where it says again that nothing was said.
    fn first_said<'a>(&'a self, hash: &'a EditHash, register: &Register) -> Option<&'a EditHash> {
        let mut hash = hash;
        while let Some(of) = self.edit(hash).and_then(|edit| edit.undoes.as_ref()) {
            let write = self.edit(of)?.write(register)?;
            hash = write.over.first()?;
        }
        Some(hash)
    }

    /// The edits that were taken back and not said again.
    #[must_use]
    pub fn undone(&self) -> BTreeSet<&EditHash> {
        let mut undone: BTreeSet<&EditHash> = BTreeSet::new();
        for (_, edit) in self.edits() {
            let Some(of) = &edit.undoes else { continue };
            undone.insert(of);
            // Taking back that something was taken back says it again.
            if let Some(first) = self.edit(of).and_then(|of| of.undoes.as_ref()) {
                undone.remove(first);
            }
        }
        undone
    }
}
