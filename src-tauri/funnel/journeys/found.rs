//! What was found while the list grew? Of each stage, whom it took in and when; held for all people, asked
//! person by person.

use lead::{Column, Mask, ValueRef};

use super::by_person::ByPerson;

pub(super) use crate::NO_DAY;

/// A rule that was not met by a person, and then was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    pub(super) person: u32,
    pub(super) day: i32,
    /// Which of the lists said so.
    pub(super) list: u32,
    /// Whether the person became known with that list.
    pub(super) is_first: bool,
    /// Whether the list was new on that day, and not only the day.
    pub(super) by_import: bool,
    /// The day that the stage's own field tells, as it was said last while the rule was met.
    pub(super) told: i32,
}

/// Dated facts met a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ByFacts {
    pub(super) person: u32,
    pub(super) list: u32,
    pub(super) day: i32,
}

/// Everything that was found of one stage.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) edges: Vec<Edge>,
    pub(super) facts: Vec<ByFacts>,
    edges_by_person: ByPerson,
    facts_by_person: ByPerson,
    /// One more than the place of the latest edge of each person; 0 of none. Only where a field tells days.
    latest: Vec<u32>,
    /// Who met it when last looked.
    pub(super) state: Option<Mask>,
}

/// What is the same for all edges of a moment.
pub(super) struct Moment<'a> {
    pub(super) day: i32,
    pub(super) list: u32,
    pub(super) newcomers: &'a Mask,
    pub(super) by_import: bool,
}

impl Found {
    /// Who meets the rule at a moment; `met` is by people. Those who did not before come in.
    pub(super) fn see(&mut self, met: Mask, n_people: usize, keeps_days: bool, at: &Moment<'_>) {
        let before = self.state.take().unwrap_or_else(|| Mask::none(n_people));
        if keeps_days && self.latest.is_empty() {
            self.latest = vec![0; n_people];
        }
        for person in met.and_not(&before).rows() {
            self.edges.push(Edge {
                person: person as u32,
                day: at.day,
                list: at.list,
                is_first: at.by_import && at.newcomers.contains(person),
                by_import: at.by_import,
                told: NO_DAY,
            });
            if let Some(latest) = self.latest.get_mut(person) {
                *latest = self.edges.len() as u32;
            }
        }
        self.state = Some(met);
    }

    /// What a list says of the day on which people came in: those who met the rule in it.
    pub(super) fn tell(&mut self, met: &Mask, column: &Column, person_of: impl Fn(usize) -> u32) {
        for row in 0..column.n_rows() {
            let person = person_of(row);
            if !met.contains(person as usize) {
                continue;
            }
            let latest = self.latest.get(person as usize).copied().unwrap_or(0);
            let edge = (latest as usize).checked_sub(1);
            if let (Some(edge), Some(ValueRef::Day(day))) = (
                edge.and_then(|at| self.edges.get_mut(at)),
                column.value(row),
            ) {
                edge.told = day;
            }
        }
    }

    /// Puts what was found of so many people in their order.
    pub(super) fn sort(&mut self, n_people: usize) {
        self.facts.sort_unstable();
        // Edges are all found before anybody's way is divided.
        if self.edges_by_person.is_of_nobody() {
            self.edges.sort_unstable();
            let persons = self.edges.iter().map(|edge| edge.person);
            self.edges_by_person = ByPerson::of(n_people, persons);
        }
        self.facts_by_person = match self.facts.is_empty() {
            true => ByPerson::default(),
            false => ByPerson::of(n_people, self.facts.iter().map(|one| one.person)),
        };
        self.latest = Vec::new();
        self.state = None;
    }

    /// Forgets what dated facts say: after an end other facts count.
    pub(super) fn forget_facts(&mut self) {
        self.facts.clear();
        self.facts_by_person = ByPerson::default();
    }

    /// The edges of a person, by day.
    pub(super) fn edges_of(&self, person: u32) -> &[Edge] {
        let own = self.edges_by_person.at(person);
        self.edges.get(own).unwrap_or_default()
    }

    /// What dated facts say of a person.
    pub(super) fn facts_of(&self, person: u32) -> Option<ByFacts> {
        let own = self.facts_by_person.at(person);
        self.facts.get(own)?.first().copied()
    }
}
