//! Does a workspace of every schema there ever was still open, say what it said, and go on? The files
//! were saved by the programs of their time (`tests/fixtures/workspaces`).

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tests::places::{Folder, root};

use crate::leadpact::Leadpact;

/// Where SQLite keeps `user_version`, the number of the schema.
fn schema_of(workspace: &Path) -> u32 {
    let bytes = fs::read(workspace).unwrap();
    u32::from_be_bytes(bytes[60..64].try_into().unwrap())
}

fn saved(schema: u32) -> PathBuf {
    root().join(format!(
        "tests/fixtures/workspaces/schema-{schema}.leadpact"
    ))
}

fn newest(folder: &Folder) -> u32 {
    let fresh = Leadpact::on(folder.file("fresh.leadpact"));
    fresh.does(["new"]);
    schema_of(fresh.workspace())
}

/// Of each stage its key, who counts there, and who might.
fn stages(leadpact: &Leadpact) -> Vec<(String, u64, u64)> {
    let funnel = leadpact.json(["funnel", "--as-of", "2026-11-22"]);
    let stages = funnel["stages"].as_array().unwrap().iter();
    let figures = stages.map(|stage| {
        let n = |key: &str| stage[key].as_u64().unwrap();
        let key = stage["stage"].as_str().unwrap().to_owned();
        (key, n("n"), n("unknown"))
    });
    figures.collect()
}

fn standing(leadpact: &Leadpact) -> Value {
    leadpact.json(["definition", "versions"])["in_force"].clone()
}

#[test]
fn a_workspace_of_every_schema_opens_says_the_same_and_goes_on() {
    let folder = Folder::new("older").unwrap();
    let newest = newest(&folder);
    let people = root().join("tests/fixtures/people.csv");
    let people = people.to_str().unwrap();
    for schema in 1..=newest {
        let copy = folder.file(&format!("schema-{schema}.leadpact"));
        fs::copy(saved(schema), &copy)
            .unwrap_or_else(|error| panic!("no workspace of schema {schema} was saved: {error}"));
        assert_eq!(schema_of(&copy), schema);

        let leadpact = Leadpact::on(&copy);
        assert_eq!(leadpact.total(), 38, "schema {schema}");
        let then = [("lead", 38, 0), ("mql", 18, 0), ("won", 5, 0)];
        let then = then.map(|(key, n, unknown)| (key.to_owned(), n, unknown));
        assert_eq!(stages(&leadpact), then, "schema {schema}");
        let signed = if schema == 1 { "draft" } else { "agreed" };
        assert_eq!(standing(&leadpact), signed, "schema {schema}");

        if schema >= 8 {
            let judges = leadpact.json(["calibration", "show"])["judges"].clone();
            assert_eq!(
                (&judges[0]["name"], &judges[0]["judged"]),
                (&"Ana".into(), &1.into())
            );
        }

        let imports = leadpact.json(["imports", "list"]);
        let n_imports = imports.as_array().unwrap().len();
        assert_eq!(n_imports, if schema < 4 { 2 } else { 4 }, "schema {schema}");
        let again = leadpact.json(["import", people]);
        assert_eq!(again["accepted"]["updated"], 1, "schema {schema}: {again}");
        leadpact.does(["imports", "undo", &(n_imports + 1).to_string()]);
        assert_eq!(stages(&leadpact), then, "schema {schema}");
        // A file of before undo was known is undone as well.
        leadpact.does(["imports", "undo", &n_imports.to_string()]);
        assert_eq!(leadpact.total(), 37, "schema {schema}");
        assert_eq!(schema_of(&copy), newest);
    }
}
