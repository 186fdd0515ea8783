//! Are figures told as decided, as if one version, and as it stands, as one counts them by hand? Of three signed
//! versions and eight leads.
//!
//! | lead | did | won | version 1: one form | version 2: two forms | version 3: a demo | as decided |
//! |---|---|---|---|---|---|---|
//! | Anna | form 10 Mar 2100 | 1 Jun 2100 | 10 Mar 2100 | – | – | 10 Mar 2100, by version 1 |
//! | Bo | forms 1 May 2100, 1 Feb 2101 | – | 1 May 2100 | 1 Feb 2101 | – | 1 May 2100, by version 1 |
//! | Cy | form 1 Mar 2101 | – | 1 Mar 2101 | – | – | –: version 1 was no longer in effect |
//! | Dee | forms 5 Mar, 5 Apr 2101 | 1 Aug 2101 | 5 Mar 2101 | 5 Apr 2101 | – | 5 Apr 2101, by version 2 |
//! | Eve | demo 1 Jun 2101 | – | – | – | 1 Jun 2101 | 1 Jan 2102, when version 3 took effect |
//! | Fay | forms 1 Feb, 1 Mar 2102 | – | 1 Feb 2102 | 1 Mar 2102 | – | –: version 3 was in effect |
//! | Gus | demo 5 May, form 1 Jun 2102 | 1 Sep 2102 | 1 Jun 2102 | – | 5 May 2102 | 5 May 2102, by version 3 |
//! | Hal | nothing | – | – | – | – | – |
//!
//! Version 1 holds until 2100, version 2 in 2101, version 3 from 2102 on. No import said that it holds every activity,
//! so whoever has too few of them cannot be judged.

use serde_json::{Value, json};
use tests::places::Folder;
use tests::three_versions::{self, AS_OF};

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

/// How figures are asked for, in the order of the columns of this story.
const TOLD: [&[&str]; 5] = [
    &[],
    &["--as-decided"],
    &["--as-if", "1"],
    &["--as-if", "2"],
    &["--as-if", "3"],
];

fn told(leadpact: &Leadpact, figure: &[&str], by: &[&str]) -> Value {
    leadpact.json([&["report"], figure, by, &["--as-of", AS_OF]].concat())
}

/// The cells of a column, row by row.
fn column(report: &Value, key: &str) -> Vec<u64> {
    let rows = report["rows"].as_array().unwrap().iter();
    rows.map(|row| row[key].as_u64().unwrap_or_else(|| panic!("{row}")))
        .collect()
}

#[test]
fn the_joint_funnel_counts_who_came_by_the_version_of_the_day() {
    let folder = Folder::new("by-version-funnel").unwrap();
    let leadpact = Leadpact::on(three_versions::workspace(&folder).unwrap());
    // MQL and, of them, won; then whoever cannot be judged.
    let expected = [
        ([2, 1], [6, 2]),
        ([5, 3], [3, 0]),
        ([6, 3], [2, 0]),
        ([3, 1], [5, 2]),
        ([2, 1], [6, 2]),
    ];
    for (by, (n, unknown)) in TOLD.into_iter().zip(expected) {
        let funnel = told(&leadpact, &["funnel"], by);
        assert_eq!(column(&funnel, "n"), n, "{by:?}");
        assert_eq!(column(&funnel, "unknown"), unknown, "{by:?}");
    }
}

#[test]
fn entries_and_conversion_follow_the_versions_year_by_year() {
    let folder = Folder::new("by-version-time").unwrap();
    let leadpact = Leadpact::on(three_versions::workspace(&folder).unwrap());
    let years = ["--by-period", "year", "--since", "2100-01-01"];
    let over = |view: &[&str], by: &[&str]| {
        let figure = [&["over-time"], view, &years[..]].concat();
        told(&leadpact, &figure, by)
    };
    // Who became an MQL in 2100, 2101 and 2102.
    let entered = [[0, 1, 1], [2, 1, 2], [2, 2, 2], [0, 2, 1], [0, 1, 1]];
    // Of them, who was won by the end of 2102.
    let won = [[0, 0, 1], [1, 1, 1], [1, 1, 1], [0, 1, 0], [0, 0, 1]];
    for ((by, entered), won) in TOLD.into_iter().zip(entered).zip(won) {
        let entries = over(&["--view", "entries"], by);
        assert_eq!(column(&entries, "mql"), entered, "{by:?}");
        assert_eq!(
            column(&entries, "won"),
            [1, 1, 1],
            "a fact is one by each version"
        );
        let period = over(&["--view", "period"], by);
        assert_eq!(column(&period, "entered"), entered, "{by:?}");
        assert_eq!(column(&period, "converted"), [1, 1, 1], "{by:?}");
        let cohort = over(&["--view", "cohort"], by);
        assert_eq!(column(&cohort, "entered"), entered, "{by:?}");
        assert_eq!(column(&cohort, "converted"), won, "{by:?}");
    }
}

#[test]
fn a_figure_says_by_which_versions_it_is_told_or_that_it_cannot_be() {
    let folder = Folder::new("by-version-said").unwrap();
    let leadpact = Leadpact::on(three_versions::workspace(&folder).unwrap());
    let caption = |by: &[&str]| {
        let funnel = told(&leadpact, &["funnel"], by);
        let told = (funnel["told_by"].clone(), funnel["as_if_version"].clone());
        (funnel["caption"].as_str().unwrap().to_owned(), told)
    };
    let (plain, told_by) = caption(&[]);
    assert_eq!(told_by, (json!("in_force"), Value::Null));
    assert!(
        !plain.contains("as if") && !plain.contains("as decided"),
        "{plain}"
    );
    let (decided, told_by) = caption(&["--as-decided"]);
    assert_eq!(told_by, (json!("as_decided"), Value::Null));
    for part in [
        "as decided",
        "version 2 since 1 Jan 2101",
        "version 3 since 1 Jan 2102",
    ] {
        assert!(decided.contains(part), "{part}: {decided}");
    }
    let (second, told_by) = caption(&["--as-if", "2"]);
    assert_eq!(told_by, (json!("as_if"), json!(2)));
    assert!(
        second.contains("as if version 2 had always been in effect"),
        "{second}"
    );
    let decided = told(&leadpact, &["funnel"], &["--as-decided"]);
    let notes = decided["notes"].to_string();
    assert!(
        notes.contains("stays counted even if it would not qualify"),
        "{notes}"
    );
    // What does not depend on a version, or is of one definition, is told by the one in force, and says why.
    for (figure, by, note) in [
        ("worked", &["--as-if", "1"][..], "are facts"),
        ("worked", &["--as-decided"], "are facts"),
        ("criteria", &["--as-if", "1"], "not against a version"),
        ("threshold", &["--as-decided"], "part of one definition"),
        (
            "backtest",
            &["--as-if", "1", "--version", "draft"],
            "versions that it names itself",
        ),
    ] {
        let own = told(&leadpact, &[figure], by);
        let plain = match figure {
            "backtest" => told(&leadpact, &[figure], &["--version", "draft"]),
            _ => told(&leadpact, &[figure], &[]),
        };
        assert!(
            own["notes"][0].as_str().unwrap().contains(note),
            "{figure}: {}",
            own["notes"]
        );
        assert_eq!(
            (&own["title"], &own["rows"]),
            (&plain["title"], &plain["rows"]),
            "{figure}"
        );
    }
    refused(
        &leadpact,
        &["report", "funnel", "--as-if", "9"],
        "version-absent",
        "9",
    );
}

#[test]
fn with_one_version_always_in_effect_as_decided_is_as_if_that_version() {
    let folder = Folder::new("by-version-one").unwrap();
    let leadpact = Leadpact::on(three_versions::workspace(&folder).unwrap());
    // As of a day before the second took effect only the first ever was.
    let before = |by: &[&str]| {
        let over = [
            "report",
            "over-time",
            "--as-of",
            "2100-12-31",
            "--by-period",
            "month",
        ];
        leadpact.json([&over[..], by].concat())
    };
    assert_eq!(
        before(&["--as-decided"])["rows"],
        before(&["--as-if", "1"])["rows"]
    );
}

/// The steps of a funnel of the team's own, in a file.
fn own_funnel(folder: &Folder, steps: &Value) -> String {
    let funnel = json!({"leadpact_funnel": 1, "name": "Ours", "unit": "person", "steps": steps});
    let file = folder.file(&format!("own-{}.json", steps.to_string().len()));
    std::fs::write(&file, funnel.to_string()).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn a_funnel_of_the_teams_own_follows_the_version_in_its_stages_and_only_there() {
    let folder = Folder::new("by-version-own").unwrap();
    let leadpact = Leadpact::on(three_versions::workspace(&folder).unwrap());
    let step =
        |key: &str, reached: Value| json!({"key": key, "owner": "both", "reached_by": reached});
    let with_stage = json!([
        step("all", json!({"everybody": {}})),
        step("mql", json!({"stage": "mql"})),
        step("won", json!({"date": "won_on"})),
    ]);
    let with_stage = own_funnel(&folder, &with_stage);
    let counts = |by: &[&str]| {
        let own = ["funnel", "--own", &with_stage, "--as-of", AS_OF];
        let funnel = leadpact.json([&own[..], by].concat());
        let steps = funnel["stages"].as_array().unwrap().iter();
        let counts: Vec<u64> = steps.map(|step| step["n"].as_u64().unwrap()).collect();
        (counts, funnel["told_by"].as_str().unwrap().to_owned())
    };
    // Everybody, MQL, and of them won: as the agreed funnel counts them.
    let expected = [[8, 2, 1], [8, 5, 3], [8, 6, 3], [8, 3, 1], [8, 2, 1]];
    let names = ["in_force", "as_decided", "as_if", "as_if", "as_if"];
    for ((by, counted), name) in TOLD.into_iter().zip(expected).zip(names) {
        assert_eq!(counts(by), (counted.to_vec(), name.to_owned()), "{by:?}");
    }
    let said = leadpact.does([
        "funnel",
        "--own",
        &with_stage,
        "--as-decided",
        "--as-of",
        AS_OF,
    ]);
    assert!(
        said.contains("Steps that are stages of the definition follow the version"),
        "{said}"
    );
    assert!(said.contains("version 3 since 1 Jan 2102"), "{said}");

    // The agreed stages in a unit follow it too; a funnel without a stage is the same by each, and says so.
    let unit = [
        "funnel",
        "--unit",
        "person",
        "--as-decided",
        "--as-of",
        AS_OF,
    ];
    assert_eq!(leadpact.json(unit)["stages"][0]["n"], 5);
    let facts = json!([
        step("all", json!({"everybody": {}})),
        step("won", json!({"date": "won_on"}))
    ]);
    let facts = own_funnel(&folder, &facts);
    let plain = leadpact.does(["funnel", "--own", &facts, "--as-of", AS_OF]);
    let decided = leadpact.does(["funnel", "--own", &facts, "--as-decided", "--as-of", AS_OF]);
    let note = "The same by every version: no step of this funnel is a stage of the definition.\n";
    assert_eq!(decided.replacen(note, "", 1), plain);
    assert!(decided.contains(note));
    let alone = leadpact.run(["funnel", "--as-decided"]);
    assert_eq!(alone.code, Some(2), "{}", alone.err);

    // Over time, over the steps of the same funnel in their order.
    let ordered = json!({"leadpact_funnel": 1, "name": "In order", "unit": "person", "order": "ordered",
        "steps": [step("mql", json!({"stage": "mql"})), step("won", json!({"date": "won_on"}))]});
    let file = folder.file("ordered.json");
    std::fs::write(&file, ordered.to_string()).unwrap();
    for (by, entered) in
        TOLD.into_iter()
            .zip([[0, 1, 1], [2, 1, 2], [2, 2, 2], [0, 2, 1], [0, 1, 1]])
    {
        let over = [
            "over-time",
            "--view",
            "entries",
            "--by-period",
            "year",
            "--since",
            "2100-01-01",
            "--own",
        ];
        let over = [&over[..], &[file.to_str().unwrap()]].concat();
        assert_eq!(
            column(&told(&leadpact, &over, by), "mql"),
            entered,
            "{by:?}"
        );
    }
}
