//! Is every workbook read as others read it, or refused with a true reason? The files and what two other readers say
//! of them lie beside the checkout, where there is such a folder.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tests::places::{self, Folder};

use crate::leadpact::{Answer, Leadpact, program};
use crate::machine;

/// The folder of the workbooks; `None` where there is none, and that is said.
fn workbooks(story: &str) -> Option<PathBuf> {
    let data = places::root().join("../shared/data/workbooks");
    if data.is_dir() {
        return Some(data);
    }
    machine::leave_out(story, &format!("there is no {}", data.display()));
    None
}

/// What the process says that reads one file apart: of one table, or of all that are there.
fn apart(which: &str, file: &Path) -> Answer {
    let mut command = Command::new(program());
    command.args(["--read-apart", which]).arg(file);
    Answer::of(command.stdin(Stdio::null()).output().unwrap())
}

#[test]
fn each_cell_of_each_sheet_is_as_other_readers_have_it() {
    let story = "each_cell_of_each_sheet_is_as_other_readers_have_it";
    let Some(data) = workbooks(story) else { return };
    let expected = std::fs::read_to_string(data.join("expected.json")).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let (mut n_sheets, mut n_cells) = (0, 0);
    for (name, file) in expected.as_object().unwrap() {
        let path = data.join(name);
        let Some(sheets) = file["calamine"].as_array() else {
            let refused = apart("told", &path);
            assert_eq!(
                file["calamine_error"],
                "PasswordError('Workbook is password protected')"
            );
            assert_eq!(
                (refused.code, refused.err.trim()),
                (Some(1), "\"protected\"")
            );
            continue;
        };
        let told = apart("told", &path).out;
        let told: Value = serde_json::from_str(&told).unwrap();
        let tables = told["contents"]["tables"].as_array().unwrap();
        assert_eq!(tables.len(), sheets.len(), "{name}");
        for (i, (table, sheet)) in tables.iter().zip(sheets).enumerate() {
            let what = format!("{name}, {}", sheet["name"]);
            assert_eq!(table["name"], sheet["name"], "{what}");
            let state = &file["openpyxl"][i];
            if state["name"] == sheet["name"] {
                assert_eq!(table["is_visible"], state["state"] == "visible", "{what}");
            }
            let is_empty = sheet["rows"] == 0;
            assert_eq!(table["is_empty"], is_empty, "{what}");
            let read = apart(&i.to_string(), &path);
            assert_eq!(read.code, Some(0), "{what}: {}", read.err);
            let (_, text) = read.out.split_once('\n').unwrap();
            let rows = records(text);
            assert_eq!(rows.len() as u64, sheet["rows"].as_u64().unwrap(), "{what}");
            let width = sheet["cols"].as_u64().unwrap() as usize;
            assert!(rows.iter().all(|row| row.len() == width), "{what}: {text}");
            if !is_empty {
                let start: Vec<u64> = numbers(&sheet["start"]);
                let end: Vec<u64> = numbers(&sheet["end"]);
                assert_eq!(
                    (end[0] + 1, end[1] + 1),
                    (rows.len() as u64, width as u64),
                    "{what}"
                );
                let filled = |row: &Vec<String>| row.iter().any(|cell| !cell.is_empty());
                assert_eq!(
                    rows.iter().position(filled),
                    Some(start[0] as usize),
                    "{what}"
                );
            }
            for (row, expected) in rows.iter().zip(sheet["head"].as_array().unwrap()) {
                for (column, (cell, expected)) in
                    row.iter().zip(expected.as_array().unwrap()).enumerate()
                {
                    let of_peer = &file["openpyxl"][i]["head"];
                    let cell_is = written(expected);
                    n_cells += 1;
                    if *cell == cell_is {
                        continue;
                    }
                    // What the one leaves out the other says: an error by its name.
                    let at = rows.iter().position(|one| std::ptr::eq(one, row)).unwrap();
                    let other = written(&of_peer[at][column]);
                    let is_error = cell_is.is_empty() && other == *cell && cell.starts_with('#');
                    // A merged heading is the heading of each of its columns.
                    let merged = &file["openpyxl"][i]["merged"];
                    let is_heading = at == 0
                        && merged.as_array().unwrap().contains(&Value::from("A1:B1"))
                        && *cell == row[0];
                    assert!(
                        is_error || is_heading,
                        "{what}, row {at}: {cell:?} and {expected}"
                    );
                }
            }
            n_sheets += 1;
        }
    }
    assert!(
        n_sheets > 30 && n_cells > 250,
        "{n_sheets} sheets, {n_cells} cells"
    );
}

/// What every one of these files becomes, line by line: the sheet that is read where none is named, and where its rows
/// go; or why it is refused.
#[test]
fn each_workbook_is_imported_with_balance_or_refused_with_a_reason() {
    let story = "each_workbook_is_imported_with_balance_or_refused_with_a_reason";
    let Some(data) = workbooks(story) else { return };
    let encodings = data.join("../dirty-csv/encodings");
    let mut files: Vec<PathBuf> = [&data, &encodings]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .collect();
    let is_ours = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        matches!(ending, Some("xlsx" | "xls" | "xlsb" | "ods" | "gz"))
    };
    files.retain(is_ours);
    files.sort_by_key(|path| path.file_name().map(ToOwned::to_owned));
    let folder = Folder::new("verdicts").unwrap();
    let lines: String = files
        .iter()
        .map(|file| verdict(&folder, file) + "\n")
        .collect();
    let known = places::root().join("tests/stories/workbooks.txt");
    if std::env::var_os("UPDATE_VERDICTS").is_some() {
        std::fs::write(&known, &lines).unwrap();
    }
    assert_eq!(lines, std::fs::read_to_string(&known).unwrap());
}

fn verdict(folder: &Folder, file: &Path) -> String {
    let name = file.file_name().unwrap().to_string_lossy();
    let leadpact = Leadpact::on(folder.file(&format!("{name}.leadpact")));
    leadpact.does(["new"]);
    let path = file.as_os_str();
    let listed = leadpact.run(["sheets".as_ref(), path, "--json".as_ref()]);
    if listed.code != Some(0) {
        return format!("{name}: refused: {}", listed.err.lines().next().unwrap());
    }
    let listed: Value = serde_json::from_str(&listed.out).unwrap();
    let sheets: Vec<String> = listed["sheets"]
        .as_array()
        .unwrap()
        .iter()
        .map(sheet)
        .collect();
    let import = [
        "import".as_ref(),
        path,
        "--dry-run".as_ref(),
        "--json".as_ref(),
        "--table".as_ref(),
        "people".as_ref(),
    ];
    let import = leadpact.run(import);
    let kind = |i: usize| listed["sheets"][i]["kind"].as_str().unwrap().to_owned();
    let packed = listed["packed"]
        .as_str()
        .map_or_else(String::new, |packed| format!(" in {packed}"));
    let sheets = format!("{}{packed} [{}]", kind(0), sheets.join(", "));
    if import.code != Some(0) {
        return format!(
            "{name}: {sheets}: refused: {}",
            import.err.lines().next().unwrap()
        );
    }
    let done: Value = serde_json::from_str(&import.out).unwrap();
    let n = |value: &Value| value.as_u64().unwrap();
    let accepted = n(&done["accepted"]["new"]);
    let (rows_in, merged) = (n(&done["rows_in"]), n(&done["merged"]));
    let (rejected, skipped) = (n(&done["rejected"]), n(&done["skipped"]));
    assert_eq!(rows_in, accepted + merged + rejected + skipped, "{name}");
    format!(
        "{name}: {sheets}: {rows_in} rows in = {accepted} new + {merged} merged + {rejected} rejected + {skipped} skipped"
    )
}

fn sheet(sheet: &Value) -> String {
    let mut name = sheet["name"].as_str().unwrap().to_owned();
    if sheet["hidden"] == true {
        name += " (hidden)";
    }
    if sheet["empty"] == true {
        name += " (empty)";
    }
    if sheet["proposed"] == true {
        name += " *";
    }
    name
}

fn numbers(value: &Value) -> Vec<u64> {
    let all = value.as_array().unwrap().iter();
    all.map(|one| one.as_u64().unwrap()).collect()
}

/// A cell as we write it, of what another reader says.
fn written(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Number(number) => {
            let value = number.as_f64().unwrap();
            format!("{value}")
        }
        Value::Object(moment) if moment["t"] == "timedelta" => {
            let seconds = moment["v"].as_f64().unwrap() as u64;
            format!(
                "{}:{:02}:{:02}",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60
            )
        }
        Value::Object(moment) => {
            let moment = moment["v"].as_str().unwrap();
            moment
                .strip_suffix("T00:00:00")
                .unwrap_or(moment)
                .replace('T', " ")
        }
        other => panic!("{other}"),
    }
}

/// The cells of rows of CSV.
fn records(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut within, mut letters) = (false, text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if within && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => within = !within,
            ',' if !within => row.push(std::mem::take(&mut cell)),
            '\n' if !within => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    rows
}
