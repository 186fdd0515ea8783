//! Does every language have its screens? Each says everything in it, and every text fits its place. The
//! window begins in the language of the system, and the menu changes it by keyboard.

use tests::places::Folder;
use tests::webdriver::{Key, Opening, Trouble, journey};

use crate::sample;
use crate::speaking::{GIVEN_NAMES, cut_words, faults_of_speech, speaks};
use crate::steps::{go, speak};
use crate::words::word;

/// Those with sentences in the middle of the screen first: what is wrong with a language shows there.
const SCREENS: [(&str, &str, &[&str]); 8] = [
    ("#/", "home", &["home-title"]),
    (
        "#/agree/definition?part=stage.mql",
        "definition",
        &["stage-owner", "live-funnel"],
    ),
    ("#/agree/promises", "promises", &["promises-ask-volume"]),
    ("#/agree/agreement", "agreement", &["screen-agreement"]),
    (
        "#/apply/leads?lead=3",
        "lead",
        &["screen-leads", "lead-facts"],
    ),
    ("#/apply/import", "import", &["import-drop"]),
    ("#/measure/funnel", "funnel", &["funnel-title"]),
    ("#/measure/hand-off", "hand-off", &[]),
];

#[test]
fn every_screen_speaks_every_language_and_fits() -> Result<(), Trouble> {
    let folder = Folder::new("six-languages")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "team.leadpact")),
        ..Opening::default()
    };
    journey("six-languages", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("#card-funnel")?;
        let mut faults = Vec::new();
        for language in ["th", "id", "ms", "da"] {
            speak(app, language)?;
            for (address, name, says) in SCREENS {
                go(app, address)?;
                app.wait_for("main h1")?;
                let found = faults_of_speech(app, language, name, says, &GIVEN_NAMES)?;
                faults.extend(found);
                let cut = cut_words(app)?.into_iter();
                faults.extend(cut.map(|what| format!("{language} {name}: {what}")));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn the_window_begins_in_the_language_of_the_system_and_changes_it_by_keyboard()
-> Result<(), Trouble> {
    let data = Folder::new("first-language")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        system_language: Some("th_TH.UTF-8".to_owned()),
        ..Opening::default()
    };
    journey("first-language", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for_text("main h1", &word("th", "welcome-title"))?;
        speaks(app, "th", "first-run", &["welcome-title"], &[])?;
        assert_eq!(cut_words(app)?, [""; 0]);
        app.script(
            "document.querySelector('[data-testid=language]').focus()",
            &[],
        )?;
        app.press(&[Key::Enter])?;
        app.wait_for("#languages:popover-open button[lang=th]:focus")?;
        app.screenshot("language-menu-1280")?;
        for _ in 0..3 {
            app.press(&[Key::ArrowDown])?;
        }
        app.wait_for("#languages button[lang=da]:focus")?;
        app.press(&[Key::Enter])?;
        app.wait_for("html[lang=da]")?;
        speaks(app, "da", "first-run", &["welcome-title"], &[])
    })?;
    // It is kept, whatever the system speaks.
    journey("first-language-again", &opening, |app| {
        app.wait_for_text("main h1", &word("da", "welcome-title"))
            .map(|_| ())
    })
}
