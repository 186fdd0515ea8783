//! How many rows of a table have each value, and what do their amounts come to? Counted by hand here.

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;

/// A small pipeline of deals with accounts, products and sales teams beside it, made up for these stories.
pub(crate) fn fixture(name: &str) -> std::path::PathBuf {
    places::root().join("tests/fixtures").join(name)
}

/// A workspace with the pipeline.
pub(crate) fn pipeline(name: &str) -> (Folder, Leadpact) {
    let folder = Folder::new(name).unwrap();
    let leadpact = Leadpact::on(folder.file("pipeline.leadpact"));
    leadpact.does(["new"]);
    let file = fixture("pipeline.csv");
    leadpact.json([
        "import".as_ref(),
        file.as_os_str(),
        "--table".as_ref(),
        "deals".as_ref(),
    ]);
    (folder, leadpact)
}

/// The values and the count of every part.
pub(crate) fn parts(counted: &Value) -> Vec<(Vec<Option<&str>>, u64)> {
    let parts = counted["by"].as_array().unwrap().iter();
    parts
        .map(|part| {
            let values = part["values"].as_array().unwrap().iter();
            (
                values.map(Value::as_str).collect(),
                part["n"].as_u64().unwrap(),
            )
        })
        .collect()
}

#[test]
fn rows_are_counted_by_two_fields_with_the_missing_as_a_part_of_their_own() {
    let (_folder, leadpact) = pipeline("rows-by");
    let counted = leadpact.json([
        "rows",
        "count",
        "--of",
        "deals",
        "--by",
        "Account",
        "--by",
        "deal_stage",
    ]);
    assert_eq!((&counted["rows"], &counted["n"]), (&json!(10), &json!(10)));
    let expected = [
        (vec![Some("Alder"), Some("Won")], 3),
        (vec![Some("Alder"), Some("Lost")], 1),
        (vec![Some("Birch"), Some("Won")], 2),
        (vec![Some("Birch"), Some("Lost")], 1),
        (vec![Some("Cedar"), Some("Engaging")], 1),
        (vec![None, Some("Engaging")], 1),
        (vec![None, Some("Prospecting")], 1),
    ];
    assert_eq!(parts(&counted), expected);
}

#[test]
fn amounts_are_added_to_the_cent_and_days_counted() {
    let (_folder, leadpact) = pipeline("rows-sum");
    let won = leadpact.json([
        "rows",
        "count",
        "--of",
        "deals",
        "--where",
        "Deal_Stage=won",
        "--sum",
        "amount",
        "--days",
        "Engage_date..close_date",
        "--within",
        "10",
        "--within",
        "31",
    ]);
    let amounts = &won["measured"][0]["amounts"][0];
    // 0.1 + 0.2 + 1000.35 + 4,999.35 + 550
    assert_eq!((&won["n"], &amounts["sum"]), (&json!(5), &json!("6550")));
    assert_eq!(
        (&amounts["mean"], &amounts["median"]),
        (&json!(1310.0), &json!(550.0))
    );
    let days = &won["measured"][1];
    assert_eq!(
        days["within"],
        json!([{"days": 10, "n": 2}, {"days": 31, "n": 4}])
    );
    assert_eq!(days["amounts"][0]["negative"], 1);
    let closed = leadpact.json([
        "rows",
        "count",
        "--of",
        "deals",
        "--where",
        "close_date!=",
        "--share",
        "deal_stage=Won",
        "--by",
        "close_date:quarter",
    ]);
    assert_eq!(
        (&closed["share"]["n"], &closed["share"]["of"]),
        (&json!(5), &json!(7))
    );
    assert_eq!(
        parts(&closed),
        [(vec![Some("2026-Q1")], 4), (vec![Some("2026-Q2")], 3)]
    );
}

#[test]
fn a_field_that_the_table_lacks_is_refused() {
    let (_folder, leadpact) = pipeline("rows-absent");
    let refused = leadpact.run(["rows", "count", "--of", "deals", "--by", "colour"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""));
    assert!(refused.err.contains("colour"), "{}", refused.err);
    let said = leadpact.does([
        "rows",
        "count",
        "--of",
        "deals",
        "--by",
        "deal_stage",
        "--sum",
        "amount",
    ]);
    assert!(
        said.contains("10 of 10 rows") && said.contains("6,550"),
        "{said}"
    );
}
