//! Values of every kind, and operands that meet them.

use std::sync::LazyLock;

use definition::{Op, Operand};
use jiff::civil::{Date, date};
use lead::{Currency, FieldType, Interval, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;

const TEXTS: [&str; 14] = [
    "Manager",
    "manager",
    "Student",
    "HR Manager",
    "Head of Marketing",
    "łódź",
    "ŁÓDŹ",
    "o\u{301}",
    "Ó",
    "ผู้จัดการ",
    "ผู้จัดการฝ่ายบุคคล",
    "Banking",
    "Page view",
    "Won",
];

/// Read once: the expression stands for a hundred thousand letters.
static ANY_TEXT: LazyLock<SBoxedStrategy<String>> =
    LazyLock::new(|| string_regex("\\PC{1,4}").unwrap().sboxed());

const CHOICES: [&str; 7] = ["a", "B; a", "a;b", "c", " ;", "A;A", "b;c;ó"];

const ADDRESSES: [&str; 7] = [
    "anna@firma.pl",
    "ANNA@Sub.Firma.PL",
    "kim@gmail.com",
    "no address",
    "x@wp.pl",
    "two@signs@x.pl",
    "สมชาย@บริษัท.ไทย",
];

const PHONES: [&str; 7] = [
    "+48 600 100 200",
    "0048600100200",
    "600 100 200",
    "+1 416 555 0100",
    "+1 800 555 0100",
    "+45 20 12 34 56",
    "call me",
];

const URLS: [&str; 6] = [
    "https://www.firma.pl/o-nas",
    "sub.firma.pl",
    "http://example.com",
    "not an address",
    "ftp://firma.pl",
    "WWW.FIRMA.PL",
];

const COUNTRIES: [&str; 9] = [
    "Poland",
    "PL",
    "ไทย",
    "Danmark",
    "Atlantis",
    "Deutschland",
    "Singapura",
    "GBR",
    "Malaysia",
];

const REGIONS: [&str; 9] = [
    "EU", "DACH", "ASEAN", "Nordics", "Poland", "thailand", "Home", "Nowhere", "GB",
];

const FAMILIES: [&str; 6] = ["HR", "Manager", "Head", "Ours", "Nobody's", "Student"];

const PATTERNS: [&str; 6] = [
    "^(hr|page|head)",
    "manager$",
    "(a|b)+",
    "ó|@",
    "^.{5,9}$",
    "จัดการ|won",
];

const DOMAINS: [&str; 4] = ["firma.pl", "FIRMA.pl", "example.com", "gmail.com"];

const NUMBERS: [f64; 7] = [-0.5, 0.0, 1.0, 2.0, 5.0, 10.0, 1e15];

const CURRENCIES: [&str; 4] = ["EUR", "PLN", "USD", "THB"];

const DATES: [Date; 12] = [
    date(2024, 2, 28),
    date(2024, 2, 29),
    date(2024, 3, 1),
    date(2024, 3, 31),
    date(2023, 2, 28),
    date(2023, 3, 1),
    date(2023, 12, 31),
    date(1969, 12, 31),
    date(2026, 11, 22),
    date(2026, 11, 16),
    Date::MIN,
    Date::MAX,
];

const SPANS: [&str; 9] = [
    "1 days",
    "2 days",
    "366 days",
    "36500 days",
    "1 weeks",
    "1 months",
    "13 months",
    "4 quarters",
    "100 years",
];

const PERIODS: [&str; 12] = [
    "this week",
    "last week",
    "this month",
    "last month",
    "this quarter",
    "last quarter",
    "this year",
    "last year",
    "this fiscal_quarter",
    "last fiscal_quarter",
    "this fiscal_year",
    "last fiscal_year",
];

pub(crate) fn dates() -> impl Strategy<Value = Date> {
    select(&DATES[..])
}

fn pool(kind: FieldType) -> &'static [&'static str] {
    match kind {
        FieldType::Choices => &CHOICES,
        FieldType::Email => &ADDRESSES,
        FieldType::Phone => &PHONES,
        FieldType::Url => &URLS,
        FieldType::Country => &COUNTRIES,
        _ => &TEXTS,
    }
}

fn text(kind: FieldType) -> impl Strategy<Value = String> {
    prop_oneof![
        12 => select(pool(kind)).prop_map(str::to_owned),
        // Texts that hardly repeat are kept in another way.
        2 => (select(pool(kind)), 0..10_000_u32).prop_map(|(text, n)| format!("{text} {n}")),
        1 => ANY_TEXT.clone(),
    ]
}

fn interval() -> impl Strategy<Value = Interval> {
    let ends = (select(&NUMBERS[..]), select(&NUMBERS[..]), 0..8_u8);
    ends.prop_map(|(a, b, shape)| {
        let interval = match shape {
            0..5 => Interval::exact(a),
            5 => Interval::between(a, f64::INFINITY),
            6 => Interval::between(f64::NEG_INFINITY, a),
            _ => Interval::between(a.min(b), a.max(b)),
        };
        interval.unwrap()
    })
}

/// A value of a kind.
pub(crate) fn value(kind: FieldType) -> BoxedStrategy<Value> {
    match kind {
        FieldType::Number => interval().prop_map(Value::Number).boxed(),
        FieldType::Money => (interval(), select(&CURRENCIES[..]))
            .prop_map(|(amount, code)| Value::Money(amount, Currency::from_code(code).unwrap()))
            .boxed(),
        FieldType::Date => dates().prop_map(Value::Date).boxed(),
        FieldType::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        _ => text(kind).prop_map(Value::Text).boxed(),
    }
}

/// Values that an operator may be followed by, as files write them, for a field of `kind`; other
/// fields are chosen from `others`.
pub(crate) fn operand(op: Op, kind: FieldType, others: Vec<String>) -> BoxedStrategy<Vec<String>> {
    let one = |all: &'static [&'static str]| select(all).prop_map(str::to_owned);
    let amount = move || {
        (select(&NUMBERS[..]), select(&CURRENCIES[..])).prop_map(move |(n, code)| match kind {
            FieldType::Money => format!("{n} {code}"),
            _ => n.to_string(),
        })
    };
    match op.operand() {
        Operand::None => Just(Vec::new()).boxed(),
        Operand::Text => text(kind)
            .prop_map(move |text| {
                let n = text.chars().count();
                let some: String = match op {
                    Op::StartsWith => text.chars().take(2).collect(),
                    Op::EndsWith => text.chars().skip(n.saturating_sub(2)).collect(),
                    _ => text.clone(),
                };
                vec![if some.trim().is_empty() { text } else { some }]
            })
            .boxed(),
        Operand::Pattern => one(&PATTERNS).prop_map(|text| vec![text]).boxed(),
        Operand::Texts => match op {
            Op::InRegion | Op::PhoneFrom => vec(one(&REGIONS), 1..4).boxed(),
            Op::InFamily => vec(one(&FAMILIES), 1..3).boxed(),
            Op::DomainAnyOf => vec(one(&DOMAINS), 1..3).boxed(),
            Op::HasAny | Op::HasNone | Op::HasAll | Op::HasExactly => vec(
                select(&["a", "B", "c", "ó"][..]).prop_map(str::to_owned),
                1..3,
            )
            .boxed(),
            _ => vec(text(kind), 1..4).boxed(),
        },
        Operand::Amount => amount().prop_map(|amount| vec![amount]).boxed(),
        Operand::Range => (amount(), amount())
            .prop_map(|(a, b)| {
                let currency = b.split_once(' ').map(|(_, code)| code.to_owned());
                let number = |text: &str| -> f64 {
                    let number = text.split(' ').next().unwrap_or_default();
                    number.parse().unwrap()
                };
                let (low, high) = (number(&a).min(number(&b)), number(&a).max(number(&b)));
                let write = |n: f64| match &currency {
                    Some(code) => format!("{n} {code}"),
                    None => n.to_string(),
                };
                vec![write(low), write(high)]
            })
            .boxed(),
        Operand::Date => in_files().prop_map(|day| vec![day.to_string()]).boxed(),
        Operand::Dates => (in_files(), in_files())
            .prop_map(|(a, b)| vec![a.min(b).to_string(), a.max(b).to_string()])
            .boxed(),
        Operand::Span => one(&SPANS).prop_map(|text| vec![text]).boxed(),
        Operand::Period => one(&PERIODS).prop_map(|text| vec![text]).boxed(),
        Operand::Field => select(others).prop_map(|field| vec![field]).boxed(),
    }
}

/// Days as files can write them.
fn in_files() -> impl Strategy<Value = Date> {
    dates().prop_map(|day| day.max(date(0, 1, 1)))
}
