//! Is what was signed there again, letter by letter, and does a workspace of before open?

use std::collections::BTreeMap;
use std::path::Path;

use agreement::{Agreement, Participant, Side, SignOff, Text};
use definition::{Definition, Owner};
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use crate::{Access, Store, StoreError, schema};

fn team() -> Definition {
    let json = r#"{"leadpact_definition":1,"title":"Good lead","criteria":[],"stages":[]}"#;
    definition::read(json).unwrap()
}

fn person(name: &str, side: Owner) -> Participant {
    Participant {
        name: name.to_owned(),
        side,
        signs: true,
    }
}

fn signature(name: &str, side: Side, second: i64) -> SignOff {
    SignOff {
        name: name.to_owned(),
        side,
        at: Timestamp::from_second(second).unwrap(),
    }
}

/// The file without the store's own checks, made where it is not there.
fn bare(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    Connection::open_with_flags(path, flags).unwrap()
}

/// A workspace as the first release made it, with a definition in force.
fn first_release(path: &Path) {
    let conn = bare(path);
    let id = schema::APPLICATION_ID;
    conn.pragma_update(None, "application_id", id).unwrap();
    conn.execute_batch(schema::V1).unwrap();
    conn.pragma_update(None, "user_version", 1).unwrap();
    let json = definition::write(&team());
    let sql =
        "INSERT INTO definition (saved_at, hash, json) VALUES ('2026-11-20T09:00:00Z', ?1, ?2)";
    conn.execute(sql, [team().hash(), json]).unwrap();
}

#[test]
fn a_workspace_of_the_first_release_opens_and_its_definition_is_a_draft() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.leadpact");
    first_release(&path);
    let before = std::fs::read(&path).unwrap();
    let reader = Store::open_to_read(&path).unwrap();
    assert_eq!(reader.agreement().unwrap(), Agreement::default());
    assert_eq!(reader.definition().unwrap().unwrap().definition, team());
    drop(reader);
    assert_eq!(
        std::fs::read(&path).unwrap(),
        before,
        "reading changes nothing"
    );

    let store = Store::open(&path).unwrap();
    assert_eq!(store.access(), Access::Write);
    assert_eq!(store.definition().unwrap().unwrap().definition, team());
    assert_eq!(store.agreement().unwrap(), Agreement::default());
    let text = Text::new(&team(), Vec::new(), BTreeMap::new());
    let anna = person("Anna", Owner::Marketing);
    let signed = signature("Anna", Side::Marketing, 5);
    store
        .version_freeze(&text, "ab", (&anna, &signed), &[])
        .unwrap();
    drop(store);
    assert_eq!(
        Store::open(&path)
            .unwrap()
            .agreement()
            .unwrap()
            .versions
            .len(),
        1
    );
}

#[test]
fn an_altered_workspace_of_the_first_release_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.leadpact");
    first_release(&path);
    let conn = bare(&path);
    conn.execute_batch("CREATE VIEW participant AS SELECT 1")
        .unwrap();
    drop(conn);
    for opened in [Store::open(&path), Store::open_to_read(&path)] {
        assert!(matches!(opened, Err(StoreError::Damaged(_))), "{opened:?}");
    }
}

#[test]
fn versions_and_signatures_are_there_again_and_a_version_never_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.leadpact");
    let store = Store::create(&path).unwrap();
    let anna = person("Anna", Owner::Marketing);
    let text = Text::new(&team(), vec![anna.clone()], BTreeMap::new());
    let marketing = signature("Anna", Side::Marketing, 5);
    let no = store.version_freeze(&text, &team().hash(), (&anna, &marketing), &[]);
    assert_eq!(no.unwrap(), 1);
    let bo = person("Bo", Owner::Sales);
    let sales = signature("Bo", Side::Sales, 9);
    store.version_sign(1, (&bo, &sales), &[]).unwrap();
    assert!(
        store.version_sign(1, (&bo, &sales), &[]).is_err(),
        "once a side and person"
    );
    assert!(
        store.version_sign(2, (&bo, &sales), &[]).is_err(),
        "no such version"
    );
    drop(store);

    let store = Store::open(&path).unwrap();
    let agreement = store.agreement().unwrap();
    assert_eq!(agreement.participants, [anna, bo]);
    let version = &agreement.versions[0];
    assert_eq!((&version.text, &version.definition), (&text, &team()));
    assert_eq!(version.agreement_hash, Text::hash(&text.bytes()));
    assert_eq!(version.definition_hash, team().hash());
    assert_eq!(version.sign_offs, [marketing, sales]);
    drop(store);

    let conn = bare(&path);
    let sql =
        "UPDATE version SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Good', 'Poor') AS BLOB)";
    conn.execute(sql, []).unwrap();
    drop(conn);
    let error = Store::open(&path).unwrap().agreement().unwrap_err();
    assert!(error.to_string().contains("as it was signed"), "{error}");
}

#[test]
fn who_takes_part_is_said_anew_under_the_same_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("team.leadpact")).unwrap();
    let mut anna = person("Anna", Owner::Marketing);
    store.participant_save(&anna, &[]).unwrap();
    anna = Participant {
        signs: false,
        ..anna.also_for(Side::Sales)
    };
    store.participant_save(&anna, &[]).unwrap();
    assert_eq!(anna.side, Owner::Both);
    assert_eq!(store.agreement().unwrap().participants, [anna]);
}
