//! What more does another table say of the rows of a table? Joined by a key that a person chose: deals know
//! their product's series, where Product is the same.
//!
//! Invariants: nothing is copied into a table: what is joined follows from what both say when it is read,
//! whatever was imported or taken back in whatever order; a key is compared folded; where several rows have
//! one key, details of it count as they were imported last, and of any other table none is chosen.

mod countries;
mod found;
mod groups;
mod near;
mod offers;
mod propose;

use std::borrow::Cow;

use foldhash::{HashMap, HashMapExt as _};
use lead::{Column, ColumnBuilder, Field, FieldKey, Table, ValueRef, folded};

pub use self::countries::unknown_countries;
pub use self::found::{KeyFound, key_found, most_frequent, propose_people};
pub use self::groups::{ValueGroup, value_groups};
pub use self::near::nearest;
pub use self::offers::{Doubt, Offer, offers_of, rare_values};
pub use self::propose::{ProposedJoin, propose_joins};

use crate::RowsAre;

/// "The rows of this table belong to those of the other where their key is its key."
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Join {
    /// The table whose rows belong to others, or are told more of.
    pub rows_are: RowsAre,
    /// Its field.
    pub key: FieldKey,
    /// The other table.
    pub other: RowsAre,
    /// The field of the other.
    pub other_key: FieldKey,
}

/// What a join is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinIs {
    /// Whose the rows are, or which company a person works for: links between people and rows.
    Links,
    /// More fields for the rows of the table.
    MoreFields,
}

impl Join {
    /// What it is for; `None` where these two tables cannot be joined.
    #[must_use]
    pub fn is(&self) -> Option<JoinIs> {
        join_is(self.rows_are, self.other)
    }
}

fn join_is(rows_are: RowsAre, other: RowsAre) -> Option<JoinIs> {
    match (rows_are, other) {
        (one, other) if one == other => None,
        (RowsAre::Details, _) => None,
        (_, RowsAre::Details) => Some(JoinIs::MoreFields),
        (RowsAre::People, other) | (other, RowsAre::People) => {
            other.relation().map(|_| JoinIs::Links)
        }
        (_, RowsAre::Companies) => Some(JoinIs::MoreFields),
        _ => None,
    }
}

/// "Where this field says `from`, read `to`." What was imported stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueMapping {
    /// The table.
    pub rows_are: RowsAre,
    /// Its field.
    pub key: FieldKey,
    /// What the field says, in any case of letters.
    pub from: String,
    /// What is read instead, as written.
    pub to: String,
}

/// `table` with the values of its fields read as `mappings` say. Each value is read once: what it is read
/// as is not looked up again.
#[must_use]
pub fn with_values(rows_are: RowsAre, table: Table, mappings: &[ValueMapping]) -> Table {
    let mut read = table;
    let fields: Vec<Field> = read.fields().to_vec();
    for field in fields {
        let of = |one: &&ValueMapping| one.rows_are == rows_are && one.key == field.key;
        let to: HashMap<String, &str> = (mappings.iter().filter(of))
            .map(|one| (folded(&one.from).into_owned(), one.to.as_str()))
            .collect();
        if let (false, Some(column)) = (to.is_empty(), read.column(&field.key)) {
            let column = column.with_texts(|text| to.get(&*folded(text)).map(|&to| to.to_owned()));
            read = read.with_column(field, column);
        }
    }
    read
}

/// Which rows of another table have the key that a row has.
#[derive(Clone, Debug)]
pub struct Partners {
    /// Of each row, the number of its partners; [`NONE`] without any.
    numbers: Vec<u32>,
    /// By number: the rows of the other table, ascending.
    rows: Vec<Vec<u32>>,
    /// How many rows have a key.
    pub n_keyed: usize,
    /// How many of these are joined.
    pub n_joined: usize,
    /// How many of these are not because several rows of the other table have their key.
    pub n_ambiguous: usize,
    /// The keys that no row of the other table has, as first written, with how often each occurs: the most
    /// frequent first.
    pub unmatched: Vec<(String, usize)>,
}

const NONE: u32 = u32::MAX;

impl Partners {
    /// The partners of the rows of `table` in `other`. A field that one of them lacks joins nothing.
    #[must_use]
    pub fn of(join: &Join, table: &Table, other: &Table) -> Self {
        let several = join.other == RowsAre::Details;
        let theirs = rows_by_key(other.column(&join.other_key));
        let mut partners = Self {
            numbers: vec![NONE; table.n_rows()],
            rows: Vec::new(),
            n_keyed: 0,
            n_joined: 0,
            n_ambiguous: 0,
            unmatched: Vec::new(),
        };
        let mut numbers: HashMap<String, (u32, usize)> = HashMap::new();
        let mut absent: HashMap<String, (String, usize)> = HashMap::new();
        let Some(column) = table.column(&join.key) else {
            return partners;
        };
        for row in 0..table.n_rows() {
            let Some(value) = column.value(row) else {
                continue;
            };
            partners.n_keyed += 1;
            let key = key_text(value);
            let Some(rows) = theirs.get(&*key) else {
                let written = || (value.to_value().to_string(), 0);
                absent.entry(key.into_owned()).or_insert_with(written).1 += 1;
                continue;
            };
            if rows.len() > 1 && !several {
                partners.n_ambiguous += 1;
                continue;
            }
            partners.n_joined += 1;
            let next = partners.rows.len() as u32;
            let known = numbers.get(&*key).map(|known| known.0);
            let number = known.unwrap_or_else(|| {
                numbers.insert(key.into_owned(), (next, row));
                partners.rows.push(rows.clone());
                next
            });
            partners.numbers[row] = number;
        }
        partners.unmatched = most_frequent(absent.into_values());
        partners
    }

    /// The row of the other table that tells the value of `column` for each row: of several the last that
    /// has one.
    fn telling(&self, column: &Column) -> Vec<u32> {
        let has = |row: &&u32| column.value(**row as usize).is_some();
        let of = |rows: &Vec<u32>| rows.iter().rev().find(has).copied().unwrap_or(NONE);
        let telling: Vec<u32> = self.rows.iter().map(of).collect();
        let row = |&number: &u32| telling.get(number as usize).copied().unwrap_or(NONE);
        self.numbers.iter().map(row).collect()
    }
}

/// A field that a table has from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinedField {
    /// The field as the table has it.
    pub field: Field,
    /// The field of the other table.
    pub from: FieldKey,
    /// The join that brought it.
    pub join: Join,
}

/// `table` with the fields that `other` has more of its rows, and which these are: every field of it that
/// has a value where its key is known, but the key itself. Where the table has a field of that name already,
/// the name of its own key stands before it: "Account: Revenue".
#[must_use]
pub fn looked_up(join: &Join, table: Table, other: &Table) -> (Table, Vec<JoinedField>) {
    let partners = Partners::of(join, &table, other);
    let mut joined = Vec::new();
    let mut read = table;
    let Some(own) = read.field(&join.key).cloned() else {
        return (read, joined);
    };
    let Some(keys) = other.column(&join.other_key) else {
        return (read, joined);
    };
    for field in other.fields() {
        let Some(column) = other.column(&field.key) else {
            continue;
        };
        let says = |row: usize| keys.value(row).is_some() && column.value(row).is_some();
        if field.key == join.other_key || !(0..other.n_rows()).any(says) {
            continue;
        }
        let mut named = field.clone();
        if read.field(&named.key).is_some() {
            named.label = format!("{}: {}", own.label, field.label);
            named.key = FieldKey::from_label(&named.label);
        }
        if read.field(&named.key).is_some() {
            continue;
        }
        read = read.with_column(named.clone(), taken(column, &partners.telling(column)));
        joined.push(JoinedField {
            field: named,
            from: field.key.clone(),
            join: join.clone(),
        });
    }
    (read, joined)
}

fn taken(column: &Column, rows: &[u32]) -> Column {
    let mut taken = ColumnBuilder::new(column.kind());
    for &row in rows {
        taken.push(column.value(row as usize));
    }
    taken.finish()
}

/// The rows of each key, ascending.
fn rows_by_key(column: Option<&Column>) -> HashMap<String, Vec<u32>> {
    let mut rows: HashMap<String, Vec<u32>> = HashMap::new();
    for row in 0..column.map_or(0, Column::n_rows) {
        if let Some(value) = column.and_then(|column| column.value(row)) {
            rows.entry(key_text(value).into_owned())
                .or_default()
                .push(row as u32);
        }
    }
    rows
}

/// A value as keys are compared.
pub(crate) fn key_text(value: ValueRef<'_>) -> Cow<'_, str> {
    match value {
        ValueRef::Text(text) => folded(text),
        other => other.to_value().to_string().into(),
    }
}

#[cfg(test)]
mod tests;
