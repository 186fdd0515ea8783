//! Is it told by which keys rows are joined before anything is written, is another chosen there, and are the
//! rows then joined as it was told?

use std::path::Path;

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, go, settle, speak, switch, text, wait_for_leads, wait_for_rows_as};
use crate::words::word;

const PEOPLE: &str = "Record ID,Name,Email,Company Name,Badge ID\n\
    1,Anna,anna@mill.example,Mill,B1\n2,Bo,bo@gtx.example,GTX Pro,B2\n";
const COMPANIES: &str = "Company ID,Company Name\nC1,Mill\nC2,GTX Pro\n";
/// One deal is found by its address; three by the badge; of the accounts one is no company's name.
const DEALS: &str = "Deal ID,Deal Name,Deal Stage,Amount,Account,Contact Email,Badge\n\
    D1,Looms,Open,10,Mill,anna@mill.example,B1\nD2,Frames,Open,20,Mill,old@mill.example,B2\n\
    D3,Belts,Open,30,GTXPro,old@mill.example,B2\nD4,Oil,Open,40,GTX Pro,,B9\n";
const ANY: &str = r#"{"leadpact_definition":1,"title":"Named",
    "criteria":[{"id":"named","label":"Named","field":"name","op":"known"}],
    "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"named"}}]}"#;

#[test]
fn a_key_is_chosen_before_rows_are_joined_by_it() -> Result<(), Trouble> {
    let folder = Folder::new("keys")?;
    let file = folder.file("rows.csv");
    std::fs::write(&file, PEOPLE)?;
    let workspace = sample::of_file(&folder, &file, ANY);
    std::fs::write(&file, COMPANIES)?;
    let companies = file.to_str().unwrap_or_default();
    sample::json(&workspace, ["import", "--table", "companies", companies]);
    std::fs::write(&file, DEALS)?;
    let opening = Opening {
        workspace: Some(workspace.clone()),
        picked_file: Some(file),
        ..Opening::default()
    };
    journey("keys", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/apply/import")?;
        choose(app, "main button", &word("en", "import-choose"))?;
        wait_for_rows_as(app, "deals")?;
        choose(app, "main button", &word("en", "import-to-columns"))?;
        choose(app, "main button", &word("en", "import-check"))?;
        app.wait_for_text("[data-testid=keys] li", "“old@mill.example” (2)")?;
        let told = text(app, "[data-testid=keys]")?;
        assert!(
            told.contains("“B9” (1)") && told.contains("“GTXPro” (1)"),
            "{told}"
        );
        look(app)?;
        choose(app, "[data-testid=keys] label", "Badge ID")?;
        app.wait_for("[data-testid=keys] input:checked")?;
        app.wait_for_text("main li", "3 of them belong to people in the list.")?;
        choose(app, "main button", "Import: 4 accepted")?;
        app.wait_for_text("main li", "3 of them belong to people in the list.")?;
        settle(app)?;
        app.look("keys-joined-1280")?;
        agree(&workspace);
        wait_for_leads(app, 2)
    })
}

/// What was chosen is said as a join, and finds what was told.
fn agree(workspace: &Path) {
    let joins = sample::json(workspace, ["joins"]);
    assert_eq!(joins["joins"].as_array().map(Vec::len), Some(1), "{joins}");
    let rows = sample::json(workspace, ["fields", "--table", "deals"]);
    assert_eq!(rows["linked_rows"], 3, "{rows}");
}

/// The screen in both themes and sizes, and in Polish.
fn look(app: &App) -> Result<(), Trouble> {
    for (width, height) in [(1920, 1080), (1280, 720)] {
        app.resize(width, height)?;
        for theme in ["dark", "light"] {
            switch(app, theme)?;
            settle(app)?;
            app.look(&format!("keys-{theme}-{width}"))?;
        }
    }
    speak(app, "pl")?;
    settle(app)?;
    app.look("keys-pl-1280")?;
    speak(app, "en")?;
    settle(app)
}
