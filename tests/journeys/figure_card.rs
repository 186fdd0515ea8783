//! How is a figure used in a journey? Waited for, looked at, gone through mark by mark, opened, shown as a table,
//! written to files. Any screen of Measure goes through these.

use tests::webdriver::{App, Key, Trouble};

use crate::steps::{address, choose, leads_in_table, numbers, wait_for_address};

/// The card of a figure, by its name in addresses.
pub(crate) fn card(figure: &str) -> String {
    format!("[data-testid=figure-{figure}]")
}

/// One of the cards of a name that stand beside each other, from 1.
pub(crate) fn nth_card(figure: &str, nth: usize) -> String {
    let all = card(figure);
    format!("{all}:nth-child({nth} of {all})")
}

/// Waits until a figure is worked out and drawn.
pub(crate) fn wait_for_figure(app: &App, figure: &str) -> Result<(), Trouble> {
    wait_for_card(app, &card(figure))
}

fn wait_for_card(app: &App, card: &str) -> Result<(), Trouble> {
    app.wait_for(&format!("{card}[aria-busy=false] h2"))?;
    Ok(())
}

/// Opens a mark of the picture, from the end if `nth` is negative, and checks that exactly those whom it says it
/// counts are in the table of leads; goes back then. Gives how many.
pub(crate) fn open_mark(app: &App, figure: &str, nth: i64) -> Result<u64, Trouble> {
    open_mark_in(app, &card(figure), nth)
}

/// The same in one card of several.
pub(crate) fn open_mark_in(app: &App, card: &str, nth: i64) -> Result<u64, Trouble> {
    let (screen, tip, n) = follow_mark(app, card, nth)?;
    app.wait_for_text("main h1", "Leads")?;
    let shown = leads_in_table(app)?;
    assert_eq!(shown, n, "{card}: the mark says {tip}");
    back(app, card, &screen)?;
    Ok(n)
}

/// The same of a mark that counts companies or deals, which are shown in their own table.
pub(crate) fn open_mark_of_rows(app: &App, figure: &str, nth: i64) -> Result<u64, Trouble> {
    let card = card(figure);
    let (screen, n) = follow_mark_of_rows(app, &card, nth)?;
    app.look(&format!("behind-{figure}"))?;
    back(app, &card, &screen)?;
    Ok(n)
}

/// The same in one card of several.
pub(crate) fn open_mark_of_rows_in(app: &App, card: &str, nth: i64) -> Result<u64, Trouble> {
    let (screen, n) = follow_mark_of_rows(app, card, nth)?;
    back(app, card, &screen)?;
    Ok(n)
}

fn follow_mark_of_rows(app: &App, card: &str, nth: i64) -> Result<(String, u64), Trouble> {
    let (screen, tip, n) = follow_mark(app, card, nth)?;
    let said = app.wait_for("[data-testid=behind] strong")?.text()?;
    assert_eq!(numbers(&said), [n], "{card}: the mark says {tip}");
    app.wait_for("main [role=gridcell]")?;
    Ok((screen, n))
}

fn back(app: &App, card: &str, screen: &str) -> Result<(), Trouble> {
    app.script("history.back()", &[])?;
    wait_for_address(app, screen)?;
    wait_for_card(app, card)
}

/// Follows a mark by the keyboard; gives where from, what it says, and how many it says it opens.
fn follow_mark(app: &App, card: &str, nth: i64) -> Result<(String, String, u64), Trouble> {
    wait_for_card(app, card)?;
    let screen = address(app)?;
    let tip = app.script(
        "
        const marks = [...document.querySelectorAll(arguments[0])];
        const mark = marks.at(arguments[1]);
        if (!mark) return null;
        mark.focus();
        const tip = mark.querySelector('span');
        return [getComputedStyle(tip).display, mark.innerText, tip.lastElementChild.innerText];",
        &[format!("{card} a[data-mark]").into(), nth.into()],
    )?;
    let tip = tip
        .as_array()
        .ok_or_else(|| Trouble::new(format!("{card}: no such mark")))?;
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

/// How many a count says that it opens: who came twice counts twice, and is opened once.
pub(crate) fn opens(app: &App, link: &str) -> Result<u64, Trouble> {
    let said = app.wait_for(link)?.attribute("title")?.unwrap_or_default();
    Ok(numbers(&said).first().copied().unwrap_or(1))
}
