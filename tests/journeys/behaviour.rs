//! Can a criterion about what people did, and a score, be built by hand? Both count at once, and what was
//! put in force is told of a lead.

use serde_json::json;
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, field, go, look_in_both_themes, numbers, retype, select, text};

const GROUP: &str = "[data-testid=point-group]";
const POINTS: &str = "[data-testid=point-line]";
const REACHES: &str = "[data-testid=score-reaches]";

#[test]
fn what_people_did_and_a_score_count_while_they_are_built() -> Result<(), Trouble> {
    let folder = Folder::new("behaviour")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("behaviour", &opening, |app| {
        app.wait_for("#card-funnel")?;
        app.resize(1900, 1060)?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text("[data-testid=criterion]", "is at least 4")?;
        behaviour(app)?;
        score(app)?;
        asks_for_points(app)?;
        app.click("main header button:last-child")?;
        app.wait_for_text("main header button", "Saved")?;
        let saved = sample::json(&workspace, ["definition", "show"]).to_string();
        assert!(saved.contains(r#""kinds":["Form filled"]"#), "{saved}");
        assert!(
            saved.contains(r#""at_least":25,"score":"engagement""#),
            "{saved}"
        );
        go(app, "#/apply/leads?lead=1")?;
        app.wait_for_text("[data-testid=lead-score]", "point")?;
        app.click("[data-testid=lead-score] summary")?;
        app.wait_for_text("[data-testid=lead-score]", "Website Visits is at least 4")?;
        look_in_both_themes(app, "lead-points")
    })
}

/// A criterion about activities: of one kind, in a window, each step with other counts.
fn behaviour(app: &App) -> Result<(), Trouble> {
    let line = "[data-path='3']";
    choose(app, "main button", "Criterion")?;
    app.wait_for(line)?;
    select(app, line, "Field", "How often they did something")?;
    app.wait_for_text(
        line,
        "Number of activities within the last 30 days is at least 1",
    )?;
    let any = counts(app, line)?;
    app.find(&format!("{line} input[role=combobox]"))?
        .type_text("Form")?;
    app.wait_for_text("[role=listbox] [role=option]", "Form filled")?;
    app.press(&[Key::ArrowDown])?;
    app.press(&[Key::Enter])?;
    app.wait_for_text(line, "“Form filled”")?;
    let of_one_kind = other_counts(app, line, &any)?;
    let into_view = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })";
    app.script(into_view, &[json!(line)])?;
    select(app, line, "When", "ever")?;
    let ever = other_counts(app, line, &of_one_kind)?;
    assert!(ever[0] > of_one_kind[0], "{ever:?} against {of_one_kind:?}");
    choose(app, &format!("{line} button"), "Only those where")?;
    app.wait_for(&format!(
        "{line} button[aria-label^='Remove the condition']"
    ))?;
    look_in_both_themes(app, "definition-behaviour")?;
    app.click(&format!(
        "{line} button[aria-label^='Remove the condition']"
    ))?;
    app.wait_until_gone(&format!(
        "{line} button[aria-label^='Remove the condition']"
    ))
}

/// A score with one criterion, worth first ten and then twenty-five points.
fn score(app: &App) -> Result<(), Trouble> {
    choose(app, "main nav button", "Score")?;
    let name = app.wait_for("main nav input[aria-label='Name of the score']")?;
    name.type_text("Engagement")?;
    app.press(&[Key::Enter])?;
    app.wait_for(GROUP)?;
    select(app, GROUP, "Reuse a criterion", "Came back four times")?;
    choose(app, &format!("{GROUP} button"), "Add")?;
    app.wait_for_text(POINTS, "Website Visits is at least 4")?;
    app.wait_for_text(REACHES, "at least 10")?;
    let met = counts(app, POINTS)?;
    let points = field(app, POINTS, "Points for: Website Visits is at least 4")?;
    retype(app, &points, "25")?;
    app.wait_for_text(REACHES, "at least 25")?;
    let reached = numbers(&text(app, REACHES)?);
    assert!(reached.contains(&met[0]), "{reached:?} of {met:?}");
    look_in_both_themes(app, "definition-score")
}

/// A rule of a stage that asks for points.
fn asks_for_points(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/definition?part=stage.sql")?;
    app.wait_for_text("main h2", "SQL")?;
    select(app, "main", "Reuse a criterion", "Score: Engagement")?;
    choose(app, "main button", "Add")?;
    let line = "[data-testid=score-line]";
    app.wait_for_text(line, "Score Engagement is at least 13")?;
    let points = field(app, line, "Points")?;
    retype(app, &points, "25")?;
    app.wait_for_text(line, "Score Engagement is at least 25")?;
    app.wait_for_text(line, " met")?;
    app.wait_for_text(
        "[data-testid=rule-sentence]",
        "Score Engagement is at least 25",
    )
    .map(|_| ())
}

/// How many leads a line counts as met, unknown and not met.
fn counts(app: &App, line: &str) -> Result<Vec<u64>, Trouble> {
    app.wait_for_text(line, " not met")?;
    let said = text(app, line)?;
    let lines = said
        .lines()
        .filter(|one| [" met", " unknown"].iter().any(|end| one.ends_with(end)));
    Ok(lines.flat_map(numbers).collect())
}

/// The counts of a line as soon as they are others.
fn other_counts(app: &App, line: &str, before: &[u64]) -> Result<Vec<u64>, Trouble> {
    app.wait_until(&format!("other counts than {before:?}"), || {
        let now = counts(app, line)?;
        Ok((now != before).then_some(now))
    })
}
