//! Is a pass told as a reader would tell it, one case after the other, and are the counts those of the passes?

use proptest::prelude::*;

use super::*;
use crate::Entered;

const AS_OF: i32 = 20_000;

/// The days of both steps and of the end, and whether those of the steps are known.
type Case = ((i32, i32, i32), (bool, bool));

/// Word by word, as the kinds are described.
fn slowly(((entered, reached, closed), (is_entry_dated, is_dated)): Case) -> Option<Wait> {
    let is_reached = reached != NO_DAY && reached <= AS_OF;
    if entered == NO_DAY {
        return is_reached.then_some(Wait::Skipped);
    }
    if !is_entry_dated {
        return Some(Wait::Undated);
    }
    if entered > AS_OF {
        return Some(Wait::ToCome);
    }
    if !is_reached {
        return Some(match closed == NO_DAY || closed > AS_OF {
            true => Wait::Waits(AS_OF - entered),
            false => Wait::Ended((closed - entered).max(0)),
        });
    }
    Some(match is_dated {
        false => Wait::Undated,
        true if reached < entered => Wait::Before(entered - reached),
        true => Wait::Took(reached - entered),
    })
}

fn any_day() -> impl Strategy<Value = i32> {
    prop_oneof![
        Just(NO_DAY),
        AS_OF - 50..AS_OF + 10,
        AS_OF - 12_000..AS_OF,
        -4_000_000_i32..3_000_000,
    ]
}

fn any_case() -> impl Strategy<Value = Case> {
    ((any_day(), any_day(), any_day()), any::<(bool, bool)>())
}

fn paths(cases: &[Case]) -> Paths {
    let step = |day: fn(&Case) -> i32, dated: fn(&Case) -> bool| {
        let dated = Mask::from_fn(cases.len(), |pass| dated(&cases[pass]));
        Entered::new(cases.iter().map(day).collect(), dated)
    };
    Paths {
        n_subjects: cases.len(),
        subject: (0..cases.len() as u32).collect(),
        steps: vec![
            step(|case| case.0.0, |case| case.1.0),
            step(|case| case.0.1, |case| case.1.1),
        ],
        closed: cases.iter().map(|case| case.0.2).collect(),
        ..Paths::default()
    }
}

proptest! {
    #[test]
    fn passes_are_told_and_counted_as_word_by_word(
        cases in prop::collection::vec(any_case(), 0..200),
    ) {
        let paths = paths(&cases);
        let told: Vec<Option<Wait>> = cases.iter().map(|case| slowly(*case)).collect();
        let mut given = Vec::new();
        each_wait(&paths, (0, 1), AS_OF, |pass, wait| given.push((pass, wait)));
        let expected = told.iter().enumerate();
        let expected = expected.filter_map(|(pass, wait)| Some((pass, (*wait)?)));
        prop_assert_eq!(&given, &expected.collect::<Vec<_>>());
        let found = waits(&paths, (0, 1), AS_OF, None);
        let of_kind = |kind: usize| {
            let own = told.iter().flatten().filter(|wait| wait.place() == kind);
            own.copied().collect::<Vec<Wait>>()
        };
        let by_kind: [usize; Wait::N] = std::array::from_fn(|kind| of_kind(kind).len());
        prop_assert_eq!(found.by_kind(), by_kind);
        // Several pairs are told as each alone; of a step that is not there nobody is.
        let pairs = [(1, 0), (0, 7), (0, 1)];
        let together = waits_of_pairs(&paths, &pairs, AS_OF, None);
        let alone = pairs.map(|pair| waits(&paths, pair, AS_OF, None));
        prop_assert_eq!(&together, &alone);
        prop_assert_eq!((&together[2], together[1].n_all()), (&found, 0));
        let times = times_of_pairs(&paths, &pairs, AS_OF);
        for (times, found) in times.iter().zip(&together) {
            prop_assert_eq!(times.each().collect::<Vec<_>>(), found.times().collect::<Vec<_>>());
        }
        let days = |wait: &Wait| match wait {
            Wait::Took(days) => Some((*days, true)),
            Wait::Waits(days) | Wait::Ended(days) => Some((*days, false)),
            _ => None,
        };
        let mut seen: Vec<(i32, bool)> = told.iter().flatten().filter_map(days).collect();
        seen.sort_unstable();
        let by_days = found.seen().flat_map(|(days, took, others)| {
            let others = std::iter::repeat_n((days, false), others);
            others.chain(std::iter::repeat_n((days, true), took))
        });
        prop_assert_eq!(by_days.collect::<Vec<_>>(), seen);
    }

    #[test]
    fn counted_times_have_the_quantiles_of_the_times(
        times in prop::collection::vec(0_i32..12_000, 1..200),
    ) {
        let cases: Vec<Case> = times
            .iter()
            .map(|days| ((AS_OF - days, AS_OF, NO_DAY), (true, true)))
            .collect();
        let found = waits(&paths(&cases), (0, 1), AS_OF, None);
        for at in [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0] {
            let expected = statistics::quantile(times.iter().map(|t| f64::from(*t)), at);
            prop_assert_eq!(found.quantile(at), expected);
        }
        prop_assert_eq!(found.n_took(), times.len());
        prop_assert_eq!(found.times().map(|(_, n)| n).sum::<usize>(), times.len());
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
