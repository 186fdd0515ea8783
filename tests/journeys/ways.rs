//! Is a lead's way through the funnel told with its days, and may a fact name the field of its day?

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, go, look_in_both_themes, select, settle, speak, text};

const PEOPLE: &str = "Record ID,Name,Email,Employees,Status,Won on\n\
    1,Anna,anna@mill.example,30,Open,\n2,Bo,bo@mill.example,50,Won,2026-03-20\n";
const DID: &str = "Activity type,Activity date,Contact email\n\
    Form filled,2026-03-02,bo@mill.example\nForm filled,2026-04-11,bo@mill.example\n";
const DEFINITION: &str = r#"{"leadpact_definition":1,"title":"Asked",
    "criteria":[
        {"id":"big","label":"At least ten employees","field":"employees","op":"at_least","value":10},
        {"id":"filled","label":"Filled a form","count":{"of":"activities","kinds":["Form filled"]},"op":"at_least","value":1},
        {"id":"won","label":"Won","field":"status","op":"is","value":"Won"}],
    "stages":[
        {"key":"lead","label":"Lead","owner":"both","reached_by":{"rule":"big"}},
        {"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"filled"}},
        {"key":"won","label":"Won","owner":"sales","reached_by":{"fact":"won"}}]}"#;

#[test]
fn the_way_of_a_lead_is_told_with_its_days() -> Result<(), Trouble> {
    let folder = Folder::new("ways")?;
    let people = folder.file("people.csv");
    std::fs::write(&people, PEOPLE)?;
    let workspace = sample::of_file(&folder, &people, DEFINITION);
    let did = folder.file("did.csv");
    std::fs::write(&did, DID)?;
    sample::import_activities(&workspace, &did);
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("ways", &opening, |app| {
        app.resize(1280, 720)?;
        let before = told(app)?;
        assert!(!before.contains("Pass 2"), "won on no day: {before}");
        go(app, "#/agree/definition?part=stage.won")?;
        app.wait_for_text("main h2", "Won")?;
        select(app, "main", "Day told by", "Won on")?;
        look_in_both_themes(app, "ways-editor")?;
        choose(app, "main header button", "Save")?;
        app.wait_for_text("main header button", "Saved")?;
        told(app)?;
        // What was judged before the definition was saved may stand there a moment longer.
        app.wait_for_text("[data-testid=lead-journeys]", "Pass 2")?;
        let after = text(app, "[data-testid=lead-journeys]")?;
        for part in [
            "Pass 1",
            "2 Mar 2026",
            "Ended by Won on 20 Mar 2026.",
            "Pass 2",
            "11 Apr 2026",
        ] {
            assert!(after.contains(part), "{part}: {after}");
        }
        app.script(
            "document.querySelector('[data-testid=lead-journeys]').scrollIntoView()",
            &[],
        )?;
        look_in_both_themes(app, "ways")?;
        for language in ["pl", "th"] {
            speak(app, language)?;
            settle(app)?;
            app.look(&format!("ways-{language}"))?;
        }
        speak(app, "en")?;
        Ok(())
    })
}

/// What the panel of Bo tells of the way.
fn told(app: &App) -> Result<String, Trouble> {
    go(app, "#/apply/leads?lead=1")?;
    app.click("[data-testid=lead-journeys] summary")?;
    app.wait_for("[data-testid=lead-journeys] ol")?;
    text(app, "[data-testid=lead-journeys]")
}
