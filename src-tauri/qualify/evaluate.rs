//! How are all leads of a list judged at once? Each criterion is asked of its column, masks combine the
//! answers into rules. What was asked before is not asked again; the result never shows it.

use std::borrow::Cow;
use std::sync::Arc;

use definition::Definition;
use jiff::civil::Date;
use lead::{Mask, Table};

use crate::plan::{Plan, PlannedRule, PlannedRules};
use crate::{Answers, Kleene, Verdict, Verdicts};

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
    let plan = Plan::of(definition, as_of);
    let n_leads = table.n_rows();
    let criteria = answers.to(definition, &plan.criteria, table, as_of);
    let RuleVerdicts { excluded, stages } = stages_of(&plan.rules, &criteria, n_leads);
    let icp = combine(&plan.rules.icp, &criteria, n_leads).into_owned();
    let optional = definition.stages.iter().map(|stage| stage.optional);
    Verdicts {
        n_leads,
        criteria,
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

/// What exclusions and stages say, given the verdicts of the criteria in the definition's order.
pub(crate) fn stages_of(
    rules: &PlannedRules,
    criteria: &[Arc<Kleene>],
    n_leads: usize,
) -> RuleVerdicts {
    let rule = |rule: &PlannedRule| combine(rule, criteria, n_leads).into_owned();
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

/// The leads at a stage on the complete path: it is met, and every stage before it that is not
/// optional.
pub(crate) fn on_path(stages: &[Kleene], optional: &[bool], stage: usize, n_leads: usize) -> Mask {
    let needed = stages.iter().zip(optional).take(stage + 1).enumerate();
    needed
        .filter(|&(i, (_, &optional))| i == stage || !optional)
        .fold(Mask::all(n_leads), |rows, (_, (kleene, _))| {
            rows.and(kleene.met())
        })
}

fn combine<'a>(rule: &PlannedRule, criteria: &'a [Arc<Kleene>], n_leads: usize) -> Cow<'a, Kleene> {
    let parts = |rules: &[PlannedRule]| -> Vec<Cow<'a, Kleene>> {
        rules
            .iter()
            .map(|rule| combine(rule, criteria, n_leads))
            .collect()
    };
    Cow::Owned(match rule {
        PlannedRule::Criterion(k) => return Cow::Borrowed(&criteria[*k]),
        PlannedRule::Absent => Kleene::same(n_leads, Verdict::Unknown),
        PlannedRule::All(rules) => Kleene::all(n_leads, &parts(rules)),
        PlannedRule::Any(rules) => Kleene::any(n_leads, &parts(rules)),
        PlannedRule::None(rules) => Kleene::none(n_leads, &parts(rules)),
        PlannedRule::AtLeast(n, rules) => Kleene::at_least(n_leads, *n, &parts(rules)),
    })
}
