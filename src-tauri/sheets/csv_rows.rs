//! How does a row become CSV? Commas between cells, quotes around those that hold one, a quote or a line break, and
//! two quotes for one. A row of one empty cell is written as `""`, so that no row is lost.

use std::io::{self, Write};

/// A table on its way out, row by row.
pub(crate) struct CsvRows<W> {
    out: W,
    /// Of the row that is being written.
    n_cells: u32,
    /// The text of the rows that are not out yet.
    text: Vec<u8>,
    /// Whether anything was written to the row.
    is_blank: bool,
}

/// Text that is gathered before it goes out.
const PIECE: usize = 1 << 17;

impl<W: Write> CsvRows<W> {
    pub(crate) fn to(out: W) -> Self {
        Self {
            out,
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
        let holds = |byte: &u8| matches!(byte, b',' | b'"' | b'\n' | b'\r');
        // Blanks at an end are kept by quotes: not every reader keeps them without.
        if !bytes.iter().any(holds) {
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
        if self.n_cells <= 1 && self.is_blank {
            self.text.extend_from_slice(b"\"\"");
        }
        self.text.push(b'\n');
        self.n_cells = 0;
        self.is_blank = true;
        if self.text.len() >= PIECE {
            self.out.write_all(&self.text)?;
            self.text.clear();
        }
        Ok(())
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.out.write_all(&self.text)?;
        self.out.flush()
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
        let mut rows = CsvRows::to(&mut out);
        for row in [
            &["a", "b,c", "say \"hi\""][..],
            &["two\nlines", "", " x "],
            &[""],
            &[],
            &["", ""],
        ] {
            row.iter().for_each(|cell| rows.cell(cell));
            rows.end_row().unwrap();
        }
        rows.finish().unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(
            text,
            "a,\"b,c\",\"say \"\"hi\"\"\"\n\"two\nlines\",, x \n\"\"\n\"\"\n,\n"
        );
    }
}
