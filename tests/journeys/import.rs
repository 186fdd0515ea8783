//! Does a list come in as the screen says it will? Every row of the file is counted once, what is
//! wrong with a row is said, and the same file again changes nothing.

use tests::places::{self, Folder};
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::steps::{
    begin_empty, choose, field, leads_in_list, leads_in_table, retype, text, wait_for_leads,
};

/// 40 rows as a CRM writes them: one is empty, one breaks off, one is a person again.
const FIXTURE: &str = "tests/fixtures/people.csv";
/// The last button says what becomes of the rows, in the words of the balance.
const GO: &str = "Import: 37 accepted, 1 merged, 1 rejected, 1 skipped";

#[test]
fn a_list_is_imported_and_the_same_file_again_changes_nothing() -> Result<(), Trouble> {
    let folder = Folder::new("import")?;
    let file = folder.file("people.csv");
    std::fs::copy(places::root().join(FIXTURE), &file)?;
    let opening = Opening {
        picked_file: Some(file),
        ..Opening::default()
    };
    journey("import", &opening, |app| {
        begin_empty(app, "welcome-import")?;
        choose(app, "main button", "Choose a file")?;
        choose(app, "main button", "Go on to the columns")?;
        map(app)?;
        choose(app, "main button", "Show what will happen")?;
        let expected = [
            "37 accepted: 37 new, 0 updated, 0 unchanged",
            "1 merged: the same lead again",
            "1 rejected: cannot be read; see below",
            "1 skipped: without any value",
        ];
        app.wait_for_text("main h2", "What will happen")?;
        assert_eq!(balance(app)?, expected);
        assert_eq!(leads_in_list(app)?, 0, "nothing has happened yet");
        assert_eq!(problems(app)?, expected_problems());
        let unread = "Number of Employees: 1 value is not a number (about 30)";
        app.wait_for_text("section[aria-labelledby=problems] li", unread)?;

        choose(app, "main button", GO)?;
        app.wait_for_text("main h2", "What happened")?;
        assert_eq!(balance(app)?, expected);
        assert_eq!(problems(app)?, expected_problems());
        app.wait_for_text("main a", "Say what a good lead is")?;
        choose(app, "nav a", "Leads")?;
        look_at_leads(app)?;

        choose(app, "nav a", "Import")?;
        choose(app, "main button", "Import another list")?;
        choose(app, "main button", "Choose a file")?;
        choose(app, "main button", "Go on to the columns")?;
        // What was left out, renamed or given a type the first time is so again.
        app.wait_for_text(
            "main [role=status]",
            "mapped as when a file with these headings",
        )?;
        app.wait_for_text("main p", "40 rows · 11 of 12 columns")?;
        app.wait_for_text("tr", "Left out")?;
        let company = field(app, "table", "Field for Company Name")?;
        assert_eq!(company.value()?, "company");
        app.wait_for_text("tr", "In the list already as company")?;
        let employees = field(app, "table", "Type of Number of Employees")?;
        assert!(
            !employees.is_enabled()?,
            "a field of the list keeps its type"
        );
        choose(app, "main button", "Show what will happen")?;
        app.wait_for_text("main h2", "What will happen")?;
        let again = balance(app)?;
        assert_eq!(again[0], "37 accepted: 0 new, 0 updated, 37 unchanged");
        assert_eq!(again[1..], expected[1..]);
        choose(app, "main button", GO)?;
        app.wait_for_text("main h2", "What happened")?;
        assert_eq!(balance(app)?, again);
        wait_for_leads(app, 37)
    })
}

/// The columns are looked at; one is left out, one gets another type, one another name.
fn map(app: &App) -> Result<(), Trouble> {
    app.wait_for_text("main p", "40 rows · 12 of 12 columns")?;
    let name = app.wait_for_text("tr", "First Name")?.text()?;
    assert!(name.contains("39 of 40 filled"), "{name}");
    assert!(name.contains("Łucja"), "{name}");
    leave_out(app, "Notes")?;
    app.wait_for_text("main p", "11 of 12 columns")?;
    // Most of the column are numbers; the one that is none is said and not a reason for text.
    let employees = field(app, "table", "Type of Number of Employees")?;
    assert_eq!(employees.value()?, "number");
    app.wait_for_text("tr", "1 value does not read: about 30")?;
    retype(
        app,
        &field(app, "table", "Field for Company Name")?,
        "Company",
    )
}

fn leave_out(app: &App, column: &str) -> Result<(), Trouble> {
    app.click(&format!(
        "input[type=checkbox][aria-label='Import {column}']"
    ))?;
    app.wait_for_text("tr", "Left out").map(|_| ())
}

/// The parts of the bar, each as "so many: which".
fn balance(app: &App) -> Result<Vec<String>, Trouble> {
    let whole = text(app, "[data-testid=balance] figcaption")?;
    assert_eq!(whole, "40 rows in all");
    let parts = app.find_all("[data-testid=balance] li")?;
    let words = parts.iter().map(|part| part.text());
    words
        .map(|words| Ok(words?.trim().replace('\n', ": ")))
        .collect()
}

fn problems(app: &App) -> Result<Vec<[String; 4]>, Trouble> {
    let cells = app.find_all("section[aria-labelledby=problems] tbody td")?;
    let cells: Vec<String> = cells
        .iter()
        .map(|cell| cell.text())
        .collect::<Result<_, _>>()?;
    Ok(cells
        .chunks_exact(4)
        .map(|row| {
            [
                row[0].clone(),
                row[1].clone(),
                row[2].clone(),
                row[3].clone(),
            ]
        })
        .collect())
}

fn expected_problems() -> Vec<[String; 4]> {
    let rows = [
        [
            "24",
            "Number of Employees",
            "about 30",
            "This is not a number, so the value stays missing. Write it like 11 or 11-50, or import \
             the column as text.",
        ],
        [
            "33",
            "whole row",
            "3090,Broken,Line",
            "The row has fewer cells than the header, so it is rejected. Check for a line break \
             inside a text without quotation marks.",
        ],
    ];
    rows.map(|row| row.map(String::from)).to_vec()
}

/// Names in every script, intervals as intervals, and no column that was left out.
fn look_at_leads(app: &App) -> Result<(), Trouble> {
    assert_eq!(leads_in_table(app)?, 37);
    assert_eq!(leads_in_list(app)?, 37);
    for name in ["Łucja", "Żak", "สมชาย", "ใจดี"] {
        app.wait_for_text("[role=grid] [role=row]", name)?;
    }
    let heads = text(app, "[role=grid] [role=row]")?;
    assert!(
        heads.contains("Company") && !heads.contains("Company Name"),
        "{heads}"
    );
    assert!(!heads.contains("Notes"), "{heads}");
    let anna = "anna.kowalska@mlyndanych.example";
    let row = app.wait_for_text("[role=row]", anna)?.attribute("id")?;
    let row = format!("#{}", row.unwrap_or_default());
    // Only the columns on screen are drawn: the others come as one goes to them.
    for (value, why) in [
        ("11–50", "an interval stays one"),
        ("Marketing Manager", "the first row stands"),
    ] {
        app.wait_until(&format!("{value} in {row}: {why}"), || {
            app.script(ONWARDS, &[])?;
            Ok(app.find(&row)?.text()?.contains(value).then_some(()))
        })?;
    }
    Ok(())
}

/// Shows the columns a little further on; after the last the first again.
const ONWARDS: &str = "
    const table = document.querySelector('[role=grid]');
    const last = table.scrollWidth - table.clientWidth;
    table.scrollLeft = table.scrollLeft >= last - 1 ? 0 : table.scrollLeft + 300;";
