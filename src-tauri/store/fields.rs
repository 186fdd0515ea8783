//! Which fields do the list and the tables around it have? In the order in which they were first
//! imported.

use import::RowsAre;
use lead::{Field, FieldKey, FieldType};
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::{StoreError, schema};

/// Each field of a table with its id.
pub(crate) fn all(conn: &Connection, of: RowsAre) -> Result<Vec<(i64, Field)>, StoreError> {
    let sql = match (schema::version(conn)?, of) {
        (4.., _) => "SELECT id, key, label, kind FROM field WHERE rows_are = ?1 ORDER BY id",
        // Before there were other tables, all fields were of people.
        (_, RowsAre::People) => "SELECT id, key, label, kind, ?1 FROM field ORDER BY id",
        _ => return Ok(Vec::new()),
    };
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([of.name()], |row| {
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
pub(crate) fn insert(conn: &Connection, of: RowsAre, field: &Field) -> Result<i64, StoreError> {
    let mut statement = conn
        .prepare_cached("INSERT INTO field (rows_are, key, label, kind) VALUES (?1, ?2, ?3, ?4)")?;
    Ok(statement.insert(params![
        of.name(),
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
