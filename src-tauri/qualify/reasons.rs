//! Why does a lead stand where it stands? The rules of a definition as trees of verdicts with the
//! values they rest on, by the reference evaluator.

use definition::{Criterion, CriterionId, Definition, Missing, Rule, Stage, StageKey, Test};
use jiff::civil::Date;
use lead::{Table, Value};

use crate::Verdict;
use crate::needs::{Need, needs};
use crate::points::{self, ScoreReason};
use crate::reference::{self, Judged, Lead, Leaves};

/// Everything a definition says about one lead, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// One per criterion, in the definition's order, used by a rule or not.
    pub criteria: Vec<CriterionReason>,
    /// One per score, in the definition's order, used by a rule or not.
    pub scores: Vec<ScoreReason>,
    /// Every grade that is possible, best first; empty where the definition gives none.
    pub grades: Vec<String>,
    /// Fitting the ideal customer profile.
    pub icp: Reason,
    /// Being excluded: any of `exclusions`; unknown does not exclude.
    pub excluded: Verdict,
    /// One per exclusion.
    pub exclusions: Vec<Reason>,
    /// One per stage, in path order.
    pub stages: Vec<StageReason>,
    /// The furthest stage met, with every stage before it that is not optional.
    pub place: Option<usize>,
    /// The furthest stage not ruled out, nor any stage before it that is not optional.
    pub may_reach: Option<usize>,
    /// The way on; `None` when the lead is in the last stage.
    pub next: Option<NextStage>,
}

/// Why a lead is in a stage, or not.
#[derive(Clone, Debug, PartialEq)]
pub struct StageReason {
    /// The stage.
    pub key: StageKey,
    /// The verdict; not met for an excluded lead, whatever the rule says.
    pub verdict: Verdict,
    /// The rule; `None` where no rule tells who is in the stage.
    pub reason: Option<Reason>,
}

/// A rule with its verdict on one lead.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// One criterion.
    Criterion(CriterionReason),
    /// A score that is to reach so many points.
    Score {
        /// How many.
        at_least: i64,
        /// Whether it does.
        verdict: Verdict,
        /// The score; `None` where the definition has no such.
        score: Option<ScoreReason>,
    },
    /// A grade that is to be one of some.
    Grade {
        /// Those.
        wanted: Vec<String>,
        /// Whether it is.
        verdict: Verdict,
        /// Every grade that is possible.
        possible: Vec<String>,
    },
    /// Several rules together.
    Group {
        /// How they combine.
        group: Group,
        /// What they say together.
        verdict: Verdict,
        /// The rules below.
        reasons: Vec<Reason>,
    },
}

/// How reasons combine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Every one.
    All,
    /// One or more.
    Any,
    /// Not one.
    None,
    /// This many or more.
    AtLeast(u32),
    /// The ideal customer profile: every one.
    Icp,
}

/// A criterion with its verdict on one lead.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionReason {
    /// The criterion.
    pub id: CriterionId,
    /// Where it stands in the definition; `None` when a rule names one that is not there.
    pub position: Option<usize>,
    /// What it says.
    pub verdict: Verdict,
    /// The lead's value; `None` when it is missing.
    pub value: Option<Value>,
    /// What the missing value was counted as; `None` when there is a value, or when the criterion
    /// asks whether there is one.
    pub missing_counted: Option<Missing>,
}

/// What stands between a lead and the next stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStage {
    /// The first stage past the lead's place that is not optional, or else the first optional one.
    pub stage: usize,
    /// The criteria that would have to change; `None` where no change of criteria was found that
    /// brings the lead there (a decision that the list does not record, a rule that is never met).
    pub needs: Option<Vec<Need>>,
}

impl Reason {
    /// What it says.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Criterion(criterion) => criterion.verdict,
            Self::Score { verdict, .. }
            | Self::Grade { verdict, .. }
            | Self::Group { verdict, .. } => *verdict,
        }
    }
}

/// Explains what `definition` says about a row of `table` as of the end of the day `as_of`. Every
/// value is missing for a row past the end.
#[must_use]
pub fn explain(definition: &Definition, table: &Table, as_of: Date, row: usize) -> Explanation {
    let judged = reference::judge(definition, table, as_of, row);
    let lead = Lead {
        definition,
        table,
        row,
        as_of,
    };
    let criteria: Vec<CriterionReason> = definition
        .criteria
        .iter()
        .zip(&judged.criteria)
        .enumerate()
        .map(|(k, (criterion, verdict))| {
            let value = lead.told(&criterion.subject);
            CriterionReason {
                id: criterion.id.clone(),
                position: Some(k),
                verdict: *verdict,
                missing_counted: value
                    .is_none()
                    .then(|| missing_counted(criterion))
                    .flatten(),
                value,
            }
        })
        .collect();
    let scores = points::scores(definition, &judged, &criteria);
    let tree = Tree {
        definition,
        judged: &judged,
        criteria: &criteria,
        scores: &scores,
    };
    let exclusions: Vec<Reason> = definition
        .exclusions
        .iter()
        .filter(|rule| !rule.is_muted())
        .map(|rule| tree.reason(rule))
        .collect();
    let stages: Vec<StageReason> = definition
        .stages
        .iter()
        .zip(&judged.stages)
        .map(|(stage, verdict)| StageReason {
            key: stage.key.clone(),
            verdict: *verdict,
            reason: counting_rule(stage).map(|rule| tree.reason(rule)),
        })
        .collect();
    Explanation {
        icp: tree.icp(),
        excluded: judged.excluded,
        next: next_stage(definition, &judged, &exclusions, &stages),
        place: judged.place,
        may_reach: judged.may_reach,
        exclusions,
        stages,
        grades: judged.grades,
        criteria,
        scores,
    }
}

fn counting_rule(stage: &Stage) -> Option<&Rule> {
    stage.reached_by.rule().filter(|rule| !rule.is_muted())
}

fn missing_counted(criterion: &Criterion) -> Option<Missing> {
    match criterion.test {
        Test::Known | Test::Unknown => None,
        _ => Some(criterion.missing),
    }
}

struct Tree<'a> {
    definition: &'a Definition,
    judged: &'a Judged,
    criteria: &'a [CriterionReason],
    scores: &'a [ScoreReason],
}

impl Tree<'_> {
    fn reason(&self, rule: &Rule) -> Reason {
        let group = match rule {
            Rule::Criterion(id) => return Reason::Criterion(self.criterion(id)),
            Rule::FitsIcp => return self.icp(),
            Rule::Score(key, points) => {
                let mut scores = self.scores.iter();
                return Reason::Score {
                    at_least: i64::from(*points),
                    verdict: self.verdict(rule),
                    score: scores.find(|score| score.key == *key).cloned(),
                };
            }
            Rule::Grade(wanted) => {
                return Reason::Grade {
                    wanted: wanted.clone(),
                    verdict: self.verdict(rule),
                    possible: self.judged.grades.clone(),
                };
            }
            Rule::All(_) => Group::All,
            // Of what is muted nothing is left to meet.
            Rule::Any(_) | Rule::Muted(_) => Group::Any,
            Rule::None(_) => Group::None,
            Rule::AtLeast(n, _) => Group::AtLeast(*n),
        };
        let reasons = rule.counting().map(|rule| self.reason(rule)).collect();
        Reason::Group {
            group,
            verdict: self.verdict(rule),
            reasons,
        }
    }

    fn icp(&self) -> Reason {
        let rule = self.definition.icp.rule();
        let reasons = rule
            .children()
            .iter()
            .map(|rule| self.reason(rule))
            .collect();
        Reason::Group {
            group: Group::Icp,
            verdict: self.verdict(&rule),
            reasons,
        }
    }

    fn verdict(&self, rule: &Rule) -> Verdict {
        let leaves = Leaves {
            definition: self.definition,
            criteria: &self.judged.criteria,
            worth: &self.judged.worth,
        };
        leaves.judge(rule)
    }

    fn criterion(&self, id: &CriterionId) -> CriterionReason {
        let position = self.definition.criterion_position(id);
        position
            .and_then(|k| self.criteria.get(k))
            .cloned()
            .unwrap_or_else(|| CriterionReason {
                id: id.clone(),
                position: None,
                verdict: Verdict::Unknown,
                value: None,
                missing_counted: None,
            })
    }
}

fn next_stage(
    definition: &Definition,
    judged: &Judged,
    exclusions: &[Reason],
    stages: &[StageReason],
) -> Option<NextStage> {
    let from = judged.place.map_or(0, |place| place + 1);
    let mut further = from..stages.len();
    let on_path = further
        .clone()
        .find(|&stage| !definition.stages[stage].optional);
    let stage = on_path.or_else(|| further.next())?;
    let excluding = exclusions
        .iter()
        .filter(|reason| reason.verdict() == Verdict::Met);
    let needs = stages[stage].reason.as_ref().and_then(|reason| {
        let mut wishes = vec![(reason, Verdict::Met)];
        wishes.extend(excluding.map(|reason| (reason, Verdict::NotMet)));
        needs(&wishes)
    });
    // A change that serves one rule may break another, so what was found is tried.
    let needs = needs.filter(|needs| {
        let mut criteria = judged.criteria.clone();
        for need in needs {
            if let Some(k) = definition.criterion_position(&need.id) {
                criteria[k] = need.wanted;
            }
        }
        let again = reference::judge_rules(definition, criteria, judged.worth.clone());
        again.place >= Some(stage)
    });
    Some(NextStage { stage, needs })
}
