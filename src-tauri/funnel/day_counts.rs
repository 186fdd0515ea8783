//! How often was each number of days taken? Days of several kinds are counted side by side, by place and without asking
//! of any of them what it is.
//!
//! Invariants: everything counted is there once, however many days it took; nothing is counted of less than no days.

use std::collections::BTreeMap;

/// Days that are counted by their place; longer ones are kept as they are.
const DENSE: usize = 1 << 12;
/// The places of a kind: after its days one for all that are longer.
const WIDE: usize = DENSE + 1;

/// Days of several kinds, being counted.
pub(crate) struct DayTally {
    places: Vec<u32>,
}

impl DayTally {
    /// Nothing of so many kinds.
    pub(crate) fn new(n_kinds: usize) -> Self {
        Self {
            places: vec![0; n_kinds * WIDE],
        }
    }

    /// Counts one more; nothing where there is no such kind.
    #[inline(always)]
    pub(crate) fn add(&mut self, kind: usize, days: i32) {
        let place = kind * WIDE + (days as u32 as usize).min(DENSE);
        if let Some(n) = self.places.get_mut(place) {
            *n += 1;
        }
    }

    /// What was counted in several places, kind by kind. `again` goes over everything once more, for the sake of what
    /// was longer than is counted by place; that is rare.
    pub(crate) fn together(
        tallies: &[Self],
        again: impl FnOnce(&mut dyn FnMut(usize, i32)),
    ) -> Vec<DayCounts> {
        let n_places = tallies.first().map_or(0, |one| one.places.len());
        let mut found: Vec<DayCounts> = Vec::with_capacity(n_places / WIDE);
        let mut has_far = false;
        for kind in 0..n_places / WIDE {
            let mut dense = vec![0_usize; WIDE];
            for tally in tallies {
                let own = tally.places.get(kind * WIDE..(kind + 1) * WIDE);
                let own = own.unwrap_or_default();
                dense
                    .iter_mut()
                    .zip(own)
                    .for_each(|(n, own)| *n += *own as usize);
            }
            has_far |= dense.pop().is_some_and(|n| n > 0);
            found.push(DayCounts::of(dense));
        }
        if has_far {
            again(&mut |kind, days| {
                let is_far = usize::try_from(days).is_ok_and(|days| days >= DENSE);
                if let (true, Some(counts)) = (is_far, found.get_mut(kind)) {
                    counts.add_far(days);
                }
            });
        }
        found
    }
}

/// Per number of days how many took it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayCounts {
    /// Up to the last that anybody took.
    dense: Vec<usize>,
    far: BTreeMap<i32, usize>,
    n: usize,
    sum: i64,
}

impl DayCounts {
    fn of(mut dense: Vec<usize>) -> Self {
        let last = dense.iter().rposition(|n| *n > 0);
        dense.truncate(last.map_or(0, |last| last + 1));
        let sum = dense.iter().enumerate().map(|(days, n)| (days * n) as i64);
        Self {
            n: dense.iter().sum(),
            sum: sum.sum(),
            far: BTreeMap::new(),
            dense,
        }
    }

    fn add_far(&mut self, days: i32) {
        *self.far.entry(days).or_default() += 1;
        self.n += 1;
        self.sum += i64::from(days);
    }

    /// How many are counted.
    #[must_use]
    pub fn n(&self) -> usize {
        self.n
    }

    /// How many took so many days at most.
    #[must_use]
    pub fn n_until(&self, days: i32) -> usize {
        let Ok(last) = usize::try_from(days) else {
            return 0;
        };
        let dense = self.dense.iter().take(last.saturating_add(1));
        dense.sum::<usize>() + self.far.range(..=days).map(|(_, n)| n).sum::<usize>()
    }

    /// How many took this many.
    #[must_use]
    pub fn n_at(&self, days: i32) -> usize {
        let dense = usize::try_from(days).ok();
        let dense = dense.and_then(|days| self.dense.get(days)).copied();
        dense.unwrap_or_else(|| self.far.get(&days).copied().unwrap_or(0))
    }

    /// The mean; `None` of nobody.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        (self.n > 0).then(|| self.sum as f64 / self.n as f64)
    }

    /// Each number of days that somebody took, ascending, with how many.
    pub fn each(&self) -> impl Iterator<Item = (i32, usize)> + '_ {
        let dense = self.dense.iter().enumerate();
        let dense = dense.filter(|(_, n)| **n > 0);
        let dense = dense.map(|(days, n)| (days as i32, *n));
        dense.chain(self.far.iter().map(|(days, n)| (*days, *n)))
    }

    /// The days below which this share of them lies, from 0 to 1, by the definition of [`statistics::quantile`]; `None` of
    /// nobody.
    #[must_use]
    pub fn quantile(&self, at: f64) -> Option<f64> {
        let last = self.n.checked_sub(1)?;
        if !(0.0..=1.0).contains(&at) {
            return None;
        }
        let place = at * last as f64;
        let low = (place as usize).min(last);
        let part = place - low as f64;
        let below = f64::from(self.rank(low)?);
        let above = f64::from(self.rank((low + 1).min(last))?);
        Some(match part < 0.5 {
            true => below + (above - below) * part,
            false => above - (above - below) * (1.0 - part),
        })
    }

    /// The days at this place of all in order, from 0 on; `None` past the last.
    #[must_use]
    pub fn rank(&self, rank: usize) -> Option<i32> {
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

    /// Days of two kinds counted in two places.
    fn counted(days: &[(usize, i32)]) -> Vec<DayCounts> {
        let (one, other) = days.split_at(days.len() / 3);
        let tally = |days: &[(usize, i32)]| {
            let mut tally = DayTally::new(2);
            days.iter().for_each(|(kind, days)| tally.add(*kind, *days));
            tally
        };
        DayTally::together(&[tally(one), tally(other)], |give| {
            days.iter().for_each(|(kind, days)| give(*kind, *days));
        })
    }

    proptest! {
        #[test]
        fn days_of_any_length_are_each_counted_once(
            days in prop::collection::vec((0_usize..2, prop_oneof![0_i32..40, 4_000..4_200, 20_000..3_000_000]), 0..200),
            at in prop_oneof![-1_i32..40, 4_000..4_200],
        ) {
            for (kind, found) in counted(&days).iter().enumerate() {
                let own = days.iter().filter(|(one, _)| *one == kind);
                let mut own: Vec<i32> = own.map(|(_, days)| *days).collect();
                own.sort_unstable();
                prop_assert_eq!(found.n(), own.len());
                prop_assert_eq!(found.n_until(at), own.partition_point(|days| *days <= at));
                prop_assert_eq!(found.n_at(at), own.iter().filter(|days| **days == at).count());
                let each: Vec<i32> = found
                    .each()
                    .flat_map(|(days, n)| std::iter::repeat_n(days, n))
                    .collect();
                prop_assert_eq!(&each, &own);
                for (rank, days) in own.iter().enumerate() {
                    prop_assert_eq!(found.rank(rank), Some(*days));
                }
                prop_assert_eq!(found.rank(own.len()), None);
                let sum: f64 = own.iter().map(|days| f64::from(*days)).sum();
                let mean = (!own.is_empty()).then(|| sum / own.len() as f64);
                prop_assert_eq!(found.mean(), mean);
            }
        }
    }
}
