//! Which tables has a file of JSON? Each array of objects in it, called by the keys that lead to it, or all of it
//! where it is such an array; in JSON Lines each line is a row. It is read twice, once for the columns and once for
//! the rows, and never in memory whole.
//!
//! Invariant: every element of an array, and every line that is not blank, is one row. One that is no object is
//! written as it stands in a row of another number of cells than there are columns, so that it is rejected and seen.

use std::collections::HashMap;
use std::fmt;
use std::io::{BufRead, BufReader, Read, Seek, Write};

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::again::Again;
use crate::archive::unread;
use crate::csv_rows::CsvRows;
use crate::flat::{Columns, is_object};
use crate::not_numbers::NotNumbers;
use crate::workbook::unwritten;
use crate::{Refusal, Written};

/// How deep an array may lie.
const MOST_DEEP: usize = 32;
/// Lines that are looked at to tell JSON Lines from JSON.
const LOOK_AT_LINES: usize = 8;
/// The most of each, in bytes.
const LOOK_AT_BYTES: u64 = 1 << 24;
/// The longest line of JSON Lines, in bytes.
const LONGEST_LINE: u64 = 1 << 28;

/// A table of JSON.
#[derive(Debug, Default)]
pub(crate) struct JsonTable {
    /// The keys that lead to it, with points between.
    pub(crate) name: String,
    columns: Columns,
    n_rows: u32,
}

impl JsonTable {
    /// How many rows and columns it has, its heading counted.
    pub(crate) fn size(&self) -> (u32, u32) {
        (self.n_rows + 1, self.columns.names().len() as u32)
    }

    fn has_columns(&self) -> bool {
        !self.columns.names().is_empty()
    }
}

/// How many of the first lines are objects, each whole, and how many there are.
fn whole_lines(start: &mut impl BufRead) -> Result<(usize, usize), Refusal> {
    let (mut n, mut n_whole) = (0, 0);
    let mut line = Vec::new();
    while n < LOOK_AT_LINES {
        line.clear();
        let mut part = start.by_ref().take(LOOK_AT_BYTES);
        let n_bytes = part.read_until(b'\n', &mut line).map_err(unread)? as u64;
        let text = line
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&line)
            .trim_ascii();
        if !text.is_empty() {
            n += 1;
            n_whole += usize::from(object(text).is_some());
        }
        // A line this long is all of the file, or as good as that.
        if n_bytes == 0 || n_bytes == LOOK_AT_BYTES {
            break;
        }
    }
    Ok((n_whole, n))
}

/// The tables of a file, and how they are written: lines that are objects, each whole, are rows, even where some are
/// broken; one object alone is a row where there is no array in it.
///
/// # Errors
/// Where it is no JSON, or cannot be read.
pub(crate) fn tables_of<R: Read + Seek>(
    bytes: &mut Again<R>,
) -> Result<(Written, Vec<JsonTable>), Refusal> {
    let (n_whole, n) = whole_lines(&mut plain(bytes)?)?;
    let lines = |bytes: &mut Again<R>| {
        let tables = tables(Written::JsonLines, plain(bytes)?)?;
        Ok((Written::JsonLines, tables))
    };
    if n > 1 && n_whole * 2 >= n {
        return lines(bytes);
    }
    let arrays = tables(Written::Json, plain(bytes)?)?;
    match arrays.is_empty() && n_whole == 1 && n == 1 {
        true => lines(bytes),
        false => Ok((Written::Json, arrays)),
    }
}

/// The bytes of a file, with nothing in them that JSON has not and some programs write.
///
/// # Errors
/// Where they cannot be had.
pub(crate) fn plain<R: Read + Seek>(bytes: &mut Again<R>) -> Result<impl BufRead, Refusal> {
    Ok(BufReader::new(NotNumbers::new(bytes.read()?)))
}

/// The tables of a file, with their columns.
///
/// # Errors
/// Where it is no JSON, or cannot be read.
fn tables(written: Written, mut bytes: impl BufRead) -> Result<Vec<JsonTable>, Refusal> {
    let mut tables: Vec<JsonTable> = Vec::new();
    if written == Written::JsonLines {
        let mut table = JsonTable::default();
        each_line(&mut bytes, |line| {
            table.n_rows += 1;
            if let Some(object) = object(line) {
                table.columns.add(object)?;
            }
            Ok(())
        })?;
        tables.push(table);
        tables.retain(JsonTable::has_columns);
        return Ok(tables);
    }
    // The same keys may come again, after others.
    let mut places: HashMap<String, usize> = HashMap::new();
    each_element(bytes, &mut |path, element| {
        let place = places.get(path).copied().unwrap_or_else(|| {
            places.insert(path.to_owned(), tables.len());
            tables.push(JsonTable {
                name: path.to_owned(),
                ..JsonTable::default()
            });
            tables.len() - 1
        });
        let Some(table) = tables.get_mut(place) else {
            return Ok(());
        };
        table.n_rows += 1;
        if is_object(element) {
            table.columns.add(element)?;
        }
        Ok(())
    })?;
    tables.retain(JsonTable::has_columns);
    Ok(tables)
}

/// Writes the rows of a table as CSV, its heading first.
///
/// # Errors
/// Where it does not read as before, or cannot be written.
pub(crate) fn write<W: Write>(
    written: Written,
    mut bytes: impl BufRead,
    table: &JsonTable,
    out: W,
) -> Result<(), Refusal> {
    let names = table.columns.names();
    let mut csv = CsvRows::of_width(names.len() as u32, out);
    names.iter().for_each(|name| csv.cell(name));
    csv.end_row().map_err(unwritten)?;
    let mut cells = Vec::new();
    let mut row = |object: Option<&RawValue>, text: &str| {
        match object {
            Some(object) => {
                table.columns.cells(object, &mut cells);
                cells.iter().for_each(|cell| csv.cell(cell));
            }
            None => {
                csv.cell(text);
                // Of one column a row of one cell would be a row like any other.
                if names.len() == 1 {
                    csv.cell("?");
                }
                return csv.end_row_as_it_is().map_err(unwritten);
            }
        }
        csv.end_row().map_err(unwritten)
    };
    if written == Written::JsonLines {
        each_line(&mut bytes, |line| {
            row(object(line), &String::from_utf8_lossy(line))
        })?;
    } else {
        each_element(bytes, &mut |path, element| {
            if path != table.name {
                return Ok(());
            }
            row(
                Some(element).filter(|element| is_object(element)),
                element.get(),
            )
        })?;
    }
    csv.finish().map_err(unwritten)
}

/// The object that is all of this text.
fn object(text: &[u8]) -> Option<&RawValue> {
    let text = str::from_utf8(text).ok()?;
    let value: &RawValue = serde_json::from_str(text).ok()?;
    is_object(value).then_some(value)
}

fn each_line(
    bytes: &mut impl BufRead,
    mut found: impl FnMut(&[u8]) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let mut line = Vec::new();
    while next_line(bytes, &mut line)? {
        let text = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line);
        let text = text.trim_ascii();
        if !text.is_empty() {
            found(text)?;
        }
    }
    Ok(())
}

fn next_line(bytes: &mut impl BufRead, line: &mut Vec<u8>) -> Result<bool, Refusal> {
    line.clear();
    let mut bytes = bytes.by_ref().take(LONGEST_LINE);
    let n = bytes.read_until(b'\n', line).map_err(unread)? as u64;
    if n == LONGEST_LINE {
        let most = LONGEST_LINE >> 20;
        return Err(Refusal::TooLarge(format!(
            "a line of it has more than {most} MB"
        )));
    }
    Ok(n > 0)
}

/// What is told of each element of each array: the keys that lead to the array, and the element.
type Found<'f> = &'f mut dyn FnMut(&str, &RawValue) -> Result<(), Refusal>;

fn each_element(mut bytes: impl BufRead, found: Found<'_>) -> Result<(), Refusal> {
    if bytes
        .fill_buf()
        .map_err(unread)?
        .starts_with(b"\xef\xbb\xbf")
    {
        bytes.consume(3);
    }
    let mut refusal = None;
    let mut deserializer = serde_json::Deserializer::from_reader(bytes);
    let path = Path {
        name: "",
        depth: 0,
        found,
        refusal: &mut refusal,
    };
    let read = path
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end());
    match (refusal, read) {
        (Some(refusal), _) => Err(refusal),
        (None, Ok(())) => Ok(()),
        (None, Err(error)) if error.is_io() => Err(unread(error.into())),
        (None, Err(error)) => Err(Refusal::damaged(error)),
    }
}

/// A value, and the keys that lead to it.
struct Path<'f> {
    name: &'f str,
    depth: usize,
    found: Found<'f>,
    /// Why nothing more is read.
    refusal: &'f mut Option<Refusal>,
}

impl<'de> DeserializeSeed<'de> for Path<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, value: D) -> Result<(), D::Error> {
        value.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Path<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(key) = members.next_key::<String>()? {
            if self.depth == MOST_DEEP {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            let name = match self.name {
                "" => key,
                name => format!("{name}.{key}"),
            };
            members.next_value_seed(Path {
                name: &name,
                depth: self.depth + 1,
                found: &mut *self.found,
                refusal: &mut *self.refusal,
            })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        while let Some(element) = elements.next_element::<Box<RawValue>>()? {
            if let Err(refusal) = (self.found)(self.name, &element) {
                *self.refusal = Some(refusal);
                return Err(serde::de::Error::custom("nothing more is read"));
            }
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
