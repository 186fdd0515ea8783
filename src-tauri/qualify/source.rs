//! What does the subject of a criterion tell of every lead? A column of the list, a column gathered
//! from the leads' companies, or figures counted over their rows.

use std::sync::Arc;

use definition::{Criterion, CriterionId, Definition, Rows, Subject};
use lead::{Column, ColumnBuilder, FieldKey, Related, Relation, Table};

use crate::Kleene;
use crate::figures::{self, Counts, Latests};
use crate::plan::Context;

/// What a subject tells of every lead.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A value of each lead.
    Column(Column),
    /// A value of each lead's company.
    OfCompanies(OfCompanies),
    /// How many rows of each lead count.
    Counts(Counts),
    /// The most recent day of each lead's rows.
    Latest(Latests),
    /// Nothing: every value is missing.
    Nothing,
}

/// A field of each lead's company: of several, the first that has a value.
#[derive(Clone, Debug)]
pub(crate) struct OfCompanies {
    companies: Arc<Related>,
    /// A value of each company.
    pub(crate) column: Column,
}

/// What every source of a definition hangs on.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) table: &'a Table,
    pub(crate) context: &'a Context,
}

impl Source {
    /// What `subject` tells; `meeting` are the verdicts of the criterion that colleagues meet, where
    /// the subject counts colleagues and there is such a criterion.
    pub(crate) fn of(subject: &Subject, meeting: Option<&Kleene>, around: Around<'_>) -> Self {
        match subject {
            Subject::Field(field) => {
                let column = around.table.column(field).cloned();
                column.map_or(Self::Nothing, Self::Column)
            }
            Subject::Company(field) => {
                OfCompanies::of(field, around.table).map_or(Self::Nothing, Self::OfCompanies)
            }
            Subject::Figure(figure) => figures::source(figure, meeting, around),
        }
    }
}

impl OfCompanies {
    /// A field of the companies; `None` where they have no such field.
    pub(crate) fn of(field: &FieldKey, table: &Table) -> Option<Self> {
        let companies = Arc::clone(table.related_shared(Relation::Company)?);
        let column = companies.table().column(field)?.clone();
        Some(Self { companies, column })
    }

    /// The row of the company that tells the value of a lead; `None` where none has one.
    pub(crate) fn row_of(&self, lead: usize) -> Option<usize> {
        match self.companies.rows_of(lead) {
            [] => None,
            [row] => Some(*row as usize),
            rows => {
                let mut rows = rows.iter().map(|&row| row as usize);
                rows.find(|&row| self.column.value(row).is_some())
            }
        }
    }

    /// The values, lead by lead.
    pub(crate) fn gathered(&self) -> Column {
        let mut gathered = ColumnBuilder::new(self.column.kind());
        for lead in 0..self.companies.n_leads() {
            gathered.push(self.row_of(lead).and_then(|row| self.column.value(row)));
        }
        gathered.finish()
    }
}

/// The criterion that a subject counts colleagues by, and its position. One that counts colleagues itself
/// is none.
pub(crate) fn meeting<'a>(
    subject: &Subject,
    definition: &'a Definition,
) -> Option<(usize, &'a Criterion)> {
    let k = definition.criterion_position(colleagues(subject)?)?;
    let criterion = &definition.criteria[k];
    colleagues(&criterion.subject)
        .is_none()
        .then_some((k, criterion))
}

fn colleagues(subject: &Subject) -> Option<&CriterionId> {
    match subject {
        Subject::Figure(figure) => match &figure.rows {
            Rows::Colleagues(id) => Some(id),
            Rows::Activities { .. } | Rows::Deals => None,
        },
        Subject::Field(_) | Subject::Company(_) => None,
    }
}
