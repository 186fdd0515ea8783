//! How is a figure used in a journey? Waited for, looked at, gone through mark by mark, opened, shown as a table,
//! written to files. Any screen of Measure goes through these.

use tests::webdriver::{App, Key, Trouble};

use crate::steps::{address, choose, leads_in_table, numbers, wait_for_address};

/// The card of a figure, by its name in addresses.
pub(crate) fn card(figure: &str) -> String {
    format!("[data-testid=figure-{figure}]")
}

/// Waits until a figure is worked out and drawn.
pub(crate) fn wait_for_figure(app: &App, figure: &str) -> Result<(), Trouble> {
    app.wait_for(&format!("{}[aria-busy=false] h2", card(figure)))?;
    Ok(())
}

/// Opens a mark of the picture, from the end if `nth` is negative, and checks that exactly those whom it says it
/// counts are in the table of leads; goes back then. Gives how many.
pub(crate) fn open_mark(app: &App, figure: &str, nth: i64) -> Result<u64, Trouble> {
    let (screen, tip, n) = follow_mark(app, figure, nth)?;
    app.wait_for_text("main h1", "Leads")?;
    let shown = leads_in_table(app)?;
    assert_eq!(shown, n, "{figure}: the mark says {tip}");
    back(app, figure, &screen)?;
    Ok(n)
}

/// The same of a mark that counts companies or deals, which are shown in their own table.
pub(crate) fn open_mark_of_rows(app: &App, figure: &str, nth: i64) -> Result<u64, Trouble> {
    let (screen, tip, n) = follow_mark(app, figure, nth)?;
    let said = app.wait_for("[data-testid=behind] strong")?.text()?;
    assert_eq!(numbers(&said), [n], "{figure}: the mark says {tip}");
    app.wait_for("main [role=gridcell]")?;
    app.look(&format!("behind-{figure}"))?;
    back(app, figure, &screen)?;
    Ok(n)
}

fn back(app: &App, figure: &str, screen: &str) -> Result<(), Trouble> {
    app.script("history.back()", &[])?;
    wait_for_address(app, screen)?;
    wait_for_figure(app, figure)
}

/// Follows a mark by the keyboard; gives where from, what it says, and how many it says it opens.
fn follow_mark(app: &App, figure: &str, nth: i64) -> Result<(String, String, u64), Trouble> {
    wait_for_figure(app, figure)?;
    let screen = address(app)?;
    let tip = app.script(
        "
        const marks = [...document.querySelectorAll(arguments[0])];
        const mark = marks.at(arguments[1]);
        if (!mark) return null;
        mark.focus();
        const tip = mark.querySelector('span');
        return [getComputedStyle(tip).display, mark.innerText, tip.lastElementChild.innerText];",
        &[format!("{} a[data-mark]", card(figure)).into(), nth.into()],
    )?;
    let tip = tip
        .as_array()
        .ok_or_else(|| Trouble::new(format!("{figure}: no such mark")))?;
    assert_ne!(tip[0], "none", "a mark with the focus says what it is");
    let said = tip[2].as_str().unwrap_or_default();
    let n = numbers(said).first().copied().unwrap_or(1);
    app.press(&[Key::Enter])?;
    Ok((screen, format!("{tip:?}"), n))
}

/// Shows a figure as its table.
pub(crate) fn as_table(app: &App, figure: &str) -> Result<(), Trouble> {
    choose(app, &format!("{} header label", card(figure)), "Table")?;
    app.wait_for(&format!("{} table tbody tr", card(figure)))?;
    Ok(())
}
