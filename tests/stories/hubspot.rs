//! Does a real CRM export count as it was counted elsewhere? The file and its expected figures lie
//! beside the checkout, where there is such a folder.

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

#[test]
fn the_hubspot_contacts_are_all_imported_and_counted_as_expected() {
    let story = "the_hubspot_contacts_are_all_imported_and_counted_as_expected";
    let data = places::root().join("../shared/data/hubspot-import");
    let contacts = data.join("hubspot_contacts.csv");
    if !contacts.is_file() {
        return machine::leave_out(story, &format!("there is no {}", contacts.display()));
    }
    let expected = std::fs::read_to_string(data.join("expected.json")).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let folder = Folder::new("hubspot").unwrap();
    let leadpact = Leadpact::on(folder.file("hubspot.leadpact"));
    leadpact.does(["new"]);
    let import = ["import".as_ref(), contacts.as_os_str()];
    let balance = leadpact.json(import);
    let rows = &expected["rows"]["contacts"];
    assert_eq!((&balance["rows_in"], rows), (rows, &json!(950)));
    assert_eq!(
        balance["accepted"],
        json!({"new": rows, "updated": 0, "unchanged": 0})
    );
    assert_eq!(balance["problems"], json!([]));
    let again = leadpact.json(import);
    assert_eq!(
        again["accepted"],
        json!({"new": 0, "updated": 0, "unchanged": rows})
    );

    let count = |field: &str| leadpact.json(["leads", "count", "--by", field]);
    let contacts = &expected["contacts"];
    for (field, key) in [
        ("Lifecycle Stage", "lifecycle_stage"),
        ("Lead Status", "lead_status"),
        ("Lead Source", "lead_source"),
        ("contact_owner", "contact_owner"),
    ] {
        let counted = count(field);
        assert_eq!(counted["total"], *rows);
        let counted = counted["by"].as_array().unwrap();
        let figures = contacts[key].as_object().unwrap();
        assert_eq!(counted.len(), figures.len(), "{field}");
        for (value, n) in figures {
            let value = if value == "(blank)" {
                Value::Null
            } else {
                json!(value)
            };
            assert!(
                counted.contains(&json!({"value": value, "n": n})),
                "{field}: {value} {n}"
            );
        }
    }
    let stages = count("Lifecycle Stage");
    let n = |value: &str| {
        let mut counted = stages["by"].as_array().unwrap().iter();
        counted.find(|count| count["value"] == value).unwrap()["n"].clone()
    };
    assert_eq!(n("Marketing Qualified Lead"), 131);
    assert_eq!(
        n("Marketing Qualified Lead"),
        contacts["mql_count(Lifecycle Stage = Marketing Qualified Lead)"]
    );
    assert_eq!(
        (n("Sales Qualified Lead"), &contacts["sql_count"]),
        (json!(101), &json!(101))
    );

    let n_missing = |field: &str| {
        let counted = count(field);
        let missing = counted["by"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(missing["value"], Value::Null, "{field}");
        missing["n"].as_u64().unwrap()
    };
    for (field, n) in contacts["blank_per_column"].as_object().unwrap() {
        assert_eq!(json!(n_missing(field)), *n, "{field}");
    }
    let with_domain = rows.as_u64().unwrap() - n_missing("Associated Company Domain");
    assert_eq!(json!(with_domain), contacts["with_company_domain"]);
    let emails = count("Email");
    let emails = emails["by"].as_array().unwrap();
    assert_eq!(contacts["email_unique"], true);
    assert_eq!(json!(emails.len()), *rows);
    assert!(
        emails
            .iter()
            .all(|email| email["n"] == 1 && !email["value"].is_null())
    );
}

/// A workspace with all tables of the export; `None` where it is not there.
fn all_tables(folder: &Folder) -> Option<(Leadpact, Value)> {
    let data = places::root().join("../shared/data/hubspot-import");
    let expected = std::fs::read(data.join("expected.json")).ok()?;
    let leadpact = Leadpact::on(folder.file("tables.leadpact"));
    leadpact.does(["new"]);
    for (file, table) in [
        ("deals", "deals"),
        ("contacts", "people"),
        ("companies", "companies"),
        ("activities", "activities"),
    ] {
        let file = data.join(format!("hubspot_{file}.csv"));
        leadpact.json([
            "import".as_ref(),
            file.as_os_str(),
            "--table".as_ref(),
            table.as_ref(),
        ]);
    }
    Some((leadpact, serde_json::from_slice(&expected).unwrap()))
}

#[test]
fn the_companies_deals_and_activities_of_hubspot_come_to_the_figures_expected() {
    let story = "the_companies_deals_and_activities_of_hubspot_come_to_the_figures_expected";
    let folder = Folder::new("hubspot-figures").unwrap();
    let Some((leadpact, expected)) = all_tables(&folder) else {
        return machine::leave_out(story, "there is no ../shared/data/hubspot-import");
    };
    let count = |of: &str, options: &[&str]| {
        leadpact.json([&["rows", "count", "--of", of][..], options].concat())
    };
    let by = |of: &str, field: &str, condition: &[&str], figures: &Value| {
        let counted = count(of, &[&["--by", field][..], condition].concat());
        let parts = counted["by"].as_array().unwrap();
        let figures = figures.as_object().unwrap();
        assert_eq!(parts.len(), figures.len(), "{of} by {field}");
        for part in parts {
            let value = part["values"][0].as_str().unwrap_or("(blank)");
            assert_eq!(part["n"], figures[value], "{of} by {field}: {value}");
        }
    };
    let amounts = |counted: &Value| counted["measured"][0]["amounts"][0].clone();
    let rounded = |figure: &Value| (figure.as_f64().unwrap() * 1e6).round() / 1e6;
    let companies = &expected["companies"];
    by("companies", "Industry", &[], &companies["by_industry"]);
    let domains = count("companies", &["--by", "company_domain"]);
    assert_eq!(companies["domain_unique"], true);
    assert!(
        domains["by"]
            .as_array()
            .unwrap()
            .iter()
            .all(|part| part["n"] == 1)
    );

    let deals = &expected["deals"];
    by("deals", "Deal Stage", &[], &deals["by_stage"]);
    by("deals", "Pipeline", &[], &deals["by_pipeline"]);
    let lost = ["--where", "Deal Stage=Closed Lost"];
    by(
        "deals",
        "Closed Lost Reason",
        &lost,
        &deals["closed_lost_reason"],
    );
    assert_eq!(count("deals", &lost)["n"], deals["lost"]);
    let closed = [
        "--where",
        "Deal Stage=Closed Won;Closed Lost",
        "--share",
        "Deal Stage=Closed Won",
    ];
    let closed = count("deals", &closed);
    assert_eq!(closed["share"]["n"], deals["won"]);
    assert_eq!(
        json!(rounded(&closed["share"]["rate"])),
        deals["won_rate_of_closed"]
    );
    let sum = |options: &[&str]| -> f64 {
        let counted = count("deals", &[options, &["--sum", "Amount"]].concat());
        amounts(&counted)["sum"].as_str().unwrap().parse().unwrap()
    };
    let won = ["--where", "Deal Stage=Closed Won"];
    assert_eq!(json!(sum(&[])), deals["amount_sum"]);
    assert_eq!(json!(sum(&won)), deals["won_amount_sum"]);
    let days = amounts(&count(
        "deals",
        &[&won[..], &["--days", "Create Date..Close Date"]].concat(),
    ));
    let found = json!({
        "mean": rounded(&days["mean"]),
        "median": days["median"],
        "negative": days["negative"],
    });
    assert_eq!(found, deals["days_create_to_close_won"]);

    let people = |of: &str, options: &[&str]| {
        count(of, &[options, &["--people"]].concat())["people"].clone()
    };
    let whose = &expected["contact_to_deal"];
    assert_eq!(people("deals", &[]), whose["contacts_with_deal"]);
    assert_eq!(people("deals", &won), whose["contacts_with_won_deal"]);
    let linked = |of: &str| leadpact.json(["fields", "--table", of])["linked_rows"].clone();
    assert_eq!(linked("deals"), deals["contact_email_matched"]);
    let activities = &expected["activities"];
    by("activities", "Activity Type", &[], &activities["by_type"]);
    assert_eq!(linked("activities"), activities["contact_email_matched"]);
    assert_eq!(
        people("activities", &[]),
        activities["contacts_with_activity"]
    );
    let dates = amounts(&count("activities", &["--sum", "Activity Date"]));
    assert_eq!(
        json!([dates["least"], dates["greatest"]]),
        activities["date_range"]
    );
}

#[test]
fn the_deals_and_people_of_hubspot_find_their_companies_by_the_chosen_domain() {
    let story = "the_deals_and_people_of_hubspot_find_their_companies_by_the_chosen_domain";
    let folder = Folder::new("hubspot-joined").unwrap();
    let Some((leadpact, expected)) = all_tables(&folder) else {
        return machine::leave_out(story, "there is no ../shared/data/hubspot-import");
    };
    let domain = "associated_company_domain";
    for table in ["deals", "people"] {
        let own = format!("{table}.{domain}");
        leadpact.does(["joins", "add", &own, "companies.company_domain"]);
    }
    let joins = leadpact.json(["joins"])["joins"].clone();
    let matched = |at: usize| (joins[at]["keyed"].clone(), joins[at]["joined"].clone());
    let of_deals = &expected["deals"]["company_domain_matched"];
    assert_eq!(matched(0), (of_deals.clone(), of_deals.clone()));
    let contacts = &expected["contacts"];
    let of_people = (
        &contacts["with_company_domain"],
        &contacts["company_domain_matched"],
    );
    assert_eq!(matched(1), (of_people.0.clone(), of_people.1.clone()));
    // Every deal knows the industry of its company now.
    let by_industry = ["rows", "count", "--of", "deals", "--by", "industry"];
    let by_industry = leadpact.json(by_industry);
    let parts = by_industry["by"].as_array().unwrap();
    assert!(parts.iter().all(|part| !part["values"][0].is_null()));
    let industries = expected["companies"]["by_industry"].as_object().unwrap();
    assert_eq!(parts.len(), industries.len());
}
