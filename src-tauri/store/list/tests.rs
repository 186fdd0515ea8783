//! Do the tables around the list keep the same promises as the list?

use std::ops::ControlFlow;
use std::path::Path;

use import::{RowsAre, Source, match_rows, profile, propose_related, read_batch};
use jiff::Timestamp;
use jiff::civil::date;
use lead::{ChunkBuilder, Column, Coverage, Field, FieldKey, FieldType, Table, ValueRef};
use rusqlite::{Connection, OpenFlags};

use crate::tests::{FIRST, cell, folder, go_on, mapped, n_chunks, publish};
use crate::{Manner, NewImport, Store, StoreError, codec, schema};

const ACTIVITIES: &str = "Activity ID,Activity Type,Activity Date\n\
                          A1,Call,2026-01-02\nA2,Page view,2026-01-03\n";
const MORE: &str = "Activity ID,Activity Type,Subject\nA2,Visit,Pricing\nA3,Call,\n";

fn publish_activities(
    store: &mut Store,
    csv: &str,
    coverage: Option<&Coverage>,
    tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Option<Table> {
    try_to_publish(store, csv, coverage, tick).unwrap()
}

fn try_to_publish(
    store: &mut Store,
    csv: &str,
    coverage: Option<&Coverage>,
    tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Option<Table>, StoreError> {
    let table = store.table(RowsAre::Activities).unwrap();
    let source = Source::open(csv.as_bytes()).unwrap();
    let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let mapping = propose_related(RowsAre::Activities, &profiles, table.fields());
    let batch = read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap();
    let new = NewImport {
        rows_are: RowsAre::Activities,
        file_name: "activities.csv",
        n_bytes: 9,
        sha256: "cd",
        at: Timestamp::UNIX_EPOCH,
        batch: &batch,
        matched: &match_rows(RowsAre::Activities, &table, &batch, false),
        spoken_as: &[],
        mapped: &mapped(&batch),
        coverage,
        manner: Manner::default(),
        by: "",
        delimiter: ',',
        n_blocked: 0,
        mends: None,
        list: None,
    };
    store.import_publish(&table, &new, tick)
}

#[test]
fn a_table_is_there_again_after_a_restart_and_equals_its_fold() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let people = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    publish_activities(&mut store, ACTIVITIES, None, &mut go_on);
    let second = publish_activities(&mut store, MORE, None, &mut go_on).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.table(RowsAre::Activities).unwrap(), second);
    assert_eq!(store.table_refolded(RowsAre::Activities).unwrap(), second);
    assert_eq!(cell(&second, 0, "Activity Type").as_deref(), Some("Call"));
    assert_eq!(cell(&second, 1, "Activity Type").as_deref(), Some("Visit"));
    assert_eq!(
        cell(&second, 1, "Activity Date").as_deref(),
        Some("2026-01-03")
    );
    assert_eq!(second.n_rows(), 3);
    // The list and what was said of it are as they were, but what is known around it changed.
    assert_eq!(store.list().unwrap(), people);
    assert_eq!(store.list_refolded().unwrap(), people);
    assert_eq!(store.list_revision().unwrap(), 3);
    assert_eq!(store.table(RowsAre::Deals).unwrap(), Table::default());
    let imports = store.imports().unwrap();
    let of: Vec<&str> = imports
        .iter()
        .map(|import| import.rows_are.name())
        .collect();
    assert_eq!(of, ["people", "activities", "activities"]);
    let counts = imports[2].balance;
    assert_eq!((counts.rows_in, counts.new, counts.updated), (2, 1, 1));
}

#[test]
fn a_cancelled_import_of_a_table_leaves_all_as_it_was() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let people = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    let first = publish_activities(&mut store, ACTIVITIES, None, &mut go_on).unwrap();
    let before = n_chunks(&path);
    let stop = &mut |_, _| ControlFlow::Break(());
    assert_eq!(publish_activities(&mut store, MORE, None, stop), None);
    assert_eq!(store.table(RowsAre::Activities).unwrap(), first);
    assert_eq!(store.list().unwrap(), people);
    assert_eq!(n_chunks(&path), before);
    assert_eq!(store.imports().unwrap().len(), 2);
}

#[test]
fn a_full_disk_leaves_a_table_as_it_was() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let first = publish_activities(&mut store, ACTIVITIES, None, &mut go_on).unwrap();
    store.fill_disk_for_test().unwrap();
    let mut many = String::from("Activity ID,Note\n");
    (0..20_000)
        .for_each(|i: u64| many += &format!("n{i},{:x}\n", i.wrapping_mul(0x9E37_79B9_7F4A)));
    let error = try_to_publish(&mut store, &many, None, &mut go_on).unwrap_err();
    assert!(matches!(error, StoreError::DiskFull), "{error}");
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.table(RowsAre::Activities).unwrap(), first);
    assert_eq!(store.table_refolded(RowsAre::Activities).unwrap(), first);
    assert_eq!(store.imports().unwrap().len(), 1);
}

#[test]
fn what_an_import_says_is_all_there_is_kept() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let said = |kinds: &[&str], day| Coverage {
        kinds: kinds.iter().map(|&kind| kind.to_owned()).collect(),
        from: date(2026, 1, 1),
        to: date(2026, 1, day),
    };
    let (all, some) = (said(&[], 31), said(&["Call", "Page view"], 9));
    publish_activities(&mut store, ACTIVITIES, Some(&all), &mut go_on);
    publish_activities(&mut store, MORE, Some(&some), &mut go_on);
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.coverage(RowsAre::Activities).unwrap(), [all, some]);
    assert_eq!(store.coverage(RowsAre::Deals).unwrap(), []);
}

#[test]
fn a_workspace_of_before_there_were_other_tables_opens_and_takes_them() {
    let (_folder, path) = folder();
    let list = older_workspace(&path);
    // Read without the right to write, it stays as it is.
    let reader = Store::open_to_read(&path).unwrap();
    assert_eq!(reader.list().unwrap(), list);
    assert_eq!(reader.imports().unwrap()[0].rows_are, RowsAre::People);
    assert_eq!(reader.table(RowsAre::Companies).unwrap(), Table::default());
    assert_eq!(reader.coverage(RowsAre::Activities).unwrap(), []);
    assert_eq!(
        reader.mappings().unwrap().rows_are(&["Name".to_owned()]),
        Some(RowsAre::People)
    );
    drop(reader);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.list().unwrap(), list);
    assert_eq!(store.list_refolded().unwrap(), list);
    assert_eq!(
        store.mappings().unwrap().rows_are(&["Name".to_owned()]),
        Some(RowsAre::People)
    );
    let table = publish_activities(&mut store, ACTIVITIES, None, &mut go_on).unwrap();
    assert_eq!(table.n_rows(), 2);
    assert_eq!(store.list().unwrap(), list);
    drop(store);
    let conn = raw(&path);
    let broken: rusqlite::Result<i64> =
        conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        });
    assert_eq!(broken.unwrap(), 0);
}

/// The file as SQLite has it.
fn raw(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    Connection::open_with_flags(path, flags).unwrap()
}

/// A workspace of the third schema with one lead, Anna; gives its list.
fn older_workspace(path: &Path) -> Table {
    let mut conn = raw(path);
    conn.pragma_update(None, "application_id", schema::APPLICATION_ID)
        .unwrap();
    schema::migrate_to(&mut conn, 3);
    let mut chunk = ChunkBuilder::new(FieldType::Text);
    chunk.push(Some(ValueRef::Text("Anna")));
    let chunk = chunk.finish();
    let (bytes, n_bytes) = codec::encode(&chunk).unwrap();
    conn.execute(
        "INSERT INTO chunk VALUES (1, 1, 1, 0, ?1, ?2)",
        (n_bytes as i64, bytes),
    )
    .unwrap();
    let rows = codec::pack_u32s(&[0]).unwrap();
    conn.execute_batch(
        "INSERT INTO field VALUES (1, 'name', 'Name', 'text');
         INSERT INTO import VALUES (1, '2026-01-01T00:00:00Z', 'a.csv', 9, 'ab', 1, 1, 0, 0, 0, 0, 0, NULL);
         INSERT INTO batch_chunk VALUES (1, 1, 0, 1);
         INSERT INTO view_chunk VALUES (1, 0, 1);
         INSERT INTO meta VALUES ('n_leads', 1), ('list_revision', 1);",
    )
    .unwrap();
    conn.execute("INSERT INTO batch_row VALUES (1, 0, 1, ?1, ?1)", [rows])
        .unwrap();
    let headers = import::headers_key(["Name"].into_iter());
    conn.execute(
        "INSERT INTO mapping VALUES (?1, 'Name', 'Name', 'text')",
        [headers],
    )
    .unwrap();
    let field = Field {
        key: FieldKey::from_label("Name"),
        label: "Name".to_owned(),
        kind: FieldType::Text,
    };
    let column = Column::from_chunks(FieldType::Text, vec![std::sync::Arc::new(chunk)]);
    Table::from_columns(1, vec![(field, column.unwrap())]).unwrap()
}

#[test]
fn a_workspace_of_before_there_were_eight_tables_opens_as_it_was() {
    let (_folder, newer) = folder();
    let mut store = Store::create(&newer).unwrap();
    publish(&mut store, FIRST, &mut go_on).unwrap();
    let all = Coverage {
        kinds: vec!["Call".to_owned()],
        from: date(2026, 1, 1),
        to: date(2026, 1, 31),
    };
    publish_activities(&mut store, ACTIVITIES, Some(&all), &mut go_on);
    publish_activities(&mut store, MORE, None, &mut go_on);
    // Without the first of them its row is gone, so that rows and ordinals differ.
    let table = store.table(RowsAre::Activities).unwrap();
    let at = Timestamp::UNIX_EPOCH;
    store.import_undo(&table, 2, at, &mut go_on).unwrap();
    let path = newer.with_file_name("older.leadpact");
    {
        let mut older = raw(&path);
        older
            .pragma_update(None, "application_id", schema::APPLICATION_ID)
            .unwrap();
        schema::migrate_to(&mut older, 5);
        // The tables are filled in the order of their names.
        older.pragma_update(None, "foreign_keys", false).unwrap();
        older
            .execute("ATTACH ?1 AS newer", [newer.to_string_lossy()])
            .unwrap();
        for table in texts(
            &older,
            "SELECT name FROM main.sqlite_schema WHERE type = 'table'",
        ) {
            let columns = format!("SELECT name FROM pragma_table_info('{table}')");
            let columns = texts(&older, &columns).join(", ");
            let copy =
                format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}");
            older.execute_batch(&copy).unwrap();
        }
        // What later steps put there was not there yet.
        older
            .execute_batch(
                "UPDATE import SET mends = 2 WHERE id = 3;
                 DELETE FROM meta WHERE key IN ('block_salt', 'pseudonym_key');",
            )
            .unwrap();
    }
    let known = |store: &Store| {
        let of = |of| (store.table(of).unwrap(), store.table_refolded(of).unwrap());
        (
            [of(RowsAre::People), of(RowsAre::Activities)],
            (store.imports().unwrap(), store.mappings().unwrap()),
            store.coverage_of(RowsAre::Activities, &[2]).unwrap(),
        )
    };
    let reader = Store::open_to_read(&path).unwrap();
    let before = known(&reader);
    assert_eq!(before.0[0].0, store.list().unwrap());
    assert_eq!(before.0[1].0.n_rows(), 2);
    assert_eq!(before.1.0[2].mends, Some(2));
    assert_eq!(reader.table(RowsAre::Costs).unwrap(), Table::default());
    drop(reader);
    let mut migrated = Store::open(&path).unwrap();
    assert_eq!(known(&migrated), before);
    // What refers to the tables made anew still does.
    let broken = raw(&path).query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
        row.get::<_, i64>(0)
    });
    assert_eq!(broken.unwrap(), 0);
    let table = migrated.table(RowsAre::Activities).unwrap();
    migrated.import_redo(&table, 2, &mut go_on).unwrap();
    assert_eq!(migrated.table(RowsAre::Activities).unwrap().n_rows(), 3);
}

fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}
