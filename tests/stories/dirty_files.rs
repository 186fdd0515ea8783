//! What is each of many odd files taken for? Every file of a collection is looked at, and imported as it was
//! found or refused with its reason; the verdicts are kept as a table that was read against the files.
//! The files lie beside the checkout, where there is such a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

/// Headings that are shown of a file.
const MOST_HEADINGS: usize = 5;
/// Letters of a heading that are shown.
const MOST_LETTERS: usize = 16;

fn folder() -> PathBuf {
    places::root().join("../shared/data/dirty-csv")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap();
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "csv") {
            found.push(path);
        }
    }
    found.sort();
}

/// Looks at a file: its JSON, or the code of why not.
fn look(leadpact: &Leadpact, file: &Path) -> Result<Value, String> {
    let done = leadpact.run(["look".as_ref(), file.as_os_str(), "--json".as_ref()]);
    if done.code == Some(0) {
        return Ok(serde_json::from_str(&done.out).unwrap());
    }
    Err(done.err.lines().next().unwrap_or_default().to_owned())
}

fn n(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

/// One line: how it is cut, where its rows went, its first headings, what was left out.
fn verdict(found: &Value) -> String {
    let mut said = found["encoding"].as_str().unwrap().to_owned();
    said += &format!(" {}", found["delimiter"].as_str().unwrap().escape_debug());
    match found["quote"].as_str() {
        None => said += " unquoted",
        Some("\"") => {}
        Some(other) => said += &format!(" quote {other}"),
    }
    let escape = found["escape"].as_str().unwrap();
    if escape != "doubled" {
        said += &format!(" {escape}");
    }
    for key in ["spaced", "fill_short_rows"] {
        if found[key] == true {
            said += &format!(" {key}");
        }
    }
    if let Some(sign) = found["comment"].as_str() {
        said += &format!(" comment {sign}");
    }
    if found["header"] == false {
        said += " no header";
    }
    let rejected = found["rejected"].as_array().unwrap();
    let n_rejected: u64 = rejected.iter().map(|one| n(&one["n"])).sum();
    let (rows, readable, blank) = (
        n(&found["rows_in"]),
        n(&found["readable"]),
        n(&found["skipped"]),
    );
    assert_eq!(rows, readable + n_rejected + blank);
    said += &format!(" | {rows} = {readable} + {n_rejected} + {blank}");
    for one in rejected {
        said += &format!(", {}", one["code"].as_str().unwrap());
    }
    let columns = found["columns"].as_array().unwrap();
    let headings = columns.iter().take(MOST_HEADINGS).map(|column| {
        let heading = column["header"].as_str().unwrap();
        let short: String = heading.chars().take(MOST_LETTERS).collect();
        short.escape_debug().to_string()
    });
    let headings: Vec<String> = headings.collect();
    said += &format!(" | {} columns: {}", columns.len(), headings.join(" · "));
    let left = found["left_out"].as_object().unwrap();
    let some = left
        .iter()
        .filter(|(_, value)| value.as_u64().is_some_and(|n| n > 0));
    let some: Vec<String> = some.map(|(key, value)| format!("{value} {key}")).collect();
    if !some.is_empty() {
        said += &format!(" | {}", some.join(", "));
    }
    said
}

#[test]
fn every_odd_file_is_taken_for_what_it_is_or_refused_with_its_reason() {
    let story = "every_odd_file_is_taken_for_what_it_is_or_refused_with_its_reason";
    if !folder().is_dir() {
        return machine::leave_out(story, &format!("there is no {}", folder().display()));
    }
    let scratch = Folder::new("odd-files").unwrap();
    let leadpact = Leadpact::on(scratch.file("odd.leadpact"));
    let mut found = Vec::new();
    files(&folder(), &mut found);
    let lines = found.iter().map(|file| {
        let name = file.strip_prefix(folder()).unwrap().display();
        match look(&leadpact, file) {
            Ok(found) => format!("{name}: {}\n", verdict(&found)),
            Err(said) => format!("{name}: refused: {said}\n"),
        }
    });
    let lines: String = lines.collect();
    let kept = places::root().join("tests/stories/snapshots/dirty_files.txt");
    if std::env::var_os("LEADPACT_KEEP_VERDICTS").is_some() {
        std::fs::write(&kept, &lines).unwrap();
    }
    let kept = std::fs::read_to_string(kept).unwrap();
    let changed: Vec<String> = (kept.lines().zip(lines.lines()))
        .filter(|(kept, line)| kept != line)
        .map(|(kept, line)| format!("- {kept}\n+ {line}"))
        .collect();
    assert!(
        changed.is_empty(),
        "read against the files, then kept with LEADPACT_KEEP_VERDICTS=1:\n{}",
        changed.join("\n")
    );
    assert_eq!(kept.lines().count(), lines.lines().count());
}

#[test]
fn every_odd_file_that_can_be_looked_at_is_imported_with_its_balance() {
    let story = "every_odd_file_that_can_be_looked_at_is_imported_with_its_balance";
    if !folder().is_dir() {
        return machine::leave_out(story, &format!("there is no {}", folder().display()));
    }
    let scratch = Folder::new("odd-imports").unwrap();
    let leadpact = Leadpact::on(scratch.file("odd.leadpact"));
    leadpact.does(["new"]);
    let mut found = Vec::new();
    files(&folder(), &mut found);
    for file in &found {
        let Ok(seen) = look(&leadpact, file) else {
            continue;
        };
        if seen["readable"] == 0 {
            continue;
        }
        let import = [
            "import".as_ref(),
            file.as_os_str(),
            "--dry-run".as_ref(),
            "--table".as_ref(),
            "details".as_ref(),
        ];
        let done = leadpact.json(import);
        let accepted = done["accepted"].as_object().unwrap();
        let accepted: u64 = accepted.values().map(n).sum();
        let all = accepted + n(&done["merged"]) + n(&done["rejected"]) + n(&done["skipped"]);
        assert_eq!(n(&done["rows_in"]), all, "{}", file.display());
        assert_eq!(done["rows_in"], seen["rows_in"], "{}", file.display());
        assert_eq!(done["skipped"], seen["skipped"], "{}", file.display());
    }
}

#[test]
fn odd_encodings_read_as_expected() {
    let story = "odd_encodings_read_as_expected";
    let expected = folder().join("encodings_expected.json");
    if !expected.is_file() {
        return machine::leave_out(story, &format!("there is no {}", expected.display()));
    }
    let expected: BTreeMap<String, Value> =
        serde_json::from_str(&std::fs::read_to_string(expected).unwrap()).unwrap();
    let scratch = Folder::new("odd-encodings").unwrap();
    let leadpact = Leadpact::on(scratch.file("odd.leadpact"));
    for (name, wanted) in expected {
        // Every row as it stands, the heading among them.
        let file = folder().join(&name);
        let options = [
            "--no-header",
            "--skip-rows",
            "0",
            "--footer-rows",
            "0",
            "--rows",
            "1000",
        ];
        let look = ["look".as_ref(), file.as_os_str()];
        let look = look
            .into_iter()
            .chain(options.iter().map(|one| one.as_ref()));
        let found = leadpact.json(look.collect::<Vec<_>>());
        let family = match wanted["encoding"].as_str().unwrap() {
            "latin-1" => "windows-1252",
            "shift_jis" => "Shift_JIS",
            "utf-16" => "UTF-16LE",
            _ => "UTF-8",
        };
        assert_eq!(found["encoding"], family, "{name}");
        assert_eq!(found["delimiter"], wanted["delimiter"], "{name}");
        assert_eq!(found["rows_in"], wanted["records_incl_header"], "{name}");
        let rows: Vec<Vec<String>> = serde_json::from_value(found["first_rows"].clone()).unwrap();
        assert_eq!(
            rows.len() as u64,
            n(&wanted["records_incl_header"]),
            "{name}"
        );
        let mut widths: Vec<usize> = rows.iter().map(Vec::len).collect();
        widths.sort_unstable();
        widths.dedup();
        assert_eq!(json!(widths), wanted["widths"], "{name}");
        let first = wanted["first_record"].as_array().unwrap();
        assert_eq!(
            json!(rows[0][..first.len()]),
            wanted["first_record"],
            "{name}"
        );
        let cells = rows.iter().flatten().filter(|cell| !cell.is_ascii());
        let other: Vec<&String> = cells.collect();
        assert_eq!(other.len() as u64, n(&wanted["non_ascii_cells"]), "{name}");
        assert_eq!(
            json!(other.first()),
            wanted["first_non_ascii_cell"],
            "{name}"
        );
    }
}
