//! Is what is signed frozen, and is every change told? On the definition of a small team.

use std::collections::BTreeMap;

use definition::{Criterion, CriterionId, Definition, Missing, Op, Owner, Subject, Test};
use jiff::Timestamp;
use lead::FieldKey;
use words::{Locale, Words};

use crate::{
    Agreement, Participant, Side, SignOff, Standing, State, Text, Version, diff, say_change,
    sections,
};

const TEAM: &str = r#"{
  "leadpact_definition": 1,
  "title": "Good lead",
  "time_zone": "UTC",
  "criteria": [
    {"id": "size", "field": "employees", "op": "at_least", "value": 11},
    {"id": "role", "field": "role", "op": "is", "value": "HR", "missing": "not_met"}
  ],
  "icp": {"must_have": ["size"]},
  "exclusions": [],
  "stages": [
    {"key": "mql", "label": "MQL", "owner": "marketing", "reached_by": {"rule": "icp"}},
    {"key": "sql", "label": "SQL", "owner": "sales", "reached_by": {"rule": {"all": ["size", "role"]}}}
  ]
}"#;

pub(crate) fn team() -> Definition {
    definition::read(TEAM).unwrap()
}

pub(crate) fn changed(from: &str, to: &str) -> Definition {
    assert!(TEAM.contains(from), "{from}");
    definition::read(&TEAM.replace(from, to)).unwrap()
}

/// A criterion that nobody named yet.
pub(crate) fn criterion(field: &str, op: Op, values: &[&str]) -> Criterion {
    let values: Vec<String> = values.iter().map(|&one| one.to_owned()).collect();
    Criterion {
        id: CriterionId(String::new()),
        label: String::new(),
        subject: Subject::Field(FieldKey::from_label(field)),
        test: Test::parse(op, &values).unwrap(),
        missing: Missing::Unknown,
        rationale: String::new(),
    }
}

fn label(_: Option<lead::Relation>, key: &FieldKey) -> String {
    key.to_string()
}

fn said(after: &Definition) -> Vec<String> {
    let before = team();
    let changes = diff(&before, after);
    let words = Words::of(Locale::En);
    let say = |change| {
        let said = say_change(change, [&before, after], &label, words);
        let parts = [Some(said.what), said.before, said.after];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" | ")
    };
    changes.iter().map(say).collect()
}

pub(crate) fn version(no: u32, definition: &Definition, signed: &[(&str, Side, i64)]) -> Version {
    let text = Text::new(definition, Vec::new(), BTreeMap::new());
    let sign_off = |&(name, side, second): &(&str, Side, i64)| SignOff {
        name: name.to_owned(),
        side,
        at: Timestamp::from_second(second).unwrap(),
    };
    Version {
        no,
        frozen_at: Timestamp::UNIX_EPOCH,
        definition: definition.clone(),
        definition_hash: definition.hash(),
        agreement_hash: Text::hash(&text.bytes()),
        text,
        sign_offs: signed.iter().map(sign_off).collect(),
    }
}

#[test]
fn every_change_is_told_in_one_plain_sentence() {
    let cases: [(&str, &str, &[&str]); 8] = [
        (
            "\"value\": 11",
            "\"value\": 50",
            &[
                "Criterion changed · Ideal customer profile and stage “SQL” | employees is at least 11 | employees is at least 50",
            ],
        ),
        (
            "\"missing\": \"not_met\"",
            "\"missing\": \"unknown\"",
            &[
                "Criterion changed · stage “SQL” | role is HR (a missing value counts as not met) | role is HR",
            ],
        ),
        (
            "\"op\": \"at_least\"",
            "\"label\": \"Large\", \"op\": \"at_least\"",
            &[
                "Another name or reason for a criterion, which asks the same · Ideal customer profile and stage “SQL” | employees is at least 11",
            ],
        ),
        (
            "Good lead",
            "Great lead",
            &["The name changed | Good lead | Great lead"],
        ),
        (
            "{\"all\": [\"size\", \"role\"]}",
            "{\"any\": [\"size\", \"role\"]}",
            &[
                "SQL is reached by another rule | Who reaches this stage: All of these: employees is at least 11; role is HR (a missing value counts as not met) | Who reaches this stage: At least one of these: employees is at least 11; role is HR (a missing value counts as not met)",
            ],
        ),
        (
            "\"owner\": \"sales\"",
            "\"owner\": \"both\"",
            &["Another side answers for SQL | Sales | Marketing and sales"],
        ),
        (
            "\"exclusions\": []",
            "\"exclusions\": [\"role\"]",
            &["Exclusion added | role is HR (a missing value counts as not met)"],
        ),
        (
            "\"must_have\": [\"size\"]",
            "\"must_have\": [\"role\"]",
            &[
                "Ideal customer, “Must have”: removed | employees is at least 11",
                "Ideal customer, “Must have”: added | role is HR (a missing value counts as not met)",
            ],
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(said(&changed(from, to)), expected, "{from} → {to}");
    }
}

#[test]
fn what_is_muted_is_told_and_reads_as_muted() {
    let muted = changed(
        r#"{"must_have": ["size"]}"#,
        r#"{"must_have": ["size"], "muted": ["size"]}"#,
    );
    assert_eq!(
        said(&muted),
        ["Ideal customer profile: muted, no longer counts | employees is at least 11"]
    );
    let muted = changed(r#"["size", "role"]"#, r#"["size", {"muted": "role"}]"#);
    let [told] = &said(&muted)[..] else {
        panic!("one change")
    };
    assert!(
        told.ends_with("employees is at least 11; (Muted, does not count: role is HR (a missing value counts as not met))"),
        "{told}"
    );
    let with = |json: &str| changed(r#""exclusions": []"#, &format!(r#""exclusions": {json}"#));
    let changes = diff(&with(r#"["role"]"#), &with(r#"[{"muted": "role"}]"#));
    assert!(
        matches!(&changes[..], [crate::Change::ExclusionMuted(_, true)]),
        "{changes:?}"
    );
    let page = sections(
        &with(r#"[{"muted": {"any": ["role"]}}]"#),
        &label,
        Words::of(Locale::En),
    );
    let lines: Vec<&str> = page[1]
        .lines
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(lines[0], "Muted, does not count: At least one of these:");
}

#[test]
fn a_criterion_that_joins_or_leaves_is_told_once_with_where_and_whether_it_was_muted() {
    let copy = r#"{"id": "size-2", "field": "employees", "op": "at_least", "value": 11},
    {"id": "role""#;
    let with = |used: &str| {
        let json = TEAM.replace(r#"{"id": "role""#, copy);
        definition::read(&json.replace(r#"{"must_have": ["size"]}"#, used)).unwrap()
    };
    let says = |before: &Definition, after: &Definition| -> Vec<String> {
        let words = Words::of(Locale::En);
        let changes = diff(before, after);
        let said = changes
            .iter()
            .map(|change| say_change(change, [before, after], &label, words));
        let said = said.map(|said| {
            let parts = [Some(said.what), said.before, said.after];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" | ")
        });
        said.collect()
    };
    let muted = with(r#"{"must_have": ["size", "size-2"], "muted": ["size-2"]}"#);
    let text = "Muted, does not count: employees is at least 11";
    let told = [
        format!("Ideal customer, “Must have”: removed | {text}"),
        format!("Ideal customer, “Must have”: added | {text}"),
    ];
    assert_eq!(says(&muted, &team()), told[..1]);
    assert_eq!(says(&team(), &muted), told[1..]);
    let unused = with(r#"{"must_have": ["size"]}"#);
    assert_eq!(
        says(&unused, &team()),
        ["Criterion removed · used nowhere | employees is at least 11"]
    );
    let mut larger = muted.clone();
    larger.criteria[1].test = changed("\"value\": 11", "\"value\": 50").criteria[0]
        .test
        .clone();
    assert_eq!(
        says(&muted, &larger),
        [
            "Criterion changed · Ideal customer profile (muted) | employees is at least 11 | employees is at least 50"
        ]
    );
}

#[test]
fn what_joins_or_leaves_is_told_and_order_alone_as_order() {
    let mut other = team();
    other.criteria.reverse();
    assert_eq!(
        said(&other),
        ["Only the order changed; every lead is decided as before"]
    );
    other.stages.reverse();
    assert_eq!(
        said(&other),
        ["The stages come in another order | MQL → SQL | SQL → MQL"]
    );
    let mut fewer = team();
    fewer.stages.pop();
    fewer.criteria.pop();
    let told = said(&fewer);
    let [stage] = &told[..] else {
        panic!("the stage took its criterion along: {told:?}")
    };
    assert!(stage.starts_with("Stage SQL removed | "), "{told:?}");
    assert!(stage.contains("role is HR"), "{told:?}");
    assert_eq!(diff(&team(), &team()), []);
}

#[test]
fn the_bytes_that_are_signed_are_read_back_letter_by_letter() {
    let participants = vec![Participant {
        name: "Łucja".into(),
        side: Owner::Both,
        signs: true,
    }];
    let page = sections(&team(), &label, Words::of(Locale::Pl));
    let sentences = BTreeMap::from([("pl".to_owned(), page)]);
    let text = Text::new(&team(), participants, sentences);
    let bytes = text.bytes();
    let (read, definition) = Text::read(&bytes).unwrap();
    assert_eq!((&read, definition), (&text, team()));
    assert_eq!(read.bytes(), bytes);
    assert_eq!(
        read.read_in("da").len(),
        3,
        "another language reads what there is"
    );
    let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert!(!has_number(&json), "canonical JSON has no numbers");
    let other = Text::new(
        &changed("Good lead", "Great lead"),
        Vec::new(),
        BTreeMap::new(),
    );
    assert_ne!(Text::hash(&other.bytes()), Text::hash(&bytes));
    assert!(Text::read(b"{}").is_err());
}

pub(crate) fn has_number(json: &serde_json::Value) -> bool {
    match json {
        serde_json::Value::Number(_) => true,
        serde_json::Value::Array(items) => items.iter().any(has_number),
        serde_json::Value::Object(map) => map.values().any(has_number),
        _ => false,
    }
}

#[test]
fn a_version_is_agreed_when_both_sides_signed_and_not_before() {
    use Side::{Marketing, Sales};
    let (one, other) = (team(), changed("\"value\": 11", "\"value\": 50"));
    let agreement = |versions: &[Version]| Agreement {
        participants: Vec::new(),
        versions: versions.to_vec(),
        ..Agreement::default()
    };
    let half = version(1, &one, &[("Anna", Marketing, 5), ("Ola", Marketing, 6)]);
    let standing = agreement(std::slice::from_ref(&half)).standing(&one);
    let missing = vec![Sales];
    assert_eq!(standing, Standing::Proposed { no: 1, missing });
    let whole = version(1, &one, &[("Anna", Marketing, 9), ("Bo", Sales, 5)]);
    assert_eq!(whole.agreed_at(), Timestamp::from_second(9).ok());
    assert!(!whole.single_signer());
    let both = version(2, &other, &[("Anna", Marketing, 10), ("Anna", Sales, 11)]);
    assert!(both.single_signer());

    let history = agreement(&[whole.clone(), both.clone()]);
    assert_eq!(history.state(&whole, Some(&other)), State::Superseded);
    assert_eq!(history.state(&both, Some(&one)), State::Agreed);
    // Going back to an older text is an edit like any other: it carries no signature.
    assert_eq!(history.standing(&one), Standing::Draft);
    let left = agreement(&[whole.clone(), version(2, &other, &[("Bo", Sales, 20)])]);
    assert_eq!(left.state(&left.versions[0], Some(&other)), State::Agreed);
    assert_eq!(left.state(&left.versions[1], Some(&other)), State::Proposed);
    assert_eq!(left.state(&left.versions[1], Some(&one)), State::Superseded);
}

#[test]
fn the_page_reads_as_sentences_in_every_language() {
    for locale in Locale::ALL {
        let page = sections(&team(), &label, Words::of(locale));
        let owners: Vec<_> = page.iter().map(|section| section.owner).collect();
        assert_eq!(owners, [None, Some(Owner::Marketing), Some(Owner::Sales)]);
        for line in page.iter().flat_map(|section| &section.lines) {
            assert!(!line.text.contains(['⟦', '{']), "{locale:?}: {}", line.text);
        }
    }
}
