//! What does sales hear again and again, and what is answered? A log beside the agreement: it grows without
//! anybody signing anew.
//!
//! Invariant: that somebody heard it again is said by itself, so that two who heard it the same day count twice
//! and quarrel about nothing.

use std::collections::BTreeMap;

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
    /// From when on it is no longer heard, or settled otherwise; `None` while it is open.
    pub closed: Option<Date>,
    /// On which days it was heard again, in their order.
    pub again: Vec<Date>,
    /// Whether people who edited apart say different things of it.
    pub disagreed: bool,
}

impl Objection {
    /// How often it was heard.
    #[must_use]
    pub fn n_heard(&self) -> usize {
        1 + self.again.len()
    }

    /// When it was heard last.
    #[must_use]
    pub fn last_heard(&self) -> Date {
        self.again.last().copied().unwrap_or(self.on).max(self.on)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    text: String,
    who: String,
    on: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    answer: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    closed: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Again {
    again: String,
    /// What was heard, so that the log of decisions can say it.
    text: String,
    who: String,
    on: String,
}

/// What the journal keeps of an objection.
#[must_use]
pub fn objection_value(objection: &Objection) -> Value {
    let file = File {
        text: objection.text.clone(),
        who: objection.who.clone(),
        on: objection.on.to_string(),
        answer: objection.answer.clone(),
        closed: objection.closed.map(|on| on.to_string()),
    };
    serde_json::to_value(file).unwrap_or_default()
}

/// What the journal keeps where somebody heard an objection once more.
#[must_use]
pub fn heard_again(objection: &Objection, who: &str, on: Date) -> Value {
    let again = Again {
        again: objection.id.clone(),
        text: objection.text.clone(),
        who: who.to_owned(),
        on: on.to_string(),
    };
    serde_json::to_value(again).unwrap_or_default()
}

/// The objections that a journal holds, oldest first; those that cannot be read or were taken away are left out.
#[must_use]
pub fn objections(journal: &Journal) -> Vec<Objection> {
    let mut heard: BTreeMap<String, Vec<Date>> = BTreeMap::new();
    let mut all = Vec::new();
    for register in journal.registers() {
        let Register::Objection(id) = register else {
            continue;
        };
        let Some(value) = journal.value(register) else {
            continue;
        };
        if let Ok(again) = Again::deserialize(value) {
            let of = heard.entry(again.again).or_default();
            of.extend(again.on.parse::<Date>().ok());
        } else if let Ok(file) = File::deserialize(value)
            && let Ok(on) = file.on.parse()
        {
            all.push(Objection {
                id: id.clone(),
                text: file.text,
                who: file.who,
                on,
                answer: file.answer,
                closed: file.closed.and_then(|on| on.parse().ok()),
                again: Vec::new(),
                disagreed: journal.values(register).len() > 1,
            });
        }
    }
    for objection in &mut all {
        objection.again = heard.remove(&objection.id).unwrap_or_default();
        objection.again.sort_unstable();
    }
    all.sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    all
}
