//! Which cohort and outcome is a pass of? Looked up by its days alone: every answer is worked out and the right one
//! picked, so that a processor need not guess what comes next; of a million passes half would be guessed wrong.
//!
//! Invariants: every pass has exactly one place; a period has two halves, of those whose window is not over and of those
//! whose window is, and whoever is in no period has the half after all of them.

use std::hint::select_unpredictable as pick;
use std::ops::Range;

use super::{Between, Outcome, Sums, wide};
use crate::{NO_DAY, Paths, Periods};

/// Where a pass is counted, by its days alone: looked up, so that nothing has to be decided.
///
/// A period has two halves: those whose window is not over, and those whose window is. After all periods comes the half
/// of whoever is in none of them.
pub(super) struct Table {
    between: Between,
    as_of: i32,
    n_edges: usize,
    first_day: i32,
    /// The longest window there is where none was said.
    window: i32,
    /// Who entered by this day has no window left; the first day there is where none was said.
    over_until: i32,
    /// Per day from the first on its half of a period; the last is of no period.
    halves: Vec<u32>,
    /// Per number of days the outcome of who went on after so many; the last is of more.
    after: Vec<u32>,
}

impl Table {
    pub(super) fn of(periods: &Periods, between: Between, edges: &[i32]) -> Self {
        let as_of = periods.as_of();
        let (first_day, last_day) = periods.span().unwrap_or((0, -1));
        let last_day = last_day.min(as_of);
        let nowhere = 2 * periods.n() as u32;
        let half = |day: i32| match periods.at(day) {
            None => nowhere,
            Some(period) => {
                let is_over = between.window.is_none_or(|window| as_of - day >= window);
                2 * period as u32 + u32::from(is_over)
            }
        };
        let halves = (first_day..=last_day).map(half);
        let longest = edges.last().map_or(0, |last| last.saturating_add(1));
        let longest = longest.clamp(0, (as_of.saturating_sub(first_day)).max(0));
        let by = |days: i32| edges.partition_point(|edge| *edge < days) as u32;
        Self {
            between,
            as_of,
            n_edges: edges.len(),
            first_day,
            window: between.window.unwrap_or(i32::MAX),
            over_until: between
                .window
                .map_or(NO_DAY, |window| as_of.saturating_sub(window)),
            halves: halves.chain([nowhere]).collect(),
            after: (0..=longest).map(by).collect(),
        }
    }

    /// Gives each pass of a stretch that begins at a whole word of a mask, with its place and the day it entered.
    #[inline(always)]
    pub(super) fn each(
        &self,
        paths: &Paths,
        stretch: Range<usize>,
        mut give: impl FnMut(usize, Place, i32),
    ) {
        let Between { from, to, .. } = self.between;
        paths.each_between(
            (from, to),
            stretch,
            |pass, (entered, reached, closed), dated| {
                let place = self.place((entered, reached), dated, closed == NO_DAY);
                give(pass, place, entered);
            },
        );
    }

    /// The place of a pass. Every answer is worked out and the right one picked: no branch.
    #[inline(always)]
    fn place(
        &self,
        (entered, reached): (i32, i32),
        (is_entry_dated, is_dated): (bool, bool),
        is_open: bool,
    ) -> Place {
        let nowhere = self.halves.len() - 1;
        let at = (entered.wrapping_sub(self.first_day) as u32 as usize).min(nowhere);
        let at = pick(is_entry_dated, at, nowhere);
        let is_reached = (reached != NO_DAY) & (reached <= self.as_of);
        let after = reached.wrapping_sub(entered);
        let last = self.after.len() - 1;
        let beside = |outcome: Outcome| outcome.place(self.n_edges);
        let there = self.after[(after as u32 as usize).min(last)] as usize;
        let there = pick(after > self.window, beside(Outcome::Late), there);
        let there = pick(after < 0, beside(Outcome::Before), there);
        let there = pick(is_dated, there, beside(Outcome::Undated));
        let can = is_open & (entered > self.over_until);
        let not_there = pick(can, beside(Outcome::Pending), beside(Outcome::NotConverted));
        let outcome = pick(is_reached, there, not_there);
        (self.halves[at] as usize, outcome)
    }

    /// The cell of a place; `None` of no period.
    pub(super) fn cell(&self, (half, outcome): Place) -> Option<usize> {
        let nowhere = *self.halves.last()? as usize;
        (half < nowhere).then(|| half / 2 * wide(self.n_edges) + outcome)
    }
}

/// The half of a period, and the place of an outcome.
pub(super) type Place = (usize, usize);

/// What was counted of a stretch of passes.
pub(super) struct Counted {
    /// Per half of a period and outcome.
    n: Vec<u32>,
    /// Per half of a period the last day on which somebody entered who still can go on.
    last_open: Vec<i32>,
    n_edges: usize,
}

impl Counted {
    pub(super) fn none(n_periods: usize, n_edges: usize) -> Self {
        let n_halves = 2 * n_periods + 1;
        Self {
            n: vec![0; n_halves * wide(n_edges)],
            last_open: vec![NO_DAY; n_halves],
            n_edges,
        }
    }

    #[inline(always)]
    pub(super) fn add(&mut self, (half, outcome): Place, entered: i32) {
        if let Some(n) = self.n.get_mut(half * wide(self.n_edges) + outcome) {
            *n += 1;
        }
        let is_pending = outcome == Outcome::Pending.place(self.n_edges);
        let open = pick(is_pending, entered, NO_DAY);
        if let Some(last) = self.last_open.get_mut(half) {
            *last = open.max(*last);
        }
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        self.n
            .iter_mut()
            .zip(&other.n)
            .for_each(|(n, more)| *n += more);
        let last_open = self.last_open.iter_mut().zip(&other.last_open);
        last_open.for_each(|(last, other)| *last = (*last).max(*other));
    }

    /// How many of a period have an outcome: those whose window is not over, and those whose window is.
    fn halves(&self, period: usize, outcome: usize) -> [usize; 2] {
        [0, 1].map(|half| {
            let place = (2 * period + half) * wide(self.n_edges) + outcome;
            self.n.get(place).map_or(0, |n| *n as usize)
        })
    }

    /// Per period and outcome how many.
    pub(super) fn cells(&self, n_periods: usize) -> Vec<usize> {
        let of = |period: usize, outcome: usize| self.halves(period, outcome).iter().sum();
        let cells =
            (0..n_periods).flat_map(|period| (0..wide(self.n_edges)).map(move |one| (period, one)));
        cells.map(|(period, outcome)| of(period, outcome)).collect()
    }

    pub(super) fn sums(&self, period: usize, first_day: Option<i32>) -> Sums {
        let settled = |outcome: usize| self.halves(period, outcome)[1];
        let apart = [Outcome::Before, Outcome::Undated].map(|one| one.place(self.n_edges));
        let told = (0..wide(self.n_edges)).filter(|outcome| !apart.contains(outcome));
        let last_open = [0, 1].map(|half| self.last_open.get(2 * period + half).copied());
        Sums {
            settled: told.map(settled).sum(),
            settled_converted: (0..=self.n_edges).map(settled).sum(),
            first_day: first_day.unwrap_or(NO_DAY),
            last_open: last_open.into_iter().flatten().max().unwrap_or(NO_DAY),
        }
    }
}
