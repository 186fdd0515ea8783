//! How long does it take from one step to another, and how long have those waited who are not there yet?
//!
//! Every pass is looked at in the same few steps whatever it is, so that a processor need not guess what comes next:
//! of a million, half would be guessed wrong.
//!
//! Invariants: every pass that came to the first step, or went past it, is in exactly one [`Wait`]; times are
//! whole days between two days that are known; who was at the later step before the first, who went past the
//! first, and what has no day is told apart and in no figure of time.

use std::hint::select_unpredictable as pick;

use lead::Mask;

use crate::cells::by_stretches;
use crate::day_counts::{DayCounts, DayTally};
use crate::{NO_DAY, Paths};

/// How it stands with a pass between two steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Came to the later step after so many days.
    Took(i32),
    /// Is not there yet, and has been on the way for so many days.
    Waits(i32),
    /// Ended so many days after the first step without coming there.
    Ended(i32),
    /// Was at the later step so many days before the first.
    Before(i32),
    /// Came to the later step past the first.
    Skipped,
    /// One of the two days is not known, or lies before the other's by what is known.
    Undated,
    /// The day of the first step is yet to come.
    ToCome,
}

/// How many stand how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waits {
    /// In the order of [`Wait::place`].
    kinds: Vec<DayCounts>,
}

/// The places of the kinds; the last is of who came to neither step.
const TOOK: usize = 0;
const WAITS: usize = 1;
const ENDED: usize = 2;
const BEFORE: usize = 3;
const SKIPPED: usize = 4;
const UNDATED: usize = 5;
const TO_COME: usize = 6;
const NEITHER: usize = 7;

impl Wait {
    /// How many kinds there are.
    pub const N: usize = NEITHER;

    /// The place of its kind, in the order in which they are listed.
    #[must_use]
    pub fn place(self) -> usize {
        match self {
            Self::Took(_) => TOOK,
            Self::Waits(_) => WAITS,
            Self::Ended(_) => ENDED,
            Self::Before(_) => BEFORE,
            Self::Skipped => SKIPPED,
            Self::Undated => UNDATED,
            Self::ToCome => TO_COME,
        }
    }

    fn of((kind, days): (usize, i32)) -> Option<Self> {
        Some(match kind {
            TOOK => Self::Took(days),
            WAITS => Self::Waits(days),
            ENDED => Self::Ended(days),
            BEFORE => Self::Before(days),
            SKIPPED => Self::Skipped,
            UNDATED => Self::Undated,
            TO_COME => Self::ToCome,
            _ => return None,
        })
    }
}

/// How it stands with one pass as of a day; `None` where it came to neither step, or only to come.
#[must_use]
pub fn wait(paths: &Paths, between: (usize, usize), pass: usize, as_of: i32) -> Option<Wait> {
    let (from, to) = (paths.steps.get(between.0)?, paths.steps.get(between.1)?);
    let days = (from.day[pass], to.day[pass], paths.closed[pass]);
    let dated = (from.dated.contains(pass), to.dated.contains(pass));
    Wait::of(look(days, dated, as_of))
}

/// The kind of a pass and its days, from the days of both steps and of its end, and whether those of the steps are
/// known. Every answer is worked out and the right one picked: no branch.
#[inline(always)]
fn look(
    (entered, reached, closed): (i32, i32, i32),
    (is_entry_dated, is_dated): (bool, bool),
    as_of: i32,
) -> (usize, i32) {
    let is_reached = (reached != NO_DAY) & (reached <= as_of);
    let is_open = (closed == NO_DAY) | (closed > as_of);
    let seen_until = pick(is_open, as_of, closed.max(entered));
    let days = pick(is_reached, reached, seen_until).wrapping_sub(entered);
    let there = pick(days < 0, BEFORE, TOOK);
    let there = pick(is_dated, there, UNDATED);
    let kind = pick(is_reached, there, pick(is_open, WAITS, ENDED));
    let kind = pick(entered > as_of, TO_COME, kind);
    let kind = pick(is_entry_dated, kind, UNDATED);
    let past = pick(is_reached, SKIPPED, NEITHER);
    let kind = pick(entered == NO_DAY, past, kind);
    let days = pick(kind <= BEFORE, days.wrapping_abs(), 0);
    (kind, days)
}

/// The same of those who took a known time alone: all others are of no kind. A third of the work.
#[inline(always)]
fn look_for_times(
    (entered, reached, _): (i32, i32, i32),
    (is_entry_dated, is_dated): (bool, bool),
    as_of: i32,
) -> (usize, i32) {
    let days = reached.wrapping_sub(entered);
    let has_both = (entered != NO_DAY) & (reached != NO_DAY) & is_entry_dated & is_dated;
    // Who was there by now, and not before, had entered by now.
    let took = has_both & (reached <= as_of) & (days >= 0);
    (pick(took, TOOK, NEITHER), pick(took, days, 0))
}

/// The passes that came to the first step or went past it, each with how it waits.
pub fn each_wait(
    paths: &Paths,
    between: (usize, usize),
    as_of: i32,
    mut give: impl FnMut(usize, Wait),
) {
    paths.each_between(between, 0..paths.n(), |pass, days, dated| {
        if let Some(wait) = Wait::of(look(days, dated, as_of)) {
            give(pass, wait);
        }
    });
}

/// So many passes are looked at for each pair of steps before the next: their days are near then.
const NEAR: usize = 1 << 12;

/// How all passes stand between two steps, or those of these subjects.
#[must_use]
pub fn waits(paths: &Paths, between: (usize, usize), as_of: i32, among: Option<&Mask>) -> Waits {
    let found = waits_of_pairs(paths, &[between], as_of, among);
    found.into_iter().next().unwrap_or_default()
}

/// The same between several pairs of steps.
#[must_use]
pub fn waits_of_pairs(
    paths: &Paths,
    pairs: &[(usize, usize)],
    as_of: i32,
    among: Option<&Mask>,
) -> Vec<Waits> {
    let kinds = match among {
        None => counted(paths, (pairs, as_of), look, |_| true),
        Some(among) => counted(paths, (pairs, as_of), look, |pass| {
            let subject = paths.subject.get(pass);
            subject.is_some_and(|subject| among.contains(*subject as usize))
        }),
    };
    kinds.into_iter().map(|kinds| Waits { kinds }).collect()
}

/// How long those took who came from the one step to the other of each pair, on two days that are known.
#[must_use]
pub fn times_of_pairs(paths: &Paths, pairs: &[(usize, usize)], as_of: i32) -> Vec<DayCounts> {
    let kinds = counted(paths, (pairs, as_of), look_for_times, |_| true).into_iter();
    kinds
        .map(|kinds| kinds.into_iter().next().unwrap_or_default())
        .collect()
}

/// Per pair of steps how many passes are of each kind, by days; nobody where a step is not there.
fn counted(
    paths: &Paths,
    (pairs, as_of): (&[(usize, usize)], i32),
    look: impl Fn((i32, i32, i32), (bool, bool), i32) -> (usize, i32) + Sync,
    counts: impl Fn(usize) -> bool + Sync,
) -> Vec<Vec<DayCounts>> {
    let mut of_stretches = by_stretches(paths.n(), |stretch| {
        let mut tallies: Vec<DayTally> = pairs.iter().map(|_| DayTally::new(NEITHER + 1)).collect();
        for first in stretch.clone().step_by(NEAR) {
            let near = first..(first + NEAR).min(stretch.end);
            for (between, tally) in pairs.iter().zip(&mut tallies) {
                paths.each_between(*between, near.clone(), |pass, days, dated| {
                    let (kind, days) = look(days, dated, as_of);
                    tally.add(pick(counts(pass), kind, NEITHER), days);
                });
            }
        }
        tallies.into_iter()
    });
    let of_pair = |between: &(usize, usize)| {
        let tallies = of_stretches.iter_mut().filter_map(Iterator::next);
        let tallies: Vec<DayTally> = tallies.collect();
        let mut kinds = DayTally::together(&tallies, |give| {
            paths.each_between(*between, 0..paths.n(), |pass, days, dated| {
                let (kind, days) = look(days, dated, as_of);
                if counts(pass) {
                    give(kind, days);
                }
            });
        });
        kinds.truncate(NEITHER);
        kinds
    };
    pairs.iter().map(of_pair).collect()
}

impl Waits {
    fn n(&self, kind: usize) -> usize {
        self.kinds.get(kind).map_or(0, DayCounts::n)
    }

    fn took(&self) -> Option<&DayCounts> {
        self.kinds.get(TOOK)
    }

    /// How many there are of each kind, in the order of [`Wait::place`].
    #[must_use]
    pub fn by_kind(&self) -> [usize; Wait::N] {
        std::array::from_fn(|kind| self.n(kind))
    }

    /// Those who came to the later step after a time that is known.
    #[must_use]
    pub fn n_took(&self) -> usize {
        self.n(TOOK)
    }

    /// Those that are not there yet and still can be.
    #[must_use]
    pub fn n_waiting(&self) -> usize {
        self.n(WAITS)
    }

    /// Those whose pass ended before.
    #[must_use]
    pub fn n_ended(&self) -> usize {
        self.n(ENDED)
    }

    /// Those that were at the later step first.
    #[must_use]
    pub fn n_before(&self) -> usize {
        self.n(BEFORE)
    }

    /// Those that went past the first step.
    #[must_use]
    pub fn n_skipped(&self) -> usize {
        self.n(SKIPPED)
    }

    /// Those of whom a day is not known.
    #[must_use]
    pub fn n_undated(&self) -> usize {
        self.n(UNDATED)
    }

    /// Those whose first day is yet to come.
    #[must_use]
    pub fn n_to_come(&self) -> usize {
        self.n(TO_COME)
    }

    /// How many passes are told at all.
    #[must_use]
    pub fn n_all(&self) -> usize {
        self.kinds.iter().map(DayCounts::n).sum()
    }

    /// The days below which this share of the times lies, from 0 to 1, by the definition of
    /// [`statistics::quantile`]; `None` where nobody came there.
    #[must_use]
    pub fn quantile(&self, at: f64) -> Option<f64> {
        self.took()?.quantile(at)
    }

    /// The mean of the times in days.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        self.took()?.mean()
    }

    /// How many came to the later step after so many days at most.
    #[must_use]
    pub fn n_took_until(&self, days: i32) -> usize {
        self.took().map_or(0, |took| took.n_until(days))
    }

    /// The times in days, ascending, each with how many took it.
    pub fn times(&self) -> impl Iterator<Item = (i32, usize)> + '_ {
        self.took().into_iter().flat_map(DayCounts::each)
    }

    /// For how many days those were seen who came to the first step on a known day and not past the later: the days,
    /// ascending, how many came to the later step after so many, and how many were last seen then without.
    pub fn seen(&self) -> impl Iterator<Item = (i32, usize, usize)> + '_ {
        let kinds = || {
            [TOOK, WAITS, ENDED]
                .into_iter()
                .filter_map(|kind| self.kinds.get(kind))
        };
        let mut days: Vec<i32> = kinds()
            .flat_map(|of| of.each().map(|(days, _)| days))
            .collect();
        days.sort_unstable();
        days.dedup();
        days.into_iter().map(|days| {
            let n = |kind: usize| self.kinds.get(kind).map_or(0, |own| own.n_at(days));
            (days, n(TOOK), n(WAITS) + n(ENDED))
        })
    }
}

#[cfg(test)]
mod tests;
