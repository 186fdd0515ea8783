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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Verdict;

    #[test]
    fn an_interval_lies_in_a_range_as_all_that_it_may_be_does() {
        let ends = (0..5_u8).flat_map(|low| (low..5).map(move |high| (low, high)));
        let (low, high): (Vec<f64>, Vec<f64>) =
            ends.map(|(a, b)| (f64::from(a), f64::from(b))).unzip();
        let ranges = (0..5_u8).flat_map(|a| {
            let within = (a..5).map(move |b| Range::Within(a.into(), b.into()));
            within.chain([Range::Below(a.into()), Range::UpTo(a.into())])
        });
        for range in ranges {
            let holds = |value: f64| match range {
                Range::Below(bound) => value < bound,
                Range::UpTo(bound) => value <= bound,
                Range::Within(from, to) => from <= value && value <= to,
            };
            for negated in [false, true] {
                let ask = NumberAsk { range, negated };
                let found = rows_within(&low, Some(&high), ask);
                let exact = rows_within(&low, None, ask);
                for (row, (&low, &high)) in low.iter().zip(&high).enumerate() {
                    // Between whole ends, whole numbers lie everywhere a range can begin or end.
                    let may_be = (low as u8..=high as u8).map(f64::from);
                    let n_within = may_be.clone().filter(|one| holds(*one) != negated).count();
                    let expected = match n_within {
                        0 => Verdict::NotMet,
                        n if n == may_be.count() => Verdict::Met,
                        _ => Verdict::Unknown,
                    };
                    assert_eq!(found.at(row), expected, "{low} to {high}: {ask:?}");
                    assert_eq!(
                        exact.at(row),
                        Verdict::of(holds(low) != negated),
                        "{low}: {ask:?}"
                    );
                }
            }
        }
    }
}
