//! How many rows of each lead count? Surely, and at most, which may be any number.

use std::ops::Range;

use lead::{CHUNK_ROWS, Mask, each_of};

/// How many rows of each lead count.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    /// [`CHUNK_ROWS`] leads in each but the last.
    chunks: Vec<ChunkOfCounts>,
}

/// How many rows of some leads count.
#[derive(Clone, Debug)]
pub(crate) struct ChunkOfCounts {
    /// The leads of which a number is known at all.
    pub(crate) known: Mask,
    /// How many surely count.
    pub(crate) sure: Vec<u32>,
    /// How many may count at most, where that differs for any.
    pub(crate) most: Option<Vec<u32>>,
    /// The leads of which any number may count.
    pub(crate) open: Mask,
}

impl Counts {
    /// The counts that `count` gives of some leads: surely, and at most where that differs. Of a lead that is not in `whole`
    /// there may be more rows, any number; without it, of none.
    pub(crate) fn of(
        n_leads: usize,
        whole: Option<&Mask>,
        count: impl Fn(Range<usize>) -> (Vec<u32>, Option<Vec<u32>>) + Sync,
    ) -> Self {
        let chunks = each_of(n_leads.div_ceil(CHUNK_ROWS), |i| {
            let leads = i * CHUNK_ROWS..((i + 1) * CHUNK_ROWS).min(n_leads);
            let n = leads.len();
            let open = whole.map_or_else(|| Mask::none(n), |whole| part(whole, &leads).not());
            let (sure, most) = count(leads);
            ChunkOfCounts {
                known: Mask::all(n),
                most: most.filter(|most| *most != sure),
                sure,
                open,
            }
        });
        Self { chunks }
    }

    /// The counts with every other lead missing.
    pub(crate) fn only_where(mut self, known: &Mask) -> Self {
        for (i, chunk) in self.chunks.iter_mut().enumerate() {
            let first = i * CHUNK_ROWS;
            chunk.known = part(known, &(first..first + chunk.sure.len()));
        }
        self
    }

    /// The counts of a chunk of leads; `None` past the last.
    pub(crate) fn chunk(&self, i: usize) -> Option<&ChunkOfCounts> {
        self.chunks.get(i)
    }
}

/// Those of a range of rows that begins with a whole word.
fn part(rows: &Mask, range: &Range<usize>) -> Mask {
    let words = &rows.words()[range.start / 64..range.end.div_ceil(64)];
    Mask::from_words(words.to_vec(), range.len())
}
