//! Do the domain crates keep away from files, processes, the network, the environment, the clock?

use crate::rust_code;
use crate::tree::{self, Finding, Source};

/// The crates that only compute: what they need comes in, what they found goes out.
const DOMAIN: [&str; 11] = [
    "charts",
    "definition",
    "export",
    "funnel",
    "import",
    "lead",
    "qualify",
    "sample",
    "sheets",
    "statistics",
    "words",
];

/// What they do not use, and who does it for them.
const OUTSIDE: &[(&str, &str)] = &[
    (
        "std::fs",
        "take a reader or a writer; `workspace` opens the file",
    ),
    ("std::net", "nobody's data leaves this machine"),
    ("std::process", "`workspace` or the shell starts programs"),
    (
        "std::env",
        "take it as a parameter; the shells read the environment",
    ),
    (
        "std::io::stdin",
        "take a reader; the command line owns the streams",
    ),
    (
        "std::io::stdout",
        "take a writer; the command line owns the streams",
    ),
    (
        "std::io::stderr",
        "return a value; the command line owns the streams",
    ),
    (
        "SystemTime",
        "time is a parameter: only the shells read the clock",
    ),
    (
        "Instant::now",
        "time is a parameter: only the shells read the clock",
    ),
    (
        "Timestamp::now",
        "time is a parameter: only the shells read the clock",
    ),
    (
        "Zoned::now",
        "time is a parameter: only the shells read the clock",
    ),
    ("TimeZone::system", "the team's time zone is a parameter"),
    ("thread::sleep", "nothing in here waits"),
];

#[test]
fn the_domain_crates_do_no_io_and_read_no_clock() {
    let mut findings = Vec::new();
    for name in DOMAIN {
        for source in tree::sources(&[&format!("src-tauri/{name}")], &[".rs"]) {
            // What times a crate is a program beside it, and none of it.
            let is_beside = source.path.contains("/benches/");
            if !rust_code::is_test_file(&source.path) && !is_beside {
                findings.extend(reaching_outside(&source));
            }
        }
    }
    tree::nothing(&findings);
}

fn reaching_outside(source: &Source) -> Vec<Finding> {
    let bare = rust_code::read(&source.text).bare;
    let bare = rust_code::without_tests(&bare);
    let mut findings = Vec::new();
    for (what, instead) in OUTSIDE {
        for (at, _) in bare.match_indices(what) {
            if stands_alone(bare, at, what.len()) {
                let line = rust_code::line_of(bare, at);
                findings.push(Finding::new(
                    &source.path,
                    line,
                    format!("{what}: {instead}"),
                ));
            }
        }
    }
    for (at, group) in grouped_uses(bare) {
        for (what, instead) in OUTSIDE
            .iter()
            .filter(|(what, _)| what.matches("::").count() == 1)
        {
            let Some(module) = what.strip_prefix("std::") else {
                continue;
            };
            let parts = group.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            if parts.into_iter().any(|part| part == module) {
                let line = rust_code::line_of(bare, at);
                findings.push(Finding::new(
                    &source.path,
                    line,
                    format!("{what}: {instead}"),
                ));
            }
        }
    }
    findings
}

/// `std::fs` is not part of `std::fsx`, nor of `my_std::fs`.
fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    !text[..at].ends_with(in_word) && !text[at + length..].starts_with(in_word)
}

/// The insides of `use std::{…};`.
fn grouped_uses(text: &str) -> Vec<(usize, &str)> {
    text.match_indices("use std::{")
        .map(|(at, mark)| {
            let rest = &text[at + mark.len()..];
            (at, &rest[..rest.find(';').unwrap_or(rest.len())])
        })
        .collect()
}

#[cfg(test)]
mod samples {
    use super::{Source, reaching_outside};

    #[test]
    fn reaching_outside_is_found_and_speaking_of_it_is_not() {
        let cases = [
            ("use std::fs;", 1),
            ("use std::{collections::BTreeMap, fs::File};", 1),
            ("let t = jiff::Timestamp::now();", 1),
            ("let t = std::time::SystemTime::now();", 1),
            ("// std::fs is for others", 0),
            ("say(\"std::fs\")", 0),
            ("use std::fsx; use my_std::fs;", 0),
            ("fn a(out: &mut impl std::io::Write) {}", 0),
            ("fn a() {}\n#[cfg(test)]\nmod tests {\n use std::fs;\n}", 0),
        ];
        for (text, n) in cases {
            let source = Source {
                path: "src-tauri/lead/a.rs".into(),
                text: text.into(),
            };
            assert_eq!(reaching_outside(&source).len(), n, "{text}");
        }
    }
}
