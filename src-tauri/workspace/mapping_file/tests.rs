//! Does a mapping read back as it was written, and is a damaged one refused whole?

use std::ops::ControlFlow;

use import::Asked;

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
        ("\"version\":1", "\"version\":2"),
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
