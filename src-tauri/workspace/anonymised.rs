//! What of the leads may leave where nobody is to be known by it? Fields that name people, addresses and
//! free texts stay behind; ids become pseudonyms; numbers, days and values that several share are kept,
//! and it is said where a group is so small that it still points at somebody.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use export::{Column as ExportColumn, Tick, pseudonym};
use import::{RowsAre, is_id};
use lead::{Column, ColumnBuilder, Field, FieldKey, FieldType, Table, ValueRef, fold};
use words::{Arg, Words};

use crate::exports::{WriteBack, export_table, key_fields};
use crate::{PersonalFields, Snapshot, Workspace, WorkspaceError, masked_within};

/// A group of fewer people than this may point at one of them.
const SMALL: usize = 5;
/// A text that is longer was written for one person, and is no kind of anything.
const LONGEST_KIND: usize = 60;
/// The column that stands for who somebody is.
const PSEUDONYM: &str = "pseudonym";

/// By what pseudonyms are made, and what the team says of its fields.
#[derive(Clone, Debug)]
pub struct Anonymising {
    key: [u8; 32],
    personal: PersonalFields,
}

/// What was written without names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anonymised {
    /// How many leads.
    pub n: u64,
    /// The columns that stayed behind, by their names on screen.
    pub left_out: Vec<String>,
    /// The fields of which some values have few people.
    pub small: Vec<SmallGroups>,
    /// How many leads have, over all fields that were written, values that nobody else has.
    pub n_alone: u32,
}

/// The values of a field that have few people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallGroups {
    /// The name of the field on screen.
    pub field: String,
    /// How many values have fewer than 5 people.
    pub n: u32,
    /// The fewest people that a value has.
    pub fewest: u32,
}

impl Workspace {
    /// What an anonymised export is made with: the same pseudonyms as in other exports of this workspace,
    /// or with `fresh` such as no other file has.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn anonymising(&self, fresh: bool) -> Result<Anonymising, WorkspaceError> {
        let store = self.store();
        let key = if fresh {
            store.fresh_key()?
        } else {
            store.pseudonym_key()?
        };
        let personal = self.personal_fields()?;
        Ok(Anonymising { key, personal })
    }
}

impl Anonymised {
    /// What stayed behind and who may still be known, in sentences.
    #[must_use]
    pub fn sentences(&self, words: Words) -> Vec<String> {
        let mut said = vec![words.say("anonymised-says", &[])];
        if !self.left_out.is_empty() {
            let fields = self.left_out.join(", ");
            said.push(words.say("anonymised-left-out", &[("fields", Arg::from(&fields))]));
        }
        said.extend(self.small.iter().map(|small| {
            let of = [
                ("field", Arg::from(&small.field)),
                ("n", Arg::from(small.n)),
                ("fewest", Arg::from(small.fewest)),
            ];
            words.say("anonymised-small", &of)
        }));
        said.push(words.say("anonymised-alone", &[("n", Arg::from(self.n_alone))]));
        said
    }
}

/// Writes chosen leads without what names them; of the chosen columns those that do not. `None` where
/// `tick` said stop: then there is no file.
///
/// # Errors
/// As `export_leads`.
pub fn export_anonymised(
    snapshot: &Snapshot,
    wanted: &WriteBack<'_>,
    with: &Anonymising,
    path: &Path,
    tick: Tick<'_>,
) -> Result<Option<Anonymised>, WorkspaceError> {
    let (table, columns, left_out) = without_names(snapshot, wanted, with);
    let shown = WriteBack {
        columns: &columns,
        ..wanted.clone()
    };
    let Some(n) = export_table(snapshot, &table, &shown, path, tick)? else {
        return Ok(None);
    };
    let written = table
        .fields()
        .iter()
        .filter(|field| !is_hidden(snapshot, field));
    let written: Vec<&Field> = written.collect();
    Ok(Some(Anonymised {
        n,
        left_out,
        small: written
            .iter()
            .filter_map(|field| small_groups(&table, field, wanted.rows))
            .collect(),
        n_alone: n_alone(&table, &written, wanted.rows),
    }))
}

/// What becomes of a column.
enum Becomes {
    Kept,
    Pseudonyms,
    LeftOut,
}

fn without_names(
    snapshot: &Snapshot,
    wanted: &WriteBack<'_>,
    with: &Anonymising,
) -> (Table, Vec<ExportColumn>, Vec<String>) {
    let list = &snapshot.list;
    let keys = key_fields(snapshot);
    let own = Field {
        key: FieldKey::from_label(PSEUDONYM),
        label: PSEUDONYM.to_owned(),
        kind: FieldType::Text,
    };
    let mut columns = vec![ExportColumn::Field(own.key.clone())];
    let mut fields = vec![(own.clone(), people(list, &keys, with))];
    let mut left_out = Vec::new();
    for column in wanted.columns {
        let key = match column {
            ExportColumn::Field(key) => key,
            // Reasons quote what the lead said.
            ExportColumn::Reasons => {
                left_out.push("reasons".to_owned());
                continue;
            }
            _ => {
                columns.push(column.clone());
                continue;
            }
        };
        let (Some(field), Some(values)) = (list.field(key), list.column(key)) else {
            continue;
        };
        if keys.contains(key) {
            // The pseudonym stands for it.
            continue;
        }
        let becomes = match field.key == own.key {
            true => Becomes::LeftOut,
            false => becomes(list, field, &with.personal),
        };
        let values = match becomes {
            Becomes::Kept => values.clone(),
            Becomes::Pseudonyms => pseudonyms(field, values, with),
            Becomes::LeftOut => {
                left_out.push(field.label.clone());
                continue;
            }
        };
        columns.push(column.clone());
        let kind = values.kind();
        fields.push((
            Field {
                kind,
                ..field.clone()
            },
            values,
        ));
    }
    let table = Table::from_columns(list.n_rows(), fields).unwrap_or_default();
    (table, columns, left_out)
}

fn becomes(list: &Table, field: &Field, personal: &PersonalFields) -> Becomes {
    if personal.of(RowsAre::People, field).is_some() {
        return Becomes::LeftOut;
    }
    if is_id(&field.label) {
        return Becomes::Pseudonyms;
    }
    match field.kind {
        FieldType::Email | FieldType::Phone | FieldType::Url => Becomes::LeftOut,
        FieldType::Text | FieldType::Choice | FieldType::Choices | FieldType::Country
            if !is_kind(list, field) =>
        {
            Becomes::LeftOut
        }
        _ => Becomes::Kept,
    }
}

/// Whether the texts of a field say what kind something is rather than what somebody wrote: they are
/// short, several people have each on the average, and no address or number is among them.
fn is_kind(list: &Table, field: &Field) -> bool {
    let Some(distinct) = list.distinct(&field.key) else {
        return false;
    };
    let n: usize = distinct.values.iter().map(|(_, n)| n).sum();
    let mut texts = distinct.values.iter().map(|(value, _)| value.to_string());
    let is_short =
        |text: String| text.chars().count() <= LONGEST_KIND && masked_within(&text) == text;
    distinct.values.len() * 2 <= n && texts.all(is_short)
}

/// The pseudonym of each person: by their record id, else their e-mail address, else their place.
fn people(list: &Table, keys: &[FieldKey], with: &Anonymising) -> Column {
    let mut column = ColumnBuilder::new(FieldType::Text);
    for row in 0..list.n_rows() {
        let key = keys
            .iter()
            .find_map(|key| Some((key, list.value(row, key)?)));
        let name = match key {
            Some((key, value)) => format!("{key} {}", fold(&value.to_value().to_string())),
            None => format!(". {row}"),
        };
        column.push(Some(ValueRef::Text(&pseudonym(&with.key, &name))));
    }
    column.finish()
}

/// The pseudonyms of another id, so that those who share it still do.
fn pseudonyms(field: &Field, values: &Column, with: &Anonymising) -> Column {
    let mut column = ColumnBuilder::new(FieldType::Text);
    for row in 0..values.n_rows() {
        let name = |value: ValueRef<'_>| {
            let text = format!("{} {}", field.key, fold(&value.to_value().to_string()));
            pseudonym(&with.key, &text)
        };
        column.push(values.value(row).map(name).as_deref().map(ValueRef::Text));
    }
    column.finish()
}

fn is_hidden(snapshot: &Snapshot, field: &Field) -> bool {
    let own = snapshot.list.field(&field.key);
    field.key.as_str() == PSEUDONYM || own.is_some_and(|own| is_id(&own.label))
}

fn said(table: &Table, field: &Field, row: u32) -> Option<String> {
    let value = table.value(row as usize, &field.key)?;
    Some(value.to_value().to_string())
}

fn small_groups(table: &Table, field: &Field, rows: &[u32]) -> Option<SmallGroups> {
    // Of exact numbers and days nearly everybody has their own: together they count below.
    if matches!(
        field.kind,
        FieldType::Number | FieldType::Money | FieldType::Date
    ) {
        return None;
    }
    let mut people: HashMap<String, usize> = HashMap::new();
    for text in rows.iter().filter_map(|&row| said(table, field, row)) {
        *people.entry(text).or_default() += 1;
    }
    let few: Vec<usize> = people.into_values().filter(|&n| n < SMALL).collect();
    Some(SmallGroups {
        field: field.label.clone(),
        n: few.len() as u32,
        fewest: few.into_iter().min()? as u32,
    })
}

fn n_alone(table: &Table, fields: &[&Field], rows: &[u32]) -> u32 {
    let mut people: HashMap<u64, u32> = HashMap::new();
    for &row in rows {
        let mut hash = DefaultHasher::new();
        for field in fields {
            said(table, field, row).hash(&mut hash);
        }
        *people.entry(hash.finish()).or_default() += 1;
    }
    people.into_values().filter(|&n| n == 1).count() as u32
}

#[cfg(test)]
mod tests;
