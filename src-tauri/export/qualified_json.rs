//! What became of each lead, for programs? A JSON object a line, its members named as the columns are.

use std::io::Write;

use lead::ValueRef;
use serde_json::{Map, Number, Value};

use crate::qualified::{Cell, Cells, header};
use crate::{Column, ExportError, Leads, Tick};

/// Writes a line per lead in `rows`, in that order, with a member per column. Returns how many leads. A
/// missing value, and the place of a lead in no stage, are null; an interval is a text, like `11–50`.
///
/// # Errors
/// When `out` refuses, or `tick` says stop.
pub fn write_qualified_json(
    out: &mut impl Write,
    leads: Leads<'_>,
    columns: &[Column],
    rows: &[u32],
    tick: Tick<'_>,
) -> Result<u64, ExportError> {
    let names = header(columns);
    let last = columns.len().saturating_sub(1);
    let mut line = Map::new();
    let written = Cells::new(leads, columns).each(rows, tick, |_, column, cell| {
        let value = match cell {
            Cell::Empty => Value::Null,
            Cell::Text(text) => Value::String(text.into_owned()),
            Cell::Number(number) if number.is_exact() => {
                let low = number.low();
                let whole = (low.fract() == 0.0 && low.abs() < 9e15).then_some(low as i64);
                whole.map_or_else(
                    || Number::from_f64(low).map_or(Value::Null, Value::Number),
                    Value::from,
                )
            }
            Cell::Number(number) => Value::String(number.to_string()),
            Cell::Day(day) => Value::String(ValueRef::Day(day).to_value().to_string()),
        };
        line.insert(names[column].clone(), value);
        if column == last {
            serde_json::to_writer(&mut *out, &std::mem::take(&mut line))
                .map_err(std::io::Error::from)?;
            out.write_all(b"\n")?;
        }
        Ok(())
    })?;
    out.flush()?;
    Ok(written)
}
