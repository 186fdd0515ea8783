//! What do the leads of a slice of the funnel have in common, and how are leads narrowed to them?

use funnel::Part;
use lead::Value;
use serde::Serialize;
use specta::Type;
use workspace::Snapshot;

use super::funnel::{FunnelQuery, FunnelStageView};

/// The funnel of the leads with one value.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FunnelSlice {
    /// The value, in the reader's language; "missing" and "all others" are said so.
    pub label: String,
    /// The value as a facet; none where it is no single value.
    pub value: Option<SliceValue>,
    /// The lead list as leads are narrowed by it, none of those on no list; empty of a value, and where the
    /// figures are of one list already.
    pub lists: Vec<Option<u32>>,
    /// How many leads have it.
    pub n_leads: u32,
    /// The stages with their figures.
    pub stages: Vec<FunnelStageView>,
}

/// The value that the leads of a slice share.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SliceValue {
    /// The key of the field.
    pub field: String,
    /// The value; none for missing.
    pub value: Option<String>,
}

/// The lead list that the leads of a part are on, as leads are narrowed by it.
pub(crate) fn lists_of(query: &FunnelQuery, snapshot: &Snapshot, part: &Part) -> Vec<Option<u32>> {
    let lists = || snapshot.lists().iter();
    match part {
        _ if !query.by_list || query.list.is_some() => Vec::new(),
        Part::Value(Value::Text(name)) => (lists().filter(|list| list.name == *name))
            .map(|list| Some(list.id as u32))
            .collect(),
        Part::Missing => vec![None],
        Part::Value(_) | Part::Rest { .. } => Vec::new(),
    }
}

/// The value that the leads of a part share; none where they share none.
pub(crate) fn facet_of(field: String, part: &Part) -> Option<SliceValue> {
    match part {
        Part::Value(value) => Some(SliceValue {
            field,
            value: Some(value.to_string()),
        }),
        Part::Missing => Some(SliceValue { field, value: None }),
        Part::Rest { .. } => None,
    }
}
