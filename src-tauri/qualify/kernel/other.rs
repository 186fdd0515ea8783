//! Which rows hold two values that compare as asked? Numbers may be intervals: met when it holds for
//! all that they may be, not met when for none. Values of two kinds cannot be compared.

use definition::Tables;
use lead::{Chunk, Interval, ValueRef, folded};

use crate::plan::Compare;
use crate::{Kleene, Verdict};

/// The verdict of each row. A row that lacks one of the values gets any.
pub(crate) fn rows_that_compare(
    one: &Chunk,
    other: &Chunk,
    compare: Compare,
    tables: &Tables,
) -> Kleene {
    Kleene::from_fn(one.n_rows(), |row| {
        match (one.value(row), other.value(row)) {
            (Some(a), Some(b)) => verdict(a, b, compare, tables),
            _ => Verdict::Unknown,
        }
    })
}

fn verdict(a: ValueRef<'_>, b: ValueRef<'_>, compare: Compare, tables: &Tables) -> Verdict {
    let equal = |is: bool| match compare {
        Compare::Same => Verdict::of(is),
        Compare::Differs => Verdict::of(!is),
        _ => Verdict::Unknown,
    };
    match (a, b) {
        (ValueRef::Text(a), ValueRef::Text(b)) => equal(folded(a) == folded(b)),
        (ValueRef::YesNo(a), ValueRef::YesNo(b)) => equal(a == b),
        (ValueRef::Day(a), ValueRef::Day(b)) => match compare {
            Compare::Before => Verdict::of(a < b),
            Compare::After => Verdict::of(a > b),
            _ => equal(a == b),
        },
        (ValueRef::Number(a), ValueRef::Number(b)) => numbers(ends(a, 1.0), ends(b, 1.0), compare),
        (ValueRef::Money(a, from), ValueRef::Money(b, to)) => match tables.rate(from, to) {
            Some(rate) => numbers(ends(a, rate), ends(b, 1.0), compare),
            None => Verdict::Unknown,
        },
        _ => Verdict::Unknown,
    }
}

fn ends(number: Interval, rate: f64) -> (f64, f64) {
    (number.low() * rate, number.high() * rate)
}

fn numbers(a: (f64, f64), b: (f64, f64), compare: Compare) -> Verdict {
    // Whether it holds for every pair that they may be, and whether for none.
    let (always, never) = match compare {
        Compare::Less => (a.1 < b.0, a.0 >= b.1),
        Compare::AtMost => (a.1 <= b.0, a.0 > b.1),
        Compare::More => (a.0 > b.1, a.1 <= b.0),
        Compare::AtLeast => (a.0 >= b.1, a.1 < b.0),
        Compare::Same => (
            a.0 == a.1 && b.0 == b.1 && a.0 == b.0,
            a.1 < b.0 || b.1 < a.0,
        ),
        Compare::Differs => (
            a.1 < b.0 || b.1 < a.0,
            a.0 == a.1 && b.0 == b.1 && a.0 == b.0,
        ),
        Compare::Before | Compare::After => return Verdict::Unknown,
    };
    match (always, never) {
        (true, _) => Verdict::Met,
        (_, true) => Verdict::NotMet,
        _ => Verdict::Unknown,
    }
}
