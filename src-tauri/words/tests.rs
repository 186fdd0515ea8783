//! Do keys, arguments and languages come together in readable sentences?

use jiff::civil::date;

use crate::{Arg, Locale, Words};

fn said(locale: Locale, key: &str, args: &[(&str, Arg)]) -> String {
    Words::of(locale).say(key, args)
}

#[test]
fn polish_chooses_the_plural_form_by_the_count() {
    for (count, expected) in [
        (1_u64, "1 lead"),
        (2, "2 leady"),
        (5, "5 leadów"),
        (12, "12 leadów"),
        (22, "22 leady"),
        (12_480, "12\u{a0}480 leadów"),
    ] {
        assert_eq!(
            said(Locale::Pl, "unit-leads", &[("n", count.into())]),
            expected
        );
    }
}

#[test]
fn a_count_in_a_message_is_written_in_the_language_of_the_message() {
    let args = [
        ("n", Arg::from(12_480_u64)),
        ("of", Arg::from(1_000_000_u64)),
    ];
    assert_eq!(
        said(Locale::En, "funnel-n-of", &args),
        "12,480 of 1,000,000"
    );
    assert_eq!(
        said(Locale::Pl, "funnel-n-of", &args),
        "12\u{a0}480 z 1\u{a0}000\u{a0}000"
    );
    assert_eq!(
        said(Locale::Da, "funnel-n-of", &args),
        "12.480 af 1.000.000"
    );
}

#[test]
fn a_criterion_reads_as_a_sentence_in_every_language() {
    for (locale, field, expected) in [
        (Locale::En, "Employees", "Employees is at least 11"),
        (Locale::Id, "Karyawan", "Karyawan paling sedikit 11"),
        (Locale::Th, "จำนวนพนักงาน", "จำนวนพนักงาน อย่างน้อย 11"),
        (
            Locale::Pl,
            "Liczba pracowników",
            "Liczba pracowników: co najmniej 11",
        ),
        (Locale::Ms, "Pekerja", "Pekerja sekurang-kurangnya 11"),
        (Locale::Da, "Ansatte", "Ansatte er mindst 11"),
    ] {
        let words = Words::of(locale);
        let value = words.number(11.0);
        let args = [("field", field.into()), ("value", value.into())];
        assert_eq!(words.say("test-at-least", &args), expected);
    }
}

#[test]
fn a_list_in_a_criterion_is_joined_with_or() {
    let words = Words::of(Locale::En);
    let values = words.list_or(&["financial services", "banking"]);
    assert_eq!(
        words.say(
            "test-any-of",
            &[("field", "Industry".into()), ("value", values.into())]
        ),
        "Industry is financial services or banking"
    );
}

#[test]
fn a_window_of_one_day_is_not_said_in_the_plural() {
    for (days, english, danish) in [
        (1_u64, "the last day", "den seneste dag"),
        (30, "the last 30 days", "de seneste 30 dage"),
    ] {
        let args = [("n", Arg::from(days))];
        assert_eq!(said(Locale::En, "last-days", &args), english);
        assert_eq!(said(Locale::Da, "last-days", &args), danish);
    }
}

#[test]
fn a_key_nobody_knows_is_shown_as_such() {
    for key in ["no-such-key", "app-name.no-such-attribute", "", ".", "⟦"] {
        assert_eq!(said(Locale::Pl, key, &[]), format!("⟦{key}⟧"));
        assert!(!Words::of(Locale::Pl).knows(key));
    }
    assert!(Words::of(Locale::Pl).knows("app-name"));
}

#[test]
fn a_variable_not_given_is_shown_by_its_name() {
    assert_eq!(
        said(Locale::En, "test-is", &[("field", "Industry".into())]),
        "Industry is {$value}"
    );
}

#[test]
fn text_goes_in_unchanged_and_unmarked() {
    let hostile = "{ $n } \u{202e}= 1,234";
    let sentence = said(Locale::En, "test-yes", &[("field", hostile.into())]);
    assert_eq!(sentence, format!("{hostile}: yes"));
}

#[test]
fn every_message_of_every_language_can_be_said_with_its_variables() {
    for locale in Locale::ALL {
        for (key, variables) in crate::variables(locale) {
            let args: Vec<(&str, Arg)> = variables
                .iter()
                .map(|name| (name.as_str(), Arg::from(5_u64)))
                .collect();
            let sentence = said(locale, &key, &args);
            assert!(
                !sentence.contains(['{', '⟦']),
                "locales/{}.ftl: {sentence}",
                locale.code()
            );
        }
    }
}

#[test]
fn words_are_shared_between_threads() {
    let words = Words::of(Locale::Pl);
    let said_there = std::thread::spawn(move || words.date(date(2026, 10, 12))).join();
    assert_eq!(said_there.ok().as_deref(), Some("12 paź 2026"));
}
