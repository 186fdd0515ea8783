//! Of those who came to a step in a period, who went on to a later one, and after how long?
//!
//! A cohort is who entered the first step on a known day of the period. Elapsed time is in days, and who went on
//! on the last day of a window did so within it.
//!
//! Invariants: each entrant is in exactly one [`Outcome`], so that the outcomes of a cohort add up to it and the
//! cohorts to all entrants; whose window is not over and whose pass is open is pending, never lost; who was at
//! the later step before the first is told apart.

mod table;

use std::sync::Arc;

use crate::cells::by_stretches;
use crate::{ByDay, Cells, NO_DAY, Paths, Periods};
use table::{Counted, Table};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// How many places of outcomes a period has.
fn wide(n_edges: usize) -> usize {
    n_edges + 1 + BESIDE
}

/// The cohorts by the period of entry. Those who went on are divided by `edges`, ascending days of elapsed time.
/// A step that the paths lack was entered by nobody.
#[must_use]
pub fn cohorts(paths: &Arc<Paths>, periods: &Periods, between: Between, edges: &[i32]) -> Cohorts {
    let n_periods = periods.n();
    let table = Table::of(periods, between, edges);
    let counted = by_stretches(paths.n(), |stretch| {
        let mut counted = Counted::none(n_periods, edges.len());
        table.each(paths, stretch, |_, place, entered| {
            counted.add(place, entered)
        });
        counted
    });
    let mut all = Counted::none(n_periods, edges.len());
    counted.iter().for_each(|one| all.add_all(one));
    let cells = all.cells(n_periods);
    let n_in_periods: usize = cells.iter().sum();
    // Who entered when stands in order already.
    let entries = paths
        .steps
        .get(between.to)
        .and_then(|_| paths.by_day(between.from));
    let known = |by_day: &ByDay| by_day.n_before(periods.as_of().saturating_add(1));
    let sums = |period: usize| {
        let (first, last) = periods.days(period)?;
        let first_day = entries?.first_in(first, last.min(periods.as_of()));
        Some(all.sums(period, first_day))
    };
    let sums = (0..n_periods).map(|period| sums(period).unwrap_or_default());
    let sums = sums.collect();
    let whose = Arc::clone(paths);
    Cohorts {
        n_edges: edges.len(),
        n_periods,
        cells: Cells::sought(cells, move |put| {
            table.each(&whose, 0..whose.n(), |pass, place, _| {
                if let (Some(cell), Some(subject)) = (table.cell(place), whose.subject.get(pass)) {
                    put(cell, *subject);
                }
            });
        }),
        sums,
        n_outside: entries.map_or(0, |by_day| known(by_day) - n_in_periods),
        n_to_come: entries.map_or(0, |by_day| by_day.n_dated() - known(by_day)),
        n_undated: entries.map_or(0, |by_day| by_day.undated().len()),
    }
}

impl Default for Sums {
    fn default() -> Self {
        Self {
            settled: 0,
            settled_converted: 0,
            first_day: NO_DAY,
            last_open: NO_DAY,
        }
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

    #[inline(always)]
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
        wide(self.n_edges)
    }
}
