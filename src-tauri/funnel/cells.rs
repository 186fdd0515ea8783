//! Which rows does each figure of a table count? Rows divided into cells once, so that a million are looked at
//! twice and copied once, whatever number of figures is asked for.
//!
//! Invariants: what was given to a cell is in it and in no other; the rows of a cell stand in the order in which
//! they were given; neighbouring cells are neighbours in memory, so that a sum over them is a stretch of it.

use std::ops::Range;
use std::sync::Arc;

/// Rows by cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    starts: Vec<usize>,
    rows: Arc<[u32]>,
}

impl Cells {
    /// Gives each row to its cell. `each` hands all of them to what it is given, the same both times; a row of
    /// a cell past the last is left out.
    #[must_use]
    pub fn of(n_cells: usize, each: impl Fn(&mut dyn FnMut(usize, u32))) -> Self {
        let mut starts = vec![0_usize; n_cells + 1];
        each(&mut |cell, _| {
            if let Some(n) = starts.get_mut(cell + 1) {
                *n += 1;
            }
        });
        for cell in 0..n_cells {
            starts[cell + 1] += starts[cell];
        }
        let mut next = starts.clone();
        let mut rows = vec![0_u32; starts[n_cells]];
        each(&mut |cell, row| {
            if cell < n_cells {
                rows[next[cell]] = row;
                next[cell] += 1;
            }
        });
        Self {
            starts,
            rows: rows.into(),
        }
    }

    /// How many are in a cell; none in one that is not there.
    #[must_use]
    pub fn n(&self, cell: usize) -> usize {
        self.range(cell..cell + 1).len()
    }

    /// How many are in neighbouring cells together.
    #[must_use]
    pub fn n_in(&self, cells: Range<usize>) -> usize {
        self.range(cells).len()
    }

    /// How many are in any cell.
    #[must_use]
    pub fn n_all(&self) -> usize {
        self.rows.len()
    }

    /// The rows of a cell.
    #[must_use]
    pub fn rows(&self, cell: usize) -> &[u32] {
        self.rows
            .get(self.range(cell..cell + 1))
            .unwrap_or_default()
    }

    /// All rows, cell after cell.
    #[must_use]
    pub fn all(&self) -> Arc<[u32]> {
        Arc::clone(&self.rows)
    }

    /// Where among [`Cells::all`] the rows of neighbouring cells stand.
    #[must_use]
    pub fn range(&self, cells: Range<usize>) -> Range<usize> {
        let last = self.starts.len().saturating_sub(1);
        let at = |cell: usize| self.starts.get(cell.min(last)).copied().unwrap_or(0);
        at(cells.start)..at(cells.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_is_in_its_cell_and_neighbours_add_up() {
        let given = [(2, 5_u32), (0, 1), (2, 7), (9, 8), (1, 2)];
        let cells = Cells::of(3, |give| {
            given.iter().for_each(|&(cell, row)| give(cell, row))
        });
        assert_eq!(cells.rows(2), [5, 7]);
        assert_eq!((cells.n(0), cells.n(1), cells.n(7)), (1, 1, 0));
        assert_eq!((cells.n_in(0..3), cells.n_all()), (4, 4));
        assert_eq!(&cells.all()[cells.range(1..3)], [2, 5, 7]);
        assert_eq!(Cells::of(0, |_| ()).n_all(), 0);
    }
}
