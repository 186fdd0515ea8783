//! How are counts, numbers, rates and money written in a language?
//!
//! Separators and grouping are CLDR's. Rates and money follow the CLDR patterns of the six
//! languages, kept here because ICU4X does not offer them as a stable part yet.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use crate::Locale;

/// Between a number and what belongs to it, so that they stay on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Stands where a figure cannot be written, such as a rate over nothing.
const NO_FIGURE: &str = "–";

/// Most decimals of a plain number.
const NUMBER_DECIMALS: usize = 3;

/// The number formats of one language.
pub(crate) struct Figures {
    locale: Locale,
    /// `None` would need CLDR data that is not compiled in; digits are then written plainly.
    formatter: Option<DecimalFormatter>,
}

impl Figures {
    pub(crate) fn of(locale: Locale) -> Self {
        let formatter = locale
            .cldr_tag()
            .parse::<icu_locale_core::Locale>()
            .ok()
            .and_then(|tag| DecimalFormatter::try_new(tag.into(), Default::default()).ok());
        Self { locale, formatter }
    }

    pub(crate) fn integer(&self, value: u64) -> String {
        self.written(Decimal::from(value))
    }

    /// At most three decimals, trailing zeros dropped.
    pub(crate) fn number(&self, value: f64) -> String {
        self.between(value, 0, NUMBER_DECIMALS)
    }

    /// Two decimals, or none where it is whole: sums under each other are read by their decimal marks.
    pub(crate) fn amount(&self, value: f64) -> String {
        let whole = (value.abs() * 100.0).round() % 100.0 == 0.0;
        self.between(value, if whole { 0 } else { 2 }, 2)
    }

    /// At least and at most so many decimals; a dash for what is no number.
    pub(crate) fn between(&self, value: f64, least: usize, most: usize) -> String {
        // `Display` of a float never uses an exponent, which `Decimal` would refuse.
        let Ok(mut decimal) = Decimal::try_from_str(&format!("{value:.most$}")) else {
            return NO_FIGURE.to_owned();
        };
        if decimal.absolute.is_zero() {
            decimal = Decimal::from(0_u8);
        }
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-i16::try_from(least).unwrap_or(0));
        self.written(decimal)
    }

    pub(crate) fn percent(&self, rate: f64) -> String {
        if !rate.is_finite() {
            return NO_FIGURE.to_owned();
        }
        let percent = rate * 100.0;
        // Rounding must not turn "nearly none" into none, nor "nearly all" into all.
        let (bound, shown) = if percent > 0.0 && percent < 0.1 {
            ("<", 0.1)
        } else if percent < 100.0 && percent > 99.9 {
            (">", 99.9)
        } else {
            ("", percent)
        };
        let number = self.between(shown, 0, 1);
        match self.locale {
            Locale::Da => format!("{bound}{number}{NO_BREAK_SPACE}%"),
            _ => format!("{bound}{number}%"),
        }
    }

    pub(crate) fn money(&self, minor: i64, currency: &str) -> String {
        let mut decimal = Decimal::from(minor);
        decimal.absolute.multiply_pow10(-minor_digits(currency));
        let number = self.written(decimal);
        if currency.is_empty() {
            return number;
        }
        match self.locale {
            Locale::Pl | Locale::Da => format!("{number}{NO_BREAK_SPACE}{currency}"),
            _ => match number.strip_prefix('-') {
                Some(amount) => format!("-{currency}{NO_BREAK_SPACE}{amount}"),
                None => format!("{currency}{NO_BREAK_SPACE}{number}"),
            },
        }
    }

    fn written(&self, decimal: Decimal) -> String {
        match &self.formatter {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }
}

/// How many decimals the minor unit of a currency has (ISO 4217).
fn minor_digits(currency: &str) -> i16 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;
    use crate::Locale;

    #[test]
    fn counts_are_grouped_as_each_language_does() {
        for (locale, thousands, millions) in [
            (Locale::En, "1,234", "1,234,567"),
            (Locale::Id, "1.234", "1.234.567"),
            (Locale::Th, "1,234", "1,234,567"),
            (Locale::Pl, "1234", "1\u{a0}234\u{a0}567"),
            (Locale::Ms, "1,234", "1,234,567"),
            (Locale::Da, "1.234", "1.234.567"),
        ] {
            let figures = Figures::of(locale);
            assert_eq!(figures.integer(1_234), thousands, "{locale:?}");
            assert_eq!(figures.integer(1_234_567), millions, "{locale:?}");
        }
    }

    #[test]
    fn the_largest_count_is_written_whole() {
        assert_eq!(
            Figures::of(Locale::En).integer(u64::MAX),
            "18,446,744,073,709,551,615"
        );
    }

    #[test]
    fn numbers_keep_three_decimals_and_drop_trailing_zeros() {
        for (value, english, danish) in [
            (1_234.5, "1,234.5", "1.234,5"),
            (0.12345, "0.123", "0,123"),
            (-0.0001, "0", "0"),
            (-2.5, "-2.5", "-2,5"),
            (7.0, "7", "7"),
            (f64::NAN, "–", "–"),
            (f64::INFINITY, "–", "–"),
        ] {
            assert_eq!(Figures::of(Locale::En).number(value), english);
            assert_eq!(Figures::of(Locale::Da).number(value), danish);
        }
    }

    #[test]
    fn amounts_have_two_decimals_or_none() {
        for (value, english, polish) in [
            (130_250.9, "130,250.90", "130\u{a0}250,90"),
            (2_941.7, "2,941.70", "2941,70"),
            (179_410.0, "179,410", "179\u{a0}410"),
            (0.999, "1", "1"),
            (-0.5, "-0.50", "-0,50"),
            (f64::NAN, "–", "–"),
        ] {
            assert_eq!(Figures::of(Locale::En).amount(value), english);
            assert_eq!(Figures::of(Locale::Pl).amount(value), polish);
        }
    }

    #[test]
    fn the_largest_floats_are_written_without_a_panic() {
        for value in [f64::MAX, f64::MIN, f64::MIN_POSITIVE] {
            assert!(!Figures::of(Locale::Pl).number(value).is_empty());
        }
    }

    #[test]
    fn a_rate_has_one_decimal_and_never_rounds_to_none_or_all() {
        for (rate, english, polish, danish) in [
            (0.374, "37.4%", "37,4%", "37,4\u{a0}%"),
            (0.4, "40%", "40%", "40\u{a0}%"),
            (0.0, "0%", "0%", "0\u{a0}%"),
            (1.0, "100%", "100%", "100\u{a0}%"),
            (0.000_1, "<0.1%", "<0,1%", "<0,1\u{a0}%"),
            (0.999_9, ">99.9%", ">99,9%", ">99,9\u{a0}%"),
            (1.2, "120%", "120%", "120\u{a0}%"),
            (f64::NAN, "–", "–", "–"),
        ] {
            assert_eq!(Figures::of(Locale::En).percent(rate), english);
            assert_eq!(Figures::of(Locale::Pl).percent(rate), polish);
            assert_eq!(Figures::of(Locale::Da).percent(rate), danish);
        }
    }

    #[test]
    fn money_names_its_currency_where_the_language_puts_it() {
        for (locale, minor, currency, expected) in [
            (Locale::En, 1_800_000, "EUR", "EUR\u{a0}18,000.00"),
            (Locale::En, -150, "USD", "-USD\u{a0}1.50"),
            (Locale::Pl, 1_800_000, "PLN", "18\u{a0}000,00\u{a0}PLN"),
            (Locale::Da, 1_800_000, "DKK", "18.000,00\u{a0}DKK"),
            (Locale::Th, 1_234, "JPY", "JPY\u{a0}1,234"),
            (Locale::Id, 5, "KWD", "KWD\u{a0}0,005"),
            (Locale::En, 0, "EUR", "EUR\u{a0}0.00"),
        ] {
            assert_eq!(Figures::of(locale).money(minor, currency), expected);
        }
    }
}
