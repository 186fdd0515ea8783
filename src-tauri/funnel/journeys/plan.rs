//! What is asked of the list to find entries? The definition parted by how a stage's day can be found, each
//! part without what it does not ask.

use std::collections::BTreeSet;

use definition::{Criterion, CriterionId, Definition, Icp, ReachedBy, Rows, Rule, Subject};
use lead::{FieldKey, Table};

use super::reads::Reads;
use crate::Ending;

/// How the entries of each stage are found.
pub(super) struct Plan {
    pub(super) stages: Vec<PlannedStage>,
    /// Every stage that has a rule.
    pub(super) all: Part,
    /// Those whose answer may change from day to day while the same is known.
    pub(super) moving: Part,
    /// Those that dated facts alone decide, without the exclusions.
    pub(super) dated: Part,
    /// The exclusions alone: one stage in which everybody is who is not excluded. `None` without any.
    pub(super) admitted: Option<Part>,
    /// The last stage of the path where a fact or a decision brings people there: it ends a way.
    pub(super) last: Option<usize>,
    pub(super) fiscal_month: u8,
}

/// A stage as its entries are found.
pub(super) struct PlannedStage {
    /// The field that tells the day, where a decision or a fact has one.
    pub(super) day: Option<FieldKey>,
    /// Whether the day told by that field is one of a decision.
    pub(super) is_decision: bool,
    /// The end beside the path that the stage is, if it is one.
    pub(super) ending: Option<Ending>,
}

/// Some stages of a definition, as a definition that asks no more than they do.
pub(super) struct Part {
    pub(super) definition: Definition,
    /// Which stages, in the order of the part's own.
    pub(super) stages: Vec<usize>,
    pub(super) reads: Reads,
}

impl Plan {
    /// The plan of a definition over lists like this one.
    pub(super) fn of(definition: &Definition, list: &Table) -> Self {
        let excluding = Reads::of(&definition.exclusions, definition, list);
        let mut stages = Vec::new();
        let (mut all, mut moving, mut dated) = (Vec::new(), Vec::new(), Vec::new());
        for (i, stage) in definition.stages.iter().enumerate() {
            let ending = Ending::of(&stage.key.0).or_else(|| Ending::of(&stage.label));
            if let Some(rule) = stage.reached_by.rule().filter(|rule| !rule.is_muted()) {
                let reads = Reads::of([rule], definition, list);
                all.push(i);
                if reads.moves || excluding.moves {
                    moving.push(i);
                }
                if reads.is_dated() && stage.entered_on.is_none() && ending.is_none() {
                    dated.push(i);
                }
            }
            stages.push(PlannedStage {
                day: stage.entered_on.clone(),
                is_decision: matches!(stage.reached_by, ReachedBy::Decision(_)),
                ending,
            });
        }
        let part = |of: &[usize], exclusions: &[Rule]| {
            let own = of.iter().map(|i| definition.stages[*i].clone());
            Part::of(definition, own.collect(), exclusions, (of, list))
        };
        Self {
            last: (stages.iter().rposition(|stage| stage.ending.is_none()))
                .filter(|last| !matches!(definition.stages[*last].reached_by, ReachedBy::Rule(_))),
            all: part(&all, &definition.exclusions),
            moving: part(&moving, &definition.exclusions),
            dated: part(&dated, &[]),
            admitted: definition
                .stages
                .first()
                .filter(|_| !definition.exclusions.is_empty())
                .map(|first| {
                    let everybody = definition::Stage {
                        reached_by: ReachedBy::Rule(Rule::All(Vec::new())),
                        ..first.clone()
                    };
                    Part::of(
                        definition,
                        vec![everybody],
                        &definition.exclusions,
                        (&[], list),
                    )
                }),
            stages,
            fiscal_month: definition.tables.fiscal_year_starts,
        }
    }
}

impl Part {
    fn of(
        definition: &Definition,
        stages: Vec<definition::Stage>,
        exclusions: &[Rule],
        (of, list): (&[usize], &Table),
    ) -> Self {
        let rules = stages.iter().filter_map(|stage| stage.reached_by.rule());
        let reads = Reads::of(rules.chain(exclusions), definition, list);
        let mut named = reads.criteria.clone();
        with_colleagues(&definition.criteria, &mut named);
        let mut criteria = definition.criteria.clone();
        criteria.retain(|one| named.contains(&one.id));
        let definition = Definition {
            criteria,
            icp: match reads.asks_profile {
                true => Icp {
                    nice_to_have: Vec::new(),
                    ..definition.icp.clone()
                },
                false => Icp::default(),
            },
            scores: match reads.asks_scores {
                true => definition.scores.clone(),
                false => Vec::new(),
            },
            grid: definition.grid.clone().filter(|_| reads.asks_scores),
            exclusions: exclusions.to_vec(),
            stages,
            tables: definition.tables.clone(),
            title: String::new(),
            time_zone: definition.time_zone.clone(),
        };
        Self {
            definition,
            stages: of.to_vec(),
            reads,
        }
    }
}

/// Adds what colleagues are counted by.
fn with_colleagues(criteria: &[Criterion], named: &mut BTreeSet<CriterionId>) {
    let counted = criteria.iter().filter(|one| named.contains(&one.id));
    let counted = counted.filter_map(|one| match &one.subject {
        Subject::Figure(figure) => match &figure.rows {
            Rows::Colleagues(id) => Some(id.clone()),
            Rows::Activities { .. } | Rows::Deals => None,
        },
        Subject::Field(_) | Subject::Company(_) => None,
    });
    let counted: Vec<CriterionId> = counted.collect();
    named.extend(counted);
}
