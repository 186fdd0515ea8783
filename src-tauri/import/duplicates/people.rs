//! What does every row of the list say of who somebody is, in the form in which rows are compared?
//! Made once, in pieces of as many rows as a chunk has, as many at a time as there are cores.

use std::sync::atomic::{AtomicUsize, Ordering};

use lead::{CHUNK_ROWS, Strings, Table, ValueRef};

use super::columns::Columns;
use super::companies::company_words;
use super::keys::{Key, hash, push_keys};
use super::names::{Name, push_words};
use crate::Cancelled;
use crate::linking::Places;

/// Every row of the list, as it is compared.
pub(super) struct People {
    pieces: Vec<Piece>,
    n: usize,
}

/// One row.
#[derive(Clone, Copy)]
pub(super) struct Person<'a> {
    pub(super) name: Name<'a>,
    /// The words of the name in their order in the alphabet, as one hash; 0 without a name.
    pub(super) name_hash: u64,
    /// The company's words; empty where it is missing.
    pub(super) company: &'a str,
    /// The same as one hash; 0 where it is missing.
    pub(super) company_hash: u64,
    /// The company's domain; 0 where it is missing.
    pub(super) domain: u64,
    pub(super) keys: &'a [Key],
}

#[derive(Default)]
struct Piece {
    names: Strings,
    n_given: Vec<u8>,
    name_hashes: Vec<u64>,
    companies: Strings,
    company_hashes: Vec<u64>,
    domains: Vec<u64>,
    /// Where the keys of each row end.
    ends: Vec<u32>,
    keys: Vec<Key>,
}

impl People {
    pub(super) fn of(
        list: &Table,
        is_cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Self, Cancelled> {
        let (columns, places) = (Columns::of(list), Places::of_people(list));
        let n = list.n_rows();
        let n_pieces = n.div_ceil(CHUNK_ROWS);
        let next = AtomicUsize::new(0);
        let work = || {
            let mut made = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= n_pieces || is_cancelled() {
                    return made;
                }
                let rows = at * CHUNK_ROWS..((at + 1) * CHUNK_ROWS).min(n);
                made.push((at, Piece::of(&columns, &places, rows)));
            }
        };
        let mut pieces = in_threads(|_| work()).concat_all();
        if is_cancelled() {
            return Err(Cancelled);
        }
        pieces.sort_by_key(|(at, _)| *at);
        let pieces = pieces.into_iter().map(|(_, piece)| piece).collect();
        Ok(Self { pieces, n })
    }

    /// How many rows.
    pub(super) fn len(&self) -> usize {
        self.n
    }

    pub(super) fn get(&self, row: u32) -> Person<'_> {
        let (piece, row) = (row as usize / CHUNK_ROWS, row as usize % CHUNK_ROWS);
        let piece = &self.pieces[piece];
        let start = if row == 0 { 0 } else { piece.ends[row - 1] };
        Person {
            name: Name {
                words: piece.names.get(row),
                n_given: piece.n_given[row],
            },
            name_hash: piece.name_hashes[row],
            company: piece.companies.get(row),
            company_hash: piece.company_hashes[row],
            domain: piece.domains[row],
            keys: &piece.keys[start as usize..piece.ends[row] as usize],
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, Person<'_>)> {
        (0..self.n as u32).map(|row| (row, self.get(row)))
    }
}

impl Piece {
    fn of(columns: &Columns<'_>, places: &Places<'_>, rows: std::ops::Range<usize>) -> Self {
        let mut piece = Self::default();
        let mut words = String::new();
        for row in rows {
            words.clear();
            let n_given = push_name(columns, row, &mut words);
            piece.name_hashes.push(hash_of_words(&words));
            piece.names.push(&words);
            piece.n_given.push(n_given);
            let company = places.names_of(row).first().map(|name| company_words(name));
            let company = company.unwrap_or_default();
            piece.company_hashes.push(hash_of(&company));
            piece.companies.push(&company);
            let domain = places.domains_of(row);
            piece
                .domains
                .push(domain.first().map_or(0, |domain| hash(&**domain)));
            push_keys(columns, row, &mut piece.keys);
            piece.ends.push(piece.keys.len() as u32);
        }
        piece
    }
}

/// Adds the words of a row's name; how many are given names, 0 where that is not known.
fn push_name(columns: &Columns<'_>, row: usize, words: &mut String) -> u8 {
    let text = |columns: &[&'_ lead::Column], words: &mut String| {
        let mut values = columns.iter().filter_map(|column| column.value(row));
        values.find_map(|value| match value {
            ValueRef::Text(text) => Some(push_words(text, words)),
            _ => None,
        })
    };
    let given = text(&columns.given, words);
    let family = text(&columns.family, words);
    match (given, family) {
        (None, None) => {
            text(&columns.whole, words);
            0
        }
        // A header "Name" beside that of the family name means the given one.
        (None, Some(_)) if columns.given.is_empty() => {
            text(&columns.whole, words);
            0
        }
        (given, _) => given.unwrap_or(0),
    }
}

fn hash_of(words: &str) -> u64 {
    if words.is_empty() { 0 } else { hash(words) }
}

fn hash_of_words(words: &str) -> u64 {
    let mut sorted: Vec<&str> = words.split(' ').collect();
    sorted.sort_unstable();
    if words.is_empty() { 0 } else { hash(&sorted) }
}

/// What every thread found, of as many as there are cores; each is told which it is, and of how many.
pub(super) fn in_threads<T: Send>(work: impl Fn((u64, u64)) -> T + Sync) -> Found<T> {
    let n = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    std::thread::scope(|scope| {
        let work = &work;
        let workers: Vec<_> = (0..n).map(|i| scope.spawn(move || work((i, n)))).collect();
        let joined = workers.into_iter().map(|worker| {
            let done = worker.join();
            done.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
        Found(joined.collect())
    })
}

/// What the threads found, in their order.
pub(super) struct Found<T>(pub(super) Vec<T>);

impl<T> Found<Vec<T>> {
    /// All of it.
    pub(super) fn concat_all(self) -> Vec<T> {
        self.0.into_iter().flatten().collect()
    }
}
