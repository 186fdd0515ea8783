//! Is everything that can be said told in one plain line, with what was and what is?

use definition::CriterionId;
use jiff::Timestamp;
use serde_json::{Value, json};
use words::{Locale, Words};

use super::*;
use crate::tests::{changed, team};

fn english() -> Words {
    Words::of(Locale::En)
}

fn label(_: Option<lead::Relation>, key: &lead::FieldKey) -> String {
    key.to_string()
}

fn begun() -> Journal {
    let first = Journal::default().saving("Anna", Timestamp::UNIX_EPOCH, "", &team());
    Journal::default().joined(first)
}

fn say(journal: &Journal, writes: Vec<(Register, Value)>) -> Journal {
    journal.joined(journal.next("Bo", Timestamp::UNIX_EPOCH, "", writes))
}

/// The last edit in words: `what | before | after`.
fn last(journal: &Journal) -> Vec<String> {
    let n = journal.len();
    let said = say_moments(journal, [n - 1, n], &label, english());
    let line = |one: ChangeSaid| {
        let or = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
        format!("{} | {} | {}", one.what, or(one.before), or(one.after))
    };
    said.into_iter().map(line).collect()
}

#[test]
fn a_definition_is_said_to_be_begun_and_then_changed() {
    let journal = begun();
    assert_eq!(
        last(&journal),
        ["The definition was begun | - | “Good lead”: criteria 2, stages 2"]
    );
    let larger = changed("\"value\": 11", "\"value\": 50");
    let journal = journal.joined(journal.saving("Bo", Timestamp::UNIX_EPOCH, "", &larger));
    assert_eq!(
        last(&journal),
        [
            "Criterion changed · Ideal customer profile and stage “SQL” | employees is at least 11 | employees is at least 50"
        ]
    );
}

#[test]
fn everything_beside_the_definition_is_told_in_one_line_and_so_is_that_it_was_taken_away() {
    let size = || CriterionId("size".to_owned());
    let cases: [(Register, Value, &str); 8] = [
        (
            Register::Participant("Ewa".to_owned()),
            json!({"side": "sales", "signs": "no"}),
            "Ewa takes part | - | Sales · does not sign",
        ),
        (
            Register::Position {
                criterion: size(),
                name: "Ewa".to_owned(),
            },
            json!({"stand": "object", "reason": "too small", "on": "x"}),
            "Ewa on “employees is at least 11” | - | objects · too small",
        ),
        (
            Register::Overrule {
                criterion: size(),
                name: "Ewa".to_owned(),
            },
            json!({"by": "Bo", "reason": "we try it", "on": "x"}),
            "The objection of Ewa to “employees is at least 11” was overruled | - | Bo · we try it",
        ),
        (
            Register::Proposer(size()),
            json!(["Anna", "Bo"]),
            "Who proposed “employees is at least 11” | - | Anna, Bo",
        ),
        (
            Register::Comment("c1".to_owned()),
            json!({"about": "size", "text": "ask finance"}),
            "Comment on “employees is at least 11” | - | ask finance",
        ),
        (
            Register::Proposal("p1".to_owned()),
            json!({"author": "Anna", "says": "Has a budget", "outcome": "dropped", "reason": "nobody knows"}),
            "A proposal of Anna | - | Has a budget · dropped · nobody knows",
        ),
        (
            Register::Objection("o1".to_owned()),
            json!({"text": "Too dear", "answer": "Show the return"}),
            "An objection that keeps coming | - | Too dear · Show the return",
        ),
        (
            Register::Term("review_date".to_owned()),
            json!("2027-05-31"),
            "",
        ),
    ];
    for (register, value, expected) in cases {
        let journal = say(&begun(), vec![(register.clone(), value)]);
        let said = last(&journal);
        assert_eq!(said.len(), 1, "{register:?}: {said:?}");
        match expected {
            "" => assert!(said[0].contains("31 May 2027"), "{said:?}"),
            expected => assert_eq!(said[0], expected),
        }
        let gone = say(&journal, vec![(register.clone(), Value::Null)]);
        let said = last(&gone);
        assert!(
            said.len() == 1 && said[0].ends_with(" | -"),
            "{register:?}: {said:?}"
        );
    }
}

#[test]
fn what_is_to_be_chosen_is_said_so_that_a_person_can_choose() {
    let start = begun();
    let apart = |definition: &Definition| {
        let edit = start.saving("Bo", Timestamp::UNIX_EPOCH, "", definition);
        start.joined(edit)
    };
    let both = |one: &Definition, other: &Definition| {
        let other = apart(other);
        apart(one).joined(other.edits().map(|(_, edit)| edit.clone()))
    };
    let cases = [
        (
            both(
                &changed("\"value\": 11", "\"value\": 20"),
                &changed("\"value\": 11", "\"value\": 50"),
            ),
            "Criterion changed · Ideal customer profile",
            ["employees is at least 20", "employees is at least 50"],
        ),
        (
            both(
                &changed("\"label\": \"SQL\"", "\"label\": \"Ours\""),
                &changed("\"label\": \"SQL\"", "\"label\": \"Theirs\""),
            ),
            "Stage ",
            ["Ours", "Theirs"],
        ),
        (
            both(
                &changed("Good lead", "Fine lead"),
                &changed("Good lead", "Best lead"),
            ),
            "The name changed",
            ["Fine lead", "Best lead"],
        ),
    ];
    for (journal, about, expected) in cases {
        let choices = choices(&journal, &label, english());
        assert_eq!(choices.len(), 1, "{about}: {choices:?}");
        let choice = &choices[0];
        assert!(choice.about.starts_with(about), "{}", choice.about);
        let mut says: Vec<&str> = choice.offered.iter().map(|one| &one.says[..]).collect();
        says.sort_unstable();
        let mut expected = expected;
        expected.sort_unstable();
        for (said, part) in says.iter().zip(expected) {
            assert!(said.contains(part), "{said} lacks {part}");
        }
        let counting = choice.offered.iter().filter(|one| one.counts).count();
        assert_eq!(counting, 1, "{about}");
    }
    // Nobody's word is to be chosen against that it was taken away without saying so.
    let kept = say(
        &start,
        vec![(
            Register::Term("review_date".to_owned()),
            json!("2027-05-31"),
        )],
    );
    let gone = say(
        &kept,
        vec![(Register::Term("review_date".to_owned()), Value::Null)],
    );
    let other = say(
        &kept,
        vec![(
            Register::Term("review_date".to_owned()),
            json!("2027-06-30"),
        )],
    );
    let both = gone.joined(other.edits().map(|(_, edit)| edit.clone()));
    let offered = &choices(&both, &label, english())[0].offered;
    let says: Vec<&str> = offered.iter().map(|one| &one.says[..]).collect();
    assert!(says.contains(&"taken away"), "{says:?}");
    assert!(
        says.iter().any(|says| says.contains("30 Jun 2027")),
        "{says:?}"
    );
}
