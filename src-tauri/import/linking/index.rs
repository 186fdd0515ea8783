//! Which rows have a key? Of all of them at once, so that each is found without a walk.

use std::borrow::Cow;
use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::{HashTable, hash_table};
use lead::{Column, ValueRef};

/// A key that more have in common tells nobody from anybody, like a web-site where all have a page.
const MOST_SHARED: usize = 50;

/// Which rows have a key.
pub(super) struct Index<'a> {
    /// The last entry of each key.
    last: HashTable<u32>,
    entries: Vec<Entry<'a>>,
    hash: FixedState,
}

struct Entry<'a> {
    key: Cow<'a, str>,
    row: u32,
    /// The entry before it of the same key.
    before: u32,
}

const NONE: u32 = u32::MAX;

impl<'a> Index<'a> {
    /// The rows by the keys that `keys_of` gives of each of their texts.
    pub(super) fn of(
        n_rows: usize,
        columns: &[&'a Column],
        keys_of: impl Fn(&'a str, &mut dyn FnMut(Cow<'a, str>)),
    ) -> Self {
        Self::of_leads(n_rows, |row| Some(row as u32), columns, keys_of)
    }

    /// The same, where `lead_of` says what each row is found as; a row that is found as none is left out.
    pub(super) fn of_leads(
        n_rows: usize,
        lead_of: impl Fn(usize) -> Option<u32>,
        columns: &[&'a Column],
        keys_of: impl Fn(&'a str, &mut dyn FnMut(Cow<'a, str>)),
    ) -> Self {
        let n_known = |column: &&&Column| n_rows - column.n_missing();
        let n: usize = columns.iter().map(|column| n_known(&column)).sum();
        let mut index = Self {
            last: HashTable::with_capacity(n),
            entries: Vec::with_capacity(n),
            hash: FixedState::default(),
        };
        for column in columns {
            for row in 0..n_rows {
                let Some(lead) = lead_of(row) else {
                    continue;
                };
                let mut add = |key: Cow<'a, str>| index.add(key, lead);
                match column.value(row) {
                    Some(ValueRef::Text(text)) => keys_of(text, &mut add),
                    Some(ValueRef::Number(number)) => add(number.to_string().into()),
                    _ => {}
                }
            }
        }
        index
    }

    fn add(&mut self, key: Cow<'a, str>, row: u32) {
        if key.is_empty() {
            return;
        }
        let Self {
            last,
            entries,
            hash,
        } = self;
        let own = entries.len() as u32;
        let entry = last.entry(
            hash.hash_one(&*key),
            |&other| entries[other as usize].key == key,
            |&other| hash.hash_one(&*entries[other as usize].key),
        );
        let before = match entry {
            hash_table::Entry::Occupied(mut found) => std::mem::replace(found.get_mut(), own),
            hash_table::Entry::Vacant(place) => {
                place.insert(own);
                NONE
            }
        };
        entries.push(Entry { key, row, before });
    }

    /// Adds the rows of a key to `rows`, each once; none where too many share it.
    pub(super) fn find(&self, key: &str, rows: &mut Vec<u32>) {
        let n_before = rows.len();
        let is_key = |&entry: &u32| self.entries[entry as usize].key == key;
        let last = self.last.find(self.hash.hash_one(key), is_key);
        let mut at = last.copied().unwrap_or(NONE);
        while let Some(entry) = self.entries.get(at as usize) {
            if !rows.contains(&entry.row) {
                rows.push(entry.row);
            }
            at = entry.before;
            if rows.len() > n_before + MOST_SHARED {
                return rows.truncate(n_before);
            }
        }
    }
}
