//! Can a team measure in its own terms? The agreed funnel in deals and companies; a funnel made step by step with
//! its counts beside it, kept, opened to whom it counts, edited by keys, deleted and taken back.

use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::figure_card::open_mark_of_rows;
use crate::steps::{
    address, begin_with_sample, choose, field, go, leads_in_table, numbers, retype, select, speak,
    switch, text, wait_for_address,
};

#[test]
fn a_team_makes_a_funnel_of_its_own_and_every_bar_opens_whom_it_counts() -> Result<(), Trouble> {
    journey("own-funnels", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        units(app)?;
        make(app)?;
        opens(app)?;
        edit(app)?;
        delete(app)?;
        looks(app)
    })
}

/// The agreed funnel is counted in deals, with how they ended, and in companies.
fn units(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    select(app, "main", "What is counted", "Deals")?;
    app.wait_for("section h2")?;
    app.wait_for_text("section:nth-of-type(2) h2", "of the closed deals were won")?;
    app.wait_for("section:nth-of-type(1) [data-mark]")?;
    app.look("own-unit-deals")?;
    assert!(open_mark_of_rows(app, "own_funnel", 0)? > 0);
    assert!(open_mark_of_rows(app, "deals", 0)? > 0);
    select(app, "main", "What is counted", "Companies")?;
    app.wait_for_text("section p", "companies")?;
    app.look("own-unit-companies")?;
    // The companies themselves, with the way to their people.
    assert!(open_mark_of_rows(app, "own_funnel", 0)? > 0);
    Ok(())
}

/// Two steps, each with how many count there, before anything is kept.
fn make(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    choose(app, "main button", "New funnel")?;
    retype(app, &field(app, "dialog[open]", "Name")?, "From all to MQL")?;
    retype(
        app,
        &field(app, "dialog[open]", "Name of step 1")?,
        "Everybody",
    )?;
    choose(app, "dialog[open] button", "Add a step")?;
    retype(
        app,
        &field(app, "dialog[open]", "Name of step 2")?,
        "Qualified",
    )?;
    select(
        app,
        "dialog[open]",
        "What brings somebody to step 2",
        "A stage is met",
    )?;
    select(app, "dialog[open]", "What step 2 asks for", "MQL")?;
    app.wait_until("counts beside both steps", || {
        let first = text(app, "[data-step='1'] output")?;
        let second = text(app, "[data-step='2'] output")?;
        let n = |text: &str| numbers(text).first().copied();
        Ok(n(&first)
            .zip(n(&second))
            .filter(|(first, second)| first > second)
            .map(|_| ()))
    })?;
    app.look("own-dialog")?;
    choose(app, "dialog[open] button", "Keep this funnel")?;
    app.wait_for_text("main h1", "From all to MQL")?;
    wait_for_address(app, "#/measure/funnel?own=from_all_to_mql")
}

/// A bar opens exactly those it counts.
fn opens(app: &App) -> Result<(), Trouble> {
    let bar = "a[data-mark='qualified.met']";
    app.wait_for(bar)?;
    app.look("own-funnel")?;
    choose(app, "section label", "Table")?;
    app.wait_for("section table tbody tr:nth-child(2)")?;
    let n = numbers(&text(
        app,
        "section table tbody tr:nth-child(2) td:nth-child(2)",
    )?)[0];
    app.click("section table tbody tr:nth-child(2) td:nth-child(2) a")?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, n);
    go(app, "#/measure/funnel?own=from_all_to_mql")?;
    app.wait_for(bar)?;
    app.click(bar)?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, n);
    Ok(())
}

/// Keys move a step; the order is kept.
fn edit(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel?own=from_all_to_mql")?;
    choose(app, "main button", "Edit this funnel")?;
    field(app, "dialog[open]", "Name of step 2")?.click()?;
    app.press(&[Key::Alt, Key::ArrowUp])?;
    app.wait_until("the second step first", || {
        let value = "return document.querySelector(\"[data-step='1'] input\").value";
        Ok((app.script(value, &[])?.as_str() == Some("Qualified")).then_some(()))
    })?;
    choose(app, "dialog[open] button", "Keep this funnel")?;
    app.wait_for_text("section h2", "“Everybody”")?;
    assert!(address(app)?.contains("own=from_all_to_mql"));
    Ok(())
}

/// A funnel that is deleted is gone from the list, and comes back.
fn delete(app: &App) -> Result<(), Trouble> {
    choose(app, "main button", "Edit this funnel")?;
    choose(app, "dialog[open] button", "Delete this funnel")?;
    app.wait_for_text("main [role=status]", "was deleted")?;
    choose(app, "main [role=status] button", "Take it back")?;
    app.wait_for_text("main h1", "From all to MQL")?;
    Ok(())
}

/// Dark, and in Polish.
fn looks(app: &App) -> Result<(), Trouble> {
    switch(app, "dark")?;
    app.wait_for("[data-mark]")?;
    app.look("own-funnel-dark")?;
    speak(app, "pl")?;
    choose(app, "main button", "Zmień ten lejek")?;
    app.wait_for("dialog[open] [data-step='2']")?;
    app.look("own-dialog-pl-dark")?;
    app.press(&[Key::Escape])?;
    go(app, "#/measure/funnel?unit=deal")?;
    app.wait_for("section:nth-of-type(2) [data-mark]")?;
    app.look("own-deals-pl-dark")?;
    Ok(())
}
