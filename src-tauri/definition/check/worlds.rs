//! Which answers can the tests of one value give together? A value is at least 50 and at most 10 in
//! no world; in which worlds each test is met and not met is all that rules need to be compared.
//!
//! Invariant: a world that is left out cannot be; one that is there perhaps cannot be either. So what
//! holds in every world holds, and what was taken for possible may still not be.

use super::text_worlds::{MOST_PARTS, TextWorlds, is_of_part};
use jiff::civil::Date;
use lead::{day_of, fold};

use crate::{Period, Span, SpanUnit, Test};

/// The most tests that are looked at together.
const MOST_TESTS: usize = 24;

/// By what a value is told from another: only tests of one kind are compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Number(Option<String>),
    Text,
    Choices,
    Day,
    Back,
    Period(String),
    Email,
    YesNo,
    Known,
    /// A test that is like no other but the same one.
    Own(String),
}

/// The most choices that are looked at together: each may be chosen or not.
const MOST_CHOICES: usize = 8;

/// The longest list of texts that is looked into.
const MOST_TEXTS: usize = 400;

impl Kind {
    /// The kind of a test; `None` where it is compared with nothing.
    pub(super) fn of(test: &Test) -> Option<Self> {
        Some(match test {
            Test::Is(_) | Test::IsNot(_) | Test::StartsWith(_) | Test::EndsWith(_) => Self::Text,
            Test::AnyOf(texts)
            | Test::NoneOf(texts)
            | Test::ContainsAny(texts)
            | Test::ContainsNone(texts)
                if texts.len() <= MOST_TEXTS =>
            {
                Self::Text
            }
            Test::HasAny(texts)
            | Test::HasNone(texts)
            | Test::HasAll(texts)
            | Test::HasExactly(texts)
                if texts.len() <= MOST_CHOICES =>
            {
                Self::Choices
            }
            Test::EmailValid | Test::EmailCompany | Test::EmailFree => Self::Email,
            Test::AtLeast(amount)
            | Test::MoreThan(amount)
            | Test::AtMost(amount)
            | Test::LessThan(amount)
            | Test::Between(amount, _)
            | Test::Equals(amount)
            | Test::NotEquals(amount) => {
                Self::Number(amount.currency.map(|currency| currency.to_string()))
            }
            Test::Yes | Test::No => Self::YesNo,
            Test::InLast(_) | Test::MoreThanAgo(_) => Self::Back,
            Test::InPeriod(period) => Self::Period(period.unit.name().to_owned()),
            Test::Before(_) | Test::After(_) | Test::BetweenDates(..) => Self::Day,
            Test::Known | Test::Unknown => Self::Known,
            _ if test.values().len() <= MOST_TEXTS => {
                Self::Own(format!("{:?} {:?}", test.op(), test.values()))
            }
            _ => return None,
        })
    }
}

/// The worlds of a known value in which `tests`, all of one kind, can be: in each, which of them are
/// met, the first in the lowest bit. Each world once. `counts` are whole numbers from 0.
pub(super) fn worlds(kind: &Kind, tests: &[&Test], counts: bool) -> Vec<u32> {
    let mut worlds: Vec<u32> = match kind {
        Kind::Number(_) => {
            let numbers = numbers(tests, counts).into_iter();
            numbers
                .map(|x| truth(tests, |test| of_number(test, x)))
                .collect()
        }
        Kind::Day => {
            let days = days(tests).into_iter();
            days.map(|x| truth(tests, |test| of_day(test, x))).collect()
        }
        Kind::Back => back(tests),
        Kind::Period(_) => [Some(false), Some(true), None]
            .into_iter()
            .map(|which| {
                truth(
                    tests,
                    |test| matches!(test, Test::InPeriod(Period { is_last, .. }) if Some(*is_last) == which),
                )
            })
            .collect(),
        Kind::Email => [0, 1, 2]
            .into_iter()
            .map(|n| {
                truth(tests, |test| match test {
                    Test::EmailCompany => n == 1,
                    Test::EmailFree => n == 2,
                    _ => n > 0,
                })
            })
            .collect(),
        Kind::YesNo => [true, false]
            .into_iter()
            .map(|yes| truth(tests, |test| matches!(test, Test::Yes) == yes))
            .collect(),
        Kind::Known => vec![0],
        Kind::Own(_) => vec![0, u32::MAX >> (32 - tests.len())],
        Kind::Choices => choices(tests),
        Kind::Text => TextWorlds::of(tests).all(),
    };
    worlds.sort_unstable();
    worlds.dedup();
    worlds
}

/// Whether one more test can be looked at together with some of its kind.
pub(super) fn can_join(kind: &Kind, tests: &[&Test], test: &Test) -> bool {
    let span = |test: &Test| match test {
        Test::InLast(span) | Test::MoreThanAgo(span) => Some(*span),
        _ => None,
    };
    let together = |more| tests.iter().copied().chain(std::iter::once(more));
    tests.len() < MOST_TESTS
        && match kind {
            // Of 30 days and a month now the one is longer, now the other.
            Kind::Back => tests.iter().all(|other| {
                let spans = span(other).zip(span(test));
                spans.is_some_and(|(one, other)| !is_unordered(one, other))
            }),
            Kind::Choices => named(&together(test).collect::<Vec<_>>()).len() <= MOST_CHOICES,
            Kind::Text => together(test).filter(|one| is_of_part(one)).count() <= MOST_PARTS,
            _ => true,
        }
}

fn is_unordered(one: Span, other: Span) -> bool {
    let ((least, most), (low, high)) = (days_of(one), days_of(other));
    days_of(one) != days_of(other) && least <= high && low <= most
}

fn truth(tests: &[&Test], holds: impl Fn(&Test) -> bool) -> u32 {
    let bits = tests.iter().enumerate();
    bits.fold(0, |all, (i, test)| all | (u32::from(holds(test)) << i))
}

fn thresholds(test: &Test) -> Vec<f64> {
    match test {
        Test::AtLeast(n)
        | Test::MoreThan(n)
        | Test::AtMost(n)
        | Test::LessThan(n)
        | Test::Equals(n)
        | Test::NotEquals(n) => vec![n.get()],
        Test::Between(low, high) => vec![low.get(), high.get()],
        _ => Vec::new(),
    }
}

/// A number for each stretch that the tests can tell apart.
fn numbers(tests: &[&Test], counts: bool) -> Vec<f64> {
    let mut ends: Vec<f64> = tests.iter().flat_map(|test| thresholds(test)).collect();
    ends.sort_by(f64::total_cmp);
    ends.dedup();
    if counts {
        let near = |end: f64| [end.floor(), end.ceil() - 1.0, end.floor() + 1.0];
        let mut all: Vec<f64> = ends.into_iter().flat_map(near).collect();
        all.extend([0.0, f64::INFINITY]);
        all.retain(|&x| x >= 0.0);
        return all;
    }
    let between = ends.windows(2).map(|pair| pair[0] / 2.0 + pair[1] / 2.0);
    let mut all: Vec<f64> = between.collect();
    all.extend([f64::NEG_INFINITY, f64::INFINITY]);
    all.extend(ends);
    all
}

fn of_number(test: &Test, x: f64) -> bool {
    match test {
        Test::AtLeast(n) => x >= n.get(),
        Test::MoreThan(n) => x > n.get(),
        Test::AtMost(n) => x <= n.get(),
        Test::LessThan(n) => x < n.get(),
        Test::Equals(n) => x == n.get(),
        Test::NotEquals(n) => x != n.get(),
        Test::Between(low, high) => low.get() <= x && x <= high.get(),
        _ => false,
    }
}

fn days(tests: &[&Test]) -> Vec<i64> {
    let day = |date: Date| i64::from(day_of(date));
    let ends = tests.iter().flat_map(|test| match test {
        Test::Before(date) | Test::After(date) => vec![day(*date)],
        Test::BetweenDates(first, last) => vec![day(*first), day(*last)],
        _ => Vec::new(),
    });
    let near = ends.flat_map(|end| [end - 1, end, end + 1]);
    near.chain([i64::MIN, i64::MAX]).collect()
}

fn of_day(test: &Test, x: i64) -> bool {
    let day = |date: Date| i64::from(day_of(date));
    match test {
        Test::Before(date) => x < day(*date),
        Test::After(date) => x > day(*date),
        Test::BetweenDates(first, last) => day(*first) <= x && x <= day(*last),
        _ => false,
    }
}

/// Days counted back from the as-of day; spans in order, which [`is_unordered`] spans have not.
fn back(tests: &[&Test]) -> Vec<u32> {
    let span = |test: &Test| match test {
        Test::InLast(span) | Test::MoreThanAgo(span) => Some(days_of(*span)),
        _ => None,
    };
    let mut ends: Vec<(i64, i64)> = tests.iter().filter_map(|test| span(test)).collect();
    ends.sort_unstable();
    ends.dedup();
    let within = |test: &Test, at: usize| {
        let own = span(test).and_then(|own| ends.iter().position(|end| *end == own));
        own.is_some_and(|own| at <= own)
    };
    let future = 0;
    let past = (0..=ends.len()).map(|at| {
        truth(tests, |test| {
            within(test, at) == matches!(test, Test::InLast(_))
        })
    });
    std::iter::once(future).chain(past).collect()
}

/// The least and the most days that a span may have, whatever the as-of day.
fn days_of(span: Span) -> (i64, i64) {
    let n = i64::from(span.n());
    let months = match span.unit() {
        SpanUnit::Days => return (n, n),
        SpanUnit::Weeks => return (7 * n, 7 * n),
        SpanUnit::Months => n,
        SpanUnit::Quarters => 3 * n,
        SpanUnit::Years => 12 * n,
    };
    // 400 years are 146,097 days; the months between two days stray from their share of that by
    // less than five days.
    let mean = months * 146_097 / 4_800;
    (mean - 5, mean + 5)
}

/// The choices that tests name, folded, each once, in order.
fn named(tests: &[&Test]) -> Vec<String> {
    let values = tests.iter().flat_map(|test| test.values());
    let mut all: Vec<String> = values.map(|text| fold(&text)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn choices(tests: &[&Test]) -> Vec<u32> {
    let names = named(tests);
    let of = |test: &Test| -> u32 {
        let asked = named(&[test]).into_iter();
        let places = asked.filter_map(|one| names.binary_search(&one).ok());
        places.fold(0, |all, i| all | (1 << i))
    };
    let masks: Vec<u32> = tests.iter().map(|test| of(test)).collect();
    let mut worlds = Vec::new();
    for chosen in 0..1_u32 << names.len() {
        for others in [false, true] {
            let each = tests.iter().zip(&masks).enumerate();
            worlds.push(each.fold(0, |all, (i, (test, mask))| {
                let holds = match test {
                    Test::HasAny(_) => chosen & mask != 0,
                    Test::HasNone(_) => chosen & mask == 0,
                    Test::HasAll(_) => chosen & mask == *mask,
                    _ => chosen == *mask && !others,
                };
                all | (u32::from(holds) << i)
            }));
        }
    }
    worlds
}
