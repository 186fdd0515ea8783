//! Does a mapping read back as it was written, and is a damaged one refused whole?

use std::ops::ControlFlow;

use import::{Asked, Escape, ShortRows};

use super::*;
use crate::tests::now;
use crate::{FileTable, Workspace};

fn looked(workspace: &Workspace, csv: &str) -> Looked {
    let file = FileTable::new("list.csv", csv.as_bytes().to_vec());
    let mut go_on = |_| ControlFlow::Continue(());
    let asked = Asked::default();
    file.look(workspace.snapshot(), &asked, 5, &mut go_on)
        .unwrap()
}

#[test]
fn a_mapping_reads_back_and_holds_nothing_of_anybody() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    let file = looked(
        &workspace,
        "E-mail,Stanowisko,Uwagi\nanna@a.example,Kierownik,tajne\n",
    );
    let mut reading = file.proposal.clone();
    reading.mapping[2] = ColumnMapping::leave_out();
    reading.treatment.derive = vec![Derived::Seniority];
    let mapping = MappingFile::of(&file, &reading);
    let json = mapping.to_json().unwrap();
    for value in ["anna", "Kierownik", "tajne", "list.csv"] {
        assert!(!json.contains(value), "{value}");
    }
    assert_eq!(MappingFile::read(json.as_bytes()).unwrap(), mapping);
    let fitted = mapping.fit(&file, workspace.snapshot());
    assert_eq!(fitted.reading, reading);
    assert_eq!((fitted.absent.len(), fitted.further.len()), (0, 0));
}

#[test]
fn what_was_said_of_the_cut_is_in_the_mapping_and_what_was_found_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    let snapshot = workspace.snapshot();
    let found = looked(&workspace, "E-mail;Firma\nanna@a.example;A\n");
    let mapping = MappingFile::of(&found, &found.proposal);
    assert_eq!(mapping.cut, Asked::default());
    let json = mapping.to_json().unwrap();
    assert!(
        json.contains("\"version\": 1") && !json.contains("cut"),
        "{json}"
    );

    let said = [
        Asked::as_written('|'),
        Asked {
            encoding: Some("windows-1250".to_owned()),
            quote: Some(None),
            comment: Some(Some("//".to_owned())),
            ..Asked::default()
        },
        Asked {
            escape: Some(Escape::Backslash),
            preamble: Some(2),
            header: Some(false),
            short_rows: Some(ShortRows::Filled),
            ..Asked::default()
        },
    ];
    for cut in said {
        let mapping = MappingFile {
            cut: cut.clone(),
            ..mapping.clone()
        };
        let json = mapping.to_json().unwrap();
        assert!(json.contains("\"version\": 2"), "{json}");
        assert_eq!(MappingFile::read(json.as_bytes()).unwrap(), mapping);
    }

    // What a person says of the next file goes before what the mapping says.
    let file = FileTable::new("next.csv", b"E-mail|Firma\nanna@a.example|A;B\n".to_vec());
    let here = Asked {
        delimiter: Some('|'),
        ..Asked::default()
    };
    let asked = here.or(Asked::as_written(';'));
    assert_eq!((asked.delimiter, asked.preamble), (Some('|'), Some(0)));
    let looked = file.look(snapshot, &asked, 5, &mut |_| ControlFlow::Continue(()));
    assert_eq!(mapping.fit(&looked.unwrap(), snapshot).absent.len(), 0);
}

#[test]
fn a_mapping_on_disk_is_read_and_a_file_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    let file = looked(&workspace, "E-mail\nanna@a.example\n");
    let mapping = MappingFile::of(&file, &file.proposal);
    let path = folder.path().join("mapping.json");
    std::fs::write(&path, mapping.to_json().unwrap()).unwrap();
    assert_eq!(MappingFile::open(&path).unwrap(), mapping);
    std::fs::write(&path, "E-mail\nanna@a.example\n").unwrap();
    let code = |path| MappingFile::open(path).unwrap_err().code();
    assert_eq!(code(&path), crate::Code::MappingUnreadable);
    let absent = folder.path().join("absent.json");
    assert_eq!(code(&absent), crate::Code::FileUnreadable);
}

#[test]
fn many_columns_that_do_not_fit_are_named_and_counted() {
    let further = (1..=30).map(|n| format!("Column {n}")).collect();
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    let fitted = MappingFitted {
        reading: looked(&workspace, "E-mail\na@a.example\n").proposal,
        absent: Vec::new(),
        further,
    };
    let said = fitted.sentences(Words::of(words::Locale::En));
    assert_eq!(said.len(), 1);
    let end = "Column 19, Column 20, and 10 more.";
    assert!(said[0].ends_with(end), "{}", said[0]);
}

#[test]
fn what_does_not_fit_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    let file = looked(&workspace, "E-mail,Firma\nanna@a.example,A\n");
    let mapping = MappingFile::of(&file, &file.proposal);
    let other = looked(&workspace, "E-mail,Telefon\nbo@a.example,601602603\n");
    let fitted = mapping.fit(&other, workspace.snapshot());
    assert_eq!(fitted.absent, ["Firma"]);
    assert_eq!(fitted.further, ["Telefon"]);
    assert_eq!(fitted.reading.mapping, other.proposal.mapping);
}

#[test]
fn a_damaged_mapping_is_refused_whole() {
    let good = r#"{"format":"leadpact-mapping","version":1,"rows_are":"people",
        "columns":[{"header":"E-mail","field":"Email","kind":"email"},{"header":"x","field":null,"kind":null}]}"#;
    assert!(MappingFile::read(good.as_bytes()).is_ok());
    for (from, to) in [
        ("leadpact-mapping", "other"),
        ("\"version\":1", "\"version\":3"),
        ("\"people\"", "\"pirates\""),
        ("\"email\"", "\"e-mail\""),
        ("\"header\":\"x\"", "\"header\":\"E-mail\""),
        ("\"Email\"", "\"--\""),
        ("\"kind\":\"email\"", "\"kind\":null"),
        (
            "\"kind\":null",
            "\"kind\":null,\"sample\":\"anna@a.example\"",
        ),
        (
            "\"kind\":null",
            "\"kind\":null,\"format\":{\"dates\":\"never\"}",
        ),
        ("}]}", "}]"),
        ("}]}", "}],\"derive\":[\"shoe_size\"]}"),
        ("}]}", "}],\"cut\":{\"path\":\"/home/anna\"}}"),
        ("}]}", "}],\"cut\":{\"quote\":\"ab\"}}"),
        ("}]}", "}],\"cut\":{\"escape\":\"never\"}}"),
    ] {
        let damaged = good.replacen(from, to, 1);
        assert_ne!(damaged, good, "{from}");
        let error = MappingFile::read(damaged.as_bytes()).unwrap_err();
        assert_eq!(error.code(), crate::Code::MappingUnreadable, "{to}");
    }
    let none = r#"{"format":"leadpact-mapping","version":1,"rows_are":"people","columns":[]}"#;
    assert!(MappingFile::read(none.as_bytes()).is_err());
    assert!(MappingFile::read(&vec![b' '; MOST_BYTES + 1]).is_err());
}
