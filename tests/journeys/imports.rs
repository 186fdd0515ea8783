//! Is what an import did told, mended, undone and taken up again, and does the command line count the same?

use std::path::Path;

use serde_json::json;
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    choose, field, go, leads_in_table, retype, settle, speak, switch, text, wait_for_leads,
};

const FIRST: &str = "Record ID,Name,Email,Employees\n1,Anna,anna@mill.example,5\n\
    2,Bo,bo@mill.example,30\n3,Cy,cy@mill.example,\n";
/// Two change, two are new, one breaks off, one says a number that is none; Cy is not there.
const SECOND: &str = "Record ID,Name,Email,Employees\n1,Anna,anna@mill.example,12\n\
    2,Bo,bo@mill.example,3\n4,Di,di@mill.example,40\n5,Ed\n6,Fi,fi@mill.example,a few\n";
const TEN: &str = r#"{"leadpact_definition":1,"title":"Ten",
    "criteria":[{"id":"ten","label":"Ten","field":"employees","op":"at_least","value":10}],
    "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"ten"}}]}"#;
const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1080)];

#[test]
fn an_import_is_told_mended_undone_and_taken_up_again() -> Result<(), Trouble> {
    let folder = Folder::new("imports")?;
    let file = folder.file("weekly.csv");
    std::fs::write(&file, FIRST)?;
    let workspace = sample::of_file(&folder, &file, TEN);
    std::fs::write(&file, SECOND)?;
    let opening = Opening {
        workspace: Some(workspace.clone()),
        picked_file: Some(file),
        save_folder: Some(folder.path().to_path_buf()),
        ..Opening::default()
    };
    journey("imports", &opening, |app| {
        app.resize(1280, 720)?;
        come_in(app)?;
        agree(app, &workspace, &["0 0", "0 1"])?;
        follow(app, &workspace)?;
        mend(app)?;
        let rejected = std::fs::read_to_string(folder.file("rejected.csv"))?;
        assert_eq!(rejected, "Record ID,Name,Email,Employees\r\n5,Ed\r\n");
        wait_for_leads(app, 6)?;
        take_back(app)?;
        agree(app, &workspace, &["1 0", "0 1", "0 0"])?;
        choose(app, "main tr button", "Take up again")?;
        choose(app, "main button", "Take it up again")?;
        wait_for_leads(app, 6)?;
        agree(app, &workspace, &["0 0", "0 1", "0 0"])?;
        tell(app)?;
        // The same file again is said before anything is prepared.
        go(app, "#/apply/imports?import=2")?;
        choose(app, "main button", "Refresh with a newer file")?;
        app.wait_for("[data-testid=same-file]")?;
        look(app, "imports-refreshed")
    })
}

/// The second file comes in, and what it changes is told.
fn come_in(app: &App) -> Result<(), Trouble> {
    go(app, "#/apply/import")?;
    choose(app, "main button", "Choose a file")?;
    choose(app, "main label", "This file is all there is")?;
    look(app, "imports-mapping")?;
    choose(app, "main button", "Go on to the columns")?;
    choose(app, "main button", "Show what will happen")?;
    let changes = text(app, "[data-testid=changes] tbody")?;
    let words: Vec<&str> = changes.split_whitespace().collect();
    assert_eq!(words[..4], ["Employees", "0", "2", "0"], "{changes}");
    assert!(changes.contains("5 → 12"), "{changes}");
    look(app, "imports-will-happen")?;
    choose(app, "main button", "Import: 4 accepted, 1 rejected")?;
    let moves = text(app, "[data-testid=moves] tbody")?;
    let words: Vec<&str> = moves.split_whitespace().collect();
    assert_eq!(words, ["MQL", "1", "1", "1"]);
    app.wait_for_text("[data-testid=absent]", "1")?;
    look(app, "imports-happened")?;
    wait_for_leads(app, 5)
}

/// Every count of what an import did opens exactly the leads that it counts, which the command line counts
/// alike.
fn follow(app: &App, workspace: &Path) -> Result<(), Trouble> {
    const LINKS: &str = "
        const all = document.querySelectorAll('main a[href*=\"import=2&which=\"]');
        return [...all].map((one) => [one.getAttribute('href'), one.textContent]);";
    let expected = [
        ("new", 2),
        ("updated", 2),
        ("absent", 1),
        ("came-new:mql", 1),
        ("came:mql", 1),
        ("left:mql", 1),
    ];
    go(app, "#/apply/imports?import=2")?;
    app.wait_for("[data-testid=moves] tbody a")?;
    look(app, "import-told")?;
    let links = app.script(LINKS, &[])?;
    let links = links.as_array().map(Vec::as_slice).unwrap_or_default();
    assert_eq!(links.len(), expected.len(), "{links:?}");
    for (link, (which, n)) in links.iter().zip(expected) {
        let (href, said) = (link[0].as_str(), link[1].as_str());
        let (href, said) = (href.unwrap_or_default(), said.unwrap_or_default());
        let named = format!("which={}", which.replace(':', "%3A"));
        assert!(href.ends_with(&named), "{href} for {which}");
        // The absent are counted beside their link.
        assert!(
            which == "absent" || said.contains(&n.to_string()),
            "{which}: {said}"
        );
        go(app, href)?;
        app.wait_until(&format!("{n} leads for {which}"), || {
            Ok((leads_in_table(app)? == n).then_some(()))
        })?;
        let asked = ["leads", "count", "--of-import", "2", "--which", which];
        assert_eq!(sample::json(workspace, asked)["total"], n, "{which}");
    }
    look(app, "leads-of-import")?;
    choose(app, "main button", "Left MQL with import 2, weekly.csv")?;
    wait_for_leads(app, 5)
}

/// The rejected row is exported and mended, and the value that did not read is put right.
fn mend(app: &App) -> Result<(), Trouble> {
    go(app, "#/apply/imports")?;
    app.wait_for("[data-testid=import-row]")?;
    look(app, "imports")?;
    choose(app, "main tbody a", "weekly.csv")?;
    choose(app, "main button", "Export rejected rows")?;
    app.wait_for_text("[data-testid=rejected] [role=status]", "rejected.csv")?;
    look(app, "import-detail")?;
    for (column, value) in [("Email", "ed@mill.example"), ("Employees", "70")] {
        let cell = field(app, "[data-testid=rejected]", &format!("Row 5, {column}"))?;
        retype(app, &cell, value)?;
    }
    choose(app, "[data-testid=rejected] button", "Try again")?;
    app.wait_for_text("[data-testid=rejected] figcaption", "1 row in all")?;
    look(app, "import-mended")?;
    choose(app, "main button", "Import the mended rows")?;
    app.wait_for_text("[data-testid=rejected] td", "mended")?;
    let value = field(app, "[data-testid=unread]", "Value for row 6, Employees")?;
    retype(app, &value, "60")?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("[data-testid=unread] td", "mended")
        .map(|_| ())
}

/// The first import is undone by keyboard alone.
fn take_back(app: &App) -> Result<(), Trouble> {
    go(app, "#/apply/imports")?;
    app.wait_until("three imports", || {
        let n = app.find_all("[data-testid=import-row]")?.len();
        Ok((n == 3).then_some(()))
    })?;
    app.script(
        "document.activeElement?.blur(); document.querySelector('main [tabindex]').focus()",
        &[],
    )?;
    let is_last = "
        const all = document.querySelectorAll('[data-testid=import-row] button');
        return document.activeElement === all[all.length - 1];";
    for _ in 0..12 {
        if app.script(is_last, &[])? == json!(true) {
            break;
        }
        app.press(&[Key::Tab])?;
    }
    assert_eq!(
        app.script(is_last, &[])?,
        json!(true),
        "reached by keyboard"
    );
    app.press(&[Key::Enter])?;
    app.wait_for_text("main [role=status]", "New people who go: 1.")?;
    let asked = "return document.activeElement === document.querySelector('fieldset button')";
    assert_eq!(
        app.script(asked, &[])?,
        json!(true),
        "the answer has the focus"
    );
    look(app, "imports-undo")?;
    // The switches of the look took the focus away.
    app.script("document.querySelector('fieldset button').focus()", &[])?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("main tr", "undone")?;
    app.wait_for_text("[data-testid=taken-back]", "People who are gone: 1.")?;
    look(app, "imports-undone")?;
    wait_for_leads(app, 5)
}

/// What was said of Anna, and that Cy is absent.
fn tell(app: &App) -> Result<(), Trouble> {
    go(app, "#/apply/leads?q=anna")?;
    choose(app, "[role=gridcell]", "anna@")?;
    app.click("[data-testid=lead-history] summary")?;
    app.wait_for("[data-testid=lead-history] ol")?;
    let told = text(app, "[data-testid=lead-history]")?;
    let (five, twelve) = (told.find("5"), told.find("12"));
    assert!(five.is_some() && five < twelve, "{told}");
    app.script(
        "document.querySelector('[data-testid=lead-history]').scrollIntoView()",
        &[],
    )?;
    look(app, "lead-history")?;
    go(app, "#/apply/leads")?;
    choose(app, "aside label", "Absent from the last whole file")?;
    choose(app, "[role=gridcell]", "cy@")?;
    app.wait_for_text("[data-testid=absent-since]", "weekly.csv")?;
    look(app, "lead-absent")
}

/// Window and command line count the same: of each import, oldest first, whether it is undone and how
/// many of its rows were rejected.
fn agree(app: &App, workspace: &Path, expected: &[&str]) -> Result<(), Trouble> {
    let said = sample::json(workspace, ["imports", "list"]);
    let imports = said.as_array().map(Vec::as_slice).unwrap_or_default();
    let of = |one: &serde_json::Value| {
        let undone = u8::from(!one["undone_at"].is_null());
        format!("{undone} {}", one["rejected"])
    };
    let listed: Vec<String> = imports.iter().map(of).collect();
    assert_eq!(listed, expected);
    wait_for_leads(app, sample::total(workspace))
}

/// The screen in both themes and sizes, and in Polish.
fn look(app: &App, name: &str) -> Result<(), Trouble> {
    for (width, height) in SIZES {
        app.resize(width, height)?;
        for theme in ["dark", "light"] {
            switch(app, theme)?;
            settle(app)?;
            let picture = format!("{name}-{theme}-{width}");
            match width {
                1280 => app.look(&picture)?,
                _ => app.screenshot(&picture).map(|_| ())?,
            }
        }
    }
    app.resize(1280, 720)?;
    settle(app)?;
    speak(app, "pl")?;
    settle(app)?;
    app.look(&format!("{name}-pl-1280"))?;
    speak(app, "en")?;
    settle(app)
}

/// The rejected rows of a file of many columns scroll by themselves; the counts stay in sight.
#[test]
fn the_counts_of_a_wide_file_stay_in_sight() -> Result<(), Trouble> {
    let folder = Folder::new("wide")?;
    let file = folder.file("wide.csv");
    let more: String = (0..20).map(|no| format!(",Field {no}")).collect();
    let row = format!("1,5{}", ",a".repeat(20));
    std::fs::write(&file, format!("Record ID,Employees{more}\n{row}\n2,7\n"))?;
    let workspace = sample::of_file(&folder, &file, TEN);
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("imports-wide", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/apply/imports?import=1")?;
        app.wait_for("[data-testid=rejected] table")?;
        let beyond = "
            const all = [];
            for (let on = document.querySelector('[data-testid=rejected]'); on; on = on.parentElement)
                if (on.scrollWidth > on.clientWidth) all.push(on.tagName);
            return all;";
        assert_eq!(app.script(beyond, &[])?, json!([]));
        app.look("import-wide")
    })
}
