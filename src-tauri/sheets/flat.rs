//! Which cells has an object of JSON? Those of an object within it are called by both names, `address.city`; a list of
//! plain values is one cell, with "; " between them. A number is written as it stands, so that a long id stays what
//! it is. What is null, or not there, is missing. Of a name that is there twice the last value counts.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::Refusal;

/// How deep objects may lie within each other.
const MOST_DEEP: usize = 64;
/// The most columns, as many as a sheet has.
const MOST_COLUMNS: usize = 16_384;

/// The columns of a table, in the order in which they first appear.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Columns {
    /// Their names.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Adds those of one object.
    ///
    /// # Errors
    /// Where they become too many.
    pub(crate) fn add(&mut self, object: &RawValue) -> Result<(), Refusal> {
        walk(object, "", 0, &mut |name, _| {
            if !self.places.contains_key(name) {
                self.places.insert(name.to_owned(), self.names.len());
                self.names.push(name.to_owned());
            }
        })
        .map_err(Refusal::damaged)?;
        if self.names.len() > MOST_COLUMNS {
            return Err(Refusal::TooLarge(format!(
                "its objects have more than {MOST_COLUMNS} names"
            )));
        }
        Ok(())
    }

    /// Puts the values of one object in their places; the cells are cleared before.
    pub(crate) fn cells(&self, object: &RawValue, cells: &mut Vec<String>) {
        cells.resize(self.names.len(), String::new());
        cells.iter_mut().for_each(String::clear);
        // An object that does not read has been seen before, and is no row.
        let _ = walk(object, "", 0, &mut |name, value| {
            if let Some(cell) = self
                .places
                .get(name)
                .and_then(|place| cells.get_mut(*place))
            {
                cell.clear();
                said(value, cell);
            }
        });
    }
}

/// Whether this is an object.
pub(crate) fn is_object(value: &RawValue) -> bool {
    value.get().starts_with('{')
}

/// Tells `found` of each plain value of an object, and what it is called.
fn walk(
    object: &RawValue,
    before: &str,
    depth: usize,
    found: &mut dyn FnMut(&str, &RawValue),
) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(object.get());
    deserializer.deserialize_map(Members {
        before,
        depth,
        found,
    })
}

struct Members<'f> {
    before: &'f str,
    depth: usize,
    found: &'f mut dyn FnMut(&str, &RawValue),
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut name = String::from(self.before);
        while let Some((key, value)) = members.next_entry::<Cow<'de, str>, &'de RawValue>()? {
            name.truncate(self.before.len());
            if !name.is_empty() {
                name.push('.');
            }
            name.push_str(&key);
            if is_object(value) && self.depth < MOST_DEEP {
                let depth = self.depth + 1;
                walk(value, &name, depth, self.found).map_err(serde::de::Error::custom)?;
            } else {
                (self.found)(&name, value);
            }
        }
        Ok(())
    }
}

/// Adds what a value says to `cell`: nothing of null, and of what holds more than plain values its JSON.
fn said(value: &RawValue, cell: &mut String) {
    let json = value.get();
    match json.as_bytes().first() {
        Some(b'"') => match serde_json::from_str::<Cow<'_, str>>(json) {
            Ok(text) => cell.push_str(&text),
            Err(_) => cell.push_str(json),
        },
        Some(b'n') => {}
        Some(b'[') => match plain_values(json) {
            Some(values) => cell.push_str(&values),
            None => cell.push_str(json),
        },
        _ => cell.push_str(json),
    }
}

/// The values of a list, joined; `None` where one is no plain value.
fn plain_values(json: &str) -> Option<String> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    deserializer.deserialize_seq(Values).ok().flatten()
}

struct Values;

impl<'de> Visitor<'de> for Values {
    type Value = Option<String>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Self::Value, A::Error> {
        let mut joined = Some(String::new());
        while let Some(value) = values.next_element::<&'de RawValue>()? {
            let holds_more = value.get().starts_with(['{', '[']);
            joined = joined.filter(|_| !holds_more).map(|mut joined| {
                let before = joined.len();
                said(value, &mut joined);
                if joined.len() > before && before > 0 {
                    joined.insert_str(before, "; ");
                }
                joined
            });
        }
        Ok(joined)
    }
}
