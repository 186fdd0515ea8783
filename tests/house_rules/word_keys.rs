//! Do the catalogues hold the same messages?
//!
//! English has every message, and the five other languages have the same with the same variables.

use crate::tree::{self, Finding};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_catalogues_hold_the_same_messages() {
    let mut findings = Vec::new();
    let english = messages(&tree::read("locales/en.ftl"));
    for source in tree::sources(&["locales"], &[".ftl"]) {
        findings.extend(differences(&source.path, &messages(&source.text), &english));
    }
    tree::nothing(&findings);
}

#[test]
fn no_message_is_written_twice() {
    let mut findings = Vec::new();
    for source in tree::sources(&["locales"], &[".ftl"]) {
        let mut seen = BTreeSet::new();
        for (line, key) in heads(&source.text) {
            if !seen.insert(key) {
                let fix = format!("{key} is there already: keep one");
                findings.push(Finding::new(&source.path, line, fix));
            }
        }
    }
    tree::nothing(&findings);
}

/// The keys of one language, attributes as `key.attribute`.
#[track_caller]
pub(crate) fn of(language: &str) -> BTreeSet<String> {
    messages(&tree::read(&format!("locales/{language}.ftl")))
        .into_keys()
        .collect()
}

/// Every message with its text, indented lines included.
pub(crate) fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines() {
        if let Some(key) = head(line) {
            current = key.to_string();
            let value = line.split_once('=').map_or("", |(_, value)| value);
            messages.insert(current.clone(), value.trim().to_string());
        } else if line.starts_with([' ', '}']) {
            let attribute = line
                .trim()
                .strip_prefix('.')
                .and_then(|rest| rest.split_once('='));
            match attribute {
                Some((name, value)) => {
                    let message = current.split('.').next().unwrap_or_default();
                    current = format!("{message}.{}", name.trim());
                    messages.insert(current.clone(), value.trim().to_string());
                }
                None => {
                    let value = messages.entry(current.clone()).or_default();
                    value.push('\n');
                    value.push_str(line.trim());
                }
            }
        }
    }
    // A message of attributes only says nothing itself.
    messages.retain(|key, value| !key.is_empty() && !value.trim().is_empty());
    messages
}

fn heads(text: &str) -> Vec<(usize, &str)> {
    text.lines()
        .enumerate()
        .filter_map(|(n, line)| Some((n + 1, head(line)?)))
        .collect()
}

/// The key of a line that begins a message; terms (`-name`) are not for the program.
fn head(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let first = key.chars().next()?;
    let rest = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (first.is_ascii_alphabetic() && key.chars().all(rest)).then_some(key)
}

/// What a message wants filled in: `{ $n }` names `n`.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'))
                .next()
        })
        .map(Option::unwrap_or_default)
        .collect()
}

fn differences(
    path: &str,
    messages: &BTreeMap<String, String>,
    english: &BTreeMap<String, String>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, text) in messages {
        match english.get(key) {
            None => {
                let fix = format!("{key} is not in locales/en.ftl: add it there or strike it here");
                findings.push(Finding::new(path, 0, fix));
            }
            Some(original) if variables(original) != variables(text) => {
                let (here, there) = (variables(text), variables(original));
                let fix = format!("{key} fills in {here:?}, but {there:?} in locales/en.ftl");
                findings.push(Finding::new(path, 0, fix));
            }
            Some(_) => {}
        }
    }
    for key in english.keys().filter(|key| !messages.contains_key(*key)) {
        findings.push(Finding::new(
            path,
            0,
            format!("{key} is missing: translate it"),
        ));
    }
    findings
}

#[cfg(test)]
mod samples {
    use super::{differences, messages};

    const ENGLISH: &str = "### A head = comment\n# hint = no\nname = Name\nunit =\n    { $n ->\n        \
        [one] { $n } person\n       *[other] { $n } people\n    }\nfile = File\n    .tip = Tip { $x }\n-brand = B\n";

    #[test]
    fn messages_and_attributes_are_read() {
        let keys: Vec<String> = messages(ENGLISH).into_keys().collect();
        assert_eq!(keys, ["file", "file.tip", "name", "unit"]);
    }

    #[test]
    fn what_differs_from_english_is_found() {
        let english = messages(ENGLISH);
        let found = |text: &str| differences("pl.ftl", &messages(text), &english).len();
        assert_eq!(found(ENGLISH), 0);
        assert_eq!(
            found("name = Nazwa\nunit = { $n } os.\nfile = Plik\n    .tip = { $x }"),
            0
        );
        assert_eq!(
            found("unit = { $n } os.\nfile = Plik\n    .tip = { $x }"),
            1
        );
        assert_eq!(
            found("name = Nazwa\nunit = osoby\nfile = Plik\n    .tip = { $x }"),
            1
        );
        assert_eq!(found(&format!("{ENGLISH}mere = x\n")), 1);
    }
}
