//! How does the funnel look for each value of a field? Every lead is in exactly one slice, so the
//! slices add up to the whole.

use definition::{Definition, StageKey};
use foldhash::{HashMap, HashMapExt as _};
use lead::{Chunk, ChunkData, Column, FieldKey, Mask, Table, Texts, Value, ValueRef};
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
    funnel_of_parts(definition, verdicts, &parts(table, field, most), count)
}

/// As [`funnel_by`], for the leads of each of `parts`, which are found once for all definitions.
#[must_use]
pub fn funnel_of_parts(
    definition: &Definition,
    verdicts: &Verdicts,
    parts: &[(Part, Mask)],
    count: Count,
) -> Vec<Slice> {
    let keys: Vec<&StageKey> = definition.stages.iter().map(|stage| &stage.key).collect();
    let masks = StageMasks::all(verdicts, count);
    let slices = parts.iter().map(|(part, rows)| Slice {
        part: part.clone(),
        n_leads: rows.count(),
        stages: figures(&keys, &masks, &verdicts.optional, Some(rows)),
    });
    slices.filter(|slice| slice.n_leads > 0).collect()
}

/// The leads of each of the `most` most frequent values of a field, of the rest together, and of those
/// without a value; of a field that the list lacks, all are without.
#[must_use]
pub fn parts(table: &Table, field: &FieldKey, most: usize) -> Vec<(Part, Mask)> {
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
    let mut words = vec![Vec::with_capacity(column.n_rows().div_ceil(64)); n_parts];
    for chunk in column.chunks() {
        chunk_words(chunk, &mut words, &part_of);
    }
    words
        .into_iter()
        .map(|words| Mask::from_words(words, column.n_rows()))
        .collect()
}

/// Adds the rows of a chunk to the words of their parts. Where texts repeat, each distinct text is
/// looked at once.
fn chunk_words(chunk: &Chunk, words: &mut [Vec<u64>], part_of: impl Fn(ValueRef<'_>) -> usize) {
    let missing = words.len() - 1;
    let coded = match chunk.data() {
        ChunkData::Texts(Texts::Coded { codes, dict }) => {
            let parts = dict.iter().map(|text| part_of(ValueRef::Text(text)));
            Some((codes, parts.collect::<Vec<usize>>()))
        }
        _ => None,
    };
    let mut own = vec![0_u64; words.len()];
    for (i, &known) in chunk.known().words().iter().enumerate() {
        let rows = i * 64..chunk.n_rows().min((i + 1) * 64);
        own.fill(0);
        match &coded {
            Some((codes, parts)) => {
                for (bit, &code) in codes[rows].iter().enumerate() {
                    own[parts[usize::from(code)]] |= 1 << bit;
                }
            }
            None => {
                for (bit, row) in rows.enumerate() {
                    own[chunk.value(row).map_or(missing, &part_of)] |= 1 << bit;
                }
            }
        }
        for (part, (words, own)) in words.iter_mut().zip(&own).enumerate() {
            // A row without a value has some code.
            words.push(if part == missing { !known } else { own & known });
        }
    }
}
