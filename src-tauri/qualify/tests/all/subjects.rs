//! What does each kind of subject tell of a lead? Single cases, each asked of the engine and of the
//! reference evaluator.

use std::sync::Arc;

use jiff::civil::Date;
use lead::{Coverage, FieldKey, FieldType, Mask, Past, Pasts, Related, Relation, Table, Value};
use qualify::{Verdict, qualify, reference};

use crate::lists::{column, day, number, table};

const MET: Verdict = Verdict::Met;
const NOT: Verdict = Verdict::NotMet;
const UNK: Verdict = Verdict::Unknown;

fn numbers(cells: &[&str]) -> lead::Column {
    let cell = |text: &&str| (!text.is_empty()).then(|| number(text));
    column(
        FieldType::Number,
        &cells.iter().map(cell).collect::<Vec<_>>(),
    )
}

fn days(cells: &[&str]) -> lead::Column {
    let cell = |text: &&str| (!text.is_empty()).then(|| Value::Date(day(text)));
    column(FieldType::Date, &cells.iter().map(cell).collect::<Vec<_>>())
}

fn texts(kind: FieldType, cells: &[&str]) -> lead::Column {
    let cell = |text: &&str| (!text.is_empty()).then(|| Value::Text((*text).to_owned()));
    column(kind, &cells.iter().map(cell).collect::<Vec<_>>())
}

/// Rows that belong to the leads of `links`, of three leads; nothing is known of the last one's.
fn related(rows: Table, links: &[(u32, u32)]) -> Arc<Related> {
    let coverage = vec![Coverage {
        kinds: Vec::new(),
        from: Date::MIN,
        to: Date::MAX,
    }];
    let (links, keyed) = (links.to_vec(), Mask::from_fn(3, |lead| lead < 2));
    let find = move |_: &Table| (links, keyed);
    Arc::new(Related::when_asked(rows, 3, coverage, find))
}

/// Three leads with deals, activities and companies, and a field that the list has no more.
fn leads() -> Table {
    let deals = vec![
        ("Amount", numbers(&["6", "4", ""])),
        ("Paid", numbers(&["4", "6", "1"])),
    ];
    let activities = vec![
        (
            "Activity Type",
            texts(FieldType::Choice, &["call", "call", "visit", "call", ""]),
        ),
        (
            "Activity Date",
            days(&["2026-11-01", "2026-11-01", "2026-11-20", "", "2026-11-02"]),
        ),
    ];
    let companies = vec![
        ("Size", numbers(&["", "9"])),
        ("Wanted", numbers(&["5", "7"])),
    ];
    let said = vec![(0, "Partner".to_owned()), (1, "Customer".to_owned())];
    let past = Past::new(said);
    table(3, Vec::new())
        .with_related(
            Relation::Deal,
            related(table(3, deals), &[(0, 0), (1, 1), (1, 2)]),
        )
        .with_related(
            Relation::Activity,
            related(
                table(5, activities),
                &[(0, 0), (0, 1), (0, 2), (1, 3), (1, 4)],
            ),
        )
        .with_related(
            Relation::Company,
            related(table(2, companies), &[(0, 0), (0, 1), (1, 0)]),
        )
        .with_past(Pasts::when_asked(move |key| {
            let is_kept = *key == FieldKey::from_label("Status");
            if is_kept {
                past.clone()
            } else {
                Past::default()
            }
        }))
}

#[test]
fn each_subject_tells_of_a_lead_what_its_rows_say() {
    let cases = [
        // One value of a row beside another of it.
        (
            r#""count":{"of":"deals","where":[{"field":"amount","op":"more_than_field","value":"paid"}]},"op":"at_least","value":1"#,
            [MET, UNK, UNK],
        ),
        // An activity without a kind may be of any, one without a day of any day.
        (
            r#""count":{"of":"activities","kinds":["call"]},"op":"at_least","value":2"#,
            [MET, UNK, UNK],
        ),
        (
            r#""count":{"of":"activities","kinds":["visit"]},"op":"at_least","value":1"#,
            [MET, UNK, UNK],
        ),
        (
            r#""count":{"of":"activities","kinds":["visit"]},"op":"at_least","value":2"#,
            [NOT, NOT, UNK],
        ),
        (
            r#""days":{"of":"activities"},"op":"at_least","value":2"#,
            [MET, UNK, UNK],
        ),
        (
            r#""days":{"of":"activities"},"op":"at_least","value":3"#,
            [NOT, NOT, UNK],
        ),
        (
            r#""latest":{"of":"activities","kinds":["call"]},"op":"in_last","value":"15 days""#,
            [NOT, UNK, UNK],
        ),
        (
            r#""latest":{"of":"activities","kinds":["visit"]},"op":"known""#,
            [MET, UNK, UNK],
        ),
        // Of several companies, the first that has a value tells it.
        (
            r#""company_field":"size","op":"at_least","value":5"#,
            [MET, UNK, UNK],
        ),
        (
            r#""company_field":"size","op":"more_than_field","value":"wanted""#,
            [MET, UNK, UNK],
        ),
        (r#""company_field":"wanted","op":"known""#, [MET, MET, NOT]),
        // What a field said that the list has no more.
        (
            r#""field":"status","op":"ever_was","value":"customer""#,
            [UNK, MET, UNK],
        ),
        (
            r#""field":"status","op":"ever_was","value":"customer","missing":"not_met""#,
            [NOT, MET, NOT],
        ),
    ];
    let (list, as_of) = (leads(), day("2026-11-22"));
    for (asked, expected) in cases {
        let json =
            format!(r#"{{"leadpact_definition":1,"criteria":[{{"id":"c",{asked}}}],"stages":[]}}"#);
        let definition = definition::read(&json).unwrap();
        let verdicts = qualify(&definition, &list, as_of);
        let rows = [0, 1, 2];
        assert_eq!(
            rows.map(|row| verdicts.criteria[0].at(row)),
            expected,
            "the engine: {asked}"
        );
        let judged = rows.map(|row| reference::judge(&definition, &list, as_of, row).criteria[0]);
        assert_eq!(judged, expected, "the reference: {asked}");
    }
}
