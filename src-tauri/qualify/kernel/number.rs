//! Which numbers lie in a range? A number may be an interval: it is inside when all of it is,
//! outside when none of it is, and unknown when it straddles a bound.

use lead::Mask;

use crate::Kleene;
use crate::plan::{NumberAsk, Range};

/// The verdict of each row on lying in the range, or outside it where the question is negated.
/// Without `high`, every row is exact. A row without a value gets any verdict.
pub(crate) fn rows_within(low: &[f64], high: Option<&[f64]>, ask: NumberAsk) -> Kleene {
    let inside = match high {
        Some(high) => Kleene::new(
            all_within(low, high, ask.range),
            &some_within(low, high, ask.range),
        ),
        None => Kleene::new(all_within(low, low, ask.range), &Mask::none(low.len())),
    };
    if ask.negated { inside.not() } else { inside }
}

/// The rows of which all of the interval is inside.
fn all_within(low: &[f64], high: &[f64], range: Range) -> Mask {
    match range {
        Range::Below(bound) => Mask::of(high, |&high| high < bound),
        Range::UpTo(bound) => Mask::of(high, |&high| high <= bound),
        Range::Within(from, to) => {
            Mask::of(low, |&low| from <= low).and(&Mask::of(high, |&high| high <= to))
        }
    }
}

/// The rows of which some of the interval is inside.
fn some_within(low: &[f64], high: &[f64], range: Range) -> Mask {
    match range {
        Range::Below(bound) => Mask::of(low, |&low| low < bound),
        Range::UpTo(bound) => Mask::of(low, |&low| low <= bound),
        Range::Within(from, to) => {
            Mask::of(low, |&low| low <= to).and(&Mask::of(high, |&high| from <= high))
        }
    }
}
