//! Which cells has a sheet of a workbook since 2007? Errors that calamine does not know, as #SPILL!, are read as the
//! text that they are. It loses its place at such a cell: where there is one, the places of all cells are counted
//! first, and the cells read once more.

use std::io::{Read, Seek};

use calamine::{Cell, DataRef, Xlsx, XlsxCellReader, XlsxError};

use crate::Refusal;
use crate::workbook::{NextCell, of_xlsx};

/// Reads the cells of a sheet with `read`, which is asked again where it must begin anew; `None` where the sheet is a
/// chart.
///
/// # Errors
/// Where the sheet does not read, and what `read` says.
pub(crate) fn xlsx_cells<R: Read + Seek, T>(
    book: &mut Xlsx<R>,
    name: &str,
    mut read: impl for<'a> FnMut(&mut dyn FnMut() -> NextCell<'a>) -> Result<T, Refusal>,
) -> Result<Option<T>, Refusal> {
    let Some(mut cells) = cells_of(book, name)? else {
        return Ok(None);
    };
    let mut is_unknown = false;
    let all = read(&mut || {
        cells.next_cell().map_err(|error| {
            is_unknown |= matches!(error, XlsxError::CellError(_));
            of_xlsx(error)
        })
    });
    drop(cells);
    if !is_unknown {
        return all.map(Some);
    }
    let places = Places::of(book, name)?;
    let mut places = places.each();
    let Some(mut cells) = cells_of(book, name)? else {
        return Ok(None);
    };
    read(&mut || {
        let value = match cells.next_cell() {
            Ok(None) => return Ok(None),
            Ok(Some(cell)) => cell.get_value().clone(),
            Err(XlsxError::CellError(error)) => DataRef::String(error),
            Err(error) => return Err(of_xlsx(error)),
        };
        let place = places
            .next()
            .ok_or_else(|| Refusal::Damaged("its cells are others each time".to_owned()))?;
        Ok(Some(Cell::new(place, value)))
    })
    .map(Some)
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

    fn each(&self) -> impl Iterator<Item = (u32, u32)> {
        let runs = self.0.iter();
        runs.flat_map(|&(row, first, n)| (first..first + n).map(move |column| (row, column)))
    }
}
