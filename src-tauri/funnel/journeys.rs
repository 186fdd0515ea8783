//! When did people come to the stages, and how often did they set out? Entries by fact, decision, rule and
//! recorded history, and the passes they make: a pass begins with its first entry and ends beside the path
//! or at its last stage, where that is a decision or a fact; what comes after the end begins the next.
//!
//! Invariants: an entry latches, so that who falls below a rule later has entered all the same; a list that
//! becomes known later moves no entry that was found without it; after an end, a rule counts anew only by
//! facts dated after it, or where it was not met and then was; nothing reads the clock.

mod by_person;
mod days;
mod divide;
mod facts;
mod found;
mod plan;
mod reads;
mod states;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use definition::Definition;
use jiff::civil::Date;
use lead::{Mask, Table, day_of};

use crate::{Ending, Entry, KnownBy, Paths};
use days::date;
use divide::Divided;
use found::Found;
use plan::Plan;

/// What is asked: when the people of a list came to the stages of a definition.
pub struct Asked<'a> {
    /// The definition.
    pub definition: &'a Definition,
    /// The list, as it is known on the as-of day.
    pub list: &'a Table,
    /// The days on which something became known, ascending, each once, up to the as-of day.
    pub days: &'a [Date],
    /// The day up to whose end everything is asked.
    pub as_of: Date,
    /// What histories of stages say.
    pub recorded: Vec<Recorded>,
}

/// What was known from one of the days on, until the next.
#[derive(Clone, Debug)]
pub struct Known {
    /// The list.
    pub list: Arc<Table>,
    /// For each of its rows, whose row that is in the list that is asked about; `None` where they are the
    /// same rows.
    pub rows: Option<Vec<u32>>,
}

/// A step that a history of stages records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recorded {
    /// The row of the person.
    pub person: u32,
    /// The day number, see [`lead::day_of`].
    pub day: i32,
    /// What it led to.
    pub to: RecordedTo,
}

/// What a recorded step leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordedTo {
    /// The stage in this position.
    Stage(usize),
    /// An end beside the path that the definition has no stage for.
    Ending(Ending),
}

/// One way of a person through the funnel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pass {
    /// The day of its first entry; of a person without any, the day on which they became known.
    pub opened_on: Date,
    /// When and by what it ended; `None` while it has not.
    pub closed: Option<Closed>,
    /// Its entries, by day; those of one day in path order.
    pub entries: Vec<Entry>,
}

/// The end of a pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The day.
    pub on: Date,
    /// What ended it.
    pub by: RecordedTo,
}

/// Who came to a stage, all passes together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageEntered {
    /// Entries per month, as year and month; only those whose day is known.
    pub months: BTreeMap<(i16, i8), usize>,
    /// Entries by how their day is known, in the order of [`KnownBy::ALL`].
    pub by: [usize; KnownBy::ALL.len()],
}

/// The ways of all people of a list.
#[derive(Debug)]
pub struct Journeys {
    divided: Divided,
    n_stages: usize,
    n_people: usize,
    paths: OnceLock<Arc<Paths>>,
}

/// The days from which to which a list is what is known.
struct Stretch<'a> {
    list: u32,
    first: i32,
    last: i32,
    newcomers: &'a Mask,
    n_people: usize,
}

/// The journeys of everybody. `known` gives what was known from each of the days on, asked in their order
/// and again where facts after an end are to be found. `None` as soon as `go_on` says no.
///
/// # Errors
/// Where `known` fails.
pub fn journeys<E>(
    asked: &Asked<'_>,
    mut known: impl FnMut(usize) -> Result<Known, E>,
    go_on: &dyn Fn() -> bool,
) -> Result<Option<Journeys>, E> {
    let plan = Plan::of(asked.definition, asked.list);
    let (n_people, n_stages) = (asked.list.n_rows(), asked.definition.stages.len());
    let mut found: Vec<Found> = (0..n_stages).map(|_| Found::default()).collect();
    let mut done = vec![Mask::none(n_people); n_stages];
    let mut present = Mask::none(n_people);
    let mut first_known = vec![found::NO_DAY; n_people];
    for list in 0..asked.days.len() {
        let then = known(list)?;
        let here = then.by_people(&Mask::all(then.list.n_rows()), n_people);
        let newcomers = here.and_not(&present);
        let (first, last) = asked.stretch(list);
        newcomers
            .rows()
            .for_each(|person| first_known[person] = first);
        present = present.or(&here);
        let stretch = Stretch {
            list: list as u32,
            first,
            last,
            newcomers: &newcomers,
            n_people,
        };
        let Some(()) = states::see(&plan, &then, &stretch, &mut found, go_on) else {
            return Ok(None);
        };
        let all = (None, &mut done[..]);
        let Some(()) = facts::find(&plan, &then, &stretch, all, &mut found, go_on) else {
            return Ok(None);
        };
        for &stage in &plan.dated.stages {
            let came = found[stage]
                .edges
                .iter()
                .filter(|edge| edge.list == list as u32);
            done[stage] = done[stage].or(&Mask::of_rows(n_people, came.map(|edge| edge.person)));
        }
    }
    found.iter_mut().for_each(|found| found.sort(n_people));
    let mut recorded = asked.recorded.clone();
    recorded.sort_unstable();
    let mut dividing =
        divide::Dividing::new(&plan, found, recorded, first_known, day_of(asked.as_of));
    let mut ended = dividing.first();
    while !ended.is_empty() {
        if !plan.dated.stages.is_empty() {
            let mut done = vec![Mask::none(n_people); n_stages];
            for list in 0..asked.days.len() {
                let (first, last) = asked.stretch(list);
                let after = ended.iter().map(|(_, after)| *after).min();
                if after.is_some_and(|after| after >= last) {
                    continue;
                }
                let then = known(list)?;
                let stretch = Stretch {
                    list: list as u32,
                    first,
                    last,
                    newcomers: &Mask::none(n_people),
                    n_people,
                };
                let whose = (Some(&ended[..]), &mut done[..]);
                let found = dividing.found();
                let Some(()) = facts::find(&plan, &then, &stretch, whose, found, go_on) else {
                    return Ok(None);
                };
            }
        }
        ended = dividing.next(&ended);
    }
    Ok(Some(Journeys {
        divided: dividing.finish(),
        n_stages,
        n_people,
        paths: OnceLock::new(),
    }))
}

impl Asked<'_> {
    /// The first and the last day of what a list is known for.
    fn stretch(&self, list: usize) -> (i32, i32) {
        let last = match self.days.get(list + 1) {
            Some(next) => day_of(*next) - 1,
            None => day_of(self.as_of),
        };
        (day_of(self.days[list]), last)
    }
}

impl Known {
    fn person_of(&self, row: usize) -> u32 {
        self.rows.as_ref().map_or(row as u32, |rows| rows[row])
    }

    /// A mask of rows as one of people.
    fn by_people(&self, mask: &Mask, n_people: usize) -> Mask {
        match &self.rows {
            None => Mask::from_words(mask.words().to_vec(), n_people),
            Some(rows) => Mask::of_rows(n_people, mask.rows().map(|row| rows[row])),
        }
    }
}

impl Journeys {
    pub(crate) fn divided(&self) -> &Divided {
        &self.divided
    }

    pub(crate) fn n_stages(&self) -> usize {
        self.n_stages
    }

    pub(crate) fn n_people(&self) -> usize {
        self.n_people
    }

    pub(crate) fn kept_paths(&self) -> &OnceLock<Arc<Paths>> {
        &self.paths
    }

    /// The passes of the person in a row, oldest first; none past the end, and none of somebody who was
    /// never known.
    #[must_use]
    pub fn of(&self, row: usize) -> Vec<Pass> {
        let passes = self.divided.passes_of(row as u32).iter();
        let pass = |pass: &divide::PassRow| Pass {
            opened_on: date(pass.opened),
            closed: pass.closed.map(|(day, by)| Closed { on: date(day), by }),
            entries: self
                .divided
                .entries_of(pass)
                .iter()
                .map(|entry| Entry {
                    stage: usize::from(entry.stage),
                    on: date(entry.day),
                    known_by: entry.known_by,
                })
                .collect(),
        };
        passes.map(pass).collect()
    }

    /// Who came to each stage, in path order.
    #[must_use]
    pub fn entered(&self) -> Vec<StageEntered> {
        let mut stages = vec![StageEntered::default(); self.n_stages];
        for entry in self.divided.entries() {
            let stage = &mut stages[usize::from(entry.stage)];
            stage.by[entry.known_by as usize] += 1;
            if entry.known_by.is_moment() {
                let on = date(entry.day);
                *stage.months.entry((on.year(), on.month())).or_default() += 1;
            }
        }
        stages
    }
}

impl StageEntered {
    /// How many entries.
    #[must_use]
    pub fn n(&self) -> usize {
        self.by.iter().sum()
    }

    /// Entries whose day is not known: the person met the rule when they became known.
    #[must_use]
    pub fn n_without_day(&self) -> usize {
        self.by[KnownBy::KnownSince as usize]
    }
}
