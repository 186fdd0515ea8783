//! Can everything be taken back, in any order, and is the list always the fold of what counts?

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use import::RowsAre;
use jiff::Timestamp;
use lead::{FieldKey, Table, ValueRef};
use proptest::prelude::*;

use crate::tests::{FIRST, cell, folder, go_on, publish, publish_as, publish_to};
use crate::{Manner, NewMerge, Point, Store, StoreError};

mod tables;

const AT: Timestamp = Timestamp::UNIX_EPOCH;
const SECOND: &str = "Record ID,Name,City\n2,Bob,Łódź\n4,Di,\n";
const THIRD: &str = "Record ID,City\n4,Poznań\n1,Gdańsk\n5,Hel\n";

fn undo(store: &mut Store, import: i64) -> Table {
    let list = store.list().unwrap();
    let then = store.import_undo(&list, import, AT, &mut go_on);
    then.unwrap().unwrap()
}

fn redo(store: &mut Store, import: i64) -> Table {
    let list = store.list().unwrap();
    let then = store.import_redo(&list, import, &mut go_on);
    then.unwrap().unwrap()
}

fn merge(store: &mut Store, winner: u32, losers: &[u32], loser_first: &[FieldKey]) -> Vec<i64> {
    let list = store.list().unwrap();
    let new = NewMerge {
        winner,
        losers,
        loser_first,
        cause: "hand",
    };
    let merged = store.merge(&list, &[new], (AT, "Ola"), &mut go_on);
    merged.unwrap().unwrap().1
}

fn names(list: &Table) -> Vec<Option<String>> {
    (0..list.n_rows())
        .map(|row| cell(list, row, "Name"))
        .collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn an_import_is_undone_and_taken_up_again_in_any_order() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let one = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    let two = publish(&mut store, SECOND, &mut go_on).unwrap().unwrap();
    let all = publish(&mut store, THIRD, &mut go_on).unwrap().unwrap();
    assert_eq!(undo(&mut store, 3), two);
    assert_eq!(undo(&mut store, 2), one);
    assert_eq!(
        redo(&mut store, 3).n_rows(),
        5,
        "4 and 5 are there, without a name"
    );
    assert_eq!(redo(&mut store, 2), all);
    let without_first = undo(&mut store, 1);
    assert_eq!(
        without_first.n_rows(),
        4,
        "2, 4, 1 and 5 are spoken of by others"
    );
    assert_eq!(names(&without_first), [None, some("Bob"), some("Di"), None]);
    assert_eq!(without_first.field(&FieldKey::from_label("Size")), None);
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.list().unwrap(), without_first);
    assert_eq!(redo(&mut store, 1), all);
    assert_eq!(
        store
            .imports()
            .unwrap()
            .iter()
            .filter(|one| one.undone_at.is_some())
            .count(),
        0
    );
}

#[test]
fn a_row_that_is_gone_gives_its_place_to_nobody() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(&mut store, FIRST, &mut go_on).unwrap();
    publish(&mut store, SECOND, &mut go_on).unwrap();
    undo(&mut store, 2);
    let third = publish(&mut store, THIRD, &mut go_on).unwrap().unwrap();
    assert_eq!(third.n_rows(), 5, "1, 2, 3 and a 4 of its own, 5");
    let all = redo(&mut store, 2);
    assert_eq!(
        all.n_rows(),
        6,
        "what was said of the first 4 is not said of the second"
    );
    assert_eq!(all, store.list_refolded().unwrap());
}

#[test]
fn only_what_is_there_can_be_undone() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let list = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    let refused = |result: Result<Option<Table>, StoreError>| {
        assert!(matches!(result, Err(StoreError::ImportAbsent)));
    };
    refused(store.import_undo(&list, 9, AT, &mut go_on));
    refused(store.import_redo(&list, 1, &mut go_on));
    let none = undo(&mut store, 1);
    assert_eq!((none.n_rows(), none.fields().len()), (0, 0));
    refused(store.import_undo(&none, 1, AT, &mut go_on));
    assert_eq!(
        publish(&mut store, FIRST, &mut go_on).unwrap().unwrap(),
        list
    );
}

#[test]
fn a_blank_takes_away_only_where_it_was_chosen_so() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(&mut store, FIRST, &mut go_on).unwrap();
    let blank = "Record ID,Name,Size\n1,,\n";
    let kept = publish(&mut store, blank, &mut go_on).unwrap().unwrap();
    assert_eq!(cell(&kept, 0, "Name"), some("Anna"));
    let clear = Manner {
        blanks_clear: true,
        ..Manner::default()
    };
    let cleared = publish_as(&mut store, blank, clear, &mut go_on)
        .unwrap()
        .unwrap();
    assert_eq!(
        (cell(&cleared, 0, "Name"), cell(&cleared, 0, "Size")),
        (None, None)
    );
    assert_eq!(cell(&cleared, 1, "Name"), some("Bo"));
    assert_eq!(cleared, store.list_refolded().unwrap());
    assert_eq!(undo(&mut store, 3), kept);
}

#[test]
fn an_edit_stands_until_a_later_import_says_another_value() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let list = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    let name = FieldKey::from_label("Name");
    let edit = |store: &mut Store, list: &Table, key: &FieldKey, value| {
        store.cell_edit(RowsAre::People, list, (1, key), value, (AT, "Ola"))
    };
    let edited = edit(&mut store, &list, &name, Some(ValueRef::Text("Bogdan"))).unwrap();
    assert_eq!(cell(&edited, 1, "Name"), some("Bogdan"));
    let absent = edit(&mut store, &edited, &FieldKey::from_label("Nope"), None);
    assert!(matches!(absent, Err(StoreError::FieldAbsent)));
    publish(&mut store, "Record ID,City\n2,Hel\n", &mut go_on).unwrap();
    assert_eq!(cell(&store.list().unwrap(), 1, "Name"), some("Bogdan"));
    let later = publish(&mut store, SECOND, &mut go_on).unwrap().unwrap();
    assert_eq!(cell(&later, 1, "Name"), some("Bob"));
    assert_eq!(later, store.list_refolded().unwrap());
    assert_eq!(cell(&undo(&mut store, 3), 1, "Name"), some("Bogdan"));
}

#[test]
fn who_are_made_one_are_as_many_as_before_when_it_is_taken_back() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let before = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    let ids = merge(&mut store, 0, &[1, 2], &[FieldKey::from_label("Size")]);
    let one = store.list().unwrap();
    assert_eq!(names(&one), [some("Anna")]);
    assert_eq!(
        cell(&one, 0, "Size"),
        some("7"),
        "the loser's, where it has one"
    );
    assert_eq!(
        cell(&one, 0, "Since"),
        some("2024-02-29"),
        "else the winner's"
    );
    assert_eq!(one, store.list_refolded().unwrap());
    let with_more = publish(&mut store, SECOND, &mut go_on).unwrap().unwrap();
    assert_eq!(with_more, store.list_refolded().unwrap());
    undo(&mut store, 2);
    let list = store.list().unwrap();
    assert_eq!(store.merge_undo(&list, &ids, AT).unwrap(), before);
    let list = store.list().unwrap();
    assert!(matches!(
        store.merge_undo(&list, &ids, AT),
        Err(StoreError::ImportAbsent)
    ));
}

/// What a kill at a point would leave behind: the file and its log as they are then.
fn image(of: &Path, no: usize) -> std::path::PathBuf {
    let image = of.with_file_name(format!("image-{no}.leadpact"));
    std::fs::copy(of, &image).unwrap();
    let log = |path: &Path| {
        path.with_file_name(format!(
            "{}-wal",
            path.file_name().unwrap().to_string_lossy()
        ))
    };
    if log(of).exists() {
        std::fs::copy(log(of), log(&image)).unwrap();
    }
    image
}

#[test]
fn killed_at_any_point_the_list_is_as_before_or_as_after() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(&mut store, FIRST, &mut go_on).unwrap();
    let images: Arc<Mutex<Vec<(Point, std::path::PathBuf)>>> = Arc::default();
    let (told, from) = (Arc::clone(&images), path.clone());
    store.watch_for_test(move |point| {
        let mut images = told.lock().unwrap();
        let image = image(&from, images.len());
        images.push((point, image));
    });
    let mut reached = BTreeSet::new();
    type Change = (&'static str, fn(&mut Store));
    let steps: [Change; 7] = [
        ("import", |store| {
            drop(publish(store, SECOND, &mut go_on).unwrap())
        }),
        ("merge", |store| drop(merge(store, 0, &[2], &[]))),
        ("import over a merge", |store| {
            drop(publish(store, THIRD, &mut go_on).unwrap())
        }),
        ("undo", |store| drop(undo(store, 1))),
        ("redo", |store| drop(redo(store, 1))),
        ("edit", |store| {
            let (list, name) = (store.list().unwrap(), FieldKey::from_label("Name"));
            let value = Some(ValueRef::Text("Ewa"));
            let edited = store.cell_edit(RowsAre::People, &list, (0, &name), value, (AT, ""));
            drop(edited.unwrap());
        }),
        ("erase", |store| {
            store.erase(&[1], true, AT).unwrap();
        }),
    ];
    for (what, step) in steps {
        let (before, n_before) = (store.list().unwrap(), store.list_revision().unwrap());
        step(&mut store);
        let (after, n_after) = (store.list().unwrap(), store.list_revision().unwrap());
        assert!(n_after > n_before, "{what}");
        for (point, image) in images.lock().unwrap().drain(..) {
            reached.insert(format!("{point:?}"));
            let left = Store::open(&image).unwrap();
            let list = left.list().unwrap();
            let as_before = left.list_revision().unwrap() == n_before;
            assert_eq!(
                list,
                if as_before {
                    before.clone()
                } else {
                    after.clone()
                },
                "{what}: {point:?}"
            );
            let committed = matches!(point, Point::Committed | Point::LogPutBack);
            assert_eq!(as_before, !committed, "{what}: {point:?}");
            assert_eq!(list, left.list_refolded().unwrap(), "{what}: {point:?}");
            drop(left);
            std::fs::remove_file(image).unwrap();
        }
    }
    let all: BTreeSet<String> = Point::ALL
        .iter()
        .map(|point| format!("{point:?}"))
        .collect();
    assert_eq!(reached, all, "every point is reached");
}

/// One thing that somebody may do to a list.
#[derive(Clone, Debug)]
enum Step {
    Import(Vec<(u8, u8, u8)>, bool, Option<bool>),
    Members(usize, bool, bool),
    Untake(usize),
    Undo(usize),
    Redo(usize),
    Edit(usize, u8),
    Merge(usize, usize, bool),
    Split(usize),
    Erase(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let row = (0_u8..9, 0_u8..4, 0_u8..4);
    prop_oneof![
        4 => (prop::collection::vec(row, 1..6), any::<bool>(), any::<Option<bool>>()).prop_map(|(rows, clear, to)| Step::Import(rows, clear, to)),
        3 => ((0_usize..9), any::<bool>(), any::<bool>()).prop_map(|(row, which, is_on)| Step::Members(row, which, is_on)),
        1 => (0_usize..4).prop_map(Step::Untake),
        2 => (0_usize..6).prop_map(Step::Undo),
        2 => (0_usize..6).prop_map(Step::Redo),
        2 => ((0_usize..9), 0_u8..4).prop_map(|(row, value)| Step::Edit(row, value)),
        2 => ((0_usize..9), (0_usize..9), any::<bool>()).prop_map(|(one, other, first)| Step::Merge(one, other, first)),
        1 => (0_usize..4).prop_map(Step::Split),
        1 => (0_usize..9).prop_map(Step::Erase),
    ]
}

fn csv(rows: &[(u8, u8, u8)]) -> String {
    let word = |n: u8| ["", "a", "b", "c"][usize::from(n)];
    let rows = rows
        .iter()
        .map(|(id, name, city)| format!("r{id},{},{}\n", word(*name), word(*city)));
    format!("Record ID,Name,City\n{}", rows.collect::<String>())
}

fn take(store: &mut Store, step: &Step, merges: &mut Vec<i64>) {
    let list = store.list().unwrap();
    let import = |store: &Store, at: usize, undone: bool| {
        let all = store.imports().unwrap();
        let found = all
            .iter()
            .filter(|one| one.undone_at.is_some() == undone)
            .nth(at);
        found.map(|one| one.id)
    };
    let n = list.n_rows();
    let key = FieldKey::from_label("Name");
    match step {
        Step::Import(rows, blanks_clear, to) => {
            let manner = Manner {
                blanks_clear: *blanks_clear,
                is_snapshot: false,
            };
            let to = (manner, to.map(name));
            publish_to(store, &csv(rows), to, &mut go_on).unwrap();
        }
        Step::Members(row, which, is_on) if *row < n => {
            let lists = store.lead_lists().unwrap();
            if let Some(list) = lists.iter().find(|list| list.name == name(*which)) {
                let change = (&[*row as u32][..], *is_on);
                store.members_change(list.id, change, (AT, "")).unwrap();
            }
        }
        Step::Untake(at) => {
            if let Some(change) = store.member_changes().unwrap().get(*at) {
                let undone = change.undone_at.is_none().then_some(AT);
                store.members_undo(change.id, undone).unwrap();
            }
        }
        Step::Undo(at) => drop(import(store, *at, false).map(|id| undo(store, id))),
        Step::Redo(at) => drop(import(store, *at, true).map(|id| redo(store, id))),
        Step::Edit(row, value) if *row < n && list.field(&key).is_some() => {
            let value = [None, Some("x"), Some("y"), Some("z")][usize::from(*value)];
            let of = (*row as u32, &key);
            store
                .cell_edit(
                    RowsAre::People,
                    &list,
                    of,
                    value.map(ValueRef::Text),
                    (AT, ""),
                )
                .unwrap();
        }
        Step::Merge(one, other, loser_first) if one != other && (*one).max(*other) < n => {
            let keys = if *loser_first { vec![key] } else { Vec::new() };
            merges.extend(merge(store, *one as u32, &[*other as u32], &keys));
        }
        Step::Split(at) if *at < merges.len() => {
            let id = merges.remove(*at);
            store.merge_undo(&list, &[id], AT).unwrap();
        }
        Step::Erase(row) if *row < n => {
            store.erase(&[*row as u32], false, AT).unwrap();
            // A merge of those who are gone is gone with them.
            let still = |id: &i64| store.merge_is_there(*id).unwrap();
            merges.retain(still);
        }
        Step::Edit(..) | Step::Merge(..) | Step::Split(_) | Step::Erase(_) | Step::Members(..) => {}
    }
}

fn name(which: bool) -> &'static str {
    if which { "Fair" } else { "May" }
}

/// Who is on each list, as the store folds it.
fn members(store: &Store) -> Vec<Vec<usize>> {
    let lists = store.lead_lists().unwrap();
    let lists: Vec<i64> = lists.iter().map(|list| list.id).collect();
    let origin = store.members_origin(store.origin().unwrap(), None).unwrap();
    let members = store.members(&origin, &lists).unwrap();
    members.iter().map(|one| one.on.rows().collect()).collect()
}

/// The same told person by person from what the file holds: of each that a row is, the last word.
fn members_told(store: &Store) -> Vec<Vec<usize>> {
    let of = RowsAre::People;
    let ordinals = crate::ordinals::Ordinals::read(&store.conn, of).unwrap();
    let winners = crate::merges::winners(&crate::merges::all(&store.conn, of).unwrap());
    let is_on = |list: i64, ordinal: u32| {
        let mut words = Vec::new();
        for import in store.imports().unwrap() {
            let rows = crate::list::batch_rows(&store.conn, import.id).unwrap();
            if import.undone_at.is_none() && import.list == Some(list) && rows.contains(&ordinal) {
                words.push((import.id, 0, true));
            }
        }
        let sql = "SELECT after_import, id, is_on, n_people, people FROM list_member
                   WHERE list_id = ?1 AND undone_at IS NULL";
        let mut statement = store.conn.prepare(sql).unwrap();
        let mut rows = statement.query([list]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (n, bytes): (u32, Vec<u8>) = (row.get(3).unwrap(), row.get(4).unwrap());
            let people = crate::codec::unpack_u32s(&bytes, n as usize).unwrap();
            if people.contains(&ordinal) {
                words.push((
                    row.get(0).unwrap(),
                    row.get(1).unwrap(),
                    row.get(2).unwrap(),
                ));
            }
        }
        words.into_iter().max().is_some_and(|(.., is_on)| is_on)
    };
    let lists = store.lead_lists().unwrap();
    let told = lists.iter().map(|list| {
        let rows = 0..store.list().unwrap().n_rows();
        let here = |row: &usize| {
            let own = ordinals.of_row(*row as u32);
            let losers = winners.iter().filter(|(_, winner)| **winner == own);
            let mut all = losers.map(|(loser, _)| *loser).chain([own]);
            all.any(|ordinal| is_on(list.id, ordinal))
        };
        rows.filter(here).collect()
    });
    told.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_done_the_list_is_the_fold_of_what_counts(steps in prop::collection::vec(step(), 1..12)) {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        let mut merges = Vec::new();
        for step in &steps {
            take(&mut store, step, &mut merges);
            prop_assert_eq!(&store.list().unwrap(), &store.list_refolded().unwrap(), "{:?}", step);
            prop_assert_eq!(members(&store), members_told(&store), "{:?}", step);
            prop_assert!(crate::alone::tests::is_as_folded(&store), "{:?}", step);
        }
        for import in store.imports().unwrap() {
            prop_assert!(import.balance.holds());
        }
        let list = store.list().unwrap();
        let on = members(&store);
        drop(store);
        let mut store = Store::open(&path).unwrap();
        prop_assert_eq!(&store.list().unwrap(), &list);
        prop_assert_eq!(&members(&store), &on);
        let all: Vec<i64> = store.imports().unwrap().iter().filter(|one| one.undone_at.is_none()).map(|one| one.id).collect();
        for &id in &all {
            undo(&mut store, id);
        }
        prop_assert_eq!(store.list().unwrap().n_rows(), 0);
        for &id in all.iter().rev() {
            redo(&mut store, id);
        }
        prop_assert_eq!(store.list().unwrap(), list);
        prop_assert_eq!(members(&store), on);
    }
}
