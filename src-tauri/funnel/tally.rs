//! How many rows of a table have each value, and what do their amounts come to? Of any table: deals by
//! stage and region, activities by month.
//!
//! Invariants: every row that is asked for is in exactly one group, so the groups add up to the whole;
//! a missing value is a group of its own, never a value; sums are exact to twelve decimals, amounts of two
//! currencies are never added, and an amount that is an interval is counted and not added.

mod amounts;
pub(crate) mod condition;
mod decimal;
mod divided;

pub use amounts::{Amounts, Measure, Measured};
pub use condition::Condition;
pub use decimal::Decimal;
pub use divided::{Division, Period};

use lead::Table;

use self::divided::divide;

/// What is asked of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// Only rows that meet all of these count.
    pub only: Vec<Condition>,
    /// What they are divided by: by the first, each of these by the second, and so on.
    pub by: Vec<Division>,
    /// Of each group, how many of its rows meet all of these too; none where nobody asks.
    pub share: Vec<Condition>,
    /// What is measured of each group.
    pub measures: Vec<Measure>,
}

/// The rows that were asked for, in all and divided.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// All of them.
    pub all: Group,
    /// By the values, in the order of their number, the most first, equal ones by value; groups with a
    /// missing value after those with the same values before it. Empty where nothing divides.
    pub groups: Vec<Group>,
}

/// Some of the rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Their value in each of what they are divided by, as files write it: `None` is missing.
    pub values: Vec<Option<String>>,
    /// Which rows of the table they are, ascending.
    pub rows: Vec<u32>,
    /// How many of them meet the conditions of the share; `None` where nobody asks.
    pub share: Option<usize>,
    /// What was measured, in the order in which it was asked.
    pub measured: Vec<Measured>,
}

/// Counts the rows of `table` as `wanted`. A field that the table lacks is missing in every row.
#[must_use]
pub fn tally(table: &Table, wanted: &Wanted) -> Tally {
    let meets = condition::all(&wanted.only, table);
    let rows: Vec<u32> = (0..table.n_rows())
        .filter(|&row| meets(row))
        .map(|row| row as u32)
        .collect();
    let shares = condition::all(&wanted.share, table);
    let group = |(values, rows): (Vec<Option<String>>, Vec<u32>)| Group {
        values,
        share: (!wanted.share.is_empty())
            .then(|| rows.iter().filter(|&&row| shares(row as usize)).count()),
        measured: (wanted.measures.iter())
            .map(|measure| measure.of(table, &rows))
            .collect(),
        rows,
    };
    let groups = match wanted.by.is_empty() {
        true => Vec::new(),
        false => divide(table, &wanted.by, &rows)
            .into_iter()
            .map(group)
            .collect(),
    };
    Tally {
        groups,
        all: group((Vec::new(), rows)),
    }
}

#[cfg(test)]
mod tests;
