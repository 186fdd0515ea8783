//! How many come to each step of a team's own funnel?
//!
//! Invariants: a fault of a step is found before anything is counted; whoever a figure counts is in its mask; the
//! parts of a breakdown add up to the whole.

use definition::{Definition, StageKey};
use jiff::civil::Date;
use lead::{Beside, Mask, Table, date_of, day_of};
use qualify::{Kleene, Verdicts};

use super::came::{Asking, Came, end_of};
use super::subjects::Subjects;
use super::{OwnFunnel, Reached, timed};
use crate::closing::Closing;
use crate::stages::{StageMasks, figures};
use crate::{
    Count, Counts, CountsAsked, DealEnd, Ending, Entered, NO_DAY, NO_TIME, Order, Passed, Paths,
    Rate, RecordedTo, StageFigures, Unit, members, undecided, won::rows_ended,
};

/// What a funnel is counted from.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The list, with the tables around and beside it.
    pub list: &'a Table,
    /// The definition in force and what it says of everybody; `None` where none decides.
    pub decided: Option<(&'a Definition, &'a Verdicts)>,
    /// When people came to its stages; `None` where nobody asked.
    pub paths: Option<&'a Paths>,
    /// The day up to whose end everything is asked.
    pub as_of: Date,
    /// The people whose figures are asked for; `None` for all.
    pub among: Option<&'a Mask>,
}

/// Why a funnel cannot be counted. Each names the step, and what it asks for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnFault {
    /// The table of its unit, or one that a step asks, was never imported.
    #[error("{0}")]
    TableAbsent(String),
    /// A table has no such field.
    #[error("{0}")]
    FieldAbsent(String),
    /// A field that says a day holds no dates.
    #[error("{0}")]
    NotADate(String),
    /// The definition has no such stage.
    #[error("{0}")]
    StageAbsent(String),
    /// A step asks a stage, and no definition decides.
    #[error("{0}")]
    Undecided(String),
    /// A step knows no day, and the order asks when.
    #[error("{0}")]
    Undated(String),
    /// Its steps and windows make no sequence.
    #[error("{0}")]
    Unfit(String),
}

/// A step that knows nobody by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anonymous {
    /// The position of the step.
    pub step: usize,
    /// How many there were.
    pub n: u64,
    /// The first and the last day of the periods that were counted; `None` where none says a day.
    pub days: Option<(Date, Date)>,
}

/// A funnel of a team's own, counted.
#[derive(Clone, Debug)]
pub struct OwnCounted {
    /// What is counted.
    pub unit: Unit,
    /// The steps before all others that know nobody by name.
    pub anonymous: Vec<Anonymous>,
    /// Of the other steps, in path order, who came there; of the unit's rows.
    pub came: Verdicts,
    /// The rows of the unit that are counted; `None` for all.
    pub among: Option<Mask>,
    /// When each came to each step; `None` where the order does not ask.
    pub passed: Option<Passed>,
    /// Per step, those who came there, in an order that asks when, on a day that nobody knows: they are in no
    /// count.
    pub undated: Vec<Mask>,
    /// Those whose window is not over.
    pub pending: Mask,
    /// Deals that were made before their people were there, and so are of none of their ways.
    pub elsewhere: usize,
    /// The same, subject by subject.
    pub paths: Paths,
    keys: Vec<StageKey>,
    count: Count,
}

/// Counts a funnel.
///
/// # Errors
/// Where it asks what is not there.
pub fn own_counted(funnel: &OwnFunnel, ground: &Ground<'_>) -> Result<OwnCounted, OwnFault> {
    let subjects = Subjects::of(funnel.unit, ground.list)
        .ok_or_else(|| OwnFault::TableAbsent(funnel.unit.name().to_owned()))?;
    let n = subjects.n();
    let mut anonymous = Vec::new();
    let mut all: Vec<Came> = Vec::new();
    let asking = |step| Asking {
        ground,
        subjects: &subjects,
        unit: funnel.unit,
        step,
    };
    for (at, step) in funnel.steps.iter().enumerate() {
        match asking(&step.label).came(&step.reached)? {
            Some(came) => all.push(came),
            None => anonymous.push(counted_beside(ground, at, (&step.label, &step.reached))?),
        }
    }
    let first = anonymous.len();
    let own = funnel.steps.get(first..).unwrap_or_default();
    let among = ground.among.map(|people| subjects.of_people(people));
    let mut counted = OwnCounted {
        unit: funnel.unit,
        came: Verdicts::of_stages(n, Vec::new()),
        passed: None,
        undated: vec![Mask::none(n); own.len()],
        pending: Mask::none(n),
        elsewhere: subjects.elsewhere().count(),
        paths: Paths::default(),
        keys: own.iter().map(|step| StageKey(step.key.clone())).collect(),
        count: funnel.count,
        anonymous,
        among,
    };
    let Some(order) = funnel.order else {
        let stages = all.iter().zip(own);
        let stages = stages.map(|(came, step)| (came.kleene.clone(), step.optional));
        counted.came = Verdicts::of_stages(n, stages.collect());
        counted.paths = paths_of_days(&counted, &subjects, &all, ground);
        return Ok(counted);
    };
    for (came, step) in all.iter().zip(own) {
        if !came.has_days {
            return Err(OwnFault::Undated(step.label.clone()));
        }
    }
    let mut excluding = Vec::with_capacity(funnel.exclusions.len());
    for exclusion in &funnel.exclusions {
        let named = funnel.steps.get(exclusion.from);
        let named = named.map_or("", |step| step.label.as_str());
        match asking(named).came(&exclusion.when)? {
            Some(came) if came.has_days => excluding.push(came),
            _ => return Err(OwnFault::Undated(named.to_owned())),
        }
    }
    let reached = own.iter().map(|step| &step.reached);
    let asked = reached
        .clone()
        .chain(funnel.exclusions.iter().map(|one| &one.when));
    let others = match order {
        Order::Strict => asking("").others(asked),
        Order::Ordered | Order::Unordered => Vec::new(),
    };
    let sources = timed::Sources {
        steps: reached.zip(&all).collect(),
        exclusions: excluding.iter().collect(),
        others,
    };
    let sequence = timed::sequence(funnel, order, first)?;
    let passed = timed::passed(&sequence, &sources, n);
    for (undated, came) in counted.undated.iter_mut().zip(&all) {
        let dated = Mask::of_rows(n, came.happened.iter().map(|one| one.subject));
        *undated = came.kleene.met().and_not(&dated);
    }
    let stages = (0..own.len()).map(|step| (Kleene::new(passed.at(step), &Mask::none(n)), false));
    counted.came = Verdicts::of_stages(n, stages.collect());
    if let (Some(window), Some(began)) = (funnel.window, passed.times.first()) {
        let end = end_of(ground.as_of);
        counted.pending = Mask::from_fn(n, |row| {
            let whole = usize::from(passed.reached[row]) == own.len();
            !whole && began[row] != NO_TIME && began[row].saturating_add(window) > end
        });
    }
    counted.paths = paths_of_times(&counted, &passed);
    counted.passed = Some(passed);
    Ok(counted)
}

impl OwnCounted {
    /// How many of the unit there are in the population.
    #[must_use]
    pub fn n_subjects(&self) -> usize {
        let all = self.came.n_leads;
        self.among.as_ref().map_or(all, Mask::count)
    }

    /// The figures of every step that knows somebody, of the population or of those of it who are in `part`.
    #[must_use]
    pub fn figures(&self, part: Option<&Mask>) -> Vec<StageFigures> {
        let among = match (&self.among, part) {
            (Some(among), Some(part)) => Some(among.and(part)),
            (among, part) => among.as_ref().or(part).cloned(),
        };
        let keys: Vec<&StageKey> = self.keys.iter().collect();
        let masks = StageMasks::all(&self.came, self.count);
        let mut figures = figures(&keys, &masks, &self.came.optional, among.as_ref());
        for (step, figures) in figures.iter_mut().enumerate() {
            // Whoever began has come to the first step already.
            if step > 0 {
                let waiting = self.waiting(step);
                figures.pending = match &among {
                    Some(own) => own.count_and(&waiting),
                    None => waiting.count(),
                };
            }
        }
        if let (Some(figure), Some(nobody)) = (figures.first_mut(), self.anonymous.last())
            && part.is_none()
        {
            figure.from_previous = Some(of_nobody(figure.n, nobody.n));
        }
        figures
    }

    /// The rows of the unit that count at a step.
    #[must_use]
    pub fn members(&self, step: usize) -> Mask {
        self.within(members(&self.came, step, self.count))
    }

    /// The rows of the unit whose window is not over and that may still come to a step; who began has come to the
    /// first.
    #[must_use]
    pub fn waiting(&self, step: usize) -> Mask {
        match step {
            0 => Mask::none(self.pending.n_rows()),
            _ => self.within(self.pending.and_not(&self.members(step))),
        }
    }

    /// The rows of the unit that do not count at a step and are not ruled out.
    #[must_use]
    pub fn undecided(&self, step: usize) -> Mask {
        self.within(undecided(&self.came, step, self.count))
    }

    fn within(&self, rows: Mask) -> Mask {
        self.among
            .as_ref()
            .map_or(rows.clone(), |among| rows.and(among))
    }
}

/// A ratio to those whom nobody knows: no share, since nobody knows who of them it was, and so without an interval.
fn of_nobody(n: usize, of: u64) -> Rate {
    Rate {
        n,
        of: of as usize,
        rate: (of > 0).then(|| n as f64 / of as f64),
        low: None,
        high: None,
    }
}

/// The sum of the counts of a kind, in the periods that began by the as-of day.
fn counted_beside(
    ground: &Ground<'_>,
    step: usize,
    (label, reached): (&str, &Reached),
) -> Result<Anonymous, OwnFault> {
    let absent = || OwnFault::TableAbsent(format!("{label}: counts"));
    let table = ground.list.beside(Beside::Count).ok_or_else(absent)?;
    let kind = match reached {
        Reached::Counted(kind) => kind.as_deref(),
        _ => None,
    };
    let asked = CountsAsked {
        kind,
        as_of: ground.as_of,
        of_source: &|_| true,
    };
    let counts = Counts::of(table, &asked);
    let counts = counts.ok_or_else(|| OwnFault::FieldAbsent(format!("{label}: count")))?;
    let days = counts.span();
    Ok(Anonymous {
        step,
        n: counts.n + counts.n_undated,
        days: days.and_then(|(first, last)| Some((date_of(first)?, date_of(last)?))),
    })
}

/// The ways of subjects whose steps have days, but no order.
fn paths_of_days(
    counted: &OwnCounted,
    subjects: &Subjects<'_>,
    all: &[Came],
    ground: &Ground<'_>,
) -> Paths {
    let n = counted.came.n_leads;
    let as_of = day_of(ground.as_of);
    let step = |came: &Came| {
        let first = came.first_days(n);
        let met = came.kleene.met();
        let day = |row: usize| match (met.contains(row), first[row]) {
            (false, _) => NO_DAY,
            (true, NO_DAY) => as_of,
            (true, day) => day,
        };
        let dated = Mask::from_fn(n, |row| met.contains(row) && first[row] != NO_DAY);
        Entered::new((0..n).map(day).collect(), dated)
    };
    let mut paths = of_steps(counted, all.iter().map(step).collect());
    if counted.unit == Unit::Deal {
        let closing = Closing::of(subjects.table);
        for row in rows_ended(subjects.table, DealEnd::Lost).unwrap_or_default() {
            let Some(day) = closing.day(row, DealEnd::Lost).filter(|day| *day <= as_of) else {
                continue;
            };
            paths.closed[row] = day;
            paths.closed_by[row] = Some(RecordedTo::Ending(Ending::Lost));
        }
    }
    paths
}

fn paths_of_times(counted: &OwnCounted, passed: &Passed) -> Paths {
    let step = |times: &Vec<i64>| {
        let day = |&time: &i64| match time {
            NO_TIME => NO_DAY,
            time => i32::try_from(time.div_euclid(86_400)).unwrap_or(NO_DAY),
        };
        let dated = Mask::of(times, |&time| time != NO_TIME);
        Entered::new(times.iter().map(day).collect(), dated)
    };
    of_steps(counted, passed.times.iter().map(step).collect())
}

/// One pass per subject, opened with its first step and closed with the last.
fn of_steps(counted: &OwnCounted, steps: Vec<Entered>) -> Paths {
    let n = counted.came.n_leads;
    let opened = |row: usize| {
        let days = steps.iter().map(|step| step.day[row]);
        days.filter(|&day| day != NO_DAY).min().unwrap_or(NO_DAY)
    };
    let last = steps.len().saturating_sub(1);
    let ended = |row: usize| steps.get(last).filter(|step| step.has(row));
    let paths = Paths {
        unit: counted.unit,
        n_subjects: n,
        subject: (0..n as u32).collect(),
        opened: (0..n).map(opened).collect(),
        closed: (0..n)
            .map(|row| ended(row).map_or(NO_DAY, |step| step.day[row]))
            .collect(),
        closed_by: (0..n)
            .map(|row| ended(row).map(|_| RecordedTo::Stage(last)))
            .collect(),
        steps,
    };
    match &counted.among {
        None => paths,
        Some(among) => paths.among(among),
    }
}
