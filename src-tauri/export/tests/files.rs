//! Do the files say what the program says? One list of five leads, written and read back.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail where its own list is wrong"
)]

use std::io::Write;
use std::ops::ControlFlow;

use definition::{Definition, StageKey};
use export::{
    Column, Delimiter, Encoding, ExportError, Leads, Names, write_funnel, write_funnel_by,
    write_qualified,
};
use funnel::{Count, funnel, funnel_by};
use jiff::civil::date;
use lead::{ColumnBuilder, Field, FieldKey, FieldType, Interval, Table, ValueRef};
use qualify::{Verdicts, qualify};

const DEFINITION: &str = r#"{"leadpact_definition":1,
    "criteria":[{"id":"big","field":"Employees","op":"at_least","value":11},
                {"id":"senior","field":"Seniority","op":"any_of","value":["Manager","CXO"]},
                {"id":"student","field":"Title","op":"contains_any","value":"student"}],
    "exclusions":["student"],
    "stages":[{"key":"lead","label":"Lead","owner":"marketing","reached_by":{"rule":{"all":[]}}},
              {"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"big"}},
              {"key":"sql","label":"SQL","owner":"sales","reached_by":{"rule":{"all":["big","senior"]}}}]}"#;

fn list() -> Table {
    let text = |label: &str, cells: [Option<&str>; 5]| {
        let mut builder = ColumnBuilder::new(FieldType::Text);
        cells
            .iter()
            .for_each(|cell| builder.push(cell.map(ValueRef::Text)));
        let field = Field {
            key: FieldKey::from_label(label),
            label: label.to_owned(),
            kind: FieldType::Text,
        };
        (field, builder.finish())
    };
    let mut sizes = ColumnBuilder::new(FieldType::Number);
    for size in [
        (50.0, 50.0),
        (5.0, 20.0),
        (11.0, 50.0),
        (3.0, 3.0),
        (200.0, f64::INFINITY),
    ] {
        sizes.push(Interval::between(size.0, size.1).map(ValueRef::Number));
    }
    let employees = Field {
        key: FieldKey::from_label("Employees"),
        label: "Employees".to_owned(),
        kind: FieldType::Number,
    };
    let columns = vec![
        text(
            "E-mail",
            [
                Some("a@x.pl"),
                Some("=cmd()"),
                None,
                Some("+48221234567"),
                Some("ก@x.th"),
            ],
        ),
        text(
            "Seniority",
            [
                Some("Intern"),
                Some("CXO"),
                Some("manager"),
                None,
                Some("CXO; VP, \"x\""),
            ],
        ),
        text(
            "Title",
            [Some("x"), Some("x"), None, Some("Student"), Some("x")],
        ),
        (employees, sizes.finish()),
    ];
    Table::from_columns(5, columns).unwrap()
}

fn judged() -> (Definition, Table, Verdicts) {
    let (definition, list) = (definition::read(DEFINITION).unwrap(), list());
    let verdicts = qualify(&definition, &list, date(2026, 11, 22));
    (definition, list, verdicts)
}

/// The key, place, how far it may get, the stages, and why.
fn write(out: &mut impl Write, key: &[FieldKey]) -> Result<u64, ExportError> {
    let (definition, table, verdicts) = judged();
    let stages = definition.stages.iter();
    let stages = stages.map(|stage| Column::Stage(StageKey(stage.key.0.clone())));
    let keys = key.iter().cloned().map(Column::Field);
    let columns: Vec<Column> = keys
        .chain([Column::Place, Column::MayReach])
        .chain(stages)
        .chain([Column::Reasons])
        .collect();
    let names = Names::in_files(&definition);
    let leads = Leads {
        definition: &definition,
        names: &names,
        hash: "d3e5",
        version: "draft",
        as_of: lead::day_of(date(2026, 11, 22)),
        table: &table,
        verdicts: &verdicts,
    };
    let mut go_on = |_| ControlFlow::Continue(());
    write_qualified(out, leads, &columns, &[0, 1, 2, 3, 4], PLAIN, &mut go_on)
}

const PLAIN: (Delimiter, Encoding) = (Delimiter::Comma, Encoding::Utf8);

fn cells(file: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(file);
    reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn each_lead_has_a_line_with_its_place_verdicts_and_reasons() {
    let mut file = Vec::new();
    let key = [FieldKey::from_label("E-mail")];
    let n = write(&mut file, &key).unwrap();
    assert_eq!(n, 5);
    let expected = [
        [
            "e_mail",
            "place",
            "may_reach",
            "lead",
            "mql",
            "sql",
            "reasons",
        ],
        [
            "a@x.pl",
            "mql",
            "mql",
            "met",
            "met",
            "not met",
            "lead: met; mql: met (big: met = 50); sql: not met (senior: not met = Intern)",
        ],
        [
            "'=cmd()",
            "lead",
            "sql",
            "met",
            "unknown",
            "unknown",
            "lead: met; mql: unknown (big: unknown = 5–20); sql: unknown (big: unknown = 5–20)",
        ],
        [
            "",
            "sql",
            "sql",
            "met",
            "met",
            "met",
            "perhaps excluded (student: unknown); lead: met; mql: met (big: met = 11–50); \
             sql: met (big: met = 11–50, senior: met = manager)",
        ],
        [
            "+48221234567",
            "",
            "",
            "not met",
            "not met",
            "not met",
            "excluded (student: met = Student)",
        ],
        [
            "ก@x.th",
            "mql",
            "mql",
            "met",
            "met",
            "not met",
            "lead: met; mql: met (big: met = 200+); sql: not met (senior: not met = CXO; VP, \"x\")",
        ],
    ];
    let expected = expected.map(|line| line.map(str::to_owned).to_vec());
    assert_eq!(cells(&file), expected);
}

#[test]
fn a_key_that_the_list_lacks_is_an_empty_cell() {
    let mut file = Vec::new();
    let key = [FieldKey::from_label("Record ID")];
    write(&mut file, &key).unwrap();
    assert!(cells(&file)[1..].iter().all(|line| line[0].is_empty()));
}

#[test]
fn a_funnel_is_a_line_per_stage() {
    let (definition, _, verdicts) = judged();
    let mut file = Vec::new();
    let stages = funnel(&definition, &verdicts, Count::CompletePath, None);
    write_funnel(&mut file, &definition, &stages, None).unwrap();
    let lines = cells(&file);
    let key_and_counts: Vec<String> = lines.iter().map(|line| line[..6].join(" ")).collect();
    assert_eq!(
        key_and_counts,
        [
            "stage stage_label n unknown pending skipped",
            "lead Lead 4 0 0 0",
            "mql MQL 3 1 0 0",
            "sql SQL 1 1 0 0"
        ]
    );
    assert!(
        lines[1][6..].iter().all(String::is_empty),
        "the first stage converts from nothing"
    );
    assert_eq!(lines[2][6..9], ["3", "4", "0.75"]);
    assert_eq!(lines[3][11..14], ["1", "4", "0.25"]);
    let mut of_list = Vec::new();
    write_funnel(&mut of_list, &definition, &stages, Some("=Fair")).unwrap();
    let of_list = cells(&of_list);
    let first: Vec<&str> = of_list.iter().map(|line| line[0].as_str()).collect();
    assert_eq!(first, ["list", "'=Fair", "'=Fair", "'=Fair"]);
    assert_eq!(of_list[2][1..], lines[2][..]);
}

#[test]
fn slices_of_a_funnel_tell_a_value_from_its_absence() {
    let (definition, list, verdicts) = judged();
    let mut file = Vec::new();
    let key = FieldKey::from_label("Title");
    let slices = funnel_by(&definition, &verdicts, &list, &key, Count::CompletePath, 1);
    write_funnel_by(&mut file, &definition, &key, &slices, None).unwrap();
    let lines = cells(&file);
    assert_eq!(
        lines[0][..6].join(","),
        "title,part,n_leads,stage,stage_label,n"
    );
    let first: Vec<String> = lines[1..]
        .iter()
        .step_by(3)
        .map(|line| line[..6].join(","))
        .collect();
    assert_eq!(
        first,
        [
            "x,value,3,lead,Lead,3",
            ",rest,1,lead,Lead,0",
            ",missing,1,lead,Lead,1"
        ]
    );
}

#[test]
fn a_full_disk_is_an_error_and_not_a_short_file() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let error = write(&mut Full, &[]).unwrap_err();
    let ExportError::Io(cause) = error else {
        panic!("{error}");
    };
    assert_eq!(cause.kind(), std::io::ErrorKind::StorageFull);
}

#[test]
fn a_field_called_like_a_verdict_keeps_a_name_of_its_own() {
    let (definition, table, verdicts) = judged();
    let names = Names::in_files(&definition);
    let leads = Leads {
        definition: &definition,
        names: &names,
        hash: "d3e5",
        version: "draft",
        as_of: lead::day_of(date(2026, 11, 22)),
        table: &table,
        verdicts: &verdicts,
    };
    let field = |label: &str| Column::Field(FieldKey::from_label(label));
    let columns = [
        field("Place"),
        Column::Place,
        Column::Version,
        Column::Definition,
        Column::AsOf,
        field("Employees"),
    ];
    let mut file = Vec::new();
    let mut go_on = |_| ControlFlow::Continue(());
    write_qualified(&mut file, leads, &columns, &[4, 0], PLAIN, &mut go_on).unwrap();
    let lines = cells(&file);
    let expected = [
        [
            "field:place",
            "place",
            "version",
            "definition",
            "as_of",
            "employees",
        ],
        ["", "mql", "draft", "d3e5", "2026-11-22", "200+"],
        ["", "mql", "draft", "d3e5", "2026-11-22", "50"],
    ];
    assert_eq!(lines, expected.map(|line| line.map(str::to_owned).to_vec()));
}
