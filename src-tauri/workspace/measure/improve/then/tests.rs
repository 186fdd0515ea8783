//! Does a back-test keep to what was known before a lead was won? Of 45 leads and two imports, counted by hand:
//!
//! | leads | employees in March | in April | won on |
//! |---|---|---|---|
//! | 1–10 | 20 | 100 | 20 March |
//! | 11–19 | 5 | 30 | 25 March |
//! | 20 | missing | 30 | 25 March |
//! | 21–25 | 20 | 20 | – |
//! | 26 | missing | 20 | – |
//! | 27–40 | 5 | 5 | – |
//! | 41–45 | not in the list yet | 100 | 15 March |
//!
//! In force asks for 10 employees, version 1 for 50. Who was not won has no day, and so all that is known counts.

use std::fmt::Write;

use agreement::Side;
use import::RowsAre;
use words::{Locale, Words};

use crate::journeys::tests::{at, import};
use crate::measure::improve::tests::taken_and_found;
use crate::measure::{
    BackTests, CellValue, CriteriaThatMatter, Evidence, FactsOf, HeldOut, Shown, ThresholdAt,
    Wanted, WindowAsked, WorkedBy,
};
use crate::{Snapshot, Workspace};

const MARCH: &str = "2026-03-02T09:00:00Z";
const APRIL: &str = "2026-04-06T09:00:00Z";

fn rows(of: impl Fn(u32) -> Option<(&'static str, &'static str)>) -> String {
    let mut csv = "Record ID,Email,Employees,Won on\n".to_owned();
    for no in 1..=45 {
        if let Some((employees, won)) = of(no) {
            writeln!(csv, "{no},lead{no}@a.example,{employees},{won}").unwrap();
        }
    }
    csv
}

fn march(no: u32) -> Option<(&'static str, &'static str)> {
    match no {
        1..=10 | 21..=25 => Some(("20", "")),
        20 | 26 => Some(("", "")),
        41.. => None,
        _ => Some(("5", "")),
    }
}

fn april(no: u32) -> Option<(&'static str, &'static str)> {
    Some(match no {
        1..=10 => ("100", "2026-03-20"),
        11..=20 => ("30", "2026-03-25"),
        21..=26 => ("20", ""),
        41.. => ("100", "2026-03-15"),
        _ => ("5", ""),
    })
}

fn definition(employees: u32) -> definition::Definition {
    let text = format!(
        r#"{{"leadpact_definition":1,"title":"Size","criteria":[
          {{"id":"size","label":"Size","field":"employees","op":"at_least","value":{employees}}},
          {{"id":"won","field":"won_on","op":"known"}}],
        "stages":[
          {{"key":"mql","label":"MQL","owner":"marketing","reached_by":{{"rule":"size"}}}},
          {{"key":"won","label":"Won","owner":"sales","reached_by":{{"fact":"won"}},"entered_on":"won_on"}}]}}"#
    );
    definition::read(&text).unwrap()
}

fn team(folder: &tempfile::TempDir, imports: &[(&str, &str)]) -> Workspace {
    let path = folder.path().join("team.leadpact");
    drop(Workspace::create(&path, at(MARCH)).unwrap());
    for (csv, time) in imports {
        import(&path, csv, RowsAre::People, time);
    }
    let mut workspace = Workspace::open(&path, at("2026-11-22T09:00:00Z")).unwrap();
    let day = at("2026-05-04T09:00:00Z");
    workspace
        .definition_save(&definition(50), (day, ""))
        .unwrap();
    for (name, side) in [("Anna", Side::Marketing), ("Bo", Side::Sales)] {
        workspace.version_sign(name, side, day).unwrap();
    }
    workspace
        .definition_save(&definition(10), (day, ""))
        .unwrap();
    workspace
}

fn back_test(snapshot: &Snapshot, facts: FactsOf) -> Shown {
    let wanted = Wanted::BackTests(BackTests {
        evidence: Evidence {
            worked: WorkedBy::Everybody,
            window: WindowAsked::Open,
            ..Evidence::default()
        },
        held_out: HeldOut::Nobody,
        facts,
        ..BackTests::default()
    });
    let words = Words::of(Locale::En);
    wanted.shown(snapshot, words, &|| true).unwrap().unwrap()
}

fn every_count_opens_as_many(shown: &Shown) {
    for behind in &shown.behind {
        let mut cells = shown.sheet.rows.iter().flatten();
        let cell = cells.find(|cell| cell.behind.as_ref() == Some(&behind.key));
        assert_eq!(
            cell.unwrap().value,
            CellValue::Count(behind.rows.n() as u64),
            "{}",
            behind.key
        );
    }
}

#[test]
fn what_was_written_down_after_a_lead_was_won_finds_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (rows(march), rows(april));
    let workspace = team(&folder, &[(&first, MARCH), (&second, APRIL)]);
    let snapshot = workspace.snapshot();
    // Today: everybody won has at least 10 employees, and all of 1–10 and 41–45 have 50.
    let today = back_test(snapshot, FactsOf::Today);
    assert_eq!(
        taken_and_found(&today),
        [[31, 0, 25, 31, 25, 25], [15, 0, 15, 15, 15, 25]]
    );
    // Then: 11–20 had fewer or nobody knew; of 41–45 nothing earlier is recorded.
    let then = back_test(snapshot, FactsOf::Then);
    assert_eq!(
        taken_and_found(&then),
        [[21, 1, 15, 21, 15, 25], [5, 1, 5, 5, 5, 25]]
    );
    let notes = then.notes.join("\n");
    assert!(
        notes.contains("judged by what was known of them first: 5 of 45"),
        "{notes}"
    );
    assert!(
        notes.contains(
            "no such day is known, and that are judged by all that is known of them: 20 of 45"
        ),
        "{notes}"
    );
    // 25 of 45 tell nothing of before: as usual it is today's facts, and why is said.
    let usual = back_test(snapshot, FactsOf::Usual);
    assert_eq!(usual.sheet, today.sheet);
    assert!(
        usual
            .notes
            .join("\n")
            .contains("25 of 45 became known only"),
        "{:?}",
        usual.notes
    );
    every_count_opens_as_many(&then);
}

#[test]
fn where_most_leads_were_known_before_they_were_won_it_is_what_was_known_then() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (rows(march), rows(|no| april(no).filter(|_| no <= 30)));
    let first = first.lines().take(1 + 30).collect::<Vec<_>>().join("\n");
    let workspace = team(&folder, &[(&first, MARCH), (&second, APRIL)]);
    let usual = back_test(workspace.snapshot(), FactsOf::Usual);
    let then = back_test(workspace.snapshot(), FactsOf::Then);
    assert_eq!(usual, then, "20 of 30 were known before they were won");
    assert_eq!(taken_and_found(&then)[0], [16, 1, 10, 16, 10, 20]);
}

#[test]
fn of_one_import_nothing_earlier_is_known_and_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let all = rows(april);
    let workspace = team(&folder, &[(&all, APRIL)]);
    let usual = back_test(workspace.snapshot(), FactsOf::Usual);
    let said = usual.notes.join("\n");
    assert!(
        said.contains("No earlier values are recorded") && said.contains("45 of 45"),
        "{said}"
    );
    // Asked for all the same, what was known first is what there is.
    let then = back_test(workspace.snapshot(), FactsOf::Then);
    assert_eq!(taken_and_found(&then), taken_and_found(&usual));
}

#[test]
fn what_is_being_edited_stands_beside_the_versions_by_the_facts_of_either_day() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (rows(march), rows(april));
    let workspace = team(&folder, &[(&first, MARCH), (&second, APRIL)]);
    let plain = workspace.snapshot();
    let snapshot = plain.with_edited(Some(&definition(25)));
    // At least 25 employees today: 1–20 and 41–45, all won. Then: of 41–45 alone it is known.
    for (facts, edited) in [
        (FactsOf::Today, [25, 0, 25, 25, 25, 25]),
        (FactsOf::Then, [5, 1, 5, 5, 5, 25]),
    ] {
        let (before, with) = (back_test(plain, facts), back_test(&snapshot, facts));
        let (before, with) = (taken_and_found(&before), taken_and_found(&with));
        assert_eq!(with, [before[0], edited, before[1]], "{facts:?}");
    }
    // The same text as in force is nothing that is being edited.
    let same = plain.with_edited(Some(&definition(10)));
    assert_eq!(
        back_test(&same, FactsOf::Today),
        back_test(plain, FactsOf::Today)
    );
    // What cannot judge says so, and stops nobody else.
    let mut wrong = definition(25);
    wrong.criteria[0].subject = definition::Subject::Field(lead::FieldKey::from_label("email"));
    let wrong = back_test(&plain.with_edited(Some(&wrong)), FactsOf::Today);
    assert_eq!(
        taken_and_found(&wrong),
        taken_and_found(&back_test(plain, FactsOf::Today))
    );
    assert!(
        wrong.notes[0].contains("cannot judge the list yet"),
        "{:?}",
        wrong.notes
    );
}

#[test]
fn the_threshold_of_what_is_being_edited_is_where_it_is_edited_to() {
    let folder = tempfile::tempdir().unwrap();
    let second = rows(april);
    let workspace = team(&folder, &[(&second, APRIL)]);
    let snapshot = workspace.snapshot().with_edited(Some(&definition(25)));
    let words = Words::of(Locale::En);
    let takes = |edited: bool| {
        let wanted = Wanted::ThresholdAt(ThresholdAt {
            evidence: Evidence {
                worked: WorkedBy::Everybody,
                window: WindowAsked::Open,
                ..Evidence::default()
            },
            edited,
            ..ThresholdAt::default()
        });
        let shown = wanted.shown(&snapshot, words, &|| true).unwrap().unwrap();
        let rows = shown.sheet.rows.iter();
        let now = rows
            .clone()
            .find(|row| row[1].value != CellValue::Nothing)
            .unwrap();
        (
            now[0].value.clone(),
            now[1].value.clone(),
            now[2].value.clone(),
            shown.caption,
        )
    };
    let (at, whose, n, caption) = takes(true);
    assert_eq!((at, n), (CellValue::Number(25.0), CellValue::Count(25)));
    assert_eq!(whose, CellValue::Text("Being edited".into()));
    assert!(caption.ends_with("Being edited"), "{caption}");
    let (at, whose, n, _) = takes(false);
    assert_eq!((at, n), (CellValue::Number(10.0), CellValue::Count(31)));
    assert_eq!(whose, CellValue::Text("In force".into()));
}

/// Forty leads known before any was won: of twenty, won afterwards, somebody wrote down a region and a size later.
fn leaking() -> (String, String) {
    let csv = |is_later: bool| {
        let mut csv = "Record ID,Email,Seats,Region,Plan,Won on\n".to_owned();
        for no in 1..=40 {
            let is_won = no <= 20;
            let (seats, region, won) = match (is_later, is_won) {
                (true, true) => ("100", "South", "2026-03-20"),
                _ => ("5", "North", ""),
            };
            // This alone was known before: most of those who were won, few of the others.
            let plan = match no {
                1..=18 | 39.. => "Gold",
                _ => "Basic",
            };
            writeln!(csv, "{no},lead{no}@a.example,{seats},{region},{plan},{won}").unwrap();
        }
        csv
    };
    (csv(false), csv(true))
}

fn leaking_team(folder: &tempfile::TempDir) -> Workspace {
    let (first, second) = leaking();
    let path = folder.path().join("leaking.leadpact");
    drop(Workspace::create(&path, at(MARCH)).unwrap());
    for (csv, time) in [(first, MARCH), (second, APRIL)] {
        import(&path, &csv, RowsAre::People, time);
    }
    let mut workspace = Workspace::open(&path, at("2026-11-22T09:00:00Z")).unwrap();
    let mut definition = definition(10);
    definition.criteria[0].subject =
        definition::Subject::Field(lead::FieldKey::from_label("seats"));
    workspace
        .definition_save(&definition, (at(APRIL), ""))
        .unwrap();
    workspace
}

fn everybody() -> Evidence {
    Evidence {
        worked: WorkedBy::Everybody,
        window: WindowAsked::Open,
        ..Evidence::default()
    }
}

#[test]
fn what_was_written_down_after_a_lead_was_won_is_no_criterion_that_matters() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = leaking_team(&folder);
    let words = Words::of(Locale::En);
    let told = |facts: FactsOf| {
        let wanted = Wanted::CriteriaThatMatter(CriteriaThatMatter {
            evidence: everybody(),
            facts,
        });
        let shown = wanted.shown(workspace.snapshot(), words, &|| true);
        let shown = shown.unwrap().unwrap();
        let rows = shown.sheet.rows.iter();
        let named = rows.map(|row| match &row[0].value {
            CellValue::Text(text) => text.clone(),
            other => panic!("{other:?}"),
        });
        (named.collect::<Vec<_>>(), shown)
    };
    let has = |rows: &[String], field: &str| rows.iter().any(|row| row.contains(field));
    let (today, _) = told(FactsOf::Today);
    assert!(has(&today, "Region") && has(&today, "Seats"), "{today:?}");
    assert!(has(&today, "Plan"), "{today:?}");
    // By what was known then all were alike, but for what was known then.
    let (then, shown) = told(FactsOf::Then);
    assert!(!has(&then, "Region") && !has(&then, "Seats"), "{then:?}");
    assert!(has(&then, "Plan"), "{then:?}");
    assert!(shown.title.contains("Plan"), "{}", shown.title);
    let notes = shown.notes.join("\n");
    assert!(
        notes.contains("written down later does not count"),
        "{notes}"
    );
    // Twenty of forty were known before they were won: as usual it is what was known then.
    assert_eq!(told(FactsOf::Usual).1, shown);
    every_count_opens_as_many(&shown);
}

#[test]
fn a_threshold_finds_nobody_by_what_was_written_down_after_they_were_won() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = leaking_team(&folder);
    let words = Words::of(Locale::En);
    let told = |facts: FactsOf| {
        let wanted = Wanted::ThresholdAt(ThresholdAt {
            evidence: everybody(),
            facts,
            ..ThresholdAt::default()
        });
        let shown = wanted.shown(workspace.snapshot(), words, &|| true);
        let shown = shown.unwrap().unwrap();
        let counts = |row: &[crate::Cell]| match (&row[0].value, &row[2].value) {
            (CellValue::Number(at), CellValue::Count(n)) => (*at, *n),
            other => panic!("{other:?}"),
        };
        let rows = shown.sheet.rows.iter();
        (rows.map(|row| counts(row)).collect::<Vec<_>>(), shown)
    };
    // At least 5, 10 and 100 seats: today the twenty who were won have 100.
    let (today, _) = told(FactsOf::Today);
    assert_eq!(today, [(5.0, 40), (10.0, 20), (100.0, 20)]);
    // Then nobody had more than 5, and no other threshold is known.
    let (then, shown) = told(FactsOf::Then);
    assert_eq!(then, [(5.0, 40), (10.0, 0)]);
    let taken = shown.behind.iter().find(|one| one.key == "takes");
    assert_eq!(
        taken.unwrap().rows.n(),
        0,
        "whom the mark opens is of the same facts"
    );
    assert_eq!(told(FactsOf::Usual).1, shown);
}

#[test]
fn facts_with_a_day_of_their_own_count_up_to_the_day_that_counts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dated.leadpact");
    drop(Workspace::create(&path, at(MARCH)).unwrap());
    // All is known from one import on; of ten a form was filled before they were won, of ten after.
    let mut people = "Record ID,Email,Won on\n".to_owned();
    let mut did = "Activity type,Activity date,Contact email\n".to_owned();
    for no in 1..=40 {
        let won = if no <= 20 { "2026-04-20" } else { "" };
        writeln!(people, "{no},lead{no}@a.example,{won}").unwrap();
        let day = match no {
            1..=10 => "2026-04-10",
            11..=20 => "2026-04-25",
            21..=25 => "2026-04-10",
            _ => continue,
        };
        writeln!(did, "Form filled,{day},lead{no}@a.example").unwrap();
    }
    import(&path, &people, RowsAre::People, MARCH);
    import(&path, &did, RowsAre::Activities, APRIL);
    let mut workspace = Workspace::open(&path, at("2026-11-22T09:00:00Z")).unwrap();
    let text = r#"{"leadpact_definition":1,"title":"Asked","criteria":[
          {"id":"asked","label":"Asked","count":{"of":"activities","kinds":["Form filled"]},"op":"at_least","value":1},
          {"id":"won","field":"won_on","op":"known"}],
        "scores":[{"key":"interest","label":"Interest",
          "groups":[{"points":[{"criterion":"asked","points":10}]}]}],
        "stages":[
          {"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":{"score":"interest","at_least":10}}},
          {"key":"won","label":"Won","owner":"sales","reached_by":{"fact":"won"},"entered_on":"won_on"}]}"#;
    let definition = definition::read(text).unwrap();
    workspace
        .definition_save(&definition, (at("2026-11-22T09:00:00Z"), ""))
        .unwrap();
    let words = Words::of(Locale::En);
    let takes = |facts: FactsOf| {
        let wanted = Wanted::ThresholdAt(ThresholdAt {
            evidence: everybody(),
            facts,
            ..ThresholdAt::default()
        });
        let shown = wanted.shown(workspace.snapshot(), words, &|| true);
        let shown = shown.unwrap().unwrap();
        let rows = shown.sheet.rows.iter();
        let mut now = rows.filter(|row| row[1].value != CellValue::Nothing);
        now.next().map(|row| row[2].value.clone()).unwrap()
    };
    assert_eq!(takes(FactsOf::Today), CellValue::Count(25));
    assert_eq!(takes(FactsOf::Then), CellValue::Count(15));
}
