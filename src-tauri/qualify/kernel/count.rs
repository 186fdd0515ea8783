//! Which counts lie in a range? A count may be an interval, without an end where any number may be.

use lead::Mask;

use crate::Kleene;
use crate::figures::ChunkOfCounts;
use crate::plan::{NumberAsk, Range};

/// The verdict of each count on lying in the range, or outside it where the question is negated. One that
/// is not known gets any verdict.
pub(crate) fn rows_within(counts: &ChunkOfCounts, ask: NumberAsk) -> Kleene {
    let sure = &counts.sure;
    let most = counts.most.as_ref().unwrap_or(sure);
    let inside = match whole_numbers(ask.range) {
        None => Kleene::new(Mask::none(sure.len()), &Mask::none(sure.len())),
        Some((from, to)) => {
            let from_on = |counts: &[u32]| Mask::of(counts, |&count| from <= count);
            let up_to = |counts: &[u32]| Mask::of(counts, |&count| count <= to);
            let all = up_to(most).and_not(&counts.open).and(&from_on(sure));
            let some = from_on(most).or(&counts.open).and(&up_to(sure));
            Kleene::new(all, &some)
        }
    };
    if ask.negated { inside.not() } else { inside }
}

/// The first whole number that is not below a range and the last that is not above it; `None` where every
/// count is above. The first may come after the last, where a range lies between two whole numbers.
fn whole_numbers(range: Range) -> Option<(u32, u32)> {
    let (from, to) = match range {
        Range::Below(bound) => (0.0, bound.ceil() - 1.0),
        Range::UpTo(bound) => (0.0, bound.floor()),
        Range::Within(from, to) => (from.ceil().max(0.0), to.floor()),
    };
    // A bound past what is ever counted is cut to the last number there is.
    (to >= 0.0).then_some((from as u32, to as u32))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Verdict::{Met, NotMet, Unknown};

    #[test]
    fn a_range_is_the_whole_numbers_in_it() {
        let cases = [
            (Range::Below(3.0), Some((0, 2))),
            (Range::Below(2.5), Some((0, 2))),
            (Range::Below(0.0), None),
            (Range::UpTo(2.5), Some((0, 2))),
            (Range::UpTo(-1.0), None),
            (Range::Within(-3.0, 1.5), Some((0, 1))),
            (Range::Within(1.2, 1.8), Some((2, 1))),
            (Range::Within(1e300, 1e301), Some((u32::MAX, u32::MAX))),
            (Range::Below(1e300), Some((0, u32::MAX))),
        ];
        for (range, expected) in cases {
            assert_eq!(whole_numbers(range), expected, "{range:?}");
        }
    }

    #[test]
    fn a_count_that_may_be_any_number_is_never_surely_at_most_one() {
        let counts = ChunkOfCounts {
            known: Mask::all(4),
            sure: vec![0, 2, 0, 2],
            most: Some(vec![1, 2, 0, 2]),
            open: Mask::from_fn(4, |row| row >= 2),
        };
        let ask = |range, negated| {
            let found = rows_within(&counts, NumberAsk { range, negated });
            [0, 1, 2, 3].map(|row| found.at(row))
        };
        assert_eq!(ask(Range::UpTo(1.0), false), [Met, NotMet, Unknown, NotMet]);
        assert_eq!(ask(Range::Below(2.0), true), [NotMet, Met, Unknown, Met]);
        assert_eq!(
            ask(Range::Within(2.0, 2.0), false),
            [NotMet, Met, Unknown, Unknown]
        );
        assert_eq!(ask(Range::Below(0.0), true), [Met; 4]);
    }
}
