//! Do tables that belong together come together in the window? Deals with products, teams and accounts: each
//! join is said by a person, a value that no product is called is asked about and read as the one meant, and
//! both are taken back where the imports are.

use serde_json::{Value, json};
use tests::places::{self, Folder};
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{choose, go, retype, settle, speak, switch, wait_for_leads, wait_for_rows_as};
use crate::words::word;

#[test]
fn deals_are_told_by_products_teams_and_accounts_once_somebody_says_so() -> Result<(), Trouble> {
    let folder = Folder::new("joining")?;
    let (file, data) = (folder.file("export.csv"), folder.file("data"));
    std::fs::create_dir(&data)?;
    let opening = Opening {
        picked_file: Some(file.clone()),
        data: Some(data.clone()),
        ..Opening::default()
    };
    journey("joining", &opening, |app| {
        app.resize(1280, 720)?;
        app.click("[data-testid=welcome-import]")?;
        let name = app.wait_for("dialog[open] input[name=name]")?;
        retype(app, &name, "Pipeline")?;
        app.click("dialog[open] button[type=submit]")?;
        wait_for_leads(app, 0)?;
        let files = [
            ("pipeline.csv", "deals", 0),
            ("products.csv", "details", 1),
            ("sales_teams.csv", "details", 2),
            ("accounts.csv", "companies", 3),
        ];
        for (i, (fixture, rows_are, n_joins)) in files.into_iter().enumerate() {
            std::fs::copy(places::root().join("tests/fixtures").join(fixture), &file)?;
            if i > 0 {
                choose(app, "main button", &word("en", "import-another"))?;
            }
            bring_in(app, rows_are)?;
            if n_joins == 0 {
                continue;
            }
            // Only what is confirmed is joined.
            app.wait_for_text("main h2", &word("en", "joining-title"))?;
            settle(app)?;
            app.look(&format!("joining-asked-{rows_are}-{i}-1280"))?;
            choose(app, "main li button", &word("en", "joining-join"))?;
            wait_for_buttons(app, &word("en", "joining-undo"), n_joins)?;
        }
        app.wait_for_text(
            "main li",
            "3 rows say “OakPro”, which has no match. Is it “Oak Pro”?",
        )?;
        let workspace = data.join("io.leadpact.app/Pipeline.leadpact");
        let unasked = json!([["Basic"], ["Heavy"], [null]]);
        assert_eq!(
            by_series(&workspace),
            unasked,
            "nothing is read otherwise unasked"
        );
        choose(app, "main li button", &word("en", "joining-read"))?;
        app.wait_for_text("main li", "“OakPro” is read as “Oak Pro”")?;
        choose(app, "main li button", &word("en", "joining-read"))?;
        app.wait_for_text("main li", "“Oak-Pro” is read as “Oak Pro”")?;
        settle(app)?;
        app.look("joining-said-1280")?;
        let expected = json!([["Basic"], ["Pro"], ["Heavy"], [null]]);
        assert_eq!(by_series(&workspace), expected);

        // Counted by what was joined.
        go(
            app,
            "#/apply/tables?table=deals&by=manager&next=series&sum=amount",
        )?;
        app.wait_for_text("main tbody tr", "Max Orr")?;
        app.wait_for_text("main tfoot", "6,550")?;
        settle(app)?;
        app.look("tables-counted-1280")?;
        switch(app, "dark")?;
        app.resize(1920, 1080)?;
        settle(app)?;
        app.look("tables-counted-dark-1920")?;
        switch(app, "light")?;

        // Where the imports are, all of it is seen and taken back.
        go(app, "#/apply/imports")?;
        app.wait_for_text("main h2", &word("en", "joining-values"))?;
        for (width, height) in [(1280, 720), (1920, 1080)] {
            app.resize(width, height)?;
            for theme in ["light", "dark"] {
                switch(app, theme)?;
                settle(app)?;
                app.look(&format!("joining-imports-{theme}-{width}"))?;
            }
        }
        app.resize(1280, 720)?;
        speak(app, "pl")?;
        app.wait_for_text("main h2", &word("pl", "joining-title"))?;
        settle(app)?;
        app.look("joining-imports-pl-1280")?;
        speak(app, "en")?;
        let undo = word("en", "joining-undo");
        wait_for_buttons(app, &undo, 5)?;
        let of_value = "section[aria-labelledby] + section[aria-labelledby] li button";
        choose(app, of_value, &undo)?;
        wait_for_buttons(app, &undo, 4)?;
        app.wait_for_text("main li", "3 rows say “OakPro”")?;
        choose(app, "main li button", &undo)?;
        wait_for_buttons(app, &undo, 3)?;
        app.wait_for_text("main li button", &word("en", "joining-join"))
            .map(|_| ())
    })
}

fn bring_in(app: &App, rows_are: &str) -> Result<(), Trouble> {
    choose(app, "main button", &word("en", "import-choose"))?;
    wait_for_rows_as(app, rows_are)?;
    app.wait_for("main tbody tr")?;
    choose(app, "main button", &word("en", "import-to-columns"))?;
    choose(app, "main button", &word("en", "import-check"))?;
    app.wait_for_text("main h2", &word("en", "import-will-happen"))?;
    choose(app, "main button", "Import: ")?;
    app.wait_for_text("main h2", &word("en", "import-happened"))
        .map(|_| ())
}

/// Waits until so many buttons of the screen say this.
fn wait_for_buttons(app: &App, says: &str, n: usize) -> Result<(), Trouble> {
    app.wait_until(&format!("{n} buttons “{says}”"), || {
        let mut found = 0;
        for button in app.find_all("main li button")? {
            found += usize::from(button.text()?.trim() == says);
        }
        Ok((found == n).then_some(()))
    })
}

/// The series of the deals, as the command line reads the workspace.
fn by_series(workspace: &std::path::Path) -> Value {
    let counted = sample::json(
        workspace,
        ["rows", "count", "--of", "deals", "--by", "series"],
    );
    let parts = counted["by"].as_array().unwrap().iter();
    parts.map(|part| part["values"].clone()).collect()
}
