//! Are people put on lists by an import and by hand in the window, is all of it undone, and are leads and
//! funnel narrowed by a list? What the window shows the command line counts.

use std::path::Path;

use serde_json::Value;
use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, field, go, leads_in_table, retype, select, settle, speak, switch};
use crate::words::word;

const FAIR: &str =
    "Record ID,Name,City\n900001,Anna Nowak,Hel\n900002,Bo Lund,Hel\n900003,Cy Day,Oslo\n";
const DEFINITION: &str = include_str!("../../src-tauri/sample/definition.json");
const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1080)];

/// Each list with its members, for the command line.
fn counted(workspace: &Path) -> Vec<(String, u64)> {
    let lists = sample::json(workspace, ["lists"]);
    let there = lists.as_array().into_iter().flatten();
    let there = there.filter(|list| list["deleted_at"] == Value::Null);
    let of = |list: &Value| {
        let name = list["name"].as_str().unwrap_or_default().to_owned();
        (name, list["members"].as_u64().unwrap_or_default())
    };
    there.map(of).collect()
}

/// Waits until the command line counts these.
fn wait_for_lists(app: &App, workspace: &Path, wanted: &[(&str, u64)]) -> Result<(), Trouble> {
    app.wait_until(&format!("the lists {wanted:?}"), || {
        let now = counted(workspace);
        let now: Vec<(&str, u64)> = now.iter().map(|(name, n)| (name.as_str(), *n)).collect();
        Ok((now == wanted).then_some(()))
    })
}

/// Looks at the screen at both sizes in both themes.
fn look(app: &App, name: &str) -> Result<(), Trouble> {
    for (width, height) in SIZES {
        app.resize(width, height)?;
        for theme in ["dark", "light"] {
            // Over an open question no switch can be reached.
            if app.find_all("dialog[open]")?.is_empty() {
                switch(app, theme)?;
            }
            settle(app)?;
            app.look(&format!("{name}-{theme}-{width}"))?;
        }
    }
    app.resize(1280, 720)
}

#[test]
fn people_go_to_lists_by_import_and_by_hand_and_everything_is_narrowed_by_them()
-> Result<(), Trouble> {
    let folder = Folder::new("lists")?;
    let people = sample::people(&folder, 2_000);
    let workspace = sample::of_file(&folder, &people, DEFINITION);
    let file = folder.file("Trade_fair.csv");
    std::fs::write(&file, FAIR)?;
    let opening = Opening {
        workspace: Some(workspace.clone()),
        picked_file: Some(file),
        ..Opening::default()
    };
    journey("lists", &opening, |app| {
        app.resize(1280, 720)?;
        by_import(app, &workspace)?;
        by_hand(app, &workspace)?;
        in_their_place(app, &workspace)?;
        measured(app)?;
        for language in ["pl", "th"] {
            speak(app, language)?;
            for (address, name) in [
                ("#/apply/lists", "lists"),
                ("#/apply/leads", "lists-leads"),
                ("#/measure/funnel?list=1", "lists-funnel"),
            ] {
                go(app, address)?;
                look(app, &format!("{name}-{language}"))?;
            }
        }
        Ok(())
    })
}

/// A file proposes a list of its name.
fn by_import(app: &App, workspace: &Path) -> Result<(), Trouble> {
    go(app, "#/apply/import")?;
    choose(app, "main button", &word("en", "import-choose"))?;
    let name = field(app, "main", &word("en", "import-list-name"))?;
    assert_eq!(name.value()?, "Trade fair");
    look(app, "lists-import")?;
    retype(app, &name, "Trade fair Warsaw")?;
    choose(app, "main button", "Go on to the columns")?;
    choose(app, "main button", "Show what will happen")?;
    app.wait_for_text("main p", "Trade fair Warsaw")?;
    choose(app, "main button", "Import: ")?;
    app.wait_for_text("main h2", "What happened")?;
    wait_for_lists(app, workspace, &[("Trade fair Warsaw", 3)])
}

/// The leads of a filter are put on a list, which is undone on the spot and done again.
fn by_hand(app: &App, workspace: &Path) -> Result<(), Trouble> {
    let fair = ("Trade fair Warsaw", 3);
    go(app, "#/apply/leads?in.country=[\"Poland\"]")?;
    let n = leads_in_table(app)?;
    app.click("[data-testid=lists-put]")?;
    select(
        app,
        "dialog[open]",
        &word("en", "leads-list"),
        &word("en", "import-list-new"),
    )?;
    let name = field(app, "dialog[open]", &word("en", "import-list-name"))?;
    name.type_text("Poland")?;
    choose(app, "dialog[open] button", &word("en", "lists-put-on"))?;
    app.wait_for_text("dialog[open] [role=status]", "Poland")?;
    look(app, "lists-put")?;
    wait_for_lists(app, workspace, &[fair, ("Poland", n)])?;
    choose(app, "dialog[open] button", &word("en", "lists-undo"))?;
    wait_for_lists(app, workspace, &[fair, ("Poland", 0)])?;
    choose(app, "dialog[open] button", &word("en", "lists-put-on"))?;
    wait_for_lists(app, workspace, &[fair, ("Poland", n)])?;
    choose(app, "dialog[open] button", &word("en", "lists-close"))?;
    go(app, "#/apply/leads?list=[\"2\"]")?;
    assert_eq!(leads_in_table(app)?, n);
    go(app, "#/apply/leads?list=[\"1\"]")?;
    assert_eq!(leads_in_table(app)?, 3);
    look(app, "lists-leads")
}

/// A list is renamed, deleted and had back; what was done by hand is undone.
fn in_their_place(app: &App, workspace: &Path) -> Result<(), Trouble> {
    go(app, "#/apply/lists")?;
    app.wait_for("[data-testid=list-row]")?;
    let n = counted(workspace).last().map_or(0, |(_, n)| *n);
    choose(
        app,
        "[data-testid=list-row] button",
        &word("en", "lists-rename"),
    )?;
    let name = app.wait_for("[data-testid=list-row] input")?;
    retype(app, &name, "Warsaw 2026\u{e007}")?;
    wait_for_lists(app, workspace, &[("Warsaw 2026", 3), ("Poland", n)])?;
    app.wait_until_gone("[data-testid=list-row] input")?;
    choose(
        app,
        "[data-testid=list-row] button",
        &word("en", "lists-delete"),
    )?;
    wait_for_lists(app, workspace, &[("Poland", n)])?;
    choose(app, "main [role=status] button", &word("en", "lists-undo"))?;
    wait_for_lists(app, workspace, &[("Warsaw 2026", 3), ("Poland", n)])?;
    choose(
        app,
        "[data-testid=list-change] button",
        &word("en", "lists-undo"),
    )?;
    wait_for_lists(app, workspace, &[("Warsaw 2026", 3), ("Poland", 0)])?;
    choose(
        app,
        "[data-testid=list-change] button",
        &word("en", "lists-redo"),
    )?;
    wait_for_lists(app, workspace, &[("Warsaw 2026", 3), ("Poland", n)])?;
    look(app, "lists")
}

/// The funnel is of one list and says so.
fn measured(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    select(app, "main", &word("en", "funnel-among"), "List: Poland")?;
    app.wait_until("a funnel that names its list", || {
        let svg = app.script(
            "return document.querySelector('main svg')?.textContent ?? ''",
            &[],
        )?;
        let said = app.script(
            "return document.querySelector('main')?.textContent ?? ''",
            &[],
        )?;
        let named = |value: &Value| value.as_str().is_some_and(|text| text.contains("“Poland”"));
        Ok((named(&svg) || named(&said)).then_some(()))
    })?;
    look(app, "lists-funnel")
}
