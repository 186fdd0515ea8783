//! Which numbers lie in a range? A number may be an interval: it is inside when all of it is,
//! outside when none of it is, and unknown when it straddles a bound.

use lead::Mask;

use crate::Kleene;
use crate::plan::{NumberAsk, Range};

/// The verdict of each row on lying in the range, or outside it where the question is negated.
/// Without `high`, every row is exact. A row without a value gets any verdict.
pub(crate) fn rows_within(low: &[f64], high: Option<&[f64]>, ask: NumberAsk) -> Kleene {
    let inside = match ask.range {
        Range::Below(bound) => compare(low, high, |_, h| h < bound, |l, _| l >= bound),
        Range::UpTo(bound) => compare(low, high, |_, h| h <= bound, |l, _| l > bound),
        Range::Within(from, to) => compare(
            low,
            high,
            |l, h| from <= l && h <= to,
            |l, h| h < from || to < l,
        ),
    };
    if ask.negated { inside.not() } else { inside }
}

/// Met where all of the interval is inside, not met where all of it is outside.
fn compare(
    low: &[f64],
    high: Option<&[f64]>,
    inside: impl Fn(f64, f64) -> bool,
    outside: impl Fn(f64, f64) -> bool,
) -> Kleene {
    let n_rows = low.len();
    let Some(high) = high else {
        return Kleene::new(
            Mask::from_fn(n_rows, |row| inside(low[row], low[row])),
            &Mask::none(n_rows),
        );
    };
    let met = Mask::from_fn(n_rows, |row| inside(low[row], high[row]));
    let possible = Mask::from_fn(n_rows, |row| !outside(low[row], high[row]));
    Kleene::new(met, &possible)
}
