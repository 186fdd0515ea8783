//! Do both sides read the same of the hand-off on the command line? Who was passed on and is not one, who is one
//! and was not, reasons, second passes, open deals, the scorecard, comparisons and the grid: counted once each, and
//! on a real export as they were counted elsewhere.

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

#[track_caller]
fn report<const N: usize>(leadpact: &Leadpact, arguments: [&str; N]) -> Value {
    let command = [&["report"][..], &arguments[..]].concat();
    leadpact.json(command)
}

#[track_caller]
fn rows(report: &Value) -> &Vec<Value> {
    report["rows"].as_array().unwrap()
}

#[track_caller]
fn sum(report: &Value, column: &str) -> u64 {
    let cells = rows(report).iter().map(|row| row[column].as_u64());
    cells.map(Option::unwrap_or_default).sum()
}

/// The numbers in a sentence, in their order.
fn numbers(sentence: &Value) -> Vec<u64> {
    let plain = sentence.as_str().unwrap().replace(',', "");
    let parts = plain.split(|letter: char| !letter.is_ascii_digit());
    parts.filter_map(|part| part.parse().ok()).collect()
}

#[test]
fn each_figure_of_the_hand_off_counts_each_lead_once() {
    let folder = Folder::new("handed").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let matrix = report(&leadpact, ["handoff"]);
    let last = rows(&matrix).last().unwrap();
    assert_eq!(last["all"], leadpact.total());
    for column in [
        "lead",
        "mql",
        "sal",
        "sql",
        "opportunity",
        "won",
        "nowhere",
        "excluded",
    ] {
        assert_eq!(
            sum(&matrix, column),
            2 * last[column].as_u64().unwrap(),
            "{column}"
        );
    }

    let passed = report(&leadpact, ["passed-not-met"]);
    let firsts = sum(&passed, "first_not_met") + sum(&passed, "first_unknown");
    let title = numbers(&passed["title"]);
    let unknown = numbers(&passed["notes"][1]);
    assert_eq!(firsts, title[0] + unknown[0], "{passed}");
    for row in rows(&passed) {
        assert!(row["first_not_met"].as_u64() <= row["not_met"].as_u64());
    }

    let waiting = report(&leadpact, ["met-not-passed"]);
    let days: Vec<f64> = rows(&waiting)
        .iter()
        .filter_map(|row| row["days_waiting"].as_f64())
        .collect();
    assert!(days.is_sorted_by(|a, b| a >= b), "the longest first");

    for by in ["reason", "source", "stage"] {
        let rejections = report(&leadpact, ["rejections", "--by", by]);
        let of = &rows(&rejections)[0]["share"]["of"];
        assert_eq!(json!(sum(&rejections, "leads")), *of, "by {by}");
        let losses = report(&leadpact, ["losses", "--by", by]);
        let of = &rows(&losses)[0]["share"]["of"];
        assert_eq!(json!(sum(&losses, "deals")), *of, "by {by}");
        let together = &rows(&losses).last().unwrap()["together"];
        assert_eq!(together["n"], together["of"], "by {by}");
    }
    let open = report(&leadpact, ["open-opportunities"]);
    assert_eq!(open["notes"][0], "Whose it is: “Deal Owner”.");
    assert!(rows(&open).len() > 3, "deals of several: {open}");
    assert_eq!(
        Some(&sum(&open, "deals")),
        numbers(&open["title"]).last(),
        "{open}"
    );
    let again = report(&leadpact, ["second-pass"]);
    let of = |ended: &str| {
        let mut rows = rows(&again).iter();
        rows.find(|row| row["ended_by"] == ended).unwrap().clone()
    };
    let sent_back = of("Recycled");
    assert_eq!(
        sent_back["then_mql"], sent_back["came_again"]["n"],
        "{again}"
    );
    assert_eq!(of("Won")["came_again"]["n"], 0, "{again}");
    let again = report(&leadpact, ["second-pass"]);
    assert_eq!(
        rows(&again)[0]["came_again"]["of"],
        rows(&again)[0]["ended"]
    );
}

#[test]
fn what_is_not_there_is_said_and_no_number() {
    let folder = Folder::new("handed-nothing").unwrap();
    let leadpact = Leadpact::on(folder.file("one.leadpact"));
    leadpact.does(["new"]);
    let refused = leadpact.run(["report", "scorecard"]);
    assert_eq!(refused.code, Some(1), "there is no definition");
    let list = folder.file("list.csv");
    std::fs::write(&list, "Record ID,Website Visits\n1,5\n").unwrap();
    leadpact.does(["import".as_ref(), list.as_os_str()]);
    let definition = folder.file("definition.json");
    let text = r#"{"leadpact_definition":1,
        "criteria":[{"id":"visits","field":"website_visits","op":"at_least","value":3}],
        "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"visits"}},
                  {"key":"sql","label":"SQL","owner":"sales","reached_by":{"rule":"visits"}}]}"#;
    std::fs::write(&definition, text).unwrap();
    leadpact.does([
        "definition".as_ref(),
        "import".as_ref(),
        definition.as_os_str(),
    ]);
    for (figure, title) in [
        ("handoff", "Nothing to compare with"),
        ("passed-not-met", "Nothing to compare with"),
        ("met-not-passed", "Nothing to compare with"),
        (
            "rejections",
            "Nothing in the list says whom sales sent back",
        ),
        ("losses", "No table of deals says how they ended"),
        (
            "open-opportunities",
            "No table of deals says how they ended",
        ),
        ("grid", "The definition gives no grades"),
    ] {
        let said = report(&leadpact, [figure]);
        assert_eq!(said["title"], title, "{figure}");
        assert_eq!(said["rows"], json!([]), "{figure}");
    }
    let gone = leadpact.run(["report", "grid", "--to", "sal"]);
    assert_eq!(
        gone.code,
        Some(0),
        "without grades nothing is asked of a stage"
    );
    let one = report(&leadpact, ["compare", "--by", "@criterion:visits"]);
    assert_eq!(
        one["title"],
        "There is only one group, and nothing to hold it to"
    );
    let absent = leadpact.run(["report", "compare", "--by", "@grade"]);
    assert_eq!(absent.code, Some(1), "{}", absent.err);
    let absent = leadpact.run(["report", "passed-not-met", "--stage", "sal"]);
    assert_eq!(absent.code, Some(0), "nothing is recorded anyway");
}

#[test]
fn the_scorecard_has_as_many_lines_of_either_side_and_holds_them_to_what_was_promised() {
    let folder = Folder::new("scorecard").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let bare = report(&leadpact, ["scorecard", "--periods", "3"]);
    assert_eq!(rows(&bare).len(), 18);
    let notes = bare["notes"].to_string();
    assert!(notes.contains("Agree › Promises"), "{notes}");
    leadpact.does([
        "promises",
        "set",
        "volume.leads=50",
        "follow_up.within_hours=8",
        "acceptance.within_hours=16",
        "calendar.monday=09:00-17:00",
        "calendar.tuesday=09:00-17:00",
        "calendar.wednesday=09:00-17:00",
        "calendar.thursday=09:00-17:00",
        "calendar.friday=09:00-17:00",
    ]);
    let card = report(&leadpact, ["scorecard", "--periods", "3"]);
    for period in rows(&card).chunks(6) {
        let sides: Vec<&str> = period
            .iter()
            .map(|row| row["side"].as_str().unwrap())
            .collect();
        assert_eq!(sides[..3], ["Marketing"; 3]);
        assert_eq!(sides[3..], ["Sales"; 3]);
        let (volume, kept) = (&period[0], &period[3]);
        assert_eq!(
            (&volume["promised"], &volume["done"]["of"]),
            (&json!("50"), &json!(50))
        );
        // A ratio of a period may pass all of it, and has no interval.
        assert_eq!(volume["done"]["low"], Value::Null);
        assert_eq!(kept["promised"], "within 8 working h");
        let n = |cell: &Value| cell.as_u64().unwrap();
        let told = n(&kept["done"]["of"]) + n(&kept["not_due"]) + n(&kept["cannot_say"]);
        assert_eq!(told, n(&volume["done"]["n"]), "{kept}");
    }
    assert!(
        card["title"]
            .as_str()
            .unwrap()
            .contains("of 50 promised MQL")
    );
}

#[test]
fn groups_beside_each_other_add_up_and_a_difference_has_its_interval() {
    let folder = Folder::new("compare").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let total = leadpact.total();
    for by in ["seniority", "@criterion:at-least-11-employees", "@version"] {
        let compared = report(&leadpact, ["compare", "--by", by]);
        let first = rows(&compared).iter().filter(|row| row["stage"] == "Lead");
        let all: u64 = first.map(|row| row["of_all"]["of"].as_u64().unwrap()).sum();
        assert_eq!(all, total, "{by}");
        let funnel = leadpact.json(["funnel", "--by", by]);
        let parts = funnel["by"].as_array().unwrap().iter();
        let all: u64 = parts.map(|part| part["n_leads"].as_u64().unwrap()).sum();
        assert_eq!(all, total, "funnel --by {by}");
    }
    let two = report(
        &leadpact,
        [
            "compare", "--by", "country", "--only", "Poland", "--only", "Thailand",
        ],
    );
    let told: Vec<&Value> = rows(&two)
        .iter()
        .filter(|row| row["difference_points"].is_number())
        .collect();
    assert!(!told.is_empty());
    for row in told {
        let number = |key: &str| row[key].as_f64().unwrap();
        assert!(number("low_points") <= number("difference_points"));
        assert!(number("difference_points") <= number("high_points"));
        assert!(number("p") <= number("p_corrected"));
    }
    assert!(two["notes"].to_string().contains("narrower stage"), "{two}");
    let periods = ["2026-01-01..2026-06-30", "2026-07-01..2026-12-31"];
    let periods = report(&leadpact, ["compare", "--periods", periods[0], periods[1]]);
    assert!(periods["notes"].to_string().contains("no cause"));
    leadpact.does(["definition", "sign", "--as", "Ana", "--side", "marketing"]);
    let same = report(&leadpact, ["compare", "--versions", "1", "draft"]);
    for pair in rows(&same).chunks(2) {
        assert_eq!(
            pair[0]["leads"], pair[1]["leads"],
            "the same over the same leads"
        );
        assert_eq!(
            pair[1]["difference_points"],
            Value::Null,
            "nothing is chance"
        );
    }
    let wrong = leadpact.run(["report", "compare", "--versions", "1", "7"]);
    assert_eq!(wrong.code, Some(1));
}

#[test]
fn the_reasons_of_a_real_export_are_those_that_were_counted_elsewhere() {
    let story = "the_reasons_of_a_real_export_are_those_that_were_counted_elsewhere";
    let data = places::root().join("../shared/data/hubspot-import");
    let deals = data.join("hubspot_deals.csv");
    if !deals.is_file() {
        return machine::leave_out(story, &format!("there is no {}", deals.display()));
    }
    let expected = std::fs::read_to_string(data.join("expected.json")).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let folder = Folder::new("hubspot-reasons").unwrap();
    let leadpact = Leadpact::on(folder.file("hubspot.leadpact"));
    leadpact.does(["new"]);
    let contacts = data.join("hubspot_contacts.csv");
    leadpact.does(["import".as_ref(), contacts.as_os_str()]);
    leadpact.does([
        "import".as_ref(),
        deals.as_os_str(),
        "--table".as_ref(),
        "deals".as_ref(),
    ]);
    let definition = folder.file("definition.json");
    let text = r#"{"leadpact_definition":1,
        "criteria":[{"id":"qualified","field":"lifecycle_stage","op":"any_of",
                     "value":["Marketing Qualified Lead","Sales Qualified Lead","Opportunity","Customer"]}],
        "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"qualified"}},
                  {"key":"sql","label":"SQL","owner":"sales","reached_by":{"rule":"qualified"}}]}"#;
    std::fs::write(&definition, text).unwrap();
    leadpact.does([
        "definition".as_ref(),
        "import".as_ref(),
        definition.as_os_str(),
    ]);

    let losses = report(&leadpact, ["losses"]);
    let counted = expected["deals"]["closed_lost_reason"].as_object().unwrap();
    assert_eq!(rows(&losses).len(), counted.len());
    for row in rows(&losses) {
        let name = match row["reason"].as_str().unwrap() {
            "No reason recorded" => "(blank)",
            name => name,
        };
        assert_eq!(row["deals"], counted[name], "{name}");
        assert_eq!(row["share"]["of"], expected["deals"]["lost"], "{name}");
        assert_eq!(row["agreed_reason"], Value::Null, "nothing is agreed yet");
    }
    assert!(
        losses["title"]
            .as_str()
            .unwrap()
            .contains("Product Fit, 16 of 69")
    );
    leadpact.does(["promises", "propose"]);
    let agreed = report(&leadpact, ["losses"]);
    let named: Vec<(&Value, &Value)> = rows(&agreed)
        .iter()
        .filter(|row| row["agreed_reason"].is_string())
        .map(|row| (&row["agreed_reason"], &row["deals"]))
        .collect();
    for (reason, name) in [
        ("price", "Price"),
        ("competitor", "Competitor"),
        ("timing", "Timing"),
    ] {
        assert!(
            named.contains(&(&json!(reason), &counted[name])),
            "{named:?}"
        );
    }

    let open = report(&leadpact, ["open-opportunities"]);
    let (all, won, lost) = (
        &expected["rows"]["deals"],
        &expected["deals"]["won"],
        &expected["deals"]["lost"],
    );
    let n = |figure: &Value| figure.as_u64().unwrap();
    assert_eq!(sum(&open, "deals"), n(all) - n(won) - n(lost));
    assert_eq!(rows(&open).len(), 5, "five people have deals");
}
