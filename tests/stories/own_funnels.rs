//! Does a team's own funnel say of real files what was counted of them elsewhere? Each figure of the files that a
//! funnel or a report can say, to the last digit. The files lie beside the checkout, where there is such a folder;
//! a small pipeline of our own tells the rules everywhere.

use std::path::PathBuf;

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
pub(crate) fn funnel(leadpact: &Leadpact, file: &PathBuf, options: &[&str]) -> Value {
    let file = file.to_str().unwrap();
    leadpact.json([&["funnel", "--own", file][..], options].concat())
}

#[track_caller]
fn deals(leadpact: &Leadpact, options: &[&str]) -> Value {
    leadpact.json([&["report", "deals"][..], options].concat())["rows"].clone()
}

/// The row whose column has this value.
#[track_caller]
fn row<'a>(rows: &'a Value, column: &str, value: &Value) -> &'a Value {
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
fn every_figure_of_the_hubspot_export_is_one_of_a_funnel_or_of_its_deals() {
    let story = "every_figure_of_the_hubspot_export_is_one_of_a_funnel_or_of_its_deals";
    let Some(expected) = expected("hubspot-import") else {
        return machine::leave_out(story, "there is no ../shared/data/hubspot-import");
    };
    let mut expected = Expected::of(expected);
    let folder = Folder::new("own-hubspot").unwrap();
    let leadpact = Leadpact::on(folder.file("hubspot.leadpact"));
    leadpact.does(["new"]);
    let tables = [
        ("hubspot_deals.csv", "deals"),
        ("hubspot_contacts.csv", "people"),
        ("hubspot_companies.csv", "companies"),
        ("hubspot_activities.csv", "activities"),
    ];
    import(&leadpact, "hubspot-import", &tables);
    let report = deals(&leadpact, &[]);
    expected.is("rows/deals", &report[0]["deals"]);
    expected.is("deals/won", &report[0]["won"]);
    expected.is("deals/lost", &report[0]["lost"]);
    expected.is("deals/won_rate_of_closed", &report[0]["win_rate"]["rate"]);
    expected.is("deals/won_amount_sum", &report[0]["won_amount"]);
    for (figure, own) in [
        ("mean", "days_mean"),
        ("median", "days_median"),
        ("negative", "days_negative"),
    ] {
        expected.is(
            &format!("deals/days_create_to_close_won/{figure}"),
            &report[0][own],
        );
    }
    // A deal belongs to a person's way only if it was made after they were known.
    let share = |rate: &Value| (rate["n"].as_u64().unwrap(), rate["of"].as_u64().unwrap());
    assert_eq!(share(&report[0]["sourced_elsewhere"]), (190, 500));
    assert_eq!(share(&report[0]["won_before_known"]), (13, 71));
    let by_pipeline = deals(&leadpact, &["--by", "pipeline"]);
    for (pipeline, win) in [
        ("Sales Pipeline", (32, 74)),
        ("Renewals Pipeline", (39, 66)),
    ] {
        let own = row(&by_pipeline, "pipeline", &json!(pipeline));
        assert_eq!(share(&own["win_rate"]), win, "{pipeline}");
        expected.is(&format!("deals/by_pipeline/{pipeline}"), &own["deals"]);
    }
    // By type, and closed in a period, the parts add up to the whole.
    for options in [
        &["--by", "deal_type"][..],
        &["--by", "pipeline", "--by", "deal_type"],
    ] {
        let rows = deals(&leadpact, options);
        let parts = &rows.as_array().unwrap()[1..];
        for figure in ["deals", "won", "lost", "open"] {
            let sum: u64 = parts.iter().map(|row| row[figure].as_u64().unwrap()).sum();
            assert_eq!(json!(sum), rows[0][figure], "{options:?}: {figure}");
        }
    }
    let before = deals(&leadpact, &["--closed-to", "2023-12-31"]);
    let after = deals(&leadpact, &["--closed-from", "2024-01-01"]);
    for figure in ["won", "lost"] {
        let sum = before[0][figure].as_u64().unwrap() + after[0][figure].as_u64().unwrap();
        assert_eq!(json!(sum), report[0][figure], "{figure}");
    }
    let by_stage = deals(&leadpact, &["--by", "deal_stage"]);
    for stage in expected.keys("deals/by_stage") {
        let own = row(&by_stage, "deal_stage", &json!(stage));
        expected.is(&format!("deals/by_stage/{stage}"), &own["deals"]);
    }
    let by_reason = deals(&leadpact, &["--by", "closed_lost_reason"]);
    for reason in expected.keys("deals/closed_lost_reason") {
        let said = if reason == "(blank)" {
            "missing"
        } else {
            reason.as_str()
        };
        let own = row(&by_reason, "closed_lost_reason", &json!(said));
        expected.is(&format!("deals/closed_lost_reason/{reason}"), &own["lost"]);
    }

    let everybody = json!({"everybody": {}});
    let whole = |unit: &str| written(&folder, unit, &json!({}), &[("all", everybody.clone())]);
    let (people, companies) = (whole("person"), whole("company"));
    expected.is(
        "rows/contacts",
        &funnel(&leadpact, &people, &[])["n_subjects"],
    );
    expected.is(
        "rows/companies",
        &funnel(&leadpact, &companies, &[])["n_subjects"],
    );
    for (file, place, field) in [
        (&people, "contacts/lifecycle_stage", "lifecycle_stage"),
        (&people, "contacts/lead_status", "lead_status"),
        (&people, "contacts/lead_source", "lead_source"),
        (&people, "contacts/contact_owner", "contact_owner"),
        (&companies, "companies/by_industry", "industry"),
    ] {
        let by = funnel(&leadpact, file, &["--by", field]);
        for value in expected.keys(place) {
            let own = part(
                &by,
                Some(value.as_str()).filter(|value| *value != "(blank)"),
            );
            expected.is(&format!("{place}/{value}"), &own["n_subjects"]);
        }
    }
    for field in expected.keys("contacts/blank_per_column") {
        let by = funnel(&leadpact, &people, &["--by", &field]);
        expected.is(
            &format!("contacts/blank_per_column/{field}"),
            &part(&by, None)["n_subjects"],
        );
    }
    let of_stage =
        |stage: &str| json!({"where": {"all": [{"field": "lifecycle_stage", "is": [stage]}]}});
    let kinds: Vec<String> = expected.keys("activities/by_type");
    for (place, asked) in [
        (
            "contacts/mql_count(Lifecycle Stage = Marketing Qualified Lead)",
            of_stage("Marketing Qualified Lead"),
        ),
        ("contacts/sql_count", of_stage("Sales Qualified Lead")),
        (
            "contacts/with_company_domain",
            json!({"where": {"all": [{"field": "associated_company_domain", "is_not": []}]}}),
        ),
        (
            "contact_to_deal/contacts_with_won_deal",
            json!({"outcome": {"is": "won", "on": "close_date"}}),
        ),
        (
            "activities/contacts_with_activity",
            json!({"activity": kinds}),
        ),
    ] {
        let file = written(&folder, "person", &json!({}), &[("asked", asked)]);
        expected.is(place, &funnel(&leadpact, &file, &[])["stages"][0]["n"]);
    }
    expected.is_all_compared_but(&[
        // Of rows, cells, links and amounts of open deals: `hubspot` compares them.
        "rows/activities",
        "rows/tickets",
        "contacts/email_unique",
        "contacts/email_duplicates_case_insensitive",
        "contacts/company_domain_matched",
        "companies/domain_unique",
        "deals/amount_sum",
        "deals/contact_email_matched",
        "deals/company_domain_matched",
        "contact_to_deal/contacts_with_deal",
        "activities/by_type",
        "activities/contact_email_matched",
        "activities/date_range",
        // No table of the program.
        "tickets",
        // In words.
        "quirks",
    ]);
}
