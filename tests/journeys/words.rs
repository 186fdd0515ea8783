//! What should the screen say? The messages of `locales/*.ftl`, read as a person reads the files,
//! so that a journey fails when the screen says something else.

use tests::places;

/// A message of one line, in a language.
#[track_caller]
pub(crate) fn word(locale: &str, key: &str) -> String {
    let path = places::root().join(format!("locales/{locale}.ftl"));
    let text = std::fs::read_to_string(path).expect("the catalogue can be read");
    let start = format!("{key} = ");
    let said = text.lines().find_map(|line| line.strip_prefix(&start));
    said.unwrap_or_else(|| panic!("{locale}.ftl lacks {key}"))
        .to_owned()
}

/// The sentence and the remedy of an error, in English.
#[track_caller]
pub(crate) fn error(code: &str) -> [String; 2] {
    [
        word("en", &format!("error-{code}")),
        word("en", &format!("error-{code}-remedy")),
    ]
}
