//! What does a person do again and again? Choose by its name, read a number, go to a screen.

use serde_json::json;
use tests::webdriver::{App, Element, Key, Trouble};

/// The line of facts that stays above every screen.
const FACTS: &str = "header ul";

/// Clicks the element of `css` that shows `text`, as soon as there is one that can be clicked.
pub(crate) fn choose(app: &App, css: &str, text: &str) -> Result<(), Trouble> {
    app.wait_until(&format!("{css} with “{text}” to click"), || {
        for element in app.find_all(css)? {
            if element.text()?.contains(text) && element.is_enabled()? {
                return element.click().map(Some);
            }
        }
        Ok(None)
    })
}

/// Begins with the sample story on the first screen.
pub(crate) fn begin_with_sample(app: &App) -> Result<(), Trouble> {
    app.click("[data-testid=welcome-sample]")?;
    app.wait_for("#card-funnel").map(|_| ())
}

/// Begins with an empty workspace of the name that is proposed; `way` is a choice of the first screen.
pub(crate) fn begin_empty(app: &App, way: &str) -> Result<(), Trouble> {
    app.click(&format!("[data-testid={way}]"))?;
    app.click("dialog[open] button[type=submit]")?;
    app.wait_for("nav").map(|_| ())
}

/// Goes to the screen of an address, such as `#/apply/leads?stage=sql`.
pub(crate) fn go(app: &App, address: &str) -> Result<(), Trouble> {
    app.script("location.hash = arguments[0]", &[json!(address)])
        .map(|_| ())
}

/// The address of the screen that is shown.
pub(crate) fn address(app: &App) -> Result<String, Trouble> {
    let hash = app.script("return location.hash", &[])?;
    Ok(hash.as_str().unwrap_or_default().to_owned())
}

/// Waits until the address is this.
pub(crate) fn wait_for_address(app: &App, wanted: &str) -> Result<(), Trouble> {
    app.wait_until(&format!("the address {wanted}"), || {
        Ok((address(app)? == wanted).then_some(()))
    })
}

/// The control that the label of exactly these words names, within `css`.
pub(crate) fn field<'app>(
    app: &'app App,
    css: &str,
    label: &str,
) -> Result<Element<'app>, Trouble> {
    let find = "
        const [css, words] = arguments;
        const labels = [...document.querySelectorAll(css)].flatMap((of) => [...of.querySelectorAll('label')]);
        return labels.find((label) => label.textContent.trim() === words)?.htmlFor ?? null;";
    let id = app.wait_until(&format!("a field “{label}” in {css}"), || {
        let id = app.script(find, &[json!(css), json!(label)])?;
        Ok(id.as_str().map(String::from))
    })?;
    app.find(&format!("[id='{id}']"))
}

/// Types a text in place of what a field holds.
pub(crate) fn retype(app: &App, field: &Element<'_>, text: &str) -> Result<(), Trouble> {
    field.click()?;
    app.press(&[Key::Control, Key::Letter('a')])?;
    field.type_text(text)
}

/// Chooses an option of the list that `label` names, within `css`.
pub(crate) fn select(app: &App, css: &str, label: &str, option: &str) -> Result<(), Trouble> {
    let id = field(app, css, label)?.attribute("id")?.unwrap_or_default();
    let options = format!("[id='{id}'] option");
    app.wait_until(
        &format!("the option “{option}” of “{label}”"),
        || {
            for one in app.find_all(&options)? {
                if one.text()?.trim() == option {
                    return one.click().map(Some);
                }
            }
            Ok(None)
        },
    )
}

/// Says what the rows of a file are, where its columns are shown: `costs`.
pub(crate) fn say_rows_are(app: &App, rows_are: &str) -> Result<(), Trouble> {
    app.click(&format!(
        "main select[name=rows-are] option[value={rows_are}]"
    ))?;
    wait_for_rows_as(app, rows_are)
}

/// Waits until the columns of a file are shown as those of such rows.
pub(crate) fn wait_for_rows_as(app: &App, rows_are: &str) -> Result<(), Trouble> {
    let chosen = format!("main select[name=rows-are] option[value={rows_are}]:checked");
    app.wait_for(&chosen).map(|_| ())
}

/// Sets the switch of the rail or of the first screen: `dark`, `light`.
pub(crate) fn switch(app: &App, theme: &str) -> Result<(), Trouble> {
    app.click(&format!("label:has(> input[type=radio][value={theme}])"))?;
    app.wait_for(&format!("html[data-theme={theme}]"))?;
    let scheme = "return getComputedStyle(document.documentElement).colorScheme";
    let scheme = app.script(scheme, &[])?;
    assert_eq!(scheme, json!(theme), "the platform's own controls follow");
    Ok(())
}

/// Chooses a language in the menu of the rail or of the first screen, by its code: `pl`.
pub(crate) fn speak(app: &App, language: &str) -> Result<(), Trouble> {
    app.click("[data-testid=language]")?;
    app.click(&format!("#languages button[lang={language}]"))?;
    app.wait_for(&format!("html[lang={language}]"))?;
    app.wait_until_gone("#languages:popover-open").map(|_| ())
}

/// What the first element of `css` shows.
pub(crate) fn text(app: &App, css: &str) -> Result<String, Trouble> {
    app.wait_for(css)?.text()
}

/// The numbers in a text, whatever stands between their thousands.
pub(crate) fn numbers(text: &str) -> Vec<u64> {
    let mut found: Vec<u64> = Vec::new();
    let mut open = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if let Some(digit) = letter.to_digit(10) {
            match found.last_mut().filter(|_| open) {
                Some(number) => *number = *number * 10 + u64::from(digit),
                None => found.push(u64::from(digit)),
            }
            open = true;
        } else {
            let between = matches!(letter, ',' | '\u{a0}' | '\u{202f}' | '\u{2009}');
            open = open && between && letters.peek().is_some_and(char::is_ascii_digit);
        }
    }
    found
}

/// How many leads the line of facts names.
pub(crate) fn leads_in_list(app: &App) -> Result<u64, Trouble> {
    let facts = text(app, &format!("{FACTS} li:nth-child(2)"))?;
    Ok(numbers(&facts).first().copied().unwrap_or_default())
}

/// Waits until the line of facts names so many leads: it follows an import by a moment.
pub(crate) fn wait_for_leads(app: &App, n: u64) -> Result<(), Trouble> {
    app.wait_until(&format!("a list of {n} leads"), || {
        Ok((leads_in_list(app)? == n).then_some(()))
    })
}

/// How many leads the table holds, as the heading says and as the table says; both must agree.
pub(crate) fn leads_in_table(app: &App) -> Result<u64, Trouble> {
    app.wait_until("heading and table to count the same leads", || {
        let table = app.find("[role=grid]")?.attribute("aria-rowcount")?;
        let table: u64 = table.and_then(|n| n.parse().ok()).unwrap_or_default();
        let heading = numbers(&app.find("main h1 + p")?.text()?);
        Ok(heading
            .first()
            .copied()
            .filter(|n| table.checked_sub(1) == Some(*n)))
    })
}

/// Waits until nothing on the page loads or moves any more and two looks in a row see the same.
pub(crate) fn settle(app: &App) -> Result<(), Trouble> {
    let look = "
        const moving = document.getAnimations().some((one) => one.playState === 'running');
        const loading = document.querySelector('[aria-busy=true]') !== null || document.fonts.status === 'loading';
        return moving || loading ? null : document.body.innerHTML;";
    let mut before = None;
    let mut same = 0;
    app.wait_until("the page to stand still", || {
        let now = app.script(look, &[])?;
        same = if now.is_string() && before.as_ref() == Some(&now) {
            same + 1
        } else {
            0
        };
        before = Some(now);
        Ok((same >= 4).then_some(()))
    })
}

/// Looks at the screen in both themes.
pub(crate) fn look_in_both_themes(app: &App, name: &str) -> Result<(), Trouble> {
    for theme in ["dark", "light"] {
        switch(app, theme)?;
        settle(app)?;
        app.look(&format!("{name}-{theme}-1280"))?;
    }
    Ok(())
}

#[test]
fn numbers_are_read_with_and_without_marks_between_their_thousands() {
    for (text, expected) in [
        ("306 of 1,975 leads", vec![306, 1975]),
        ("1\u{a0}975 leadów", vec![1975]),
        ("SQL, 5, 7", vec![5, 7]),
        ("none", vec![]),
    ] {
        assert_eq!(numbers(text), expected, "{text}");
    }
}
