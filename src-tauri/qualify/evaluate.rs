//! How are all leads of a list judged at once? Each criterion is asked of its column, masks combine the
//! answers into rules. What was asked before is not asked again; the result never shows it.

use std::borrow::Cow;
use std::sync::Arc;

use definition::Definition;
use jiff::civil::Date;
use lead::{Mask, Table};

use crate::plan::{Context, Plan, PlannedRule, PlannedRules};
use crate::scores::{Worths, by_blocks, count_all};
use crate::source::Around;
use crate::{Answers, Kleene, ScoreColumn, Verdict, Verdicts};

/// The verdicts of `definition` over `table` as of the end of the day `as_of`.
///
/// A criterion on a field that the list lacks, or that its values cannot be asked, is unknown
/// (a missing value counts as the criterion says), as is a criterion that is not there.
#[must_use]
pub fn qualify(definition: &Definition, table: &Table, as_of: Date) -> Verdicts {
    qualify_again(definition, table, as_of, &Answers::default())
}

/// As [`qualify`], where `answers` are those of this table to earlier definitions; the new ones are
/// added.
#[must_use]
pub fn qualify_again(
    definition: &Definition,
    table: &Table,
    as_of: Date,
    answers: &Answers,
) -> Verdicts {
    let context = Context::of(definition, as_of);
    let plan = Plan::of(definition, &context);
    let n_leads = table.n_rows();
    let criteria = answers.to(definition, &plan.criteria, table, &context);
    let around = Around {
        definition,
        table,
        context: &context,
    };
    let worths = Worths::of(&plan.scores, answers, around);
    let scores = count_all(&plan.scores, &criteria, &worths, n_leads);
    let leaves = Leaves {
        criteria: &criteria,
        scores: &scores,
        n_leads,
    };
    let RuleVerdicts { excluded, stages } = stages_of(&plan.rules, leaves);
    let icp = leaves.combine(&plan.rules.icp).into_owned();
    let optional = definition.stages.iter().map(|stage| stage.optional);
    Verdicts {
        n_leads,
        criteria,
        scores,
        worths: Arc::new(worths),
        icp,
        excluded,
        stages,
        optional: optional.collect(),
    }
}

/// What exclusions and stages say.
pub(crate) struct RuleVerdicts {
    pub(crate) excluded: Kleene,
    pub(crate) stages: Vec<Kleene>,
}

/// What the rules rest on, for every lead.
#[derive(Clone, Copy)]
pub(crate) struct Leaves<'a> {
    /// In the definition's order.
    pub(crate) criteria: &'a [Arc<Kleene>],
    /// In the definition's order.
    pub(crate) scores: &'a [Arc<ScoreColumn>],
    pub(crate) n_leads: usize,
}

/// What exclusions and stages say.
pub(crate) fn stages_of(rules: &PlannedRules, leaves: Leaves<'_>) -> RuleVerdicts {
    let n_leads = leaves.n_leads;
    let rule = |rule: &PlannedRule| leaves.combine(rule).into_owned();
    let exclusions: Vec<Kleene> = rules.exclusions.iter().map(rule).collect();
    let excluded = Kleene::any(n_leads, &exclusions);
    let admitted = Kleene::new(excluded.met().not(), &Mask::none(n_leads));
    let stages = rules.stages.iter().map(|reached_by| match reached_by {
        Some(reached_by) => rule(reached_by).and(&admitted),
        None => Kleene::same(n_leads, Verdict::NotMet),
    });
    let stages = stages.collect();
    RuleVerdicts { excluded, stages }
}

/// Being at a stage on the complete path: it is met, and every stage before it that is not optional.
pub(crate) fn on_path(
    stages: &[Kleene],
    optional: &[bool],
    stage: usize,
    n_leads: usize,
) -> Kleene {
    let way = stages.iter().zip(optional).take(stage + 1).enumerate();
    let needed = way.filter(|&(i, (_, &optional))| i == stage || !optional);
    let needed: Vec<&Kleene> = needed.map(|(_, (verdicts, _))| verdicts).collect();
    Kleene::all(n_leads, &needed)
}

impl<'a> Leaves<'a> {
    fn combine(self, rule: &PlannedRule) -> Cow<'a, Kleene> {
        let n_leads = self.n_leads;
        let parts = |rules: &[PlannedRule]| -> Vec<Cow<'a, Kleene>> {
            rules.iter().map(|rule| self.combine(rule)).collect()
        };
        Cow::Owned(match rule {
            PlannedRule::Criterion(k) => return Cow::Borrowed(&self.criteria[*k]),
            PlannedRule::Absent => Kleene::same(n_leads, Verdict::Unknown),
            PlannedRule::Score(i, points) => self.scores[*i].at_least(*points),
            PlannedRule::Grade(ask) => {
                let (fit, engagement) = (&self.scores[ask.fit], &self.scores[ask.engagement]);
                by_blocks(n_leads, |block| {
                    let (fit, engagement) = (fit.block(block), engagement.block(block));
                    let (mut met, mut possible) = (0, 0);
                    for row in 0..64 {
                        let fit = (fit.0[row], fit.1[row]);
                        let verdict = ask.verdict(fit, (engagement.0[row], engagement.1[row]));
                        met |= u64::from(verdict == Verdict::Met) << row;
                        possible |= u64::from(verdict != Verdict::NotMet) << row;
                    }
                    (met, possible)
                })
            }
            PlannedRule::All(rules) => Kleene::all(n_leads, &parts(rules)),
            PlannedRule::Any(rules) => Kleene::any(n_leads, &parts(rules)),
            PlannedRule::None(rules) => Kleene::none(n_leads, &parts(rules)),
            PlannedRule::AtLeast(n, rules) => Kleene::at_least(n_leads, *n, &parts(rules)),
        })
    }
}
