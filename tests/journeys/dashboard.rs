//! Do both sides look at the same figures together: on one page, one at a time for a room, and on paper?

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::figure_card::{open_mark, wait_for_figure};
use crate::read_pdf::texts_of_pages;
use crate::steps::{
    address, begin_with_sample, choose, go, look_in_both_themes, settle, speak, text,
    wait_for_address,
};

const FIGURE: &str = "funnel";

#[test]
fn the_dashboard_is_shown_to_a_room_by_keys_and_goes_on_paper() -> Result<(), Trouble> {
    let data = Folder::new("dashboard")?;
    let opening = Opening {
        save_folder: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    journey("dashboard", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/measure/dashboard")?;
        wait_for_figure(app, FIGURE)?;
        look_in_both_themes(app, "dashboard")?;
        assert!(open_mark(app, FIGURE, 0)? > 0);
        on_paper(app, &data)?;
        for (form, begins) in [
            ("SVG", "<svg"),
            ("PDF", "%PDF"),
            ("XLSX", "PK"),
            ("CSV", "step,"),
        ] {
            alone(app, &data, form, begins)?;
        }
        for_a_room(app)?;
        speak(app, "th")?;
        app.look("dashboard-room-thai")?;
        Ok(())
    })
}

/// The paper says what the screen says.
fn on_paper(app: &App, data: &Folder) -> Result<(), Trouble> {
    let title = text(app, "[data-testid=figure-funnel] h2")?;
    choose(app, "main header button", "Review pack (PDF)")?;
    app.wait_for_text("main header [role=status]", "review.pdf")?;
    let pages = texts_of_pages(&std::fs::read(data.file("review.pdf"))?);
    let pages: Vec<String> = pages.iter().map(|texts| texts.concat()).collect();
    let said: String = pages.join(" ").split_whitespace().collect();
    let wanted: String = title.split_whitespace().collect();
    assert!(said.contains(&wanted), "{title} is not in {said}");
    for page in &pages {
        assert!(page.contains("As of") && page.contains("run "), "{page}");
    }
    Ok(())
}

/// A figure leaves in each form, whole.
fn alone(app: &App, data: &Folder, form: &str, begins: &str) -> Result<(), Trouble> {
    let card = "[data-testid=figure-funnel]";
    app.click(&format!("{card} button[aria-haspopup=menu]"))?;
    let item = app.wait_until("the menu", || {
        for item in app.find_all(&format!("{card} [role=menuitem]"))? {
            if item.text()?.contains(form) {
                return Ok(Some(item));
            }
        }
        Ok(None)
    })?;
    item.click()?;
    let name = format!("funnel.{}", form.to_lowercase());
    app.wait_for_text(&format!("{card} [role=status]"), &name)?;
    let bytes = std::fs::read(data.file(&name))?;
    assert!(bytes.starts_with(begins.as_bytes()), "{form}");
    Ok(())
}

/// Arrow keys go on and back, Escape ends.
fn for_a_room(app: &App) -> Result<(), Trouble> {
    choose(app, "main header button", "Present")?;
    app.wait_for_text("[data-testid=presentation] footer", "1 of ")?;
    app.wait_for("[data-testid=presentation] svg[viewBox]")?;
    settle(app)?;
    app.look("dashboard-room")?;
    app.press(&[Key::ArrowRight])?;
    app.wait_for_text("[data-testid=presentation] footer", "2 of ")?;
    assert!(address(app)?.contains("present=1"));
    app.press(&[Key::ArrowLeft])?;
    app.wait_for_text("[data-testid=presentation] footer", "1 of ")?;
    app.press(&[Key::Escape])?;
    app.wait_until_gone("[data-testid=presentation]")?;
    wait_for_address(app, "#/measure/dashboard")
}
