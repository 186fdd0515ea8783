//! Can a person measure in their own terms? The steps of a template, what the hand-off hides, another
//! day, and anything by a few letters.

use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::steps::{
    address, begin_with_sample, choose, go, leads_in_list, leads_in_table, numbers, select, text,
    wait_for_address,
};

#[test]
fn templates_the_hand_off_another_day_and_the_palette_lead_where_they_say() -> Result<(), Trouble> {
    journey("measure", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        template(app)?;
        hand_off(app)?;
        as_of(app)?;
        palette(app)
    })
}

/// The steps are those of the template, and a step that nothing marks is not measured.
fn template(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel?view=table")?;
    app.wait_for("[data-testid=figure-funnel] table tbody tr")?;
    select(app, "main", "Steps of", "Awareness to purchase")?;
    let caption = "[data-testid=figure-funnel] header p";
    app.wait_for_text(caption, "Interest = MQL")?;
    app.wait_for_text(caption, "not measured")?;
    app.look("measure-template-table")?;
    go(
        app,
        "#/measure/funnel?template=purchase&lay=consideration:sal",
    )?;
    app.wait_for("figure a[data-mark='consideration.met']")?;
    app.look("measure-template")
}

/// A cell opens exactly the leads that it counts.
fn hand_off(app: &App) -> Result<(), Trouble> {
    choose(app, "nav a", "Hand-off")?;
    app.wait_for_text("[data-testid=most-telling]", "do not meet the stage “SQL”")?;
    app.look("measure-hand-off")?;
    let cell = "[data-testid=matrix] tbody a[href*='place=']";
    let n = numbers(&text(app, cell)?)[0];
    app.click(cell)?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, n);
    Ok(())
}

/// Every screen is judged as of the day, says so, and is back with today.
fn as_of(app: &App) -> Result<(), Trouble> {
    let today = text(app, "[data-testid=as-of]")?;
    app.click("[data-testid=as-of]")?;
    let set = "
        const day = document.querySelector('#as-of input');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(day, '2020-03-01');
        day.dispatchEvent(new Event('input', { bubbles: true }));";
    app.script(set, &[])?;
    app.wait_for_text("[data-testid=as-of]", "1 Mar 2020, with today’s values")?;
    app.look("measure-as-of")?;
    choose(app, "#as-of button", "Back to today")?;
    app.wait_for_text("[data-testid=as-of]", &today)?;
    Ok(())
}

/// A few letters find a lead, and Enter opens it.
fn palette(app: &App) -> Result<(), Trouble> {
    go(app, "#/")?;
    app.wait_for("#card-funnel")?;
    let all = leads_in_list(app)?;
    app.press(&[Key::Control, Key::Letter('k')])?;
    let input = app.wait_for("[data-testid=palette] input")?;
    input.type_text("hand")?;
    app.wait_for_text("[role=option]", "Hand-off")?;
    app.press(&[Key::Enter])?;
    wait_for_address(app, "#/measure/hand-off")?;
    app.press(&[Key::Control, Key::Letter('k')])?;
    app.wait_for("[data-testid=palette] input")?
        .type_text("anna")?;
    app.wait_until("a lead in the palette", || {
        for option in app.find_all("[role=option]")? {
            if option.text()?.contains('@') {
                return Ok(Some(()));
            }
        }
        Ok(None)
    })?;
    app.look("palette")?;
    app.press(&[Key::Enter])?;
    app.wait_for("[data-testid=side-panel]")?;
    assert!(
        address(app)?.starts_with("#/apply/leads?q=anna&lead="),
        "{}",
        address(app)?
    );
    assert!(leads_in_table(app)? < all);
    Ok(())
}
