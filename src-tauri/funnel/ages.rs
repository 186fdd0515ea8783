//! How many stand at each step now, and for how many days already?
//!
//! A pass stands where [`crate::stands`] says. All passes of a stretch are looked at step by step, in columns and without
//! a branch.
//!
//! Invariants: a pass stands at one step at most; where nobody knows since when, no age is told.

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
    let nowhere = 2 * paths.steps.len() as i32;
    let mut first = stretch.start;
    for closed in paths
        .closed
        .get(stretch)
        .unwrap_or_default()
        .chunks(SIDE_BY_SIDE)
    {
        let mut kinds = [nowhere; SIDE_BY_SIDE];
        let mut since = [as_of; SIDE_BY_SIDE];
        for (step, entered) in paths.steps.iter().enumerate() {
            let days = entered
                .day
                .get(first..first + closed.len())
                .unwrap_or_default();
            let dated = entered.dated.words().get(first / 64).copied().unwrap_or(0);
            let own = kinds.iter_mut().zip(&mut since).zip(days).enumerate();
            for (bit, ((kind, since), &day)) in own {
                let came = (day != NO_DAY) & (day <= as_of);
                let undated = i32::from(dated >> bit & 1 == 0);
                *kind = if came {
                    2 * step as i32 + undated
                } else {
                    *kind
                };
                *since = if came { day } else { *since };
            }
        }
        for (at, ((&kind, &since), &closed)) in kinds.iter().zip(&since).zip(closed).enumerate() {
            let is_open = (closed == NO_DAY) | (closed > as_of);
            let kind = if is_open { kind } else { nowhere };
            let days = if kind & 1 == 0 {
                as_of.wrapping_sub(since)
            } else {
                0
            };
            give(first + at, kind as usize, days);
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
