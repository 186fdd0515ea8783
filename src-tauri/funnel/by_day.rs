//! Who came to a step by which day? The entries of a step in the order of their days, found once, so that those of any
//! period are a stretch of them.
//!
//! Invariants: every entry with a known day stands once among the dated, every other once after them; the entries of
//! one day stand in the order of the passes.

use std::ops::Range;
use std::sync::Arc;

use crate::{Entered, NO_DAY};

/// Days further apart than so many are put in order by comparing them.
const MOST_DAYS: usize = 1 << 16;

/// The entries of a step by their days.
#[derive(Clone, Debug, Default)]
pub struct ByDay {
    /// The days on which anybody came, ascending.
    days: Vec<i32>,
    /// Where the entries of each begin, and where the last end.
    starts: Vec<usize>,
    /// Whose they are; after the dated those whose day is not known.
    rows: Arc<[u32]>,
}

impl ByDay {
    /// Those of a step: `subjects` has one for each pass.
    pub(crate) fn of(entered: &Entered, subjects: &[u32]) -> Self {
        let (mut dated, mut undated) = (Vec::with_capacity(entered.day.len()), Vec::new());
        for ((pass, day), subject) in entered.day.iter().enumerate().zip(subjects) {
            match (*day, entered.dated.contains(pass)) {
                (NO_DAY, _) => {}
                (day, true) => dated.push((day, *subject)),
                (_, false) => undated.push(*subject),
            }
        }
        in_order(&mut dated);
        let mut by_day = Self::default();
        for (at, (day, _)) in dated.iter().enumerate() {
            if by_day.days.last() != Some(day) {
                by_day.days.push(*day);
                by_day.starts.push(at);
            }
        }
        by_day.starts.push(dated.len());
        let rows = dated.into_iter().map(|(_, row)| row);
        by_day.rows = rows.chain(undated).collect();
        by_day
    }

    /// The first and the last known day, none of them after `until`; `None` where no such day is known.
    #[must_use]
    pub fn ends(&self, until: i32) -> Option<(i32, i32)> {
        let n = self.days.partition_point(|day| *day <= until);
        Some((*self.days.first()?, *self.days.get(n.checked_sub(1)?)?))
    }

    /// The first day from `first` to `last` on which anybody came; `None` where nobody did.
    #[must_use]
    pub fn first_in(&self, first: i32, last: i32) -> Option<i32> {
        let n = self.days.partition_point(|day| *day < first);
        self.days.get(n).copied().filter(|day| *day <= last)
    }

    /// How many came before a day that is known.
    #[must_use]
    pub fn n_before(&self, day: i32) -> usize {
        let n = self.days.partition_point(|own| *own < day);
        self.starts.get(n).copied().unwrap_or(0)
    }

    /// How many came on a day that is known.
    #[must_use]
    pub fn n_dated(&self) -> usize {
        self.starts.last().copied().unwrap_or(0)
    }

    /// Where those stand whose day is not known.
    #[must_use]
    pub fn undated(&self) -> Range<usize> {
        self.n_dated()..self.rows.len()
    }

    /// Whose they all are.
    #[must_use]
    pub fn rows(&self) -> &Arc<[u32]> {
        &self.rows
    }
}

/// Puts entries in the order of their days, those of one day as they stand.
fn in_order(dated: &mut Vec<(i32, u32)>) {
    let first = dated.iter().map(|(day, _)| *day).min().unwrap_or(0);
    let last = dated.iter().map(|(day, _)| *day).max().unwrap_or(0);
    let n_days = usize::try_from(i64::from(last) - i64::from(first)).unwrap_or(usize::MAX);
    if n_days >= MOST_DAYS {
        dated.sort_by_key(|(day, _)| *day);
        return;
    }
    let place = |day: i32| usize::try_from(day - first).unwrap_or(0);
    let mut next = vec![0_usize; n_days + 2];
    dated.iter().for_each(|(day, _)| next[place(*day) + 1] += 1);
    for day in 0..=n_days {
        next[day + 1] += next[day];
    }
    let mut ordered = vec![(0, 0); dated.len()];
    for entry in dated.iter() {
        let next = &mut next[place(entry.0)];
        ordered[*next] = *entry;
        *next += 1;
    }
    *dated = ordered;
}

#[cfg(test)]
mod tests {
    use lead::Mask;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn entries_of_any_days_are_a_stretch_of_all(
            passes in prop::collection::vec((prop::option::of(0_i32..90), any::<bool>()), 0..80),
            far in any::<bool>(),
            at in -5_i32..95,
        ) {
            let wide = if far { 10_000 } else { 1 };
            let day = passes.iter().map(|(day, _)| day.map_or(NO_DAY, |day| day * wide));
            let day: Vec<i32> = day.collect();
            let dated = Mask::from_fn(passes.len(), |pass| passes[pass].1);
            let subjects: Vec<u32> = (0..passes.len() as u32).collect();
            let entered = Entered::new(day.clone(), dated.clone());
            let by_day = ByDay::of(&entered, &subjects);
            let known = |pass: &usize| day[*pass] != NO_DAY && dated.contains(*pass);
            let mut expected: Vec<usize> = (0..passes.len()).filter(known).collect();
            expected.sort_by_key(|pass| day[*pass]);
            let own: Vec<usize> = by_day.rows()[..by_day.n_dated()].iter().map(|row| *row as usize).collect();
            prop_assert_eq!(&own, &expected);
            let before = expected.iter().filter(|pass| day[**pass] < at * wide).count();
            prop_assert_eq!(by_day.n_before(at * wide), before);
            let unknown = (0..passes.len()).filter(|pass| day[*pass] != NO_DAY && !dated.contains(*pass));
            let unknown: Vec<u32> = unknown.map(|pass| pass as u32).collect();
            prop_assert_eq!(&by_day.rows()[by_day.undated()], unknown);
            let until = expected.iter().map(|pass| day[*pass]).filter(|day| *day <= at * wide);
            let ends = until.clone().min().zip(until.max());
            prop_assert_eq!(by_day.ends(at * wide), ends);
        }
    }
}
