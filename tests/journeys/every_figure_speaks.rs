//! Does every figure of Measure speak every language, in both themes, and does what it says fit? No sentence is left
//! in English, none is cut off, and no text of a picture lies over another as the real web view draws it.

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::measured::{Card, PLACES, Place, measured, wait_for_cards};
use crate::speaking::{GIVEN_NAMES, cut_words, faults_now};
use crate::steps::{go, speak, switch};

#[test]
fn every_figure_speaks_polish_thai_and_danish_in_both_themes_and_fits() -> Result<(), Trouble> {
    speaks("every-figure-speaks-1", &["pl", "th", "da"])
}

#[test]
fn every_figure_speaks_indonesian_and_malay_in_both_themes_and_fits() -> Result<(), Trouble> {
    speaks("every-figure-speaks-2", &["id", "ms"])
}

fn speaks(name: &str, languages: &[&str]) -> Result<(), Trouble> {
    let folder = Folder::new(name)?;
    let opening = Opening {
        workspace: Some(measured(&folder)),
        ..Opening::default()
    };
    journey(name, &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("#card-funnel")?;
        let mut faults = Vec::new();
        let english = all(app, "en", &mut faults)?;
        for language in languages {
            speak(app, language)?;
            for (place, own, english) in all(app, language, &mut faults)?
                .into_iter()
                .zip(english.iter())
                .map(|((place, own), (_, english))| (place, own, english))
            {
                let at = format!("{language} {}", place.address);
                for (own, english) in own.iter().zip(english) {
                    faults.extend(left_in_english(&at, own, english));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

/// Every place in one language: light, then dark, in which the same is said in other colours.
fn all(
    app: &App,
    language: &str,
    faults: &mut Vec<String>,
) -> Result<Vec<(&'static Place, Vec<Card>)>, Trouble> {
    let mut shown = Vec::new();
    for place in PLACES {
        go(app, place.address)?;
        let light = wait_for_cards(app, place)?;
        let at = format!("{language} {}", place.address);
        let found = cut_words(app)?.into_iter().chain(crowded(app)?);
        faults.extend(found.map(|what| format!("{at}: {what}")));
        if language != "en" {
            faults.extend(faults_now(app, language, place.address, &GIVEN_NAMES)?);
        }
        switch(app, "dark")?;
        let dark = app.wait_until("figures in the dark", || {
            let dark = wait_for_cards(app, place)?;
            let redrawn = dark
                .iter()
                .zip(&light)
                .all(|(one, other)| !one.has_picture || one.drawn.1 != other.drawn.1);
            Ok(redrawn.then_some(dark))
        })?;
        for (one, other) in dark.iter().zip(&light) {
            if one.drawn.0 != other.drawn.0 || one.title != other.title {
                faults.push(format!("{at}: says other words in the dark: {}", one.title));
            }
        }
        switch(app, "light")?;
        shown.push((place, light));
    }
    Ok(shown)
}

/// The finding, what it is of, and what one must know, are said in the language.
fn left_in_english(at: &str, own: &Card, english: &Card) -> Vec<String> {
    let mut left = Vec::new();
    if own.title == english.title {
        left.push(format!("{at}: {}", own.title));
    }
    for note in own.notes.iter().filter(|note| english.notes.contains(note)) {
        left.push(format!("{at}: {note}"));
    }
    let marks = own.marks.iter().zip(&english.marks);
    for (mark, _) in marks.filter(|(one, other)| !one.words.is_empty() && one.words == other.words)
    {
        left.push(format!("{at}: {}", mark.words));
    }
    left
}

/// Texts of pictures that lie over each other or stand out of their picture.
fn crowded(app: &App) -> Result<Vec<String>, Trouble> {
    let look = "
        const found = [];
        for (const svg of document.querySelectorAll('main figure svg')) {
            const whole = svg.getBoundingClientRect();
            const boxes = [...svg.querySelectorAll('text')]
                .filter((one) => one.textContent.trim() !== '')
                .map((one) => ({ says: one.textContent, at: one.getBoundingClientRect() }));
            boxes.forEach(({ says, at }, no) => {
                if (at.left < whole.left - 1 || at.right > whole.right + 1 || at.bottom > whole.bottom + 3)
                    found.push(`out of its picture: ${says}`);
                for (const other of boxes.slice(no + 1)) {
                    const wide = Math.min(at.right, other.at.right) - Math.max(at.left, other.at.left);
                    const high = Math.min(at.bottom, other.at.bottom) - Math.max(at.top, other.at.top);
                    const least = Math.min(at.height, other.at.height);
                    if (wide > 2 && high > 0.45 * least) found.push(`${says} lies over ${other.says}`);
                }
            });
        }
        return found;";
    let found = app.script(look, &[])?;
    let lines = found.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(lines
        .iter()
        .filter_map(|line| line.as_str().map(String::from))
        .collect())
}
