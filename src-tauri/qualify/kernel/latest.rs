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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_may_be_one_of_some_lies_in_a_window_as_all_of_them_do() {
        let spans = || (0..5_i32).flat_map(|first| (first..5).map(move |last| (first, last)));
        for (sure, possible) in spans() {
            for (first, last) in spans() {
                let ask = DayAsk {
                    first: first.into(),
                    last: last.into(),
                };
                let days = sure..=possible;
                let n_within = days
                    .clone()
                    .filter(|day| (first..=last).contains(day))
                    .count();
                let expected = match n_within {
                    0 => Verdict::NotMet,
                    n if n == days.count() => Verdict::Met,
                    _ => Verdict::Unknown,
                };
                let found = within(sure, possible, ask);
                assert_eq!(found, expected, "{sure} to {possible} in {first} to {last}");
            }
        }
    }
}
