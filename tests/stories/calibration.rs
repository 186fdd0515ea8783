//! Do two sides judge leads blind on the command line? What they say is kept when it is said, is not seen before
//! it is laid open, and is counted then.

use tests::places::Folder;

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

fn answer(leadpact: &Leadpact, no: usize, judgement: &str, name: &str, side: &str) -> String {
    let no = no.to_string();
    leadpact.does([
        "calibration",
        "answer",
        &no,
        judgement,
        "--as",
        name,
        "--side",
        side,
    ])
}

#[test]
fn both_sides_judge_the_same_leads_and_what_they_said_is_counted_when_laid_open() {
    let folder = Folder::new("calibration").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    refused(
        &leadpact,
        &["calibration", "card", "1"],
        "calibration-absent",
        "",
    );
    let drawn = leadpact.json(["calibration", "draw", "--seed", "7"]);
    let cards = drawn["cards"].as_array().unwrap().len();
    assert_eq!(cards, 20, "{drawn}");
    let again = leadpact.json(["calibration", "draw", "--seed", "7"]);
    assert_eq!(again["cards"], drawn["cards"]);

    for no in 1..=cards {
        let side_says = if no <= 14 { "good" } else { "not" };
        answer(&leadpact, no, "good", "Anna Nowak", "marketing");
        if no == 1 {
            refused(
                &leadpact,
                &["calibration", "reveal"],
                "calibration-one-side",
                "",
            );
        }
        answer(&leadpact, no, side_says, "Bo Kim", "sales");
    }
    let shown = leadpact.does(["calibration", "show"]);
    assert!(
        shown.contains("Anna Nowak") && !shown.contains("good"),
        "{shown}"
    );
    let laid_open = leadpact.json(["calibration", "reveal"]);
    assert_eq!(laid_open["judged_by_both"], 20);
    assert_eq!(laid_open["alike"], 14);
    let divides = laid_open["cards"].as_array().unwrap().iter();
    assert_eq!(divides.filter(|card| card["divides"] == true).count(), 6);
    refused(
        &leadpact,
        &[
            "calibration",
            "answer",
            "1",
            "not",
            "--as",
            "Bo Kim",
            "--side",
            "sales",
        ],
        "calibration-open",
        "",
    );
}
