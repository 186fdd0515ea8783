//! Does a sales pipeline with its accounts, products and teams come to the figures that were counted of it
//! elsewhere, once its tables are joined? The files and the figures lie beside the checkout, where there is
//! such a folder; a small pipeline of our own tells the same everywhere.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;
use crate::rows::{fixture, parts, pipeline};

fn data() -> PathBuf {
    places::root().join("../shared/data/maven-crm-sales")
}

fn expected() -> Option<Value> {
    let text = std::fs::read(data().join("expected.json")).ok()?;
    Some(serde_json::from_slice(&text).unwrap())
}

fn import(leadpact: &Leadpact, file: &Path, table: &str) -> Value {
    leadpact.json([
        "import".as_ref(),
        file.as_os_str(),
        "--table".as_ref(),
        table.as_ref(),
    ])
}

/// A workspace with all four tables, and the joins that are proposed.
fn joined(name: &str) -> (Folder, Leadpact) {
    let folder = Folder::new(name).unwrap();
    let leadpact = Leadpact::on(folder.file("maven.leadpact"));
    leadpact.does(["new"]);
    for (file, table) in [
        ("sales_teams", "details"),
        ("sales_pipeline", "deals"),
        ("products", "details"),
        ("accounts", "companies"),
    ] {
        let done = import(&leadpact, &data().join(format!("{file}.csv")), table);
        assert_eq!(
            (&done["rejected"], &done["skipped"]),
            (&json!(0), &json!(0)),
            "{file}"
        );
    }
    join_as_proposed(&leadpact);
    (folder, leadpact)
}

fn join_as_proposed(leadpact: &Leadpact) {
    let proposed = leadpact.json(["joins"])["proposed"].clone();
    for join in proposed.as_array().unwrap() {
        let side = |of: &str, key: &str| {
            format!(
                "{}.{}",
                join[of].as_str().unwrap(),
                join[key].as_str().unwrap()
            )
        };
        let (own, other) = (side("table", "key"), side("other", "other_key"));
        leadpact.does(["joins", "add", &own, &other]);
    }
}

/// What `rows count --of deals` gives.
#[track_caller]
fn count(leadpact: &Leadpact, options: &[&str]) -> Value {
    let command = ["rows", "count", "--of", "deals"];
    leadpact.json([&command[..], options].concat())
}

#[track_caller]
fn rounded(figure: &Value) -> f64 {
    (figure.as_f64().unwrap() * 1e6).round() / 1e6
}

/// The amounts of the first thing measured.
fn amounts(part: &Value) -> &Value {
    &part["measured"][0]["amounts"][0]
}

/// Whether the deals divided by `field` come to the figures `expected`, by value.
#[track_caller]
fn comes_to(leadpact: &Leadpact, field: &str, expected: &Value) {
    let counted = count(
        leadpact,
        &["--by", field, "--by", "deal_stage", "--sum", "amount"],
    );
    let closed = [
        "--where",
        "deal_stage=Won;Lost",
        "--share",
        "deal_stage=Won",
        "--by",
        field,
    ];
    let closed = count(leadpact, &closed);
    let expected = expected.as_object().unwrap();
    let mut seen = 0;
    for (value, figures) in expected {
        let of_value = |part: &&Value| {
            let said = part["values"][0].as_str().unwrap_or_default();
            said == value || said.replace("-Q", "Q") == *value
        };
        let of_counted = counted["by"].as_array().unwrap().iter().filter(of_value);
        let rows: Vec<&Value> = of_counted.collect();
        let n = |stages: &[&str]| -> u64 {
            let of_stage = rows.iter().filter(|part| {
                let stage = part["values"][1].as_str().unwrap();
                stages.contains(&stage)
            });
            of_stage.map(|part| part["n"].as_u64().unwrap()).sum()
        };
        let won = rows.iter().find(|part| part["values"][1] == "Won").unwrap();
        let sum: f64 = amounts(won)["sum"].as_str().unwrap().parse().unwrap();
        let mut rates = closed["by"].as_array().unwrap().iter();
        let share = &rates.find(of_value).unwrap()["share"];
        let found = json!({
            "opps": n(&["Won", "Lost", "Engaging", "Prospecting"]),
            "won": n(&["Won"]),
            "lost": n(&["Lost"]),
            "open": n(&["Engaging", "Prospecting"]),
            "win_rate": rounded(&share["rate"]),
            "won_value": sum,
        });
        assert_eq!(found, *figures, "{field}: {value}");
        seen += 1;
    }
    assert_eq!(seen, expected.len());
}

#[test]
fn every_figure_of_the_maven_pipeline_is_counted_through_its_joined_tables() {
    let story = "every_figure_of_the_maven_pipeline_is_counted_through_its_joined_tables";
    let Some(expected) = expected() else {
        return machine::leave_out(story, &format!("there is no {}", data().display()));
    };
    let (_folder, leadpact) = joined("maven");
    let rows = &expected["rows"];
    for (table, n) in [
        ("deals", rows["sales_pipeline"].clone()),
        ("companies", rows["accounts"].clone()),
        (
            "details",
            json!(rows["products"].as_u64().unwrap() + rows["sales_teams"].as_u64().unwrap()),
        ),
    ] {
        assert_eq!(
            leadpact.json(["fields", "--table", table])["rows"],
            n,
            "{table}"
        );
    }
    let ids = count(&leadpact, &["--by", "deal_id"]);
    assert_eq!(expected["opportunity_id_unique"], true);
    assert!(
        ids["by"]
            .as_array()
            .unwrap()
            .iter()
            .all(|part| part["n"] == 1)
    );

    let stages = count(&leadpact, &["--by", "deal_stage", "--sum", "amount"]);
    let by_stage = expected["by_stage"].as_object().unwrap();
    assert_eq!(parts(&stages).len(), by_stage.len());
    for (values, n) in parts(&stages) {
        assert_eq!(json!(n), by_stage[values[0].unwrap()]);
    }
    let n = |condition: &str| count(&leadpact, &["--where", condition])["n"].clone();
    let reached = &expected["funnel_reached"];
    for (stage, condition) in [
        ("Prospecting", "deal_id!="),
        ("Engaging", "engage_date!="),
        ("Closed", "close_date!="),
        ("Won", "deal_stage=Won"),
    ] {
        assert_eq!(n(condition), reached[stage], "{stage}");
    }
    for (field, key) in [
        ("account", "account"),
        ("engage_date", "engage_date"),
        ("close_date", "close_date"),
        ("close_value", "amount"),
    ] {
        assert_eq!(
            n(&format!("{key}=")),
            expected["null_counts"][field],
            "{field}"
        );
    }
    let share = |options: &[&str]| {
        rounded(
            &count(
                &leadpact,
                &[options, &["--share", "deal_stage=Won"]].concat(),
            )["share"]["rate"],
        )
    };
    assert_eq!(
        json!(share(&["--where", "deal_stage=Won;Lost"])),
        expected["win_rate_of_closed"]
    );
    assert_eq!(json!(share(&[])), expected["won_of_all"]);
    let won = count(&leadpact, &["--where", "deal_stage=Won", "--sum", "amount"]);
    let sum: f64 = amounts(&won)["sum"].as_str().unwrap().parse().unwrap();
    assert_eq!(json!(sum), expected["won_value_sum"]);
    assert_eq!(
        json!(rounded(&amounts(&won)["mean"])),
        expected["avg_won_value"]
    );
    let lost = count(
        &leadpact,
        &["--where", "deal_stage=Lost", "--sum", "amount"],
    );
    let ends = (&amounts(&lost)["least"], &amounts(&lost)["greatest"]);
    assert_eq!(expected["lost_close_value_all_zero"], true);
    assert_eq!(ends, (&json!("0"), &json!("0")));

    for (stage, key) in [
        ("Won", "cycle_days_won"),
        ("Lost", "cycle_days_lost"),
        ("Won;Lost", "cycle_days_closed"),
    ] {
        let stage = format!("deal_stage={stage}");
        let counted = count(
            &leadpact,
            &["--where", &stage, "--days", "engage_date..close_date"],
        );
        for (figure, n) in expected[key].as_object().unwrap() {
            let found = match figure.as_str() {
                "min" => amounts(&counted)["least"]
                    .as_str()
                    .unwrap()
                    .parse()
                    .unwrap(),
                "max" => amounts(&counted)["greatest"]
                    .as_str()
                    .unwrap()
                    .parse()
                    .unwrap(),
                "p50" => rounded(&amounts(&counted)["median"]),
                figure => rounded(&amounts(&counted)[figure]),
            };
            assert_eq!(Some(found), n.as_f64(), "{key}: {figure}");
        }
    }
    let windows = expected["closed_within_window_days(Won, 0<=d<=W)"]
        .as_object()
        .unwrap();
    for (days, n) in windows {
        let options = [
            "--where",
            "deal_stage=Won",
            "--days",
            "engage_date..close_date",
            "--within",
            days,
        ];
        let within = count(&leadpact, &options)["measured"][0]["within"][0]["n"].clone();
        assert_eq!(within, *n, "{days} days");
    }
    comes_to(&leadpact, "regional_office", &expected["by_region"]);
    comes_to(&leadpact, "manager", &expected["by_manager"]);
    comes_to(
        &leadpact,
        "close_date:quarter",
        &expected["by_close_quarter"],
    );
    let cohorts = count(
        &leadpact,
        &["--by", "engage_date:month", "--share", "deal_stage=Won"],
    );
    for (month, figures) in expected["engage_month_cohort_won"].as_object().unwrap() {
        let mut months = cohorts["by"].as_array().unwrap().iter();
        let part = months.find(|part| part["values"][0] == **month).unwrap();
        assert_eq!(
            json!({"n": part["n"], "won": part["share"]["n"]}),
            *figures,
            "{month}"
        );
    }
    for (stage, n) in expected["join_quirks"]["account_missing_by_stage"]
        .as_object()
        .unwrap()
    {
        let options = [
            "--where",
            "account=",
            "--where",
            &format!("deal_stage={stage}"),
        ];
        assert_eq!(count(&leadpact, &options)["n"], *n, "{stage}");
    }
    for (field, key) in [("engage_date", "engage"), ("close_date", "close")] {
        let dates = count(&leadpact, &["--sum", field]);
        let ends = json!([amounts(&dates)["least"], amounts(&dates)["greatest"]]);
        assert_eq!(ends, expected["date_range"][key]);
    }
}

#[test]
fn the_product_that_no_product_is_called_is_asked_about_and_then_read_as_the_one_meant() {
    let story =
        "the_product_that_no_product_is_called_is_asked_about_and_then_read_as_the_one_meant";
    let Some(expected) = expected() else {
        return machine::leave_out(story, &format!("there is no {}", data().display()));
    };
    let (_folder, leadpact) = joined("maven-values");
    let quirks = &expected["join_quirks"];
    let n = &quirks["rows_with_that_product"];
    let in_doubt = leadpact.json(["values"])["in_doubt"].clone();
    let expected_doubt = json!({
        "table": "deals", "field": "product", "value": "GTXPro", "n": n, "perhaps": "GTX Pro",
        "why": "no-partner",
    });
    assert_eq!(
        quirks["product_in_pipeline_not_in_products"],
        json!(["GTXPro"])
    );
    assert_eq!(in_doubt, json!([expected_doubt]));
    // Asked about, and joined with nothing until somebody says so.
    let without = count(&leadpact, &["--where", "series=", "--by", "product"]);
    assert_eq!(
        parts(&without),
        [(vec![Some("GTXPro")], n.as_u64().unwrap())]
    );
    // As it stands in the file.
    comes_to(&leadpact, "product", &expected["by_product"]);

    leadpact.does(["values", "map", "deals.product", "GTXPro", "GTX Pro"]);
    let mut by_product = expected["by_product"].as_object().unwrap().clone();
    let figures = by_product.remove("GTXPro").unwrap();
    by_product.insert("GTX Pro".into(), figures);
    comes_to(&leadpact, "product", &Value::Object(by_product));
    let read = count(&leadpact, &["--where", "product=GTX Pro", "--by", "series"]);
    assert_eq!(parts(&read), [(vec![Some("GTX")], n.as_u64().unwrap())]);
    assert_eq!(leadpact.json(["values"])["in_doubt"], json!([]));
    // The next import of the file is read so too, and changes nothing.
    let again = import(&leadpact, &data().join("sales_pipeline.csv"), "deals");
    assert_eq!(
        again["accepted"]["unchanged"],
        expected["rows"]["sales_pipeline"]
    );
    // Taken back, all is as it was.
    leadpact.does(["values", "undo", "1"]);
    comes_to(&leadpact, "product", &expected["by_product"]);
}

#[test]
fn accounts_tell_the_deals_their_sector_and_agents_without_deals_are_found() {
    let story = "accounts_tell_the_deals_their_sector_and_agents_without_deals_are_found";
    let Some(expected) = expected() else {
        return machine::leave_out(story, &format!("there is no {}", data().display()));
    };
    let (_folder, leadpact) = joined("maven-accounts");
    let typo = expected["join_quirks"]["accounts_sector_typo"]
        .as_str()
        .unwrap();
    let sectors = leadpact.json(["rows", "count", "--of", "companies", "--by", "sector"]);
    assert!(
        parts(&sectors)
            .iter()
            .any(|(values, _)| values[0] == Some(typo))
    );
    let by_sector = count(&leadpact, &["--by", "sector"]);
    let missing = by_sector["by"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(missing["values"], json!([null]));
    assert_eq!(
        missing["n"], expected["null_counts"]["account"],
        "every account is known"
    );
    // Agents of the teams whom no deal names.
    let agents = leadpact.json([
        "rows",
        "count",
        "--of",
        "details",
        "--where",
        "sales_agent!=",
        "--by",
        "sales_agent",
    ]);
    let with_deals = count(&leadpact, &["--by", "sales_agent"]);
    let names = |counted: &Value| -> Vec<String> {
        let parts = parts(counted).into_iter();
        parts
            .map(|(values, _)| values[0].unwrap().to_owned())
            .collect()
    };
    let with_deals = names(&with_deals);
    let mut without = names(&agents);
    without.retain(|agent| !with_deals.contains(agent));
    without.sort();
    assert_eq!(
        json!(without),
        expected["join_quirks"]["agents_in_teams_without_deals"]
    );
}

#[test]
fn a_small_pipeline_is_joined_in_any_order_and_told_by_what_was_accepted() {
    let (_folder, leadpact) = pipeline("pipeline-joined");
    for (file, table) in [
        ("products.csv", "details"),
        ("accounts.csv", "companies"),
        ("sales_teams.csv", "details"),
    ] {
        import(&leadpact, &fixture(file), table);
    }
    join_as_proposed(&leadpact);
    let joins = leadpact.json(["joins"]);
    let found: Vec<(&str, u64, u64)> = (joins["joins"].as_array().unwrap().iter())
        .map(|join| {
            let n = |key: &str| join[key].as_u64().unwrap();
            (join["key"].as_str().unwrap(), n("keyed"), n("joined"))
        })
        .collect();
    assert_eq!(
        found,
        [
            ("account", 8, 7),
            ("product", 10, 5),
            ("sales_agent", 10, 9)
        ]
    );
    assert_eq!(joins["proposed"], json!([]));
    let doubts = leadpact.json(["values"])["in_doubt"].clone();
    let doubts: Vec<(&str, Option<&str>)> = (doubts.as_array().unwrap().iter())
        .map(|one| (one["value"].as_str().unwrap(), one["perhaps"].as_str()))
        .collect();
    let expected = [
        ("Cedar", None),
        ("OakPro", Some("Oak Pro")),
        ("Oak 600", None),
        ("Oak-Pro", Some("Oak Pro")),
        ("Dee Fox", None),
    ];
    assert_eq!(doubts, expected);
    for from in ["OakPro", "Oak-Pro"] {
        leadpact.does(["values", "map", "deals.product", from, "Oak Pro"]);
    }
    let read = count(
        &leadpact,
        &["--by", "product", "--by", "series", "--sum", "sales_price"],
    );
    let expected = [
        (vec![Some("Oak Basic"), Some("Basic")], 4),
        (vec![Some("Oak Pro"), Some("Pro")], 4),
        (vec![Some("Oak 500"), Some("Heavy")], 1),
        (vec![Some("Oak 600"), None], 1),
    ];
    assert_eq!(parts(&read), expected);
    let by_team = count(&leadpact, &["--by", "manager", "--by", "regional_office"]);
    let expected = [
        (vec![Some("Max Orr"), Some("West")], 4),
        (vec![Some("Max Orr"), Some("East")], 3),
        (vec![Some("Uma Roy"), Some("West")], 2),
        (vec![None, None], 1),
    ];
    assert_eq!(parts(&by_team), expected);
    // An import of details undone takes its fields along; what was said of values stays.
    let teams = leadpact.json(["imports", "list"])[3]["id"].to_string();
    leadpact.does(["imports", "undo", &teams]);
    let refused = leadpact.run(["rows", "count", "--of", "deals", "--by", "manager"]);
    assert_eq!(refused.code, Some(1));
    leadpact.does(["imports", "redo", &teams]);
    assert_eq!(
        parts(&count(
            &leadpact,
            &["--by", "manager", "--by", "regional_office"]
        )),
        expected
    );
    leadpact.does(["joins", "undo", "3"]);
    let refused = leadpact.run(["joins", "undo", "3"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("no such join"), "{}", refused.err);
    let refused = leadpact.run(["joins", "add", "details.product", "deals.product"]);
    assert!(refused.err.contains("cannot be joined"), "{}", refused.err);
    let said = leadpact.does(["joins"]);
    assert!(
        said.contains("leadpact joins add deals.sales_agent details.sales_agent"),
        "{said}"
    );
}
