//! Do lists narrow everything that leads are narrowed by, and are they told as they were known?

use std::ops::ControlFlow;

use funnel::{Count, funnel};
use import::{Asked, RowsAre};
use jiff::Timestamp;
use jiff::civil::date;
use lead::FieldKey;
use words::{Locale, Words};

use crate::Division;
use crate::tests::Still;
use crate::{
    Code, FacetOf, FileTable, Prepared, Query, Snapshot, Workspace, WorkspaceError, caption,
    export_funnel_csv, facets, find, hand_off_of, prepare,
};

const MONDAY: &str = "2026-11-16T09:00:00Z";
const NEXT: &str = "2026-11-23T09:00:00Z";
const FAIR: &str = "Record ID,Name\n1,Anna\n2,Bo\n3,Cy\n";
const MAY: &str = "Record ID,City\n3,Hel\n4,Hel\n";

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

fn go_on<T>(_: T) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn prepared(workspace: &Workspace, csv: &str) -> Prepared {
    let file = FileTable::new("weekly.csv", csv.as_bytes().to_vec());
    let snapshot = workspace.snapshot();
    let looked = file
        .look(snapshot, &Asked::default(), 5, &mut go_on)
        .unwrap();
    let proposal = &looked.proposal;
    prepare(&file, &looked, proposal, snapshot, &Still, &mut go_on).unwrap()
}

fn import(workspace: &mut Workspace, csv: &str, list: Option<&str>, time: &str) {
    let prepared = prepared(workspace, csv);
    let prepared = match list {
        Some(name) => prepared.to_list(name).unwrap(),
        None => prepared,
    };
    let done = workspace.import_commit(prepared, (at(time), "Ola"), &Still, &mut go_on);
    done.unwrap();
}

fn made(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("team.leadpact");
    let mut workspace = Workspace::create(&path, at(MONDAY)).unwrap();
    import(&mut workspace, FAIR, Some("Trade fair"), MONDAY);
    import(&mut workspace, MAY, Some("May"), MONDAY);
    import(&mut workspace, "Record ID,Name\n5,Ewa\n", None, MONDAY);
    workspace
}

fn id(snapshot: &Snapshot, name: &str) -> i64 {
    snapshot.list_named(name).unwrap().id
}

fn found(snapshot: &Snapshot, lists: &[Option<i64>]) -> Vec<u32> {
    let query = Query {
        lists: lists.to_vec(),
        ..Query::default()
    };
    find(snapshot, &query).unwrap()
}

fn counts(snapshot: &Snapshot, query: &Query) -> Vec<usize> {
    let facets = facets(snapshot, query).unwrap();
    let lists = facets.iter().find(|facet| facet.of == FacetOf::List);
    lists.map_or_else(Vec::new, |facet| {
        facet.counts.iter().map(|one| one.n).collect()
    })
}

#[test]
fn people_on_several_lists_count_in_each_and_those_on_none_are_counted_too() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = made(&folder);
    let snapshot = workspace.snapshot();
    let (fair, may) = (id(snapshot, "TRADE fair "), id(snapshot, "May"));
    assert_eq!(found(snapshot, &[Some(fair)]), [0, 1, 2]);
    assert_eq!(found(snapshot, &[Some(may)]), [2, 3]);
    assert_eq!(found(snapshot, &[Some(may), None]), [2, 3, 4]);
    assert_eq!(found(snapshot, &[]).len(), 5);
    // Every other list shows what choosing it would bring, whichever is chosen.
    for lists in [vec![], vec![Some(fair)], vec![None]] {
        let query = Query {
            lists,
            ..Query::default()
        };
        assert_eq!(counts(snapshot, &query), [3, 2, 1]);
    }
    let searched = Query {
        search: "hel".to_owned(),
        ..Query::default()
    };
    assert_eq!(counts(snapshot, &searched), [1, 2, 0]);
    let absent = snapshot.on_list(Some(99)).unwrap_err();
    assert_eq!(absent.code(), Code::ListAbsent);
}

#[test]
fn what_is_done_by_hand_is_counted_and_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let fair = id(workspace.snapshot(), "Trade fair");
    let before = workspace.snapshot().clone();
    let by = (at(NEXT), "Ola");
    let add = workspace.list_members_change(fair, (&[2, 3, 4], true), by);
    let (added, n) = add.unwrap().unwrap();
    assert_eq!(n, 2, "2 was on it");
    let again = workspace
        .list_members_change(fair, (&[2, 3], true), by)
        .unwrap();
    assert_eq!(again, None, "and nothing is kept of what changes nothing");
    assert_eq!(found(workspace.snapshot(), &[Some(fair)]), [0, 1, 2, 3, 4]);
    assert_eq!(found(&before, &[Some(fair)]), [0, 1, 2], "a snapshot stays");
    assert_eq!(workspace.list_changes().unwrap()[0].by, "Ola");
    let (new, change) = workspace.list_members_add("New", &[4, 1], by).unwrap();
    let (change, n) = change.unwrap();
    assert_eq!(n, 2);
    assert_eq!(found(workspace.snapshot(), &[Some(new)]), [1, 4]);
    workspace.list_members_undo(change, at(NEXT)).unwrap();
    assert_eq!(found(workspace.snapshot(), &[Some(new)]), [0_u32; 0]);
    let (same, none) = workspace.list_members_add("new", &[], by).unwrap();
    assert_eq!((same, none), (new, None));
    let no_row = workspace.list_members_add("Newer", &[9], by).unwrap_err();
    assert_eq!(no_row.code(), Code::LeadAbsent);
    assert!(workspace.snapshot().list_named("Newer").is_err());
    workspace.list_delete(new, at(NEXT)).unwrap();
    workspace.list_members_undo(added, at(NEXT)).unwrap();
    assert_eq!(found(workspace.snapshot(), &[Some(fair)]), [0, 1, 2]);
    workspace.list_members_redo(added).unwrap();
    assert_eq!(found(workspace.snapshot(), &[Some(fair)]).len(), 5);
    let no_row = workspace.list_members_change(fair, (&[9], true), by);
    assert_eq!(no_row.unwrap_err().code(), Code::LeadAbsent);
    workspace.list_delete(fair, at(NEXT)).unwrap();
    assert_eq!(workspace.snapshot().lists().len(), 1);
    assert_eq!(workspace.snapshot().list.n_rows(), 5);
    workspace.list_restore(fair).unwrap();
    assert_eq!(found(workspace.snapshot(), &[Some(fair)]).len(), 5);
}

#[test]
fn membership_is_as_it_was_known_by_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let fair = id(workspace.snapshot(), "Trade fair");
    let by = (at(NEXT), "Ola");
    workspace
        .list_members_change(fair, (&[0], false), by)
        .unwrap();
    let path = folder.path().join("team.leadpact");
    drop(workspace);
    let mut workspace = Workspace::open(&path, at(NEXT)).unwrap();
    let monday = date(2026, 11, 16);
    let on = |workspace: &Workspace, day| found(&workspace.snapshot().as_of(day), &[Some(fair)]);
    assert_eq!(
        on(&workspace, monday),
        [0, 1, 2],
        "the list is today's, who is on it is not"
    );
    assert_eq!(on(&workspace, date(2026, 11, 23)), [1, 2]);
    import(
        &mut workspace,
        "Record ID,Name\n5,Ewa\n6,Fu\n",
        Some("Trade fair"),
        NEXT,
    );
    assert_eq!(on(&workspace, monday), [0, 1, 2]);
    assert_eq!(on(&workspace, date(2026, 11, 23)), [1, 2, 4, 5]);
    let yet_to_come = on(&workspace, date(2026, 12, 24));
    assert_eq!(yet_to_come, [1, 2, 4, 5], "of a day to come, today's");
}

#[test]
fn a_file_is_proposed_a_list_of_its_name_and_later_that_of_the_last_like_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let proposed = |workspace: &Workspace, csv: &str, name: &str, rows_are| {
        let file = FileTable::new(name, csv.as_bytes().to_vec());
        let snapshot = workspace.snapshot();
        let looked = file
            .look(snapshot, &Asked::default(), 5, &mut go_on)
            .unwrap();
        let imports = workspace.imports().unwrap();
        snapshot.proposed_list(&looked, (name, rows_are), &imports)
    };
    let new = "Record ID,Name,Phone\n1,Anna,1\n";
    let people = |workspace: &Workspace, csv, name| proposed(workspace, csv, name, RowsAre::People);
    assert_eq!(
        people(&workspace, new, "ZoomInfo_May 2026.csv").as_deref(),
        Some("ZoomInfo May 2026")
    );
    assert_eq!(
        people(&workspace, new, "Pasted rows"),
        None,
        "no file, no name"
    );
    assert_eq!(proposed(&workspace, new, "deals.csv", RowsAre::Deals), None);
    assert_eq!(people(&workspace, MAY, "other.csv").as_deref(), Some("May"));
    assert_eq!(
        people(&workspace, FAIR, "other.csv"),
        None,
        "the last like it went to none"
    );
    let may = id(workspace.snapshot(), "May");
    workspace.list_delete(may, at(NEXT)).unwrap();
    assert_eq!(people(&workspace, MAY, "other.csv"), None);
}

#[test]
fn a_name_is_one_and_only_people_are_on_lists() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let code = |result: Result<_, WorkspaceError>| result.map(drop).unwrap_err().code();
    let long = "ł".repeat(121);
    for name in ["", "  ", "a\nb", long.as_str()] {
        assert_eq!(
            code(prepared(&workspace, MAY).to_list(name)),
            Code::ListNameUnfit
        );
        let made = workspace
            .list_make(name, (at(NEXT), ""))
            .map(|_| prepared(&workspace, MAY));
        assert_eq!(code(made), Code::ListNameUnfit);
    }
    let twice = workspace.list_make("may", (at(NEXT), "")).unwrap_err();
    assert_eq!(twice.code(), Code::ListExists);
    let deals = FileTable::new(
        "deals.csv",
        b"Deal name,Contact email\nBig,a@a.example\n".to_vec(),
    );
    let looked = deals
        .look(workspace.snapshot(), &Asked::default(), 5, &mut go_on)
        .unwrap();
    let (reading, _) = looked.propose_as(RowsAre::Deals, workspace.snapshot());
    let of_deals = prepare(
        &deals,
        &looked,
        &reading,
        workspace.snapshot(),
        &Still,
        &mut go_on,
    );
    assert_eq!(code(of_deals.unwrap().to_list("Fair")), Code::ListOfPeople);
}

#[test]
fn the_figures_of_a_list_are_those_of_its_people_and_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let mut workspace = Workspace::create_sample(&path, at(NEXT), &Still, Locale::En).unwrap();
    let by = (at(NEXT), "");
    let list = workspace.list_make("Every third", by).unwrap();
    let rows: Vec<u32> = (0..workspace.snapshot().list.n_rows() as u32)
        .step_by(3)
        .collect();
    workspace
        .list_members_change(list, (&rows, true), by)
        .unwrap();
    let all = workspace.snapshot();
    let some = all.among_list(Some(list)).unwrap();
    let (definition, verdicts) = some.decided().unwrap();
    let among = some.population().map(|list| &list.on);
    let stages = funnel(definition, verdicts, Count::CompletePath, among);
    for (stage, figures) in stages.iter().enumerate() {
        let members = funnel::members(verdicts, stage, Count::CompletePath);
        let own = rows.iter().filter(|&&row| members.contains(row as usize));
        assert_eq!(figures.n, own.count());
    }
    let key = FieldKey::from_label("country");
    let slices = some
        .funnel_by(
            (definition, verdicts),
            Division::Field(&key),
            Count::CompletePath,
            3,
        )
        .unwrap();
    let n_leads: usize = slices.iter().map(|slice| slice.n_leads).sum();
    assert_eq!(
        n_leads,
        rows.len(),
        "who is on the list is in exactly one slice"
    );
    let recorded = FieldKey::from_label("lifecycle_stage");
    let hand_off = hand_off_of(&some, &recorded).unwrap();
    assert_eq!(hand_off.n_leads, rows.len());
    assert_eq!(hand_off.sums.iter().sum::<usize>(), rows.len());
    let in_rows: usize = hand_off.rows.iter().map(|row| row.n).sum();
    assert_eq!(in_rows, rows.len());
    assert!(hand_off_of(all, &recorded).unwrap().n_leads > rows.len());
    let said = caption(&some, Count::CompletePath, Words::of(Locale::En));
    assert!(said.contains("Every third"), "{said}");
    assert!(!caption(all, Count::CompletePath, Words::of(Locale::En)).contains("Every third"));
    let file = folder.path().join("funnel.csv");
    export_funnel_csv(&some, &stages, None, &file).unwrap();
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.starts_with("list,stage,"), "{written}");
    assert_eq!(written.matches("\nEvery third,").count(), stages.len());
    assert!(some.among_list(None).unwrap().population().is_none());
}

#[test]
fn the_funnel_by_lists_says_of_each_what_the_funnel_of_that_list_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, at(NEXT), &Still, Locale::En).unwrap();
    let all = workspace.snapshot();
    let (definition, verdicts) = all.decided().unwrap();
    let decided = (definition, verdicts);
    let count = Count::CompletePath;
    let slices = all.funnel_by(decided, Division::Lists, count, 1).unwrap();
    assert_eq!(slices.len(), all.lists().len() + 1, "and those on none");
    for (list, slice) in all.lists().iter().zip(&slices) {
        let part = funnel::Part::Value(lead::Value::Text(list.name.clone()));
        assert_eq!(slice.part, part);
        let some = all.among_list(Some(list.id)).unwrap();
        let among = some.population().map(|list| &list.on);
        assert_eq!(slice.stages, funnel(definition, verdicts, count, among));
        assert_eq!(slice.n_leads, some.n_population());
        let query = crate::Query {
            lists: vec![Some(list.id)],
            ..crate::Query::default()
        };
        assert_eq!(crate::find(all, &query).unwrap().len(), slice.n_leads);
        let own = some.funnel_by(decided, Division::Lists, count, 1).unwrap();
        let own = own.iter().find(|one| one.part == part).unwrap();
        assert_eq!(own.stages, slice.stages, "of its own people all are on it");
    }
    let n: usize = slices.iter().map(|slice| slice.n_leads).sum();
    assert!(n > all.list.n_rows(), "who is on several is in each: {n}");
    let none = slices.last().unwrap();
    assert_eq!(none.part, funnel::Part::Missing);
    let label = Division::Lists.part_label(&none.part, Words::of(Locale::En));
    assert_eq!(label, "on no list");

    let mut other = definition.clone();
    other.stages.truncate(2);
    let both = [definition, &other];
    let compared = crate::compare_definitions(all, both, Some(Division::Lists)).unwrap();
    assert!(!compared.parts.is_empty());
    for part in &compared.parts {
        let slice = slices.iter().find(|slice| slice.part == part.part).unwrap();
        for (stage, (entering, leaving)) in part.stages.iter().enumerate().skip(2) {
            assert_eq!((*entering, *leaving), (0, slice.stages[stage].n));
        }
    }
}
