//! Do the figures over time and of speed say what they count? Each is opened, gone through mark by mark, shown as
//! a table, in two themes and two more languages, and counted in another way; all of it also by keys alone.

use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::figure_card::{as_table, card, open_mark, wait_for_figure};
use crate::steps::{address, begin_with_sample, choose, go, look_in_both_themes, select, speak};

#[test]
fn figures_over_time_open_exactly_those_they_count() -> Result<(), Trouble> {
    journey("over-time", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(
            app,
            "#/measure/over-time?from=lead&to=mql&way=cohort&window=60",
        )?;
        for figure in ["over_time", "cohorts", "balance"] {
            wait_for_figure(app, figure)?;
            app.wait_for(&format!("{} a[data-mark]", card(figure)))?;
            assert!(open_mark(app, figure, 0)? > 0, "{figure}");
        }
        let stock = app.script(
            "const marks = [...document.querySelectorAll(arguments[0])];
             return marks.findIndex((mark) => mark.dataset.mark.endsWith('.at_end'));",
            &[format!("{} a[data-mark]", card("balance")).into()],
        )?;
        assert!(open_mark(app, "balance", stock.as_i64().unwrap_or(-1))? > 0);
        look_in_both_themes(app, "over-time")?;
        ways(app)?;
        as_table(app, "cohorts")?;
        app.look("over-time-cohorts-table")?;
        in_other_words(app, "over-time")
    })
}

#[test]
fn figures_of_speed_open_exactly_those_they_count() -> Result<(), Trouble> {
    journey("speed", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/measure/speed")?;
        for figure in ["speed", "times", "ageing"] {
            wait_for_figure(app, figure)?;
            app.wait_for(&format!("{} a[data-mark]", card(figure)))?;
            assert!(open_mark(app, figure, 0)? > 0, "{figure}");
        }
        wait_for_figure(app, "survival")?;
        // The last mark is who is still on the way after longest: fewer than all.
        let (all, still) = (
            open_mark(app, "survival", 0)?,
            open_mark(app, "survival", -1)?,
        );
        assert!(0 < still && still < all, "{still} of {all}");
        look_in_both_themes(app, "speed")?;
        select(app, "main", "Compare by", "Original Source")?;
        app.wait_for_text(&format!("{} li", card("survival")), "log-rank")?;
        app.look("speed-compared")?;
        select(app, "main", "From stage", "SQL")?;
        select(app, "main", "To stage", "Opportunity")?;
        app.wait_for_text(&format!("{} h2", card("times")), "SQL → Opportunity")?;
        // Fewer than thirty of each: nothing is claimed.
        app.wait_for_text(&format!("{} li", card("survival")), "is not claimed")?;
        by_keys(app)?;
        in_other_words(app, "speed")
    })
}

/// Each way of counting says what it means, and is in the address.
fn ways(app: &App) -> Result<(), Trouble> {
    for (way, says) in [
        ("By period", "may pass 100%"),
        ("As it stands", "Days play no part"),
        ("Entries", "Each entry counts"),
        ("By cohort", "is pending"),
    ] {
        choose(app, "main fieldset label", way)?;
        app.wait_for_text(&format!("{} li", card("over_time")), says)?;
        wait_for_figure(app, "over_time")?;
        app.look(&format!(
            "over-time-{}",
            way.replace(' ', "-").to_lowercase()
        ))?;
    }
    assert!(address(app)?.contains("way=cohort"));
    select(app, "main", "Period length", "Quarters")?;
    app.wait_for_text(&format!("{} figure", card("over_time")), "Q3 2026")?;
    Ok(())
}

/// The figures are reached and opened without a pointer.
fn by_keys(app: &App) -> Result<(), Trouble> {
    let focus = "document.querySelector(arguments[0]).focus();";
    let mark = format!("{} a[data-mark]", card("ageing"));
    app.script(focus, &[mark.into()])?;
    app.press(&[Key::ArrowRight])?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("main h1", "Leads")?;
    go(app, "#/measure/speed")
}

/// Titles and axes are in the reader's language.
fn in_other_words(app: &App, screen: &str) -> Result<(), Trouble> {
    for (language, title) in [("pl", POLISH), ("th", THAI)] {
        speak(app, language)?;
        let title = if screen == "speed" {
            title[1]
        } else {
            title[0]
        };
        app.wait_for_text("main h1", title)?;
        app.look(&format!("{screen}-{language}"))?;
    }
    Ok(())
}

const POLISH: [&str; 2] = ["W czasie", "Tempo"];
const THAI: [&str; 2] = ["ตามเวลา", "ความเร็ว"];
