//! How well does a number put first those who come to the end? Every threshold at once, with whom it takes and how
//! many of them come there; the area under the curve of Hanley and McNeil (1982), "The meaning and use of the area
//! under a receiver operating characteristic (ROC) curve", Radiology 143, 29–36; and the mean precision along the
//! recall, Σ (R(k) − R(k−1)) · P(k) (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008,
//! section 8.4).
//!
//! Invariants: equal numbers are taken together or not at all; a case whose number is none (NaN) is never taken.

/// What taking everybody with at least so much gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Threshold {
    /// At least so much: a number that occurs.
    pub least: f64,
    /// Cases taken.
    pub taken: usize,
    /// Of them, those that come to the end.
    pub hits: usize,
}

/// One for each number that occurs, from the highest, which takes fewest, to the lowest, which takes all that have
/// a number. Each case: its number, and whether it comes to the end.
#[must_use]
pub fn thresholds(cases: &[(f64, bool)]) -> Vec<Threshold> {
    let mut sorted: Vec<(f64, bool)> = cases.iter().copied().filter(|c| !c.0.is_nan()).collect();
    sorted.sort_unstable_by(|one, other| other.0.total_cmp(&one.0));
    let mut found: Vec<Threshold> = Vec::new();
    let mut hits = 0;
    for (i, (value, is_hit)) in sorted.into_iter().enumerate() {
        hits += usize::from(is_hit);
        let now = Threshold {
            least: value,
            taken: i + 1,
            hits,
        };
        match found.last_mut() {
            Some(last) if last.least == value => *last = now,
            _ => found.push(now),
        }
    }
    found
}

/// How often somebody who comes to the end has the higher number of two drawn at random, one who does and one who
/// does not; equal numbers count half. Of those that have a number; `None` where either kind is missing.
#[must_use]
pub fn area_under_curve(thresholds: &[Threshold]) -> Option<f64> {
    let all = thresholds.last()?;
    let (hits, misses) = (all.hits as f64, (all.taken - all.hits) as f64);
    if hits == 0.0 || misses == 0.0 {
        return None;
    }
    let (mut area, mut before) = (0.0, (0, 0));
    for at in thresholds {
        let missed = at.taken - at.hits;
        area += (missed - before.1) as f64 * (at.hits + before.0) as f64 / 2.0;
        before = (at.hits, missed);
    }
    Some(area / (hits * misses))
}

/// The mean precision along the recall, of those that have a number; `None` where nobody comes to the end.
#[must_use]
pub fn average_precision(thresholds: &[Threshold]) -> Option<f64> {
    let all = thresholds.last().filter(|all| all.hits > 0)?.hits as f64;
    let (mut sum, mut before) = (0.0, 0);
    for at in thresholds {
        sum += (at.hits - before) as f64 / all * (at.hits as f64 / at.taken as f64);
        before = at.hits;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_area_is_the_published_one() {
        // Hanley and McNeil (1982), table 1: ratings from 1 to 5 of 58 normal and 51 abnormal pictures; 0.893.
        let (normal, abnormal) = ([33, 6, 6, 11, 2], [3, 2, 2, 11, 33]);
        let mut cases = Vec::new();
        for (counts, is_hit) in [(normal, false), (abnormal, true)] {
            for (i, n) in counts.into_iter().enumerate() {
                cases.extend(std::iter::repeat_n((i as f64, is_hit), n));
            }
        }
        let area = area_under_curve(&thresholds(&cases)).unwrap();
        assert!((area - 0.893).abs() < 0.000_51, "{area}");
    }

    #[test]
    fn where_one_kind_is_missing_there_is_no_area() {
        let all = thresholds(&[(1.0, true), (2.0, true)]);
        assert_eq!(area_under_curve(&all), None);
        assert_eq!(average_precision(&all), Some(1.0));
        assert_eq!(average_precision(&thresholds(&[(1.0, false)])), None);
        assert!(thresholds(&[(f64::NAN, true)]).is_empty());
    }

    proptest! {
        #[test]
        fn a_lower_threshold_takes_more_and_misses_nobody_it_had(
            cases in prop::collection::vec((0_i32..20, any::<bool>()), 0..80),
        ) {
            let cases: Vec<(f64, bool)> = cases.into_iter().map(|(v, hit)| (f64::from(v), hit)).collect();
            let found = thresholds(&cases);
            for pair in found.windows(2) {
                prop_assert!(pair[0].least > pair[1].least);
                prop_assert!(pair[0].taken < pair[1].taken && pair[0].hits <= pair[1].hits);
            }
            for at in &found {
                let taken = cases.iter().filter(|case| case.0 >= at.least);
                prop_assert_eq!(taken.clone().count(), at.taken);
                prop_assert_eq!(taken.filter(|case| case.1).count(), at.hits);
            }
        }
    }
}
