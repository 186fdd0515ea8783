//! Is nothing of a person in a file that is to name nobody, and do two files go together only where wanted?

use std::ops::ControlFlow;

use export::{Column, Format};
use import::Asked;
use jiff::Timestamp;
use lead::FieldKey;

use super::*;
use crate::tests::Still;
use crate::{Delimiter, Encoding, FileTable, prepare};

const NAMES: [&str; 8] = [
    "Zofia",
    "Zagubiona",
    "zofia",
    "601234567",
    "601 234 567",
    "linkedin",
    "secret",
    "900001",
];
const DEFINITION: &str = r#"{"leadpact_definition":1,"title":"All",
    "criteria":[{"id":"named","label":"Named","field":"first_name","op":"contains_any","value":"o"}],
    "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"named"}}]}"#;

fn at() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

fn go_on<T>(_: T) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn made(folder: &tempfile::TempDir) -> Workspace {
    let mut csv = String::from(
        "Record ID,First Name,Last Name,Email,Phone,LinkedIn URL,Notes,Remark,Job Title,Company ID,Employees,Since\n\
         900001,Zofia,Zagubiona,zofia@gone.example,+48601234567,https://linkedin.com/in/zofia,secret,\
         ask zofia@gone.example at +48 601 234 567,Queen,7,50,2024-05-01\n",
    );
    for i in 2..=12 {
        csv += &format!(
            "90000{i},Bo{i},Lis,bo{i}@b.example,,,,see page {i},Manager,{},50,2024-05-01\n",
            i % 2
        );
    }
    let mut workspace = Workspace::create(&folder.path().join("a.leadpact"), at()).unwrap();
    let file = FileTable::new("people.csv", csv.into_bytes());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut go_on)
        .unwrap();
    let reading = looked.proposal.clone();
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    workspace
        .import_commit(prepared, (at(), ""), &Still, &mut go_on)
        .unwrap();
    let definition = definition::read(DEFINITION).unwrap();
    workspace.definition_save(&definition, (at(), "")).unwrap();
    workspace
}

fn written(workspace: &Workspace, format: Format, fresh: bool) -> (Vec<u8>, Anonymised) {
    let snapshot = workspace.snapshot();
    let fields = snapshot.list.fields().iter();
    let fields = fields.map(|field| Column::Field(field.key.clone()));
    let columns: Vec<Column> = [Column::Place, Column::Reasons]
        .into_iter()
        .chain(fields)
        .collect();
    let rows: Vec<u32> = (0..snapshot.list.n_rows() as u32).collect();
    let wanted = WriteBack {
        columns: &columns,
        rows: &rows,
        format,
        words: None,
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out");
    let with = workspace.anonymising(fresh).unwrap();
    let done = export_anonymised(snapshot, &wanted, &with, &path, &mut go_on).unwrap();
    (std::fs::read(&path).unwrap(), done.unwrap())
}

fn csv() -> Format {
    Format::Csv {
        delimiter: Delimiter::Comma,
        encoding: Encoding::Utf8,
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn nothing_that_names_a_person_is_in_the_file_and_what_is_left_out_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = made(&folder);
    for format in [csv(), Format::JsonLines] {
        let (bytes, done) = written(&workspace, format, false);
        let file = text(&bytes);
        for name in NAMES {
            assert!(!file.contains(name), "{name} in {file}");
        }
        assert!(
            file.contains("Manager") && file.contains("2024-05-01"),
            "{file}"
        );
        assert_eq!(done.n, 12);
        let left_out = [
            "reasons",
            "First Name",
            "Last Name",
            "Email",
            "Phone",
            "LinkedIn URL",
            "Notes",
            "Remark",
        ];
        for field in left_out.iter().filter(|&&field| field != "Email") {
            assert!(
                done.left_out.iter().any(|one| one == field),
                "{field}: {:?}",
                done.left_out
            );
        }
    }
}

#[test]
fn who_is_alone_with_a_value_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (_, done) = written(&made(&folder), csv(), false);
    let small = SmallGroups {
        field: "Job Title".to_owned(),
        n: 1,
        fewest: 1,
    };
    assert!(done.small.contains(&small), "{:?}", done.small);
    assert_eq!(done.n_alone, 1, "the one queen");
}

#[test]
fn files_of_a_workspace_go_together_and_fresh_ones_with_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = made(&folder);
    let first = |fresh: bool| {
        let (bytes, _) = written(&workspace, csv(), fresh);
        let file = text(&bytes);
        let row = file.lines().nth(1).unwrap().to_owned();
        row.split(',').next().unwrap().to_owned()
    };
    let (one, again, fresh) = (first(false), first(false), first(true));
    assert_eq!((one.len(), &one), (32, &again));
    assert_ne!(one, fresh);
    assert_ne!(first(true), fresh);
    let other = tempfile::tempdir().unwrap();
    let (bytes, _) = written(&made(&other), csv(), false);
    assert!(
        !text(&bytes).contains(&one),
        "another workspace, another key"
    );
}

#[test]
fn a_field_that_the_team_says_is_personal_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let title = FieldKey::from_label("Job Title");
    workspace.personal_field_say(&title, true).unwrap();
    let (bytes, done) = written(&workspace, csv(), false);
    assert!(!text(&bytes).contains("Manager"));
    assert!(done.left_out.contains(&"Job Title".to_owned()));
}
