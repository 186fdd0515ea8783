//! How does a draft become an agreement? The first signature freezes what is in force as the next
//! version; it is agreed when both sides have signed it. Every later edit is a draft again.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use agreement::terms::{Terms, term_changes, term_sections};
use agreement::{
    Agreement, ChangeSaid, Edit, Journal, Participant, Register, Section, Side, SignOff, Standing,
    Text, Version, diff, say_change, sections,
};
use definition::Definition;
use jiff::Timestamp;
use words::{Locale, Words};

use crate::{Snapshot, Workspace, WorkspaceError};

/// The longest name of a participant, in letters.
const LONGEST_NAME: usize = 120;

/// One of the definitions that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What is in force.
    Draft,
    /// A version by its number.
    Version(u32),
    /// What is being edited and not in force.
    Edited,
}

impl Workspace {
    /// Signs what is in force, by somebody for a side. Whoever was not named before is named by it,
    /// and who signs for a second side speaks for both. Gives the number of the version.
    ///
    /// # Errors
    /// Where there is no definition, or it cannot decide the list; where an objection stands in the way, or the
    /// promises are wrong; where the name is empty or too long, belongs to somebody who does not sign, or has
    /// signed for that side already; where the workspace may not be written.
    pub fn version_sign(
        &mut self,
        name: &str,
        side: Side,
        now: Timestamp,
    ) -> Result<u32, WorkspaceError> {
        self.writable()?;
        let name = name_of(name)?;
        let saved = self.snapshot().definition.clone();
        let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
        let findings = self.snapshot().errors(&saved.definition);
        if !findings.is_empty() {
            return Err(WorkspaceError::DefinitionWrong(findings));
        }
        let agreement = Arc::clone(&self.snapshot().agreement);
        let signatory = signatory(&agreement, name, side)?;
        let before = self.snapshot().before_signing();
        before.refuses(self.snapshot())?;
        let frozen = agreement.frozen(&saved.definition);
        let frozen_last = agreement.versions.iter().map(|one| one.frozen_at).max();
        let sign_off = SignOff {
            name: name.to_owned(),
            side,
            // A text is frozen before it is signed, and after those before it, whatever the clock of this
            // machine says.
            at: frozen_last.map_or(now, |last| now.max(last)),
        };
        let said = self.saying(|journal| said_of(journal, &signatory, (name, now)));
        let no = match frozen {
            Some(version) => {
                let mut signed = version.sign_offs.iter();
                if signed.any(|one| one.name == name && one.side == side) {
                    return Err(WorkspaceError::AlreadySigned(name.to_owned()));
                }
                let no = version.no;
                let signature = (&signatory, &sign_off);
                self.store().version_sign(no, signature, &said)?;
                no
            }
            None => {
                let mut participants = agreement.participants.clone();
                participants.retain(|other| other.name != signatory.name);
                participants.push(signatory.clone());
                participants.sort_by(|a, b| a.name.cmp(&b.name));
                let sentences = sentences(self.snapshot(), &saved.definition);
                let agreed = agreement.versions.iter();
                let agreed = agreed.filter(|version| version.agreed_at().is_some());
                let text = Text::new(&saved.definition, participants, sentences)
                    .promising(agreement.terms.clone())
                    .after(agreed.map(|one| one.agreement_hash.clone()).collect())
                    .dissenting(agreement.dissent(&saved.definition));
                let signature = (&signatory, &sign_off);
                self.store()
                    .version_freeze(&text, &saved.hash, signature, &said)?
            }
        };
        self.reread_agreement()?;
        Ok(no)
    }

    /// Names somebody who takes part, or says anew whom they speak for and whether they sign. `by` is who says
    /// so; empty where nobody does.
    ///
    /// # Errors
    /// Where the name is empty or too long, or the workspace may not be written.
    pub fn participant_save(
        &mut self,
        participant: &Participant,
        (now, by): (Timestamp, &str),
    ) -> Result<(), WorkspaceError> {
        self.writable()?;
        let name = name_of(&participant.name)?.to_owned();
        let participant = Participant {
            name,
            ..participant.clone()
        };
        let said = self.saying(|journal| said_of(journal, &participant, (by, now)));
        self.store().participant_save(&participant, &said)?;
        self.reread_agreement()
    }
}

impl Snapshot {
    /// Where the definition in force stands; `None` before one is saved.
    #[must_use]
    pub fn standing(&self) -> Option<Standing> {
        let saved = self.definition.as_ref()?;
        Some(self.agreement.standing(&saved.definition))
    }

    /// A version by its number.
    ///
    /// # Errors
    /// Where there is none.
    pub fn version(&self, no: u32) -> Result<&Version, WorkspaceError> {
        let found = self.agreement.version(no);
        found.ok_or_else(|| WorkspaceError::VersionAbsent(no.to_string()))
    }

    /// The definition in force as a page.
    ///
    /// # Errors
    /// Where there is none.
    pub fn page(&self, words: Words) -> Result<Vec<Section>, WorkspaceError> {
        let saved = self.definition.as_ref();
        let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
        Ok(page(self, &saved.definition, words))
    }

    /// What changed from one definition to another, in words.
    ///
    /// # Errors
    /// Where one of them is not there.
    pub fn version_diff(
        &self,
        before: Which,
        after: Which,
        words: Words,
    ) -> Result<Vec<ChangeSaid>, WorkspaceError> {
        let both = [self.definition_of(before)?, self.definition_of(after)?];
        let changes = diff(both[0], both[1]);
        let say = |change| {
            say_change(
                change,
                both,
                &|relation, key| self.label_of(relation, key),
                words,
            )
        };
        let mut said: Vec<ChangeSaid> = changes.iter().map(say).collect();
        let promised = [self.terms_of(before)?, self.terms_of(after)?];
        let [was, is] = [0, 1].map(|i| (promised[i], both[i]));
        said.extend(term_changes([was, is], words));
        Ok(said)
    }

    /// What is promised now, or in a version.
    ///
    /// # Errors
    /// Where there is no such version.
    pub fn terms_of(&self, which: Which) -> Result<&Terms, WorkspaceError> {
        match which {
            Which::Version(no) => Ok(&self.version(no)?.text.terms),
            Which::Draft | Which::Edited => Ok(&self.agreement.terms),
        }
    }

    /// What is in force, or a version.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn definition_of(&self, which: Which) -> Result<&Definition, WorkspaceError> {
        match which {
            Which::Version(no) => Ok(&self.version(no)?.definition),
            Which::Draft => {
                let saved = self.definition.as_ref();
                Ok(&saved.ok_or(WorkspaceError::DefinitionAbsent)?.definition)
            }
            Which::Edited => {
                let edited = self.edited.as_ref();
                Ok(&edited.ok_or(WorkspaceError::DefinitionAbsent)?.definition)
            }
        }
    }
}

/// The edit that names somebody who takes part.
fn said_of(
    journal: &Journal,
    participant: &Participant,
    (by, now): (&str, Timestamp),
) -> Option<Edit> {
    let register = Register::Participant(participant.name.clone());
    journal.next(by, now, "", [(register, participant.to_value())])
}

pub(crate) fn name_of(name: &str) -> Result<&str, WorkspaceError> {
    let name = name.trim();
    let fits = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
    if fits && !name.contains(char::is_control) {
        Ok(name)
    } else {
        Err(WorkspaceError::NameUnfit)
    }
}

/// Who signs: the participant of this name, also for this side; somebody new where there is none.
fn signatory(agreement: &Agreement, name: &str, side: Side) -> Result<Participant, WorkspaceError> {
    let known = agreement.participants.iter().find(|one| one.name == name);
    match known {
        Some(known) if !known.signs => Err(WorkspaceError::NotASignatory(name.to_owned())),
        Some(known) => Ok(known.clone().also_for(side)),
        None => Ok(Participant {
            name: name.to_owned(),
            side: side.into(),
            signs: true,
        }),
    }
}

/// The page in every language: whoever signs reads what the others sign.
fn sentences(snapshot: &Snapshot, definition: &Definition) -> BTreeMap<String, Vec<Section>> {
    let read_in = Locale::ALL.into_iter().map(|locale| {
        let read = page(snapshot, definition, Words::of(locale));
        (locale.code().to_owned(), read)
    });
    read_in.collect()
}

/// The definition and, after it, what the sides promise each other.
fn page(snapshot: &Snapshot, definition: &Definition, words: Words) -> Vec<Section> {
    let mut read = sections(
        definition,
        &|relation, key| snapshot.label_of(relation, key),
        words,
    );
    read.extend(term_sections(&snapshot.agreement.terms, definition, words));
    read
}
