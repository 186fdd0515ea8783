//! What should the screen say? The messages of `locales/*.ftl`, read as a person reads the files,
//! so that a journey fails when the screen says something else.

use std::collections::BTreeMap;

use tests::places;

/// A message of one line, in a language.
#[track_caller]
pub(crate) fn word(locale: &str, key: &str) -> String {
    let mut messages = messages(locale);
    messages
        .remove(key)
        .unwrap_or_else(|| panic!("{locale}.ftl lacks {key}"))
}

/// The messages without variables that `to` says in other words: on a screen in `to`, whatever reads
/// like one of them was left in `from`.
pub(crate) fn translated(from: &str, to: &str) -> Vec<String> {
    let other: Vec<String> = messages(to).into_values().collect();
    let mut said: Vec<String> = messages(from).into_values().collect();
    said.retain(|said| !said.contains('{') && !other.contains(said));
    said
}

/// The messages of one line, by key.
fn messages(locale: &str) -> BTreeMap<String, String> {
    let path = places::root().join(format!("locales/{locale}.ftl"));
    let text = std::fs::read_to_string(path).expect("the catalogue can be read");
    let lines = text.lines().filter_map(|line| line.split_once(" = "));
    lines
        .filter(|(key, _)| !key.starts_with([' ', '#']))
        .map(|(key, said)| (key.to_owned(), said.to_owned()))
        .collect()
}

/// The sentence and the remedy of an error, in English.
#[track_caller]
pub(crate) fn error(code: &str) -> [String; 2] {
    [
        word("en", &format!("error-{code}")),
        word("en", &format!("error-{code}-remedy")),
    ]
}
