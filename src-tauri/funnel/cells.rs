//! Which rows does each figure of a table count? Everything is looked at once, on all cores, and counted; the rows are
//! put in order, or looked for, the first time that somebody asks whose a figure is.
//!
//! Invariants: what was given to a cell is in it and in no other; the rows of a cell stand in the order in which
//! they were given; neighbouring cells are neighbours in memory, so that a sum over them is a stretch of it.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use lead::{each_of, n_threads};

/// Fewer than so many are looked at faster than a thread is begun.
const FEW: usize = 1 << 15;

/// Rows by cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    lot: Arc<CellRows>,
}

/// The rows of all cells, cell after cell.
#[derive(Debug, Default)]
pub struct CellRows {
    starts: Vec<usize>,
    gathered: Gathered,
    ordered: OnceLock<Vec<u32>>,
}

/// Goes over everything once more, and gives each cell its rows.
type Seek = dyn Fn(&mut dyn FnMut(usize, u32)) + Send + Sync;

/// What the rows are put in order of.
enum Gathered {
    Given(Vec<Given>),
    /// Counted only; whose they are is looked for again.
    Sought(Box<Seek>),
    /// Stretches of rows that are in order, the cells ascending.
    Pieces(Vec<(Arc<[u32]>, Range<usize>)>),
}

impl Default for Gathered {
    fn default() -> Self {
        Self::Given(Vec::new())
    }
}

impl fmt::Debug for Gathered {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Given(_) => "given",
            Self::Sought(_) => "sought",
            Self::Pieces(_) => "pieces",
        })
    }
}

/// What was given to which cell so far.
#[derive(Debug)]
pub struct Given {
    /// The cell and the row, one after the other.
    placed: Vec<(u32, u32)>,
    n: Vec<usize>,
}

impl Given {
    /// Nothing yet, to so many cells.
    #[must_use]
    pub fn new(n_cells: usize) -> Self {
        Self {
            placed: Vec::new(),
            n: vec![0; n_cells],
        }
    }

    /// Nothing yet, with room for so many rows.
    #[must_use]
    pub fn with_room(n_cells: usize, n_rows: usize) -> Self {
        Self {
            placed: Vec::with_capacity(n_rows),
            n: vec![0; n_cells],
        }
    }

    /// Gives a row to a cell; one of a cell past the last is left out.
    #[inline]
    pub fn give(&mut self, cell: usize, row: u32) {
        if let Some(n) = self.n.get_mut(cell) {
            *n += 1;
            self.placed.push((cell as u32, row));
        }
    }
}

/// What `work` makes of each stretch of `n` things, in order; the stretches are worked on side by side, and begin at
/// whole words of a mask.
pub fn by_stretches<T: Send>(n: usize, work: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
    let n_stretches = match n {
        0..=FEW => 1,
        _ => n_threads(),
    };
    let long = n.div_ceil(n_stretches).next_multiple_of(64);
    each_of(n_stretches, |at| {
        work((at * long).min(n)..((at + 1) * long).min(n))
    })
}

impl Cells {
    /// Looks at each of `n` things in order; `each` gives rows to their cells.
    #[must_use]
    pub fn of(n_cells: usize, n: usize, each: impl Fn(usize, &mut Given) + Sync) -> Self {
        let given = by_stretches(n, |stretch| {
            let mut given = Given::with_room(n_cells, stretch.len());
            stretch.for_each(|thing| each(thing, &mut given));
            given
        });
        Self::together(n_cells, given)
    }

    /// What was given in one place and then in the others.
    #[must_use]
    pub fn together(n_cells: usize, given: Vec<Given>) -> Self {
        let mut starts = vec![0_usize; n_cells + 1];
        for (cell, start) in starts.iter_mut().skip(1).enumerate() {
            *start = given.iter().filter_map(|given| given.n.get(cell)).sum();
        }
        Self::gathered(starts, Gathered::Given(given))
    }

    /// So many in each cell; `seek` says whose they are as soon as somebody asks, and gives each cell as many rows.
    #[must_use]
    pub fn sought(
        n: impl IntoIterator<Item = usize>,
        seek: impl Fn(&mut dyn FnMut(usize, u32)) + Send + Sync + 'static,
    ) -> Self {
        let starts = std::iter::once(0).chain(n).collect();
        Self::gathered(starts, Gathered::Sought(Box::new(seek)))
    }

    /// Stretches of rows that stand somewhere already, each with its cell, the cells ascending; a cell may have
    /// several.
    #[must_use]
    pub fn of_pieces(n_cells: usize, pieces: Vec<(usize, Arc<[u32]>, Range<usize>)>) -> Self {
        let mut starts = vec![0_usize; n_cells + 1];
        let mut kept = Vec::with_capacity(pieces.len());
        for (cell, rows, at) in pieces {
            if let Some(n) = starts.get_mut(cell + 1) {
                *n += at.len();
                kept.push((rows, at));
            }
        }
        Self::gathered(starts, Gathered::Pieces(kept))
    }

    /// `starts` holds how many each cell has, after a zero.
    fn gathered(mut starts: Vec<usize>, gathered: Gathered) -> Self {
        for cell in 1..starts.len() {
            starts[cell] += starts[cell - 1];
        }
        Self {
            lot: Arc::new(CellRows {
                starts,
                gathered,
                ordered: OnceLock::new(),
            }),
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
        self.lot.starts.last().copied().unwrap_or(0)
    }

    /// The rows of a cell.
    #[must_use]
    pub fn rows(&self, cell: usize) -> &[u32] {
        self.lot.at(self.range(cell..cell + 1))
    }

    /// All rows, cell after cell.
    #[must_use]
    pub fn all(&self) -> Arc<CellRows> {
        Arc::clone(&self.lot)
    }

    /// Where among [`Cells::all`] the rows of neighbouring cells stand.
    #[must_use]
    pub fn range(&self, cells: Range<usize>) -> Range<usize> {
        let starts = &self.lot.starts;
        let last = starts.len().saturating_sub(1);
        let at = |cell: usize| starts.get(cell.min(last)).copied().unwrap_or(0);
        at(cells.start)..at(cells.end)
    }
}

impl CellRows {
    /// The rows at these places; none where there are no such places.
    #[must_use]
    pub fn at(&self, places: Range<usize>) -> &[u32] {
        self.ordered().get(places).unwrap_or_default()
    }

    fn ordered(&self) -> &[u32] {
        self.ordered.get_or_init(|| {
            let mut next = self.starts.clone();
            let mut rows = vec![0_u32; self.starts.last().copied().unwrap_or(0)];
            let mut put = |cell: usize, row: u32| {
                let Some(next) = next.get_mut(cell) else {
                    return;
                };
                if let Some(place) = rows.get_mut(*next) {
                    *place = row;
                    *next += 1;
                }
            };
            match &self.gathered {
                Gathered::Pieces(pieces) => {
                    let rows = pieces.iter().map(|(rows, at)| &rows[at.clone()]);
                    return rows.collect::<Vec<_>>().concat();
                }
                Gathered::Given(given) => {
                    let placed = given.iter().flat_map(|given| &given.placed);
                    placed.for_each(|(cell, row)| put(*cell as usize, *row));
                }
                Gathered::Sought(seek) => seek(&mut put),
            }
            rows
        })
    }
}

impl PartialEq for CellRows {
    fn eq(&self, other: &Self) -> bool {
        self.starts == other.starts && self.ordered() == other.ordered()
    }
}

impl Eq for CellRows {}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn each_row_is_in_its_cell_and_neighbours_add_up() {
        let given = [(2, 5_u32), (0, 1), (2, 7), (9, 8), (1, 2)];
        let cells = Cells::of(3, given.len(), |at, cells| {
            let (cell, row) = given[at];
            cells.give(cell, row);
        });
        assert_eq!(cells.rows(2), [5, 7]);
        assert_eq!((cells.n(0), cells.n(1), cells.n(7)), (1, 1, 0));
        assert_eq!((cells.n_in(0..3), cells.n_all()), (4, 4));
        assert_eq!(cells.all().at(cells.range(1..3)), [2, 5, 7]);
        assert_eq!(Cells::of(0, 0, |_, _| ()).n_all(), 0);
    }

    #[test]
    fn whose_a_count_is_is_looked_for_when_somebody_asks() {
        let asked = Arc::new(AtomicUsize::new(0));
        let counting = Arc::clone(&asked);
        let cells = Cells::sought([1, 0, 2], move |put| {
            counting.fetch_add(1, Ordering::Relaxed);
            [(2, 5_u32), (0, 1), (2, 7), (9, 8)]
                .into_iter()
                .for_each(|(cell, row)| put(cell, row));
        });
        assert_eq!((cells.n(0), cells.n_in(1..3), cells.n_all()), (1, 2, 3));
        assert_eq!(asked.load(Ordering::Relaxed), 0);
        assert_eq!((cells.rows(2), cells.rows(0)), (&[5, 7][..], &[1][..]));
        assert!(cells.rows(1).is_empty());
        assert_eq!(asked.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn what_several_threads_gave_stands_as_if_one_had_given_it() {
        let n = 3 * FEW + 7;
        let cell = |thing: usize| thing * 7 % 5;
        let cells = Cells::of(5, n, |thing, given| given.give(cell(thing), thing as u32));
        for at in 0..5 {
            let own: Vec<u32> = (0..n as u32)
                .filter(|one| cell(*one as usize) == at)
                .collect();
            assert_eq!(cells.rows(at), own);
        }
        assert_eq!(cells.n_all(), n);
        let stretches = by_stretches(n, |stretch| stretch);
        assert_eq!(stretches.iter().map(Range::len).sum::<usize>(), n);
    }
}
