//! Do visits of nobody by name stand before the agreed funnel in the window? The counts of the sample, the rate as of counts,
//! another kind or none by the menu, and by source beside the parts; in both themes, Polish and Thai.

use std::path::Path;

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::figure_card::{as_table, card, open_mark, wait_for_figure};
use crate::sample;
use crate::steps::{choose, go, look_in_both_themes, select, settle, speak, text};

/// What the command line counts of a kind before the first stage, and those of the first stage in that time.
fn told(workspace: &Path, counts: &str) -> (u64, u64) {
    let report = sample::json(workspace, ["report", "funnel", "--counts", counts]);
    let number = |row: usize, name: &str| report["rows"][row][name].as_u64();
    let came = report["rows"][1]["from_previous"]["n"].as_u64();
    number(0, "n")
        .zip(came)
        .expect("counts before the first stage")
}

#[test]
fn visits_stand_before_the_agreed_funnel_and_another_kind_is_chosen() -> Result<(), Trouble> {
    let folder = Folder::new("zero")?;
    let workspace = sample::workspace(&folder, "zero.leadpact");
    let (visits, followers) = (told(&workspace, "Visits"), told(&workspace, "Followers"));
    let by_source = sample::json(&workspace, ["report", "funnel", "--by", "original_source"]);
    let of_part = by_source["rows"][0]["n"].as_u64().unwrap_or_default();
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("zero", &opening, |app| {
        app.resize(1280, 720)?;
        before_the_funnel(app, visits)?;
        another_kind(app, visits.0, followers.0)?;
        by_source_too(app, of_part)?;
        in_other_words(app)
    })
}

/// A number as English writes it.
fn grouped(n: u64) -> String {
    match n {
        0..1_000 => n.to_string(),
        _ => format!("{},{:03}", grouped(n / 1_000), n % 1_000),
    }
}

fn before_the_funnel(app: &App, (visits, came): (u64, u64)) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    wait_for_figure(app, "funnel")?;
    let own = card("funnel");
    app.wait_for_text(&format!("{own} figure"), &grouped(visits))?;
    app.wait_for_text(&format!("{own} li"), "has no interval and may pass 100")?;
    app.wait_for_text(&format!("{own} li"), "Also counted: ")?;
    app.wait_for_text(&format!("{own} svg"), "is cut")?;
    look_in_both_themes(app, "zero")?;
    // The counts open nobody: the first mark that opens somebody is the first stage.
    assert!(open_mark(app, "funnel", 0)? > 0);
    assert!(
        app.find_all(&format!("{own} a[data-mark^='@counts']"))?
            .is_empty()
    );
    as_table(app, "funnel")?;
    let rate = text(app, &format!("{own} tbody tr:nth-child(2) td:nth-child(4)"))?;
    let made_of = format!("{} of {}", grouped(came), grouped(visits));
    assert!(rate.contains(&made_of), "{rate}");
    Ok(())
}

fn another_kind(app: &App, visits: u64, followers: u64) -> Result<(), Trouble> {
    let own = card("funnel");
    select(app, "main", "Before the first stage", "From Followers")?;
    app.wait_for_text(&format!("{own} tbody tr:first-child"), &grouped(followers))?;
    select(app, "main", "Before the first stage", "Nothing before it")?;
    app.wait_for_text(&format!("{own} tbody tr:first-child"), "Lead")?;
    select(app, "main", "Before the first stage", "From Visits")?;
    app.wait_for_text(&format!("{own} tbody tr:first-child"), &grouped(visits))
        .map(|_| ())
}

fn by_source_too(app: &App, of_part: u64) -> Result<(), Trouble> {
    go(app, "#/measure/funnel?by=original_source")?;
    choose(app, &format!("{} header label", card("funnel")), "Chart")?;
    app.wait_for_text("[data-testid=parts]", &grouped(of_part))?;
    settle(app)?;
    app.look("zero-by-source")
}

fn in_other_words(app: &App) -> Result<(), Trouble> {
    for language in ["pl", "th"] {
        speak(app, language)?;
        go(app, "#/measure/funnel")?;
        wait_for_figure(app, "funnel")?;
        settle(app)?;
        app.look(&format!("zero-{language}"))?;
    }
    Ok(())
}
