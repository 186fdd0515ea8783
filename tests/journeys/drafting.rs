//! Can a rule be reshaped by hand? Dragged, muted and duplicated, each step taken back and put in force.

use serde_json::json;
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{begin_empty, choose, go, look_in_both_themes, select, settle};

const LINES: &str = "[data-testid=criterion]";

#[test]
fn a_rule_is_reshaped_by_hand_and_every_step_can_be_taken_back() -> Result<(), Trouble> {
    let folder = Folder::new("drafting")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("drafting", &opening, |app| {
        app.wait_for("#card-funnel")?;
        app.resize(1900, 1060)?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text(LINES, "is at least 4")?;
        drag(app)?;
        mute(app)?;
        duplicate(app)?;
        app.click("main header button:last-child")?;
        app.wait_for_text("main header button", "Saved")?;
        let saved = sample::json(&workspace, ["definition", "show"]).to_string();
        assert!(
            saved.contains(r#"{"muted":"came-by-themselves"}"#),
            "{saved}"
        );
        go(app, "#/agree/agreement")?;
        app.wait_for_text("main", "Muted, does not count: Original Source")
            .map(|_| ())
    })
}

#[test]
fn a_template_begins_a_definition_and_its_absent_fields_are_chosen() -> Result<(), Trouble> {
    let folder = Folder::new("templates")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("templates", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text(LINES, "is at least 4")?;
        choose(app, "main header button", "Template")?;
        app.wait_for("dialog[open] [data-testid=pattern-bant]")?;
        app.screenshot("definition-templates")?;
        app.click("dialog[open] [data-testid=pattern-bant]")?;
        app.wait_for_text(LINES, "budget_confirmed: yes")?;
        app.wait_for_text("[data-testid=findings]", "3 things worth a look")?;
        app.click("[data-testid=findings] summary")?;
        let lacks = "Choose the field instead of budget_confirmed";
        app.screenshot("definition-template-bant")?;
        select(app, "[data-testid=findings]", lacks, "Contact Consent")?;
        app.wait_for_text(LINES, "Contact Consent: yes")?;
        app.wait_for_text("[data-testid=findings]", "2 things worth a look")?;
        app.press(&[Key::Control, Key::Letter('z')])?;
        app.press(&[Key::Control, Key::Letter('z')])?;
        app.wait_for_text(LINES, "is at least 4").map(|_| ())
    })
}

#[test]
fn an_empty_definition_offers_templates() -> Result<(), Trouble> {
    journey("empty-definition", &Opening::default(), |app| {
        begin_empty(app, "welcome-workshop")?;
        app.wait_for("[data-testid=empty-offer]")?;
        look_in_both_themes(app, "definition-empty")?;
        app.click("[data-testid=empty-offer] button")?;
        let hubspot = "dialog[open] [data-testid=pattern-hubspot-lifecycle]";
        app.wait_for(hubspot)?;
        let show = "document.querySelector(arguments[0]).scrollIntoView({block: 'center'})";
        app.script(show, &[json!(hubspot)])?;
        app.click(hubspot)?;
        app.wait_until_gone("[data-testid=empty-offer]")?;
        app.wait_for_text("nav", "Subscriber")?;
        app.click("main header button:last-child")?;
        app.wait_for_text("main header button", "Saved").map(|_| ())
    })
}

fn drag(app: &App) -> Result<(), Trouble> {
    choose(app, "main button", "Group")?;
    app.wait_for("[data-path='3']")?;
    settle(app)?;
    let before = lines(app)?;
    let (grip, group) = (
        middle(app, "[data-path='0'] [data-testid=grip]")?,
        middle(app, "[data-path='3']")?,
    );
    app.hold_and_move(grip, group)?;
    app.wait_for("[data-testid=drop-line]")?;
    app.screenshot("drafting-drag")?;
    app.press(&[Key::Escape])?;
    app.wait_until_gone("[data-testid=drop-line]")?;
    app.let_go()?;
    assert_eq!(lines(app)?, before, "Escape leaves everything as it was");

    app.hold_and_move(grip, group)?;
    app.wait_for("[data-testid=drop-line]")?;
    app.let_go()?;
    app.wait_for("[data-path='2.0']")?;
    assert_eq!(lines(app)?, [&before[1..], &before[..1]].concat());
    let focused = "return document.activeElement.dataset.path";
    assert_eq!(
        app.script(focused, &[])?,
        json!("2.0"),
        "the focus goes along"
    );
    app.press(&[Key::Control, Key::Letter('z')])?;
    app.press(&[Key::Control, Key::Letter('z')])?;
    app.wait_until_gone("[data-path='3']")?;
    assert_eq!(lines(app)?, before);
    Ok(())
}

fn mute(app: &App) -> Result<(), Trouble> {
    app.click("[data-path='0'] button[aria-label^='Mute:']")?;
    app.wait_for("[data-path='0'][aria-label^='Muted, does not count:']")?;
    app.wait_for_text("nav", "1 part muted")?;
    app.wait_for("[data-path='0'] button[aria-pressed=true]")?;
    app.resize(1280, 720)?;
    look_in_both_themes(app, "definition-muted")
}

fn duplicate(app: &App) -> Result<(), Trouble> {
    let before = lines(app)?;
    app.click("[data-path='1'] button[aria-label^='Duplicate:']")?;
    let mut more = before.clone();
    more.insert(2, before[1].clone());
    app.wait_until("a copy", || Ok((lines(app)? == more).then_some(())))?;
    app.press(&[Key::Control, Key::Letter('z')])?;
    app.wait_until("no copy", || Ok((lines(app)? == before).then_some(())))
}

fn lines(app: &App) -> Result<Vec<String>, Trouble> {
    let lines = app.find_all(LINES)?;
    let names = lines.iter().map(|line| line.attribute("aria-label"));
    names.map(|name| Ok(name?.unwrap_or_default())).collect()
}

/// The middle of an element, in CSS pixels of the window.
fn middle(app: &App, css: &str) -> Result<(i64, i64), Trouble> {
    app.wait_for(css)?;
    let find = "
        const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];";
    let place = app.script(find, &[json!(css)])?;
    Ok((
        place[0].as_i64().unwrap_or_default(),
        place[1].as_i64().unwrap_or_default(),
    ))
}
