//! Where does everybody stand on each criterion? Agree, can live with it, or object with a reason; what was
//! remarked; who proposed it; and which objections were overruled, by whom, and why.
//!
//! Invariants: a position is about a criterion as it read then: after an edit of what it asks the position is
//! shown and counts as not spoken. Where somebody said different things apart, an objection among them counts.
//! An overrule answers one objection with its reason; another reason is another objection.

mod room;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use definition::{CriterionId, Definition, canonical_json};
use jiff::Timestamp;
use serde_json::{Value, json};

pub use room::{Mood, Stand, Stood, next_disagreement, room};

use crate::journal::{EditHash, Journal, Register, registers_of};
use crate::{Dissent, Participant, Side};

/// Where somebody stands on a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// It is right.
    Agree,
    /// It is not what they would have said, and they sign it.
    CanLiveWith,
    /// It must not be signed like this.
    Object,
}

impl Stance {
    /// All of them, from the most to the least content.
    pub const ALL: [Self; 3] = [Self::Agree, Self::CanLiveWith, Self::Object];

    /// The name in files and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::CanLiveWith => "can_live_with_it",
            Self::Object => "object",
        }
    }

    /// The stance of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.name() == name)
    }
}

/// A position as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// On which criterion.
    pub criterion: CriterionId,
    /// Whose.
    pub name: String,
    /// Where they stand.
    pub stance: Stance,
    /// Why; an objection always says it.
    pub reason: String,
    /// The wording of the criterion that it is about.
    pub on: String,
    /// When it was said.
    pub at: Timestamp,
}

/// An objection that somebody decided does not stop a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overrule {
    /// On which criterion.
    pub criterion: CriterionId,
    /// Whose objection.
    pub name: String,
    /// Who decided.
    pub by: String,
    /// Why.
    pub why: String,
    /// The identity of the objection that it answers.
    pub on: String,
    /// When.
    pub at: Timestamp,
}

/// A remark on a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// What it is taken away by.
    pub id: String,
    /// On which criterion.
    pub criterion: CriterionId,
    /// Who said it.
    pub who: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
}

/// An objection that stands in the way of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// To which criterion.
    pub criterion: CriterionId,
    /// Who objects.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Who may overrule it; nobody where no other signs for their side.
    pub deciders: Vec<String>,
}

/// Everything that was said of criteria.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions {
    /// By criterion and name; several of one person where they said different things apart.
    pub positions: Vec<Position>,
    /// By criterion and name.
    pub overrules: Vec<Overrule>,
    /// Oldest first.
    pub comments: Vec<Comment>,
    /// Who proposed which criterion.
    pub proposers: BTreeMap<CriterionId, Vec<String>>,
}

impl Positions {
    /// What the journal holds of them. A value that this program cannot read says nothing.
    #[must_use]
    pub fn of(journal: &Journal) -> Self {
        let mut said = Self::default();
        for register in journal.registers() {
            match register {
                Register::Position { criterion, name } => {
                    let held = journal.values(register).into_iter();
                    said.positions.extend(held.filter_map(|held| {
                        let [stance, reason, on] = texts(held.value, ["stand", "reason", "on"]);
                        Some(Position {
                            criterion: criterion.clone(),
                            name: name.clone(),
                            stance: Stance::from_name(stance)?,
                            reason: reason.to_owned(),
                            on: on.to_owned(),
                            at: held.at,
                        })
                    }));
                }
                Register::Overrule { criterion, name } => {
                    let held = journal.values(register);
                    // Overruled here and taken back there is not overruled until somebody chooses.
                    if held.iter().any(|one| one.value.is_null()) {
                        continue;
                    }
                    said.overrules.extend(held.into_iter().map(|held| {
                        let [by, why, on] = texts(held.value, ["by", "reason", "on"]);
                        Overrule {
                            criterion: criterion.clone(),
                            name: name.clone(),
                            by: by.to_owned(),
                            why: why.to_owned(),
                            on: on.to_owned(),
                            at: held.at,
                        }
                    }));
                }
                Register::Comment(id) => {
                    let held = journal.values(register).into_iter();
                    let held = held.filter(|held| !held.value.is_null());
                    said.comments.extend(held.map(|held| {
                        let [about, text] = texts(held.value, ["about", "text"]);
                        Comment {
                            id: id.clone(),
                            criterion: CriterionId(about.to_owned()),
                            who: held.who.to_owned(),
                            at: held.at,
                            text: text.to_owned(),
                        }
                    }));
                }
                Register::Proposer(criterion) => {
                    let names = journal.value(register).map(names).unwrap_or_default();
                    if !names.is_empty() {
                        said.proposers.insert(criterion.clone(), names);
                    }
                }
                _ => {}
            }
        }
        said.comments
            .sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        said
    }

    /// Where somebody stands on a criterion of this wording, else where they stood on an earlier one.
    pub(crate) fn of_person(
        &self,
        criterion: &CriterionId,
        name: &str,
        wording: &str,
    ) -> Option<&Position> {
        let theirs = || {
            let all = self.positions.iter();
            all.filter(|one| one.criterion == *criterion && one.name == name)
        };
        let now = theirs().filter(|one| one.on == wording);
        // Said apart, the worse counts: nobody is taken to agree who also objected.
        now.max_by_key(|one| (one.stance, one.at))
            .or_else(|| theirs().max_by_key(|one| one.at))
    }

    /// By whom an objection was overruled. Only somebody else of a side of the objector could.
    pub(crate) fn overruled(
        &self,
        objection: &Position,
        participants: &[Participant],
    ) -> Option<&Overrule> {
        let identity = objection_identity(objection);
        let of_side = |by: &str| {
            let person = |name: &str| participants.iter().find(|one| one.name == name);
            match (person(&objection.name), person(by)) {
                (Some(objector), Some(decider)) => share_a_side(objector, decider),
                _ => false,
            }
        };
        self.overrules.iter().find(|one| {
            one.criterion == objection.criterion
                && one.name == objection.name
                && one.by != one.name
                && one.on == identity
                && of_side(&one.by)
        })
    }

    /// The objections of those who sign that nobody overruled: while one stands, nobody signs.
    #[must_use]
    pub fn blocking(
        &self,
        definition: &Definition,
        participants: &[Participant],
    ) -> Vec<Objection> {
        let stands = room(self, definition, participants).into_iter();
        let objections = stands.flat_map(|stand| {
            let criterion = stand.criterion;
            let people = stand.people.into_iter().filter(|one| one.blocks);
            people.filter_map(move |one| {
                Some(Objection {
                    criterion: criterion.clone(),
                    deciders: names_of(deciders(participants, &one.name)),
                    reason: one.position?.reason,
                    name: one.name,
                })
            })
        });
        objections.collect()
    }

    /// The objections that were overruled, as a signed text holds them.
    #[must_use]
    pub fn dissent(&self, definition: &Definition, participants: &[Participant]) -> Vec<Dissent> {
        let stands = room(self, definition, participants).into_iter();
        let overruled = stands.flat_map(|stand| {
            let criterion = stand.criterion;
            stand.people.into_iter().filter_map(move |one| {
                let by = one.overruled?;
                let mut sides = Side::ALL.into_iter();
                Some(Dissent {
                    side: sides.find(|side| one.side == (*side).into()).unwrap_or(
                        // Who speaks for both is named under the first.
                        Side::Marketing,
                    ),
                    name: one.name,
                    criterion: criterion.clone(),
                    reason: one.position?.reason,
                    overruled_by: by.by,
                    why: by.why,
                })
            })
        });
        let mut all: Vec<Dissent> = overruled.collect();
        all.sort();
        all
    }
}

/// The identity of each criterion's wording: of what it asks, not of its name or of why it is there.
#[must_use]
pub fn wordings(definition: &Definition) -> BTreeMap<CriterionId, String> {
    let criteria = registers_of(definition).into_iter();
    let worded = criteria.filter_map(|(register, value)| match register {
        Register::Criterion(id) => {
            let mut asked: Value = serde_json::from_str(value.as_str()?).ok()?;
            if let Some(asked) = asked.as_object_mut() {
                asked.remove("label");
                asked.remove("rationale");
            }
            let bytes = canonical_json(asked);
            Some((id, EditHash::of(bytes.as_bytes()).to_string()))
        }
        _ => None,
    });
    worded.collect()
}

/// A position as the journal keeps it.
#[must_use]
pub fn position_value(stance: Stance, reason: &str, on: &str) -> Value {
    json!({"stand": stance.name(), "reason": reason, "on": on})
}

/// An overrule of this objection as the journal keeps it.
#[must_use]
pub fn overrule_value(objection: &Position, by: &str, why: &str) -> Value {
    json!({"by": by, "reason": why, "on": objection_identity(objection)})
}

/// A remark as the journal keeps it.
#[must_use]
pub fn comment_value(criterion: &CriterionId, text: &str) -> Value {
    json!({"about": criterion.0, "text": text})
}

/// Those who may overrule an objection of somebody: who else signs for a side of theirs.
#[must_use]
pub fn deciders<'a>(participants: &'a [Participant], objector: &str) -> Vec<&'a Participant> {
    let Some(whose) = participants.iter().find(|one| one.name == objector) else {
        return Vec::new();
    };
    let others = participants.iter();
    others
        .filter(|one| one.signs && one.name != objector && share_a_side(whose, one))
        .collect()
}

fn share_a_side(one: &Participant, other: &Participant) -> bool {
    let mut sides = Side::ALL.into_iter();
    sides.any(|side| one.speaks_for(side) && other.speaks_for(side))
}

fn names_of(people: Vec<&Participant>) -> Vec<String> {
    people.into_iter().map(|one| one.name.clone()).collect()
}

/// What an overrule answers: who objects to which wording, and why.
fn objection_identity(objection: &Position) -> String {
    let whole = json!([objection.name, objection.reason, objection.on]);
    EditHash::of(canonical_json(whole).as_bytes()).to_string()
}

fn texts<'a, const N: usize>(value: &'a Value, keys: [&str; N]) -> [&'a str; N] {
    keys.map(|key| {
        let text = value.get(key).and_then(Value::as_str);
        text.unwrap_or_default()
    })
}

fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(name) => vec![name.clone()],
        Value::Array(all) => {
            let names = all.iter().filter_map(Value::as_str);
            names.map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}
