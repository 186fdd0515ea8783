//! Which cells has a sheet of a workbook since 2007? Errors that calamine does not know, as #SPILL!, are read as the
//! text that they are. It loses its place at such a cell: where there is one, the places of all cells are counted
//! first, and the cells read once more.

use std::io::{Read, Seek};

use calamine::{Cell, DataRef, Xlsx, XlsxCellReader, XlsxError};

use crate::Refusal;
use crate::workbook::{NextCell, of_xlsx};

/// The cells of a sheet, from its beginning.
pub(crate) struct XlsxCells<'a, R: Read + Seek> {
    cells: XlsxCellReader<'a, R>,
    /// Where the cells are, where that is counted already.
    places: Option<Box<dyn Iterator<Item = (u32, u32)>>>,
    /// Whether a cell came whose error is unknown, so that the places of those behind it are not right.
    is_lost: bool,
}

impl<'a, R: Read + Seek> XlsxCells<'a, R> {
    /// The next cell.
    ///
    /// # Errors
    /// Where it does not read.
    pub(crate) fn next(&mut self) -> NextCell<'a> {
        match self.places {
            None => self.cells.next_cell().map_err(|error| {
                self.is_lost |= matches!(error, XlsxError::CellError(_));
                of_xlsx(error)
            }),
            Some(_) => self.next_placed(),
        }
    }

    fn next_placed(&mut self) -> NextCell<'a> {
        let value = match self.cells.next_cell() {
            Ok(None) => return Ok(None),
            Ok(Some(cell)) => cell.get_value().clone(),
            Err(XlsxError::CellError(error)) => DataRef::String(error),
            Err(error) => return Err(of_xlsx(error)),
        };
        let place = self.places.as_mut().and_then(Iterator::next);
        let place =
            place.ok_or_else(|| Refusal::Damaged("its cells are others each time".to_owned()))?;
        Ok(Some(Cell::new(place, value)))
    }
}

/// Reads the cells of a sheet with `read`, which is asked again where it must begin anew; `None` where the sheet is a
/// chart.
///
/// # Errors
/// Where the sheet does not read, and what `read` says.
pub(crate) fn xlsx_cells<R: Read + Seek, T>(
    book: &mut Xlsx<R>,
    name: &str,
    mut read: impl FnMut(&mut XlsxCells<'_, R>) -> Result<T, Refusal>,
) -> Result<Option<T>, Refusal> {
    let Some(cells) = cells_of(book, name)? else {
        return Ok(None);
    };
    let mut cells = XlsxCells {
        cells,
        places: None,
        is_lost: false,
    };
    let all = read(&mut cells);
    if !cells.is_lost {
        return all.map(Some);
    }
    drop(cells);
    let places = Places::of(book, name)?;
    let Some(cells) = cells_of(book, name)? else {
        return Ok(None);
    };
    let mut cells = XlsxCells {
        cells,
        places: Some(Box::new(places.each())),
        is_lost: false,
    };
    read(&mut cells).map(Some)
}

/// The reader of a sheet; `None` of a chart.
fn cells_of<'a, R: Read + Seek>(
    book: &'a mut Xlsx<R>,
    name: &str,
) -> Result<Option<XlsxCellReader<'a, R>>, Refusal> {
    match book.worksheet_cells_reader(name) {
        Ok(cells) => Ok(Some(cells)),
        Err(XlsxError::NotAWorksheet(_)) => Ok(None),
        Err(error) => Err(of_xlsx(error)),
    }
}

/// Where each cell of a sheet is, in the order of the file: row, first column, and how many stand side by side.
struct Places(Vec<(u32, u32, u32)>);

impl Places {
    fn of<R: Read + Seek>(book: &mut Xlsx<R>, name: &str) -> Result<Self, Refusal> {
        let mut places: Vec<(u32, u32, u32)> = Vec::new();
        let Some(mut cells) = cells_of(book, name)? else {
            return Ok(Self(places));
        };
        // What a cell says is not looked at here, only its formula.
        while let Some(cell) = cells.next_formula().map_err(of_xlsx)? {
            let (row, column) = cell.get_position();
            match places.last_mut() {
                Some((last, first, n)) if (*last, *first + *n) == (row, column) => *n += 1,
                _ => places.push((row, column, 1)),
            }
        }
        Ok(Self(places))
    }

    fn each(self) -> impl Iterator<Item = (u32, u32)> {
        let runs = self.0.into_iter();
        runs.flat_map(|(row, first, n)| (first..first + n).map(move |column| (row, column)))
    }
}
