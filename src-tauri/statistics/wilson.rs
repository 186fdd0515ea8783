//! How sure is a share? The score interval of Wilson (1927), "Probable inference, the law of
//! succession, and statistical inference", Journal of the American Statistical Association 22,
//! 209–212, without continuity correction:
//!
//! (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)

/// The 97.5 % point of the standard normal distribution.
pub(crate) const Z: f64 = 1.959_963_984_540_054;

/// The 95 % interval of the share `n / of`, from 0 to 1. `None` when nothing was counted, or when
/// `n` is not part of `of`.
#[must_use]
pub fn wilson_95(n: usize, of: usize) -> Option<(f64, f64)> {
    if of == 0 || n > of {
        return None;
    }
    Some(score_interval(n as f64 / of as f64, of as f64))
}

/// The interval of a share of so many, which need not be a whole number; more than none.
pub(crate) fn score_interval(share: f64, size: f64) -> (f64, f64) {
    let z2 = Z * Z;
    let middle = share + z2 / (2.0 * size);
    let spread = Z * (share * (1.0 - share) / size + z2 / (4.0 * size * size)).sqrt();
    let scale = 1.0 + z2 / size;
    // At none and at all the bound is exact; rounding would leave a trace beside it.
    let low = if share <= 0.0 {
        0.0
    } else {
        (middle - spread) / scale
    };
    let high = if share >= 1.0 {
        1.0
    } else {
        (middle + spread) / scale
    };
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_the_published_one() {
        // Newcombe (1998), "Two-sided confidence intervals for the single proportion", Statistics
        // in Medicine 17, 857–872, table I, method 3.
        let cases = [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ];
        for (n, of, low, high) in cases {
            let (found_low, found_high) = wilson_95(n, of).unwrap();
            let near = |found: f64, published: f64| (found - published).abs() < 0.000_051;
            assert!(
                near(found_low, low) && near(found_high, high),
                "{n}/{of}: {found_low} to {found_high}"
            );
        }
    }

    #[test]
    fn nothing_counted_has_no_interval() {
        assert_eq!(wilson_95(0, 0), None);
        assert_eq!(wilson_95(3, 2), None);
    }

    #[test]
    fn the_interval_holds_the_share_and_mirrors() {
        for of in 1..60 {
            for n in 0..=of {
                let share = n as f64 / of as f64;
                let (low, high) = wilson_95(n, of).unwrap();
                assert!(
                    0.0 <= low && low <= share && share <= high && high <= 1.0,
                    "{n}/{of}"
                );
                let (other_low, other_high) = wilson_95(of - n, of).unwrap();
                assert!((low + other_high - 1.0).abs() < 1e-12, "{n}/{of}");
                assert!((high + other_low - 1.0).abs() < 1e-12, "{n}/{of}");
            }
        }
    }
}
