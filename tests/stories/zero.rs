//! Do visits of nobody by name stand before the agreed funnel? Four leads on known days beside visits of three months,
//! counted by hand: in whole, by source, by channel, of another kind, and not where they say nothing.

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

const PEOPLE: &str = "Email,Original Source,Create Date\n\
    a@zero.example,Search,2026-01-05\nb@zero.example,Search,2026-02-28\n\
    c@zero.example,Fair,2026-03-01\nd@zero.example,Search,2025-12-31\n";
/// Of January and February; that of March is of followers; one of 2099 is not there yet.
const COUNTS: &str = "Source,Month,Kind,Count\n\
    Search,2026-01,Visits,300\nSearch,2026-02,Visits,100\nFair,2026-02,Visits,50\n\
    Search,2026-03,Followers,20\nSearch,2099-01,Visits,9000\n";
const DEFINITION: &str = r#"{"leadpact_definition":1,"title":"Zero","time_zone":"Europe/Warsaw",
 "criteria":[{"id":"there","field":"create_date","op":"known"},
   {"id":"search","field":"original_source","op":"any_of","value":["Search"]}],
 "stages":[
   {"key":"lead","label":"Lead","owner":"marketing","reached_by":{"fact":"there"},"entered_on":"create_date"},
   {"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"search"}}]}"#;

fn team(folder: &Folder) -> Leadpact {
    let leadpact = Leadpact::on(folder.file("zero.leadpact"));
    leadpact.does(["new"]);
    for (name, csv, table) in [
        ("people.csv", PEOPLE, "people"),
        ("counts.csv", COUNTS, "counts"),
    ] {
        let file = folder.file(name);
        std::fs::write(&file, csv).unwrap();
        let import = [
            "import".as_ref(),
            file.as_os_str(),
            "--table".as_ref(),
            table.as_ref(),
        ];
        leadpact.json(import);
    }
    let definition = folder.file("definition.json");
    std::fs::write(&definition, DEFINITION).unwrap();
    leadpact.does([
        "definition".as_ref(),
        "import".as_ref(),
        definition.as_os_str(),
    ]);
    leadpact
}

/// Of each step of a part, its name, how many, and what the rate before it is of.
fn told(report: &Value) -> Vec<(&str, u64, Option<[u64; 2]>)> {
    let rows = report["rows"].as_array().unwrap().iter();
    rows.map(|row| {
        let rate = &row["from_previous"];
        let of = rate["n"].as_u64().zip(rate["of"].as_u64());
        (
            row["step"].as_str().unwrap(),
            row["n"].as_u64().unwrap(),
            of.map(|(n, of)| [n, of]),
        )
    })
    .collect()
}

#[test]
fn visits_stand_before_the_agreed_funnel_beside_those_who_came_in_the_same_time() {
    let folder = Folder::new("zero").unwrap();
    let leadpact = team(&folder);
    let funnel = leadpact.json(["report", "funnel"]);
    // Of the four leads a and b came in January and February; the visits of 2099 are to come.
    assert_eq!(
        told(&funnel),
        [
            ("Visits", 450, None),
            ("Lead", 4, Some([2, 450])),
            ("MQL", 3, Some([3, 4]))
        ]
    );
    let to_lead = &funnel["rows"][1]["from_previous"];
    assert_eq!(
        [&to_lead["low"], &to_lead["high"]],
        [&Value::Null, &Value::Null]
    );
    let to_mql = &funnel["rows"][2]["from_previous"];
    assert!(to_mql["low"].is_number(), "{to_mql}");
    let notes = funnel["notes"].to_string();
    for said in [
        "counts nobody by name",
        "has no interval",
        "Also counted: Followers",
    ] {
        assert!(notes.contains(said), "{said}: {notes}");
    }
    assert!(
        funnel["title"].as_str().unwrap().contains("of 4"),
        "{funnel}"
    );

    let followers = leadpact.json(["report", "funnel", "--counts", "followers"]);
    assert_eq!(
        told(&followers)[..2],
        [("followers", 20, None), ("Lead", 4, Some([1, 20]))]
    );
    let hidden = leadpact.json(["report", "funnel", "--counts", "none"]);
    assert_eq!(told(&hidden)[..1], [("Lead", 4, None)]);
    let before = leadpact.json(["report", "funnel", "--as-of", "2026-02-10"]);
    assert_eq!(told(&before)[0].1, 450, "a period that has begun counts");
}

#[test]
fn a_source_and_a_channel_have_their_own_visits_and_no_other_part_has_any() {
    let folder = Folder::new("zero-parts").unwrap();
    let leadpact = team(&folder);
    let of = |report: &Value, part: &str| {
        let rows = report["rows"].as_array().unwrap().iter();
        let own = rows.filter(|row| row["part"] == part).cloned();
        json!({ "rows": own.collect::<Vec<_>>() })
    };
    let by_source = leadpact.json(["report", "funnel", "--by", "original_source"]);
    assert_eq!(
        told(&of(&by_source, "Search"))[..2],
        [("Visits", 400, None), ("Lead", 3, Some([2, 400]))]
    );
    assert_eq!(
        told(&of(&by_source, "Fair"))[..2],
        [("Visits", 50, None), ("Lead", 1, Some([0, 50]))]
    );
    leadpact.does(["economics", "set", "channel.Fair=events"]);
    let by_channel = leadpact.json(["report", "funnel", "--by", "@channel"]);
    assert_eq!(
        told(&of(&by_channel, "Events and fairs"))[0],
        ("Visits", 50, None)
    );
    assert_eq!(
        told(&of(&by_channel, "Not assigned"))[0],
        ("Visits", 400, None)
    );
    let by_criterion = leadpact.json(["report", "funnel", "--by", "@criterion:search"]);
    let steps = told(&by_criterion);
    assert!(
        steps.iter().all(|(step, ..)| *step != "Visits"),
        "{steps:?}"
    );
    // What is of a list says nothing of who was counted without a name.
    leadpact.does([
        "lists",
        "add",
        "Half",
        "--stage",
        "mql",
        "--standing",
        "met",
    ]);
    let of_list = leadpact.json(["report", "funnel", "--list", "Half"]);
    assert_eq!(told(&of_list)[0].0, "Lead");
}
