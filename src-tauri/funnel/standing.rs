//! Who stands at which step now, since when, and what came and went?
//!
//! A pass stands at the furthest step it has come to. It leaves a step when it comes to a later one, or ends
//! otherwise than by coming to the last. Entries whose day is not known count from the day by which they had
//! happened, as *known since*, so that the stock holds; ones to come do not count.
//!
//! Invariants: a pass stands at one step at most; stock at the start + known since + in − out = stock at the
//! end, for every step and period, and the end of one period is the start of the next.

use crate::cells::{Given, by_stretches};
use crate::journeys::RecordedTo;
use crate::{Cells, NO_DAY, Paths, Periods};

/// What came and went in one period at one step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// There before the first day.
    pub at_start: usize,
    /// Came on a known day.
    pub came: usize,
    /// Were found to be there already.
    pub known_since: usize,
    /// Went on or away.
    pub left: usize,
    /// There at the end of the last day, or of the as-of day.
    pub at_end: usize,
}

/// What came and went at every step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    n_periods: usize,
    flows: Vec<Flow>,
    cells: Cells,
}

/// Which of the rows behind a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Who came.
    Came,
    /// Who was found to be there.
    KnownSince,
    /// Who left.
    Left,
}

/// Who stands where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    /// The step.
    pub step: usize,
    /// Since which day; `None` where that is not known.
    pub since: Option<i32>,
}

/// Where a pass stands as of a day; `None` where it has ended, or has not begun.
#[must_use]
pub fn stands(paths: &Paths, pass: usize, as_of: i32) -> Option<Stands> {
    let closed = paths.closed[pass];
    if closed != NO_DAY && closed <= as_of {
        return None;
    }
    let came = |step: &usize| {
        let day = paths.steps[*step].day[pass];
        day != NO_DAY && day <= as_of
    };
    let step = (0..paths.steps.len()).rev().find(came)?;
    let since = paths.steps[step].on(pass);
    Some(Stands { step, since })
}

/// What came and went, period by period.
#[must_use]
pub fn balance(paths: &Paths, periods: &Periods) -> Balance {
    let (n_periods, n_steps) = (periods.n(), paths.steps.len());
    let span = periods.span();
    let as_of = periods.as_of();
    let mut flows = vec![Flow::default(); n_steps * n_periods];
    let each = |pass: usize, give: &mut dyn FnMut(usize, Way, i32)| {
        let mut leaves = match (paths.closed[pass], paths.closed_by[pass]) {
            // Who came to the last step stays there.
            (_, Some(RecordedTo::Stage(stage))) if stage + 1 == n_steps => NO_DAY,
            (closed, _) => closed,
        };
        for step in (0..n_steps).rev() {
            let entered = &paths.steps[step];
            let day = entered.day[pass];
            if day == NO_DAY || day > as_of {
                continue;
            }
            if leaves != NO_DAY && leaves < day {
                // Past it before it came: it never stood there.
                continue;
            }
            let way = match entered.dated.contains(pass) {
                true => Way::Came,
                false => Way::KnownSince,
            };
            give(step, way, day);
            if leaves != NO_DAY && leaves <= as_of {
                give(step, Way::Left, leaves);
            }
            leaves = day;
        }
    };
    let first = span.map_or(NO_DAY, |(first, _)| first);
    let n_cells = n_steps * n_periods * WAYS;
    let counted = by_stretches(paths.n(), |stretch| {
        let (mut given, mut before) = (Given::new(n_cells), vec![0_i64; n_steps]);
        for pass in stretch {
            each(pass, &mut |step, way, day| match periods.at(day) {
                Some(period) => {
                    let cell = (step * n_periods + period) * WAYS + way as usize;
                    given.give(cell, paths.subject[pass]);
                }
                None if day < first => match way {
                    Way::Left => before[step] -= 1,
                    Way::Came | Way::KnownSince => before[step] += 1,
                },
                None => {}
            });
        }
        (given, before)
    });
    let mut before = vec![0_usize; n_steps];
    for (step, n) in before.iter_mut().enumerate() {
        let all: i64 = counted.iter().map(|(_, before)| before[step]).sum();
        // Whoever left had come.
        *n = usize::try_from(all).unwrap_or(0);
    }
    let given = counted.into_iter().map(|(given, _)| given).collect();
    let cells = Cells::together(n_cells, given);
    for (step, at_start) in before.into_iter().enumerate() {
        let mut there = at_start;
        for period in 0..n_periods {
            let place = step * n_periods + period;
            let n = |way: Way| cells.n(place * WAYS + way as usize);
            let flow = Flow {
                at_start: there,
                came: n(Way::Came),
                known_since: n(Way::KnownSince),
                left: n(Way::Left),
                at_end: 0,
            };
            there = there + flow.came + flow.known_since - flow.left;
            flows[place] = Flow {
                at_end: there,
                ..flow
            };
        }
    }
    Balance {
        n_periods,
        flows,
        cells,
    }
}

const WAYS: usize = 3;

impl Balance {
    /// What came and went at a step in a period; nothing where there is none.
    #[must_use]
    pub fn flow(&self, step: usize, period: usize) -> Flow {
        let place = step * self.n_periods + period;
        self.flows.get(place).copied().unwrap_or_default()
    }

    /// Whose they are.
    #[must_use]
    pub fn cells(&self) -> &Cells {
        &self.cells
    }

    /// The cell of those who came or went.
    #[must_use]
    pub fn cell(&self, step: usize, period: usize, way: Way) -> usize {
        (step * self.n_periods + period) * WAYS + way as usize
    }
}
