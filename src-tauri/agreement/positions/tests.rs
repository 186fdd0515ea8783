//! Does a position stay with the wording it is about, does an objection stop what it should, and is the room
//! told in the order of its need?

use definition::{CriterionId, Owner};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::Journal;
use crate::tests::{changed, team};

const SIZE: &str = "size";
const ROLE: &str = "role";

#[test]
fn an_objection_stops_a_signature_until_a_decider_of_its_side_overrules_it() {
    let said = |journal: &Journal| Positions::of(journal).blocking(&team(), &people());
    let mut journal = Journal::default();
    assert!(said(&journal).is_empty());
    say(
        &mut journal,
        position(SIZE, "Bo", Stance::Object, "too small"),
    );
    let [objection] = &said(&journal)[..] else {
        panic!("one objection");
    };
    assert_eq!(
        (objection.name.as_str(), objection.reason.as_str()),
        ("Bo", "too small")
    );
    assert_eq!(objection.deciders, ["Cy"], "who else signs for sales");
    let objected = objected(&journal, "Bo");
    for (by, blocks) in [("Bo", 1), ("Anna", 1), ("Nobody", 1), ("Cy", 0)] {
        let mut journal = journal.clone();
        say(&mut journal, overrule(&objected, by));
        assert_eq!(said(&journal).len(), blocks, "overruled by {by}");
    }
}

#[test]
fn an_overrule_answers_one_reason_and_stands_as_dissent() {
    let mut journal = Journal::default();
    say(
        &mut journal,
        position(SIZE, "Bo", Stance::Object, "too small"),
    );
    let first = objected(&journal, "Bo");
    say(&mut journal, overrule(&first, "Cy"));
    let dissent = Positions::of(&journal).dissent(&team(), &people());
    assert_eq!(dissent.len(), 1);
    assert_eq!(
        (
            dissent[0].side,
            dissent[0].overruled_by.as_str(),
            dissent[0].why.as_str()
        ),
        (Side::Sales, "Cy", "we try it for a quarter")
    );
    say(
        &mut journal,
        position(SIZE, "Bo", Stance::Object, "no list has it"),
    );
    let said = Positions::of(&journal);
    assert_eq!(said.blocking(&team(), &people()).len(), 1, "another reason");
    assert!(said.dissent(&team(), &people()).is_empty());
}

#[test]
fn a_position_is_about_the_criterion_as_it_read() {
    let mut journal = Journal::default();
    say(
        &mut journal,
        position(SIZE, "Bo", Stance::Object, "too small"),
    );
    let said = Positions::of(&journal);
    let asks = r#""field": "employees", "op": "at_least", "value": 11"#;
    let cases = [
        (format!(r#""label": "Large", {asks}"#), false),
        (format!(r#""rationale": "They pay", {asks}"#), false),
        (format!(r#""missing": "met", {asks}"#), true),
        (asks.replace("11", "20"), true),
        (asks.replace("employees", "seats"), true),
    ];
    for (now, earlier) in cases {
        let team = changed(asks, &now);
        let room = room(&said, &team, &people());
        let size = room.iter().find(|one| one.criterion.0 == SIZE).unwrap();
        let bo = size.people.iter().find(|one| one.name == "Bo").unwrap();
        assert_eq!((bo.earlier, bo.blocks), (earlier, !earlier));
        assert!(bo.position.is_some(), "it is shown in any case");
        assert_eq!(size.mood == Mood::Unspoken, earlier);
    }
}

#[test]
fn what_somebody_said_apart_counts_by_its_worse_half() {
    let before = Journal::default();
    let here = next(
        &before,
        position(SIZE, "Bo", Stance::Object, "too small"),
        1,
    );
    let there = next(&before, position(SIZE, "Bo", Stance::Agree, ""), 2);
    for edits in [[here.clone(), there.clone()], [there, here]] {
        let said = Positions::of(&Journal::of(edits));
        assert_eq!(said.blocking(&team(), &people()).len(), 1);
    }
}

#[test]
fn an_overrule_that_was_also_taken_back_does_not_count() {
    let mut journal = Journal::default();
    say(
        &mut journal,
        position(SIZE, "Bo", Stance::Object, "too small"),
    );
    let (register, value) = overrule(&objected(&journal, "Bo"), "Cy");
    say(&mut journal, (register.clone(), value));
    let taken_back = next(&journal, (register.clone(), Value::Null), 3);
    let other = overrule_value(&objected(&journal, "Bo"), "Cy", "still");
    let said_again = next(&journal, (register, other), 4);
    let apart = journal.joined([taken_back, said_again]);
    assert_eq!(Positions::of(&apart).blocking(&team(), &people()).len(), 1);
}

#[test]
fn who_no_longer_signs_objects_and_stops_nobody() {
    let mut journal = Journal::default();
    say(
        &mut journal,
        position(SIZE, "Bo", Stance::Object, "too small"),
    );
    let mut people = people();
    people[1].signs = false;
    let said = Positions::of(&journal);
    assert!(said.blocking(&team(), &people).is_empty());
    assert_eq!(room(&said, &team(), &people)[0].mood, Mood::Disputed);
}

#[test]
fn the_room_begins_with_what_needs_to_be_talked_about() {
    use Stance::{Agree, CanLiveWith, Object};
    let cases: [(&[(&str, Stance)], Mood); 7] = [
        (&[], Mood::Unspoken),
        (&[("Anna", Agree)], Mood::OneSide(Side::Marketing)),
        (
            &[("Bo", CanLiveWith), ("Cy", Agree)],
            Mood::OneSide(Side::Sales),
        ),
        (&[("Anna", Agree), ("Cy", Agree)], Mood::Agreed),
        (&[("Anna", CanLiveWith), ("Cy", Agree)], Mood::Livable),
        (&[("Dan", Agree)], Mood::Agreed),
        (&[("Anna", Agree), ("Bo", Object)], Mood::Disputed),
    ];
    for (positions, mood) in cases {
        let mut journal = Journal::default();
        for (name, stance) in positions {
            say(&mut journal, position(ROLE, name, *stance, "why"));
        }
        let room = room(&Positions::of(&journal), &team(), &people());
        let role = room.iter().find(|one| one.criterion.0 == ROLE).unwrap();
        assert_eq!(role.mood, mood, "{positions:?}");
        assert_eq!(role.people.len(), people().len());
    }
    let mut journal = Journal::default();
    say(&mut journal, position(ROLE, "Bo", Object, "why"));
    let room = room(&Positions::of(&journal), &team(), &people());
    assert_eq!(room[0].criterion.0, ROLE);
}

#[test]
fn the_next_disagreement_goes_round() {
    let id = |id: &str| CriterionId(id.to_owned());
    let mut journal = Journal::default();
    let next_after = |journal: &Journal, after: Option<&str>| {
        let room = room(&Positions::of(journal), &team(), &people());
        let next = next_disagreement(&room, after.map(id).as_ref());
        next.map(|id| id.0.clone())
    };
    assert_eq!(next_after(&journal, None), None);
    say(&mut journal, position(ROLE, "Bo", Stance::Object, "why"));
    assert_eq!(next_after(&journal, Some(ROLE)).as_deref(), Some(ROLE));
    say(&mut journal, position(SIZE, "Bo", Stance::Object, "why"));
    assert_eq!(next_after(&journal, None).as_deref(), Some(SIZE));
    assert_eq!(next_after(&journal, Some(SIZE)).as_deref(), Some(ROLE));
    assert_eq!(next_after(&journal, Some(ROLE)).as_deref(), Some(SIZE));
    assert_eq!(next_after(&journal, Some("gone")).as_deref(), Some(SIZE));
}

#[test]
fn remarks_and_proposers_stand_with_their_criterion() {
    let mut journal = Journal::default();
    let remark = comment_value(&CriterionId(SIZE.to_owned()), "Where is that from?");
    say(&mut journal, (Register::Comment("a1".to_owned()), remark));
    let proposer = Register::Proposer(CriterionId(SIZE.to_owned()));
    say(&mut journal, (proposer, vec!["Anna", "Bo"].into()));
    let room = room(&Positions::of(&journal), &team(), &people());
    let size = room.iter().find(|one| one.criterion.0 == SIZE).unwrap();
    assert_eq!(size.comments[0].text, "Where is that from?");
    assert_eq!(size.proposers, ["Anna", "Bo"]);
    say(
        &mut journal,
        (Register::Comment("a1".to_owned()), Value::Null),
    );
    assert!(Positions::of(&journal).comments.is_empty());
}

proptest! {
    /// However positions and overrules are said, and by whomever: exactly those objections of signatories block
    /// that were said last and whose reason nobody else of their side answered.
    #[test]
    fn exactly_the_objections_that_stand_block(
        said in prop::collection::vec((0..4usize, 0..5usize, 0..2usize), 0..24)
    ) {
        let names = ["Anna", "Bo", "Cy", "Dan"];
        let shares = |one: usize, other: usize| (one == 0) == (other == 0) || one == 3 || other == 3;
        let mut journal = Journal::default();
        let mut stood: [Option<(Stance, usize)>; 4] = [None; 4];
        let mut answered: [Option<(usize, usize)>; 4] = [None; 4];
        for (who, what, which) in said {
            if let Some(stance) = Stance::ALL.get(what) {
                let reason = format!("reason {which}");
                say(&mut journal, position(SIZE, names[who], *stance, &reason));
                stood[who] = Some((*stance, which));
            } else {
                let whose = (who + what) % 4;
                let Some((_, reason)) = stood[whose] else { continue };
                let objection = objected(&journal, names[whose]);
                say(&mut journal, overrule(&objection, names[who]));
                answered[whose] = Some((reason, who));
            }
        }
        let blocks = |i: &usize| match (stood[*i], answered[*i]) {
            (Some((Stance::Object, reason)), Some((answer, by))) => {
                answer != reason || by == *i || !shares(*i, by)
            }
            (stood, _) => stood.is_some_and(|(stance, _)| stance == Stance::Object),
        };
        // Dan does not sign.
        let expected: Vec<&str> = (0..3).filter(blocks).map(|i| names[i]).collect();
        let said = Positions::of(&journal);
        let blocking = said.blocking(&team(), &people());
        let blocking: Vec<&str> = blocking.iter().map(|one| one.name.as_str()).collect();
        prop_assert_eq!(blocking, expected);
    }
}

fn people() -> Vec<Participant> {
    let person = |name: &str, side, signs| Participant {
        name: name.to_owned(),
        side,
        signs,
    };
    vec![
        person("Anna", Owner::Marketing, true),
        person("Bo", Owner::Sales, true),
        person("Cy", Owner::Sales, true),
        person("Dan", Owner::Both, false),
    ]
}

fn position(criterion: &str, name: &str, stance: Stance, reason: &str) -> (Register, Value) {
    let criterion = CriterionId(criterion.to_owned());
    let wording = wordings(&team())[&criterion].clone();
    let name = name.to_owned();
    let register = Register::Position { criterion, name };
    (register, position_value(stance, reason, &wording))
}

fn overrule(objection: &Position, by: &str) -> (Register, Value) {
    let register = Register::Overrule {
        criterion: objection.criterion.clone(),
        name: objection.name.clone(),
    };
    let value = overrule_value(objection, by, "we try it for a quarter");
    (register, value)
}

fn objected(journal: &Journal, name: &str) -> Position {
    let said = Positions::of(journal);
    let theirs = said.positions.into_iter().find(|one| one.name == name);
    theirs.unwrap()
}

fn say(journal: &mut Journal, write: (Register, Value)) {
    let at = journal.len() as i64;
    if journal
        .next("Anna", moment(at), "", [write.clone()])
        .is_some()
    {
        *journal = journal.joined([next(journal, write, at)]);
    }
}

fn next(journal: &Journal, write: (Register, Value), at: i64) -> crate::Edit {
    let edit = journal.next("Anna", moment(at), "", [write]).unwrap();
    for write in &edit.writes {
        assert!(write.register.holds(&write.value), "{write:?}");
    }
    edit
}

fn moment(at: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + at).unwrap()
}
