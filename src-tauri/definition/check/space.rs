//! What may the criteria of a definition say together? Criteria about one value share an axis; in each
//! cell of it, some are met, some are not and some are unknown. The first cell is the missing value.

use foldhash::{HashMap, HashMapExt};

use super::worlds::{Kind, can_join, worlds};
use crate::{Criterion, Definition, Missing, Test};

/// Cells of an axis, one bit each.
pub(super) type Cells = u128;

const MISSING: Cells = 1;

/// In which cells a criterion is met, and in which it is not. In the others it is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Literal {
    pub(super) axis: usize,
    pub(super) met: Cells,
    pub(super) not: Cells,
}

/// What the criteria of a definition may say together.
#[derive(Debug)]
pub(super) struct Space {
    /// In the definition's order.
    pub(super) literals: Vec<Literal>,
    /// All cells of each axis.
    pub(super) axes: Vec<Cells>,
}

impl Literal {
    /// The cells in which it is met (`true`) or not.
    pub(super) fn cells(self, want: bool) -> Cells {
        if want { self.met } else { self.not }
    }

    /// Whether it is never above the other, in the order not met, unknown, met.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.axis == other.axis && self.met & !other.met == 0 && other.not & !self.not == 0
    }
}

impl Space {
    pub(super) fn of(definition: &Definition) -> Self {
        let blank = Literal {
            axis: 0,
            met: 0,
            not: 0,
        };
        let mut space = Self {
            literals: vec![blank; definition.criteria.len()],
            axes: Vec::new(),
        };
        let mut subjects: HashMap<String, Vec<usize>> = HashMap::new();
        let mut order = Vec::new();
        for (i, criterion) in definition.criteria.iter().enumerate() {
            let subject = format!("{:?}", criterion.subject);
            let own = subjects.entry(subject.clone()).or_default();
            if own.is_empty() {
                order.push(subject);
            }
            own.push(i);
        }
        for subject in order {
            space.add_subject(definition, &subjects[&subject]);
        }
        space
    }

    fn add_subject(&mut self, definition: &Definition, criteria: &[usize]) {
        let mut kinds: Vec<(Kind, Vec<usize>)> = Vec::new();
        let mut places: HashMap<Kind, usize> = HashMap::new();
        let mut asks_known = Vec::new();
        for &i in criteria {
            match Kind::of(&definition.criteria[i].test) {
                Some(Kind::Known) => asks_known.push(i),
                None => self.add_axis(definition, &Kind::Known, &[vec![i]]),
                Some(kind) => {
                    let at = *places.entry(kind.clone()).or_insert_with(|| {
                        kinds.push((kind, Vec::new()));
                        kinds.len() - 1
                    });
                    kinds[at].1.push(i);
                }
            }
        }
        let first = self.axes.len();
        for (kind, criteria) in kinds {
            self.add_kind(definition, &kind, &criteria);
        }
        if first == self.axes.len() && !asks_known.is_empty() {
            self.axes.push(MISSING | 2);
        }
        // Whether there is a value is asked of the first axis: its first cell says no, all others yes.
        for i in asks_known {
            let known = self.axes[first] & !MISSING;
            let (met, not) = match definition.criteria[i].test {
                Test::Known => (known, MISSING),
                _ => (MISSING, known),
            };
            self.literals[i] = Literal {
                axis: first,
                met,
                not,
            };
        }
    }

    /// Splits criteria of one kind into axes: equal tests stand together, others as they fit.
    fn add_kind(&mut self, definition: &Definition, kind: &Kind, criteria: &[usize]) {
        let mut axis: Vec<Vec<usize>> = Vec::new();
        for &i in criteria {
            let test = &definition.criteria[i].test;
            let is_same = |own: &&mut Vec<usize>| definition.criteria[own[0]].test == *test;
            if let Some(own) = axis.iter_mut().find(is_same) {
                own.push(i);
                continue;
            }
            let tests: Vec<&Test> = (axis.iter())
                .map(|own| &definition.criteria[own[0]].test)
                .collect();
            if !axis.is_empty() && !can_join(kind, &tests, test) {
                self.add_axis(definition, kind, &std::mem::take(&mut axis));
            }
            axis.push(vec![i]);
        }
        if !axis.is_empty() {
            self.add_axis(definition, kind, &axis);
        }
    }

    /// One axis for different tests, each of one criterion or more.
    fn add_axis(&mut self, definition: &Definition, kind: &Kind, tests: &[Vec<usize>]) {
        let of = |own: &Vec<usize>| -> &Criterion { &definition.criteria[own[0]] };
        let asked: Vec<&Test> = tests.iter().map(|own| &of(own).test).collect();
        let counts = tests.first().is_some_and(|own| of(own).subject.is_count());
        let found = match kind {
            // Compared with nothing: met or not.
            Kind::Known => vec![0, 1],
            kind => worlds(kind, &asked, counts),
        };
        if found.len() >= Cells::BITS as usize {
            let (one, other) = tests.split_at(tests.len() / 2);
            if !one.is_empty() {
                self.add_axis(definition, kind, one);
            }
            return self.add_axis(definition, kind, other);
        }
        let axis = self.axes.len();
        let all = (1 << (found.len() + 1)) - 1;
        self.axes.push(all);
        for (bit, own) in tests.iter().enumerate() {
            let met = found.iter().enumerate().fold(0, |met, (cell, world)| {
                met | (Cells::from(world >> bit & 1) << (cell + 1))
            });
            for &i in own {
                let counted = |missing| {
                    let is = definition.criteria[i].missing == missing;
                    Cells::from(is)
                };
                self.literals[i] = Literal {
                    axis,
                    met: met | counted(Missing::Met),
                    not: (all & !met & !MISSING) | counted(Missing::NotMet),
                };
            }
        }
    }
}
