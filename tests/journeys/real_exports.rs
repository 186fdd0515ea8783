//! Do real exports come in through the window as they were counted elsewhere? Every file of two of
//! them is dropped on a workspace of its own; the files and their expected figures lie beside the
//! checkout, where there is such a folder. Each is counted by itself.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use tests::places::{self, Folder};
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    choose, go, leads_in_table, numbers, retype, say_rows_are, text, wait_for_leads,
};
use crate::words::word;
use crate::x11_drag::Drag;

/// A file, how many rows it has, and the columns whose values were counted elsewhere.
struct Export {
    file: &'static str,
    rows: u64,
    counts: Vec<(&'static str, Map<String, Value>)>,
}

#[test]
fn every_file_of_a_hubspot_export_comes_in_as_counted() -> Result<(), Trouble> {
    let story = "every_file_of_a_hubspot_export_comes_in_as_counted";
    let Some((folder, expected)) = folder_of("hubspot-import", story) else {
        return Ok(());
    };
    let n = |table: &str| expected["rows"][table].as_u64().unwrap();
    let of = |table: &str, key: &str| expected[table][key].as_object().unwrap().clone();
    let contacts = |key: &str| of("contacts", key);
    let exports = [
        Export {
            file: "hubspot_contacts.csv",
            rows: n("contacts"),
            counts: vec![
                ("Lifecycle Stage", contacts("lifecycle_stage")),
                ("Lead Status", contacts("lead_status")),
                ("Lead Source", contacts("lead_source")),
                ("Contact Owner", contacts("contact_owner")),
            ],
        },
        Export {
            file: "hubspot_companies.csv",
            rows: n("companies"),
            counts: vec![("Industry", of("companies", "by_industry"))],
        },
        Export {
            file: "hubspot_deals.csv",
            rows: n("deals"),
            counts: vec![
                ("Deal Stage", of("deals", "by_stage")),
                ("Pipeline", of("deals", "by_pipeline")),
            ],
        },
        Export {
            file: "hubspot_activities.csv",
            rows: n("activities"),
            counts: vec![("Activity Type", of("activities", "by_type"))],
        },
    ];
    come_in("hubspot", &folder, &exports)
}

#[test]
fn every_file_of_a_sales_pipeline_comes_in_as_counted() -> Result<(), Trouble> {
    let story = "every_file_of_a_sales_pipeline_comes_in_as_counted";
    let Some((folder, expected)) = folder_of("maven-crm-sales", story) else {
        return Ok(());
    };
    let n = |table: &str| expected["rows"][table].as_u64().unwrap();
    let missing = |column: &str| {
        let n = expected["null_counts"][column].clone();
        Map::from_iter([("(blank)".to_owned(), n)])
    };
    let stages = expected["by_stage"].as_object().unwrap().clone();
    let exports = [
        Export {
            file: "sales_pipeline.csv",
            rows: n("sales_pipeline"),
            counts: vec![
                ("deal_stage", stages),
                ("account", missing("account")),
                ("engage_date", missing("engage_date")),
                ("close_date", missing("close_date")),
                ("close_value", missing("close_value")),
            ],
        },
        Export {
            file: "accounts.csv",
            rows: n("accounts"),
            counts: Vec::new(),
        },
        Export {
            file: "products.csv",
            rows: n("products"),
            counts: Vec::new(),
        },
        Export {
            file: "sales_teams.csv",
            rows: n("sales_teams"),
            counts: Vec::new(),
        },
    ];
    come_in("maven", &folder, &exports)
}

/// The folder of an export and its expected figures; says that the story is left out where there is
/// no such folder.
fn folder_of(name: &str, story: &str) -> Option<(PathBuf, Value)> {
    let folder = places::root().join("../shared/data").join(name);
    let Ok(expected) = std::fs::read(folder.join("expected.json")) else {
        let why = format!("there is no {}", folder.display());
        let _ = writeln!(std::io::stderr(), "LEFT OUT: {story}: {why}");
        return None;
    };
    Some((folder, serde_json::from_slice(&expected).unwrap()))
}

fn come_in(name: &str, folder: &Path, exports: &[Export]) -> Result<(), Trouble> {
    let own = Folder::new(name)?;
    let data = own.file("data");
    std::fs::create_dir(&data)?;
    let opening = Opening {
        data: Some(data.clone()),
        ..Opening::default()
    };
    journey(name, &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-import]")?;
        for (i, export) in exports.iter().enumerate() {
            let workspace = format!("{name} {i}");
            begin(app, i == 0, &workspace)?;
            Drag::over(&data, &[folder.join(export.file)])?.drop_here()?;
            import(app, export)?;
            let kept = data.join(format!("io.leadpact.app/{workspace}.leadpact"));
            agree(&kept, export);
            go(app, "#/")?;
        }
        Ok(())
    })
}

fn begin(app: &App, is_first: bool, name: &str) -> Result<(), Trouble> {
    if is_first {
        app.click("[data-testid=welcome-import]")?;
    } else {
        app.click("[data-testid=workspace]")?;
        choose(app, "#workspaces button", &word("en", "welcome-name-title"))?;
    }
    retype(app, &app.wait_for("dialog[open] input[name=name]")?, name)?;
    app.click("dialog[open] button[type=submit]")?;
    app.wait_for_text("[data-testid=workspace]", name)?;
    wait_for_leads(app, 0)
}

/// Every row is accepted, none is merged with another, none has a problem; the list has them all.
fn import(app: &App, export: &Export) -> Result<(), Trouble> {
    app.wait_for_text("main header p", export.file)?;
    app.wait_for("main tbody tr")?;
    // Each file is counted by itself, whatever its rows are: as people they are in one list.
    say_rows_are(app, "people")?;
    choose(app, "main button", &word("en", "import-to-columns"))?;
    choose(app, "main button", &word("en", "import-check"))?;
    app.wait_for_text("main h2", &word("en", "import-will-happen"))?;
    let balance = numbers(&text(app, "[data-testid=balance]")?);
    let n = export.rows;
    // Rows; accepted: new, updated, unchanged; merged; rejected; skipped.
    assert_eq!(balance, [n, n, n, 0, 0, 0, 0, 0], "{}", export.file);
    app.wait_for_text("main p", &word("en", "problems-none"))?;
    choose(app, "main button", "Import: ")?;
    app.wait_for_text("main h2", &word("en", "import-happened"))?;
    wait_for_leads(app, n)?;
    go(app, "#/apply/leads")?;
    assert_eq!(leads_in_table(app)?, n, "{}", export.file);
    Ok(())
}

/// What the window wrote is read by the command line, value by value.
fn agree(workspace: &Path, export: &Export) {
    for (column, expected) in &export.counts {
        let counted = sample::json(workspace, ["leads", "count", "--by", column]);
        assert_eq!(counted["total"], export.rows, "{}", export.file);
        let counted = counted["by"].as_array().unwrap();
        for (value, n) in expected {
            let value = match value.as_str() {
                "(blank)" => Value::Null,
                value => json!(value),
            };
            let wanted = json!({ "value": value, "n": n });
            assert!(
                counted.contains(&wanted),
                "{} {column}: {wanted}",
                export.file
            );
        }
        let is_whole = !expected.contains_key("(blank)") || expected.len() > 1;
        assert!(
            !is_whole || counted.len() == expected.len(),
            "{column}: {counted:?}"
        );
    }
}
