//! Of those who came to a step in a period, who went on to a later one, and after how long?
//!
//! A cohort is who entered the first step on a known day of the period. Elapsed time is in days, and who went on
//! on the last day of a window did so within it.
//!
//! Invariants: each entrant is in exactly one [`Outcome`], so that the outcomes of a cohort add up to it and the
//! cohorts to all entrants; whose window is not over and whose pass is open is pending, never lost; who was at
//! the later step before the first is told apart.

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
    let mut sums = vec![
        Sums {
            first_day: NO_DAY,
            last_open: NO_DAY,
            ..Sums::default()
        };
        n_periods
    ];
    let (mut n_outside, mut n_to_come, mut n_undated) = (0, 0, 0);
    let (Some(from), Some(to)) = (paths.steps.get(between.from), paths.steps.get(between.to))
    else {
        let cells = Cells::of(n_periods * wide, |_| ());
        return Cohorts {
            n_edges: edges.len(),
            n_periods,
            cells,
            sums,
            n_outside,
            n_to_come,
            n_undated,
        };
    };
    let as_of = periods.as_of();
    let outcome = |pass: usize, entered: i32| {
        let reached = to.day[pass];
        if reached == NO_DAY || reached > as_of {
            let is_open = paths.closed[pass] == NO_DAY;
            let can = between.window.is_none_or(|window| as_of - entered < window);
            return match is_open && can {
                true => Outcome::Pending,
                false => Outcome::NotConverted,
            };
        }
        if !to.dated.contains(pass) {
            return Outcome::Undated;
        }
        let after = reached - entered;
        match between.window {
            _ if after < 0 => Outcome::Before,
            Some(window) if after > window => Outcome::Late,
            _ => Outcome::Converted(edges.partition_point(|edge| *edge < after)),
        }
    };
    for pass in 0..paths.n() {
        if !from.has(pass) {
            continue;
        }
        let Some(day) = from.on(pass) else {
            n_undated += 1;
            continue;
        };
        if day > as_of {
            n_to_come += 1;
            continue;
        }
        let Some(period) = periods.at(day) else {
            n_outside += 1;
            continue;
        };
        let sums = &mut sums[period];
        if sums.first_day == NO_DAY || day < sums.first_day {
            sums.first_day = day;
        }
        let outcome = outcome(pass, day);
        if outcome == Outcome::Pending {
            sums.last_open = sums.last_open.max(day);
        }
        let is_settled = between.window.is_none_or(|window| as_of - day >= window);
        if is_settled && !matches!(outcome, Outcome::Before | Outcome::Undated) {
            sums.settled += 1;
            sums.settled_converted += usize::from(matches!(outcome, Outcome::Converted(_)));
        }
    }
    let cells = Cells::of(n_periods * wide, |give| {
        for (pass, subject) in paths.subject.iter().enumerate() {
            let day = from.on(pass).filter(|day| *day <= as_of);
            let Some((day, period)) = day.and_then(|day| Some((day, periods.at(day)?))) else {
                continue;
            };
            give(
                period * wide + outcome(pass, day).place(edges.len()),
                *subject,
            );
        }
    });
    Cohorts {
        n_edges: edges.len(),
        n_periods,
        cells,
        sums,
        n_outside,
        n_to_come,
        n_undated,
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
