//! What stands between the text in force and the next signature? Objections, promises that have to be mended,
//! and those for whom it waits, also where they cannot sign any more.
//!
//! Invariant: nobody signs while an objection blocks or a promise is wrong, whichever way is taken to sign.

use agreement::terms::{Facts, TermFinding, check_terms, read_registers, say_term_finding};
use agreement::{Objection, Side};
use definition::{Definition, Severity, StageKey};
use words::Words;

use crate::{PositionError, Snapshot};

/// What is to be done before the text in force is agreed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BeforeSigning {
    /// The objections that stop everybody from signing.
    pub objections: Vec<Objection>,
    /// What is wrong with the promises, so that nobody can sign them.
    pub promises: Vec<TermFinding>,
    /// Who has to sign and has not yet.
    pub waits_for: Vec<WaitsFor>,
    /// The sides for which nobody who takes part signs.
    pub without_signatory: Vec<Side>,
}

/// Somebody whose signature is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitsFor {
    /// Who.
    pub name: String,
    /// Whether they cannot sign: they left, or no longer sign. Then it is never agreed as it is.
    pub left: bool,
}

impl Snapshot {
    /// What stands between the text in force and the next signature; nothing without a definition.
    #[must_use]
    pub fn before_signing(&self) -> BeforeSigning {
        let Some(saved) = &self.definition else {
            return BeforeSigning::default();
        };
        let agreement = &self.agreement;
        let signs = |name: &str| {
            let mut all = agreement.participants.iter();
            all.any(|one| one.signs && one.name == name)
        };
        let frozen = agreement.frozen(&saved.definition);
        let is_agreed = frozen.is_some_and(|version| version.agreed_at().is_some());
        let missing: Vec<&str> = match frozen {
            Some(version) => version.missing_names(),
            None => agreement
                .terms
                .must_sign
                .iter()
                .map(String::as_str)
                .collect(),
        };
        let waits_for = missing.into_iter().map(|name| WaitsFor {
            left: !signs(name),
            name: name.to_owned(),
        });
        let without = Side::ALL.into_iter().filter(|side| {
            let mut all = agreement.participants.iter();
            !is_agreed && !all.any(|one| one.signs && one.speaks_for(*side))
        });
        BeforeSigning {
            objections: agreement.blocking(&saved.definition),
            promises: self.wrong_promises(&saved.definition),
            waits_for: waits_for.collect(),
            without_signatory: without.collect(),
        }
    }

    fn wrong_promises(&self, definition: &Definition) -> Vec<TermFinding> {
        let stages = definition.stages.iter().map(|stage| stage.key.clone());
        let stages: Vec<StageKey> = stages.collect();
        let signatories = self.agreement.participants.iter().filter(|one| one.signs);
        let signatories: Vec<&str> = signatories.map(|one| one.name.as_str()).collect();
        let facts = Facts {
            stages: &stages,
            signatories: &signatories,
            today: self.today,
        };
        let mut found = check_terms(&read_registers(&self.journal), facts);
        found.retain(|one| one.severity() == Severity::Error);
        found
    }
}

impl BeforeSigning {
    /// Refuses a signature while something is in its way.
    pub(crate) fn refuses(&self, snapshot: &Snapshot) -> Result<(), PositionError> {
        if !self.objections.is_empty() {
            let label = |one: &Objection| {
                let criterion = snapshot.criterion_named(&one.criterion.0);
                let label = criterion.map_or("", |criterion| &criterion.label);
                match label.is_empty() {
                    true => one.criterion.0.clone(),
                    false => label.to_owned(),
                }
            };
            let said = self.objections.iter();
            let said = said.map(|one| format!("{} – {}: {}", one.name, label(one), one.reason));
            return Err(PositionError::Objected(said.collect()));
        }
        if !self.promises.is_empty() {
            let keys = self.promises.iter().map(|one| one.key.clone());
            return Err(PositionError::PromisesWrong(keys.collect()));
        }
        Ok(())
    }

    /// Whose signature can never come, as sentences with their remedies, and what is wrong with the promises.
    #[must_use]
    pub fn sentences(&self, snapshot: &Snapshot, words: Words) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(saved) = &snapshot.definition {
            let wrong = self.promises.iter();
            said.extend(wrong.map(|one| say_term_finding(one, &saved.definition, words)));
        }
        for one in &self.waits_for {
            let name = [("name", one.name.clone().into())];
            let told = self.promises.iter().any(|wrong| {
                matches!(&wrong.code, agreement::terms::TermCode::SignatoryAbsent(name) if *name == one.name)
            });
            match one.left {
                true if told => {}
                true => said.push(words.say("signing-waits-left", &name)),
                false => said.push(words.say("signing-waits", &name)),
            }
        }
        for side in &self.without_signatory {
            let side = words.say(&format!("side-{}", side.name()), &[]);
            said.push(words.say("signing-side-nobody", &[("side", side.into())]));
        }
        said
    }
}
