//! Do companies, deals and activities come in beside the people, each row accounted for and known to be
//! whose it is?

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

const PEOPLE: &str = "Record ID,Name,Email,Company\n\
                      1,Anna,anna@acme.example,Acme\n2,Bo,bo@beta.example,Beta\n3,Cy,,\n";
const ACTIVITIES: &str = "Activity ID,Activity Type,Activity Date,Subject,Associated Contact Email\n\
     A1,Page view,2026-10-01,Pricing,anna@acme.example\n\
     A2,Call,2026-10-02,First call,anna@acme.example; bo@beta.example\n\
     A3,Call,soon,,nobody@acme.example\n\
     A3,Call,2026-10-03,,nobody@acme.example\n\
     ,,,,\n\
     A4,Call\n";

/// A workspace with the people, and the path of a file beside it.
fn begun(name: &str) -> (Folder, Leadpact) {
    let folder = Folder::new(name).unwrap();
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    import(&leadpact, &folder, PEOPLE, &[]);
    (folder, leadpact)
}

#[track_caller]
fn import(leadpact: &Leadpact, folder: &Folder, csv: &str, options: &[&str]) -> Value {
    let file = folder.file("table.csv");
    std::fs::write(&file, csv).unwrap();
    let mut arguments = vec!["import", file.to_str().unwrap()];
    arguments.extend(options);
    leadpact.json(arguments)
}

#[test]
fn every_row_of_a_table_is_accounted_for_and_a_second_import_doubles_nothing() {
    let (folder, leadpact) = begun("tables");
    let options = [
        "--table",
        "activities",
        "--covers",
        "2026-01-01..2026-11-22",
    ];
    let done = import(&leadpact, &folder, ACTIVITIES, &options);
    let counts = |done: &Value| {
        ["rows_in", "merged", "rejected", "skipped"].map(|key| done[key].as_u64().unwrap())
    };
    assert_eq!(done["table"], "activities");
    assert_eq!(counts(&done), [6, 1, 1, 1]);
    assert_eq!(
        done["accepted"],
        json!({"new": 3, "updated": 0, "unchanged": 0})
    );
    assert_eq!(done["linked"], json!({"to_people": 2, "to_nobody": 1}));
    assert_eq!(done["problems"][0]["code"], "not-a-date");

    let again = import(&leadpact, &folder, ACTIVITIES, &options);
    assert_eq!(
        again["accepted"],
        json!({"new": 0, "updated": 0, "unchanged": 3})
    );
    let fields = leadpact.json(["fields", "--table", "activities"]);
    assert_eq!(
        (&fields["rows"], &fields["linked_rows"]),
        (&json!(3), &json!(2))
    );
    let of = |key: &str| {
        let mut fields = fields["fields"].as_array().unwrap().iter();
        fields
            .find(|field| field["key"] == key)
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(of("activity_date")["type"], "date");
    // The second row of A3 has the day that the first lacks.
    assert_eq!(of("activity_date")["known"], 3);
    assert_eq!(of("contact_email")["type"], "email");
    // The people are as they were.
    assert_eq!(leadpact.json(["leads", "count"])["total"], 3);
    assert_eq!(leadpact.json(["fields"])["rows"], 3);
}

#[test]
fn whose_rows_are_is_said_in_words() {
    let (folder, leadpact) = begun("whose");
    let file = folder.file("companies.csv");
    let companies = "Company Name,Company Domain Name,Industry\nAcme,,Retail\nZeta,,Retail\n";
    std::fs::write(&file, companies).unwrap();
    let said = leadpact.does(["import", file.to_str().unwrap(), "--table", "companies"]);
    for sentence in [
        "1 of them belongs to people in the list.",
        "1 belongs to nobody in the list.",
        "their id, their domain or their name",
    ] {
        assert!(said.contains(sentence), "{sentence}\n{said}");
    }
    let none = "Deal ID,Deal Name\nD1,Acme\n";
    std::fs::write(&file, none).unwrap();
    let said = leadpact.does(["import", file.to_str().unwrap(), "--table", "deals"]);
    assert!(said.contains("No column goes to “Contact email”"), "{said}");
    assert!(
        said.contains("None of them belongs to anybody in the list."),
        "{said}"
    );
}

#[test]
fn a_file_of_another_table_is_recognised_and_not_taken_for_people() {
    let (folder, leadpact) = begun("recognised");
    let file = folder.file("table.csv");
    std::fs::write(&file, ACTIVITIES).unwrap();
    let refused = leadpact.run(["import", file.to_str().unwrap()]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""));
    assert!(
        refused.err.contains("this file holds no people"),
        "{}",
        refused.err
    );
    assert!(
        refused.err.contains("table.csv: --table activities"),
        "{}",
        refused.err
    );
    assert_eq!(leadpact.json(["leads", "count"])["total"], 3);
    let forced = import(&leadpact, &folder, ACTIVITIES, &["--table", "people"]);
    assert_eq!(forced["table"], "people");
}

#[test]
fn what_a_file_covers_is_asked_of_activities_only_and_is_a_period() {
    let (folder, leadpact) = begun("covers");
    let file = folder.file("table.csv");
    std::fs::write(&file, ACTIVITIES).unwrap();
    let period = "2026-01-01..2026-11-22";
    for options in [
        &["--table", "deals", "--covers", period][..],
        &["--covers", period],
        &["--table", "activities", "--kinds", "Call"],
        &[
            "--table",
            "activities",
            "--covers",
            "2026-11-22..2026-01-01",
        ],
        &["--table", "activities", "--covers", "this year"],
        &["--table", "everything"],
    ] {
        let mut arguments = vec!["import", file.to_str().unwrap()];
        arguments.extend(options);
        assert_eq!(leadpact.run(arguments).code, Some(2), "{options:?}");
    }
    let options = [
        "--table",
        "activities",
        "--covers",
        period,
        "--kinds",
        "Call;Page view",
    ];
    import(&leadpact, &folder, ACTIVITIES, &options);
}

/// Who viewed a page, whose company is large, and who has a large open deal.
const DEFINITION: &str = r#"{
  "leadpact_definition": 1,
  "title": "Around the leads",
  "time_zone": "Europe/Warsaw",
  "criteria": [
    {"id": "viewed", "op": "at_least", "value": 1,
     "count": {"of": "activities", "kinds": ["Page view"], "within": "6 months"}},
    {"id": "large", "company_field": "number_of_employees", "op": "at_least", "value": 11},
    {"id": "deal", "op": "at_least", "value": 1,
     "count": {"of": "deals", "where": [{"field": "amount", "op": "more_than", "value": "10000 EUR"}]}}
  ],
  "stages": [
    {"key": "viewed", "label": "Viewed", "owner": "marketing", "reached_by": {"rule": {"all": ["viewed"]}}},
    {"key": "large", "label": "Large", "owner": "marketing", "reached_by": {"rule": {"all": ["large"]}}},
    {"key": "deal", "label": "Deal", "owner": "sales", "reached_by": {"rule": {"all": ["deal"]}}}
  ]
}"#;

#[test]
fn what_is_around_a_lead_decides_and_none_is_zero_only_where_all_is_there() {
    let (folder, leadpact) = begun("around");
    let definition = folder.file("definition.json");
    std::fs::write(&definition, DEFINITION).unwrap();
    leadpact.does([
        "definition".as_ref(),
        "import".as_ref(),
        definition.as_os_str(),
    ]);
    let judged = || {
        let run = leadpact.json(["qualify", "--as-of", "2026-11-22"]);
        let stages = run["stages"].as_array().unwrap().clone();
        move |key: &str| {
            let stage = stages.iter().find(|stage| stage["stage"] == key).unwrap();
            ["met", "not_met", "unknown"].map(|verdict| stage[verdict].as_u64().unwrap())
        }
    };
    assert_eq!(judged()("viewed"), [0, 0, 3], "nothing was imported");

    import(&leadpact, &folder, ACTIVITIES, &["--table", "activities"]);
    assert_eq!(
        judged()("viewed"),
        [1, 0, 2],
        "Bo may have viewed a page all the same"
    );
    let covers = [
        "--table",
        "activities",
        "--covers",
        "2026-01-01..2026-11-22",
    ];
    let kinds = ["--kinds", "Call"];
    import(
        &leadpact,
        &folder,
        ACTIVITIES,
        &[&covers[..], &kinds].concat(),
    );
    assert_eq!(
        judged()("viewed"),
        [1, 0, 2],
        "all calls are there, page views perhaps not"
    );
    import(&leadpact, &folder, ACTIVITIES, &covers);
    // Of Cy, who has no address, nothing can be known.
    assert_eq!(judged()("viewed"), [1, 1, 1]);

    let companies = "Company Name,Number of Employees\nAcme,40\nBeta,7\n";
    import(&leadpact, &folder, companies, &["--table", "companies"]);
    let deals = "Deal ID,Deal Name,Amount,Currency,Contact Email\n\
                 D1,New,12000,EUR,anna@acme.example\nD2,New,9000,EUR,bo@beta.example\n";
    import(&leadpact, &folder, deals, &["--table", "deals"]);
    let judged = judged();
    assert_eq!(judged("large"), [1, 1, 1]);
    assert_eq!(judged("deal"), [1, 1, 1]);
}

#[test]
fn the_four_tables_of_a_hubspot_export_are_joined_as_counted() {
    let story = "the_four_tables_of_a_hubspot_export_are_joined_as_counted";
    let data = places::root().join("../shared/data/hubspot-import");
    let Ok(expected) = std::fs::read(data.join("expected.json")) else {
        return machine::leave_out(story, &format!("there is no {}", data.display()));
    };
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let folder = Folder::new("hubspot-tables").unwrap();
    let leadpact = Leadpact::on(folder.file("hubspot.leadpact"));
    leadpact.does(["new"]);
    for table in ["contacts", "companies", "deals", "activities"] {
        let rows = &expected["rows"][table];
        let file = data.join(format!("hubspot_{table}.csv"));
        let rows_are = if table == "contacts" { "people" } else { table };
        let done = leadpact.json([
            "import".as_ref(),
            file.as_os_str(),
            "--table".as_ref(),
            rows_are.as_ref(),
        ]);
        assert_eq!(
            done["accepted"],
            json!({"new": rows, "updated": 0, "unchanged": 0})
        );
        assert_eq!(done["problems"], json!([]));
        let linked = &done["linked"];
        match table {
            "deals" => assert_eq!(
                linked["to_people"],
                expected["deals"]["contact_email_matched"]
            ),
            "activities" => assert_eq!(*linked, json!({"to_people": rows, "to_nobody": 0})),
            _ => {}
        }
    }
    let people =
        |table: &str| leadpact.json(["fields", "--table", table])["people_with_rows"].clone();
    assert_eq!(
        people("deals"),
        expected["contact_to_deal"]["contacts_with_deal"]
    );
    assert_eq!(
        people("activities"),
        expected["activities"]["contacts_with_activity"]
    );
    // Six more have no domain of their company, but a web-site that is a company's.
    let by_domain = expected["contacts"]["company_domain_matched"]
        .as_u64()
        .unwrap();
    assert_eq!(people("companies"), by_domain + 6);
}
