//! Does the membership follow what was said, in any order, and does a list that a file is all of mark only
//! its own?

use import::RowsAre;
use jiff::{SignedDuration, Timestamp};

use super::Members;
use crate::tests::{folder, go_on, publish, publish_to};
use crate::{Absent, Manner, NewMerge, Store, StoreError};

const AT: Timestamp = Timestamp::UNIX_EPOCH;
const POOL: &str = "Record ID,Name\n1,Anna\n2,Bo\n3,Cy\n4,Di\n";
const WHOLE: Manner = Manner {
    is_snapshot: true,
    blanks_clear: false,
};

fn import(store: &mut Store, csv: &str, manner: Manner, to: Option<&str>) {
    let published = publish_to(store, csv, (manner, to), &mut go_on);
    published.unwrap().unwrap();
}

fn undo(store: &mut Store, import: i64) {
    let list = store.list().unwrap();
    let then = store.import_undo(&list, import, AT, &mut go_on);
    then.unwrap().unwrap();
}

fn members(store: &Store) -> Vec<Members> {
    let lists = store.lead_lists().unwrap();
    let lists: Vec<i64> = lists.iter().map(|list| list.id).collect();
    let origin = store.members_origin(store.origin().unwrap(), None).unwrap();
    store.members(&origin, &lists).unwrap()
}

/// The rows that are on each list.
fn on(store: &Store) -> Vec<Vec<usize>> {
    let on = |members: &Members| members.on.rows().collect();
    members(store).iter().map(on).collect()
}

#[test]
fn everybody_an_import_speaks_of_is_on_its_list_until_it_is_undone() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(&mut store, POOL, &mut go_on).unwrap();
    let fair = "Record ID,Name\n2,Bo\n3,Cyryl\n5,Ewa\n5,Ewa\nx,y,z\n";
    import(&mut store, fair, Manner::default(), Some(" Trade fair "));
    import(
        &mut store,
        "Record ID\n1\n2\n",
        Manner::default(),
        Some("May"),
    );
    import(
        &mut store,
        "Record ID\n4\n",
        Manner::default(),
        Some("trade FAIR"),
    );
    let lists = store.lead_lists().unwrap();
    let names: Vec<&str> = lists.iter().map(|list| list.name.as_str()).collect();
    assert_eq!(names, ["Trade fair", "May"], "one name, one list");
    assert_eq!(on(&store), [vec![1, 2, 3, 4], vec![0, 1]], "2 is on both");
    assert_eq!(store.imports().unwrap()[1].list, Some(lists[0].id));

    let list = store.list().unwrap();
    let without = store.without(RowsAre::People, &list, 2).unwrap();
    assert_eq!((without.rows, without.members), (1, 2), "Bo and Cy stay");
    undo(&mut store, 2);
    assert_eq!(on(&store), [vec![3], vec![0, 1]], "4 is there by another");
    let list = store.list().unwrap();
    store.import_redo(&list, 2, &mut go_on).unwrap().unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(on(&store), [vec![1, 2, 3, 4], vec![0, 1]]);
}

#[test]
fn by_hand_stands_until_a_later_import_to_the_list_speaks_of_the_same_person() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    import(
        &mut store,
        "Record ID\n1\n2\n",
        Manner::default(),
        Some("May"),
    );
    let may = store.lead_lists().unwrap()[0].id;
    publish(&mut store, POOL, &mut go_on).unwrap();
    let by = (AT, "Ola");
    let added = store.members_change(may, (&[3], true), by).unwrap();
    let taken = store.members_change(may, (&[0, 1], false), by).unwrap();
    assert_eq!(on(&store), [vec![3]]);
    import(&mut store, "Record ID\n1\n", Manner::default(), Some("May"));
    assert_eq!(on(&store), [vec![0, 3]], "the later word counts");
    store.members_undo(added, Some(AT)).unwrap();
    assert_eq!(on(&store), [vec![0]]);
    store.members_undo(taken, Some(AT)).unwrap();
    assert_eq!(on(&store), [vec![0, 1]]);
    let again = store.members_undo(taken, Some(AT));
    assert!(matches!(again, Err(StoreError::ListAbsent)));
    store.members_undo(added, None).unwrap();
    undo(&mut store, 3);
    assert_eq!(on(&store), [vec![0, 1, 3]]);
    let told = store.member_changes().unwrap();
    let told: Vec<_> = told
        .iter()
        .map(|one| {
            (
                one.is_on,
                one.n_people,
                one.by.as_str(),
                one.undone_at.is_some(),
            )
        })
        .collect();
    assert_eq!(told, [(true, 1, "Ola", false), (false, 2, "Ola", true)]);
}

#[test]
fn who_are_one_are_on_a_list_where_either_is_and_taken_off_as_one() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(&mut store, POOL, &mut go_on).unwrap();
    import(&mut store, "Record ID\n3\n", Manner::default(), Some("May"));
    let may = store.lead_lists().unwrap()[0].id;
    let list = store.list().unwrap();
    let one = NewMerge {
        winner: 0,
        losers: &[2],
        loser_first: &[],
        cause: "hand",
    };
    let (_, merges) = store
        .merge(&list, &[one], (AT, ""), &mut go_on)
        .unwrap()
        .unwrap();
    assert_eq!(on(&store), [vec![0]]);
    let off = store.members_change(may, (&[0], false), (AT, "")).unwrap();
    assert_eq!(on(&store), [vec![0_usize; 0]], "both are taken off");
    store.members_undo(off, Some(AT)).unwrap();
    let list = store.list().unwrap();
    store.merge_undo(&list, &merges, AT).unwrap();
    assert_eq!(on(&store), [vec![2]], "as it was said");
}

#[test]
fn a_file_that_is_the_whole_list_marks_only_members_of_that_list() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    import(&mut store, POOL, WHOLE, None);
    import(
        &mut store,
        "Record ID,Name\n1,A\n2,B\n",
        Manner::default(),
        Some("Fair"),
    );
    import(
        &mut store,
        "Record ID,Name\n2,B\n3,C\n",
        Manner::default(),
        Some("May"),
    );
    import(&mut store, "Record ID,Name\n3,C\n", WHOLE, Some("Fair"));
    let lists = store.lead_lists().unwrap();
    let (fair, may) = (lists[0].id, lists[1].id);
    let absent = |store: &Store| store.absent(RowsAre::People).unwrap();
    let of = |list, import, rows: &[u32]| Absent {
        import,
        list,
        rows: rows.to_vec(),
    };
    let pool = of(None, 1, &[]);
    assert_eq!(absent(&store), [pool.clone(), of(Some(fair), 4, &[0, 1])]);
    assert_eq!(on(&store)[0], [0, 1, 2], "who is absent is a member still");
    // A file of another list, or of the pool, does not bring them back; one of this list does, and so
    // does a hand.
    import(
        &mut store,
        "Record ID,Name\n1,A\n2,B\n",
        Manner::default(),
        Some("May"),
    );
    publish(&mut store, "Record ID,Name\n1,A\n", &mut go_on).unwrap();
    assert_eq!(absent(&store)[1].rows, [0, 1]);
    store.members_change(fair, (&[0], true), (AT, "")).unwrap();
    assert_eq!(absent(&store)[1].rows, [1]);
    import(
        &mut store,
        "Record ID,Name\n2,B\n",
        Manner::default(),
        Some("Fair"),
    );
    assert_eq!(absent(&store)[1].rows, [0_u32; 0]);
    undo(&mut store, 7);
    assert_eq!(absent(&store)[1].rows, [1]);
    // Taken off, nobody misses them there.
    let off = store.members_change(fair, (&[1], false), (AT, "")).unwrap();
    assert_eq!(absent(&store)[1].rows, [0_u32; 0]);
    store.members_undo(off, Some(AT)).unwrap();
    undo(&mut store, 4);
    assert_eq!(absent(&store), [pool], "with the file the mark goes");
    // Whole of another list: nobody of this one.
    import(&mut store, "Record ID,Name\n4,D\n", WHOLE, Some("May"));
    assert_eq!(absent(&store)[1], of(Some(may), 8, &[0, 1, 2]));
    store.list_delete(may, AT).unwrap();
    assert_eq!(absent(&store).len(), 1, "a deleted list misses nobody");
}

#[test]
fn a_file_that_is_all_the_people_is_of_the_pool_whatever_lists_there_are() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    import(&mut store, POOL, Manner::default(), Some("Fair"));
    import(&mut store, "Record ID,Name\n2,B\n", WHOLE, None);
    let absent = store.absent(RowsAre::People).unwrap();
    assert_eq!((absent.len(), absent[0].list), (1, None));
    assert_eq!(absent[0].rows, [0, 2, 3]);
    assert_eq!(on(&store), [vec![0, 1, 2, 3]], "and all stay on the list");
}

#[test]
fn a_list_is_renamed_deleted_and_brought_back_and_no_person_goes_with_it() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    import(&mut store, POOL, Manner::default(), Some("Fair"));
    let fair = store.lead_lists().unwrap()[0].id;
    let empty = store.list_make("Empty", (AT, "Ola")).unwrap();
    let named = |result: Result<_, StoreError>| {
        assert!(matches!(result, Err(StoreError::ListNamed)));
    };
    named(store.list_make(" EMPTY", (AT, "")).map(drop));
    named(store.list_rename(fair, "empty"));
    store.list_rename(fair, "FAIR").unwrap();
    store.list_delete(fair, AT).unwrap();
    let gone = store.list_rename(fair, "Other");
    assert!(matches!(gone, Err(StoreError::ListAbsent)));
    let gone = store.members_change(fair, (&[0], false), (AT, ""));
    assert!(matches!(gone, Err(StoreError::ListAbsent)));
    assert_eq!(store.list().unwrap().n_rows(), 4);
    // Its name is free; then it cannot come back under it.
    store.list_rename(empty, "Fair").unwrap();
    named(store.list_restore(fair));
    store.list_rename(empty, "Empty").unwrap();
    store.list_restore(fair).unwrap();
    assert!(matches!(
        store.list_restore(fair),
        Err(StoreError::ListAbsent)
    ));
    assert_eq!(on(&store), [vec![0, 1, 2, 3], vec![]]);
}

#[test]
fn membership_is_told_as_it_was_known_and_stays_what_it_was() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    import(
        &mut store,
        "Record ID\n1\n2\n",
        Manner::default(),
        Some("May"),
    );
    let may = store.lead_lists().unwrap()[0].id;
    let next = AT + SignedDuration::from_hours(24);
    store
        .members_change(may, (&[1], false), (next, ""))
        .unwrap();
    let (_, then) = store.table_by(RowsAre::People, &[1], AT).unwrap();
    let then = store.members_origin(then, Some(AT)).unwrap();
    let now = store.members_origin(store.origin().unwrap(), None).unwrap();
    import(
        &mut store,
        "Record ID\n2\n3\n",
        Manner::default(),
        Some("May"),
    );
    let rows = |origin| {
        let members = store.members(origin, &[may]).unwrap();
        members[0].on.rows().collect::<Vec<_>>()
    };
    assert_eq!((rows(&then), rows(&now)), (vec![0, 1], vec![0]));
    assert_eq!(on(&store), [vec![0, 1, 2]]);
}
