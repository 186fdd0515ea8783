//! Does all that a definition can say decide leads, from the file to the reasons? Behaviour, companies,
//! scores and grades over the sample story; what would settle most; what another definition would do.

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

/// What people did, their companies and deals, points and grades.
const WHOLE: &str = include_str!("../fixtures/graded.json");

fn with_whole(folder: &Folder) -> Leadpact {
    let leadpact = Leadpact::with_sample(folder);
    let file = folder.file("whole.json");
    std::fs::write(&file, WHOLE).unwrap();
    leadpact.does(["definition".as_ref(), "import".as_ref(), file.as_os_str()]);
    leadpact
}

fn n_at(stages: &Value, key: &str, what: &str) -> u64 {
    let mut stages = stages.as_array().unwrap().iter();
    let stage = stages.find(|stage| stage["stage"] == key).unwrap();
    stage[what].as_u64().unwrap()
}

#[test]
fn behaviour_companies_scores_and_grades_decide_leads() {
    let folder = Folder::new("language").unwrap();
    let leadpact = with_whole(&folder);
    let said = leadpact.does(["definition", "show"]);
    for sentence in [
        "Number of activities “Content downloaded” within the last 12 months is at least 1",
        "Company, at most 30",
        "Score Engagement is at least 20",
        "Grade is A1, A2 or B1",
        "Company’s Industry is known",
    ] {
        assert!(said.contains(sentence), "{sentence} in {said}");
    }
    let funnel = leadpact.json(["funnel"]);
    let (mql, sql) = (
        n_at(&funnel["stages"], "mql", "n"),
        n_at(&funnel["stages"], "sql", "n"),
    );
    assert!(mql > 50 && sql > 5 && sql < mql, "{funnel}");
    let stage = leadpact.json(["stage", "sql"]);
    assert_eq!(stage["n"], json!(sql));
    let settling = stage["settling"].as_array().unwrap();
    assert!(
        settling.iter().any(|one| one["subject"] == "Job Title"),
        "{stage}"
    );
    for near in stage["near"].as_array().unwrap() {
        assert!(near["kept_out"].as_u64() <= near["n"].as_u64(), "{near}");
    }
    let text = leadpact.does(["stage", "sql"]);
    assert!(text.contains("What would settle most"), "{text}");
}

#[test]
fn another_definition_is_compared_before_it_is_put_in_force() {
    let folder = Folder::new("compare").unwrap();
    let leadpact = with_whole(&folder);
    let strict = folder.file("strict.json");
    std::fs::write(&strict, WHOLE.replace("\"value\":11}", "\"value\":200}")).unwrap();
    let wanted = ["compare".as_ref(), strict.as_os_str()];
    let by = ["--by".as_ref(), "country".as_ref()];
    let compared = leadpact.json([&wanted[..], &by[..]].concat());
    let stages = compared["stages"].as_array().unwrap();
    let sql = stages.iter().find(|stage| stage["stage"] == "sql").unwrap();
    let moved = |what: &str| sql[what].as_u64().unwrap();
    assert!(moved("leaving") > 0, "{compared}");
    assert_eq!(
        moved("before") + moved("entering") - moved("leaving"),
        moved("after")
    );
    assert_eq!(sql["why_leaving"][0]["criterion"], "big", "{sql}");
    let at = stages
        .iter()
        .position(|stage| stage["stage"] == "sql")
        .unwrap();
    let parts = compared["parts"].as_array().unwrap().iter();
    let gone: u64 = parts
        .map(|part| part["stages"][at][1].as_u64().unwrap())
        .sum();
    assert_eq!(
        gone,
        moved("leaving"),
        "every lead is of one country or of none"
    );
    let funnel = leadpact.json(["funnel"]);
    assert_eq!(
        n_at(&funnel["stages"], "sql", "n"),
        moved("before"),
        "nothing is saved"
    );
    let text = leadpact.does(wanted);
    assert!(text.contains("What takes leads out of sql"), "{text}");
}

#[test]
fn what_a_lead_ever_was_is_known_from_earlier_imports() {
    let folder = Folder::new("ever-was").unwrap();
    let leadpact = Leadpact::on(folder.file("w.leadpact"));
    leadpact.does(["new"]);
    let import = |rows: &str| {
        let file = folder.file("stages.csv");
        std::fs::write(&file, format!("Record ID,Stage\n{rows}")).unwrap();
        leadpact.does(["import".as_ref(), file.as_os_str()]);
    };
    let rows = |first: &str, rest: &str| {
        let rest = (2..40).map(|id| format!("{id},{rest}\n"));
        format!("1,{first}\n") + &rest.collect::<String>()
    };
    import(&rows("SQL", "Lead"));
    import(&rows("Lead", "Lead"));
    let file = folder.file("ever.json");
    let definition = r#"{"leadpact_definition":1,
        "criteria":[{"id":"was","field":"stage","op":"ever_was","value":["SQL"]}],
        "stages":[{"key":"back","label":"Back","owner":"sales","reached_by":{"rule":"was"}}]}"#;
    std::fs::write(&file, definition).unwrap();
    leadpact.does(["definition".as_ref(), "import".as_ref(), file.as_os_str()]);
    let qualified = leadpact.json(["qualify"]);
    assert_eq!(qualified["stages"][0]["met"], json!(1), "{qualified}");
    assert_eq!(qualified["stages"][0]["not_met"], json!(38));
    import(&rows("SQL", "SQL"));
    let qualified = leadpact.json(["qualify"]);
    assert_eq!(qualified["stages"][0]["met"], json!(39));
}
