//! What is a step on a lead's way? A stage with an owner, reached by rule, by decision or by fact.

use lead::FieldKey;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Rule;

/// The name of a stage in files: `mql`.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct StageKey(pub String);

impl std::fmt::Display for StageKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which side answers for a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// Marketing.
    Marketing,
    /// Sales.
    Sales,
    /// Both sides.
    Both,
}

/// What brings a lead into a stage.
#[derive(Clone, Debug, PartialEq)]
pub enum ReachedBy {
    /// Its values meet this rule.
    Rule(Rule),
    /// Somebody decided so. The rule tells how the list records the decision; without one, no
    /// decision has been recorded and the stage is not met.
    Decision(Option<Rule>),
    /// It happened: the rule tells how the list records it.
    Fact(Rule),
}

impl ReachedBy {
    /// The rule over the list's fields, if there is one.
    #[must_use]
    pub fn rule(&self) -> Option<&Rule> {
        match self {
            Self::Rule(rule) | Self::Fact(rule) => Some(rule),
            Self::Decision(recorded) => recorded.as_ref(),
        }
    }
}

/// A step with an owner.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The name in files.
    pub key: StageKey,
    /// The name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: Owner,
    /// Whether the path to later stages may go past it.
    pub optional: bool,
    /// What brings a lead here.
    pub reached_by: ReachedBy,
    /// The field of dates that tells when a decision was made or a fact happened; `None` where no field
    /// does. What a rule brings here is told by the rule alone.
    pub entered_on: Option<FieldKey>,
}
