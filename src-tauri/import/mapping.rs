//! What becomes of each column? A field to go to, proposed from the file and from the fields that
//! the list has already.

use lead::{Field, FieldKey, FieldType};

use crate::{ColumnProfile, ValueFormat};

/// What becomes of one column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnMapping {
    /// The field it goes to; `None` leaves the column out.
    pub field: Option<Field>,
    /// How its texts are read.
    pub format: ValueFormat,
}

/// A mapping for each column: to the list's field of the same key and type where there is one, else
/// to a new field of the type that its values read as.
#[must_use]
pub fn propose(profiles: &[ColumnProfile], in_list: &[Field]) -> Vec<ColumnMapping> {
    let propose = |profile: &ColumnProfile| {
        let key = FieldKey::from_label(&profile.header);
        let known = in_list.iter().find(|field| field.key == key);
        let field = known.cloned().unwrap_or_else(|| Field {
            key,
            label: profile.header.clone(),
            kind: profile.kind,
        });
        ColumnMapping {
            field: Some(field).filter(|field| !field.key.is_empty()),
            format: profile.format.clone(),
        }
    };
    profiles.iter().map(propose).collect()
}

impl ColumnMapping {
    /// A mapping to a field called `label`; to the list's field of the same key where there is one,
    /// whose type then stands.
    #[must_use]
    pub fn to(label: &str, kind: FieldType, in_list: &[Field]) -> Self {
        let key = FieldKey::from_label(label);
        let known = in_list.iter().find(|field| field.key == key);
        let field = known.cloned().unwrap_or_else(|| Field {
            key,
            label: label.trim().to_owned(),
            kind,
        });
        Self {
            field: Some(field).filter(|field| !field.key.is_empty()),
            format: ValueFormat::default(),
        }
    }

    /// The same mapping, its texts read in this format.
    #[must_use]
    pub fn read_as(mut self, format: ValueFormat) -> Self {
        self.format = format;
        self
    }

    /// A mapping that leaves the column out.
    #[must_use]
    pub fn leave_out() -> Self {
        Self::default()
    }
}
