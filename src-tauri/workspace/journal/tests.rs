//! Is everything that makes the agreement in the journal, with who said it?

use agreement::{Journal, Participant, Register, Side};
use definition::{Definition, Owner};
use serde_json::json;
use words::Locale;

use crate::tests::now;
use crate::{Workspace, sample_definition};

fn team(folder: &tempfile::TempDir) -> Workspace {
    Workspace::create(&folder.path().join("team.leadpact"), now()).unwrap()
}

fn defined() -> Definition {
    sample_definition(Locale::En).unwrap()
}

fn says(journal: &Journal) -> Definition {
    journal.definition().unwrap().definition.unwrap()
}

#[test]
fn whoever_saves_a_definition_says_in_the_journal_what_of_it_is_new() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    team.definition_save(&defined(), (now(), "Anna")).unwrap();
    let mut other = defined();
    other.title = "Better lead".to_owned();
    team.definition_save(&other, (now(), "Bo")).unwrap();
    let journal = &team.snapshot().journal;
    let said: Vec<(&str, usize)> = journal
        .edits()
        .map(|(_, edit)| (edit.who.as_str(), edit.writes.len()))
        .collect();
    assert_eq!(said.len(), 2);
    assert_eq!(said[0].0, "Anna");
    assert_eq!(said[1], ("Bo", 1), "only the title is another");
    assert_eq!(says(journal), other);
    team.definition_save(&other, (now(), "Bo")).unwrap();
    assert_eq!(
        team.snapshot().journal.len(),
        2,
        "nothing new, nothing said"
    );
}

#[test]
fn what_was_saved_before_there_was_a_journal_is_said_once_and_alike_in_every_copy() {
    let folder = tempfile::tempdir().unwrap();
    let team = team(&folder);
    // As a program without a journal saved it.
    let anna = Participant {
        name: "Anna".to_owned(),
        side: Owner::Marketing,
        signs: true,
    };
    team.store()
        .definition_save(&defined(), now(), &[])
        .unwrap();
    team.store().participant_save(&anna, &[]).unwrap();
    let path = team.path().to_owned();
    drop(team);
    let copy = folder.path().join("copy.leadpact");
    std::fs::copy(&path, &copy).unwrap();
    let said = [(path, "Anna"), (copy, "Bo")].map(|(path, who)| {
        let mut team = Workspace::open(&path, now()).unwrap();
        assert!(team.snapshot().journal.is_empty());
        let writes = vec![(
            Register::Term("review_date".to_owned()),
            json!("2027-05-31"),
        )];
        assert!(team.journal_write((who, "", now()), writes).unwrap());
        let journal = team.snapshot().journal.clone();
        let first = journal.edits().next().unwrap().0.clone();
        (journal, first)
    });
    assert_eq!(said[0].1, said[1].1);
    let journal = said[0]
        .0
        .joined(said[1].0.edits().map(|(_, edit)| edit.clone()));
    assert_eq!((journal.len(), journal.disagreements().len()), (3, 0));
    assert_eq!(
        (says(&journal), journal.participants()),
        (defined(), vec![anna])
    );
}

#[test]
fn promises_and_who_signs_come_from_what_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    let review = Register::Term("review_date".to_owned());
    let say = |team: &mut Workspace, value| {
        let writes = vec![(review.clone(), value)];
        team.journal_write(("Anna", "a quarter on", now()), writes)
    };
    assert!(say(&mut team, json!("2027-05-31")).unwrap());
    assert!(
        !say(&mut team, json!("2027-05-31")).unwrap(),
        "it holds already"
    );
    let reviewed = |team: &Workspace| team.snapshot().agreement.terms.review_date;
    assert_eq!(reviewed(&team), Some(jiff::civil::date(2027, 5, 31)));
    assert!(say(&mut team, serde_json::Value::Null).unwrap());
    assert_eq!(reviewed(&team), None);

    team.definition_save(&defined(), (now(), "Anna")).unwrap();
    team.version_sign("Ewa", Side::Sales, now()).unwrap();
    let people = team.snapshot().journal.participants();
    assert_eq!(people, team.snapshot().agreement.participants);
    let path = team.path().to_owned();
    drop(team);
    let again = Workspace::open(&path, now()).unwrap();
    assert_eq!(again.snapshot().journal.participants(), people);
}
