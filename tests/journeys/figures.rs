//! Is a figure read, gone through by keys, opened, and shown as a table?

use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::figure_card::{as_table, card, open_mark, opens, wait_for_figure};
use crate::steps::{begin_with_sample, go, leads_in_table, look_in_both_themes};

#[test]
fn a_figure_leads_to_exactly_those_it_counts_by_its_marks_and_by_its_table() -> Result<(), Trouble>
{
    journey("figures", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/measure/over-time")?;
        wait_for_figure(app, FIGURE)?;
        look_in_both_themes(app, "figure-over-time")?;
        by_keys(app)?;
        for nth in [0, -1] {
            assert!(open_mark(app, FIGURE, nth)? > 0);
        }
        as_table(app, FIGURE)?;
        app.look("figure-over-time-table")?;
        let cell = format!("{} tbody td a", card(FIGURE));
        let n = opens(app, &cell)?;
        app.click(&cell)?;
        app.wait_for_text("main h1", "Leads")?;
        assert_eq!(leads_in_table(app)?, n);
        Ok(())
    })
}

const FIGURE: &str = "over_time";

/// One stop for the tab key; the arrows go on from there.
fn by_keys(app: &App) -> Result<(), Trouble> {
    let stops = app.script(
        "return document.querySelectorAll(`${arguments[0]} [data-mark][tabindex='0']`).length;",
        &[card(FIGURE).into()],
    )?;
    assert_eq!(stops, 1);
    let focus = "
        document.querySelector(`${arguments[0]} [data-mark]`).focus();
        return document.activeElement.dataset.mark;";
    let first = app.script(focus, &[card(FIGURE).into()])?;
    app.press(&[Key::ArrowRight])?;
    let next = app.script("return document.activeElement.dataset.mark;", &[])?;
    assert!(next.is_string() && next != first, "{first} then {next}");
    Ok(())
}
