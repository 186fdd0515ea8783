//! Are the moments found in what successive imports said, and do undo, edits, merges and the time zone show?

use std::ops::ControlFlow;
use std::path::Path;

use import::{Asked, Merge, RowsAre};
use jiff::Timestamp;
use jiff::civil::date;

use crate::tests::Still;
use crate::{FileTable, Snapshot, Workspace, ended_by, prepare};
use words::{Locale, Words};

const MARCH: &str = "2026-03-02T09:00:00Z";
const APRIL: &str = "2026-04-06T09:00:00Z";
const MAY: &str = "2026-05-04T09:00:00Z";

fn definition(zone: &str) -> definition::Definition {
    let text = format!(
        r#"{{"leadpact_definition":1,"title":"Ten","time_zone":"{zone}",
        "criteria":[
          {{"id":"ten","label":"Ten","field":"employees","op":"at_least","value":10}},
          {{"id":"filled","count":{{"of":"activities","kinds":["Form filled"]}},"op":"at_least","value":1}},
          {{"id":"won","field":"won_on","op":"known"}}],
        "stages":[
          {{"key":"mql","label":"MQL","owner":"marketing","reached_by":{{"rule":"ten"}}}},
          {{"key":"asked","label":"Asked","owner":"both","reached_by":{{"rule":"filled"}}}},
          {{"key":"won","label":"Won","owner":"sales","reached_by":{{"fact":"won"}},"entered_on":"won_on"}}]}}"#
    );
    definition::read(&text).unwrap()
}

pub(crate) fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

fn go_on<T>(_: T) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(crate) fn import(path: &Path, csv: &str, rows_are: RowsAre, time: &str) {
    let mut workspace = Workspace::open(path, at(time)).unwrap();
    let file = FileTable::new("weekly.csv", csv.as_bytes().to_vec());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut go_on)
        .unwrap();
    let (reading, _) = looked.propose_as(rows_are, &snapshot);
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on);
    let done = workspace.import_commit(prepared.unwrap(), (at(time), ""), &Still, &mut go_on);
    done.unwrap();
}

/// A workspace of three people, of whom two imports tell.
fn grown(folder: &tempfile::TempDir, zone: &str) -> std::path::PathBuf {
    let path = folder.path().join("team.leadpact");
    drop(Workspace::create(&path, at(MARCH)).unwrap());
    let first = "Record ID,Email,Employees\n1,anna@a.example,5\n2,bo@b.example,30\n";
    import(&path, first, RowsAre::People, MARCH);
    let mut workspace = Workspace::open(&path, at(MARCH)).unwrap();
    workspace
        .definition_save(&definition(zone), (at(MARCH), ""))
        .unwrap();
    drop(workspace);
    let second = "Record ID,Email,Employees,Won on\n1,anna@a.example,12,\n2,bo@b.example,3,2026-03-20\n3,cy@c.example,40,\n";
    import(&path, second, RowsAre::People, APRIL);
    path
}

/// Every lead's way in short: stage, day and how it is known, then the end.
fn ways(snapshot: &Snapshot) -> Vec<String> {
    let journeys = snapshot.journeys(&|| true).unwrap().unwrap();
    let (definition, _) = snapshot.decided().unwrap();
    let way = |row: usize| {
        let passes = journeys.of(row).into_iter().map(|pass| {
            let entries = pass.entries.iter().map(|entry| {
                let stage = &definition.stages[entry.stage].key;
                format!("{stage} {} {}", entry.on, entry.known_by.name())
            });
            let mut parts: Vec<String> = entries.collect();
            parts.extend(pass.closed.map(|closed| {
                let by = ended_by(closed, definition, Words::of(Locale::En));
                format!("ended by {by} {}", closed.on)
            }));
            parts.join(", ")
        });
        passes.collect::<Vec<_>>().join(" | ")
    };
    (0..snapshot.list.n_rows()).map(way).collect()
}

fn opened(path: &Path, time: &str) -> Workspace {
    Workspace::open(path, at(time)).unwrap()
}

#[test]
fn moments_are_found_in_what_successive_imports_said_and_go_with_an_undo() {
    let folder = tempfile::tempdir().unwrap();
    let path = grown(&folder, "UTC");
    let mut workspace = opened(&path, MAY);
    let found = [
        "mql 2026-04-06 import",
        "mql 2026-03-02 known_since, won 2026-03-20 fact, ended by Won 2026-03-20",
        "mql 2026-04-06 known_since",
    ];
    assert_eq!(ways(workspace.snapshot()), found);
    let then = workspace.snapshot().as_of(date(2026, 3, 31));
    assert_eq!(ways(&then), ["", "mql 2026-03-02 known_since"]);
    workspace
        .import_undo(2, at(MAY), &Still, &mut go_on)
        .unwrap();
    assert_eq!(
        ways(workspace.snapshot()),
        ["", "mql 2026-03-02 known_since"]
    );
    workspace
        .import_redo(2, at(MAY), &Still, &mut go_on)
        .unwrap();
    assert_eq!(ways(workspace.snapshot()), found);
}

#[test]
fn what_people_did_tells_the_day_though_it_was_imported_later() {
    let folder = tempfile::tempdir().unwrap();
    let path = grown(&folder, "UTC");
    let did = "Activity type,Activity date,Contact email\nForm filled,2026-02-10,anna@a.example\nForm filled,2026-04-11,bo@b.example\n";
    import(&path, did, RowsAre::Activities, MAY);
    let workspace = opened(&path, MAY);
    let found = ways(workspace.snapshot());
    assert_eq!(
        found[0],
        "asked 2026-02-10 dated_facts, mql 2026-04-06 import"
    );
    assert_eq!(
        found[1],
        "mql 2026-03-02 known_since, won 2026-03-20 fact, ended by Won 2026-03-20 | asked 2026-04-11 dated_facts"
    );
}

#[test]
fn a_recorded_history_of_stages_tells_days_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let path = grown(&folder, "UTC");
    let history = "Contact email,Stage,Entered on\nanna@a.example,Marketing Qualified Lead,2026-01-10\nanna@a.example,Recycled,2026-02-01\ncy@c.example,Somewhere,2026-02-01\n";
    import(&path, history, RowsAre::StageHistory, MAY);
    let found = ways(opened(&path, MAY).snapshot());
    let expected = "mql 2026-01-10 history, ended by Recycled 2026-02-01 | mql 2026-04-06 import";
    assert_eq!(found[0], expected);
    assert_eq!(found[2], "mql 2026-04-06 known_since");
}

#[test]
fn an_import_before_midnight_is_of_the_day_that_the_team_has() {
    let folder = tempfile::tempdir().unwrap();
    let path = grown(&folder, "Asia/Bangkok");
    let late = "Record ID,Email,Employees\n4,di@d.example,50\n";
    import(&path, late, RowsAre::People, "2026-04-20T18:30:00Z");
    let found = ways(opened(&path, MAY).snapshot());
    assert_eq!(found[3], "mql 2026-04-21 known_since");
}

#[test]
fn those_who_are_one_person_have_one_way_and_are_parted_with_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = grown(&folder, "UTC");
    let mut workspace = opened(&path, MAY);
    let before = ways(workspace.snapshot());
    // Cy, whom only the second import knows, is Bo.
    let one = Merge {
        winner: 2,
        losers: vec![1],
        prefer: Vec::new(),
    };
    let ids = workspace
        .leads_merge(&[one], "seen", (at(MAY), ""))
        .unwrap();
    let merged = ways(workspace.snapshot());
    assert_eq!(merged.len(), 2);
    assert_eq!(
        merged[1],
        "mql 2026-03-02 known_since, won 2026-03-20 fact, ended by Won 2026-03-20"
    );
    workspace.merges_undo(&ids, at(MAY)).unwrap();
    assert_eq!(ways(workspace.snapshot()), before);
}

#[test]
fn what_is_asked_again_is_the_same_answer_until_something_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = grown(&folder, "UTC");
    let mut workspace = opened(&path, MAY);
    let ask = |snapshot: &Snapshot| snapshot.journeys(&|| true).unwrap().unwrap();
    let first = ask(workspace.snapshot());
    assert!(std::sync::Arc::ptr_eq(&first, &ask(workspace.snapshot())));
    assert!(workspace.snapshot().journeys(&|| false).unwrap().is_some());
    let mut other = definition("UTC");
    other.stages.pop();
    workspace.definition_save(&other, (at(MAY), "")).unwrap();
    assert_eq!(ask(workspace.snapshot()).entered().len(), 2);
}
