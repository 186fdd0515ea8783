//! Is what was signed still what was signed, in the window? Both sides sign, a copy is kept and found whole; with one
//! byte of it changed the check says what differs, and which version here it was.

use std::path::Path;

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::agreement::sign;
use crate::sample;
use crate::steps::{choose, go, settle, speak, switch};

const COPIED: &str = "dialog[open] [data-testid=copied]";
const WHOLE: &str = "dialog[open] [data-testid=copy-whole]";
const BROKEN: &str = "dialog[open] [data-testid=copy-broken]";

#[test]
fn a_copy_is_kept_and_checked_and_a_flipped_byte_is_said() -> Result<(), Trouble> {
    let folder = Folder::new("copies")?;
    let team = sample::workspace(&folder, "team.leadpact");
    let title = sample::json(&team, ["definition", "show"])["title"]
        .as_str()
        .unwrap_or("?")
        .to_owned();
    let name = format!("{title} v1.signed.json");
    let copy = folder.file(&name);
    let opening = Opening {
        workspace: Some(team.clone()),
        save_folder: Some(folder.path().to_path_buf()),
        picked_copy: Some(copy.clone()),
        ..Opening::default()
    };
    journey("copies", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/agree/agreement")?;
        open(app)?;
        app.wait_for_text("dialog[open]", "No version has been agreed yet")?;
        app.wait_for("dialog[open] section:first-child button:disabled")?;
        settle(app)?;
        app.look("copies-nothing-agreed")?;
        choose(app, "dialog[open] button", "Check a copy…")?;
        app.wait_for_text("dialog[open] [role=alert]", "cannot be read")?;
        choose(app, "dialog[open] button", "Close")?;

        sign(app, "marketing", "Anna Nowak")?;
        sign(app, "sales", "Bo Kim")?;
        open(app)?;
        choose(app, "dialog[open] button", "Keep a copy…")?;
        app.wait_for_text(COPIED, &name)?;
        choose(app, "dialog[open] button", "Check a copy…")?;
        let hash = agreement_hash(&team);
        for said in [
            "is as it was signed",
            "This is version 1 here, with the same signatures.",
            "Anna Nowak",
            "Bo Kim",
            &hash,
        ] {
            app.wait_for_text(WHOLE, said)?;
        }
        settle(app)?;
        app.look("copies-whole")?;
        dark(app, WHOLE, "copies-whole-dark")?;
        open(app)?;

        flip(&copy, b"Came back four times", b"Came back fouR times");
        choose(app, "dialog[open] button", "Check a copy…")?;
        for said in [
            "is not as it was signed",
            "The text is another",
            "By its fingerprint it was version 1 here.",
        ] {
            app.wait_for_text(BROKEN, said)?;
        }
        settle(app)?;
        app.look("copies-broken")?;
        dark(app, BROKEN, "copies-broken-dark")?;
        for language in ["pl", "th"] {
            speak(app, language)?;
            settle(app)?;
            app.look(&format!("copies-page-{language}"))?;
            open(app)?;
            app.click("dialog[open] section:last-child button")?;
            app.wait_for(BROKEN)?;
            settle(app)?;
            app.look(&format!("copies-broken-{language}"))?;
            close(app)?;
        }
        speak(app, "en")?;
        open(app)?;
        flip(&copy, b"{", b"[");
        choose(app, "dialog[open] button", "Check a copy…")?;
        app.wait_for_text(COPIED, "no copy of what was signed, or a damaged one")?;
        settle(app)?;
        app.look("copies-no-copy")
    })?;

    // A whole workspace is checked too, the one that is open as well.
    let opening = Opening {
        picked_copy: Some(team),
        ..opening
    };
    journey("copies-workspace", &opening, |app| {
        go(app, "#/agree/agreement")?;
        open(app)?;
        choose(app, "dialog[open] button", "Check a copy…")?;
        app.wait_for_text(WHOLE, "This is version 1 here, with the same signatures.")?;
        app.wait_for_text(COPIED, "team.leadpact").map(|_| ())
    })?;

    // Where nobody signed it, a whole copy is not known.
    let elsewhere = sample::workspace(&folder, "elsewhere.leadpact");
    let opening = Opening {
        workspace: Some(elsewhere),
        ..opening
    };
    journey("copies-elsewhere", &opening, |app| {
        go(app, "#/agree/agreement")?;
        open(app)?;
        choose(app, "dialog[open] button", "Check a copy…")?;
        app.wait_for_text(WHOLE, "This workspace does not know it")?;
        settle(app)?;
        app.look("copies-not-known")
    })
}

fn open(app: &App) -> Result<(), Trouble> {
    app.click("[data-testid=copies]")?;
    app.wait_for("dialog[open] section").map(|_| ())
}

fn close(app: &App) -> Result<(), Trouble> {
    app.click("dialog[open] > :last-child button")?;
    app.wait_until_gone("dialog[open]")
}

/// Checks the copy once more in the dark, looks at what is found, and goes back into the light.
fn dark(app: &App, found: &str, name: &str) -> Result<(), Trouble> {
    close(app)?;
    switch(app, "dark")?;
    open(app)?;
    choose(app, "dialog[open] button", "Check a copy…")?;
    app.wait_for(found)?;
    settle(app)?;
    app.look(name)?;
    close(app)?;
    switch(app, "light")
}

fn agreement_hash(workspace: &Path) -> String {
    let versions = sample::json(workspace, ["definition", "versions"]);
    let hash = versions["versions"][0]["agreement_hash"].as_str();
    hash.unwrap_or("?").to_owned()
}

/// Writes these bytes of a file anew, the first time they stand there.
fn flip(file: &Path, from: &[u8], to: &[u8]) {
    let mut bytes = std::fs::read(file).unwrap_or_default();
    let place = bytes.windows(from.len()).position(|part| part == from);
    assert!(place.is_some(), "{}", String::from_utf8_lossy(from));
    for (at, byte) in to.iter().enumerate() {
        bytes[place.unwrap_or_default() + at] = *byte;
    }
    std::fs::write(file, bytes).unwrap();
}
