//! Can a team say in the window how long a step may take, and what takes people out? A funnel of three steps over ten
//! people whose ways were counted by hand: each choice moves the counts beside the steps as it must, is taken back and
//! done again by keys, and what cannot be is said at its control.

use std::path::PathBuf;

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    choose, field, go, leads_in_table, look_in_both_themes, numbers, retype, select, settle, speak,
    text,
};

/// Who did what on which day of 2026. Cy and Hal left between, Ida before, Jo after all; Bo took ten days to the
/// call and Gus seven; Di took 55 days in all and Gus thirty; Fay came the other way round.
const WAYS: [(&str, &[(&str, &str)]); 10] = [
    (
        "Anna",
        &[("Visit", "01-05"), ("Call", "01-10"), ("Demo", "01-20")],
    ),
    ("Bo", &[("Visit", "01-05"), ("Call", "01-15")]),
    (
        "Cy",
        &[
            ("Visit", "01-05"),
            ("Call", "01-08"),
            ("Left", "01-09"),
            ("Demo", "01-10"),
        ],
    ),
    (
        "Di",
        &[("Visit", "01-05"), ("Call", "01-10"), ("Demo", "03-01")],
    ),
    ("Ed", &[("Visit", "01-05")]),
    ("Fay", &[("Call", "01-05"), ("Visit", "01-06")]),
    (
        "Gus",
        &[("Visit", "01-05"), ("Call", "01-12"), ("Demo", "02-04")],
    ),
    ("Hal", &[("Visit", "01-05"), ("Left", "01-06")]),
    (
        "Ida",
        &[
            ("Left", "01-01"),
            ("Visit", "01-05"),
            ("Call", "01-06"),
            ("Demo", "01-07"),
        ],
    ),
    (
        "Jo",
        &[
            ("Visit", "01-05"),
            ("Call", "01-06"),
            ("Demo", "01-07"),
            ("Left", "01-08"),
        ],
    ),
];
const DIALOG: &str = "dialog[open]";

#[test]
fn windows_and_exclusions_are_set_in_the_window_and_count_as_by_hand() -> Result<(), Trouble> {
    let folder = Folder::new("own-builder")?;
    let opening = Opening {
        workspace: Some(workspace(&folder)?),
        ..Opening::default()
    };
    journey("own-builder", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/measure/funnel?unit=company")?;
        choose(app, "main button", "New funnel")?;
        steps(app)?;
        in_time(app)?;
        takes_out(app)?;
        back_and_forth(app)?;
        faults(app)?;
        looks(app)?;
        kept(app)
    })
}

/// Ten people and what they did, with a definition that nobody needs here.
fn workspace(folder: &Folder) -> Result<PathBuf, Trouble> {
    let (people, done) = (folder.file("people.csv"), folder.file("done.csv"));
    let mail = |name: &str| format!("{}@own.example", name.to_lowercase());
    let rows = WAYS
        .iter()
        .map(|(name, _)| format!("{name},{}\n", mail(name)));
    std::fs::write(
        &people,
        rows.fold("First Name,Email\n".to_owned(), |all, row| all + &row),
    )?;
    let mut csv = "Contact Email,Activity Type,Activity Date\n".to_owned();
    for (name, way) in WAYS {
        for (kind, day) in way {
            csv += &format!("{},{kind},2026-{day}\n", mail(name));
        }
    }
    std::fs::write(&done, csv)?;
    let workspace = folder.file("own.leadpact");
    sample::made_of(&workspace, &people);
    sample::import_activities(&workspace, &done);
    Ok(workspace)
}

/// Waits until the steps count so many.
fn count(app: &App, wanted: [u64; 3]) -> Result<(), Trouble> {
    app.wait_until(&format!("{wanted:?} beside the steps"), || {
        let mut found = Vec::new();
        for step in 1..=3 {
            found.extend(numbers(&text(
                app,
                &format!("[data-step='{step}'] output"),
            )?));
        }
        Ok((found == wanted).then_some(()))
    })
}

/// Whether, and not when: Fay counts whichever way round, Di however late.
fn steps(app: &App) -> Result<(), Trouble> {
    retype(app, &field(app, DIALOG, "Name")?, "From visit to demo")?;
    for (n, kind) in [(1, "Visit"), (2, "Call"), (3, "Demo")] {
        if n > 1 {
            choose(app, "dialog[open] button", "Add a step")?;
        }
        retype(
            app,
            &field(app, DIALOG, &format!("Name of step {n}"))?,
            kind,
        )?;
        select(
            app,
            DIALOG,
            &format!("What brings somebody to step {n}"),
            "An activity",
        )?;
        select(app, DIALOG, &format!("What step {n} asks for"), kind)?;
    }
    count(app, [10, 8, 6])
}

fn in_time(app: &App) -> Result<(), Trouble> {
    select(app, DIALOG, "Order", "In order")?;
    count(app, [10, 7, 6])?;
    retype(app, &field(app, DIALOG, "Whole funnel within")?, "30")?;
    count(app, [10, 7, 5])?;
    retype(app, &field(app, DIALOG, "Step 2 within, from step 1")?, "7")?;
    count(app, [10, 6, 5])?;
    // The same in another unit: 168 hours are seven days.
    retype(
        app,
        &field(app, DIALOG, "Step 2 within, from step 1")?,
        "168",
    )?;
    select(app, DIALOG, "Unit of the time for step 2", "hours")?;
    count(app, [10, 6, 5])
}

fn takes_out(app: &App) -> Result<(), Trouble> {
    choose(app, "dialog[open] button", "Add an exclusion")?;
    select(app, DIALOG, "What exclusion 1 asks for", "Left")?;
    count(app, [8, 5, 4])?;
    app.wait_for_text(
        "[data-testid=own-live] li",
        "Taken out by what this funnel excludes: 2",
    )?;
    app.wait_for_text("[data-testid=own-live] li", "within 7 days")?;
    // Only between the first two steps: Cy left after the call and counts again.
    select(app, DIALOG, "Exclusion 1 before", "2 · Call")?;
    count(app, [9, 6, 5])?;
    select(app, DIALOG, "Exclusion 1 before", "3 · Demo")?;
    count(app, [8, 5, 4])
}

/// By keys alone: three changes back, three forth.
fn back_and_forth(app: &App) -> Result<(), Trouble> {
    for (wanted, keys) in [
        ([9, 6, 5], &[Key::Control, Key::Letter('z')][..]),
        ([8, 5, 4], &[Key::Control, Key::Letter('z')]),
    ] {
        app.press(keys)?;
        count(app, wanted)?;
    }
    app.press(&[Key::Control, Key::Letter('y')])?;
    count(app, [9, 6, 5])?;
    app.press(&[Key::Control, Key::Letter('y')])?;
    count(app, [8, 5, 4])
}

/// What cannot be is said where it stands, what stood before is shown meanwhile, and keeping goes there.
fn faults(app: &App) -> Result<(), Trouble> {
    let window = field(app, DIALOG, "Step 2 within, from step 1")?;
    retype(app, &window, "soon")?;
    app.wait_for_text("[data-step='2'] p", "Write a whole number")?;
    app.wait_for_text("[data-testid=own-live] p", "As it was before")?;
    choose(app, "dialog[open] button", "Keep this funnel")?;
    let focused = "return document.activeElement.value";
    assert_eq!(app.script(focused, &[])?.as_str(), Some("soon"));
    settle(app)?;
    app.look("own-builder-fault")?;
    app.press(&[Key::Control, Key::Letter('z')])?;
    count(app, [8, 5, 4])?;
    select(app, DIALOG, "Exclusion 1 after", "3 · Demo")?;
    app.wait_for_text("[data-exclusion='1'] p", "between one step and a later one")?;
    app.press(&[Key::Control, Key::Letter('z')])?;
    count(app, [8, 5, 4])
}

fn looks(app: &App) -> Result<(), Trouble> {
    settle(app)?;
    app.look("own-builder")?;
    app.script(
        "document.querySelector('[data-exclusion]').scrollIntoView()",
        &[],
    )?;
    app.look("own-builder-below")
}

/// What is kept counts the same, opens those, and is the same when it is edited again.
fn kept(app: &App) -> Result<(), Trouble> {
    choose(app, "dialog[open] button", "Keep this funnel")?;
    app.wait_for_text("main h1", "From visit to demo")?;
    app.wait_for_text("section li", "counts within 7 days of “Visit”")?;
    let bar = "a[data-mark='demo.met']";
    app.wait_for(bar)?;
    look_in_both_themes(app, "own-builder-kept")?;
    app.click(bar)?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, 4);
    go(app, "#/measure/funnel?own=from_visit_to_demo")?;
    choose(app, "main button", "Edit this funnel")?;
    count(app, [8, 5, 4])?;
    select(app, DIALOG, "Order", "One directly after the other")?;
    // Nothing stood between for Anna, Gus, Ida and Jo; Di had time for the call.
    count(app, [8, 5, 4])?;
    // What was left by Escape is there again, and can be taken back.
    app.press(&[Key::Escape])?;
    app.wait_until_gone(DIALOG)?;
    choose(app, "main button", "Edit this funnel")?;
    app.wait_for_text("dialog[open] p", "Anything else between ends the way")?;
    field(app, DIALOG, "Name")?.click()?;
    app.press(&[Key::Control, Key::Letter('z')])?;
    app.wait_for_text("dialog[open] p", "Other things may happen between")?;
    app.press(&[Key::Escape])?;
    for (language, theme) in [("pl", "dark"), ("th", "light")] {
        speak(app, language)?;
        crate::steps::switch(app, theme)?;
        go(app, "#/measure/funnel?own=from_visit_to_demo")?;
        let edit = crate::words::word(language, "own-edit");
        choose(app, "main button", &edit)?;
        app.wait_for("[data-exclusion='1']")?;
        settle(app)?;
        app.look(&format!("own-builder-{language}-{theme}"))?;
        app.press(&[Key::Escape])?;
    }
    Ok(())
}
