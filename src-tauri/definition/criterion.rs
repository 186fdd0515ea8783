//! What is one named test? A field, a test, what a missing value counts as, and why it is there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Subject, Test};

/// The name of a criterion inside its definition: `at-least-11-employees`.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct CriterionId(pub String);

impl std::fmt::Display for CriterionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a missing value counts as. Missing is not "no", unless the team says so here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The verdict is unknown.
    #[default]
    Unknown,
    /// The criterion is not met.
    NotMet,
    /// The criterion is met.
    Met,
}

/// One named test with a rationale.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion {
    /// The name inside the definition, used by rules.
    pub id: CriterionId,
    /// The name a team gave it; empty when its sentence says enough.
    pub label: String,
    /// What it asks about.
    pub subject: Subject,
    /// What it asks.
    pub test: Test,
    /// What a missing value counts as.
    pub missing: Missing,
    /// Why it is there; empty when nobody said.
    pub rationale: String,
}
