//! What does the subject of a criterion tell of every lead? A column of the list, a column gathered
//! from the leads' companies, or figures counted over their rows.

use definition::{Criterion, CriterionId, Definition, Rows, Subject};
use lead::{Column, ColumnBuilder, FieldKey, Relation, Table};

use crate::Kleene;
use crate::figures::{self, Latests};
use crate::plan::Context;

/// What a subject tells of every lead.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A value of each lead.
    Column(Column),
    /// The most recent day of each lead's rows.
    Latest(Latests),
    /// Nothing: every value is missing.
    Nothing,
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
                company(field, around.table).map_or(Self::Nothing, Self::Column)
            }
            Subject::Figure(figure) => figures::source(figure, meeting, around),
        }
    }
}

/// A field of each lead's company: of several, the first that has a value.
pub(crate) fn company(field: &FieldKey, table: &Table) -> Option<Column> {
    let companies = table.related(Relation::Company)?;
    let column = companies.table().column(field)?;
    let mut gathered = ColumnBuilder::new(column.kind());
    for lead in 0..table.n_rows() {
        let mut rows = companies.rows_of(lead).iter();
        gathered.push(rows.find_map(|&row| column.value(row as usize)));
    }
    Some(gathered.finish())
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
