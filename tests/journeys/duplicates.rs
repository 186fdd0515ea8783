//! Are those who are in the list twice made one and parted again in the window, by mouse and by keys, is a
//! person forgotten, and is a copy a workspace? What the window does the command line counts.

use std::path::Path;

use tests::places::Folder;
use tests::webdriver::{Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, go, leads_in_list, look_in_both_themes, speak};
use crate::words::word;

/// Anna twice for certain, Piotr twice likely, Ewa once.
const ROWS: &str = "Record ID,First Name,Last Name,Email,Phone Number,Company\n\
    900001,Anna,Nowak,anna@acme.example,+48 601 234 567,Acme\n\
    900002,A.,Nowak,,+48 601 234 567,Acme\n\
    900003,Ewa,Lis,ewa@beta.example,,Beta\n\
    900004,Piotr,Zaborowski,piotr@gamma.example,,Gamma Works\n\
    900005,Piotr,Zaborowski,,,Gamma Works\n";

/// How many groups are certain and likely, and how many leads there are, for the command line.
fn counted(workspace: &Path) -> [u64; 3] {
    let found = sample::json(workspace, ["duplicates"]);
    let n = |rank: &str| found[rank].as_u64().unwrap_or_default();
    [n("certain"), n("likely"), sample::total(workspace)]
}

#[test]
fn duplicates_are_merged_parted_and_kept_apart_and_a_person_is_erased() -> Result<(), Trouble> {
    let folder = Folder::new("duplicates")?;
    let file = folder.file("people.csv");
    std::fs::write(&file, ROWS)?;
    let workspace = folder.file("team.leadpact");
    sample::made_of(&workspace, &file);
    assert_eq!(
        counted(&workspace),
        [1, 1, 5],
        "the list is as it was meant"
    );
    let opening = Opening {
        workspace: Some(workspace.clone()),
        save_folder: Some(folder.path().to_path_buf()),
        ..Opening::default()
    };
    journey("duplicates", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/apply/leads")?;
        choose(app, "main header a", &word("en", "duplicates-look"))?;
        app.wait_for_text("[data-groups]", "Anna Nowak")?;
        look_in_both_themes(app, "duplicates")?;

        app.click("[data-testid=merge-certain]")?;
        app.look("duplicates-merge-certain")?;
        app.click("[data-testid=merge-certain-go]")?;
        app.wait_for_text("[data-testid=merged]", "Anna Nowak")?;
        app.wait_until_gone("[data-testid=merge-certain]")?;
        assert_eq!(leads_in_list(app)?, 4);
        assert_eq!(counted(&workspace), [0, 1, 4]);
        app.look("duplicates-merged")?;

        app.click("[data-testid=merged] button")?;
        app.wait_until_gone("[data-testid=merged]")?;
        app.wait_for("[data-testid=merge-certain]")?;
        assert_eq!(counted(&workspace), [1, 1, 5], "parted again");

        app.wait_for("[data-testid=merge]:enabled")?;
        app.press(&[Key::Enter])?;
        app.wait_for_text("[data-testid=merged]", "Anna Nowak")?;
        app.wait_for_text("[data-groups]", "Zaborowski")?;
        assert_eq!(counted(&workspace), [0, 1, 4], "merged by Enter");

        app.wait_for("[data-testid=apart]:enabled")?;
        app.press(&[Key::Letter('n')])?;
        app.wait_for_text("main h2", &word("en", "duplicates-none"))?;
        assert_eq!(counted(&workspace), [0, 0, 4], "kept apart by N");
        app.look("duplicates-none")?;

        go(app, "#/apply/leads?q=Lis")?;
        app.wait_for_text("[role=grid]", "Ewa")?;
        go(app, "#/apply/leads?q=Lis&lead=1")?;
        app.wait_for_text("[data-testid=side-panel] h2", "Ewa Lis")?;
        app.click("[data-testid=erase]")?;
        app.wait_for("dialog[open]")?;
        app.look("erase")?;
        choose(app, "dialog[open] label", &word("en", "erase-block"))?;
        app.click("[data-testid=erase-go]")?;
        app.wait_until_gone("[data-testid=side-panel]")?;
        app.wait_until("one lead less", || {
            Ok((leads_in_list(app)? == 3).then_some(()))
        })?;
        assert_eq!(sample::total(&workspace), 3);

        app.click("[data-testid=workspace]")?;
        app.click("[data-testid=back-up]")?;
        app.wait_for_text("#workspaces [role=status]", ".leadpact")?;
        app.look("backup")?;
        Ok(())
    })?;
    let copies = std::fs::read_dir(folder.path())?.flatten();
    let copy = copies
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().contains("team 20"));
    assert_eq!(copy.map(|copy| counted(&copy)), Some([0, 0, 3]));
    Ok(())
}

#[test]
fn the_duplicates_of_a_longer_list_fit_in_a_small_window_in_polish() -> Result<(), Trouble> {
    let folder = Folder::new("duplicates-pl")?;
    let workspace = folder.file("team.leadpact");
    sample::made_of(&workspace, &sample::people(&folder, 20_000));
    let [certain, likely, n_leads] = counted(&workspace);
    assert!(
        certain > 50 && likely > 0,
        "more than a page, and of both kinds"
    );
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("duplicates-in-polish", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("nav")?;
        speak(app, "pl")?;
        go(app, "#/apply/duplicates")?;
        app.wait_for("[data-groups] button[aria-current]")?;
        assert_eq!(app.find_all("[data-groups] li")?.len(), 50);
        app.look("duplicates-pl")?;
        app.press(&[Key::Letter('j')])?;
        app.wait_for("[data-groups] li:nth-child(2) button[aria-current]")?;
        // The first likely group is past the certain ones, on a later page.
        go(app, &format!("#/apply/duplicates?group={certain}"))?;
        app.wait_for("[data-groups] section:last-of-type li:first-child button[aria-current]")?;
        app.look("duplicates-likely-pl")?;

        app.click("[data-testid=merge-certain]")?;
        app.look("duplicates-merge-certain-pl")?;
        app.click("[data-testid=merge-certain-go]")?;
        app.wait_until_gone("[data-testid=merge-certain-go]")?;
        app.wait_for("[data-testid=merged] details")?;
        assert_eq!(counted(&workspace)[..2], [0, likely]);
        assert!(sample::total(&workspace) < n_leads);
        app.wait_for_text("main header button", &certain.to_string())?;
        app.click("[data-testid=merged] summary")?;
        look_in_both_themes(app, "duplicates-merged-pl")?;
        app.click("[data-testid=merged] li button")?;
        app.wait_until_gone("[data-testid=merged]")?;
        assert_eq!(counted(&workspace), [certain, likely, n_leads]);
        Ok(())
    })
}
