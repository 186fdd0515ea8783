//! What does a telephone number say? Whether it is one as people write them, and which country an
//! international one belongs to, and which number it is wherever it is dialled from.
//!
//! Invariants: nothing is called; without a calling code no country is guessed from the look of a
//! number; where a code is shared and the digits do not tell, every country it may be is given.

use std::sync::LazyLock;

use foldhash::HashMap;

use crate::Country;

mod e164;

pub use e164::{PhoneNumber, phone_number};

/// The most digits of an international number (E.164).
const MOST: usize = 15;
/// The fewest digits with a calling code. E.164 has no least; the shortest in use are these.
const FEWEST_INTERNATIONAL: usize = 7;
/// The fewest digits without one: below are short codes and extensions.
const FEWEST: usize = 6;
/// The longest row of the table, in digits.
const LONGEST_PREFIX: usize = 7;
/// How an extension is announced, in the six languages.
const EXTENSIONS: [&str; 9] = [
    "ext",
    "extension",
    "x",
    "#",
    "w",
    "wew",
    "lok",
    "samb",
    "ต่อ",
];

static BY_PREFIX: LazyLock<HashMap<u32, Box<[Country]>>> = LazyLock::new(|| {
    let rows = prefixes().filter_map(|(digits, countries)| {
        let countries = countries
            .split(' ')
            .filter_map(|code| match *code.as_bytes() {
                [first, second] => Some(Country::of_code(first, second)),
                _ => None,
            });
        Some((digits.parse().ok()?, countries.collect()))
    });
    rows.collect()
});

/// Whether this is a telephone number: digits in any grouping, in international form with a calling
/// code that is assigned and at most 15 digits, or without one. An extension may follow. A number
/// of zeros is a placeholder, no number. Says nothing of whether anybody answers.
#[must_use]
pub fn is_valid_phone(text: &str) -> bool {
    let Some(number) = Number::read(text) else {
        return false;
    };
    let digits = number.digits();
    if !number.international {
        return digits.len() >= FEWEST && digits.iter().any(|&digit| digit > 0);
    }
    let code = (1..=3).find(|&n| countries_of(digits, n).is_some());
    let after_code = code.and_then(|n| digits.get(n..)).unwrap_or_default();
    digits.len() >= FEWEST_INTERNATIONAL && after_code.iter().any(|&digit| digit > 0)
}

/// The countries that a valid number in international form (`+48…`, `0048…`) may belong to: one as
/// a rule; several where they share a code and the digits do not tell, as for `+1 800`; none for
/// a number without a calling code or of a network that has no country.
#[must_use]
pub fn phone_countries(text: &str) -> &'static [Country] {
    if !is_valid_phone(text) {
        return &[];
    }
    let Some(number) = Number::read(text).filter(|number| number.international) else {
        return &[];
    };
    let digits = number.digits();
    let found = (1..=LONGEST_PREFIX)
        .rev()
        .find_map(|n| countries_of(digits, n));
    found.unwrap_or_default()
}

/// The one country of a number, where it is certain; see [`phone_countries`].
#[must_use]
pub fn phone_country(text: &str) -> Option<Country> {
    match phone_countries(text) {
        &[country] => Some(country),
        _ => None,
    }
}

/// The row of the first `n` digits.
fn countries_of(digits: &[u8], n: usize) -> Option<&'static [Country]> {
    let first = digits.get(..n)?;
    if first.first() == Some(&0) {
        return None;
    }
    let prefix = first
        .iter()
        .fold(0, |sum, &digit| sum * 10 + u32::from(digit));
    BY_PREFIX.get(&prefix).map(|countries| &**countries)
}

/// A number as dialled: the digits without exit code, trunk zero in brackets and extension.
struct Number {
    international: bool,
    digits: [u8; MOST + 2],
    n: usize,
    extension: Option<u32>,
}

impl Number {
    fn read(text: &str) -> Option<Self> {
        let mut number = Self {
            international: false,
            digits: [0; MOST + 2],
            n: 0,
            extension: None,
        };
        let text = text.trim().trim_start_matches('\'');
        let text = match text.get(..4) {
            Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => &text[4..],
            _ => text,
        };
        let mut bracket = None;
        for (at, c) in text.char_indices() {
            match c {
                '+' | '＋' if number.n == 0 && !number.international => {
                    number.international = true
                }
                '(' => bracket = Some(number.n),
                ')' => {
                    if number.international && bracket.is_some_and(|at| number.is_zero_since(at)) {
                        number.n -= 1;
                    }
                    bracket = None;
                }
                c if is_between_digits(c) => {}
                c => match digit_of(c) {
                    Some(digit) => {
                        *number.digits.get_mut(number.n)? = digit;
                        number.n += 1;
                    }
                    None if number.n > 0 && is_extension(&text[at..]) => {
                        number.extension = Some(value_of(&text[at..]));
                        break;
                    }
                    None => return None,
                },
            }
        }
        number.without_exit_code()
    }

    fn digits(&self) -> &[u8] {
        &self.digits[..self.n]
    }

    /// Whether a single zero was written from there on: "+44 (0)20".
    fn is_zero_since(&self, at: usize) -> bool {
        self.n == at + 1 && self.digits[at] == 0
    }

    fn without_exit_code(mut self) -> Option<Self> {
        if !self.international && self.digits().starts_with(&[0, 0]) {
            self.international = true;
            self.digits.copy_within(2.., 0);
            self.n -= 2;
        }
        (self.n <= MOST).then_some(self)
    }
}

fn is_between_digits(c: char) -> bool {
    // The invisible ones are marks of writing direction, which address books copy along.
    c.is_whitespace()
        || matches!(
            c,
            '-' | '.' | '/' | '‐' | '‑' | '–' | '\u{200b}'..='\u{200f}'
        )
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn digit_of(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '๐'..='๙' => '๐',
        '０'..='９' => '０',
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// Whether what follows the number is an extension: "ext. 12", "w. 3", "#4".
fn is_extension(rest: &str) -> bool {
    let at = rest.find(|c| digit_of(c).is_some()).unwrap_or(rest.len());
    let (word, digits) = rest.split_at(at);
    let word = word.trim_end_matches([' ', '.', ':', '\u{a0}']);
    let announced = EXTENSIONS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(word));
    announced
        && (1..=7).contains(&digits.chars().count())
        && digits.chars().all(|c| digit_of(c).is_some())
}

/// The digits of an extension as one number; it has seven at most.
fn value_of(extension: &str) -> u32 {
    let digits = extension.chars().filter_map(digit_of);
    digits.fold(0, |sum, digit| sum * 10 + u32::from(digit))
}

/// The first digits of numbers, and the codes of their countries.
fn prefixes() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("phone/calling_codes.tsv").lines();
    let rows = lines.filter(|line| !line.starts_with('#'));
    let rows = rows.filter_map(|line| line.split_once('\t'));
    rows.flat_map(|(prefixes, countries)| {
        prefixes.split(' ').map(move |digits| (digits, countries))
    })
}

#[cfg(test)]
mod tests;
