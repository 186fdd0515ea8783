//! What becomes of each column? A field to go to, proposed from the file and from the fields that
//! the list has already.

use lead::{Field, FieldKey, FieldType};

use crate::{Ask, ColumnProfile, InDoubt, RowsAre, ValueFormat, known_fields};

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

/// Completes the mapping of a column with how its texts are read: as they say themselves, and where they do not, as
/// the mapping has it from before. A column of which something is still asked goes to a field of texts, so that
/// nothing of it is lost; a field that is there, or that the program looks for, keeps its type.
pub fn read_as_found(
    column: &mut ColumnMapping,
    profile: &ColumnProfile,
    (rows_are, in_list): (RowsAre, &[Field]),
) {
    column.format = profile.format.or_as_before(&profile.asks, &column.format);
    let open: Vec<FieldType> = open_asks(profile, column).map(|ask| ask.kind).collect();
    let Some(field) = column
        .field
        .as_mut()
        .filter(|field| open.contains(&field.kind))
    else {
        return;
    };
    let is_there = in_list.iter().any(|one| one.key == field.key);
    let mut known = known_fields(rows_are).iter();
    if !is_there && !known.any(|one| one.key == field.key.as_str()) {
        field.kind = FieldType::Text;
    }
}

/// What is asked of a column and not answered by how its mapping reads it.
pub fn unanswered<'a>(
    profile: &'a ColumnProfile,
    mapping: &'a ColumnMapping,
) -> impl Iterator<Item = &'a Ask> {
    let asks = profile.asks.iter();
    asks.filter(|ask| !mapping.format.answers(&ask.what))
}

/// As [`unanswered`], of what keeps the column from being read: numbers that may be days are numbers until then.
fn open_asks<'a>(
    profile: &'a ColumnProfile,
    mapping: &'a ColumnMapping,
) -> impl Iterator<Item = &'a Ask> {
    unanswered(profile, mapping).filter(|ask| !matches!(ask.what, InDoubt::DayNumbers(_)))
}

impl ColumnMapping {
    /// The same mapping, read as somebody said: the field becomes one of the type that was asked for, where
    /// nothing else is asked and the list has none of the name.
    #[must_use]
    pub fn answered(
        mut self,
        profile: &ColumnProfile,
        answer: impl FnOnce(&mut ValueFormat),
        in_list: &[Field],
    ) -> Self {
        answer(&mut self.format);
        let answered = profile
            .asks
            .iter()
            .find(|ask| self.format.answers(&ask.what));
        let is_open = open_asks(profile, &self).next().is_some();
        if let (Some(ask), false, Some(field)) = (answered, is_open, &mut self.field)
            && in_list.iter().all(|one| one.key != field.key)
        {
            field.kind = ask.kind;
        }
        self
    }

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
