//! Any definition and any list: strategies that meet every operator, kind of value and shape of
//! rule, often enough on values that are equal or next to each other.

use definition::{
    Criterion, CriterionId, Decimal, Definition, Icp, Missing, Owner, ReachedBy, Rule, Stage,
    StageKey, Test,
};
use jiff::civil::{Date, date};
use lead::{FieldKey, FieldType, Interval, Table, Value};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::lists::{column, table};

const N_CRITERIA: usize = 7;

/// The last is in no list.
const FIELDS: [(&str, FieldType); 7] = [
    ("Title", FieldType::Text),
    ("Seniority", FieldType::Choice),
    ("Employees", FieldType::Number),
    ("Budget", FieldType::Number),
    ("Seen", FieldType::Date),
    ("Consent", FieldType::YesNo),
    ("Lacking", FieldType::Text),
];

const TEXTS: [&str; 10] = [
    "Manager",
    "manager",
    "Student",
    "HR Manager",
    "łódź",
    "ŁÓDŹ",
    "o\u{301}",
    "Ó",
    "ผู้จัดการ",
    "ผู้จัดการฝ่ายขาย",
];

const NUMBERS: [f64; 9] = [-0.5, 0.0, 1.0, 5.0, 10.0, 11.0, 50.0, 1e15, 0.1];

const DATES: [Date; 9] = [
    date(2024, 2, 28),
    date(2024, 2, 29),
    date(2024, 3, 1),
    date(2023, 2, 28),
    date(2023, 3, 1),
    date(1969, 12, 31),
    date(2026, 11, 22),
    Date::MIN,
    Date::MAX,
];

const DAYS: [u32; 8] = [1, 2, 3, 365, 366, 36_500, 0, u32::MAX];

pub(crate) fn dates() -> impl Strategy<Value = Date> {
    select(&DATES[..])
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(&TEXTS[..]).prop_map(str::to_owned),
        // Texts that hardly repeat are kept in another way.
        4 => (select(&TEXTS[..]), 0..10_000_u32).prop_map(|(text, n)| format!("{text} {n}")),
        1 => "\\PC{0,4}",
    ]
}

fn interval() -> impl Strategy<Value = Interval> {
    let ends = (select(&NUMBERS[..]), select(&NUMBERS[..]), 0..8_u8);
    ends.prop_map(|(a, b, shape)| {
        let interval = match shape {
            0..4 => Interval::exact(a),
            4 => Interval::between(a, f64::INFINITY),
            5 => Interval::between(f64::NEG_INFINITY, a),
            _ => Interval::between(a.min(b), a.max(b)),
        };
        interval.unwrap()
    })
}

fn value(kind: FieldType) -> BoxedStrategy<Value> {
    match kind {
        FieldType::Number => interval().prop_map(Value::Number).boxed(),
        FieldType::Date => dates().prop_map(Value::Date).boxed(),
        FieldType::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        _ => text().prop_map(Value::Text).boxed(),
    }
}

/// A list of up to 200 leads.
pub(crate) fn tables() -> impl Strategy<Value = Table> {
    let n_rows = prop_oneof![1 => Just(0_usize), 3 => 1..64_usize, 6 => 64..200_usize];
    n_rows.prop_flat_map(|n_rows| {
        let in_list = FIELDS.iter().filter(|(label, _)| *label != "Lacking");
        let columns: Vec<_> = in_list
            .map(|&(label, kind)| {
                vec(weighted(0.7, value(kind)), n_rows)
                    .prop_map(move |cells| (label, column(kind, &cells)))
            })
            .collect();
        columns.prop_map(move |columns| table(n_rows, columns))
    })
}

fn test() -> impl Strategy<Value = Test> {
    let number = || select(&NUMBERS[..]).prop_map(|n| Decimal::new(n).unwrap());
    let texts = || vec(text(), 1..4);
    let days = || select(&DAYS[..]);
    prop_oneof![
        text().prop_map(Test::Is),
        text().prop_map(Test::IsNot),
        texts().prop_map(Test::AnyOf),
        texts().prop_map(Test::NoneOf),
        texts().prop_map(Test::ContainsAny),
        texts().prop_map(Test::ContainsNone),
        text().prop_map(Test::StartsWith),
        text().prop_map(Test::EndsWith),
        number().prop_map(Test::Equals),
        number().prop_map(Test::NotEquals),
        number().prop_map(Test::LessThan),
        number().prop_map(Test::AtMost),
        number().prop_map(Test::MoreThan),
        number().prop_map(Test::AtLeast),
        (number(), number()).prop_map(|(a, b)| Test::Between(a, b)),
        Just(Test::Yes),
        Just(Test::No),
        dates().prop_map(Test::Before),
        dates().prop_map(Test::After),
        days().prop_map(Test::InLastDays),
        days().prop_map(Test::MoreThanDaysAgo),
        Just(Test::Known),
        Just(Test::Unknown),
    ]
}

/// A test on a field it fits, more often than not.
fn criterion(k: usize) -> impl Strategy<Value = Criterion> {
    let missing = select(
        &[
            Missing::Unknown,
            Missing::Unknown,
            Missing::NotMet,
            Missing::Met,
        ][..],
    );
    (test(), missing, 0..FIELDS.len(), 0..8_u8).prop_map(move |(test, missing, i, any_field)| {
        let fitting: Vec<_> = FIELDS
            .iter()
            .filter(|&&(_, kind)| test.op().fits(kind))
            .collect();
        let (label, _) = if any_field == 0 {
            FIELDS[i]
        } else {
            *fitting[i % fitting.len()]
        };
        Criterion {
            id: CriterionId(format!("c{k}")),
            label: String::new(),
            field: FieldKey::from_label(label),
            test,
            missing,
            rationale: String::new(),
        }
    })
}

/// Now and then one that is not there.
fn id() -> impl Strategy<Value = CriterionId> {
    (0..N_CRITERIA * 8).prop_map(|k| CriterionId(format!("c{}", k / 7)))
}

fn rule() -> impl Strategy<Value = Rule> {
    let leaf = prop_oneof![8 => id().prop_map(Rule::Criterion), 1 => Just(Rule::FitsIcp)];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let rules = || vec(inner.clone(), 0..5);
        prop_oneof![
            3 => rules().prop_map(Rule::All),
            3 => rules().prop_map(Rule::Any),
            2 => rules().prop_map(Rule::None),
            3 => (0..5_u32, rules()).prop_map(|(n, rules)| Rule::AtLeast(n, rules)),
            2 => inner.clone().prop_map(|rule| Rule::Muted(Box::new(rule))),
        ]
    })
}

fn stage(k: usize) -> impl Strategy<Value = Stage> {
    let reached_by = prop_oneof![
        6 => rule().prop_map(ReachedBy::Rule),
        1 => weighted(0.5, rule()).prop_map(ReachedBy::Decision),
        1 => rule().prop_map(ReachedBy::Fact),
    ];
    (reached_by, weighted(0.3, Just(()))).prop_map(move |(reached_by, optional)| Stage {
        key: StageKey(format!("s{k}")),
        label: String::new(),
        owner: Owner::Both,
        optional: optional.is_some(),
        reached_by,
    })
}

pub(crate) fn definitions() -> impl Strategy<Value = Definition> {
    let criteria: Vec<_> = (0..N_CRITERIA).map(criterion).collect();
    let stages = (0..5_usize).prop_flat_map(|n| (0..n).map(stage).collect::<Vec<_>>());
    let ids = || vec(id(), 0..3);
    (criteria, [ids(), ids(), ids()], vec(rule(), 0..3), stages).prop_map(
        |(criteria, [must_have, excluding, muted], exclusions, stages)| Definition {
            title: String::new(),
            time_zone: "UTC".to_owned(),
            criteria,
            icp: Icp {
                must_have,
                nice_to_have: Vec::new(),
                excluding,
                muted,
            },
            exclusions,
            stages,
        },
    )
}
