//! Which rows are compared with each other? Those of one block: with the same key, or with parts of the
//! name and the place of work in common. Everybody with everybody would take a million times as long.
//!
//! Invariants: each thread walks its own share of the blocks, and the links are put in order
//! afterwards; a block that is too large to compare everybody in it is counted.

use super::judge::{Judge, Link};
use super::keys::{KeyOf, hash};
use super::people::{People, Person, in_threads};
use crate::Cancelled;

/// What the rows of a block have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Block {
    /// An e-mail address.
    Email,
    /// A mailbox.
    Mailbox,
    /// A telephone number.
    Phone,
    /// A page of a person.
    Profile,
    /// A record id.
    Id,
    /// A company's domain and the beginnings of a name.
    Domain,
    /// A company and the beginnings of a name.
    Company,
    /// A whole name and how the company's begins.
    Name,
}

impl Block {
    /// The name in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Mailbox => "mailbox",
            Self::Phone => "phone",
            Self::Profile => "profile",
            Self::Id => "id",
            Self::Domain => "domain",
            Self::Company => "company",
            Self::Name => "name",
        }
    }
}

/// Blocks of one kind that were too large to compare everybody with everybody. What more than twenty rows
/// say is nobody's own, so a larger block by a key is not compared; of a larger block by name, rows
/// are compared with the twenty that follow by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What their rows have in common.
    pub block: Block,
    /// How many blocks.
    pub n_blocks: u32,
    /// How many rows are in them.
    pub n_rows: u32,
}

/// A key that more rows have is nobody's own.
const MOST_SHARED: usize = 20;
/// In a block by name with more rows, each is compared with those near to it only.
const MOST_NAMED: usize = 200;
/// How many are near.
const NEAR: usize = 20;
/// Rows between two questions whether to stop.
const ROWS_A_TURN: usize = 1 << 16;

const BLOCKS: [Block; 8] = [
    Block::Email,
    Block::Mailbox,
    Block::Phone,
    Block::Profile,
    Block::Id,
    Block::Domain,
    Block::Company,
    Block::Name,
];

/// The links between rows that are at least likely one person, by rows, each once; and what was too
/// large.
pub(super) fn compared(
    people: &People,
    judge: &Judge<'_>,
    is_cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<(Vec<Link>, Vec<Limit>), Cancelled> {
    let shares = in_threads(|share| {
        let mut found = Share::default();
        for block in BLOCKS {
            found.walk(block, people, judge, share, is_cancelled)?;
        }
        Ok(found)
    });
    let mut links = Vec::new();
    let mut limits: Vec<Limit> = Vec::new();
    for share in shares.0 {
        let share: Share = share?;
        links.extend(share.links);
        for limit in share.limits {
            match limits.iter_mut().find(|one| one.block == limit.block) {
                Some(one) => {
                    one.n_blocks += limit.n_blocks;
                    one.n_rows += limit.n_rows;
                }
                None => limits.push(limit),
            }
        }
    }
    links.sort_unstable_by_key(|link| link.rows);
    links.dedup_by_key(|link| link.rows);
    limits.sort_by_key(|limit| limit.block);
    Ok((links, limits))
}

/// What one thread found.
#[derive(Default)]
struct Share {
    links: Vec<Link>,
    limits: Vec<Limit>,
}

impl Share {
    fn walk(
        &mut self,
        block: Block,
        people: &People,
        judge: &Judge<'_>,
        (own, n): (u64, u64),
        is_cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<(), Cancelled> {
        let mut entries: Vec<(u64, u32)> = Vec::new();
        for (row, person) in people.iter() {
            // The low bits of a key say what it is of; the high ones are as good as chance.
            push_blocks(block, person, &mut |key| {
                if (key >> 32) % n == own {
                    entries.push((key, row));
                }
            });
        }
        entries.sort_unstable();
        let mut limit = Limit {
            block,
            n_blocks: 0,
            n_rows: 0,
        };
        let mut turn = 0;
        for group in entries.chunk_by(|one, other| one.0 == other.0) {
            turn += group.len();
            if turn >= ROWS_A_TURN {
                turn = 0;
                if is_cancelled() {
                    return Err(Cancelled);
                }
            }
            let is_exact = block < Block::Domain;
            let most = if is_exact { MOST_SHARED } else { MOST_NAMED };
            if group.len() > most {
                limit.n_blocks += 1;
                limit.n_rows += group.len() as u32;
            }
            let rows = group.iter().map(|(_, row)| *row);
            if group.len() <= most {
                self.compare(&rows.collect::<Vec<_>>(), most, judge);
            } else if !is_exact {
                let mut rows: Vec<u32> = rows.collect();
                rows.sort_by_key(|&row| people.get(row).name.words);
                self.compare(&rows, NEAR, judge);
            }
        }
        if limit.n_blocks > 0 {
            self.limits.push(limit);
        }
        // Rows share several blocks; what was found twice need not be kept.
        self.links.sort_unstable_by_key(|link| link.rows);
        self.links.dedup_by_key(|link| link.rows);
        Ok(())
    }

    /// Compares each row with the `near` that follow it.
    fn compare(&mut self, rows: &[u32], near: usize, judge: &Judge<'_>) {
        for (i, &one) in rows.iter().enumerate() {
            let others = rows[i + 1..].iter().take(near);
            let others = others.filter(|&&other| other != one);
            (self.links).extend(others.filter_map(|&other| judge.link(one, other)));
        }
    }
}

/// The blocks of this kind that a row is in.
fn push_blocks(block: Block, person: Person<'_>, push: &mut dyn FnMut(u64)) {
    let mut keys = |of: KeyOf| {
        let keys = person.keys.iter().filter(|key| key.is_of(of));
        keys.for_each(|key| push(key.hash()));
    };
    match block {
        Block::Email => keys(KeyOf::Email),
        Block::Mailbox => keys(KeyOf::Mailbox),
        Block::Phone => keys(KeyOf::Phone),
        Block::Profile => keys(KeyOf::Profile),
        Block::Id => keys(KeyOf::Id),
        Block::Domain => push_named(person.domain, person.name.words, push),
        Block::Company => push_named(person.company_hash, person.name.words, push),
        Block::Name => {
            if person.name_hash != 0 && !person.company.is_empty() {
                let begins: String = person.company.chars().take(4).collect();
                push(hash(&(person.name_hash, begins)));
            }
        }
    }
}

/// Who is called much alike at a place: for any two words of the name, how the one begins and the first
/// letter of the other. A slip in one word leaves the other way round.
fn push_named(place: u64, words: &str, push: &mut dyn FnMut(u64)) {
    if place == 0 || words.is_empty() {
        return;
    }
    let all: Vec<&str> = words.split(' ').collect();
    // Of long names the given one, what follows it, and the last.
    let all = match all[..] {
        [first, second, .., last] => vec![first, second, last],
        _ => all,
    };
    let begins = |word: &str, n: usize| hash(&word.chars().take(n).collect::<String>());
    if let [word] = all[..] {
        return push(hash(&(place, begins(word, 3))));
    }
    for (i, one) in all.iter().enumerate() {
        for (j, other) in all.iter().enumerate() {
            if i != j {
                push(hash(&(place, begins(one, 3), begins(other, 1))));
            }
        }
    }
}
