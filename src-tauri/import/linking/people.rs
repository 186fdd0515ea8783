//! Who is looked for when it is asked whose a row is? The people of the list, and in place of those who were
//! made one person each of them alone: what any of them is known by finds what is theirs.

use std::borrow::Cow;

use lead::{Mask, Relation, Table};

use super::Links;

/// Those who are looked for.
pub(super) struct People<'a> {
    /// What is said of each.
    pub(super) table: Cow<'a, Table>,
    /// The row of the list that each is part of, [`NOBODY`] for a row that is looked for in its parts;
    /// `None` where each is itself.
    leads: Option<Vec<u32>>,
}

const NOBODY: u32 = u32::MAX;

impl<'a> People<'a> {
    /// Those of a list.
    pub(super) fn of(list: &'a Table) -> Self {
        let alone = list.merged().map(|merged| merged.alone());
        let Some(alone) = alone.filter(|alone| !alone.rows.is_empty()) else {
            return Self {
                table: Cow::Borrowed(list),
                leads: None,
            };
        };
        let mut leads: Vec<u32> = (0..list.n_rows() as u32).collect();
        for &row in &alone.rows {
            if let Some(lead) = leads.get_mut(row as usize) {
                *lead = NOBODY;
            }
        }
        leads.extend(&alone.rows);
        Self {
            table: Cow::Owned(list.followed_by(&alone.table)),
            leads: Some(leads),
        }
    }

    /// How many are looked for.
    pub(super) fn n_rows(&self) -> usize {
        self.table.n_rows()
    }

    /// The row of the list that one of them is part of; `None` where it is looked for in its parts.
    pub(super) fn lead(&self, one: usize) -> Option<u32> {
        match &self.leads {
            None => Some(one as u32),
            Some(leads) => leads.get(one).copied().filter(|&lead| lead != NOBODY),
        }
    }

    /// What was found of those who are looked for, as it is of the leads they are part of. Of companies the
    /// pairs are of those looked for, of other tables of leads already.
    pub(super) fn of_leads(&self, relation: Relation, mut links: Links, n_leads: usize) -> Links {
        if self.leads.is_none() {
            return links;
        }
        if relation == Relation::Company {
            let pairs = links.pairs.iter();
            links.pairs = pairs
                .filter_map(|&(one, row)| Some((self.lead(one as usize)?, row)))
                .collect();
            links.pairs.sort_unstable();
            links.pairs.dedup();
        }
        let mut keyed = vec![false; n_leads];
        let known = links.keyed.rows().filter_map(|one| self.lead(one));
        known.for_each(|lead| keyed[lead as usize] = true);
        links.keyed = Mask::from_fn(n_leads, |lead| keyed[lead]);
        links
    }
}
