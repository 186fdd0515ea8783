//! Does a whole workshop hold in the window? Two sides fill in ballots unseen, lay them open, merge and keep by keys,
//! go through the steps in two sittings, and sign; a ballot travels as a file, and none of another workshop comes in.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    begin_with_sample, choose, field, go, retype, select, settle, speak, switch, text,
    wait_for_address,
};

const ROOM: &str = "[data-testid=workshop]";
const NEEDS: &str = "section[aria-labelledby=asks-needs]";
const COMPANY: &str = "section[aria-labelledby=asks-firmographics]";
const OPEN_FILE: &str = "Open a ballot file";

#[test]
fn two_sides_go_from_ballots_to_signatures_in_two_sittings() -> Result<(), Trouble> {
    let data = Folder::new("workshop")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let mut kept = String::new();
    journey("workshop", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        choose(app, "main a", "Start the workshop")?;
        wait_for_address(app, "#/agree/workshop")?;
        look(app, "workshop-begin")?;
        choose(app, "main button", "Start the workshop")?;
        app.wait_for_text(ROOM, "Who takes part, and what does each propose?")?;
        name(app, "Anna Nowak", "Marketing")?;
        name(app, "Bo Kim", "Sales")?;
        fill(app, 1, "Anna Nowak", ("No time to hire", "30"))?;
        look(app, "workshop-preparation")?;

        next(app, "Ideal customer")?;
        choose(app, "main button", "Lay all ballots open")?;
        app.wait_for_text("dialog[open]", "Lay them open without Sales?")?;
        app.look("workshop-one-side")?;
        choose(app, "dialog[open] button", "Wait for them")?;
        look(app, "workshop-closed")?;
        choose(app, "footer a", "Back")?;
        fill(app, 2, "Bo Kim", ("Grows fast", "40"))?;
        next(app, "Ideal customer")?;
        choose(app, "main button", "Lay all ballots open")?;
        lay_together_by_pointer(app)?;
        kept = decide_by_keys(app)?;
        look(app, "workshop-decided")?;
        next(app, "Blind calibration")?;
        app.wait_for_text(ROOM, "Is this lead a good one")?;
        look(app, "workshop-calibration")?;
        next(app, "Save point")?;
        look(app, "workshop-pause")?;
        choose(app, "main button", "Leave until the second sitting")?;
        app.wait_for_text("main", "The workshop is at: Save point")?;
        look(app, "workshop-home")
    })?;
    journey("workshop-again", &opening, |app| {
        app.resize(1280, 720)?;
        choose(app, "main a", "Go on with the workshop")?;
        app.wait_for_text(ROOM, "A good place to stop")?;
        next(app, "MQL, SAL, SQL")?;
        app.wait_for_text(ROOM, &kept)?;
        look(app, "workshop-stages")?;
        choose(app, "main header button", "Save")?;
        app.wait_for_text("main header button", "Saved")?;
        go(app, "#/apply/leads")?;
        app.wait_for_text("[role=status]", "The workshop is at: MQL, SAL, SQL")?;
        look(app, "workshop-elsewhere")?;
        choose(app, "[role=status] a", "Back to the workshop")?;
        app.wait_for(ROOM)?;
        next_to_the_last(app)?;
        for (side, who) in [("Marketing", "Anna Nowak"), ("Sales", "Bo Kim")] {
            sign(app, side, who)?;
        }
        look(app, "workshop-sign")?;
        choose(app, "footer button", "Close the workshop")?;
        wait_for_address(app, "#/agree/agreement")?;
        app.wait_until_gone(ROOM)
    })?;
    let workspace = data.file("io.leadpact.app/Sample story.leadpact");
    let versions = sample::json(&workspace, ["definition", "versions"]);
    assert_eq!(versions["in_force"], "agreed");
    let held = sample::json(&workspace, ["workshop", "show"]);
    assert_ne!(held["finished_at"], Value::Null, "{held}");
    let listed = sample::json(&workspace, ["proposals", "list"]).to_string();
    assert!(listed.contains("Nobody can see it"), "{listed}");
    Ok(())
}

#[test]
fn a_ballot_travels_as_a_file_and_one_of_another_workshop_is_refused() -> Result<(), Trouble> {
    let folder = Folder::new("ballot-file")?;
    let data = folder.file("data");
    std::fs::create_dir_all(&data)?;
    std::fs::create_dir_all(folder.file("elsewhere"))?;
    let picked = folder.file("picked.json");
    let opening = Opening {
        data: Some(data.clone()),
        save_folder: Some(folder.path().to_path_buf()),
        picked_ballot: Some(picked.clone()),
        ..Opening::default()
    };
    journey("ballot-written", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/agree/workshop")?;
        choose(app, "main button", "Start the workshop")?;
        name(app, "Anna Nowak", "Marketing")?;
        choose(app, "[data-testid=ballot-row] button", "As a file")?;
        app.wait_for_text("[data-testid=ballot-row]", "and no leads")?;
        look(app, "ballot-written")
    })?;
    let written = std::fs::read_to_string(folder.file("Anna Nowak ballot.json"))?;
    std::fs::write(&picked, &written)?;
    let elsewhere = Opening {
        data: Some(folder.file("elsewhere")),
        ..opening.clone()
    };
    journey("ballot-filled-in", &elsewhere, |app| {
        app.resize(1280, 720)?;
        choose(app, "button", OPEN_FILE)?;
        app.wait_for_text("dialog[open]", "Ballot of Anna Nowak")?;
        propose(app, ("No time to hire", "30"))?;
        look(app, "ballot-away")?;
        choose(app, "dialog[open] button", "Close")?;
        app.wait_for_text("dialog[open]", "is not saved in the file yet")?;
        choose(app, "dialog[open] button", "Save it back")?;
        app.wait_for_text("dialog[open]", "Send the file back")?;
        choose(app, "dialog[open] button", "Close")?;
        app.wait_until_gone("dialog[open]")
    })?;
    journey("ballot-read-back", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/agree/workshop")?;
        refuse(
            app,
            &picked,
            &written.replace("\"workshop\": \"", "\"workshop\": \"another-"),
            "for another workshop",
        )?;
        look(app, "ballot-foreign")?;
        choose(app, "main button", "Close")?;
        refuse(
            app,
            &picked,
            &written[..written.len() / 2],
            "no ballot, or a damaged one",
        )?;
        let filled = std::fs::read_to_string(folder.file("filled.json")).unwrap_or_default();
        std::fs::write(&picked, filled)?;
        choose(app, "main button", OPEN_FILE)?;
        app.wait_for_text(ROOM, "It is handed in without being shown")?;
        assert!(!text(app, ROOM)?.contains("No time to hire"));
        choose(app, "main button", "Hand it in")?;
        app.wait_for_text(ROOM, "The ballot of Anna Nowak is in: 2 proposals")?;
        look(app, "ballot-read-back")
    })
}

/// Width, height, and the least height of a letter of the question, in pixels: a room reads it from three metres.
const SIZES: [(u32, u32, f64); 3] = [(1280, 720, 30.0), (1920, 1080, 38.0), (3840, 2160, 76.0)];

#[test]
fn a_room_reads_the_workshop_from_three_metres() -> Result<(), Trouble> {
    let folder = Folder::new("workshop-sizes")?;
    let workspace = held(&folder);
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("workshop-sizes", &opening, |app| {
        app.wait_for("#card-funnel")?;
        for (language, theme) in [("en", "light"), ("pl", "dark"), ("th", "light")] {
            go(app, "#/")?;
            app.resize(1280, 720)?;
            speak(app, language)?;
            switch(app, theme)?;
            for step in ["preparation", "customer"] {
                go(app, &format!("#/agree/workshop?step={step}"))?;
                app.wait_for(&format!(
                    "{ROOM} {}",
                    if step == "customer" {
                        "[data-testid=group]"
                    } else {
                        "[data-testid=ballot-row]"
                    }
                ))?;
                for (width, height, least) in SIZES {
                    app.resize(width, height)?;
                    settle(app)?;
                    app.look(&format!("workshop-{step}-{language}-{theme}-{width}"))?;
                    legible(app, least)?;
                }
            }
            for (step, address) in [
                ("calibration", "#/agree/calibration"),
                ("stages", "#/agree/definition"),
                ("promises", "#/agree/promises"),
                ("sign", "#/agree/agreement"),
            ] {
                go(app, address)?;
                app.wait_for(ROOM)?;
                for (width, height, least) in SIZES {
                    app.resize(width, height)?;
                    settle(app)?;
                    app.look(&format!("workshop-{step}-{language}-{theme}-{width}"))?;
                    legible(app, least)?;
                }
            }
            app.resize(1280, 720)?;
            app.click("footer button")?;
            app.wait_until_gone(ROOM)?;
        }
        Ok(())
    })
}

/// The question is as large as it has to be, and nothing sticks out of the window.
fn legible(app: &App, least: f64) -> Result<(), Trouble> {
    let look = format!(
        "const page = document.documentElement;
        return [parseFloat(getComputedStyle(document.querySelector('{ROOM} h1')).fontSize),
            page.scrollWidth <= innerWidth && page.scrollHeight <= innerHeight];"
    );
    let seen = app.script(&look, &[])?;
    let size = seen[0].as_f64().unwrap_or_default();
    assert!(
        size >= least,
        "the question has {size} px, and needs {least}"
    );
    assert_eq!(seen[1], Value::Bool(true), "nothing sticks out");
    Ok(())
}

/// A workspace with a workshop whose ballots lie open.
fn held(folder: &Folder) -> PathBuf {
    let workspace = sample::workspace(folder, "Sample story.leadpact");
    sample::leadpact(&workspace, ["workshop", "start"]);
    for (name, side, n) in [("Anna Nowak", "marketing", 11), ("Bo Kim", "sales", 20)] {
        let file = folder.file("ballot.json");
        let file = file.to_str().unwrap_or_default();
        sample::leadpact(
            &workspace,
            ["ballot", "form", name, "--side", side, "-o", file],
        );
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let mut ballot: Value = serde_json::from_str(&text).unwrap_or_default();
        let size = json!({ "field": "number_of_employees", "op": "at_least", "value": n });
        ballot["proposals"] = json!([
            { "question": "persona", "wording": "Has a say in the decision", "why": "Others cannot buy" },
            { "question": "persona", "wording": format!("{name} knows them by name"), "why": "" },
            { "question": "firmographics", "why": "Smaller ones leave within a year", "test": size },
        ]);
        std::fs::write(file, ballot.to_string()).unwrap_or_default();
        sample::leadpact(&workspace, ["ballot", "read", file]);
    }
    sample::leadpact(&workspace, ["ballot", "reveal"]);
    workspace
}

/// Opens a file that is no ballot of this workshop, and is told so.
fn refuse(app: &App, picked: &Path, holds: &str, why: &str) -> Result<(), Trouble> {
    let filled = picked.with_file_name("filled.json");
    if !filled.exists() {
        std::fs::copy(picked, filled)?;
    }
    std::fs::write(picked, holds)?;
    choose(app, "main button", OPEN_FILE)?;
    app.wait_for_text(ROOM, why).map(|_| ())
}

/// Looks at what stands still.
fn look(app: &App, picture: &str) -> Result<(), Trouble> {
    settle(app)?;
    app.look(picture)
}

fn next(app: &App, title: &str) -> Result<(), Trouble> {
    choose(app, "footer a", &format!("Next: {title}"))?;
    app.wait_for_text(&format!("{ROOM} header p"), title)
        .map(|_| ())
}

/// On through the steps that are left, whatever they are.
fn next_to_the_last(app: &App) -> Result<(), Trouble> {
    app.wait_until("the last step", || {
        match app.find_all("[data-testid=workshop-next]")?.first() {
            Some(way) => way.click().map(|()| None),
            None => Ok(Some(())),
        }
    })?;
    app.wait_for_text(ROOM, "Is this what we mean?").map(|_| ())
}

fn name(app: &App, who: &str, side: &str) -> Result<(), Trouble> {
    choose(app, "main button", "Add a person")?;
    let field = field(app, "dialog[open]", "Name")?;
    retype(app, &field, who)?;
    select(app, "dialog[open]", "Speaks for", side)?;
    app.click("dialog[open] button[type=submit]")?;
    app.wait_until_gone("dialog[open]")?;
    app.wait_for_text("[data-testid=ballot-row]", who)
        .map(|_| ())
}

/// Fills in the ballot of the person of this row, alone.
fn fill(app: &App, row: usize, who: &str, proposed: (&str, &str)) -> Result<(), Trouble> {
    let button = format!("[data-testid=ballot-row]:nth-child({row}) button");
    choose(app, &button, "Fill in here")?;
    look(app, "workshop-cover")?;
    choose(app, "main button", &format!("I am {who}"))?;
    app.wait_for(NEEDS)?;
    assert!(
        app.find_all("[data-testid=proposed]")?.is_empty(),
        "nothing of others is seen"
    );
    propose(app, proposed)?;
    look(app, "workshop-ballot")?;
    app.press(&[Key::Escape])?;
    app.wait_for_text("main", "for")?;
    app.wait_until_gone(NEEDS)?;
    choose(app, "main button", &format!("I am {who}"))?;
    choose(app, "main button", "Hand it in")?;
    let came = format!("The ballot of {who} is in: 2 proposals");
    app.wait_for_text("[role=status]", &came).map(|_| ())
}

/// Proposes something in words, and a size with its reason.
fn propose(app: &App, (words, size): (&str, &str)) -> Result<(), Trouble> {
    choose(app, &format!("{NEEDS} button"), "Propose something")?;
    retype(app, &field(app, NEEDS, "In your words")?, words)?;
    // The driver does not scroll what lies within another.
    let show = "document.querySelector(arguments[0]).scrollIntoView({ block: 'end' })";
    app.script(show, &[COMPANY.into()])?;
    choose(app, &format!("{COMPANY} button"), "Propose something")?;
    app.script(show, &[COMPANY.into()])?;
    choose(app, &format!("{COMPANY} button"), "Add a test of a field")?;
    app.script(show, &[COMPANY.into()])?;
    select(app, COMPANY, "Field", "Number of Employees")?;
    select(app, COMPANY, "Comparison", "is at least")?;
    retype(app, &field(app, COMPANY, "Value")?, size)?;
    retype(app, &field(app, COMPANY, "Why")?, "Smaller ones leave")
}

/// What both need stands apart, since the words are others; dragged together it lies side by side.
fn lay_together_by_pointer(app: &App) -> Result<(), Trouble> {
    app.wait_for("[data-testid=group]:nth-child(2)")?;
    look(app, "workshop-revealed")?;
    let middle = "const at = document.querySelectorAll('[data-testid=proposal]')[arguments[0]].getBoundingClientRect();
        return [Math.round(at.x + 60), Math.round(at.y + 14)];";
    let at = |no: u32| -> Result<(i64, i64), Trouble> {
        let at = app.script(middle, &[no.into()])?;
        Ok((
            at[0].as_i64().unwrap_or_default(),
            at[1].as_i64().unwrap_or_default(),
        ))
    };
    app.hold_and_move(at(1)?, at(0)?)?;
    app.look("workshop-dragging")?;
    app.let_go()?;
    app.wait_until("one group", || {
        Ok((app.find_all("[data-testid=group]")?.len() == 1).then_some(()))
    })
}

/// Merges the two sizes, keeps the one that speaks for both, and drops what nobody can see. Gives what is kept.
fn decide_by_keys(app: &App) -> Result<String, Trouble> {
    tab_to_proposals(app)?;
    app.press(&[Key::Letter('d')])?;
    let why = field(app, "dialog[open]", "Why")?;
    retype(app, &why, "Nobody can see it")?;
    app.press(&[Key::Enter])?;
    app.wait_for("[data-outcome=dropped]:focus")?;
    app.press(&[Key::Letter('u')])?;
    app.wait_until_gone("[data-outcome=dropped]")?;
    app.press(&[Key::Letter('d')])?;
    let why = field(app, "dialog[open]", "Why")?;
    retype(app, &why, "Nobody can see it")?;
    app.press(&[Key::Enter])?;
    app.wait_for("[data-outcome=dropped]:focus")?;
    // In which order they lie hangs on the workshop.
    app.press(&[Key::ArrowUp])?;
    if !app.find_all("[data-outcome=dropped]:focus")?.is_empty() {
        app.press(&[Key::ArrowDown])?;
    }
    app.press(&[Key::Letter('1')])?;
    app.wait_for("[data-outcome=kept]")?;

    choose(app, "main fieldset label", "Company (2)")?;
    app.wait_for_text(ROOM, "Similar")?;
    look(app, "workshop-similar")?;
    tab_to_proposals(app)?;
    app.press(&[Key::ArrowDown])?;
    app.press(&[Key::Letter('m')])?;
    app.wait_for("[data-outcome=merged]")?;
    app.press(&[Key::Letter('1')])?;
    let kept = app.wait_for_text("[data-outcome=kept]", "Anna Nowak, Bo Kim")?;
    let said = kept.text()?;
    Ok(said.lines().next().unwrap_or_default().to_owned())
}

fn tab_to_proposals(app: &App) -> Result<(), Trouble> {
    for _ in 0..40 {
        let look = "return document.activeElement.matches('[data-testid=proposal]')";
        if app.script(look, &[])?.as_bool().unwrap_or(false) {
            return Ok(());
        }
        app.press(&[Key::Tab])?;
    }
    panic!("the proposals are not reached by keyboard")
}

fn sign(app: &App, side: &str, who: &str) -> Result<(), Trouble> {
    choose(app, "main button", &format!("Sign for {side}"))?;
    let name = field(app, "dialog[open]", "Your name")?;
    retype(app, &name, who)?;
    app.click("dialog[open] button[type=submit]")?;
    let signature = format!("[data-testid=signature-{}]", side.to_lowercase());
    app.wait_for_text(&signature, who).map(|_| ())
}
