//! What is in a table that is not the leads? Its fields, how many rows it has, and its rows a page at a
//! time, in the reader's format.

use import::RowsAre;
use lead::Table;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Snapshot, say_value};

use super::import::RowsAreView;
use super::ops::FieldTypeView;

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
    /// So many rows from the one at `offset` on; fewer where the table ends.
    pub(crate) fn of(
        snapshot: &Snapshot,
        of: RowsAre,
        (offset, limit): (u32, u32),
        words: Words,
    ) -> Self {
        let none = Table::default();
        let table = snapshot.table(of).unwrap_or(&none);
        let end = offset.saturating_add(limit.min(MOST_ROWS)) as usize;
        let said = |row: usize| {
            let fields = table.fields().iter();
            let said = fields.map(|field| {
                let value = table.value(row, &field.key);
                value.map(|value| say_value(value, words))
            });
            said.collect()
        };
        Self {
            rows: (offset as usize..end.min(table.n_rows()))
                .map(said)
                .collect(),
        }
    }
}
