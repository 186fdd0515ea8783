//! Who came to each step in each period?
//!
//! Invariant: the entries of a step are those of all periods, those outside them, those to come, and those whose
//! day is not known; every one is in exactly one of these.

use std::ops::Range;
use std::sync::Arc;

use crate::{Cells, Paths, Periods};

/// Entries per step and period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    n_periods: usize,
    n_steps: usize,
    cells: Cells,
}

/// Where an entry stands that is in no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// On a day outside the periods.
    Outside,
    /// On a day after the as-of day.
    ToCome,
    /// On a day that nobody knows.
    Undated,
}

impl Beside {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Outside, Self::ToCome, Self::Undated];
}

/// Counts the entries of all passes to these steps; of the others nothing is told.
#[must_use]
pub fn arrived(paths: &Paths, periods: &Periods, steps: &[usize]) -> Arrived {
    let (n_periods, n_steps) = (periods.n(), paths.steps.len());
    let wide = n_periods + Beside::ALL.len();
    let n_cells = n_steps * wide;
    let as_of = periods.as_of();
    let mut steps = steps.to_vec();
    steps.sort_unstable();
    steps.dedup();
    let mut pieces = Vec::new();
    for (step, by_day) in paths.by_days(&steps) {
        let mut piece = |place: usize, rows: Range<usize>| {
            pieces.push((step * wide + place, Arc::clone(by_day.rows()), rows));
        };
        // What is to come on the as-of day is there at its end.
        let known = by_day.n_before(as_of.saturating_add(1));
        let (mut first, mut last) = (known, known);
        for period in 0..n_periods {
            let Some((from, to)) = periods.days(period) else {
                continue;
            };
            let from = by_day.n_before(from).min(known);
            let to = by_day.n_before(to.saturating_add(1)).min(known);
            if period == 0 {
                first = from;
            }
            last = to;
            piece(period, from..to);
        }
        piece(n_periods + Beside::Outside as usize, 0..first);
        piece(n_periods + Beside::Outside as usize, last..known);
        let to_come = known..by_day.n_dated();
        piece(n_periods + Beside::ToCome as usize, to_come);
        piece(n_periods + Beside::Undated as usize, by_day.undated());
    }
    let cells = Cells::of_pieces(n_cells, pieces);
    Arrived {
        n_periods,
        n_steps,
        cells,
    }
}

impl Arrived {
    /// How many entries of a step are in a period.
    #[must_use]
    pub fn n(&self, step: usize, period: usize) -> usize {
        self.cells.n(self.cell(step, period))
    }

    /// How many are in all periods together.
    #[must_use]
    pub fn n_in_periods(&self, step: usize) -> usize {
        let first = self.cell(step, 0);
        self.cells.n_in(first..first + self.n_periods)
    }

    /// How many of a step are beside the periods.
    #[must_use]
    pub fn n_beside(&self, step: usize, beside: Beside) -> usize {
        self.cells.n(self.cell_beside(step, beside))
    }

    /// How many entries of a step there are at all.
    #[must_use]
    pub fn n_all(&self, step: usize) -> usize {
        let wide = self.n_periods + Beside::ALL.len();
        self.cells.n_in(step * wide..(step + 1) * wide)
    }

    /// How many steps.
    #[must_use]
    pub fn n_steps(&self) -> usize {
        self.n_steps
    }

    /// Whose they are.
    #[must_use]
    pub fn cells(&self) -> &Cells {
        &self.cells
    }

    /// The cell of a step and a period.
    #[must_use]
    pub fn cell(&self, step: usize, period: usize) -> usize {
        step * (self.n_periods + Beside::ALL.len()) + period
    }

    /// The cell of a step beside the periods.
    #[must_use]
    pub fn cell_beside(&self, step: usize, beside: Beside) -> usize {
        self.cell(step, self.n_periods + beside as usize)
    }
}
