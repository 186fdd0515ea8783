//! What do so many rows say, column by column? Their texts, tidied and packed, of the rows that fit the
//! header; the others beside them as they stand.

use std::borrow::Cow;
use std::ops::ControlFlow;

use lead::{Chunk, ChunkData, Mask, TextsBuilder, tidy};

use crate::ProblemCode;
use crate::cut::{Cutting, LONGEST_CELL};
use crate::dialect::{LeftOut, ShortRows};
use crate::records::Records;

/// Rows that are cut into cells before the cells go to their columns, one column after the other: few
/// enough to stay close to the processor.
const AT_ONCE: usize = 512;

/// Rows of a file, in its order.
#[derive(Debug, Default)]
pub(crate) struct Part {
    /// The texts of each column, one of each row that fits.
    pub(crate) columns: Vec<Chunk>,
    /// The lines of the rows that fit, counted from 0.
    pub(crate) rows: Vec<u32>,
    /// The rows that do not, in order.
    pub(crate) misfits: Vec<Misfit>,
    /// All rows.
    pub(crate) n_rows: u32,
    /// All lines, as a spreadsheet counts them.
    pub(crate) n_lines: u32,
    /// Lines that are no rows, and what was read otherwise than it stands.
    pub(crate) left_out: LeftOut,
}

/// A row that does not fit the header, or says nothing.
#[derive(Clone, Debug)]
pub(crate) struct Misfit {
    /// Its line: within its part counted from 0, in the whole as a spreadsheet numbers it.
    pub(crate) row: u32,
    /// What it says, as it stands; nothing of a row without any value.
    pub(crate) cells: Vec<String>,
    /// What is wrong with it; `None` where it has no value.
    pub(crate) code: Option<ProblemCode>,
}

/// How the rows of a text are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) cutting: Cutting,
    pub(crate) n_columns: usize,
    pub(crate) short_rows: ShortRows,
}

/// Reads the rows of a file, part after part; the room of one part is used again for the next.
pub(crate) struct PartReader<'a> {
    cut: &'a Cut,
    /// The texts of each column so far, and which rows have one.
    columns: Vec<(TextsBuilder, Mask)>,
    /// All of the part but its columns.
    part: Part,
}

impl<'a> PartReader<'a> {
    pub(crate) fn of(cut: &'a Cut) -> Self {
        let mut columns = Vec::new();
        columns.resize_with(cut.n_columns, || (TextsBuilder::default(), Mask::none(0)));
        Self {
            cut,
            columns,
            part: Part::default(),
        }
    }

    /// How many rows the part has so far.
    pub(crate) fn n_rows(&self) -> u32 {
        self.part.n_rows
    }

    /// Reads the rows of `text`, which begins with a line, behind those so far. `None` when `go_on`, told how many
    /// rows were read since it was last asked, says stop.
    pub(crate) fn read(
        &mut self,
        text: &str,
        mut go_on: impl FnMut(u32) -> ControlFlow<()>,
    ) -> Option<()> {
        let (cut, part) = (self.cut, &mut self.part);
        let without_nul =
            (memchr::memchr(0, text.as_bytes()).is_some()).then(|| text.replace('\0', ""));
        if let Some(without) = &without_nul {
            part.left_out.nul += (text.len() - without.len()) as u64;
        }
        let n_columns = cut.n_columns;
        let mut records = Records::of(without_nul.as_deref().unwrap_or(text), &cut.cutting);
        let mut cells: Vec<Cow<'_, str>> = Vec::with_capacity(AT_ONCE * n_columns);
        loop {
            let before = part.n_rows;
            while cells.len() < AT_ONCE * n_columns {
                let (start, from) = (cells.len(), records.at());
                let Some(row) = records.next(&mut cells) else {
                    break;
                };
                let row = part.n_lines + row;
                part.n_rows += 1;
                let own = &cells[start..];
                let is_long = records.at() - from > LONGEST_CELL;
                match misfit(own, cut, is_long) {
                    None => {
                        part.rows.push(row);
                        // Empty cells past the header, as spreadsheets leave them, lose nothing; what a short
                        // row does not say is blank where that was said.
                        cells.resize(start + n_columns, Cow::Borrowed(""));
                    }
                    Some(code) => {
                        let said = own.iter().filter(|_| code.is_some());
                        part.misfits.push(Misfit {
                            row,
                            cells: said.map(|cell| as_kept(cell)).collect(),
                            code,
                        });
                        cells.truncate(start);
                    }
                }
            }
            for (i, (texts, known)) in self.columns.iter_mut().enumerate() {
                for cell in cells.iter().skip(i).step_by(n_columns) {
                    known.push(texts.push_cell(cell));
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
        part.n_lines += records.n_lines;
        part.left_out.blank_lines += records.n_blank;
        part.left_out.comments += records.n_comments;
        part.left_out.stray_quotes += records.n_stray;
        Some(())
    }

    /// The part as it was read so far; what is read next is another. `None` where a column holds more than any can.
    pub(crate) fn take(&mut self) -> Option<Part> {
        let chunk = |(texts, known): &mut (TextsBuilder, Mask)| {
            let known = std::mem::replace(known, Mask::none(0));
            Chunk::from_parts(known, ChunkData::Texts(texts.take()))
        };
        let columns = self.columns.iter_mut().map(chunk).collect::<Option<_>>()?;
        let part = std::mem::take(&mut self.part);
        Some(Part { columns, ..part })
    }
}

/// A cell of a row that is rejected; of one that is too long its beginning.
fn as_kept(cell: &str) -> String {
    const SHOWN: usize = 1000;
    match cell.len() > LONGEST_CELL {
        true => cell.chars().take(SHOWN).chain(['…']).collect(),
        false => cell.to_owned(),
    }
}

/// Why a row does not fit the header, or `Some(None)` where it says nothing; `None` where it fits.
fn misfit(cells: &[Cow<'_, str>], cut: &Cut, is_long: bool) -> Option<Option<ProblemCode>> {
    let says = |cell: &Cow<'_, str>| tidy(cell).is_some();
    if !cells.iter().any(says) {
        return Some(None);
    }
    if is_long && cells.iter().any(|cell| cell.len() > LONGEST_CELL) {
        return Some(Some(ProblemCode::CellTooLong));
    }
    if cells.iter().skip(cut.n_columns).any(says) {
        return Some(Some(ProblemCode::TooManyCells));
    }
    let is_short = cells.len() < cut.n_columns && cut.short_rows == ShortRows::Refused;
    is_short.then_some(Some(ProblemCode::TooFewCells))
}
