//! What would a key find, before anything is joined by it? How many rows find a partner, which keys find
//! none, and which keys of people may be meant.

use std::collections::{HashMap, HashSet};

use lead::{Column, FieldType, Table};

use super::propose::{is_key, mostly};
use super::{Join, JoinIs, Partners};
use crate::RowsAre;
use crate::known_fields::{CONTACT_EMAIL, CONTACT_ID};
use crate::linking::keys_of;
use crate::profile::is_id;

/// Different values of a field that are looked for before all of them are.
const TRIED: usize = 200;

/// So many keys of people are proposed at most.
const MOST: usize = 3;

/// What a join of the rows of one table with those of another finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFound {
    /// The join.
    pub join: Join,
    /// How many rows have a key.
    pub n_keyed: usize,
    /// How many of these find a partner.
    pub n_joined: usize,
    /// How many of these do not because several rows of the other table have their key.
    pub n_ambiguous: usize,
    /// The keys that nothing has, as first written, with how often each occurs: the most frequent first.
    pub unmatched: Vec<(String, usize)>,
}

/// What a join finds for the rows of `table` in `other`. Of keys of people several may stand in one cell,
/// with `;` between them, and one that is found is enough. A field that one of them lacks finds nothing.
#[must_use]
pub fn key_found(join: &Join, table: &Table, other: &Table) -> KeyFound {
    if join.is() == Some(JoinIs::Links) {
        return found_people(join, table, other);
    }
    let partners = Partners::of(join, table, other);
    KeyFound {
        join: join.clone(),
        n_keyed: partners.n_keyed,
        n_joined: partners.n_joined,
        n_ambiguous: partners.n_ambiguous,
        unmatched: partners.unmatched,
    }
}

/// The keys of people by which rows may be theirs: where a record id, an e-mail address or a field of the
/// same name says what a field of the rows says, for at least half of the rows that have one. Those that
/// find most come first; the e-mail address in the field `contact_email` and the
/// record id in the field `contact_id` are looked for without being asked.
#[must_use]
pub fn propose_people(rows_are: RowsAre, table: &Table, people: &Table) -> Vec<KeyFound> {
    if rows_are.relation().is_none() {
        return Vec::new();
    }
    let fields = table.fields().iter();
    let own: Vec<_> = fields
        .filter(|field| {
            is_key(field.kind) && ![CONTACT_EMAIL, CONTACT_ID].contains(&field.key.as_str())
        })
        .filter_map(|field| Some((field, first_keys(table.column(&field.key)?))))
        .filter(|(_, keys)| keys.len() > 1)
        .collect();
    let mut found = Vec::new();
    for theirs in people.fields().iter().filter(|field| is_key(field.kind)) {
        // What many have in common, as the id of an owner, says of nobody whose a row is.
        let is_shared = theirs.kind == FieldType::Choice;
        let names_one = !is_shared && is_id(&theirs.label) || theirs.kind == FieldType::Email;
        let same = |key: &lead::FieldKey| *key == theirs.key && !is_shared;
        let may: Vec<_> = (own.iter())
            .filter(|(field, _)| names_one || same(&field.key))
            .collect();
        let Some(column) = people.column(&theirs.key).filter(|_| !may.is_empty()) else {
            continue;
        };
        let tried: HashSet<&str> = (may.iter().flat_map(|(_, keys)| keys))
            .map(String::as_str)
            .collect();
        let there = there_of(column, &tried);
        for (field, keys) in may {
            let n = keys.iter().filter(|key| there.contains(*key)).count();
            if !mostly(n, keys.len()) {
                continue;
            }
            let join = Join {
                rows_are,
                key: field.key.clone(),
                other: RowsAre::People,
                other_key: theirs.key.clone(),
            };
            let all = key_found(&join, table, people);
            found.extend(mostly(all.n_joined, all.n_keyed).then_some(all));
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.n_joined));
    found.truncate(MOST);
    found
}

fn found_people(join: &Join, table: &Table, people: &Table) -> KeyFound {
    let mut found = KeyFound {
        join: join.clone(),
        n_keyed: 0,
        n_joined: 0,
        n_ambiguous: 0,
        unmatched: Vec::new(),
    };
    let (Some(own), Some(theirs)) = (table.column(&join.key), people.column(&join.other_key))
    else {
        return found;
    };
    let keys: Vec<Vec<String>> = (0..table.n_rows())
        .map(|row| own.value(row).map_or_else(Vec::new, keys_of))
        .collect();
    let asked: HashSet<&str> = keys.iter().flatten().map(String::as_str).collect();
    let there = there_of(theirs, &asked);
    let mut absent: HashMap<String, usize> = HashMap::new();
    for (row, keys) in keys.iter().enumerate().filter(|(_, keys)| !keys.is_empty()) {
        found.n_keyed += 1;
        if keys.iter().any(|key| there.contains(key)) {
            found.n_joined += 1;
            continue;
        }
        let written = own.value(row).map(|value| value.to_value().to_string());
        *absent.entry(written.unwrap_or_default()).or_default() += 1;
    }
    found.unmatched = most_frequent(absent);
    found
}

/// Values with how often each occurs, the most frequent first, those alike by their letters.
#[must_use]
pub fn most_frequent(counted: impl IntoIterator<Item = (String, usize)>) -> Vec<(String, usize)> {
    let mut all: Vec<(String, usize)> = counted.into_iter().collect();
    all.sort_by(|(one, n), (other, m)| (m, one).cmp(&(n, other)));
    all
}

/// Which of these keys a column has.
fn there_of(column: &Column, asked: &HashSet<&str>) -> HashSet<String> {
    let mut there = HashSet::new();
    for row in 0..column.n_rows() {
        for key in column.value(row).map_or_else(Vec::new, keys_of) {
            if asked.contains(key.as_str()) {
                there.insert(key);
            }
        }
    }
    there
}

/// The first different keys of a column.
fn first_keys(column: &Column) -> HashSet<String> {
    let mut keys = HashSet::new();
    for row in 0..column.n_rows() {
        if keys.len() >= TRIED {
            break;
        }
        keys.extend(column.value(row).map_or_else(Vec::new, keys_of));
    }
    keys
}
