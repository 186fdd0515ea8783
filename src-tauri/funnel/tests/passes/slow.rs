//! The judge: day by day, person by person, list by list, by the reference evaluator. Nothing is left out
//! and nothing is shared with the fast way.

use definition::{Definition, ReachedBy, Rule, Subject};
use funnel::{Ending, KnownBy, RecordedTo};
use lead::Table;
use qualify::Verdict;
use qualify::reference::judge;

use crate::lists::{Person, Then, day, table};

/// The first day on which anything can have happened.
const BEGIN: i8 = -11;

pub(crate) struct Slow<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) known: &'a [Then],
    pub(crate) recorded: &'a [(u32, i8, RecordedTo)],
    pub(crate) as_of: i8,
    /// What was known, as lists.
    pub(crate) lists: Vec<Table>,
}

type Moment = (i8, KnownBy);

impl Slow<'_> {
    /// The passes of a person, as `crate::lists::said` writes them.
    pub(crate) fn said(&self, person: u32) -> String {
        let mut passes: Vec<String> = Vec::new();
        let mut after: Option<i8> = None;
        let Some(first) = self.known.iter().find(|then| of(then, person).is_some()) else {
            return String::new();
        };
        loop {
            let n = self.definition.stages.len();
            let on_path: Vec<usize> = (0..n).filter(|i| !self.is_beside(*i)).collect();
            let mut moments: Vec<(i8, usize, KnownBy)> = on_path
                .iter()
                .filter_map(|&i| self.moment(i, person, after).map(|(day, by)| (day, i, by)))
                .collect();
            let opened = moments.iter().map(|(day, ..)| *day).min();
            if opened.is_none() && after.is_some() {
                break;
            }
            let mut ends: Vec<(i8, bool, RecordedTo)> = Vec::new();
            let last = on_path.last().filter(|last| {
                !matches!(
                    self.definition.stages[**last].reached_by,
                    ReachedBy::Rule(_)
                )
            });
            ends.extend(
                moments
                    .iter()
                    .filter(|(_, i, _)| Some(i) == last)
                    .map(|(day, i, _)| (*day, false, RecordedTo::Stage(*i))),
            );
            let from = opened.unwrap_or(i8::MIN);
            for beside in (0..n).filter(|i| self.is_beside(*i)) {
                let mut moment = self.moment(beside, person, after);
                if moment.is_some_and(|(day, _)| day < from) {
                    moment = self.moment(beside, person, Some(from - 1));
                }
                if let Some((day, by)) = moment.filter(|(day, _)| *day >= from) {
                    moments.push((day, beside, by));
                    ends.push((day, true, RecordedTo::Stage(beside)));
                }
            }
            for (who, day, to) in self.recorded {
                if *who == person
                    && matches!(to, RecordedTo::Ending(_))
                    && after.is_none_or(|after| *day > after)
                    && *day >= from
                    && *day <= self.as_of
                {
                    ends.push((*day, true, *to));
                }
            }
            let end = ends.into_iter().min();
            moments.retain(|(day, ..)| end.is_none_or(|(end, ..)| *day <= end));
            moments.sort_unstable();
            let opened =
                opened.unwrap_or_else(|| end.map_or(first.day, |(end, ..)| end.min(first.day)));
            let mut parts = vec![format!("[{opened}")];
            parts.extend(moments.iter().map(|(day, stage, by)| {
                let letter = match by {
                    KnownBy::History => "h",
                    KnownBy::Fact => "f",
                    KnownBy::Decision => "d",
                    KnownBy::DatedFacts => "t",
                    KnownBy::Import => "i",
                    KnownBy::KnownSince => "s",
                };
                format!("{}@{day}{letter}", self.definition.stages[*stage].key)
            }));
            if let Some((day, _, by)) = end {
                let by = match by {
                    RecordedTo::Stage(stage) => self.definition.stages[stage].key.to_string(),
                    RecordedTo::Ending(ending) => ending.name().to_owned(),
                };
                parts.push(format!("]{by}@{day}"));
            }
            passes.push(parts.join(" "));
            match end {
                Some((day, ..)) => after = Some(day),
                None => break,
            }
        }
        passes.join(" ")
    }

    fn is_beside(&self, stage: usize) -> bool {
        Ending::of(&self.definition.stages[stage].key.0).is_some()
    }

    fn moment(&self, stage: usize, person: u32, after: Option<i8>) -> Option<Moment> {
        let counts = |day: i8| after.is_none_or(|after| day > after) && day <= self.as_of;
        let mut all: Vec<Moment> = Vec::new();
        for (who, day, to) in self.recorded {
            if *who == person && *to == RecordedTo::Stage(stage) && counts(*day) {
                all.push((*day, KnownBy::History));
            }
        }
        let is = &self.definition.stages[stage];
        if is.reached_by.rule().is_none() {
            return all.into_iter().min();
        }
        let by = match is.reached_by {
            ReachedBy::Decision(_) => KnownBy::Decision,
            _ => KnownBy::Fact,
        };
        // Day by day: when the rule came to be met, and what the field said while it was.
        let mut edges: Vec<(usize, i8, KnownBy, Option<i8>)> = Vec::new();
        let (mut was_met, mut was_known) = (false, false);
        for (k, then) in self.known.iter().enumerate() {
            let Some(one) = of(then, person) else {
                continue;
            };
            let until = self.until(k);
            let mut met_here = false;
            for now in then.day..=until {
                let met = self.state(k, stage, person, now);
                if met && !was_met {
                    let how = match (now == then.day, was_known) {
                        (true, false) => KnownBy::KnownSince,
                        (true, true) => KnownBy::Import,
                        (false, _) => KnownBy::DatedFacts,
                    };
                    edges.push((k, now, how, None));
                }
                met_here |= met;
                was_met = met;
                was_known = true;
            }
            let field = is.entered_on.as_ref().map(|_| one.closed);
            if let (true, Some(Some(day)), Some(edge)) = (met_here, field, edges.last_mut()) {
                edge.3 = Some(day);
            }
        }
        let told = edges.iter().filter_map(|edge| edge.3);
        all.extend(told.filter(|day| counts(*day)).map(|day| (day, by)));
        let edge = edges
            .iter()
            .find(|(_, day, how, told)| {
                told.is_none() && counts(*day) && (after.is_none() || *how != KnownBy::KnownSince)
            })
            .map(|(k, day, how, _)| (*k, *day, *how));
        let facts = self.by_facts(stage, person, after);
        let rule = edge.into_iter().chain(facts).min();
        all.extend(rule.map(|(_, day, how)| (day, how)));
        all.into_iter().min()
    }

    fn until(&self, k: usize) -> i8 {
        let next = self.known.get(k + 1);
        next.map_or(self.as_of, |next| next.day - 1)
    }

    fn state(&self, k: usize, stage: usize, person: u32, now: i8) -> bool {
        let people = &self.known[k].people;
        let row = people.iter().position(|(one, _)| *one == person).unwrap();
        let judged = judge(self.definition, &self.lists[k], day(now), row);
        judged.stages[stage] == Verdict::Met
    }

    fn by_facts(
        &self,
        stage: usize,
        person: u32,
        after: Option<i8>,
    ) -> Option<(usize, i8, KnownBy)> {
        let is = &self.definition.stages[stage];
        let rule = is.reached_by.rule()?;
        if is.entered_on.is_some() || self.is_beside(stage) || !self.is_dated(rule) {
            return None;
        }
        let alone = Definition {
            exclusions: Vec::new(),
            ..self.definition.clone()
        };
        let met = |one: &Person, then: &Then, now: i8| {
            let list = table(std::slice::from_ref(one), then.covered);
            judge(&alone, &list, day(now), 0).stages[stage] == Verdict::Met
        };
        for (k, then) in self.known.iter().enumerate() {
            let Some(one) = of(then, person) else {
                continue;
            };
            let first = after.map_or(BEGIN, |after| after + 1);
            for now in first..=self.until(k) {
                let with = between(one, after, Some(now));
                let without = between(one, Some(i8::MAX), None);
                let before = between(one, None, Some(now));
                let all = if now < then.day { &before } else { one };
                let list = table(std::slice::from_ref(all), then.covered);
                let excluded = judge(self.definition, &list, day(now), 0).excluded;
                if met(&with, then, now) && !met(&without, then, now) && excluded != Verdict::Met {
                    return Some((k, now, KnownBy::DatedFacts));
                }
            }
        }
        None
    }

    /// Whether every criterion is of days, and there is one.
    fn is_dated(&self, rule: &Rule) -> bool {
        let ids = rule.criteria();
        let list = table(&[], None);
        let is_dated = |subject: &Subject| match subject {
            Subject::Field(field) => list
                .field(field)
                .is_some_and(|field| field.kind == lead::FieldType::Date),
            Subject::Figure(_) => true,
            Subject::Company(_) => false,
        };
        !ids.is_empty()
            && ids.iter().all(|id| {
                self.definition
                    .criterion(id)
                    .is_some_and(|one| is_dated(&one.subject))
            })
    }
}

fn of(then: &Then, person: u32) -> Option<&Person> {
    let found = then.people.iter().find(|(one, _)| *one == person);
    found.map(|(_, one)| one)
}

/// What is known of a person, with only the dates after a day and up to another.
fn between(one: &Person, after: Option<i8>, until: Option<i8>) -> Person {
    let counts =
        |day: i8| after.is_none_or(|after| day > after) && until.is_none_or(|until| day <= until);
    let nothing = after == Some(i8::MAX);
    let keep = |day: Option<i8>| day.filter(|day| counts(*day));
    Person {
        size: one.size,
        since: keep(one.since),
        demo: keep(one.demo),
        closed: keep(one.closed),
        did: one
            .did
            .iter()
            .filter(|(_, day)| !nothing && day.is_none_or(counts))
            .copied()
            .collect(),
        is_keyed: one.is_keyed,
    }
}
