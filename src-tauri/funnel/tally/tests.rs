//! Do the groups add up, and are sums and medians those that a person works out by hand?

use lead::{ColumnBuilder, Currency, Field, FieldKey, FieldType, Interval, Value};
use proptest::prelude::*;

use super::*;

fn key(label: &str) -> FieldKey {
    FieldKey::from_label(label)
}

fn table(fields: &[(&str, FieldType, Vec<Option<Value>>)]) -> Table {
    let n_rows = fields[0].2.len();
    let column = |(label, kind, values): &(&str, FieldType, Vec<Option<Value>>)| {
        let mut builder = ColumnBuilder::new(*kind);
        let values = values.iter();
        values.for_each(|value| builder.push(value.as_ref().map(Value::as_ref)));
        let field = Field {
            key: key(label),
            label: (*label).into(),
            kind: *kind,
        };
        (field, builder.finish())
    };
    Table::from_columns(n_rows, fields.iter().map(column).collect()).unwrap()
}

fn text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Text(text.into()))
}

fn number(number: f64) -> Option<Value> {
    Interval::exact(number).map(Value::Number)
}

fn day(day: &str) -> Option<Value> {
    day.parse().ok().map(Value::Date)
}

fn deals() -> Table {
    let stages = ["Won", "Lost", "Won", "Open", "Won", ""];
    let regions = ["East", "East", "West", "", "East", ""];
    let amounts = [0.1, 0.0, 0.2, 5.0, 10.5];
    let from = [
        "2026-01-01",
        "2026-01-01",
        "2026-03-31",
        "",
        "2026-04-01",
        "",
    ];
    let to = [
        "2026-01-08",
        "2025-12-31",
        "2026-04-30",
        "2026-05-01",
        "2026-04-01",
        "",
    ];
    table(&[
        ("Stage", FieldType::Choice, stages.map(text).to_vec()),
        ("Region", FieldType::Choice, regions.map(text).to_vec()),
        (
            "Amount",
            FieldType::Number,
            amounts.map(number).into_iter().chain([None]).collect(),
        ),
        ("From", FieldType::Date, from.map(day).to_vec()),
        ("To", FieldType::Date, to.map(day).to_vec()),
    ])
}

fn only(field: &str, values: &[&str], is_not: bool) -> Vec<Condition> {
    vec![Condition {
        field: key(field),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        is_not,
    }]
}

fn by(field: &str, period: Option<Period>) -> Division {
    Division {
        field: key(field),
        period,
    }
}

fn counts(tally: &Tally) -> Vec<(Vec<&str>, usize)> {
    let value = |value: &Option<String>| -> &str {
        // The values of a test live as long as it.
        value
            .as_deref()
            .map_or("–", |value| value.to_owned().leak())
    };
    let groups = tally.groups.iter();
    groups
        .map(|group| (group.values.iter().map(value).collect(), group.rows.len()))
        .collect()
}

#[test]
fn rows_are_divided_and_the_missing_stand_last() {
    let deals = deals();
    let wanted = Wanted {
        by: vec![by("Region", None), by("Stage", None)],
        ..Wanted::default()
    };
    let expected = [
        (vec!["East", "Won"], 2),
        (vec!["East", "Lost"], 1),
        (vec!["West", "Won"], 1),
        (vec!["–", "Open"], 1),
        (vec!["–", "–"], 1),
    ];
    assert_eq!(counts(&tally(&deals, &wanted)), expected);
    let periods = [
        (Period::Year, vec![(vec!["2026"], 4), (vec!["–"], 2)]),
        (
            Period::Quarter,
            vec![(vec!["2026-Q1"], 3), (vec!["2026-Q2"], 1), (vec!["–"], 2)],
        ),
        (
            Period::Month,
            vec![
                (vec!["2026-01"], 2),
                (vec!["2026-03"], 1),
                (vec!["2026-04"], 1),
                (vec!["–"], 2),
            ],
        ),
    ];
    for (period, expected) in periods {
        let wanted = Wanted {
            by: vec![by("From", Some(period))],
            ..Wanted::default()
        };
        assert_eq!(counts(&tally(&deals, &wanted)), expected);
    }
}

#[test]
fn a_condition_takes_values_in_any_case_and_never_the_missing_for_another() {
    let deals = deals();
    let n = |only: Vec<Condition>| {
        let wanted = Wanted {
            only,
            ..Wanted::default()
        };
        tally(&deals, &wanted).all.rows.len()
    };
    let cases = [
        (only("Stage", &["won"], false), 3),
        (only("Stage", &["won", "LOST"], false), 4),
        (only("Stage", &["won"], true), 2),
        (only("Stage", &[], false), 1),
        (only("Stage", &[], true), 5),
        (only("Amount", &["10.50"], false), 1),
        (only("From", &["2026-01-01"], false), 2),
        (only("Nowhere", &[], false), 6),
        (only("Nowhere", &["x"], true), 0),
    ];
    for (only, expected) in cases {
        assert_eq!(n(only.clone()), expected, "{only:?}");
    }
}

#[test]
fn amounts_are_added_exactly_and_days_counted_from_the_one_to_the_other() {
    let deals = deals();
    let wanted = Wanted {
        only: only("Stage", &["Won", "Lost"], false),
        share: only("Stage", &["Won"], false),
        measures: vec![
            Measure::Field(key("Amount")),
            Measure::Days {
                from: key("From"),
                to: key("To"),
                within: vec![0, 7, 30],
            },
            Measure::Field(key("From")),
        ],
        ..Wanted::default()
    };
    let all = tally(&deals, &wanted).all;
    assert_eq!((all.rows.len(), all.share), (4, Some(3)));
    let [amounts, days, from] = &all.measured[..] else {
        panic!("three were asked for");
    };
    let amounts = &amounts.amounts[0];
    assert_eq!(amounts.sum().unwrap().to_string(), "10.8");
    assert_eq!(
        (amounts.mean(), amounts.quantile(0.5)),
        (Some(2.7), 0.15000000000000002)
    );
    assert_eq!(days.within, [(0, 1), (7, 2), (30, 3)]);
    let days = &days.amounts[0];
    assert_eq!(
        (days.n_negative(), days.least(), days.greatest()),
        (1, -1.0, 30.0)
    );
    assert_eq!((days.mean(), days.quantile(0.5)), (Some(9.0), 3.5));
    assert!(from.amounts[0].are_dates && from.amounts[0].sum().is_none());
}

#[test]
fn two_currencies_are_two_sums_and_an_interval_is_in_none() {
    let money = |amount: f64, code: &str| {
        let currency = Currency::from_code(code).unwrap();
        Interval::exact(amount).map(|amount| Value::Money(amount, currency))
    };
    let range = Interval::between(1.0, 9.0)
        .map(|range| Value::Money(range, Currency::from_code("EUR").unwrap()));
    let amounts = vec![
        money(1.5, "EUR"),
        money(2.5, "EUR"),
        money(7.0, "PLN"),
        range,
        None,
    ];
    let table = table(&[("Amount", FieldType::Money, amounts)]);
    let wanted = Wanted {
        measures: vec![Measure::Field(key("Amount"))],
        ..Wanted::default()
    };
    let measured = &tally(&table, &wanted).all.measured[0];
    assert_eq!((measured.missing, measured.intervals), (1, 1));
    let sums: Vec<(&str, String)> = (measured.amounts.iter())
        .map(|one| {
            (
                one.currency.as_ref().unwrap().code(),
                one.sum().unwrap().to_string(),
            )
        })
        .collect();
    assert_eq!(sums, [("EUR", "4".to_owned()), ("PLN", "7".to_owned())]);
}

proptest! {
    #[test]
    fn every_row_is_in_one_group(
        rows in prop::collection::vec((0_u8..4, 0_u8..3, 0_u8..5), 1..40),
    ) {
        let texts = |at: fn(&(u8, u8, u8)) -> u8| -> Vec<Option<Value>> {
            rows.iter().map(at).map(|n| (n > 0).then(|| Value::Text(n.to_string()))).collect()
        };
        let numbers = rows.iter().map(|row| (row.2 > 0).then(|| number(f64::from(row.2) / 10.0))?);
        let table = table(&[
            ("A", FieldType::Choice, texts(|row| row.0)),
            ("B", FieldType::Text, texts(|row| row.1)),
            ("N", FieldType::Number, numbers.collect()),
        ]);
        let wanted = Wanted {
            by: vec![by("A", None), by("B", None)],
            measures: vec![Measure::Field(key("N"))],
            ..Wanted::default()
        };
        let tally = tally(&table, &wanted);
        let mut in_groups: Vec<u32> = tally.groups.iter().flat_map(|group| group.rows.clone()).collect();
        in_groups.sort_unstable();
        prop_assert_eq!(&in_groups, &tally.all.rows);
        let sum = |group: &Group| {
            let amounts = group.measured[0].amounts.first();
            amounts.map_or(Decimal::default(), |one| one.sum().unwrap())
        };
        let of_groups = tally.groups.iter().map(sum).reduce(|one, other| one.plus(other).unwrap());
        prop_assert_eq!(of_groups, Some(sum(&tally.all)));
    }
}
