//! How many stand at each step now, and for how many days already?
//!
//! A pass stands where [`crate::stands`] says. All passes of a stretch are looked at step by step, in columns and without
//! a branch.
//!
//! Invariants: a pass stands at one step at most; where nobody knows since when, no age is told.

use std::hint::select_unpredictable as pick;
use std::ops::Range;

use crate::cells::by_stretches;
use crate::day_counts::{DayCounts, DayTally};
use crate::{NO_DAY, Paths};

/// Those who stand at a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ages {
    days: DayCounts,
    /// Those of whom nobody knows since when.
    pub n_undated: usize,
}

/// So many passes are looked at side by side.
const SIDE_BY_SIDE: usize = 64;

/// Those who stand at each of the first `n_steps` steps at the end of a day.
#[must_use]
pub fn ages(paths: &Paths, as_of: i32, n_steps: usize) -> Vec<Ages> {
    let n_steps = n_steps.min(paths.steps.len());
    // Of each step those with an age and those without, and who stands at none of them.
    let n_kinds = 2 * n_steps + 1;
    let tallies = by_stretches(paths.n(), |stretch| {
        let mut tally = DayTally::new(n_kinds);
        each(paths, as_of, stretch, |_, kind, days| {
            tally.add(kind.min(n_kinds - 1), days);
        });
        tally
    });
    let mut kinds = DayTally::together(&tallies, |give| {
        each(paths, as_of, 0..paths.n(), |_, kind, days| give(kind, days));
    })
    .into_iter();
    let ages = (0..n_steps).map(|_| Ages {
        days: kinds.next().unwrap_or_default(),
        n_undated: kinds.next().map_or(0, |undated| undated.n()),
    });
    ages.collect()
}

/// The passes that stand at a step, each with the step and its age in days, `None` where nobody knows.
pub fn each_age(paths: &Paths, as_of: i32, mut give: impl FnMut(usize, usize, Option<i32>)) {
    let nowhere = 2 * paths.steps.len();
    each(paths, as_of, 0..paths.n(), |pass, kind, days| {
        if kind < nowhere {
            give(pass, kind / 2, (kind % 2 == 0).then_some(days));
        }
    });
}

/// Per pass of a stretch that begins at a whole word of a mask: twice its step, and one more where its age is not
/// known; past all steps where it stands at none. And its age in days.
#[inline(always)]
fn each(paths: &Paths, as_of: i32, stretch: Range<usize>, mut give: impl FnMut(usize, usize, i32)) {
    let nowhere = paths.steps.len();
    let mut first = stretch.start;
    // Per step whose of these days are known; of no step all.
    let mut dated = vec![u64::MAX; nowhere + 1];
    for closed in paths
        .closed
        .get(stretch)
        .unwrap_or_default()
        .chunks(SIDE_BY_SIDE)
    {
        let mut steps = [nowhere as i32; SIDE_BY_SIDE];
        let mut since = [as_of; SIDE_BY_SIDE];
        for (step, (entered, dated)) in paths.steps.iter().zip(&mut dated).enumerate() {
            let days = entered
                .day
                .get(first..first + closed.len())
                .unwrap_or_default();
            *dated = entered.dated.words().get(first / 64).copied().unwrap_or(0);
            for ((own, since), &day) in steps.iter_mut().zip(&mut since).zip(days) {
                let came = (day != NO_DAY) & (day <= as_of);
                *own = pick(came, step as i32, *own);
                *since = pick(came, day, *since);
            }
        }
        for (at, ((&step, &since), &closed)) in steps.iter().zip(&since).zip(closed).enumerate() {
            let is_open = (closed == NO_DAY) | (closed > as_of);
            let step = pick(is_open, step as usize, nowhere);
            let is_dated = dated[step] >> at & 1 == 1;
            let days = pick(is_dated, as_of.wrapping_sub(since), 0);
            give(first + at, 2 * step + usize::from(!is_dated), days);
        }
        first += closed.len();
    }
}

impl Ages {
    /// How many stand there.
    #[must_use]
    pub fn n(&self) -> usize {
        self.days.n() + self.n_undated
    }

    /// How many have stood there for so many days at most.
    #[must_use]
    pub fn n_until(&self, days: i32) -> usize {
        self.days.n_until(days)
    }

    /// How many have stood there for longer.
    #[must_use]
    pub fn n_over(&self, days: i32) -> usize {
        self.days.n() - self.days.n_until(days)
    }
}
