//! Is the cut found that tells most, is what is missing on neither side, and is chance told apart?

use super::*;
use proptest::prelude::*;

fn choice(values: &[&str]) -> Feature {
    let value = |text: &&str| (!text.is_empty()).then(|| (*text).to_owned());
    Feature::Choice(values.iter().map(value).collect())
}

fn choice_of(words: &str) -> Feature {
    choice(&words.split(' ').collect::<Vec<_>>())
}

#[test]
fn the_gain_is_the_published_one() {
    // Quinlan (1986), table 1: fourteen Saturday mornings, and whether one plays.
    let humidity =
        "high high high high normal normal normal high normal normal normal high normal high";
    let windy = "no yes no no no yes yes no no no yes yes no yes";
    let plays = "n n p p p n p n p p p p p n";
    let plays: Vec<bool> = plays.split(' ').map(|one| one == "p").collect();
    let found = splits(&[choice_of(windy), choice_of(humidity)], &plays);
    let gains: Vec<(usize, f64)> = found.iter().map(|one| (one.feature, one.gain)).collect();
    assert_eq!((gains[0].0, gains[1].0), (1, 0));
    assert!((gains[0].1 - 0.151).abs() < 0.001, "{gains:?}");
    assert!((gains[1].1 - 0.048).abs() < 0.001, "{gains:?}");
}

#[test]
fn a_threshold_parts_those_who_divide_from_those_who_do_not() {
    let employees = [5, 8, 11, 12, 20, 200, 300, 900].map(|n| Some(f64::from(n)));
    let employees = [Feature::Number(employees.to_vec())];
    let divides = [true, false, true, true, true, false, false, false];
    let found = splits(&employees, &divides);
    assert_eq!(found[0].cut, Cut::AtLeast(200.0));
    let (yes, no) = (Divided { n: 0, of: 3 }, Divided { n: 4, of: 5 });
    assert_eq!((found[0].yes, found[0].no), (yes, no));
    assert_eq!(splits(&employees, &[false; 8]), []);
}

#[test]
fn a_missing_value_is_on_neither_side_of_a_cut() {
    let found = splits(&[choice(&["a", "b", "", "a"])], &[true, false, true, true]);
    assert_eq!(found[0].cut, Cut::Is("a".to_owned()));
    let n = (found[0].yes.of, found[0].no.of, found[0].n_missing);
    assert_eq!(n, (2, 1, 1));
}

#[test]
fn what_chance_finds_as_often_is_no_explanation() {
    let sides: Vec<&str> = (0..20)
        .map(|n| if n < 10 { "small" } else { "large" })
        .collect();
    let clear: Vec<bool> = (0..20).map(|n| n < 9).collect();
    let muddled: Vec<bool> = (0..20).map(|n| n % 3 == 0).collect();
    let features = [choice(&sides)];
    let chance = |divides: &[bool]| by_chance(&features, divides, 7, 999).unwrap();
    assert!(chance(&clear) < 0.01, "{}", chance(&clear));
    assert!(chance(&muddled) > 0.3, "{}", chance(&muddled));
    assert_eq!(by_chance(&[], &clear, 7, 999), None);
}

proptest! {
    #[test]
    fn every_case_is_counted_once_and_no_cut_tells_more_than_there_is(
        cases in prop::collection::vec((prop::option::of(0_u8..6), any::<bool>()), 0..40),
    ) {
        let values = cases.iter().map(|(value, _)| value.map(f64::from)).collect();
        let divides: Vec<bool> = cases.iter().map(|(_, divides)| *divides).collect();
        for one in splits(&[Feature::Number(values)], &divides) {
            prop_assert_eq!(one.yes.of + one.no.of + one.n_missing, cases.len());
            prop_assert!(one.gain > 0.0 && one.gain <= 1.0, "{:?}", one);
        }
    }
}
