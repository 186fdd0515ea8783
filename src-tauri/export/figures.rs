//! How does a table of figures leave? As CSV, a column for each part of a figure, or as a workbook where
//! numbers are numbers and days are days.

use std::io::{Seek, Write};

use jiff::civil::Date;
use lead::day_of;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};

use crate::ExportError;
use crate::csv_cells::{clean, safe};
use crate::qualified_xlsx::{EPOCH, FIRST_SURE_DAY, column};

/// A table of figures: names and rows of as many cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// The names of the columns.
    pub names: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Figure>>,
    /// The day that a workbook bears.
    pub as_of: Date,
}

/// What a workbook says of its figures, on a sheet of its own: the first sheet stays a table and nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The name of the sheet: at most 31 letters, none of `[]:*?/\`.
    pub name: String,
    /// Its lines, the finding first.
    pub lines: Vec<String>,
}

/// How wide the sheet of what is said is, in letters.
const ABOUT_WIDTH: f64 = 110.0;

/// A cell of a table of figures.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// There is none.
    Nothing,
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A number to its last digit, as it is written.
    Exact(String),
    /// A day.
    Day(Date),
}

/// Writes them as CSV: what is not there is an empty cell, a day is `2026-01-31`.
///
/// # Errors
/// When `out` refuses.
pub fn write_figures(out: &mut impl Write, figures: &Figures) -> Result<(), ExportError> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(figures.names.iter().map(|name| safe(name).into_owned()))?;
    for row in &figures.rows {
        writer.write_record(row.iter().map(|cell| match cell {
            Figure::Nothing => String::new(),
            Figure::Text(text) => safe(text).into_owned(),
            Figure::Number(number) => number.to_string(),
            Figure::Exact(number) => number.clone(),
            Figure::Day(day) => day.to_string(),
        }))?;
    }
    Ok(writer.flush()?)
}

/// Writes them as a workbook of one sheet. The same figures give the same bytes.
///
/// # Errors
/// When `out` refuses, or a sheet cannot hold so many.
pub fn write_figures_xlsx(
    out: &mut (impl Write + Seek + Send),
    figures: &Figures,
    about: &About,
) -> Result<(), ExportError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_serial_datetime(day_of(figures.as_of) + EPOCH)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let day_format = Format::new().set_num_format("yyyy-mm-dd");
    let head = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (at, name) in figures.names.iter().enumerate() {
        sheet.write_string_with_format(0, column(at)?, clean(name), &head)?;
    }
    for (row, cells) in (1_u32..).zip(&figures.rows) {
        for (at, cell) in cells.iter().enumerate() {
            let at = column(at)?;
            match cell {
                Figure::Nothing => continue,
                Figure::Text(text) => sheet.write_string(row, at, clean(text))?,
                Figure::Number(number) => sheet.write_number(row, at, *number)?,
                Figure::Exact(number) => match number.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, at, number)?,
                    Err(_) => sheet.write_string(row, at, clean(number))?,
                },
                Figure::Day(day) => match day_of(*day) {
                    sure if sure >= FIRST_SURE_DAY => {
                        let serial = f64::from(sure + EPOCH);
                        sheet.write_number_with_format(row, at, serial, &day_format)?
                    }
                    _ => sheet.write_string(row, at, day.to_string())?,
                },
            };
        }
    }
    sheet.autofit();
    let sheet = workbook.add_worksheet();
    sheet.set_name(&about.name)?;
    sheet.set_column_width(0, ABOUT_WIDTH)?;
    let wrapped = Format::new().set_text_wrap();
    for (row, line) in (0_u32..).zip(&about.lines) {
        let format = if row == 0 { &head } else { &wrapped };
        sheet.write_string_with_format(row, 0, clean(line), format)?;
    }
    workbook.save_to_writer(out)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_figure_is_written_to_its_last_digit_and_a_text_is_never_run() {
        let figures = Figures {
            names: vec!["=stage".to_owned(), "amount".to_owned(), "on".to_owned()],
            rows: vec![
                vec![
                    Figure::Text("=1+1".to_owned()),
                    Figure::Exact("62499790.17".to_owned()),
                    Figure::Day(date(2026, 1, 31)),
                ],
                vec![Figure::Nothing, Figure::Number(0.1), Figure::Nothing],
            ],
            as_of: date(2026, 1, 31),
        };
        let mut csv = Vec::new();
        write_figures(&mut csv, &figures).unwrap();
        let csv = String::from_utf8(csv).unwrap();
        let expected = "'=stage,amount,on\n'=1+1,62499790.17,2026-01-31\n,0.1,\n";
        assert_eq!(csv, expected);
        let workbook = |figures: &Figures| {
            let mut bytes = std::io::Cursor::new(Vec::new());
            let about = About {
                name: "About".to_owned(),
                lines: vec!["=A finding".to_owned(), "Of whom".to_owned()],
            };
            write_figures_xlsx(&mut bytes, figures, &about).unwrap();
            bytes.into_inner()
        };
        assert_eq!(workbook(&figures), workbook(&figures));
    }
}
