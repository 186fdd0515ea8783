//! What did people say apart of which nobody has chosen yet? Each such thing with what is on offer, by whom and when,
//! and which of it counts meanwhile.

use definition::{Definition, Labels, read_criterion};
use jiff::Timestamp;
use serde_json::Value;
use words::{Arg, Words};

use super::changes;
use super::page::Page;
use crate::uses::say_uses;
use crate::{EditHash, Journal, Register};

/// Something to be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Of what.
    pub register: Register,
    /// What it is about, in words.
    pub about: String,
    /// What people said, oldest first.
    pub offered: Vec<Offered>,
}

/// What somebody said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// By whom.
    pub who: String,
    /// When.
    pub at: Timestamp,
    /// In which edit.
    pub edit: EditHash,
    /// What; null where they took it away.
    pub value: Value,
    /// The same in words.
    pub says: String,
    /// Whether it counts until somebody chooses.
    pub counts: bool,
}

/// Everything that is to be chosen, in the order of registers.
#[must_use]
pub fn choices(journal: &Journal, label: &Labels<'_>, words: Words) -> Vec<Choice> {
    let definition = journal.definition().and_then(|read| read.definition.ok());
    let page = Page {
        definition: definition.as_ref(),
        label,
        words,
    };
    let registers = journal.disagreements().into_iter();
    let choice = |register: &Register| {
        let values = journal.values(register);
        let offered = values.iter().map(|held| {
            let mut others = values.iter().map(|other| other.value);
            let other = others.find(|other| *other != held.value);
            let between = [other.unwrap_or(&Value::Null), held.value];
            Offered {
                who: held.who.to_owned(),
                at: held.at,
                edit: held.edit.clone(),
                value: held.value.clone(),
                says: says(journal, register, between, page),
                counts: journal.value(register) == Some(held.value),
            }
        });
        Choice {
            register: register.clone(),
            about: about(journal, register, page),
            offered: offered.collect(),
        }
    };
    registers.map(choice).collect()
}

/// A value that is on offer, on one line; where it is long, only what it says otherwise than the other.
fn says(
    journal: &Journal,
    register: &Register,
    [other, value]: [&Value; 2],
    page: Page<'_>,
) -> String {
    if value.is_null() {
        return page.words.say("decision-taken-away", &[]);
    }
    if let Some(said) = page.value(register, value) {
        return said;
    }
    let nothing = Definition::new(String::new());
    let definition = page.definition.unwrap_or(&nothing);
    if let (Register::Criterion(_), Some(text)) = (register, value.as_str())
        && let Ok(json) = serde_json::from_str(text)
        && let Ok(criterion) = read_criterion(json)
    {
        return page.criterion_of(definition, &criterion);
    }
    let either = [other, value].map(|value| choosing(journal, register, value));
    let changed = changes([&either[0], &either[1]], page.label, page.words).into_iter();
    let said: Vec<String> = changed.filter_map(|one| one.after).collect();
    match (said.is_empty(), value.as_str()) {
        (false, _) => said.join(" · "),
        (true, Some(text)) => text.to_owned(),
        (true, None) => value.to_string(),
    }
}

/// What holds when somebody chooses this value.
fn choosing(journal: &Journal, register: &Register, value: &Value) -> Journal {
    let writes = [(register.clone(), value.clone())];
    journal.joined(journal.next("", Timestamp::UNIX_EPOCH, "", writes))
}

/// What a register is about.
fn about(journal: &Journal, register: &Register, page: Page<'_>) -> String {
    let words = page.words;
    let values = journal.values(register);
    let value = values.iter().map(|held| held.value);
    let value = value.into_iter().find(|value| !value.is_null());
    if let Some(said) = value.and_then(|value| page.what(register, value)) {
        return said;
    }
    let name = |name: &str| ("name", Arg::from(name.to_owned()));
    let stage = |key: &definition::StageKey| {
        let stages = page.definition.map(|definition| &definition.stages);
        let mut stages = stages.into_iter().flatten();
        let found = stages.find(|stage| stage.key == *key);
        name(found.map_or(&key.0, |stage| &stage.label))
    };
    match register {
        Register::Criterion(id) => {
            let places = page
                .definition
                .map_or_else(|| id.0.clone(), |one| say_uses(one, id, words));
            words.say("change-criterion-changed", &[("places", places.into())])
        }
        Register::Profile { criterion, .. } => words.say(
            "decision-about-profile",
            &[name(&page.criterion(criterion))],
        ),
        Register::StageCriterion {
            stage: key,
            criterion,
        } => {
            let criterion = ("criterion", page.criterion(criterion).into());
            words.say("decision-about-stage-criterion", &[criterion, stage(key)])
        }
        Register::Stage(key) => words.say("decision-about-stage", &[stage(key)]),
        Register::Score(key) => words.say("decision-about-score", &[name(&key.0)]),
        Register::Term(key) => crate::terms::say_part(key, words),
        Register::Exclusion(_) => words.say("decision-about-exclusion", &[]),
        Register::Order(_) => words.say("change-stage-order", &[]),
        Register::Part(part) => match part.as_str() {
            "title" => words.say("change-title", &[]),
            "time_zone" => words.say("change-time-zone", &[]),
            "grid" => words.say("change-grades", &[]),
            _ => words.say("change-tables", &[]),
        },
        other => other.path().join(" "),
    }
}
