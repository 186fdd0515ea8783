//! Is a file that is no plain text read as if it were, whatever it is called; and does one that means harm only harm
//! the process that reads it?

use serde_json::{Value, json};
use tests::archive::zip;
use tests::places::Folder;

use crate::leadpact::Leadpact;

/// A workbook of LibreOffice whose one row is there so many times.
fn ods(rows: u32, columns: u32) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">\
         <table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell \
         table:number-columns-repeated=\"{columns}\" office:value-type=\"string\">\
         <text:p>always the same words, and many of them</text:p></table:table-cell>\
         </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let mimetype = b"application/vnd.oasis.opendocument.spreadsheet";
    zip(&[
        ("mimetype", mimetype),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn one_list_after_the_other_is_imported_from_an_archive() {
    let folder = Folder::new("archive").unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    leadpact.does(["new"]);
    let polish = "Imi\u{119};E-mail\n\u{17b}aneta;z@a.example\n";
    let windows: Vec<u8> = polish
        .chars()
        .map(|letter| match letter {
            'ę' => 0xea,
            'Ż' => 0xaf,
            other => other as u8,
        })
        .collect();
    let lines = "{\"First Name\":\"Bo\",\"Email\":\"b@a.example\",\"id\":12345678901234567890}\n\
                 {\"First Name\":\n{\"First Name\":\"Cy\",\"Email\":\"c@a.example\"}\n";
    let bytes = zip(&[
        ("logo.png", b"\x89PNG\r\n\x1a\n\0\0"),
        ("people.csv", &windows),
        ("events/people.jsonl", lines.as_bytes()),
    ]);
    // The name says nothing.
    let file = folder.file("export.csv");
    std::fs::write(&file, bytes).unwrap();
    let path = file.as_os_str();
    let sheets = leadpact.json(["sheets".as_ref(), path]);
    assert_eq!(sheets["packed"], "zip");
    let names = |sheets: &Value| -> Vec<Value> {
        let all = sheets["sheets"].as_array().unwrap().iter();
        all.map(|sheet| json!([sheet["name"], sheet["kind"]]))
            .collect()
    };
    assert_eq!(
        names(&sheets),
        [
            json!(["people.csv", "text"]),
            json!(["events/people.jsonl", "json-lines"])
        ]
    );
    let done = leadpact.json(["import".as_ref(), path]);
    assert_eq!(done["accepted"]["new"], 1);
    let named = [
        "import".as_ref(),
        path,
        "--sheet".as_ref(),
        "events/people.jsonl".as_ref(),
    ];
    let done = leadpact.json(named);
    assert_eq!(
        (&done["accepted"]["new"], &done["rejected"]),
        (&json!(2), &json!(1))
    );
    let raw = done["problems"][0]["raw"].as_str().unwrap();
    assert_eq!(raw, "\"{\"\"First Name\"\":\"");
    assert_eq!(leadpact.total(), 3);
    let ids = leadpact.json(["leads", "count", "--by", "id"]);
    let is_whole = |one: &Value| one["value"] == "12345678901234567890";
    assert!(ids["by"].as_array().unwrap().iter().any(is_whole), "{ids}");

    let absent = leadpact.run([
        "import".as_ref(),
        path,
        "--sheet".as_ref(),
        "deals".as_ref(),
    ]);
    assert_eq!(absent.code, Some(1));
    assert!(
        absent.err.contains("people.csv, events/people.jsonl"),
        "{}",
        absent.err
    );
}

#[test]
fn what_is_called_a_workbook_is_read_as_what_it_is() {
    let folder = Folder::new("called").unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    leadpact.does(["new"]);
    let cases: [(&str, Vec<u8>, Result<u64, &str>); 7] = [
        (
            "tabs.xls",
            b"Name\tEmail\nAnna\ta@a.example\n".to_vec(),
            Ok(1),
        ),
        ("calc.csv", ods(3, 1), Ok(3)),
        (
            "page.xls",
            b"<html><table><tr><td>Name".to_vec(),
            Err("This file is a web page or XML"),
        ),
        (
            "old.xlsx",
            b"PK\x03\x04\x14\0 cut".to_vec(),
            Err("This file does not read as what it is"),
        ),
        (
            "text.json",
            b"{\"name\": 1,\n\"x\": ".to_vec(),
            Err("This file does not read as what it is"),
        ),
        (
            "none.json",
            b"{\"name\":\n1}".to_vec(),
            Err("There is no table in this file"),
        ),
        ("none.zip", zip(&[]), Err("There is no table in this file")),
    ];
    for (name, bytes, expected) in cases {
        let file = folder.file(name);
        std::fs::write(&file, bytes).unwrap();
        let import = [
            "import".as_ref(),
            file.as_os_str(),
            "--dry-run".as_ref(),
            "--json".as_ref(),
        ];
        let answer = leadpact.run(import);
        match expected {
            Ok(rows) => {
                let done: Value = serde_json::from_str(&answer.out).expect(&answer.err);
                assert_eq!(done["rows_in"], rows, "{name}");
            }
            Err(why) => {
                assert!(answer.err.starts_with(why), "{name}: {}", answer.err);
                assert_eq!((answer.code, &*answer.out), (Some(1), ""), "{name}");
            }
        }
    }
}

#[test]
fn a_workbook_that_breaks_its_reader_is_refused_as_damaged() {
    let folder = Folder::new("broken").unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    leadpact.does(["new"]);
    // A binary workbook whose one sheet is called r1 in one part and nothing in the other.
    let name = |letters: &str| -> Vec<u8> {
        let wide = letters.encode_utf16().flat_map(u16::to_le_bytes);
        let n = letters.len() as u32;
        n.to_le_bytes().into_iter().chain(wide).collect()
    };
    let sheet = [&[0; 8][..], &name("r1"), &name("A")].concat();
    let book = [&[0x9c, 0x01, sheet.len() as u8][..], &sheet].concat();
    let bytes = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.bin", &book),
        ("xl/_rels/workbook.bin.rels", b"<Relationships/>"),
    ]);
    let file = folder.file("leads.xlsb");
    std::fs::write(&file, bytes).unwrap();
    let answer = leadpact.run(["import".as_ref(), file.as_os_str()]);
    let reason = "This file does not read as what it is";
    assert!(answer.err.starts_with(reason), "{}", answer.err);
    assert!(answer.err.contains("it broke its reader"), "{}", answer.err);
    assert_eq!((answer.code, &*answer.out), (Some(1), ""));
    assert_eq!(leadpact.total(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_workbook_that_takes_all_memory_is_refused_and_nothing_else_breaks() {
    let folder = Folder::new("memory").unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    leadpact.does(["new"]);
    let file = folder.file("large.ods");
    std::fs::write(&file, ods(200_000, 100)).unwrap();
    // With less than it takes for itself, so that the test does not fill the machine.
    let mut command = std::process::Command::new("sh");
    let words = ["-c", "ulimit -v 800000; exec \"$0\" \"$@\""];
    let own = leadpact.command(["import".as_ref(), file.as_os_str()]);
    command
        .args(words)
        .arg(own.get_program())
        .args(own.get_args());
    let output = command.env("LC_ALL", "C").output().unwrap();
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    assert!(
        complaint.starts_with("Reading this file took more memory than is safe."),
        "{complaint}"
    );
    assert_eq!(leadpact.total(), 0);
}
