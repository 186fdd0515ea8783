//! What is written in this cell? A number, an interval, a day, a yes or a no, where the whole cell
//! reads as one; `None` where it does not. Nothing is guessed and nothing is cut off.

use jiff::civil::Date;
use lead::{Currency, Interval};

/// A number ("11", "-0.5") or an interval ("11-50", "11–50", "200+"). A leading zero, a thousands
/// mark or more than 15 digits make it no number: it may be a code.
pub(crate) fn number(cell: &str) -> Option<Interval> {
    if let Some(number) = plain_number(cell) {
        return Interval::exact(number);
    }
    if let Some(low) = cell.strip_suffix('+') {
        return Interval::between(plain_number(low.trim_end())?, f64::INFINITY);
    }
    let (low, high) = cell.split_once(['-', '–'])?;
    let (low, high) = (
        plain_number(low.trim_end())?,
        plain_number(high.trim_start())?,
    );
    Interval::between(low, high).filter(|_| low >= 0.0)
}

/// An amount with its currency's code before or behind it: "12000 EUR", "PLN 10-20". A sign that only
/// one currency has says it too: "€12000", "12.50 zł"; "$" does not say whose dollar it is.
pub(crate) fn money(cell: &str) -> Option<(Interval, Currency)> {
    const SIGNS: [(&str, &str); 4] = [("€", "EUR"), ("£", "GBP"), ("zł", "PLN"), ("฿", "THB")];
    let coded = |amount: &str, code: &str| {
        let currency = Currency::from_code(code)?;
        Some((number(amount.trim())?, currency))
    };
    if let Some((first, rest)) = cell.split_once(' ') {
        let found = coded(rest, first).or_else(|| {
            let (amount, last) = cell.rsplit_once(' ')?;
            coded(amount, last)
        });
        if found.is_some() {
            return found;
        }
    }
    SIGNS.iter().find_map(|(sign, code)| {
        let amount = cell
            .strip_prefix(sign)
            .or_else(|| cell.strip_suffix(sign))?;
        coded(amount, code)
    })
}

fn plain_number(text: &str) -> Option<f64> {
    const MOST_DIGITS: usize = 15;
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits
        .split_once('.')
        .map_or((digits, None), |(w, f)| (w, Some(f)));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let is_code = whole.len() > 1 && whole.starts_with('0');
    let too_long = whole.len() + fraction.map_or(0, str::len) > MOST_DIGITS;
    if !all_digits(whole) || !fraction.is_none_or(all_digits) || is_code || too_long {
        return None;
    }
    text.parse().ok()
}

/// A day written as ISO 8601 does: "2026-11-22". With a time behind it, it is no day.
pub(crate) fn date(cell: &str) -> Option<Date> {
    let plain = cell.len() == 10 && cell.as_bytes()[4] == b'-';
    if plain { cell.parse().ok() } else { None }
}

/// The day of a moment on the wall's clock: "2026-11-22 09:14", "2026-11-22T09:14:05". With a zone behind
/// it the day hangs on who reads it, so that is none.
pub(crate) fn day_of_moment(cell: &str) -> Option<Date> {
    let (day, time) = cell.split_once([' ', 'T'])?;
    let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.');
    let is_time = time.len() >= 5 && time.bytes().all(plain);
    let is_time = is_time && time.parse::<jiff::civil::Time>().is_ok();
    date(day).filter(|_| is_time)
}

/// A yes or a no in one of the six languages, or true and false.
pub(crate) fn yes_no(cell: &str) -> Option<bool> {
    const YES: [&str; 6] = ["yes", "true", "ya", "tak", "ja", "ใช่"];
    const NO: [&str; 7] = ["no", "false", "tidak", "nie", "nej", "ไม่", "ไม่ใช่"];
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(cell));
    if is(&YES) {
        Some(true)
    } else {
        is(&NO).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_number_and_a_code_is_not() {
        let between = |low, high| Interval::between(low, high);
        let cases = [
            ("11", Interval::exact(11.0)),
            ("-0.5", Interval::exact(-0.5)),
            ("0", Interval::exact(0.0)),
            ("11-50", between(11.0, 50.0)),
            ("11 – 50", between(11.0, 50.0)),
            ("200+", between(200.0, f64::INFINITY)),
            ("06652", None),
            ("50-11", None),
            ("-5-3", None),
            ("1,234", None),
            ("9007199254740993", None),
            ("1e5", None),
            ("inf", None),
            (".", None),
            ("-", None),
            ("+", None),
            ("", None),
        ];
        for (cell, expected) in cases {
            assert_eq!(number(cell), expected, "of {cell:?}");
        }
    }

    #[test]
    fn an_amount_says_its_currency() {
        let cases = [
            ("12000 EUR", Some((12000.0, "EUR"))),
            ("pln 0.5", Some((0.5, "PLN"))),
            ("€12000", Some((12000.0, "EUR"))),
            ("12.50 zł", Some((12.5, "PLN"))),
            ("$100", None),
            ("100", None),
            ("EUR", None),
            ("12 EUROS", None),
            ("100 EUR PLN", None),
        ];
        for (cell, expected) in cases {
            let found = money(cell);
            let found = found
                .as_ref()
                .map(|(amount, currency)| (amount.low(), currency.code()));
            assert_eq!(found, expected, "of {cell:?}");
        }
        let between = money("10-20 USD").map(|(amount, _)| amount);
        assert_eq!(between, Interval::between(10.0, 20.0));
    }

    #[test]
    fn a_day_with_a_time_is_no_day() {
        assert_eq!(date("2024-02-29"), Some(jiff::civil::date(2024, 2, 29)));
        for cell in [
            "2023-02-29",
            "2024-03-12 09:14",
            "12/03/2024",
            "2024-3-1",
            "ก2024-03",
        ] {
            assert_eq!(date(cell), None, "of {cell:?}");
        }
    }

    #[test]
    fn a_moment_without_a_zone_has_a_day() {
        let day = Some(jiff::civil::date(2024, 2, 29));
        for cell in [
            "2024-02-29 09:14",
            "2024-02-29T23:59:59",
            "2024-02-29 09:14:05.25",
        ] {
            assert_eq!(day_of_moment(cell), day, "of {cell:?}");
        }
        for cell in [
            "2024-02-29",
            "2024-02-29 ",
            "2024-02-29 9 o'clock",
            "2024-02-29T09:14Z",
            "2024-02-29 09:14+02:00",
            "2023-02-29 09:14",
            "29/02/2024 09:14",
        ] {
            assert_eq!(day_of_moment(cell), None, "of {cell:?}");
        }
    }

    #[test]
    fn yes_and_no_are_known_in_six_languages() {
        for (cell, expected) in [("Yes", Some(true)), ("NIE", Some(false)), ("1", None)] {
            assert_eq!(yes_no(cell), expected, "of {cell:?}");
        }
    }
}
