//! Does the app open on a machine that has never seen it?

use tests::webdriver::{Opening, Trouble, journey};

#[test]
fn a_new_person_finds_a_first_screen_without_faults() -> Result<(), Trouble> {
    journey("first-run", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        app.wait_for("main h1, main h2")?;
        app.look("first-run")
    })
}
