//! Why are these leads not at a stage? What keeps each of them out, rule by rule: what is not met, and what
//! cannot be said.
//!
//! Invariants: of leads at the stage there is no reason; every other lead of those asked about has at least one,
//! where the rules say anything; by its first reason each lead counts exactly once.

use definition::{CriterionId, Definition, Rule, ScoreKey, StageKey};
use lead::Mask;
use qualify::{Kleene, Verdicts};

use crate::grading::grades;
use crate::{Count, members};

/// What keeps leads out.
#[derive(Clone, Debug, PartialEq)]
pub enum Shortfall {
    /// They are excluded.
    Excluded,
    /// A criterion: not met, or met where it must not be.
    Criterion {
        /// Which.
        id: CriterionId,
        /// Whether it is to be met, or not to be.
        wanted: bool,
    },
    /// A score below so many points.
    Score(ScoreKey, i32),
    /// A grade that is none of these.
    Grade(Vec<String>),
    /// A stage that no rule brings anybody to.
    Stage(StageKey),
}

/// A reason with the leads it keeps out.
#[derive(Clone, Debug, PartialEq)]
pub struct Short {
    /// The reason.
    pub of: Shortfall,
    /// The leads of which it is sure.
    pub not_met: Mask,
    /// The leads of which it cannot be said: a value is missing.
    pub unknown: Mask,
    /// Of those of which it is sure, the ones whose first reason it is.
    pub first_not_met: Mask,
    /// The same of those of which it cannot be said: they have no reason that is sure.
    pub first_unknown: Mask,
}

/// Why the leads of `asked` are not at `stage` on the complete path, in the order of the definition. A sure
/// reason comes before one that cannot be said.
#[must_use]
pub fn shortfalls(
    definition: &Definition,
    verdicts: &Verdicts,
    stage: usize,
    asked: &Mask,
) -> Vec<Short> {
    let out = asked.and_not(&members(verdicts, stage, Count::CompletePath));
    let mut found = Finding {
        definition,
        verdicts,
        shorts: Vec::new(),
    };
    let excluded = out.and(verdicts.excluded.met());
    found.add(
        Shortfall::Excluded,
        &excluded,
        &Mask::none(verdicts.n_leads),
    );
    let judged = out.and_not(&excluded);
    let before = definition.stages.iter().enumerate().take(stage + 1);
    for (at, own) in before.filter(|(at, own)| *at == stage || !own.optional) {
        let Some(met) = verdicts.stages.get(at).map(Kleene::met) else {
            continue;
        };
        let open = judged.and_not(met);
        match own.reached_by.rule() {
            Some(rule) => found.below(rule, true, &open),
            None => {
                let none = Mask::none(verdicts.n_leads);
                found.add(Shortfall::Stage(own.key.clone()), &open, &none);
            }
        }
    }
    let mut shorts = found.shorts;
    let mut left = out;
    for short in &mut shorts {
        short.first_not_met = short.not_met.and(&left);
        left = left.and_not(&short.first_not_met);
    }
    for short in &mut shorts {
        short.first_unknown = short.unknown.and(&left);
        left = left.and_not(&short.first_unknown);
    }
    shorts
}

struct Finding<'a> {
    definition: &'a Definition,
    verdicts: &'a Verdicts,
    shorts: Vec<Short>,
}

impl Finding<'_> {
    /// What of `rule` keeps leads of `open` out, where it is wanted to be so.
    fn below(&mut self, rule: &Rule, wanted: bool, open: &Mask) {
        let says = match wanted {
            true => self.says(rule),
            false => self.says(rule).not(),
        };
        let open = open.and_not(says.met());
        if open.count() == 0 {
            return;
        }
        let leaf = match rule {
            Rule::Criterion(id) => Shortfall::Criterion {
                id: id.clone(),
                wanted,
            },
            Rule::Score(key, points) => Shortfall::Score(key.clone(), *points),
            Rule::Grade(names) => Shortfall::Grade(names.clone()),
            Rule::FitsIcp => {
                let icp = &self.definition.icp;
                for id in &icp.must_have {
                    self.below(&Rule::Criterion(id.clone()), wanted, &open);
                }
                for id in &icp.excluding {
                    self.below(&Rule::Criterion(id.clone()), !wanted, &open);
                }
                return;
            }
            Rule::All(_) | Rule::Any(_) | Rule::AtLeast(..) => {
                for child in rule.counting() {
                    self.below(child, wanted, &open);
                }
                return;
            }
            Rule::None(_) => {
                for child in rule.counting() {
                    self.below(child, !wanted, &open);
                }
                return;
            }
            Rule::Muted(_) => return,
        };
        self.add(leaf, &open.and(&says.not_met()), &open.and(says.unknown()));
    }

    fn add(&mut self, of: Shortfall, not_met: &Mask, unknown: &Mask) {
        if not_met.count() + unknown.count() == 0 {
            return;
        }
        if let Some(known) = self.shorts.iter_mut().find(|short| short.of == of) {
            known.not_met = known.not_met.or(not_met);
            known.unknown = known.unknown.or(unknown).and_not(&known.not_met);
            return;
        }
        let none = Mask::none(self.verdicts.n_leads);
        self.shorts.push(Short {
            of,
            not_met: not_met.clone(),
            unknown: unknown.clone(),
            first_not_met: none.clone(),
            first_unknown: none,
        });
    }

    /// What a rule says of everybody.
    fn says(&self, rule: &Rule) -> Kleene {
        let n = self.verdicts.n_leads;
        let never = || Kleene::new(Mask::none(n), &Mask::none(n));
        let each = || {
            rule.counting()
                .map(|rule| self.says(rule))
                .collect::<Vec<Kleene>>()
        };
        match rule {
            Rule::Criterion(id) => {
                let at = self
                    .definition
                    .criteria
                    .iter()
                    .position(|one| one.id == *id);
                let known = at.and_then(|at| self.verdicts.criteria.get(at));
                known.map_or_else(never, |kleene| (**kleene).clone())
            }
            Rule::FitsIcp => self.verdicts.icp.clone(),
            Rule::Score(key, points) => {
                let at = self.definition.score_position(key);
                let column = at.and_then(|at| self.verdicts.scores.get(at));
                column.map_or_else(never, |column| column.at_least(i64::from(*points)))
            }
            Rule::Grade(names) => grades(self.definition, self.verdicts)
                .map_or_else(never, |grades| grades.is_one_of(names)),
            Rule::All(_) => Kleene::all(n, &each()),
            Rule::Any(_) => Kleene::any(n, &each()),
            Rule::None(_) => Kleene::none(n, &each()),
            Rule::AtLeast(least, _) => Kleene::at_least(n, *least, &each()),
            Rule::Muted(_) => never(),
        }
    }
}
