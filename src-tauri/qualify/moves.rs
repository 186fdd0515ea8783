//! What becomes of every lead at every stage when one definition takes the place of another? Who stood how
//! before and stands how after, on the complete path.
//!
//! Invariants: every lead is in exactly one cell, from one of three standings to one of three; so what is
//! gained less what is lost is what there is after less what there was before, for all leads and for any part
//! of them, and the cells of parts that share nobody add up to those of the whole; between a definition and
//! itself nothing moves.

use definition::StageKey;
use lead::Mask;

use crate::{Judging, Kleene, Verdict};

/// How all leads stand with a stage under two definitions; `None` where one has no such stage.
#[derive(Clone, Debug)]
pub struct StageMoves {
    /// The stage, by its name in files.
    pub key: StageKey,
    /// Under the one that goes.
    pub before: Option<Kleene>,
    /// Under the one that comes.
    pub after: Option<Kleene>,
}

/// How many stood how before, and stand how after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// From each standing to each: met, unknown, not met.
    cells: [[usize; 3]; 3],
}

/// How the leads of one list stand with each stage under two definitions: the stages of the one that comes
/// in their order, then those that only the other has.
#[must_use]
pub fn moves(before: Judging<'_>, after: Judging<'_>) -> Vec<StageMoves> {
    let come = after.definition.stages.iter();
    let gone = before.definition.stages.iter();
    let gone = gone.filter(|stage| after.definition.position(&stage.key).is_none());
    let both = come.chain(gone).map(|stage| StageMoves {
        key: stage.key.clone(),
        before: before.on_path(&stage.key),
        after: after.on_path(&stage.key),
    });
    both.collect()
}

impl StageMoves {
    /// How many of `among`, or of all, stand how under either. At a stage that is not there nobody is.
    #[must_use]
    pub fn count(&self, among: Option<&Mask>) -> Moves {
        let n_rows = [&self.before, &self.after].into_iter().flatten().next();
        let n_rows = n_rows.map_or(0, Kleene::n_rows);
        let words = |mask: Option<&Mask>, i: usize| {
            mask.and_then(|mask| mask.words().get(i))
                .copied()
                .unwrap_or(0)
        };
        let masks = |side: &Option<Kleene>, i: usize| {
            let side = side.as_ref();
            (
                words(side.map(Kleene::met), i),
                words(side.map(Kleene::unknown), i),
            )
        };
        let all = Mask::all(n_rows);
        let among = among.unwrap_or(&all);
        let mut moves = Moves::default();
        for (i, &within) in among.words().iter().enumerate() {
            let (was, is) = (masks(&self.before, i), masks(&self.after, i));
            let parts = |(met, unknown): (u64, u64)| [met, unknown, !(met | unknown)];
            for (row, from) in moves.cells.iter_mut().zip(parts(was)) {
                for (cell, to) in row.iter_mut().zip(parts(is)) {
                    *cell += (from & to & within).count_ones() as usize;
                }
            }
        }
        moves
    }

    /// How a row stands under either.
    #[must_use]
    pub fn at(&self, row: usize) -> (Verdict, Verdict) {
        let at = |side: &Option<Kleene>| side.as_ref().map_or(Verdict::NotMet, |one| one.at(row));
        (at(&self.before), at(&self.after))
    }
}

impl Moves {
    /// These moves, one by one.
    pub fn of(pairs: impl IntoIterator<Item = (Verdict, Verdict)>) -> Self {
        let mut moves = Self::default();
        for (from, to) in pairs {
            moves.cells[place(from)][place(to)] += 1;
        }
        moves
    }

    /// How many stood so before and stand so after.
    #[must_use]
    pub fn n(&self, from: Verdict, to: Verdict) -> usize {
        self.cells[place(from)][place(to)]
    }

    /// How many there are in all.
    #[must_use]
    pub fn of_all(&self) -> usize {
        self.cells.iter().flatten().sum()
    }

    /// How many stood so before.
    #[must_use]
    pub fn before(&self, verdict: Verdict) -> usize {
        self.cells[place(verdict)].iter().sum()
    }

    /// How many stand so after.
    #[must_use]
    pub fn after(&self, verdict: Verdict) -> usize {
        self.cells.iter().map(|row| row[place(verdict)]).sum()
    }

    /// How many came to stand so.
    #[must_use]
    pub fn came(&self, to: Verdict) -> usize {
        self.after(to) - self.n(to, to)
    }

    /// How many stood so and do no longer.
    #[must_use]
    pub fn went(&self, from: Verdict) -> usize {
        self.before(from) - self.n(from, from)
    }

    /// How many met it not, or nobody knew, and meet it now.
    #[must_use]
    pub fn gained(&self) -> usize {
        self.came(Verdict::Met)
    }

    /// How many met it and do no longer, or nobody knows.
    #[must_use]
    pub fn lost(&self) -> usize {
        self.went(Verdict::Met)
    }

    /// Whether everybody stands as before.
    #[must_use]
    pub fn is_still(&self) -> bool {
        let still: usize = (0..3).map(|i| self.cells[i][i]).sum();
        still == self.of_all()
    }
}

fn place(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Met => 0,
        Verdict::Unknown => 1,
        Verdict::NotMet => 2,
    }
}
