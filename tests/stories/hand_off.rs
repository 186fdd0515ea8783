//! Do the stage that a CRM records and the stage that the definition gives agree?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

#[test]
fn every_lead_is_in_one_cell_and_the_sentence_says_what_disagrees() {
    let folder = Folder::new("hand-off").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let hand_off = leadpact.json(["handoff"]);
    assert_eq!(hand_off["field"], "lifecycle_stage");
    let n_of = |values: &Value| -> u64 {
        let values = values.as_array().unwrap().iter();
        values.filter_map(|value| value["n"].as_u64()).sum()
    };
    assert_eq!(hand_off["n_leads"], leadpact.total());
    assert_eq!(n_of(&hand_off["rows"]), leadpact.total());
    for row in hand_off["rows"].as_array().unwrap() {
        assert_eq!(json!(n_of(&row["places"])), row["n"], "{row}");
    }
    let gap = &hand_off["gap"];
    assert_eq!(gap["stage"], "sql");
    let not_meeting = gap["not_meeting"].as_u64().unwrap();
    assert!(
        not_meeting > 0 && gap["not_handed"].as_u64() > Some(0),
        "{gap}"
    );
    let said = leadpact.does(["handoff"]);
    let first = said.lines().next().unwrap();
    assert!(first.starts_with(&not_meeting.to_string()), "{first}");
    assert!(first.contains("do not meet the stage “SQL”"), "{first}");
    assert!(first.contains("leads recorded as "), "{first}");
}

#[test]
fn the_hand_off_is_written_as_a_table_by_any_field_of_few_values() {
    let folder = Folder::new("hand-off-csv").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let csv = folder.file("hand-off.csv");
    leadpact.does([
        "handoff".as_ref(),
        "--field".as_ref(),
        "Seniority".as_ref(),
        "--csv".as_ref(),
        csv.as_os_str(),
    ]);
    let table = std::fs::read_to_string(&csv).unwrap();
    let columns = "seniority,part,at_lead,at_mql,at_sal,at_sql,at_opportunity,at_won,at_no_stage,excluded,n_leads";
    assert_eq!(table.lines().next(), Some(columns));
    let sum = table.lines().last().unwrap();
    assert!(
        sum.starts_with(",sum,") && sum.ends_with(&format!(",{}", leadpact.total())),
        "{sum}"
    );
    let answer = leadpact.run(["handoff", "--field", "Email"]);
    assert_eq!(answer.code, Some(1), "an address is no stage");
}
