//! What does a row of stage history say? Which stage somebody entered, from which and when; nothing where
//! the row is about another field, as a program that keeps all changes in one table writes them.

use crate::{ENTERED_ON, FieldKey, STAGE, Table, ValueRef, fold};

/// The key of the field that says what changed, where the changes of all fields are in one table.
pub const CHANGED_FIELD: &str = "field";

/// The key of the field that says which stage was left.
pub const FROM_STAGE: &str = "from_stage";

/// Somebody entered a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageEntry<'a> {
    /// The stage, as the program that kept it calls it.
    pub stage: &'a str,
    /// The stage that was left; `None` where that is not said.
    pub from: Option<&'a str>,
    /// The day, counted as [`day_of`](crate::day_of) does; `None` where that is not said.
    pub day: Option<i32>,
}

/// What changed is a stage where it is called one of these, folded.
const STAGES: [&str; 8] = [
    "contact status",
    "lead stage",
    "lead status",
    "lifecycle stage",
    "lifecyclestage",
    "stage",
    "stage name",
    "status",
];

impl<'a> StageEntry<'a> {
    /// What a row of a table of stage history says; `None` where it names no stage, is about another
    /// field, or is not there.
    #[must_use]
    pub fn of(table: &'a Table, row: usize) -> Option<Self> {
        let value = |key: &str| table.value(row, &FieldKey::from_label(key));
        let text = |key: &str| match value(key) {
            Some(ValueRef::Text(text)) => Some(text),
            _ => None,
        };
        if text(CHANGED_FIELD).is_some_and(|field| !STAGES.contains(&fold(field).as_str())) {
            return None;
        }
        Some(Self {
            stage: text(STAGE)?,
            from: text(FROM_STAGE),
            day: match value(ENTERED_ON) {
                Some(ValueRef::Day(day)) => Some(day),
                _ => None,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Column, ColumnBuilder, Field, FieldType, Value};

    fn column(label: &str, kind: FieldType, values: [Option<Value>; 4]) -> (Field, Column) {
        let mut builder = ColumnBuilder::new(kind);
        for value in &values {
            builder.push(value.as_ref().map(Value::as_ref));
        }
        let key = FieldKey::from_label(label);
        let label = label.to_owned();
        (Field { key, label, kind }, builder.finish())
    }

    #[test]
    fn a_row_about_another_field_says_nothing_of_a_stage() {
        let texts = |texts: [&str; 4]| {
            texts.map(|text| (!text.is_empty()).then(|| Value::Text(text.to_owned())))
        };
        let columns = vec![
            column(
                "Field",
                FieldType::Choice,
                texts(["Lead Status", "Owner", "", "Status"]),
            ),
            column("Stage", FieldType::Choice, texts(["MQL", "Ann", "SQL", ""])),
            column(
                "From stage",
                FieldType::Choice,
                texts(["New", "Bo", "", "MQL"]),
            ),
            column(
                "Entered on",
                FieldType::Date,
                [crate::date_of(20_000).map(Value::Date), None, None, None],
            ),
        ];
        let table = Table::from_columns(4, columns).unwrap();
        let entry = |stage, from, day| Some(StageEntry { stage, from, day });
        let said: Vec<_> = (0..5).map(|row| StageEntry::of(&table, row)).collect();
        let expected = [
            entry("MQL", Some("New"), Some(20_000)),
            None,
            entry("SQL", None, None),
            None,
            None,
        ];
        assert_eq!(said, expected);
    }
}
