//! Who came to each step in each period?
//!
//! Invariant: the entries of a step are those of all periods, those outside them, those to come, and those whose
//! day is not known; every one is in exactly one of these.

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

/// Counts the entries of all passes.
#[must_use]
pub fn arrived(paths: &Paths, periods: &Periods) -> Arrived {
    let (n_periods, n_steps) = (periods.n(), paths.steps.len());
    let wide = n_periods + Beside::ALL.len();
    let cells = Cells::of(n_steps * wide, |give| {
        for (step, entered) in paths.steps.iter().enumerate() {
            for (pass, subject) in paths.subject.iter().enumerate() {
                if !entered.has(pass) {
                    continue;
                }
                let place = match entered.on(pass) {
                    None => n_periods + Beside::Undated as usize,
                    Some(day) if day > periods.as_of() => n_periods + Beside::ToCome as usize,
                    Some(day) => periods
                        .at(day)
                        .unwrap_or(n_periods + Beside::Outside as usize),
                };
                give(step * wide + place, *subject);
            }
        }
    });
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
