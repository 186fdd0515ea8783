//! How long does it take from one step to another, and how long have those waited who are not there yet?
//!
//! Invariants: every pass that came to the first step, or went past it, is in exactly one [`Wait`]; times are
//! whole days between two days that are known; who was at the later step before the first, who went past the
//! first, and what has no day is told apart and in no figure of time.

use std::ops::Range;

use lead::Mask;

use crate::cells::by_stretches;
use crate::{Entered, NO_DAY, Paths};

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
    /// Per day of waiting, how many came to the later step after it.
    took: Counts,
    /// Those that are not there yet and still can be.
    pub n_waiting: usize,
    /// Those whose pass ended before.
    pub n_ended: usize,
    /// Those that were at the later step first.
    pub n_before: usize,
    /// Those that went past the first step.
    pub n_skipped: usize,
    /// Those of whom a day is not known.
    pub n_undated: usize,
    /// Those whose first day is yet to come.
    pub n_to_come: usize,
}

/// How it stands with one pass as of a day; `None` where it came to neither step, or only to come.
#[must_use]
pub fn wait(paths: &Paths, between: (usize, usize), pass: usize, as_of: i32) -> Option<Wait> {
    Columns::of(paths, between, as_of)?.wait(pass)
}

/// What [`wait`] looks at, looked up once for all passes.
struct Columns<'a> {
    from: &'a Entered,
    to: &'a Entered,
    closed: &'a [i32],
    as_of: i32,
}

impl<'a> Columns<'a> {
    fn of(paths: &'a Paths, (from, to): (usize, usize), as_of: i32) -> Option<Self> {
        Some(Self {
            from: paths.steps.get(from)?,
            to: paths.steps.get(to)?,
            closed: &paths.closed,
            as_of,
        })
    }

    #[inline]
    fn wait(&self, pass: usize) -> Option<Wait> {
        let Self {
            from, to, as_of, ..
        } = *self;
        let (entered, reached) = (from.day[pass], to.day[pass]);
        let is_reached = reached != NO_DAY && reached <= as_of;
        if entered == NO_DAY {
            return is_reached.then_some(Wait::Skipped);
        }
        if !from.dated.contains(pass) {
            return Some(Wait::Undated);
        }
        if entered > as_of {
            return Some(Wait::ToCome);
        }
        if !is_reached {
            let closed = self.closed[pass];
            return Some(match closed == NO_DAY || closed > as_of {
                true => Wait::Waits(as_of - entered),
                false => Wait::Ended(closed.max(entered) - entered),
            });
        }
        Some(match to.dated.contains(pass) {
            false => Wait::Undated,
            true if reached < entered => Wait::Before(entered - reached),
            true => Wait::Took(reached - entered),
        })
    }
}

/// The passes of a stretch that came to the first step or went past it, each with how it waits.
pub fn each_wait(
    paths: &Paths,
    between: (usize, usize),
    as_of: i32,
    stretch: Range<usize>,
) -> impl Iterator<Item = (usize, Wait)> + '_ {
    let columns = Columns::of(paths, between, as_of);
    stretch.filter_map(move |pass| Some((pass, columns.as_ref()?.wait(pass)?)))
}

/// How all passes stand between two steps, or those of these subjects.
#[must_use]
pub fn waits(paths: &Paths, between: (usize, usize), as_of: i32, among: Option<&Mask>) -> Waits {
    let counted = by_stretches(paths.n(), |stretch| {
        let mut waits = Waits::default();
        for (pass, wait) in each_wait(paths, between, as_of, stretch) {
            let subject = paths.subject[pass] as usize;
            if among.is_none_or(|among| among.contains(subject)) {
                waits.count(wait);
            }
        }
        waits
    });
    let mut all = Waits::default();
    counted.iter().for_each(|one| all.add(one));
    all
}

impl Waits {
    /// Counts one more.
    #[inline]
    pub fn count(&mut self, wait: Wait) {
        match wait {
            Wait::Took(days) => self.took.add(days),
            Wait::Waits(_) => self.n_waiting += 1,
            Wait::Ended(_) => self.n_ended += 1,
            Wait::Before(_) => self.n_before += 1,
            Wait::Skipped => self.n_skipped += 1,
            Wait::Undated => self.n_undated += 1,
            Wait::ToCome => self.n_to_come += 1,
        }
    }

    /// Counts those of another place too.
    pub fn add(&mut self, other: &Self) {
        self.took.add_all(&other.took);
        self.n_waiting += other.n_waiting;
        self.n_ended += other.n_ended;
        self.n_before += other.n_before;
        self.n_skipped += other.n_skipped;
        self.n_undated += other.n_undated;
        self.n_to_come += other.n_to_come;
    }

    /// How many came to the later step after a time that is known.
    #[must_use]
    pub fn n_took(&self) -> usize {
        self.took.n
    }

    /// How many passes are told at all.
    #[must_use]
    pub fn n_all(&self) -> usize {
        let others = [
            self.n_waiting,
            self.n_ended,
            self.n_before,
            self.n_skipped,
            self.n_undated,
            self.n_to_come,
        ];
        self.took.n + others.iter().sum::<usize>()
    }

    /// The days below which this share of the times lies, from 0 to 1, by the definition of
    /// [`statistics::quantile`]; `None` where nobody came there.
    #[must_use]
    pub fn quantile(&self, at: f64) -> Option<f64> {
        let last = self.took.n.checked_sub(1)?;
        if !(0.0..=1.0).contains(&at) {
            return None;
        }
        let place = at * last as f64;
        let low = (place as usize).min(last);
        let part = place - low as f64;
        let below = f64::from(self.took.rank(low)?);
        let above = f64::from(self.took.rank((low + 1).min(last))?);
        Some(match part < 0.5 {
            true => below + (above - below) * part,
            false => above - (above - below) * (1.0 - part),
        })
    }

    /// The mean of the times in days.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        (self.took.n > 0).then(|| self.took.sum as f64 / self.took.n as f64)
    }

    /// The times in days, ascending, each with how many took it.
    pub fn times(&self) -> impl Iterator<Item = (i32, usize)> + '_ {
        self.took.each()
    }
}

/// Days that are counted one by one; longer ones are kept as they are.
const DENSE: usize = 1 << 13;

#[derive(Clone, Debug, Default, PartialEq)]
struct Counts {
    dense: Vec<usize>,
    far: std::collections::BTreeMap<i32, usize>,
    n: usize,
    sum: i64,
}

impl Counts {
    fn add(&mut self, days: i32) {
        if self.dense.is_empty() {
            self.dense = vec![0; DENSE];
        }
        let place = usize::try_from(days).unwrap_or(usize::MAX);
        match self.dense.get_mut(place) {
            Some(n) => *n += 1,
            None => *self.far.entry(days).or_default() += 1,
        }
        self.n += 1;
        self.sum += i64::from(days);
    }

    fn add_all(&mut self, other: &Self) {
        if self.dense.is_empty() {
            self.dense.clone_from(&other.dense);
        } else {
            let both = self.dense.iter_mut().zip(&other.dense);
            both.for_each(|(own, more)| *own += more);
        }
        for (days, n) in &other.far {
            *self.far.entry(*days).or_default() += n;
        }
        self.n += other.n;
        self.sum += other.sum;
    }

    fn each(&self) -> impl Iterator<Item = (i32, usize)> + '_ {
        let dense = self.dense.iter().enumerate();
        let dense = dense.filter(|(_, n)| **n > 0);
        let dense = dense.map(|(days, n)| (days as i32, *n));
        dense.chain(self.far.iter().map(|(days, n)| (*days, *n)))
    }

    fn rank(&self, rank: usize) -> Option<i32> {
        let mut before = 0;
        self.each().find_map(|(days, n)| {
            before += n;
            (rank < before).then_some(days)
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn counted_times_have_the_quantiles_of_the_times(
            times in prop::collection::vec(0_i32..12_000, 1..200),
        ) {
            let mut waits = Waits::default();
            times.iter().for_each(|days| waits.took.add(*days));
            for at in [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0] {
                let expected = statistics::quantile(times.iter().map(|t| f64::from(*t)), at);
                prop_assert_eq!(waits.quantile(at), expected);
            }
            prop_assert_eq!(waits.n_took(), times.len());
            prop_assert_eq!(waits.times().map(|(_, n)| n).sum::<usize>(), times.len());
        }
    }

    #[test]
    fn of_nobody_no_time_is_said() {
        let nobody = Waits::default();
        assert_eq!(
            (nobody.quantile(0.5), nobody.mean(), nobody.n_all()),
            (None, None, 0)
        );
    }
}
