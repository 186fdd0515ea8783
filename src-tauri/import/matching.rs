//! Who of these rows is in the list already? A person is known by a record id or an e-mail address.
//! A mailbox that several people share is no key.

use std::borrow::Cow;
use std::hash::BuildHasher;

use foldhash::HashMap;
use foldhash::fast::RandomState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use lead::{
    CHUNK_ROWS, Column, Field, FieldKey, FieldType, Table, ValueRef, address_in, each_of, folded,
};
use sha2::{Digest, Sha256};

use crate::profile::is_id;
use crate::{Balance, Batch, UnreadCells};

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
    let mut found = Found::default();
    let mut firsts: [Vec<u32>; 2] = Default::default();
    for kind in [0, 1] {
        // Where all are known by what is stronger, nobody asks for what is weaker.
        if found.has_all(batched.n_rows) {
            break;
        }
        found.0[kind] = batched.find_in(&listed, kind, &hash);
        firsts[kind] = batched.firsts(kind, &found);
    }
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
    for from in 0..batch.rows.len() {
        let is_known = |kind: usize| match found.of(kind, from)? {
            NO_ROW => {
                let first = firsts[kind].get(from).copied();
                first.and_then(|first| rows.get(first as usize).copied())
            }
            listed => Some(listed),
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
    let clears = blanks_clear.then_some(&batch.unread);
    let changed = changed(list, &batch.columns, (&again, &further), clears);
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
/// when the batch is laid over. A blank says something only where blanks `clear`, all but those cells that did
/// not read, and only where no other row of the batch says a value.
#[must_use]
pub fn changed(
    list: &Table,
    batch: &[(Field, Column)],
    (again, further): (&Pairs, &Pairs),
    clear: Option<&UnreadCells>,
) -> Vec<bool> {
    let columns = batch.iter();
    let columns: Vec<(&FieldKey, &Column, Option<&Column>)> = columns
        .map(|(field, column)| (&field.key, column, list.column(&field.key)))
        .collect();
    let clears = |key: &FieldKey, from: u32| clear.is_some_and(|unread| !unread.has(key, from));
    let differ = |new: Option<ValueRef<'_>>, clears: bool, old: Option<&Column>, row: u32| {
        (new.is_some() || clears) && new != old.and_then(|old| old.value(row as usize))
    };
    let parts: Vec<&[(u32, u32)]> = again.chunks(CHUNK_ROWS).collect();
    let changed = each_of(parts.len(), |i| {
        let mut changed = vec![false; parts[i].len()];
        for (key, new, old) in &columns {
            if old.is_some_and(|old| says_the_same(new, old, parts[i])) {
                continue;
            }
            for (changed, &(from, row)) in changed.iter_mut().zip(parts[i]) {
                let new = new.value(from as usize);
                *changed = *changed || differ(new, clears(key, from), *old, row);
            }
        }
        changed
    });
    let mut changed = changed.concat();
    if further.is_empty() {
        return changed;
    }
    let mut others: HashMap<u32, Vec<u32>> = HashMap::default();
    for &(from, row) in further {
        others.entry(row).or_default().push(from);
    }
    for (changed, &(from, row)) in changed.iter_mut().zip(again) {
        let Some(others) = others.get(&row) else {
            continue;
        };
        let all = || std::iter::once(from).chain(others.iter().copied());
        let said = |new: &Column| all().find_map(|from| new.value(from as usize).map(|_| from));
        *changed = columns.iter().any(|(key, new, old)| {
            let said = said(new).and_then(|from| new.value(from as usize));
            differ(said, all().all(|from| clears(key, from)), *old, row)
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

/// Rows by the hashes of their keys, of rows with the same key the first, in parts by the upper bits of the
/// hashes: each part is small enough to stay close to the processor while it is filled.
struct Firsts {
    parts: Vec<HashTable<(u32, u32)>>,
    /// The rows that have the key of an earlier one, each with that one.
    later: HashMap<u32, u32>,
}

/// For each kind, the keys of the rows of a batch, chunk by chunk. Kept small: there are as many as rows.
#[derive(Default)]
struct Found([Vec<Vec<(u32, u32)>>; 2]);

/// In place of a row: there is none, there is no key.
const NO_ROW: u32 = u32::MAX;
const NO_KEY: u32 = u32::MAX - 1;

impl Found {
    /// The row of the list that has the key of this row, `NO_ROW` where none has; `None` where it has no key.
    fn of(&self, kind: usize, row: usize) -> Option<u32> {
        let chunk = self.0[kind].get(row / CHUNK_ROWS)?;
        let row = chunk.get(row % CHUNK_ROWS).map(|&(_, row)| row)?;
        (row != NO_KEY).then_some(row)
    }

    /// Whether all rows are in the list by their strongest key.
    fn has_all(&self, n_rows: usize) -> bool {
        let chunks = self.0[0].iter();
        chunks.clone().map(Vec::len).sum::<usize>() == n_rows
            && chunks.flatten().all(|&(_, row)| row < NO_KEY)
    }
}

/// Into how many parts rows are shared out: a power of two.
fn n_parts(n_rows: usize) -> u32 {
    const MOST: usize = 64;
    (n_rows / CHUNK_ROWS).clamp(1, MOST).next_power_of_two() as u32
}

/// The part of a hash.
fn part_of(hash: u32, n_parts: u32) -> usize {
    ((u64::from(hash) * u64::from(n_parts)) >> 32) as usize
}

impl Firsts {
    /// Of rows with these hashes, chunk by chunk.
    fn of(hashes: &[Vec<Option<u32>>], is_same: impl Fn(usize, usize) -> bool + Sync) -> Self {
        let n_rows: usize = hashes.iter().map(Vec::len).sum();
        let n_parts = n_parts(n_rows);
        let parts = each_of(n_parts as usize, |part| {
            let mut firsts = HashTable::with_capacity(n_rows / n_parts as usize);
            let mut later = Vec::new();
            for (i, chunk) in hashes.iter().enumerate() {
                for (row, hash) in chunk.iter().enumerate() {
                    let Some(hash) = hash.filter(|&hash| part_of(hash, n_parts) == part) else {
                        continue;
                    };
                    let row = i * CHUNK_ROWS + row;
                    let same = |&(other, first): &(u32, u32)| {
                        other == hash && is_same(row, first as usize)
                    };
                    let rehash = |&(hash, _): &(u32, u32)| spread(hash);
                    match firsts.entry(spread(hash), same, rehash) {
                        Entry::Occupied(first) => later.push((row as u32, first.get().1)),
                        Entry::Vacant(place) => {
                            place.insert((hash, row as u32));
                        }
                    }
                }
            }
            (firsts, later)
        });
        let (parts, later): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
        Self {
            parts,
            later: later.into_iter().flatten().collect(),
        }
    }

    fn find(&self, hash: u32, is_same: impl Fn(usize) -> bool) -> Option<u32> {
        let part = self.parts.get(part_of(hash, self.parts.len() as u32))?;
        let same = |&(other, first): &(u32, u32)| other == hash && is_same(first as usize);
        part.find(spread(hash), same).map(|&(_, first)| first)
    }

    fn is_first(&self, row: usize) -> bool {
        !self.later.contains_key(&(row as u32))
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
            ValueRef::Text(text) if kind == 1 => folded(address_in(text)),
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

    /// The hashes of the keys of each chunk's rows, on all cores; no chunks where there are no such keys.
    fn hashes(&self, kind: usize, hash: &RandomState) -> Vec<Vec<Option<u32>>> {
        if self.columns[kind].is_none() {
            return Vec::new();
        }
        each_of(self.n_rows.div_ceil(CHUNK_ROWS), |i| {
            let rows = i * CHUNK_ROWS..((i + 1) * CHUNK_ROWS).min(self.n_rows);
            let hash_of = |key: Cow<'_, str>| hash.hash_one(key.as_bytes()) as u32;
            rows.map(|row| self.key(kind, row).map(hash_of)).collect()
        })
    }

    /// For each row whose key the list has not, the first row before it that has the same.
    fn firsts(&self, kind: usize, found: &Found) -> Vec<u32> {
        let chunks = &found.0[kind];
        let new = each_of(chunks.len(), |i| {
            let new = |&(hash, row): &(u32, u32)| (row == NO_ROW).then_some(hash);
            chunks[i].iter().map(new).collect()
        });
        let firsts = Firsts::of(&new, |row, first| self.is_same(kind, row, self, first));
        let mut of_rows = vec![NO_ROW; self.n_rows];
        for (row, first) in firsts.later {
            of_rows[row as usize] = first;
        }
        of_rows
    }

    /// The keys of all rows, each with the row of the list that has it.
    fn find_in(&self, listed: &Keys<'_>, kind: usize, hash: &RandomState) -> Vec<Vec<(u32, u32)>> {
        let listed_hashes = listed.hashes(kind, hash);
        let is_same = |row, first| listed.is_same(kind, row, listed, first);
        let known = Firsts::of(&listed_hashes, is_same);
        let hashes = self.hashes(kind, hash);
        each_of(hashes.len(), |i| {
            let mut found = Vec::with_capacity(hashes[i].len());
            // Lists come in the order in which they came before: the next row is likely the next.
            let mut likely = i * CHUNK_ROWS;
            for (row, hash) in hashes[i].iter().enumerate() {
                let Some(hash) = *hash else {
                    found.push((0, NO_KEY));
                    continue;
                };
                let is_same = |first| self.is_same(kind, i * CHUNK_ROWS + row, listed, first);
                let chunk = listed_hashes.get(likely / CHUNK_ROWS);
                let is_likely = chunk.and_then(|chunk| chunk.get(likely % CHUNK_ROWS))
                    == Some(&Some(hash))
                    && known.is_first(likely)
                    && is_same(likely);
                let row = match is_likely {
                    true => Some(likely as u32),
                    false => known.find(hash, is_same),
                };
                likely = row.map_or(likely, |row| row as usize) + 1;
                found.push((hash, row.unwrap_or(NO_ROW)));
            }
            found
        })
    }
}

/// A hash of 32 bits over the bits that a table looks at.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
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
    let id = hash_of_key("id", &folded(&key));
    let address = folded(address_in(&key));
    let email = is_personal(&address).then(|| hash_of_key("email", &address));
    std::iter::once(id).chain(email).collect()
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
mod tests;
