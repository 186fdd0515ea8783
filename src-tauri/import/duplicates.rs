//! Who is in the list twice? Groups of rows that are probably one person, with what speaks for it,
//! what speaks against it, and how probable it is.
//!
//! Invariants: what is missing speaks neither for nor against; a mailbox that several people share
//! makes nobody the same; the same list gives the same answer, whatever the number of threads;
//! whoever was not compared with everybody of their block is counted in [`Duplicates::limits`].

mod blocks;
mod columns;
mod companies;
mod frequencies;
mod groups;
mod judge;
mod keys;
mod merge;
mod names;
mod people;
mod reasons;

use lead::Table;

use crate::Cancelled;

pub use blocks::{Block, Limit};
pub use columns::name_as_written;
pub use judge::Rank;
pub use merge::{Merge, Preferred, merge_rule};
pub use reasons::{Against, For};

/// The groups that were found, and what was not compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Duplicates {
    /// Certain ones first, then by score, then by row. No row is in two certain groups.
    pub candidates: Vec<Candidate>,
    /// Blocks that were too large to compare everybody with everybody.
    pub limits: Vec<Limit>,
}

/// Rows of the list that are probably one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Two or more rows of the list, ascending.
    pub rows: Vec<u32>,
    /// Whether it may be merged unseen.
    pub rank: Rank,
    /// How probable it is that they are one person, in [0, 1]: that of the weakest link that holds the
    /// group together.
    pub score: f64,
    /// What speaks for it, between any two of the rows.
    pub why: Vec<For>,
    /// What speaks against it, between any two of the rows.
    pub against: Vec<Against>,
}

/// Who is in `list` twice.
///
/// # Errors
/// When `is_cancelled` says so; it is asked from every thread, thousands of rows apart.
pub fn find_duplicates(
    list: &Table,
    is_cancelled: &(dyn Fn() -> bool + Sync),
) -> Result<Duplicates, Cancelled> {
    let people = people::People::of(list, is_cancelled)?;
    let judge = judge::Judge::of(&people);
    let (links, limits) = blocks::compared(&people, &judge, is_cancelled)?;
    Ok(Duplicates {
        candidates: groups::grouped(&links, &judge),
        limits,
    })
}

#[cfg(test)]
mod tests;
