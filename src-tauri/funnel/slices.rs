//! How does the funnel look for each value of a field? Every lead is in exactly one slice, so the
//! slices add up to the whole.

use definition::{Definition, StageKey};
use foldhash::{HashMap, HashMapExt as _};
use lead::{CHUNK_ROWS, Chunk, ChunkData, Column, FieldKey, Mask, Table, Texts, Value, ValueRef};
use qualify::Verdicts;

use crate::stages::{StageMasks, figures};
use crate::{Count, StageFigures};

/// The funnel of some of the leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// Which of them.
    pub part: Part,
    /// How many leads.
    pub n_leads: usize,
    /// Their funnel.
    pub stages: Vec<StageFigures>,
}

/// What the leads of a slice have in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// This value, as written.
    Value(Value),
    /// A value that is none of those with a slice of their own.
    Rest {
        /// How many values.
        n_values: usize,
    },
    /// No value.
    Missing,
}

/// The funnel for each of the `most` most frequent values of `field`, for the rest together and
/// for the leads without a value, in this order; slices without leads are left out. A field that
/// the list lacks is missing for every lead.
#[must_use]
pub fn funnel_by(
    definition: &Definition,
    verdicts: &Verdicts,
    table: &Table,
    field: &FieldKey,
    count: Count,
    most: usize,
) -> Vec<Slice> {
    let keys: Vec<&StageKey> = definition.stages.iter().map(|stage| &stage.key).collect();
    let masks = StageMasks::all(verdicts, count);
    let slice = |(part, rows): (Part, Mask)| Slice {
        part,
        n_leads: rows.count(),
        stages: figures(&keys, &masks, &verdicts.optional, Some(&rows)),
    };
    let parts = parts(table, field, most);
    parts
        .into_iter()
        .filter(|(_, rows)| rows.count() > 0)
        .map(slice)
        .collect()
}

pub(crate) fn parts(table: &Table, field: &FieldKey, most: usize) -> Vec<(Part, Mask)> {
    let (Some(column), Some(distinct)) = (table.column(field), table.distinct(field)) else {
        return vec![(Part::Missing, Mask::all(table.n_rows()))];
    };
    let n_values = distinct.values.len().saturating_sub(most);
    let mut parts: Vec<Part> = distinct
        .values
        .into_iter()
        .take(most)
        .map(|(value, _)| Part::Value(value))
        .collect();
    let rest = parts.len();
    let mut part_of: HashMap<String, usize> = HashMap::with_capacity(rest);
    for (i, part) in parts.iter().enumerate() {
        if let Part::Value(value) = part {
            part_of.insert(value.to_string(), i);
        }
    }
    parts.extend([Part::Rest { n_values }, Part::Missing]);
    let masks = masks_by_part(column, parts.len(), |value| {
        let part = match value {
            ValueRef::Text(text) => part_of.get(text),
            other => part_of.get(&other.to_value().to_string()),
        };
        part.copied().unwrap_or(rest)
    });
    parts.into_iter().zip(masks).collect()
}

/// The rows of each part; those without a value are in the last.
fn masks_by_part(
    column: &Column,
    n_parts: usize,
    part_of: impl Fn(ValueRef<'_>) -> usize,
) -> Vec<Mask> {
    let mut words = vec![vec![0_u64; column.n_rows().div_ceil(64)]; n_parts];
    for (i, chunk) in column.chunks().iter().enumerate() {
        for (row, part) in chunk_parts(chunk, n_parts - 1, &part_of)
            .into_iter()
            .enumerate()
        {
            let row = i * CHUNK_ROWS + row;
            words[part][row / 64] |= 1 << (row % 64);
        }
    }
    words
        .into_iter()
        .map(|words| Mask::from_words(words, column.n_rows()))
        .collect()
}

/// The part of each row of a chunk, `missing` where there is no value. Where texts repeat, each
/// distinct text is looked at once.
fn chunk_parts(
    chunk: &Chunk,
    missing: usize,
    part_of: impl Fn(ValueRef<'_>) -> usize,
) -> Vec<usize> {
    let rows = 0..chunk.n_rows();
    if let ChunkData::Texts(Texts::Coded { codes, dict }) = chunk.data() {
        let parts: Vec<usize> = dict
            .iter()
            .map(|text| part_of(ValueRef::Text(text)))
            .collect();
        let coded = |row: usize| parts[usize::from(codes[row])];
        let known = |row: &usize| chunk.known().contains(*row);
        return rows
            .map(|row| Some(row).filter(known).map_or(missing, coded))
            .collect();
    }
    rows.map(|row| chunk.value(row).map_or(missing, &part_of))
        .collect()
}
