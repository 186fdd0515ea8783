//! What is in a table that is not the leads? Its fields, how many rows it has, and its rows a page at a
//! time, in the reader's format.

use import::RowsAre;
use lead::Table;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Snapshot, WorkspaceError, say_value};

use super::behind::BehindFilterView;
use super::import::RowsAreView;
use super::ops::FieldTypeView;
use crate::session::Current;

/// A table.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TableHead {
    /// Which.
    pub rows_are: RowsAreView,
    /// How many rows it has.
    pub n_rows: u32,
    /// Its fields, in column order.
    pub fields: Vec<TableField>,
}

/// A field as a column.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TableField {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// What its values are.
    pub kind: FieldTypeView,
}

/// Some rows of a table.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TablePage {
    /// The value of each field in the reader's format; none for missing.
    pub rows: Vec<Vec<Option<String>>>,
    /// How many rows there are: those behind a mark, where it is only those.
    pub n_rows: u32,
    /// Which rows those behind a mark are, in words; none of the whole table, and where nobody can say.
    pub behind: Option<String>,
}

/// Rows that cross the wire at once.
const MOST_ROWS: u32 = 500;

impl TableHead {
    /// Every table but the leads.
    pub(crate) fn all(snapshot: &Snapshot) -> Vec<Self> {
        let tables = RowsAre::ALL.into_iter().filter(|of| !of.is_people());
        tables.map(|of| Self::of(snapshot, of)).collect()
    }

    fn of(snapshot: &Snapshot, of: RowsAre) -> Self {
        let fields = snapshot.fields(of).iter();
        Self {
            rows_are: of.into(),
            n_rows: snapshot.table(of).map_or(0, Table::n_rows) as u32,
            fields: fields
                .map(|field| TableField {
                    key: field.key.to_string(),
                    label: field.label.clone(),
                    kind: field.kind.into(),
                })
                .collect(),
        }
    }
}

impl TablePage {
    /// So many rows from the one at `offset` on, of the whole table or only those behind a mark; fewer where they
    /// end.
    ///
    /// # Errors
    /// Where the figure of the mark cannot be worked out.
    pub(crate) fn of(
        current: &Current,
        (of, behind): (RowsAre, Option<&BehindFilterView>),
        (offset, limit): (u32, u32),
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let none = Table::default();
        let table = current.snapshot.table(of).unwrap_or(&none);
        let only = behind.map(|behind| behind.rows(current, of)).transpose()?;
        let n_rows = only.as_ref().map_or(table.n_rows(), Vec::len);
        let end = (offset.saturating_add(limit.min(MOST_ROWS)) as usize).min(n_rows);
        let said = |place: usize| {
            let row = match &only {
                None => place,
                Some(rows) => rows[place],
            };
            let fields = table.fields().iter();
            let said = fields.map(|field| {
                let value = table.value(row, &field.key);
                value.map(|value| say_value(value, words))
            });
            said.collect()
        };
        Ok(Self {
            rows: (offset as usize..end).map(said).collect(),
            n_rows: n_rows as u32,
            behind: behind.and_then(|behind| behind.sentence(current, words)),
        })
    }
}
