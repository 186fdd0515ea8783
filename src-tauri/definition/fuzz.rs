//! Does any text crash the reader of definitions, or what looks at one that was read? Texts at random,
//! and the definitions of `corpus/` with pieces cut, doubled, swapped and replaced.

use proptest::prelude::*;

use crate::{check, read, write};

/// Definitions to begin with, and texts that were once read wrongly.
const CORPUS: &[&str] = &[
    include_str!("corpus/story.json"),
    include_str!("corpus/every-part.json"),
    include_str!("corpus/deep.json"),
];

/// What is put in the place of a piece.
const PIECES: &[&str] = &[
    "null",
    "true",
    "-1",
    "1e999",
    "-0",
    "NaN",
    "18446744073709551616",
    "0.1",
    "\"\"",
    "\"a\"",
    "[]",
    "{}",
    "[[[[",
    "}}",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "{\"all\":[\"a\"]}",
    "{\"muted\":{\"muted\":\"a\"}}",
    "{\"score\":\"fit\",\"at_least\":-2147483648}",
    "\"9999-12-31\"",
    "\"-9999-01-01\"",
    "\"2023-02-29\"",
    "\"99999 years\"",
    "\"last fiscal_year\"",
    "\"10000 EUR\"",
    "\"(a{1000}){1000}\"",
    "\"colleagues\"",
    "\"at_least\"",
];

/// Whatever the text: it is refused, or is a definition that is written and read back the same and
/// can be looked at in every way.
fn holds(text: &str) {
    let Ok(definition) = read(text) else {
        return;
    };
    let written = write(&definition);
    assert_eq!(read(&written).as_ref(), Ok(&definition), "of {text}");
    assert_eq!(definition.hash(), definition.clone().hash());
    for finding in check(&definition, None) {
        if let Some(mend) = &finding.mend {
            let mended = mend.apply(&definition);
            assert_eq!(
                read(&write(&mended)).as_ref(),
                Ok(&mended),
                "{finding:?} of {text}"
            );
        }
    }
}

#[test]
fn the_corpus_is_read() {
    for text in CORPUS {
        assert!(read(text).is_ok(), "{:?}", read(text));
        holds(text);
    }
}

/// A cut at any byte, moved back to where a letter begins.
fn cut(text: &str, share: u16) -> usize {
    let mut at = text.len() * usize::from(share) / usize::from(u16::MAX);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The ends of the JSON value or name that begins at or after a place, roughly.
fn piece(text: &str, from: usize) -> (usize, usize) {
    let start = text[from..]
        .find([':', '[', ','])
        .map_or(from, |at| from + at + 1);
    let end = text[start..]
        .find([',', ']', '}', '\n'])
        .map_or(text.len(), |at| start + at);
    (start, end)
}

fn changed(text: &str, change: (u8, u16, u16, usize)) -> String {
    let (what, from, to, with) = change;
    let (from, to) = (cut(text, from), cut(text, to));
    let (from, to) = (from.min(to), from.max(to));
    let (start, end) = piece(text, from);
    match what % 5 {
        0 => format!(
            "{}{}{}",
            &text[..start],
            PIECES[with % PIECES.len()],
            &text[end..]
        ),
        1 => format!("{}{}", &text[..from], &text[to..]),
        2 => format!("{}{}{}", &text[..end], &text[start..end], &text[end..]),
        3 => {
            let (other, other_end) = piece(text, to);
            format!(
                "{}{}{}",
                &text[..start],
                &text[other..other_end],
                &text[end..]
            )
        }
        _ => text.replacen('"', PIECES[with % PIECES.len()], 1 + with % 3),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_crashes_the_reader(text in "\\PC{0,200}", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        holds(&text);
        holds(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_change_to_a_definition_crashes_what_reads_it(
        of in 0..CORPUS.len(),
        changes in prop::collection::vec(any::<(u8, u16, u16, usize)>(), 1..5),
    ) {
        let text = changes.into_iter().fold(CORPUS[of].to_owned(), |text, one| changed(&text, one));
        holds(&text);
    }
}

#[test]
fn what_is_far_too_much_is_refused_or_works() {
    let file = |criteria: &str, rule: &str| {
        format!(
            r#"{{"leadpact_definition":1,"criteria":[{criteria}],"stages":[
            {{"key":"s","label":"S","owner":"both","reached_by":{{"rule":{rule}}}}}]}}"#
        )
    };
    let asking = |op: &str, value: &str| {
        file(
            &format!(r#"{{"id":"a","field":"x","op":"{op}","value":{value}}}"#),
            "\"a\"",
        )
    };
    let nested = |n: usize| format!("{}\"a\"{}", "{\"any\":[".repeat(n), "]}".repeat(n));
    let refused = [
        file("", &nested(200)),
        file("", &nested(100_000)),
        asking("matches", "\"(a{1000}){1000}\""),
        asking("at_least", "1e999"),
        asking("at_least", "\"NaN\""),
        asking("at_least", "\"inf\""),
        asking("before", "\"10000-01-01\""),
        asking("before", "\"2023-02-29\""),
        asking("in_last", "\"101 years\""),
        asking("in_last", "\"99999999999999999999 days\""),
        asking("between", "[2,1]"),
        file("", "\"a\"").replace("definition\":1", "definition\":2"),
        file("", "\"a\"").replace("definition\":1", "definition\":99999999999"),
    ];
    for text in refused {
        assert!(read(&text).is_err(), "{text:.200}");
    }
    let many = |n: usize, of: &dyn Fn(usize) -> String| -> String {
        let all: Vec<String> = (0..n).map(of).collect();
        all.join(",")
    };
    let texts = many(1_000_000, &|i| format!("\"v{i}\""));
    let works = [
        asking("any_of", &format!("[{texts}]")),
        file(
            &many(10_000, &|i| {
                format!(r#"{{"id":"c{i}","field":"x","op":"at_least","value":{i}}}"#)
            }),
            &format!("{{\"any\":[{}]}}", many(10_000, &|i| format!("\"c{i}\""))),
        ),
        file(
            &many(10_000, &|i| {
                format!(r#"{{"id":"c{i}","field":"x{i}","op":"contains_any","value":["a{i}"]}}"#)
            }),
            &format!(
                "{{\"all\":[{}]}}",
                many(10_000, &|i| format!("{{\"any\":[\"c{i}\",\"d{i}\"]}}"))
            ),
        ),
    ];
    for text in works {
        let definition = read(&text).unwrap();
        assert_eq!(definition.hash().len(), 64);
        assert!(
            !check(&definition, None)
                .iter()
                .any(|one| one.code.name() == "too-deep")
        );
    }
}
