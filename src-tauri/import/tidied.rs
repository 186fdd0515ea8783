//! Which cells say what is meant with something around it, or no longer say it? An address with a name or a
//! "mailto:" around it, a telephone number behind the "p:" of Meta's forms, a number that a spreadsheet wrote
//! short.
//!
//! Invariants: nothing is changed without a word; what an e-mail cell holds stays as it stands, and people
//! are found by the address in it.

use lead::{Column, ColumnBuilder, FieldType, ValueRef, address_in, is_valid_email};

use crate::rows_with::rows_with;
use crate::{Batch, Problem, ProblemCode};

/// Different cells shown of those that are told.
const MOST_SAMPLES: usize = 3;

/// What was around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// An e-mail address with more around it: the cell stays as it is, and people are found by the address.
    Address,
    /// A telephone number behind "p:", which is read without.
    PhonePrefix,
}

/// The cells of one column that say what is meant with something around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tidied {
    /// The label of the field.
    pub field: String,
    /// What was around it.
    pub around: Around,
    /// How many they are.
    pub n: u32,
    /// The first different ones, at most 3: as it stands, and what is meant.
    pub samples: Vec<(String, String)>,
}

/// Takes the "p:" from telephone numbers, and tells of those and of addresses with more around them.
pub fn tidy_batch(batch: &mut Batch) -> Vec<Tidied> {
    let mut told = Vec::new();
    for (field, column) in &mut batch.columns {
        let (around, meant): (Around, fn(&str) -> Option<&str>) = match field.kind {
            FieldType::Email => (Around::Address, address_within),
            FieldType::Phone => (Around::PhonePrefix, without_prefix),
            _ => continue,
        };
        let Some(found) = found_in(column, &field.label, around, meant) else {
            continue;
        };
        if around == Around::PhonePrefix {
            let mut builder = ColumnBuilder::new(field.kind);
            for row in 0..column.n_rows() {
                let value = column.value(row).map(|value| match value {
                    ValueRef::Text(text) => ValueRef::Text(meant(text).unwrap_or(text)),
                    other => other,
                });
                builder.push(value);
            }
            *column = builder.finish();
        }
        told.push(found);
    }
    told
}

/// The telephone numbers whose digits a spreadsheet did away with: "4.8E+10". Each value stays as it is.
#[must_use]
pub fn damaged_phones(batch: &Batch) -> Vec<Problem> {
    let phones = batch.columns.iter();
    let phones = phones.filter(|(field, _)| field.kind == FieldType::Phone);
    let damaged = |(field, column): &(lead::Field, Column)| {
        let found = rows_with(column, is_short).into_iter().map(|at| Problem {
            row: batch.rows[at],
            column: Some(field.label.clone()),
            raw: text_of(column, at).to_owned(),
            code: ProblemCode::PhoneDamaged,
        });
        found.collect::<Vec<_>>()
    };
    phones.flat_map(damaged).collect()
}

fn found_in(
    column: &Column,
    label: &str,
    around: Around,
    meant: fn(&str) -> Option<&str>,
) -> Option<Tidied> {
    let mut found = Tidied {
        field: label.to_owned(),
        around,
        n: 0,
        samples: Vec::new(),
    };
    for row in rows_with(column, |text| meant(text).is_some()) {
        found.n += 1;
        if found.samples.len() == MOST_SAMPLES {
            continue;
        }
        let text = text_of(column, row);
        let is_new = !found.samples.iter().any(|(shown, _)| shown == text);
        if let Some(inner) = meant(text).filter(|_| is_new) {
            found.samples.push((text.to_owned(), inner.to_owned()));
        }
    }
    (found.n > 0).then_some(found)
}

fn text_of(column: &Column, row: usize) -> &str {
    match column.value(row) {
        Some(ValueRef::Text(text)) => text,
        _ => "",
    }
}

/// The address in a cell that is none as it stands.
fn address_within(text: &str) -> Option<&str> {
    let address = address_in(text);
    (address != text && is_valid_email(address)).then_some(address)
}

fn without_prefix(text: &str) -> Option<&str> {
    let number = text.strip_prefix("p:")?.trim_start();
    let begins = |c: char| c == '+' || c.is_ascii_digit();
    number.starts_with(begins).then_some(number)
}

/// Whether a spreadsheet wrote a long number short, so that its last digits are gone.
pub(crate) fn is_short(text: &str) -> bool {
    let Some(at) = memchr::memchr2(b'E', b'e', text.as_bytes()) else {
        return false;
    };
    let (digits, power) = (&text[..at], &text[at + 1..]);
    let power = power.strip_prefix('+').unwrap_or(power);
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let whole = digits.replace([',', '.'], "");
    all_digits(&whole) && all_digits(power) && digits.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_around_an_address_or_a_number_is_known() {
        for (cell, address) in [
            ("Anna <anna@a.pl>", Some("anna@a.pl")),
            ("mailto:anna@a.pl", Some("anna@a.pl")),
            ("MAILTO:anna@a.pl", Some("anna@a.pl")),
            ("anna@a.pl.", Some("anna@a.pl")),
            ("\u{200b}anna@a.pl\u{200d}", Some("anna@a.pl")),
            ("<anna@a.pl>", Some("anna@a.pl")),
            ("anna@a.pl", None),
            ("anna at a.pl", None),
            ("anna@a.pl, bo@a.pl", None),
        ] {
            assert_eq!(address_within(cell), address, "{cell:?}");
        }
        assert_eq!(without_prefix("p:+48601602603"), Some("+48601602603"));
        assert_eq!(without_prefix("p:"), None);
        assert_eq!(without_prefix("+48601602603"), None);
    }

    #[test]
    fn a_number_that_a_spreadsheet_wrote_short_is_damaged() {
        for text in ["4.8E+10", "4,8E+10", "6.64222E+11", "4e10"] {
            assert!(is_short(text), "{text}");
        }
        for text in ["48601602603", "+48 601", "E10", "4E", "ext 5", "1-800-E4"] {
            assert!(!is_short(text), "{text}");
        }
    }
}
