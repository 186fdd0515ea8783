//! Who of these rows is in the list already? A person is known by a record id or an e-mail address.
//! A mailbox that several people share is no key.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use lead::{CHUNK_ROWS, Column, Field, FieldType, Table, ValueRef, each_of, folded};
use sha2::{Digest, Sha256};

use crate::profile::is_id;
use crate::{Balance, Batch};

/// Which lead, company, deal or activity each row of a batch is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// For each row of the batch, its row in the list or table; new ones follow the last.
    pub rows: Vec<u32>,
    /// How many rows the list or table then has.
    pub n_leads: u32,
    /// Where every row of the file went.
    pub balance: Balance,
}

/// Finds every row of `batch` in `list`: by record id, else by e-mail, else it is a new person. Where
/// blanks clear, one that takes a value away is a change.
#[must_use]
pub fn match_people(list: &Table, batch: &Batch, blanks_clear: bool) -> Matched {
    let listed = list.fields().iter();
    let listed = Keys::of(
        listed.filter_map(|f| Some((f, list.column(&f.key)?))),
        list.n_rows(),
    );
    let batched = batch.columns.iter().map(|(field, column)| (field, column));
    let batched = Keys::of(batched, batch.rows.len());
    let hash = RandomState::default();
    let known = listed.known(&hash);
    let found = batched.find_in(&listed, &known, &hash);
    let n_listed = list.n_rows() as u32;
    let mut balance = Balance {
        rows_in: batch.rows_in,
        rejected: batch.rejected,
        skipped: batch.skipped,
        ..Balance::default()
    };
    let mut seen = vec![false; list.n_rows()];
    let (mut again, mut further) = (Vec::new(), Vec::new());
    let mut n_leads = n_listed;
    let mut rows: Vec<u32> = Vec::with_capacity(batch.rows.len());
    let firsts = each_of(2, |kind| batched.firsts(kind, &found));
    for (from, own) in (0..batch.rows.len()).map(|from| (from, found.of(from))) {
        let is_known = |kind: usize| {
            let first = firsts[kind][from];
            let of_batch = || (first != NO_ROW).then(|| rows[first as usize]);
            own[kind]?.listed.or_else(of_batch)
        };
        let there = is_known(0).or_else(|| is_known(1));
        let row = there.unwrap_or(n_leads);
        if there.is_none() {
            n_leads += 1;
            balance.new += 1;
        } else if row >= n_listed {
            balance.merged += 1;
        } else if std::mem::replace(&mut seen[row as usize], true) {
            balance.merged += 1;
            further.push((from as u32, row));
        } else {
            again.push((from as u32, row));
        }
        rows.push(row);
    }
    let changed = changed(list, &batch.columns, (&again, &further), blanks_clear);
    balance.updated = changed.iter().filter(|&&changed| changed).count() as u32;
    balance.unchanged = again.len() as u32 - balance.updated;
    Matched {
        rows,
        n_leads,
        balance,
    }
}

/// Rows of a batch, each with its row of the list.
pub type Pairs = [(u32, u32)];

/// Of which of these rows of the list a batch says something that they do not. `again` has the first row
/// of the batch that goes to each of them, `further` the others: the first value that they say counts, as
/// when the batch is laid over. A blank says something only where blanks clear, and only where no other
/// row of the batch says a value.
#[must_use]
pub fn changed(
    list: &Table,
    batch: &[(Field, Column)],
    (again, further): (&Pairs, &Pairs),
    blanks_clear: bool,
) -> Vec<bool> {
    let columns = batch.iter();
    let columns: Vec<(&Column, Option<&Column>)> = columns
        .map(|(field, column)| (column, list.column(&field.key)))
        .collect();
    let differ = |new: Option<ValueRef<'_>>, old: Option<&Column>, row: u32| {
        (new.is_some() || blanks_clear) && new != old.and_then(|old| old.value(row as usize))
    };
    let parts: Vec<&[(u32, u32)]> = again.chunks(CHUNK_ROWS).collect();
    let changed = each_of(parts.len(), |i| {
        let mut changed = vec![false; parts[i].len()];
        for (new, old) in &columns {
            if old.is_some_and(|old| says_the_same(new, old, parts[i])) {
                continue;
            }
            for (changed, &(from, row)) in changed.iter_mut().zip(parts[i]) {
                *changed = *changed || differ(new.value(from as usize), *old, row);
            }
        }
        changed
    });
    let mut changed = changed.concat();
    if further.is_empty() {
        return changed;
    }
    let mut others: HashMap<u32, Vec<u32>> = HashMap::new();
    for &(from, row) in further {
        others.entry(row).or_default().push(from);
    }
    for (changed, &(from, row)) in changed.iter_mut().zip(again) {
        let Some(others) = others.get(&row) else {
            continue;
        };
        let all = || std::iter::once(from).chain(others.iter().copied());
        let said = |new: &Column| all().find_map(|from| new.value(from as usize).map(|_| from));
        *changed = columns.iter().any(|(new, old)| {
            let said = said(new).and_then(|from| new.value(from as usize));
            differ(said, *old, row)
        });
    }
    changed
}

/// Whether these rows are a whole chunk of both columns, and the chunks are alike.
fn says_the_same(new: &Column, old: &Column, pairs: &[(u32, u32)]) -> bool {
    let Some(&(first, _)) = pairs.first() else {
        return true;
    };
    let in_place =
        |(i, &(from, row)): (usize, &(u32, u32))| from == row && from == first + i as u32;
    let no = first as usize / CHUNK_ROWS;
    let chunks = new.chunks().get(no).zip(old.chunks().get(no));
    (first as usize).is_multiple_of(CHUNK_ROWS)
        && pairs.iter().enumerate().all(in_place)
        && chunks.is_some_and(|(new, old)| new.n_rows() == pairs.len() && new == old)
}

/// By what the rows of a table are known, strongest first: record ids, e-mail addresses.
struct Keys<'a> {
    columns: [Option<&'a Column>; 2],
    n_rows: usize,
}

/// The key of a row, by its hash, and the row of the list that has it.
#[derive(Clone, Copy)]
struct Key {
    hash: u32,
    listed: Option<u32>,
}

/// The rows of a list by the hashes of their keys; of rows with the same key the first.
type Known = [HashTable<(u32, u32)>; 2];

/// The keys of the rows of a batch, chunk by chunk. Kept small: there are as many as rows.
struct Found(Vec<[Vec<(u32, u32)>; 2]>);

/// In place of a row: there is none, there is no key.
const NO_ROW: u32 = u32::MAX;
const NO_KEY: u32 = u32::MAX - 1;

impl Found {
    fn of(&self, row: usize) -> [Option<Key>; 2] {
        let chunk = &self.0[row / CHUNK_ROWS];
        [0, 1].map(|kind| match chunk[kind].get(row % CHUNK_ROWS) {
            None | Some((_, NO_KEY)) => None,
            Some(&(hash, row)) => Some(Key {
                hash,
                listed: (row != NO_ROW).then_some(row),
            }),
        })
    }
}

impl<'a> Keys<'a> {
    fn of(columns: impl Iterator<Item = (&'a Field, &'a Column)> + Clone, n_rows: usize) -> Self {
        let first = |wanted: &dyn Fn(&Field) -> bool| {
            let found = columns.clone().find(|(field, _)| wanted(field));
            found.map(|(_, column)| column)
        };
        let id = first(&|field| is_id(&field.label) && field.kind != FieldType::Email);
        let email = first(&|field| field.kind == FieldType::Email);
        Self {
            columns: [id, email],
            n_rows,
        }
    }

    fn key(&self, kind: usize, row: usize) -> Option<Cow<'a, str>> {
        let key = match self.columns[kind]?.value(row)? {
            ValueRef::Text(text) => folded(text),
            ValueRef::Number(number) => number.to_string().into(),
            ValueRef::Money(..) | ValueRef::Day(_) | ValueRef::YesNo(_) => return None,
        };
        Some(key).filter(|key| kind == 0 || is_personal(key))
    }

    /// Whether two rows that have a key have the same.
    fn is_same(&self, kind: usize, row: usize, other: &Keys<'_>, other_row: usize) -> bool {
        let own = self.columns[kind].and_then(|column| column.value(row));
        let theirs = other.columns[kind].and_then(|column| column.value(other_row));
        // Mostly they are written alike: then nothing needs to be folded.
        own == theirs || self.key(kind, row) == other.key(kind, other_row)
    }

    /// The hashes of the keys of each chunk's rows, on all cores.
    fn hashes(&self, hash: &RandomState) -> Vec<[Vec<Option<u32>>; 2]> {
        each_of(self.n_rows.div_ceil(CHUNK_ROWS), |i| {
            let rows = i * CHUNK_ROWS..((i + 1) * CHUNK_ROWS).min(self.n_rows);
            let hash_of = |key: Cow<'_, str>| hash.hash_one(key.as_bytes()) as u32;
            [0, 1].map(|kind| match self.columns[kind] {
                Some(_) => (rows.clone().map(|row| self.key(kind, row).map(hash_of))).collect(),
                None => Vec::new(),
            })
        })
    }

    fn known(&self, hash: &RandomState) -> Known {
        let hashes = self.hashes(hash);
        let of_kind = each_of(2, |kind| {
            let mut known = HashTable::with_capacity(self.n_rows);
            let chunks = hashes.iter().map(|chunk| &chunk[kind]).enumerate();
            for (row, hash) in chunks.flat_map(|(i, chunk)| {
                let rows = chunk.iter().enumerate();
                rows.map(move |(row, hash)| (i * CHUNK_ROWS + row, *hash))
            }) {
                let Some(hash) = hash else { continue };
                let same = |&(other, first): &(u32, u32)| {
                    other == hash && self.is_same(kind, row, self, first as usize)
                };
                let rehash = |&(hash, _): &(u32, u32)| spread(hash);
                let entry = known.entry(spread(hash), same, rehash);
                entry.or_insert((hash, row as u32));
            }
            known
        });
        let mut of_kind = of_kind.into_iter();
        [0, 1].map(|_| of_kind.next().unwrap_or_default())
    }

    /// For each row whose key the list has not, the first row before it that has the same.
    fn firsts(&self, kind: usize, found: &Found) -> Vec<u32> {
        let mut known: HashTable<(u32, u32)> = HashTable::with_capacity(self.n_rows);
        let first = |row: usize| {
            let Some(Key { hash, listed: None }) = found.of(row)[kind] else {
                return NO_ROW;
            };
            let same = |&(other, first): &(u32, u32)| {
                other == hash && self.is_same(kind, row, self, first as usize)
            };
            let rehash = |&(hash, _): &(u32, u32)| spread(hash);
            match known.entry(spread(hash), same, rehash) {
                Entry::Occupied(first) => first.get().1,
                Entry::Vacant(place) => {
                    place.insert((hash, row as u32));
                    NO_ROW
                }
            }
        };
        (0..self.n_rows).map(first).collect()
    }

    /// The keys of all rows, each with the row of the list that has it.
    fn find_in(&self, listed: &Keys<'_>, known: &Known, hash: &RandomState) -> Found {
        let hashes = self.hashes(hash);
        Found(each_of(hashes.len(), |i| {
            [0, 1].map(|kind| {
                let rows = hashes[i][kind].iter().enumerate();
                let found = rows.map(|(row, hash)| {
                    let Some(hash) = *hash else {
                        return (0, NO_KEY);
                    };
                    let row = i * CHUNK_ROWS + row;
                    let first = known[kind].find(spread(hash), |&(other, first)| {
                        other == hash && self.is_same(kind, row, listed, first as usize)
                    });
                    (hash, first.map_or(NO_ROW, |&(_, first)| first))
                });
                found.collect()
            })
        }))
    }
}

/// A hash of 32 bits over the bits that a table looks at.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}

/// Hashes of what a row is known by again: its record id, its e-mail address. The same in every
/// workspace.
#[must_use]
pub fn key_hashes(columns: &[(Field, Column)], row: usize) -> Vec<[u8; 32]> {
    let keys = Keys::of(columns.iter().map(|(field, column)| (field, column)), 0);
    let own = ["id", "email"].into_iter().enumerate();
    let own = own.filter_map(|(kind, name)| Some((name, keys.key(kind, row)?)));
    own.map(|(name, key)| hash_of_key(name, &key)).collect()
}

/// Hashes of a key that somebody types, as a record id and as an e-mail address: those that
/// [`key_hashes`] gives of a row that has it.
#[must_use]
pub fn hashes_of(key: &str) -> Vec<[u8; 32]> {
    let Some(key) = lead::tidy(key) else {
        return Vec::new();
    };
    let key = folded(&key);
    let email = is_personal(&key).then_some("email");
    let kinds = ["id"].into_iter().chain(email);
    kinds.map(|name| hash_of_key(name, &key)).collect()
}

fn hash_of_key(name: &str, key: &str) -> [u8; 32] {
    Sha256::digest(format!("leadpact blocked {name} {key}")).into()
}

/// Whether an address belongs to one person rather than to a desk.
pub(crate) fn is_personal(email: &str) -> bool {
    const SHARED: [&str; 18] = [
        "admin",
        "biuro",
        "billing",
        "contact",
        "enquiries",
        "hello",
        "help",
        "hr",
        "info",
        "kontakt",
        "mail",
        "marketing",
        "no-reply",
        "noreply",
        "office",
        "sales",
        "support",
        "team",
    ];
    let Some(at) = email.bytes().position(|byte| byte == b'@') else {
        return false;
    };
    let (name, domain) = (&email[..at], &email[at + 1..]);
    !name.is_empty() && domain.bytes().any(|byte| byte == b'.') && !SHARED.contains(&name)
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::{ColumnMapping, Source, read_batch};

    fn batch(csv: &str) -> Batch {
        let source = Source::open(csv.as_bytes()).unwrap();
        let kind = |header: &str| match header {
            "Email" => FieldType::Email,
            _ => FieldType::Text,
        };
        let mapping: Vec<_> = source
            .headers()
            .iter()
            .map(|h| ColumnMapping::to(h, kind(h), &[]))
            .collect();
        read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap()
    }

    fn list(csv: &str) -> Table {
        let batch = batch(csv);
        Table::from_columns(batch.rows.len(), batch.columns).unwrap()
    }

    const LISTED: &str =
        "Record ID,Email,Name\n1,anna@a.example,Anna\n2,,Bo\n3,info@c.example,Cy\n";

    #[test]
    fn a_person_is_known_by_id_else_by_email() {
        let cases = [
            ("1,anna@a.example,Anna", [0, 0, 1, 0], "the same again"),
            ("1,anna@a.example,Anne", [0, 1, 0, 0], "another name"),
            ("1,,", [0, 0, 1, 0], "a blank says nothing"),
            (
                ",ANNA@A.example,",
                [0, 1, 0, 0],
                "the e-mail in another case is an update",
            ),
            ("9,bo@b.example,Bo", [1, 0, 0, 0], "the name is no key"),
            (
                "9,info@c.example,Di",
                [1, 0, 0, 0],
                "a shared mailbox is no key",
            ),
            ("9,x@a.example,Em\n9,,Em", [1, 0, 0, 1], "twice in the file"),
            (
                "9,x@a.example,Em\n8,x@a.example,Em",
                [1, 0, 0, 1],
                "twice by e-mail",
            ),
            (
                "2,,Bo\n2,,Bob",
                [0, 0, 1, 1],
                "a second row of a known person",
            ),
        ];
        for (rows, [new, updated, unchanged, merged], why) in cases {
            let matched = match_people(
                &list(LISTED),
                &batch(&format!("Record ID,Email,Name\n{rows}\n")),
                false,
            );
            let got = matched.balance;
            assert_eq!(
                [got.new, got.updated, got.unchanged, got.merged],
                [new, updated, unchanged, merged],
                "{why}"
            );
            assert!(got.holds(), "{why}");
            assert_eq!(matched.n_leads, 3 + new, "{why}");
        }
    }

    #[test]
    fn a_blank_that_takes_a_value_away_is_a_change_where_blanks_clear() {
        // Updated and unchanged: where blanks say nothing, and where they clear.
        let cases = [
            ("1,,Anna", [0, 1], [1, 0], "an address that was there"),
            ("1,anna@a.example,", [0, 1], [1, 0], "a name that was there"),
            ("2,,Bo", [0, 1], [0, 1], "an address that never was"),
            ("1,,Anne", [1, 0], [1, 0], "another name as well"),
            (
                "1,,Anna\n1,anna@a.example,",
                [0, 1],
                [0, 1],
                "a second row says what the first leaves blank",
            ),
            (
                "2,,\n2,bo@b.example,",
                [1, 0],
                [1, 0],
                "a second row says something new",
            ),
            (
                "1,,\n1,,Anna",
                [0, 1],
                [1, 0],
                "neither row says the address",
            ),
        ];
        for (rows, keeping, clearing, why) in cases {
            for (blanks_clear, expected) in [(false, keeping), (true, clearing)] {
                let batch = batch(&format!("Record ID,Email,Name\n{rows}\n"));
                let matched = match_people(&list(LISTED), &batch, blanks_clear);
                let got = matched.balance;
                assert_eq!([got.updated, got.unchanged], expected, "{why}");
                assert!(got.holds(), "{why}");
            }
        }
    }
}
