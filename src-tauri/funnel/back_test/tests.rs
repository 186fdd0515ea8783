//! What holds of every back-test, whatever was worked and won.

use definition::Missing;
use proptest::prelude::*;
use qualify::Verdict;

use super::*;
use crate::Decimal;

const ROWS: usize = 90;

fn mask() -> impl Strategy<Value = Mask> {
    prop::collection::vec(any::<bool>(), ROWS).prop_map(|rows| Mask::from_fn(ROWS, |row| rows[row]))
}

fn days() -> impl Strategy<Value = Vec<i32>> {
    prop::collection::vec(prop_oneof![1 => Just(NO_DAY), 4 => 0_i32..60], ROWS)
}

fn kleene() -> impl Strategy<Value = Kleene> {
    let verdict = prop_oneof![
        Just(Verdict::Met),
        Just(Verdict::Unknown),
        Just(Verdict::NotMet)
    ];
    prop::collection::vec(verdict, ROWS).prop_map(|of| Kleene::from_fn(ROWS, |row| of[row]))
}

fn outcomes() -> impl Strategy<Value = Outcomes> {
    (mask(), mask(), mask(), days(), days()).prop_map(|(worked, won, settled, began, won_on)| {
        Outcomes {
            worked,
            won,
            settled,
            began,
            won_on,
        }
    })
}

fn window() -> impl Strategy<Value = Window> {
    (prop::option::of(0_u32..50), 0_i32..90).prop_map(|(days, as_of)| Window { days, as_of })
}

fn at(comparing: Comparing, cut: f64, (low, high): (f64, f64)) -> Verdict {
    let (sure, never) = match comparing {
        Comparing::AtLeast => (low >= cut, high < cut),
        Comparing::MoreThan => (low > cut, high <= cut),
        Comparing::AtMost => (high <= cut, low > cut),
        Comparing::LessThan => (high < cut, low >= cut),
    };
    match (sure, never) {
        (true, _) => Verdict::Met,
        (_, true) => Verdict::NotMet,
        _ => Verdict::Unknown,
    }
}

proptest! {
    #[test]
    fn tested_and_never_tested_are_everybody_each_once(
        outcomes in outcomes(), window in window(), among in prop::option::of(mask()),
    ) {
        let found = population(&outcomes, window, among.as_ref());
        let mut seen = found.tested.clone();
        for rows in &found.never {
            prop_assert_eq!(seen.count_and(rows), 0);
            seen = seen.or(rows);
        }
        prop_assert_eq!(&seen, &among.unwrap_or_else(|| Mask::all(ROWS)));
        prop_assert_eq!(found.hits.count_and(&found.tested), found.hits.count());
        prop_assert_eq!(found.tested.count_and(&outcomes.worked), found.tested.count());
    }

    #[test]
    fn a_longer_window_finds_no_fewer_wins_among_those_whose_window_is_over(
        outcomes in outcomes(), days in 0_u32..40, more in 0_u32..20,
    ) {
        let of = |days| population(&outcomes, Window { days: Some(days), as_of: 200 }, None);
        let (short, long) = (of(days), of(days + more));
        prop_assert_eq!(short.hits.count_and(&long.hits), short.hits.count());
    }

    #[test]
    fn precision_times_volume_is_what_was_won_and_the_parts_are_the_whole(
        outcomes in outcomes(), window in window(), verdicts in kleene(), part in mask(),
    ) {
        let found = population(&outcomes, window, None);
        let whole = back_test(&found, &verdicts, None);
        prop_assert_eq!(whole.all().n, found.tested.count());
        prop_assert_eq!(whole.all().hits, found.hits.count());
        if let Some(precision) = whole.precision().rate {
            prop_assert!((precision * whole.met.n as f64 - whole.met.hits as f64).abs() < 1e-9);
        }
        let one = back_test(&found, &verdicts, Some(&part));
        let other = back_test(&found, &verdicts, Some(&part.not()));
        prop_assert_eq!(one.met.n + other.met.n, whole.met.n);
        prop_assert_eq!(one.met.hits + other.met.hits, whole.met.hits);
    }

    #[test]
    fn the_curve_says_at_each_threshold_what_the_stage_says_there(
        outcomes in outcomes(),
        (met, unknown, not_met) in (kleene(), kleene(), kleene()),
        values in prop::collection::vec(prop::option::of((0_i32..12, 0_i32..4)), ROWS),
        comparing in prop::sample::select(vec![Comparing::AtLeast, Comparing::MoreThan, Comparing::AtMost, Comparing::LessThan]),
        missing in prop::sample::select(vec![Missing::Unknown, Missing::NotMet, Missing::Met]),
        among in prop::option::of(mask()),
    ) {
        let found = population(&outcomes, Window { days: None, as_of: 0 }, among.as_ref());
        let value = |row: usize| values[row].map(|(low, wide)| (f64::from(low), f64::from(low + wide)));
        let cuts = cuts((0..14).map(f64::from), 200, Some(3.5));
        let revenue = Revenue {
            amounts: (0..ROWS as u32 / 2).map(|i| (Decimal::of(f64::from(i)).unwrap(), [i, i * 2].into())).collect(),
            ..Revenue::default()
        };
        let moving = Moving { comparing, missing, value: &value };
        let stands = StageStands { met: &met, unknown: &unknown, not_met: &not_met };
        let curve = curve(&found, (&moving, &stands), among.as_ref(), &revenue, &cuts);
        prop_assert_eq!(curve.points.len(), cuts.len());
        for point in &curve.points {
            let at_cut = Kleene::from_fn(ROWS, |row| {
                let own = match (value(row), missing) {
                    (Some(value), _) => at(comparing, point.at, value),
                    (None, Missing::Unknown) => Verdict::Unknown,
                    (None, Missing::NotMet) => Verdict::NotMet,
                    (None, Missing::Met) => Verdict::Met,
                };
                match own {
                    Verdict::Met => met.at(row),
                    Verdict::Unknown => unknown.at(row),
                    Verdict::NotMet => not_met.at(row),
                }
            });
            let tested = back_test(&found, &at_cut, None);
            prop_assert_eq!((point.met, point.hits, point.unknown), (tested.met.n, tested.met.hits, tested.unknown.n));
            let all = among.clone().unwrap_or_else(|| Mask::all(ROWS));
            prop_assert_eq!(point.volume, at_cut.met().count_and(&all));
            prop_assert_eq!(point.volume_unknown, at_cut.unknown().count_and(&all));
            prop_assert_eq!(point.revenue, revenue.of(&at_cut.met().and(&found.hits)));
        }
    }

    #[test]
    fn a_stricter_threshold_takes_no_more(
        outcomes in outcomes(), met in kleene(), unsure in mask(), never in mask(),
        values in prop::collection::vec(prop::option::of(0_i32..12), ROWS),
    ) {
        // A stage that takes more the more is met: as `all` and `any` do.
        let unknown = met.and(&Kleene::new(unsure.not(), &unsure));
        let not_met = unknown.and(&Kleene::new(never, &Mask::none(ROWS)));
        let found = population(&outcomes, Window { days: None, as_of: 0 }, None);
        let value = |row: usize| values[row].map(|value| (f64::from(value), f64::from(value)));
        let moving = Moving { comparing: Comparing::AtLeast, missing: Missing::Unknown, value: &value };
        let stands = StageStands { met: &met, unknown: &unknown, not_met: &not_met };
        let cuts = cuts((0..13).map(f64::from), 200, None);
        let curve = curve(&found, (&moving, &stands), None, &Revenue::default(), &cuts);
        for pair in curve.points.windows(2) {
            prop_assert!(pair[0].volume >= pair[1].volume);
            prop_assert!(pair[0].met >= pair[1].met && pair[0].hits >= pair[1].hits);
        }
    }

    #[test]
    fn the_parts_of_a_hold_out_share_nobody_and_a_company_is_whole(
        rows in mask(), began in days(), companies in prop::collection::vec(prop::option::of(0_u8..9), ROWS),
    ) {
        let name = |row: usize| companies[row].map(|of| ["Ann", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida"][usize::from(of)]);
        for found in by_time(&rows, &began).into_iter().chain(by_group(&rows, name)) {
            prop_assert_eq!(found.found_on.count_and(&found.tried_on), 0);
            prop_assert_eq!(found.found_on.or(&found.tried_on).or(&found.neither), rows.clone());
            prop_assert!(found.found_on.count() > 0 && found.tried_on.count() > 0);
            for (one, other) in found.found_on.rows().zip(found.tried_on.rows()) {
                if let Some(from) = found.from {
                    prop_assert!(began[one] < from && began[other] >= from);
                } else {
                    prop_assert_ne!(name(one), name(other));
                }
            }
        }
    }
}

#[test]
fn a_day_too_late_is_no_win_and_a_win_before_the_begin_tells_nothing() {
    let one = |began: i32, won_on: i32, as_of: i32| {
        let outcomes = Outcomes {
            worked: Mask::all(1),
            won: Mask::all(1),
            settled: Mask::all(1),
            began: vec![began],
            won_on: vec![won_on],
        };
        outcomes.of(
            0,
            Window {
                days: Some(30),
                as_of,
            },
        )
    };
    let cases = [
        (0, 30, 30, Ok(true)),
        (0, 31, 31, Ok(false)),
        (0, 10, 29, Err(NeverTested::Open)),
        (5, 4, 90, Err(NeverTested::WonBefore)),
        (NO_DAY, 4, 90, Err(NeverTested::NoDay)),
        (0, NO_DAY, 90, Err(NeverTested::WonOnNoDay)),
    ];
    for (began, won_on, as_of, expected) in cases {
        assert_eq!(one(began, won_on, as_of), expected, "{began} {won_on}");
    }
}

#[test]
fn many_values_become_few_thresholds_with_both_ends_and_the_one_in_force() {
    let found = cuts((0..10_000).map(f64::from), 101, Some(42.5));
    assert_eq!((found.len(), found[0], found[101]), (102, 0.0, 9_999.0));
    assert!(found.contains(&42.5));
    assert!(cuts([f64::NAN], 5, None).is_empty());
}
