//! Is what was passed on held to the version of the day, as one counts it by hand? The leads and what was decided of
//! each stand in `tests/handed_versions.rs`; and do outcomes say of the decisions what they say of each version?

use serde_json::{Value, json};
use tests::handed_versions;
use tests::places::Folder;
use tests::three_versions::{AS_OF, signed};

use crate::leadpact::Leadpact;

#[track_caller]
fn report(leadpact: &Leadpact, figure: &[&str]) -> Value {
    leadpact.json([&["report"], figure, &["--as-of", AS_OF]].concat())
}

/// The row whose column says this.
#[track_caller]
fn row<'a>(report: &'a Value, column: &str, says: &str) -> &'a Value {
    let mut rows = report["rows"].as_array().unwrap().iter();
    rows.find(|row| row[column] == says)
        .unwrap_or_else(|| panic!("no {says}: {report}"))
}

#[test]
fn the_matrix_holds_what_is_recorded_to_who_came_by_the_version_of_the_day() {
    let folder = Folder::new("handed-matrix").unwrap();
    let leadpact = Leadpact::on(handed_versions::workspace(&folder).unwrap());
    // Of those recorded as MQL: at the stage, won, at none; of those recorded as lead the same.
    let expected = [
        (&[][..], [3, 0, 4], [0, 1, 1]),
        (&["--as-decided"], [4, 0, 3], [1, 1, 0]),
        (&["--as-if", "1"], [1, 0, 6], [1, 1, 0]),
        (&["--as-if", "2"], [1, 0, 6], [1, 1, 0]),
        (&["--as-if", "3"], [3, 0, 4], [0, 1, 1]),
    ];
    for (by, mql, lead) in expected {
        let matrix = report(&leadpact, &[&["handoff"], by].concat());
        for (recorded, counts) in [("MQL", mql), ("Lead", lead)] {
            let own = row(&matrix, "recorded", recorded);
            let found = ["mql", "won", "nowhere"].map(|place| own[place].as_u64().unwrap());
            assert_eq!(found, counts, "{recorded} {by:?}");
        }
    }
    let decided = report(&leadpact, &["handoff", "--as-decided"]);
    let caption = decided["caption"].as_str().unwrap();
    assert!(caption.contains("version 2 since 1 Jan 2101"), "{caption}");
    // What the history records as MQL is the one side; who came by the rule, the other.
    let funnel = report(&leadpact, &["funnel", "--as-decided"]);
    assert_eq!(
        funnel["rows"][0]["n"], 8,
        "whoever the history says came there, came there"
    );
}

#[test]
fn who_was_passed_on_too_early_is_told_by_the_reasons_of_the_version_of_that_day() {
    let folder = Folder::new("handed-passed").unwrap();
    let leadpact = Leadpact::on(handed_versions::workspace(&folder).unwrap());
    let decided = report(&leadpact, &["passed-not-met", "--as-decided"]);
    let title = decided["title"].as_str().unwrap();
    assert!(
        title.starts_with("3 of the 7 leads passed on as MQL"),
        "{title}"
    );
    let said: Vec<Value> = decided["rows"].as_array().unwrap().clone();
    let line = |version: Value, criterion: &str, not_met: u64, unknown: u64| {
        let counts = |row: &Value| (row["first_not_met"].clone(), row["first_unknown"].clone());
        let own = said
            .iter()
            .find(|row| row["version"] == version && row["criterion"] == criterion);
        let own = own.unwrap_or_else(|| panic!("{version} {criterion}: {decided}"));
        assert_eq!(
            counts(own),
            (json!(not_met), json!(unknown)),
            "{version} {criterion}"
        );
    };
    line(json!("Version 1"), "size", 1, 0); // Ben
    line(json!("Version 2"), "size", 1, 1); // Dot; Cal, whose size nobody knows
    line(json!("Version 3"), "bank", 1, 0); // Flo
    line(Value::Null, "no_day", 0, 1); // Gil
    assert_eq!(said.len(), 4, "{decided}");
    let notes = decided["notes"].to_string();
    for part in [
        "Of 2 of the 7",
        "a value, a day or a reason is missing",
        "does not count as coming there",
        "held to the version in effect on the day",
        "so that no version can be named: 1.",
    ] {
        assert!(notes.contains(part), "{part}: {notes}");
    }
    // As it stands, and as if one version, there is one definition and no column of versions.
    for (by, not_one) in [(&[][..], 4), (&["--as-if", "1"], 5), (&["--as-if", "3"], 4)] {
        let figure = report(&leadpact, &[&["passed-not-met"], by].concat());
        let title = figure["title"].as_str().unwrap();
        assert!(
            title.starts_with(&format!("{not_one} of the 7")),
            "{by:?}: {title}"
        );
        assert_eq!(figure["rows"][0]["version"], Value::Null);
    }
    // Before the second version there was one alone: whoever was passed on, whenever, was so under it.
    let early = [
        "report",
        "passed-not-met",
        "--as-decided",
        "--as-of",
        "2100-12-31",
    ];
    let early = leadpact.json(early);
    let gil = row(&early, "criterion", "size");
    assert_eq!(gil["version"], "Version 1");
    assert!(
        early["notes"]
            .to_string()
            .contains("Only one version was ever in effect"),
        "{early}"
    );
    // Every form it leaves in says the same.
    let csv = folder.file("passed.csv");
    let file = [
        "report",
        "passed-not-met",
        "--as-decided",
        "--as-of",
        AS_OF,
        "--csv",
        csv.to_str().unwrap(),
    ];
    leadpact.does(file);
    let csv = std::fs::read_to_string(csv).unwrap();
    assert!(
        csv.starts_with("version,reason,criterion,first_not_met"),
        "{csv}"
    );
    assert!(csv.contains("Version 2,Large enough,size,1,1,1,1"), "{csv}");
}

#[test]
fn who_was_one_and_never_passed_on_is_told_by_the_version_of_the_day() {
    let folder = Folder::new("handed-waiting").unwrap();
    let leadpact = Leadpact::on(handed_versions::workspace(&folder).unwrap());
    for (by, n, of) in [
        (&[][..], 1, 4),
        (&["--as-decided"], 2, 6),
        (&["--as-if", "1"], 2, 3),
    ] {
        let waiting = report(&leadpact, &[&["met-not-passed"], by].concat());
        assert_eq!(waiting["rows"].as_array().unwrap().len(), n, "{by:?}");
        let title = waiting["title"].as_str().unwrap();
        assert!(title.contains(&of.to_string()), "{by:?}: {title}");
    }
}

/// Four times ten leads: what they did, when, and whether they were won.
///
/// | | did | won | employees | version 1: a form, 10 employees | version 2: two forms | version 3: a demo, 50 | decided |
/// |---|---|---|---|---|---|---|---|
/// | A | form 1 Feb 2100 | 1 Jun 2100 | 60 | yes | – | – | by version 1 |
/// | B | form 1 Feb 2101 | – | 20 | yes | – | – | – |
/// | C | demo 1 Feb 2102 | 1 Jun 2102 | 60 | – | – | yes | by version 3 |
/// | D | form 1 Mar 2100 | – | 20 | yes | – | – | by version 1 |
fn with_outcomes(folder: &Folder) -> Leadpact {
    let mut people = "Record ID,Email,Employees,Won on\n".to_owned();
    let mut did = "Activity type,Activity date,Contact email\n".to_owned();
    for (group, kind, day, won, employees) in [
        ("a", "Form filled", "2100-02-01", "2100-06-01", 60),
        ("b", "Form filled", "2101-02-01", "", 20),
        ("c", "Demo asked", "2102-02-01", "2102-06-01", 60),
        ("d", "Form filled", "2100-03-01", "", 20),
    ] {
        for i in 0..10 {
            people += &format!("{group}{i},{group}{i}@a.example,{employees},{won}\n");
            did += &format!("{kind},{day},{group}{i}@a.example\n");
        }
    }
    let definition = |kind: &str, times: u32, size: u32| {
        format!(
            r#"{{"leadpact_definition":1,"title":"Asked","criteria":[
                {{"id":"asked","label":"Asked","count":{{"of":"activities","kinds":["{kind}"]}},"op":"at_least","value":{times}}},
                {{"id":"size","label":"Size","field":"employees","op":"at_least","value":{size}}},
                {{"id":"won","label":"Won","field":"won_on","op":"known"}}],
            "stages":[
                {{"key":"mql","label":"MQL","owner":"marketing","reached_by":{{"rule":{{"all":["asked","size"]}}}}}},
                {{"key":"won","label":"Won","owner":"sales","reached_by":{{"fact":"won"}},"entered_on":"won_on"}}]}}"#
        )
    };
    let versions = [
        (definition("Form filled", 1, 10), None),
        (definition("Form filled", 2, 10), Some("2101-01-01")),
        (definition("Demo asked", 1, 50), Some("2102-01-01")),
    ];
    let tables = [("people", people.as_str()), ("activities", did.as_str())];
    Leadpact::on(signed(folder, &tables, &versions).unwrap())
}

#[test]
fn a_back_test_judges_what_was_decided_or_the_version_that_is_asked_for() {
    let folder = Folder::new("handed-outcomes").unwrap();
    let leadpact = with_outcomes(&folder);
    let backtest = |by: &[&str]| {
        let asked = [
            "backtest",
            "--all-worked",
            "--window",
            "open",
            "--hold-out",
            "none",
        ];
        report(&leadpact, &[&asked[..], by].concat())
    };
    // Whom each takes, and how many of them were won.
    let expected = [
        (&["--as-decided"][..], "As decided", 30, 20),
        (&["--as-if", "1"], "Version 1", 30, 10),
        (&["--as-if", "2"], "Version 2", 0, 0),
        (&[], "In force", 10, 10),
    ];
    for facts in ["then", "today"] {
        for (by, label, takes, won) in expected {
            let tried = backtest(&[by, &["--facts", facts]].concat());
            let first = &tried["rows"][0];
            assert_eq!(
                (&first["version"], &first["takes"], &first["precision"]["n"]),
                (&json!(label), &json!(takes), &json!(won)),
                "{facts} {by:?}"
            );
            assert_eq!(
                first["recall"]["of"], 20,
                "who was won does not depend on a version"
            );
            let title = tried["title"].as_str().unwrap();
            let whose = label.replace("In force", "The definition in force");
            assert!(title.contains(&whose), "{by:?}: {title}");
            // Whichever is judged, those beside it are the same.
            let in_force = row(&tried, "version", "In force");
            assert_eq!(in_force["takes"], 10, "{by:?}");
        }
    }
    let decided = backtest(&["--as-decided"]);
    assert!(
        decided["caption"]
            .as_str()
            .unwrap()
            .contains("version 3 since"),
        "{decided}"
    );
}

#[test]
fn the_thresholds_are_those_of_the_version_that_is_asked_for() {
    let folder = Folder::new("handed-threshold").unwrap();
    let leadpact = with_outcomes(&folder);
    let threshold = |by: &[&str]| {
        let asked = [
            "threshold",
            "--criterion",
            "size",
            "--all-worked",
            "--window",
            "open",
        ];
        report(&leadpact, &[&asked[..], by].concat())
    };
    let at = |report: &Value, size: f64| {
        let rows = report["rows"].as_array().unwrap().iter();
        let mut rows = rows.filter(|row| row["threshold"] == size);
        rows.next()
            .unwrap_or_else(|| panic!("{size}: {report}"))
            .clone()
    };
    let first = threshold(&["--as-if", "1"]);
    assert_eq!(
        (&at(&first, 10.0)["in_force"], &at(&first, 10.0)["takes"]),
        (&json!("Version 1"), &json!(30))
    );
    assert_eq!(at(&first, 60.0)["precision"]["n"], 10);
    assert!(
        first["caption"]
            .as_str()
            .unwrap()
            .contains("as if version 1 had always")
    );
    let now = threshold(&[]);
    assert_eq!(
        (&at(&now, 50.0)["in_force"], &at(&now, 50.0)["takes"]),
        (&json!("In force"), &json!(10))
    );
}
