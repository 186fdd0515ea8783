//! How do reasons read to a script? A tree of criteria and groups, each with its verdict.

use definition::Missing;
use qualify::{CriterionReason, Group, Need, Reason};
use serde::Serialize;

use crate::reasons::Telling;

/// A rule with its verdict on one lead.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum ReasonSaid {
    /// One criterion.
    Criterion {
        /// Its id in the definition.
        id: String,
        /// The field it asks about; null when a rule names a criterion that is not there.
        field: Option<String>,
        /// It as a sentence, in the reader's language.
        sentence: String,
        /// `met`, `not met` or `unknown`.
        verdict: &'static str,
        /// The lead's value as files write it; null where it is missing.
        value: Option<String>,
        /// What the missing value was counted as: `unknown`, `not_met` or `met`; null where there
        /// is a value, or where the criterion asks whether there is one.
        missing_counted: Option<&'static str>,
    },
    /// Several rules together.
    Group {
        /// `all`, `any`, `none`, `at_least` or `icp`.
        group: &'static str,
        /// How many are asked for, of `at_least`; else null.
        n: Option<u32>,
        /// `met`, `not met` or `unknown`.
        verdict: &'static str,
        /// The rules below.
        reasons: Vec<ReasonSaid>,
    },
}

/// One criterion that would have to change.
#[derive(Serialize)]
pub(crate) struct NeedSaid {
    /// Its id in the definition.
    criterion: String,
    /// What it says now.
    now: &'static str,
    /// What it would have to say.
    wanted: &'static str,
}

impl ReasonSaid {
    pub(crate) fn of(reason: &Reason, telling: Telling<'_>) -> Self {
        match reason {
            Reason::Criterion(said) => Self::criterion(said, telling),
            Reason::Group {
                group,
                verdict,
                reasons,
            } => {
                let (group, n) = match group {
                    Group::All => ("all", None),
                    Group::Any => ("any", None),
                    Group::None => ("none", None),
                    Group::AtLeast(n) => ("at_least", Some(*n)),
                    Group::Icp => ("icp", None),
                };
                let reasons = reasons.iter().map(|reason| Self::of(reason, telling));
                Self::Group {
                    group,
                    n,
                    verdict: verdict.name(),
                    reasons: reasons.collect(),
                }
            }
        }
    }

    fn criterion(said: &CriterionReason, telling: Telling<'_>) -> Self {
        let criterion = said
            .position
            .and_then(|position| telling.definition.criteria.get(position));
        Self::Criterion {
            id: said.id.to_string(),
            field: criterion.map(|criterion| criterion.field.to_string()),
            sentence: criterion.map_or_else(|| said.id.to_string(), |c| telling.criterion(c)),
            verdict: said.verdict.name(),
            value: said.value.as_ref().map(ToString::to_string),
            missing_counted: said.missing_counted.map(|counted| match counted {
                Missing::Unknown => "unknown",
                Missing::NotMet => "not_met",
                Missing::Met => "met",
            }),
        }
    }
}

impl NeedSaid {
    pub(crate) fn of(need: &Need) -> Self {
        Self {
            criterion: need.id.to_string(),
            now: need.now.name(),
            wanted: need.wanted.name(),
        }
    }
}
