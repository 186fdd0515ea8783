//! How many rows of a table have each value, and what do its amounts come to? In the reader's words.

use funnel::{Division, Group, Measure, Wanted};
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{Snapshot, WorkspaceError, amounts_said};

use super::import::RowsAreView;

/// What is asked of a table.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct TallyQuery {
    /// Which table.
    pub rows_are: RowsAreView,
    /// The fields that divide its rows, the first first.
    pub by: Vec<String>,
    /// The field that is added up.
    pub sum: Option<String>,
}

/// The rows of a table, counted.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TallyView {
    /// The parts, at most 500: the most rows first, missing last.
    pub parts: Vec<TallyPart>,
    /// How many parts there are.
    pub n_parts: u32,
    /// All of them together.
    pub all: TallyPart,
}

/// Some rows of a table.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct TallyPart {
    /// Their values in the fields that divide; null is missing.
    pub values: Vec<Option<String>>,
    /// How many they are.
    pub n: u32,
    /// Sum, mean and median of what is added up, in words; empty where nothing is.
    pub amounts: Vec<String>,
}

/// Parts that are shown.
const MOST_PARTS: usize = 500;

impl TallyView {
    /// What was asked of a table.
    pub(crate) fn of(
        snapshot: &Snapshot,
        query: &TallyQuery,
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let by = query.by.iter().map(|key| Division {
            field: FieldKey::from_label(key),
            period: None,
        });
        let sum = query.sum.iter();
        let wanted = Wanted {
            by: by.collect(),
            measures: sum
                .map(|key| Measure::Field(FieldKey::from_label(key)))
                .collect(),
            ..Wanted::default()
        };
        let counted = snapshot.rows_counted(query.rows_are.into(), &wanted)?;
        let groups = &counted.tally.groups;
        Ok(Self {
            parts: (groups.iter().take(MOST_PARTS))
                .map(|group| TallyPart::of(group, words))
                .collect(),
            n_parts: groups.len() as u32,
            all: TallyPart::of(&counted.tally.all, words),
        })
    }
}

impl TallyPart {
    fn of(group: &Group, words: Words) -> Self {
        let said = group.measured.iter();
        Self {
            values: group.values.clone(),
            n: group.rows.len() as u32,
            amounts: said
                .flat_map(|measured| amounts_said(measured, words))
                .collect(),
        }
    }
}
