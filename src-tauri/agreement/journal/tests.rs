//! Do people who edit apart come to the same, and is nothing said lost? Whole stories of three, in any order.

use definition::CriterionId;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::tests::{changed, team};

const ANNA: &str = "Anna";
const BO: &str = "Bo";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn say(journal: &Journal, who: &str, second: i64, writes: &[(Register, Value)]) -> Journal {
    let edit = journal.next(who, at(second), "", writes.to_vec());
    journal.joined(edit)
}

fn save(journal: &Journal, who: &str, second: i64, definition: &definition::Definition) -> Journal {
    journal.joined(journal.saving(who, at(second), "", definition))
}

fn merged(one: &Journal, other: &Journal) -> Journal {
    one.joined(other.edits().map(|(_, edit)| edit.clone()))
}

fn comment(id: &str) -> Register {
    Register::Comment(id.to_owned())
}

fn text(text: &str) -> Value {
    json!({"about": "criterion size", "text": text})
}

fn read(journal: &Journal) -> definition::Definition {
    journal.definition().unwrap().definition.unwrap()
}

#[test]
fn a_definition_comes_back_from_its_registers_as_it_was() {
    let twice = changed(
        r#"["size", "role"]"#,
        r#"["role", {"any": ["size"]}, "role", {"muted": "size"}]"#,
    );
    let graded = changed(
        r#""exclusions": []"#,
        r#""scores": [{"key": "fit", "label": "size", "groups": [{"label": "role", "points": [{"criterion": "size", "points": 3}]}]}],
           "exclusions": [{"none": ["role"]}, "size", {"none": ["role"]}], "tables": {"fiscal_year_starts": 7}"#,
    );
    for definition in [team(), twice, graded] {
        let journal = save(&Journal::default(), ANNA, 1, &definition);
        assert_eq!(read(&journal), definition);
        let again = Journal::of(journal.edits().map(|(_, edit)| edit.clone()));
        assert_eq!(again, journal);
        assert_eq!(
            journal.saving(BO, at(2), "", &definition),
            None,
            "nothing new was said"
        );
    }
    assert_eq!(Journal::default().definition(), None);
}

#[test]
fn two_who_change_one_criterion_apart_both_stay_visible_until_somebody_chooses() {
    let start = save(&Journal::default(), ANNA, 1, &team());
    let anna = save(&start, ANNA, 2, &changed("\"value\": 11", "\"value\": 20"));
    let bo = save(&start, BO, 3, &changed("\"value\": 11", "\"value\": 50"));
    let both = merged(&anna, &bo);
    assert_eq!(both, merged(&bo, &anna));
    let size = Register::Criterion(CriterionId("size".into()));
    assert_eq!(both.disagreements(), [&size]);
    let who: Vec<&str> = both.values(&size).iter().map(|held| held.who).collect();
    assert_eq!(who, [ANNA, BO]);
    assert_eq!(read(&both), changed("\"value\": 11", "\"value\": 50"));

    let hers = both.values(&size)[0].value.clone();
    let chosen = say(&both, BO, 4, &[(size.clone(), hers)]);
    assert!(chosen.disagreements().is_empty());
    assert_eq!(read(&chosen), changed("\"value\": 11", "\"value\": 20"));
    assert_eq!(chosen.undo(BO, at(5)), Err(UndoError::WasAChoice(size)));
    // Who did not know of the choice yet takes nothing away from it.
    assert_eq!(merged(&bo, &chosen), chosen);
}

#[test]
fn different_criteria_added_to_one_stage_apart_are_both_there_and_nothing_is_to_choose() {
    let start = save(&Journal::default(), ANNA, 1, &team());
    let with = |id: &str| {
        let criterion =
            format!(r#"{{"id": "{id}", "field": "{id}", "op": "at_least", "value": 1}}"#);
        let json = definition::write(&team());
        let mut json: Value = serde_json::from_str(&json).unwrap();
        let criteria = json["criteria"].as_array_mut().unwrap();
        criteria.push(serde_json::from_str(&criterion).unwrap());
        let all = json["stages"][1]["reached_by"]["rule"]["all"].as_array_mut();
        all.unwrap().push(id.into());
        definition::read(&json.to_string()).unwrap()
    };
    let anna = save(&start, ANNA, 2, &with("budget"));
    let bo = save(&start, BO, 3, &with("visits"));
    let both = merged(&anna, &bo);
    assert_eq!(both.disagreements(), Vec::<&Register>::new());
    let stage = &definition::write(&read(&both));
    for id in ["size", "role", "budget", "visits"] {
        assert!(stage.contains(&format!("\"{id}\"")), "{id}");
    }
}

#[test]
fn what_one_deleted_and_another_used_apart_stands_as_it_last_was_and_is_told() {
    let role = CriterionId("role".into());
    let mut without = changed(r#"["size", "role"]"#, r#"["size"]"#);
    without.criteria.retain(|one| one.id != role);
    let start = save(
        &Journal::default(),
        ANNA,
        1,
        &changed(r#"["size", "role"]"#, r#"["size"]"#),
    );
    let anna = save(&start, ANNA, 2, &without);
    let bo = save(&start, BO, 3, &team());
    let both = merged(&anna, &bo);
    let rebuilt = both.definition().unwrap();
    assert_eq!(rebuilt.kept_alive, [role]);
    assert_eq!(rebuilt.definition.unwrap().criteria.len(), 2);
    // Deleted here, changed there: both are shown.
    let bo = save(&start, BO, 3, &{
        let json = definition::write(&read(&start)).replace("\"HR\"", "\"CEO\"");
        definition::read(&json).unwrap()
    });
    let both = merged(&anna, &bo);
    assert_eq!(both.disagreements().len(), 1);
    assert!(read(&both).criteria.iter().any(|one| one.id.0 == "role"));
}

#[test]
fn who_takes_back_takes_back_their_own_words_and_says_them_again() {
    let (one, other) = (comment("1"), comment("2"));
    let journal = say(
        &Journal::default(),
        ANNA,
        1,
        &[(one.clone(), text("first"))],
    );
    let journal = say(&journal, ANNA, 2, &[(one.clone(), text("second"))]);
    let journal = say(&journal, BO, 3, &[(other.clone(), text("his"))]);
    let back = journal.joined(journal.undo(ANNA, at(4)));
    assert_eq!(back.value(&one), Some(&text("first")));
    assert_eq!(back.value(&other), Some(&text("his")));
    let further = back.joined(back.undo(ANNA, at(5)));
    assert_eq!(further.value(&one), None);
    assert_eq!(further.undo(ANNA, at(6)), Err(UndoError::Nothing));
    let again = further.joined(further.redo(ANNA, at(6)));
    assert_eq!(again.value(&one), Some(&text("first")));
    let whole = again.joined(again.redo(ANNA, at(7)));
    assert_eq!(whole.value(&one), Some(&text("second")));
    assert_eq!(whole.redo(ANNA, at(8)), Err(UndoError::Nothing));
    let taken = say(&whole, BO, 8, &[(one.clone(), text("his too"))]);
    assert_eq!(
        taken.undo(ANNA, at(9)),
        Err(UndoError::SaidSince {
            who: BO.into(),
            register: one
        })
    );
    let new = say(&further, ANNA, 6, &[(other, text("hers"))]);
    assert_eq!(
        new.redo(ANNA, at(7)),
        Err(UndoError::Nothing),
        "something new was said since"
    );
}

#[test]
fn a_write_over_that_of_another_register_replaces_nothing() {
    let (one, other) = (comment("1"), comment("2"));
    let journal = say(&Journal::default(), ANNA, 1, &[(one.clone(), text("kept"))]);
    let hash = journal.heads();
    let edit = Edit {
        who: BO.into(),
        at: at(2),
        note: String::new(),
        after: Vec::new(),
        undoes: None,
        writes: vec![Write {
            register: other,
            value: text("x"),
            over: hash,
        }],
    };
    assert_eq!(journal.joined([edit]).value(&one), Some(&text("kept")));
}

#[test]
fn bytes_that_are_no_edit_as_edits_are_written_are_refused() {
    let journal = say(
        &Journal::default(),
        ANNA,
        1,
        &[(comment("1"), text("first"))],
    );
    let (_, edit) = journal.edits().next().unwrap();
    let bytes = String::from_utf8(edit.bytes()).unwrap();
    assert_eq!(Edit::read(bytes.as_bytes()).as_ref(), Ok(edit));
    for (from, to) in [
        ("{\"after\"", "{ \"after\""),
        ("\"comment\"", "\"lead\""),
        ("\"note\":\"\"", "\"note\":\"\",\"leads\":[]"),
        ("\"note\":\"\"", "\"note\":1"),
        ("\"text\":\"first\"", "\"text\":{\"email\":\"a@b.c\"}"),
        (
            "\"text\":\"first\"",
            "\"email\":\"a@b.c\",\"text\":\"first\"",
        ),
        ("1970-01-01T00:00:01Z", "yesterday"),
        ("1970-01-01T00:00:01Z", "1970-01-01T00:00:01.0Z"),
        ("\"over\":[]", "\"over\":[\"ff\"]"),
        ("\"leadpact_edit\":\"1\"", "\"leadpact_edit\":\"2\""),
    ] {
        assert!(bytes.contains(from), "{from}");
        let other = bytes.replacen(from, to, 1);
        assert!(Edit::read(other.as_bytes()).is_err(), "{to}");
    }
}

/// One thing that one of three people does.
#[derive(Clone, Debug)]
enum Step {
    Say { who: usize, register: u8, value: u8 },
    Undo { who: usize },
    Redo { who: usize },
    Hear { who: usize, from: usize },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3_usize, 0..4_u8, 0..4_u8)
            .prop_map(|(who, register, value)| Step::Say { who, register, value }),
        1 => (0..3_usize).prop_map(|who| Step::Undo { who }),
        1 => (0..3_usize).prop_map(|who| Step::Redo { who }),
        2 => (0..3_usize, 0..3_usize).prop_map(|(who, from)| Step::Hear { who, from }),
    ]
}

/// What three people know after a story.
fn told(steps: &[Step]) -> [Journal; 3] {
    let mut known = [Journal::default(), Journal::default(), Journal::default()];
    for (second, step) in steps.iter().enumerate() {
        let name = |who: usize| ["Anna", "Bo", "Cy"][who];
        // Their clocks disagree.
        let now = |who: usize| at((second as i64) * [1, -3, 0][who]);
        match *step {
            Step::Say {
                who,
                register,
                value,
            } => {
                let value = if value == 0 {
                    Value::Null
                } else {
                    text(&value.to_string())
                };
                let writes = [(comment(&register.to_string()), value)];
                known[who] = known[who].joined(known[who].next(name(who), now(who), "", writes));
            }
            Step::Undo { who } => {
                known[who] = known[who].joined(known[who].undo(name(who), now(who)));
            }
            Step::Redo { who } => {
                known[who] = known[who].joined(known[who].redo(name(who), now(who)));
            }
            Step::Hear { who, from } => known[who] = merged(&known[who], &known[from]),
        }
    }
    known
}

proptest! {
    #[test]
    fn whoever_hears_of_everything_knows_the_same_in_whatever_order(
        steps in prop::collection::vec(step(), 1..40),
        shuffled in any::<u64>(),
    ) {
        let [one, two, three] = told(&steps);
        let all = merged(&merged(&one, &two), &three);
        prop_assert_eq!(&merged(&three, &merged(&two, &one)), &all);
        let mut edits: Vec<Edit> = all.edits().map(|(_, edit)| edit.clone()).collect();
        let len = edits.len().max(1);
        edits.sort_by_key(|edit| EditHash::of(format!("{shuffled}{}", edit.hash()).as_bytes()));
        edits.extend(edits.clone().into_iter().take(shuffled as usize % len));
        prop_assert_eq!(&Journal::of(edits.clone()), &all);
        for edit in &edits {
            prop_assert_eq!(&Edit::read(&edit.bytes()).unwrap(), edit);
        }
        // Nothing that was said and not replaced by who knew of it is gone.
        for (hash, edit) in all.edits() {
            for write in &edit.writes {
                let replaced = all.edits().any(|(_, other)| {
                    other.write(&write.register).is_some_and(|later| later.over.contains(hash))
                });
                let stands = all.values(&write.register).iter().any(|held| *held.value == write.value);
                prop_assert!(replaced || stands || write.value.is_null());
            }
        }
        let order: Vec<&EditHash> = all.edits().map(|(hash, _)| hash).collect();
        for (hash, edit) in all.edits() {
            let place = |one: &EditHash| order.iter().position(|other| *other == one);
            prop_assert!(edit.after.iter().all(|before| place(before) < place(hash)));
        }
    }

    #[test]
    fn damaged_bytes_are_refused_or_another_edit_and_never_a_panic(
        place in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let journal = save(&Journal::default(), ANNA, 1, &team());
        let (hash, edit) = journal.edits().next().unwrap();
        let mut bytes = edit.bytes();
        let place = place.index(bytes.len());
        let was = std::mem::replace(&mut bytes[place], byte);
        if let Ok(other) = Edit::read(&bytes) {
            prop_assert_eq!(was == byte, other.hash() == *hash);
            drop(Journal::of([other]).definition());
        }
    }
}
