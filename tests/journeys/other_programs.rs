//! What if the workspace is not ours alone, or not readable by us? It is read where that can be, and
//! the window says why it does not write; where it cannot be read, the first screen says what to do.

use std::fs::File;
use std::path::{Path, PathBuf};

use tests::places::Folder;
use tests::webdriver::{Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    begin_with_sample, choose, go, leads_in_list, leads_in_table, look_in_both_themes, text,
};
use crate::words::{self, word};

#[test]
fn a_workspace_that_another_program_writes_to_is_read_and_says_so() -> Result<(), Trouble> {
    let folder = Folder::new("held")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let total = sample::total(&workspace);
    let lock = File::options()
        .write(true)
        .open(beside(&workspace, "-lock"))?;
    lock.lock()?;
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("held", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for_text("[data-testid=reads-only]", &word("en", "read-only-held"))?;
        assert_eq!(leads_in_list(app)?, total);
        app.wait_for_text("section[aria-labelledby=card-funnel]", "come to SQL")?;
        look_in_both_themes(app, "home-held")?;
        go(app, "#/apply/leads")?;
        assert_eq!(leads_in_table(app)?, total);
        go(app, "#/apply/import")?;
        app.wait_for_text("main h2", &word("en", "import-read-only"))?;
        app.wait_for_text("main p", &word("en", "import-read-only-held"))?;
        let shown = text(app, "main")?;
        for offered in ["import-drop", "import-choose", "import-paste"] {
            assert!(
                !shown.contains(&word("en", offered)),
                "{offered} is not offered"
            );
        }
        look_in_both_themes(app, "import-held")?;
        go(app, "#/measure/funnel")?;
        app.wait_for("figure svg text")?;

        lock.unlock()?;
        app.wait_until_gone("[data-testid=reads-only]")?;
        go(app, "#/apply/import")?;
        app.wait_for_text("main", &word("en", "import-choose"))
            .map(|_| ())
    })?;
    assert_eq!(sample::total(&workspace), total);
    Ok(())
}

#[test]
fn a_workspace_that_cannot_be_read_is_said_on_the_first_screen() -> Result<(), Trouble> {
    let folder = Folder::new("unreadable")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let bytes = std::fs::read(&workspace)?;
    let mut newer = bytes.clone();
    // Where SQLite keeps `user_version`, the number of the schema.
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let cases = [
        ("workspace-newer", newer),
        ("workspace-damaged", bytes[..bytes.len() / 2].to_vec()),
        (
            "not-a-workspace",
            b"Dear team, the list is attached.".to_vec(),
        ),
    ];
    for (code, bytes) in cases {
        let file = folder.file(&format!("{code}.leadpact"));
        std::fs::write(&file, &bytes)?;
        said_on_first_screen(code, &file)?;
        assert_eq!(
            std::fs::read(&file)?,
            bytes,
            "{code}: the file is as it was"
        );
    }
    said_on_first_screen("workspace-absent", &folder.file("gone.leadpact"))
}

fn said_on_first_screen(code: &str, file: &Path) -> Result<(), Trouble> {
    let opening = Opening {
        workspace: Some(file.to_path_buf()),
        ..Opening::default()
    };
    journey(code, &opening, |app| {
        app.resize(1280, 720)?;
        let [sentence, remedy] = words::error(code);
        let note = app.wait_for_text("[role=alert]", &sentence)?.text()?;
        assert!(note.contains(&remedy), "{code}: {note}");
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        app.wait_for_text("main h2", &name)?;
        look_in_both_themes(app, &format!("error-{code}"))?;
        choose(app, "[role=alert] summary", "Details for support")?;
        app.wait_for_text("[role=alert] code", code)?;
        begin_with_sample(app)
    })
}

fn beside(workspace: &Path, ending: &str) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
