//! Does a real campaign of calls count as it was counted elsewhere, is what nobody knows missing, and is it found
//! that a call's length is known only after the call? The file and its expected figures lie beside the checkout,
//! where there is such a folder.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

fn data(story: &str) -> Option<PathBuf> {
    let data = places::root().join("../shared/data/uci-bank");
    let file = data.join("bank-full.csv");
    if !file.is_file() {
        machine::leave_out(story, &format!("there is no {}", file.display()));
        return None;
    }
    Some(data)
}

/// What was counted elsewhere.
fn expected(data: &Path) -> Value {
    let text = std::fs::read_to_string(data.join("expected.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    all["bank-full.csv"].clone()
}

fn imported(data: &Path, folder: &Folder) -> (Leadpact, Value) {
    let leadpact = Leadpact::on(folder.file("bank.leadpact"));
    leadpact.does(["new"]);
    let file = data.join("bank-full.csv");
    let balance = leadpact.json(["import".as_ref(), file.as_os_str()]);
    (leadpact, balance)
}

#[test]
fn the_bank_campaign_is_counted_as_expected_and_unknown_is_missing() {
    let story = "the_bank_campaign_is_counted_as_expected_and_unknown_is_missing";
    let Some(data) = data(story) else { return };
    let expected = expected(&data);
    let folder = Folder::new("bank").unwrap();
    let (leadpact, balance) = imported(&data, &folder);
    assert_eq!(balance["rows_in"], expected["rows"]);
    assert_eq!(balance["accepted"]["new"], expected["rows"]);
    assert_eq!(balance["problems"], json!([]));
    assert_eq!(balance["asks"], json!([]));
    let missing = balance["missing"].as_array().unwrap();
    let unknown = expected["unknown_counts"].as_object().unwrap();
    assert_eq!(missing.len(), unknown.len(), "{missing:?}");
    for (column, n) in unknown {
        let said = json!({"column": column, "text": "unknown", "n": n});
        assert!(missing.contains(&said), "{column}: {missing:?}");
    }

    // How many there are of each value, and how many of them said yes.
    for field in [
        "job",
        "marital",
        "education",
        "default",
        "housing",
        "loan",
        "contact",
        "month",
        "poutcome",
    ] {
        let counted = leadpact.json(["rows", "count", "--by", field, "--share", "y=yes"]);
        let parts = counted["by"].as_array().unwrap();
        let figures = expected[format!("by_{field}")].as_object().unwrap();
        assert_eq!(parts.len(), figures.len(), "{field}");
        for (value, figure) in figures {
            let value = if value == "unknown" {
                Value::Null
            } else {
                json!(value)
            };
            let part = parts.iter().find(|part| part["values"] == json!([value]));
            let part = part.unwrap_or_else(|| panic!("{field}: {value}"));
            assert_eq!(part["n"], figure["n"], "{field}: {value}");
            assert_eq!(part["share"]["n"], figure["converted"], "{field}: {value}");
        }
    }
    let all = leadpact.json([
        "rows", "count", "--share", "y=yes", "--sum", "balance", "--sum", "duration",
    ]);
    assert_eq!(all["share"]["n"], expected["y_yes"]);
    let amounts = |at: usize| all["measured"][at]["amounts"][0].clone();
    let number = |value: &Value| value.as_str().unwrap().parse::<i64>().unwrap();
    let balance = amounts(0);
    for (own, theirs) in [("sum", "sum"), ("least", "min"), ("greatest", "max")] {
        assert_eq!(
            json!(number(&balance[own])),
            expected["balance"][theirs],
            "{own}"
        );
    }
    let duration = amounts(1);
    assert_eq!(duration["median"], expected["duration"]["median"]);
    assert_eq!(
        json!(number(&duration["greatest"])),
        expected["duration"]["max"]
    );
    let mean = duration["mean"].as_f64().unwrap() - expected["duration"]["mean"].as_f64().unwrap();
    assert!(mean.abs() < 0.001, "{mean}");
    for (only, n) in [
        ("pdays=-1", &expected["pdays_never_contacted"]["count"]),
        ("campaign=1", &expected["campaign_1"]["n"]),
        ("duration=0", &expected["duration"]["zero"]),
    ] {
        let counted = leadpact.json(["rows", "count", "--where", only]);
        assert_eq!(counted["n"], *n, "{only}");
    }
}

/// A definition whose first stage is this rule, and whose second is who said yes.
fn definition(rule: &str, tables: &str) -> String {
    format!(
        r#"{{"leadpact_definition": 1, "title": "Term deposit", "criteria": [
          {{"id": "success", "field": "poutcome", "op": "is", "value": "success"}},
          {{"id": "contacted", "field": "pdays", "op": "at_least", "value": 0}},
          {{"id": "long-call", "field": "duration", "op": "at_least", "value": 300}},
          {{"id": "cellular", "field": "contact", "op": "is", "value": "cellular"}},
          {{"id": "bought", "field": "y", "op": "yes"}}],
        "stages": [
          {{"key": "target", "label": "Target", "owner": "marketing", "reached_by": {{"rule": {rule}}}}},
          {{"key": "won", "label": "Won", "owner": "sales", "reached_by": {{"fact": "bought"}}}}]{tables}}}"#
    )
}

#[test]
fn the_rules_find_who_they_should_and_a_calls_length_is_known_after_the_call() {
    let story = "the_rules_find_who_they_should_and_a_calls_length_is_known_after_the_call";
    let Some(data) = data(story) else { return };
    let expected = expected(&data);
    let folder = Folder::new("bank-rules").unwrap();
    let (leadpact, _) = imported(&data, &folder);
    let long_call = r#"{"all": ["long-call", "cellular"]}"#;
    for (rule, figures) in [
        (
            r#"{"all": ["contacted", "success"]}"#,
            "rule_contacted_before_and_previous_success",
        ),
        (long_call, "rule_duration_ge_300_and_cellular"),
    ] {
        let file = folder.file(&format!("{figures}.json"));
        std::fs::write(&file, definition(rule, "")).unwrap();
        leadpact.does(["definition".as_ref(), "import".as_ref(), file.as_os_str()]);
        let funnel = leadpact.json(["funnel", "--as-of", "2026-11-22"]);
        let n = |at: usize| funnel["stages"][at]["n"].clone();
        assert_eq!(
            (n(0), n(1)),
            (
                expected[figures]["n"].clone(),
                expected[figures]["yes"].clone()
            ),
            "{figures}"
        );
    }

    let found = |tables: &str| {
        let file = folder.file("checked.json");
        std::fs::write(&file, definition(long_call, tables)).unwrap();
        let said = leadpact.json(["definition".as_ref(), "check".as_ref(), file.as_os_str()]);
        let findings = said["findings"].as_array().unwrap().clone();
        let codes = findings
            .iter()
            .map(|one| one["code"].as_str().unwrap().to_owned());
        codes.collect::<Vec<String>>()
    };
    assert!(found("").contains(&"known-after".to_owned()));
    let said = found(r#", "tables": {"known_from": {"duration": "won"}}"#);
    assert!(said.contains(&"known-too-late".to_owned()), "{said:?}");
    assert!(!said.contains(&"known-after".to_owned()), "{said:?}");
}

/// A definition of the campaign with everybody first, whose targets are found by this rule.
fn campaign(rule: &str, tables: &str) -> String {
    let whole = definition(rule, tables);
    let first = r#""stages": [{"key": "lead", "label": "Lead", "owner": "marketing", "reached_by": {"rule": {"all": []}}},"#;
    whole.replacen(r#""stages": ["#, first, 1)
}

#[test]
fn outcomes_of_the_bank_campaign_are_tried_and_the_length_of_a_call_is_refused() {
    let story = "outcomes_of_the_bank_campaign_are_tried_and_the_length_of_a_call_is_refused";
    let Some(data) = data(story) else { return };
    let expected = expected(&data);
    let folder = Folder::new("bank-outcomes").unwrap();
    let (leadpact, _) = imported(&data, &folder);
    let takes = |rule: &str, tables: &str| {
        let file = folder.file("campaign.json");
        std::fs::write(&file, campaign(rule, tables)).unwrap();
        leadpact.does(["definition".as_ref(), "import".as_ref(), file.as_os_str()]);
    };
    takes(r#"{"all": ["contacted", "success"]}"#, "");

    // Of whom it is only known that they bought, nobody can tell.
    let recorded = ["report", "backtest", "--stage", "target"];
    let recorded = leadpact.json(recorded);
    assert_eq!(recorded["rows"], json!([]));
    assert!(
        recorded["notes"][0].as_str().unwrap().contains("All 5,289"),
        "{}",
        recorded["notes"]
    );

    let called = |figure: &str, options: &[&str]| {
        let all = [
            "report",
            figure,
            "--stage",
            "target",
            "--worked-by",
            "duration",
        ];
        leadpact.json([&all[..], options].concat())
    };
    let worked = called("worked", &[]);
    let n = |at: usize| worked["rows"][at]["n"].as_u64().unwrap();
    assert_eq!(json!(n(0)), expected["y_yes"]);
    assert_eq!(json!((0..7).map(n).sum::<u64>()), expected["rows"]);
    let success = &expected["rule_contacted_before_and_previous_success"];
    let tested = called("backtest", &[]);
    let row = &tested["rows"][0];
    assert_eq!(
        (&row["takes"], &row["tested"]),
        (&success["n"], &success["n"])
    );
    assert_eq!(row["precision"]["n"], success["yes"]);
    assert_eq!(row["recall"]["of"], expected["y_yes"]);

    // The same odds by hand: 978 of 1,511 against 4,311 of 43,700; the length of a call is no criterion.
    let criteria = called("criteria", &[]);
    let rows = criteria["rows"].as_array().unwrap();
    let of = |says: &str| {
        let is = |row: &&Value| row["criterion"].as_str().unwrap().contains(says);
        rows.iter()
            .find(is)
            .unwrap_or_else(|| panic!("{says}: {rows:?}"))
    };
    let found = of("success");
    assert_eq!(
        (&found["met"], &found["met_won"]["n"]),
        (&success["n"], &success["yes"])
    );
    let job = of("job is retired");
    assert_eq!(
        job["met_won"]["n"],
        expected["by_job"]["retired"]["converted"]
    );
    assert!(rows.iter().all(|row| {
        !row["criterion"]
            .as_str()
            .unwrap()
            .to_lowercase()
            .contains("duration")
    }));
    let notes = criteria["notes"].to_string();
    assert!(
        notes.contains("duration") && notes.contains("Not asked"),
        "{notes}"
    );

    // A rule on it is refused where nobody says when it is known, and where it is known too late; not otherwise.
    let long_call = r#"{"all": ["long-call", "cellular"]}"#;
    for tables in ["", r#", "tables": {"known_from": {"duration": "won"}}"#] {
        takes(long_call, tables);
        let refused = called("backtest", &[]);
        assert_eq!(refused["rows"][0]["precision"], Value::Null, "{tables}");
        assert!(refused["notes"][0].as_str().unwrap().contains("long-call"));
    }
    takes(
        long_call,
        r#", "tables": {"known_from": {"duration": "lead"}}"#,
    );
    let figures = &expected["rule_duration_ge_300_and_cellular"];
    let row = &called("backtest", &[])["rows"][0];
    assert_eq!(
        (&row["tested"], &row["precision"]["n"]),
        (&figures["n"], &figures["yes"])
    );

    // Along the threshold the stage in force is the same, and a longer call never takes more.
    let curve = called("threshold", &["--criterion", "long-call"]);
    let rows = curve["rows"].as_array().unwrap();
    let now = rows
        .iter()
        .find(|row| row["in_force"] != Value::Null)
        .unwrap();
    assert_eq!(
        (&now["threshold"], &now["tested"]),
        (&json!(300.0), &figures["n"])
    );
    let takes: Vec<u64> = rows
        .iter()
        .map(|row| row["takes"].as_u64().unwrap())
        .collect();
    assert!(takes.windows(2).all(|pair| pair[0] >= pair[1]));
}
