//! Do two people who edit apart come together on the command line, and is who decided what told? They share files,
//! choose what differs, take back their own words; and a file that is damaged or another team's is refused whole.

use serde_json::Value;
use tests::places::Folder;

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

/// Saves the definition in force with the value of a criterion, or the title, as another.
fn say(leadpact: &Leadpact, folder: &Folder, by: &str, change: impl FnOnce(&mut Value)) {
    let file = folder.file("definition.json");
    let path = file.to_str().unwrap();
    leadpact.does(["definition", "export", path]);
    let mut json: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    change(&mut json);
    std::fs::write(&file, json.to_string()).unwrap();
    leadpact.does(["definition", "import", path, "--by", by]);
}

fn at_least(n: u32) -> impl FnOnce(&mut Value) {
    move |json| {
        let criteria = json["criteria"].as_array_mut().unwrap();
        let size = criteria.iter_mut().find(|one| one["op"] == "at_least");
        size.unwrap()["value"] = n.into();
    }
}

fn titled(title: &str) -> impl FnOnce(&mut Value) {
    let title = title.to_owned();
    move |json| json["title"] = title.into()
}

#[test]
fn two_who_edit_apart_share_merge_and_choose() {
    let folder = Folder::new("sharing").unwrap();
    let anna = Leadpact::with_sample(&folder);
    let copy = folder.file("bo.leadpact");
    anna.does(["backup", copy.to_str().unwrap()]);
    let bo = Leadpact::on(&copy);

    say(&anna, &folder, "Anna", titled("Better lead"));
    say(&anna, &folder, "Anna", at_least(20));
    say(&bo, &folder, "Bo", at_least(77));
    let share = folder.file("anna.share");
    let share = share.to_str().unwrap();
    let written = anna.does(["share", "export", share]);
    assert!(written.contains("No lead is in the file."), "{written}");

    let foreseen = bo.json(["share", "merge", share, "--dry-run"]);
    assert_eq!(
        (&foreseen["merged"], &foreseen["new_decisions"]),
        (&false.into(), &2.into())
    );
    let merged = bo.does(["share", "merge", share]);
    assert!(merged.contains("New decisions: 2, of Anna"), "{merged}");
    assert!(merged.contains("To be chosen: 1"), "{merged}");
    let again = bo.json(["share", "merge", share]);
    assert_eq!(again["new_decisions"], 0, "twice is as once");

    let choices = bo.json(["decisions", "choices"]);
    let offered = choices[0]["offered"].as_array().unwrap();
    let who: Vec<&str> = offered
        .iter()
        .map(|one| one["who"].as_str().unwrap())
        .collect();
    assert_eq!(who, ["Anna", "Bo"]);
    assert!(
        offered[0]["says"].as_str().unwrap().contains("20"),
        "{choices}"
    );
    let chosen = [
        "decisions",
        "choose",
        "1",
        "1",
        "--by",
        "Bo",
        "--why",
        "small ones buy too",
    ];
    assert!(bo.does(chosen).contains("in force"));
    refused(
        &bo,
        &["decisions", "choose", "1", "1"],
        "nothing-to-choose",
        "",
    );

    // Both hold the same once Anna has heard of it.
    let back = folder.file("bo.share");
    let back = back.to_str().unwrap();
    bo.does(["share", "export", back]);
    anna.does(["share", "merge", back]);
    let export = |leadpact: &Leadpact| leadpact.does(["definition", "show"]);
    assert_eq!(export(&anna), export(&bo));
    let log = |leadpact: &Leadpact| leadpact.json(["decisions", "list"]);
    assert_eq!(log(&anna), log(&bo));
    let newest = &log(&anna)["decisions"][0];
    assert_eq!(
        (&newest["who"], &newest["why"]),
        (&"Bo".into(), &"small ones buy too".into())
    );

    // A damaged file and another team's change nothing.
    let text = std::fs::read_to_string(share).unwrap();
    let damaged = folder.file("damaged.share");
    std::fs::write(&damaged, text.replacen("Better", "Batter", 1)).unwrap();
    refused(
        &anna,
        &["share", "merge", damaged.to_str().unwrap()],
        "share-damaged",
        "",
    );
    let others = folder.file("others.leadpact");
    let others = Leadpact::on(&others);
    others.does(["new"]);
    others.does([
        "definition",
        "import",
        folder.file("definition.json").to_str().unwrap(),
    ]);
    refused(&others, &["share", "merge", share], "share-foreign", "");
    refused(
        &anna,
        &[
            "share",
            "merge",
            folder.file("definition.json").to_str().unwrap(),
        ],
        "share-unreadable",
        "",
    );
}

#[test]
fn each_takes_back_their_own_words_and_any_moment_can_be_looked_at() {
    let folder = Folder::new("decisions").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    say(&leadpact, &folder, "Anna", titled("Better lead"));
    say(&leadpact, &folder, "Bo", at_least(20));
    refused(
        &leadpact,
        &["decisions", "undo", "--by", "Ewa"],
        "nothing-to-take-back",
        "",
    );
    leadpact.does(["decisions", "undo", "--by", "Anna"]);
    let log = leadpact.does(["decisions", "list", "--most", "3"]);
    let lines: Vec<&str> = log.lines().collect();
    assert!(
        lines[0].contains("Anna") && lines[0].contains("takes back decision 2"),
        "{log}"
    );
    assert!(log.contains("taken back"), "{log}");
    let title = |leadpact: &Leadpact| leadpact.does(["definition", "show", "--json"]);
    assert!(!title(&leadpact).contains("Better lead"));
    leadpact.does(["decisions", "redo", "--by", "Anna"]);
    assert!(title(&leadpact).contains("Better lead"));

    let hers = leadpact.json(["decisions", "list", "--who", "Bo"]);
    assert_eq!(hers["n"], 1);
    let since = leadpact.does(["decisions", "compare", "2"]);
    assert!(since.contains("+ ") && since.contains("20"), "{since}");
    assert!(
        leadpact
            .does(["decisions", "compare", "5"])
            .contains("nothing is another")
    );
    refused(
        &leadpact,
        &["decisions", "compare", "99"],
        "decision-absent",
        "99",
    );
    let then = leadpact.does(["decisions", "definition", "1"]);
    assert!(!then.contains("Better lead"));
    let file = folder.file("then.json");
    leadpact.does(["decisions", "definition", "1", file.to_str().unwrap()]);
    leadpact.does(["definition", "import", file.to_str().unwrap()]);
    assert!(!title(&leadpact).contains("Better lead"), "taken up again");
}
