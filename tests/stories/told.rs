//! Does each count of an import's report name exactly its leads, and does an undo tell what it takes back?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

const TEN: &str = r#"{"leadpact_definition":1,"title":"Ten",
    "criteria":[{"id":"ten","label":"Ten","field":"employees","op":"at_least","value":10}],
    "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"ten"}}]}"#;
const FIRST: &str = "Record ID,Name,Employees\n1,Anna,5\n2,Bo,30\n3,Cy,40\n4,Di,\n";
// Anna comes to the stage, Bo leaves it, Cy's figure is cleared, Di is absent, Ed is new.
const SECOND: &str =
    "Record ID,Name,Employees\n1,Anna,12\n2,Bo,3\n3,Cy,\n5,Ed,50\n5,Ed,50\n1,too,many,cells\n,,\n";

fn import(leadpact: &Leadpact, folder: &Folder, rows: &str, options: &[&str]) -> Value {
    let file = folder.file("weekly.csv");
    std::fs::write(&file, rows).unwrap();
    let mut all = vec!["import", file.to_str().unwrap()];
    all.extend(options);
    leadpact.json(all)
}

fn with_two(folder: &Folder) -> (Leadpact, Value) {
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    import(&leadpact, folder, FIRST, &["--snapshot"]);
    let ten = folder.file("ten.json");
    std::fs::write(&ten, TEN).unwrap();
    leadpact.does(["definition", "import", ten.to_str().unwrap()]);
    let manner = ["--snapshot", "--blanks-clear"];
    let preview = [&manner[..], &["--dry-run"]].concat();
    let preview = import(&leadpact, folder, SECOND, &preview);
    let done = import(&leadpact, folder, SECOND, &manner);
    for key in [
        "rows_in", "accepted", "merged", "rejected", "skipped", "changes",
    ] {
        assert_eq!(preview[key], done[key], "{key} is as it was told before");
    }
    (leadpact, done)
}

fn n_of(leadpact: &Leadpact, import: &str, which: &str) -> Value {
    let asked = ["leads", "count", "--of-import", import, "--which", which];
    leadpact.json(asked)["total"].clone()
}

#[test]
fn every_count_of_a_report_is_how_many_leads_it_names() {
    let folder = Folder::new("told").unwrap();
    let (leadpact, done) = with_two(&folder);
    let accepted = &done["accepted"];
    assert_eq!(*accepted, json!({ "new": 1, "updated": 3, "unchanged": 0 }));
    let moved = &done["moves"][0];
    assert_eq!(
        *moved,
        json!({ "stage": "mql", "entered_new": 1, "entered": 1, "left": 2 })
    );
    let absent = leadpact.json(["imports", "absent"]);
    let counts = |leadpact: &Leadpact| {
        let n = |which: &str| n_of(leadpact, "2", which);
        assert_eq!(n("new"), accepted["new"]);
        assert_eq!(n("updated"), accepted["updated"]);
        assert_eq!(n("unchanged"), accepted["unchanged"]);
        assert_eq!(n("came-new:mql"), moved["entered_new"]);
        assert_eq!(n("came:mql"), moved["entered"]);
        assert_eq!(n("left:mql"), moved["left"]);
    };
    counts(&leadpact);
    let rows = absent[0]["rows"].as_array().unwrap();
    assert_eq!(n_of(&leadpact, "2", "absent"), json!(rows.len()));
    let all = leadpact.json(["leads", "count", "--of-import", "2"]);
    assert_eq!(all["total"], 4);
    // With what else is asked, and in a file.
    let both = [
        "leads",
        "count",
        "--of-import",
        "2",
        "--which",
        "updated",
        "--where",
        "name=Cy",
    ];
    assert_eq!(leadpact.json(both)["total"], 1);
    let out = folder.file("left.csv");
    let out = out.to_str().unwrap();
    let left = [
        "--of-import",
        "2",
        "--which",
        "left:mql",
        "--columns",
        "name",
    ];
    leadpact.does([&["export", "--out", out][..], &left].concat());
    assert_eq!(std::fs::read_to_string(out).unwrap(), "name\nBo\nCy\n");
    // The same after more has come, and after what came first is gone.
    import(
        &leadpact,
        &folder,
        "Record ID,Employees\n1,1\n2,90\n6,60\n",
        &[],
    );
    counts(&leadpact);
    leadpact.does(["imports", "undo", "1"]);
    assert_eq!(n_of(&leadpact, "2", "updated"), accepted["updated"]);

    let deals = folder.file("deals.csv");
    std::fs::write(&deals, "Deal ID,Deal Name\nD1,Big\n").unwrap();
    leadpact.does(["import", deals.to_str().unwrap(), "--table", "deals"]);
    let refusals = [
        (&["4", "--which", "new"][..], 1, "not people"),
        (&["9"], 1, "no such import"),
        (&["2", "--which", "older"], 2, "none of new"),
    ];
    for (options, code, says) in refusals {
        let run = leadpact.run([&["leads", "count", "--of-import"][..], options].concat());
        assert_eq!(run.code, Some(code), "{options:?}");
        assert!(run.err.contains(says), "{options:?}: {}", run.err);
    }
}

#[test]
fn an_undo_says_before_what_it_then_does() {
    let folder = Folder::new("undo").unwrap();
    let (leadpact, _) = with_two(&folder);
    let told = leadpact.json(["imports", "undo", "2", "--dry-run"]);
    // Ed goes; the figures of Anna, Bo and Cy fall back; Anna and Ed are no longer at the stage.
    let moves = json!([{ "stage": "mql", "entered": 2, "left": 2 }]);
    let expected = json!({ "import": 2, "undone": false, "rows": 1, "values": 3, "members": 0,
        "moves": moves, "leads": null });
    assert_eq!(told, expected);
    let said = leadpact.does(["imports", "undo", "2", "--dry-run"]);
    assert!(
        said.contains("MQL: 2 no longer there, 2 there again"),
        "{said}"
    );
    let before = leadpact.json(["leads", "count"]);
    assert_eq!(before["total"], 5, "nothing was changed");
    let mut done = leadpact.json(["imports", "undo", "2"]);
    assert_eq!((&done["undone"], &done["leads"]), (&json!(true), &json!(4)));
    (done["undone"], done["leads"]) = (json!(false), Value::Null);
    assert_eq!(done, told, "as it was told");
    leadpact.does(["imports", "redo", "2"]);
    let said = leadpact.does(["imports", "undo", "2"]);
    assert!(
        said.contains("MQL: 2 no longer there, 2 there again"),
        "{said}"
    );
    let again = leadpact.run(["imports", "undo", "2", "--dry-run"]);
    assert_eq!(again.code, Some(1), "{}", again.err);
}

#[test]
fn the_keys_are_told_and_chosen_before_rows_are_joined() {
    let folder = Folder::new("keys").unwrap();
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    import(
        &leadpact,
        &folder,
        "Record ID,Email,Badge ID\n1,a@a.example,B1\n2,b@b.example,B2\n",
        &[],
    );
    let companies = "Company ID,Company Name\nC1,Mill\nC2,GTX Pro\n";
    import(&leadpact, &folder, companies, &["--table", "companies"]);
    let deals = "Deal ID,Account,Contact Email,Badge\nD1,Mill,a@a.example,B1\nD2,Mill,x@x.example,b2\n\
        D3,GTXPro,x@x.example,B2\nD4,GTX Pro,,B9\n";
    let of_deals = ["--table", "deals", "--dry-run"];
    let told = import(&leadpact, &folder, deals, &of_deals);
    let nothing = |value: &str, rows: u32| json!({ "value": value, "rows": rows });
    let keys = &told["keys"];
    assert_eq!(keys["by"], "contact_email");
    assert_eq!(keys["unmatched"], json!([nothing("x@x.example", 2)]));
    let key = |field: &str, other: &str, other_field: &str, joined: u32, lost: &str| {
        json!({ "field": field, "other": other, "other_field": other_field, "chosen": false,
            "keyed": 4, "joined": joined, "ambiguous": 0, "unmatched": [nothing(lost, 1)] })
    };
    let by_badge = key("badge", "people", "badge_id", 3, "B9");
    let by_account = key("account", "companies", "company_name", 3, "GTXPro");
    assert_eq!(keys["joins"], json!([by_badge, by_account]));
    assert_eq!(told["linked"], json!({ "to_people": 1, "to_nobody": 3 }));
    let file = folder.file("weekly.csv");
    let said = leadpact.does([&["import", file.to_str().unwrap()][..], &of_deals].concat());
    assert!(said.contains("finds nothing: “GTXPro” (1)"), "{said}");
    assert!(
        leadpact.json(["joins"])["joins"]
            .as_array()
            .unwrap()
            .is_empty()
    );

    let chosen = [
        "--join",
        "badge=people.badge_id",
        "--join",
        "account=companies.company_name",
    ];
    let told = import(
        &leadpact,
        &folder,
        deals,
        &[&of_deals[..], &chosen].concat(),
    );
    assert_eq!(told["linked"], json!({ "to_people": 3, "to_nobody": 1 }));
    assert_eq!(told["keys"]["joins"][0]["chosen"], true);
    let done = import(
        &leadpact,
        &folder,
        deals,
        &[&["--table", "deals"][..], &chosen].concat(),
    );
    assert_eq!(done["linked"], told["linked"], "as it was told");
    assert_eq!(done["keys"], Value::Null);
    let joins = leadpact.json(["joins"]);
    assert_eq!(joins["joins"].as_array().unwrap().len(), 2);

    let refusals = [
        ("shoe=people.badge_id", 1, "deals.shoe"),
        ("badge=people.shoe", 1, "people.shoe"),
        ("badge=activities.kind", 1, "cannot be joined"),
        ("badge", 2, "account=companies.company_name"),
    ];
    for (join, code, says) in refusals {
        let all = [
            "import",
            file.to_str().unwrap(),
            "--table",
            "deals",
            "--join",
            join,
        ];
        let run = leadpact.run(all);
        assert_eq!(run.code, Some(code), "{join}: {}", run.err);
        assert!(run.err.contains(says), "{join}: {}", run.err);
    }
}
