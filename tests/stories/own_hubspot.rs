//! Do the deals, people and companies of a HubSpot export come to what was counted of them elsewhere, as funnels and as
//! the report of deals? The files lie beside the checkout, where there is such a folder.

use serde_json::{Value, json};
use tests::places::Folder;

use crate::figures::Expected;
use crate::leadpact::Leadpact;
use crate::machine;
use crate::own_funnels::{deals, expected, funnel, import, part, row, written};

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
