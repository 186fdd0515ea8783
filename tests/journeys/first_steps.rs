//! Does "Start a workshop" lead a new team on without a dead end? From nobody and nothing to people, a
//! definition, a list and the page to sign, each step offered on Home and ticked when it is done.

use tests::places;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::steps::{begin_empty, choose, go, look_in_both_themes, wait_for_address};
use crate::words::word;

#[test]
fn a_workshop_without_a_list_leads_to_people_definition_list_and_signatures() -> Result<(), Trouble>
{
    let opening = Opening {
        picked_file: Some(places::root().join("tests/fixtures/people.csv")),
        ..Opening::default()
    };
    journey("first-steps", &opening, |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-workshop")?;
        is_next(app, "first-people")?;
        look_in_both_themes(app, "first-steps")?;

        name(app, "Anna Nowak", "marketing")?;
        is_next(app, "first-people")?;
        name(app, "Bo Kim", "sales")?;
        is_next(app, "first-definition")?;

        choose(
            app,
            "main li button",
            &word("en", "first-definition-example"),
        )?;
        wait_for_address(app, "#/agree/definition")?;
        app.wait_for_text("main h2", "Ideal customer profile")?;
        app.wait_for_text("header ul", "What we call a good lead")?;
        go(app, "#/")?;
        is_next(app, "first-list")?;
        app.wait_for_text("#card-happened ~ ol", "was saved")?;
        look_in_both_themes(app, "first-steps-defined")?;

        choose(app, "main li a", &word("en", "home-go-import"))?;
        choose(app, "main button", &word("en", "import-choose"))?;
        choose(app, "main button", &word("en", "import-to-columns"))?;
        choose(app, "main button", &word("en", "import-check"))?;
        choose(app, "main button", "Import: ")?;
        app.wait_for_text("main h2", &word("en", "import-happened"))?;
        go(app, "#/")?;
        app.wait_for_text("#card-happened ~ ol", "people.csv: 37 new, 0 updated")?;
        app.wait_for_text("main h2", &word("en", "home-next"))?;
        app.wait_until_gone("#guide")
    })
}

/// Names somebody: the field of the name has the focus, and the side that has nobody is chosen.
fn name(app: &App, name: &str, side: &str) -> Result<(), Trouble> {
    choose(app, "main li button", &word("en", "agreement-person-add"))?;
    app.wait_for("dialog[open] input[required]:focus")?
        .type_text(name)?;
    assert_eq!(app.find("dialog[open] select")?.value()?, side);
    let save = word("en", "agreement-person-save");
    choose(app, "dialog[open] button", &save)?;
    app.wait_for_text("main li", name).map(|_| ())
}

/// The step that is to be taken now.
fn is_next(app: &App, words: &str) -> Result<(), Trouble> {
    app.wait_for_text("main li[aria-current=step]", &word("en", words))
        .map(|_| ())
}
