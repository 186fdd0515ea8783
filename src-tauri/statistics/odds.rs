//! Do those that something holds for come to an end more often than the others? The odds ratio with the interval
//! of Woolf (1955), "On estimating the relation between blood group and disease", Annals of Human Genetics 19,
//! 251–253: ln(ad / bc) ± z · √(1/a + 1/b + 1/c + 1/d). Where one of the four counts is none, a half is added to
//! each of them (Haldane 1956, "The estimation and significance of the logarithm of a ratio of frequencies",
//! Annals of Human Genetics 20, 309–311; Anscombe 1956), and it is said.
//!
//! The chance beside it is that of Fisher's exact test (`shares`), which needs no such help.

use crate::shares::fisher;
use crate::wilson::Z;

/// How much likelier, in odds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odds {
    /// So many times the odds of the others; 1 is no difference.
    pub ratio: f64,
    /// Its 95 % interval.
    pub interval: (f64, f64),
    /// A half was added to each count, since one of them was none: the ratio is drawn towards 1.
    pub is_halved: bool,
    /// How often chance alone would give shares at least as unlikely, from 0 to 1.
    pub p: f64,
}

/// The odds of `n` of `of` against those of the other; `None` where either is of nobody or counts more than there
/// are, and where nobody at all or everybody came to the end, so that there is nothing to tell apart.
#[must_use]
pub fn odds_ratio(one: (usize, usize), other: (usize, usize)) -> Option<Odds> {
    let not = (one.1.checked_sub(one.0)?, other.1.checked_sub(other.0)?);
    if one.1 == 0 || other.1 == 0 || one.0 + other.0 == 0 || not.0 + not.1 == 0 {
        return None;
    }
    let counts = [one.0, not.0, other.0, not.1];
    let is_halved = counts.contains(&0);
    let [a, b, c, d] = counts.map(|n| n as f64 + if is_halved { 0.5 } else { 0.0 });
    let log = (a / b * (d / c)).ln();
    let spread = Z * (1.0 / a + 1.0 / b + 1.0 / c + 1.0 / d).sqrt();
    Some(Odds {
        ratio: log.exp(),
        interval: ((log - spread).exp(), (log + spread).exp()),
        is_halved,
        p: fisher(one, other),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_ratio_is_the_published_one() {
        // Bland and Altman (2000), "The odds ratio", British Medical Journal 320, 1468: hay fever of 141 of 561
        // children with eczema and of 928 of 14,453 without.
        let found = odds_ratio((141, 561), (928, 14_453)).unwrap();
        assert!((found.ratio - 4.89).abs() < 0.0051, "{found:?}");
        assert!((found.interval.0 - 4.00).abs() < 0.0051, "{found:?}");
        assert!((found.interval.1 - 5.99).abs() < 0.0051, "{found:?}");
        assert!(!found.is_halved);
    }

    #[test]
    fn a_count_of_none_is_said_and_still_has_an_interval() {
        let found = odds_ratio((10, 10), (3, 12)).unwrap();
        assert!(found.is_halved && found.interval.1.is_finite(), "{found:?}");
    }

    #[test]
    fn where_there_is_nothing_to_tell_apart_nothing_is_told() {
        for (one, other) in [
            ((0, 0), (1, 2)),
            ((1, 2), (0, 0)),
            ((0, 5), (0, 7)),
            ((5, 5), (7, 7)),
            ((3, 2), (1, 2)),
        ] {
            assert_eq!(odds_ratio(one, other), None, "{one:?} {other:?}");
        }
    }

    proptest! {
        #[test]
        fn the_other_way_round_it_is_the_inverse(
            (of, other) in (1_usize..60, 1_usize..60), (n, m) in (0_usize..60, 0_usize..60),
        ) {
            let (n, m) = (n.min(of), m.min(other));
            if let (Some(there), Some(back)) = (odds_ratio((n, of), (m, other)), odds_ratio((m, other), (n, of))) {
                prop_assert!((there.ratio * back.ratio - 1.0).abs() < 1e-9);
                prop_assert!((there.interval.0 * back.interval.1 - 1.0).abs() < 1e-9);
                prop_assert!((there.p - back.p).abs() < 1e-9);
                prop_assert!(there.interval.0 <= there.ratio && there.ratio <= there.interval.1);
            }
        }
    }
}
