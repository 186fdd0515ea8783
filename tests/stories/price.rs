//! What does a change cost, which version is in effect, and what is it time for, on the command line?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

/// The definition in force with another least size, as a file.
fn with_size(leadpact: &Leadpact, folder: &Folder, size: u32) -> String {
    let file = folder.file(&format!("size-{size}.json"));
    let path = file.to_str().unwrap().to_owned();
    leadpact.does(["definition", "export", &path]);
    let mut json: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let criteria = json["criteria"].as_array_mut().unwrap();
    let one = criteria
        .iter_mut()
        .find(|one| one["id"] == "at-least-11-employees");
    one.unwrap()["value"] = size.into();
    std::fs::write(&file, json.to_string()).unwrap();
    path
}

fn sign(leadpact: &Leadpact) {
    for (name, side) in [("Anna Nowak", "marketing"), ("Bo Kim", "sales")] {
        leadpact.does(["definition", "sign", "--as", name, "--side", side]);
    }
}

fn n(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| panic!("no count: {value}"))
}

fn stage<'a>(said: &'a Value, key: &str) -> &'a Value {
    let stages = said["stages"].as_array().unwrap();
    stages.iter().find(|one| one["stage"] == key).unwrap()
}

#[test]
fn a_change_says_whom_it_loses_by_source_and_which_won_deals_it_misses() {
    let folder = Folder::new("price").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let strict = with_size(&leadpact, &folder, 200);
    let said = leadpact.json(["compare", &strict, "--by-source"]);
    let sql = stage(&said, "sql");
    assert!(n(&sql["leaving"]) > 0, "{sql}");
    let at = said["stages"].as_array().unwrap().iter();
    let at = at.clone().position(|one| one["stage"] == "sql").unwrap();
    let parts = said["parts"].as_array().unwrap().iter();
    let by_source: u64 = parts.map(|part| n(&part["stages"][at][1])).sum();
    assert_eq!(by_source, n(&sql["leaving"]), "every lead is of one source");
    let (won, caught) = (&said["won"], &sql["won"]);
    assert_eq!(won["unit"], "deals");
    let all = ["after", "missed", "unclear"].map(|key| n(&caught[key]));
    assert_eq!(all.iter().sum::<u64>(), n(&won["n"]));
    assert!(n(&caught["after"]) < n(&caught["before"]), "{caught}");
    assert_eq!(
        n(&caught["before"]) + n(&caught["gained"]),
        n(&caught["after"]) + n(&caught["lost"])
    );
    let text = leadpact.does(["compare", &strict]);
    assert!(
        text.contains("won deals have somebody in this list"),
        "{text}"
    );
    assert!(text.contains("Caught before"), "{text}");

    // Nothing changed costs nothing.
    let same = leadpact.json(["compare", "draft"]);
    for one in same["stages"].as_array().unwrap() {
        assert_eq!((&one["entering"], &one["leaving"]), (&json!(0), &json!(0)));
        assert_eq!(one["won"]["before"], one["won"]["after"]);
    }
    refused(&leadpact, &["compare", "edited"], "definition-absent", "");
    refused(&leadpact, &["compare", "9"], "version-absent", "9");
}

#[test]
fn versions_tell_which_is_in_effect_and_what_each_changed() {
    let folder = Folder::new("timeline").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    sign(&leadpact);
    let strict = with_size(&leadpact, &folder, 200);
    leadpact.does(["definition", "import", &strict]);
    sign(&leadpact);
    let plain = leadpact.json(["definition", "versions"]);
    assert_eq!(plain["in_effect"], 2);
    assert_eq!(plain["versions"][1]["effective_from"], Value::Null);
    assert!(plain["versions"][1].get("since").is_none());
    let before = leadpact.json(["definition", "versions", "--on", "2020-01-01"]);
    assert_eq!(
        (&before["in_effect"], &before["on"]),
        (&Value::Null, &json!("2020-01-01"))
    );
    let told = leadpact.json(["definition", "versions", "--changes"]);
    assert_eq!(told["versions"][0]["since"], Value::Null, "nothing before");
    let since = &told["versions"][1]["since"];
    assert_eq!(since["version"], 1);
    assert!(
        since["changes"][0]["after"]
            .as_str()
            .unwrap()
            .contains("at least 200"),
        "{since}"
    );
    let compared = leadpact.json(["compare", "2", "--before", "1"]);
    let (own, theirs) = (stage(&since["price"], "sql"), stage(&compared, "sql"));
    assert_eq!(own["lost"], theirs["leaving"]);
    assert_eq!(own["won"], theirs["won"]);
    let text = leadpact.does(["definition", "versions", "--changes"]);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].contains("version 2 is in effect"), "{text}");
    assert!(text.contains("What changed since version 1"), "{text}");
    assert!(text.contains("Over today’s list of"), "{text}");
    let earlier = leadpact.does(["definition", "versions", "--on", "2020-01-01"]);
    assert!(
        earlier.contains("no agreed version is in effect"),
        "{earlier}"
    );
}

#[test]
fn reminders_say_what_is_other_since_the_signature_or_why_nothing_can_be_said() {
    let folder = Folder::new("reminders").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let none = leadpact.json(["reminders"]);
    assert_eq!(none["reminders"], json!([]));
    assert_eq!(none["inflow_not"], "nothing-agreed");
    let text = leadpact.does(["reminders"]);
    assert!(text.contains("Nothing is agreed yet"), "{text}");
    sign(&leadpact);
    let fresh = leadpact.json(["reminders"]);
    assert_eq!(
        (&fresh["version"], &fresh["reminders"]),
        (&json!(1), &json!([]))
    );
    assert_eq!(fresh["inflow_not"], "too-few-weeks");
    assert_eq!(fresh["criteria_not"], "too-few-leads");
    let text = leadpact.does(["reminders"]);
    assert!(text.starts_with("Nothing to remind of.\n"), "{text}");

    // Forty leads that come after the signature, all of one source that hardly came before.
    let day = |n: u32| format!("2031-01-{:02}", n % 28 + 1);
    let rows = (0..40).map(|i| {
        let seniority = if i % 4 == 0 { "Manager" } else { "Student" };
        format!(
            "x{i},x{i}@late.example,{seniority},Paid Social,{}\n",
            day(i)
        )
    });
    let heading = "Record ID,Email,Seniority,Original Source,Create Date\n".to_owned();
    let csv = folder.file("late.csv");
    std::fs::write(&csv, heading + &rows.collect::<String>()).unwrap();
    leadpact.does(["import", csv.to_str().unwrap()]);
    let later = leadpact.json(["reminders", "--as-of", "2031-02-01"]);
    let reminders = later["reminders"].as_array().unwrap();
    let of = |id: &str| reminders.iter().find(|one| one["criterion"] == id);
    let role = of("student-or-intern").unwrap_or_else(|| panic!("{later}"));
    assert!(
        role["says"]
            .as_str()
            .unwrap()
            .starts_with("More of those who come meet"),
        "{role}"
    );
    assert!(
        role["rests_on"].as_str().unwrap().contains("of 40 against"),
        "{role}"
    );
    assert!(
        of("became-customer").is_none(),
        "what a fact asks takes its time"
    );
    for one in later["criteria"].as_array().unwrap() {
        assert!(one["p_adjusted"].as_f64() >= one["p"].as_f64(), "{one}");
        let low = one["low"].as_f64() <= one["difference"].as_f64();
        assert!(
            low && one["difference"].as_f64() <= one["high"].as_f64(),
            "{one}"
        );
    }
    let text = leadpact.does(["reminders", "--as-of", "2031-02-01"]);
    assert!(text.contains("  → See whether the field"), "{text}");
}
