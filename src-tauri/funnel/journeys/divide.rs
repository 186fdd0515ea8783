//! Where does one pass end and the next begin? Person by person: what brought them to each stage after the
//! last end, and the first of these days on which something ends the way again.

use crate::KnownBy;
use crate::cells::by_stretches;

use super::Recorded;
use super::RecordedTo;
use super::by_person::ByPerson;
use super::found::{ByFacts, Edge, Found, NO_DAY};
use super::plan::Plan;

/// An entry as it is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryRow {
    pub(crate) stage: u16,
    pub(crate) known_by: KnownBy,
    pub(crate) day: i32,
}

/// A pass as it is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PassRow {
    pub(crate) person: u32,
    pub(crate) opened: i32,
    pub(crate) closed: Option<(i32, RecordedTo)>,
    first_entry: u32,
    n_entries: u32,
}

/// The passes of all people.
#[derive(Debug, Default)]
pub(crate) struct Divided {
    /// By person, those of one person in their order.
    passes: Vec<PassRow>,
    entries: Vec<EntryRow>,
}

/// The passes that were found so far.
pub(super) struct Dividing<'a> {
    plan: &'a Plan,
    found: Vec<Found>,
    recorded: Vec<Recorded>,
    /// Where the recorded of each person stand.
    of_person: ByPerson,
    first_known: Vec<i32>,
    as_of: i32,
    divided: Divided,
}

impl<'a> Dividing<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        found: Vec<Found>,
        recorded: Vec<Recorded>,
        first_known: Vec<i32>,
        as_of: i32,
    ) -> Self {
        let persons = recorded.iter().map(|one| one.person);
        Self {
            plan,
            found,
            of_person: ByPerson::of(first_known.len(), persons),
            recorded,
            first_known,
            as_of,
            divided: Divided::default(),
        }
    }

    /// Divides off everybody's first pass: who came to its end, and when, by person.
    pub(super) fn first(&mut self) -> Vec<(u32, i32)> {
        let ended = self.divided_off(self.first_known.len(), |at| {
            let is_known = self.first_known.get(at).is_some_and(|day| *day != NO_DAY);
            is_known.then_some((at as u32, None))
        });
        self.keep(ended)
    }

    /// Divides off the pass after these ends: who came to the end of that one.
    pub(super) fn next(&mut self, ended: &[(u32, i32)]) -> Vec<(u32, i32)> {
        let n_people = self.first_known.len();
        self.found.iter_mut().for_each(|found| found.sort(n_people));
        let ended = self.divided_off(ended.len(), |at| {
            ended.get(at).map(|&(person, after)| (person, Some(after)))
        });
        self.keep(ended)
    }

    /// Divides off a pass of each, on all cores: in order, with who came to its end.
    fn divided_off(
        &self,
        n: usize,
        whose: impl Fn(usize) -> Option<(u32, Option<i32>)> + Sync,
    ) -> Vec<(Divided, Vec<(u32, i32)>)> {
        by_stretches(n, |stretch| {
            let mut divided = Divided::default();
            let ended = stretch.filter_map(|at| {
                let (person, after) = whose(at)?;
                self.pass(person, after, &mut divided)
            });
            let ended = ended.collect();
            (divided, ended)
        })
    }

    fn keep(&mut self, found: Vec<(Divided, Vec<(u32, i32)>)>) -> Vec<(u32, i32)> {
        let mut ended = Vec::new();
        for (divided, more) in found {
            self.divided.append(divided);
            ended.extend(more);
        }
        self.found.iter_mut().for_each(Found::forget_facts);
        ended
    }

    /// Where facts after an end are put.
    pub(super) fn found(&mut self) -> &mut [Found] {
        &mut self.found
    }

    pub(super) fn finish(self) -> Divided {
        let mut divided = self.divided;
        // Stable: the passes of one person were found in their order.
        divided.passes.sort_by_key(|pass| pass.person);
        divided
    }

    /// Divides off one pass of a person, after a day; the day on which it ended.
    fn pass(&self, person: u32, after: Option<i32>, into: &mut Divided) -> Option<(u32, i32)> {
        let mut moments: Vec<(i32, usize, KnownBy)> = Vec::new();
        for stage in 0..self.plan.stages.len() {
            if let Some((day, known_by)) = self.moment(stage, person, after) {
                moments.push((day, stage, known_by));
            }
        }
        moments.sort_unstable();
        let stages = &self.plan.stages;
        let on_path = |(_, stage, _): &&(i32, usize, KnownBy)| stages[*stage].ending.is_none();
        let opened = moments.iter().find(on_path).map(|(day, ..)| *day);
        if opened.is_none() && after.is_some() {
            return None;
        }
        let from = opened.unwrap_or(NO_DAY);
        let mut ends: Vec<(i32, bool, RecordedTo)> = Vec::new();
        for moment in &mut moments {
            // An end beside the path, before the way began, may have come again.
            if moment.0 < from
                && let Some((day, known_by)) = self.moment(moment.1, person, Some(from - 1))
            {
                *moment = (day, moment.1, known_by);
            }
        }
        moments.sort_unstable();
        for (day, stage, _) in &moments {
            let is_beside = stages[*stage].ending.is_some();
            if (is_beside && *day >= from) || Some(*stage) == self.plan.last {
                ends.push((*day, is_beside, RecordedTo::Stage(*stage)));
            }
        }
        let recorded = self
            .recorded_of(person)
            .iter()
            .filter_map(|one| match one.to {
                RecordedTo::Ending(_) if self.counts(one.day, after) && one.day >= from => {
                    Some((one.day, true, one.to))
                }
                _ => None,
            });
        ends.extend(recorded);
        // On one day the end of the path comes before an end beside it.
        let closed = ends.into_iter().min().map(|(day, _, by)| (day, by));
        let until = closed.map_or(i32::MAX, |(day, _)| day);
        moments.retain(|(day, ..)| (from..=until).contains(day));
        let first_entry = into.entries.len() as u32;
        let known = self.first_known[person as usize];
        let opened = opened.unwrap_or_else(|| closed.map_or(known, |(day, _)| day.min(known)));
        into.entries
            .extend(moments.iter().map(|(day, stage, known_by)| EntryRow {
                stage: *stage as u16,
                known_by: *known_by,
                day: *day,
            }));
        into.passes.push(PassRow {
            person,
            opened,
            closed,
            first_entry,
            n_entries: moments.len() as u32,
        });
        closed.map(|(day, _)| (person, day))
    }

    /// The first day after `after` on which a person came to a stage, and how that is known.
    fn moment(&self, stage: usize, person: u32, after: Option<i32>) -> Option<(i32, KnownBy)> {
        let planned = &self.plan.stages[stage];
        let found = &self.found[stage];
        let edges = found.edges_of(person);
        let recorded = self.recorded_of(person).iter();
        let recorded = recorded.filter(|one| one.to == RecordedTo::Stage(stage));
        let recorded = recorded
            .map(|one| one.day)
            .filter(|day| self.counts(*day, after));
        let told_by = match planned.is_decision {
            true => KnownBy::Decision,
            false => KnownBy::Fact,
        };
        let told = edges.iter().map(|edge| edge.told);
        let told = told.filter(|day| *day != NO_DAY && self.counts(*day, after));
        let rule = self.by_rule(edges, found.facts_of(person), after);
        let all = [
            recorded.min().map(|day| (day, KnownBy::History)),
            told.min().map(|day| (day, told_by)),
            rule,
        ];
        all.into_iter().flatten().min()
    }

    /// By a rule: what the first list says that says anything.
    fn by_rule(
        &self,
        edges: &[Edge],
        facts: Option<ByFacts>,
        after: Option<i32>,
    ) -> Option<(i32, KnownBy)> {
        let mut edges = edges.iter().filter(|edge| {
            edge.told == NO_DAY
                && self.counts(edge.day, after)
                && (after.is_none() || !edge.is_first)
        });
        let edge = edges.next().map(|edge| {
            let known_by = match (edge.is_first, edge.by_import) {
                (true, _) => KnownBy::KnownSince,
                (false, true) => KnownBy::Import,
                (false, false) => KnownBy::DatedFacts,
            };
            (edge.list, edge.day, known_by)
        });
        let facts = facts.map(|one| (one.list, one.day, KnownBy::DatedFacts));
        let first = edge.into_iter().chain(facts).min();
        first.map(|(_, day, known_by)| (day, known_by))
    }

    /// Whether a day is after another, and not to come.
    fn counts(&self, day: i32, after: Option<i32>) -> bool {
        after.is_none_or(|after| day > after) && day <= self.as_of
    }

    fn recorded_of(&self, person: u32) -> &[Recorded] {
        self.recorded
            .get(self.of_person.at(person))
            .unwrap_or_default()
    }
}

impl Divided {
    /// Puts those of others after its own.
    fn append(&mut self, others: Self) {
        let n_before = self.entries.len() as u32;
        self.entries.extend(others.entries);
        self.passes
            .extend(others.passes.into_iter().map(|pass| PassRow {
                first_entry: pass.first_entry + n_before,
                ..pass
            }));
    }

    /// The passes of a person, oldest first.
    pub(super) fn passes_of(&self, person: u32) -> &[PassRow] {
        let first = self.passes.partition_point(|pass| pass.person < person);
        let own = &self.passes[first..];
        &own[..own.partition_point(|pass| pass.person == person)]
    }

    /// The entries of a pass.
    pub(crate) fn entries_of(&self, pass: &PassRow) -> &[EntryRow] {
        let first = pass.first_entry as usize;
        &self.entries[first..first + pass.n_entries as usize]
    }

    /// Every pass, by person.
    pub(crate) fn passes(&self) -> &[PassRow] {
        &self.passes
    }

    /// The entries of all.
    pub(super) fn entries(&self) -> &[EntryRow] {
        &self.entries
    }
}
