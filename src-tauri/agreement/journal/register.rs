//! What can be said about the agreement? One register for each independent thing, so that people who
//! work apart only disagree where they said different things about the same. In files a register is a list
//! of texts; what is not named here is refused, and so no lead ever is in one.

use definition::{CriterionId, ScoreKey, StageKey};
use serde_json::Value;

/// One thing of which one value counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// A part of the definition by its key in the file: `title`, `time_zone`, `grid`, `tables/rates`.
    Part(String),
    /// A criterion.
    Criterion(CriterionId),
    /// In which order the parts of a list are read: `criteria`, `stages`, `icp/must_have`, `stage/mql`.
    Order(String),
    /// Whether a criterion is in a list of the profile: `must_have`, `nice_to_have`, `excluding`, `muted`.
    Profile {
        /// The list.
        list: String,
        /// The criterion.
        criterion: CriterionId,
    },
    /// An exclusion, by the hash of its rule.
    Exclusion(String),
    /// A stage, without the criteria that its rule names at its top.
    Stage(StageKey),
    /// Whether the rule of a stage names a criterion at its top.
    StageCriterion {
        /// The stage.
        stage: StageKey,
        /// The criterion.
        criterion: CriterionId,
    },
    /// A score.
    Score(ScoreKey),
    /// Somebody who takes part, by name.
    Participant(String),
    /// Where somebody stands on a criterion.
    Position {
        /// The criterion.
        criterion: CriterionId,
        /// Who.
        name: String,
    },
    /// That the objection of somebody does not stop a signature, and why.
    Overrule {
        /// The criterion.
        criterion: CriterionId,
        /// Whose objection.
        name: String,
    },
    /// Who proposed a criterion.
    Proposer(CriterionId),
    /// A remark.
    Comment(String),
    /// What somebody proposed in a ballot, and what became of it.
    Proposal(String),
    /// A promise, a reason or a date of the agreement, by its key.
    Term(String),
    /// An objection that customers or leads keep making.
    Objection(String),
}

impl Register {
    /// The register in files.
    #[must_use]
    pub fn path(&self) -> Vec<String> {
        let path: &[&str] = match self {
            Self::Part(name) => &["part", name],
            Self::Criterion(id) => &["criterion", &id.0],
            Self::Order(name) => &["order", name],
            Self::Profile { list, criterion } => &["profile", list, &criterion.0],
            Self::Exclusion(hash) => &["exclusion", hash],
            Self::Stage(key) => &["stage", &key.0],
            Self::StageCriterion { stage, criterion } => {
                &["stage_criterion", &stage.0, &criterion.0]
            }
            Self::Score(key) => &["score", &key.0],
            Self::Participant(name) => &["participant", name],
            Self::Position { criterion, name } => &["position", &criterion.0, name],
            Self::Overrule { criterion, name } => &["overrule", &criterion.0, name],
            Self::Proposer(id) => &["proposer", &id.0],
            Self::Comment(id) => &["comment", id],
            Self::Proposal(id) => &["proposal", id],
            Self::Term(key) => &["term", key],
            Self::Objection(id) => &["objection", id],
        };
        path.iter().map(|part| (*part).to_owned()).collect()
    }

    /// The register of a path in a file; `None` where it names none.
    #[must_use]
    pub fn from_path(path: &[String]) -> Option<Self> {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let criterion = |id: &str| CriterionId(id.to_owned());
        Some(match path[..] {
            ["part", name] => Self::Part(name.to_owned()),
            ["criterion", id] => Self::Criterion(criterion(id)),
            ["order", name] => Self::Order(name.to_owned()),
            ["profile", list, id] => Self::Profile {
                list: list.to_owned(),
                criterion: criterion(id),
            },
            ["exclusion", hash] => Self::Exclusion(hash.to_owned()),
            ["stage", key] => Self::Stage(StageKey(key.to_owned())),
            ["stage_criterion", key, id] => Self::StageCriterion {
                stage: StageKey(key.to_owned()),
                criterion: criterion(id),
            },
            ["score", key] => Self::Score(ScoreKey(key.to_owned())),
            ["participant", name] => Self::Participant(name.to_owned()),
            ["position", id, name] => Self::Position {
                criterion: criterion(id),
                name: name.to_owned(),
            },
            ["overrule", id, name] => Self::Overrule {
                criterion: criterion(id),
                name: name.to_owned(),
            },
            ["proposer", id] => Self::Proposer(criterion(id)),
            ["comment", id] => Self::Comment(id.to_owned()),
            ["proposal", id] => Self::Proposal(id.to_owned()),
            ["term", key] => Self::Term(key.to_owned()),
            ["objection", id] => Self::Objection(id.to_owned()),
            _ => return None,
        })
    }

    /// Whether it is of the definition, and so of what decides leads or of how that is read.
    #[must_use]
    pub fn is_of_definition(&self) -> bool {
        match self {
            Self::Part(_)
            | Self::Criterion(_)
            | Self::Order(_)
            | Self::Profile { .. }
            | Self::Exclusion(_)
            | Self::Stage(_)
            | Self::StageCriterion { .. }
            | Self::Score(_) => true,
            Self::Participant(_)
            | Self::Position { .. }
            | Self::Overrule { .. }
            | Self::Proposer(_)
            | Self::Comment(_)
            | Self::Proposal(_)
            | Self::Term(_)
            | Self::Objection(_) => false,
        }
    }

    /// Whether two values of it are for people to choose between. The order in which criteria are read
    /// decides nothing, and is put right in silence; that of the stages is the path.
    #[must_use]
    pub fn is_to_choose(&self) -> bool {
        match self {
            Self::Order(name) => name == "stages",
            _ => true,
        }
    }

    /// The criterion it is about, if it is about one.
    #[must_use]
    pub fn criterion(&self) -> Option<&CriterionId> {
        match self {
            Self::Criterion(criterion)
            | Self::Profile { criterion, .. }
            | Self::StageCriterion { criterion, .. }
            | Self::Position { criterion, .. }
            | Self::Overrule { criterion, .. }
            | Self::Proposer(criterion) => Some(criterion),
            _ => None,
        }
    }

    /// Whether a value is of the shape that this register holds; nothing (a deletion) always is.
    #[must_use]
    pub fn holds(&self, value: &Value) -> bool {
        let object_of = |keys: &[&str]| {
            value.as_object().is_some_and(|map| {
                map.keys().all(|key| keys.contains(&key.as_str())) && map.values().all(is_plain)
            })
        };
        match self {
            _ if value.is_null() => true,
            Self::Part(_)
            | Self::Criterion(_)
            | Self::Exclusion(_)
            | Self::Stage(_)
            | Self::Score(_) => value.is_string(),
            Self::Profile { .. } | Self::StageCriterion { .. } => value == "in",
            Self::Order(_) => value.is_array(),
            Self::Participant(_) => object_of(&["side", "signs"]),
            Self::Position { .. } => object_of(&["stand", "reason", "on"]),
            Self::Overrule { .. } => object_of(&["by", "reason", "on"]),
            Self::Proposer(_) => is_plain(value),
            Self::Comment(_) => object_of(&["about", "text"]),
            Self::Proposal(_) => value.is_object(),
            Self::Term(_) | Self::Objection(_) => !value.is_number() && !value.is_boolean(),
        }
    }
}

/// A text, a yes or no, nothing, or a list of texts.
fn is_plain(value: &Value) -> bool {
    match value {
        Value::String(_) | Value::Bool(_) | Value::Null => true,
        Value::Array(items) => items.iter().all(Value::is_string),
        Value::Number(_) | Value::Object(_) => false,
    }
}
