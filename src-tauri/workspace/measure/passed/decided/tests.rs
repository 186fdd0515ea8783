//! On which day was a lead passed on, where no history of stages says so? Of seven leads and three imports:
//!
//! | lead | March: employees, recorded | April | May | passed on | under version |
//! |---|---|---|---|---|---|
//! | 1 | 5, Lead | 5, MQL | 60, MQL | 6 April | 1: fewer than 10 |
//! | 2 | 5, Lead | 5, Lead | 20, MQL | 4 May | 2: fewer than 50 |
//! | 3 | 20, nothing | 20, MQL | 20, MQL | 6 April | 1: it was one |
//! | 4 | 5, MQL | 5, MQL | 5, MQL | before March | nobody can say |
//! | 5 | – | 5, MQL | 5, MQL | before April | nobody can say |
//! | 6 | 5, Lead | 5, MQL | 5, Lead | is not | |
//! | 7 | – | – | 60, MQL | before May | nobody can say; it was one when first known |
//!
//! Version 1 asks for 10 employees and holds from March on, version 2 for 50 and from 20 April on.

use agreement::Side;
use import::RowsAre;
use lead::{FieldKey, ValueRef};
use words::{Locale, Words};

use crate::journeys::tests::{at, import};
use crate::measure::{CellValue, Handed, PassedNotMet, Shown, ToldBy, Wanted};
use crate::{Snapshot, Workspace};

const MARCH: &str = "2026-03-02T09:00:00Z";
const APRIL: &str = "2026-04-06T09:00:00Z";
const BETWEEN: &str = "2026-04-20T09:00:00Z";
const MAY: &str = "2026-05-04T09:00:00Z";

const HEAD: &str = "Record ID,Email,Employees,Lifecycle stage\n";

fn rows(of: &[(u32, &str, &str)]) -> String {
    let row = |(no, employees, recorded): &(u32, &str, &str)| {
        format!("{no},lead{no}@a.example,{employees},{recorded}\n")
    };
    // Who is a lead and stays one, so that the field reads as one of few values.
    let others = (8..=16).map(|no| row(&(no, "5", "Lead")));
    let rows: String = of.iter().map(row).chain(others).collect();
    HEAD.to_owned() + &rows
}

fn definition(employees: u32) -> definition::Definition {
    let text = format!(
        r#"{{"leadpact_definition":1,"title":"Size","criteria":[
          {{"id":"size","label":"Size","field":"employees","op":"at_least","value":{employees}}}],
        "stages":[
          {{"key":"mql","label":"MQL","owner":"marketing","reached_by":{{"rule":"size"}}}}]}}"#
    );
    definition::read(&text).unwrap()
}

fn team(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("team.leadpact");
    drop(Workspace::create(&path, at(MARCH)).unwrap());
    let march = rows(&[
        (1, "5", "Lead"),
        (2, "5", "Lead"),
        (3, "20", ""),
        (4, "5", "MQL"),
        (6, "5", "Lead"),
    ]);
    let april = rows(&[
        (1, "5", "MQL"),
        (2, "5", "Lead"),
        (3, "20", "MQL"),
        (4, "5", "MQL"),
        (5, "5", "MQL"),
        (6, "5", "MQL"),
    ]);
    let may = rows(&[
        (1, "60", "MQL"),
        (2, "20", "MQL"),
        (3, "20", "MQL"),
        (4, "5", "MQL"),
        (5, "5", "MQL"),
        (6, "5", "Lead"),
        (7, "60", "MQL"),
    ]);
    for (csv, time) in [(march, MARCH), (april, APRIL), (may, MAY)] {
        import(&path, &csv, RowsAre::People, time);
    }
    let mut workspace = Workspace::open(&path, at("2026-05-20T09:00:00Z")).unwrap();
    for (employees, time) in [(10, MARCH), (50, BETWEEN)] {
        workspace
            .definition_save(&definition(employees), (at(time), ""))
            .unwrap();
        for (name, side) in [("Anna", Side::Marketing), ("Bo", Side::Sales)] {
            workspace.version_sign(name, side, at(time)).unwrap();
        }
    }
    workspace
}

fn shown(snapshot: &Snapshot) -> Shown {
    let wanted = Wanted::PassedNotMet(PassedNotMet(Handed::default()));
    let words = Words::of(Locale::En);
    let told = (snapshot, ToldBy::AsDecided);
    wanted.shown_by(told, words, &|| true).unwrap().unwrap()
}

#[test]
fn without_a_history_the_import_that_first_says_so_is_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = team(&folder);
    let shown = shown(workspace.snapshot());
    let text = |value: &CellValue| match value {
        CellValue::Text(text) => text.clone(),
        _ => String::new(),
    };
    let list = &workspace.snapshot().list;
    let named = |row: usize| match list.value(row, &FieldKey::from_label("Email")) {
        Some(ValueRef::Text(email)) => email.replace("@a.example", ""),
        other => panic!("{other:?}"),
    };
    let mut said: Vec<(String, String, Vec<String>)> = shown
        .sheet
        .rows
        .iter()
        .map(|row| {
            let first = |at: usize| {
                let key = row[at].behind.as_deref();
                let own = shown
                    .behind
                    .iter()
                    .find(|one| Some(one.key.as_str()) == key);
                own.map_or_else(Vec::new, |own| {
                    let mut named: Vec<String> = own.rows.people(list).rows().map(named).collect();
                    named.sort();
                    named
                })
            };
            let leads = [first(3), first(4)].concat();
            (text(&row[0].value), text(&row[2].value), leads)
        })
        .collect();
    said.sort();
    let line = |version: &str, criterion: &str, leads: &[u32]| {
        let leads = leads.iter().map(|no| format!("lead{no}")).collect();
        (version.to_owned(), criterion.to_owned(), leads)
    };
    assert_eq!(
        said,
        [
            line("", "no_day", &[4, 5]),
            line("Version 1", "size", &[1]),
            line("Version 2", "size", &[2]),
        ]
    );
    assert!(
        shown.title.starts_with("2 of the 6 leads"),
        "{}",
        shown.title
    );
}
