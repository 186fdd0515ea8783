//! Can the same leads be seen through the steps that others use?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

fn steps(funnel: &Value) -> Vec<[&Value; 3]> {
    let stages = funnel["stages"].as_array().unwrap().iter();
    stages
        .map(|stage| [&stage["step"], &stage["stage"], &stage["n"]])
        .collect()
}

#[test]
fn a_template_counts_at_each_step_what_the_stage_it_is_laid_over_counts() {
    let folder = Folder::new("templates").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let joint = leadpact.json(["funnel"]);
    let n = |stage: usize| joint["stages"][stage]["n"].clone();
    let aida = leadpact.json(["funnel", "--template", "aida"]);
    assert_eq!(aida["template"], "aida");
    assert_eq!(
        json!(steps(&aida)),
        json!([
            ["awareness", "lead", n(0)],
            ["interest", "mql", n(1)],
            ["decision", "sql", n(3)],
            ["action", "won", n(5)]
        ])
    );
    assert_eq!(
        aida["stages"][2]["from_previous"],
        joint["stages"][3]["from_previous"]
    );
}

#[test]
fn a_step_that_no_stage_marks_is_not_measured_and_never_nought() {
    let folder = Folder::new("unmeasured").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let csv = folder.file("steps.csv");
    let said = leadpact.does([
        "funnel".as_ref(),
        "--template".as_ref(),
        "purchase".as_ref(),
        "--step".as_ref(),
        "interest=".as_ref(),
        "--csv".as_ref(),
        csv.as_os_str(),
    ]);
    assert!(said.contains("Consideration: not measured"), "{said}");
    assert!(said.contains("Interest: not measured"), "{said}");
    let table = std::fs::read_to_string(&csv).unwrap();
    assert!(table.contains("\ninterest,Interest,,,,"), "{table}");
    let json = leadpact.json(["funnel", "--template", "purchase", "--step", "interest="]);
    let interest = &json["stages"][1];
    assert_eq!(
        json!([interest["stage"], interest["n"]]),
        json!([null, null])
    );
    // The rate goes over what is measured: intent out of awareness.
    assert_eq!(
        json["stages"][3]["from_previous"]["of"],
        json["stages"][0]["n"]
    );
}

#[test]
fn a_template_that_nobody_knows_is_refused_with_those_that_there_are() {
    let folder = Folder::new("unknown-template").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let answer = leadpact.run(["funnel", "--template", "pyramid"]);
    assert_eq!(answer.code, Some(2));
    assert!(answer.err.contains("joint, tofu, aida"), "{}", answer.err);
}

#[test]
fn a_definition_begins_from_a_template_in_the_readers_language() {
    let folder = Folder::new("patterns").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let templates = [
        "bant",
        "champ",
        "meddic",
        "hubspot-lifecycle",
        "mql-by-score",
    ];
    for template in templates {
        let printed = leadpact.does(["definition", "new", "--template", template]);
        let file = folder.file(&format!("{template}.json"));
        std::fs::write(&file, &printed).unwrap();
        let file = file.to_str().unwrap();
        let checked = leadpact.json(["definition", "check", file]);
        let findings = checked["findings"].as_array().unwrap();
        assert!(
            findings.iter().all(|one| one["severity"] == "warning"),
            "{template}: {checked}"
        );
        leadpact.json(["definition", "import", file]);
    }
    let polish = leadpact.does(["--locale", "pl", "definition", "new", "--template", "bant"]);
    assert!(polish.contains("Budżet"), "{polish}");
    let plain: Value = serde_json::from_str(&leadpact.does(["definition", "new"])).unwrap();
    assert_eq!(plain["stages"][1]["key"], "mql");
}
