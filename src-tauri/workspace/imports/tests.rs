//! Is what an import does told and taken back, and can the past be asked?

use std::ops::ControlFlow;

use import::Asked;
use jiff::Timestamp;
use jiff::civil::date;
use lead::{FieldKey, Table};
use store::Manner;

use crate::tests::Still;
use crate::{Code, FileTable, Prepared, Values, Workspace, WorkspaceError, prepare};

mod late_values;
mod sequences;
mod unread;

const MONDAY: &str = "2026-11-16T09:00:00Z";
const NEXT: &str = "2026-11-23T09:00:00Z";
const FIRST: &str = "Record ID,Name,Employees\n1,Anna,5\n2,Bo,30\n3,Cy,\n";
const SECOND: &str = "Record ID,Name,Employees\n1,Anna,12\n2,Bo,3\n4,Di,40\n";
const MANY: &str = r#"{"leadpact_definition":1,"title":"Ten",
    "criteria":[{"id":"ten","label":"Ten","field":"employees","op":"at_least","value":10}],
    "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"ten"}}]}"#;

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

fn go_on<T>(_: T) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn import(workspace: &mut Workspace, csv: &str, manner: Manner, time: &str) -> Prepared {
    let file = FileTable::new("weekly.csv", csv.as_bytes().to_vec());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut go_on)
        .unwrap();
    let reading = crate::Reading {
        manner,
        ..looked.proposal.clone()
    };
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    let done = workspace.import_commit(prepared, (at(time), "Ola"), &Still, &mut go_on);
    done.unwrap()
}

fn names(list: &Table) -> Vec<String> {
    let name = FieldKey::from_label("Name");
    let said = |row| {
        list.value(row, &name)
            .map(|value| value.to_value().to_string())
    };
    (0..list.n_rows())
        .map(|row| said(row).unwrap_or_default())
        .collect()
}

fn made(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("team.leadpact");
    let mut workspace = Workspace::create(&path, at(MONDAY)).unwrap();
    import(&mut workspace, FIRST, Manner::default(), MONDAY);
    let definition = definition::read(MANY).unwrap();
    workspace
        .definition_save(&definition, (at(MONDAY), ""))
        .unwrap();
    workspace
}

fn n_met(workspace: &Workspace) -> usize {
    let (_, verdicts) = workspace.snapshot().decided().unwrap();
    verdicts.stages[0].met().count()
}

#[test]
fn an_import_tells_what_it_changes_and_who_moves_and_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let done = import(&mut workspace, SECOND, Manner::default(), NEXT);
    let changes: Vec<(&str, u32, u32, u32)> = done
        .changes()
        .iter()
        .map(|one| {
            (
                one.field.label.as_str(),
                one.filled,
                one.replaced,
                one.cleared,
            )
        })
        .collect();
    assert_eq!(changes, [("Employees", 0, 2, 0)]);
    let moved = &done.moves()[0];
    assert_eq!((moved.entered_new, moved.entered, moved.left), (1, 1, 1));
    let record = workspace.imports().unwrap().remove(1);
    assert_eq!((record.by.as_str(), record.at), ("Ola", at(NEXT)));
    let told = workspace.import_without(2).unwrap();
    assert_eq!((told.without.rows, told.without.values), (1, 2));
    let back = &told.moves[0];
    // Bo comes back; Anna falls back, and Di is gone.
    assert_eq!((back.entered_new, back.entered, back.left), (0, 1, 2));
    let did = workspace
        .import_undo(2, at(NEXT), &Still, &mut go_on)
        .unwrap();
    assert_eq!(did, told.moves, "as it was told");
    assert_eq!(names(&workspace.snapshot().list), ["Anna", "Bo", "Cy"]);
    assert_eq!(n_met(&workspace), 1);
    let again = workspace
        .import_undo(2, at(NEXT), &Still, &mut go_on)
        .unwrap_err();
    assert_eq!(again.code(), Code::ImportAbsent);
    workspace
        .import_redo(2, at(NEXT), &Still, &mut go_on)
        .unwrap();
    assert_eq!(n_met(&workspace), 2);
}

#[test]
fn what_blanks_take_away_is_counted_alike_in_preview_commit_record_and_history() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let clear = Manner {
        blanks_clear: true,
        ..Manner::default()
    };
    // Anna loses her figure; of Bo one row leaves it blank and the other says it; Cy never had one.
    let csv = "Record ID,Name,Employees\n1,Anna,\n2,Bo,\n2,,30\n3,Cy,\n";
    let before = workspace.snapshot().stored.clone();
    let done = import(&mut workspace, csv, clear, NEXT);
    let balance = done.balance();
    assert_eq!(
        [balance.updated, balance.unchanged, balance.merged],
        [1, 2, 1]
    );
    let changes = done.changes().iter();
    let changes: Vec<(&str, u32)> = changes
        .map(|one| (one.field.label.as_str(), one.cleared))
        .collect();
    assert_eq!(changes, [("Employees", 1)]);
    assert_eq!(workspace.imports().unwrap()[1].balance, balance);
    let employees = FieldKey::from_label("Employees");
    let after = &workspace.snapshot().stored;
    let differ = |row: &usize| before.value(*row, &employees) != after.value(*row, &employees);
    let rows: Vec<usize> = (0..after.n_rows()).filter(differ).collect();
    assert_eq!(rows, [0], "what is kept says the same");
    let told = workspace.told(0).unwrap();
    let last = told.iter().rfind(|one| one.field.key == employees).unwrap();
    assert_eq!((last.import, &last.value), (Some(2), &None));
}

#[test]
fn each_count_of_a_report_opens_those_it_counts_whatever_comes_after() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let whole = Manner {
        is_snapshot: true,
        ..Manner::default()
    };
    let second = "Record ID,Name,Employees\n1,Anna,12\n2,Bo,3\n4,Di,40\n";
    let done = import(&mut workspace, second, whole, NEXT);
    let rows = |workspace: &Workspace, which: &str| {
        let query = crate::Query {
            of_import: Some(crate::ImportFilter {
                import: 2,
                which: crate::OfImport::read(which).unwrap(),
            }),
            ..crate::Query::default()
        };
        crate::find(workspace.snapshot(), &query).unwrap()
    };
    let balance = done.balance();
    let counts = |workspace: &Workspace| {
        let n = |which: &str| rows(workspace, which).len() as u32;
        assert_eq!(n("new"), balance.new);
        assert_eq!(n("updated"), balance.updated);
        assert_eq!(n("unchanged"), balance.unchanged);
        let moved = &done.moves()[0];
        assert_eq!(n("came-new:mql"), moved.entered_new);
        assert_eq!(n("came:mql"), moved.entered);
        assert_eq!(n("left:mql"), moved.left);
        assert_eq!(workspace.snapshot().import_moves(2).unwrap(), done.moves());
    };
    counts(&workspace);
    assert_eq!(rows(&workspace, "all"), [0, 1, 3]);
    assert_eq!(rows(&workspace, "new"), [3]);
    assert_eq!(rows(&workspace, "updated"), [0, 1]);
    assert_eq!(rows(&workspace, "absent"), [2]);
    assert_eq!(rows(&workspace, "came:mql"), [0]);
    assert_eq!(rows(&workspace, "left:mql"), [1]);
    import(
        &mut workspace,
        "Record ID,Employees\n1,1\n2,99\n4,1\n5,50\n",
        Manner::default(),
        "2026-11-30T09:00:00Z",
    );
    counts(&workspace);
    assert_eq!(rows(&workspace, "came:mql"), [0]);
    let refused = |import, which| {
        let filter = crate::ImportFilter { import, which };
        workspace.snapshot().of_import(&filter).unwrap_err().code()
    };
    assert_eq!(refused(9, crate::OfImport::New), Code::ImportAbsent);
    let nowhere = crate::OfImport::Came(definition::StageKey("sql".to_owned()));
    assert_eq!(refused(2, nowhere), Code::FieldAbsent);
}

#[test]
fn what_an_import_did_reads_back_as_it_is_written() {
    let all = [
        "all",
        "new",
        "updated",
        "unchanged",
        "absent",
        "came-new:mql",
        "came:mql",
        "left:mql",
    ];
    for text in all {
        let read = crate::OfImport::read(text).unwrap();
        assert_eq!(read.to_string(), text);
    }
    for text in ["", "old", "new:mql", "came", "New"] {
        assert_eq!(crate::OfImport::read(text), None, "{text}");
    }
}

#[test]
fn a_run_of_a_day_reads_what_was_known_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    import(&mut workspace, SECOND, Manner::default(), NEXT);
    drop(workspace);
    let path = folder.path().join("team.leadpact");
    let workspace = Workspace::open(&path, at(NEXT)).unwrap();
    let now = workspace.snapshot();
    let then = now.as_of(date(2026, 11, 20));
    assert_eq!(then.values, Values::KnownThen);
    assert_eq!(names(&then.list), ["Anna", "Bo", "Cy"]);
    let met = |snapshot: &crate::Snapshot| {
        let met = snapshot.decided().unwrap().1.stages[0].met().clone();
        met.rows().collect::<Vec<_>>()
    };
    assert_eq!((met(&then), met(now)), (vec![1], vec![0, 3]));
    let before = then.as_of(date(2026, 11, 1));
    assert_eq!(
        before.values,
        Values::TodaysDated,
        "nothing was known by then"
    );
    assert_eq!(names(&before.list), names(&now.list));
    assert_eq!(now.as_of(date(2026, 12, 1)).values, Values::TodaysDated);
    assert_eq!(then.as_of(now.as_of).list, now.list);
}

#[test]
fn who_is_missing_from_a_file_that_is_all_there_is_is_absent_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let whole = Manner {
        is_snapshot: true,
        ..Manner::default()
    };
    import(&mut workspace, SECOND, whole, NEXT);
    assert_eq!(workspace.absent().unwrap()[0].rows, [2]);
    assert_eq!(
        names(&workspace.snapshot().list),
        ["Anna", "Bo", "Cy", "Di"]
    );
}

#[test]
fn rejected_rows_are_mended_and_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let csv = "Record ID,Name,Employees\n5,Ed,some\n6,\"Fi, Jo\",7,8\n7\n";
    let done = import(&mut workspace, csv, Manner::default(), NEXT);
    assert_eq!((done.balance().new, done.balance().rejected), (1, 2));
    let detail = workspace.import_detail(2).unwrap();
    let file = "Record ID,Name,Employees\r\n6,\"Fi, Jo\",7,8\r\n7\r\n";
    assert_eq!(detail.rejected_file(), file);
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    let rows = [(1, row(["6", "Fi, Jo", "7"])), (2, row(["7", "Gus", "70"]))];
    let prepared = workspace
        .prepare_mended(2, &rows, &Still, &mut go_on)
        .unwrap();
    let done = workspace
        .import_commit(prepared, (at(NEXT), ""), &Still, &mut go_on)
        .unwrap();
    assert_eq!((done.balance().new, done.balance().rejected), (2, 0));
    let detail = workspace.import_detail(2).unwrap();
    assert_eq!(detail.rejected().count(), 0);
    assert_eq!(workspace.imports().unwrap()[2].mends, Some(2));

    let unread = |workspace: &mut Workspace, text: &str| {
        workspace.value_mend((2, 0), text, (at(NEXT), "Ola"))
    };
    let error = unread(&mut workspace, "a few").unwrap_err();
    assert!(matches!(error, WorkspaceError::ValueUnread(..)));
    unread(&mut workspace, "60").unwrap();
    let employees = FieldKey::from_label("Employees");
    let list = &workspace.snapshot().list;
    let value = list
        .value(3, &employees)
        .map(|value| value.to_value().to_string());
    assert_eq!(value.as_deref(), Some("60"));
    let problem = &workspace.import_detail(2).unwrap().problems[0];
    assert_eq!(problem.mended_at, Some(at(NEXT)));
}

#[test]
fn who_is_erased_and_blocked_does_not_come_back_by_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let erased = workspace.leads_erase(&[0], true, at(NEXT)).unwrap();
    assert_eq!((erased.people, erased.rows), (1, 1));
    assert_eq!(names(&workspace.snapshot().list), ["Bo", "Cy"]);
    let done = import(&mut workspace, SECOND, Manner::default(), NEXT);
    assert_eq!((done.n_blocked(), done.balance().skipped), (1, 1));
    assert!(done.balance().holds());
    let last = workspace.imports().unwrap().pop().unwrap();
    assert_eq!((last.n_blocked, last.balance.skipped), (1, 1));
    assert_eq!(names(&workspace.snapshot().list), ["Bo", "Cy", "Di"]);
    let error = workspace.leads_erase(&[9], false, at(NEXT)).unwrap_err();
    assert_eq!(error.code(), Code::LeadAbsent);
    let copy = folder.path().join("copy.leadpact");
    workspace.back_up(&copy, false).unwrap();
    let copied = Workspace::open(&copy, at(NEXT)).unwrap();
    assert_eq!(copied.snapshot().list, workspace.snapshot().list);
    let nowhere = folder.path().join("no folder").join("copy.leadpact");
    let error = workspace.back_up(&nowhere, false).unwrap_err();
    assert_eq!(error.code(), Code::FileUnwritable);
}

#[test]
fn who_was_made_one_is_known_again_by_either_and_parted_with_all_that_was_said_of_each() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let merge = import::Merge {
        winner: 1,
        losers: vec![0],
        prefer: Vec::new(),
    };
    let by = (at(NEXT), "Ola");
    let ids = workspace.leads_merge(&[merge], "hand", by).unwrap();
    assert_eq!(names(&workspace.snapshot().list), ["Bo", "Cy"]);
    assert_eq!(workspace.merges().unwrap()[0].row, Some(0));
    let known_by = |key| workspace.snapshot().rows_known_by(key).unwrap();
    assert_eq!(
        [known_by("1"), known_by("2"), known_by("3")],
        [[0], [0], [1]]
    );
    assert_eq!(known_by("4").len(), 0);
    let csv = "Record ID,Name,Employees\n1,Anna,77\n2,Bo,\n5,Ed,\n";
    let done = import(&mut workspace, csv, Manner::default(), NEXT);
    assert_eq!((done.balance().new, done.balance().updated), (1, 1));
    let list = &workspace.snapshot().list;
    assert_eq!(names(list), ["Bo", "Cy", "Ed"], "no second Anna");
    let employees = |list: &Table| {
        let value = list.value(0, &FieldKey::from_label("Employees"));
        value.map(|value| value.to_value().to_string())
    };
    assert_eq!(
        employees(list).as_deref(),
        Some("30"),
        "it was said of Anna"
    );
    workspace.merges_undo(&ids, at(NEXT)).unwrap();
    let list = &workspace.snapshot().list;
    assert_eq!(names(list), ["Anna", "Bo", "Cy", "Ed"]);
    assert_eq!(employees(list).as_deref(), Some("77"));
    assert!(workspace.merges_undo(&ids, at(NEXT)).is_err());

    let twice = "Record ID,Name,Phone\n7,Gus Grom,+48600100200\n8,Gus Grom,+48 600 100 200\n";
    let path = folder.path().join("twice.leadpact");
    let mut workspace = Workspace::create(&path, at(MONDAY)).unwrap();
    import(&mut workspace, twice, Manner::default(), MONDAY);
    let n = |workspace: &Workspace| {
        workspace
            .duplicates(&|| false)
            .unwrap()
            .unwrap()
            .candidates
            .len()
    };
    assert_eq!(n(&workspace), 1);
    workspace.keep_apart(&[0, 1], by).unwrap();
    assert_eq!(n(&workspace), 0, "nobody is asked again");
}

#[test]
fn who_was_erased_while_a_file_waits_does_not_come_back_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let file = FileTable::new("weekly.csv", SECOND.as_bytes().to_vec());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut go_on)
        .unwrap();
    let reading = looked.proposal.clone();
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    workspace.leads_erase(&[0], true, at(NEXT)).unwrap();
    let done = workspace
        .import_commit(prepared, (at(NEXT), "Ola"), &Still, &mut go_on)
        .unwrap();
    assert_eq!((done.n_blocked(), done.balance().skipped), (1, 1));
    assert!(done.balance().holds());
    assert_eq!(names(&workspace.snapshot().list), ["Bo", "Cy", "Di"]);
    assert_eq!(workspace.imports().unwrap()[1].n_blocked, 1);
}

#[test]
fn a_row_that_still_cannot_be_read_and_one_whose_mending_is_undone_stay_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let csv = "Record ID,Name,Employees\n6,\"Fi, Jo\",7,8\n7\n";
    import(&mut workspace, csv, Manner::default(), NEXT);
    let retry = |workspace: &mut Workspace, csv: &str, time| {
        let file = FileTable::new("mended.csv", csv.as_bytes().to_vec());
        let prepared = workspace
            .prepare_mended_file(2, &file, &Still, &mut go_on)
            .unwrap();
        let done = workspace.import_commit(prepared, (at(time), ""), &Still, &mut go_on);
        done.unwrap();
    };
    let rejected = |workspace: &Workspace| {
        let detail = workspace.import_detail(2).unwrap();
        let rows: Vec<u32> = detail.rejected().map(|one| one.problem.row).collect();
        rows
    };
    let file = workspace.import_detail(2).unwrap().rejected_file();
    retry(&mut workspace, &file, "2026-11-23T10:00:00Z");
    assert_eq!(rejected(&workspace), [2, 3], "nothing was mended");
    let half = file.replace("7,8", "7");
    retry(&mut workspace, &half, "2026-11-23T11:00:00Z");
    assert_eq!(rejected(&workspace), [3]);
    workspace
        .import_undo(4, at(NEXT), &Still, &mut go_on)
        .unwrap();
    assert_eq!(rejected(&workspace), [2, 3]);
    workspace
        .import_redo(4, at(NEXT), &Still, &mut go_on)
        .unwrap();
    assert_eq!(rejected(&workspace), [3]);
}
