//! What do many amounts come to, to the last cent? Numbers are added as the decimals that a person
//! reads, so that ten times 0.1 is 1.

/// How many decimals are kept.
const DECIMALS: usize = 12;

/// How many of the smallest parts one has.
const ONE: i128 = 10_i128.pow(DECIMALS as u32);

/// Below so many cents a number is written with fifteen digits at most, which say it exactly.
const EXACT: f64 = 1e15;

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
        // Most amounts are of whole cents, and need no writing.
        let cents = (number * 100.0).round();
        if cents.abs() < EXACT && cents / 100.0 == number {
            return Some(Self(i128::from(cents as i64) * (ONE / 100)));
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

    /// A whole number.
    #[must_use]
    pub fn whole(number: i64) -> Self {
        Self(i128::from(number) * ONE)
    }

    /// The number of a text as files write it: digits, perhaps with a sign before and a point within; `None` for
    /// every other notation, for more than twelve decimals, and for what is too large.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (is_negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !are_digits(whole) || !are_digits(fraction) || fraction.len() > DECIMALS {
            return None;
        }
        let units: i128 = format!("{whole}{fraction:0<DECIMALS$}").parse().ok()?;
        Some(Self(if is_negative { -units } else { units }))
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it is above nothing.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// The difference; `None` where it has too many digits.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The product, rounded to twelve decimals, half away from nothing; `None` where it has too many digits.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        let one = ONE.unsigned_abs();
        let (own, by) = (self.0.unsigned_abs(), other.0.unsigned_abs());
        let (own_whole, own_part) = (own / one, own % one);
        let whole = own_whole.checked_mul(by)?;
        let by_part = own_part.checked_mul(by / one)?;
        let parts = own_part * (by % one);
        let rounded = parts / one + u128::from(parts % one * 2 >= one);
        let units = whole.checked_add(by_part)?.checked_add(rounded)?;
        signed(units, (self.0 < 0) != (other.0 < 0))
    }

    /// The quotient, rounded to twelve decimals, half away from nothing; `None` where `by` is nothing, or the
    /// quotient has too many digits.
    #[must_use]
    pub fn over(self, by: Self) -> Option<Self> {
        let (own, divisor) = (self.0.unsigned_abs(), by.0.unsigned_abs());
        let mut units = own.checked_div(divisor)?;
        let mut rest = own % divisor;
        for _ in 0..DECIMALS {
            rest = rest.checked_mul(10)?;
            units = units.checked_mul(10)?.checked_add(rest / divisor)?;
            rest %= divisor;
        }
        let rounds_up = rest.checked_mul(2)? >= divisor;
        signed(
            units.checked_add(u128::from(rounds_up))?,
            (self.0 < 0) != (by.0 < 0),
        )
    }

    /// The same with so many decimals at most, rounded half away from nothing: 2 for cents.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Self {
        let step = 10_i128.pow((DECIMALS as u32).saturating_sub(decimals));
        let half = step / 2 * self.0.signum();
        let units = self.0.checked_add(half).unwrap_or(self.0) / step * step;
        Self(units)
    }

    /// The number nearest to it.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        // Reading what is written rounds once, and right.
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

fn signed(units: u128, is_negative: bool) -> Option<Decimal> {
    let units = i128::try_from(units).ok()?;
    Some(Decimal(if is_negative { -units } else { units }))
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
        fn an_amount_of_cents_is_what_is_written_for_it(cents in -99_999_999_999_999_999_i64..99_999_999_999_999_999) {
            let text = format!("{}.{:02}", cents / 100, (cents % 100).abs());
            let number: f64 = text.parse().unwrap();
            let written = Decimal::from_text(&number.to_string()).unwrap();
            prop_assert_eq!(Decimal::of(number), Some(written));
        }
    }

    fn decimal(text: &str) -> Decimal {
        Decimal::from_text(text).unwrap()
    }

    #[test]
    fn a_text_that_files_do_not_write_is_no_number() {
        for text in [
            "",
            "-",
            "1.",
            ".5",
            "1,5",
            "1e3",
            "+1",
            "0.1234567890123",
            "1 000",
        ] {
            assert_eq!(Decimal::from_text(text), None, "{text:?}");
        }
        for text in ["0", "-0.5", "12.000000000001", "10005534"] {
            assert_eq!(decimal(text).to_string(), text);
        }
    }

    #[test]
    fn products_and_quotients_are_rounded_once_half_away_from_nothing() {
        let products = [
            ("18", "0.24", "4.32"),
            ("-0.5", "0.000000000001", "-0.000000000001"),
            ("0.4", "0.000000000001", "0"),
            ("10000000000", "10000000000", "100000000000000000000"),
            ("123456789.123456", "-987.654321", "-121932631234.567120853"),
        ];
        for (one, other, product) in products {
            let found = decimal(one).times(decimal(other)).map(|p| p.rounded(9));
            assert_eq!(found, Some(decimal(product).rounded(9)), "{one} {other}");
        }
        assert_eq!(
            decimal("10000000000000").times(decimal("100000000000000")),
            None
        );
        let quotients = [
            ("77760", "75", Some("1036.8")),
            ("1", "3", Some("0.333333333333")),
            ("2", "3", Some("0.666666666667")),
            ("-2", "3", Some("-0.666666666667")),
            ("1", "0", None),
            ("0", "5", Some("0")),
        ];
        for (one, other, quotient) in quotients {
            let found = decimal(one).over(decimal(other));
            assert_eq!(found, quotient.map(decimal), "{one} {other}");
        }
        for (number, cents) in [("0.005", "0.01"), ("-0.005", "-0.01"), ("1.2345", "1.23")] {
            assert_eq!(decimal(number).rounded(2), decimal(cents), "{number}");
        }
    }

    proptest! {
        #[test]
        fn a_product_divided_again_is_what_it_was(a in -1_000_000_000_i64..1_000_000_000, b in 1_i64..1_000_000) {
            let (a, b) = (Decimal::whole(a), Decimal::whole(b));
            prop_assert_eq!(a.times(b).and_then(|product| product.over(b)), Some(a));
        }

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
