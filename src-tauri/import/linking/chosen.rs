//! Whose are the rows, where a person chose the key that says so? What a chosen key finds stands before
//! what is found otherwise.

use lead::{Column, Mask, Relation, Table, ValueRef};

use super::index::Index;
use super::people::People;
use super::{Links, links_of, parts};
use crate::joining::key_text;
use crate::{Join, JoinIs, RowsAre};

/// As [`links`], with the keys that a person chose in addition. A row whose chosen key somebody has
/// belongs to them alone, and so does a person whose chosen key a company has; all others as without. Several
/// keys may stand in one cell, with `;` between them.
#[must_use]
pub fn links_joined(relation: Relation, list: &Table, table: &Table, joins: &[Join]) -> Links {
    let people = People::of(list);
    let mut links = links_of(relation, &people, table);
    let by_lead = relation == Relation::Company;
    let mut chosen: Vec<(u32, u32)> = Vec::new();
    for (own, theirs) in joins
        .iter()
        .filter_map(|join| keys(join, relation, &people.table, table))
    {
        let mut found = Vec::new();
        if by_lead {
            let companies = Index::of(table.n_rows(), &[theirs], |text, add| {
                parts(text).for_each(|part| add(lead::folded(part)));
            });
            for one in (0..people.n_rows()).filter(|&one| people.lead(one).is_some()) {
                found.clear();
                find(&companies, own.value(one), &mut found);
                chosen.extend(found.iter().map(|&row| (one as u32, row)));
            }
        } else {
            let lead = |one| people.lead(one);
            let leads = Index::of_leads(people.n_rows(), lead, &[own], |text, add| {
                parts(text).for_each(|part| add(lead::folded(part)));
            });
            for row in 0..table.n_rows() {
                found.clear();
                find(&leads, theirs.value(row), &mut found);
                chosen.extend(found.iter().map(|&lead| (lead, row as u32)));
            }
        }
        let known = Mask::from_fn(people.n_rows(), |one| own.value(one).is_some());
        links.keyed = links.keyed.or(&known);
    }
    let side = |&(one, row): &(u32, u32)| if by_lead { one } else { row } as usize;
    let mut settled = vec![false; people.n_rows().max(table.n_rows())];
    chosen.iter().for_each(|pair| settled[side(pair)] = true);
    links.pairs.retain(|pair| !settled[side(pair)]);
    links.pairs.extend(chosen);
    links.pairs.sort_unstable();
    links.pairs.dedup();
    people.of_leads(relation, links, list.n_rows())
}

/// Adds the rows of each key of a cell to `found`.
fn find(index: &Index<'_>, value: Option<ValueRef<'_>>, found: &mut Vec<u32>) {
    match value {
        Some(ValueRef::Text(text)) => {
            parts(text).for_each(|part| index.find(&lead::folded(part), found));
        }
        Some(other) => index.find(&key_text(other), found),
        None => {}
    }
}

/// The columns of list and table that a join compares, where it is between these two.
fn keys<'a>(
    join: &Join,
    relation: Relation,
    list: &'a Table,
    table: &'a Table,
) -> Option<(&'a Column, &'a Column)> {
    if join.is() != Some(JoinIs::Links) {
        return None;
    }
    let (people, other, of_table) = match join.rows_are {
        RowsAre::People => (&join.key, &join.other_key, join.other),
        of_table => (&join.other_key, &join.key, of_table),
    };
    (of_table.relation() == Some(relation))
        .then(|| Some((list.column(people)?, table.column(other)?)))?
}
