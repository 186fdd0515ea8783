//! Does the window say what a change costs, what each version changed, and what it is time for?

use std::fs;
use std::path::Path;

use serde_json::json;
use tests::places::{self, Folder};
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    address, choose, field, go, look_in_both_themes, numbers, retype, settle, speak, switch, text,
    wait_for_address,
};

const PRICE: &str = "[data-testid=price]";
const VERSIONS: &str = "section[aria-labelledby=versions]";
const SIZE: &str = "[data-testid=criterion][aria-label*='Number of Employees']";
const REMINDERS: &str = "[data-testid=reminders]";

fn leadpact(workspace: &Path, arguments: &[&str]) -> Result<(), Trouble> {
    let mut command = std::process::Command::new(places::program("leadpact")?);
    command.env("LC_ALL", "C").arg("--workspace").arg(workspace);
    let done = command.args(arguments).output()?;
    assert!(done.status.success(), "{done:?}");
    Ok(())
}

fn sign(workspace: &Path) -> Result<(), Trouble> {
    for (name, side) in [("Anna Nowak", "marketing"), ("Bo Kim", "sales")] {
        leadpact(
            workspace,
            &["definition", "sign", "--as", name, "--side", side],
        )?;
    }
    Ok(())
}

#[test]
fn a_change_shows_its_price_and_the_versions_what_each_changed() -> Result<(), Trouble> {
    let folder = Folder::new("price-shown")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    sign(&workspace)?;
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("price", &opening, |app| {
        app.wait_for("#card-funnel")?;
        app.resize(1280, 720)?;
        what_it_costs(app)?;
        go(app, "#/agree/definition")?;
        choose(app, "main header button", "Save")?;
        app.wait_for_text("main header button", "Saved")?;
        app.wait_until_gone(PRICE)?;
        Ok(())
    })?;
    sign(&workspace)?;
    journey("price-versions", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("#card-funnel")?;
        timeline(app)
    })
}

/// The panel beside the funnel, its sources, and the leads behind a count.
fn what_it_costs(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/definition")?;
    choose(app, "main header button", "Start a new draft")?;
    app.wait_for(&format!("{SIZE} input:enabled"))?;
    app.wait_for_text("#live-funnel", "What it does")?;
    assert!(
        app.find_all(PRICE)?.is_empty(),
        "nothing is changed, nothing costs"
    );
    retype(app, &field(app, SIZE, "Value")?, "200")?;
    app.wait_for_text(PRICE, "What this change costs")?;
    app.wait_for_text(PRICE, "won deals have somebody in this list")?;
    settle(app)?;
    app.script(
        "document.querySelector('[data-testid=price]').scrollIntoView({block: 'center'})",
        &[],
    )?;
    look_in_both_themes(app, "definition-price")?;
    choose(app, &format!("{PRICE} button"), "SQL")?;
    app.wait_for_text(PRICE, "Won deals missed:")?;
    app.wait_for_text(PRICE, "Cannot be judged:")?;
    app.script(
        "document.querySelector('[data-testid=price]').scrollIntoView({block: 'center'})",
        &[],
    )?;
    look_in_both_themes(app, "definition-price-sources")?;
    for (language, name) in [("pl", "polish"), ("th", "thai")] {
        speak(app, language)?;
        settle(app)?;
        app.script(
            "document.querySelector('[data-testid=price]').scrollIntoView({block: 'center'})",
            &[],
        )?;
        app.look(&format!("definition-price-{name}"))?;
    }
    speak(app, "en")?;
    // A source, and the count of it, lead to just those leads.
    let link = format!("{PRICE} ul ul li:first-child a");
    let n = numbers(&text(app, &link)?)[0];
    app.click(&link)?;
    app.wait_until("the leads of a source that leave", || {
        let there = address(app)?;
        Ok(
            (there.contains("draft=leaving") && there.contains("field=original_source"))
                .then_some(()),
        )
    })?;
    app.wait_until("as many leads as the price says", || {
        let shown = text(app, "main")?;
        Ok(numbers(&shown).contains(&n).then_some(()))
    })?;
    choose(app, "main a", "Back to the definition")?;
    wait_for_address(app, "#/agree/definition?part=icp")
        .or_else(|_| wait_for_address(app, "#/agree/definition"))
}

/// What each version changed, in sentences and in consequences.
fn timeline(app: &App) -> Result<(), Trouble> {
    go(app, "#/agree/agreement")?;
    app.wait_for_text(VERSIONS, "in effect")?;
    app.wait_for_text(VERSIONS, "Bo Kim (Sales)")?;
    choose(
        app,
        &format!("{VERSIONS} button"),
        "What changed since version 1",
    )?;
    app.wait_for_text("[data-testid=since-1]", "is at least 200")?;
    app.wait_for_text("[data-testid=since-1] [data-testid=consequences]", "SQL")?;
    settle(app)?;
    look_in_both_themes(app, "agreement-timeline")?;
    app.resize(1920, 1080)?;
    settle(app)?;
    app.look("agreement-timeline-1920")?;
    app.resize(1280, 720)?;
    // Any two are compared alike.
    app.wait_for_text(
        "[data-testid=compare] [data-testid=consequences]",
        "Won deals",
    )?;
    speak(app, "pl")?;
    settle(app)?;
    app.look("agreement-timeline-polish")?;
    speak(app, "th")?;
    settle(app)?;
    app.look("agreement-timeline-thai")?;
    speak(app, "en")
}

#[test]
fn what_is_other_since_the_signature_stands_on_home_with_the_way_there() -> Result<(), Trouble> {
    let folder = Folder::new("reminders-shown")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    sign(&workspace)?;
    let late = folder.file("late.csv");
    let rows = (0..40).map(|i| {
        let seniority = if i % 4 == 0 { "Manager" } else { "Student" };
        format!(
            "x{i},x{i}@late.example,{seniority},Paid Social,2031-01-{:02}\n",
            i % 28 + 1
        )
    });
    let heading = "Record ID,Email,Seniority,Original Source,Create Date\n".to_owned();
    fs::write(&late, heading + &rows.collect::<String>())?;
    leadpact(&workspace, &["import", late.to_str().unwrap_or_default()])?;
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("reminders", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("#card-funnel")?;
        assert!(
            app.find_all(REMINDERS)?.is_empty(),
            "today there is nothing"
        );
        let set = "
            const [day, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('as_of_set', { day }).then(() => { location.reload(); done(); });";
        app.script_with_callback(set, &[json!("2031-02-01")])?;
        app.wait_for_text(REMINDERS, "Worth a look")?;
        app.wait_for_text(REMINDERS, "of those who come meet")?;
        settle(app)?;
        look_in_both_themes(app, "home-reminders")?;
        speak(app, "pl")?;
        settle(app)?;
        app.look("home-reminders-polish")?;
        speak(app, "en")?;
        switch(app, "light")?;
        choose(app, &format!("{REMINDERS} a"), "Open the criterion")?;
        app.wait_until("the part of the criterion", || {
            Ok(address(app)?
                .starts_with("#/agree/definition?part=")
                .then_some(()))
        })
    })
}
