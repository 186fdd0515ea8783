//! Do two sides promise each other something at the projector? Worked back while it is typed, proposed by the funnel,
//! in hours that a Friday lead explains, by keyboard; signed, and a draft again when a promise changes.

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::by_keyboard::tab_to;
use crate::sample;
use crate::steps::{
    begin_with_sample, choose, field, go, look_in_both_themes, retype, settle, speak, text,
};

const SCREEN: &str = "[data-testid=promises]";
const STEPS: &str = "ol[data-testid=promises-steps]";
const FOLLOW_UP: &str = "[data-testid='example-follow_up.within_hours']";
const STATE: &str = "[data-testid=paper-state]";

#[test]
fn both_sides_promise_by_keyboard_and_a_changed_promise_is_a_draft_again() -> Result<(), Trouble> {
    let data = Folder::new("promises")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    journey("promises", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/agree/promises")?;
        app.wait_for_text(SCREEN, "How many leads does marketing hand over?")?;
        look_in_both_themes(app, "promises-empty")?;
        volume(app)?;
        answer(app)?;
        reasons(app)?;
        course(app)?;
        objections(app)?;
        go(app, "#/agree/agreement")?;
        app.wait_for_text("main", "Marketing promises")?;
        app.wait_for_text("main", "Silence breaches this promise")?;
        for (side, name) in [("marketing", "Anna Nowak"), ("sales", "Bo Kim")] {
            app.click(&format!("[data-testid=signature-{side}] button"))?;
            let who = app.wait_for("dialog[open] input[name=name]")?;
            retype(app, &who, name)?;
            app.press(&[Key::Enter])?;
            app.wait_for_text(&format!("[data-testid=signature-{side}]"), name)?;
        }
        app.wait_for_text(STATE, "agreed on")?;
        go(app, "#/agree/promises?part=follow-up")?;
        app.wait_for_text(SCREEN, "Both sides have signed.")?;
        say(app, "follow_up.within_hours", "2")?;
        app.wait_for_text(FOLLOW_UP, "10:30")?;
        app.wait_until_gone(&format!("{SCREEN} > p"))?;
        go(app, "#/agree/agreement")?;
        app.wait_for_text(STATE, "Draft")?;
        app.wait_for_text("[data-testid=compare]", "Changed: Sales promises")?;
        app.wait_for_text("[data-testid=compare]", "within 2 h")?;
        app.look("promises-changed")?;
        for language in ["pl", "th"] {
            speak(app, language)?;
            for part in ["volume", "follow-up", "reasons"] {
                go(app, &format!("#/agree/promises?part={part}"))?;
                app.wait_for(SCREEN)?;
                settle(app)?;
                app.look(&format!("promises-{part}-{language}"))?;
            }
        }
        speak(app, "en")
    })?;
    let workspace = data.file("io.leadpact.app/Sample story.leadpact");
    let shown = sample::json(&workspace, ["promises", "show"]);
    assert_eq!(shown["promises"]["follow_up"]["within_hours"], "2");
    assert_eq!(shown["promises"]["recycling"]["no_budget"], "90");
    let reasons = &shown["promises"]["rejection_reasons"];
    assert_eq!(reasons[3]["label"], "Not our country", "{reasons}");
    assert!(
        reasons[0]["label"].is_null(),
        "a proposed one keeps no name: {reasons}"
    );
    let versions = sample::json(&workspace, ["definition", "versions"]);
    assert_eq!(versions["in_force"], "draft");
    journey("promises-again", &opening, |app| {
        go(app, "#/agree/promises?part=follow-up")?;
        app.wait_for_text(FOLLOW_UP, "10:30")?;
        Ok(())
    })
}

/// Types a promise in its field, and leaves the field.
fn say(app: &App, place: &str, what: &str) -> Result<(), Trouble> {
    let field = app.wait_for(&format!("[name='{place}']"))?;
    retype(app, &field, what)?;
    app.press(&[Key::Enter])
}

fn volume(app: &App) -> Result<(), Trouble> {
    // By keyboard alone: from field to field with Tab, kept when it is left.
    tab_to(app, "[name='volume.goal.revenue']")?;
    app.find("[name='volume.goal.revenue']")?
        .type_text("600000")?;
    tab_to(app, "[name='volume.goal.average_deal']")?;
    app.find("[name='volume.goal.average_deal']")?
        .type_text("eighteen")?;
    app.wait_for_text(SCREEN, "Type an amount like 18000 or 0.5.")?;
    app.look("promises-unfit")?;
    let average = app.find("[name='volume.goal.average_deal']")?;
    retype(app, &average, "18000")?;
    app.press(&[Key::Tab])?;
    for step in ["MQL → SQL", "SQL → Opportunity", "Opportunity → Won"] {
        tab_to(app, &format!("{SCREEN} button[aria-label$='{step}']"))?;
        app.press(&[Key::Enter])?;
        app.wait_until_gone(&format!("{SCREEN} button[aria-label$='{step}']"))?;
    }
    app.wait_for_text(STEPS, "Won deals: 600,000 EUR ÷ 18,000 EUR = 34")?;
    app.wait_for_text(SCREEN, "leads of the stage “MQL” a month.")?;
    look_in_both_themes(app, "promises-volume")?;
    for (width, height) in [(960, 600), (1920, 1080), (1280, 720)] {
        app.resize(width, height)?;
        settle(app)?;
        app.look(&format!("promises-volume-{width}"))?;
    }
    // The number itself is free; less than the goal takes is said beside it.
    say(app, "volume.leads", "5")?;
    app.wait_for_text(SCREEN, "At least 5 leads")?;
    app.wait_for_text(SCREEN, "5 leads are promised, but the goal takes")?;
    say(app, "volume.leads", "80")?;
    app.wait_for_text(SCREEN, "At least 80 leads")?;
    Ok(())
}

fn answer(app: &App) -> Result<(), Trouble> {
    choose(app, "main nav a", "Sales’ answer")?;
    app.wait_for_text(SCREEN, "How soon does sales answer?")?;
    say(app, "follow_up.within_hours", "3")?;
    app.wait_for_text(FOLLOW_UP, "Hours are promised, but not when work is done.")?;
    app.look("promises-no-hours")?;
    choose(app, &format!("{FOLLOW_UP} a"), "Working hours")?;
    choose(app, &format!("{SCREEN} button"), "Begin with a proposal")?;
    app.wait_for_text(SCREEN, "16:30")?;
    say(app, "calendar.friday", "9-16")?;
    app.wait_for_text(SCREEN, "15:30")?;
    say(app, "calendar.friday", "9-17")?;
    let set = "
        const day = document.querySelector('input[name=holiday-day]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(day, '2099-12-25');
        day.dispatchEvent(new Event('input', { bubbles: true }));";
    app.script(set, &[])?;
    let name = field(app, SCREEN, "What it is called")?;
    name.type_text("Christmas")?;
    app.press(&[Key::Enter])?;
    app.wait_for("[name='holidays.2099-12-25.hours']")?;
    app.look("promises-hours")?;
    choose(app, "main nav a", "Sales’ answer")?;
    app.wait_for_text(FOLLOW_UP, "11:30")?;
    let said = text(app, FOLLOW_UP)?;
    assert!(said.contains("Friday") && said.contains("Monday"), "{said}");
    say(app, "follow_up.attempts", "6")?;
    app.wait_for_text(SCREEN, "Attempts and the days for them go together.")?;
    say(app, "follow_up.within_days", "10")?;
    say(app, "acceptance.within_hours", "16")?;
    app.wait_for_text(
        SCREEN,
        "Silence breaches this promise; it never accepts a lead.",
    )?;
    app.wait_for("[data-testid='example-acceptance.within_hours']")?;
    look_in_both_themes(app, "promises-answer")
}

fn reasons(app: &App) -> Result<(), Trouble> {
    choose(app, "main nav a", "Reasons")?;
    app.wait_for_text(SCREEN, "Reasons to reject a lead")?;
    say(app, "recycling.no_budget", "90")?;
    let new = field(app, SCREEN, "Another reason")?;
    new.type_text("Wrong country")?;
    app.press(&[Key::Enter])?;
    app.wait_for("[data-reason=wrong_country]")?;
    app.click("[data-reason=wrong_country] button[aria-label='Move Wrong country up']")?;
    app.wait_for("li[data-reason=wrong_country] + li[data-reason=no_fit]")?;
    say(app, "rejection_reasons.wrong_country", "Not our country")?;
    app.wait_for("button[aria-label='Remove Not our country']")?;
    app.click("[data-reason=not_reached] button[aria-label^='Remove']")?;
    app.wait_until_gone("[data-reason=not_reached]")?;
    look_in_both_themes(app, "promises-reasons")
}

fn course(app: &App) -> Result<(), Trouble> {
    choose(app, "main nav a", "Review and signatures")?;
    app.wait_for_text(SCREEN, "No day is set to look at the agreement anew.")?;
    choose(app, &format!("{SCREEN} button"), "In 6 months")?;
    app.wait_for_text(SCREEN, "It is looked at anew on")?;
    look_in_both_themes(app, "promises-course")
}

fn objections(app: &App) -> Result<(), Trouble> {
    choose(app, "main nav a", "Objections")?;
    app.wait_for_text(SCREEN, "No objection is written down yet.")?;
    let new = field(app, SCREEN, "What do they say?")?;
    new.type_text("Too dear")?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("[data-testid=objection]", "heard once")?;
    choose(app, "[data-testid=objection] button", "Heard again")?;
    app.wait_for_text("[data-testid=objection]", "heard 2 times")?;
    let answer = field(app, "[data-testid=objection]", "What we answer")?;
    answer.type_text("It pays in three months")?;
    app.press(&[Key::Enter])?;
    look_in_both_themes(app, "promises-objections")?;
    choose(app, "[data-testid=objection] button", "Close")?;
    app.wait_for_text("[data-testid=objection]", "Closed on")?;
    Ok(())
}
