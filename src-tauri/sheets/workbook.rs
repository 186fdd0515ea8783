//! Which sheets has a workbook, and what are their rows? Row and column are those that a spreadsheet shows: what is
//! empty before the first cell stays empty.

use std::io::{Read, Seek, SeekFrom, Write};

use calamine::{
    Cell, Data, DataRef, Dimensions, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls,
    XlsError, Xlsb, XlsbError, Xlsx, XlsxError,
};

use crate::csv_rows::CsvRows;
use crate::headings::{HEAD_ROWS, HeadCell, HeadRow, Merged, join, may_be_merged};
use crate::shown::Shown;
use crate::xlsx_cells::xlsx_cells;
use crate::{Refusal, Table, Written, archive, nested};

/// The rows that a sheet has, in each of the programs.
const MOST_ROWS: u32 = 1 << 20;
/// The columns that it has.
const MOST_COLUMNS: u32 = 1 << 14;

/// A workbook that is open.
pub(crate) enum Workbook<R: Read + Seek> {
    Xlsx(Box<Xlsx<R>>),
    Xlsb(Box<Xlsb<R>>),
    Xls(Box<Xls<R>>),
    Ods(Box<Ods<R>>),
}

impl<R: Read + Seek> Workbook<R> {
    /// The workbook in these bytes, an archive.
    ///
    /// # Errors
    /// Where it does not read, or is far larger than it looks.
    pub(crate) fn in_archive(written: Written, mut bytes: R) -> Result<Self, Refusal> {
        let mut archive = archive::open(&mut bytes)?;
        archive::check(&mut archive)?;
        if written == Written::Ods {
            nested::check(&mut archive)?;
        }
        bytes
            .seek(SeekFrom::Start(0))
            .map_err(|error| Refusal::Unreadable(error.to_string()))?;
        Ok(match written {
            Written::Xlsb => Self::Xlsb(Box::new(Xlsb::new(bytes).map_err(of_xlsb)?)),
            Written::Ods => Self::Ods(Box::new(Ods::new(bytes).map_err(of_ods)?)),
            _ => Self::Xlsx(Box::new(Xlsx::new(bytes).map_err(of_xlsx)?)),
        })
    }

    /// The workbook in these bytes, a compound file: one of Excel until 2003, or a newer one with a password.
    ///
    /// # Errors
    /// Where it does not read.
    pub(crate) fn in_compound_file(mut bytes: R) -> Result<Self, Refusal> {
        // A newer one is locked up whole, and says so itself.
        if matches!(Xlsx::new(&mut bytes), Err(XlsxError::Password)) {
            return Err(Refusal::Protected);
        }
        bytes
            .seek(SeekFrom::Start(0))
            .map_err(|error| Refusal::Unreadable(error.to_string()))?;
        Ok(Self::Xls(Box::new(Xls::new(bytes).map_err(of_xls)?)))
    }

    /// What it is written in.
    pub(crate) fn written(&self) -> Written {
        match self {
            Self::Xlsx(_) => Written::Xlsx,
            Self::Xlsb(_) => Written::Xlsb,
            Self::Xls(_) => Written::Xls,
            Self::Ods(_) => Written::Ods,
        }
    }

    /// Its sheets, charts among them, which are empty.
    ///
    /// # Errors
    /// Where one does not read.
    pub(crate) fn tables(&mut self) -> Result<Vec<Table>, Refusal> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xlsb(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        };
        let sheets = sheets.to_vec();
        let written = self.written();
        let table = |sheet: calamine::Sheet| {
            let (is_empty, size) = match sheet.typ {
                SheetType::WorkSheet => self.extent(&sheet.name)?,
                _ => (true, None),
            };
            Ok(Table {
                written,
                is_visible: sheet.visible == SheetVisible::Visible,
                is_empty,
                size: if is_empty { Some((0, 0)) } else { size },
                name: sheet.name,
            })
        };
        sheets.into_iter().map(table).collect()
    }

    /// Whether a sheet is empty, and how large it is where that is known.
    fn extent(&mut self, name: &str) -> Result<(bool, Option<(u32, u32)>), Refusal> {
        // What such a sheet says of its size is often wrong.
        let first = match self {
            Self::Xlsx(book) => {
                xlsx_cells(book, name, |cells| first_cell(|| cells.next()))?.flatten()
            }
            Self::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(of_xlsb)?;
                first_cell(|| cells.next_cell().map_err(of_xlsb))?
            }
            Self::Xls(book) => return Ok(extent(&book.worksheet_range(name).map_err(of_xls)?)),
            Self::Ods(book) => return Ok(extent(&book.worksheet_range(name).map_err(of_ods)?)),
        };
        Ok((first.is_none(), None))
    }

    /// Writes the rows of a sheet as CSV.
    ///
    /// # Errors
    /// Where it does not read, or cannot be written.
    pub(crate) fn write<W: Write>(&mut self, name: &str, out: W) -> Result<(), Refusal> {
        let mut rows = SheetRows::to(out);
        match self {
            Self::Xlsx(book) => {
                let Some(head) = xlsx_cells(book, name, |cells| head_rows(|| cells.next()))? else {
                    return rows.finish();
                };
                if may_be_merged(&head) {
                    let merged = book.merge_cells_by_sheet_name(name).map_err(of_xlsx)?;
                    rows.begin(head, &merged)?;
                }
                xlsx_cells(book, name, |cells| rows.all(|| cells.next()))?;
            }
            Self::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(of_xlsb)?;
                rows.all(|| cells.next_cell().map_err(of_xlsb))?;
            }
            Self::Xls(book) => {
                let range = book.worksheet_range(name).map_err(of_xls)?;
                let head = head_rows(cells_of(&range))?;
                if may_be_merged(&head) {
                    let merged = book.merge_cells_by_sheet_name(name).map_err(of_xls)?;
                    rows.begin(head, &merged)?;
                }
                rows.all(cells_of(&range))?;
            }
            Self::Ods(book) => {
                let range = book.worksheet_range(name).map_err(of_ods)?;
                rows.all(cells_of(&range))?;
            }
        }
        rows.finish()
    }
}

pub(crate) type NextCell<'a> = Result<Option<Cell<DataRef<'a>>>, Refusal>;

/// The cells of a sheet that is in memory, row by row.
fn cells_of<'a>(range: &'a Range<Data>) -> impl FnMut() -> NextCell<'a> {
    let (row, column) = range.start().unwrap_or_default();
    let mut cells = range.used_cells();
    move || {
        let next = cells.next();
        Ok(next
            .map(|(r, c, value)| Cell::new((row + r as u32, column + c as u32), borrowed(value))))
    }
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(value) => DataRef::Int(*value),
        Data::Float(value) => DataRef::Float(*value),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(value) => DataRef::Bool(*value),
        Data::DateTime(value) => DataRef::DateTime(*value),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn extent(range: &Range<Data>) -> (bool, Option<(u32, u32)>) {
    let size = range.end().map(|(row, column)| (row + 1, column + 1));
    (range.is_empty(), size)
}

/// The first cell with a value.
fn first_cell<'a>(mut next: impl FnMut() -> NextCell<'a>) -> Result<Option<(u32, u32)>, Refusal> {
    while let Some(cell) = next()? {
        if !matches!(cell.get_value(), DataRef::Empty) {
            return Ok(Some(cell.get_position()));
        }
    }
    Ok(None)
}

/// The first rows with a value.
fn head_rows<'a>(mut next: impl FnMut() -> NextCell<'a>) -> Result<Vec<HeadRow>, Refusal> {
    let mut rows: Vec<HeadRow> = Vec::new();
    let mut text = String::new();
    while let Some(cell) = next()? {
        let Some(shown) = Shown::of(cell.get_value(), &mut text) else {
            continue;
        };
        let (row, column) = cell.get_position();
        if rows.last().is_none_or(|last| last.row != row) {
            if rows.len() == HEAD_ROWS {
                break;
            }
            rows.push(HeadRow {
                row,
                cells: Vec::new(),
            });
        }
        let cell = HeadCell {
            column,
            is_text: shown.is_text,
            text: shown.text.to_owned(),
        };
        if let Some(last) = rows.last_mut() {
            last.cells.push(cell);
        }
    }
    Ok(rows)
}

/// The rows of a sheet on their way out.
struct SheetRows<W> {
    csv: CsvRows<W>,
    /// The row that is being written, counted from 0.
    row: u32,
    /// The rows before this one are written already.
    from: u32,
    text: String,
}

impl<W: Write> SheetRows<W> {
    fn to(out: W) -> Self {
        Self {
            csv: CsvRows::to(out),
            row: 0,
            from: 0,
            text: String::new(),
        }
    }

    /// Writes the first rows, with the words of merged headings.
    fn begin(&mut self, mut head: Vec<HeadRow>, merged: &[Dimensions]) -> Result<(), Refusal> {
        let of_one_row = |merged: &&Dimensions| merged.start.0 == merged.end.0;
        let merged: Vec<Merged> = merged
            .iter()
            .filter(of_one_row)
            .map(|merged| (merged.start.0, merged.start.1, merged.end.1))
            .collect();
        join(&mut head, &merged);
        for row in &head {
            self.go_to(row.row, 0)?;
            for cell in &row.cells {
                self.go_to(row.row, cell.column)?;
                self.csv.cell(&cell.text);
            }
            self.from = row.row + 1;
        }
        Ok(())
    }

    /// Writes all cells that are not written yet.
    fn all<'a>(&mut self, mut next: impl FnMut() -> NextCell<'a>) -> Result<(), Refusal> {
        let from = (self.from, 0).max((self.row, self.csv.n_cells()));
        let mut text = std::mem::take(&mut self.text);
        while let Some(cell) = next()? {
            let (row, column) = cell.get_position();
            if (row, column) < from {
                continue;
            }
            let Some(shown) = Shown::of(cell.get_value(), &mut text) else {
                continue;
            };
            self.go_to(row, column)?;
            if shown.is_text {
                self.csv.cell(shown.text);
            } else {
                self.csv.plain(shown.text);
            }
        }
        Ok(())
    }

    /// Goes to a cell that is further on.
    fn go_to(&mut self, row: u32, column: u32) -> Result<(), Refusal> {
        if row < self.row || (row == self.row && column < self.csv.n_cells()) {
            let row = row.saturating_add(1);
            return Err(Refusal::Damaged(format!(
                "the cells of row {row} are out of order"
            )));
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(Refusal::Damaged(
                "a cell lies beyond the last one of a sheet".to_owned(),
            ));
        }
        while self.row < row {
            self.csv.end_row().map_err(unwritten)?;
            self.row += 1;
        }
        self.csv.fill(column);
        Ok(())
    }

    fn finish(mut self) -> Result<(), Refusal> {
        if self.csv.n_cells() > 0 {
            self.csv.end_row().map_err(unwritten)?;
        }
        self.csv.finish().map_err(unwritten)
    }
}

/// Nobody reads on.
pub(crate) fn unwritten(error: std::io::Error) -> Refusal {
    Refusal::Unreadable(error.to_string())
}

pub(crate) fn of_xlsx(error: XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Protected,
        XlsxError::Io(error) => archive::unread(error),
        XlsxError::Zip(error) => archive::refused(error),
        other => Refusal::damaged(other),
    }
}

fn of_xlsb(error: XlsbError) -> Refusal {
    match error {
        XlsbError::Password => Refusal::Protected,
        XlsbError::Io(error) => archive::unread(error),
        XlsbError::Zip(error) => archive::refused(error),
        other => Refusal::damaged(other),
    }
}

fn of_xls(error: XlsError) -> Refusal {
    match error {
        XlsError::Password => Refusal::Protected,
        XlsError::Io(error) => archive::unread(error),
        other => Refusal::damaged(other),
    }
}

fn of_ods(error: OdsError) -> Refusal {
    match error {
        OdsError::Password => Refusal::Protected,
        OdsError::Io(error) => archive::unread(error),
        OdsError::Zip(error) => archive::refused(error),
        other => Refusal::damaged(other),
    }
}
