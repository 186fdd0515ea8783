//! What became of each lead, as a table? One line per lead: its key, its place, how far it may
//! still get, a verdict per stage, and the criteria that decide them.

use std::fmt::Write as _;
use std::io::Write;

use definition::Definition;
use lead::{Column, FieldKey, Table, ValueRef};
use qualify::Verdicts;

use crate::ExportError;
use crate::csv_cells::safe;
use crate::lines::{Lines, Piece};

/// Writes a line per lead of `table` under the columns `key_fields`, `place`, `may_reach`, one per
/// stage under its key (`met`, `not met` or `unknown`), and `reasons`. Returns how many leads.
///
/// `verdicts` are those of `definition` over `table`. A missing value, and the place of a lead in
/// no stage, are empty cells. Reasons name the criteria that decide each stage with the lead's
/// values, like `mql: met (big: met = 50); sql: not met (senior: not met = Intern)`; of an excluded
/// lead those that exclude it, like `excluded (student: met = Student)`; an exclusion that cannot
/// be judged reads `perhaps excluded (student: unknown)` before the stages.
///
/// # Errors
/// When `out` refuses.
pub fn write_qualified(
    out: &mut impl Write,
    definition: &Definition,
    table: &Table,
    verdicts: &Verdicts,
    key_fields: &[FieldKey],
) -> Result<u64, ExportError> {
    let mut writer = csv::WriterBuilder::new()
        .buffer_capacity(1 << 16)
        .from_writer(out);
    for key in key_fields {
        writer.write_field(safe(key.as_str()).as_ref())?;
    }
    writer.write_record(header(definition))?;
    let column = |key: &FieldKey| table.column(key);
    let keys: Vec<Option<&Column>> = key_fields.iter().map(column).collect();
    let asked: Vec<Option<&Column>> = definition
        .criteria
        .iter()
        .map(|c| column(&c.field))
        .collect();
    let mut lines = Lines::new(definition);
    let mut text = String::new();
    for row in 0..table.n_rows() {
        for column in &keys {
            text.clear();
            push_value(&mut text, column.and_then(|column| column.value(row)));
            writer.write_field(safe(&text).as_ref())?;
        }
        let line = lines.of(verdicts, row);
        for cell in &line.cells {
            writer.write_field(cell)?;
        }
        text.clear();
        for piece in &line.reasons {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::ValueOf(k) => {
                    if let Some(value) = asked[*k].and_then(|column| column.value(row)) {
                        text.push_str(" = ");
                        push_value(&mut text, Some(value));
                    }
                }
            }
        }
        writer.write_field(safe(&text).as_ref())?;
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    Ok(table.n_rows() as u64)
}

fn header(definition: &Definition) -> Vec<String> {
    let stages = definition
        .stages
        .iter()
        .map(|stage| safe(&stage.key.0).into_owned());
    let place = ["place", "may_reach"].map(str::to_owned);
    place
        .into_iter()
        .chain(stages)
        .chain(["reasons".to_owned()])
        .collect()
}

fn push_value(text: &mut String, value: Option<ValueRef<'_>>) {
    match value {
        Some(ValueRef::Text(value)) => text.push_str(value),
        // Writing to a string cannot fail.
        Some(other) => drop(write!(text, "{}", other.to_value())),
        None => {}
    }
}
