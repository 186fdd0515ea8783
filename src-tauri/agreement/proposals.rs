//! What was proposed when all ballots were laid open, and what became of it? Each proposal of each ballot,
//! as the journal keeps it, and what keeping one does to a definition.
//!
//! Invariants: a proposal is never taken away, only decided; who said it is told with it for good.

mod grouping;
mod likeness;
#[cfg(test)]
mod tests;

use definition::{
    Criterion, CriterionId, Definition, Owner, canonical_json, criterion_json, read_criterion,
    sha256_hex,
};
use serde_json::{Map, Value};

pub use grouping::{Group, groups};
pub use likeness::Likeness;

use crate::uses::is_used;
use crate::{Ballot, ProfileList, Question};

/// One proposal of one ballot.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its name: of workshop, person and place in the ballot, so the same wherever it is made.
    pub id: String,
    /// The question it answers.
    pub question: Question,
    /// In their words; may be empty where there is a test.
    pub wording: String,
    /// Why; may be empty.
    pub why: String,
    /// The test, where there is one.
    pub criterion: Option<Criterion>,
    /// Who proposed it.
    pub author: String,
    /// Whom they speak for.
    pub side: Owner,
    /// What became of it.
    pub outcome: Outcome,
    /// The proposal that a person laid it with, itself where they laid it apart; `None` where nobody did.
    pub with: Option<String>,
}

/// What became of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing yet.
    Open,
    /// It was kept: as a criterion in a list of the profile, or, without a test, in words.
    Kept(Option<(ProfileList, CriterionId)>),
    /// Another says it for it: the name of that one.
    Merged(String),
    /// It was dropped, for this reason.
    Dropped(String),
}

impl Proposal {
    /// The proposals of a ballot, nothing decided.
    #[must_use]
    pub fn of_ballot(ballot: &Ballot) -> Vec<Self> {
        let proposed = ballot.proposed.iter().enumerate();
        let proposal = |(i, one): (usize, &crate::Proposed)| Self {
            id: id_of(&ballot.workshop, &ballot.name, i),
            question: one.question,
            wording: one.wording.clone(),
            why: one.why.clone(),
            criterion: one.criterion.clone(),
            author: ballot.name.clone(),
            side: ballot.side,
            outcome: Outcome::Open,
            with: None,
        };
        proposed.map(proposal).collect()
    }

    /// Whether nothing is decided of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.outcome == Outcome::Open
    }

    /// As the journal keeps it; `by` are all who stand behind it, `says` its sentence.
    #[must_use]
    pub fn to_value(&self, by: &[String], says: &str) -> Value {
        let mut map = Map::new();
        let mut put = |key: &str, value: Value| drop(map.insert(key.to_owned(), value));
        put("question", self.question.name().into());
        put("wording", self.wording.clone().into());
        put("says", says.into());
        put("why", self.why.clone().into());
        put("author", self.author.clone().into());
        put("side", owner_name(self.side).into());
        put("by", by.to_vec().into());
        if let Some(criterion) = &self.criterion {
            // Canonical: the journal holds no numbers.
            let json = canonical_json(criterion_json(criterion));
            put("criterion", serde_json::from_str(&json).unwrap_or_default());
        }
        if let Some(with) = &self.with {
            put("with", with.clone().into());
        }
        let (outcome, reason) = match &self.outcome {
            Outcome::Open => ("open", ""),
            Outcome::Kept(kept) => {
                if let Some((list, id)) = kept {
                    put("list", list_name(*list).into());
                    put("kept_as", id.0.clone().into());
                }
                ("kept", "")
            }
            Outcome::Merged(into) => {
                put("into", into.clone().into());
                ("merged", "")
            }
            Outcome::Dropped(reason) => ("dropped", reason.as_str()),
        };
        put("outcome", outcome.into());
        put("reason", reason.into());
        Value::Object(map)
    }

    /// The proposal of this name that the journal keeps; `None` where the value is none.
    #[must_use]
    pub fn from_value(id: &str, value: &Value) -> Option<Self> {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let criterion = match &value["criterion"] {
            Value::Null => None,
            json => Some(read_criterion(json.clone()).ok()?),
        };
        let outcome = match value["outcome"].as_str()? {
            "open" => Outcome::Open,
            "kept" => Outcome::Kept(
                text("list")
                    .and_then(|list| list_of(&list))
                    .zip(text("kept_as").map(CriterionId)),
            ),
            "merged" => Outcome::Merged(text("into")?),
            "dropped" => Outcome::Dropped(text("reason")?),
            _ => return None,
        };
        Some(Self {
            id: id.to_owned(),
            question: Question::from_name(value["question"].as_str()?)?,
            wording: text("wording").unwrap_or_default(),
            why: text("why").unwrap_or_default(),
            criterion,
            author: text("author")?,
            side: owner_of(&text("side")?)?,
            outcome,
            with: text("with"),
        })
    }
}

/// The definition with a proposal as a criterion in a list of its profile, and its name there; `None` for
/// words without a test. What asks the same already is used again.
#[must_use]
pub fn keep_in(
    definition: &Definition,
    proposal: &Proposal,
    list: ProfileList,
) -> Option<(Definition, CriterionId)> {
    let asked = proposal.criterion.as_ref()?;
    let mut kept = definition.clone();
    let same = |one: &&Criterion| {
        one.subject == asked.subject && one.test == asked.test && one.missing == asked.missing
    };
    let id = match kept.criteria.iter().find(same) {
        Some(there) => there.id.clone(),
        None => {
            let id = free_id(&kept, asked);
            kept.criteria.push(Criterion {
                id: id.clone(),
                label: proposal.wording.clone(),
                rationale: proposal.why.clone(),
                ..asked.clone()
            });
            id
        }
    };
    let icp = &mut kept.icp;
    for other in [
        &mut icp.must_have,
        &mut icp.nice_to_have,
        &mut icp.excluding,
    ] {
        other.retain(|one| *one != id);
    }
    match list {
        ProfileList::MustHave => icp.must_have.push(id.clone()),
        ProfileList::NiceToHave => icp.nice_to_have.push(id.clone()),
        ProfileList::Excluding => icp.excluding.push(id.clone()),
    }
    Some((kept, id))
}

/// The definition without a criterion in its profile; where nothing else uses it, without it.
#[must_use]
pub fn take_out(definition: &Definition, id: &CriterionId) -> Definition {
    let mut left = definition.clone();
    let icp = &mut left.icp;
    for list in [
        &mut icp.must_have,
        &mut icp.nice_to_have,
        &mut icp.excluding,
        &mut icp.muted,
    ] {
        list.retain(|one| one != id);
    }
    if !is_used(&left, id) {
        left.criteria.retain(|one| one.id != *id);
    }
    left
}

fn id_of(workshop: &str, name: &str, place: usize) -> String {
    let mut id = sha256_hex(format!("{workshop}\n{name}\n{place}").as_bytes());
    id.truncate(10);
    id
}

/// A name that no criterion has, made of what is asked about.
fn free_id(definition: &Definition, asked: &Criterion) -> CriterionId {
    let base = match &asked.subject {
        definition::Subject::Field(key) | definition::Subject::Company(key) => key.to_string(),
        definition::Subject::Figure(figure) => figure.told.name().to_owned(),
    };
    let base = base.replace('_', "-");
    let names = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}-{n}")));
    let mut free = names
        .map(CriterionId)
        .filter(|id| definition.criterion(id).is_none());
    free.next().unwrap_or(CriterionId(base))
}

/// The name of a list of the profile in files.
fn list_name(list: ProfileList) -> &'static str {
    match list {
        ProfileList::MustHave => "must_have",
        ProfileList::NiceToHave => "nice_to_have",
        ProfileList::Excluding => "excluding",
    }
}

fn list_of(name: &str) -> Option<ProfileList> {
    let all = [
        ProfileList::MustHave,
        ProfileList::NiceToHave,
        ProfileList::Excluding,
    ];
    all.into_iter().find(|list| list_name(*list) == name)
}

fn owner_name(owner: Owner) -> &'static str {
    match owner {
        Owner::Marketing => "marketing",
        Owner::Sales => "sales",
        Owner::Both => "both",
    }
}

fn owner_of(name: &str) -> Option<Owner> {
    let all = [Owner::Marketing, Owner::Sales, Owner::Both];
    all.into_iter().find(|owner| owner_name(*owner) == name)
}
