//! What do figures over time ask of whom? The ways of the population through its steps, the periods of the team's
//! calendar, and how both are said.
//!
//! Invariants: a step is named by its key; one that the definition has no longer is said, never guessed; a key of
//! a mark is the same in every language.

use std::ops::Range;
use std::sync::Arc;

use definition::Owner;
use funnel::{Cadence, Cells, Paths, PeriodName, Periods, Rate, Unit};
use jiff::civil::Date;
use lead::{Relation, day_of};
use words::{Arg, Words};

use super::shown::{Behind, Picked, Rows, Shown};
use super::{Cell, CellValue, ColumnKind, SheetColumn};
use crate::{OwnAsked, Snapshot, WhichFunnel, WorkspaceError};

/// Below so many no rate is claimed in a title.
pub(super) const FEW: usize = 30;

/// Which stretch of the calendar, and how it is divided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// How long a period is.
    pub by: Cadence,
    /// The first day; `None` for as far back as is usual.
    pub since: Option<Date>,
    /// The last day; `None` for the as-of day.
    pub until: Option<Date>,
}

/// From which step to which, by their keys; `None` for the hand-off, from marketing's last step to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transition {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
}

/// The ways of a population.
pub(super) struct Ways {
    pub(super) paths: Arc<Paths>,
    pub(super) steps: Vec<Step>,
    pub(super) as_of: i32,
    fiscal_month: u8,
    is_unique: bool,
    /// The name of the team's own funnel whose steps these are.
    own: Option<String>,
}

/// A step of the ways.
pub(super) struct Step {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) owner: Owner,
    pub(super) optional: bool,
}

impl Snapshot {
    /// The ways of the population; `None` as soon as `go_on` says no.
    ///
    /// # Errors
    /// Where no definition can decide, or the workspace cannot be read.
    pub(super) fn ways(&self, go_on: &dyn Fn() -> bool) -> Result<Option<Ways>, WorkspaceError> {
        if let Some(which) = &self.ways_of {
            return self.own_ways(which, go_on);
        }
        let (definition, _) = self.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let Some(paths) = self.paths(go_on)? else {
            return Ok(None);
        };
        let step = |stage: &definition::Stage| Step {
            key: stage.key.to_string(),
            label: stage.label.clone(),
            owner: stage.owner,
            optional: stage.optional,
        };
        let steps = definition.stages.iter().map(step).collect();
        Ok(Some(self.ways_through(paths, steps, None)))
    }

    /// The same, over the steps of a funnel of the team's own.
    #[must_use]
    pub fn over_funnel(&self, which: WhichFunnel) -> Self {
        Self {
            ways_of: Some(Arc::new(which)),
            ..self.clone()
        }
    }

    fn own_ways(
        &self,
        which: &WhichFunnel,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Ways>, WorkspaceError> {
        let asked = OwnAsked {
            which: which.clone(),
            count: None,
            by: None,
        };
        let Some(answer) = asked.answer(self, go_on)? else {
            return Ok(None);
        };
        // Who is not known by name comes to no step on a day of their own.
        let own = answer.funnel.steps.iter();
        let own = own.skip(answer.counted.anonymous.len());
        let step = |step: &funnel::OwnStep| Step {
            key: step.key.clone(),
            label: step.label.clone(),
            owner: step.owner,
            optional: step.optional,
        };
        let steps = own.map(step).collect();
        let paths = Arc::new(answer.counted.paths);
        Ok(Some(self.ways_through(
            paths,
            steps,
            Some(answer.funnel.name),
        )))
    }

    fn ways_through(&self, paths: Arc<Paths>, steps: Vec<Step>, own: Option<String>) -> Ways {
        let definition = self.definition.as_ref().map(|saved| &saved.definition);
        Ways {
            is_unique: paths.subject.windows(2).all(|two| two[0] < two[1]),
            as_of: day_of(self.journeys_until()),
            fiscal_month: definition.map_or(1, |own| own.tables.fiscal_year_starts),
            paths,
            steps,
            own,
        }
    }
}

impl Ways {
    /// Unit, population, as-of and definition, or the funnel, in one line.
    pub(super) fn caption(&self, snapshot: &Snapshot, words: Words) -> String {
        let Some(name) = &self.own else {
            return snapshot.figure_caption(words);
        };
        let passes = [("n", Arg::from(self.paths.n()))];
        let unit = match self.paths.unit {
            Unit::Person => "unit-leads",
            Unit::Company => "unit-companies",
            Unit::Deal => "unit-deals",
        };
        let as_of = [("date", Arg::from(words.date(snapshot.as_of)))];
        let as_of = words.say(crate::funnel_view::as_of_key(snapshot), &as_of);
        format!("{name} · {} · {as_of}", words.say(unit, &passes))
    }

    /// The places of a transition's steps; what is shown instead where a step is not there.
    pub(super) fn between(
        &self,
        transition: &Transition,
        words: Words,
    ) -> Result<(usize, usize), Box<Shown>> {
        let from = match &transition.from {
            Some(key) => self.place(key, words)?,
            None => self.hand_off(),
        };
        let to = match &transition.to {
            Some(key) => self.place(key, words)?,
            None => self.next(from).unwrap_or(from),
        };
        Ok((from, to))
    }

    fn place(&self, key: &str, words: Words) -> Result<usize, Box<Shown>> {
        let place = self.steps.iter().position(|step| step.key == key);
        place.ok_or_else(|| {
            let keys: Vec<&str> = self.steps.iter().map(|step| step.label.as_str()).collect();
            let there = [("stages", Arg::from(words.list_or(&keys)))];
            Box::new(Shown {
                title: words.say("time-stage-gone", &[("stage", key.into())]),
                notes: vec![words.say("time-stage-gone-remedy", &there)],
                ..Shown::default()
            })
        })
    }

    /// The last step of marketing that nobody goes past, before sales has one.
    fn hand_off(&self) -> usize {
        let of_sales = |step: &Step| step.owner == Owner::Sales && !step.optional;
        let until = self.steps.iter().position(of_sales);
        let mut before = self.steps.iter().take(until.unwrap_or(usize::MAX));
        let marketing = |step: &Step| step.owner == Owner::Marketing && !step.optional;
        before.rposition(marketing).unwrap_or(0)
    }

    /// The next step that nobody goes past.
    pub(super) fn next(&self, step: usize) -> Option<usize> {
        let mut after = self.steps.iter().enumerate().skip(step + 1);
        after
            .find(|(_, step)| !step.optional)
            .map(|(place, _)| place)
    }

    /// What a step is called; nothing where there is none.
    pub(super) fn label(&self, step: usize) -> &str {
        self.steps.get(step).map_or("", |step| step.label.as_str())
    }

    /// The key of a step; nothing where there is none.
    pub(super) fn key(&self, step: usize) -> &str {
        self.steps.get(step).map_or("", |step| step.key.as_str())
    }

    /// "MQL → SQL".
    pub(super) fn arrow(&self, (from, to): (usize, usize)) -> String {
        format!("{} → {}", self.label(from), self.label(to))
    }

    /// The periods asked for, back to the first entry of these steps at most. Where nobody said until when, and
    /// nothing came as late as the usual periods before the as-of day, they end with the latest entry: of what is
    /// long over, empty periods say nothing.
    pub(super) fn periods(&self, calendar: &Calendar, steps: &[usize]) -> Periods {
        let ends = match calendar.since {
            Some(_) => None,
            None => self.ends(steps),
        };
        let until = calendar.until.map_or(self.as_of, day_of).min(self.as_of);
        let (from, most) = match (calendar.since, ends) {
            (Some(since), _) => (day_of(since), usize::MAX),
            (None, Some((first, _))) => (first, calendar.by.usual()),
            (None, None) => (until, 1),
        };
        let until_then = |until: i32| {
            Periods::between(
                calendar.by,
                self.fiscal_month,
                (from, until),
                self.as_of,
                most,
            )
        };
        let periods = until_then(until);
        let is_left_open = calendar.since.is_none() && calendar.until.is_none();
        match ends {
            Some((_, last)) if is_left_open && periods.at(last).is_none() => until_then(last),
            _ => periods,
        }
    }

    /// The first and the last known day on which anybody came to one of these steps, none of them to come.
    fn ends(&self, steps: &[usize]) -> Option<(i32, i32)> {
        let by_days = self.paths.by_days(steps).into_iter();
        by_days
            .filter_map(|(_, by_day)| by_day.ends(self.as_of))
            .reduce(wider)
    }

    /// Whether nobody's day of a step is known.
    pub(super) fn is_without_days(&self, step: usize) -> bool {
        self.ends(&[step]).is_none()
    }

    /// The table whose rows go these ways; `None` where they are people.
    pub(super) fn relation(&self) -> Option<Relation> {
        match self.paths.unit {
            Unit::Person => None,
            Unit::Company => Some(Relation::Company),
            Unit::Deal => Some(Relation::Deal),
        }
    }

    /// The rows of neighbouring cells under a key.
    pub(super) fn behind(&self, key: String, cells: &Cells, range: Range<usize>) -> Behind {
        let picked = Picked::new(cells.all(), cells.range(range), self.is_unique);
        Behind {
            key,
            rows: Rows::Picked(self.relation(), picked),
        }
    }

    /// The colour of a step.
    pub(super) fn ink(&self, step: usize) -> charts::Ink {
        match self.steps.get(step).map(|step| step.owner) {
            Some(Owner::Marketing) => charts::Ink::Marketing,
            Some(Owner::Sales) => charts::Ink::Sales,
            Some(Owner::Both) | None => charts::Ink::Plain,
        }
    }
}

fn wider(one: (i32, i32), other: (i32, i32)) -> (i32, i32) {
    (one.0.min(other.0), one.1.max(other.1))
}

/// Marks and cells that are being filled.
#[derive(Default)]
pub(super) struct Marks {
    pub(super) behind: Vec<Behind>,
}

impl Marks {
    /// A count of these cells, which opens them.
    pub(super) fn count(
        &mut self,
        ways: &Ways,
        cells: &Cells,
        range: Range<usize>,
        key: String,
    ) -> Cell {
        let n = cells.n_in(range.clone());
        let cell = Cell::count(n, (n > 0).then_some(key.as_str()));
        if n > 0 {
            self.behind.push(ways.behind(key, cells, range));
        }
        cell
    }

    /// A share that opens these cells.
    pub(super) fn rate(
        &mut self,
        ways: &Ways,
        rate: Rate,
        (cells, range): (&Cells, Range<usize>),
        key: String,
    ) -> Cell {
        let n = cells.n_in(range.clone());
        let behind = (n > 0).then(|| key.clone());
        if n > 0 {
            self.behind.push(ways.behind(key, cells, range));
        }
        Cell {
            value: match rate.of {
                0 => CellValue::Nothing,
                _ => CellValue::Rate(rate),
            },
            behind,
        }
    }
}

/// A share whose numerator is no part of its denominator, or may still rise: no interval.
pub(super) fn bare_rate(n: usize, of: usize) -> Rate {
    Rate {
        n,
        of,
        rate: (of > 0).then(|| n as f64 / of as f64),
        low: None,
        high: None,
    }
}

/// What a period is called.
pub(super) fn period_label(periods: &Periods, period: usize, words: Words) -> String {
    match periods.name(period) {
        None => String::new(),
        Some(PeriodName::Day(day)) => words.date(day),
        Some(PeriodName::Month(year, month)) => words.month(year, month),
        Some(PeriodName::Week(year, week)) => {
            let year = Arg::from(format!("{year:04}"));
            let week = u32::from(week.unsigned_abs());
            words.say("period-week", &[("week", week.into()), ("year", year)])
        }
        Some(PeriodName::Quarter(year, next, quarter)) => {
            let year = Arg::from(PeriodName::year_key(year, next, '/'));
            let quarter = u32::from(quarter.unsigned_abs());
            words.say(
                "period-quarter",
                &[("quarter", quarter.into()), ("year", year)],
            )
        }
        Some(PeriodName::Year(year, next)) => PeriodName::year_key(year, next, '/'),
    }
}

/// The columns that say which period.
pub(super) fn period_columns(words: Words) -> Vec<SheetColumn> {
    vec![
        SheetColumn::new("period", words.say("figure-period", &[]), ColumnKind::Text),
        SheetColumn::new(
            "first_day",
            words.say("figure-first-day", &[]),
            ColumnKind::Day,
        ),
        SheetColumn::new(
            "last_day",
            words.say("figure-last-day", &[]),
            ColumnKind::Day,
        ),
    ]
}

/// The cells that say which period.
pub(super) fn period_cells(periods: &Periods, period: usize, words: Words) -> Vec<Cell> {
    let day = |day: Option<i32>| {
        let day = day.and_then(lead::date_of);
        Cell::of(day.map_or(CellValue::Nothing, CellValue::Day))
    };
    let days = periods.days(period);
    vec![
        Cell::text(period_label(periods, period, words)),
        day(days.map(|(first, _)| first)),
        day(days.map(|(_, last)| last)),
    ]
}

/// "Oct 2026: MQL: 120", as a mark says it.
pub(super) fn says(parts: &[&str]) -> String {
    let parts = parts.iter().filter(|part| !part.is_empty());
    parts.copied().collect::<Vec<_>>().join("\n")
}

/// Days as a reader has them: "23 d".
pub(super) fn days_text(days: f64, words: Words) -> String {
    words.say("figure-days", &[("n", words.number(days).into())])
}
