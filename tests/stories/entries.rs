//! When did leads come to a stage, and does the command line say how it knows?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

const PEOPLE: &str = "Record ID,Email,Employees,Won on\n\
    1,anna@a.example,30,\n2,bo@b.example,5,2026-03-20\n3,cy@c.example,,2999-01-01\n";
const DID: &str = "Activity type,Activity date,Contact email\n\
    Form filled,2026-02-10,anna@a.example\nForm filled,2026-03-02,bo@b.example\n\
    Form filled,2026-04-11,bo@b.example\n";
const DEFINITION: &str = r#"{"leadpact_definition":1,"title":"Asked",
    "criteria":[
        {"id":"big","label":"Big","field":"employees","op":"at_least","value":10},
        {"id":"filled","label":"Filled","count":{"of":"activities","kinds":["Form filled"]},"op":"at_least","value":1},
        {"id":"won","label":"Won","field":"won_on","op":"known"}],
    "stages":[
        {"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"filled"}},
        {"key":"sql","label":"SQL","owner":"sales","optional":true,"reached_by":{"rule":"big"}},
        {"key":"won","label":"Won","owner":"sales","reached_by":{"fact":"won"},"entered_on":"won_on"}]}"#;

fn told(folder: &Folder) -> Leadpact {
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    for (table, text) in [("people", PEOPLE), ("activities", DID)] {
        let file = folder.file(table);
        std::fs::write(&file, text).unwrap();
        let file = file.as_os_str();
        leadpact.does(["import".as_ref(), file, "--table".as_ref(), table.as_ref()]);
    }
    let file = folder.file("definition.json");
    std::fs::write(&file, DEFINITION).unwrap();
    leadpact.does(["definition".as_ref(), "import".as_ref(), file.as_os_str()]);
    leadpact
}

fn way(leadpact: &Leadpact, key: &str) -> Value {
    let shown = leadpact.json(["leads", "show", key, "--journeys"]);
    shown["leads"][0]["journeys"].clone()
}

#[test]
fn each_lead_tells_its_passes_with_days_and_how_they_are_known() {
    let folder = Folder::new("entries").unwrap();
    let leadpact = told(&folder);
    let anna = way(&leadpact, "1");
    assert_eq!(anna[0]["opened_on"], "2026-02-10");
    let entries = anna[0]["entries"].as_array().unwrap();
    let said: Vec<(&Value, &Value)> = entries
        .iter()
        .map(|one| (&one["stage"], &one["known_by"]))
        .collect();
    let (mql, sql) = (
        (&json!("mql"), &json!("dated_facts")),
        (&json!("sql"), &json!("known_since")),
    );
    assert_eq!(said, [mql, sql]);
    assert!(anna[0]["closed_on"].is_null());
    let bo = way(&leadpact, "2");
    let first = json!([
        { "stage": "mql", "on": "2026-03-02", "known_by": "dated_facts" },
        { "stage": "won", "on": "2026-03-20", "known_by": "fact" },
    ]);
    assert_eq!(
        (&bo[0]["entries"], &bo[0]["closed_by"]),
        (&first, &json!("won"))
    );
    let again = json!([{ "stage": "mql", "on": "2026-04-11", "known_by": "dated_facts" }]);
    assert_eq!((&bo[1]["pass"], &bo[1]["entries"]), (&json!(2), &again));
    assert_eq!(
        way(&leadpact, "3")[0]["entries"],
        json!([]),
        "a day to come is no entry"
    );
    let said = leadpact.does(["leads", "show", "2", "--journeys"]);
    for part in [
        "Way through the funnel",
        "Pass 2",
        "2 Mar 2026",
        "found from dated facts",
        "Ended by Won on 20 Mar 2026.",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn entries_are_counted_by_month_and_a_stage_without_history_says_so() {
    let folder = Folder::new("entries-by-month").unwrap();
    let leadpact = told(&folder);
    let entries = leadpact.json(["entries"]);
    let mql = &entries["stages"][0];
    let months = json!([
        { "month": "2026-02", "n": 1 },
        { "month": "2026-03", "n": 1 },
        { "month": "2026-04", "n": 1 },
    ]);
    assert_eq!((&mql["entries"], &mql["months"]), (&json!(3), &months));
    let sql = &entries["stages"][1];
    assert_eq!(
        (&sql["without_day"], &sql["has_history"]),
        (&json!(1), &json!(false))
    );
    let said = leadpact.does(["entries"]);
    assert!(said.contains("No cohorts for SQL:"), "{said}");
    // What was not known by a day is no entry of it.
    let then = leadpact.json(["entries", "--as-of", "2026-01-01"]);
    assert_eq!(then["stages"][0]["entries"], 0);
}
