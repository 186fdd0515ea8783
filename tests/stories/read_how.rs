//! Is it said how the values of a file were read, and is what the file leaves open asked, answered by an option, and
//! remembered? Nothing is guessed and nothing lost without a word.

use std::path::PathBuf;

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

const LEADS: &str = "\
Record ID,Close date,Worth,Score,Size,Created,Job title,Is customer
1,03/04/2025,$1.2M,1.234,\"501-1,000\",2026-10-01 09:14,Head of Sales,Y
2,05/06/2025,$500,2.345,200+,2026-10-02 00:00,unknown,N
3,07/08/2025,($20),3.456,\"1,001-5,000\",2026-10-03T10:00Z,none,Y
4,n/a,-,#DIV/0!,n/a,,-,N
";

fn written(folder: &Folder) -> PathBuf {
    let file = folder.file("leads.csv");
    std::fs::write(&file, LEADS).unwrap();
    file
}

fn values(leadpact: &Leadpact, field: &str) -> Vec<Value> {
    let counted = leadpact.json(["rows", "count", "--by", field]);
    let parts = counted["by"].as_array().unwrap().iter();
    let mut values: Vec<Value> = parts.map(|part| part["values"][0].clone()).collect();
    values.sort_by_key(ToString::to_string);
    values
}

#[test]
fn what_a_file_leaves_open_is_asked_and_comes_in_as_text_until_it_is_said() {
    let folder = Folder::new("read-how").unwrap();
    let file = written(&folder);
    let leadpact = Leadpact::on(folder.file("open.leadpact"));
    leadpact.does(["new"]);
    let import = leadpact.json(["import".as_ref(), file.as_os_str()]);
    let asks = import["asks"].as_array().unwrap();
    let asked: Vec<_> = asks
        .iter()
        .map(|ask| {
            (
                ask["column"].as_str().unwrap(),
                ask["asks"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        asked,
        [
            ("Close date", "dates"),
            ("Worth", "currency"),
            ("Score", "decimal")
        ]
    );
    assert_eq!(
        asks[0]["options"],
        json!(["--dates 'Close date=dmy'", "--dates 'Close date=mdy'"])
    );
    assert_eq!(asks[0]["n"], 3);
    assert_eq!(
        import["lossy"],
        json!([
            {"column": "Created", "loss": "time", "n": 1, "samples": ["2026-10-01 09:14"]},
            {"column": "Created", "loss": "zone", "n": 1, "samples": ["2026-10-03T10:00Z"]}
        ])
    );
    let missing = import["missing"].as_array().unwrap();
    assert!(
        missing.contains(&json!({"column": "Job title", "text": "unknown", "n": 1})),
        "{missing:?}"
    );
    assert!(
        missing.contains(&json!({"column": "Size", "text": "n/a", "n": 1})),
        "{missing:?}"
    );
    assert_eq!(
        import["perhaps_missing"],
        json!([{"column": "Job title", "text": "none", "n": 1}])
    );
    let problems: Vec<_> = import["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["code"].clone())
        .collect();
    assert_eq!(problems, ["cell-error"]);
    let texts = [json!("$1.2M"), json!("$500"), json!("($20)"), Value::Null];
    let mut texts: Vec<Value> = texts.to_vec();
    texts.sort_by_key(ToString::to_string);
    assert_eq!(values(&leadpact, "Worth"), texts);

    let said = leadpact.does(["import".as_ref(), file.as_os_str(), "--dry-run".as_ref()]);
    for part in [
        "--dates 'Close date=dmy'",
        "--currency Worth=USD",
        "--numbers Score=1,234.5",
        "03/04/2025",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn an_option_says_how_a_column_is_read_and_it_is_remembered() {
    let folder = Folder::new("read-as-said").unwrap();
    let file = written(&folder);
    let leadpact = Leadpact::on(folder.file("said.leadpact"));
    leadpact.does(["new"]);
    let options = [
        "--dates",
        "Close date=dmy",
        "--currency",
        "Worth=USD",
        "--numbers",
        "Score=1.234,5",
        "--missing",
        "none",
        "--keep",
        "unknown",
    ];
    let mut import = vec!["import".as_ref(), file.as_os_str()];
    import.extend(options.map(std::ffi::OsStr::new));
    let first = leadpact.json(import);
    assert_eq!(first["asks"], json!([]));
    assert_eq!(first["accepted"]["new"], 4);
    let signs =
        json!({"column": "Worth", "loss": "sign", "n": 3, "samples": ["$1.2M", "$500", "($20)"]});
    assert!(
        first["lossy"].as_array().unwrap().contains(&signs),
        "{}",
        first["lossy"]
    );
    assert_eq!(first["perhaps_missing"], json!([]));

    let said = [
        (
            "Close date",
            vec![
                json!("2025-04-03"),
                json!("2025-06-05"),
                json!("2025-08-07"),
                Value::Null,
            ],
        ),
        (
            "Worth",
            vec![
                json!("-20 USD"),
                json!("1200000 USD"),
                json!("500 USD"),
                Value::Null,
            ],
        ),
        (
            "Score",
            vec![json!("1234"), json!("2345"), json!("3456"), Value::Null],
        ),
        (
            "Size",
            vec![
                json!("1001–5000"),
                json!("501–1000"),
                json!("200+"),
                Value::Null,
            ],
        ),
        (
            "Job title",
            vec![json!("Head of Sales"), json!("unknown"), Value::Null],
        ),
        ("Is customer", vec![json!("no"), json!("yes")]),
    ];
    for (field, mut expected) in said {
        expected.sort_by_key(ToString::to_string);
        assert_eq!(values(&leadpact, field), expected, "{field}");
    }
    // The same file again, without a word of how it is read.
    let again = leadpact.json(["import".as_ref(), file.as_os_str()]);
    assert_eq!(again["asks"], json!([]));
    assert_eq!(
        again["accepted"],
        json!({"new": 0, "updated": 0, "unchanged": 4})
    );
}

#[test]
fn a_field_that_is_there_keeps_its_type_and_what_is_in_doubt_is_said() {
    let folder = Folder::new("keeps-its-type").unwrap();
    let leadpact = Leadpact::on(folder.file("there.leadpact"));
    leadpact.does(["new"]);
    let import = |csv: &str| {
        let file = folder.file("more.csv");
        std::fs::write(&file, csv).unwrap();
        leadpact.json(["import".as_ref(), file.as_os_str()])
    };
    import("Record ID,Close date\n1,2025-04-03\n");
    let later = import("Record ID,Close date,Note\n2,03/04/2025,x\n3,2025-05-01,y\n");
    let problems = later["problems"].as_array().unwrap();
    assert_eq!(
        (problems.len(), &problems[0]["code"]),
        (1, &json!("in-doubt"))
    );
    assert_eq!(later["asks"][0]["column"], "Close date");
    let wrong = ["import", "nothing.csv", "--dates", "Close date=often"];
    assert_eq!(leadpact.run(wrong).code, Some(2));
}

#[test]
fn what_of_a_file_is_no_row_is_told_by_kind_when_it_is_imported() {
    let folder = Folder::new("left-out").unwrap();
    let file = folder.file("report.csv");
    let text = "Report of November\n\nRecord ID,Name,Sum\n1,Anna,5\n2,Bo,6\n\n3,Cy,7\nTotal,,18\n";
    std::fs::write(&file, text).unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    leadpact.does(["new"]);
    let import = leadpact.json(["import".as_ref(), file.as_os_str(), "--dry-run".as_ref()]);
    assert_eq!(
        (&import["rows_in"], &import["skipped"]),
        (&json!(3), &json!(0))
    );
    let look = leadpact.json(["look".as_ref(), file.as_os_str()]);
    assert_eq!(import["left_out"], look["left_out"]);
    let out = &import["left_out"];
    let counted = (&out["preamble"], &out["blank_lines"], &out["footer"]);
    assert_eq!(counted, (&json!(1), &json!(2), &json!(1)));
    assert_eq!(out["footer_lines"], json!(["Total,,18"]));
    let told = leadpact.run(["import".as_ref(), file.as_os_str()]).out;
    let line = "rows before the table (1) · blank lines (2) · rows below the table (1)";
    assert!(told.contains(line), "{told}");
}
