//! What became of each lead, as a workbook? One sheet; numbers are numbers, days are days, and
//! every text is text, whatever it begins with: no cell is ever a formula.

use std::io::{Seek, Write};

use lead::ValueRef;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};

use crate::csv_cells::clean;
use crate::qualified::{Cell, Cells, header};
use crate::{Column, ExportError, Leads, Tick};

/// Days between 1899-12-30, from which sheets count, and 1970-01-01.
pub(crate) const EPOCH: i32 = 25_569;
/// 1900-03-01: before it the count of a sheet is off by a day, and before 1900 there is none.
pub(crate) const FIRST_SURE_DAY: i32 = 61 - EPOCH;

/// Writes a row of names and a row per lead in `rows`, in that order, under `columns`. Returns how
/// many leads. A missing value, and the place of a lead in no stage, are empty cells; a day before
/// 1900-03-01 is text. The same leads give the same bytes: the file bears the day `as_of`, not the
/// moment it was written.
///
/// # Errors
/// When `out` refuses, `tick` says stop, or a sheet cannot hold so many rows or so long a text.
pub fn write_qualified_xlsx(
    out: &mut (impl Write + Seek + Send),
    leads: Leads<'_>,
    columns: &[Column],
    rows: &[u32],
    tick: Tick<'_>,
) -> Result<u64, ExportError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_serial_datetime(leads.as_of + EPOCH)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let day_format = Format::new().set_num_format("yyyy-mm-dd");
    let head = Format::new().set_bold();
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.set_name("Leads")?;
    sheet.set_freeze_panes(1, 0)?;
    for (at, name) in header(columns).iter().enumerate() {
        sheet.write_string_with_format(0, column(at)?, clean(name), &head)?;
    }
    let written = Cells::new(leads, columns).each(rows, tick, |row, at, cell| {
        let row = u32::try_from(row + 1).map_err(|_| too_many())?;
        let at = column(at)?;
        match cell {
            Cell::Empty => None,
            Cell::Text(text) => Some(sheet.write_string(row, at, clean(&text))?),
            Cell::Number(number) => Some(sheet.write_number(row, at, number.low())?),
            Cell::Day(day) if day >= FIRST_SURE_DAY => {
                let serial = f64::from(day + EPOCH);
                Some(sheet.write_number_with_format(row, at, serial, &day_format)?)
            }
            Cell::Day(day) => {
                let day = ValueRef::Day(day).to_value().to_string();
                Some(sheet.write_string(row, at, day)?)
            }
        };
        Ok(())
    })?;
    workbook.save_to_writer(out)?;
    Ok(written)
}

pub(crate) fn column(at: usize) -> Result<u16, ExportError> {
    u16::try_from(at).map_err(|_| too_many())
}

fn too_many() -> ExportError {
    rust_xlsxwriter::XlsxError::RowColumnLimitError.into()
}
