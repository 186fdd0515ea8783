//! Is a file of another program known for what it is, and its rows treated as such: tests left out, bought
//! contacts marked, what is missing said, a mapping taken along?

use std::ffi::OsString;
use std::path::PathBuf;

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;
use crate::machine;

const SALESFORCE: &str = "Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Rating,Street,Email,\
    Lead ID,Lead Status,Last Activity Date,Create Date,Primary Campaign\n\
    Ola,Anna,Nowak,Marketing Director,Alfa,google,Hot,Prosta 1,anna@alfa.example,00Q1,Open,2026-01-02,2026-01-01,Fair\n\
    Ola,Bo,Dahl,Assistant to the Director,Beta,Google,Warm,Gade 2,bo@beta.example,00Q2,Open,2026-01-03,2026-01-01,Fair\n\
    Ola,Cy,Lim,Astronaut,Gama,GOOGLE,Cold,Jalan 3,Cy Lim <cy@gama.example>,00Q3,Open,2026-01-04,2026-01-01,Fair\n";

const APOLLO: &str = "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Seniority,\
    Departments,Corporate Phone,Lists,# Employees,Person Linkedin Url,Apollo Contact Id\n\
    Anna,Nowak,Director,Alfa,Alfa,anna@alfa.example,Verified,Director,Marketing,,x,50,https://linkedin.com/in/a,a1\n\
    Di,Ek,Manager,Delta,Delta,di@delta.example,Verified,Manager,Sales,,x,60,https://linkedin.com/in/d,a2\n\
    Em,Fo,Head,Epsilon,Epsilon,em@eps.example,Verified,Head,Sales,,x,70,https://linkedin.com/in/e,a3\n";

const LINKEDIN: &str = "Lead ID,First Name,Last Name,Email Address,Company Name,Job Title,Phone Number,Campaign Name,\
    Form Name,Submitted At\n\
    L1,Di,Ek,di@delta.example,Delta,Manager,+4520202020,Spring,Demo,2026-02-01\n";

const META_IN_THAI: &str = "id,created_time,ad_id,ad_name,adset_name,campaign_name,form_id,form_name,is_organic,\
    platform,อีเมล,ชื่อ-นามสกุล,หมายเลขโทรศัพท์\n\
    l:1,2026-01-01,ag:7,โฆษณา,ชุด,ฤดูร้อน,f:3,สาธิต,false,fb,somchai@a.example,สมชาย ใจดี,p:+66812345678\n\
    l:2,2026-01-02,ag:7,โฆษณา,ชุด,ฤดูร้อน,f:3,สาธิต,false,fb,test@meta.com,<test lead: dummy data for \
    full_name>,p:<test lead: dummy data for phone_number>\n\
    l:3,2026-01-03,ag:7,โฆษณา,ชุด,ฤดูร้อน,f:3,สาธิต,false,ig,malee@b.example,มาลี สุขใจ,4.8E+10\n";

fn start(folder: &Folder) -> Leadpact {
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    leadpact.does(["new"]);
    leadpact
}

fn file(folder: &Folder, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.file(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[track_caller]
fn import(leadpact: &Leadpact, path: &PathBuf, options: &[&str]) -> Value {
    let mut arguments: Vec<OsString> = vec!["import".into(), path.into()];
    arguments.extend(options.iter().map(OsString::from));
    leadpact.json(arguments)
}

/// How many leads have each value of a field.
fn counted(leadpact: &Leadpact, field: &str) -> Vec<(Option<String>, u64)> {
    let count = leadpact.json(["leads", "count", "--by", field]);
    let by = count["by"].as_array().unwrap().iter();
    by.map(|one| {
        (
            one["value"].as_str().map(str::to_owned),
            one["n"].as_u64().unwrap(),
        )
    })
    .collect()
}

/// Windows-1250 of a text of ASCII and a few Polish letters.
fn windows_1250(text: &str) -> Vec<u8> {
    let letters = [
        ('ą', 0xb9),
        ('ć', 0xe6),
        ('ę', 0xea),
        ('ł', 0xb3),
        ('Ł', 0xa3),
        ('ń', 0xf1),
        ('ó', 0xf3),
        ('ś', 0x9c),
        ('ż', 0xbf),
    ];
    let byte = |c: char| {
        let polish = letters.iter().find(|(letter, _)| *letter == c);
        polish.map_or_else(|| u8::try_from(c).unwrap(), |(_, byte)| *byte)
    };
    text.chars().map(byte).collect()
}

#[test]
fn a_hubspot_export_in_windows_1250_says_what_it_is() {
    let folder = Folder::new("export-hubspot").unwrap();
    let leadpact = start(&folder);
    let mut csv = String::from(
        "Record ID;First Name;Last Name;Email;Phone Number;Job Title;Lifecycle Stage;Contact owner;Original \
         Source;State/Region;Country/Region;Unsubscribed from all email\n",
    );
    let names = [
        "Łukasz",
        "Żaneta",
        "Świętosława",
        "Małgorzata",
        "Paweł",
        "Róża",
    ];
    for (no, name) in names
        .map(|name| name.replace(['Ż', 'Ś'], "ż"))
        .iter()
        .enumerate()
    {
        csv += &format!(
            "{no};{name};Wójcik;w{no}@firma.example;+4860160260{no};Dyrektor sprzedaży;Lead;Właściciel łąki;Offline \
             Sources;łódzkie;Polska;no\n"
        );
    }
    let path = file(&folder, "kontakty.csv", windows_1250(&csv));
    let done = import(&leadpact, &path, &[]);
    assert_eq!(done["accepted"]["new"], 6);
    assert_eq!(done["export"]["name"], "hubspot-contacts");
    let telling = done["export"]["telling"].as_array().unwrap();
    assert!(telling.contains(&json!("Lifecycle Stage")), "{telling:?}");
    assert_eq!((&done["tests"], &done["cautions"]), (&json!(0), &json!([])));
    // Nothing is derived unasked, and who opted out of mail has not consented to it.
    assert_eq!(done["derived"], json!([]));
    let fields = leadpact.json(["fields"]);
    let fields = fields["fields"].as_array().unwrap();
    let kind = |key: &str| {
        let mut found = fields.iter().filter(|one| one["key"] == key);
        found.next().map(|one| one["type"].clone())
    };
    assert_eq!(kind("unsubscribed_from_all_email"), Some(json!("yes_no")));
    assert!(
        fields
            .iter()
            .all(|one| !one["key"].as_str().unwrap().contains("consent"))
    );
    assert_eq!(
        counted(&leadpact, "State/Region"),
        [(Some("łódzkie".to_owned()), 6)]
    );
    // Asked for, rank and function follow from the title.
    let done = import(&leadpact, &path, &["--derive", "seniority,function"]);
    assert_eq!(done["derived"][0]["field"], "seniority");
    assert_eq!(
        counted(&leadpact, "Seniority"),
        [(Some("Director".to_owned()), 6)]
    );
    assert_eq!(
        counted(&leadpact, "Function"),
        [(Some("Sales".to_owned()), 6)]
    );
    // And again unasked, since such a file was read so before; but not where nothing is to be.
    assert_eq!(
        import(&leadpact, &path, &["--dry-run"])["derived"][1]["n"],
        6
    );
    let none = import(&leadpact, &path, &["--dry-run", "--no-derive"]);
    assert_eq!(none["derived"], json!([]));
}

#[test]
fn a_meta_form_in_thai_leaves_its_tests_out_and_says_so() {
    let folder = Folder::new("export-meta").unwrap();
    let leadpact = start(&folder);
    let path = file(&folder, "leads.csv", META_IN_THAI);
    let done = import(&leadpact, &path, &["--dry-run"]);
    assert_eq!(done["export"]["name"], "meta-leads");
    assert_eq!(
        (&done["tests"], &done["skipped"], &done["rows_in"]),
        (&json!(1), &json!(1), &json!(3))
    );
    assert_eq!(done["accepted"]["new"], 2);
    let problems = done["problems"].as_array().unwrap();
    let codes: Vec<(&Value, &Value)> = problems
        .iter()
        .map(|one| (&one["code"], &one["row"]))
        .collect();
    assert_eq!(
        codes,
        [
            (&json!("test-lead"), &json!(3)),
            (&json!("phone-damaged"), &json!(4))
        ]
    );
    assert!(
        problems[0]["raw"]
            .as_str()
            .unwrap()
            .contains("<test lead: dummy data")
    );
    assert_eq!(
        done["tidied"],
        json!([{ "field": "หมายเลขโทรศัพท์", "n": 1, "samples": [["p:+66812345678", "+66812345678"]] }])
    );
    let kept = import(&leadpact, &path, &["--keep-tests"]);
    assert_eq!(
        (&kept["tests"], &kept["accepted"]["new"]),
        (&json!(0), &json!(3))
    );
    let said = leadpact.does(["import".as_ref(), path.as_os_str(), "--dry-run".as_ref()]);
    assert!(
        said.contains("1 test of a lead form is left out."),
        "{said}"
    );
}

#[test]
fn a_telephone_number_is_written_as_dialled_from_anywhere_beside_the_one_that_was_written() {
    let folder = Folder::new("derive-phone").unwrap();
    let leadpact = start(&folder);
    let rows =
        "Record ID,Phone,Country\n1,22 123 45 67,Poland\n2,+66 81 234 5678,\n3,600 100 200,\n";
    let path = file(&folder, "people.csv", rows);
    let done = import(&leadpact, &path, &["--derive", "phone_e164"]);
    assert_eq!(
        done["derived"],
        json!([{ "field": "phone_e164", "from": "Phone", "n": 2, "several": 0, "none": 1 }])
    );
    let mut made = counted(&leadpact, "phone_e164");
    made.sort();
    let expected = [None, Some("+48221234567"), Some("+66812345678")];
    assert_eq!(made, expected.map(|one| (one.map(str::to_owned), 1)));
    let mut written = counted(&leadpact, "Phone");
    written.sort();
    let expected = ["+66 81 234 5678", "22 123 45 67", "600 100 200"];
    assert_eq!(written, expected.map(|one| (Some(one.to_owned()), 1)));
}

#[test]
fn leads_of_salesforce_without_any_converted_are_said_to_lack_them() {
    let folder = Folder::new("export-salesforce").unwrap();
    let leadpact = start(&folder);
    let first = file(
        &folder,
        "first.csv",
        "Email,Company Name\nanna@alfa.example,Alfa\n",
    );
    import(&leadpact, &first, &[]);
    let path = file(&folder, "leads.csv", SALESFORCE);
    let done = import(&leadpact, &path, &["--derive", "seniority"]);
    assert_eq!(done["export"]["name"], "salesforce-leads");
    assert_eq!(done["cautions"], json!(["converted-missing"]));
    assert_eq!(
        done["accepted"],
        json!({ "new": 2, "updated": 1, "unchanged": 0 })
    );
    assert_eq!(
        done["same_meaning"],
        json!([{ "column": "Company / Account", "field": "Company Name" }])
    );
    // One title is a director's, one fits several, one none.
    assert_eq!(
        done["derived"],
        json!([{ "field": "seniority", "from": "Title", "n": 1, "several": 1, "none": 1 }])
    );
    // The cell stays as it stood, and is known by the address in it.
    assert_eq!(
        done["tidied"],
        json!([{ "field": "Email", "n": 1, "samples": [["Cy Lim <cy@gama.example>", "cy@gama.example"]] }])
    );
    let again = file(&folder, "again.csv", "Email,Note\ncy@gama.example,called\n");
    assert_eq!(
        import(&leadpact, &again, &["--dry-run"])["accepted"]["updated"],
        1
    );

    let converted = SALESFORCE.replace("Primary Campaign\n", "Primary Campaign,IsConverted\n");
    let converted = converted.replace("Fair\n", "Fair,TRUE\n");
    let path = file(&folder, "converted.csv", converted);
    assert_eq!(
        import(&leadpact, &path, &["--dry-run"])["cautions"],
        json!([])
    );

    let groups = &leadpact.json(["values"])["groups"];
    assert_eq!(groups[0]["field"], "lead_source");
    assert_eq!(groups[0]["values"].as_array().unwrap().len(), 3);
    leadpact.does(["values", "group", "people.lead_source"]);
    assert_eq!(leadpact.json(["values"])["groups"], json!([]));
    assert_eq!(
        counted(&leadpact, "Lead Source"),
        [(groups[0]["to"].as_str().map(str::to_owned), 3)]
    );
}

#[test]
fn bought_contacts_are_targets_until_they_raise_a_hand() {
    let folder = Folder::new("export-apollo").unwrap();
    let leadpact = start(&folder);
    let known = file(&folder, "known.csv", "Email\nanna@alfa.example\n");
    import(&leadpact, &known, &[]);
    let path = file(&folder, "apollo.csv", APOLLO);
    let done = import(&leadpact, &path, &[]);
    assert_eq!(done["export"]["name"], "apollo-people");
    assert_eq!(done["cautions"], json!(["targets"]));
    // Whoever is in the list already is no target by that.
    assert_eq!(done["derived"][0]["n"], 2);
    let target = || (Some("Target".to_owned()), 2);
    assert_eq!(counted(&leadpact, "Lead kind"), [target(), (None, 1)]);
    let again = import(&leadpact, &path, &[]);
    assert_eq!(
        again["accepted"],
        json!({ "new": 0, "updated": 0, "unchanged": 3 })
    );

    let form = file(&folder, "form.csv", LINKEDIN);
    assert_eq!(
        import(&leadpact, &form, &[])["export"]["name"],
        "linkedin-leads"
    );
    let lead = (Some("Lead".to_owned()), 1);
    let mut kinds = counted(&leadpact, "Lead kind");
    kinds.sort();
    assert_eq!(kinds, [(None, 1), lead, (Some("Target".to_owned()), 1)]);
    // It stays so, however often the bought list comes.
    import(&leadpact, &path, &[]);
    assert_eq!(counted(&leadpact, "Lead kind").len(), 3);
    // And a definition may ask it.
    let definition = file(
        &folder,
        "definition.json",
        r#"{"leadpact_definition":1,"title":"T","criteria":[{"id":"hand","label":"Raised a hand","field":"lead_kind","op":"is",
            "value":"Lead"}],"stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":"hand"}}]}"#,
    );
    let found = leadpact.json([
        "definition".as_ref(),
        "check".as_ref(),
        definition.as_os_str(),
    ]);
    let findings = found["findings"].to_string();
    assert!(
        !findings.contains("field-absent") && !findings.contains("value-absent"),
        "{findings}"
    );
}

#[test]
fn a_mapping_is_taken_along_and_a_damaged_one_refused() {
    let folder = Folder::new("export-mapping").unwrap();
    let leadpact = start(&folder);
    let list = file(
        &folder,
        "list.csv",
        "E-mail,Firma,Uwagi\nanna@alfa.example,Alfa,tajne\n",
    );
    import(&leadpact, &list, &[]);
    let mapping = folder.file("mapping.json");
    let export = ["mapping", "export", "--import", "1", "--out"].map(OsString::from);
    leadpact.does([&export[..], &[mapping.clone().into()]].concat());
    let text = std::fs::read_to_string(&mapping).unwrap();
    assert!(
        !text.contains("tajne") && !text.contains("alfa.example"),
        "{text}"
    );
    std::fs::write(
        &mapping,
        text.replace("\"field\": \"Firma\"", "\"field\": \"Company\""),
    )
    .unwrap();

    let other = Leadpact::on(folder.file("other.leadpact"));
    other.does(["new"]);
    let further = file(
        &folder,
        "further.csv",
        "E-mail,Firma,Telefon\nbo@beta.example,Beta,601602603\n",
    );
    let options = ["--mapping", mapping.to_str().unwrap()];
    let arguments = ["import", further.to_str().unwrap(), options[0], options[1]];
    let said = other.does(arguments);
    assert!(
        said.contains("names columns that this file has not: Uwagi"),
        "{said}"
    );
    assert!(
        said.contains("they are read as proposed: Telefon"),
        "{said}"
    );
    assert_eq!(counted(&other, "Company"), [(Some("Beta".to_owned()), 1)]);

    std::fs::write(&mapping, &text[..text.len() / 2]).unwrap();
    let refused = other.run(arguments);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("not a mapping"), "{}", refused.err);

    let from_file = ["mapping", "export", further.to_str().unwrap(), "--out"].map(OsString::from);
    other.does([&from_file[..], &[mapping.clone().into()]].concat());
    assert!(
        std::fs::read_to_string(&mapping)
            .unwrap()
            .contains("Telefon")
    );
}

#[test]
fn real_hubspot_exports_are_known_for_what_they_are() {
    let story = "real_hubspot_exports_are_known_for_what_they_are";
    let data = places::root().join("../shared/data/hubspot-import");
    if !data.is_dir() {
        return machine::leave_out(story, &format!("there is no {}", data.display()));
    }
    let folder = Folder::new("export-real").unwrap();
    let leadpact = start(&folder);
    for (name, table) in [
        ("contacts", "people"),
        ("companies", "companies"),
        ("deals", "deals"),
        ("activities", "activities"),
    ] {
        let path = data.join(format!("hubspot_{name}.csv"));
        let done = import(&leadpact, &path, &["--dry-run", "--table", table]);
        assert_eq!(
            done["export"]["name"],
            format!("hubspot-{name}"),
            "{}",
            done["export"]
        );
    }
}

#[test]
fn what_was_said_of_a_cut_goes_with_the_mapping_and_what_is_said_anew_goes_before_it() {
    let folder = Folder::new("export-mapping-cut").unwrap();
    let leadpact = start(&folder);
    let list = file(
        &folder,
        "list.csv",
        "anna@alfa.example;Alfa\nbo@beta.example;Beta\n",
    );
    let mapping = folder.file("mapping.json");
    let path = |path: &PathBuf| path.to_str().unwrap().to_owned();
    let export = ["mapping", "export", &path(&list), "--out", &path(&mapping)];
    leadpact.does(export);
    let plain: Value = serde_json::from_slice(&std::fs::read(&mapping).unwrap()).unwrap();
    assert_eq!((&plain["version"], plain.get("cut")), (&json!(1), None));

    leadpact.does([&export[..], &["--no-header"]].concat());
    let said: Value = serde_json::from_slice(&std::fs::read(&mapping).unwrap()).unwrap();
    let cut = json!({ "header": false });
    assert_eq!((&said["version"], &said["cut"]), (&json!(2), &cut));
    let import = ["import", &path(&list), "--mapping", &path(&mapping)];
    let rows = |more: &[&str]| leadpact.json([&import[..], more].concat())["rows_in"].clone();
    assert_eq!(rows(&["--dry-run"]), json!(2));
    assert_eq!(rows(&["--dry-run", "--header"]), json!(1));
}
