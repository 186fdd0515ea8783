//! What does sales hear again and again, and what is answered? A log beside the agreement: it grows without
//! anybody signing anew.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Journal, Register};

/// Something that leads object again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Its name in the journal.
    pub id: String,
    /// What they say.
    pub text: String,
    /// Who wrote it down.
    pub who: String,
    /// When.
    pub on: Date,
    /// What is answered; empty while nobody has an answer.
    pub answer: String,
    /// Whether people who edited apart say different things of it.
    pub disagreed: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    text: String,
    who: String,
    on: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    answer: String,
}

/// What the journal keeps of an objection.
#[must_use]
pub fn objection_value(objection: &Objection) -> Value {
    let file = File {
        text: objection.text.clone(),
        who: objection.who.clone(),
        on: objection.on.to_string(),
        answer: objection.answer.clone(),
    };
    serde_json::to_value(file).unwrap_or_default()
}

/// The objections that a journal holds, oldest first; those that cannot be read or were taken away are left out.
#[must_use]
pub fn objections(journal: &Journal) -> Vec<Objection> {
    let read = journal.registers().filter_map(|register| {
        let Register::Objection(id) = register else {
            return None;
        };
        let file = File::deserialize(journal.value(register)?).ok()?;
        Some(Objection {
            id: id.clone(),
            text: file.text,
            who: file.who,
            on: file.on.parse().ok()?,
            answer: file.answer,
            disagreed: journal.values(register).len() > 1,
        })
    });
    let mut all: Vec<Objection> = read.collect();
    all.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    all
}
