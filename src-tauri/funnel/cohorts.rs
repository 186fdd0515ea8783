//! Of those who came to a step in a period, who went on to a later one, and after how long?
//!
//! A cohort is who entered the first step on a known day of the period. Elapsed time is in days, and who went on
//! on the last day of a window did so within it.
//!
//! Invariants: each entrant is in exactly one [`Outcome`], so that the outcomes of a cohort add up to it and the
//! cohorts to all entrants; whose window is not over and whose pass is open is pending, never lost; who was at
//! the later step before the first is told apart.

use std::ops::Range;

use crate::cells::{Given, by_stretches};
use crate::{Cells, NO_DAY, Paths, Periods};

/// From which step to which, and in how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between {
    /// The step that cohorts enter.
    pub from: usize,
    /// The step that they are to reach.
    pub to: usize,
    /// Within so many days; `None` for as long as it takes.
    pub window: Option<i32>,
}

/// What became of an entrant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Went on within this many of the steps of elapsed time, counted from 0; the place after the last is later
    /// than all of them.
    Converted(usize),
    /// Went on, after the window was over.
    Late,
    /// Has not gone on, and still can.
    Pending,
    /// Has not gone on: the window is over, or the pass ended.
    NotConverted,
    /// Was there before.
    Before,
    /// Went on, and nobody knows on which day.
    Undated,
}

/// The cohorts of some periods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohorts {
    n_edges: usize,
    n_periods: usize,
    cells: Cells,
    sums: Vec<Sums>,
    /// Entrants on a day outside the periods.
    pub n_outside: usize,
    /// Entrants on a day after the as-of day.
    pub n_to_come: usize,
    /// Entrants whose day is not known.
    pub n_undated: usize,
}

/// What is told of a cohort besides who is in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Entrants whose window is over, without those who were there before or went on on a day nobody knows.
    pub settled: usize,
    /// Of them, those who went on within it.
    pub settled_converted: usize,
    /// The first day on which somebody entered; [`NO_DAY`] of nobody.
    pub first_day: i32,
    /// The last day on which somebody entered who has not gone on and still can; [`NO_DAY`] of nobody.
    pub last_open: i32,
}

/// Places of the outcomes after those who went on.
const BESIDE: usize = 5;

/// The cohorts by the period of entry. Those who went on are divided by `edges`, ascending days of elapsed time.
/// A step that the paths lack was entered by nobody.
#[must_use]
pub fn cohorts(paths: &Paths, periods: &Periods, between: Between, edges: &[i32]) -> Cohorts {
    let n_periods = periods.n();
    let wide = edges.len() + 1 + BESIDE;
    let counted = |stretch| Counted::of(paths, periods, (between, edges), stretch);
    let n = match (paths.steps.get(between.from), paths.steps.get(between.to)) {
        (Some(_), Some(_)) => paths.n(),
        _ => 0,
    };
    let mut all = Counted::none(n_periods, Given::new(0));
    let mut given = Vec::new();
    for stretch in by_stretches(n, counted) {
        all.add(&stretch);
        given.push(stretch.given);
    }
    Cohorts {
        n_edges: edges.len(),
        n_periods,
        cells: Cells::together(n_periods * wide, given),
        sums: all.sums,
        n_outside: all.n_outside,
        n_to_come: all.n_to_come,
        n_undated: all.n_undated,
    }
}

/// What was counted of a stretch of passes.
struct Counted {
    given: Given,
    sums: Vec<Sums>,
    n_outside: usize,
    n_to_come: usize,
    n_undated: usize,
}

impl Counted {
    fn none(n_periods: usize, given: Given) -> Self {
        let none = Sums {
            first_day: NO_DAY,
            last_open: NO_DAY,
            ..Sums::default()
        };
        Self {
            given,
            sums: vec![none; n_periods],
            n_outside: 0,
            n_to_come: 0,
            n_undated: 0,
        }
    }

    fn of(
        paths: &Paths,
        periods: &Periods,
        (between, edges): (Between, &[i32]),
        stretch: Range<usize>,
    ) -> Self {
        let wide = edges.len() + 1 + BESIDE;
        let given = Given::with_room(periods.n() * wide, stretch.len());
        let mut all = Self::none(periods.n(), given);
        let (Some(from), Some(to)) = (paths.steps.get(between.from), paths.steps.get(between.to))
        else {
            return all;
        };
        let as_of = periods.as_of();
        for (pass, day) in from.each(stretch) {
            if day == NO_DAY {
                continue;
            }
            if !from.dated.contains(pass) {
                all.n_undated += 1;
                continue;
            }
            if day > as_of {
                all.n_to_come += 1;
                continue;
            }
            let Some(period) = periods.at(day) else {
                all.n_outside += 1;
                continue;
            };
            let reached = (to.day[pass], to.dated.contains(pass));
            let is_open = paths.closed[pass] == NO_DAY;
            let outcome = outcome((day, reached, is_open), as_of, between.window, edges);
            all.sums[period].count(day, as_of, outcome, between.window);
            let place = period * wide + outcome.place(edges.len());
            all.given.give(place, paths.subject[pass]);
        }
        all
    }

    fn add(&mut self, other: &Self) {
        self.n_outside += other.n_outside;
        self.n_to_come += other.n_to_come;
        self.n_undated += other.n_undated;
        for (own, more) in self.sums.iter_mut().zip(&other.sums) {
            own.add(*more);
        }
    }
}

/// What became of a pass that entered on a day: `reached` is the day of the later step and whether it is known.
#[inline]
fn outcome(
    (entered, (reached, is_dated), is_open): (i32, (i32, bool), bool),
    as_of: i32,
    window: Option<i32>,
    edges: &[i32],
) -> Outcome {
    if reached == NO_DAY || reached > as_of {
        let can = window.is_none_or(|window| as_of - entered < window);
        return match is_open && can {
            true => Outcome::Pending,
            false => Outcome::NotConverted,
        };
    }
    if !is_dated {
        return Outcome::Undated;
    }
    let after = reached - entered;
    match window {
        _ if after < 0 => Outcome::Before,
        Some(window) if after > window => Outcome::Late,
        _ => Outcome::Converted(edges.partition_point(|edge| *edge < after)),
    }
}

impl Sums {
    #[inline]
    fn count(&mut self, day: i32, as_of: i32, outcome: Outcome, window: Option<i32>) {
        if self.first_day == NO_DAY || day < self.first_day {
            self.first_day = day;
        }
        if outcome == Outcome::Pending {
            self.last_open = self.last_open.max(day);
        }
        let is_settled = window.is_none_or(|window| as_of - day >= window);
        if is_settled && !matches!(outcome, Outcome::Before | Outcome::Undated) {
            self.settled += 1;
            self.settled_converted += usize::from(matches!(outcome, Outcome::Converted(_)));
        }
    }

    fn add(&mut self, other: Self) {
        self.settled += other.settled;
        self.settled_converted += other.settled_converted;
        if self.first_day == NO_DAY
            || (other.first_day != NO_DAY && other.first_day < self.first_day)
        {
            self.first_day = other.first_day;
        }
        self.last_open = self.last_open.max(other.last_open);
    }
}

impl Outcome {
    /// Those who did not go on within the window, or of whom that cannot be said.
    pub const BESIDE: [Self; BESIDE] = [
        Self::Late,
        Self::Pending,
        Self::NotConverted,
        Self::Before,
        Self::Undated,
    ];

    fn place(self, n_edges: usize) -> usize {
        match self {
            Self::Converted(edge) => edge.min(n_edges),
            Self::Late => n_edges + 1,
            Self::Pending => n_edges + 2,
            Self::NotConverted => n_edges + 3,
            Self::Before => n_edges + 4,
            Self::Undated => n_edges + 5,
        }
    }
}

impl Cohorts {
    /// How many cohorts.
    #[must_use]
    pub fn n(&self) -> usize {
        self.n_periods
    }

    /// How many are in a cohort.
    #[must_use]
    pub fn n_entered(&self, cohort: usize) -> usize {
        self.cells.n_in(self.whole(cohort))
    }

    /// Of them, those of whom it can be said whether and when they went on: without who was there before, and
    /// without who went on on a day that nobody knows.
    #[must_use]
    pub fn n_told(&self, cohort: usize) -> usize {
        let apart = [Outcome::Before, Outcome::Undated];
        let n_apart: usize = apart.iter().map(|one| self.n_of(cohort, *one)).sum();
        self.n_entered(cohort) - n_apart
    }

    /// Those who went on within the window, however long it took.
    #[must_use]
    pub fn n_converted(&self, cohort: usize) -> usize {
        self.cells.n_in(self.converted(cohort))
    }

    /// Those who went on by an edge of elapsed time, this one included.
    #[must_use]
    pub fn n_by(&self, cohort: usize, edge: usize) -> usize {
        self.cells.n_in(self.by(cohort, edge))
    }

    /// Those of one outcome.
    #[must_use]
    pub fn n_of(&self, cohort: usize, outcome: Outcome) -> usize {
        self.cells.n(self.cell(cohort, outcome))
    }

    /// What else is told of a cohort.
    #[must_use]
    pub fn sums(&self, cohort: usize) -> Sums {
        self.sums.get(cohort).copied().unwrap_or_default()
    }

    /// Whose they are.
    #[must_use]
    pub fn cells(&self) -> &Cells {
        &self.cells
    }

    /// The cells of a whole cohort.
    #[must_use]
    pub fn whole(&self, cohort: usize) -> std::ops::Range<usize> {
        let wide = self.wide();
        cohort * wide..(cohort + 1) * wide
    }

    /// The cells of those who went on.
    #[must_use]
    pub fn converted(&self, cohort: usize) -> std::ops::Range<usize> {
        self.by(cohort, self.n_edges)
    }

    /// The cells of those who went on by an edge.
    #[must_use]
    pub fn by(&self, cohort: usize, edge: usize) -> std::ops::Range<usize> {
        let first = cohort * self.wide();
        first..first + edge.min(self.n_edges) + 1
    }

    /// The cell of an outcome.
    #[must_use]
    pub fn cell(&self, cohort: usize, outcome: Outcome) -> usize {
        cohort * self.wide() + outcome.place(self.n_edges)
    }

    fn wide(&self) -> usize {
        self.n_edges + 1 + BESIDE
    }
}
