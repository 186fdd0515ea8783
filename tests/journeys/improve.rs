//! Can a person learn from outcomes, by keyboard too? Who can tell, a version on the chart, a threshold that is moved,
//! and what follows from it in the editor.

use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::steps::{
    address, begin_with_sample, choose, go, leads_in_table, numbers, select, settle, text,
};

#[test]
fn outcomes_lead_to_counted_leads_and_a_threshold_that_is_moved_to_the_editor()
-> Result<(), Trouble> {
    journey("improve", &Opening::default(), |app| {
        app.resize(1280, 900)?;
        begin_with_sample(app)?;
        who_can_tell(app)?;
        threshold(app)?;
        criterion(app)?;
        edited(app)
    })
}

/// A count of those who can tell opens exactly these leads.
fn who_can_tell(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/improve")?;
    app.wait_for_text("[data-testid=figure-worked] h2", "can tell")?;
    app.wait_for("[data-testid=figure-back_test] figure")?;
    app.wait_for("[data-testid=figure-criteria] figure")?;
    app.look("improve")?;
    facts(app)?;
    app.script(
        "document.querySelectorAll('[data-testid=figure-worked] input[type=radio]')[1].click()",
        &[],
    )?;
    let cell = "[data-testid=figure-worked] tbody a";
    app.wait_for(cell)?;
    let n = numbers(&text(app, cell)?)[0];
    app.script(
        "document.querySelector(arguments[0]).focus()",
        &[cell.into()],
    )?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, n);
    Ok(())
}

/// All of the sample came in one import: why today's facts count is said, and what was known first can be asked for.
fn facts(app: &App) -> Result<(), Trouble> {
    let note = "[data-testid=figure-back_test] li";
    app.wait_for_text(note, "No earlier values are recorded")?;
    select(app, "main", "Facts that count", "As known at the time")?;
    // One choice for whatever is tried on facts.
    for figure in ["back_test", "threshold", "criteria"] {
        app.wait_for_text(
            &format!("[data-testid=figure-{figure}] li"),
            "Facts are those known at the time",
        )?;
    }
    assert!(address(app)?.contains("facts=then"), "{}", address(app)?);
    app.script(
        "document.querySelector('[data-testid=figure-back_test]').scrollIntoView()",
        &[],
    )?;
    settle(app)?;
    app.look("improve-facts-then")?;
    select(app, "main", "Facts that count", "As known today")?;
    app.wait_for_text(note, "Facts are those known on")?;
    select(
        app,
        "[data-testid=figure-back_test]",
        "What is counted",
        "Deals",
    )?;
    app.wait_for_text(note, "Deals are counted")?;
    app.script(
        "document.querySelector('[data-testid=figure-back_test]').scrollIntoView()",
        &[],
    )?;
    settle(app)?;
    app.look("improve-deals")?;
    go(app, "#/measure/improve")
}

/// Arrow keys move the threshold, its figures and its point; where it stands opens as many leads as it says.
fn threshold(app: &App) -> Result<(), Trouble> {
    go(
        app,
        "#/measure/improve?mover=criterion.at-least-11-employees",
    )?;
    let slider = "#improve-threshold";
    app.wait_for(slider)?;
    let at = || text(app, "[data-testid=threshold-at]");
    let takes = || Ok::<_, Trouble>(numbers(&text(app, "[data-testid=threshold-takes]")?)[0]);
    let (was, before) = (at()?, takes()?);
    app.script(
        "document.querySelector(arguments[0]).focus()",
        &[slider.into()],
    )?;
    for _ in 0..6 {
        app.press(&[Key::ArrowRight])?;
    }
    assert_ne!(at()?, was);
    let moved = takes()?;
    assert!(moved <= before, "{moved} of {before}");
    app.look("improve-threshold")?;
    choose(
        app,
        "[data-testid=figure-threshold] a",
        "Open the leads it takes",
    )?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, moved);
    Ok(())
}

/// What goes with winning is one click from a criterion in the editor, its evidence in the reason.
fn criterion(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/improve")?;
    let proposals = "[data-testid=figure-criteria] section";
    app.wait_for(proposals)?;
    settle(app)?;
    app.script(
        "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })",
        &[proposals.into()],
    )?;
    choose(
        app,
        "[data-testid=figure-criteria] button",
        "Propose in the editor",
    )?;
    app.wait_for_text("main h1", "Definition")?;
    let more = "[...document.querySelectorAll('[data-testid=criterion] button[aria-expanded=false]')].at(-1).click()";
    app.script(more, &[])?;
    let evidence = "return [...document.querySelectorAll('main textarea, main input')].some((one) => one.value.includes('odds ratio'))";
    app.wait_until("the evidence is the reason of the criterion", || {
        Ok((app.script(evidence, &[])? == true).then_some(()))
    })?;
    app.look("improve-proposed")
}

/// What is being edited stands beside what is in force, and has thresholds of its own.
fn edited(app: &App) -> Result<(), Trouble> {
    go(
        app,
        "#/measure/improve?stage=sql&mover=criterion.at-least-11-employees",
    )?;
    app.wait_for("#improve-threshold")?;
    let focus = "document.querySelector('#improve-threshold').focus()";
    app.script(focus, &[])?;
    for _ in 0..6 {
        app.press(&[Key::ArrowRight])?;
    }
    let takes = numbers(&text(app, "[data-testid=threshold-takes]")?)[0];
    choose(app, "[data-testid=figure-threshold] button", "Propose")?;
    app.wait_for_text("main h1", "Definition")?;
    go(
        app,
        "#/measure/improve?held_out=nobody&stage=sql&mover=criterion.at-least-11-employees",
    )?;
    let card = "[data-testid=figure-back_test]";
    app.wait_for_text(&format!("{card} svg"), "Being edited")?;
    choose(app, &format!("{card} header label"), "Table")?;
    app.wait_for_text(&format!("{card} tbody tr:nth-child(2)"), "Being edited")?;
    app.look("improve-edited")?;
    let cell = format!("{card} tbody tr:nth-child(2) > :nth-child(3) a");
    assert_eq!(
        numbers(&text(app, &cell)?)[0],
        takes,
        "as the threshold that was dragged to"
    );
    app.click(&cell)?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, takes);
    go(
        app,
        "#/measure/improve?whose=edited&stage=sql&mover=criterion.at-least-11-employees",
    )?;
    app.wait_for_text("[data-testid=threshold-at]", "Being edited")?;
    assert_eq!(
        numbers(&text(app, "[data-testid=threshold-takes]")?)[0],
        takes
    );
    let show = "document.querySelector('[data-testid=figure-threshold]').scrollIntoView()";
    app.script(show, &[])?;
    settle(app)?;
    app.look("improve-edited-threshold")
}
