//! Do companies, deals and activities come in beside the people? The screen proposes what the rows are,
//! asks of activities what is all there, and says whose they are.

use serde_json::json;
use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    begin_empty, choose, go, retype, say_rows_are, settle, speak, switch, text, wait_for_leads,
    wait_for_rows_as,
};
use crate::words::word;

const PEOPLE: &str = "Record ID,First Name,Email,Company Name\n\
                      1,Anna,anna@acme.example,Acme\n2,Bo,bo@beta.example,Beta\n3,Cy,,\n";
const ACTIVITIES: &str = "Activity ID,Activity Type,Activity Date,Subject,Associated Contact Email\n\
     A1,Page view,2026-10-01,Pricing,anna@acme.example\n\
     A2,Call,2026-10-02,First call,anna@acme.example; bo@beta.example\n\
     A3,Call,2026-10-03,,nobody@acme.example\n";
const COMPANIES: &str = "Company Name,Company Domain Name,Number of Employees\n\
                         Acme,acme.example,40\nBeta,,7\n";

#[test]
fn activities_and_companies_are_imported_and_joined_to_people() -> Result<(), Trouble> {
    let folder = Folder::new("tables")?;
    let (file, data) = (folder.file("export.csv"), folder.file("data"));
    std::fs::create_dir(&data)?;
    let opening = Opening {
        picked_file: Some(file.clone()),
        data: Some(data.clone()),
        ..Opening::default()
    };
    journey("tables", &opening, |app| {
        app.resize(1280, 720)?;
        app.click("[data-testid=welcome-import]")?;
        retype(
            app,
            &app.wait_for("dialog[open] input[name=name]")?,
            "Tables",
        )?;
        app.click("dialog[open] button[type=submit]")?;
        wait_for_leads(app, 0)?;

        // Activities before the people: they are nobody's yet.
        std::fs::write(&file, ACTIVITIES)?;
        look_at(app, "activities")?;
        app.wait_for_text("main p", "this file holds activities")?;
        cover(app)?;
        settle(app)?;
        app.look("import-activities-1280")?;
        choose(app, "main button", &word("en", "import-to-columns"))?;
        app.wait_for_text("tr", "Looked for as contact_email")?;
        // A step that is past is one click away, and what was said there still stands.
        choose(app, "main ol button", &word("en", "import-step-file"))?;
        app.wait_for("main section input[type=date]")?;
        bring_in(app, "3 new, 0 updated, 0 unchanged")?;
        app.wait_for_text("main li", "None of them belongs to anybody in the list.")?;
        app.wait_for_text("main li", "joined as soon as such people are imported")?;
        settle(app)?;
        app.look("import-linked-1280")?;
        wait_for_leads(app, 0)?;

        std::fs::write(&file, PEOPLE)?;
        choose(app, "main button", &word("en", "import-another"))?;
        look_at(app, "people")?;
        bring_in(app, "3 new, 0 updated, 0 unchanged")?;
        wait_for_leads(app, 3)?;

        // The same activities again: nothing is new, and now they are somebody's.
        std::fs::write(&file, ACTIVITIES)?;
        choose(app, "main button", &word("en", "import-another"))?;
        look_at(app, "activities")?;
        bring_in(app, "0 new, 0 updated, 3 unchanged")?;
        app.wait_for_text("main li", "2 of them belong to people in the list.")?;
        app.wait_for_text("main li", "1 belongs to nobody in the list.")?;

        std::fs::write(&file, COMPANIES)?;
        choose(app, "main button", &word("en", "import-another"))?;
        look_at(app, "companies")?;
        // What the rows are is the person's to say: other rows, other fields.
        say_rows_are(app, "deals")?;
        choose(app, "main button", &word("en", "import-to-columns"))?;
        app.wait_for_text("option", "Deal name")?;
        choose(app, "main button", &word("en", "import-back-to-file"))?;
        say_rows_are(app, "companies")?;
        bring_in(app, "2 new, 0 updated, 0 unchanged")?;
        app.wait_for_text("main li", "2 of them belong to people in the list.")?;
        wait_for_leads(app, 3)?;

        // Beside a lead stand its company and what it did.
        go(app, "#/apply/leads?lead=0")?;
        app.wait_for("[data-testid=beside-companies] details[open] dd")?;
        app.wait_for("[data-testid=beside-activities] summary")?;
        app.look("lead-beside-1280")?;

        let workspace = data.join("io.leadpact.app/Tables.leadpact");
        for (table, rows, people) in [("activities", 3, 2), ("companies", 2, 2), ("deals", 0, 0)] {
            let fields = sample::json(&workspace, ["fields", "--table", table]);
            assert_eq!(fields["rows"], rows, "{table}");
            let with_rows = fields["people_with_rows"].as_u64().unwrap_or_default();
            assert_eq!(json!(with_rows), json!(people), "{table}");
        }
        Ok(())
    })
}

#[test]
fn what_rows_are_is_asked_in_polish_too_and_in_the_dark() -> Result<(), Trouble> {
    let folder = Folder::new("tables-pl")?;
    let file = folder.file("export.csv");
    std::fs::write(&file, ACTIVITIES)?;
    let opening = Opening {
        picked_file: Some(file),
        ..Opening::default()
    };
    journey("tables-pl", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-import]")?;
        speak(app, "pl")?;
        switch(app, "dark")?;
        begin_empty(app, "welcome-import")?;
        choose(app, "main button", &word("pl", "import-choose"))?;
        app.wait_for_text("main p", "ten plik zawiera aktywności")?;
        cover(app)?;
        settle(app)?;
        app.look("import-activities-pl-dark-1280")?;
        choose(app, "main button", &word("pl", "import-to-columns"))?;
        choose(app, "main button", &word("pl", "import-check"))?;
        app.wait_for_text("main li", "Żaden z nich nie należy do nikogo z listy.")?;
        settle(app)?;
        app.look("import-linked-pl-dark-1280")
    })
}

/// Chooses the file and waits until its columns are shown as those of such rows.
fn look_at(app: &App, rows_are: &str) -> Result<(), Trouble> {
    choose(app, "main button", &word("en", "import-choose"))?;
    wait_for_rows_as(app, rows_are)?;
    app.wait_for("main tbody tr").map(|_| ())
}

/// Says that the file holds all calls and page views of a time.
fn cover(app: &App) -> Result<(), Trouble> {
    app.click("main input[type=checkbox]")?;
    app.wait_for("main [role=status]")?;
    // As a calendar gives it: how a date is typed hangs on the machine's language.
    let days = "
        const days = document.querySelectorAll('main input[type=date]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
        ['2026-01-01', '2026-11-22'].forEach((day, i) => {
          set.call(days[i], day);
          days[i].dispatchEvent(new Event('input', { bubbles: true }));
        });";
    app.script(days, &[])?;
    app.wait_until_gone("main section [role=status]")?;
    app.find("main section input:not([type])")?
        .type_text("Call; Page view")
}

fn bring_in(app: &App, counts: &str) -> Result<(), Trouble> {
    choose(app, "main button", &word("en", "import-to-columns"))?;
    choose(app, "main button", &word("en", "import-check"))?;
    app.wait_for_text("main h2", &word("en", "import-will-happen"))?;
    app.wait_for_text("[data-testid=balance] li", counts)?;
    choose(app, "main button", "Import: ")?;
    app.wait_for_text("main h2", &word("en", "import-happened"))?;
    let balance = text(app, "[data-testid=balance]")?;
    assert!(balance.contains(counts), "{balance}");
    Ok(())
}
