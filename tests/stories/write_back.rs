//! Does exactly what was asked for go back into the CRM? The leads of the filter, under the columns
//! chosen, as CSV and as a workbook.

use serde_json::json;
use tests::places::Folder;

use crate::fields::records;
use crate::leadpact::Leadpact;

#[test]
fn an_export_holds_exactly_the_leads_and_columns_asked_for() {
    let folder = Folder::new("write-back").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let counts = leadpact.json(["leads", "count", "--by", "country"]);
    let of = |value: serde_json::Value| {
        let by = counts["by"].as_array().unwrap();
        let found = by.iter().find(|one| one["value"] == value);
        found.map_or(0, |one| one["n"].as_u64().unwrap())
    };
    let file = folder.file("leads.csv");
    let out = file.to_str().unwrap();
    let said = leadpact.does([
        "export",
        "--out",
        out,
        "--columns",
        "email,place,mql,as_of,version,definition,country",
        "--where",
        "country=Poland",
        "--where",
        "country=",
        "--as-of",
        "2026-11-22",
    ]);
    let lines = records(&std::fs::read_to_string(&file).unwrap());
    let names = [
        "email",
        "place",
        "mql",
        "as_of",
        "version",
        "definition",
        "country",
    ];
    assert_eq!(lines[0], names);
    let wanted = of(json!("Poland")) + of(json!(null));
    assert!(wanted > 0, "{counts}");
    assert_eq!(lines.len() as u64 - 1, wanted, "{said}");
    for line in &lines[1..] {
        assert!(["Poland", ""].contains(&line[6].as_str()), "{line:?}");
        assert_eq!(line[3], "2026-11-22");
        assert_eq!(line[4], "draft");
        assert_eq!(line[5].len(), 64, "the hash says which version decided");
    }
    let funnel = leadpact.json(["funnel", "--as-of", "2026-11-22"]);
    let sql = funnel["stages"].as_array().unwrap();
    let sql = sql.iter().find(|stage| stage["stage"] == "sql").unwrap();
    leadpact.does([
        "export",
        "--out",
        out,
        "--stage",
        "sql",
        "--standing",
        "complete-path",
        "--as-of",
        "2026-11-22",
    ]);
    let lines = records(&std::fs::read_to_string(&file).unwrap());
    assert_eq!(json!(lines.len() - 1), sql["n"]);
}

#[test]
fn the_reasons_call_a_criterion_what_the_team_calls_it_and_files_for_programs_by_its_id() {
    let folder = Folder::new("reasons").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let written = |words: &[&str]| {
        let file = folder.file("reasons.csv");
        let out = ["--out", file.to_str().unwrap(), "--as-of", "2026-11-22"];
        leadpact.does([words, &out].concat());
        std::fs::read_to_string(&file).unwrap()
    };
    let (said, ids) = ("Came back four times: ", "visits-again: ");
    let for_people = written(&["export", "--columns", "email,reasons"]);
    assert!(for_people.contains(said) && !for_people.contains(ids));
    let for_programs = written(&["qualify"]);
    assert!(for_programs.contains(ids) && !for_programs.contains(said));
}

#[test]
fn a_workbook_is_whole_and_the_same_again() {
    let folder = Folder::new("workbook").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let (first, again) = (folder.file("first.xlsx"), folder.file("again.XLSX"));
    for file in [&first, &again] {
        let out = file.to_str().unwrap();
        leadpact.does(["export", "--out", out, "--as-of", "2026-11-22"]);
    }
    let bytes = std::fs::read(&first).unwrap();
    assert!(bytes.starts_with(b"PK"), "a workbook is a zip file");
    let names = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    assert!(names(b"xl/worksheets/sheet1.xml") && names(b"[Content_Types].xml"));
    assert!(!names(b"xl/calcChain.xml"), "no cell is a formula");
    assert!(bytes == std::fs::read(&again).unwrap(), "the same bytes");
}

#[test]
fn a_file_is_in_the_delimiter_encoding_and_form_that_was_asked_for() {
    let folder = Folder::new("forms").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let written = |name: &str, more: &[&str]| {
        let file = folder.file(name);
        let out = [
            "export",
            "--columns",
            "record_id,last_name,number_of_employees,place",
            "--out",
        ];
        let out = [&out[..], &[file.to_str().unwrap()], more].concat();
        leadpact.does(out);
        std::fs::read(&file).unwrap()
    };
    let plain = String::from_utf8(written("plain.csv", &[])).unwrap();
    let semicolons = written(
        "semicolons.csv",
        &["--delimiter", "semicolon", "--encoding", "utf-16"],
    );
    assert!(semicolons.starts_with(&[0xFF, 0xFE]));
    let units = semicolons[2..]
        .chunks(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    let semicolons = String::from_utf16(&units.collect::<Vec<u16>>()).unwrap();
    assert_eq!(semicolons.replace(';', ","), plain);
    let lines = String::from_utf8(written("leads.jsonl", &[])).unwrap();
    assert_eq!(lines.lines().count(), plain.lines().count() - 1);
    let rows = records(&plain);
    for (line, row) in lines.lines().zip(&rows[1..]) {
        let lead: serde_json::Value = serde_json::from_str(line).unwrap();
        let place = if row[3].is_empty() {
            json!(null)
        } else {
            json!(row[3])
        };
        assert_eq!(lead["place"], place, "{line}");
    }
}

#[test]
fn what_cannot_be_exported_is_refused_and_leaves_no_file() {
    let folder = Folder::new("refused-export").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let file = |name: &str| folder.file(name).display().to_string();
    let cases = [
        (vec!["export", "--out", "leads.pdf"], 2),
        (vec!["export", "--out", "leads.csv", "--stage", "sql"], 2),
        (
            vec!["export", "--out", "leads.csv", "--where", "country"],
            2,
        ),
        (vec!["export", "--out", "leads.csv", "--where", "shoe=9"], 1),
        (vec!["export", "--out", "leads.csv", "--columns", "shoe"], 1),
        (vec!["export", "--out", "nowhere/leads.csv"], 1),
        (
            vec![
                "export",
                "--out",
                "leads.csv",
                "--columns",
                "last_name",
                "--encoding",
                "windows-874",
            ],
            1,
        ),
    ];
    for (mut arguments, code) in cases {
        let out = file(arguments[2]);
        arguments[2] = &out;
        let answer = leadpact.run(&arguments);
        assert_eq!(
            (answer.code, answer.out.as_str()),
            (Some(code), ""),
            "{arguments:?}"
        );
        assert!(!std::path::Path::new(&out).exists());
    }
}
