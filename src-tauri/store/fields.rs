//! Which fields does the list have? In the order in which they were first imported.

use lead::{Field, FieldKey, FieldType};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::error::damaged;

/// Each field with its id.
pub(crate) fn all(conn: &Connection) -> Result<Vec<(i64, Field)>, StoreError> {
    let mut statement =
        conn.prepare_cached("SELECT id, key, label, kind FROM field ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        let texts: (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((row.get::<_, i64>(0)?, texts))
    })?;
    rows.map(|row| {
        let (id, (key, label, kind)) = row?;
        let kind = kind_of(&kind).ok_or_else(|| damaged("a field has an unknown type"))?;
        Ok((
            id,
            Field {
                key: FieldKey::from_label(&key),
                label,
                kind,
            },
        ))
    })
    .collect()
}

/// Adds a field and gives its id.
pub(crate) fn insert(conn: &Connection, field: &Field) -> Result<i64, StoreError> {
    let mut statement =
        conn.prepare_cached("INSERT INTO field (key, label, kind) VALUES (?1, ?2, ?3)")?;
    Ok(statement.insert(params![
        field.key.as_str(),
        field.label,
        name_of(field.kind)
    ])?)
}

/// The name of a type in the workspace.
pub(crate) fn name_of(kind: FieldType) -> &'static str {
    match kind {
        FieldType::Text => "text",
        FieldType::Number => "number",
        FieldType::YesNo => "yes_no",
        FieldType::Date => "date",
        FieldType::Choice => "choice",
        FieldType::Choices => "choices",
        FieldType::Money => "money",
        FieldType::Email => "email",
        FieldType::Phone => "phone",
        FieldType::Url => "url",
        FieldType::Country => "country",
    }
}

/// The type of a name; `None` where there is no such type.
pub(crate) fn kind_of(name: &str) -> Option<FieldType> {
    FieldType::ALL
        .into_iter()
        .find(|kind| name_of(*kind) == name)
}
