//! Does a workshop hold on the command line? Ballots are written, filled in elsewhere and read back unseen, laid
//! open together, and what is decided of them is in the draft; anything that is no ballot of it is refused.

use std::path::Path;

use serde_json::{Value, json};
use tests::places::Folder;

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Writes a form, and fills it in as somebody does in an editor.
fn filled_in(leadpact: &Leadpact, folder: &Folder, name: &str, side: &str, lines: Value) -> String {
    let file = folder.file(&format!("{name}.json"));
    let form = ["ballot", "form", name, "--side", side, "-o", text(&file)];
    assert!(leadpact.does(form).contains("no leads"));
    let mut ballot = read(&file);
    ballot["proposals"] = lines;
    std::fs::write(&file, ballot.to_string()).unwrap();
    text(&file).to_owned()
}

fn size(n: u32, why: &str) -> Value {
    let test = json!({ "field": "number_of_employees", "op": "at_least", "value": n });
    json!({ "question": "firmographics", "why": why, "test": test })
}

/// The name of a proposal.
fn id_of(groups: &Value, author: &str, question: &str) -> String {
    let mut all = groups
        .as_array()
        .unwrap()
        .iter()
        .filter(|group| group["question"] == question)
        .flat_map(|group| group["proposals"].as_array().unwrap());
    let found = all.find(|one| one["author"] == author).unwrap();
    found["id"].as_str().unwrap().to_owned()
}

#[test]
fn ballots_are_filled_in_apart_laid_open_together_and_decided() {
    let folder = Folder::new("workshop").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    refused(&leadpact, &["workshop", "show"], "workshop-absent", "");
    assert!(leadpact.does(["workshop", "start"]).contains("Preparation"));
    let anna = json!([size(11, "Smaller ones leave"), { "question": "needs", "wording": "No time to hire" }]);
    let anna = filled_in(&leadpact, &folder, "Anna Nowak", "marketing", anna);
    let bo = json!([size(20, "They can pay"), { "question": "needs", "wording": "Grows fast" }]);
    let bo = filled_in(&leadpact, &folder, "Bo Kim", "sales", bo);

    refused(&leadpact, &["ballot", "reveal"], "ballots-none", "");
    assert!(
        leadpact
            .does(["ballot", "read", &anna])
            .contains("2 proposals")
    );
    refused(
        &leadpact,
        &["ballot", "reveal"],
        "ballots-one-side",
        "sales",
    );
    refused(&leadpact, &["proposals", "list"], "ballots-closed", "");
    let shown = leadpact.does(["workshop", "show"]);
    assert!(
        shown.contains("Anna Nowak (Marketing): ballot handed in"),
        "{shown}"
    );
    assert!(shown.contains("Bo Kim (Sales): no ballot yet"), "{shown}");
    assert!(!shown.contains("hire"), "who, never what: {shown}");

    leadpact.does(["ballot", "read", &bo]);
    let open = leadpact.json(["ballot", "reveal", "--by", "Anna Nowak"]);
    let sizes = open
        .as_array()
        .unwrap()
        .iter()
        .find(|group| group["question"] == "firmographics")
        .unwrap();
    assert_eq!(sizes["likeness"], "similar", "{open}");

    let needs = |groups: &Value| {
        let all = groups.as_array().unwrap().iter();
        all.filter(|group| group["question"] == "needs").count()
    };
    let (anna, bo) = (
        id_of(&open, "Anna Nowak", "needs"),
        id_of(&open, "Bo Kim", "needs"),
    );
    assert_eq!(needs(&open), 2, "other words stand apart");
    leadpact.does(["proposals", "lay", &anna, &bo]);
    assert_eq!(needs(&leadpact.json(["proposals", "list"])), 1);
    leadpact.does(["proposals", "lay", &anna]);
    assert_eq!(needs(&leadpact.json(["proposals", "list"])), 2);

    let (one, other) = (
        id_of(&open, "Anna Nowak", "firmographics"),
        id_of(&open, "Bo Kim", "firmographics"),
    );
    leadpact.does(["proposals", "merge", &other, &one, "--by", "Bo Kim"]);
    let kept = leadpact.does([
        "proposals",
        "keep",
        &other,
        "--as",
        "nice-to-have",
        "--by",
        "Anna Nowak",
    ]);
    assert!(
        kept.contains("Anna Nowak and Bo Kim) · kept: nice to have"),
        "{kept}"
    );
    let twice = ["proposals", "keep", &other];
    refused(&leadpact, &twice, "proposal-decided", &other);
    let words = id_of(&open, "Bo Kim", "needs");
    refused(
        &leadpact,
        &["proposals", "drop", &words, "--reason", " "],
        "proposal-reason-missing",
        "",
    );
    leadpact.does([
        "proposals",
        "drop",
        &words,
        "--reason",
        "Nobody can see it",
        "--by",
        "Bo Kim",
    ]);
    refused(
        &leadpact,
        &["proposals", "reopen", "zz"],
        "proposal-absent",
        "zz",
    );
    let listed = leadpact.json(["proposals", "list"]);
    let dropped = listed.to_string();
    assert!(dropped.contains("Nobody can see it"), "{dropped}");
    leadpact.does(["proposals", "reopen", &other]);
    let again = leadpact.json(["proposals", "list"]).to_string();
    assert_eq!(
        again.matches("\"merged\"").count(),
        0,
        "what was merged is open again"
    );

    leadpact.does(["workshop", "step", "stages"]);
    assert_eq!(leadpact.json(["workshop", "show"])["step"], "stages");
    assert!(leadpact.does(["workshop", "finish"]).contains("closed"));
}

#[test]
fn what_is_no_ballot_of_this_workshop_is_refused_with_its_remedy() {
    let folder = Folder::new("ballots").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let elsewhere = Leadpact::on(folder.file("elsewhere.leadpact"));
    elsewhere.does(["new"]);
    for one in [&leadpact, &elsewhere] {
        one.does(["workshop", "start"]);
        one.does(["workshop", "person", "Anna Nowak", "--side", "marketing"]);
    }
    let lines = json!([{ "question": "needs", "wording": "Speed" }]);
    let foreign = filled_in(
        &elsewhere,
        &folder,
        "Anna Nowak",
        "marketing",
        lines.clone(),
    );
    refused(
        &leadpact,
        &["ballot", "read", &foreign],
        "ballot-foreign",
        "Anna Nowak",
    );

    let empty = folder.file("empty.json");
    leadpact.does([
        "ballot",
        "form",
        "Anna Nowak",
        "--side",
        "marketing",
        "-o",
        text(&empty),
    ]);
    let form = read(&empty);
    assert_eq!(
        form["proposals"].as_array().unwrap().len(),
        4,
        "a line for each question"
    );
    assert_eq!(form["example"]["test"]["op"], "any_of");
    refused(
        &leadpact,
        &["ballot", "read", text(&empty)],
        "ballot-empty",
        "",
    );

    let stranger = folder.file("stranger.json");
    let mut ballot = form.clone();
    ballot["name"] = "Cy Stranger".into();
    ballot["proposals"] = lines;
    std::fs::write(&stranger, ballot.to_string()).unwrap();
    refused(
        &leadpact,
        &["ballot", "read", text(&stranger)],
        "ballot-of-stranger",
        "Cy Stranger",
    );

    let damaged = folder.file("damaged.json");
    let whole = form.to_string();
    std::fs::write(&damaged, &whole[..whole.len() / 2]).unwrap();
    refused(
        &leadpact,
        &["ballot", "read", text(&damaged)],
        "ballot-unreadable",
        "JSON",
    );
    refused(
        &leadpact,
        &["ballot", "read", text(&folder.file("none.json"))],
        "file-unreadable",
        "none.json",
    );
    let shown = leadpact.json(["workshop", "show"]);
    assert_eq!(
        shown["people"][0]["handed_in_at"],
        Value::Null,
        "nothing was taken in"
    );
    assert_eq!(shown["sides_without"], json!(["marketing", "sales"]));
}
