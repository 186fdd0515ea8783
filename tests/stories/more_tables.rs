//! Do stage history, costs and anonymous counts come in, are kept, refreshed and taken back as the other
//! tables are?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

const PEOPLE: &str = "Record ID,Name,Email\n1,Anna,anna@acme.example\n2,Bo,bo@beta.example\n";
const HISTORY: &str = "Created Date,Field / Event,Old Value,New Value,Email\n\
                       2026-01-05,Lead Status,,Lead,anna@acme.example\n\
                       2026-02-01 09:14,Lead Status,Lead,MQL,anna@acme.example\n\
                       2026-02-02,Owner,Ola,Jan,anna@acme.example\n\
                       soon,Lead Status,Lead,MQL,nobody@acme.example\n";
const COSTS: &str = "Campaign name,Month,Amount spent (EUR),Clicks\n\
                     Brand,2026-01,1200.50,300\nBrand,2026-02,900,\nDemos,Q1 2026,40,1\n";
const COUNTS: &str =
    "Source,Month,Kind,Count\nSite,2026-01,visits,12000\nSite,2026-01,followers,310\n";

fn begun(name: &str) -> (Folder, Leadpact) {
    let folder = Folder::new(name).unwrap();
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    import(&leadpact, &folder, "people", PEOPLE);
    (folder, leadpact)
}

#[track_caller]
fn import(leadpact: &Leadpact, folder: &Folder, table: &str, csv: &str) -> Value {
    let file = folder.file("table.csv");
    std::fs::write(&file, csv).unwrap();
    leadpact.json(["import", file.to_str().unwrap(), "--table", table])
}

fn rows(leadpact: &Leadpact, table: &str) -> u64 {
    let fields = leadpact.json(["fields", "--table", table]);
    fields["rows"].as_u64().unwrap()
}

#[test]
fn each_is_recognised_by_its_headings_and_every_row_is_accounted_for() {
    let (folder, leadpact) = begun("more-tables");
    let file = folder.file("table.csv");
    let cases = [
        (
            "stage_history",
            HISTORY,
            4,
            1,
            json!({"to_people": 3, "to_nobody": 1}),
        ),
        ("costs", COSTS, 3, 1, Value::Null),
        ("counts", COUNTS, 2, 0, Value::Null),
    ];
    for (table, csv, n, problems, linked) in cases {
        std::fs::write(&file, csv).unwrap();
        let refused = leadpact.run(["import", file.to_str().unwrap()]);
        assert_eq!(refused.code, Some(1), "{table}");
        let named = format!("--table {table}");
        assert!(refused.err.contains(&named), "{}", refused.err);

        let done = import(&leadpact, &folder, table, csv);
        assert_eq!(done["table"], table);
        assert_eq!(
            done["accepted"],
            json!({"new": n, "updated": 0, "unchanged": 0})
        );
        assert_eq!(
            done["problems"].as_array().unwrap().len(),
            problems,
            "{table}"
        );
        assert_eq!(done["linked"], linked, "{table}");
        let again = import(&leadpact, &folder, table, csv);
        assert_eq!(
            again["accepted"],
            json!({"new": 0, "updated": 0, "unchanged": n})
        );
        assert_eq!(rows(&leadpact, table), n);
    }
    let said = leadpact.does(["import", file.to_str().unwrap(), "--table", "counts"]);
    assert!(!said.contains("belong"), "{said}");
    // The people are as they were.
    assert_eq!(leadpact.json(["leads", "count"])["total"], 2);
}

#[test]
fn columns_go_where_the_program_looks_for_them() {
    let (folder, leadpact) = begun("more-fields");
    let cases = [
        (
            "stage_history",
            HISTORY,
            "entered_on date, field choice, from_stage choice, stage choice, contact_email email",
        ),
        (
            "costs",
            COSTS,
            "campaign text, period date, amount money, clicks number",
        ),
        (
            "counts",
            COUNTS,
            "source choice, period date, kind choice, count number",
        ),
    ];
    for (table, csv, expected) in cases {
        import(&leadpact, &folder, table, csv);
        let fields = leadpact.json(["fields", "--table", table]);
        let said = |field: &Value| {
            let text = |key: &str| field[key].as_str().unwrap_or_default().to_owned();
            format!("{} {}", text("key"), text("type"))
        };
        let all: Vec<String> = fields["fields"]
            .as_array()
            .unwrap()
            .iter()
            .map(said)
            .collect();
        assert_eq!(all.join(", "), expected);
        // Whose they are is said of stage history alone.
        let is_null = fields["people_with_rows"].is_null();
        assert_eq!(is_null, table != "stage_history", "{table}");
    }
}

#[test]
fn a_cost_of_the_same_period_is_its_newer_figure_and_each_import_is_taken_back() {
    let (folder, leadpact) = begun("newer-costs");
    import(&leadpact, &folder, "costs", COSTS);
    let newer = "Campaign name,Month,Amount spent (EUR),Clicks\n\
                 brand,February 2026,950,\nBrand,2026-03,10,\nBrand,2026-03,20,\n";
    let done = import(&leadpact, &folder, "costs", newer);
    assert_eq!(
        done["accepted"],
        json!({"new": 2, "updated": 1, "unchanged": 0})
    );
    // Two amounts of one campaign in one month are two amounts.
    assert_eq!(
        (done["merged"].as_u64(), rows(&leadpact, "costs")),
        (Some(0), 5)
    );
    let changed = done["changes"].as_array().unwrap().iter();
    let changed: Vec<&str> = changed.filter_map(|one| one["field"].as_str()).collect();
    assert_eq!(changed, ["Campaign", "Amount"]);

    leadpact.does(["imports", "undo", "3"]);
    assert_eq!(rows(&leadpact, "costs"), 3);
    leadpact.does(["imports", "undo", "2"]);
    assert_eq!(rows(&leadpact, "costs"), 0);
    leadpact.does(["imports", "redo", "3"]);
    assert_eq!(rows(&leadpact, "costs"), 3);
    let shown = leadpact.json(["imports", "show", "3"]);
    assert_eq!(shown["import"]["table"], "costs");
    assert_eq!(shown["columns"][1]["field"], "Period");
}

#[test]
fn who_is_erased_leaves_no_stage_history() {
    let (folder, leadpact) = begun("erased-history");
    import(&leadpact, &folder, "stage_history", HISTORY);
    let erased = leadpact.json(["leads", "erase", "anna@acme.example"]);
    assert_eq!(erased["activities"], 3);
    assert_eq!(rows(&leadpact, "stage_history"), 1);
}
