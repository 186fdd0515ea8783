//! How do the first rows of a text agree, cut in one way? What speaks for or against that way of cutting.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::cut::Cutting;
use crate::records::Records;

/// Rows that are looked at.
const MOST_ROWS: usize = 1000;

/// The first rows of a text, cut in one way.
pub(crate) struct Sample<'a> {
    pub(crate) rows: Vec<Row<'a>>,
    /// Cells with a quote that is none.
    pub(crate) n_stray: u32,
}

/// A row as it is cut.
pub(crate) struct Row<'a> {
    /// The line it begins at, counted from 0.
    pub(crate) line: u32,
    pub(crate) cells: Vec<Cow<'a, str>>,
}

/// How many cells most rows have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Agreement {
    /// So many; 1 where no row has more.
    pub(crate) width: usize,
    /// The rows that have so many.
    pub(crate) n: usize,
    /// The share of all rows that have so many.
    pub(crate) share: f64,
    /// The share of those from the first to the last such row.
    pub(crate) share_inside: f64,
    /// The share of rows that have more than one.
    pub(crate) share_cut: f64,
    /// Whether the first row has so many.
    pub(crate) from_first: bool,
}

impl<'a> Sample<'a> {
    /// The rows of `text`; the last may be cut off where that is not all there is.
    pub(crate) fn of(text: &'a str, is_whole: bool, cutting: &'a Cutting) -> Self {
        let mut records = Records::of(text, cutting);
        let mut rows = Vec::new();
        loop {
            let mut cells = Vec::new();
            let Some(line) = records.next(&mut cells) else {
                break;
            };
            if !is_whole && records.at() == text.len() && !rows.is_empty() {
                break;
            }
            rows.push(Row { line, cells });
            if rows.len() == MOST_ROWS {
                break;
            }
        }
        Self {
            rows,
            n_stray: records.n_stray,
        }
    }

    /// How the rows agree on the number of their cells.
    pub(crate) fn agreement(&self) -> Agreement {
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        for row in &self.rows {
            *widths.entry(row.cells.len()).or_default() += 1;
        }
        let n_rows = self.rows.len().max(1) as f64;
        let cut = widths.range(2..);
        let n_cut: usize = cut.clone().map(|(_, n)| n).sum();
        let most = cut.max_by_key(|(width, n)| (**n, **width));
        let (width, n) = most.map_or((1, self.rows.len()), |(&width, &n)| (width, n));
        let has = |row: &Row<'_>| row.cells.len() == width;
        let first = self.rows.iter().position(has).unwrap_or_default();
        let last = self.rows.iter().rposition(has).unwrap_or_default();
        Agreement {
            width,
            n,
            share: n as f64 / n_rows,
            share_inside: n as f64 / (last + 1 - first) as f64,
            share_cut: n_cut as f64 / n_rows,
            from_first: first == 0,
        }
    }

    /// Rows that have another number of cells than most, and cells with a quote that is none.
    pub(crate) fn n_bad(&self) -> f64 {
        let width = self.agreement().width;
        let others = self.rows.iter().filter(|row| row.cells.len() != width);
        others.count() as f64 + f64::from(self.n_stray)
    }

    /// Cells that begin and end with `quote`.
    pub(crate) fn n_enclosed(&self, quote: char) -> usize {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        cells.filter(|cell| is_enclosed(cell.trim(), quote)).count()
    }
}

impl Row<'_> {
    /// Cells up to the last that says something.
    pub(crate) fn width(&self) -> usize {
        let says = |cell: &Cow<'_, str>| !cell.trim().is_empty();
        self.cells.iter().rposition(says).map_or(0, |at| at + 1)
    }

    /// Cells that say something.
    pub(crate) fn n_filled(&self) -> usize {
        let cells = self.cells.iter();
        cells.filter(|cell| !cell.trim().is_empty()).count()
    }
}

pub(crate) fn is_enclosed(cell: &str, quote: char) -> bool {
    cell.len() > 1 && cell.starts_with(quote) && cell.ends_with(quote)
}
