//! Is a list a membership of one pool of people: filled by imports and by hand, undone, and counted alone?

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

const FAIR: &str =
    "Record ID,Email,City\n1,anna@a.example,Warsaw\n2,bo@b.example,Hel\n3,cy@c.example,Hel\n";
const MAY: &str = "Record ID,Email\n3,cy@c.example\n4,di@d.example\n";

fn import(leadpact: &Leadpact, folder: &Folder, rows: &str, options: &[&str]) -> Value {
    let file = folder.file("rows.csv");
    std::fs::write(&file, rows).unwrap();
    let mut all = vec!["import", file.to_str().unwrap()];
    all.extend(options);
    leadpact.json(all)
}

fn with_lists(folder: &Folder) -> Leadpact {
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    let fair = import(&leadpact, folder, FAIR, &["--list", "Trade fair"]);
    assert_eq!(fair["list"], "Trade fair");
    import(&leadpact, folder, MAY, &["--list", "May"]);
    let none = import(&leadpact, folder, "Record ID\n5\n", &[]);
    assert_eq!(none["list"], Value::Null);
    leadpact
}

fn members(leadpact: &Leadpact) -> Vec<(String, Value)> {
    let lists = leadpact.json(["lists"]);
    let of = |list: &Value| {
        (
            list["name"].as_str().unwrap().to_owned(),
            list["members"].clone(),
        )
    };
    lists.as_array().unwrap().iter().map(of).collect()
}

fn total(leadpact: &Leadpact, options: &[&str]) -> Value {
    let all: Vec<&str> = ["leads", "count"]
        .into_iter()
        .chain(options.iter().copied())
        .collect();
    leadpact.json(all)["total"].clone()
}

fn named(lists: &[(&str, u32)]) -> Vec<(String, Value)> {
    lists
        .iter()
        .map(|(name, n)| ((*name).to_owned(), json!(n)))
        .collect()
}

#[test]
fn a_person_on_two_lists_is_one_person_and_membership_follows_the_import() {
    let folder = Folder::new("lists").unwrap();
    let leadpact = with_lists(&folder);
    assert_eq!(members(&leadpact), named(&[("Trade fair", 3), ("May", 2)]));
    assert_eq!(total(&leadpact, &[]), 5);
    assert_eq!(
        total(&leadpact, &["--list", "trade fair", "--list", "May"]),
        4
    );
    assert_eq!(total(&leadpact, &["--on-no-list"]), 1);
    assert_eq!(leadpact.json(["imports", "list"])[1]["list"], "May");
    leadpact.does(["imports", "undo", "2"]);
    assert_eq!(members(&leadpact), named(&[("Trade fair", 3), ("May", 0)]));
    leadpact.does(["imports", "redo", "2"]);
    assert_eq!(members(&leadpact), named(&[("Trade fair", 3), ("May", 2)]));
    let unknown = leadpact.run(["leads", "count", "--list", "June"]);
    assert_eq!((unknown.code, &unknown.out[..]), (Some(1), ""));
}

#[test]
fn people_are_put_on_a_list_and_taken_off_by_hand_and_that_is_undone() {
    let folder = Folder::new("lists-by-hand").unwrap();
    let leadpact = with_lists(&folder);
    let added = leadpact.json(["lists", "add", "Coast", "--where", "City=Hel"]);
    assert_eq!((&added["leads"], &added["changed"]), (&json!(2), &json!(2)));
    let again = leadpact.json(["lists", "add", "coast", "BO@b.example"]);
    assert_eq!(
        (&again["changed"], &again["change"]),
        (&json!(0), &Value::Null)
    );
    leadpact.does(["lists", "remove", "Trade fair", "1", "2"]);
    assert_eq!(
        members(&leadpact),
        named(&[("Trade fair", 1), ("May", 2), ("Coast", 2)])
    );
    let changes = leadpact.json(["lists", "changes"]);
    assert_eq!(
        (&changes[1]["action"], &changes[1]["people"]),
        (&json!("remove"), &json!(2))
    );
    leadpact.does(["lists", "undo", &changes[1]["id"].to_string()]);
    assert_eq!(total(&leadpact, &["--list", "Trade fair"]), 3);
    leadpact.does(["lists", "redo", &changes[1]["id"].to_string()]);
    assert_eq!(total(&leadpact, &["--list", "Trade fair"]), 1);
    let all = leadpact.run(["lists", "remove", "Trade fair"]);
    assert_eq!(all.code, Some(2), "whom is not guessed");
    leadpact.does(["lists", "rename", "Coast", "Seaside"]);
    leadpact.does(["lists", "delete", "Seaside"]);
    assert_eq!(total(&leadpact, &[]), 5, "nobody goes with a list");
    assert_eq!(leadpact.run(["lists", "delete", "Seaside"]).code, Some(1));
    leadpact.does(["lists", "restore", "seaside"]);
    assert_eq!(total(&leadpact, &["--list", "Seaside"]), 2);
    assert!(leadpact.does(["lists"]).contains("Seaside"));
}

#[test]
fn a_file_that_is_the_whole_list_marks_only_its_members() {
    let folder = Folder::new("lists-whole").unwrap();
    let leadpact = with_lists(&folder);
    import(
        &leadpact,
        &folder,
        MAY,
        &["--list", "Trade fair", "--snapshot"],
    );
    let absent = leadpact.json(["imports", "absent"]);
    assert_eq!(
        absent,
        json!([{ "import": 4, "list": "Trade fair", "rows": [1, 2] }])
    );
    assert_eq!(leadpact.json(["lists"])[0]["absent"], 2);
    assert_eq!(leadpact.json(["lists"])[0]["members"], 4);
    let deals = import_deals(&leadpact, &folder);
    assert_eq!(deals, Some(1), "only people are on lists");
}

fn import_deals(leadpact: &Leadpact, folder: &Folder) -> Option<i32> {
    let file = folder.file("deals.csv");
    std::fs::write(&file, "Deal ID,Contact Email\n1,anna@a.example\n").unwrap();
    let file = file.to_str().unwrap();
    leadpact
        .run(["import", file, "--table", "deals", "--list", "May"])
        .code
}

#[test]
fn the_funnel_and_the_hand_off_are_counted_of_one_list_and_say_so() {
    let folder = Folder::new("lists-funnel").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    leadpact.does(["lists", "add", "Poland", "--where", "Country=Poland"]);
    let all = leadpact.json(["funnel", "--by", "Country"]);
    let some = leadpact.json(["funnel", "--list", "poland"]);
    assert_eq!(
        (&some["population"], &some["list"]),
        (&json!("list"), &json!("Poland"))
    );
    let slices = all["by"].as_array().unwrap();
    let slice = slices
        .iter()
        .find(|slice| slice["value"] == "Poland")
        .unwrap();
    assert_eq!(
        some["stages"], slice["stages"],
        "the list is those of one country"
    );
    assert_eq!(some["n_leads"], slice["n_leads"]);
    assert_eq!(
        leadpact.json(["handoff", "--list", "Poland"])["n_leads"],
        some["n_leads"]
    );
    let csv = folder.file("funnel.csv");
    let said = leadpact.does(["funnel", "--list", "Poland", "--csv", csv.to_str().unwrap()]);
    assert!(said.contains("Poland"), "{said}");
    let written = std::fs::read_to_string(csv).unwrap();
    assert!(
        written
            .lines()
            .skip(1)
            .all(|line| line.starts_with("Poland,")),
        "{written}"
    );
    let out = folder.file("leads.csv");
    leadpact.does(["export", "--list", "Poland", "--out", out.to_str().unwrap()]);
    let n = std::fs::read_to_string(out).unwrap().lines().count() - 1;
    assert_eq!(json!(n), some["n_leads"]);
}

#[test]
fn the_funnel_by_lists_counts_each_as_the_list_alone_and_says_that_they_overlap() {
    let folder = Folder::new("lists-by").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let by = leadpact.json(["funnel", "--by-list"]);
    let slices = by["by"].as_array().unwrap();
    let lists = members(&leadpact);
    assert_eq!(slices.len(), lists.len() + 1);
    for ((name, n), slice) in lists.iter().zip(slices) {
        assert_eq!((&slice["value"], &slice["n_leads"]), (&json!(name), n));
        let own = leadpact.json(["funnel", "--list", name]);
        assert_eq!(own["stages"], slice["stages"], "{name}");
    }
    let none = slices.last().unwrap();
    assert_eq!(
        (&none["value"], &none["part"]),
        (&Value::Null, &json!("missing"))
    );
    let n = |slice: &Value| slice["n_leads"].as_u64().unwrap();
    assert!(
        slices.iter().map(n).sum::<u64>() > n(&by),
        "some are on several"
    );
    let csv = folder.file("by.csv");
    let said = leadpact.does(["funnel", "--by-list", "--csv", csv.to_str().unwrap()]);
    assert!(
        said.contains("on no list") && said.contains("counts in each"),
        "{said}"
    );
    let written = std::fs::read_to_string(csv).unwrap();
    assert!(
        written.starts_with("lead_list,part,n_leads,stage,"),
        "{written}"
    );
    let both = leadpact.run(["funnel", "--by-list", "--by", "Country"]);
    assert_eq!(both.code, Some(2), "by one or the other");
    let file = folder.file("definition.json");
    let definition = leadpact.json(["definition", "show"]);
    std::fs::write(&file, definition.to_string()).unwrap();
    let compared = leadpact.json(["compare", file.to_str().unwrap(), "--by-list"]);
    assert_eq!(
        compared["parts"],
        json!([]),
        "nobody moves by the same definition"
    );
}
