//! Is one share another than the other, or is it chance? Fisher's exact test, two-sided, which sums every table
//! of these margins that is no likelier than the one that was counted: Fisher (1935), "The logic of inductive
//! inference", Journal of the Royal Statistical Society 98, 39–82. How far apart they are: the difference with
//! the interval of Newcombe (1998), "Interval estimation for the difference between independent proportions:
//! comparison of eleven methods", Statistics in Medicine 17, 873–890, method 10.

use crate::wilson_95;

/// How far one share is from another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShareShift {
    /// How often chance alone would give shares at least as unlikely, from 0 to 1.
    pub p: f64,
    /// The second less the first, from −1 to 1.
    pub difference: f64,
    /// The 95 % interval of the difference.
    pub interval: (f64, f64),
}

/// The share `n / of` of the one against that of the other; `None` where either is of nobody, or counts more
/// than there are.
#[must_use]
pub fn compare_shares(one: (usize, usize), other: (usize, usize)) -> Option<ShareShift> {
    let (low, high) = wilson_95(one.0, one.1)?;
    let (other_low, other_high) = wilson_95(other.0, other.1)?;
    let share = |(n, of): (usize, usize)| n as f64 / of as f64;
    let (was, is) = (share(one), share(other));
    let difference = is - was;
    let down = (is - other_low).hypot(high - was);
    let up = (other_high - is).hypot(was - low);
    Some(ShareShift {
        p: fisher(one, other),
        difference,
        interval: (difference - down, difference + up),
    })
}

/// Summed from the likeliest table outwards, so that no factorial is needed and nothing overflows.
pub(crate) fn fisher((n, of): (usize, usize), (other_n, other_of): (usize, usize)) -> f64 {
    let all = n + other_n;
    let least = all.saturating_sub(other_of);
    let most = all.min(of);
    let whole = (of + other_of) as f64;
    let likeliest = ((of as f64 + 1.0) * (all as f64 + 1.0) / (whole + 2.0)) as usize;
    let likeliest = likeliest.clamp(least, most);
    // How much likelier the next table is than the one with `k`.
    let next = |k: usize| {
        let (k, of, all, other) = (k as f64, of as f64, all as f64, other_of as f64);
        (of - k) * (all - k) / ((k + 1.0) * (other - all + k + 1.0))
    };
    two_sided((least, likeliest, most), n, next)
}

/// The part of all chances that is no likelier than `seen`, where `next(k)` tells how much likelier `k + 1` is
/// than `k`, and `likeliest` is where chances are highest.
pub(crate) fn two_sided(
    (least, likeliest, most): (usize, usize, usize),
    seen: usize,
    next: impl Fn(usize) -> f64,
) -> f64 {
    let mut weights = vec![0.0; most - least + 1];
    let mut weight = 1.0;
    for k in likeliest..=most {
        weights[k - least] = weight;
        weight *= next(k);
    }
    weight = 1.0;
    for k in (least..likeliest).rev() {
        weight /= next(k);
        weights[k - least] = weight;
    }
    // Equal chances that rounding parted are equal.
    let bound = weights[seen.clamp(least, most) - least] * (1.0 + 1e-7);
    let sum: f64 = weights.iter().sum();
    let extreme: f64 = weights.iter().filter(|weight| **weight <= bound).sum();
    (extreme / sum).min(1.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(found: f64, published: f64, by: f64) -> bool {
        (found - published).abs() <= by
    }

    #[test]
    fn the_exact_test_gives_the_published_chances() {
        // Fisher (1935), The Design of Experiments, chapter 2: the lady tasting tea has three of four cups
        // right; 17 of 70 one-sided, and as many on the other side. Fisher (1935), The Logic of Inductive
        // Inference: convicted twins of convicts, 10 of 13 and 2 of 17 (619 in 1,330,665 one-sided), of which
        // the manual of R's fisher.test gives 0.0005367 two-sided.
        for (one, other, p) in [
            ((3, 4), (1, 4), 34.0 / 70.0),
            ((4, 4), (0, 4), 2.0 / 70.0),
            ((10, 13), (2, 17), 0.000_536_7),
        ] {
            let found = compare_shares(one, other).unwrap().p;
            assert!(near(found, p, 0.000_000_1), "{one:?} {other:?}: {found}");
        }
    }

    #[test]
    fn the_interval_of_the_difference_is_the_published_one() {
        // Newcombe (1998), table II, method 10.
        for (one, other, low, high) in [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((0, 10), (0, 20), -0.1611, 0.2775),
            ((0, 10), (0, 10), -0.2775, 0.2775),
            ((10, 10), (0, 20), 0.6791, 1.0),
            ((10, 10), (0, 10), 0.6075, 1.0),
        ] {
            // Theirs is the first less the second.
            let found = compare_shares(other, one).unwrap().interval;
            assert!(
                near(found.0, low, 0.000_051) && near(found.1, high, 0.000_051),
                "{one:?} {other:?}: {found:?}"
            );
        }
    }

    #[test]
    fn a_share_of_nobody_is_none() {
        assert_eq!(compare_shares((0, 0), (1, 2)), None);
        assert_eq!(compare_shares((1, 2), (0, 0)), None);
        assert_eq!(compare_shares((3, 2), (1, 2)), None);
    }

    #[test]
    fn large_lists_give_a_chance_and_no_overflow() {
        let found = compare_shares((30_000, 60_000), (30_400, 60_000)).unwrap();
        assert!(found.p > 0.015 && found.p < 0.03, "{found:?}");
        let far = compare_shares((0, 50_000), (50_000, 50_000)).unwrap();
        assert!(far.p < 1e-300 && far.p >= 0.0);
    }

    proptest! {
        #[test]
        fn it_does_not_matter_which_share_comes_first_and_equal_shares_are_chance(
            (of, other) in (1_usize..40, 1_usize..40),
            (n, m) in (0_usize..40, 0_usize..40),
        ) {
            let (n, m) = (n.min(of), m.min(other));
            let there = compare_shares((n, of), (m, other)).unwrap();
            let back = compare_shares((m, other), (n, of)).unwrap();
            prop_assert!((there.p - back.p).abs() < 1e-9, "{} {}", there.p, back.p);
            prop_assert!((there.difference + back.difference).abs() < 1e-12);
            prop_assert!((there.interval.0 + back.interval.1).abs() < 1e-12);
            prop_assert!(there.interval.0 <= there.difference && there.difference <= there.interval.1);
            prop_assert!((0.0..=1.0).contains(&there.p));
            prop_assert!(near(compare_shares((n, of), (n, of)).unwrap().p, 1.0, 1e-9));
        }
    }
}
