//! Are companies and deals counted, and not their people? Of 35 companies with two people each, counted by hand.
//!
//! | companies | first person's employees | second's | won by |
//! |---|---|---|---|
//! | 1–10 | 20 | 5 | the first |
//! | 11–15 | 20 | 5 | the second |
//! | 16 | missing | 5 | – |
//! | 17–20 | 20 | 5 | – |
//! | 21–35 | 5 | 5 | – |
//!
//! The definition asks for 10. Where there are deals, each company has one, with the person who won it or else the
//! first; that of company 20 is older than its people.

use std::fmt::Write;

use funnel::Unit;
use import::RowsAre;
use words::{Locale, Words};

use crate::journeys::tests::{at, import};
use crate::measure::improve::tests::taken_and_found;
use crate::measure::{
    BackTests, CellValue, Evidence, FactsOf, HeldOut, Rows, Shown, Wanted, WhoCanTell, WindowAsked,
    WorkedBy,
};
use crate::{Snapshot, Workspace};

const MARCH: &str = "2026-03-02T09:00:00Z";

const DEFINITION: &str = r#"{"leadpact_definition":1,"title":"Size","criteria":[
    {"id":"size","label":"Size","field":"employees","op":"at_least","value":10},
    {"id":"won","field":"won_on","op":"known"}],
  "stages":[
    {"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"size"}},
    {"key":"won","label":"Won","owner":"sales","reached_by":{"fact":"won"},"entered_on":"won_on"}]}"#;

fn email(company: u32, person: u32) -> String {
    format!("p{person}@c{company}.example")
}

fn people() -> String {
    let mut csv = "Record ID,Email,Company,Employees,Create Date,Won on\n".to_owned();
    for company in 1..=35 {
        for person in 1..=2 {
            let employees = match (company, person) {
                (16, 1) => "",
                (..=20, 1) => "20",
                _ => "5",
            };
            let won = matches!((company, person), (..=10, 1) | (11..=15, 2));
            let won = if won { "2026-02-20" } else { "" };
            let mail = email(company, person);
            let no = company * 10 + person;
            writeln!(
                csv,
                "{no},{mail},Company {company},{employees},2026-01-10,{won}"
            )
            .unwrap();
        }
    }
    csv
}

fn companies() -> String {
    let mut csv = "Company ID,Company name\n".to_owned();
    for company in 1..=35 {
        writeln!(csv, "{company},Company {company}").unwrap();
    }
    csv
}

fn deals() -> String {
    let mut csv = "Deal ID,Contact Email,Deal Stage,Create Date,Close Date,Amount\n".to_owned();
    for company in 1..=35 {
        let (person, stage) = match company {
            1..=10 => (1, "Won"),
            11..=15 => (2, "Won"),
            _ => (1, "Lost"),
        };
        let made = if company == 20 {
            "2025-12-01"
        } else {
            "2026-02-01"
        };
        let mail = email(company, person);
        writeln!(csv, "{company},{mail},{stage},{made},2026-02-20,100").unwrap();
    }
    csv
}

fn team(folder: &tempfile::TempDir, with: &[(&str, RowsAre)]) -> Workspace {
    let path = folder.path().join("team.leadpact");
    drop(Workspace::create(&path, at(MARCH)).unwrap());
    import(&path, &people(), RowsAre::People, MARCH);
    for (csv, rows_are) in with {
        import(&path, csv, *rows_are, MARCH);
    }
    let mut workspace = Workspace::open(&path, at(MARCH)).unwrap();
    let definition = definition::read(DEFINITION).unwrap();
    workspace
        .definition_save(&definition, (at(MARCH), ""))
        .unwrap();
    workspace
}

fn back_test(snapshot: &Snapshot, unit: Unit, held_out: HeldOut) -> Shown {
    let wanted = Wanted::BackTests(BackTests {
        evidence: Evidence {
            worked: WorkedBy::Everybody,
            window: WindowAsked::Open,
            ..Evidence::default()
        },
        held_out,
        facts: FactsOf::Today,
        unit,
        ..BackTests::default()
    });
    let words = Words::of(Locale::En);
    wanted.shown(snapshot, words, &|| true).unwrap().unwrap()
}

/// As [`taken_and_found`], of the first row.
fn found(shown: &Shown) -> [usize; 6] {
    taken_and_found(shown)[0]
}

#[test]
fn a_company_is_found_where_one_of_its_people_is() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = team(&folder, &[(&companies(), RowsAre::Companies)]);
    let snapshot = workspace.snapshot();
    let of = |unit| found(&back_test(snapshot, unit, HeldOut::Nobody));
    // Of 19 people taken the ten first ones were won; of 19 companies also those whose second person was.
    assert_eq!(of(Unit::Person), [19, 1, 10, 19, 10, 15]);
    assert_eq!(of(Unit::Company), [19, 1, 15, 19, 15, 15]);
    let shown = back_test(snapshot, Unit::Company, HeldOut::Nobody);
    assert!(
        shown.caption.starts_with("35 companies · "),
        "{}",
        shown.caption
    );
    assert!(
        shown.notes[0].starts_with("Companies are counted"),
        "{:?}",
        shown.notes
    );
    for behind in &shown.behind {
        assert!(matches!(behind.rows, Rows::Of(lead::Relation::Company, _)));
    }
    // Both parts of a hold-out together are all of them.
    let parted = back_test(snapshot, Unit::Company, HeldOut::Companies);
    let tested = parted
        .sheet
        .columns
        .iter()
        .position(|one| one.key == "tested");
    let n = |row: usize| match &parted.sheet.rows[row][tested.unwrap()].value {
        CellValue::Count(n) => *n,
        other => panic!("{other:?}"),
    };
    assert_eq!(n(1) + n(2), n(0));
    // Nobody imported deals: there is nothing to count, and it is said.
    let none = back_test(snapshot, Unit::Deal, HeldOut::Nobody);
    assert!(
        none.sheet.rows.is_empty() && none.notes[0].contains("No deals"),
        "{:?}",
        none.notes
    );
}

#[test]
fn a_deal_that_is_older_than_its_people_tells_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = team(&folder, &[(&deals(), RowsAre::Deals)]);
    let shown = back_test(workspace.snapshot(), Unit::Deal, HeldOut::Nobody);
    // 1–10 and 17–20 are with somebody who is taken; that of 20 does not count.
    assert_eq!(found(&shown), [14, 1, 10, 13, 10, 15]);
    assert!(
        shown.caption.starts_with("35 deals · "),
        "{}",
        shown.caption
    );
    let revenue = shown
        .sheet
        .columns
        .iter()
        .position(|one| one.key == "revenue");
    assert_eq!(
        shown.sheet.rows[0][revenue.unwrap()].value,
        CellValue::Number(1_000.0)
    );
}

#[test]
fn a_deal_is_over_by_the_names_that_every_figure_of_deals_reads() {
    for lost in ["Lost", "Przegrana", "Closed-Lost to Competition"] {
        let folder = tempfile::tempdir().unwrap();
        let deals = deals().replace(",Lost,", &format!(",{lost},"));
        let workspace = team(&folder, &[(&deals, RowsAre::Deals)]);
        let wanted = Wanted::WhoCanTell(WhoCanTell {
            evidence: Evidence {
                window: WindowAsked::Open,
                ..Evidence::default()
            },
        });
        let words = Words::of(Locale::En);
        let shown = wanted.shown(workspace.snapshot(), words, &|| true);
        let shown = shown.unwrap().unwrap();
        let n = |row: usize| match &shown.sheet.rows[row][1].value {
            CellValue::Count(n) => *n,
            other => panic!("{other:?}"),
        };
        // Of 15 the deal was won, of the other 20 it was lost: nobody is still under way.
        assert_eq!((n(0), n(1)), (15, 20), "{lost}");
    }
}
