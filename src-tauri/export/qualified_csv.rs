//! What became of each lead, as text with something between its cells? One line per lead, every cell safe to open.

use std::io::Write;

use lead::ValueRef;

use crate::csv_cells::safe;
use crate::encoded::Encoded;
use crate::qualified::{Cell, Cells, header};
use crate::{Column, Delimiter, Encoding, ExportError, Leads, Tick};

/// Writes a line of names and a line per lead in `rows`, in that order, under `columns`. Returns
/// how many leads. A missing value, and the place of a lead in no stage, are empty cells.
///
/// # Errors
/// When `out` refuses, the encoding has not all letters, or `tick` says stop.
pub fn write_qualified(
    out: &mut impl Write,
    leads: Leads<'_>,
    columns: &[Column],
    rows: &[u32],
    (delimiter, encoding): (Delimiter, Encoding),
    tick: Tick<'_>,
) -> Result<u64, ExportError> {
    let mut writer = csv::WriterBuilder::new()
        .buffer_capacity(1 << 16)
        .delimiter(delimiter.byte())
        .from_writer(Encoded::new(out, encoding));
    for name in header(columns) {
        writer.write_field(safe(&name).as_ref())?;
    }
    writer.write_record(None::<&[u8]>)?;
    let last = columns.len().saturating_sub(1);
    let written = Cells::new(leads, columns).each(rows, tick, |_, column, cell| {
        match cell {
            Cell::Empty => writer.write_field("")?,
            Cell::Text(text) => writer.write_field(safe(&text).as_ref())?,
            Cell::Number(number) => writer.write_field(number.to_string())?,
            Cell::Day(day) => writer.write_field(ValueRef::Day(day).to_value().to_string())?,
        }
        if column == last {
            writer.write_record(None::<&[u8]>)?;
        }
        Ok(())
    })?;
    writer.flush()?;
    Ok(written)
}
