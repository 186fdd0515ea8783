//! Do two people who edit copies of a workspace apart come together in the window? Each changes the same criterion,
//! one writes a file, the other looks at it, takes it in, and chooses; then both have the same, who decided what can
//! be read, and everybody takes back their own words.

use std::path::{Path, PathBuf};

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, field, go, look_in_both_themes, retype, select, settle, speak};

const SIZE: &str = "[data-testid=criterion][aria-label*='Number of Employees']";
const SHARED: &str = "dialog[open] [data-testid=shared]";
const CHOICES: &str = "[data-testid=choices]";
const LOG: &str = "[data-testid=decisions]";
const SINCE: &str = "[data-testid=since]";

#[test]
fn two_who_edit_apart_share_merge_and_choose_and_nothing_is_lost() -> Result<(), Trouble> {
    let folder = Folder::new("sharing")?;
    let anna = sample::workspace(&folder, "anna.leadpact");
    let bo = folder.file("bo.leadpact");
    std::fs::copy(&anna, &bo)?;
    journey("sharing-anna", &of(&folder, &anna, "Anna", None), |app| {
        at_least(app, "20")?;
        go(app, "#/agree/decisions")?;
        app.wait_for_text(LOG, "is at least 20")?;
        write_share(app, "anna.share")
    })?;
    let hers = folder.file("anna.share");
    journey("sharing-bo", &of(&folder, &bo, "Bo", Some(hers)), |app| {
        app.resize(1280, 720)?;
        at_least(app, "77")?;
        go(app, "#/agree/decisions")?;
        take_in(app)?;
        app.wait_for_text(CHOICES, "To be chosen: 1")?;
        for said in ["at least 20", "Anna", "at least 77", "counts until"] {
            app.wait_for_text(CHOICES, said)?;
        }
        settle(app)?;
        look_in_both_themes(app, "decisions-to-choose")?;
        for language in ["pl", "th"] {
            speak(app, language)?;
            app.wait_for_text(CHOICES, "Anna")?;
            settle(app)?;
            app.look(&format!("decisions-to-choose-{language}"))?;
        }
        speak(app, "en")?;
        let why = field(app, CHOICES, "Why (for the log)")?;
        retype(app, &why, "small ones buy too")?;
        app.click(&format!("{CHOICES} li:first-child button"))?;
        app.wait_until_gone(CHOICES)?;
        app.wait_for_text(LOG, "small ones buy too")?;
        app.click(&format!("{LOG} li:last-child button"))?;
        app.wait_for_text(SINCE, "is at least 20")?;
        settle(app)?;
        look_in_both_themes(app, "decisions-since")?;
        select(app, "main", "Of", "Anna")?;
        app.wait_for_text(LOG, "is at least 20")?;
        write_share(app, "bo.share")
    })?;
    let his = folder.file("bo.share");
    journey(
        "sharing-back",
        &of(&folder, &anna, "Anna", Some(his)),
        |app| {
            go(app, "#/agree/decisions")?;
            take_in(app)?;
            app.wait_for_text(LOG, "small ones buy too")?;
            app.look("decisions-merged")
        },
    )?;
    let definition = |path: &Path| sample::json(path, ["definition", "show"]);
    assert_eq!(definition(&anna), definition(&bo));
    let log = |path: &Path| sample::json(path, ["decisions", "list"]);
    assert_eq!(log(&anna), log(&bo));
    Ok(())
}

#[test]
fn everybody_takes_back_their_own_words_and_goes_on_from_any_moment() -> Result<(), Trouble> {
    let folder = Folder::new("decisions")?;
    let team = sample::workspace(&folder, "team.leadpact");
    journey("decisions", &of(&folder, &team, "Anna", None), |app| {
        app.resize(1280, 720)?;
        go(app, "#/agree/decisions")?;
        app.wait_for_text("main", "The definition was begun")?;
        at_least(app, "20")?;
        go(app, "#/agree/decisions")?;
        app.wait_for_text(LOG, "is at least 20")?;
        choose(app, "main button", "Take back the last")?;
        app.wait_for_text(LOG, "takes back decision 2")?;
        app.wait_for_text("[data-testid=settled]", "in force")?;
        settle(app)?;
        look_in_both_themes(app, "decisions-taken-back")?;
        choose(app, "main button", "Take back the last")?;
        app.wait_for_text("main [role=alert]", "nothing of this person left")?;
        choose(app, "main button", "Say it again")?;
        app.wait_for_text("[data-testid=settled]", "in force")?;
        app.click(&format!("{LOG} li:last-child button"))?;
        app.wait_for_text(SINCE, "is at least 20")?;
        choose(app, "main button", "Go on from then in the editor")?;
        app.wait_for_text(SIZE, "is at least 11")?;
        choose(app, "main header button", "Save")?;
        app.wait_for_text("main header button", "Saved").map(|_| ())
    })
}

fn of(folder: &Folder, workspace: &Path, person: &str, share: Option<PathBuf>) -> Opening {
    Opening {
        workspace: Some(workspace.to_path_buf()),
        save_folder: Some(folder.path().to_path_buf()),
        picked_share: share,
        person: Some(person.to_owned()),
        ..Opening::default()
    }
}

/// Saves another size that the profile asks for.
fn at_least(app: &App, n: &str) -> Result<(), Trouble> {
    go(app, "#/agree/definition")?;
    app.wait_for(&format!("{SIZE} input:enabled"))?;
    let size = field(app, SIZE, "Value")?;
    retype(app, &size, n)?;
    choose(app, "main header button", "Save")?;
    app.wait_for_text("main header button", "Saved").map(|_| ())
}

fn write_share(app: &App, file: &str) -> Result<(), Trouble> {
    app.click("[data-testid=share]")?;
    choose(app, "dialog[open] button", "Write a file…")?;
    app.wait_for_text(SHARED, file)?;
    app.wait_for_text(SHARED, "No lead is in the file.")?;
    settle(app)?;
    app.look("share-written")?;
    choose(app, "dialog[open] button", "Close")
}

fn take_in(app: &App) -> Result<(), Trouble> {
    app.click("[data-testid=share]")?;
    choose(app, "dialog[open] button", "Look at a file…")?;
    app.wait_for_text(SHARED, "Nothing has changed yet.")?;
    settle(app)?;
    app.look("share-looked-at")?;
    app.click("dialog[open] [data-testid=share-merge]")?;
    app.wait_until_gone("dialog[open] [data-testid=share-merge]")?;
    app.wait_for_text(SHARED, "The definition is")?;
    choose(app, "dialog[open] button", "Close")
}
