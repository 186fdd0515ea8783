//! Do two sides promise each other something on the command line? Said one at a time or from a file, worked back,
//! signed with the definition; a changed promise is a draft again, and the change is a sentence.

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

fn sign(leadpact: &Leadpact, name: &str, side: &str) {
    leadpact.does(["definition", "sign", "--as", name, "--side", side]);
}

/// Runs a command that must say that something is wrong; gives what it printed.
#[track_caller]
fn finds<const N: usize>(leadpact: &Leadpact, arguments: [&str; N]) -> String {
    let answer = leadpact.run(arguments);
    assert_eq!(
        (answer.code, answer.err.as_str()),
        (Some(1), ""),
        "{}",
        answer.out
    );
    answer.out
}

const GOAL: [&str; 7] = [
    "promises",
    "set",
    "volume.goal.revenue=600 000",
    "volume.goal.average_deal=18000",
    "volume.goal.conversions.mql-sql=40 %",
    "volume.goal.conversions.sql-opportunity=18/36",
    "volume.goal.conversions.opportunity-won=24",
];

#[test]
fn promises_are_worked_back_said_signed_and_changed() {
    let folder = Folder::new("promises").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let nothing = leadpact.does(["promises", "show"]);
    assert!(nothing.starts_with("Nothing is promised yet."), "{nothing}");
    let counted = leadpact.json(["promises", "show"])["counted"][0].clone();
    assert_eq!(
        (&counted["from"], &counted["to"]),
        (&json!("mql"), &json!("sql"))
    );
    assert!(counted["n"].as_u64() <= counted["of"].as_u64());
    leadpact.does(["promises", "check"]);

    let said = leadpact.does(GOAL);
    assert!(
        said.contains("At least 60 leads of the stage “MQL” a month."),
        "{said}"
    );
    leadpact.does([
        "promises",
        "set",
        "follow_up.within_hours=3",
        "acceptance.within_hours=16",
    ]);
    let wrong = finds(&leadpact, ["promises", "check"]);
    assert!(
        wrong.contains("error  calendar: Hours are promised"),
        "{wrong}"
    );
    leadpact.does(["promises", "propose", "--as", "Anna Nowak"]);
    leadpact.does(["promises", "set", "review_date=2099-05-31"]);
    assert!(
        leadpact
            .does(["promises", "check"])
            .starts_with("Nothing is to be mended")
    );

    let shown = leadpact.json(["promises", "show"]);
    assert_eq!(shown["promised_leads"], 60);
    assert_eq!(
        shown["worked_back"]["steps"].as_array().map(Vec::len),
        Some(5),
        "{shown}"
    );
    let example = &shown["follow_up_example"];
    let time = |at: &Value| at.as_str().map(|at| at[11..].to_owned());
    assert_eq!(time(&example["comes"]).as_deref(), Some("16:30"));
    assert_eq!(time(&example["due"]).as_deref(), Some("11:30"));
    assert_eq!(shown["findings"], json!([]));

    sign(&leadpact, "Anna Nowak", "marketing");
    sign(&leadpact, "Bo Kim", "sales");
    assert_eq!(
        leadpact.json(["definition", "versions"])["in_force"],
        "agreed"
    );
    let said = leadpact.does([
        "promises",
        "set",
        "follow_up.within_hours=2",
        "--note",
        "Faster",
    ]);
    assert!(said.contains("Changed: Sales promises"), "{said}");
    assert_eq!(
        leadpact.json(["definition", "versions"])["in_force"],
        "draft"
    );
    let diff = leadpact.does(["definition", "diff"]);
    let lines: Vec<&str> = diff.lines().collect();
    assert_eq!(lines[0], "Changed: Sales promises");
    assert!(
        lines[1].starts_with("  - The first attempt comes within 3 h"),
        "{diff}"
    );
    assert!(
        lines[2].starts_with("  + The first attempt comes within 2 h"),
        "{diff}"
    );
    assert_eq!(lines.len(), 3, "{diff}");
    let same = leadpact.does(["promises", "set", "follow_up.within_hours=2"]);
    assert!(same.starts_with("All of it stands so already."), "{same}");

    let paper = folder.file("paper.md");
    let path = paper.to_str().unwrap();
    leadpact.does(["paper", "agreement", "--out", path]);
    let paper = std::fs::read_to_string(&paper).unwrap();
    for part in [
        "Marketing promises",
        "within 2 h",
        "Silence breaches this promise",
    ] {
        assert!(paper.contains(part), "{part}: {paper}");
    }
}

#[test]
fn the_file_of_the_documents_is_read_and_each_of_its_places_takes_what_it_says() {
    let document = places::root().join("docs/terms-format.md");
    let document = std::fs::read_to_string(document).unwrap();
    let (_, example) = document
        .split_once("```json\n")
        .expect("an example comes first");
    let (example, places) = example.split_once("```").expect("the example ends");
    let folder = Folder::new("terms-format").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let [file, again] = ["example.json", "again.json"].map(|name| folder.file(name));
    std::fs::write(&file, example).unwrap();
    let [file, again] = [&file, &again].map(|path| path.to_str().unwrap());
    leadpact.does(["promises", "import", file, "--as", "Bo Kim"]);
    leadpact.does(["promises", "export", again]);
    let read = |path: &str| -> Value {
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let (mut written, mut expected) = (read(again), read(file));
    // What says nothing is left out.
    expected.as_object_mut().unwrap().remove("must_sign");
    for reasons in [&mut written, &mut expected] {
        reasons["volume"]["goal"]["conversions"].take();
    }
    assert_eq!(written, expected);
    let findings = leadpact.json(["promises", "show"])["findings"].clone();
    let errors = findings.as_array().unwrap().iter();
    assert_eq!(
        errors.filter(|one| one["severity"] == "error").count(),
        0,
        "{findings}"
    );

    for (place, value) in [
        ("volume.leads", "75"),
        ("follow_up.stage", "sql"),
        ("volume.per", "quarter"),
        ("volume.goal.average_deal", "0.5"),
        ("volume.goal.currency", "PLN"),
        ("volume.goal.conversions.mql-sql", "2.5 %"),
        ("follow_up.within_hours", "0.5"),
        ("calendar.sunday", "09:00-12:30, 13:00-17:00"),
        ("holidays.2027-01-01", "New Year"),
        ("holidays.2027-01-01.hours", "9-12"),
        ("rejection_reasons.new", "Too far away"),
        ("rejection_reasons.no_fit.place", "1"),
        ("rejection_reasons.no_fit.names_criterion", "no"),
        ("must_sign.Anna Nowak", "yes"),
        ("effective_from", "2027-01-01"),
    ] {
        let named = place.split('.').next().unwrap();
        assert!(places.contains(named), "{place} is not explained");
        let said = leadpact.does(["promises", "set", &format!("{place}={value}")]);
        assert!(
            said.starts_with("Changed: ") || said.contains("another order"),
            "{place}: {said}"
        );
    }
    let shown = leadpact.json(["promises", "show"])["promises"].clone();
    assert_eq!(shown["rejection_reasons"][0]["id"], "no_fit");
    assert_eq!(shown["must_sign"], json!(["Anna Nowak"]));
    leadpact.does([
        "promises",
        "unset",
        "volume",
        "calendar",
        "holidays.2027-01-01",
    ]);
    let shown = leadpact.json(["promises", "show"])["promises"].clone();
    assert_eq!(
        (&shown["volume"], &shown["calendar"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn what_is_no_promise_is_refused_with_what_stands_there() {
    let folder = Folder::new("no-promises").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let detail = "volume.leads: “many”";
    refused(
        &leadpact,
        &["promises", "set", "volume.leads=many"],
        "promise-unfit",
        detail,
    );
    let answer = leadpact.run([
        "promises",
        "set",
        "volume.leads=many",
        "review_date=2027-05-31",
    ]);
    assert!(
        answer.err.contains("Type a whole number like 120."),
        "{}",
        answer.err
    );
    assert!(
        leadpact
            .does(["promises", "show"])
            .starts_with("Nothing is promised yet.")
    );
    refused(
        &leadpact,
        &["promises", "unset", "holidays"],
        "promise-unfit",
        "holidays",
    );
    assert_eq!(
        leadpact.run(["promises", "set", "volume.leads"]).code,
        Some(2)
    );

    let file = folder.file("terms.json");
    let path = file.to_str().unwrap();
    for (text, code) in [
        (&b"{\"leadpact_terms\": 2}"[..], "terms-newer"),
        (b"{}", "terms-unreadable"),
        (b"\xff", "terms-unreadable"),
        (
            b"{\"leadpact_terms\":1,\"volume\":{\"stage\":\"mql\",\"per\":\"week\"}}",
            "terms-unreadable",
        ),
        (b"{\"leadpact_terms\":1,\"odd\":1}", "terms-unreadable"),
    ] {
        std::fs::write(&file, text).unwrap();
        refused(&leadpact, &["promises", "import", path], code, "");
    }
    refused(
        &leadpact,
        &["promises", "import", "gone.json"],
        "file-unreadable",
        "gone.json",
    );
    let empty = Leadpact::on(folder.file("empty.leadpact"));
    empty.does(["new"]);
    refused(
        &empty,
        &["promises", "set", "volume.leads=5"],
        "definition-absent",
        "",
    );
    refused(&empty, &["promises", "show"], "definition-absent", "");
}

#[test]
fn objections_are_a_log_beside_the_agreement() {
    let folder = Folder::new("objections").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    sign(&leadpact, "Anna Nowak", "marketing");
    sign(&leadpact, "Bo Kim", "sales");
    let log = |arguments: &[&str]| {
        let all = [&["promises", "objections"], arguments].concat();
        leadpact.does(all)
    };
    assert!(log(&["show"]).starts_with("No objection"));
    log(&["add", "Too dear"]);
    log(&["again", "1"]);
    let said = log(&["answer", "1", "It pays in three months"]);
    assert!(
        said.contains("1. Too dear (heard 2 times, last on"),
        "{said}"
    );
    assert!(said.contains("→ It pays in three months"), "{said}");
    assert!(log(&["close", "1"]).contains("Closed on"));
    log(&["reopen", "1"]);
    let shown = leadpact.json(["promises", "objections", "show"]);
    assert_eq!(
        (&shown[0]["heard"], &shown[0]["closed"]),
        (&json!(2), &Value::Null)
    );
    log(&["remove", "1"]);
    let absent = ["promises", "objections", "again", "1"];
    refused(&leadpact, &absent, "objection-absent", "1");
    refused(
        &leadpact,
        &["promises", "objections", "add", " "],
        "objection-unfit",
        "",
    );
    assert_eq!(
        leadpact.json(["definition", "versions"])["in_force"],
        "agreed"
    );
}
