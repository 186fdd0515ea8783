//! Does the window find its way back? To the workspaces opened before, also by keyboard; to its place
//! and size; and past what is not there any more.

use std::path::Path;

use serde_json::{Value, json};
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::steps::{begin_empty, choose, look_in_both_themes, settle};
use crate::words::word;
use tests::x11;

#[test]
fn workspaces_are_made_and_found_again_with_the_keyboard() -> Result<(), Trouble> {
    let folder = Folder::new("workspaces")?;
    let data = folder.file("data");
    std::fs::create_dir(&data)?;
    let opening = opening(&data);
    journey("workspaces", &opening, |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-workshop")?;
        for name in ["Second", "Third"] {
            open_menu(app)?;
            choose(app, "#workspaces button", &word("en", "welcome-name-title"))?;
            // What is proposed is chosen, so that typing takes its place.
            app.wait_for("dialog[open] input[name=name]:focus")?
                .type_text(name)?;
            app.press(&[Key::Enter])?;
            app.wait_for_text("[data-testid=workspace]", name)?;
        }
        // The first line is the one opened before this.
        open_menu(app)?;
        app.wait_for_text("#workspaces li:first-child", "Second")?;
        app.wait_until("the first line to have the focus", || {
            let focused = app.script("return document.activeElement.textContent", &[])?;
            Ok(focused
                .as_str()
                .filter(|text| text.contains("Second"))
                .map(drop))
        })?;
        app.press(&[Key::ArrowDown])?;
        app.press(&[Key::Enter])?;
        app.wait_for_text("[data-testid=workspace]", "Our leads")?;

        std::fs::remove_file(data.join("io.leadpact.app/Second.leadpact"))?;
        open_menu(app)?;
        app.wait_for_text("#workspaces li", &word("en", "recent-gone"))?;
        look_in_both_themes_with_menu(app)?;
        choose(app, "#workspaces li button", &word("en", "recent-forget"))?;
        app.wait_until("the gone one to be off the list", || {
            let list = app.find("#workspaces ul")?.text()?;
            Ok((!list.contains("Second") && list.contains("Third")).then_some(()))
        })?;
        app.press(&[Key::Escape])?;
        app.wait_until_gone("#workspaces:popover-open")
    })?;

    std::fs::remove_file(data.join("io.leadpact.app/Our leads.leadpact"))?;
    journey("workspaces-gone", &opening, |app| {
        app.wait_for_text("main h2", "Our leads.leadpact")?;
        app.wait_for_text("main li", &word("en", "recent-gone"))?;
        look_in_both_themes(app, "first-run-gone")?;
        choose(app, "main li button", &word("en", "recent-forget"))?;
        choose(app, "main li button", "Third")?;
        app.wait_for_text("[data-testid=workspace]", "Third")
            .map(|_| ())
    })
}

#[test]
fn the_window_opens_where_and_as_large_as_it_was() -> Result<(), Trouble> {
    let folder = Folder::new("window")?;
    let data = folder.file("data");
    std::fs::create_dir(&data)?;
    let opening = opening(&data);
    let kept = data.join("io.leadpact.app/.window-state.json");
    journey("window-first", &opening, |app| {
        app.wait_for("main h1")?;
        place(
            app,
            json!({ "x": 140, "y": 90, "width": 1111, "height": 777 }),
        )?;
        close(app, &data)
    })?;
    journey("window-again", &opening, |app| {
        app.wait_for("main h1")?;
        assert_eq!(
            rect(app)?,
            json!({ "x": 140, "y": 90, "width": 1111, "height": 777 })
        );
        close(app, &data)
    })?;
    // A display that is gone since: the window comes back to one that is there.
    let mut state: Value = serde_json::from_slice(&std::fs::read(&kept)?).unwrap();
    for (name, value) in [
        ("x", 9_000),
        ("y", -4_000),
        ("width", 5_000),
        ("height", 3_000),
    ] {
        state["main"][name] = json!(value);
    }
    std::fs::write(&kept, state.to_string())?;
    journey("window-lost", &opening, |app| {
        app.wait_for("main h1")?;
        let found = rect(app)?;
        let n = |name: &str| found[name].as_i64().unwrap_or(-1);
        assert!(
            (0..1_700).contains(&n("x")) && (0..1_000).contains(&n("y")),
            "{found}"
        );
        assert!(n("width") <= 1_920 && n("height") <= 1_080, "{found}");
        Ok(())
    })
}

fn opening(data: &Path) -> Opening {
    Opening {
        data: Some(data.to_path_buf()),
        ..Opening::default()
    }
}

/// By keyboard: the focus is put on the name of the workspace, and Enter opens its menu.
fn open_menu(app: &App) -> Result<(), Trouble> {
    app.script(
        "document.querySelector('[data-testid=workspace]').focus()",
        &[],
    )?;
    app.press(&[Key::Enter])?;
    app.wait_for("#workspaces:popover-open").map(|_| ())
}

fn look_in_both_themes_with_menu(app: &App) -> Result<(), Trouble> {
    // The switch of the theme would close the menu.
    for theme in ["dark", "light"] {
        app.script(
            "document.documentElement.dataset.theme = arguments[0]",
            &[json!(theme)],
        )?;
        settle(app)?;
        app.look(&format!("workspaces-{theme}-1280"))?;
    }
    Ok(())
}

fn place(app: &App, wanted: Value) -> Result<(), Trouble> {
    app.place(&wanted)?;
    app.wait_until("the window to be there", || {
        Ok((rect(app)? == wanted).then_some(()))
    })
}

fn rect(app: &App) -> Result<Value, Trouble> {
    let look = "return { x: screenX, y: screenY, width: innerWidth, height: innerHeight }";
    app.script(look, &[])
}

fn close(app: &App, data: &Path) -> Result<(), Trouble> {
    x11::ask_to_close(data)?;
    app.wait_until("the app to end", || {
        Ok(x11::process_of(data).is_none().then_some(()))
    })
}
