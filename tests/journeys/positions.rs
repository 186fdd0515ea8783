//! Can a room disagree and still sign? Two people take positions, one objects with a reason, nobody can sign, a
//! decider of that side overrules, both sign, and the version shows the dissent.

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::agreement::sign;
use crate::sample;
use crate::steps::{
    begin_with_sample, choose, field, go, look_in_both_themes, retype, select, settle, speak,
};

const WHY: &str = "Small firms buy too";
const PANEL: &str = "[data-testid=side-panel]";
const BEFORE: &str = "[data-testid=before-signing]";
const STATE: &str = "[data-testid=paper-state]";

#[test]
fn an_objection_stops_the_signature_until_its_side_overrules_it() -> Result<(), Trouble> {
    let data = Folder::new("positions")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    journey("positions", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/agree/room")?;
        app.wait_for_text("main", "Nobody takes part yet")?;
        app.look("room-nobody")?;
        name_everybody(app)?;
        in_the_editor(app)?;
        on_the_map(app)?;
        at_the_signatures(app)
    })?;
    let workspace = data.file("io.leadpact.app/Sample story.leadpact");
    let versions = sample::json(&workspace, ["definition", "versions"]);
    assert_eq!(versions["in_force"], "agreed");
    assert_eq!(versions["versions"][0]["dissent"][0]["reason"], WHY);
    Ok(())
}

fn name_everybody(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/agreement")?;
    let people = [
        ("Anna Nowak", "Marketing"),
        ("Bo Kim", "Sales"),
        ("Cy Adams", "Sales"),
    ];
    for (name, side) in people {
        choose(
            app,
            "section[aria-labelledby=people] button",
            "Add a person",
        )?;
        let field = field(app, "dialog[open]", "Name")?;
        retype(app, &field, name)?;
        select(app, "dialog[open]", "Speaks for", side)?;
        app.click("dialog[open] button[type=submit]")?;
        app.wait_for_text("section[aria-labelledby=people]", name)?;
    }
    Ok(())
}

/// Beside the rule itself: whoever speaks is chosen once.
fn in_the_editor(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/definition")?;
    app.wait_for("[data-testid=criterion]")?;
    settle(app)?;
    app.click("[data-testid=criterion] [data-testid=stands]")?;
    app.wait_for("[data-testid=positions]")?;
    select(app, "[data-testid=positions]", "Who speaks", "Anna Nowak")?;
    app.click("[data-testid=positions] [data-stance=agree]")?;
    app.wait_for("[data-testid=positions] [data-stance=agree][aria-pressed=true]")?;
    settle(app)?;
    look_in_both_themes(app, "positions-editor")
}

fn on_the_map(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/room")?;
    app.click("[data-testid=stand][data-mood=one-side] button")?;
    app.wait_for_text(PANEL, "Anna Nowak")?;
    select(app, PANEL, "Who speaks", "Bo Kim")?;
    app.click(&format!("{PANEL} [data-stance=object]"))?;
    let reason = field(app, PANEL, "Why it must not be signed like this")?;
    retype(app, &reason, WHY)?;
    choose(
        app,
        &format!("{PANEL} button[type=submit]"),
        "Object for this reason",
    )?;
    app.wait_for("[data-testid=stand][data-mood=disputed]")?;
    app.wait_for_text(PANEL, "stops every signature")?;
    let remark = field(app, PANEL, "Remark")?;
    retype(app, &remark, "Where is eleven from?")?;
    choose(app, &format!("{PANEL} button[type=submit]"), "Add")?;
    app.wait_for_text(PANEL, "Where is eleven from?")?;
    settle(app)?;
    look_in_both_themes(app, "room")?;
    for language in ["pl", "th", "en"] {
        speak(app, language)?;
        settle(app)?;
        app.look(&format!("room-{language}"))?;
    }
    app.click(&format!("{PANEL} header button"))?;
    app.wait_until_gone(PANEL)?;
    app.press(&[Key::Letter('n')])?;
    app.wait_for_text(PANEL, WHY).map(|_| ())
}

fn at_the_signatures(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/agreement")?;
    app.wait_for_text(BEFORE, WHY)?;
    app.wait_for_text(BEFORE, "An objection stops every signature")?;
    app.wait_until_gone("[data-testid=signature-marketing] button")?;
    choose(app, &format!("{BEFORE} button"), "Overrule it")?;
    select(app, BEFORE, "Who decides", "Cy Adams")?;
    let why = field(app, BEFORE, "Why")?;
    retype(app, &why, "We try it for a quarter")?;
    settle(app)?;
    look_in_both_themes(app, "signing-stopped")?;
    app.click(&format!("{BEFORE} button[type=submit]"))?;
    app.wait_for_text("[data-testid=dissent]", "Overruled by Cy Adams")?;
    sign(app, "marketing", "Anna Nowak")?;
    sign(app, "sales", "Cy Adams")?;
    app.wait_for_text(STATE, "Version 1: agreed on")?;
    app.wait_for_text("[data-testid=dissent]", WHY)?;
    settle(app)?;
    look_in_both_themes(app, "signed-with-dissent")
}
