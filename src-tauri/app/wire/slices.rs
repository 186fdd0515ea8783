//! What do the leads of a part have in common, and how are leads narrowed to them?

use funnel::Part;
use serde::Serialize;
use specta::Type;

/// The value that the leads of a part share.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SliceValue {
    /// The key of the field.
    pub field: String,
    /// The value; none for missing.
    pub value: Option<String>,
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
