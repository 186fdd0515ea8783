//! Can a rule be met, and what follows where it is? The cells that are left of each axis once a rule
//! is met, or not met, are narrowed step by step.
//!
//! Invariant: what is called impossible is; what follows does. The other way round is not promised.

use std::sync::Arc;

use foldhash::HashMap;

use super::space::{Cells, Space};
use crate::{CriterionId, Definition, Rule, ScoreKey};

/// A definition about to be asked what follows from what.
pub(super) struct Reach<'a> {
    pub(super) definition: &'a Definition,
    pub(super) space: Space,
    positions: HashMap<&'a CriterionId, usize>,
    scores: HashMap<&'a ScoreKey, (i64, i64)>,
    icp: Arc<Rule>,
    /// What is left of each axis.
    left: Vec<Cells>,
    /// What was left of an axis before it was narrowed, in the order of narrowing.
    trail: Vec<(usize, Cells)>,
}

/// A rule and whether it is to be met.
type Wanted<'r> = (&'r Rule, bool);

impl<'a> Reach<'a> {
    pub(super) fn new(definition: &'a Definition) -> Self {
        let space = Space::of(definition);
        let criteria = definition.criteria.iter().enumerate();
        let scores = definition.scores.iter();
        Self {
            left: space.axes.clone(),
            space,
            positions: criteria.rev().map(|(i, one)| (&one.id, i)).collect(),
            scores: scores.rev().map(|one| (&one.key, one.reach())).collect(),
            icp: Arc::new(definition.icp.rule()),
            trail: Vec::new(),
            definition,
        }
    }

    /// The position of a criterion.
    pub(super) fn position(&self, id: &CriterionId) -> Option<usize> {
        self.positions.get(id).copied()
    }

    pub(super) fn reach_of(&self, key: &ScoreKey) -> Option<(i64, i64)> {
        self.scores.get(key).copied()
    }

    /// Whether all of these can be as wanted at once.
    pub(super) fn can(&mut self, wanted: &[Wanted<'_>]) -> bool {
        let mark = self.trail.len();
        let can = self.narrow_all(wanted);
        self.undo(mark);
        can
    }

    /// Which of these, in turn, cannot be as wanted beside those before that can.
    pub(super) fn in_the_way(&mut self, wanted: &[Wanted<'_>]) -> Vec<usize> {
        let start = self.trail.len();
        let mut in_the_way = Vec::new();
        for i in leaves_first(wanted) {
            let mark = self.trail.len();
            let (rule, want) = wanted[i];
            if !self.narrow(rule, want) {
                self.undo(mark);
                in_the_way.push(i);
            }
        }
        self.undo(start);
        in_the_way.sort_unstable();
        in_the_way
    }

    /// Whether the second rule is met wherever the first is, as far as can be told.
    pub(super) fn implies(&mut self, one: &Rule, other: &Rule) -> bool {
        let mark = self.trail.len();
        let mut given = Vec::new();
        self.gather(one, &mut given);
        let follows = !self.narrow(one, true) || self.follows(other, true, &given, 2);
        self.undo(mark);
        follows
    }

    fn undo(&mut self, mark: usize) {
        while self.trail.len() > mark {
            if let Some((axis, cells)) = self.trail.pop() {
                self.left[axis] = cells;
            }
        }
    }

    fn cut(&mut self, axis: usize, cells: Cells) -> bool {
        let before = self.left[axis];
        let after = before & cells;
        if after != before {
            self.trail.push((axis, before));
            self.left[axis] = after;
        }
        after != 0
    }

    fn narrow_all(&mut self, wanted: &[Wanted<'_>]) -> bool {
        leaves_first(wanted)
            .into_iter()
            .all(|i| self.narrow(wanted[i].0, wanted[i].1))
    }

    /// Narrows to where the rule is as wanted; `false` where it cannot be.
    fn narrow(&mut self, rule: &Rule, want: bool) -> bool {
        let each = |want| -> Vec<Wanted<'_>> { rule.counting().map(|one| (one, want)).collect() };
        let n = rule.counting().count();
        match rule {
            Rule::Criterion(id) => self.position(id).is_none_or(|i| {
                let literal = self.space.literals[i];
                self.cut(literal.axis, literal.cells(want))
            }),
            Rule::FitsIcp => {
                let icp = Arc::clone(&self.icp);
                self.narrow(&icp, want)
            }
            Rule::Score(key, points) => self.reach_of(key).is_none_or(|(least, most)| {
                let points = i64::from(*points);
                if want { most >= points } else { least < points }
            }),
            Rule::Grade(wanted) => self.may_have_grade(wanted, want),
            Rule::Muted(_) => true,
            Rule::All(_) if want => self.narrow_all(&each(true)),
            Rule::All(_) => self.narrow_some(1, &each(false)),
            Rule::Any(_) if want => self.narrow_some(1, &each(true)),
            Rule::Any(_) => self.narrow_all(&each(false)),
            Rule::None(_) if want => self.narrow_all(&each(false)),
            Rule::None(_) => self.narrow_some(1, &each(true)),
            Rule::AtLeast(least, _) => {
                let least = *least as usize;
                match want {
                    true => self.narrow_some(least, &each(true)),
                    false if least == 0 => false,
                    false => self.narrow_some((n + 1).saturating_sub(least), &each(false)),
                }
            }
        }
    }

    /// Narrows to where at least so many of these are as wanted.
    fn narrow_some(&mut self, least: usize, wanted: &[Wanted<'_>]) -> bool {
        if least == 0 {
            return true;
        }
        let mut possible: Vec<HashMap<usize, Cells>> = Vec::new();
        for &(rule, want) in wanted {
            let mark = self.trail.len();
            if self.narrow(rule, want) {
                let narrowed = self.trail[mark..].iter();
                possible.push(narrowed.map(|&(axis, _)| (axis, self.left[axis])).collect());
            }
            self.undo(mark);
        }
        if possible.len() < least {
            return false;
        }
        if possible.len() == least {
            let mut all = possible.into_iter().flatten();
            return all.all(|(axis, cells)| self.cut(axis, cells));
        }
        let Some((first, others)) = possible.split_first() else {
            return true;
        };
        // What is left of an axis in any of them is left of it in some.
        for (&axis, &cells) in first {
            let mut each = others.iter().map(|one| one.get(&axis).copied());
            let joined = each.try_fold(cells, |all, one| Some(all | one?));
            if let Some(joined) = joined {
                self.cut(axis, joined);
            }
        }
        true
    }

    /// Whether a grade by the points that may be had is one of these (`want`), or is none of them.
    fn may_have_grade(&self, wanted: &[String], want: bool) -> bool {
        let Some(grid) = &self.definition.grid else {
            return true;
        };
        let bands = |bands: &crate::Bands| {
            let (least, most) = self.reach_of(&bands.score)?;
            Some(bands.of(most)..=bands.of(least))
        };
        let Some((rows, columns)) = bands(&grid.fit).zip(bands(&grid.engagement)) else {
            return true;
        };
        rows.into_iter().any(|row| {
            columns.clone().any(|column| {
                let grade = grid.grade(row, column);
                grade.is_none_or(|grade| wanted.iter().any(|one| one == grade) == want)
            })
        })
    }

    /// What is surely met where a rule is: the rule, and of groups that ask for all, what they hold.
    fn gather(&self, rule: &Rule, given: &mut Vec<Rule>) {
        given.push(rule.clone());
        match rule {
            Rule::All(_) => rule.counting().for_each(|one| self.gather(one, given)),
            Rule::FitsIcp => self.gather(&self.icp, given),
            _ => {}
        }
    }

    /// Whether the rule is as wanted in all that is left, given that some rules are met. `cases`: how
    /// often a group of alternatives may be gone through one by one.
    fn follows(&mut self, rule: &Rule, want: bool, given: &[Rule], cases: u32) -> bool {
        if want && given.iter().any(|one| self.says_as_much(one, rule)) {
            return true;
        }
        let count = |reach: &mut Self, want| {
            let each = rule.counting();
            each.filter(|one| reach.follows(one, want, given, 0))
                .count()
        };
        let n = rule.counting().count();
        let at_once = match rule {
            Rule::Criterion(id) => self.position(id).is_some_and(|i| {
                let literal = self.space.literals[i];
                self.left[literal.axis] & !literal.cells(want) == 0
            }),
            Rule::FitsIcp => {
                let icp = Arc::clone(&self.icp);
                self.follows(&icp, want, given, cases)
            }
            Rule::Score(key, points) => self.reach_of(key).is_some_and(|(least, most)| {
                let points = i64::from(*points);
                if want { least >= points } else { most < points }
            }),
            Rule::Grade(_) | Rule::Muted(_) => false,
            Rule::All(_) if want => count(self, true) == n,
            Rule::All(_) => count(self, false) > 0,
            Rule::Any(_) if want => count(self, true) > 0,
            Rule::Any(_) => count(self, false) == n,
            Rule::None(_) if want => count(self, false) == n,
            Rule::None(_) => count(self, true) > 0,
            Rule::AtLeast(least, _) if want => count(self, true) >= *least as usize,
            Rule::AtLeast(least, _) => n - count(self, false) < *least as usize,
        };
        at_once || (cases > 0 && self.follows_case_by_case(rule, want, given, cases))
    }

    fn follows_case_by_case(
        &mut self,
        rule: &Rule,
        want: bool,
        given: &[Rule],
        cases: u32,
    ) -> bool {
        if matches!(rule, Rule::All(_)) && want {
            let all: Vec<&Rule> = rule.counting().collect();
            return all
                .into_iter()
                .all(|one| self.follows(one, true, given, cases));
        }
        let groups = given.iter().filter(|one| matches!(one, Rule::Any(_)));
        let groups: Vec<Vec<Rule>> = groups
            .map(|one| one.counting().cloned().collect())
            .collect();
        groups.into_iter().any(|alternatives| {
            alternatives.len() <= 50
                && alternatives.iter().all(|alternative| {
                    let mark = self.trail.len();
                    let mut given = given.to_vec();
                    self.gather(alternative, &mut given);
                    let follows = !self.narrow(alternative, true)
                        || self.follows(rule, want, &given, cases - 1);
                    self.undo(mark);
                    follows
                })
        })
    }

    /// Whether the first rule, being met, makes the second met by what they say alone.
    fn says_as_much(&self, given: &Rule, rule: &Rule) -> bool {
        let all_in = |some: &Rule, more: &Rule| {
            let mut some = some.counting();
            some.all(|one| more.counting().any(|other| one == other))
        };
        match (given, rule) {
            (Rule::Score(key, most), Rule::Score(other, points)) => key == other && most >= points,
            (Rule::Grade(some), Rule::Grade(more)) => some.iter().all(|one| more.contains(one)),
            (Rule::Any(_), Rule::Any(_)) => all_in(given, rule),
            // A rule that stands there twice counts twice.
            (Rule::AtLeast(n, _), Rule::AtLeast(least, _)) => {
                let times = |of: &Rule, one: &Rule| of.counting().filter(|o| *o == one).count();
                let mut each = given.counting();
                n >= least && each.all(|one| times(given, one) <= times(rule, one))
            }
            (Rule::AtLeast(n, _), Rule::Any(_)) => *n > 0 && all_in(given, rule),
            (Rule::None(_), Rule::None(_)) => all_in(rule, given),
            _ => given == rule,
        }
    }
}

/// Criteria before groups, which are costlier and narrow less.
fn leaves_first(wanted: &[Wanted<'_>]) -> Vec<usize> {
    let is_leaf = |&i: &usize| wanted[i].0.children().is_empty();
    let (leaves, groups): (Vec<usize>, Vec<usize>) = (0..wanted.len()).partition(is_leaf);
    leaves.into_iter().chain(groups).collect()
}
