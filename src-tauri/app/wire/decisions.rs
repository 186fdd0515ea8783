//! What does the window show of what was decided? The log, what is to be chosen, and what came of a share; all in
//! sentences.

use agreement::{Choice, EditHash, Register, Share};
use definition::CriterionId;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Arg, Words};
use workspace::{
    Decision, DecisionError, DecisionsAsked, Merged, Settled, Snapshot, WorkspaceError,
    definition_now_sentence, kept_alive_sentences, merged_sentences,
};

use super::agreement::ChangeView;

/// Which decisions, newest first.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct DecisionsQuery {
    /// Only those about this criterion.
    pub criterion: Option<String>,
    /// Only this person's.
    pub who: Option<String>,
    /// How many at most.
    pub most: u32,
}

/// The screen of what was decided.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DecisionsView {
    /// How many there are of those that were asked for.
    pub n: u32,
    /// The newest of them first.
    pub shown: Vec<DecisionView>,
    /// Everybody who ever said something, by name.
    pub people: Vec<String>,
    /// The criteria that were ever spoken of and are there.
    pub criteria: Vec<CriterionNamed>,
    /// Who sits here.
    pub me: String,
    /// What is to be chosen.
    pub choices: Vec<ChoiceView>,
    /// That versions were agreed apart; none where none were.
    pub apart: Option<String>,
}

/// A criterion that can be asked for.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CriterionNamed {
    pub id: String,
    pub says: String,
}

/// Something that was decided.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DecisionView {
    /// Its place in the log, from 1 for the oldest.
    pub no: u32,
    /// Who; none for what was saved before there was a log.
    pub who: Option<String>,
    /// When, in words.
    pub at: String,
    /// Why; often empty.
    pub why: String,
    /// The place of the decision that it takes back.
    pub undoes: Option<u32>,
    /// Whether it was taken back.
    pub undone: bool,
    /// What changed by it.
    pub changes: Vec<ChangeView>,
}

/// Something to be chosen.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ChoiceView {
    /// Of what, for the program.
    pub register: Vec<String>,
    /// Of what, in words.
    pub about: String,
    /// What people said, oldest first.
    pub offered: Vec<OfferView>,
}

/// What somebody said of it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct OfferView {
    /// In which edit.
    pub edit: String,
    pub who: String,
    /// When, in words.
    pub at: String,
    pub says: String,
    /// Whether it counts until somebody chooses.
    pub counts: bool,
}

/// What somebody chooses.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct ChoiceMade {
    pub register: Vec<String>,
    pub edit: String,
    /// Who chooses.
    pub who: String,
    /// Why; may be empty.
    pub why: String,
}

/// What came of it, each a sentence.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SettledView {
    pub says: Vec<String>,
}

/// A share that was written.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ShareWritten {
    /// The name of its file.
    pub file: String,
    /// What is in it.
    pub says: String,
}

/// A share that was looked at, and what would come of it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ShareLooked {
    /// The name of its file.
    pub file: String,
    pub says: Vec<String>,
    /// Whether nothing in it is new.
    pub nothing_new: bool,
}

impl DecisionsQuery {
    pub(crate) fn view(&self, snapshot: &Snapshot, me: String, words: Words) -> DecisionsView {
        let asked = DecisionsAsked {
            criterion: self.criterion.clone().map(CriterionId),
            who: self.who.clone(),
            before: None,
            most: self.most as usize,
        };
        let decisions = snapshot.decisions(&asked, words);
        let shown = decisions.shown.into_iter();
        let shown = shown.map(|one| DecisionView::of(one, snapshot, words));
        let choices = snapshot.choices(words).into_iter();
        let choices = choices.map(|one| ChoiceView::of(one, snapshot, words));
        DecisionsView {
            n: decisions.n as u32,
            shown: shown.collect(),
            people: snapshot.journal.authors(),
            criteria: criteria(snapshot, words),
            me,
            choices: choices.collect(),
            apart: snapshot.apart_sentence(words),
        }
    }
}

fn criteria(snapshot: &Snapshot, words: Words) -> Vec<CriterionNamed> {
    let definition = snapshot.definition.as_ref().map(|saved| &saved.definition);
    let criteria = definition.into_iter().flat_map(|definition| {
        let criteria = definition.criteria.iter();
        criteria.map(move |one| CriterionNamed {
            id: one.id.0.clone(),
            says: snapshot.criterion_sentence(definition, one, words),
        })
    });
    criteria.collect()
}

impl DecisionView {
    fn of(one: Decision, snapshot: &Snapshot, words: Words) -> Self {
        Self {
            no: one.no as u32,
            who: Some(one.who).filter(|who| !who.is_empty()),
            at: snapshot.moment_said(one.at, words),
            why: one.note,
            undoes: one.undoes.map(|no| no as u32),
            undone: one.undone,
            changes: one.changes.into_iter().map(ChangeView::from).collect(),
        }
    }
}

impl ChoiceView {
    fn of(choice: Choice, snapshot: &Snapshot, words: Words) -> Self {
        let offered = choice.offered.into_iter().map(|one| OfferView {
            edit: one.edit.to_string(),
            who: one.who,
            at: snapshot.moment_said(one.at, words),
            says: one.says,
            counts: one.counts,
        });
        Self {
            register: choice.register.path(),
            about: choice.about,
            offered: offered.collect(),
        }
    }
}

impl ChoiceMade {
    /// What is chosen, by its names in the journal.
    ///
    /// # Errors
    /// Where they name nothing.
    pub(crate) fn named(&self) -> Result<(Register, EditHash), WorkspaceError> {
        let register = Register::from_path(&self.register);
        let named = register.zip(EditHash::from_hex(&self.edit));
        Ok(named.ok_or(DecisionError::NothingToChoose)?)
    }
}

impl SettledView {
    pub(crate) fn of(settled: &Settled, snapshot: &Snapshot, words: Words) -> Self {
        let mut says = vec![definition_now_sentence(&settled.definition, words)];
        says.extend(kept_alive_sentences(snapshot, settled, words));
        Self { says }
    }

    pub(crate) fn of_merged(merged: &Merged, snapshot: &Snapshot, words: Words) -> Self {
        let mut says = merged_sentences(merged, words);
        says.extend(Self::of(&merged.settled, snapshot, words).says);
        says.extend(snapshot.apart_sentence(words));
        Self { says }
    }
}

impl ShareWritten {
    pub(crate) fn of(share: &Share, file: String, words: Words) -> Self {
        let args = [
            ("n", Arg::from(share.edits.len())),
            ("versions", Arg::from(share.versions.len())),
        ];
        Self {
            file,
            says: words.say("share-written", &args),
        }
    }
}

impl ShareLooked {
    pub(crate) fn of(merged: &Merged, file: String, (snapshot, words): (&Snapshot, Words)) -> Self {
        Self {
            file,
            says: SettledView::of_merged(merged, snapshot, words).says,
            nothing_new: merged.n_new + merged.n_versions + merged.n_signatures == 0,
        }
    }
}
