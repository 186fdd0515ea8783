//! Are promises signed with the definition, and do texts of before stay as they were?

use definition::CriterionId;
use jiff::Timestamp;
use jiff::civil::date;
use words::{Locale, Words};

use crate::terms::{Terms, read, registers, say_register, term_changes, term_sections};
use crate::tests::{has_number, team, version};
use crate::{Agreement, Dissent, Side, Standing, State, Text, TextError, Version};

/// What somebody does to promises.
type Edit = fn(&mut Terms);

fn promises() -> Terms {
    let json = r#"{
      "leadpact_terms": 1,
      "volume": {"stage": "mql", "per": "month", "goal": {
        "revenue": 600000, "currency": "EUR", "per": "year", "average_deal": 18000,
        "conversions": [{"from": "mql", "to": "sql", "n": 18, "of": 75}]}},
      "follow_up": {"stage": "mql", "within_hours": 4, "attempts": 6, "within_days": 10},
      "acceptance": {"within_hours": 16},
      "calendar": {"monday": "9-17", "friday": "9-12"},
      "holidays": {"2026-12-25": {"name": "Christmas"}},
      "rejection_reasons": [{"id": "no_budget"}, {"id": "no_fit", "names_criterion": true}],
      "loss_reasons": [{"id": "price"}, {"label": "No answer"}],
      "recycling": {"no_budget": 90},
      "review_date": "2027-05-31",
      "effective_from": "2026-12-01",
      "must_sign": ["Anna"]
    }"#;
    read(json).unwrap()
}

fn promising(no: u32, terms: &Terms, signed: &[(&str, Side, i64)]) -> Version {
    let plain = version(no, &team(), signed);
    let text = plain.text.clone().promising(terms.clone());
    Version {
        agreement_hash: Text::hash(&text.bytes()),
        text,
        ..plain
    }
}

#[test]
fn promises_are_read_back_from_the_signed_text() {
    let dissent = |name: &str| Dissent {
        name: name.to_owned(),
        side: Side::Sales,
        criterion: CriterionId("size".to_owned()),
        reason: "Too small".to_owned(),
        overruled_by: "Bo".to_owned(),
        why: "A trial of three months".to_owned(),
    };
    let plain = version(1, &team(), &[]).text;
    let hashes = ["b", "a", "b"].map(str::to_owned).to_vec();
    let text = plain
        .promising(promises())
        .after(hashes)
        .dissenting(vec![dissent("Ola"), dissent("Ewa")]);
    let (again, _) = Text::read(&text.bytes()).unwrap();
    assert_eq!(again, text);
    assert_eq!(again.bytes(), text.bytes());
    assert_eq!(again.after, ["a", "b"]);
    assert_eq!(again.dissent[0].name, "Ewa");
    let json: serde_json::Value = serde_json::from_slice(&text.bytes()).unwrap();
    assert!(!has_number(&json));
    assert_eq!(json["leadpact_agreement"], "2");
    assert_eq!(json["quorum"], serde_json::json!(["Anna"]));
    assert_eq!(json["effective_from"], "2026-12-01");
    assert!(json["terms"]["must_sign"].is_null(), "said once");
}

#[test]
fn a_text_of_the_first_format_stays_as_it_was_signed() {
    let definition = serde_json::to_string(&definition::write(&team())).unwrap();
    let first = format!(
        r#"{{"definition":{definition},"leadpact_agreement":"1","participants":[],"sentences":{{}},"title":"Good lead"}}"#
    );
    let (text, read) = Text::read(first.as_bytes()).unwrap();
    assert_eq!((read, text.terms.is_empty()), (team(), true));
    assert_eq!(String::from_utf8(text.bytes()).unwrap(), first);
    // A later key is no part of the first format, and a later format is for a later program.
    let odd = first.replace(r#""title""#, r#""terms":{},"title""#);
    assert!(matches!(
        Text::read(odd.as_bytes()),
        Err(TextError::Shape(_))
    ));
    let later = first.replace(r#""leadpact_agreement":"1""#, r#""leadpact_agreement":"3""#);
    let newer = Err(TextError::Newer("3".to_owned()));
    assert_eq!(Text::read(later.as_bytes()).map(|_| ()), newer);
}

#[test]
fn another_promise_is_a_draft_and_the_same_one_is_not() {
    let terms = promises();
    let signed = [("Anna", Side::Marketing, 5), ("Bo", Side::Sales, 9)];
    let now = |terms: &Terms| Agreement {
        versions: vec![promising(1, &promises(), &signed)],
        terms: terms.clone(),
        ..Agreement::default()
    };
    let agreed = Standing::Agreed {
        no: 1,
        at: Timestamp::from_second(9).unwrap(),
        single_signer: false,
    };
    assert_eq!(now(&terms).standing(&team()), agreed);
    let mut other = terms.clone();
    other.review_date = Some(date(2027, 6, 30));
    assert_eq!(now(&other).standing(&team()), Standing::Draft);
    assert_eq!(now(&Terms::default()).standing(&team()), Standing::Draft);
    // Before there were promises nothing was promised: a workspace of then stands where it stood.
    let before = Agreement {
        versions: vec![version(1, &team(), &signed)],
        ..Agreement::default()
    };
    assert_eq!(before.standing(&team()), agreed);
}

#[test]
fn whoever_has_to_sign_is_waited_for() {
    let mut terms = promises();
    terms.must_sign.insert("Ola".to_owned());
    let two = [("Anna", Side::Marketing, 5), ("Bo", Side::Sales, 9)];
    let waiting = promising(1, &terms, &two);
    assert_eq!(waiting.agreed_at(), None);
    assert_eq!(waiting.missing_names(), ["Ola"]);
    let in_force = Agreement {
        versions: vec![waiting.clone()],
        terms: terms.clone(),
        ..Agreement::default()
    };
    assert_eq!(in_force.state(&waiting, Some(&team())), State::Proposed);
    let three = [two[0], two[1], ("Ola", Side::Sales, 20)];
    let whole = promising(1, &terms, &three);
    assert_eq!(whole.agreed_at(), Timestamp::from_second(20).ok());
    assert!(whole.missing_names().is_empty());
}

#[test]
fn promises_read_as_sentences_in_every_language() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let page = term_sections(&promises(), &team(), words);
        assert_eq!(page.len(), 7, "{locale:?}");
        for section in &page {
            let lines = section.lines.iter().map(|line| &line.text);
            for text in lines.chain([&section.heading, &section.says]) {
                assert!(!text.contains(['⟦', '{', '$']), "{locale:?}: {text}");
            }
        }
        assert!(term_sections(&Terms::default(), &team(), words).is_empty());
        for key in registers(&promises()).keys() {
            let said = say_register(&promises(), key, &team(), words);
            assert!(said.is_some_and(|said| !said.is_empty()), "{key}");
        }
    }
    let page = term_sections(&promises(), &team(), Words::of(Locale::En));
    let lines = |section: usize| -> Vec<&str> {
        let lines = page[section].lines.iter();
        lines.map(|line| line.text.as_str()).collect()
    };
    assert_eq!(
        lines(0),
        [
            "At least 12 leads of the stage “MQL” a month.",
            "Worked back from the goal, each step rounded up:",
            "Won deals: 600,000 EUR ÷ 18,000 EUR = 34",
            "“MQL”: 34 ÷ 18/75 that come to “SQL” = 142",
            "A month: 142 ÷ 12 = 12",
        ]
    );
    assert_eq!(
        lines(1)[1],
        "6 attempts within 10 working days after that, before a lead counts as not reached."
    );
}

#[test]
fn a_changed_promise_is_told_in_one_sentence() {
    let (before, definition) = (promises(), team());
    let said = |change: Edit| -> Vec<String> {
        let mut after = promises();
        change(&mut after);
        let both = [(&before, &definition), (&after, &definition)];
        let changes = term_changes(both, Words::of(Locale::En)).into_iter();
        let parts = changes.map(|said| [Some(said.what), said.before, said.after]);
        parts
            .map(|parts| parts.into_iter().flatten().collect::<Vec<_>>().join(" | "))
            .collect()
    };
    let cases: [(Edit, &[&str]); 6] = [
        (|_| {}, &[]),
        (
            |terms| terms.review_date = Some(date(2027, 6, 30)),
            &[
                "Changed: How long this holds | It is looked at anew on 31 May 2027. | It is looked at anew on 30 Jun 2027.",
            ],
        ),
        (
            |terms| {
                terms.recycling.insert("no_budget".to_owned(), 30);
            },
            &[
                "Changed: Leads that come again | No budget: after 90 days of nurturing a second pass | No budget: after 30 days of nurturing a second pass",
            ],
        ),
        (
            |terms| terms.loss_reasons.truncate(1),
            &["Changed: Reasons for a lost deal | No answer"],
        ),
        (
            |terms| terms.loss_reasons.reverse(),
            &["The reasons come in another order"],
        ),
        (
            |terms| {
                terms.must_sign.insert("Bo".to_owned());
            },
            &[
                "Changed: How long this holds | One of each side signs, and in any case: Anna. | One of each side signs, and in any case: Anna and Bo.",
            ],
        ),
    ];
    for (change, expected) in cases {
        assert_eq!(said(change), expected);
    }
}

#[test]
fn the_version_in_effect_is_the_newest_that_was_agreed_and_holds_by_the_day() {
    const DAY: i64 = 86_400;
    let from = |day| Terms {
        effective_from: Some(day),
        ..Terms::default()
    };
    let signed = |day: i64| {
        [
            ("Anna", Side::Marketing, day * DAY),
            ("Bo", Side::Sales, day * DAY + 60),
        ]
    };
    // Agreed on 2, 11 and 21 January 1970; the second holds from 15 February on, the third from 1 February.
    let agreement = Agreement {
        versions: vec![
            promising(1, &Terms::default(), &signed(1)),
            promising(2, &from(date(1970, 2, 15)), &signed(10)),
            promising(3, &from(date(1970, 2, 1)), &signed(20)),
            promising(4, &Terms::default(), &[("Anna", Side::Marketing, 25 * DAY)]),
        ],
        ..Agreement::default()
    };
    for (day, in_effect, next) in [
        (date(1970, 1, 1), None, None),
        (date(1970, 1, 2), Some(1), None),
        (date(1970, 1, 11), Some(1), Some((date(1970, 2, 15), 2))),
        (date(1970, 1, 31), Some(1), Some((date(1970, 2, 1), 3))),
        (date(1970, 2, 1), Some(3), None),
        // What was to hold from a later day on was agreed before: it never does.
        (date(1970, 2, 15), Some(3), None),
    ] {
        let found = agreement.in_effect(day).map(|version| version.no);
        let coming = agreement.next_in_effect(day);
        let coming = coming.map(|(from, version)| (from, version.no));
        assert_eq!((found, coming), (in_effect, next), "on {day}");
    }
}

#[test]
fn a_version_is_agreed_on_the_day_of_its_own_time_zone_and_never_holds_before() {
    let midnight = [
        ("Anna", Side::Marketing, 0),
        ("Bo", Side::Sales, 23 * 3_600 + 1_800),
    ];
    let mut version = promising(1, &Terms::default(), &midnight);
    assert_eq!(version.agreed_on(), Some(date(1970, 1, 1)));
    version.definition.time_zone = "Europe/Warsaw".to_owned();
    assert_eq!(version.agreed_on(), Some(date(1970, 1, 2)));
    version.text.terms.effective_from = Some(date(1969, 1, 1));
    assert_eq!(
        version.holds_from(),
        Some(date(1970, 1, 2)),
        "not before it is agreed"
    );
    version.sign_offs.pop();
    assert_eq!(version.holds_from(), None);
}
