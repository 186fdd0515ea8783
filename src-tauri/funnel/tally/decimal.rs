//! What do many amounts come to, to the last cent? Numbers are added as the decimals that a person
//! reads, so that ten times 0.1 is 1.

/// How many decimals are kept.
const DECIMALS: usize = 12;

/// A number of at most twelve decimals, exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal(i128);

impl Decimal {
    /// The decimal that is written for a number; further decimals are rounded away. `None` where it is
    /// not finite, or has more than 26 digits before the point.
    #[must_use]
    pub fn of(number: f64) -> Option<Self> {
        if !number.is_finite() {
            return None;
        }
        let written = number.abs().to_string();
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let mut digits = format!("{whole}{fraction:0<DECIMALS$}");
        let n_kept = whole.len() + DECIMALS;
        let rounds_up = digits.as_bytes().get(n_kept).is_some_and(|&d| d >= b'5');
        digits.truncate(n_kept);
        let units: i128 = digits.parse().ok()?;
        let units = units + i128::from(rounds_up);
        Some(Self(if number < 0.0 { -units } else { units }))
    }

    /// The sum; `None` where it has too many digits.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The number nearest to it.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        // Reading what is written rounds once, and right.
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

impl std::fmt::Display for Decimal {
    /// As files write it: `62499790.17`, without zeros at the end.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.0.unsigned_abs(), width = DECIMALS + 1);
        let (whole, fraction) = digits.split_at(digits.len() - DECIMALS);
        match fraction.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            fraction => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_the_decimal_that_is_written_for_it() {
        let cases = [
            (0.1, "0.1"),
            (-1234.5, "-1234.5"),
            (62_499_790.17, "62499790.17"),
            (0.0, "0"),
            (-0.0, "0"),
            (1e21, "1000000000000000000000"),
            (0.000_000_000_000_5, "0.000000000001"),
        ];
        for (number, written) in cases {
            assert_eq!(Decimal::of(number).unwrap().to_string(), written);
        }
        for number in [f64::NAN, f64::INFINITY, 1e30, f64::MAX] {
            assert_eq!(Decimal::of(number), None, "{number}");
        }
    }

    proptest! {
        #[test]
        fn cents_add_up_in_any_order(cents in prop::collection::vec(-1_000_000_000_i64..1_000_000_000, 0..60)) {
            let add = |sum: Decimal, cents: &i64| {
                sum.plus(Decimal::of(*cents as f64 / 100.0).unwrap()).unwrap()
            };
            let expected: i64 = cents.iter().sum();
            let sum = cents.iter().fold(Decimal::default(), add);
            prop_assert_eq!(sum, cents.iter().rev().fold(Decimal::default(), add));
            prop_assert_eq!(sum, Decimal(i128::from(expected) * 10_i128.pow(DECIMALS as u32 - 2)));
            prop_assert_eq!(sum.to_f64(), expected as f64 / 100.0);
        }
    }
}
