//! What does the program say? The sentences of `locales/*.ftl`, read as a person reads the files,
//! so that a story fails when the program says something else.

use tests::places;

/// The sentence and the remedy of an error, in a language.
#[track_caller]
pub(crate) fn error(locale: &str, code: &str) -> [String; 2] {
    let path = places::root().join(format!("locales/{locale}.ftl"));
    let text = std::fs::read_to_string(path).expect("the catalogue can be read");
    let said = |key: &str| {
        let start = format!("{key} = ");
        let line = text.lines().find_map(|line| line.strip_prefix(&start));
        line.map(str::to_owned)
    };
    let sentence = said(&format!("error-{code}"));
    // Where the remedy of the screen speaks of the screen, the command line has its own.
    let remedy =
        said(&format!("cli-error-{code}-remedy")).or_else(|| said(&format!("error-{code}-remedy")));
    [sentence, remedy].map(|said| said.unwrap_or_else(|| panic!("{locale} lacks error-{code}")))
}
