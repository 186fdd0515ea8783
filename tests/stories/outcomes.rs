//! Do outcomes of a real pipeline come to the figures that were counted of it elsewhere, and is what tells the outcome
//! asked of nobody? The file lies beside the checkout, where there is such a folder.

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

/// The pipeline as a list of its own: every opportunity a row, worked where it was closed, won where it says so.
#[test]
fn outcomes_of_the_pipeline_are_those_that_were_counted_elsewhere() {
    let data = places::root().join("../shared/data/maven-crm-sales");
    let Ok(text) = std::fs::read(data.join("expected.json")) else {
        let story = "outcomes_of_the_pipeline_are_those_that_were_counted_elsewhere";
        machine::leave_out(story, "there is no pipeline beside the checkout");
        return;
    };
    let expected: Value = serde_json::from_slice(&text).unwrap();
    let folder = Folder::new("maven-outcomes").unwrap();
    let leadpact = Leadpact::on(folder.file("maven.leadpact"));
    leadpact.does(["new"]);
    let pipeline = data.join("sales_pipeline.csv");
    let people = ["--table", "people"].map(str::as_ref);
    leadpact.json([["import".as_ref(), pipeline.as_os_str()], people].concat());
    let file = folder.file("pipeline.json");
    let definition = r#"{"leadpact_definition": 1, "title": "Pipeline", "criteria": [
      {"id": "gtx-basic", "field": "product", "op": "is", "value": "GTX Basic"},
      {"id": "is-won", "field": "deal_stage", "op": "is", "value": "Won"}],
    "stages": [
      {"key": "target", "label": "Target", "owner": "marketing", "reached_by": {"rule": {"all": ["gtx-basic"]}}},
      {"key": "won", "label": "Won", "owner": "sales", "reached_by": {"fact": "is-won"}, "entered_on": "close_date"}]}"#;
    std::fs::write(&file, definition).unwrap();
    leadpact.does(["definition".as_ref(), "import".as_ref(), file.as_os_str()]);
    let asked = ["--worked-by", "close_date", "--window", "open"];
    let report = |figure: &str| leadpact.json([&["report", figure][..], &asked].concat());
    let worked = report("worked");
    let won = worked["rows"][0]["n"].as_u64().unwrap();
    let lost = worked["rows"][1]["n"].as_u64().unwrap();
    assert_eq!(json!(won), expected["by_stage"]["Won"]);
    assert_eq!(json!(lost), expected["by_stage"]["Lost"]);
    let row = &report("backtest")["rows"][0];
    let product = &expected["by_product"]["GTX Basic"];
    assert_eq!(row["takes"], product["opps"]);
    assert_eq!(row["precision"]["n"], product["won"]);
    assert_eq!(
        (row["precision"]["rate"].as_f64().unwrap() * 1e6).round() / 1e6,
        product["win_rate"].as_f64().unwrap()
    );
    // What tells the outcome is no criterion.
    let criteria = report("criteria");
    let told = criteria["rows"].to_string();
    assert!(
        !told.contains("deal_stage") && !told.contains("Deal Stage"),
        "{told}"
    );
}
