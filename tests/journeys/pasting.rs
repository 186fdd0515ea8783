//! Do rows copied in a spreadsheet come in as a file does? By Ctrl+V and by the button, from the real
//! clipboard, through the same reading, mapping and balance.

use serde_json::json;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::steps::{begin_empty, choose, look_in_both_themes, text, wait_for_leads};
use crate::words;

/// As a spreadsheet copies them: tabs between cells, a cell with a line break in quotation marks.
const ROWS: &str = "Record ID\tName\tEmployees\n1\tŁucja Żak\t11-50\n2\t\"Jan\nNowak\"\t200+\n\
                    3\tAnna\t7\n";

#[test]
fn copied_rows_are_pasted_and_go_the_way_of_a_file() -> Result<(), Trouble> {
    journey("pasting", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-import")?;
        app.wait_for_text("main p", "at most 10 MB")?;
        look_in_both_themes(app, "import-paste")?;

        copy(app, "   \n")?;
        choose(app, "main button", "Paste rows")?;
        let [sentence, remedy] = words::error("clipboard-empty");
        let note = app.wait_for_text("main [role=alert]", &sentence)?.text()?;
        assert!(note.contains(&remedy), "{note}");

        copy(app, ROWS)?;
        app.press(&[Key::Control, Key::Letter('v')])?;
        app.wait_for_text("main p", "This is a table: 3 people, UTF-8, tab.")?;
        app.wait_for_text("main header p", "Pasted rows")?;
        choose(app, "main button", "Go on to the columns")?;
        app.wait_for_text("main p", "3 rows · 3 of 3 columns")?;
        choose(app, "main button", "Show what will happen")?;
        choose(app, "main button", "Import: 3 accepted")?;
        app.wait_for_text("main h2", "What happened")?;
        assert_eq!(
            text(app, "[data-testid=balance] figcaption")?,
            "3 rows in all"
        );
        wait_for_leads(app, 3)?;

        choose(app, "main button", "Import another list")?;
        choose(app, "main button", "Paste rows")?;
        choose(app, "main button", "Go on to the columns")?;
        choose(app, "main button", "Show what will happen")?;
        app.wait_for_text("[data-testid=balance] li", "0 new, 0 updated, 3 unchanged")
            .map(|_| ())
    })
}

/// Puts a text on the clipboard with the keys of a person who copies it.
fn copy(app: &App, copied: &str) -> Result<(), Trouble> {
    let show = "
        const text = document.createElement('textarea');
        text.id = 'to-copy';
        text.value = arguments[0];
        document.body.append(text);
        text.focus();
        text.select();";
    app.script(show, &[json!(copied)])?;
    app.press(&[Key::Control, Key::Letter('c')])?;
    app.script("document.getElementById('to-copy').remove()", &[])
        .map(|_| ())
}
