//! What if the window is closed while an import runs? It asks; who stops finds the list as it was.

use std::path::Path;

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, go, leads_in_list};
use tests::x11;

/// So many that reading and writing them takes longer than an answer to the question.
const PEOPLE: u32 = 120_000;

#[test]
fn closing_the_window_during_an_import_asks_and_leaves_the_list_as_it_was() -> Result<(), Trouble> {
    let folder = Folder::new("closing")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let total = sample::total(&workspace);
    let data = folder.file("data");
    std::fs::create_dir(&data)?;
    let opening = Opening {
        workspace: Some(workspace.clone()),
        picked_file: Some(sample::people(&folder, PEOPLE)),
        data: Some(data.clone()),
        ..Opening::default()
    };
    journey("closing", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/apply/import")?;
        choose(app, "main button", "Choose a file")?;
        choose(app, "main button", "Go on to the columns")?;
        choose(app, "main button", "Show what will happen")?;
        app.wait_for("main progress")?;
        ask_to_close(app, &data)?;
        choose(app, "dialog[open] button", "Keep importing")?;
        app.wait_until_gone("dialog[open]")?;
        app.wait_for_text("main h2", "What will happen")?;

        choose(app, "main button", "Import: ")?;
        app.wait_for_text("main h2", "Writing to the workspace")?;
        ask_to_close(app, &data)?;
        app.screenshot("closing-light-1280")?;
        choose(app, "dialog[open] button", "Stop and close")?;
        wait_until_closed(app, &data)
    })?;
    assert_eq!(sample::total(&workspace), total, "the list is as it was");

    journey("closing-again", &opening, |app| {
        app.wait_for("#card-leads")?;
        assert_eq!(leads_in_list(app)?, total);
        // With nothing going on, it closes at once.
        x11::ask_to_close(&data)?;
        wait_until_closed(app, &data)
    })
}

fn ask_to_close(app: &App, data: &Path) -> Result<(), Trouble> {
    x11::ask_to_close(data)?;
    app.wait_for_text("dialog[open] h2", "An import is still running")
        .map(|_| ())
}

fn wait_until_closed(app: &App, data: &Path) -> Result<(), Trouble> {
    app.wait_until("the app to end", || {
        Ok(x11::process_of(data).is_none().then_some(()))
    })
}
