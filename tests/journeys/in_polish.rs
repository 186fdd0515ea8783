//! Does every screen speak Polish? No message is missing, none stays English, and what is counted
//! takes the form of its number.

use tests::places::{self, Folder};
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::speaking::{GIVEN_NAMES, speaks};
use crate::steps::{begin_with_sample, choose, go, speak, text, wait_for_leads};
use crate::words::word;

#[test]
fn every_screen_speaks_polish() -> Result<(), Trouble> {
    let opening = Opening {
        picked_file: Some(places::root().join("tests/fixtures/people.csv")),
        ..Opening::default()
    };
    journey("in-polish", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-sample]")?;
        speak(app, "pl")?;
        speaks_polish(app, "first-run", &["welcome-title", "welcome-import-says"])?;
        app.click("[data-testid=welcome-workshop]")?;
        let name = app
            .wait_for("dialog[open] input[name=name]:focus")?
            .value()?;
        assert_eq!(name, word("pl", "welcome-name-default"));
        app.press(&[Key::Escape])?;
        app.wait_until_gone("dialog[open]")?;
        begin_with_sample(app)?;
        // The sample itself was made in Polish.
        app.wait_for_text("header ul", "Co nazywamy dobrym leadem")?;
        app.wait_for_text("[data-testid=workspace]", &word("pl", "sample-name"))?;
        speaks_polish(app, "home", &["home-title", "rail-agree", "home-next"])?;
        for (address, name, says) in screens() {
            go(app, address)?;
            speaks_polish(app, name, &says)?;
        }
        import(app)
    })
}

#[test]
fn what_is_counted_takes_the_form_of_its_number() -> Result<(), Trouble> {
    let folder = Folder::new("plurals")?;
    let file = folder.file("list.csv");
    let opening = Opening {
        picked_file: Some(file.clone()),
        ..Opening::default()
    };
    journey("plurals", &opening, |app| {
        app.wait_for("[data-testid=welcome-import]")?;
        speak(app, "pl")?;
        app.click("[data-testid=welcome-import]")?;
        app.click("dialog[open] button[type=submit]")?;
        let cases = [
            (1, "1 lead", "1 wiersz"),
            (2, "2 leady", "2 wiersze"),
            (5, "5 leadów", "5 wierszy"),
            (22, "22 leady", "22 wiersze"),
        ];
        for (n, leads, rows) in cases {
            let people = (1..=n).map(|row| format!("{row},Anna {row}\n"));
            let csv: String = std::iter::once("Record ID,Name\n".to_owned())
                .chain(people)
                .collect();
            std::fs::write(&file, csv)?;
            choose(app, "main button", &word("pl", "import-choose"))?;
            choose(app, "main button", &word("pl", "import-to-columns"))?;
            choose(app, "main button", &word("pl", "import-check"))?;
            app.wait_for_text("main figcaption", rows)?;
            choose(app, "main button", "Importuj (")?;
            app.wait_for_text("main h2", &word("pl", "import-happened"))?;
            wait_for_leads(app, n)?;
            let list = text(app, "header ul li:nth-child(2)")?;
            assert!(list.ends_with(leads), "{list}");
            choose(app, "main button", &word("pl", "import-another"))?;
        }
        Ok(())
    })
}

fn screens() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    vec![
        (
            "#/agree/definition",
            "definition",
            vec!["part-icp-long", "live-funnel", "definition-saved"],
        ),
        (
            "#/agree/definition?part=stage.sql",
            "stage",
            vec!["rule-fits-icp", "stage-owner"],
        ),
        (
            "#/agree/definition?part=exclusions",
            "exclusions",
            vec!["part-exclusions-says"],
        ),
        (
            "#/apply/leads",
            "leads",
            vec!["screen-leads", "leads-search"],
        ),
        ("#/apply/leads?lead=0", "lead", vec!["lead-facts"]),
        (
            "#/measure/funnel",
            "funnel",
            vec!["funnel-title", "funnel-count-complete-path"],
        ),
        (
            "#/measure/funnel?view=table",
            "funnel-table",
            vec!["funnel-column-previous"],
        ),
    ]
}

fn import(app: &App) -> Result<(), Trouble> {
    go(app, "#/apply/import")?;
    speaks_polish(app, "import-file", &["import-drop", "import-says"])?;
    choose(app, "main button", &word("pl", "import-choose"))?;
    speaks_polish(app, "import-look", &["look-read", "look-goes"])?;
    choose(app, "main button", &word("pl", "import-to-columns"))?;
    speaks_polish(
        app,
        "import-columns",
        &["import-step-mapping", "mapping-samples"],
    )?;
    choose(app, "main button", &word("pl", "import-check"))?;
    speaks_polish(
        app,
        "import-outcome",
        &["import-will-happen", "balance-rejected-detail"],
    )
}

fn speaks_polish(app: &App, name: &str, says: &[&str]) -> Result<(), Trouble> {
    speaks(app, "pl", name, says, &GIVEN_NAMES)
}
