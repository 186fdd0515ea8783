//! Which leads stand behind a bar? Those that count at a stage, and those that might.

use lead::Mask;
use qualify::{Kleene, Verdicts};

/// Who counts at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Who met this stage and every stage before it that is not optional.
    CompletePath,
    /// Who met this stage or any later one.
    ReachedAtLeast,
}

/// The leads that count at `stage`; none when there is no such stage.
#[must_use]
pub fn members(verdicts: &Verdicts, stage: usize, count: Count) -> Mask {
    counting(verdicts, stage, count, |kleene| kleene.met().clone())
}

/// The leads that do not count at `stage` but for whom it is not ruled out.
#[must_use]
pub fn undecided(verdicts: &Verdicts, stage: usize, count: Count) -> Mask {
    let possible = counting(verdicts, stage, count, Kleene::possible);
    possible.and_not(&members(verdicts, stage, count))
}

/// The leads that count at `stage` when `open` tells whom each stage lets in.
fn counting(
    verdicts: &Verdicts,
    stage: usize,
    count: Count,
    open: impl Fn(&Kleene) -> Mask,
) -> Mask {
    let Some(own) = verdicts.stages.get(stage) else {
        return Mask::none(verdicts.n_leads);
    };
    match count {
        Count::CompletePath => {
            let before = verdicts.stages[..stage].iter().zip(&verdicts.optional);
            let needed = before.filter(|&(_, &optional)| !optional);
            needed.fold(open(own), |rows, (kleene, _)| rows.and(&open(kleene)))
        }
        Count::ReachedAtLeast => {
            let later = verdicts.stages[stage + 1..].iter();
            later.fold(open(own), |rows, kleene| rows.or(&open(kleene)))
        }
    }
}
