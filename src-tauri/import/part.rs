//! What do so many rows say, column by column? Their texts, tidied and packed, of the rows that fit the
//! header; the others beside them as they stand.

use std::borrow::Cow;
use std::ops::ControlFlow;

use lead::{Chunk, ChunkData, Mask, TextsBuilder, tidy};

use crate::ProblemCode;
use crate::records::Records;

/// Rows that are cut into cells before the cells go to their columns, one column after the other: few
/// enough to stay close to the processor.
const AT_ONCE: usize = 512;

/// Rows of a file, in its order.
#[derive(Debug, Default)]
pub(crate) struct Part {
    /// The texts of each column, one of each row that fits.
    pub(crate) columns: Vec<Chunk>,
    /// The rows that fit, counted from 0.
    pub(crate) rows: Vec<u32>,
    /// The rows that do not, in order.
    pub(crate) misfits: Vec<Misfit>,
    /// All rows.
    pub(crate) n_rows: u32,
}

/// A row that does not fit the header, or says nothing.
#[derive(Clone, Debug)]
pub(crate) struct Misfit {
    /// The row: within its part counted from 0, in the whole as a spreadsheet numbers it.
    pub(crate) row: u32,
    /// What it says, as it stands; nothing of a row without any value.
    pub(crate) cells: Vec<String>,
    /// What is wrong with it; `None` where it has no value.
    pub(crate) code: Option<ProblemCode>,
}

/// Reads the rows of `text`, which begins with one. `None` when `go_on`, told how many rows were read since
/// it was last asked, says stop.
pub(crate) fn read_part(
    text: &str,
    delimiter: u8,
    n_columns: usize,
    mut go_on: impl FnMut(u32) -> ControlFlow<()>,
) -> Option<Part> {
    let mut records = Records::of(text, delimiter);
    let mut part = Part::default();
    let mut columns: Vec<(TextsBuilder, Mask)> = Vec::new();
    columns.resize_with(n_columns, || (TextsBuilder::default(), Mask::none(0)));
    let mut cells: Vec<Cow<'_, str>> = Vec::with_capacity(AT_ONCE * n_columns);
    loop {
        let before = part.n_rows;
        while cells.len() < AT_ONCE * n_columns {
            let start = cells.len();
            if !records.next(&mut cells) {
                break;
            }
            let row = part.n_rows;
            part.n_rows += 1;
            let own = &cells[start..];
            match misfit(own, n_columns) {
                None => {
                    part.rows.push(row);
                    // Empty cells past the header, as spreadsheets leave them, lose nothing.
                    cells.truncate(start + n_columns);
                }
                Some(code) => {
                    let said = own.iter().filter(|_| code.is_some());
                    part.misfits.push(Misfit {
                        row,
                        cells: said.map(|cell| cell.clone().into_owned()).collect(),
                        code,
                    });
                    cells.truncate(start);
                }
            }
        }
        for (i, (texts, known)) in columns.iter_mut().enumerate() {
            for cell in cells.iter().skip(i).step_by(n_columns) {
                // A text that is there already is tidy: it was tidied when it came first.
                let is_there = (!cell.is_empty() && texts.push_again(cell)) || push(texts, cell);
                known.push(is_there);
            }
        }
        cells.clear();
        if part.n_rows == before {
            break;
        }
        if go_on(part.n_rows - before) == ControlFlow::Break(()) {
            return None;
        }
    }
    let chunk = |(texts, known): (TextsBuilder, Mask)| {
        Chunk::from_parts(known, ChunkData::Texts(texts.finish()))
    };
    part.columns = columns.into_iter().map(chunk).collect::<Option<_>>()?;
    Some(part)
}

/// Adds a cell to its column, tidied; `false` where nothing is in it.
fn push(texts: &mut TextsBuilder, cell: &str) -> bool {
    match tidy(cell) {
        Some(text) => texts.push(&text),
        None => {
            texts.push_missing();
            false
        }
    }
}

/// Why a row does not fit the header, or `Some(None)` where it says nothing; `None` where it fits.
fn misfit(cells: &[Cow<'_, str>], n_columns: usize) -> Option<Option<ProblemCode>> {
    let says = |cell: &Cow<'_, str>| tidy(cell).is_some();
    if !cells.iter().any(says) {
        return Some(None);
    }
    if cells.iter().skip(n_columns).any(says) {
        return Some(Some(ProblemCode::TooManyCells));
    }
    (cells.len() < n_columns).then_some(Some(ProblemCode::TooFewCells))
}
