//! How many rows of a table have each value, what do their amounts come to, and to how many people do
//! they belong?

use funnel::{Amounts, Group, Measure, Measured, Tally, Wanted, tally};
use import::RowsAre;
use lead::{FieldKey, Table, date_of};
use words::Words;

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

/// Sum, mean and median in the reader's words, of each currency beside the other; of dates, in place of the
/// sum, the first and the last.
#[must_use]
pub fn amounts_said(measured: &Measured, words: Words) -> [String; 3] {
    let each = |say: &dyn Fn(&Amounts) -> Option<String>| {
        let said = measured.amounts.iter().filter_map(|amounts| {
            let currency = amounts.currency.map(|currency| format!(" {currency}"));
            Some(say(amounts)? + &currency.unwrap_or_default())
        });
        said.collect::<Vec<_>>().join("; ")
    };
    let day = |number: f64| date_of(number as i32).map(|day| words.date(day));
    [
        each(&|amounts| match amounts.are_dates {
            true => Some(format!(
                "{} – {}",
                day(amounts.least())?,
                day(amounts.greatest())?
            )),
            false => amounts.sum().map(|sum| words.number(sum.to_f64())),
        }),
        each(&|amounts| amounts.mean().map(|mean| words.number(mean))),
        each(&|amounts| (!amounts.are_dates).then(|| words.number(amounts.quantile(0.5)))),
    ]
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
