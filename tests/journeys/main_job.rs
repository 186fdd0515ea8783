//! Does the main job run? From the first screen over agreeing, applying and measuring, and all of it
//! there again when the window opens the next day.

use std::path::Path;

use serde_json::Value;
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    begin_with_sample, choose, field, go, leads_in_list, leads_in_table, numbers, retype, text,
};

const SQL: &str = "a[href='#/agree/definition?part=stage.sql']";
const SIZE: &str = "[data-testid=criterion][aria-label*='Number of Employees']";
const LIVE: &str = "section[aria-labelledby=live-funnel] li";

#[test]
fn the_main_job_runs_and_everything_is_there_again_after_a_restart() -> Result<(), Trouble> {
    let data = Folder::new("main-job")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let mut before = Vec::new();
    journey("main-job", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        stand_at_home(app)?;
        agree(app)?;
        apply(app)?;
        before = measure(app)?;
        Ok(())
    })?;
    let workspace = data.file("io.leadpact.app/Sample story.leadpact");
    assert_eq!(
        before,
        counts_on_command_line(&workspace),
        "window and command line say the same"
    );
    journey("main-job-again", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition")?;
        assert_eq!(threshold(app)?, "50");
        let after = measure(app)?;
        assert_eq!(after, before, "the funnel is there again");
        Ok(())
    })
}

fn stand_at_home(app: &App) -> Result<(), Trouble> {
    let leads = leads_in_list(app)?;
    assert!(
        leads > 1_000,
        "{leads} leads in the sample story: {:?}",
        text(app, "header ul")?
    );
    let cards = [
        ("agreement", "decides with 10 criteria"),
        ("leads", "leads"),
        ("funnel", "of those at MQL come to SQL"),
    ];
    for (card, says) in cards {
        app.wait_for_text(&format!("section[aria-labelledby=card-{card}]"), says)?;
    }
    let card = text(app, "section[aria-labelledby=card-leads]")?;
    assert_eq!(numbers(&card).first(), Some(&leads), "{card}");
    Ok(())
}

/// The definition is changed, taken back, done again and put in force; the counts follow each time.
fn agree(app: &App) -> Result<(), Trouble> {
    choose(app, "nav a", "Agree")?;
    app.click(SQL)?;
    app.wait_for_text("main h2", "SQL")?;
    let few = live_counts(app, "SQL", 1)?;
    // The stage asks for the whole profile, and the profile for the size.
    choose(app, "[data-path] a", "Fits the ideal customer profile")?;
    let size = field(app, SIZE, "Value")?;
    assert_eq!(threshold(app)?, "11");

    retype(app, &size, "50")?;
    // The counts follow each key: of "5" there are more, of "50" there are fewer.
    let changed = live_counts_when(app, "SQL", |counts| {
        counts.len() == 4 && counts[1] < counts[0]
    })?;
    assert_eq!(changed[0], few[0], "before: {changed:?}");
    let entered_and_left = (changed[2], changed[3]);
    assert_eq!(
        changed[0] + entered_and_left.0 - entered_and_left.1,
        changed[1]
    );

    app.press(&[Key::Control, Key::Letter('z')])?;
    assert_eq!(live_counts(app, "SQL", 1)?, few);
    assert_eq!(threshold(app)?, "11");
    app.press(&[Key::Control, Key::Letter('y')])?;
    assert_eq!(live_counts(app, "SQL", 4)?, changed);
    assert_eq!(threshold(app)?, "50");

    choose(app, "main header button", "Save")?;
    app.wait_for_text("main header button", "Saved")?;
    assert_eq!(live_counts(app, "SQL", 1)?[0], changed[1]);
    Ok(())
}

/// A lead says why it stands where it stands.
fn apply(app: &App) -> Result<(), Trouble> {
    choose(app, "nav a", "Apply")?;
    assert_eq!(leads_in_table(app)?, leads_in_list(app)?);
    go(app, "#/apply/leads?stage=sql&standing=unknown")?;
    app.wait_for_text("main h1 + p", "of")?;
    app.click("#lead-0 [role=gridcell]:nth-child(8)")?;
    let panel = "[data-testid=side-panel]";
    app.wait_for_text(&format!("{panel} h3"), "Missing for")?;
    let stages: Vec<String> = app
        .find_all(&format!("{panel} summary:not([data-testid^=beside] *)"))?
        .iter()
        .map(|stage| stage.text())
        .collect::<Result<_, _>>()?;
    let verdicts = ["met", "not met", "unknown"];
    // The last two are when the lead came to them, and what was ever said of it.
    assert_eq!(stages.len(), 8, "{stages:?}");
    for stage in &stages[..6] {
        assert!(
            verdicts.iter().any(|verdict| stage.ends_with(verdict)),
            "{stage}"
        );
    }
    app.wait_for_text(&format!("{panel} details"), "is at least 50")?;
    app.wait_for_text(&format!("{panel} details li"), "missing")?;
    let facts = app.find_all(&format!("{panel} dl dt"))?.len();
    assert!(facts > 10, "{facts} facts");
    app.press(&[Key::Escape])?;
    app.wait_until_gone(panel)
}

/// The counts of the stages; behind the bar of a stage stand exactly as many leads as it counts.
fn measure(app: &App) -> Result<Vec<u64>, Trouble> {
    choose(app, "nav a", "Measure")?;
    app.wait_for("figure svg text")?;
    let counts = bars(app)?;
    assert_eq!(counts.len(), 6, "{counts:?}");
    app.click("figure a[data-mark='sql.met']")?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, counts[3]);
    Ok(counts)
}

fn bars(app: &App) -> Result<Vec<u64>, Trouble> {
    let bars = app.find_all("figure a[data-mark$='.met']")?;
    let words = bars.iter().map(|bar| bar.attribute("aria-label"));
    words
        .map(|words| Ok(numbers(&words?.unwrap_or_default())[0]))
        .collect()
}

/// The numbers of a stage in the live funnel, as soon as they are so many: its count, or the count
/// before and after, who enters and who leaves.
fn live_counts(app: &App, stage: &str, n: usize) -> Result<Vec<u64>, Trouble> {
    live_counts_when(app, stage, |counts| counts.len() == n)
}

/// The numbers of a stage in the live funnel, as soon as they are as wanted.
fn live_counts_when(
    app: &App,
    stage: &str,
    wanted: impl Fn(&[u64]) -> bool,
) -> Result<Vec<u64>, Trouble> {
    app.wait_until(&format!("the live counts of {stage} as wanted"), || {
        for one in app.find_all(LIVE)? {
            let text = one.text()?;
            if text.starts_with(stage) {
                let known = text.split(" unknown").next().unwrap_or(&text);
                let mut found = numbers(known);
                if known != text {
                    // How many are unknown stands last and is not asked for.
                    found.pop();
                }
                return Ok(wanted(&found).then_some(found));
            }
        }
        Ok(None)
    })
}

fn threshold(app: &App) -> Result<String, Trouble> {
    let id = field(app, SIZE, "Value")?
        .attribute("id")?
        .unwrap_or_default();
    let value = app.script(
        "return document.getElementById(arguments[0]).value",
        &[id.into()],
    )?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

fn counts_on_command_line(workspace: &Path) -> Vec<u64> {
    let funnel = sample::json(workspace, ["funnel"]);
    let stages = funnel["stages"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    stages
        .iter()
        .filter_map(|stage: &Value| stage["n"].as_u64())
        .collect()
}
