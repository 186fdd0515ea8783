//! Does every name say what it names? Some words fit everything and say nothing.

use crate::rust_code;
use crate::tree::{self, Finding, Source};

/// Words that no file, folder, type or module carries.
const BANNED: [&str; 7] = [
    "manager",
    "service",
    "helper",
    "util",
    "processor",
    "common",
    "misc",
];

#[test]
fn no_name_fits_everything() {
    let mut sources = tree::rust();
    sources.extend(tree::ui());
    let findings: Vec<Finding> = sources.iter().flat_map(vague_names).collect();
    tree::nothing(&findings);
}

fn vague_names(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(word) = banned_in(&source.path) {
        let fix = format!("“{word}” in a path: name the noun it holds");
        findings.push(Finding::new(&source.path, 0, fix));
    }
    // A TypeScript file reads well enough as Rust here: only comments and texts must be blanked.
    let code = rust_code::read(&source.text).bare;
    for (number, line) in code.lines().enumerate() {
        let words: Vec<&str> = line
            .split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .filter(|w| !w.is_empty())
            .collect();
        for pair in words.windows(2) {
            let names = [
                "struct",
                "enum",
                "trait",
                "mod",
                "class",
                "interface",
                "type",
            ];
            if !names.contains(&pair[0]) {
                continue;
            }
            if let Some(word) = banned_in(pair[1]) {
                let fix = format!("“{}” carries “{word}”: name what it is or does", pair[1]);
                findings.push(Finding::new(&source.path, number + 1, fix));
            }
        }
    }
    findings
}

/// The banned word in a name, in any case, whole or in the plural: `Utils`, `lead_helper`, `IoService`.
fn banned_in(name: &str) -> Option<&'static str> {
    let words = words_of(name);
    BANNED.into_iter().find(|banned| {
        words
            .iter()
            .any(|word| word == banned || word.strip_suffix('s') == Some(banned))
    })
}

fn words_of(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        // A capital opens a word after a small letter (`csvFile`) and before one (`IOService`).
        let next_is_small = letters.peek().is_some_and(|next| next.is_lowercase());
        let starts = letter.is_uppercase() && (before.is_lowercase() || next_is_small);
        if starts || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words
                .last_mut()
                .expect("there is always one")
                .extend(letter.to_lowercase());
        }
        before = letter;
    }
    words
}

#[cfg(test)]
mod samples {
    use super::{Source, banned_in, vague_names};

    #[test]
    fn a_vague_word_is_found_in_any_spelling() {
        for name in [
            "utils",
            "LeadManager",
            "csv_helper",
            "ui/src/common/a.ts",
            "Utils",
            "IOService",
        ] {
            assert!(banned_in(name).is_some(), "{name}");
        }
        for name in [
            "commonality",
            "misconduct",
            "serviceable",
            "utility",
            "funnel",
        ] {
            assert_eq!(banned_in(name), None, "{name}");
        }
    }

    #[test]
    fn types_and_modules_are_looked_at_and_texts_are_not() {
        let text =
            "pub struct LeadManager;\nmod helpers;\n// struct XHelper\nlet s = \"mod util\";";
        let source = Source {
            path: "a.rs".into(),
            text: text.into(),
        };
        assert_eq!(vague_names(&source).len(), 2);
    }
}
