//! Is what the team aims at said where a rate is, and told beside it everywhere? Typed from the menu of the funnel, of the
//! figures over time, of the plan and of the promise of sales; refused at its field; taken back.

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::figure_card::{as_table, card, wait_for_figure};
use crate::sample;
use crate::steps::{choose, field, go, look_in_both_themes, retype, settle, speak};
use crate::words::word;

const DIALOG: &str = "dialog[open]";

#[test]
fn targets_are_set_where_rates_are_and_stand_beside_them_everywhere() -> Result<(), Trouble> {
    let folder = Folder::new("targets")?;
    let workspace = sample::workspace(&folder, "targets.leadpact");
    sample::leadpact(&workspace, ["promises", "propose"]);
    let told = [
        "promises",
        "set",
        "follow_up.stage=mql",
        "follow_up.within_hours=24",
    ];
    sample::leadpact(&workspace, told);
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("targets", &opening, |app| {
        app.resize(1280, 720)?;
        of_the_funnel(app)?;
        over_time(app)?;
        of_the_plan(app)?;
        of_the_promise(app)?;
        in_polish(app)?;
        taken_back(app)
    })
}

/// Opens the targets of a figure.
fn open(app: &App, figure: &str, locale: &str) -> Result<(), Trouble> {
    wait_for_figure(app, figure)?;
    let name = word(locale, "aims-open");
    app.click(&format!("{} button[aria-label=\"{name}\"]", card(figure)))?;
    app.wait_for(&format!("{DIALOG} input")).map(|_| ())
}

/// What a field of the dialog holds.
fn held(app: &App, label: &str) -> Result<String, Trouble> {
    let id = field(app, DIALOG, label)?.attribute("id")?;
    let value = "return document.getElementById(arguments[0]).value";
    let value = app.script(value, &[id.unwrap_or_default().into()])?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

fn of_the_funnel(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    open(app, "funnel", "en")?;
    app.wait_for_text(&format!("{DIALOG} p"), "Now ")?;
    retype(app, &field(app, DIALOG, "Lead → MQL, %")?, "140")?;
    app.wait_for_text(&format!("{DIALOG} p"), "above 0 and at most 100")?;
    choose(app, "dialog[open] button", "Keep targets")?;
    let focused = "return document.activeElement.value";
    assert_eq!(app.script(focused, &[])?.as_str(), Some("140"));
    app.look("targets-fault")?;
    retype(app, &field(app, DIALOG, "Lead → MQL, %")?, "80,5")?;
    retype(app, &field(app, DIALOG, "MQL → SQL, %")?, "40")?;
    app.press(&[Key::Enter])?;
    app.wait_until_gone(DIALOG)?;
    let own = card("funnel");
    app.wait_for_text(&format!("{own} svg"), "Target 80.5%")?;
    app.wait_for_text(&format!("{own} svg"), "Target 40%")?;
    look_in_both_themes(app, "targets-funnel")?;
    as_table(app, "funnel")?;
    app.wait_for_text(&format!("{own} th"), "Target")?;
    app.wait_for_text(&format!("{own} td"), "80.5%").map(|_| ())
}

/// The same target, found and changed where the rate goes on over time.
fn over_time(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/over-time?from=mql&to=sql&way=period")?;
    let own = card("over_time");
    app.wait_for_text(&format!("{own} svg"), "Target 40%")?;
    open(app, "over_time", "en")?;
    assert_eq!(held(app, "MQL → SQL, %")?, "40");
    retype(app, &field(app, DIALOG, "MQL → SQL, %")?, "45")?;
    app.press(&[Key::Enter])?;
    app.wait_for_text(&format!("{own} svg"), "Target 45%")?;
    app.wait_for_text(&format!("{} li", card("cohorts")), "Target 45%")?;
    app.look("targets-over-time")
}

fn of_the_plan(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/money")?;
    open(app, "plan", "en")?;
    assert_eq!(held(app, "MQL → SQL, %")?, "45");
    app.look("targets-plan")?;
    app.press(&[Key::Escape])?;
    app.wait_until_gone(DIALOG)?;
    let own = card("plan");
    app.wait_for_text(&format!("{own} th"), "Target conversion")?;
    app.wait_for_text(&format!("{own} td"), "45%").map(|_| ())
}

fn of_the_promise(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/speed")?;
    open(app, "sla", "en")?;
    let label = app.wait_for("dialog[open] label")?.text()?;
    retype(app, &field(app, DIALOG, &label)?, "95")?;
    app.press(&[Key::Enter])?;
    app.wait_until_gone(DIALOG)?;
    let own = card("sla");
    as_table(app, "sla")?;
    app.wait_for_text(&format!("{own} th"), "Target")?;
    app.wait_for_text(&format!("{own} td"), "95%")?;
    settle(app)?;
    app.look("targets-promise")
}

fn in_polish(app: &App) -> Result<(), Trouble> {
    speak(app, "pl")?;
    go(app, "#/measure/funnel")?;
    open(app, "funnel", "pl")?;
    settle(app)?;
    app.look("targets-pl")?;
    app.press(&[Key::Escape])?;
    app.wait_until_gone(DIALOG)?;
    speak(app, "en")
}

fn taken_back(app: &App) -> Result<(), Trouble> {
    open(app, "funnel", "en")?;
    retype(app, &field(app, DIALOG, "MQL → SQL, %")?, " ")?;
    app.press(&[Key::Enter])?;
    app.wait_until_gone(DIALOG)?;
    let own = card("funnel");
    app.wait_until("no target of SQL", || {
        let mut said = String::new();
        for svg in app.find_all(&format!("{own} svg"))? {
            said += &svg.text()?;
        }
        Ok((said.contains("Target 80.5%") && !said.contains("Target 45%")).then_some(()))
    })
}
