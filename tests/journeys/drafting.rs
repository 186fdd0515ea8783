//! Can a rule be reshaped by hand? Dragged, muted and duplicated, each step taken back and put in force.

use serde_json::json;
use tests::places::Folder;
use tests::webdriver::{App, Element, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    begin_empty, choose, field, go, leads_in_list, leads_in_table, look_in_both_themes, numbers,
    retype, select, settle, switch, wait_for_address,
};

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
        go(app, "#/agree/definition")?;
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

#[test]
fn a_stage_is_added_renamed_moved_and_removed_by_keyboard() -> Result<(), Trouble> {
    let folder = Folder::new("stages")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("stages", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition?part=stage.sql")?;
        app.wait_for_text("nav [aria-current=true]", "SQL")?;
        choose(app, "main nav button", "Stage")?;
        app.wait_for("main nav input[aria-label=Name]:focus")?
            .type_text("Demo held")?;
        app.press(&[Key::Enter])?;
        wait_for_address(app, "#/agree/definition?part=stage.demo-held")?;
        app.wait_for("[data-part='stage.demo-held']:focus")?;
        app.press(&[Key::Alt, Key::ArrowUp])?;
        wait_for_stages(
            app,
            &[
                "Lead",
                "MQL",
                "SAL",
                "Demo held",
                "SQL",
                "Opportunity",
                "Won",
            ],
        )?;
        app.wait_for("[data-part='stage.demo-held']:focus")?;
        app.press(&[Key::F2])?;
        app.wait_for("main nav input[aria-label=Name]:focus")?
            .type_text("Demo booked")?;
        app.press(&[Key::Enter])?;
        wait_for_stages(
            app,
            &[
                "Lead",
                "MQL",
                "SAL",
                "Demo booked",
                "SQL",
                "Opportunity",
                "Won",
            ],
        )?;
        app.wait_for("[data-part='stage.demo-held']:focus")?;
        settle(app)?;
        app.screenshot("definition-stages")?;
        app.press(&[Key::Delete])?;
        wait_for_address(app, "#/agree/definition?part=stage.sql")?;
        wait_for_stages(app, &["Lead", "MQL", "SAL", "SQL", "Opportunity", "Won"])?;
        app.press(&[Key::Control, Key::Letter('z')])?;
        app.click("main header button:last-child")?;
        app.wait_for_text("main header button", "Saved")?;
        let saved = sample::json(&workspace, ["definition", "show"]);
        assert_eq!(saved["stages"][3]["key"], "demo-held");
        assert_eq!(saved["stages"][3]["label"], "Demo booked");
        Ok(())
    })
}

#[test]
fn a_draft_that_was_not_saved_is_there_again_after_closing() -> Result<(), Trouble> {
    let folder = Folder::new("kept-draft")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    let before = sample::json(&workspace, ["definition", "show"]);
    let visits = "[data-path='2']";
    journey("kept-draft", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text(LINES, "is at least 4")?;
        settle(app)?;
        // Half typed: no number, and yet not lost.
        retype(app, &field(app, visits, "Value")?, "some")?;
        app.wait_until("the draft to be kept", || Ok(is_kept(app)?.then_some(())))
    })?;
    journey("kept-draft-again", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text("[data-testid=returned]", "Your unsaved changes of")?;
        app.wait_until("what was typed", || {
            Ok((value_of(app, visits)? == "some").then_some(()))
        })?;
        settle(app)?;
        app.look("definition-returned-light-1280")?;
        choose(app, "[data-testid=returned] button", "Discard them")?;
        app.wait_until("what is saved", || {
            Ok((value_of(app, visits)? == "4").then_some(()))
        })?;
        app.wait_until_gone("[data-testid=returned]")?;
        app.wait_until("no draft to be kept", || Ok((!is_kept(app)?).then_some(())))
    })?;
    assert_eq!(sample::json(&workspace, ["definition", "show"]), before);
    Ok(())
}

#[test]
fn a_name_that_repeats_its_rule_follows_it_and_the_palette_finds_the_line() -> Result<(), Trouble> {
    let folder = Folder::new("names")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "team.leadpact")),
        ..Opening::default()
    };
    let line = |id: &str| format!("[data-criterion={id}]");
    let (size, say) = (line("at-least-11-employees"), line("decides-or-leads"));
    journey("names", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition?part=icp")?;
        app.wait_for_text(&size, "At least 11 employees")?;
        settle(app)?;
        retype(app, &field(app, &size, "Value")?, "50")?;
        app.wait_for(&format!(
            "{size}[aria-label='Number of Employees is at least 50']"
        ))?;
        assert!(
            !app.find(&size)?.text()?.contains("At least 11"),
            "the name follows"
        );
        app.click(&format!("{say} button[aria-label='Remove Owner']"))?;
        app.wait_for(&format!("{say}[aria-label$='VP or C-level']"))?;
        app.wait_for_text(&say, "Has a say in the decision")?;

        choose(app, "aside button", "Find anything")?;
        app.wait_for("[data-testid=palette] input")?
            .type_text("came back")?;
        app.wait_for_text("[role=option][aria-selected=true]", "Came back four times")?;
        app.press(&[Key::Enter])?;
        app.wait_for(&format!("{}:focus", line("visits-again")))?;
        wait_for_address(app, "#/agree/definition?part=stage.mql")?;
        let in_view = "
            const box = document.activeElement.getBoundingClientRect();
            return box.top >= 0 && box.bottom <= window.innerHeight;";
        assert_eq!(app.script(in_view, &[])?, json!(true));
        settle(app)?;
        app.look("definition-line-light-1280")
    })
}

#[test]
fn whom_a_draft_moves_and_whom_it_misses_by_a_hair_is_one_click_away() -> Result<(), Trouble> {
    let folder = Folder::new("draft-leads")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "team.leadpact")),
        ..Opening::default()
    };
    let editor = "#/agree/definition?part=stage.mql";
    journey("draft-leads", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, editor)?;
        app.wait_for_text(LINES, "is at least 4")?;
        settle(app)?;
        retype(app, &field(app, "[data-path='2']", "Value")?, "9")?;
        let leaving = "section a[href*='draft=leaving&of=mql']";
        let out = app.wait_for(leaving)?.text()?;
        settle(app)?;
        app.look("definition-near-light-1280")?;
        app.click(leaving)?;
        app.wait_for_text("main", "Leaves MQL with the draft")?;
        assert_eq!(vec![leads_in_table(app)?], numbers(&out), "{out}");

        // Those who were moved change with the draft.
        go(app, editor)?;
        app.wait_for_text(LINES, "is at least 9")?;
        settle(app)?;
        retype(app, &field(app, "[data-path='2']", "Value")?, "20")?;
        let further = app.wait_until("more to leave", || {
            let now = app.find(leaving)?.text()?;
            Ok((now != out).then_some(now))
        })?;
        app.click(leaving)?;
        app.wait_until("those who leave now", || {
            Ok((vec![leads_in_table(app)?] == numbers(&further)).then_some(()))
        })?;
        app.wait_for_text("main h1 + p", "those of the saved definition")?;
        app.look("leads-of-draft-light-1280")?;
        choose(app, "main h1 + p a", "Back to the definition")?;
        wait_for_address(app, editor)?;
        let near = "[data-testid=near-misses] li:first-child a";
        let n = app.wait_for(near)?.text()?;
        app.click(near)?;
        app.wait_for_text("main", "One criterion from MQL:")?;
        assert_eq!(vec![leads_in_table(app)?], numbers(&n), "{n}");
        app.click("main button[aria-label^='Remove']")?;
        app.wait_until("all leads again", || {
            Ok((Some(leads_in_table(app)?) == leads_in_list(app).ok()).then_some(()))
        })?;

        // Half typed, a criterion counts for nothing, and all others go on counting.
        go(app, editor)?;
        retype(app, &field(app, "[data-path='2']", "Value")?, "some")?;
        app.wait_until_gone("[data-path='2'] [class*=counts]")?;
        app.wait_for("[data-path='1'] [class*=counts]")?;
        app.wait_for_text("[aria-labelledby=live-funnel] li:nth-child(2)", "→")
            .map(|_| ())
    })
}

#[test]
fn values_are_offered_while_they_are_typed_and_taken_by_key_and_by_mouse() -> Result<(), Trouble> {
    let folder = Folder::new("values")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "team.leadpact")),
        ..Opening::default()
    };
    let line = "[data-criterion=came-by-themselves]";
    let field = format!("{line} input[role=combobox]");
    let offered = "[role=listbox] [role=option]";
    let has = |value: &str| format!("{line} button[aria-label='Remove {value}']");
    journey("values", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text(line, "Original Source")?;
        switch(app, "dark")?;
        settle(app)?;
        app.click(&field)?;
        app.wait_for(offered)?;
        app.press(&[Key::Escape])?;
        app.wait_until_gone("[role=listbox]")?;

        app.find(&field)?.type_text("Org")?;
        app.wait_for_text(offered, "Organic Social")?;
        app.press(&[Key::ArrowDown])?;
        app.wait_for("[role=option][aria-selected=true]")?;
        app.look("definition-values-dark-1280")?;
        app.press(&[Key::Enter])?;
        app.wait_for(&has("Organic Social"))?;
        app.wait_until_gone("[role=listbox]")?;
        app.wait_for(&format!("{field}:focus"))?;

        app.press(&[Key::ArrowDown])?;
        app.wait_for_text(offered, "Paid Social")?;
        choose(app, offered, "Paid Social")?;
        app.wait_for(&has("Paid Social"))?;
        app.wait_until_gone("[role=listbox]")?;

        app.find(&field)?.type_text("A fair")?;
        app.press(&[Key::Tab])?;
        app.wait_for(&has("A fair"))?;
        app.wait_for_text(line, "no lead has this")?;
        switch(app, "light")?;
        settle(app)?;
        app.look("definition-values-taken-light-1280")
    })
}

/// What the field named Value of a line holds.
fn value_of(app: &App, line: &str) -> Result<String, Trouble> {
    field(app, line, "Value")?;
    let find = "
        const labels = [...document.querySelector(arguments[0]).querySelectorAll('label')];
        const label = labels.find((one) => one.textContent === 'Value');
        return document.getElementById(label.htmlFor).value;";
    let value = app.script(find, &[json!(line)])?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Whether the workspace holds a draft that is not in force.
fn is_kept(app: &App) -> Result<bool, Trouble> {
    let asked = "
        const [done] = arguments;
        window.__TAURI_INTERNALS__.invoke('definition_show').then((view) => done(view.kept !== null));";
    let kept = app.script_with_callback(asked, &[])?;
    Ok(kept.as_bool().unwrap_or_default())
}

fn wait_for_stages(app: &App, wanted: &[&str]) -> Result<(), Trouble> {
    app.wait_until(&format!("the stages {wanted:?}"), || {
        let names = app.find_all("main nav [data-part^='stage.'] > :nth-child(2)")?;
        let names: Result<Vec<_>, _> = names.iter().map(Element::text).collect();
        let names = names?;
        Ok((names == wanted).then_some(()))
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
