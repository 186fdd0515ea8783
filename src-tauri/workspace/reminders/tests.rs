//! Is what changed since the signature told, what is chance not, and nothing of too few?

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use agreement::terms::{Terms, writes};
use agreement::{Register, Side};
use import::Asked;
use jiff::{Timestamp, ToSpan};
use lead::date_of;
use words::{Locale, Words};

use super::*;
use crate::tests::Still;
use crate::{
    FileTable, NextPlace, ReminderSaid, Workspace, looked_sentences, prepare, say_reminder,
};

const TEAM: &str = r#"{
  "leadpact_definition": 1,
  "title": "Good lead",
  "time_zone": "UTC",
  "criteria": [
    {"id": "size", "field": "employees", "op": "at_least", "value": 11},
    {"id": "role", "field": "role", "op": "is", "value": "Manager"},
    {"id": "bought", "field": "bought", "op": "yes", "missing": "not_met"}
  ],
  "icp": {"must_have": ["size"]},
  "exclusions": [],
  "stages": [
    {"key": "mql", "label": "MQL", "owner": "marketing", "reached_by": {"rule": {"any": ["role"]}}},
    {"key": "won", "label": "Won", "owner": "sales", "reached_by": {"fact": "bought"}}
  ]
}"#;

/// A Monday; the version is signed on it.
fn signed() -> Timestamp {
    "2026-08-31T12:00:00Z".parse().unwrap()
}

fn after_weeks(weeks: i64) -> Timestamp {
    signed() + (weeks * 7 * 24).hours()
}

/// Rows of leads that came on the days of `weeks` counted from the signature: `a_week` each, of whom every
/// `managers`th is a manager; every second is of a larger company, none of those since the signature bought.
fn rows(weeks: std::ops::Range<i64>, a_week: u32, managers: u32) -> String {
    let signed = day_of("2026-08-31".parse().unwrap());
    let mut csv = "Record ID,Employees,Role,Bought,Create Date\n".to_owned();
    for week in weeks {
        for i in 0..a_week {
            let day = date_of(signed + 7 * week as i32 + 1 + (i % 7) as i32).unwrap();
            let role = if i % managers == 0 {
                "Manager"
            } else {
                "Junior"
            };
            let size = if i % 2 == 0 { 50 } else { 5 };
            let bought = if week < 0 && i % 2 == 1 { "yes" } else { "no" };
            let id = (week + 1_000) * 1_000 + i64::from(i);
            csv.push_str(&format!("{id},{size},{role},{bought},{day}\n"));
        }
    }
    csv
}

fn import(workspace: &mut Workspace, csv: &str, at: Timestamp) {
    let file = FileTable::new("list.csv", csv.as_bytes().to_vec());
    let mut go_on = |_| ControlFlow::Continue(());
    let looked = file.look(workspace.snapshot(), &Asked::default(), 5, &mut |_| {
        ControlFlow::Continue(())
    });
    let looked = looked.unwrap();
    let snapshot = workspace.snapshot();
    let prepared = prepare(
        &file,
        &looked,
        &looked.proposal,
        snapshot,
        &Still,
        &mut go_on,
    );
    workspace
        .import_commit(prepared.unwrap(), (at, "Ola"), &Still, &mut go_on)
        .unwrap();
}

/// A team that signed on [`signed`] what it promised, with the leads of before.
fn team(path: &Path, terms: &Terms, before: &str) -> Workspace {
    let mut team = Workspace::create(path, signed()).unwrap();
    import(&mut team, before, signed());
    let definition = definition::read(TEAM).unwrap();
    team.definition_save(&definition, (signed(), "Anna"))
        .unwrap();
    let said = writes(&Terms::default(), terms).into_iter();
    let said = said
        .map(|(key, value)| (Register::Term(key), value))
        .collect();
    team.journal_write(("Anna", "", signed()), said).unwrap();
    for (name, side) in [("Anna", Side::Marketing), ("Bo", Side::Sales)] {
        team.version_sign(name, side, signed()).unwrap();
    }
    team
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.leadpact");
    (folder, path)
}

/// What is found so many weeks after the signature, when these came since.
fn found(before: &str, since: &str, weeks: i64) -> (Reminders, Vec<ReminderSaid>, Vec<String>) {
    let (_folder, path) = folder();
    let mut team = team(&path, &Terms::default(), before);
    import(&mut team, since, after_weeks(weeks));
    drop(team);
    let team = Workspace::open(&path, after_weeks(weeks)).unwrap();
    let snapshot = team.snapshot();
    let found = reminders(snapshot).unwrap();
    let words = Words::of(Locale::En);
    let said = found
        .all
        .iter()
        .map(|one| say_reminder(snapshot, &found, one, words));
    let (said, looked) = (said.collect(), looked_sentences(snapshot, &found, words));
    (found, said, looked)
}

#[test]
fn more_leads_a_week_and_fewer_managers_among_them_are_told_and_what_stayed_is_not() {
    let (found, said, looked) = found(&rows(-20..0, 20, 2), &rows(0..10, 40, 8), 10);
    assert_eq!(said.len(), 2, "{said:#?}");
    assert_eq!(
        said[0].says,
        "More leads come: 40 a week since version 1 was agreed, 20 before."
    );
    assert!(
        said[0]
            .rests_on
            .as_ref()
            .unwrap()
            .starts_with("400 against 200 in 10 weeks each: 2 times as many (95%: 1.7 to 2.4)"),
        "{said:#?}"
    );
    assert_eq!(
        said[1].says,
        "Fewer of those who come meet “Role is Manager”: 12.5%, before 50%."
    );
    let rests = said[1].rests_on.as_ref().unwrap();
    assert!(
        rests.starts_with("50 of 400 against 100 of 200: −37.5 points (95%: −44.9"),
        "{rests}"
    );
    assert!(
        rests.contains("less than once in 1,000 among all criteria"),
        "{rests}"
    );
    let Shift::At(criteria) = &found.criteria else {
        panic!("{found:?}")
    };
    let tested: Vec<(&str, bool)> = criteria
        .tested
        .iter()
        .map(|one| (one.id.0.as_str(), one.is_told()))
        .collect();
    // What only a fact asks takes its time: nobody who came last has bought yet.
    assert_eq!(tested, [("size", false), ("role", true)]);
    assert_eq!(looked.len(), 3, "{looked:#?}");
}

#[test]
fn where_nothing_changed_nothing_is_told_but_what_was_looked_at() {
    let (found, said, looked) = found(&rows(-20..0, 20, 2), &rows(0..10, 20, 2), 10);
    assert!(said.is_empty(), "{said:#?}");
    assert!(matches!(found.inflow, Shift::At(_)) && matches!(found.criteria, Shift::At(_)));
    assert!(
        looked[1].starts_with("As many leads come as before, as far as can be said: 20 a week"),
        "{looked:#?}"
    );
    assert!(
        looked[2].starts_with("2 criteria compared over 200 leads that came since and 200"),
        "{looked:#?}"
    );
    assert!(
        looked[2].contains("0 met by clearly more or fewer"),
        "{looked:#?}"
    );
}

#[test]
fn of_too_few_weeks_and_too_few_leads_nothing_is_said() {
    let (few, said, _) = found(&rows(-20..0, 20, 2), &rows(0..3, 60, 8), 3);
    assert_eq!(few.inflow, Shift::Not(NotLooked::TooFewWeeks));
    assert!(
        said.iter().all(|one| one.place != NextPlace::Funnel),
        "{said:#?}"
    );
    let (few, said, _) = found(&rows(-20..0, 20, 2), &rows(0..3, 4, 2), 10);
    assert_eq!(few.criteria, Shift::Not(NotLooked::TooFewLeads));
    assert_eq!(said.len(), 1, "only that fewer come: {said:#?}");
    // The list ends where nothing was imported any more: weeks without an import are no weeks without leads.
    let (folder, path) = folder();
    drop(team(&path, &Terms::default(), &rows(-20..0, 20, 2)));
    let late = Workspace::open(&path, after_weeks(12)).unwrap();
    let found = reminders(late.snapshot()).unwrap();
    assert_eq!(found.inflow, Shift::Not(NotLooked::TooFewWeeks));
    assert!(found.all.is_empty());
    drop(folder);
}

#[test]
fn the_review_is_told_when_it_is_near_or_past_and_not_before() {
    let (_folder, path) = folder();
    let terms = Terms {
        review_date: Some("2026-11-30".parse().unwrap()),
        ..Terms::default()
    };
    drop(team(&path, &terms, &rows(-2..0, 5, 2)));
    for (at, said) in [
        ("2026-11-15T12:00:00Z", None),
        (
            "2026-11-16T12:00:00Z",
            Some("The agreement is to be looked at anew in 14 days, on 30 Nov 2026."),
        ),
        (
            "2026-11-29T12:00:00Z",
            Some("The agreement is to be looked at anew tomorrow, on 30 Nov 2026."),
        ),
        (
            "2026-11-30T12:00:00Z",
            Some("Today the agreement is to be looked at anew."),
        ),
        (
            "2026-12-24T12:00:00Z",
            Some("The agreement was to be looked at anew on 30 Nov 2026."),
        ),
    ] {
        let team = Workspace::open(&path, at.parse().unwrap()).unwrap();
        let found = reminders(team.snapshot()).unwrap();
        let words = Words::of(Locale::En);
        let first = found
            .all
            .first()
            .map(|one| say_reminder(team.snapshot(), &found, one, words));
        assert_eq!(first.map(|one| one.says).as_deref(), said, "{at}");
    }
}

#[test]
fn a_version_that_holds_later_is_told_and_that_it_decides_already() {
    let (_folder, path) = folder();
    let terms = Terms {
        effective_from: Some("2026-10-01".parse().unwrap()),
        ..Terms::default()
    };
    drop(team(&path, &terms, &rows(-2..0, 5, 2)));
    let told = |at: &str| {
        let team = Workspace::open(&path, at.parse().unwrap()).unwrap();
        reminders(team.snapshot()).unwrap().all
    };
    let from = "2026-10-01".parse().unwrap();
    let effect = |decides| {
        vec![Reminder::Effect {
            no: 1,
            from,
            decides,
        }]
    };
    assert_eq!(told("2026-09-01T12:00:00Z"), effect(true));
    assert_eq!(told("2026-10-01T12:00:00Z"), []);
    let mut team = Workspace::open(&path, after_weeks(0)).unwrap();
    let mut other = definition::read(TEAM).unwrap();
    other.title.push('!');
    team.definition_save(&other, (after_weeks(0), "Anna"))
        .unwrap();
    drop(team);
    assert_eq!(
        told("2026-09-01T12:00:00Z"),
        [],
        "a month away, and another text decides"
    );
    assert_eq!(told("2026-09-20T12:00:00Z"), effect(false));
}

#[test]
fn before_anything_is_agreed_there_is_nothing_to_compare_with() {
    let (_folder, path) = folder();
    let team = Workspace::create_sample(&path, signed(), &Still, Locale::En).unwrap();
    let found = reminders(team.snapshot()).unwrap();
    assert!(found.all.is_empty() && found.version.is_none());
    let said = looked_sentences(team.snapshot(), &found, Words::of(Locale::En));
    assert_eq!(
        said,
        ["Nothing is agreed yet, so there is nothing to compare with."]
    );
}

#[test]
fn without_a_day_of_coming_the_day_of_the_import_tells_who_came_since_and_inflow_is_not_told() {
    let without = |csv: &str| {
        let lines = csv
            .lines()
            .map(|line| line.rsplit_once(',').unwrap().0.to_owned() + "\n");
        lines.collect::<String>()
    };
    let (found, said, looked) = found(
        &without(&rows(-20..0, 20, 2)),
        &without(&rows(0..10, 40, 8)),
        10,
    );
    assert_eq!(found.inflow, Shift::Not(NotLooked::NoDays));
    let Shift::At(criteria) = &found.criteria else {
        panic!("{found:?}")
    };
    assert_eq!((criteria.n_before, criteria.n_since), (400, 400));
    assert_eq!(criteria.came_by, CameBy::Known);
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(
        looked[2].contains("as they are known now")
            && looked[2].ends_with("since when it is known here."),
        "{looked:#?}"
    );
}

#[test]
fn who_came_before_is_taken_as_known_then_since_time_alone_makes_more_meet_a_criterion() {
    // Everybody is a junior when they come and a manager ten weeks later.
    let promoted = rows(-20..0, 20, 1);
    let (found, said, looked) = found(
        &rows(-20..0, 20, 1_000),
        &(promoted + &bare(&rows(0..10, 20, 1_000))),
        10,
    );
    assert!(said.is_empty(), "{said:#?}");
    let Shift::At(criteria) = &found.criteria else {
        panic!("{found:?}")
    };
    assert!(criteria.as_then);
    let role = criteria
        .tested
        .iter()
        .find(|one| one.id.0 == "role")
        .unwrap();
    // The first of each week is a manager at once.
    assert_eq!((role.before, role.since), ((10, 200), (10, 200)));
    assert!(
        looked[2].contains("as they were known when it was agreed"),
        "{looked:#?}"
    );
}

/// Rows without their heading.
fn bare(csv: &str) -> String {
    csv.split_once('\n').unwrap().1.to_owned()
}
