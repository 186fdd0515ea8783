//! Does a screen speak one language, and does what it says fit? No message is missing, none is left in
//! English, and nothing is said in a box too small for it.

use serde_json::Value;
use tests::webdriver::{App, Trouble};

use crate::steps::settle;
use crate::words::{self, word};

/// Stages, fields and values of the sample, which stay as they were given; it is told in English.
pub(crate) const GIVEN_NAMES: [&str; 21] = [
    "Amount",
    "Campaign",
    "Country",
    "Currency",
    "Customer",
    "Deals",
    "Language",
    "Marketing",
    "Meeting",
    "No budget",
    "No need",
    "Open",
    "Opportunity",
    "Owner",
    "Period",
    "Price",
    "Recycled",
    "Sales",
    "Satisfied with what they have",
    "Subscriber",
    "Won",
];

/// The screen says these messages in a language, all others too, and nothing in English; `given` are names
/// that stay as they were given. Leaves the picture `<language>-<name>-1280`.
pub(crate) fn speaks(
    app: &App,
    language: &str,
    name: &str,
    says: &[&str],
    given: &[&str],
) -> Result<(), Trouble> {
    let faults = faults_of_speech(app, language, name, says, given)?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// As [`speaks`], with what is wrong given back.
pub(crate) fn faults_of_speech(
    app: &App,
    language: &str,
    name: &str,
    says: &[&str],
    given: &[&str],
) -> Result<Vec<String>, Trouble> {
    for key in says {
        let wanted = word(language, key);
        app.wait_until(&format!("“{wanted}” on the screen"), || {
            Ok(said(app)?.contains(&wanted).then_some(()))
        })?;
    }
    settle(app)?;
    app.screenshot(&format!("{language}-{name}-1280"))?;
    faults_now(app, language, name, given)
}

/// What the screen says that is no word of the language, as it stands.
pub(crate) fn faults_now(
    app: &App,
    language: &str,
    name: &str,
    given: &[&str],
) -> Result<Vec<String>, Trouble> {
    let mut english = words::translated("en", language);
    english.retain(|word| !given.contains(&word.as_str()));
    let fault = |line: &String| {
        let what = if english.contains(line) {
            "in English"
        } else if line.contains(['⟦', '⟧', '{']) {
            "not there or not filled in"
        } else {
            return None;
        };
        Some(format!("{language} {name}: {what}: {line}"))
    };
    Ok(said(app)?.iter().filter_map(fault).collect())
}

/// Everything the screen says: to the eye, in lists, to a pointer, to a screen reader.
fn said(app: &App) -> Result<Vec<String>, Trouble> {
    let all = "
        const of = (css, what) => [...document.querySelectorAll(css)].map(what);
        const named = ['aria-label', 'title', 'placeholder'].flatMap((name) =>
            of(`[${name}]`, (one) => one.getAttribute(name)));
        const shown = document.body.innerText.split(/[\\n\\t]/);
        const options = of('option, svg text', (one) => one.textContent);
        return [...shown, ...options, ...named].map((line) => line.trim());";
    Ok(texts(&app.script(all, &[])?))
}

/// What does not fit: words wider or higher than a box that cuts them off and does not say the rest to a
/// pointer, and what stands out of the window.
pub(crate) fn cut_words(app: &App) -> Result<Vec<String>, Trouble> {
    let look = "
        const cut = [];
        const words = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
        const hidden = (one) => one.closest('.visually-hidden, [popover]:not(:popover-open), dialog:not([open])');
        for (const one of document.querySelectorAll('body *')) {
            if (!words(one) || hidden(one) || one.closest('svg, select, option, script')) continue;
            const { width, height, left, right } = one.getBoundingClientRect();
            if (width < 2 || height < 2) continue;
            const style = getComputedStyle(one);
            const clips = style.overflowX !== 'visible' && style.overflowX !== 'auto';
            const told = one.closest('[title]') !== null || one.closest('[role=grid], table') !== null;
            if (clips && !told && one.scrollWidth > one.clientWidth + 1) cut.push('too wide: ' + one.textContent);
            const clamped = style.webkitLineClamp !== 'none';
            if (clips && !clamped && one.scrollHeight > one.clientHeight + 2) cut.push('too high: ' + one.textContent);
            const scrolls = one.closest('section[tabindex], [role=grid], table');
            if (!scrolls && (left < -1 || right > innerWidth + 1)) cut.push('out of the window: ' + one.textContent);
        }
        for (const name of ['aside', 'aside ul', 'main', 'header']) {
            const one = document.querySelector(name);
            if (one && one.scrollWidth > one.clientWidth + 1) cut.push('wider than its place: ' + name);
        }
        return cut;";
    Ok(texts(&app.script(look, &[])?))
}

fn texts(found: &Value) -> Vec<String> {
    let lines = found.as_array().map(Vec::as_slice).unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| line.as_str().map(String::from))
        .collect()
}
