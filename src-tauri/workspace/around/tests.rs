//! Are companies, deals and activities around the right people, in whatever order they come?

use std::ops::ControlFlow;
use std::path::Path;

use import::Asked;
use jiff::civil::date;
use tempfile::TempDir;
use words::Locale;

use super::*;
use crate::tests::{Still, now};
use crate::{FileTable, Prepared, Reading, Workspace, prepare};

const PEOPLE: &str = "Name,Email,Company\nAnna,anna@acme.example,Acme\nBo,bo@beta.example,\n";
const ACTIVITIES: &str = "Activity ID,Activity Type,Activity Date,Associated Contact Email\n\
                          1,Call,2026-01-02,anna@acme.example\n\
                          2,Call,2026-01-01,ANNA@acme.example\n\
                          3,Call,2026-01-03,cy@gamma.example\n";
const COMPANIES: &str = "Company Name,Company Domain Name,Number of Employees\n\
                         Acme,,40\nBeta,beta.example,7\nGamma,gamma.example,9\n";

fn workspace() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let made = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    (folder, made)
}

fn import(workspace: &mut Workspace, csv: &str, rows_are: RowsAre) -> Prepared {
    import_covering(workspace, csv, rows_are, None)
}

fn import_covering(
    workspace: &mut Workspace,
    csv: &str,
    rows_are: RowsAre,
    coverage: Option<Coverage>,
) -> Prepared {
    let file = FileTable::new("table.csv", csv.as_bytes().to_vec());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut |_| {
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(looked.proposal.rows_are, rows_are, "as its headings say");
    let reading = Reading {
        coverage,
        ..looked.proposal.clone()
    };
    let mut go_on = |_| ControlFlow::Continue(());
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    let would = prepared.linked();
    let done = workspace
        .import_commit(prepared, (now(), "Ola"), &Still, &mut go_on)
        .unwrap();
    assert_eq!(done.linked(), would, "what will happen is what happens");
    done
}

fn rows_of(list: &Table, relation: Relation) -> Vec<Vec<u32>> {
    let related = list.related(relation).unwrap();
    (0..list.n_rows())
        .map(|lead| related.rows_of(lead).to_vec())
        .collect()
}

fn linked(to_people: u32, to_nobody: u32) -> Option<Linked> {
    Some(Linked {
        to_people,
        to_nobody,
    })
}

#[test]
fn any_order_of_imports_gives_the_same_links() {
    use RowsAre::{Activities, Companies, People};
    let files = [
        (PEOPLE, People),
        (ACTIVITIES, Activities),
        (COMPANIES, Companies),
    ];
    for order in [[0, 1, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let (_folder, mut workspace) = workspace();
        for at in order {
            import(&mut workspace, files[at].0, files[at].1);
        }
        let list = &workspace.snapshot().list;
        // By day, and not as the file has them.
        assert_eq!(
            rows_of(list, Relation::Activity),
            [vec![1, 0], vec![]],
            "{order:?}"
        );
        assert_eq!(
            rows_of(list, Relation::Company),
            [vec![0], vec![1]],
            "{order:?}"
        );
        assert_eq!(list.related(Relation::Deal), None);
    }
}

#[test]
fn the_tables_are_around_the_list_again_after_a_restart() {
    let (folder, mut workspace) = workspace();
    import(&mut workspace, PEOPLE, RowsAre::People);
    let coverage = Coverage {
        kinds: Vec::new(),
        from: date(2026, 1, 1),
        to: date(2026, 1, 31),
    };
    let rows_are = RowsAre::Activities;
    import_covering(&mut workspace, ACTIVITIES, rows_are, Some(coverage.clone()));
    let before = workspace.snapshot().list.clone();
    drop(workspace);
    let again = Workspace::open(&folder.path().join("a.leadpact"), now()).unwrap();
    let list = &again.snapshot().list;
    assert_eq!(list, &before);
    let activities = list.related(Relation::Activity).unwrap();
    assert_eq!(activities.coverage(), [coverage]);
}

#[test]
fn how_many_rows_are_whose_is_said_and_changes_with_the_people() {
    let (_folder, mut workspace) = workspace();
    let done = import(&mut workspace, ACTIVITIES, RowsAre::Activities);
    assert_eq!((done.balance().new, done.linked()), (3, linked(0, 3)));
    assert_eq!(
        import(&mut workspace, PEOPLE, RowsAre::People).linked(),
        None
    );
    let again = import(&mut workspace, ACTIVITIES, RowsAre::Activities);
    assert_eq!(
        (again.balance().unchanged, again.linked()),
        (3, linked(2, 1))
    );
    // Enriched by id, a row stays whose it is.
    let more = "Activity ID,Activity Type,Activity Date,Subject\n1,Call,2026-01-02,Price\n";
    let more = import(&mut workspace, more, RowsAre::Activities);
    assert_eq!((more.balance().updated, more.linked()), (1, linked(1, 0)));
    let list = &workspace.snapshot().list;
    assert_eq!(
        list.related(Relation::Activity).unwrap().table().n_rows(),
        3
    );
}

#[test]
fn stage_history_is_joined_by_email_and_costs_and_counts_to_nobody() {
    let (folder, mut workspace) = workspace();
    let history = "Contact Email,From Stage,To Stage,Date\n\
                   anna@acme.example,Lead,MQL,2026-02-01\n\
                   anna@acme.example,,Lead,2026-01-05\nx@y.example,,Lead,2026-01-05\n";
    let costs = "Source,Campaign,Month,Cost,Currency\nAds,Brand,2026-01,10,EUR\n";
    let counts = "Source,Month,Kind,Count\nSite,January 2026,visits,120\n";
    let done = import(&mut workspace, history, RowsAre::StageHistory);
    assert_eq!(done.linked(), linked(0, 3));
    assert_eq!(import(&mut workspace, costs, RowsAre::Costs).linked(), None);
    import(&mut workspace, PEOPLE, RowsAre::People);
    let done = import(&mut workspace, counts, RowsAre::Counts);
    assert_eq!((done.linked(), done.problems().len()), (None, 0));
    let again = import(&mut workspace, history, RowsAre::StageHistory);
    assert_eq!(
        (again.balance().unchanged, again.linked()),
        (3, linked(2, 1))
    );
    let before = workspace.snapshot().list.clone();
    // By day, and not as the file has them.
    assert_eq!(rows_of(&before, Relation::StageEntry), [vec![1, 0], vec![]]);
    drop(workspace);
    let path = folder.path().join("a.leadpact");
    let workspace = Workspace::open(&path, now()).unwrap();
    assert_eq!(workspace.snapshot().list, before);
    for of in [RowsAre::StageHistory, RowsAre::Costs, RowsAre::Counts] {
        let kept = workspace.store().table_refolded(of).unwrap();
        assert_eq!(workspace.snapshot().table(of), Some(&kept), "{}", of.name());
    }
    let month = |of: RowsAre| {
        let period = lead::FieldKey::from_label(import::PERIOD);
        let value = workspace.snapshot().table(of)?.value(0, &period)?;
        Some(value.to_value().to_string())
    };
    let first = Some("2026-01-01".to_owned());
    assert_eq!(
        (month(RowsAre::Costs), month(RowsAre::Counts)),
        (first.clone(), first)
    );
}

#[test]
fn the_sample_story_has_all_tables_and_lists() {
    let folder = tempfile::tempdir().unwrap();
    let path: &Path = &folder.path().join("sample.leadpact");
    let made = Workspace::create_sample(path, now(), &Still, Locale::En).unwrap();
    let list = &made.snapshot().list;
    for relation in Relation::ALL {
        let related = list.related(relation).unwrap();
        let (n, of) = (related.n_linked_rows(), related.table().n_rows());
        assert!(
            n > 100 && n * 10 >= of * 9,
            "{} of {of} {}",
            n,
            relation.name()
        );
    }
    let history = list.related(Relation::StageEntry).unwrap();
    let n_entries = (0..history.table().n_rows())
        .filter(|row| {
            lead::StageEntry::of(history.table(), *row).is_some_and(|one| one.day.is_some())
        })
        .count();
    assert_eq!(
        n_entries,
        history.table().n_rows(),
        "each says a stage and a day"
    );
    for which in [lead::Beside::Cost, lead::Beside::Count] {
        assert!(list.beside(which).unwrap().n_rows() > 100, "{which:?}");
    }
    let members = made.snapshot().members().unwrap();
    let on: Vec<usize> = members.iter().map(|one| one.on.count()).collect();
    assert_eq!(on.len(), made.snapshot().lists().len());
    assert!(on.len() >= 3 && on.iter().all(|n| *n > 20), "{on:?}");
    let any = made.snapshot().on_list(None).unwrap().not().count();
    assert!(any < on.iter().sum(), "somebody is on two lists");
    // Every kind that is said to be all there occurs.
    let activities = list.related(Relation::Activity).unwrap();
    let types = lead::FieldKey::from_label(lead::ACTIVITY_TYPE);
    let kinds = activities.table().distinct(&types).unwrap().values;
    let mut kinds: Vec<String> = kinds
        .into_iter()
        .map(|(kind, _)| kind.to_string())
        .collect();
    kinds.retain(|kind| kind != "Page view");
    kinds.sort();
    assert_eq!(kinds, activities.coverage()[0].kinds);
}
