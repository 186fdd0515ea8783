//! Which criteria decide a lead? Everything a definition says of a lead follows from the verdicts
//! of its criteria; here those are picked that suffice for what it says.

use definition::{CriterionId, Definition};

use crate::Verdict;
use crate::plan::{PlannedRule, PlannedRules};

/// The rules of a definition, ready to be asked for their deciding criteria.
#[derive(Clone, Debug)]
pub struct Deciding {
    rules: PlannedRules,
    n_criteria: usize,
    /// Per score, the positions of the criteria that bring points.
    scores: Vec<Vec<usize>>,
}

/// The criteria that decide one lead, as positions in the definition, each list ascending and
/// without repeats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// Those that exclude it; empty when it is not excluded.
    pub excluded: Vec<usize>,
    /// Those that leave an exclusion unknown while none is met; the lead is not excluded by them.
    pub perhaps_excluded: Vec<usize>,
    /// Per stage, those that decide its rule, whether or not the lead is excluded: while they keep
    /// their verdicts, so does the rule (of an unknown rule: those that keep it from being known).
    pub stages: Vec<Vec<usize>>,
}

impl Deciding {
    /// Prepares the rules of a definition.
    #[must_use]
    pub fn new(definition: &Definition) -> Self {
        let rules = PlannedRules::of(definition);
        let position = |id: &CriterionId| definition.criterion_position(id);
        let scores = definition.scores.iter();
        Self {
            rules,
            n_criteria: definition.criteria.len(),
            scores: scores
                .map(|score| score.criteria().filter_map(position).collect())
                .collect(),
        }
    }

    /// The criteria that decide a lead whose criteria and scores, in the definition's order, have
    /// these verdicts and points. Criteria without a verdict are unknown, as are scores without
    /// points.
    #[must_use]
    pub fn of(&self, criteria: &[Verdict], scores: &[(i64, i64)]) -> Decided {
        let mut padded = criteria.to_vec();
        padded.resize(self.n_criteria, Verdict::Unknown);
        let padded = Leaves {
            criteria: &padded,
            scores,
            asked: &self.scores,
        };
        let exclusions = |wanted: Verdict| -> Vec<usize> {
            let rules = self.rules.exclusions.iter();
            let rules = rules.filter(|rule| padded.verdict(rule) == wanted);
            sorted(rules.flat_map(|rule| padded.deciding(rule)).collect())
        };
        let excluded = exclusions(Verdict::Met);
        let is_excluded = self.rules.exclusions.iter();
        let is_excluded =
            Verdict::any(is_excluded.map(|rule| padded.verdict(rule))) == Verdict::Met;
        let perhaps_excluded = if is_excluded {
            Vec::new()
        } else {
            exclusions(Verdict::Unknown)
        };
        let stages = self.rules.stages.iter().map(|rule| {
            rule.as_ref()
                .map_or_else(Vec::new, |rule| sorted(padded.deciding(rule)))
        });
        Decided {
            excluded,
            perhaps_excluded,
            stages: stages.collect(),
        }
    }
}

fn sorted(mut criteria: Vec<usize>) -> Vec<usize> {
    criteria.sort_unstable();
    criteria.dedup();
    criteria
}

/// What the rules rest on, for one lead.
#[derive(Clone, Copy)]
struct Leaves<'a> {
    criteria: &'a [Verdict],
    scores: &'a [(i64, i64)],
    /// Per score, the criteria that bring points.
    asked: &'a [Vec<usize>],
}

impl Leaves<'_> {
    fn verdict(self, rule: &PlannedRule) -> Verdict {
        let each = |rules: &[PlannedRule]| -> Vec<Verdict> {
            rules.iter().map(|rule| self.verdict(rule)).collect()
        };
        match rule {
            PlannedRule::Criterion(k) => self.criteria[*k],
            PlannedRule::Score(i, points) => match self.scores.get(*i) {
                Some((least, _)) if least >= points => Verdict::Met,
                Some((_, most)) if most < points => Verdict::NotMet,
                _ => Verdict::Unknown,
            },
            PlannedRule::Grade(ask) => {
                let score = |i: usize| self.scores.get(i).copied();
                match (score(ask.fit), score(ask.engagement)) {
                    (Some(fit), Some(engagement)) => ask.verdict(fit, engagement),
                    _ => Verdict::Unknown,
                }
            }
            PlannedRule::Absent => Verdict::Unknown,
            PlannedRule::All(rules) => Verdict::all(each(rules)),
            PlannedRule::Any(rules) => Verdict::any(each(rules)),
            PlannedRule::None(rules) => Verdict::none(each(rules)),
            PlannedRule::AtLeast(n, rules) => Verdict::at_least(*n, each(rules)),
        }
    }

    fn deciding(self, rule: &PlannedRule) -> Vec<usize> {
        let (rules, own) = match rule {
            PlannedRule::Criterion(k) => return vec![*k],
            PlannedRule::Absent => return Vec::new(),
            // Every criterion that brings points has its part in the sum.
            PlannedRule::Score(i, _) => return self.asked[*i].clone(),
            PlannedRule::Grade(ask) => {
                let scores = [ask.fit, ask.engagement];
                return scores.iter().flat_map(|&i| self.asked[i].clone()).collect();
            }
            // A group of none is met by what is not met below it.
            PlannedRule::None(rules) => (rules, self.verdict(rule).not()),
            PlannedRule::All(rules) | PlannedRule::Any(rules) | PlannedRule::AtLeast(_, rules) => {
                (rules, self.verdict(rule))
            }
        };
        // Parts that say what the group says carry it; the others only fail to stop it.
        let carries = |part: &&PlannedRule| self.verdict(part) == own;
        let carrying = rules.iter().filter(carries);
        carrying.flat_map(|part| self.deciding(part)).collect()
    }
}
