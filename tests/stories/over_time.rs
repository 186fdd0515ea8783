//! Do the figures over time hold together in what the program prints? On the sample, on lists without dates, with
//! one lead and with none.

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

#[track_caller]
fn report(leadpact: &Leadpact, arguments: &[&str]) -> Value {
    leadpact.json([&["report"], arguments].concat())
}

fn rows(report: &Value) -> &[Value] {
    report["rows"].as_array().map_or(&[], Vec::as_slice)
}

#[track_caller]
fn n(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| panic!("no count: {value}"))
}

/// A cell of counts, summed over all rows.
fn sum(report: &Value, key: &str) -> u64 {
    rows(report).iter().map(|row| n(&row[key])).sum()
}

const SINCE: &str = "2024-01-01";

#[test]
fn cohorts_add_up_to_the_entries_of_their_stage_in_every_cadence() {
    let folder = Folder::new("cohort-sums").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let mut sums = Vec::new();
    for by in ["month", "quarter", "year"] {
        let over = ["--by-period", by, "--since", SINCE];
        let entries = report(&leadpact, &[&["over-time"], &over[..]].concat());
        let pair = ["--from", "lead", "--to", "mql"];
        let cohort = ["over-time", "--view", "cohort", "--window", "60"];
        let cohorts = report(&leadpact, &[&cohort[..], &pair, &over].concat());
        let entered = sum(&entries, "lead");
        assert_eq!(sum(&cohorts, "entered"), entered, "{by}");
        let outcomes = [
            "converted",
            "pending",
            "not_converted",
            "late",
            "before",
            "undated",
        ];
        let told: u64 = outcomes.iter().map(|key| sum(&cohorts, key)).sum();
        assert_eq!(told, entered, "{by}");

        let map = report(&leadpact, &[&["cohorts"], &pair[..], &over].concat());
        let (total, own) = rows(&map).split_last().unwrap();
        let so_far: u64 = own
            .iter()
            .filter(|row| !row["so_far"].is_null())
            .map(|row| n(&row["so_far"]["n"]))
            .sum();
        assert_eq!(n(&total["entered"]), entered, "{by}");
        assert_eq!(n(&total["so_far"]["n"]), so_far, "{by}");
        sums.push((entered, so_far));
    }
    assert!(sums.windows(2).all(|two| two[0] == two[1]), "{sums:?}");
}

#[test]
fn what_is_there_and_comes_less_what_goes_is_what_is_there_then() {
    let folder = Folder::new("balance-law").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let balance = report(&leadpact, &["balance", "--by-period", "week"]);
    assert!(rows(&balance).len() > 50);
    let mut before: Option<(&Value, u64)> = None;
    for row in rows(&balance) {
        let [start, came, known, left, end] =
            ["at_start", "came", "known_since", "left", "at_end"].map(|key| n(&row[key]));
        assert_eq!(start + came + known, left + end, "{row}");
        if let Some((stage, end)) = before.filter(|(stage, _)| **stage == row["stage"]) {
            assert_eq!(start, end, "{stage}");
        }
        before = Some((&row["stage"], end));
    }
}

#[test]
fn ages_and_times_count_everybody_once() {
    let folder = Folder::new("ages").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    for row in rows(&report(&leadpact, &["ageing"])) {
        let ages = [
            "until_7",
            "until_30",
            "until_60",
            "until_90",
            "until_180",
            "until_365",
            "over_365",
            "undated",
        ];
        let sum: u64 = ages.iter().map(|key| n(&row[*key])).sum();
        assert_eq!(n(&row["there"]), sum, "{row}");
        assert!(n(&row["overdue"]) <= sum);
    }
    let speed = report(&leadpact, &["speed"]);
    let step = rows(&speed)
        .iter()
        .find(|row| row["transition"] == "SQL → Opportunity")
        .unwrap();
    let pair = ["--from", "sql", "--to", "opportunity"];
    let times = report(&leadpact, &[&["times"], &pair[..]].concat());
    assert_eq!(sum(&times, "n"), n(&step["took"]));
    let survival = report(&leadpact, &[&["survival"], &pair[..]].concat());
    let first = &rows(&survival)[0];
    assert_eq!(n(&first["took"]), n(&step["took"]));
    let seen = ["took", "waiting", "ended"].map(|key| n(&step[key]));
    assert_eq!(n(&first["n"]), seen.iter().sum::<u64>());
}

#[test]
fn the_ways_of_conversion_have_the_documented_keys() {
    let folder = Folder::new("time-keys").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let keys = |arguments: &[&str]| {
        let report = report(&leadpact, arguments);
        let row = rows(&report)[0].as_object().unwrap();
        let mut keys: Vec<String> = row.keys().cloned().collect();
        keys.sort_unstable();
        keys.join(" ")
    };
    for (arguments, expected) in [
        (
            &["over-time"][..],
            "first_day last_day lead mql opportunity period sal sql won",
        ),
        (
            &["over-time", "--view", "period"],
            "converted entered first_day last_day period rate",
        ),
        (
            &["over-time", "--view", "cohort"],
            "before converted entered first_day last_day late not_converted pending period rate undated",
        ),
        (
            &["over-time", "--view", "snapshot"],
            "converted entered not_converted rate skipped transition",
        ),
        (
            &["speed"],
            "before ended mean median p25 p75 p90 skipped to_come took transition undated waiting",
        ),
        (&["times"], "from_days n to_days"),
        (
            &["survival"],
            "at_risk day group high low median n still_on_the_way took",
        ),
        (
            &["ageing"],
            "over_365 overdue p90 stage there undated until_180 until_30 until_365 until_60 until_7 until_90",
        ),
        (
            &["balance"],
            "at_end at_start came first_day known_since last_day left period stage",
        ),
    ] {
        assert_eq!(keys(arguments), expected, "{arguments:?}");
    }
}

/// Every figure over time and of speed.
const FIGURES: [&str; 7] = [
    "over-time",
    "cohorts",
    "speed",
    "times",
    "survival",
    "ageing",
    "balance",
];

#[test]
fn nobody_one_lead_and_leads_without_any_date_are_told_in_words() {
    let folder = Folder::new("no-dates").unwrap();
    let of = |name: &str, csv: &str| {
        let leadpact = Leadpact::on(folder.file(&format!("{name}.leadpact")));
        leadpact.does(["sample"]);
        let definition = folder.file("definition.json");
        leadpact.does([
            "definition".as_ref(),
            "export".as_ref(),
            definition.as_os_str(),
        ]);
        let empty = Leadpact::on(folder.file(&format!("{name}-own.leadpact")));
        empty.does(["new"]);
        if !csv.is_empty() {
            let list = folder.file(&format!("{name}.csv"));
            std::fs::write(&list, csv).unwrap();
            empty.does(["import".as_ref(), list.as_os_str()]);
        }
        empty.does([
            "definition".as_ref(),
            "import".as_ref(),
            definition.as_os_str(),
        ]);
        empty
    };
    for (name, csv) in [
        ("nobody", ""),
        ("one", "Record ID,Website Visits\n1,5\n"),
        ("undated", "Record ID,Website Visits\n1,5\n2,7\n3,\n"),
    ] {
        let leadpact = of(name, csv);
        for figure in FIGURES {
            let said = report(&leadpact, &[figure]);
            assert!(
                !said["title"].as_str().unwrap().is_empty(),
                "{name} {figure}"
            );
        }
        let entries = report(&leadpact, &["over-time"]);
        let notes = entries["notes"].to_string();
        assert!(
            notes.contains("Nobody’s day of ") && notes.contains("MQL"),
            "{name}: {notes}"
        );
        let cohorts = report(&leadpact, &["over-time", "--view", "cohort"]);
        assert_eq!(
            cohorts["title"],
            json!(
                "There is no cohort yet of whom it can be said whether they went from MQL to SQL"
            ),
            "{name}"
        );
    }
}

#[test]
fn a_stage_that_the_definition_lacks_is_said_with_those_that_it_has() {
    let folder = Folder::new("stage-gone").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    for figure in ["over-time", "cohorts", "times", "survival"] {
        let said = report(&leadpact, &[figure, "--from", "sold"]);
        assert_eq!(
            said["title"],
            json!("The definition has no stage “sold”"),
            "{figure}"
        );
        assert!(said["notes"].to_string().contains("MQL"), "{figure}");
        assert_eq!(said["rows"], json!([]), "{figure}");
    }
}

/// The real pipeline with two steps of its deals, in a file of a funnel; `None` where there are no such files.
fn pipeline(folder: &Folder) -> Option<(Leadpact, Value, String)> {
    let data = tests::places::root().join("../shared/data/maven-crm-sales");
    let expected = std::fs::read(data.join("expected.json")).ok()?;
    let leadpact = Leadpact::on(folder.file("maven.leadpact"));
    leadpact.does(["new"]);
    let deals = data.join("sales_pipeline.csv");
    leadpact.does([
        "import".as_ref(),
        deals.as_os_str(),
        "--table".as_ref(),
        "deals".as_ref(),
    ]);
    let won =
        json!({"where": {"all": [{"field": "deal_stage", "is": ["Won"]}], "on": "close_date"}});
    let step =
        |key: &str, reached: Value| json!({"key": key, "owner": "sales", "reached_by": reached});
    let funnel = json!({
        "leadpact_funnel": 1, "name": "Deals", "unit": "deal",
        "steps": [step("engaging", json!({"date": "engage_date"})), step("won", won)],
    });
    let file = folder.file("deals.json");
    std::fs::write(&file, funnel.to_string()).unwrap();
    let file = file.to_str().unwrap().to_owned();
    Some((leadpact, serde_json::from_slice(&expected).unwrap(), file))
}

#[test]
fn the_cohorts_and_cycles_of_a_real_pipeline_are_those_that_were_counted_elsewhere() {
    let story = "the_cohorts_and_cycles_of_a_real_pipeline_are_those_that_were_counted_elsewhere";
    let folder = Folder::new("maven-over-time").unwrap();
    let Some((leadpact, expected, file)) = pipeline(&folder) else {
        return crate::machine::leave_out(story, "there is no ../shared/data/maven-crm-sales");
    };
    let own = ["--own", &file, "--from", "engaging", "--to", "won"];
    let over = ["--since", "2016-10-01", "--until", "2017-12-31"];
    let cohort = ["over-time", "--view", "cohort"];
    let by_month = report(&leadpact, &[&cohort[..], &own, &over].concat());
    let months = expected["engage_month_cohort_won"].as_object().unwrap();
    assert_eq!(rows(&by_month).len(), months.len());
    for row in rows(&by_month) {
        let month = &row["first_day"].as_str().unwrap()[..7];
        let found = json!({"n": row["entered"], "won": row["converted"]});
        assert_eq!(found, months[month], "{month}");
    }
    for (days, closed) in expected["closed_within_window_days(Won, 0<=d<=W)"]
        .as_object()
        .unwrap()
    {
        let window = [&cohort[..], &own, &over, &["--window", days]].concat();
        assert_eq!(
            sum(&report(&leadpact, &window), "converted"),
            n(closed),
            "{days}"
        );
    }
    let speed = report(&leadpact, &["speed", "--own", &file]);
    let cycle = &expected["cycle_days_won"];
    for key in ["mean", "median", "p25", "p75", "p90"] {
        let found = (rows(&speed)[0][key].as_f64().unwrap() * 1e6).round() / 1e6;
        assert_eq!(json!(found), cycle[key], "{key}");
    }
}

#[test]
fn a_promise_is_kept_broken_not_due_or_hangs_on_the_hours_and_everybody_is_told_once() {
    let folder = Folder::new("sla").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let unsaid = report(&leadpact, &["sla"]);
    assert_eq!(
        unsaid["title"],
        json!("Nobody promised how soon sales turns to a lead")
    );
    leadpact.does(["promises", "propose"]);
    leadpact.does([
        "promises",
        "set",
        "follow_up.stage=mql",
        "follow_up.within_hours=24",
    ]);
    let by_period = report(&leadpact, &["sla", "--since", SINCE]);
    let entries = report(&leadpact, &["over-time", "--since", SINCE]);
    assert_eq!(sum(&by_period, "came"), sum(&entries, "mql"));
    let by_source = report(
        &leadpact,
        &["sla", "--since", SINCE, "--by", "original_source"],
    );
    for key in ["came", "kept", "broken", "not_due", "cannot_say"] {
        assert_eq!(sum(&by_source, key), sum(&by_period, key), "{key}");
    }
    for row in rows(&by_period) {
        let told: u64 = ["kept", "broken", "not_due", "cannot_say"]
            .iter()
            .map(|key| n(&row[*key]))
            .sum();
        assert_eq!(n(&row["came"]), told, "{row}");
        let rate = &row["rate"];
        assert!(
            rate.is_null() || rate["of"] == json!(n(&row["kept"]) + n(&row["broken"])),
            "{row}"
        );
    }
}
