//! Is bad input refused with its remedy, in the reader's language, and is nothing changed by it?

use std::path::Path;

use tests::places::Folder;

use crate::catalogue;
use crate::leadpact::Leadpact;

/// Refused in English and in Polish: exit 1, nothing on stdout, on stderr the sentence, perhaps
/// `detail`, and last the remedy.
#[track_caller]
pub(crate) fn refused(leadpact: &Leadpact, arguments: &[&str], code: &str, detail: &str) {
    for locale in ["en", "pl"] {
        let answer = leadpact.run([arguments, &["--locale", locale]].concat());
        assert_eq!(
            (answer.code, answer.out.as_str()),
            (Some(1), ""),
            "{}",
            answer.err
        );
        let [sentence, remedy] = catalogue::error(locale, code);
        let lines: Vec<&str> = answer.err.lines().collect();
        assert_eq!(lines.first(), Some(&sentence.as_str()), "{arguments:?}");
        assert_eq!(lines.last(), Some(&remedy.as_str()), "{arguments:?}");
        assert!(answer.err.contains(detail), "{} lacks {detail}", answer.err);
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_file_that_is_no_workspace_is_refused_and_stays_as_it_is() {
    let folder = Folder::new("no-workspace").unwrap();
    let path = folder.file("letter.leadpact");
    for bytes in [
        &b"Dear Anna,\n"[..],
        b"",
        b"SQLite format 3\0 and then nothing",
    ] {
        std::fs::write(&path, bytes).unwrap();
        let leadpact = Leadpact::on(&path);
        for command in [
            &["leads", "count"][..],
            &["qualify"],
            &["import", "list.csv"],
        ] {
            refused(&leadpact, command, "not-a-workspace", "");
        }
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }
    refused(
        &Leadpact::on(folder.path()),
        &["leads", "count"],
        "not-a-workspace",
        "",
    );
    let absent = Leadpact::on(folder.file("absent.leadpact"));
    refused(&absent, &["leads", "count"], "workspace-absent", "");
    assert!(!absent.workspace().exists());
}

#[test]
fn a_workspace_of_a_newer_program_is_refused_and_stays_as_it_is() {
    let folder = Folder::new("newer").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let mut bytes = std::fs::read(leadpact.workspace()).unwrap();
    // The user version in the header of an SQLite file.
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(leadpact.workspace(), &bytes).unwrap();
    for command in [&["leads", "count"][..], &["qualify"], &["funnel"]] {
        refused(&leadpact, command, "workspace-newer", "9999");
    }
    assert_eq!(std::fs::read(leadpact.workspace()).unwrap(), bytes);
}

#[test]
fn a_workspace_that_is_there_is_never_overwritten() {
    let folder = Folder::new("there").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let before = std::fs::read(leadpact.workspace()).unwrap();
    refused(&leadpact, &["new"], "workspace-exists", "");
    refused(&leadpact, &["sample"], "workspace-exists", "");
    assert_eq!(std::fs::read(leadpact.workspace()).unwrap(), before);
    let nowhere = Leadpact::on(folder.file("no/such/folder/a.leadpact"));
    refused(&nowhere, &["new"], "file-unwritable", "no/such/folder");
}

#[test]
fn a_file_that_is_no_list_is_refused_and_changes_nothing() {
    let folder = Folder::new("no-list").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let before = std::fs::read(leadpact.workspace()).unwrap();
    let path = folder.file("list.csv");
    let cases: [(&[u8], &str); 5] = [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf \r\n", "file-empty"),
        (b"Record ID,Email\n", "file-header-only"),
        (b"Name\n\0\0\x01\n", "file-binary"),
        (b"%PDF-1.7\n", "file-binary"),
    ];
    for (bytes, code) in cases {
        std::fs::write(&path, bytes).unwrap();
        refused(&leadpact, &["import", text(&path)], code, "list.csv");
    }
    let absent = folder.file("absent.csv");
    refused(
        &leadpact,
        &["import", text(&absent)],
        "file-unreadable",
        "absent.csv",
    );
    refused(
        &leadpact,
        &["import", text(folder.path())],
        "file-unreadable",
        "",
    );
    assert_eq!(std::fs::read(leadpact.workspace()).unwrap(), before);
}

#[test]
fn a_wrong_definition_is_refused_with_its_place_and_reason_and_the_old_one_stays() {
    let folder = Folder::new("wrong-definition").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let in_force = leadpact.does(["definition", "show", "--json"]);
    let path = folder.file("wrong.json");
    let unreadable = "definition-unreadable";
    let cases = [
        (
            in_force.replace("\"at_least\"", "\"atleast\""),
            unreadable,
            "criteria[0].op: unknown variant `atleast`",
        ),
        (
            in_force.replace("\"owner\": \"sales\"", "\"owner\": \"boss\""),
            unreadable,
            "stages[2].owner",
        ),
        (
            in_force.replace("\"must_have\"", "\"must\""),
            unreadable,
            "icp",
        ),
        ("{".to_owned(), unreadable, "line 1"),
        ("[1]".to_owned(), unreadable, ""),
        (
            in_force.replace("definition\": 1", "definition\": 2"),
            "definition-newer",
            "format 2",
        ),
        (
            in_force.replace("\"id\": \"student-or-intern\"", "\"id\": \"student\""),
            "definition-wrong",
            "exclusions[0]: ",
        ),
        (
            in_force.replace("Europe/Warsaw", "Europe/Atlantis"),
            "definition-wrong",
            "time_zone: ",
        ),
    ];
    for (json, code, detail) in cases {
        assert_ne!(json, in_force);
        std::fs::write(&path, &json).unwrap();
        refused(
            &leadpact,
            &["definition", "import", text(&path)],
            code,
            detail,
        );
    }
    std::fs::write(&path, b"{\"title\": \"\xa3\xf3d\xbc\"}").unwrap();
    refused(
        &leadpact,
        &["definition", "import", text(&path)],
        unreadable,
        "UTF-8",
    );
    assert_eq!(leadpact.does(["definition", "show", "--json"]), in_force);
}

#[test]
fn what_the_list_does_not_have_is_refused_by_name() {
    let folder = Folder::new("absent").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    refused(
        &leadpact,
        &["leads", "count", "--by", "Shoe Size"],
        "field-absent",
        "Shoe Size",
    );
    refused(
        &leadpact,
        &["funnel", "--by", "shoe"],
        "field-absent",
        "shoe",
    );
    refused(
        &leadpact,
        &["leads", "show", "nobody@a.example"],
        "lead-absent",
        "nobody@a.example",
    );
    let empty = Leadpact::on(folder.file("empty.leadpact"));
    empty.does(["new"]);
    for command in [
        &["qualify"][..],
        &["funnel"],
        &["definition", "show"],
        &["definition", "check"],
    ] {
        refused(&empty, command, "definition-absent", "");
    }
}

#[test]
fn what_means_nothing_is_wrong_usage() {
    let folder = Folder::new("usage").unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    for arguments in [
        &["count"][..],
        &["leads", "count", "--by"],
        &["qualify", "--as-of", "22.11.2026"],
        &["leads", "count", "--locale", "xx"],
        &["funnel", "--count", "some"],
        &["sample-csv", "--people", "0", "--out", "x"],
    ] {
        let answer = leadpact.run(arguments);
        assert_eq!(
            (answer.code, answer.out.as_str()),
            (Some(2), ""),
            "{arguments:?}"
        );
        assert!(!answer.err.is_empty());
    }
    assert!(!leadpact.workspace().exists());
}

#[test]
fn a_value_cannot_steer_the_terminal_and_json_has_it_exactly() {
    let folder = Folder::new("hostile").unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    let list = folder.file("list.csv");
    let name = "An\u{1b}[2Jna\u{202e}evil\u{9b}";
    std::fs::write(
        &list,
        format!("Record ID,Email,Na\u{1b}me\n1,a@a.example,{name}\n"),
    )
    .unwrap();
    leadpact.does(["new"]);
    leadpact.does(["import", text(&list)]);
    let steers = |text: &str| text.contains(['\u{1b}', '\u{202e}', '\u{9b}']);
    for command in [
        &["leads", "show", "1"][..],
        &["leads", "count", "--by", "Na me"],
    ] {
        let said = leadpact.does(command);
        assert!(said.contains("An[2Jnaevil") && !steers(&said), "{said:?}");
    }
    let json = leadpact.does(["leads", "show", "1", "--json"]);
    assert!(!steers(&json), "{json:?}");
    let shown: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(shown["leads"][0]["facts"][2]["value"], name);
}

#[test]
fn a_reader_that_has_seen_enough_ends_it_quietly() {
    let folder = Folder::new("pipe").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let mut child = leadpact.start(["leads", "count", "--by", "record_id"]);
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
