//! Is nothing of a person left once they are erased? Every chunk is decoded, and every byte looked at.

use import::RowsAre;
use jiff::Timestamp;
use lead::{FieldKey, ValueRef};

use crate::tests::{cell, folder, go_on, publish};
use crate::{NewMerge, Store, chunks};

mod around;

const AT: Timestamp = Timestamp::UNIX_EPOCH;
const FIRST: &str = "Record ID,Name,Email\n1,Zofia Zagubiona,zofia@gone.example\n2,Bo,bo@b.example\n\
                     3,Z. Zagubiona,zz@gone.example\n";
const SECOND: &str = "Record ID,Name,Email\n1,Zofia Zagubiona-Nowa,zofia@gone.example\n4,Di,di@d.example\n\
                      9,Zofia,zofia@gone.example,extra\n";

/// Every text that the chunks of a workspace decode to, and the bytes of its file.
fn all_that_is_held(path: &std::path::Path) -> String {
    let store = Store::open_to_read(path).unwrap();
    let mut statement = store.conn.prepare("SELECT id FROM chunk").unwrap();
    let ids: Vec<i64> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut held = String::new();
    for chunk in chunks::read(&store.conn, &ids).unwrap() {
        // The dictionary too: it could name more than the rows do.
        held += &format!("{:?}", chunk.data());
        for row in 0..chunk.n_rows() {
            if let Some(ValueRef::Text(text)) = chunk.value(row) {
                held += text;
            }
        }
    }
    held + &String::from_utf8_lossy(&std::fs::read(path).unwrap())
}

/// The numbers of everybody whom any change of a list by hand speaks of, decoded.
fn on_lists(path: &std::path::Path) -> Vec<u32> {
    let store = Store::open_to_read(path).unwrap();
    let sql = "SELECT n_people, people FROM list_member ORDER BY id";
    let mut statement = store.conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    let rows: Vec<(u32, Vec<u8>)> = rows.unwrap().map(Result::unwrap).collect();
    let people = rows
        .iter()
        .flat_map(|(n, bytes)| crate::codec::unpack_u32s(bytes, *n as usize).unwrap());
    people.collect()
}

fn holds(path: &std::path::Path, what: &str) -> bool {
    all_that_is_held(path).contains(what)
}

#[test]
fn nothing_of_a_person_who_is_erased_is_left() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(&mut store, FIRST, &mut go_on).unwrap();
    publish(&mut store, SECOND, &mut go_on).unwrap();
    let list = store.list().unwrap();
    let name = FieldKey::from_label("Name");
    let value = Some(ValueRef::Text("Zofia Edytowana"));
    let list = store
        .cell_edit(RowsAre::People, &list, (0, &name), value, (AT, ""))
        .unwrap();
    let twice = NewMerge {
        winner: 0,
        losers: &[2],
        loser_first: &[],
        cause: "hand",
    };
    let merged = store.merge(&list, &[twice], (AT, ""), &mut go_on).unwrap();
    assert_eq!(merged.unwrap().0.n_rows(), 3);
    let list = store.list().unwrap();
    store.import_undo(&list, 2, AT, &mut go_on).unwrap();
    for theirs in ["Zagubiona", "zofia@gone", "zz@gone"] {
        assert!(holds(&path, theirs), "{theirs}");
    }

    let erased = store.erase(&[0], true, AT).unwrap();
    assert_eq!((erased.people, erased.rows, erased.problems), (1, 3, 1));
    for theirs in ["Zagubiona", "Zofia", "zofia@gone", "zz@gone"] {
        assert!(!holds(&path, theirs), "{theirs}");
    }
    assert!(holds(&path, "bo@b.example"));
    let list = store.list().unwrap();
    assert_eq!(list, store.list_refolded().unwrap());
    assert_eq!(
        (list.n_rows(), cell(&list, 0, "Name").as_deref()),
        (1, Some("Bo"))
    );
    let list = store.import_redo(&list, 2, &mut go_on).unwrap().unwrap();
    assert_eq!(
        list.n_rows(),
        2,
        "nor do they come back with an import that is taken up again"
    );
    assert_eq!(
        store.imports().unwrap()[0].balance.rows_in,
        3,
        "the record of an import stays"
    );
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.list().unwrap(), list);
    let blocked = store.block_list().unwrap();
    assert_eq!(blocked.n_keys(), 4, "two ids, two addresses");
    assert_eq!(blocked.people(), [(AT, 1)], "of one person");
}

fn keys_of(email: &str) -> [u8; 32] {
    import::hashes_of(email)[1]
}

#[test]
fn nor_are_they_on_any_list() {
    let (folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let to = (crate::Manner::default(), Some("Fair"));
    crate::tests::publish_to(&mut store, FIRST, to, &mut go_on).unwrap();
    let list = store.lead_lists().unwrap()[0].id;
    let twice = NewMerge {
        winner: 0,
        losers: &[2],
        loser_first: &[],
        cause: "hand",
    };
    let people = store.list().unwrap();
    store
        .merge(&people, &[twice], (AT, ""), &mut go_on)
        .unwrap();
    let both = store
        .members_change(list, (&[0, 1], true), (AT, ""))
        .unwrap();
    store.members_change(list, (&[0], false), (AT, "")).unwrap();
    store.members_undo(both, Some(AT)).unwrap();
    assert_eq!(
        on_lists(&path),
        [0, 1, 2, 0, 2],
        "undone or not, each of the one"
    );

    store.erase(&[0], false, AT).unwrap();
    assert_eq!(on_lists(&path), [1]);
    assert_eq!(
        store.member_changes().unwrap().len(),
        1,
        "what speaks of nobody goes"
    );
    assert_eq!(crate::list::batch_rows(&store.conn, 1).unwrap(), [1]);
    let copy = folder.path().join("copy.leadpact");
    store.back_up(&copy, false).unwrap();
    assert_eq!(on_lists(&copy), [1]);
    let copied = Store::open(&copy).unwrap();
    let origin = copied
        .members_origin(copied.origin().unwrap(), None)
        .unwrap();
    assert_eq!(copied.members(&origin, &[list]).unwrap()[0].on.count(), 1);
}

#[test]
fn who_is_blocked_is_known_by_any_key_in_this_workspace_alone_and_let_in_by_any() {
    let stores = [folder(), folder()].map(|(folder, path)| {
        let mut store = Store::create(&path).unwrap();
        publish(&mut store, FIRST, &mut go_on).unwrap();
        store.erase(&[0, 1], true, AT).unwrap();
        (folder, path, store)
    });
    let hashes = |store: &Store| -> Vec<Vec<u8>> {
        let mut statement = store.conn.prepare("SELECT hash FROM block").unwrap();
        let hashes = statement.query_map([], |row| row.get(0)).unwrap();
        hashes.map(Result::unwrap).collect()
    };
    let [(_a, path, mut store), (_b, _, other)] = stores;
    let (own, others) = (hashes(&store), hashes(&other));
    assert!(own.iter().all(|hash| !others.contains(hash)), "two salts");
    let key = keys_of("Zofia@GONE.example");
    assert!(
        !own.contains(&key.to_vec()),
        "nor the hash of the key alone"
    );

    let list = store.block_list().unwrap();
    let person = list.find(&key).unwrap().person;
    assert_eq!(
        list.find(&import::hashes_of("1")[0]).unwrap().person,
        person
    );
    assert_eq!((list.people(), list.n_keys()), (vec![(AT, 2)], 4));
    assert_eq!(list.find(&keys_of("zz@gone.example")), None);
    assert_eq!(store.block_lift(person).unwrap(), 2);
    drop(store);
    let list = Store::open_to_read(&path).unwrap().block_list().unwrap();
    assert_eq!((list.find(&key), list.people()), (None, vec![(AT, 1)]));
    assert!(list.find(&keys_of("bo@b.example")).is_some());
}

#[test]
fn who_was_blocked_before_there_was_a_salt_stays_blocked() {
    let (_folder, path) = folder();
    let store = Store::create(&path).unwrap();
    let old = keys_of("zofia@gone.example");
    store
        .conn
        .execute("INSERT INTO blocked VALUES (?1, ?2)", (old, AT.to_string()))
        .unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    let list = store.block_list().unwrap();
    assert_eq!(list.find(&old).map(|one| one.at), Some(AT));
    let left: u32 = store
        .conn
        .query_row("SELECT count(*) FROM blocked", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
    drop(store);
    let bytes = std::fs::read(&path).unwrap();
    assert!(
        !bytes.windows(32).any(|window| window == old),
        "the hash that every workspace would make is gone from the file"
    );
}
