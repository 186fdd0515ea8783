//! Why does a lead stand where it stands, as the window shows it? Each part of a rule with its verdict
//! and the value it rests on, and each score with what brings its points.

use definition::{Definition, Missing, Wording};
use qualify::{CriterionReason, Group, Reason, ScoreReason};
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Snapshot, reason_heading, say_value};

use super::leads::VerdictView;

/// A part of a rule with its verdict for one lead.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum ReasonView {
    /// A criterion.
    Criterion {
        /// Its name.
        id: String,
        /// How it reads.
        sentence: String,
        /// The verdict.
        verdict: VerdictView,
        /// What it asks about, as called on screen.
        field: String,
        /// The lead's value in the reader's format; none when missing.
        value: Option<String>,
        /// Whether the verdict comes from how the team counts a missing value.
        missing_counted: bool,
    },
    /// A score that is to reach so many points.
    Score {
        /// What is asked: "Fit is at least 50".
        sentence: String,
        /// The verdict.
        verdict: VerdictView,
        /// The score; none where the definition has no such.
        score: Option<ScoreView>,
    },
    /// A grade that is to be one of some.
    Grade {
        /// What is asked: "The grade is A1 or A2".
        sentence: String,
        /// The verdict.
        verdict: VerdictView,
        /// Every grade that is possible.
        possible: Vec<String>,
    },
    /// The ideal customer profile.
    Icp {
        /// The verdict.
        verdict: VerdictView,
        /// Its parts.
        of: Vec<ReasonView>,
    },
    /// A group.
    Group {
        /// What the group asks for, in the reader's language: "All of these".
        heading: String,
        /// The verdict.
        verdict: VerdictView,
        /// Its parts.
        of: Vec<ReasonView>,
    },
}

/// A lead's points in a score.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ScoreView {
    /// The score's name on screen.
    pub label: String,
    /// The points.
    pub points: PointsView,
    /// What brings them, group by group.
    pub groups: Vec<ScoreGroupView>,
}

/// Points, from the least to the most where something is not known.
#[derive(Clone, Copy, Debug, Serialize, Type)]
pub(crate) struct PointsView {
    /// The least.
    pub least: i32,
    /// The most.
    pub most: i32,
}

/// A group of a score, for one lead.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ScoreGroupView {
    /// What it is called and where it is cut: "Company, at most 30 points"; none where nobody said.
    pub says: Option<String>,
    /// What may bring points.
    pub parts: Vec<ScorePartView>,
}

/// An entry of a score, for one lead.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ScorePartView {
    /// How its criterion reads.
    pub sentence: String,
    /// The verdict of the criterion.
    pub verdict: VerdictView,
    /// What it brings now, before the group is cut.
    pub brings: PointsView,
    /// What it brings while the criterion is met.
    pub worth: PointsView,
}

/// What reasons are told from.
#[derive(Clone, Copy)]
pub(crate) struct Telling<'a> {
    /// The definition.
    pub(crate) definition: &'a Definition,
    /// The list, for the names of its fields.
    pub(crate) snapshot: &'a Snapshot,
    /// The reader's words.
    pub(crate) words: Words,
}

impl Telling<'_> {
    /// A reason for the window.
    pub(crate) fn reason(&self, reason: &Reason) -> ReasonView {
        match reason {
            Reason::Criterion(said) => self.criterion(said),
            Reason::Score {
                at_least,
                verdict,
                score,
            } => {
                let key = score.as_ref().map(|score| &score.key);
                let label = key.and_then(|key| self.definition.score(key));
                let name = label.map_or("–", |score| score.label.as_str());
                let points = self.words.number(*at_least as f64);
                let args = [("name", name.into()), ("points", points.into())];
                ReasonView::Score {
                    sentence: self.words.say("rule-score", &args),
                    verdict: (*verdict).into(),
                    score: score.as_ref().map(|score| self.score(score)),
                }
            }
            Reason::Grade {
                wanted,
                verdict,
                possible,
            } => {
                let wanted = self.words.list_or(wanted);
                ReasonView::Grade {
                    sentence: self.words.say("rule-grade", &[("grades", wanted.into())]),
                    verdict: (*verdict).into(),
                    possible: possible.clone(),
                }
            }
            Reason::Group {
                group,
                verdict,
                reasons,
            } => {
                let of = reasons.iter().map(|one| self.reason(one)).collect();
                let verdict = (*verdict).into();
                match group {
                    Group::Icp => ReasonView::Icp { verdict, of },
                    Group::All | Group::Any | Group::None | Group::AtLeast(_) => {
                        ReasonView::Group {
                            heading: reason_heading(*group, reasons.len(), self.words),
                            verdict,
                            of,
                        }
                    }
                }
            }
        }
    }

    /// A score for the window.
    pub(crate) fn score(&self, said: &ScoreReason) -> ScoreView {
        let score = self.definition.score(&said.key);
        let groups = score.map_or(&[][..], |score| &score.groups);
        let groups = groups.iter().enumerate().map(|(i, group)| {
            let parts = said.parts.iter().filter(|part| part.group == i);
            let parts = parts.filter_map(|part| {
                let criterion = part.criterion.as_ref()?;
                Some(ScorePartView {
                    sentence: self.sentence(criterion),
                    verdict: criterion.verdict.into(),
                    brings: part.brings.into(),
                    worth: part.worth.into(),
                })
            });
            let is_said = !group.label.is_empty() || group.cap.is_some();
            ScoreGroupView {
                says: is_said.then(|| self.wording(|wording| wording.point_group(group))),
                parts: parts.collect(),
            }
        });
        ScoreView {
            label: score.map_or_else(|| said.key.to_string(), |score| score.label.clone()),
            points: (said.least, said.most).into(),
            groups: groups.collect(),
        }
    }

    fn criterion(&self, said: &CriterionReason) -> ReasonView {
        let criterion = said.position.and_then(|i| self.definition.criteria.get(i));
        let field = criterion.map_or_else(String::new, |criterion| {
            self.wording(|wording| wording.subject(&criterion.subject))
        });
        ReasonView::Criterion {
            id: said.id.0.clone(),
            sentence: self.sentence(said),
            verdict: said.verdict.into(),
            field,
            value: said
                .value
                .as_ref()
                .map(|value| say_value(value.as_ref(), self.words)),
            missing_counted: said
                .missing_counted
                .is_some_and(|counted| counted != Missing::Unknown),
        }
    }

    fn sentence(&self, said: &CriterionReason) -> String {
        let criterion = said.position.and_then(|i| self.definition.criteria.get(i));
        criterion.map_or_else(
            || said.id.0.clone(),
            |criterion| self.wording(|wording| wording.criterion(criterion)),
        )
    }

    fn wording<T>(&self, say: impl FnOnce(&Wording<'_>) -> T) -> T {
        (self.snapshot).with_wording(self.definition, self.words, say)
    }
}

impl From<(i64, i64)> for PointsView {
    /// Sums of 32-bit points past 32 bits are cut: no list of criteria is that long.
    fn from((least, most): (i64, i64)) -> Self {
        let cut = |points: i64| {
            i32::try_from(points).unwrap_or(if points < 0 { i32::MIN } else { i32::MAX })
        };
        Self {
            least: cut(least),
            most: cut(most),
        }
    }
}
