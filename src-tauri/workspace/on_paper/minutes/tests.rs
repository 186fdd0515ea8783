//! Do the minutes tell what happened, and nothing of what is not laid open?

use agreement::{Ballot, Proposed, Question, Side};
use definition::Owner;
use jiff::ToSpan;
use words::Locale;

use super::*;
use crate::tests::{Still, now};
use crate::{Code, sample_definition};

fn english() -> Words {
    Words::of(Locale::En)
}

fn at(minutes: i64) -> Timestamp {
    now() + minutes.minutes()
}

fn proposing(team: &Workspace, name: &str, side: Owner, wording: &str) -> Ballot {
    Ballot {
        workshop: team.workshop().unwrap().unwrap().key,
        name: name.to_owned(),
        side,
        proposed: vec![Proposed {
            question: Question::Needs,
            wording: wording.to_owned(),
            why: String::new(),
            criterion: None,
        }],
    }
}

#[test]
fn the_minutes_tell_who_was_there_what_was_proposed_decided_and_signed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.leadpact");
    let mut team = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let absent = team.minutes(english()).unwrap_err();
    assert_eq!(absent.code(), Code::WorkshopAbsent);

    team.workshop_start(at(1)).unwrap();
    for (name, side, wording) in [
        ("Anna", Owner::Marketing, "Has a budget"),
        ("Bo", Owner::Sales, "Asked for a price"),
    ] {
        team.take_part(name, side, at(2)).unwrap();
        let ballot = proposing(&team, name, side, wording);
        team.ballot_hand_in(&ballot, at(3)).unwrap();
    }
    let hidden = team.minutes(english()).unwrap();
    assert!(hidden.proposals.is_empty(), "nothing is laid open");
    assert!(!format!("{hidden:?}").contains("Has a budget"));

    team.ballots_reveal(false, ("Anna", at(4))).unwrap();
    let id = team.proposals().unwrap()[0].id.clone();
    team.proposal_drop(&id, "nobody knows it", ("Bo", at(5)))
        .unwrap();
    let mut definition = sample_definition(Locale::En).unwrap();
    definition.title = "Our lead".to_owned();
    definition.stages.pop();
    team.definition_save(&definition, (at(6), "Anna")).unwrap();
    for (name, side) in [("Anna", Side::Marketing), ("Bo", Side::Sales)] {
        team.version_sign(name, side, at(7)).unwrap();
    }

    let minutes = team.minutes(english()).unwrap();
    assert_eq!(minutes.title, "Our lead");
    assert_eq!(minutes.held, "22 Nov 2026");
    let present: Vec<&str> = minutes.present.iter().map(|(name, _)| &name[..]).collect();
    assert_eq!(present, ["Anna", "Bo"]);
    assert_eq!(minutes.proposals.len(), 2);
    let dropped = minutes
        .decisions
        .iter()
        .find(|one| one.why == "nobody knows it");
    assert!(
        dropped.is_some_and(|one| one.who.starts_with("Bo, ")),
        "{minutes:?}"
    );
    let named = minutes
        .decisions
        .iter()
        .find(|one| one.chosen == "Our lead");
    assert_eq!(named.unwrap().options.len(), 2, "what was, and what is");
    assert_eq!(minutes.open.len(), 1, "one proposal is still open");
    let questions: Vec<&str> = minutes
        .decisions
        .iter()
        .map(|one| &one.question[..])
        .collect();
    assert!(
        !questions
            .iter()
            .any(|question| question.contains("takes part")),
        "who was there is no decision: {questions:?}"
    );
    let (before, after) = (minutes.before.as_ref(), minutes.after.as_ref());
    assert_ne!(before.unwrap().0, after.unwrap().0);
    let version = team.snapshot().version(1).unwrap();
    assert_eq!(minutes.hashes.as_ref().unwrap().1, version.agreement_hash);

    for form in [PaperForm::Pdf, PaperForm::Html, PaperForm::Markdown] {
        for locale in Locale::ALL {
            let words = Words::of(locale);
            let name = team.minutes_name(form, words).unwrap();
            let file = folder.path().join(&name);
            team.minutes_export(form, words, &file).unwrap();
            assert!(file.metadata().unwrap().len() > 500, "{name}");
        }
    }
    let file = folder.path().join("minutes-2026-11-22-en.md");
    let text = std::fs::read_to_string(file).unwrap();
    for part in ["nobody knows it", "Asked for a price", "Our lead", "Bo"] {
        assert!(text.contains(part), "{text} lacks {part}");
    }
}
