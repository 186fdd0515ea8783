//! Which number is it, wherever it is dialled from? The digits of E.164, from a number in
//! international form or as it is dialled in its own country.
//!
//! Invariants: a number without a calling code is one only where its country is known and how that
//! country dials is in the table; otherwise it is unknown, and never equal to another.

use std::sync::LazyLock;

use foldhash::HashMap;

use super::{BY_PREFIX, Number, is_valid_phone, prefixes};
use crate::Country;

/// A telephone number with its calling code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    /// The digits of E.164, calling code first, as one number: 48221234567.
    pub digits: u64,
    /// What a switchboard is asked for; `None` where nothing was written.
    pub extension: Option<u32>,
}

/// How a country dials within itself, by national prefix, as its numbering plan has it.
///
/// Not here are countries that keep a zero as part of some numbers, and those not looked up: a
/// national number of theirs is unknown.
const TRUNKS: [(&str, &str); 3] = [
    (
        "0",
        "AE AT AU BD BE BG CH CN DE EG FI FR GB HR ID IE IL IN JP KE KR LK MY NG NL NZ PH PK RO RS \
         SA SE SI SK TH TR TW UA VN ZA",
    ),
    ("1", "CA US"),
    ("", "CY CZ DK EE ES GR HK IS LU LV MT NO PL PT SG"),
];

static CALLING_CODES: LazyLock<HashMap<Country, u64>> = LazyLock::new(|| {
    let mut codes = HashMap::default();
    for (digits, countries) in prefixes() {
        // No calling code is the beginning of another, so the shortest row is the code.
        let mut starts = (1..=3).filter_map(|n| digits.get(..n)?.parse().ok());
        let Some(code) = starts.find(|code| BY_PREFIX.contains_key(code)) else {
            continue;
        };
        for country in countries.split(' ') {
            if let &[first, second] = country.as_bytes() {
                codes
                    .entry(Country::of_code(first, second))
                    .or_insert(u64::from(code));
            }
        }
    }
    codes
});

/// The number that a text says, where it is one: of a number without a calling code only where
/// `home`, the country of whoever it reaches, is known.
#[must_use]
pub fn phone_number(text: &str, home: Option<Country>) -> Option<PhoneNumber> {
    if !is_valid_phone(text) {
        return None;
    }
    let number = Number::read(text)?;
    let value =
        |digits: &[u8]| (digits.iter()).fold(0_u64, |sum, &digit| sum * 10 + u64::from(digit));
    let digits = if number.international {
        value(number.digits())
    } else {
        let home = home?;
        let trunk = trunk_of(home)?;
        let national = without_trunk(number.digits(), trunk)?;
        let scale = 10_u64.checked_pow(u32::try_from(national.len()).ok()?)?;
        let code = CALLING_CODES.get(&home)?;
        code.checked_mul(scale)?.checked_add(value(national))?
    };
    Some(PhoneNumber {
        digits,
        extension: number.extension,
    })
}

fn trunk_of(country: Country) -> Option<&'static str> {
    let mut trunks = TRUNKS.iter();
    let dials = |&&(_, countries): &&(&str, &str)| {
        (countries.split_whitespace()).any(|code| code == country.code())
    };
    trunks.find(dials).map(|(trunk, _)| *trunk)
}

/// The national number without what is dialled before it. A zero where none belongs, as in a plan
/// without a national prefix, makes it no number of that country.
fn without_trunk<'a>(digits: &'a [u8], trunk: &str) -> Option<&'a [u8]> {
    let rest = match (trunk, digits) {
        ("0", [0, rest @ ..]) => rest,
        ("1", [1, rest @ ..]) if rest.len() == 10 => rest,
        ("1", digits) if digits.len() != 10 => return None,
        (_, digits) => digits,
    };
    (rest.first() != Some(&0)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_wherever_it_is_dialled_from() {
        let cases = [
            ("+48 22 123 45 67", "", Some((48_221_234_567, None))),
            ("0048 (22) 1234567", "TH", Some((48_221_234_567, None))),
            ("22 123 45 67", "PL", Some((48_221_234_567, None))),
            ("22 123 45 67", "", None),
            ("022 123 45 67", "PL", None),
            ("081 234 5678", "TH", Some((66_812_345_678, None))),
            ("0812-3456-7890", "ID", Some((6_281_234_567_890, None))),
            ("+62 812-3456-7890", "", Some((6_281_234_567_890, None))),
            ("012-345 6789", "MY", Some((60_123_456_789, None))),
            ("12 34 56 78", "DK", Some((4_512_345_678, None))),
            (
                "+44 (0)20 7946 0900 ext. 12",
                "",
                Some((442_079_460_900, Some(12))),
            ),
            ("020 7946 0900", "GB", Some((442_079_460_900, None))),
            (
                "(416) 555-0123 x0045",
                "CA",
                Some((14_165_550_123, Some(45))),
            ),
            ("1-416-555-0123", "US", Some((14_165_550_123, None))),
            ("555-0123", "US", None),
            // How these dial is not in the table.
            ("06 1234 5678", "IT", None),
            ("000 000 000", "PL", None),
            ("n/a", "PL", None),
        ];
        for (text, home, expected) in cases {
            let found = phone_number(text, Country::recognise(home));
            let found = found.map(|number| (number.digits, number.extension));
            assert_eq!(found, expected, "{text} in {home}");
        }
    }

    #[test]
    fn every_country_that_dials_has_a_calling_code() {
        for (_, countries) in TRUNKS {
            for code in countries.split_whitespace() {
                let country = Country::recognise(code).unwrap();
                assert!(CALLING_CODES.contains_key(&country), "{code}");
            }
        }
        assert_eq!(CALLING_CODES[&Country::recognise("CA").unwrap()], 1);
        assert_eq!(CALLING_CODES[&Country::recognise("AX").unwrap()], 358);
    }
}
