//! Do terms read back, do people who edited apart keep what they said, and is every finding found?

use jiff::Timestamp;
use jiff::civil::date;
use serde_json::{Value, json};

use super::{stage, whole};
use crate::terms::{
    Facts, FollowUp, Hours, Objection, TermCode, Terms, TermsError, TermsRead, canonical,
    check_terms, objection_value, objections, read, read_canonical, read_registers, registers,
    work_back, write, writes,
};
use crate::{Edit as SaidEdit, Journal, Register, Write};

/// What somebody does to promises.
type Edit = fn(&mut Terms);

/// What holds when each of these is said apart from the others.
fn said_apart(said: &[(Register, &Value)]) -> Journal {
    let apart = said.iter().map(|(register, value)| {
        let writes = [(register.clone(), (*value).clone())];
        let edit = Journal::default().next("Anna", Timestamp::UNIX_EPOCH, "", writes);
        edit.unwrap_or_else(|| taken_away(register))
    });
    Journal::of(apart)
}

/// An edit that takes away what nobody said here.
fn taken_away(register: &Register) -> SaidEdit {
    SaidEdit {
        who: "Bo".to_owned(),
        at: Timestamp::UNIX_EPOCH,
        note: String::new(),
        after: Vec::new(),
        undoes: None,
        writes: vec![Write {
            register: register.clone(),
            value: Value::Null,
            over: Vec::new(),
        }],
    }
}

fn term(key: &str) -> Register {
    Register::Term(key.to_owned())
}

fn of_registers(terms: &Terms) -> TermsRead {
    let kept = registers(terms);
    let said: Vec<_> = kept.iter().map(|(key, value)| (term(key), value)).collect();
    read_registers(&said_apart(&said))
}

fn has_number(json: &Value) -> bool {
    match json {
        Value::Number(_) => true,
        Value::Array(items) => items.iter().any(has_number),
        Value::Object(map) => map.values().any(has_number),
        _ => false,
    }
}

#[test]
fn terms_read_back_from_their_file_their_text_and_their_registers() {
    for terms in [Terms::default(), whole()] {
        assert_eq!(read(&write(&terms)).as_ref(), Ok(&terms));
        let json = canonical(&terms);
        assert!(!has_number(&json), "{json}");
        assert_eq!(read_canonical(json).as_ref(), Ok(&terms));
        let again = of_registers(&terms);
        assert_eq!((&again.terms, again.unread.len()), (&terms, 0));
        assert!(again.disagreed.is_empty());
    }
    assert_eq!(canonical(&Terms::default()), json!({}));
}

#[test]
fn a_person_may_write_numbers_and_is_told_what_does_not_fit() {
    let written = r#"{"leadpact_terms": 1, "acceptance": {"within_hours": 0.5}, "recycling": {"no_budget": 90}}"#;
    let terms = read(written).unwrap();
    assert_eq!(terms.acceptance.unwrap().within, Hours::of_minutes(30));
    assert_eq!(terms.recycling["no_budget"], 90);
    for (part, key) in [
        (
            r#""acceptance": {"within_hours": "soon"}"#,
            "acceptance.within_hours",
        ),
        (r#""review_date": "31.05.2027""#, "review_date"),
        (r#""calendar": {"monday": "17-9"}"#, "calendar.monday"),
        (r#""calendar": {"funday": "9-17"}"#, "calendar"),
        (r#""volume": {"stage": "mql", "per": "week"}"#, "volume.per"),
    ] {
        let error = read(&format!(r#"{{"leadpact_terms": "1", {part}}}"#)).unwrap_err();
        let TermsError::Value { key: at, .. } = error else {
            panic!("{part}: {error}")
        };
        assert_eq!(at, key, "{part}");
    }
    let newer = read(r#"{"leadpact_terms": "9"}"#);
    assert_eq!(newer, Err(TermsError::Newer("9".to_owned())));
    for text in ["", "[]", "{}", r#"{"leadpact_terms": "1", "more": 1}"#] {
        assert!(matches!(read(text), Err(TermsError::Shape(_))), "{text}");
    }
}

#[test]
fn only_what_changed_is_written_so_that_nobody_is_overwritten() {
    let (before, mut after) = (whole(), whole());
    assert_eq!(writes(&before, &after), []);
    after.acceptance = None;
    after.rejection_reasons.swap(0, 1);
    after.holidays.clear();
    let keys: Vec<(String, bool)> = writes(&before, &after)
        .into_iter()
        .map(|(key, value)| (key, value.is_null()))
        .collect();
    let expected = [
        ("acceptance", true),
        ("holiday/2026-12-24", true),
        ("rejection_reason/not_reached", false),
        ("rejection_reason/wrong_data", false),
    ];
    assert_eq!(keys, expected.map(|(key, gone)| (key.to_owned(), gone)));
}

#[test]
fn different_words_of_the_same_are_shown_and_what_is_unreadable_is_named() {
    let (one, two) = (json!("2027-05-31"), json!("2027-06-30"));
    let (none, odd) = (Value::Null, json!({"odd": "yes"}));
    let journal = said_apart(&[
        (term("review_date"), &one),
        (term("review_date"), &two),
        (term("recycling/no_budget"), &none),
        (term("effective_from"), &one),
        (term("effective_from"), &one),
        (term("volume"), &odd),
        (term("of a newer program"), &one),
    ]);
    let read = read_registers(&journal);
    let counts = journal.value(&term("review_date")).and_then(Value::as_str);
    assert_eq!(
        read.terms.review_date.map(|day| day.to_string()).as_deref(),
        counts,
        "as everywhere in the journal"
    );
    assert_eq!(read.terms.effective_from, Some(date(2027, 5, 31)));
    assert_eq!(
        read.disagreed,
        ["review_date"],
        "twice the same is no disagreement"
    );
    assert_eq!(journal.values(&term("review_date")).len(), 2);
    assert_eq!(read.unread, ["of a newer program", "volume"]);
    assert!(read.terms.recycling.is_empty());
}

#[test]
fn everything_that_is_wrong_with_terms_is_found() {
    let stages = ["mql", "sql", "won"].map(stage);
    let facts = Facts {
        stages: &stages,
        signatories: &["Anna", "Bo"],
        today: date(2026, 11, 23),
    };
    let found = |terms: Terms| -> Vec<(String, TermCode)> {
        let read = TermsRead {
            terms,
            ..TermsRead::default()
        };
        let found = check_terms(&read, facts);
        found.into_iter().map(|one| (one.key, one.code)).collect()
    };
    assert_eq!(found(Terms::default()), [], "nothing said is nothing wrong");
    assert_eq!(found(whole()), []);
    let cases: [(Edit, &str, TermCode); 17] = [
        (
            |t| t.review_date = None,
            "review_date",
            TermCode::ReviewUnsaid,
        ),
        (
            |t| t.review_date = Some(date(2026, 11, 23)),
            "review_date",
            TermCode::ReviewPast(date(2026, 11, 23)),
        ),
        (
            |t| t.effective_from = t.review_date,
            "review_date",
            TermCode::ReviewFirst,
        ),
        (|t| t.week = None, "calendar", TermCode::CalendarUnsaid),
        (
            |t| t.week = Some(Default::default()),
            "calendar",
            TermCode::NoWorkingDay,
        ),
        (|t| t.volume = None, "volume", TermCode::MarketingSilent),
        (
            |t| t.volume.as_mut().unwrap().leads = Some(3),
            "volume",
            TermCode::BelowGoal(3, 30),
        ),
        (
            |t| t.volume.as_mut().unwrap().goal = None,
            "volume",
            TermCode::VolumeUnsaid,
        ),
        (
            |t| t.follow_up.as_mut().unwrap().stage = stage("gone"),
            "follow_up",
            TermCode::StageAbsent(stage("gone")),
        ),
        (
            |t| t.follow_up.as_mut().unwrap().attempts_within = None,
            "follow_up",
            TermCode::AttemptsHalf,
        ),
        (
            |t| t.acceptance.as_mut().unwrap().within = Hours::of(0),
            "acceptance",
            TermCode::PromisesNothing,
        ),
        (
            |t| {
                t.recycling.insert("gone".into(), 9);
            },
            "recycling/gone",
            TermCode::RecycledReasonAbsent("gone".into()),
        ),
        (
            |t| {
                t.recycling.insert("no_budget".into(), 0);
            },
            "recycling/no_budget",
            TermCode::NurturesNothing("no_budget".into()),
        ),
        (
            |t| t.rejection_reasons.truncate(4),
            "rejection_reason/not_reached",
            TermCode::NoCriterionNamed,
        ),
        (
            |t| t.loss_reasons[1].label = "PRICE".into(),
            "loss_reason/price",
            TermCode::ReasonTwice("price".into()),
        ),
        (
            |t| t.loss_reasons[0].id = "own".into(),
            "loss_reason/own",
            TermCode::ReasonUnnamed,
        ),
        (
            |t| {
                t.must_sign.insert("Ewa".into());
            },
            "must_sign/Ewa",
            TermCode::SignatoryAbsent("Ewa".into()),
        ),
    ];
    for (change, key, code) in cases {
        let mut terms = whole();
        change(&mut terms);
        assert_eq!(found(terms), [(key.to_owned(), code)], "{key}");
    }
    let mut many = whole();
    for n in 0..4 {
        let mut reason = many.loss_reasons[0].clone();
        reason.label = format!("Reason {n}");
        reason.id = format!("own-{n}");
        many.loss_reasons.push(reason);
    }
    assert_eq!(found(many)[0].1, TermCode::ReasonsMany(9));
    let mut silent = whole();
    (silent.follow_up, silent.acceptance) = (None::<FollowUp>, None);
    assert_eq!(found(silent)[0].1, TermCode::SalesSilent);
    let volume = whole().volume.unwrap();
    assert_eq!(work_back(&volume).unwrap().unwrap().leads, 30);
}

#[test]
fn objections_are_kept_in_the_order_in_which_they_were_heard() {
    let objection = |id: &str, day| Objection {
        id: id.to_owned(),
        text: "Too dear".to_owned(),
        who: "Bo".to_owned(),
        on: date(2026, 11, day),
        answer: String::new(),
        closed: None,
        again: Vec::new(),
        disagreed: false,
    };
    let (late, early) = (objection("a", 20), objection("b", 2));
    let values = [&late, &early].map(objection_value);
    let (gone, odd) = (Value::Null, json!("odd"));
    let named = |id: &str| Register::Objection(id.to_owned());
    let journal = said_apart(&[
        (named("a"), &values[0]),
        (named("b"), &values[1]),
        (named("c"), &gone),
        (named("d"), &odd),
    ]);
    assert_eq!(objections(&journal), [early, late]);
}
