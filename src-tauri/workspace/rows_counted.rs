//! How many rows of a table have each value, what do their amounts come to, and to how many people do
//! they belong?

use funnel::{Group, Measure, Tally, Wanted, tally};
use import::RowsAre;
use lead::{FieldKey, Table};

use crate::{Snapshot, WorkspaceError};

/// What was counted of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct RowsCounted {
    /// How many rows the table has.
    pub n_rows: usize,
    /// Those that were asked for.
    pub tally: Tally,
}

impl Snapshot {
    /// Counts the rows of a table.
    ///
    /// # Errors
    /// Where the table has no such field, or nothing of it was ever imported.
    pub fn rows_counted(
        &self,
        of: RowsAre,
        wanted: &Wanted,
    ) -> Result<RowsCounted, WorkspaceError> {
        let none = Table::default();
        let table = self.table(of).unwrap_or(&none);
        for key in asked(wanted) {
            if table.field(key).is_none() {
                return Err(WorkspaceError::FieldAbsent(key.to_string()));
            }
        }
        Ok(RowsCounted {
            n_rows: table.n_rows(),
            tally: tally(table, wanted),
        })
    }

    /// How many people the rows of a group belong to; `None` of rows that belong to nobody. Of people
    /// they are the people themselves.
    #[must_use]
    pub fn people_of(&self, of: RowsAre, group: &Group) -> Option<usize> {
        if of == RowsAre::People {
            return Some(group.rows.len());
        }
        let related = self.list.related(of.relation()?)?;
        let mut is_theirs = vec![false; related.n_leads()];
        for &row in &group.rows {
            let leads = related.leads_of(row as usize).iter();
            leads.for_each(|&lead| is_theirs[lead as usize] = true);
        }
        Some(is_theirs.into_iter().filter(|&is| is).count())
    }
}

fn asked(wanted: &Wanted) -> Vec<&FieldKey> {
    let conditions = wanted.only.iter().chain(&wanted.share);
    let by = wanted.by.iter().map(|division| &division.field);
    let measured = wanted.measures.iter().flat_map(|measure| match measure {
        Measure::Field(field) => vec![field],
        Measure::Days { from, to, .. } => vec![from, to],
    });
    (conditions.map(|one| &one.field).chain(by).chain(measured)).collect()
}
