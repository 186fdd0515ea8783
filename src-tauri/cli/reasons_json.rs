//! How do reasons read to a script? A tree of criteria and groups, each with its verdict.

use definition::Missing;
use qualify::{CriterionReason, Group, Need, PointReason, Reason};
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
        /// The field it asks about; null when it asks about a company or about rows, and when a rule
        /// names a criterion that is not there.
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
    /// A score that is to reach so many points.
    Score {
        /// Its name in the definition; null where a rule names one that is not there.
        score: Option<String>,
        /// How many points are asked for.
        at_least: i64,
        /// `met`, `not met` or `unknown`.
        verdict: &'static str,
        /// The least points, and the most; null without a score.
        points: Option<[i64; 2]>,
        /// What brings points.
        parts: Vec<PointsSaid>,
    },
    /// A grade that is to be one of some.
    Grade {
        /// Those.
        wanted: Vec<String>,
        /// Every grade that is possible.
        possible: Vec<String>,
        /// `met`, `not met` or `unknown`.
        verdict: &'static str,
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

/// What a criterion brings to a score.
#[derive(Serialize)]
pub(crate) struct PointsSaid {
    /// Its id in the definition; null where it is not there.
    criterion: Option<String>,
    /// The least points that it brings now, and the most.
    brings: [i64; 2],
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
            Reason::Score {
                at_least,
                verdict,
                score,
            } => Self::Score {
                score: score.as_ref().map(|score| score.key.to_string()),
                at_least: *at_least,
                verdict: verdict.name(),
                points: score.as_ref().map(|score| [score.least, score.most]),
                parts: score
                    .iter()
                    .flat_map(|score| &score.parts)
                    .map(PointsSaid::of)
                    .collect(),
            },
            Reason::Grade {
                wanted,
                verdict,
                possible,
            } => Self::Grade {
                wanted: wanted.clone(),
                possible: possible.clone(),
                verdict: verdict.name(),
            },
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
            field: criterion
                .and_then(|c| c.subject.field())
                .map(ToString::to_string),
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

impl PointsSaid {
    fn of(part: &PointReason) -> Self {
        Self {
            criterion: part.criterion.as_ref().map(|one| one.id.to_string()),
            brings: [part.brings.0, part.brings.1],
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
