//! Do two sides agree in the window? They sign, the text is frozen; an edit is a draft again, the diff
//! says what changed, and all of it is there after a restart.

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{begin_with_sample, choose, field, go, look_in_both_themes, retype, settle};

const FACTS: &str = "header ul li:first-child";
const STATE: &str = "[data-testid=paper-state]";
const VERSIONS: &str = "section[aria-labelledby=versions]";
const COMPARE: &str = "[data-testid=compare]";
const SIZE: &str = "[data-testid=criterion][aria-label*='Number of Employees']";

#[test]
fn both_sides_sign_and_what_they_signed_stays_while_the_draft_goes_on() -> Result<(), Trouble> {
    let data = Folder::new("agreement")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    journey("agreement", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        choose(app, "nav a", "Agree")?;
        choose(app, "nav a", "Agreement")?;
        app.wait_for_text(STATE, "Draft")?;
        app.look("agreement-draft")?;
        sign(app, "marketing", "Anna Nowak")?;
        app.wait_for_text(STATE, "Version 1: one signature is missing")?;
        app.wait_for_text(FACTS, "Sales yet to sign")?;
        sign(app, "sales", "Bo Kim")?;
        app.wait_for_text(STATE, "Version 1: agreed on")?;
        app.wait_for_text(FACTS, "v1 agreed")?;
        app.look("agreement-agreed")?;
        go(app, "#/")?;
        app.wait_for_text(
            "section[aria-labelledby=card-agreement]",
            "Anna Nowak, Bo Kim",
        )?;

        edit(app)?;
        go(app, "#/agree/agreement")?;
        app.wait_for_text(STATE, "Draft")?;
        app.wait_for_text(VERSIONS, "Version 1")?;
        what_changed(app)?;
        app.look("agreement-changed")
    })?;
    let workspace = data.file("io.leadpact.app/Sample story.leadpact");
    let versions = sample::json(&workspace, ["definition", "versions"]);
    assert_eq!(versions["in_force"], "draft");
    assert_eq!(versions["versions"][0]["state"], "agreed");
    journey("agreement-again", &opening, |app| {
        app.wait_for_text(FACTS, "draft")?;
        go(app, "#/agree/agreement")?;
        what_changed(app)?;
        choose(app, &format!("{VERSIONS} a"), "Version 1")?;
        app.wait_for_text(STATE, "Version 1: agreed on")?;
        app.wait_for_text("[data-testid=signature-sales]", "Bo Kim")?;
        app.wait_for_text("[data-testid=paper]", "is at least 11")?;
        take_up_again(app)
    })
}

/// What was signed is in force again, letter by letter, once it is saved.
fn take_up_again(app: &App) -> Result<(), Trouble> {
    app.wait_for_text("main", "Version 1 does not decide now")?;
    settle(app)?;
    app.look("agreement-not-in-force")?;
    choose(app, "main button", "Take version 1 up again")?;
    app.wait_for_text(SIZE, "is at least 11")?;
    choose(app, "main header button", "Save")?;
    app.wait_for_text(FACTS, "v1 agreed").map(|_| ())
}

pub(crate) fn sign(app: &App, side: &str, name: &str) -> Result<(), Trouble> {
    app.click(&format!("[data-testid=signature-{side}] button"))?;
    let who = field(app, "dialog[open]", "Your name")?;
    retype(app, &who, name)?;
    app.click("dialog[open] button[type=submit]")?;
    app.wait_for_text(&format!("[data-testid=signature-{side}]"), name)
        .map(|_| ())
}

/// Raises the size that the profile asks for, and saves; unsaved, nothing can be signed.
fn edit(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/definition")?;
    app.wait_for_text("main header", "is signed by both sides and stays as it is")?;
    app.wait_for(&format!("{SIZE} input:disabled"))?;
    look_in_both_themes(app, "definition-locked")?;
    choose(app, "main header button", "Start a new draft")?;
    app.wait_for(&format!("{SIZE} input:enabled"))?;
    let size = field(app, SIZE, "Value")?;
    retype(app, &size, "50")?;
    go(app, "#/agree/agreement")?;
    app.wait_for_text("main", "changes that are not saved")?;
    go(app, "#/agree/definition")?;
    choose(app, "main header button", "Save")?;
    app.wait_for_text("main header button", "Saved").map(|_| ())
}

fn what_changed(app: &App) -> Result<(), Trouble> {
    app.wait_for_text(COMPARE, "Criterion changed")?;
    app.wait_for_text(COMPARE, "is at least 11")?;
    app.wait_for_text(COMPARE, "is at least 50").map(|_| ())
}
