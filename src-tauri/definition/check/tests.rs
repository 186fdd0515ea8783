//! Is everything wrong found where it is, and does the mend on offer remove it?

use std::sync::Arc;

use lead::{
    Column, ColumnBuilder, Currency, Field, FieldKey, FieldType, Interval, Related, Relation,
    Table, ValueRef,
};

use super::*;
use crate::read;

mod cases;
mod every_finding;
mod rule_cases;

/// A value of a test list; `None` is missing.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    None,
    Text(&'static str),
    Number(f64),
    Euro(f64),
    Baht(f64),
    Day(i32),
    Yes,
}

pub(super) fn column(label: &str, kind: FieldType, cells: &[Cell]) -> (Field, Column) {
    let key = FieldKey::from_label(label);
    let label = label.into();
    let mut builder = ColumnBuilder::new(kind);
    let money = |n, code| {
        ValueRef::Money(
            Interval::exact(n).unwrap(),
            Currency::from_code(code).unwrap(),
        )
    };
    for cell in cells {
        builder.push(match *cell {
            Cell::None => None,
            Cell::Text(text) => Some(ValueRef::Text(text)),
            Cell::Number(n) => Some(ValueRef::Number(Interval::exact(n).unwrap())),
            Cell::Euro(n) => Some(money(n, "EUR")),
            Cell::Baht(n) => Some(money(n, "THB")),
            Cell::Day(day) => Some(ValueRef::Day(day)),
            Cell::Yes => Some(ValueRef::YesNo(true)),
        });
    }
    (Field { key, label, kind }, builder.finish())
}

/// Four leads, with activities and without deals and companies.
pub(super) fn list() -> ListFacts {
    use Cell::{Baht, Day, Euro, None, Number, Text, Yes};
    let all = [
        column(
            "Number of Employees",
            FieldType::Number,
            &[Number(11.0), Number(70.0), None, None],
        ),
        column(
            "Industry",
            FieldType::Choice,
            &[Text("Banking"), Text("Retail"), Text("Banking"), None],
        ),
        column(
            "Technologies",
            FieldType::Choices,
            &[Text("HubSpot; Excel"), Text("Slack"), None, None],
        ),
        column(
            "Seniority",
            FieldType::Choice,
            &[None, None, None, Text("Head")],
        ),
        column(
            "Budget",
            FieldType::Money,
            &[Euro(10.0), Euro(5.0), Baht(9.0), None],
        ),
        column(
            "Last Seen",
            FieldType::Date,
            &[Day(20_000), Day(20_001), None, None],
        ),
        column(
            "First Seen",
            FieldType::Date,
            &[Day(20_000), Day(20_001), None, None],
        ),
        column("Consent", FieldType::YesNo, &[Yes, Yes, None, None]),
        column(
            "Country",
            FieldType::Country,
            &[Text("Poland"), Text("Thailand"), None, Text("PL")],
        ),
        column(
            "Job Title",
            FieldType::Text,
            &[Text("Head of Sales"), Text("Intern"), None, None],
        ),
    ];
    let table = Table::from_columns(4, all.to_vec()).unwrap();
    let rows = [
        column(
            "Activity Type",
            FieldType::Choice,
            &[Text("Page view"), Text("Form filled")],
        ),
        column(
            "Activity Date",
            FieldType::Date,
            &[Day(20_000), Day(20_001)],
        ),
        column("Page", FieldType::Text, &[Text("/pricing"), Text("/blog")]),
    ];
    let rows = Table::from_columns(2, rows.to_vec()).unwrap();
    let links = [(0, 0), (1, 1)].into_iter();
    let activities = Related::new(rows, 4, links, Vec::new()).unwrap();
    ListFacts::new(Arc::new(
        table.with_related(Relation::Activity, Arc::new(activities)),
    ))
}

fn found(json: &str) -> Vec<(&'static str, String, Option<String>)> {
    let employees = column(
        "Number of Employees",
        FieldType::Number,
        &[Cell::Number(11.0)],
    );
    let list = ListFacts::new(Arc::new(Table::from_columns(1, vec![employees]).unwrap()));
    let findings = check(&read(json).unwrap(), Some(&list));
    findings
        .into_iter()
        .map(|f| (f.code.name(), f.path, f.perhaps))
        .collect()
}

#[test]
fn of_a_field_without_a_value_everything_may_be_asked() {
    let json = r#"{"leadpact_definition":1,"criteria":[{"id":"big","label":"Big","field":"employees","op":"at_least","value":"11"}],
        "stages":[{"key":"mql","label":"MQL","owner":"sales","reached_by":{"rule":"big"}}]}"#;
    let codes = |cells: &[Cell]| {
        let column = column("Employees", FieldType::Text, cells);
        let list = ListFacts::new(Arc::new(Table::from_columns(2, vec![column]).unwrap()));
        let findings = check(&read(json).unwrap(), Some(&list)).into_iter();
        findings.map(|one| one.code.name()).collect::<Vec<_>>()
    };
    assert_eq!(codes(&[Cell::None, Cell::None]), ["field-empty"]);
    assert_eq!(
        codes(&[Cell::Text("many"), Cell::Text("few")]),
        ["op-unfit"]
    );
}

#[test]
fn each_thing_wrong_is_found_where_it_is() {
    let criterion = |id: &str, field: &str, op: &str, value: &str| {
        format!(r#"{{"id":"{id}","field":"{field}","op":"{op}","value":{value}}}"#)
    };
    let big = criterion("big", "number_of_employees", "at_least", "11");
    let stage = |key: &str, rule: &str| {
        format!(r#"{{"key":"{key}","label":"X","owner":"sales","reached_by":{{"rule":{rule}}}}}"#)
    };
    let cases = [
        (big.clone(), stage("mql", r#""big""#), vec![]),
        (
            big.clone(),
            stage("mql", r#"{"all":["bigg"]}"#),
            vec![
                ("criterion-absent", "stages[0].reached_by[0]", Some("big")),
                ("criterion-unused", "criteria[0]", None),
            ],
        ),
        (
            criterion("big", "number_of_employes", "at_least", "11"),
            stage("mql", r#""big""#),
            vec![(
                "field-absent",
                "criteria[0].field",
                Some("number_of_employees"),
            )],
        ),
        (
            criterion("big", "number_of_employees", "is", r#""11""#),
            stage("mql", r#""big""#),
            vec![("op-unfit", "criteria[0].op", None)],
        ),
        (
            format!("{big},{big}"),
            stage("mql", r#"{"at_least":3,"of":["big","big"]}"#),
            vec![
                ("criterion-twice", "criteria[1].id", None),
                ("never-met", "stages[0].reached_by", None),
            ],
        ),
        (
            big.clone(),
            format!(
                "{},{}",
                stage("mql", r#""big""#),
                stage("mql", r#"{"any":[]}"#)
            ),
            vec![
                ("stage-twice", "stages[1].key", None),
                ("never-met", "stages[1].reached_by", None),
            ],
        ),
    ];
    let cases = cases.into_iter().chain([
        (
            big.clone(),
            stage("mql", r#"{"any":[{"muted":"big"}]}"#),
            vec![("never-met", "stages[0].reached_by", None)],
        ),
        (
            big.clone(),
            stage("mql", r#"{"all":["big",{"muted":{"any":["bigg"]}}]}"#),
            vec![("criterion-absent", "stages[0].reached_by[1]", Some("big"))],
        ),
        (
            big.clone(),
            stage("mql", r#"{"muted":"big"}"#),
            vec![("never-met", "stages[0].reached_by", None)],
        ),
    ]);
    for (criteria, stages, expected) in cases {
        let json =
            format!(r#"{{"leadpact_definition":1,"criteria":[{criteria}],"stages":[{stages}]}}"#);
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(code, path, perhaps)| (code, path.to_owned(), perhaps.map(str::to_owned)))
            .collect();
        assert_eq!(found(&json), expected, "in {json}");
    }
}

#[test]
fn a_definition_without_stages_and_with_an_unknown_zone_cannot_decide() {
    let json = r#"{"leadpact_definition":1,"time_zone":"Mars/X","criteria":[],"stages":[]}"#;
    let codes: Vec<_> = found(json).into_iter().map(|f| f.0).collect();
    assert_eq!(codes, ["no-stages", "time-zone-unknown"]);
}
