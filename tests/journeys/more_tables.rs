//! Do stage history, costs and counts come in beside the leads, and can they be looked at? Whose stage
//! history is said, of costs the newer figure counts, each import can be undone, and every table is
//! shown as it stands.

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    begin_empty, choose, go, look_in_both_themes, retype, say_rows_are, settle, speak, switch,
    wait_for_leads, wait_for_rows_as,
};
use crate::words::word;

const PEOPLE: &str = "Record ID,First Name,Email\n1,Anna,anna@acme.example\n2,Bo,bo@beta.example\n";
const HISTORY: &str = "Contact Email,From Stage,To Stage,Date\n\
                       anna@acme.example,Lead,MQL,2026-02-01\n\
                       anna@acme.example,,Lead,2026-01-05 09:14\n\
                       nobody@acme.example,Lead,MQL,2026-02-03\n";
const COSTS: &str = "Source,Campaign,Month,Cost,Currency,Kind\n\
                     Google Ads,Brand,2026-01,1200.50,EUR,media\n\
                     Google Ads,Brand,2026-02,900,EUR,media\n\
                     LinkedIn,Demand generation,January 2026,2500,EUR,loaded\n";
const NEWER: &str = "Source,Campaign,Month,Cost,Currency,Kind\n\
                     Google Ads,Brand,2026-02,950,EUR,media\n\
                     Google Ads,Brand,2026-03,1100,EUR,media\n";
const COUNTS: &str = "Source,Month,Kind,Count\nWebsite,2026-01,visits,12000\n\
                      LinkedIn,2026-01,followers,310\n";

#[test]
fn stage_history_costs_and_counts_are_imported_and_looked_at() -> Result<(), Trouble> {
    let folder = Folder::new("more-tables")?;
    let (file, data) = (folder.file("export.csv"), folder.file("data"));
    std::fs::create_dir(&data)?;
    let opening = Opening {
        picked_file: Some(file.clone()),
        data: Some(data.clone()),
        ..Opening::default()
    };
    journey("more-tables", &opening, |app| {
        app.resize(1280, 720)?;
        app.click("[data-testid=welcome-import]")?;
        let name = app.wait_for("dialog[open] input[name=name]")?;
        retype(app, &name, "More")?;
        app.click("dialog[open] button[type=submit]")?;
        wait_for_leads(app, 0)?;
        let bring = |csv: &str, rows_are: &str, counts: &str| {
            std::fs::write(&file, csv)?;
            go(app, "#/apply/import")?;
            bring_in(app, rows_are, counts)
        };
        bring(PEOPLE, "people", "2 new, 0 updated, 0 unchanged")?;
        bring(HISTORY, "stage_history", "3 new, 0 updated, 0 unchanged")?;
        app.wait_for_text("main li", "2 of them belong to people in the list.")?;
        app.wait_for_text("main li", "1 belongs to nobody in the list.")?;
        bring(COSTS, "costs", "3 new, 0 updated, 0 unchanged")?;
        // Nobody is asked whose costs are.
        assert!(app.find_all("main li")?.iter().all(|line| {
            let line = line.text().unwrap_or_default();
            !line.contains("belong")
        }));
        bring(NEWER, "costs", "1 new, 1 updated, 0 unchanged")?;
        app.wait_for_text("main tr", "900 EUR")?;
        bring(COUNTS, "counts", "2 new, 0 updated, 0 unchanged")?;
        choose(app, "main a", &word("en", "import-look-table"))?;

        app.wait_for_text("main [role=row]", "12,000")?;
        choose(app, "main label", "Costs 4")?;
        app.wait_for_text("main [role=row]", "950 EUR")?;
        look_in_both_themes(app, "tables-costs")?;
        choose(app, "main label", "Deals 0")?;
        app.wait_for_text("main p", "one deal per row")?;
        settle(app)?;
        app.look("tables-empty-1280")?;
        app.resize(1920, 1080)?;
        choose(app, "main label", "Stage history 3")?;
        app.wait_for_text("main [role=row]", "nobody@acme.example")?;
        settle(app)?;
        app.look("tables-history-1920")?;
        app.resize(1280, 720)?;

        // By day, whatever the order in the file.
        go(app, "#/apply/leads?lead=0")?;
        let entries = app.wait_for("[data-testid=entries]")?.text()?;
        let (lead, mql) = (entries.find("5 Jan 2026"), entries.find("1 Feb 2026"));
        assert!(lead.is_some() && lead < mql, "{entries}");
        settle(app)?;
        app.script(
            "document.querySelector('[data-testid=entries]').scrollIntoView()",
            &[],
        )?;
        app.look("lead-entries-1280")?;

        // Without the newer file the older figures count again.
        go(app, "#/apply/imports")?;
        app.wait_for_text("[data-testid=import-row]", "anonymous counts")?;
        settle(app)?;
        app.look("imports-of-all-tables-1280")?;
        go(app, "#/apply/imports?import=4")?;
        choose(app, "main button", &word("en", "imports-undo"))?;
        choose(app, "main button", &word("en", "imports-undo-go"))?;
        go(app, "#/apply/tables?table=costs")?;
        app.wait_for_text("main label", "Costs 3")?;
        app.wait_for_text("main [role=row]", "900 EUR")?;

        let workspace = data.join("io.leadpact.app/More.leadpact");
        for (table, rows) in [("stage_history", 3), ("costs", 3), ("counts", 2)] {
            let fields = sample::json(&workspace, ["fields", "--table", table]);
            assert_eq!(fields["rows"], rows, "{table}");
        }
        Ok(())
    })
}

#[test]
fn the_tables_and_what_rows_are_read_well_in_polish_and_thai() -> Result<(), Trouble> {
    let folder = Folder::new("more-tables-words")?;
    let file = folder.file("export.csv");
    std::fs::write(&file, COSTS)?;
    let opening = Opening {
        picked_file: Some(file),
        ..Opening::default()
    };
    journey("more-tables-words", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-import]")?;
        begin_empty(app, "welcome-import")?;
        for (language, theme) in [("pl", "light"), ("th", "dark")] {
            speak(app, language)?;
            switch(app, theme)?;
            go(app, "#/apply/import")?;
            if language == "pl" {
                choose(app, "main button", &word(language, "import-choose"))?;
            }
            wait_for_rows_as(app, "costs")?;
            for rows_are in ["counts", "stage_history", "costs"] {
                say_rows_are(app, rows_are)?;
            }
            settle(app)?;
            app.look(&format!("import-costs-{language}-{theme}-1280"))?;
            go(app, "#/apply/tables")?;
            app.wait_for_text("main h2", &word(language, "other-tables-empty"))?;
            settle(app)?;
            app.look(&format!("tables-empty-{language}-{theme}-1280"))?;
        }
        Ok(())
    })
}

/// Brings the chosen file in as what it is recognised as, and waits for where its rows went.
fn bring_in(app: &App, rows_are: &str, counts: &str) -> Result<(), Trouble> {
    let (another, pick) = (word("en", "import-another"), word("en", "import-choose"));
    for button in app.find_all("main button")? {
        if button.text()?.contains(&another) {
            button.click()?;
            break;
        }
    }
    choose(app, "main button", &pick)?;
    wait_for_rows_as(app, rows_are)?;
    choose(app, "main button", &word("en", "import-to-columns"))?;
    choose(app, "main button", &word("en", "import-check"))?;
    app.wait_for_text("main h2", &word("en", "import-will-happen"))?;
    app.wait_for_text("[data-testid=balance] li", counts)?;
    choose(app, "main button", "Import: ")?;
    app.wait_for_text("main h2", &word("en", "import-happened"))
        .map(|_| ())
}
