//! Do both sides find what the hand-off hides: the scorecard, who was passed on and is not one, reasons and open
//! deals, and how groups differ? Each mark opens those it counts, in every language, by keys, and as a file.

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::figure_card::{as_table, card, open_mark, opens, wait_for_figure};
use crate::steps::{
    begin_with_sample, choose, go, leads_in_table, look_in_both_themes, select, speak,
};

#[test]
fn the_hand_off_and_comparisons_open_exactly_those_they_count() -> Result<(), Trouble> {
    let data = Folder::new("handed")?;
    let opening = Opening {
        save_folder: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    journey("handed", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        passed(app, &data)?;
        reasons(app)?;
        scorecard(app)?;
        comparisons(app)?;
        languages(app)
    })
}

/// Bars and cells open their leads, and the file says what the table says.
fn passed(app: &App, data: &Folder) -> Result<(), Trouble> {
    go(app, "#/measure/hand-off")?;
    choose(app, "main fieldset label", "Passed on")?;
    wait_for_figure(app, "passed_not_met")?;
    look_in_both_themes(app, "handed-passed")?;
    assert!(open_mark(app, "passed_not_met", 0)? > 0);
    assert!(open_mark(app, "met_not_passed", -1)? > 0);
    as_table(app, "passed_not_met")?;
    let cell = format!("{} tbody td a", card("passed_not_met"));
    let n = opens(app, &cell)?;
    app.script(
        "document.querySelector(arguments[0]).focus()",
        &[cell.as_str().into()],
    )?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, n);
    app.script("history.back()", &[])?;
    wait_for_figure(app, "passed_not_met")?;
    let own = card("passed_not_met");
    app.click(&format!("{own} button[aria-haspopup=menu]"))?;
    choose(app, &format!("{own} [role=menuitem]"), "Table (CSV)")?;
    app.wait_for_text(&format!("{own} [role=status]"), "passed-not-met.csv")?;
    let csv = std::fs::read_to_string(data.file("passed-not-met.csv"))?;
    assert!(csv.starts_with("reason,criterion,first_not_met"), "{csv}");
    assert!(csv.contains(&format!(",{n},")), "{csv}");
    select(app, "main", "Passed on as", "SQL")?;
    app.wait_for_text(&format!("{own} h2"), "SQL")?;
    Ok(())
}

fn reasons(app: &App) -> Result<(), Trouble> {
    choose(app, "main fieldset label", "Reasons")?;
    wait_for_figure(app, "losses")?;
    wait_for_figure(app, "second_pass")?;
    app.look("handed-reasons")?;
    assert!(open_mark(app, "rejections", 0)? > 0);
    select(
        app,
        &card("losses"),
        "Told apart by",
        "Where the lead came from",
    )?;
    app.wait_for_text(
        &format!("{} h2", card("losses")),
        "Most lost deals come from",
    )?;
    choose(app, "main fieldset label", "Open deals")?;
    wait_for_figure(app, "open_opportunities")?;
    app.look("handed-open")
}

/// Both sides have as many lines, and each figure opens its leads.
fn scorecard(app: &App) -> Result<(), Trouble> {
    choose(app, "main fieldset label", "Scorecard")?;
    app.wait_for("[data-testid=side-sales] dt")?;
    wait_for_figure(app, "scorecard")?;
    for side in ["marketing", "sales"] {
        let lines = app.find_all(&format!("[data-testid=side-{side}] dt"))?;
        assert_eq!(lines.len(), 3, "{side}");
    }
    look_in_both_themes(app, "handed-scorecard")?;
    let line = "[data-testid=side-marketing] dd a";
    let n = opens(app, line)?;
    app.script(
        "document.querySelector(arguments[0]).focus()",
        &[line.into()],
    )?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("main h1", "Leads")?;
    // Who was handed over twice counts twice, and is opened once.
    let opened = leads_in_table(app)?;
    assert!(opened <= n && n <= 2 * opened, "{opened} of {n}");
    app.script("history.back()", &[])?;
    app.wait_for("[data-testid=side-sales] dt")?;
    choose(app, "main a", "Agree on promises")?;
    app.wait_for_text("main h1", "Promises")?;
    Ok(())
}

/// The funnel compares what is chosen, and goes back to itself.
fn comparisons(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    select(app, "main", "Compare", "compare by Seniority")?;
    wait_for_figure(app, "compare")?;
    app.look("compare-seniority")?;
    assert!(open_mark(app, "compare", 1)? > 0);
    select(app, "main", "Compare", "compare the last two half-years")?;
    app.wait_for_text(&format!("{} h2", card("compare")), "beside each other")?;
    look_in_both_themes(app, "compare-halves")?;
    as_table(app, "compare")?;
    select(app, "main", "Compare", "Compare nothing")?;
    app.wait_for("main figure svg")?;
    Ok(())
}

fn languages(app: &App) -> Result<(), Trouble> {
    for (language, name) in [("pl", "polish"), ("th", "thai")] {
        speak(app, language)?;
        for part in ["scorecard", "passed", "reasons", "open"] {
            go(app, &format!("#/measure/hand-off?part={part}"))?;
            let figure = match part {
                "scorecard" => "scorecard",
                "passed" => "passed_not_met",
                "reasons" => "losses",
                _ => "open_opportunities",
            };
            wait_for_figure(app, figure)?;
            app.look(&format!("handed-{part}-{name}"))?;
        }
        go(app, "#/measure/funnel?compare=%40halves")?;
        wait_for_figure(app, "compare")?;
        app.look(&format!("compare-{name}"))?;
    }
    Ok(())
}
