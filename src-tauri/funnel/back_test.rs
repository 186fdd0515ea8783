//! Would a version have found those who were won? Only leads that sales worked and whose window is over can tell:
//! the others were never tested, which is no loss. What was found is told as precision (of those it takes, how many
//! were won), recall (of those won, how many it takes; among worked, for nobody knows of the others) and lift.
//!
//! Invariants: worked and tested, and never tested for a reason, are together everybody, each once; who cannot be
//! judged is neither taken nor left; the two parts of a hold-out share nobody.

mod curve;
mod hold_out;
mod known_then;
mod revenue;

pub use curve::{Comparing, Curve, CurvePoint, Moving, StageStands, curve, cuts};
pub use hold_out::{HoldOut, by_group, by_time};
pub use known_then::KnownThen;
pub use revenue::Revenue;

use lead::Mask;
use qualify::Kleene;

use crate::{NO_DAY, Rate};

/// What is known of the outcome of the leads of a list, by their rows.
#[derive(Clone, Debug)]
pub struct Outcomes {
    /// Those that sales worked.
    pub worked: Mask,
    /// Those that were won, or came to the stage that counts as the outcome.
    pub won: Mask,
    /// Those of whom it is settled: won, lost or given back. Asked only where there is no window.
    pub settled: Mask,
    /// The day on which each set out; [`NO_DAY`] where it is not known. As long as the list.
    pub began: Vec<i32>,
    /// The day on which each was won; [`NO_DAY`] where it was not, or the day is not known. As long as the list.
    pub won_on: Vec<i32>,
}

/// How long a lead has to be won.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// So many days from the day on which it set out, that day and the last included; `None` for as long as it
    /// takes, and then only what is settled counts.
    pub days: Option<u32>,
    /// The day up to whose end everything is known.
    pub as_of: i32,
}

/// Why a lead says nothing about a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NeverTested {
    /// Sales never worked it.
    NotWorked,
    /// It is not known when it set out.
    NoDay,
    /// Its window is not over or, without one, it is not settled.
    Open,
    /// It was won on a day that is not known.
    WonOnNoDay,
    /// It was won before it set out.
    WonBefore,
}

impl NeverTested {
    /// Every reason, in their order.
    pub const ALL: [Self; 5] = [
        Self::NotWorked,
        Self::NoDay,
        Self::Open,
        Self::WonOnNoDay,
        Self::WonBefore,
    ];

    /// Its name in files and, after `improve-never-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotWorked => "not_worked",
            Self::NoDay => "no_day",
            Self::Open => "open",
            Self::WonOnNoDay => "won_on_no_day",
            Self::WonBefore => "won_before",
        }
    }
}

/// Who can tell whether a version is right.
#[derive(Clone, Debug)]
pub struct Population {
    /// Worked, and their window is over.
    pub tested: Mask,
    /// Those of them that were won in it.
    pub hits: Mask,
    /// Those of them that were won when it was over.
    pub late: Mask,
    /// The others, by the reason, in the order of [`NeverTested::ALL`].
    pub never: [Mask; NeverTested::ALL.len()],
}

/// Who of a list can tell: of `among`, or of everybody.
#[must_use]
pub fn population(outcomes: &Outcomes, window: Window, among: Option<&Mask>) -> Population {
    let n_rows = outcomes.worked.n_rows();
    let mut tested = Vec::new();
    let mut hits = Vec::new();
    let mut never: [Vec<u32>; NeverTested::ALL.len()] = Default::default();
    let all = Mask::all(n_rows);
    for row in among.unwrap_or(&all).rows() {
        match outcomes.of(row, window) {
            Ok(is_hit) => {
                tested.push(row as u32);
                if is_hit {
                    hits.push(row as u32);
                }
            }
            Err(why) => never[why as usize].push(row as u32),
        }
    }
    let tested = Mask::of_rows(n_rows, tested);
    let hits = Mask::of_rows(n_rows, hits);
    Population {
        late: tested.and_not(&hits).and(&outcomes.won),
        tested,
        hits,
        never: never.map(|rows| Mask::of_rows(n_rows, rows)),
    }
}

impl Outcomes {
    /// Whether a lead was won in its window; why it cannot be said.
    fn of(&self, row: usize, window: Window) -> Result<bool, NeverTested> {
        if !self.worked.contains(row) {
            return Err(NeverTested::NotWorked);
        }
        let is_won = self.won.contains(row);
        let Some(days) = window.days else {
            return match is_won || self.settled.contains(row) {
                true => Ok(is_won),
                false => Err(NeverTested::Open),
            };
        };
        let day = |of: &[i32]| of.get(row).copied().filter(|&day| day != NO_DAY);
        let began = i64::from(day(&self.began).ok_or(NeverTested::NoDay)?);
        let last = began + i64::from(days);
        if last > i64::from(window.as_of) {
            return Err(NeverTested::Open);
        }
        if !is_won {
            return Ok(false);
        }
        let won_on = i64::from(day(&self.won_on).ok_or(NeverTested::WonOnNoDay)?);
        match won_on < began {
            true => Err(NeverTested::WonBefore),
            false => Ok(won_on <= last),
        }
    }
}

/// Some of the tested leads, and how many of them were won.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tested {
    /// Tested leads.
    pub n: usize,
    /// Of them, those that were won.
    pub hits: usize,
}

/// How a version stands with the leads that were tested.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackTest {
    /// Those it takes.
    pub met: Tested,
    /// Those of whom it cannot say.
    pub unknown: Tested,
    /// Those it leaves.
    pub not_met: Tested,
}

/// What a stage, or a criterion, does with the tested leads: of `part`, or of all of them.
#[must_use]
pub fn back_test(population: &Population, verdicts: &Kleene, part: Option<&Mask>) -> BackTest {
    let tested = part.map_or_else(
        || population.tested.clone(),
        |part| part.and(&population.tested),
    );
    let won = |rows: &Mask| Tested {
        n: rows.count_and(&tested),
        hits: rows.and(&tested).count_and(&population.hits),
    };
    BackTest {
        met: won(verdicts.met()),
        unknown: won(verdicts.unknown()),
        not_met: won(&verdicts.not_met()),
    }
}

impl BackTest {
    /// Everybody who was tested.
    #[must_use]
    pub fn all(&self) -> Tested {
        let parts = [self.met, self.unknown, self.not_met];
        Tested {
            n: parts.iter().map(|part| part.n).sum(),
            hits: parts.iter().map(|part| part.hits).sum(),
        }
    }

    /// Of those it takes, how many were won.
    #[must_use]
    pub fn precision(&self) -> Rate {
        Rate::new(self.met.hits, self.met.n)
    }

    /// Of those that were won, how many it takes: among worked.
    #[must_use]
    pub fn recall(&self) -> Rate {
        Rate::new(self.met.hits, self.all().hits)
    }

    /// Of all tested, how many were won.
    #[must_use]
    pub fn base(&self) -> Rate {
        let all = self.all();
        Rate::new(all.hits, all.n)
    }

    /// So many times as many of those it takes were won as of all tested; `None` where it takes nobody, or nobody
    /// was won.
    #[must_use]
    pub fn lift(&self) -> Option<f64> {
        let base = self.base().rate.filter(|&base| base > 0.0)?;
        Some(self.precision().rate? / base)
    }
}

#[cfg(test)]
mod tests;
