//! Is every message that is asked for there, and every message that is there asked for?
//!
//! A key made from parts (`format!("problem-{code}")`, `${sentence}-remedy`) stands for all the
//! messages it fits.

use crate::bare_strings::is_test;
use crate::jsx::{self, Place};
use crate::rust_code::{self, line_of};
use crate::tree::{self, Finding, Source};
use crate::word_keys;
use std::collections::BTreeSet;

/// A text that may be a key; `*` stands for what is filled in.
struct Use {
    path: String,
    line: usize,
    text: String,
    /// It stands where only a key can stand, so a message must be there.
    asked: bool,
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let keys = word_keys::of("en");
    tree::nothing(&absent(&uses(), &keys));
}

#[test]
fn every_message_that_is_there_is_asked_for() {
    let english = word_keys::messages(&tree::read("locales/en.ftl"));
    let mut uses = uses();
    // A message may be part of another: `{ side-marketing }`.
    for (key, text) in &english {
        for part in text.split('{').skip(1) {
            let text = part
                .split('}')
                .next()
                .unwrap_or_default()
                .trim()
                .to_string();
            if text != *key {
                uses.push(Use {
                    path: String::new(),
                    line: 0,
                    text,
                    asked: false,
                });
            }
        }
    }
    let keys: BTreeSet<String> = english.into_keys().collect();
    let findings: Vec<Finding> = unused(&uses, &keys)
        .into_iter()
        .map(|key| {
            Finding::new(
                "locales/en.ftl",
                0,
                format!("{key}: nobody says it; strike it"),
            )
        })
        .collect();
    tree::nothing(&findings);
}

fn uses() -> Vec<Use> {
    let rust = tree::sources(&["src-tauri"], &[".rs"]);
    let mut uses: Vec<Use> = rust
        .iter()
        .filter(|s| !rust_code::is_test_file(&s.path))
        .flat_map(in_rust)
        .collect();
    uses.extend(
        tree::ui()
            .iter()
            .filter(|source| !is_test(&source.path))
            .flat_map(in_typescript),
    );
    uses
}

fn in_rust(source: &Source) -> Vec<Use> {
    let text = rust_code::without_tests(&source.text);
    let code = rust_code::read(text);
    let uses = code.texts.into_iter().map(|(at, inside)| {
        // Up to the opening quote of the text, whatever marks it carries.
        let before = code.bare[..at].trim_end_matches(['"', '#', 'r']).trim_end();
        let before = before.strip_suffix("format!(").unwrap_or(before);
        let before = before.trim_end_matches(['&', ' ', '\n']);
        let asked = before.ends_with(".say(") || before.ends_with(".knows(");
        Use {
            path: source.path.clone(),
            line: line_of(text, at),
            text: holes(&inside),
            asked,
        }
    });
    uses.collect()
}

fn in_typescript(source: &Source) -> Vec<Use> {
    let uses = jsx::texts(&source.text).into_iter().map(|text| {
        let before = source.text[..text.at - 1].trim_end();
        let in_call = ["say(", "getString("]
            .iter()
            .any(|call| before.ends_with(call));
        let in_element = matches!(&text.place, Place::Attribute { element, name }
            if name == "id" && ["T", "Localized"].contains(&element.as_str()));
        let line = line_of(&source.text, text.at);
        Use {
            path: source.path.clone(),
            line,
            text: text.text,
            asked: in_call || in_element,
        }
    });
    uses.collect()
}

/// Replaces what `format!` fills in by `*`.
fn holes(text: &str) -> String {
    let mut parts = text.split('{');
    let mut result = parts.next().unwrap_or_default().to_string();
    for part in parts {
        result.push('*');
        result.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    result
}

/// Whether a text made of parts says enough to be a key: `*-remedy`, not `*` or `* of *`.
fn is_pattern(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-*.".contains(c);
    text.contains('*') && text.contains('-') && text.chars().all(plain) && text.len() > 4
}

/// Whether `key` is `text` with each `*` replaced by something.
fn fits(text: &str, key: &str) -> bool {
    let parts: Vec<&str> = text.split('*').collect();
    let [first, middle @ .., last] = parts.as_slice() else {
        return text == key;
    };
    let Some(mut rest) = key.strip_prefix(first) else {
        return false;
    };
    for part in middle {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn absent(uses: &[Use], keys: &BTreeSet<String>) -> Vec<Finding> {
    let is_there = |text: &str| {
        if text.contains('*') {
            // What says too little, such as a whole key in a variable, is checked where it is made.
            !is_pattern(text) || keys.iter().any(|key| fits(text, key))
        } else {
            keys.contains(text)
        }
    };
    uses.iter()
        .filter(|one| one.asked && !is_there(&one.text))
        .map(|one| {
            let fix = format!(
                "“{}” is no message: add it to every catalogue in locales/",
                one.text
            );
            Finding::new(&one.path, one.line, fix)
        })
        .collect()
}

fn unused<'k>(uses: &[Use], keys: &'k BTreeSet<String>) -> Vec<&'k str> {
    let exact: BTreeSet<&str> = uses.iter().map(|one| one.text.as_str()).collect();
    let patterns: Vec<&str> = exact
        .iter()
        .copied()
        .filter(|text| is_pattern(text))
        .collect();
    keys.iter()
        .map(String::as_str)
        .filter(|key| !exact.contains(key) && !patterns.iter().any(|pattern| fits(pattern, key)))
        .collect()
}

#[cfg(test)]
mod samples {
    use super::{Source, absent, fits, in_rust, in_typescript, unused};
    use std::collections::BTreeSet;

    fn source(text: &str) -> Source {
        Source {
            path: "a".into(),
            text: text.into(),
        }
    }

    #[test]
    fn a_key_that_is_not_there_is_found() {
        let keys: BTreeSet<String> = ["a-b", "problem-x", "x-remedy"].map(String::from).into();
        let rust = [
            ("words.say(\"a-b\", &[])", 0),
            ("words.say(\"a-c\", &[])", 1),
            ("words\n.say(\n  \"a-c\", &[])", 1),
            ("words.say(&format!(\"problem-{code}\"), &[])", 0),
            ("words.say(&format!(\"trouble-{code}\"), &[])", 1),
            ("words.say(key, &[]); other(\"a-c\")", 0),
        ];
        for (text, n) in rust {
            assert_eq!(absent(&in_rust(&source(text)), &keys).len(), n, "{text}");
        }
        let typescript = [
            ("const a = say(\"a-b\");", 0),
            ("const a = say(\"a-c\");", 1),
            ("return <T id=\"a-c\" />;", 1),
            ("return <T id={open ? \"a-b\" : \"a-c\"} />;", 1),
            ("return <T id={`${sentence}-remedy`} />;", 0),
            ("return <p id=\"a-c\" />;", 0),
        ];
        for (text, n) in typescript {
            assert_eq!(
                absent(&in_typescript(&source(text)), &keys).len(),
                n,
                "{text}"
            );
        }
    }

    #[test]
    fn a_key_that_nobody_says_is_found() {
        let keys: BTreeSet<String> = ["a-b", "problem-x", "x-remedy", "left"]
            .map(String::from)
            .into();
        let mut uses = in_rust(&source("key(\"a-b\"); format!(\"problem-{code}\")"));
        uses.extend(in_typescript(&source(
            "const a = `${sentence}-remedy`; const b = `${x}`;",
        )));
        assert_eq!(unused(&uses, &keys), ["left"]);
    }

    #[test]
    fn holes_stand_for_anything() {
        for (text, key, expected) in [
            ("problem-*", "problem-x", true),
            ("*-remedy", "x-y-remedy", true),
            ("test-*-of", "test-any-of", true),
            ("test-*-of", "test-any", false),
            ("a-b", "a-b", true),
            ("a-b", "a-bc", false),
        ] {
            assert_eq!(fits(text, key), expected, "{text} {key}");
        }
    }
}
