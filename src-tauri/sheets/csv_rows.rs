//! How does a row become CSV? Commas between cells, quotes around those that hold one, a quote or a line break, and
//! two quotes for one. A row of one empty cell is written as `""`, so that no row is lost.

use std::io::{self, Write};

/// A table on its way out, row by row.
pub(crate) struct CsvRows<W> {
    out: W,
    width: Width,
    /// Of the row that is being written.
    n_cells: u32,
    /// The text of the rows that are not out yet.
    text: Vec<u8>,
    /// Whether anything was written to the row.
    is_blank: bool,
}

/// How many cells every row has.
enum Width {
    /// So many; a row that has more keeps them.
    Is(u32),
    /// As many as the widest of the rows so far: where each of them ends, and how many cells it has.
    OfThese(Vec<(usize, u32)>),
}

/// Which bytes a cell is quoted for. Looked up, since most cells are too short to be looked at many bytes at a time.
const IS_MARK: [bool; 256] = {
    let mut is_mark = [false; 256];
    is_mark[b',' as usize] = true;
    is_mark[b'"' as usize] = true;
    is_mark[b'\n' as usize] = true;
    is_mark[b'\r' as usize] = true;
    is_mark
};

/// Text that is gathered before it goes out.
const PIECE: usize = 1 << 17;
/// Text that is held back to see how wide the rows are.
const HELD: usize = 1 << 22;

impl<W: Write> CsvRows<W> {
    /// Rows of `width` cells each.
    pub(crate) fn of_width(width: u32, out: W) -> Self {
        Self::with(Width::Is(width), out)
    }

    /// Rows as wide as the widest of the first four megabytes.
    pub(crate) fn to(out: W) -> Self {
        Self::with(Width::OfThese(Vec::new()), out)
    }

    fn with(width: Width, out: W) -> Self {
        Self {
            out,
            width,
            n_cells: 0,
            text: Vec::with_capacity(PIECE + (1 << 12)),
            is_blank: true,
        }
    }

    /// A cell that needs no quotes: digits and the like.
    pub(crate) fn plain(&mut self, cell: &str) {
        self.between();
        self.text.extend_from_slice(cell.as_bytes());
        self.is_blank &= cell.is_empty();
    }

    /// A cell of any text.
    pub(crate) fn cell(&mut self, cell: &str) {
        self.between();
        self.is_blank &= cell.is_empty();
        let bytes = cell.as_bytes();
        let has_mark = bytes.iter().any(|&byte| IS_MARK[usize::from(byte)]);
        // A mark of the encoding at the start of a text would be none of its letters.
        if !has_mark && !cell.starts_with('\u{feff}') {
            self.text.extend_from_slice(bytes);
            return;
        }
        self.text.push(b'"');
        let mut rest = bytes;
        while let Some(n) = memchr::memchr(b'"', rest) {
            self.text.extend_from_slice(&rest[..=n]);
            self.text.push(b'"');
            rest = &rest[n + 1..];
        }
        self.text.extend_from_slice(rest);
        self.text.push(b'"');
    }

    /// Empty cells until the row has `n`.
    pub(crate) fn fill(&mut self, n: u32) {
        while self.n_cells < n {
            self.between();
        }
    }

    /// How many cells the row has so far.
    pub(crate) fn n_cells(&self) -> u32 {
        self.n_cells
    }

    /// Ends the row.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(crate) fn end_row(&mut self) -> io::Result<()> {
        match &mut self.width {
            Width::Is(width) => {
                let width = *width;
                self.fill(width);
                if self.n_cells <= 1 && self.is_blank {
                    self.text.extend_from_slice(b"\"\"");
                }
                self.text.push(b'\n');
            }
            Width::OfThese(ends) => ends.push((self.text.len(), self.n_cells)),
        }
        self.n_cells = 0;
        self.is_blank = true;
        match self.width {
            Width::Is(_) if self.text.len() >= PIECE => self.write(),
            Width::OfThese(_) if self.text.len() >= HELD => self.settle(),
            _ => Ok(()),
        }
    }

    /// Ends the row, however many cells it has.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(crate) fn end_row_as_it_is(&mut self) -> io::Result<()> {
        let width = std::mem::replace(&mut self.width, Width::Is(0));
        let ended = self.end_row();
        self.width = width;
        ended
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.settle()?;
        self.write()?;
        self.out.flush()
    }

    fn write(&mut self) -> io::Result<()> {
        self.out.write_all(&self.text)?;
        self.text.clear();
        Ok(())
    }

    /// From here on the rows are as wide as the widest so far.
    fn settle(&mut self) -> io::Result<()> {
        let Width::OfThese(ends) = &mut self.width else {
            return Ok(());
        };
        let ends = std::mem::take(ends);
        let width = ends.iter().map(|(_, n_cells)| *n_cells).max();
        let width = width.unwrap_or_default().max(1);
        self.width = Width::Is(width);
        let text = std::mem::take(&mut self.text);
        let mut start = 0;
        for (end, n_cells) in ends {
            let row = &text[start..end];
            self.text.extend_from_slice(row);
            start = end;
            (self.n_cells, self.is_blank) = (n_cells, row.is_empty());
            self.end_row()?;
        }
        Ok(())
    }

    fn between(&mut self) {
        if self.n_cells > 0 {
            self.text.push(b',');
        }
        self.n_cells += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_where_it_must_be() {
        let mut out = Vec::new();
        let rows = [
            &["a", "b,c", "say \"hi\""][..],
            &["two\nlines", "", " x "],
            &["\u{feff}"],
            &[],
            &["b"],
        ];
        write(&rows, CsvRows::to(&mut out));
        let text = "a,\"b,c\",\"say \"\"hi\"\"\"\n\"two\nlines\",, x \n\"\u{feff}\",,\n,,\nb,,\n";
        assert_eq!(String::from_utf8(out).unwrap(), text);
    }

    #[test]
    fn no_row_is_lost_and_none_is_cut() {
        let mut out = Vec::new();
        write(&[&[], &[""], &["a"], &[]], CsvRows::to(&mut out));
        write(
            &[&["a"], &["a", "b", "c"], &[]],
            CsvRows::of_width(2, &mut out),
        );
        let text = "\"\"\n\"\"\na\n\"\"\na,\na,b,c\n,\n";
        assert_eq!(String::from_utf8(out).unwrap(), text);
    }

    #[test]
    fn many_rows_are_as_wide_as_the_first_of_them() {
        let mut out = Vec::new();
        let mut rows = CsvRows::to(&mut out);
        for i in 0..600_000 {
            rows.plain(&i.to_string());
            rows.fill(1 + i % 3);
            rows.end_row().unwrap();
        }
        rows.finish().unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text.lines().count(), 600_000);
        assert!(
            text.lines()
                .enumerate()
                .all(|(i, row)| row == format!("{i},,"))
        );
    }

    fn write(rows: &[&[&str]], mut csv: CsvRows<&mut Vec<u8>>) {
        for row in rows {
            row.iter().for_each(|cell| csv.cell(cell));
            csv.end_row().unwrap();
        }
        csv.finish().unwrap();
    }
}
