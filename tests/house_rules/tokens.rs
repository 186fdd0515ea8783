//! Are the colours and sizes of the charts those of the screens, in light and in dark?

use crate::rust_code;
use crate::tree::{self, Finding};

const RUST: &str = "src-tauri/charts/tokens.rs";
const CSS: &str = "ui/src/look/tokens.css";

/// A custom property with its value.
#[derive(Debug, PartialEq)]
struct Property {
    name: String,
    value: String,
    dark: bool,
}

#[test]
fn charts_and_screens_share_their_tokens() {
    let wanted = of_rust(&tree::read(RUST));
    assert!(
        wanted.len() > 10,
        "{RUST} names only {} values: was it read right?",
        wanted.len()
    );
    tree::nothing(&differences(&wanted, &of_css(&tree::read(CSS))));
}

fn differences(wanted: &[Property], written: &[Property]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for want in wanted {
        let theme = if want.dark { "dark" } else { "light" };
        let same = |other: &&Property| other.name == want.name && other.dark == want.dark;
        let values: Vec<&str> = written
            .iter()
            .filter(same)
            .map(|p| p.value.as_str())
            .collect();
        if values.is_empty() {
            let fix = format!(
                "{} is missing in {theme}: `{}` in {RUST}",
                want.name, want.value
            );
            findings.push(Finding::new(CSS, 0, fix));
        } else if values.iter().any(|value| *value != want.value) {
            let fix = format!(
                "{} is `{}` in {theme}, but `{}` in {RUST}: make them equal",
                want.name,
                values.join("`, `"),
                want.value
            );
            findings.push(Finding::new(CSS, 0, fix));
        }
    }
    findings
}

/// Reads `("--name", "light", "dark")` as two values and `("--name", 20.0)` as one in pixels,
/// which the style sheet writes in rem of 16.
fn of_rust(text: &str) -> Vec<Property> {
    let code = rust_code::read(text).with_texts;
    let mut properties = Vec::new();
    for (at, _) in code.match_indices("(\"--") {
        let rest = &code[at + 1..];
        let tuple = &rest[..rest.find(')').unwrap_or(rest.len())];
        let parts: Vec<String> = tuple
            .split(',')
            .map(|part| part.trim().trim_matches('"').to_lowercase())
            .collect();
        let mut note = |value: String, dark| {
            properties.push(Property {
                name: parts[0].clone(),
                value,
                dark,
            });
        };
        match parts.as_slice() {
            [_, light, dark] => {
                note(light.clone(), false);
                note(dark.clone(), true);
            }
            [_, size] => {
                let pixels: f64 = size.parse().expect("a size is a number");
                note(format!("{}rem", pixels / 16.0), false);
            }
            _ => panic!("{RUST}: {tuple} is neither a colour nor a size"),
        }
    }
    properties
}

/// Reads every custom property; those under a selector or condition that says `dark` are dark.
fn of_css(text: &str) -> Vec<Property> {
    // The comments of CSS are those of Rust, and so are its texts.
    let code = rust_code::read(text).with_texts;
    let mut properties = Vec::new();
    let mut blocks: Vec<bool> = Vec::new();
    let mut from = 0;
    for (at, letter) in code
        .char_indices()
        .filter(|(_, letter)| matches!(letter, '{' | '}' | ';'))
    {
        let piece = code[from..at].trim();
        from = at + 1;
        match letter {
            '{' => blocks.push(piece.contains("dark") && !piece.contains(":not")),
            _ => {
                if let Some((name, value)) =
                    piece.split_once(':').filter(|_| piece.starts_with("--"))
                {
                    properties.push(Property {
                        name: name.trim().to_lowercase(),
                        value: value.trim().to_lowercase(),
                        dark: blocks.contains(&true),
                    });
                }
                if letter == '}' {
                    blocks.pop();
                }
            }
        }
    }
    properties
}

#[cfg(test)]
mod samples {
    use super::{differences, of_css, of_rust};

    const RUST: &str = "const INK: Token = (\"--ink\", \"#111\", \"#EEE\");\n\
                        const L: SizeToken = (\"--l\", 20.0);";

    #[test]
    fn equal_tokens_pass() {
        let css = ":root { --l: 1.25rem; --ink: #111; }\n\
                   @media (prefers-color-scheme: dark) { :root { --ink: #eee } }\n\
                   :root[data-theme=\"dark\"] { /* --ink: #000; */ --ink: #eee; }";
        assert_eq!(differences(&of_rust(RUST), &of_css(css)), []);
    }

    #[test]
    fn a_missing_or_other_value_is_found() {
        let cases = [
            ":root { --l: 1.25rem; --ink: #111; }",
            ":root { --l: 1.25rem; --ink: #112; } .dark { --ink: #eee; }",
            ":root { --l: 1rem; --ink: #111; } .dark { --ink: #eee; }",
        ];
        for css in cases {
            assert_eq!(differences(&of_rust(RUST), &of_css(css)).len(), 1, "{css}");
        }
    }
}
