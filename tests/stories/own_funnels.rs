//! Does a team's own funnel say of real files what was counted of them elsewhere? Each figure of the files that a
//! funnel or a report can say, to the last digit. The files lie beside the checkout, where there is such a folder;
//! a small pipeline of our own tells the rules everywhere.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::figures::Expected;
use crate::leadpact::Leadpact;
use crate::machine;

pub(crate) fn data(name: &str) -> PathBuf {
    places::root().join("../shared/data").join(name)
}

pub(crate) fn expected(name: &str) -> Option<Value> {
    let text = std::fs::read(data(name).join("expected.json")).ok()?;
    Some(serde_json::from_slice(&text).unwrap())
}

pub(crate) fn import(leadpact: &Leadpact, folder: &str, tables: &[(&str, &str)]) {
    for (file, table) in tables {
        let file = data(folder).join(file);
        let arguments = [
            "import".as_ref(),
            file.as_os_str(),
            "--table".as_ref(),
            table.as_ref(),
        ];
        leadpact.json(arguments);
    }
}

/// A funnel of this unit in a file, with steps of key and what brings somebody there.
pub(crate) fn written(
    folder: &Folder,
    unit: &str,
    more: &Value,
    steps: &[(&str, Value)],
) -> PathBuf {
    let steps: Vec<Value> = steps
        .iter()
        .map(|(key, reached)| json!({"key": key, "owner": "both", "reached_by": reached}))
        .collect();
    let mut funnel = json!({"leadpact_funnel": 1, "name": format!("{unit} funnel"), "unit": unit, "steps": steps});
    for (key, value) in more.as_object().unwrap() {
        funnel[key] = value.clone();
    }
    let file = folder.file(&format!(
        "{unit}-{}.json",
        steps.len() + more.to_string().len()
    ));
    std::fs::write(&file, funnel.to_string()).unwrap();
    file
}

#[track_caller]
pub(crate) fn funnel(leadpact: &Leadpact, file: &Path, options: &[&str]) -> Value {
    let file = file.to_str().unwrap();
    leadpact.json([&["funnel", "--own", file][..], options].concat())
}

#[track_caller]
pub(crate) fn deals(leadpact: &Leadpact, options: &[&str]) -> Value {
    leadpact.json([&["report", "deals"][..], options].concat())["rows"].clone()
}

/// The row whose column has this value.
#[track_caller]
pub(crate) fn row<'a>(rows: &'a Value, column: &str, value: &Value) -> &'a Value {
    let mut rows = rows.as_array().unwrap().iter();
    rows.find(|row| row[column] == *value)
        .unwrap_or_else(|| panic!("no {column} {value}"))
}

/// The part of a funnel with this value.
#[track_caller]
pub(crate) fn part<'a>(funnel: &'a Value, value: Option<&str>) -> &'a Value {
    let mut parts = funnel["by"].as_array().unwrap().iter();
    parts
        .find(|part| part["value"].as_str() == value)
        .unwrap_or_else(|| panic!("no part {value:?}"))
}

#[test]
fn every_figure_of_the_maven_pipeline_is_one_of_its_funnel_or_of_its_deals() {
    let story = "every_figure_of_the_maven_pipeline_is_one_of_its_funnel_or_of_its_deals";
    let Some(expected) = expected("maven-crm-sales") else {
        return machine::leave_out(story, "there is no ../shared/data/maven-crm-sales");
    };
    let mut expected = Expected::of(expected);
    let folder = Folder::new("own-maven").unwrap();
    let leadpact = Leadpact::on(folder.file("maven.leadpact"));
    leadpact.does(["new"]);
    let tables = [
        ("sales_teams.csv", "details"),
        ("sales_pipeline.csv", "deals"),
        ("products.csv", "details"),
        ("accounts.csv", "companies"),
    ];
    import(&leadpact, "maven-crm-sales", &tables);
    for join in leadpact.json(["joins"])["proposed"].as_array().unwrap() {
        let side = |of: &str, key: &str| {
            format!(
                "{}.{}",
                join[of].as_str().unwrap(),
                join[key].as_str().unwrap()
            )
        };
        leadpact.does([
            "joins",
            "add",
            &side("table", "key"),
            &side("other", "other_key"),
        ]);
    }

    let won =
        json!({"where": {"all": [{"field": "deal_stage", "is": ["Won"]}], "on": "close_date"}});
    let steps = [
        ("Prospecting", json!({"everybody": {}})),
        ("Engaging", json!({"date": "engage_date"})),
        ("Closed", json!({"date": "close_date"})),
        ("Won", won.clone()),
    ];
    let whole = written(&folder, "deal", &json!({}), &steps);
    let counted = funnel(&leadpact, &whole, &[]);
    expected.is("rows/sales_pipeline", &counted["n_subjects"]);
    for stage in counted["stages"].as_array().unwrap() {
        expected.is(
            &format!("funnel_reached/{}", stage["step"].as_str().unwrap()),
            &stage["n"],
        );
    }
    expected.is("won_of_all", &counted["stages"][3]["from_first"]["rate"]);
    // What came to no step is what is missing of its date.
    let missing = |step: usize| {
        json!(
            counted["n_subjects"].as_u64().unwrap()
                - counted["stages"][step]["n"].as_u64().unwrap()
        )
    };
    expected.is("null_counts/engage_date", &missing(1));
    expected.is("null_counts/close_date", &missing(2));

    let by_stage = funnel(&leadpact, &whole, &["--by", "deal_stage"]);
    for stage in expected.keys("by_stage") {
        let found = &part(&by_stage, Some(&stage))["n_subjects"];
        expected.is(&format!("by_stage/{stage}"), found);
    }
    let by_account = funnel(&leadpact, &whole, &["--by", "account"]);
    expected.is(
        "null_counts/account",
        &part(&by_account, None)["n_subjects"],
    );
    for (month, figures) in expected.at("engage_month_cohort_won").as_object().unwrap() {
        let cohorts = funnel(&leadpact, &whole, &["--by", "engage_date:month"]);
        let own = part(&cohorts, Some(month));
        assert_eq!(figures.as_object().unwrap().len(), 2);
        let place = |key: &str| format!("engage_month_cohort_won/{month}/{key}");
        expected.is(&place("n"), &own["stages"][1]["n"]);
        expected.is(&place("won"), &own["stages"][3]["n"]);
    }

    // Windows: from the day of engaging, the last day included.
    let window = "closed_within_window_days(Won, 0<=d<=W)";
    let report = deals(&leadpact, &["--from", "engage_date", "--within", "7"]);
    for days in expected.keys(window) {
        let n: u32 = days.parse().unwrap();
        let in_time = json!({"order": "ordered", "window": {"days": n}});
        let steps = [
            ("Engaging", json!({"date": "engage_date"})),
            ("Won", won.clone()),
        ];
        let timed = funnel(&leadpact, &written(&folder, "deal", &in_time, &steps), &[]);
        expected.is(&format!("{window}/{days}"), &timed["stages"][1]["n"]);
        let within = deals(&leadpact, &["--from", "engage_date", "--within", &days]);
        expected.is(
            &format!("{window}/{days}"),
            &within[0][format!("within_{days}")],
        );
    }
    expected.is("win_rate_of_closed", &report[0]["win_rate"]["rate"]);
    expected.is("won_of_all", &report[0]["won_of_all"]["rate"]);
    expected.is("won_value_sum", &report[0]["won_amount"]);
    expected.is("avg_won_value", &report[0]["won_average"]);
    for (of, place) in [
        ("won", "cycle_days_won"),
        ("lost", "cycle_days_lost"),
        ("closed", "cycle_days_closed"),
    ] {
        let measured = deals(&leadpact, &["--from", "engage_date", "--days-of", of]);
        for figure in expected.keys(place) {
            let column = match figure.as_str() {
                "min" => "days_least".to_owned(),
                "max" => "days_most".to_owned(),
                "p50" => "days_median".to_owned(),
                other => format!("days_{other}"),
            };
            expected.is(&format!("{place}/{figure}"), &measured[0][column]);
        }
    }
    // An ordered funnel tells the same days.
    let steps = [("Engaging", json!({"date": "engage_date"})), ("Won", won)];
    let timed = written(&folder, "deal", &json!({"order": "ordered"}), &steps);
    let days = funnel(&leadpact, &timed, &[])["stages"][1]["days"].clone();
    for (figure, own) in [
        ("mean", "mean"),
        ("median", "median"),
        ("p10", "p10"),
        ("p90", "p90"),
    ] {
        expected.is(&format!("cycle_days_won/{figure}"), &days[own]);
    }
    for (place, field) in [
        ("by_region", "regional_office"),
        ("by_manager", "manager"),
        ("by_product", "product"),
        ("by_close_quarter", "close_date:quarter"),
    ] {
        let rows = deals(&leadpact, &["--by", field, "--from", "engage_date"]);
        let column = field.replace(':', "_");
        for value in expected.keys(place) {
            let said = value.replace('Q', "-Q");
            let said = if place == "by_close_quarter" {
                said
            } else {
                value.clone()
            };
            let own = row(&rows, &column, &json!(said));
            for (figure, found) in [
                ("opps", &own["deals"]),
                ("won", &own["won"]),
                ("lost", &own["lost"]),
                ("open", &own["open"]),
                ("win_rate", &own["win_rate"]["rate"]),
                ("won_value", &own["won_amount"]),
            ] {
                expected.is(&format!("{place}/{value}/{figure}"), found);
            }
        }
    }
    expected.is_all_compared_but(&[
        // Of tables, cells and joins, and in words: `maven` compares them.
        "rows/accounts",
        "rows/products",
        "rows/sales_teams",
        "opportunity_id_unique",
        "funnel_reached/definition",
        "null_counts/close_value",
        "lost_close_value_all_zero",
        "join_quirks",
        "date_range",
    ]);
}

#[test]
fn what_a_funnel_cannot_count_is_refused_with_the_step_and_a_remedy() {
    let folder = Folder::new("own-refused").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let refused = |unit: &str, more: Value, steps: &[(&str, Value)], says: &[&str]| {
        let file = written(&folder, unit, &more, steps);
        let answer = leadpact.run(["funnel", "--own", file.to_str().unwrap(), "--json"]);
        assert_eq!(
            (answer.code, answer.out.as_str()),
            (Some(1), ""),
            "{}",
            answer.err
        );
        for says in says {
            assert!(answer.err.contains(says), "{says}: {}", answer.err);
        }
    };
    let all = ("all", json!({"everybody": {}}));
    // A stage that was deleted from the definition, or never was one.
    let gone = ("Qualified", json!({"stage": "gone"}));
    let says = [
        "a stage that the definition has not",
        "Qualified: gone",
        "Edit the funnel",
    ];
    refused("person", json!({}), &[all.clone(), gone], &says);
    let no_field = ("made", json!({"date": "no_such_date"}));
    refused(
        "deal",
        json!({}),
        &[all.clone(), no_field],
        &["no such field", "made: no_such_date"],
    );
    // Everybody is on no day, and the order asks when.
    let won = ("won", json!({"outcome": {"is": "won", "on": "close_date"}}));
    refused(
        "deal",
        json!({"order": "ordered"}),
        &[all.clone(), won],
        &["knows no day", "  all"],
    );
    let unread = folder.file("no-funnel.json");
    std::fs::write(
        &unread,
        r#"{"leadpact_funnel": 1, "name": "x", "unit": "deal", "steps": []}"#,
    )
    .unwrap();
    let answer = leadpact.run(["funnels", "keep", unread.to_str().unwrap()]);
    assert_eq!(answer.code, Some(1));
    assert!(
        answer.err.contains("at steps: a funnel has 1 to 32 steps"),
        "{}",
        answer.err
    );
    let answer = leadpact.run(["funnel", "--own", "nobody made this"]);
    assert!(
        answer.err.contains("no funnel of that name"),
        "{}",
        answer.err
    );
}

#[test]
fn the_agreed_funnel_is_counted_in_people_companies_and_deals() {
    let folder = Folder::new("own-units").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let people = leadpact.json(["funnel"]);
    for unit in ["company", "deal"] {
        let told = leadpact.json(["funnel", "--unit", unit]);
        let stages = |funnel: &Value| -> Vec<Value> {
            let stages = funnel["stages"].as_array().unwrap().iter();
            stages.map(|stage| stage["step"].clone()).collect()
        };
        assert_eq!(stages(&told), stages(&people), "{unit}");
        let n = |at: usize| told["stages"][at]["n"].as_u64().unwrap();
        assert!(
            n(0) > 0 && n(0) <= told["n_subjects"].as_u64().unwrap(),
            "{unit}"
        );
        // By a field of the unit, the parts add up to the whole.
        let field = if unit == "deal" {
            "deal_stage"
        } else {
            "industry"
        };
        let by = leadpact.json(["funnel", "--unit", unit, "--by", field]);
        for at in 0..stages(&told).len() {
            let parts = by["by"].as_array().unwrap().iter();
            let sum: u64 = parts
                .map(|part| part["stages"][at]["n"].as_u64().unwrap())
                .sum();
            assert_eq!(sum, n(at), "{unit}: stage {at}");
        }
    }
}
