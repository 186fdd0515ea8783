//! With the screen shared, is nobody who was on it still on it, on any screen and after a restart; and does a
//! file without names hold none?

use serde_json::{Value, json};
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::steps::{begin_with_sample, choose, go, speak, switch, text};

/// What the table says of people: their titles and their addresses. Only columns on screen are drawn, so it is
/// scrolled to the addresses and back.
fn people(app: &App) -> Result<Vec<String>, Trouble> {
    let find = "
        const table = document.querySelector('main [role=grid]');
        if (table === null) return [];
        table.scrollLeft = 420;
        const cells = [...table.querySelectorAll('[role=gridcell]')].map((one) => one.textContent.trim());
        const titles = [...table.querySelectorAll('[class*=title]')].map((one) => one.textContent.trim());
        const addresses = cells.filter((text) => text.includes('@')).slice(0, 12);
        if (addresses.length === 0) return [];
        table.scrollLeft = 0;
        return [...titles.filter((text) => text.length > 4).slice(0, 12), ...addresses];";
    app.wait_until("people in the table", || {
        let found = app.script(find, &[])?;
        let found: Vec<Value> = found.as_array().cloned().unwrap_or_default();
        let names = found.iter().filter_map(Value::as_str).map(str::to_owned);
        let names: Vec<String> = names.collect();
        Ok((names.len() > 5).then_some(names))
    })
}

/// Nobody of these is anywhere in the page, shown or not.
fn nobody_of(app: &App, people: &[String], screen: &str) -> Result<(), Trouble> {
    let held = "
        const page = document.documentElement.outerHTML;
        return arguments[0].filter((name) => page.includes(name))";
    let held = app.script(held, &[json!(people)])?;
    assert_eq!(held, json!([]), "on {screen}");
    Ok(())
}

#[test]
fn with_the_screen_shared_nobody_is_on_it_until_it_is_ones_own_again() -> Result<(), Trouble> {
    let data = Folder::new("masked")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let mut known = Vec::new();
    journey("masked", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/apply/leads")?;
        known = people(app)?;
        assert!(known.iter().any(|name| name.contains('@')), "{known:?}");
        app.press(&[Key::Control, Key::Shift, Key::Letter('m')])?;
        app.wait_for("[data-testid=masked]")?;
        app.wait_until("the table to be masked", || {
            let cells = app.script("return document.body.textContent.includes('•••@')", &[])?;
            Ok((cells == json!(true)).then_some(()))
        })?;
        nobody_of(app, &known, "leads")?;
        app.look("masked-leads")?;
        go(app, "#/apply/leads?lead=0")?;
        app.wait_for("[data-testid=erase]")?;
        nobody_of(app, &known, "lead")?;
        app.look("masked-lead")?;
        switch(app, "dark")?;
        app.look("masked-lead-dark")?;
        for (address, shown) in [
            ("#/apply/duplicates", "main"),
            ("#/apply/imports?import=1", "main"),
            ("#/agree/definition", "main"),
            ("#/", "#card-funnel"),
        ] {
            go(app, address)?;
            app.wait_for(shown)?;
            nobody_of(app, &known, address)?;
        }
        choose(app, "[data-testid=masked] button", "What is hidden")?;
        app.wait_for("dialog[open] input[type=checkbox]")?;
        app.look("masked-fields")
    })?;
    journey("masked-again", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=masked]")?;
        speak(app, "pl")?;
        go(app, "#/apply/leads")?;
        app.wait_for("main [role=gridcell]")?;
        nobody_of(app, &known, "leads after a restart")?;
        app.look("masked-pl")?;
        speak(app, "th")?;
        app.look("masked-th")?;
        app.click("[data-testid=mask]")?;
        app.wait_until_gone("[data-testid=masked]")?;
        app.wait_until("the people themselves", || {
            let shown = people(app)?;
            Ok(known.iter().any(|name| shown.contains(name)).then_some(()))
        })
    })
}

#[test]
fn a_file_without_names_holds_none_and_says_what_it_left_out() -> Result<(), Trouble> {
    let data = Folder::new("anonymised")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        save_folder: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let mut known = Vec::new();
    journey("anonymised", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/apply/leads")?;
        known = people(app)?;
        app.click("[data-testid=leads-export]")?;
        choose(app, "dialog[open] label", "CSV")?;
        choose(app, "dialog[open] label", "Anonymised")?;
        app.look("leads-export-anonymised")?;
        choose(app, "dialog[open] button", "Export")?;
        app.wait_for_text("[data-testid=leads-exported]", "leads.csv")?;
        let said = text(app, "[data-testid=remarks]")?;
        assert!(said.contains("pseudonymised"), "{said}");
        app.look("leads-exported-anonymised")
    })?;
    let file = std::fs::read_to_string(data.file("leads.csv")).unwrap_or_default();
    assert!(
        file.starts_with("pseudonym,"),
        "{}",
        &file[..file.len().min(80)]
    );
    for name in known {
        assert!(!file.contains(&name), "{name}");
    }
    Ok(())
}

#[test]
fn who_is_kept_out_is_looked_up_and_let_in_again() -> Result<(), Trouble> {
    journey("block-list", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/apply/leads?lead=0")?;
        app.wait_for("[data-testid=erase]")?;
        let found = "return [...document.querySelectorAll('dd, td, span')].map((one) => one.textContent.trim()).find((text) => /^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$/.test(text)) ?? null";
        let email = app
            .script(found, &[])?
            .as_str()
            .unwrap_or_default()
            .to_owned();
        app.click("[data-testid=erase]")?;
        app.click("dialog[open] input[type=checkbox]")?;
        app.click("[data-testid=erase-go]")?;
        app.wait_until_gone("dialog[open]")?;
        go(app, "#/apply/imports")?;
        app.click("[data-testid=block-list]")?;
        app.wait_for_text("dialog[open]", "1 person")?;
        app.find("[data-testid=block-key]")?.type_text(&email)?;
        choose(app, "dialog[open] button", "Look up")?;
        app.wait_for_text("[data-testid=block-answer]", "On the block list since")?;
        choose(app, "dialog[open] button", "Let in again…")?;
        app.look("block-list")?;
        app.click("[data-testid=block-lift-go]")?;
        app.wait_for_text("dialog[open]", "Nobody is on the block list")?;
        Ok(())
    })
}
