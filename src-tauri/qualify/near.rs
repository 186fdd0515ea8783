//! Who is one criterion away? The leads that are not at a stage but would be, were the verdict of a
//! single criterion another. Each criterion is taken to change on its own.

use std::collections::BTreeSet;
use std::sync::Arc;

use definition::{CriterionId, Definition};
use jiff::civil::Date;
use lead::Mask;

use crate::evaluate::{Leaves, on_path, stages_of};
use crate::plan::{PlannedRule, PlannedRules};
use crate::scores::{PlannedScore, count_all};
use crate::{Kleene, Verdict, Verdicts};

/// The leads that one criterion keeps from a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// The criterion.
    pub criterion: CriterionId,
    /// The leads that would be at the stage, on the complete path, if it were met, or not met.
    pub rows: Mask,
    /// Those of them of whom the criterion says surely what keeps them out; of the others it is not
    /// known.
    pub kept_out: Mask,
}

/// The near misses of a stage, by the position of the stage in `definition`; `verdicts` are those of
/// `definition`. Criteria that keep the most leads come first, equal ones in the definition's order;
/// one that keeps nobody is left out. A lead may be near by several.
#[must_use]
pub fn near_misses(definition: &Definition, verdicts: &Verdicts, stage: usize) -> Vec<NearMiss> {
    let mut rules = PlannedRules::of(definition);
    if stage >= rules.stages.len() {
        return Vec::new();
    }
    // Later stages, and those that the path may go past, do not matter here.
    rules.stages.truncate(stage + 1);
    for (rule, optional) in rules.stages[..stage].iter_mut().zip(&verdicts.optional) {
        if *optional {
            *rule = None;
        }
    }
    let n_leads = verdicts.n_leads;
    // What entries are worth is known already, so that no day is asked for.
    let scores = definition.scores.iter();
    let scores: Vec<PlannedScore> = scores
        .map(|score| PlannedScore::of(score, definition, Date::ZERO))
        .collect();
    let there = on_path(&verdicts.stages, &verdicts.optional, stage, n_leads);
    let outside = there.not();
    let mut criteria = verdicts.criteria.clone();
    let mut found = Vec::new();
    for k in asked(&rules, &scores) {
        let brings_points = scores
            .iter()
            .any(|score| score.criteria().any(|one| one == k));
        let own = Arc::clone(&criteria[k]);
        let mut rows = Mask::none(n_leads);
        for verdict in [Verdict::Met, Verdict::NotMet] {
            criteria[k] = Arc::new(Kleene::same(n_leads, verdict));
            let points = if brings_points {
                count_all(&scores, &criteria, &verdicts.worths, n_leads)
            } else {
                verdicts.scores.clone()
            };
            let leaves = Leaves {
                criteria: &criteria,
                scores: &points,
                n_leads,
            };
            let stages = stages_of(&rules, leaves).stages;
            rows = rows.or(&on_path(&stages, &verdicts.optional, stage, n_leads));
        }
        criteria[k] = own;
        let rows = rows.and(&outside);
        if rows.count() > 0 {
            let criterion = definition.criteria[k].id.clone();
            let kept_out = rows.and_not(criteria[k].unknown());
            found.push(NearMiss {
                criterion,
                rows,
                kept_out,
            });
        }
    }
    found.sort_by_key(|near| std::cmp::Reverse(near.rows.count()));
    found
}

/// The positions of the criteria that the rules ask, themselves or through scores, ascending.
fn asked(rules: &PlannedRules, scores: &[PlannedScore]) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    let stages = rules.stages.iter().flatten();
    for rule in rules.exclusions.iter().chain(stages) {
        collect(rule, scores, &mut all);
    }
    all
}

fn collect(rule: &PlannedRule, scores: &[PlannedScore], all: &mut BTreeSet<usize>) {
    match rule {
        PlannedRule::Criterion(k) => {
            all.insert(*k);
        }
        PlannedRule::Score(i, _) => all.extend(scores[*i].criteria()),
        PlannedRule::Grade(ask) => {
            all.extend(scores[ask.fit].criteria());
            all.extend(scores[ask.engagement].criteria());
        }
        PlannedRule::Absent => {}
        PlannedRule::All(rules)
        | PlannedRule::Any(rules)
        | PlannedRule::None(rules)
        | PlannedRule::AtLeast(_, rules) => {
            rules.iter().for_each(|rule| collect(rule, scores, all));
        }
    }
}
