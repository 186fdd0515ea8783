//! Do two sides agree on the command line? They sign, change their mind, see what changed; and what
//! they signed stays as it was.

use serde_json::Value;
use tests::places::Folder;

use crate::bad_input::refused;
use crate::leadpact::Leadpact;

fn sign(leadpact: &Leadpact, name: &str, side: &str) -> String {
    leadpact.does(["definition", "sign", "--as", name, "--side", side])
}

/// Raises the size that the definition in force asks for.
fn raise_the_size(leadpact: &Leadpact, folder: &Folder) {
    let file = folder.file("definition.json");
    let path = file.to_str().unwrap();
    leadpact.does(["definition", "export", path]);
    let mut json: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let criteria = json["criteria"].as_array_mut().unwrap();
    let size = criteria.iter_mut().find(|one| one["value"] == 11).unwrap();
    size["value"] = 50.into();
    std::fs::write(&file, json.to_string()).unwrap();
    leadpact.does(["definition", "import", path]);
}

#[test]
fn both_sides_sign_change_their_mind_and_see_what_changed() {
    let folder = Folder::new("signing").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    assert!(leadpact.does(["definition", "versions"]).contains("draft"));
    refused(&leadpact, &["definition", "diff"], "version-absent", "1");

    let first = sign(&leadpact, "Anna Nowak", "marketing");
    assert!(first.contains("v1 waits for a signature"), "{first}");
    let again = [
        "definition",
        "sign",
        "--as",
        "Anna Nowak",
        "--side",
        "marketing",
    ];
    refused(&leadpact, &again, "already-signed", "Anna Nowak");
    let second = sign(&leadpact, "Bo Kim", "sales");
    assert!(second.contains("v1 agreed"), "{second}");
    assert_eq!(leadpact.does(["definition", "diff"]), "Nothing changed.\n");
    let agreed = leadpact.json(["definition", "versions"]);
    assert_eq!(agreed["in_force"], "agreed");

    raise_the_size(&leadpact, &folder);
    let drafted = leadpact.json(["definition", "versions"]);
    assert_eq!(drafted["in_force"], "draft");
    assert_eq!(
        drafted["versions"], agreed["versions"],
        "what was signed stays"
    );
    let said = leadpact.does(["definition", "diff"]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "Criterion changed · Ideal customer profile");
    assert!(
        lines[1].starts_with("  - ") && lines[1].ends_with("at least 11"),
        "{said}"
    );
    assert!(
        lines[2].starts_with("  + ") && lines[2].ends_with("at least 50"),
        "{said}"
    );
    let back = leadpact.json(["definition", "diff", "draft", "1"]);
    assert_eq!(
        (&back["before"], &back["after"]),
        (&"draft".into(), &"1".into())
    );
    assert_eq!(back["changes"][0]["before"], lines[2][4..]);

    // One person may sign for both sides; the older version is then superseded.
    sign(&leadpact, "Anna Nowak", "marketing");
    let single = sign(&leadpact, "Anna Nowak", "sales");
    assert!(
        single.contains("v2 agreed") && single.contains("single signer"),
        "{single}"
    );
    let all = leadpact.json(["definition", "versions"]);
    assert_eq!(all["versions"][0]["state"], "superseded");
    assert_eq!(all["versions"][1]["single_signer"], true);
    refused(
        &leadpact,
        &["definition", "diff", "1", "7"],
        "version-absent",
        "7",
    );
}

#[test]
fn without_a_definition_there_is_nothing_to_sign() {
    let folder = Folder::new("nothing-to-sign").unwrap();
    let leadpact = Leadpact::on(folder.file("new.leadpact"));
    leadpact.does(["new"]);
    let sign = ["definition", "sign", "--as", "Anna", "--side", "sales"];
    refused(&leadpact, &sign, "definition-absent", "");
    let nobody = ["definition", "sign", "--as", " ", "--side", "sales"];
    refused(&leadpact, &nobody, "name-unfit", "");
    assert!(
        leadpact
            .does(["definition", "versions"])
            .contains("no definition")
    );
}

#[test]
fn a_copy_of_what_was_signed_verifies_elsewhere_and_another_letter_is_named() {
    let folder = Folder::new("verifying").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let copy = folder.file("copy.json");
    let path = copy.to_str().unwrap();
    let absent = ["definition", "copy", "--out", path];
    refused(&leadpact, &absent, "version-absent", "");
    sign(&leadpact, "Anna Nowak", "marketing");
    sign(&leadpact, "Bo Kim", "sales");
    leadpact.does(["definition", "copy", "--out", path]);
    let workspace = leadpact.workspace().to_str().unwrap().to_owned();

    let elsewhere = Leadpact::on(folder.file("none.leadpact"));
    let whole = elsewhere.json(["verify", path]);
    assert_eq!(whole["whole"], true, "{whole}");
    let versions = leadpact.json(["definition", "versions"]);
    let hash = &versions["versions"][0]["agreement_hash"];
    assert_eq!(whole["copies"][0]["agreement_hash"], *hash);
    assert_eq!(elsewhere.json(["verify", &workspace])["whole"], true);
    assert!(elsewhere.does(["verify", path]).contains("Bo Kim (Sales)"));

    let text = std::fs::read_to_string(&copy).unwrap();
    for (from, to, named) in [
        (
            "Bo Kim\",",
            "Bo Kit\",",
            "What stands beside the text is another",
        ),
        (
            "Came back four times",
            "Came back five times",
            "The text is another",
        ),
        ("{", "", "no copy of what was signed"),
    ] {
        assert!(text.contains(from), "{from}");
        std::fs::write(&copy, text.replacen(from, to, 1)).unwrap();
        let answer = elsewhere.run(["verify", path]);
        assert_eq!(answer.code, Some(1), "{}", answer.err);
        assert!(answer.out.contains(named), "{}", answer.out);
    }
}
