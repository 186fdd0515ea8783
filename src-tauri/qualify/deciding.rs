//! Which criteria decide a lead? Everything a definition says of a lead follows from the verdicts
//! of its criteria; here those are picked that suffice for what it says.

use definition::Definition;

use crate::Verdict;
use crate::plan::{PlannedRule, PlannedRules};

/// The rules of a definition, ready to be asked for their deciding criteria.
#[derive(Clone, Debug)]
pub struct Deciding {
    rules: PlannedRules,
    n_criteria: usize,
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
        Self {
            rules,
            n_criteria: definition.criteria.len(),
        }
    }

    /// The criteria that decide a lead whose criteria, in the definition's order, have these
    /// verdicts. Criteria without a verdict are unknown.
    #[must_use]
    pub fn of(&self, criteria: &[Verdict]) -> Decided {
        let mut padded = criteria.to_vec();
        padded.resize(self.n_criteria, Verdict::Unknown);
        let exclusions = |wanted: Verdict| -> Vec<usize> {
            let rules = self.rules.exclusions.iter();
            let rules = rules.filter(|rule| verdict(rule, &padded) == wanted);
            sorted(rules.flat_map(|rule| deciding(rule, &padded)).collect())
        };
        let excluded = exclusions(Verdict::Met);
        let is_excluded = self.rules.exclusions.iter();
        let is_excluded =
            Verdict::any(is_excluded.map(|rule| verdict(rule, &padded))) == Verdict::Met;
        let perhaps_excluded = if is_excluded {
            Vec::new()
        } else {
            exclusions(Verdict::Unknown)
        };
        let stages = self.rules.stages.iter().map(|rule| {
            rule.as_ref()
                .map_or_else(Vec::new, |rule| sorted(deciding(rule, &padded)))
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

fn verdict(rule: &PlannedRule, criteria: &[Verdict]) -> Verdict {
    fn each<'a>(
        rules: &'a [PlannedRule],
        criteria: &'a [Verdict],
    ) -> impl Iterator<Item = Verdict> + 'a {
        rules.iter().map(|rule| verdict(rule, criteria))
    }
    match rule {
        PlannedRule::Criterion(k) => criteria[*k],
        PlannedRule::Absent => Verdict::Unknown,
        PlannedRule::All(rules) => Verdict::all(each(rules, criteria)),
        PlannedRule::Any(rules) => Verdict::any(each(rules, criteria)),
        PlannedRule::None(rules) => Verdict::none(each(rules, criteria)),
        PlannedRule::AtLeast(n, rules) => Verdict::at_least(*n, each(rules, criteria)),
    }
}

fn deciding(rule: &PlannedRule, criteria: &[Verdict]) -> Vec<usize> {
    let (rules, own) = match rule {
        PlannedRule::Criterion(k) => return vec![*k],
        PlannedRule::Absent => return Vec::new(),
        // A group of none is met by what is not met below it.
        PlannedRule::None(rules) => (rules, verdict(rule, criteria).not()),
        PlannedRule::All(rules) | PlannedRule::Any(rules) | PlannedRule::AtLeast(_, rules) => {
            (rules, verdict(rule, criteria))
        }
    };
    // Parts that say what the group says carry it; the others only fail to stop it.
    let carries = |part: &&PlannedRule| verdict(part, criteria) == own;
    rules
        .iter()
        .filter(carries)
        .flat_map(|part| deciding(part, criteria))
        .collect()
}
