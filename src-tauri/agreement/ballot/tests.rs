//! Does a ballot come back from its file as it was, and is anything else refused?

use definition::{Op, Owner};
use lead::{FieldKey, FieldType};
use proptest::prelude::*;

use crate::tests::criterion;
use crate::{Ballot, BallotError, BallotForm, FormField, Proposed, Question};
use crate::{ballot_json, read_ballot_json};

fn form() -> BallotForm {
    BallotForm {
        ballot: Ballot {
            workshop: "a1b2".to_owned(),
            name: "Anna Nowak".to_owned(),
            side: Owner::Marketing,
            proposed: vec![
                Proposed {
                    question: Question::Firmographics,
                    wording: String::new(),
                    why: "Smaller ones leave".to_owned(),
                    criterion: Some(criterion("Employees", Op::AtLeast, &["11"])),
                },
                Proposed {
                    question: Question::Needs,
                    wording: "ไม่มีเวลา".to_owned(),
                    why: String::new(),
                    criterion: None,
                },
            ],
        },
        fields: vec![FormField {
            key: FieldKey::from_label("Employees"),
            label: "Employees".to_owned(),
            kind: FieldType::Number,
        }],
    }
}

fn written(form: &BallotForm) -> String {
    form.write("Fill it in.".to_owned(), |one| format!("{one:?}?"))
}

#[test]
fn a_ballot_comes_back_from_its_file_as_it_was() {
    let text = written(&form());
    assert_eq!(BallotForm::read(text.as_bytes()), Ok(form()));
    let kept = ballot_json(&form().ballot.proposed);
    assert_eq!(read_ballot_json(&kept), Ok(form().ballot.proposed));
    assert!(text.contains(r#""at_least""#), "what can be asked is told");
}

#[test]
fn an_empty_form_has_a_line_for_each_question_and_they_say_nothing() {
    let mut empty = form();
    empty.ballot.proposed.clear();
    empty.fields.push(FormField {
        key: FieldKey::from_label("Country"),
        label: "Country".to_owned(),
        kind: FieldType::Country,
    });
    let text = written(&empty);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["proposals"].as_array().map(Vec::len), Some(4));
    assert_eq!(json["example"]["test"]["field"], "country");
    assert_eq!(BallotForm::read(text.as_bytes()), Ok(empty));
}

#[test]
fn a_ballot_can_be_filled_in_by_hand_with_no_more_than_is_needed() {
    let text = "\u{feff}{\"leadpact_ballot\":1,\"workshop\":\"w\",\"name\":\" Bo\\nKim \",\"side\":\"sales\",
        \"proposals\":[{\"question\":\"persona\"},
          {\"question\":\"persona\",\"test\":{\"field\":\"Job Title\",\"op\":\"contains_any\",\"value\":[\"HR\"]}}]}";
    let form = BallotForm::read(text.as_bytes()).unwrap();
    assert_eq!(form.ballot.name, "Bo Kim");
    let expected = criterion("job_title", Op::ContainsAny, &["HR"]);
    assert_eq!(
        form.ballot.proposed.len(),
        1,
        "one that says nothing is none"
    );
    assert_eq!(form.ballot.proposed[0].criterion, Some(expected));
}

#[test]
fn what_is_no_ballot_is_refused_with_the_place() {
    let head = r#"{"leadpact_ballot":1,"workshop":"w","name":"A","side":"sales""#;
    let cases = [
        ("", ""),
        ("[]", "the top"),
        (r#"{"leadpact_definition":1}"#, "the top"),
        (&format!(r#"{head},"leads":[]}}"#), "the top"),
        (
            &format!(r#"{head},"proposals":[{{"question":"luck"}}]}}"#),
            "the top",
        ),
        (
            &format!(r#"{head},"proposals":[{{"question":"needs","why":"x"}}]}}"#),
            "proposals[0]",
        ),
        (
            &format!(
                r#"{head},"proposals":[{{"question":"needs","test":{{"field":"x","op":"at_least","value":"many"}}}}]}}"#
            ),
            "proposals[0].test",
        ),
    ];
    for (text, place) in cases {
        match BallotForm::read(text.as_bytes()) {
            Err(BallotError::Shape { path, .. }) => assert_eq!(path, place, "{text}"),
            Err(BallotError::NotJson(_)) => assert_eq!(place, "", "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
    let newer = r#"{"leadpact_ballot":2}"#;
    assert_eq!(
        BallotForm::read(newer.as_bytes()),
        Err(BallotError::Newer(2))
    );
    let large = vec![b' '; super::MOST_BALLOT_BYTES + 1];
    assert_eq!(BallotForm::read(&large), Err(BallotError::TooLarge));
}

proptest! {
    #[test]
    fn a_damaged_ballot_is_read_or_refused_and_never_breaks(at in 0_usize..900, to in any::<u8>()) {
        let mut bytes = written(&form()).into_bytes();
        let at = at % bytes.len();
        bytes[at] = to;
        let _ = BallotForm::read(&bytes);
        let _ = BallotForm::read(&bytes[..at]);
    }
}
