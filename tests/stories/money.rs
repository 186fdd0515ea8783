//! Do figures of money come to what a person adds up: on a small list, on the sample, on real pipelines? And is what
//! they cannot say said?

use std::path::Path;

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

fn import(leadpact: &Leadpact, file: &Path, table: &str) {
    let arguments = [
        "import".as_ref(),
        file.as_os_str(),
        "--table".as_ref(),
        table.as_ref(),
    ];
    leadpact.json(arguments);
}

/// A workspace with these tables, each of this text.
fn with_tables(name: &str, tables: &[(&str, &str)]) -> (Folder, Leadpact) {
    let folder = Folder::new(name).unwrap();
    let leadpact = Leadpact::on(folder.file("money.leadpact"));
    leadpact.does(["new"]);
    for (table, text) in tables {
        let file = folder.file(&format!("{table}.csv"));
        std::fs::write(&file, text).unwrap();
        import(&leadpact, &file, table);
    }
    (folder, leadpact)
}

fn report(leadpact: &Leadpact, arguments: &[&str]) -> Value {
    leadpact.json([&["report"][..], arguments].concat())
}

/// The row whose first column says this.
#[track_caller]
fn row<'a>(report: &'a Value, says: &str) -> &'a Value {
    let rows = report["rows"].as_array().unwrap();
    let is_it = |row: &&Value| row.as_object().unwrap().values().any(|value| value == says);
    rows.iter()
        .find(is_it)
        .unwrap_or_else(|| panic!("no {says} in {rows:?}"))
}

/// Amounts as numbers of cents.
fn cents(amount: &Value) -> i64 {
    let amount: f64 = amount["amount"].as_str().unwrap().parse().unwrap();
    (amount * 100.0).round() as i64
}

const PEOPLE: &str = "\
Record ID,Email,Lead Source,Create Date
1,a@a.example,Search,2026-01-10
2,b@b.example,search,2026-01-20
3,c@c.example,Fair,2026-02-05
4,d@d.example,,2026-02-06
5,e@e.example,Search,
";

const COSTS: &str = "\
Source,Campaign,Kind,Period,Period End,Cost,Currency
Search,,Media,2026-01-01,2026-02-28,590,EUR
Search,,Tools,2026-01-01,2026-01-31,31,EUR
Search,,Media,2026-02-15,2026-02-28,14,EUR
Fair,,Event,2026-02-01,2026-02-28,1000,PLN
Mail,,Media,2026-01-01,2026-01-31,10,EUR
Fair,,Media,2026-02-01,2026-02-28,-5,EUR
";

const DEALS: &str = "\
Deal ID,Deal Stage,Amount,Currency,Create Date,Close Date,Contact Email
1,Closed Won,1000,EUR,2026-01-15,2026-02-10,a@a.example
2,Closed Won,500,EUR,2025-12-01,2026-02-11,b@b.example
3,Closed Lost,,EUR,2026-02-10,2026-02-20,c@c.example
4,Closed Won,300,EUR,2026-01-25,2026-02-21,a@a.example
5,Negotiation,900,EUR,2026-02-10,2026-12-01,c@c.example
6,Closed Won,70,EUR,2026-02-01,2026-02-21,nobody@x.example
";

#[test]
fn costs_leads_and_deals_come_to_what_a_person_adds_up() {
    let tables = [("people", PEOPLE), ("costs", COSTS), ("deals", DEALS)];
    let (_folder, leadpact) = with_tables("money-small", &tables);
    let cost = report(&leadpact, &["cost", "--currency", "EUR"]);
    let search = row(&cost, "Search");
    assert_eq!(
        search["leads"], 2,
        "in any case of letters, and none without a day: {cost}"
    );
    assert_eq!(
        (cents(&search["media_cost"]), cents(&search["cost"])),
        (60_400, 63_500)
    );
    assert_eq!(cents(&search["cost_per_lead"]), 30_200);
    // Two deals of one lead are one customer.
    assert_eq!(
        (&search["customers"], cents(&search["cac"])),
        (&json!(1), 63_500)
    );
    let mail = row(&cost, "Mail");
    assert_eq!(
        (&mail["leads"], &mail["cost_per_lead"]),
        (&json!(0), &Value::Null)
    );
    let fair = row(&cost, "Fair");
    // A refund of media, and złoty without a rate that count for nothing.
    assert_eq!(
        (cents(&fair["media_cost"]), cents(&fair["cost"])),
        (-500, -500)
    );
    let notes = cost["notes"].to_string();
    for said in [
        "1,000 PLN",
        "Feb 2026",
        "refunds: 1",
        "overlap",
        "Taken for media: Media",
    ] {
        assert!(notes.contains(said), "{said}: {notes}");
    }

    leadpact.does(["economics", "set", "rate_base=EUR", "rate.2026-02.PLN=0.25"]);
    let cost = report(&leadpact, &["cost"]);
    assert_eq!(cents(&row(&cost, "Fair")["cost"]), 24_500);
    assert!(!cost["notes"].to_string().contains("PLN"));
    // 590 over 59 days: 310 of them in January.
    let months = report(&leadpact, &["cost", "--by", "month"]);
    assert_eq!(cents(&row(&months, "2026-01")["media_cost"]), 32_000);
    assert_eq!(cents(&row(&months, "2026-02")["media_cost"]), 28_900);

    let revenue = report(&leadpact, &["revenue"]);
    assert_eq!(cents(&row(&revenue, "Search")["revenue"]), 130_000);
    let elsewhere = row(&revenue, "Sourced elsewhere: older than its people");
    assert_eq!(cents(&elsewhere["revenue"]), 50_000);
    assert_eq!(
        cents(&row(&revenue, "Of nobody in the list")["revenue"]),
        7_000
    );
    let all = row(&revenue, "All together");
    assert_eq!(
        (&all["won"], &all["lost"], cents(&all["revenue"])),
        (&json!(4), &json!(1), 187_000)
    );
    assert_eq!(
        (&all["win_rate"]["n"], &all["win_rate"]["of"]),
        (&json!(4), &json!(5))
    );
}

#[test]
fn velocity_is_18_times_24_per_cent_times_18000_by_75_days() {
    let mut deals = String::from("Deal ID,Deal Stage,Amount,Create Date,Close Date\n");
    for id in 0..43 {
        let (stage, amount, closed) = match id {
            0..6 => ("Closed Won", "18000", "2026-03-17"),
            6..25 => ("Closed Lost", "99", "2026-03-20"),
            _ => ("Negotiation", "5", "2027-01-01"),
        };
        deals.push_str(&format!("{id},{stage},{amount},2026-01-01,{closed}\n"));
    }
    let (_folder, leadpact) = with_tables("money-velocity", &[("deals", &deals)]);
    let report = report(&leadpact, &["velocity"]);
    let all = &report["rows"][0];
    assert_eq!(
        all["velocity"],
        json!({ "amount": "1036.8", "currency": null }),
        "{report}"
    );
    assert_eq!(
        (&all["open"], &all["cycle_days"]),
        (&json!(18), &json!(75.0))
    );
    let said = &report["formulas"][0]["inputs"];
    assert_eq!(said, "18 × 24% × 18,000 ÷ 75 = 1,036.80");
}

#[test]
fn what_was_not_said_has_no_default_and_is_asked_for() {
    let (folder, leadpact) = with_tables("money-inputs", &[("people", PEOPLE)]);
    let clv = report(&leadpact, &["clv"]);
    assert_eq!(clv["rows"][0]["clv"], Value::Null);
    let notes = clv["notes"].to_string();
    for input in ["Revenue per account", "Gross margin", "Churn"] {
        assert!(notes.contains(input), "{notes}");
    }
    leadpact.does([
        "economics",
        "set",
        "currency=EUR",
        "revenue_per_account=1200",
        "margin=80",
        "churn=15",
    ]);
    let clv = report(&leadpact, &["clv"]);
    assert_eq!(
        clv["rows"][0]["clv"],
        json!({ "amount": "6400", "currency": "EUR" })
    );
    assert_eq!(
        clv["formulas"][0]["inputs"],
        "1,200 EUR × 80% ÷ 15% = 6,400 EUR"
    );

    let refused = leadpact.run(["economics", "set", "churn=0", "margin=120"]);
    assert_ne!(refused.code, Some(0));
    assert!(refused.err.contains("margin=120"), "{}", refused.err);
    let said = leadpact.json(["economics", "show"])["said"].clone();
    assert_eq!(
        (&said["margin"], &said["churn"]),
        (&json!("80"), &json!("15"))
    );
    let rates = folder.file("rates.csv");
    std::fs::write(&rates, "Month,Currency,Worth\n2026-01,PLN,0.2351\n").unwrap();
    let arguments = ["economics".as_ref(), "rates".as_ref(), rates.as_os_str()];
    leadpact.does([&arguments[..], &["--base".as_ref(), "EUR".as_ref()]].concat());
    let said = leadpact.json(["economics", "show"])["said"].clone();
    assert_eq!(said["rate.2026-01.PLN"], "0.2351");
}

#[test]
fn of_400_sources_the_rest_is_one_line_and_all_can_be_shown() {
    let mut people = String::from("Email,Lead Source,Create Date\n");
    for n in 0..400 {
        people.push_str(&format!("p{n}@a.example,Source {n},2026-01-01\n"));
    }
    let (_folder, leadpact) = with_tables("money-400", &[("people", &people), ("costs", COSTS)]);
    let cost = report(&leadpact, &["cost", "--currency", "EUR"]);
    let rows = cost["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 14, "twelve, the rest, and all together");
    let all: u64 = rows[..13]
        .iter()
        .map(|row| row["leads"].as_u64().unwrap())
        .sum();
    assert_eq!((all, &rows[13]["leads"]), (400, &json!(400)));
    let cost = report(&leadpact, &["cost", "--currency", "EUR", "--top", "0"]);
    assert_eq!(
        cost["rows"].as_array().unwrap().len(),
        404,
        "three sources more have costs"
    );
}

#[test]
fn the_figures_of_the_sample_are_alive_and_their_lines_add_up() {
    let folder = Folder::new("money-sample").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    for figure in ["cost", "revenue", "roi", "rejected-cost", "not-followed"] {
        let report = leadpact.json(["report", figure]);
        let rows = report["rows"].as_array().unwrap();
        let (all, lines) = rows.split_last().unwrap();
        assert!(lines.len() > 3, "{report}");
        let columns = all.as_object().unwrap().iter();
        for (column, value) in columns.filter(|(_, value)| value["amount"].is_string()) {
            if ["cost_per", "average", "cac", "gain", "stands"]
                .iter()
                .any(|part| column.starts_with(part))
            {
                continue;
            }
            let known = lines
                .iter()
                .filter(|line| line[column]["amount"].is_string());
            let sum: i64 = known.map(|line| cents(&line[column])).sum();
            assert_eq!(sum, cents(value), "{figure}: {column}");
        }
        assert!(!report["formulas"].as_array().unwrap().is_empty());
    }
    for (figure, column) in [("velocity", "velocity"), ("clv", "clv"), ("payback", "cac")] {
        let report = leadpact.json(["report", figure]);
        let last = report["rows"].as_array().unwrap().last().unwrap().clone();
        assert!(last[column]["amount"].is_string(), "{report}");
    }
    let plan = leadpact.json(["report", "plan"]);
    let need = |plan: &Value| -> Vec<u64> {
        let rows = plan["rows"].as_array().unwrap().iter();
        rows.map(|row| row["needed"].as_u64().unwrap()).collect()
    };
    let as_counted = need(&plan);
    assert_eq!(as_counted.last(), Some(&24));
    assert!(as_counted.is_sorted_by(|one, next| one >= next), "{plan}");
    for row in plan["rows"].as_array().unwrap() {
        let n = |key: &str| row[key].as_u64().unwrap();
        assert!(
            n("least") <= n("needed") && n("needed") <= n("most") + 3,
            "{row}"
        );
    }
    let first = plan["rows"][0]["stage"].as_str().unwrap().to_lowercase();
    let what_if = leadpact.json(["report", "plan", "--what-if", &format!("{first}=100")]);
    assert_eq!(need(&what_if)[0], as_counted[1]);
}

#[test]
fn the_won_deals_of_the_maven_pipeline_come_to_their_sums_by_product() {
    let story = "the_won_deals_of_the_maven_pipeline_come_to_their_sums_by_product";
    let data = places::root().join("../shared/data/maven-crm-sales");
    let Ok(expected) = std::fs::read(data.join("expected.json")) else {
        return machine::leave_out(story, &format!("there is no {}", data.display()));
    };
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let folder = Folder::new("money-maven").unwrap();
    let leadpact = Leadpact::on(folder.file("maven.leadpact"));
    leadpact.does(["new"]);
    import(&leadpact, &data.join("sales_pipeline.csv"), "deals");
    let revenue = leadpact.json(["report", "revenue", "--by", "product", "--top", "0"]);
    let all = row(&revenue, "All together");
    assert_eq!(all["revenue"]["amount"], "10005534");
    let average: f64 = all["average_won"]["amount"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!((average * 1e6).round() / 1e6, expected["avg_won_value"]);
    assert_eq!((&all["won"], &all["lost"]), (&json!(4238), &json!(2473)));
    for (product, figures) in expected["by_product"].as_object().unwrap() {
        let row = row(&revenue, product);
        let won: f64 = row["revenue"]["amount"].as_str().unwrap().parse().unwrap();
        assert_eq!(json!(won), figures["won_value"], "{product}");
        assert_eq!(
            (&row["won"], &row["lost"]),
            (&figures["won"], &figures["lost"])
        );
    }
    // Whoever has no people has no source.
    let by_source = leadpact.json(["report", "revenue"]);
    let nobody = row(&by_source, "Of nobody in the list");
    assert_eq!(nobody["revenue"]["amount"], "10005534");
    let velocity = leadpact.json(["report", "velocity"]);
    let days = velocity["rows"][0]["cycle_days"].as_f64().unwrap();
    assert_eq!(
        json!((days * 1e6).round() / 1e6),
        expected["cycle_days_won"]["mean"]
    );
}

#[test]
fn the_won_deals_of_a_hubspot_export_come_to_their_sum_and_those_older_than_their_contact_stand_apart()
 {
    let story = "the_won_deals_of_a_hubspot_export";
    let data = places::root().join("../shared/data/hubspot-import");
    let Ok(expected) = std::fs::read(data.join("expected.json")) else {
        return machine::leave_out(story, &format!("there is no {}", data.display()));
    };
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let folder = Folder::new("money-hubspot").unwrap();
    let leadpact = Leadpact::on(folder.file("hubspot.leadpact"));
    leadpact.does(["new"]);
    import(&leadpact, &data.join("hubspot_contacts.csv"), "people");
    import(&leadpact, &data.join("hubspot_deals.csv"), "deals");
    let revenue = leadpact.json(["report", "revenue"]);
    let all = row(&revenue, "All together");
    let won: f64 = all["revenue"]["amount"].as_str().unwrap().parse().unwrap();
    assert_eq!(json!(won), expected["deals"]["won_amount_sum"]);
    assert_eq!((&all["won"], &all["lost"]), (&json!(71), &json!(69)));
    let elsewhere = row(&revenue, "Sourced elsewhere: older than its people");
    assert!(elsewhere["won"].as_u64().unwrap() >= 13, "{elsewhere}");
    let velocity = leadpact.json(["report", "velocity", "--by", "pipeline"]);
    let sales = row(&velocity, "Sales Pipeline");
    assert_eq!(
        (&sales["win_rate"]["n"], &sales["win_rate"]["of"]),
        (&json!(32), &json!(74))
    );
    let renewals = row(&velocity, "Renewals Pipeline");
    assert_eq!(
        (&renewals["win_rate"]["n"], &renewals["win_rate"]["of"]),
        (&json!(39), &json!(66))
    );
}
