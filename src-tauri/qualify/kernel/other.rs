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

#[cfg(test)]
mod tests {
    use super::*;
    use definition::{Decimal, Rates};
    use lead::Currency;

    #[test]
    fn intervals_compare_as_every_pair_that_they_may_be() {
        type Holds = fn(&u8, &u8) -> bool;
        let compares: [(Compare, Holds); 6] = [
            (Compare::Less, u8::lt),
            (Compare::AtMost, u8::le),
            (Compare::More, u8::gt),
            (Compare::AtLeast, u8::ge),
            (Compare::Same, u8::eq),
            (Compare::Differs, u8::ne),
        ];
        let intervals: Vec<(u8, u8)> = (0..4_u8)
            .flat_map(|low| (low..4).map(move |high| (low, high)))
            .collect();
        let number = |(low, high): (u8, u8)| (f64::from(low), f64::from(high));
        for (compare, holds) in compares {
            for &a in &intervals {
                for &b in &intervals {
                    let pairs = (a.0..=a.1).flat_map(|x| (b.0..=b.1).map(move |y| (x, y)));
                    let mut found = pairs.map(|(x, y)| holds(&x, &y));
                    let first = found.next();
                    let expected = match first {
                        Some(first) if found.all(|one| one == first) => Verdict::of(first),
                        _ => Verdict::Unknown,
                    };
                    let said = numbers(number(a), number(b), compare);
                    assert_eq!(said, expected, "{a:?} {compare:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn each_kind_of_value_answers_its_own_comparisons_and_two_kinds_none() {
        use Compare::{After, AtLeast, AtMost, Before, Differs, Less, More, Same};
        use Verdict::{Met, NotMet, Unknown};
        let [eur, usd, pln] = ["EUR", "USD", "PLN"].map(|code| Currency::from_code(code).unwrap());
        let tables = Tables {
            rates: Some(Rates {
                base: eur,
                worth: [(usd, Decimal::new(0.5).unwrap())].into_iter().collect(),
            }),
            ..Tables::default()
        };
        let exact = |number| Interval::exact(number).unwrap();
        let text = ValueRef::Text;
        let (yes, no) = (ValueRef::YesNo(true), ValueRef::YesNo(false));
        let number = |one| ValueRef::Number(exact(one));
        let money = |one, of| ValueRef::Money(exact(one), of);
        let day = ValueRef::Day;
        let all = [Same, Differs, Before, After, Less, AtMost, More, AtLeast];
        let (u, m, n) = (Unknown, Met, NotMet);
        // What each of `all` says of the two.
        let cases = [
            (text("Ola"), text("OLA"), [m, n, u, u, u, u, u, u]),
            (text("Ola"), text("Ala"), [n, m, u, u, u, u, u, u]),
            (yes, yes, [m, n, u, u, u, u, u, u]),
            (yes, no, [n, m, u, u, u, u, u, u]),
            (day(4), day(5), [n, m, m, n, u, u, u, u]),
            (day(5), day(5), [m, n, n, n, u, u, u, u]),
            (day(6), day(5), [n, m, n, m, u, u, u, u]),
            (number(4.0), number(5.0), [n, m, u, u, m, m, n, n]),
            (number(5.0), number(5.0), [m, n, u, u, n, m, n, m]),
            // A dollar is half a euro.
            (money(2.0, usd), money(1.0, eur), [m, n, u, u, n, m, n, m]),
            (money(1.0, eur), money(1.0, usd), [n, m, u, u, n, n, m, m]),
            (money(3.0, pln), money(3.0, pln), [m, n, u, u, n, m, n, m]),
            (money(3.0, pln), money(3.0, eur), [u; 8]),
            (text("5"), number(5.0), [u; 8]),
            (number(5.0), day(5), [u; 8]),
            (number(5.0), money(5.0, eur), [u; 8]),
            (yes, text("yes"), [u; 8]),
        ];
        for (a, b, expected) in cases {
            let said = all.map(|compare| verdict(a, b, compare, &tables));
            assert_eq!(said, expected, "{a:?} beside {b:?}");
        }
    }
}
