//! What would a stage say of every lead, were some criteria otherwise? Its rules, ready to be asked again
//! with other verdicts of the criteria.

use std::collections::BTreeSet;
use std::sync::Arc;

use definition::Definition;
use jiff::civil::Date;

use crate::evaluate::{Leaves, on_path, stages_of};
use crate::plan::{PlannedRule, PlannedRules};
use crate::scores::{PlannedScore, count_all};
use crate::{Kleene, Verdicts};

/// A stage with what it takes to be at it.
pub(crate) struct Again<'a> {
    rules: PlannedRules,
    scores: Vec<PlannedScore>,
    verdicts: &'a Verdicts,
    stage: usize,
}

impl<'a> Again<'a> {
    /// The stage in this position of `definition`, whose verdicts are `verdicts`; `None` where there is
    /// no such stage.
    pub(crate) fn of(
        definition: &Definition,
        verdicts: &'a Verdicts,
        stage: usize,
    ) -> Option<Self> {
        let mut rules = PlannedRules::of(definition);
        if stage >= rules.stages.len() {
            return None;
        }
        // Later stages, and those that the path may go past, do not matter here.
        rules.stages.truncate(stage + 1);
        for (rule, optional) in rules.stages[..stage].iter_mut().zip(&verdicts.optional) {
            if *optional {
                *rule = None;
            }
        }
        Some(Self {
            rules,
            // What entries are worth is known already, so that no day is asked for.
            scores: PlannedScore::all(definition, Date::ZERO),
            verdicts,
            stage,
        })
    }

    /// Being at the stage on the complete path, were these the verdicts of the criteria.
    pub(crate) fn at(&self, criteria: &[Arc<Kleene>]) -> Kleene {
        let Verdicts {
            n_leads,
            worths,
            optional,
            ..
        } = self.verdicts;
        let leaves = Leaves {
            criteria,
            scores: &count_all(&self.scores, criteria, worths, *n_leads),
            n_leads: *n_leads,
        };
        let stages = stages_of(&self.rules, leaves).stages;
        on_path(&stages, optional, self.stage, *n_leads)
    }

    /// The positions of the criteria that the rules ask, themselves or through scores, ascending.
    pub(crate) fn asked(&self) -> BTreeSet<usize> {
        let mut all = BTreeSet::new();
        let stages = self.rules.stages.iter().flatten();
        for rule in self.rules.exclusions.iter().chain(stages) {
            self.collect(rule, &mut all);
        }
        all
    }

    fn collect(&self, rule: &PlannedRule, all: &mut BTreeSet<usize>) {
        match rule {
            PlannedRule::Criterion(k) => {
                all.insert(*k);
            }
            PlannedRule::Score(i, _) => all.extend(self.scores[*i].criteria()),
            PlannedRule::Grade(ask) => {
                all.extend(self.scores[ask.fit].criteria());
                all.extend(self.scores[ask.engagement].criteria());
            }
            PlannedRule::Absent => {}
            PlannedRule::All(rules)
            | PlannedRule::Any(rules)
            | PlannedRule::None(rules)
            | PlannedRule::AtLeast(_, rules) => {
                rules.iter().for_each(|rule| self.collect(rule, all));
            }
        }
    }
}
