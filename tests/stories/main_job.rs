//! Does the main job run? A list in, a definition, verdicts with reasons, a funnel, and all of it
//! there again for the next process.

use serde_json::{Value, json};
use tests::places::Folder;

use crate::fields::records;
use crate::leadpact::Leadpact;

const LIST: &str = "\
Record ID,Name,Email,Number of Employees,Seniority,Lifecycle Stage
1,Anna,anna@a.example,50,Manager,Customer
2,Bo,bo@b.example,11-50,Director,Opportunity
3,Cy,cy@c.example,5,Manager,Lead
4,Di,di@d.example,,Manager,Lead
5,Em,em@e.example,1-50,Manager,Lead
6,Fi,fi@f.example,500,,Lead
7,Gi,gi@g.example,500,Intern,Lead
";

/// Both conditions must hold, and interns are out.
const DEFINITION: &str = r#"{
  "leadpact_definition": 1,
  "title": "Both must hold",
  "time_zone": "Europe/Warsaw",
  "criteria": [
    {"id": "big", "field": "Number of Employees", "op": "at_least", "value": 11},
    {"id": "senior", "field": "seniority", "op": "any_of", "value": ["Manager", "Director"]},
    {"id": "intern", "field": "seniority", "op": "is", "value": "intern"},
    {"id": "customer", "field": "lifecycle_stage", "op": "is", "value": "Customer"}
  ],
  "icp": {"must_have": ["big", "senior"]},
  "exclusions": ["intern"],
  "stages": [
    {"key": "lead", "label": "Lead", "owner": "marketing", "reached_by": {"rule": {"all": []}}},
    {"key": "sql", "label": "SQL", "owner": "sales", "reached_by": {"rule": {"fits": "icp"}}},
    {"key": "won", "label": "Won", "owner": "sales", "reached_by": {"fact": "customer"}}
  ]
}"#;

fn judged(folder: &Folder) -> Leadpact {
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    let (list, definition) = (folder.file("list.csv"), folder.file("definition.json"));
    std::fs::write(&list, LIST).unwrap();
    std::fs::write(&definition, DEFINITION).unwrap();
    leadpact.does(["new"]);
    leadpact.does(["import".as_ref(), list.as_os_str()]);
    leadpact.does([
        "definition".as_ref(),
        "import".as_ref(),
        definition.as_os_str(),
    ]);
    leadpact
}

#[test]
fn a_list_is_imported_counted_qualified_measured_and_there_again_after_a_restart() {
    let folder = Folder::new("main-job").unwrap();
    let leadpact = judged(&folder);
    let by_stage = leadpact.json(["leads", "count", "--by", "Lifecycle Stage"]);
    let counts = json!([
        {"value": "Lead", "n": 5}, {"value": "Customer", "n": 1}, {"value": "Opportunity", "n": 1}
    ]);
    assert_eq!(by_stage, json!({"total": 7, "by": counts}));
    let by_size = leadpact.json(["leads", "count", "--by", "number_of_employees"]);
    let missing: Vec<&Value> = by_size["by"].as_array().unwrap().iter().collect();
    assert_eq!(
        missing.last(),
        Some(&&json!({"value": null, "n": 1})),
        "missing is null"
    );
    assert_eq!(
        leadpact.json(["leads", "count"]),
        json!({"total": 7, "by": []})
    );

    let run = leadpact.json(["qualify", "--as-of", "2026-11-22"]);
    assert_eq!(run["as_of"], "2026-11-22");
    assert_eq!(run["n_leads"], 7);
    // Gi is excluded. Di has no size and Em one that straddles the threshold: nobody knows. Fi may
    // be senior, and may be an intern, which does not exclude.
    let stages = json!([
        {"stage": "lead", "met": 6, "not_met": 1, "unknown": 0},
        {"stage": "sql", "met": 2, "not_met": 2, "unknown": 3},
        {"stage": "won", "met": 1, "not_met": 6, "unknown": 0}
    ]);
    assert_eq!(run["stages"], stages);

    let funnel = leadpact.json(["funnel"]);
    let figures: Vec<[&Value; 3]> = funnel["stages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stage| [&stage["stage"], &stage["n"], &stage["unknown"]])
        .collect();
    let expected = [
        json!(["lead", 6, 0]),
        json!(["sql", 2, 3]),
        json!(["won", 1, 0]),
    ];
    assert_eq!(json!(figures), json!(expected));
    assert_eq!(funnel["stages"][1]["from_previous"]["of"], 6);
    assert_eq!(funnel["definition_hash"], run["definition_hash"]);

    // Every command was a process of its own; here everything is asked for once more.
    assert_eq!(leadpact.json(["funnel"]), funnel);
    assert_eq!(
        leadpact.json(["qualify", "--as-of", "2026-11-22"]),
        run,
        "the run is kept"
    );
}

#[test]
fn rows_that_name_nobody_are_not_taken_for_people_without_a_word() {
    let folder = Folder::new("nobody").unwrap();
    let leadpact = judged(&folder);
    let import = |name: &str, csv: &str| {
        let file = folder.file(name);
        std::fs::write(&file, csv).unwrap();
        leadpact.does(["import".as_ref(), file.as_os_str(), "--dry-run".as_ref()])
    };
    let said = import("products.csv", "product,series\nGTX,G\nMG,M\n");
    assert!(said.contains("--table details"), "{said}");
    let said = import("people.csv", "Name,Industry\nAnna,Retail\n");
    assert!(!said.contains("--table"), "{said}");
}

#[test]
fn the_same_list_twice_is_all_unchanged() {
    let folder = Folder::new("twice").unwrap();
    let leadpact = judged(&folder);
    let list = folder.file("list.csv");
    let mut again = leadpact.json(["import".as_ref(), list.as_os_str()]);
    for moved in again["moves"].take().as_array().unwrap() {
        let n = ["entered_new", "entered", "left"].map(|key| &moved[key]);
        assert_eq!(json!(n), json!([0, 0, 0]), "{moved}");
    }
    assert_eq!(again["before"].take()["no"], 1, "the same file is noticed");
    let nothing = leadpact.json(["look".as_ref(), list.as_os_str()])["left_out"].take();
    assert_eq!(nothing["blank_lines"], 0);
    let balance = json!({
        "table": "people", "list": null, "rows_in": 7, "left_out": nothing,
        "accepted": {"new": 0, "updated": 0, "unchanged": 7},
        "merged": 0, "rejected": 0, "skipped": 0, "blocked": 0, "undone": [],
        "export": null, "tests": 0, "tidied": [], "derived": [], "same_meaning": [], "cautions": [],
        "changes": [], "moves": null, "linked": null, "keys": null, "in_doubt": [], "problems": [],
        "asks": [], "lossy": [], "missing": [], "perhaps_missing": [], "before": null
    });
    assert_eq!(again, balance);
    assert_eq!(leadpact.total(), 7);
}

#[test]
fn a_newer_list_updates_adds_merges_and_names_every_problem() {
    let folder = Folder::new("newer").unwrap();
    let leadpact = judged(&folder);
    let newer = folder.file("newer.csv");
    let csv =
        "Record ID,Name,Number of Employees\n1,Anna,60\n8,Ho,20\n8,Ho,20\n2,,\n,,\n3,Cy,many\n4\n";
    std::fs::write(&newer, csv).unwrap();
    let balance = leadpact.json(["import".as_ref(), newer.as_os_str()]);
    let accepted = json!({"new": 1, "updated": 1, "unchanged": 2});
    assert_eq!(balance["accepted"], accepted, "{balance}");
    let rest = ["rows_in", "merged", "rejected", "skipped"].map(|key| &balance[key]);
    assert_eq!(json!(rest), json!([7, 1, 1, 1]), "{balance}");
    let problems = balance["problems"].as_array().unwrap();
    let found: Vec<[&Value; 4]> = problems
        .iter()
        .map(|p| [&p["row"], &p["column"], &p["raw"], &p["code"]])
        .collect();
    let expected = json!([
        [7, "Number of Employees", "many", "not-a-number"],
        [8, null, "4", "too-few-cells"]
    ]);
    assert_eq!(json!(found), expected);
    assert!(
        problems
            .iter()
            .all(|p| p["message"].as_str().unwrap().len() > 20)
    );
    assert_eq!(leadpact.total(), 8);
    let bo = leadpact.json(["leads", "show", "2"]);
    assert_eq!(value(&bo, "name"), "Bo", "a blank overwrites nothing");
}

#[test]
fn a_lead_is_found_by_id_and_by_email_and_says_why() {
    let folder = Folder::new("why").unwrap();
    let leadpact = judged(&folder);
    let di = leadpact.json(["leads", "show", "DI@D.example", "--why"]);
    assert_eq!(di, leadpact.json(["leads", "show", "4", "--why"]));
    assert_eq!(value(&di, "number_of_employees"), Value::Null);
    let standing = &di["leads"][0]["standing"];
    assert_eq!(
        [&standing["place"], &standing["may_reach"]],
        ["lead", "sql"]
    );
    let sql = &standing["stages"][1];
    assert_eq!(
        [&sql["verdict"], &sql["reason"]["group"]],
        ["unknown", "icp"]
    );
    let big = &sql["reason"]["reasons"][0];
    assert_eq!([&big["id"], &big["verdict"]], ["big", "unknown"]);
    assert_eq!(
        [&big["value"], &big["missing_counted"]],
        [&Value::Null, &json!("unknown")]
    );
    assert_eq!(standing["next"]["needs"][0]["criterion"], "big");
    let said = leadpact.does(["leads", "show", "4", "--why", "--locale", "pl"]);
    assert!(said.contains("Jest na etapie „Lead”."), "{said}");
}

#[test]
fn a_definition_goes_out_and_comes_in_the_same() {
    let folder = Folder::new("exchange").unwrap();
    let leadpact = judged(&folder);
    let out = folder.file("out.json");
    leadpact.does(["definition".as_ref(), "export".as_ref(), out.as_os_str()]);
    let hash =
        |leadpact: &Leadpact| leadpact.json(["definition", "check"])["definition_hash"].clone();
    let other = Leadpact::on(folder.file("other.leadpact"));
    other.does(["new"]);
    other.does(["definition".as_ref(), "import".as_ref(), out.as_os_str()]);
    assert_eq!(hash(&other), hash(&leadpact));
    let file = std::fs::read_to_string(&out).unwrap();
    assert_eq!(other.does(["definition", "show", "--json"]), file);
    assert!(
        other
            .does(["definition", "show"])
            .contains("Both must hold")
    );
}

#[test]
fn every_lead_is_in_the_qualified_list_with_its_verdicts() {
    let folder = Folder::new("qualified").unwrap();
    let leadpact = judged(&folder);
    let out = folder.file("qualified.csv");
    leadpact.does(["qualify".as_ref(), "--out".as_ref(), out.as_os_str()]);
    let rows = records(&std::fs::read_to_string(&out).unwrap());
    let header = "record_id,email,place,may_reach,lead,sql,won,reasons";
    assert_eq!(rows[0].join(","), header);
    assert_eq!(rows.len(), 1 + 7);
    let row = |id: &str| rows.iter().find(|row| row[0] == id).unwrap()[1..7].join("|");
    assert_eq!(row("1"), "anna@a.example|won|won|met|met|met");
    assert_eq!(row("4"), "di@d.example|lead|sql|met|unknown|not met");
    assert_eq!(
        row("7"),
        "gi@g.example|||not met|not met|not met",
        "excluded"
    );
    assert!(rows.iter().find(|row| row[0] == "7").unwrap()[7].starts_with("excluded (intern"));
}

fn value(shown: &Value, field: &str) -> Value {
    let facts = shown["leads"][0]["facts"].as_array().unwrap();
    let fact = facts.iter().find(|fact| fact["field"] == field);
    fact.unwrap_or_else(|| panic!("no {field} in {shown}"))["value"].clone()
}
