//! What was known of leads when it mattered? A version is tried on what was known before sales had a lead further on,
//! before it was won, or before its way ended: what somebody wrote down afterwards tells how it went, not whom the
//! version would have found.
//!
//! Invariants: every version is asked for the same days of the same leads; who became known only later is judged by
//! what was known first, and counted; nothing is judged by what became known after the day, but for leads that have
//! no such day, who are counted too.

use std::collections::BTreeMap;
use std::sync::Arc;

use definition::{Definition, ReachedBy};
use funnel::{Count, KnownThen, NO_DAY, Paths, members, undecided};
use jiff::civil::Date;
use lead::{Mask, Table, date_of, day_of};
use qualify::Kleene;
use words::{Arg, Words};

use super::Evidence;
use super::known::Known;
use super::said::values_note;
use crate::kept::{Kept, MadeOf};
use crate::{Snapshot, WorkspaceError};

/// Whose facts versions are tried on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FactsOf {
    /// Those of the time, where earlier values are recorded of at least half of the tested leads; else today's.
    #[default]
    Usual,
    /// Those known at the time.
    Then,
    /// Those known today.
    Today,
}

/// So many days are judged one by one of those who became known only later; of more, neighbours together, as of the
/// first of them.
const MOST_DAYS: usize = 200;

/// So many rows are judged at most, day by day, but for a few days.
const MOST_JUDGED: usize = 20_000_000;
const LEAST_DAYS: usize = 8;

/// What was known when it mattered, where that is what counts, and how it is said.
pub(super) type Facts = (Option<Arc<Then>>, Vec<String>);

/// What was looked up last of what was known then.
pub(crate) type KeptThen = Kept<(MadeOf, Evidence), Then>;

/// Earlier lists of so many rows together are kept for the next figure; of more they are read again.
const MOST_KEPT: usize = 100_000;

/// Who is judged by one list, as of one day.
pub(super) struct Moment<'a> {
    stretch: &'a Stretch,
    pub(super) day: Date,
    people: Mask,
}

/// What was known then, of everybody.
#[derive(Debug)]
pub(crate) struct Then {
    known: KnownThen,
    lists: Vec<Stretch>,
    late: Vec<Late>,
}

/// Who became known only after the day that counts: they are judged by the list in which they are first, as of that
/// day.
#[derive(Debug)]
struct Late {
    /// The place of that list.
    list: usize,
    day: Date,
    people: Mask,
}

/// What was known from one day on until the next.
#[derive(Debug)]
pub(in crate::measure) struct Stretch {
    pub(in crate::measure) list: Arc<Table>,
    /// Whose row of the list that is judged each of its rows is; `None` where they are the same.
    rows: Option<Vec<u32>>,
    pub(in crate::measure) first: i32,
    last: Date,
}

impl Then {
    /// What was known of the leads of a snapshot; `None` as soon as `go_on` says no.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(super) fn of(
        snapshot: &Snapshot,
        known: &Known<'_>,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Arc<Self>>, WorkspaceError> {
        let key = (MadeOf::snapshot(snapshot), known.evidence.clone());
        if let Some(then) = snapshot.then.of(&key) {
            return Ok(Some(then));
        }
        let Some(journeys) = snapshot.journeys(go_on)? else {
            return Ok(None);
        };
        let lists = stretches(snapshot)?;
        let first_known = first_known(&lists, snapshot.list.n_rows());
        let later = later_steps(known.definition, known.stage);
        let won_on = &known.outcomes.won_on;
        let known = KnownThen::of(&journeys.paths(), &later, won_on, first_known);
        let late = late(&known, &lists);
        let then = Arc::new(Self { known, lists, late });
        let earlier = then.lists.iter().rev().skip(1);
        let n_held: usize = earlier.map(|own| own.list.n_rows()).sum();
        if n_held <= MOST_KEPT {
            snapshot.then.keep(key, Arc::clone(&then));
        }
        Ok(Some(then))
    }

    /// How many of the tested leads became known only after the day that counts, and how many have no such day.
    fn gaps(&self, known: &Known<'_>) -> (usize, usize) {
        let tested = || known.population.tested.rows();
        let late = tested().filter(|row| self.known.is_late(*row)).count();
        let undated = tested().filter(|row| self.known.day(*row).is_none());
        (late, undated.count())
    }

    /// Whether of at least half of the tested leads something was known before the day that counts.
    pub(super) fn is_recorded(&self, known: &Known<'_>) -> bool {
        let (late, undated) = self.gaps(known);
        (late + undated) * 2 <= known.population.tested.count()
    }

    /// Whom a definition takes at a stage, on the complete path: who came there in time. Unknown is who did not and
    /// could not be judged by what was known.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(super) fn at_stage(
        &self,
        under: &Snapshot,
        stage: usize,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Kleene>, WorkspaceError> {
        let Some(definition) = under.definition.as_ref().map(|saved| &saved.definition) else {
            return Err(WorkspaceError::DefinitionAbsent);
        };
        let Some(journeys) = under.journeys(go_on)? else {
            return Ok(None);
        };
        let mut met = self.taken(definition, stage, &journeys.paths());
        let n = under.list.n_rows();
        let mut unknown = Mask::none(n);
        for late in &self.late {
            if !go_on() {
                return Ok(None);
            }
            let Some(stretch) = self.lists.get(late.list) else {
                continue;
            };
            let verdicts = qualify::qualify(definition, &stretch.list, late.day);
            let people = |rows: &Mask| {
                let people = rows.rows().map(|row| stretch.person(row) as u32);
                Mask::of_rows(n, people).and(&late.people)
            };
            met = met.or(&people(&members(&verdicts, stage, Count::CompletePath)));
            unknown = unknown.or(&people(&undecided(&verdicts, stage, Count::CompletePath)));
        }
        for (at, stretch) in self.lists.iter().enumerate() {
            if !go_on() {
                return Ok(None);
            }
            let next = self.lists.get(at + 1).map_or(i32::MAX, |next| next.first);
            let is_asked = |person: usize| match self.known.day(person) {
                Some(_) if self.known.is_late(person) => false,
                Some(day) => day < next && (at == 0 || day >= stretch.first),
                None => next == i32::MAX,
            };
            let verdicts = qualify::qualify(definition, &stretch.list, stretch.last);
            let open = undecided(&verdicts, stage, Count::CompletePath);
            let people = open.rows().map(|row| stretch.person(row));
            let people = people.filter(|person| is_asked(*person));
            unknown = unknown.or(&Mask::of_rows(n, people.map(|person| person as u32)));
        }
        Ok(Some(Kleene::new(met, &unknown)))
    }

    /// Who came to a stage of a definition in time, and to all before it that nobody goes past, on these ways.
    pub(super) fn taken(&self, definition: &Definition, stage: usize, ways: &Paths) -> Mask {
        self.known.taken(ways, &path_to(definition, stage))
    }

    /// What the criteria of a definition say of everybody by what was known of them; they ask for nothing that hangs on
    /// a day. `None` as soon as `go_on` says no.
    pub(super) fn criteria(
        &self,
        definition: &Definition,
        go_on: &dyn Fn() -> bool,
    ) -> Option<Vec<Kleene>> {
        let last = |list: usize| self.lists.get(list).map_or(0, |own| day_of(own.last));
        let moments = self.moments(|list, _| (list, last(list)));
        let none = || Kleene::new(self.nobody(), &self.nobody());
        let mut all: Vec<Kleene> = definition.criteria.iter().map(|_| none()).collect();
        for moment in &moments {
            go_on().then_some(())?;
            let verdicts = qualify::qualify(definition, &moment.stretch.list, moment.day);
            for (all, own) in all.iter_mut().zip(&verdicts.criteria) {
                *all = moment.and(all, own.met(), own.unknown());
            }
        }
        Some(all)
    }

    /// Who is judged by which list, as of which day: everybody once. Those of no day by all that is known; of more
    /// than a few days of a long list neighbours together, as of the first of them.
    pub(super) fn days(&self) -> Vec<Moment<'_>> {
        let n = self.known.until.len();
        let most = (MOST_JUDGED / n.max(1)).clamp(LEAST_DAYS, MOST_DAYS);
        let mut days: Vec<(usize, i32)> = (0..n).filter_map(|row| self.place(row)).collect();
        days.sort_unstable();
        days.dedup();
        let together = days.len().div_ceil(most).max(1);
        let mut first = BTreeMap::new();
        let mut begins = (usize::MAX, NO_DAY);
        for (at, (list, day)) in days.into_iter().enumerate() {
            if at % together == 0 || begins.0 != list {
                begins = (list, day);
            }
            first.insert((list, day), begins.1);
        }
        self.moments(|list, day| (list, first.get(&(list, day)).copied().unwrap_or(day)))
    }

    /// The list and the day by which a lead is judged.
    fn place(&self, row: usize) -> Option<(usize, i32)> {
        let last = self.lists.last()?;
        let Some(known) = self.known.day(row) else {
            return Some((self.lists.len() - 1, day_of(last.last)));
        };
        let list = self.lists.iter().rposition(|own| own.first <= known);
        // Who became known only later is judged as of the day that counts.
        let day = self.known.until.get(row).copied().unwrap_or(known);
        Some((list.unwrap_or(0), day))
    }

    /// Everybody, together with those of whom `together` says the same.
    fn moments(&self, together: impl Fn(usize, i32) -> (usize, i32)) -> Vec<Moment<'_>> {
        let mut all: BTreeMap<(usize, i32), Vec<u32>> = BTreeMap::new();
        // Neighbours mostly stand together.
        let (mut last, mut people) = (None, Vec::new());
        for row in 0..self.known.until.len() {
            let Some((list, day)) = self.place(row) else {
                continue;
            };
            let own = Some(together(list, day));
            if own != last
                && let Some(last) = std::mem::replace(&mut last, own)
            {
                all.entry(last).or_default().append(&mut people);
            }
            people.push(row as u32);
        }
        if let Some(last) = last {
            all.entry(last).or_default().append(&mut people);
        }
        let moment = |((list, day), people): ((usize, i32), Vec<u32>)| {
            Some(Moment {
                stretch: self.lists.get(list)?,
                day: date_of(day)?,
                people: Mask::of_rows(self.known.until.len(), people),
            })
        };
        all.into_iter().filter_map(moment).collect()
    }

    /// How many leads there are.
    pub(super) fn n(&self) -> usize {
        self.known.until.len()
    }

    pub(super) fn nobody(&self) -> Mask {
        Mask::none(self.n())
    }

    /// What one must know of facts of the time, which the message `means` says.
    pub(super) fn notes(&self, means: &str, known: &Known<'_>, words: Words) -> Vec<String> {
        let (late, undated) = self.gaps(known);
        let counted = |key: &str, n: usize| {
            let of = known.population.tested.count();
            (n > 0).then(|| words.say(key, &[("n", Arg::from(n)), ("of", of.into())]))
        };
        let label = [("stage", Arg::from(known.stage_label()))];
        let means = Some(words.say(means, &label));
        [
            means,
            counted("improve-then-late", late),
            counted("improve-then-undated", undated),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Why the facts of the time are not what versions are tried on.
    pub(super) fn why_not(&self, known: &Known<'_>, words: Words) -> String {
        let (late, undated) = self.gaps(known);
        let of = known.population.tested.count();
        let counts = [("n", Arg::from(late + undated)), ("of", of.into())];
        words.say("improve-then-none", &counts)
    }
}

/// What was known when it mattered, where that is what is asked for or usual; `means` is the message that says what it
/// means. `None` as soon as `go_on` says no.
///
/// # Errors
/// Where the workspace cannot be read.
pub(super) fn facts(
    (asked, means): (FactsOf, &str),
    snapshot: &Snapshot,
    known: &Known<'_>,
    words: Words,
    go_on: &dyn Fn() -> bool,
) -> Result<Option<Facts>, WorkspaceError> {
    let today = values_note(snapshot, words);
    if asked == FactsOf::Today {
        return Ok(Some((None, vec![today])));
    }
    let Some(then) = Then::of(snapshot, known, go_on)? else {
        return Ok(None);
    };
    let is_then = asked == FactsOf::Then || then.is_recorded(known);
    Ok(Some(match is_then {
        true => {
            let notes = then.notes(means, known, words);
            (Some(then), notes)
        }
        false => (None, vec![then.why_not(known, words), today]),
    }))
}

/// The steps of the complete path to a stage.
pub(in crate::measure) fn path_to(definition: &Definition, stage: usize) -> Vec<usize> {
    let before = definition.stages.iter().take(stage).enumerate();
    let before = before.filter(|(_, stage)| !stage.optional);
    before.map(|(at, _)| at).chain([stage]).collect()
}

impl Moment<'_> {
    /// What is known of everybody else, and of those here by the rows of this list who meet it and who may.
    pub(super) fn and(&self, all: &Kleene, met: &Mask, unknown: &Mask) -> Kleene {
        let own = |rows: &Mask| match &self.stretch.rows {
            None if rows.n_rows() == self.people.n_rows() => rows.and(&self.people),
            _ => {
                let people = rows.rows().map(|row| self.stretch.person(row) as u32);
                Mask::of_rows(self.people.n_rows(), people).and(&self.people)
            }
        };
        let met = all.met().or(&own(met));
        Kleene::new(met, &all.unknown().or(&own(unknown)))
    }

    /// The rows of this list that are the people here, each with whose row that is.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let rows = (0..self.stretch.list.n_rows()).map(|row| (row, self.stretch.person(row)));
        rows.filter(|(_, person)| self.people.contains(*person))
    }

    pub(super) fn list(&self) -> &Table {
        &self.stretch.list
    }
}

impl Stretch {
    pub(in crate::measure) fn person(&self, row: usize) -> usize {
        match &self.rows {
            None => row,
            Some(rows) => rows.get(row).map_or(usize::MAX, |person| *person as usize),
        }
    }
}

/// What was known on each day on which something became known; the last is the list itself.
pub(in crate::measure) fn stretches(snapshot: &Snapshot) -> Result<Vec<Stretch>, WorkspaceError> {
    let zone = snapshot.time_zone();
    let as_of = snapshot.journeys_until();
    let days = snapshot.history.days(as_of, zone);
    let mut lists = Vec::new();
    for (at, day) in days.iter().enumerate() {
        let next = days.get(at + 1);
        let (list, rows) = match next {
            None => (Arc::clone(&snapshot.list), None),
            Some(_) => snapshot.history.known_by((*day, as_of), zone)?,
        };
        let before = next.and_then(|next| next.yesterday().ok());
        lists.push(Stretch {
            list,
            rows,
            first: day_of(*day),
            last: before.unwrap_or(as_of),
        });
    }
    Ok(lists)
}

/// The day number on which each of `n` people became known; [`NO_DAY`] of who never did.
pub(in crate::measure) fn first_known(lists: &[Stretch], n: usize) -> Vec<i32> {
    let mut first_known = vec![NO_DAY; n];
    for stretch in lists {
        for row in 0..stretch.list.n_rows() {
            let own = first_known.get_mut(stretch.person(row));
            if let Some(own) = own.filter(|day| **day == NO_DAY) {
                *own = stretch.first;
            }
        }
    }
    first_known
}

/// Those who became known only after the day that counts, by the list in which they are first and by that day.
fn late(known: &KnownThen, lists: &[Stretch]) -> Vec<Late> {
    let n = known.until.len();
    let mut days: Vec<(usize, i32, u32)> = (0..n)
        .filter(|row| known.is_late(*row))
        .filter_map(|row| {
            let first = known.first_known.get(row)?;
            let list = lists.iter().position(|stretch| stretch.first == *first)?;
            Some((list, *known.until.get(row)?, row as u32))
        })
        .collect();
    days.sort_unstable();
    let mut distinct: Vec<(usize, i32)> = days.iter().map(|(list, day, _)| (*list, *day)).collect();
    distinct.dedup();
    let together = distinct.len().div_ceil(MOST_DAYS).max(1);
    let mut found: Vec<Late> = Vec::new();
    for group in distinct
        .chunks(together)
        .flat_map(|days| days.chunk_by(|a, b| a.0 == b.0))
    {
        let (Some((list, first)), Some((_, last))) = (group.first(), group.last()) else {
            continue;
        };
        let own = days
            .iter()
            .filter(|(at, day, _)| at == list && (first..=last).contains(&day));
        if let Some(day) = date_of(*first) {
            found.push(Late {
                list: *list,
                day,
                people: Mask::of_rows(n, own.map(|(.., row)| *row)),
            });
        }
    }
    found
}

/// The stages behind the one that is tried to which people, not rules, bring a lead: from then on sales had it.
fn later_steps(definition: &Definition, stage: usize) -> Vec<usize> {
    let stages = definition.stages.iter().enumerate().skip(stage + 1);
    let told = stages.filter(|(_, stage)| !matches!(stage.reached_by, ReachedBy::Rule(_)));
    told.map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests;
