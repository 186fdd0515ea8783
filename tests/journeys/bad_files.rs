//! What if a file is not a list? The screen says what is wrong and what to do, and nothing changes.

use tests::places::Folder;
use tests::webdriver::{Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, leads_in_list, look_in_both_themes};
use crate::words;

#[test]
fn a_file_that_is_no_list_is_refused_with_a_remedy_and_nothing_changes() -> Result<(), Trouble> {
    let folder = Folder::new("bad-files")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let before = sample::total(&workspace);
    let file = folder.file("list.csv");
    let opening = Opening {
        workspace: Some(workspace.clone()),
        picked_file: Some(file.clone()),
        ..Opening::default()
    };
    let png: &[u8] = &[
        0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d,
    ];
    let cases: [(&str, &[u8]); 3] = [
        ("file-empty", b""),
        ("file-header-only", b"Record ID,First Name,Email\n"),
        ("file-binary", png),
    ];
    journey("bad-files", &opening, |app| {
        app.resize(1280, 720)?;
        choose(app, "nav a", "Apply")?;
        choose(app, "nav a", "Import")?;
        for (code, bytes) in cases {
            std::fs::write(&file, bytes)?;
            choose(app, "main button", "Choose a file")?;
            let [sentence, remedy] = words::error(code);
            let note = app.wait_for_text("main [role=alert]", &sentence)?.text()?;
            assert!(note.contains(&remedy), "{code}: {note}");
            assert_eq!(leads_in_list(app)?, before, "{code}");
            look_in_both_themes(app, &format!("import-{code}"))?;
            choose(app, "main button", "Another file")?;
        }
        std::fs::remove_file(&file)?;
        choose(app, "main button", "Choose a file")?;
        let [sentence, remedy] = words::error("file-unreadable");
        let note = app.wait_for_text("main [role=alert]", &sentence)?.text()?;
        assert!(note.contains(&remedy), "{note}");
        Ok(())
    })?;
    assert_eq!(sample::total(&workspace), before);
    Ok(())
}
