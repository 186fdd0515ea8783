//! Does every figure of every tab of Measure keep what it promises? Each is opened, read under the pointer, gone
//! through by keys to exactly those it counts, shown as a table, and written in five forms that say the same.

use serde_json::{Value, json};
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::figure_card::{nth_card, open_mark_in, open_mark_of_rows_in};
use crate::measured::{self, Card, PLACES, Place, measured};
use crate::read_pdf::texts_of_pages;
use crate::steps::{address, go, numbers, wait_for_address};
use crate::written::{csv_rows, svg_texts, xlsx_texts};

#[test]
fn every_figure_says_under_the_pointer_and_in_its_table_what_its_marks_open() -> Result<(), Trouble>
{
    let folder = Folder::new("every-figure")?;
    let opening = Opening {
        workspace: Some(measured(&folder)),
        ..Opening::default()
    };
    journey("every-figure", &opening, |app| {
        app.resize(1280, 900)?;
        let mut n_opened = 0;
        for place in PLACES {
            for (figure, nth, shown) in opened(app, place)? {
                says_something(place, &shown);
                let css = nth_card(figure, nth);
                if shown.marks.is_empty() {
                    continue;
                }
                hovered(app, &css)?;
                by_keys(app, &css)?;
                as_its_table(app, &css, &shown)?;
                if place.looked_at_elsewhere {
                    continue;
                }
                let linked: Vec<_> = shown.marks.iter().filter(|mark| mark.opens()).collect();
                if linked.is_empty() {
                    continue;
                }
                // The first and the last mark, and one that is still pending, of whom there is one.
                let pending = linked.iter().position(|mark| mark.is_pending());
                let mut which = vec![0, linked.len() - 1];
                which.extend(pending);
                which.dedup();
                for at in which {
                    n_opened += 1;
                    let mark = linked[at];
                    let at = i64::try_from(at).unwrap_or_default();
                    let n = match mark.href.as_deref() {
                        Some(to) if to.starts_with("#/apply/tables") => {
                            open_mark_of_rows_in(app, &css, at)?
                        }
                        _ if mark.of_companies() => opens_people(app, &css, at)?,
                        _ => open_mark_in(app, &css, at)?,
                    };
                    assert!(n > 0, "{css}: {mark:?}");
                }
            }
        }
        assert!(n_opened > 50, "{n_opened}");
        Ok(())
    })
}

#[test]
fn every_figure_leaves_in_five_forms_that_say_what_the_screen_says() -> Result<(), Trouble> {
    let folder = Folder::new("every-figure-leaves")?;
    let saved = Folder::new("every-figure-files")?;
    let opening = Opening {
        workspace: Some(measured(&folder)),
        save_folder: Some(saved.path().to_path_buf()),
        ..Opening::default()
    };
    journey("every-figure-leaves", &opening, |app| {
        app.resize(1280, 900)?;
        for place in PLACES.iter().filter(|place| !place.looked_at_elsewhere) {
            for (figure, nth, shown) in opened(app, place)? {
                let css = nth_card(figure, nth);
                let rows = table_of(app, &css, shown.has_picture)?;
                for form in ["svg", "png", "pdf", "xlsx", "csv"] {
                    if !shown.has_picture && ["svg", "png"].contains(&form) {
                        continue;
                    }
                    let file = written(app, &css, form)?;
                    let bytes = std::fs::read(saved.file(&file))?;
                    says_the_same(&format!("{css} {file}"), form, &bytes, &shown.title, &rows);
                }
            }
        }
        Ok(())
    })
}

/// The cards of a place in their order, each with its name and which of that name it is.
fn opened<'p>(app: &App, place: &'p Place) -> Result<Vec<(&'p str, usize, Card)>, Trouble> {
    go(app, place.address)?;
    let shown = measured::wait_for_cards(app, place)?;
    let mut seen: Vec<&str> = Vec::new();
    let each = place.figures.iter().zip(shown).map(|(figure, card)| {
        seen.push(figure);
        (
            *figure,
            seen.iter().filter(|one| *one == figure).count(),
            card,
        )
    });
    Ok(each.collect())
}

fn says_something(place: &Place, card: &Card) {
    let Card { title, caption, .. } = card;
    let words = title.split_whitespace().count();
    assert!(
        words > 2 && !title.contains(['{', '⟦']),
        "{}: {title}",
        place.address
    );
    assert!(!caption.is_empty(), "{}: {title}", place.address);
    assert!(
        card.has_picture || card.n_rows > 0 || !card.notes.is_empty(),
        "{}: {title}",
        place.address
    );
    for mark in &card.marks {
        assert!(!mark.says.is_empty(), "{title}: {mark:?}");
        assert!(
            mark.href.is_none() || !mark.words.is_empty(),
            "{title}: {mark:?}"
        );
    }
}

/// The pointer over a mark shows what it says, within the window.
fn hovered(app: &App, css: &str) -> Result<(), Trouble> {
    let find = "
        const marks = [...document.querySelectorAll(`${arguments[0]} [data-mark]`)];
        const mark = marks[Math.floor(marks.length / 2)];
        mark.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = mark.getBoundingClientRect();
        return [Math.floor(left + width / 2), Math.floor(top + height / 2)];";
    let at = app.script(find, &[css.into()])?;
    let place = |no: usize| at[no].as_i64().unwrap_or_default();
    app.hover((place(0), place(1)))?;
    let tip = "
        const under = document.querySelector(`${arguments[0]} [data-mark]:hover > span`);
        if (!under || getComputedStyle(under).display === 'none') return null;
        const { left, right, top } = under.getBoundingClientRect();
        return [left >= 0 && right <= innerWidth && top >= 0, under.innerText];";
    let said = app.wait_until(&format!("what a mark of {css} says"), || {
        let said = app.script(tip, &[css.into()])?;
        Ok(said.is_array().then_some(said))
    })?;
    assert_eq!(said[0], true, "{css}: out of the window: {said}");
    app.hover((2, 2))
}

/// One stop for the tab key; Home and End lead to the first and the last mark.
fn by_keys(app: &App, css: &str) -> Result<(), Trouble> {
    let marks = format!("{css} [data-mark]");
    let focus = "
        const marks = [...document.querySelectorAll(arguments[0])];
        const stops = marks.filter((mark) => mark.tabIndex === 0);
        stops[0].focus();
        return [stops.length, marks.length];";
    let found = app.script(focus, &[marks.as_str().into()])?;
    assert_eq!(found[0], 1, "{css}");
    let at = "return [...document.querySelectorAll(arguments[0])].indexOf(document.activeElement);";
    for (key, wanted) in [
        (Key::End, found[1].as_i64().map(|n| n - 1)),
        (Key::Home, Some(0)),
    ] {
        app.press(&[key])?;
        let now = app.script(at, &[marks.as_str().into()])?;
        assert_eq!(now.as_i64(), wanted, "{css}");
    }
    Ok(())
}

/// What a mark opens is in the table too, with the same number.
fn as_its_table(app: &App, css: &str, shown: &Card) -> Result<(), Trouble> {
    table_of(app, css, true)?;
    let links = "
        return [...document.querySelectorAll(`${arguments[0]} tbody a`)]
            .map((one) => [one.getAttribute('href'), one.innerText]);";
    let links = app.script(links, &[css.into()])?;
    let links: Vec<(&str, &str)> = links
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| Some((one[0].as_str()?, one[1].as_str()?)))
        .collect();
    for mark in &shown.marks {
        let Some(to) = mark.href.as_deref() else {
            continue;
        };
        let cells = links.iter().filter(|(href, _)| *href == to);
        for (_, cell) in cells {
            // Who came twice counts twice and is opened once: then the mark says both, or there are more ways.
            let Some(counted) = counts_of(cell).first().copied() else {
                continue;
            };
            let is_said = counted == mark.n() || numbers(&mark.says).contains(&counted);
            let of_ways = css.contains("survival") && counted > mark.n();
            assert!(is_said || of_ways, "{css}: “{cell}” is not {mark:?}");
        }
    }
    shown_as(app, css, -2)?;
    app.wait_for(&format!("{css} figure")).map(|_| ())
}

/// Chart and table are the last two that a card lets choose.
fn shown_as(app: &App, css: &str, nth: i64) -> Result<(), Trouble> {
    let choose = "
        const [css, nth] = arguments;
        [...document.querySelectorAll(`${css} header input[type=radio]`)].at(nth).click();";
    app.script(choose, &[css.into(), nth.into()]).map(|_| ())
}

/// The rows of a card's table, which it shows then.
fn table_of(app: &App, css: &str, is_drawn: bool) -> Result<Vec<Vec<String>>, Trouble> {
    if is_drawn {
        shown_as(app, css, -1)?;
        app.wait_for(&format!("{css} table tbody"))?;
    }
    let rows = "
        return [...document.querySelectorAll(`${arguments[0]} tbody tr`)]
            .map((row) => [...row.children].map((cell) => cell.innerText));";
    let rows = app.script(rows, &[css.into()])?;
    let cells = |row: &Value| -> Vec<String> {
        let cells = row.as_array().into_iter().flatten();
        cells
            .map(|cell| cell.as_str().unwrap_or_default().to_owned())
            .collect()
    };
    Ok(rows.as_array().into_iter().flatten().map(cells).collect())
}

/// A mark of companies opens their people.
fn opens_people(app: &App, css: &str, nth: i64) -> Result<u64, Trouble> {
    let screen = address(app)?;
    app.script(
        "[...document.querySelectorAll(`${arguments[0]} a[data-mark]`)].at(arguments[1]).focus()",
        &[css.into(), nth.into()],
    )?;
    app.press(&[Key::Enter])?;
    app.wait_for_text("main h1", "Leads")?;
    let n = crate::steps::leads_in_table(app)?;
    app.script("history.back()", &[])?;
    wait_for_address(app, &screen)?;
    app.wait_for(&format!("{css}[aria-busy=false] h2"))?;
    Ok(n)
}

/// Writes a figure in a form, by its menu; gives the name of the file.
fn written(app: &App, css: &str, form: &str) -> Result<String, Trouble> {
    let press = "
        const [css, form] = arguments;
        const items = [...document.querySelectorAll(`${css} [role=menuitem]`)];
        const item = items.find((one) => one.checkVisibility() && one.innerText.toLowerCase().includes(`(${form})`));
        if (item?.disabled) return false;
        if (item) { item.click(); return true; }
        document.querySelector(`${css} button[aria-haspopup=menu]`).click();
        return false;";
    let asked = [json!(css), json!(form)];
    app.wait_until(&format!("{form} in the menu of {css}"), || {
        Ok((app.script(press, &asked)? == true).then_some(()))
    })?;
    let said = format!("{css} header [role=status]");
    let ending = format!(".{form}");
    let status = app.wait_for_text(&said, &ending)?.text()?;
    let file = status
        .split_whitespace()
        .find(|word| word.contains(&ending));
    let file = file.and_then(|word| word.split(&ending).next());
    Ok(format!("{}{ending}", file.unwrap_or_default()))
}

/// A file has the title and every count of the table.
fn says_the_same(what: &str, form: &str, bytes: &[u8], title: &str, rows: &[Vec<String>]) {
    let bare = |text: &str| -> String { text.split_whitespace().collect() };
    let counts: Vec<u64> = rows
        .iter()
        .flatten()
        .flat_map(|cell| counts_of(cell))
        .collect();
    match form {
        "svg" => {
            let texts = bare(&svg_texts(&String::from_utf8_lossy(bytes)));
            let begins: String = bare(title).chars().take(40).collect();
            assert!(texts.contains(&begins), "{what}: {title} is not in {texts}");
        }
        "png" => {
            assert!(bytes.starts_with(b"\x89PNG"), "{what}");
            let side = |at: usize| {
                let four: [u8; 4] = bytes[at..at + 4].try_into().unwrap_or_default();
                u32::from_be_bytes(four)
            };
            assert!(
                side(16) >= 1280 && side(20) >= 200,
                "{what}: {} × {}",
                side(16),
                side(20)
            );
        }
        "pdf" => {
            let pages = texts_of_pages(bytes);
            let said: String = pages.iter().map(|texts| bare(&texts.concat())).collect();
            assert!(
                said.contains(&bare(title)),
                "{what}: {title} is not in {said}"
            );
            for n in &counts {
                assert!(
                    said.replace(',', "").contains(&n.to_string()),
                    "{what}: {n}"
                );
            }
        }
        "xlsx" => {
            let said = xlsx_texts(bytes);
            assert!(
                said.iter().any(|text| text == title),
                "{what}: {title} is not in {said:?}"
            );
            for n in &counts {
                assert!(said.contains(&n.to_string()), "{what}: {n}");
            }
        }
        _ => {
            let csv = csv_rows(&String::from_utf8_lossy(bytes));
            assert_eq!(csv.len(), rows.len() + 1, "{what}: rows and a head");
            for (row, line) in rows.iter().zip(&csv[1..]) {
                for n in row.iter().flat_map(|cell| counts_of(cell)) {
                    assert!(
                        line.contains(&n.to_string()),
                        "{what}: {n} is not in {line:?}"
                    );
                }
            }
        }
    }
}

/// The counts that a cell says: itself, or those of "35.2% (19 of 54)".
fn counts_of(cell: &str) -> Vec<u64> {
    let is_count = !cell.is_empty() && cell.chars().all(|one| one.is_ascii_digit() || one == ',');
    let made_of = cell.split_once('(').filter(|(_, of)| of.contains(" of "));
    match made_of {
        Some((_, counts)) => numbers(counts),
        None if is_count => numbers(cell),
        None => Vec::new(),
    }
}
