//! Do facets narrow the table to the leads they count, does a saved view come back after a restart,
//! and does an export hold exactly the leads that were left?

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::steps::{begin_with_sample, choose, go, leads_in_table, numbers, text};

#[test]
fn facets_narrow_views_come_back_and_an_export_holds_what_is_left() -> Result<(), Trouble> {
    let data = Folder::new("write-back")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        save_folder: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let mut left = 0;
    journey("write-back", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/apply/leads?sort=.title")?;
        left = narrow(app)?;
        choose(app, "aside button", "Save this view")?;
        app.click("aside form input")?;
        app.find("aside form input")?.type_text("Warm")?;
        app.click("aside form button[type=submit]")?;
        app.wait_for_text("aside li a[aria-current]", "Warm")?;
        app.look("leads-narrowed")?;
        app.click("[data-testid=leads-export]")?;
        app.wait_for("dialog[open] input[type=checkbox]")?;
        app.look("leads-export")?;
        choose(app, "dialog[open] label", "CSV")?;
        choose(app, "dialog[open] button", "Export")?;
        app.wait_for_text("[data-testid=leads-exported]", "leads.csv")?;
        let said = text(app, "[data-testid=leads-exported]")?;
        assert_eq!(numbers(&said), [left], "{said}");
        Ok(())
    })?;
    let file = std::fs::read_to_string(data.file("leads.csv")).unwrap_or_default();
    assert_eq!(
        file.lines().count() as u64 - 1,
        left,
        "a line for each lead"
    );
    journey("write-back-again", &opening, |app| {
        go(app, "#/apply/leads")?;
        choose(app, "aside li a", "Warm")?;
        app.wait_for("aside li a[aria-current]")?;
        app.wait_for_text("main h1 + p", "of")?;
        assert_eq!(leads_in_table(app)?, left);
        Ok(())
    })
}

/// Chooses a place, then a verdict; the table holds as many leads as each said before.
fn narrow(app: &App) -> Result<u64, Trouble> {
    app.wait_for("aside input[type=checkbox]")?;
    let place = "aside details:first-of-type li:nth-child(2) label";
    let counted = numbers(&text(app, place)?);
    app.click(place)?;
    app.wait_for_text("main h1 + p", "of")?;
    assert_eq!(Some(&leads_in_table(app)?), counted.last());
    let unknown = "aside fieldset:nth-of-type(4) button:last-of-type";
    app.wait_until("the verdicts to count the leads that are left", || {
        let n = numbers(&text(app, unknown)?);
        Ok((n.last() < counted.last()).then_some(()))
    })?;
    let counted = numbers(&text(app, unknown)?).last().copied();
    app.click(unknown)?;
    app.wait_until("the table to narrow", || {
        Ok((Some(leads_in_table(app)?) == counted).then_some(()))
    })?;
    Ok(counted.unwrap_or_default())
}
