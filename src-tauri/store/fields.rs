//! Which fields do the list and the tables around it have? In the order in which they were first
//! imported.

use std::collections::{BTreeMap, HashSet};

use import::RowsAre;
use lead::{Field, FieldKey, FieldType};
use rusqlite::{Connection, params};

use crate::error::damaged;
use crate::{Store, StoreError, schema};

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

/// The ids of fields of which a value was ever said, be it by an import that is undone: their types are settled.
pub(crate) fn settled(conn: &Connection) -> Result<HashSet<i64>, StoreError> {
    let filled = "SELECT DISTINCT field_id FROM batch_chunk JOIN chunk ON chunk.id = chunk_id
                  WHERE chunk.n_missing < chunk.n_rows";
    let mended = "SELECT DISTINCT field_id FROM cell_edit";
    // Values could not be put right by hand before.
    let queries: &[&str] = match schema::version(conn)? {
        5.. => &[filled, mended],
        _ => &[filled],
    };
    let mut ids = HashSet::new();
    for query in queries {
        let mut statement = conn.prepare_cached(query)?;
        let rows = statement.query_map([], |row| row.get::<_, i64>(0))?;
        for id in rows {
            ids.insert(id?);
        }
    }
    Ok(ids)
}

/// Gives a field that has no value yet another type. What imports said of it is nothing, and goes.
fn settle(conn: &Connection, id: i64, kind: FieldType) -> Result<(), StoreError> {
    conn.execute(
        "UPDATE field SET kind = ?2 WHERE id = ?1",
        params![id, name_of(kind)],
    )?;
    conn.execute("DELETE FROM batch_chunk WHERE field_id = ?1", [id])?;
    conn.execute("DELETE FROM view_chunk WHERE field_id = ?1", [id])?;
    Ok(())
}

/// Gives the fields of a table that have no value yet the types of these.
///
/// # Errors
/// Where one of them has values of another type.
pub(crate) fn settle_as<'a>(
    conn: &Connection,
    of: RowsAre,
    fields: impl Iterator<Item = &'a Field>,
) -> Result<(), StoreError> {
    let kept = all(conn, of)?;
    let mut others = Vec::new();
    for field in fields {
        let before = kept.iter().find(|(_, one)| one.key == field.key);
        others.extend(
            before
                .filter(|(_, one)| one.kind != field.kind)
                .map(|(id, _)| (*id, field.kind)),
        );
    }
    // Hardly ever is there one, and what is settled is asked of all chunks.
    if others.is_empty() {
        return Ok(());
    }
    let settled = settled(conn)?;
    for (id, kind) in others {
        if settled.contains(&id) {
            return Err(damaged("an import does not fit the type of its field"));
        }
        settle(conn, id, kind)?;
    }
    Ok(())
}

impl Store {
    /// The fields whose types are settled, by the table they are of: a value was said of each, be it by an import that
    /// is undone. Others take the type of their first values.
    ///
    /// # Errors
    /// Where the workspace cannot be read or is damaged.
    pub fn fields_settled(&self) -> Result<BTreeMap<RowsAre, Vec<Field>>, StoreError> {
        let settled = settled(&self.conn)?;
        let of = |of: RowsAre| {
            let all = all(&self.conn, of)?.into_iter();
            let fields = all.filter(|(id, _)| settled.contains(id));
            Ok((of, fields.map(|(_, field)| field).collect()))
        };
        RowsAre::ALL.into_iter().map(of).collect()
    }
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
