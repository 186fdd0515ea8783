//! Which tables could be joined, and by what? Where a field of one names what a key of the other is called
//! and mostly says what that has. A person confirms it.

use std::collections::HashSet;

use lead::{FieldKey, FieldType, Table};

use super::{Join, JoinIs, Partners, join_is, key_text};
use crate::RowsAre;

/// Of ten rows with a key, so many must find a partner.
const OF_TEN: usize = 5;

/// Keys of fewer different values say nothing.
const FEWEST: usize = 2;

/// What a company is named by in the rows of other tables, by the key it would be found by.
const OF_COMPANIES: [(&str, &[&str]); 3] = [
    (
        "company_id",
        &["account_id", "organization_id", "associated_company_id"],
    ),
    (
        "company_domain",
        &["associated_company_domain", "company_domain_name", "domain"],
    ),
    (
        "company_name",
        &[
            "account",
            "account_name",
            "associated_company",
            "company",
            "organization",
            "organization_name",
        ],
    ),
];

/// A join that may be meant, and what it would find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedJoin {
    /// The join.
    pub join: Join,
    /// How many rows have a key.
    pub n_keyed: usize,
    /// How many of these find a partner.
    pub n_joined: usize,
}

/// The joins of `tables` that may be meant, by table and key: with details where a text field has the name
/// of theirs, and of other tables than people with companies. The key of the other table must be unique in
/// it, and at least half of the rows with a key find a partner. People are joined with companies already.
#[must_use]
pub fn propose_joins(tables: &[(RowsAre, &Table)]) -> Vec<ProposedJoin> {
    let mut found = Vec::new();
    for &(other, theirs) in tables {
        if !matches!(other, RowsAre::Companies | RowsAre::Details) {
            continue;
        }
        // Whether a key is unique costs a walk over its column: only of what some field may name.
        let is_named = |key: &FieldKey| {
            tables.iter().any(|(rows_are, table)| {
                let mut fields = table.fields().iter();
                may_join(*rows_are, other)
                    && fields
                        .any(|field| is_key(field.kind) && are_named_alike(other, &field.key, key))
            })
        };
        let keys: Vec<&FieldKey> = (theirs.fields().iter())
            .filter(|field| is_key(field.kind) && is_named(&field.key))
            .map(|field| &field.key)
            .filter(|key| is_unique(theirs, key))
            .collect();
        for &(rows_are, table) in tables {
            if !may_join(rows_are, other) {
                continue;
            }
            let mut of_table: Vec<ProposedJoin> = Vec::new();
            for other_key in &keys {
                let named = |field: &&lead::Field| {
                    is_key(field.kind) && are_named_alike(other, &field.key, other_key)
                };
                for field in table.fields().iter().filter(named) {
                    let join = Join {
                        rows_are,
                        key: field.key.clone(),
                        other,
                        other_key: (*other_key).clone(),
                    };
                    of_table.extend(proposed(join, table, theirs));
                }
            }
            // Of the keys of a company the one that joins most; details are each another thing.
            if other == RowsAre::Companies {
                of_table.sort_by_key(|one| std::cmp::Reverse(one.n_joined));
                of_table.truncate(1);
            }
            found.extend(of_table);
        }
    }
    found
}

fn proposed(join: Join, table: &Table, other: &Table) -> Option<ProposedJoin> {
    let partners = Partners::of(&join, table, other);
    mostly(partners.n_joined, partners.n_keyed).then_some(ProposedJoin {
        join,
        n_keyed: partners.n_keyed,
        n_joined: partners.n_joined,
    })
}

/// Whether a key finds enough to be meant.
pub(super) fn mostly(n_joined: usize, n_keyed: usize) -> bool {
    n_joined > 0 && n_joined * 10 >= n_keyed * OF_TEN
}

/// Whether a join of these two gives the rows of the one more fields.
fn may_join(rows_are: RowsAre, other: RowsAre) -> bool {
    join_is(rows_are, other) == Some(JoinIs::MoreFields)
}

pub(super) fn is_key(kind: FieldType) -> bool {
    use FieldType::{Choice, Email, Text, Url};
    matches!(kind, Choice | Email | Text | Url)
}

fn are_named_alike(other: RowsAre, key: &FieldKey, other_key: &FieldKey) -> bool {
    let named = || {
        let mut names = OF_COMPANIES.iter();
        names.any(|(own, names)| other_key.as_str() == *own && names.contains(&key.as_str()))
    };
    key == other_key || other == RowsAre::Companies && named()
}

/// Whether no value of a field stands in two rows.
fn is_unique(table: &Table, key: &FieldKey) -> bool {
    let Some(column) = table.column(key) else {
        return false;
    };
    let mut seen = HashSet::new();
    let mut values = (0..table.n_rows()).filter_map(|row| column.value(row));
    values.all(|value| seen.insert(key_text(value))) && seen.len() >= FEWEST
}
