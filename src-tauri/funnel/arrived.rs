//! Who came to each step in each period?
//!
//! Invariant: the entries of a step are those of all periods, those outside them, those to come, and those whose
//! day is not known; every one is in exactly one of these.

use crate::cells::{Given, by_stretches};
use crate::{Cells, NO_DAY, Paths, Periods};

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
    let given = by_stretches(paths.n(), |stretch| {
        let mut given = Given::with_room(n_cells, stretch.len() * steps.len());
        for &step in steps {
            let Some(entered) = paths.steps.get(step) else {
                continue;
            };
            let subjects = paths.subject[stretch.clone()].iter();
            for ((pass, day), subject) in entered.each(stretch.clone()).zip(subjects) {
                if day == NO_DAY {
                    continue;
                }
                let place = match entered.dated.contains(pass) {
                    false => n_periods + Beside::Undated as usize,
                    true if day > periods.as_of() => n_periods + Beside::ToCome as usize,
                    true => periods
                        .at(day)
                        .unwrap_or(n_periods + Beside::Outside as usize),
                };
                given.give(step * wide + place, *subject);
            }
        }
        given
    });
    let cells = Cells::together(n_cells, given);
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
