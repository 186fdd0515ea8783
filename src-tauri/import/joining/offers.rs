//! Which values were probably written wrong? Those that find no partner and are near one that would, and
//! those that are rare beside a much more frequent one that is nearly the same. Nothing is changed unasked.

use lead::{FieldKey, Table, Value};
use strsim::osa_distance;

use super::near::{bare, nearest};
use super::{Join, Partners};
use crate::RowsAre;

/// So many different keys without a partner are looked at, the most frequent first.
const MOST_KEYS: usize = 200;

/// Among so many different values the nearest is looked for.
const MOST_AMONG: usize = 20_000;

/// So many different values of one field are compared with each other.
const MOST_VALUES: usize = 500;

/// How much more frequent the other must be.
const MUCH_MORE: usize = 10;

/// Texts shorter than this are told apart by every letter.
const SHORTEST: usize = 5;

/// Why a value is in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// No row of the table it is joined with has it.
    NoPartner,
    /// It is rare beside one that is nearly the same.
    Rare,
    /// It names no country that is known.
    NoCountry,
}

/// A value that is in doubt, and what may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The table.
    pub rows_are: RowsAre,
    /// Its field.
    pub key: FieldKey,
    /// The value as first written.
    pub from: String,
    /// How many rows say so.
    pub n_rows: usize,
    /// What may have been meant; `None` where nothing is plainly near.
    pub to: Option<String>,
    /// Why it is in doubt.
    pub doubt: Doubt,
}

/// The keys of `table` that `join` finds no partner for in `other`, most frequent first, each with the one
/// that is plainly the nearest. At most 200.
#[must_use]
pub fn offers_of(join: &Join, table: &Table, other: &Table) -> Vec<Offer> {
    let partners = Partners::of(join, table, other);
    let distinct = other.distinct(&join.other_key).unwrap_or_default();
    let values = distinct.values.iter().take(MOST_AMONG);
    let theirs: Vec<&str> = values.filter_map(|(value, _)| text_of(value)).collect();
    let unmatched = partners.unmatched.into_iter().take(MOST_KEYS);
    let offer = |(from, n_rows): (String, usize)| Offer {
        rows_are: join.rows_are,
        key: join.key.clone(),
        to: nearest(&from, &theirs).map(str::to_owned),
        from,
        n_rows,
        doubt: Doubt::NoPartner,
    };
    unmatched.map(offer).collect()
}

/// The values of a text field that are one letter away from one that is at least ten times as frequent, or
/// the same but for spaces and signs, where that one alone is so near. A field of more than 500 different
/// values has none: names and texts are not looked through.
#[must_use]
pub fn rare_values(rows_are: RowsAre, table: &Table, key: &FieldKey) -> Vec<Offer> {
    let is_text = table.field(key).is_some_and(|field| {
        use lead::FieldType::{Choice, Text};
        matches!(field.kind, Choice | Text)
    });
    let distinct = table.distinct(key).unwrap_or_default();
    if !is_text || distinct.values.len() > MOST_VALUES {
        return Vec::new();
    }
    let values: Vec<Said<'_>> = (distinct.values.iter())
        .filter_map(|(value, n)| Some(Said::of(text_of(value)?, *n)))
        .collect();
    let near = |said: &Said<'_>| {
        let mut found = values.iter().filter(|other| other.is_meant_by(said));
        let meant = found.next().filter(|_| found.next().is_none())?;
        Some(Offer {
            rows_are,
            key: key.clone(),
            from: said.text.to_owned(),
            n_rows: said.n,
            to: Some(meant.text.to_owned()),
            doubt: Doubt::Rare,
        })
    };
    values.iter().filter_map(near).collect()
}

/// A value, as it is compared with others.
struct Said<'a> {
    text: &'a str,
    n: usize,
    bare: String,
    n_letters: usize,
    digits: String,
}

impl<'a> Said<'a> {
    fn of(text: &'a str, n: usize) -> Self {
        let bare = bare(text);
        Self {
            text,
            n,
            n_letters: bare.chars().count(),
            digits: bare.chars().filter(|c| c.is_numeric()).collect(),
            bare,
        }
    }

    /// Whether this may have been meant by `rare`. What is asked first costs least.
    fn is_meant_by(&self, rare: &Self) -> bool {
        self.n >= rare.n.saturating_mul(MUCH_MORE)
            && self.n_letters.min(rare.n_letters) >= SHORTEST
            && self.n_letters.abs_diff(rare.n_letters) <= 1
            && self.digits == rare.digits
            && osa_distance(&self.bare, &rare.bare) <= 1
    }
}

fn text_of(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}
