//! Whose are the rows, where a person chose the key that says so? What a chosen key finds stands before
//! what is found otherwise.

use lead::{Column, Mask, Relation, Table, ValueRef};

use super::index::Index;
use super::{BETWEEN, Links, links};
use crate::joining::key_text;
use crate::{Join, JoinIs, RowsAre};

/// As [`links`], with the keys that a person chose in addition. A row whose chosen key somebody has
/// belongs to them alone, and so does a person whose chosen key a company has; all others as without. Several
/// keys may stand in one cell, with `;` between them.
#[must_use]
pub fn links_joined(relation: Relation, list: &Table, table: &Table, joins: &[Join]) -> Links {
    let mut links = links(relation, list, table);
    let mut chosen: Vec<(u32, u32)> = Vec::new();
    for (own, theirs) in joins
        .iter()
        .filter_map(|join| keys(join, relation, list, table))
    {
        let people = Index::of(list.n_rows(), &[own], |text, add| {
            parts(text).for_each(|part| add(lead::folded(part)));
        });
        let mut found = Vec::new();
        for row in 0..table.n_rows() {
            let Some(value) = theirs.value(row) else {
                continue;
            };
            found.clear();
            match value {
                ValueRef::Text(text) => {
                    parts(text).for_each(|part| people.find(&lead::folded(part), &mut found));
                }
                other => people.find(&key_text(other), &mut found),
            }
            chosen.extend(found.iter().map(|&lead| (lead, row as u32)));
        }
        let known = Mask::from_fn(list.n_rows(), |lead| own.value(lead).is_some());
        links.keyed = links.keyed.or(&known);
    }
    let by_lead = relation == Relation::Company;
    let side = |&(lead, row): &(u32, u32)| if by_lead { lead } else { row } as usize;
    let mut settled = vec![false; list.n_rows().max(table.n_rows())];
    chosen.iter().for_each(|pair| settled[side(pair)] = true);
    links.pairs.retain(|pair| !settled[side(pair)]);
    links.pairs.extend(chosen);
    links.pairs.sort_unstable();
    links.pairs.dedup();
    links
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

pub(crate) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(BETWEEN).filter(|part| !part.trim().is_empty())
}
