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
