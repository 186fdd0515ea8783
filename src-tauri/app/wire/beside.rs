//! What is known beside a lead? The company, the deals and what somebody did, in the reader's format: of the
//! tables around the list, the rows that are theirs.

use import::RowsAre;
use lead::{FieldKey, Related, Relation};
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Snapshot, say_value};

use super::import::RowsAreView;
use super::leads::FactView;
use super::masked::{Hide, Masking};

/// Rows of a table that cross the wire for one lead; the window says how many more there are.
const MOST: usize = 5;

/// The rows of one table that are a lead's.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BesideView {
    /// Which table.
    pub rows_are: RowsAreView,
    /// How many rows are theirs.
    pub n: u32,
    /// Some of them: of what happened the latest first, else as they stand.
    pub rows: Vec<BesideRow>,
}

/// One row.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BesideRow {
    /// What it is called by; none where it has no such value.
    pub called: Option<FactView>,
    /// Its other values; what is missing is left out.
    pub facts: Vec<FactView>,
}

/// The tables, with the fields that their rows are called by, the plainest first.
const TABLES: [(RowsAre, Relation, &[&str]); 3] = [
    (
        RowsAre::Companies,
        Relation::Company,
        &["company_name", "company_id"],
    ),
    (RowsAre::Deals, Relation::Deal, &["deal_name", "deal_id"]),
    (RowsAre::Activities, Relation::Activity, &["activity_type"]),
];

impl BesideView {
    /// Of each table that has rows of theirs.
    pub(crate) fn all(snapshot: &Snapshot, lead: u32, words: Words) -> Vec<Self> {
        let tables = TABLES.into_iter().filter_map(|(of, relation, names)| {
            let related = snapshot.list.related(relation)?;
            let theirs = related.rows_of(lead as usize);
            if theirs.is_empty() {
                return None;
            }
            let row = |row: &u32| BesideRow::of(related, *row as usize, names, words);
            let rows = match relation {
                // They ascend by day.
                Relation::Activity => theirs.iter().rev().take(MOST).map(row).collect(),
                _ => theirs.iter().take(MOST).map(row).collect(),
            };
            Some(Self {
                rows_are: of.into(),
                n: theirs.len() as u32,
                rows,
            })
        });
        tables.collect()
    }
}

impl BesideRow {
    fn of(related: &Related, row: usize, names: &[&str], words: Words) -> Self {
        let table = related.table();
        let facts = table.fields().iter().filter_map(|field| {
            let value = table.value(row, &field.key)?;
            Some(FactView {
                key: field.key.to_string(),
                label: field.label.clone(),
                value: Some(say_value(value, words)),
            })
        });
        let mut facts: Vec<FactView> = facts.collect();
        let called = names
            .iter()
            .map(|name| FieldKey::from_label(name).to_string());
        let called = called
            .filter_map(|key| facts.iter().position(|fact| fact.key == key))
            .next();
        Self {
            called: called.map(|at| facts.remove(at)),
            facts,
        }
    }
}

impl Hide for Vec<BesideView> {
    fn hide(&mut self, masking: &Masking<'_>) {
        for table in self {
            let rows_are = table.rows_are.into();
            for row in &mut table.rows {
                for fact in row.called.iter_mut().chain(&mut row.facts) {
                    masking.fact(rows_are, fact);
                }
            }
        }
    }
}
