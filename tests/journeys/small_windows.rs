//! Does the frame hold in the smallest window, and with text at twice its size? The rail stays at the
//! left, an opened lead stands beside the table, and nothing is cut off.

use serde_json::json;
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{go, leads_in_table, settle, speak};

/// The smallest that the window can be made.
const SMALLEST: (u32, u32) = (960, 600);

const SCREENS: [(&str, &str); 7] = [
    ("#/", "home"),
    ("#/agree/definition?part=stage.mql", "definition"),
    ("#/agree/agreement", "agreement"),
    ("#/apply/leads?lead=3", "lead"),
    ("#/apply/import", "import"),
    ("#/measure/funnel", "funnel"),
    ("#/measure/hand-off", "hand-off"),
];

#[test]
fn the_smallest_window_keeps_the_rail_at_the_left_and_the_lead_beside_the_table()
-> Result<(), Trouble> {
    let folder = Folder::new("small")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "Sample story.leadpact")),
        ..Opening::default()
    };
    journey("small", &opening, |app| {
        app.resize(SMALLEST.0, SMALLEST.1)?;
        app.wait_for("#card-funnel")?;
        for language in ["pl", "en"] {
            speak(app, language)?;
            for (address, name) in SCREENS {
                show(app, address)?;
                assert_eq!(cut_off(app)?, json!([]), "{name} in {language}");
                app.look(&format!("small-{name}-{language}-960"))?;
            }
        }
        go(app, "#/apply/leads?lead=3")?;
        leads_in_table(app)?;
        let table = left_and_right(app, "[role=grid]")?;
        let panel = left_and_right(app, "[data-testid=side-panel]")?;
        assert!(
            panel.0 >= table.1,
            "the lead is beside the table: {table:?}, {panel:?}"
        );
        Ok(())
    })
}

#[test]
fn text_at_twice_its_size_loses_nothing() -> Result<(), Trouble> {
    let folder = Folder::new("zoomed")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "Sample story.leadpact")),
        ..Opening::default()
    };
    journey("zoomed", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("#card-funnel")?;
        app.wait_until("text at twice its size", || {
            let width = app
                .script("return innerWidth", &[])?
                .as_f64()
                .unwrap_or(0.0);
            if width > 645.0 {
                app.press(&[Key::Control, Key::Letter('=')])?;
            }
            Ok((width <= 645.0).then_some(()))
        })?;
        for (address, name) in SCREENS {
            show(app, address)?;
            assert_eq!(cut_off(app)?, json!([]), "{name}");
            app.look(&format!("zoomed-{name}-1280"))?;
        }
        Ok(())
    })
}

fn show(app: &App, address: &str) -> Result<(), Trouble> {
    go(app, address)?;
    app.wait_for("main h1")?;
    settle(app)
}

/// What cannot be reached by scrolling: the page itself, which never scrolls, and the rail's links.
fn cut_off(app: &App) -> Result<serde_json::Value, Trouble> {
    let look = "
        const page = document.documentElement;
        const cut = [];
        if (page.scrollWidth > innerWidth || page.scrollHeight > innerHeight) cut.push('the frame scrolls');
        const rail = document.querySelector('aside');
        const place = rail.getBoundingClientRect();
        if (place.left !== 0 || place.width > innerWidth / 4) cut.push('the rail is not narrow at the left');
        if (rail.scrollWidth > rail.clientWidth + 1) cut.push('the rail is cut off');
        const main = document.querySelector('main').parentElement;
        if (main.scrollWidth > main.clientWidth + 1) cut.push('the screen is cut off: ' + main.scrollWidth);
        for (const one of rail.querySelectorAll('nav a > span:first-of-type'))
            if (one.scrollWidth > one.clientWidth + 1) cut.push(one.textContent);
        for (const one of document.querySelectorAll('main button, main a.action, main h1')) {
            const { left, right, width } = one.getBoundingClientRect();
            const scrolls = one.closest('section[tabindex], [role=grid]');
            if (width > 0 && !scrolls && (left < 0 || right > innerWidth + 1)) cut.push(one.textContent);
        }
        return cut;";
    app.script(look, &[])
}

fn left_and_right(app: &App, css: &str) -> Result<(f64, f64), Trouble> {
    app.wait_for(css)?;
    let look =
        "const { left, right } = document.querySelector(arguments[0]).getBoundingClientRect();
                return [left, right];";
    let found = app.script(look, &[json!(css)])?;
    let at = |i: usize| found[i].as_f64().unwrap_or(f64::NAN);
    Ok((at(0), at(1)))
}
