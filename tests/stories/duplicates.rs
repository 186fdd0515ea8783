//! Are those who are in the list twice made one, parted again and forgotten, with nothing lost but what
//! was erased, and is a copy of the workspace a workspace?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

/// Anna twice with one phone number, Ewa once.
const ROWS: &str = "Record ID,First Name,Last Name,Email,Phone Number,Company\n\
    900001,Anna,Nowak,anna@acme.example,+48 601 234 567,Acme\n\
    900002,A.,Nowak,,+48 601 234 567,Acme\n\
    900003,Ewa,Lis,ewa@beta.example,,Beta\n";

fn with_list(folder: &Folder) -> Leadpact {
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    let file = folder.file("people.csv");
    std::fs::write(&file, ROWS).unwrap();
    leadpact.does(["import".as_ref(), file.as_os_str()]);
    leadpact
}

fn total(leadpact: &Leadpact) -> Value {
    leadpact.json(["leads", "count"])["total"].clone()
}

#[test]
fn the_certain_ones_become_one_and_are_parted_again() {
    let folder = Folder::new("merge-certain").unwrap();
    let leadpact = with_list(&folder);
    assert_eq!(leadpact.json(["duplicates"])["certain"], 1);
    let merged = leadpact.json(["duplicates", "--merge", "certain"]);
    assert_eq!(
        (&merged["groups"], &merged["leads"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(total(&leadpact), 2);
    assert_eq!(leadpact.json(["duplicates"])["certain"], 0);
    let merges = leadpact.json(["merges"]);
    assert_eq!(merges[0]["id"], merged["merges"][0]);
    let no = merges[0]["id"].to_string();
    assert!(leadpact.does(["merges"]).contains("Anna Nowak"));
    let again = leadpact.json(["duplicates", "--merge", "certain"]);
    assert_eq!(again["groups"], 0, "there is nobody left to merge");
    let said = leadpact.does(["merges", "undo", &no]);
    assert!(said.contains("3 leads"), "{said}");
    assert_eq!(total(&leadpact), 3);
    assert_eq!(leadpact.json(["merges"]), json!([]));
    let twice = leadpact.run(["merges", "undo", &no]);
    assert_eq!((twice.code, &twice.out[..]), (Some(1), ""));
}

#[test]
fn what_belongs_to_either_of_two_who_become_one_is_the_one_s() {
    let folder = Folder::new("merge-links").unwrap();
    let leadpact = with_list(&folder);
    let history = "Contact ID,From Stage,To Stage,Date Entered\n\
                   900001,,Lead,2026-01-10\n900002,Lead,MQL,2026-02-10\n";
    let calls = "Activity ID,Activity Type,Activity Date,Contact Email\n\
                 1,Call,2026-01-02,anna@acme.example\n";
    for (table, rows) in [("stage_history", history), ("activities", calls)] {
        let file = folder.file(table);
        std::fs::write(&file, rows).unwrap();
        let name = file.to_str().unwrap();
        leadpact.does(["import", name, "--table", table]);
    }
    let people = |of: &str, key: &str| {
        let counted = ["rows", "count", "--of", of, "--where", key, "--people"];
        leadpact.json(counted)["people"].clone()
    };
    let of_both = |why: &str| {
        for key in ["contact_id=900001", "contact_id=900002"] {
            assert_eq!(people("stage_history", key), 1, "{key} {why}");
        }
        assert_eq!(
            people("activities", "contact_email=anna@acme.example"),
            1,
            "{why}"
        );
    };
    of_both("alone");
    assert_eq!(people("stage_history", "stage!="), 2);
    leadpact.does(["duplicates", "--merge", "certain"]);
    of_both("as one");
    assert_eq!(people("stage_history", "stage!="), 1);
    let no = leadpact.json(["merges"])[0]["id"].to_string();
    leadpact.does(["merges", "undo", &no]);
    of_both("parted");
    assert_eq!(people("stage_history", "stage!="), 2);
    leadpact.does(["leads", "erase", "900002"]);
    let left = leadpact.json(["rows", "count", "--of", "stage_history"]);
    assert_eq!(left["rows"], 1, "what names them by their id is gone");
}

#[test]
fn who_is_erased_is_gone_and_who_is_blocked_does_not_come_back() {
    let folder = Folder::new("erase").unwrap();
    let leadpact = with_list(&folder);
    let nobody = leadpact.run(["leads", "erase", "900003", "nobody@x.example"]);
    assert_eq!(nobody.code, Some(1));
    assert_eq!(total(&leadpact), 3, "one key of nobody's erases nobody");
    let erased = leadpact.json(["leads", "erase", "EWA@beta.example", "--block"]);
    assert_eq!(
        (&erased["people"], &erased["blocked"]),
        (&json!(1), &json!(true))
    );
    let shown = leadpact.run(["leads", "show", "900003"]);
    assert_eq!(shown.code, Some(1));
    leadpact.does(["leads", "erase", "900002"]);
    let file = folder.file("people.csv");
    leadpact.does(["import".as_ref(), file.as_os_str()]);
    let shown = leadpact.run(["leads", "show", "900003"]);
    assert_eq!(shown.code, Some(1), "blocked, so not imported again");
    leadpact.does(["leads", "show", "900002"]);
    assert_eq!(total(&leadpact), 2);

    let blocked = leadpact.json(["blocked", "list"]);
    let left_out = json!([{ "import": 2, "rows": 1 }]);
    assert_eq!(
        (&blocked["people"], &blocked["left_out"]),
        (&json!(1), &left_out)
    );
    assert_eq!(leadpact.json(["imports", "list"])[1]["blocked"], 1);
    assert_eq!(
        leadpact.json(["blocked", "check", "ewa@BETA.example"])["blocked"],
        true
    );
    assert_eq!(
        leadpact.json(["blocked", "check", "900001"])["blocked"],
        false
    );
    assert_eq!(leadpact.json(["blocked", "allow", "900003"])["keys"], 2);
    assert_eq!(leadpact.json(["blocked", "allow", "900003"])["keys"], 0);
    let again = leadpact.json(["import".as_ref(), file.as_os_str()]);
    assert_eq!(
        (&again["blocked"], &again["accepted"]["new"]),
        (&json!(0), &json!(1))
    );
    leadpact.does(["leads", "show", "ewa@beta.example"]);
}

#[test]
fn a_copy_of_the_workspace_says_what_the_workspace_says() {
    let folder = Folder::new("backup").unwrap();
    let leadpact = with_list(&folder);
    let copy = folder.file("copy.leadpact");
    leadpact.does(["backup".as_ref(), copy.as_os_str()]);
    let again = leadpact.run(["backup".as_ref(), copy.as_os_str()]);
    assert_eq!(again.code, Some(1), "what is there is not replaced");
    leadpact.does(["backup".as_ref(), copy.as_os_str(), "--replace".as_ref()]);
    let own = folder.file("team.leadpact");
    let own = ["backup".as_ref(), own.as_os_str(), "--replace".as_ref()];
    assert_eq!(
        leadpact.run(own).code,
        Some(1),
        "never the workspace itself"
    );
    let copy = Leadpact::on(copy);
    assert_eq!(
        copy.json(["leads", "count"]),
        leadpact.json(["leads", "count"])
    );
    assert_eq!(copy.json(["duplicates"]), leadpact.json(["duplicates"]));
}
