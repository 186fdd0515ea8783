//! Does a list come in by dropping its file on the window? The window says so while the file is held
//! over it, on whatever screen, and says what it did not take.

use tests::places::{self, Folder};
use tests::webdriver::{Opening, Trouble, journey};

use crate::steps::{begin_empty, choose, go, settle};
use crate::words::word;
use crate::x11_drag::Drag;

#[test]
fn a_file_dropped_anywhere_on_the_window_begins_its_import() -> Result<(), Trouble> {
    let folder = Folder::new("dropping")?;
    let data = folder.file("data");
    std::fs::create_dir(&data)?;
    let fixture = places::root().join("tests/fixtures/people.csv");
    let list = folder.file("people.csv");
    std::fs::copy(fixture, &list)?;
    let opening = Opening {
        data: Some(data.clone()),
        ..Opening::default()
    };
    journey("dropping", &opening, |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-workshop")?;
        go(app, "#/")?;
        app.wait_for("main h1")?;
        let held = Drag::over(&data, std::slice::from_ref(&list))?;
        app.wait_for_text("[data-testid=drop-hint]", &word("en", "import-drop-now"))?;
        settle(app)?;
        app.look("import-drop-over-1280")?;
        held.leave()?;
        app.wait_until_gone("[data-testid=drop-hint]")?;

        Drag::over(&data, std::slice::from_ref(&list))?.drop_here()?;
        app.wait_for_text("main p", "40 people, UTF-8, comma")?;
        app.wait_until_gone("[data-testid=drop-hint]")?;

        choose(app, "main button", "Another file")?;
        Drag::over(&data, &[list.clone(), folder.file("second.csv")])?.drop_here()?;
        app.wait_for_text("main p", "40 people")?;
        app.wait_for_text("main [role=status]", "1 more file was not taken")?;

        Drag::over(&data, &[folder.file("gone.csv")])?.drop_here()?;
        app.wait_for_text("main [role=alert]", &word("en", "error-file-unreadable"))
            .map(|_| ())
    })
}
