//! Can a team disagree on the command line, and still come to a signature? Positions, an objection, its
//! overruling, and what is signed of it.

use tests::places::Folder;

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

const WHY: &str = "small firms buy too";

#[test]
fn an_objection_stops_the_signature_until_it_is_overruled_and_is_signed() {
    let folder = Folder::new("positions").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let room = leadpact.json(["positions", "show"]);
    let id = room["criteria"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(room["criteria"][0]["mood"], "unspoken");
    assert_eq!(
        room["before_signing"].as_array().unwrap().len(),
        2,
        "nobody signs yet"
    );

    let say = |who: &str, position: &str, side: &str, reason: &str| {
        let said = [
            "positions",
            "say",
            &id,
            position,
            "--as",
            who,
            "--side",
            side,
        ];
        leadpact.does([&said[..], &["--reason", reason]].concat())
    };
    say("Anna Nowak", "agree", "marketing", "");
    say("Cy Adams", "can-live-with-it", "sales", "");
    let said = say("Bo Kim", "object", "sales", WHY);
    assert!(said.contains("Disputed") && said.contains(WHY), "{said}");
    let next = leadpact.json(["positions", "next"]);
    assert_eq!(next["next"], id.as_str());

    let sign = [
        "definition",
        "sign",
        "--as",
        "Anna Nowak",
        "--side",
        "marketing",
    ];
    refused(&leadpact, &sign, "signing-objected", WHY);
    let overrule = |by: &'static str, why: &'static str| {
        [
            "positions",
            "overrule",
            &id,
            "Bo Kim",
            "--as",
            by,
            "--reason",
            why,
        ]
        .map(str::to_owned)
    };
    let of_others = overrule("Anna Nowak", "no");
    let of_others: Vec<&str> = of_others.iter().map(String::as_str).collect();
    refused(&leadpact, &of_others, "not-a-decider", "Anna Nowak");
    leadpact.does(overrule("Cy Adams", "we try it for a quarter"));
    leadpact.does(sign);
    let agreed = leadpact.does(["definition", "sign", "--as", "Cy Adams", "--side", "sales"]);
    assert!(agreed.contains("v1 agreed"), "{agreed}");
    let versions = leadpact.json(["definition", "versions"]);
    let dissent = &versions["versions"][0]["dissent"][0];
    assert_eq!(
        (&dissent["name"], &dissent["reason"]),
        (&"Bo Kim".into(), &WHY.into())
    );
    assert_eq!(dissent["overruled_by"], "Cy Adams");
    let paper = folder.file("agreement.md");
    leadpact.does(["paper", "agreement", "--out", paper.to_str().unwrap()]);
    let paper = std::fs::read_to_string(paper).unwrap();
    assert!(paper.contains("Dissent") && paper.contains(WHY), "{paper}");
    assert_eq!(
        leadpact.json(["positions", "next"])["next"],
        serde_json::Value::Null
    );
}

#[test]
fn remarks_and_proposers_are_kept_and_what_makes_no_sense_is_refused() {
    let folder = Folder::new("remarks").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let room = leadpact.json(["positions", "show"]);
    let id = room["criteria"][0]["id"].as_str().unwrap().to_owned();
    let agree = ["positions", "say", &id, "agree", "--as", "Anna"];
    refused(&leadpact, &agree, "speaker-absent", "Anna");
    leadpact.does([&agree[..], &["--side", "marketing"]].concat());
    let object = ["positions", "say", &id, "object", "--as", "Anna"];
    refused(&leadpact, &object, "objection-reason-missing", "");
    let gone = ["positions", "say", "gone", "agree", "--as", "Anna"];
    refused(&leadpact, &gone, "criterion-absent", "gone");

    let remark = leadpact.does(["positions", "comment", &id, "Since when?", "--as", "Anna"]);
    leadpact.does(["positions", "proposed", &id, "--by", "Anna"]);
    let room = leadpact.json(["positions", "show"]);
    let criteria = room["criteria"].as_array().unwrap();
    let one = criteria
        .iter()
        .find(|one| one["id"] == id.as_str())
        .unwrap();
    assert_eq!(one["mood"], "one-side");
    assert_eq!(one["comments"][0]["text"], "Since when?");
    assert_eq!(one["proposers"][0], "Anna");
    leadpact.does(["positions", "uncomment", remark.trim(), "--as", "Anna"]);
    let again = ["positions", "uncomment", remark.trim(), "--as", "Anna"];
    refused(&leadpact, &again, "comment-absent", remark.trim());
    leadpact.does(["positions", "say", &id, "nothing", "--as", "Anna"]);
    let room = leadpact.does(["positions", "show"]);
    assert!(
        !room.contains("Disputed") && room.contains("Nobody has spoken"),
        "{room}"
    );
}
