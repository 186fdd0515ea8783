//! Which most recent days lie in a window? A day that is not known exactly may be any from the last
//! sure one to the last possible one; where none is sure, there may be none at all.

use lead::day_of;

use crate::figures::{Latests, NO_DAY};
use crate::plan::{Ask, DayAsk, PlannedCriterion};
use crate::{Kleene, Verdict};

/// The verdicts of a criterion over `n_rows` leads from `first` on.
pub(crate) fn ask(
    latests: &Latests,
    first: usize,
    n_rows: usize,
    criterion: &PlannedCriterion,
) -> Kleene {
    let rows = first..first + n_rows;
    let (sure, possible) = (&latests.sure[rows.clone()], &latests.possible[rows]);
    let missing = Verdict::of_missing(criterion.missing);
    let verdict = |sure: i32, possible: i32| match &criterion.ask {
        Ask::Known(wanted) => {
            let is = match (sure, possible) {
                (NO_DAY, NO_DAY) => Verdict::NotMet,
                (NO_DAY, _) => Verdict::Unknown,
                _ => Verdict::Met,
            };
            if *wanted { is } else { is.not() }
        }
        _ if possible == NO_DAY => missing,
        Ask::Day(ask) => {
            let is_in = within(sure, possible, *ask);
            if sure == NO_DAY && is_in != missing {
                Verdict::Unknown
            } else {
                is_in
            }
        }
        _ => Verdict::Unknown,
    };
    Kleene::from_fn(n_rows, |row| verdict(sure[row], possible[row]))
}

fn within(sure: i32, possible: i32, ask: DayAsk) -> Verdict {
    // Before every day there is a first one, which no window leaves out on its open side.
    let first = if sure == NO_DAY {
        day_of(jiff::civil::Date::MIN)
    } else {
        sure
    };
    let (first, last) = (i64::from(first), i64::from(possible));
    if ask.first <= first && last <= ask.last {
        Verdict::Met
    } else if last < ask.first || first > ask.last {
        Verdict::NotMet
    } else {
        Verdict::Unknown
    }
}
