//! Can everything be done without a mouse? From a step to a lead, from a criterion to what is in force.

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{go, wait_for_address};

/// No screen has as many places to stop at.
const MOST_STOPS: usize = 120;

#[test]
fn everything_can_be_done_with_the_keyboard_alone() -> Result<(), Trouble> {
    let folder = Folder::new("by-keyboard")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "team.leadpact")),
        ..Opening::default()
    };
    journey("by-keyboard", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go_through_steps(app)?;
        open_a_lead(app)?;
        reorder_and_save(app)
    })
}

fn go_through_steps(app: &App) -> Result<(), Trouble> {
    let steps = [
        ('2', "#/agree/definition", "Definition"),
        ('3', "#/apply/leads", "Leads"),
        ('4', "#/measure/funnel", "Joint funnel"),
        ('1', "#/", "Where you stand"),
    ];
    for (digit, address, title) in steps {
        app.press(&[Key::Alt, Key::Letter(digit)])?;
        wait_for_address(app, address)?;
        app.wait_for_text("main h1", title)?;
    }
    Ok(())
}

fn open_a_lead(app: &App) -> Result<(), Trouble> {
    app.press(&[Key::Alt, Key::Letter('3')])?;
    app.wait_for("#lead-3")?;
    tab_to(app, "[role=grid]")?;
    for _ in 0..3 {
        app.press(&[Key::ArrowDown])?;
    }
    app.press(&[Key::ArrowUp])?;
    app.wait_for("[role=grid][aria-activedescendant=lead-2]")?;
    app.press(&[Key::Enter])?;
    app.wait_for("[data-testid=side-panel] dl")?;
    app.wait_for("#lead-2[aria-selected=true]")?;
    app.press(&[Key::Escape])?;
    app.wait_until_gone("[data-testid=side-panel]")?;
    assert!(
        is_focused(app, "[role=grid]")?,
        "the table has the focus again"
    );
    // The focus never left the table, so the next lead is one key away.
    app.press(&[Key::ArrowDown])?;
    app.wait_for("[role=grid][aria-activedescendant=lead-3]")
        .map(|_| ())
}

fn reorder_and_save(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/definition?part=stage.mql")?;
    app.wait_for_text("main h2", "MQL")?;
    // A line is named by its sentence, which comes with the counts.
    app.wait_for_text("[data-testid=criterion]", "is at least 4")?;
    let before = criteria(app)?;
    assert!(before.len() > 1, "{before:?}");
    tab_to(app, "[data-testid=criterion]")?;
    app.press(&[Key::Alt, Key::ArrowDown])?;
    let mut expected = before.clone();
    expected.swap(0, 1);
    wait_for_criteria(app, &expected)?;
    assert!(
        is_focused(app, &format!("[aria-label=\"{}\"]", before[0]))?,
        "the focus goes with the line"
    );
    app.press(&[Key::Control, Key::Letter('z')])?;
    wait_for_criteria(app, &before)?;
    app.press(&[Key::Control, Key::Letter('y')])?;
    wait_for_criteria(app, &expected)?;
    tab_back_to(app, "main header button:last-child")?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("main header button", "Saved")?;
    go(app, "#/")?;
    app.wait_for("#card-funnel")?;
    go(app, "#/agree/definition?part=stage.mql")?;
    wait_for_criteria(app, &expected)
}

fn criteria(app: &App) -> Result<Vec<String>, Trouble> {
    let lines = app.find_all("[data-testid=criterion]")?;
    let names = lines.iter().map(|line| line.attribute("aria-label"));
    names.map(|name| Ok(name?.unwrap_or_default())).collect()
}

fn wait_for_criteria(app: &App, wanted: &[String]) -> Result<(), Trouble> {
    app.wait_until(&format!("the criteria {wanted:?}"), || {
        Ok((criteria(app)? == wanted).then_some(()))
    })
}

pub(crate) fn tab_to(app: &App, css: &str) -> Result<(), Trouble> {
    press_until_focused(app, &[Key::Tab], css)
}

fn tab_back_to(app: &App, css: &str) -> Result<(), Trouble> {
    press_until_focused(app, &[Key::Shift, Key::Tab], css)
}

fn press_until_focused(app: &App, keys: &[Key], css: &str) -> Result<(), Trouble> {
    for _ in 0..MOST_STOPS {
        app.press(keys)?;
        if is_focused(app, css)? {
            return Ok(());
        }
    }
    panic!("{css} is not reached with {MOST_STOPS} presses of {keys:?}")
}

pub(crate) fn is_focused(app: &App, css: &str) -> Result<bool, Trouble> {
    let look = "return document.activeElement.matches(arguments[0])";
    Ok(app.script(look, &[css.into()])?.as_bool().unwrap_or(false))
}
