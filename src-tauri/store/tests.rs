//! Does the store keep its promises? On real files in a temporary folder.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use import::{
    Balance, Batch, ColumnMapping, Mapped, Remembered, RowsAre, Source, ValueFormat, match_people,
    match_rows, profile, propose, propose_related, read_batch,
};
use jiff::Timestamp;
use jiff::civil::date;
use lead::{FieldKey, Mask, Table};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::{Access, Manner, NewImport, NewRun, ReadOnlyReason, StageMasks, Store, StoreError};

pub(crate) const FIRST: &str =
    "Record ID,Name,Size,Since,Ok\n1,Anna,11-50,2024-02-29,yes\n2,Bo,,,no\n3,Łucja,7,2025-01-01,\n";
const SECOND: &str = "Record ID,Name,City\n2,Bob,Łódź\n4,Di,\n";

pub(crate) fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a story – ไทย.leadpact");
    (folder, path)
}

fn batch(csv: &str, list: &Table) -> Batch {
    let source = Source::open(csv.as_bytes()).unwrap();
    let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let mapping: Vec<ColumnMapping> = propose(&profiles, list.fields());
    read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap()
}

pub(crate) fn publish(
    store: &mut Store,
    csv: &str,
    tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Option<Table>, StoreError> {
    publish_as(store, csv, Manner::default(), tick)
}

pub(crate) fn publish_as(
    store: &mut Store,
    csv: &str,
    manner: Manner,
    tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Option<Table>, StoreError> {
    publish_to(store, csv, (manner, None), tick)
}

/// As [`publish_as`], to a lead list.
pub(crate) fn publish_to(
    store: &mut Store,
    csv: &str,
    (manner, to): (Manner, Option<&str>),
    tick: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Option<Table>, StoreError> {
    let list = store.list().unwrap();
    let batch = batch(csv, &list);
    let matched = match_people(&list, &batch, manner.blanks_clear);
    let (file_name, at) = ("list.csv", Timestamp::UNIX_EPOCH);
    let new = NewImport {
        rows_are: RowsAre::People,
        file_name,
        n_bytes: 9,
        sha256: "ab",
        at,
        batch: &batch,
        matched: &matched,
        spoken_as: &[],
        mapped: &mapped(&batch),
        coverage: None,
        manner,
        by: "",
        delimiter: ',',
        n_blocked: 0,
        mends: None,
        list: to,
    };
    store.import_publish(&list, &new, tick)
}

/// Publishes an import of a table around or beside the list.
pub(crate) fn publish_of(store: &mut Store, of: RowsAre, csv: &str) -> Balance {
    let table = store.table(of).unwrap();
    let source = Source::open(csv.as_bytes()).unwrap();
    let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let mapping = propose_related(of, &profiles, table.fields());
    let batch = read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap();
    let matched = match_rows(of, &table, &batch, false);
    let new = NewImport {
        list: None,
        n_blocked: 0,
        rows_are: of,
        file_name: "table.csv",
        n_bytes: 9,
        sha256: "cd",
        at: Timestamp::UNIX_EPOCH,
        batch: &batch,
        matched: &matched,
        spoken_as: &[],
        mapped: &mapped(&batch),
        coverage: None,
        manner: Manner::default(),
        by: "",
        delimiter: ',',
        mends: None,
    };
    let then = store
        .import_publish(&table, &new, &mut go_on)
        .unwrap()
        .unwrap();
    assert_eq!(store.table(of).unwrap(), then);
    matched.balance
}

/// Each column as it went to the field of its header, and one that was left out.
pub(crate) fn mapped(batch: &Batch) -> Vec<Mapped> {
    let taken = batch.columns.iter().map(|(field, _)| Mapped {
        header: field.label.clone(),
        field: Some(field.clone()),
        format: ValueFormat {
            missing: vec!["n/a".to_owned()],
            ..ValueFormat::default()
        },
    });
    let left_out = Mapped {
        header: "Left out".to_owned(),
        field: None,
        format: ValueFormat::default(),
    };
    taken.chain([left_out]).collect()
}

#[test]
fn what_became_of_the_columns_is_kept_with_the_import() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.leadpact");
    let mut store = Store::create(&path).unwrap();
    assert_eq!(store.mappings().unwrap(), Remembered::default());
    publish(&mut store, "Name,Size\nAnna,11\n", &mut go_on).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    let headers = ["Name", "Size", "Left out"].map(String::from);
    let proposal = store
        .mappings()
        .unwrap()
        .propose(RowsAre::People, &headers, &[])
        .unwrap();
    let label = |at: usize| {
        proposal[at]
            .field
            .as_ref()
            .map(|field| field.label.as_str())
    };
    assert_eq!(
        [label(0), label(1), label(2)],
        [Some("Name"), Some("Size"), None]
    );
}

pub(crate) fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(crate) fn cell(list: &Table, row: usize, field: &str) -> Option<String> {
    list.value(row, &FieldKey::from_label(field))
        .map(|value| value.to_value().to_string())
}

pub(crate) fn n_chunks(path: &Path) -> i64 {
    let conn = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY);
    conn.unwrap()
        .query_row("SELECT count(*) FROM chunk", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn the_list_is_there_again_after_a_restart_and_equals_its_fold() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let first = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    assert_eq!(
        n_chunks(&path),
        5,
        "a first import shares its chunks with the list"
    );
    assert_eq!(store.list().unwrap(), first);
    let second = publish(&mut store, SECOND, &mut go_on).unwrap().unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.list().unwrap(), second);
    assert_eq!(store.list_refolded().unwrap(), second);
    assert_eq!(cell(&second, 1, "Name").as_deref(), Some("Bob"));
    assert_eq!(cell(&second, 0, "Name").as_deref(), Some("Anna"));
    assert_eq!(cell(&second, 0, "Size").as_deref(), Some("11–50"));
    assert_eq!(cell(&second, 3, "City"), None);
    assert_eq!(store.list_revision().unwrap(), 2);
    let imports = store.imports().unwrap();
    let counts = |i: usize| (imports[i].balance.new, imports[i].balance.updated);
    assert_eq!((counts(0), counts(1)), ((3, 0), (1, 1)));
    let lock = path.with_extension("leadpact-wal");
    assert!(
        !lock.exists() || std::fs::metadata(lock).unwrap().len() == 0,
        "the log is put back"
    );
}

#[test]
fn problems_are_kept_with_their_raw_text() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(&mut store, "Name,City\nAnna,Łódź\nBo\n", &mut go_on).unwrap();
    let problems = store.problems(store.imports().unwrap()[0].id).unwrap();
    let problem = &problems[0].problem;
    assert_eq!((problem.row, problem.raw.as_str()), (3, "Bo"));
    assert_eq!(problems[0].mended_at, None);
}

#[test]
fn a_cancelled_import_leaves_nothing_behind() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let first = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    let before = n_chunks(&path);
    let stopped = publish(&mut store, SECOND, &mut |_, _| ControlFlow::Break(())).unwrap();
    assert_eq!(stopped, None);
    assert_eq!(store.list().unwrap(), first);
    assert_eq!(n_chunks(&path), before);
    assert_eq!(store.imports().unwrap().len(), 1);
}

#[test]
fn a_full_disk_leaves_the_list_as_it_was() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let first = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    store.fill_disk_for_test().unwrap();
    let mut many = String::from("Record ID,Note\n");
    (0..20_000)
        .for_each(|i: u64| many += &format!("n{i},{:x}\n", i.wrapping_mul(0x9E37_79B9_7F4A)));
    let error = publish(&mut store, &many, &mut go_on).unwrap_err();
    assert!(matches!(error, StoreError::DiskFull), "{error}");
    assert_eq!(store.list().unwrap(), first);
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.list().unwrap(), first);
    assert_eq!(store.list_refolded().unwrap(), first);
}

#[test]
fn whoever_opens_while_the_writer_leaves_writes() {
    let (_folder, path) = folder();
    let writer = Store::create(&path).unwrap();
    let leaving = std::sync::Barrier::new(2);
    let access = std::thread::scope(|scope| {
        let next = scope.spawn(|| {
            leaving.wait();
            Store::open(&path).unwrap().access()
        });
        leaving.wait();
        drop(writer);
        next.join().unwrap()
    });
    assert_eq!(access, Access::Write);
}

#[test]
fn one_writes_and_the_others_read() {
    let (_folder, path) = folder();
    let mut writer = Store::create(&path).unwrap();
    let first = publish(&mut writer, FIRST, &mut go_on).unwrap().unwrap();
    let mut reader = Store::open(&path).unwrap();
    assert_eq!(reader.access(), Access::Read(ReadOnlyReason::Held));
    assert_eq!(reader.list().unwrap(), first);
    assert!(matches!(
        publish(&mut reader, SECOND, &mut go_on),
        Err(StoreError::Held)
    ));
    let second = publish(&mut writer, SECOND, &mut go_on).unwrap().unwrap();
    assert_eq!(
        reader.list().unwrap(),
        second,
        "a reader sees what was written meanwhile"
    );
    drop(writer);
    assert_eq!(Store::open(&path).unwrap().access(), Access::Write);
}

#[test]
fn a_read_only_file_is_read() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let first = publish(&mut store, FIRST, &mut go_on).unwrap().unwrap();
    drop(store);
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.access(), Access::Read(ReadOnlyReason::Protected));
    assert_eq!(store.list().unwrap(), first);
    assert!(matches!(
        publish(&mut store, SECOND, &mut go_on),
        Err(StoreError::ReadOnly)
    ));
}

#[test]
fn a_file_that_is_no_workspace_says_so_and_stays_as_it_is() {
    let (folder, path) = folder();
    let other = folder.path().join("other");
    let altered = |sql: &str| {
        drop(std::fs::remove_file(&path));
        drop(Store::create(&path).unwrap());
        let conn = Connection::open_with_flags(&path, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE);
        conn.unwrap().execute_batch(sql).unwrap();
        path.clone()
    };
    let written = |bytes: &[u8]| {
        std::fs::write(&other, bytes).unwrap();
        other.clone()
    };
    let says = |path: PathBuf| {
        let before = std::fs::read(&path).unwrap_or_default();
        let error = Store::open(&path).unwrap_err();
        assert_eq!(std::fs::read(&path).unwrap_or_default(), before, "{error}");
        error.to_string()
    };
    assert_eq!(
        says(folder.path().join("absent")),
        StoreError::Absent.to_string()
    );
    assert_eq!(
        says(folder.path().to_owned()),
        StoreError::NotAWorkspace.to_string()
    );
    assert_eq!(says(written(b"")), StoreError::NotAWorkspace.to_string());
    assert_eq!(
        says(written(b"Name,Email\n")),
        StoreError::NotAWorkspace.to_string()
    );
    assert_eq!(
        says(written(&[7; 9000])),
        StoreError::NotAWorkspace.to_string()
    );
    assert_eq!(
        says(altered("PRAGMA application_id = 1")),
        StoreError::NotAWorkspace.to_string()
    );
    let newer = StoreError::Newer {
        found: 99,
        known: crate::schema::VERSION,
    };
    assert_eq!(says(altered("PRAGMA user_version = 99")), newer.to_string());
    let trigger = "CREATE TRIGGER t AFTER INSERT ON import BEGIN DELETE FROM import; END";
    assert!(says(altered(trigger)).contains("altered"));
    assert!(matches!(Store::create(&path), Err(StoreError::Exists)));
}

#[test]
fn a_run_is_kept_once_and_comes_back() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let (met, unknown) = (
        Mask::from_fn(100, |row| row % 3 == 0),
        Mask::from_fn(100, |row| row % 7 == 1),
    );
    let stages = vec![StageMasks {
        stage: "mql".into(),
        met,
        unknown,
    }];
    let run = |stages: &[StageMasks]| NewRun {
        definition_hash: "ab",
        list_revision: 1,
        as_of: date(2026, 11, 22),
        semantics: 1,
        at: Timestamp::UNIX_EPOCH,
        stages: stages.to_vec(),
    };
    let id = store.run_save(&run(&stages)).unwrap();
    assert_eq!(store.run_save(&run(&stages)).unwrap(), id);
    let kept = store.run("ab", 1, date(2026, 11, 22), 1).unwrap().unwrap();
    assert_eq!((kept.id, kept.stages), (id, stages.clone()));
    assert_eq!(store.run("ab", 2, date(2026, 11, 22), 1).unwrap(), None);
    let mut others = stages;
    others[0].met = Mask::none(100);
    assert!(matches!(
        store.run_save(&run(&others)),
        Err(StoreError::Damaged(_))
    ));
}

#[test]
fn the_last_definition_saved_is_in_force() {
    let (_folder, path) = folder();
    let store = Store::create(&path).unwrap();
    assert_eq!(store.definition().unwrap(), None);
    let json = r#"{"leadpact_definition":1,"title":"A","criteria":[],"stages":[]}"#;
    let mut definition = definition::read(json).unwrap();
    store
        .definition_save(&definition, Timestamp::UNIX_EPOCH, &[])
        .unwrap();
    definition.title = "B".to_owned();
    let saved = store
        .definition_save(&definition, Timestamp::UNIX_EPOCH, &[])
        .unwrap();
    drop(store);
    assert_eq!(
        Store::open(&path).unwrap().definition().unwrap(),
        Some(saved)
    );
}
