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
    use definition::Missing;
    use lead::FieldKey;

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

    #[test]
    fn a_day_is_known_where_one_is_sure_and_may_be_where_one_is_possible() {
        use Missing::{Met as CountsAsMet, NotMet as CountsAsNotMet, Unknown as CountsAsUnknown};
        use Verdict::{Met, NotMet, Unknown};
        // The first lead belongs to nobody who is asked about; then no day, perhaps one, one, and one
        // that may be later.
        let latests = Latests {
            sure: vec![5, NO_DAY, NO_DAY, 5, 5],
            possible: vec![5, NO_DAY, 5, 5, 9],
        };
        let day = |first, last| Ask::Day(DayAsk { first, last });
        let cases = [
            (Ask::Known(true), CountsAsMet, [NotMet, Unknown, Met, Met]),
            (
                Ask::Known(false),
                CountsAsMet,
                [Met, Unknown, NotMet, NotMet],
            ),
            (day(0, 7), CountsAsUnknown, [Unknown, Unknown, Met, Unknown]),
            (day(i64::MIN, 9), CountsAsMet, [Met, Met, Met, Met]),
            (
                day(i64::MIN, 9),
                CountsAsNotMet,
                [NotMet, Unknown, Met, Met],
            ),
            (
                day(10, 12),
                CountsAsNotMet,
                [NotMet, NotMet, NotMet, NotMet],
            ),
            (day(10, 12), CountsAsMet, [Met, Unknown, NotMet, NotMet]),
            // What days cannot be asked is unknown where there may be one.
            (
                Ask::YesNo(true),
                CountsAsMet,
                [Met, Unknown, Unknown, Unknown],
            ),
        ];
        for (asked, missing, expected) in cases {
            let criterion = PlannedCriterion {
                subject: FieldKey::from_label("any").into(),
                ask: asked,
                missing,
            };
            let found = ask(&latests, 1, 4, &criterion);
            assert_eq!(
                [0, 1, 2, 3].map(|row| found.at(row)),
                expected,
                "{criterion:?}"
            );
        }
    }
}
