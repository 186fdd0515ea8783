//! Do more come than before, or is it chance? The conditional exact test of two Poisson rates: Przyborowski and
//! Wilenski (1940), "Homogeneity of results in testing samples from Poisson series", Biometrika 31, 313–323. Of
//! all that came, those of the second time are binomial if nothing changed.
//!
//! What comes in bunches (a fair, a mailing) varies more than Poisson says. How much more is estimated from the
//! weeks themselves (Pearson's statistic over its degrees of freedom, at least one), and of so many that come
//! together one counts: McCullagh and Nelder (1989), Generalized Linear Models, 2nd edition, 4.5 and 6.2.3.

use crate::shares::two_sided;
use crate::wilson::score_interval;

/// How many times as many come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateShift {
    /// How often chance alone would give counts at least as unlikely, from 0 to 1.
    pub p: f64,
    /// So many times as many as before; `None` where nobody came before.
    pub ratio: Option<f64>,
    /// The 95 % interval of that; its upper end is `None` where it has none.
    pub interval: (f64, Option<f64>),
    /// How many come together, at least one.
    pub bunch: f64,
}

/// The weekly counts of one time against those of another. `None` with fewer than two weeks of either, and where
/// nobody came at all.
#[must_use]
pub fn compare_rates(before: &[u64], since: &[u64]) -> Option<RateShift> {
    if before.len() < 2 || since.len() < 2 {
        return None;
    }
    let sum = |counts: &[u64]| counts.iter().sum::<u64>();
    let (came, then) = (sum(since), sum(before));
    if came + then == 0 {
        return None;
    }
    let bunch = bunch(before, since);
    let chance = since.len() as f64 / (since.len() + before.len()) as f64;
    let counts = |n: u64| (n as f64 / bunch).round() as usize;
    let all = (came + then) as f64;
    // What share of all would have to be of the second time for so many times as many.
    let times = |share: f64| {
        let ends = share < 1.0;
        ends.then(|| share / (1.0 - share) * (1.0 - chance) / chance)
    };
    let (low, high) = score_interval(came as f64 / all, all / bunch);
    Some(RateShift {
        p: binomial(counts(came), counts(came) + counts(then), chance),
        ratio: times(came as f64 / all),
        interval: (times(low).unwrap_or(0.0), times(high)),
        bunch,
    })
}

/// How much more the weeks of each time vary than Poisson says; at least one.
fn bunch(before: &[u64], since: &[u64]) -> f64 {
    let spread = |counts: &[u64]| {
        let mean = counts.iter().sum::<u64>() as f64 / counts.len() as f64;
        let squares = counts.iter().map(|&n| (n as f64 - mean).powi(2));
        if mean > 0.0 {
            squares.sum::<f64>() / mean
        } else {
            0.0
        }
    };
    let freedom = (before.len() + since.len() - 2) as f64;
    ((spread(before) + spread(since)) / freedom).max(1.0)
}

/// The chance of a count at least as unlikely as `seen` of `of`, each with this chance.
fn binomial(seen: usize, of: usize, chance: f64) -> f64 {
    let likeliest = (((of as f64) + 1.0) * chance) as usize;
    let odds = chance / (1.0 - chance);
    let next = |k: usize| (of as f64 - k as f64) / (k as f64 + 1.0) * odds;
    two_sided((0, likeliest.min(of), of), seen, next)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_chance_is_the_published_one() {
        // The manual of R's poisson.test, after Dalgaard, Introductory Statistics with R: 11 in 800 against 21
        // in 3,011 person-years, p = 0.07967. Binomial tests of R's manual: 682 of 925 with three quarters
        // (Conover, after Mendel), p = 0.3825.
        let chance = 800.0 / 3_811.0;
        for (seen, of, chance, p) in [(11, 32, chance, 0.079_67), (682, 925, 0.75, 0.3825)] {
            let found = binomial(seen, of, chance);
            assert!((found - p).abs() < 0.000_05, "{seen}/{of}: {found}");
        }
    }

    #[test]
    fn twice_as_many_is_no_chance_and_the_same_is() {
        let twice = compare_rates(&[20, 18, 22, 20], &[41, 38, 42, 39]).unwrap();
        assert!(twice.p < 0.000_01, "{twice:?}");
        assert!((twice.ratio.unwrap() - 2.0).abs() < 1e-9);
        let same = compare_rates(&[20, 18, 22, 20], &[19, 21, 20, 20]).unwrap();
        assert!(same.p > 0.9 && same.bunch == 1.0, "{same:?}");
    }

    #[test]
    fn what_comes_in_bunches_needs_more_to_be_no_chance() {
        // Every fourth week a fair brings sixty; with one more fair since, plain counts would cry out.
        let before = [4, 60, 5, 3, 6, 4, 5, 60];
        let since = [5, 60, 4, 60, 6, 5, 4, 60];
        let found = compare_rates(&before, &since).unwrap();
        assert!(found.bunch > 10.0 && found.p > 0.1, "{found:?}");
        let plain = binomial(204, 204 + 147, 0.5);
        assert!(plain < 0.01, "{plain}");
    }

    #[test]
    fn too_few_weeks_and_nobody_at_all_are_none() {
        assert_eq!(compare_rates(&[3], &[3, 3]), None);
        assert_eq!(compare_rates(&[3, 3], &[9]), None);
        assert_eq!(compare_rates(&[0, 0], &[0, 0]), None);
        let begun = compare_rates(&[0, 0, 0], &[30, 28, 31]).unwrap();
        assert!(begun.ratio.is_none() && begun.interval.1.is_none() && begun.p < 0.001);
        let ended = compare_rates(&[30, 28, 31], &[0, 0, 0]).unwrap();
        assert!(ended.ratio == Some(0.0) && ended.interval.0 == 0.0);
    }

    proptest! {
        #[test]
        fn the_interval_holds_the_ratio_and_turns_with_the_times(
            before in prop::collection::vec(0_u64..60, 2..12),
            since in prop::collection::vec(0_u64..60, 2..12),
        ) {
            let Some(found) = compare_rates(&before, &since) else { return Ok(()) };
            prop_assert!((0.0..=1.0).contains(&found.p));
            if let Some(ratio) = found.ratio {
                prop_assert!(found.interval.0 <= ratio + 1e-9);
                prop_assert!(found.interval.1.is_none_or(|high| high >= ratio - 1e-9));
            }
            let back = compare_rates(&since, &before).unwrap();
            prop_assert!((found.p - back.p).abs() < 1e-6, "{} {}", found.p, back.p);
            if let (Some(there), Some(back)) = (found.ratio, back.ratio) {
                prop_assert!((there * back - 1.0).abs() < 1e-9 || there * back == 0.0);
            }
        }
    }
}
