//! By what are people named in the tables around them? By their e-mail addresses and record ids, and by the
//! keys of those joins that say whose rows are. What somebody who stays has too names them, and stays.

use std::collections::{BTreeMap, BTreeSet};

use import::{
    BETWEEN, CONTACT_EMAIL, CONTACT_ID, JoinIs, PERSON_IDS, RowsAre, holds_addresses, is_id,
    keys_of,
};
use lead::{Column, ColumnBuilder, Field, FieldKey, Table, ValueRef, fold};
use rusqlite::{Connection, params};

use super::replace_column;
use crate::list::batch_column;
use crate::{ImportRecord, JoinRecord, StoreError, fields};

/// By what the people who are erased are named.
pub(super) struct Named {
    /// Their e-mail addresses, folded.
    pub(super) emails: BTreeSet<String>,
    /// Their record ids, folded.
    ids: BTreeSet<String>,
    /// What they are known by again, as hashes, each with whose it is.
    pub(super) hashes: BTreeMap<[u8; 32], u32>,
    /// What they said in the fields of people by which other tables are joined, folded.
    keys: BTreeMap<FieldKey, BTreeSet<String>>,
    joins: Vec<JoinRecord>,
}

impl Named {
    /// Nobody yet, where these joins are in force.
    pub(super) fn by(joins: Vec<JoinRecord>) -> Self {
        let of_people = joins.iter().filter_map(|one| key_of_people(&one.join));
        Self {
            emails: BTreeSet::new(),
            ids: BTreeSet::new(),
            hashes: BTreeMap::new(),
            keys: of_people
                .map(|key| (key.clone(), BTreeSet::new()))
                .collect(),
            joins,
        }
    }

    /// Takes in what a row of the list, or of an import of people, names its person by.
    pub(super) fn add(&mut self, columns: &[(Field, Column)], row: usize) {
        for (field, column) in columns {
            let Some(value) = column.value(row) else {
                continue;
            };
            if holds_addresses(field) {
                self.emails.extend(keys_of(value));
            }
            if is_person_id(field) {
                self.ids.extend(keys_of(value));
            }
            if let Some(keys) = self.keys.get_mut(&field.key) {
                keys.extend(keys_of(value));
            }
        }
    }

    /// What is read as one of these names is one of them.
    pub(super) fn read_as(&mut self, conn: &Connection) -> Result<(), StoreError> {
        let mut statement = conn.prepare_cached(
            "SELECT from_value, to_value FROM value_mapping WHERE undone_at IS NULL",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (from, to): (String, String) = (row.get(0)?, row.get(1)?);
            let (from, to) = (fold(&from), fold(&to));
            if self.emails.contains(&to) {
                self.emails.insert(from);
            } else if self.emails.contains(&from) && to.contains('@') {
                self.emails.insert(to);
            }
        }
        Ok(())
    }

    /// Leaves to those who stay, `list`, what they have too.
    pub(super) fn leave_to(&mut self, list: &Table) {
        for field in list.fields() {
            let Some(column) = list.column(&field.key) else {
                continue;
            };
            let is_email = holds_addresses(field) && !self.emails.is_empty();
            let is_id = is_person_id(field) && !self.ids.is_empty();
            let mut keys = self.keys.get_mut(&field.key).filter(|own| !own.is_empty());
            if !is_email && !is_id && keys.is_none() {
                continue;
            }
            for value in (0..list.n_rows()).filter_map(|row| column.value(row)) {
                for part in keys_of(value) {
                    if is_email {
                        self.emails.remove(&part);
                    }
                    if is_id {
                        self.ids.remove(&part);
                    }
                    if let Some(keys) = &mut keys {
                        keys.remove(&part);
                    }
                }
            }
        }
    }

    /// The fields of a table that name people, with what names those who are gone there.
    fn in_table(&self, of: RowsAre) -> Vec<(FieldKey, &BTreeSet<String>)> {
        let contact = [(CONTACT_EMAIL, &self.emails), (CONTACT_ID, &self.ids)];
        let contact = contact.map(|(key, theirs)| (FieldKey::from_label(key), theirs));
        let contact = contact.into_iter().filter(|_| of != RowsAre::Details);
        let joins = self.joins.iter().map(|one| &one.join);
        let joined = joins.filter_map(|join| {
            let theirs = if join.rows_are == of {
                &join.key
            } else if join.other == of {
                &join.other_key
            } else {
                return None;
            };
            Some((theirs.clone(), self.keys.get(key_of_people(join)?)?))
        });
        contact.chain(joined).collect()
    }

    /// Forgets that a value was read as another where either names somebody who is gone.
    pub(super) fn drop_readings(&self, conn: &Connection) -> Result<(), StoreError> {
        let mut statement =
            conn.prepare_cached("SELECT id, from_value, to_value FROM value_mapping")?;
        let mut rows = statement.query([])?;
        let mut theirs: Vec<i64> = Vec::new();
        while let Some(row) = rows.next()? {
            let texts: [String; 2] = [row.get(1)?, row.get(2)?];
            let mut named = texts.iter().flat_map(|text| keys_of(ValueRef::Text(text)));
            if named.any(|part| self.emails.contains(&part)) {
                theirs.push(row.get(0)?);
            }
        }
        for id in theirs {
            conn.prepare_cached("DELETE FROM value_mapping WHERE id = ?1")?
                .execute(params![id])?;
        }
        Ok(())
    }
}

fn is_person_id(field: &Field) -> bool {
    PERSON_IDS.contains(&field.key.as_str())
}

/// The field of people that says whose rows of another table are, or who a row of details is about: an
/// address or an id. By others, such as a country, details are about many.
fn key_of_people(join: &import::Join) -> Option<&FieldKey> {
    match (join.rows_are, join.other, join.is()?) {
        (RowsAre::People, RowsAre::Details, JoinIs::MoreFields) => {
            let key = join.key.as_str();
            (is_id(key) || key.contains("email")).then_some(&join.key)
        }
        (RowsAre::People, RowsAre::Companies, _) | (RowsAre::Companies, RowsAre::People, _) => None,
        (RowsAre::People, _, JoinIs::Links) => Some(&join.key),
        (_, RowsAre::People, JoinIs::Links) => Some(&join.other_key),
        _ => None,
    }
}

/// What became of the rows of an import that named somebody who is gone.
pub(super) struct Unnamed {
    /// The rows that named nobody else.
    pub(super) theirs_alone: BTreeSet<u32>,
    /// All that named them.
    pub(super) n: u32,
}

/// Takes the names of those who are gone out of an import of deals, activities, stage history or details.
pub(super) fn unname(
    conn: &Connection,
    import: &ImportRecord,
    named: &Named,
) -> Result<Unnamed, StoreError> {
    let naming = named.in_table(import.rows_are);
    let (mut touched, mut others) = (BTreeSet::new(), BTreeSet::new());
    for (id, field) in fields::all(conn, import.rows_are)? {
        let of_field = naming.iter().filter(|(key, _)| *key == field.key);
        let theirs: Vec<&BTreeSet<String>> = of_field.map(|(_, theirs)| *theirs).collect();
        if theirs.is_empty() {
            continue;
        }
        let Some(column) = batch_column(conn, import.id, id, &field)? else {
            continue;
        };
        let mut without = ColumnBuilder::new(column.kind());
        let mut changed = false;
        for row in 0..column.n_rows() {
            let Some(value) = column.value(row) else {
                without.push(None);
                continue;
            };
            let is_theirs = |part: &str| theirs.iter().any(|set| set.contains(part));
            let all = keys_of(value);
            let n_theirs = all.iter().filter(|part| is_theirs(part)).count();
            if n_theirs < all.len() {
                others.insert(row as u32);
            }
            if n_theirs == 0 {
                without.push(Some(value));
                continue;
            }
            touched.insert(row as u32);
            changed = true;
            match value {
                ValueRef::Text(text) if n_theirs < all.len() => {
                    let left = text.split(BETWEEN).filter(|part| !is_theirs(&fold(part)));
                    let left = left.collect::<Vec<&str>>().join(";");
                    without.push(Some(ValueRef::Text(left.trim())));
                }
                _ => without.push(None),
            }
        }
        if changed {
            replace_column(conn, import.id, id, &without.finish())?;
        }
    }
    Ok(Unnamed {
        n: touched.len() as u32,
        theirs_alone: touched.difference(&others).copied().collect(),
    })
}
