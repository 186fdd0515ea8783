//! Does every text on the screen come from the catalogues?

use crate::jsx::{self, Place, Text};
use crate::rust_code::line_of;
use crate::tree::{self, Finding, Source};
use crate::word_keys;
use std::collections::BTreeSet;

/// Attributes, and properties of our own components, whose text a person sees or hears.
const SPOKEN: [&str; 20] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "caption",
    "children",
    "description",
    "detail",
    "empty",
    "heading",
    "hint",
    "label",
    "message",
    "placeholder",
    "summary",
    "text",
    "title",
    "tooltip",
];

#[test]
fn no_text_on_the_screen_is_bare() {
    let keys = word_keys::of("en");
    let findings: Vec<Finding> = tree::ui()
        .iter()
        .filter(|source| source.path.ends_with(".tsx") && !is_test(&source.path))
        .flat_map(|source| bare(source, &keys))
        .collect();
    tree::nothing(&findings);
}

/// Whether a file of the user interface is a test (`Leads.test.tsx`) or serves tests only
/// (`test.setup.ts`).
pub(crate) fn is_test(path: &str) -> bool {
    path.contains(".test.") || path.contains("/test.")
}

fn bare(source: &Source, keys: &BTreeSet<String>) -> Vec<Finding> {
    let texts = jsx::texts(&source.text);
    let bare = texts
        .iter()
        .filter(|text| is_spoken(text) && has_words(&text.text));
    bare.filter(|text| !keys.contains(&text.text))
        .map(|text| {
            let shown: String = text.text.split_whitespace().collect::<Vec<_>>().join(" ");
            let fix = format!(
                "“{shown}” is said here in one language: add a message to the catalogues in locales/ \
                 and say it by its key"
            );
            Finding::new(&source.path, line_of(&source.text, text.at), fix)
        })
        .collect()
}

fn is_spoken(text: &Text) -> bool {
    match &text.place {
        Place::Shown | Place::Child => true,
        Place::Attribute { name, .. } => SPOKEN.contains(&name.as_str()),
        Place::Code => false,
    }
}

/// Whether a letter is left when entities such as `&nbsp;` are taken out; signs and digits say the
/// same in every language.
fn has_words(text: &str) -> bool {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        if before.contains(char::is_alphabetic) {
            return true;
        }
        rest = match after.split_once(';') {
            Some((name, after)) if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#') => {
                after
            }
            _ => after,
        };
    }
    rest.contains(char::is_alphabetic)
}

#[cfg(test)]
mod samples {
    use super::{Source, bare};
    use std::collections::BTreeSet;

    #[test]
    fn a_bare_text_is_found_and_signs_are_not() {
        let keys = BTreeSet::from(["leads-title".to_string()]);
        let cases = [
            ("return <h1>Leads</h1>;", 1),
            ("return <h1><T id=\"leads-title\" /></h1>;", 0),
            ("return <b aria-label=\"Close\">×</b>;", 1),
            ("return <b aria-label={say(\"close\")}>×</b>;", 0),
            ("return <Card title=\"leads-title\" />;", 0),
            ("return <Card title={open ? \"Open\" : \"Shut\"} />;", 2),
            (
                "return <i className=\"quiet\" data-testid=\"row\">{n} / {of} · →&nbsp;</i>;",
                0,
            ),
            ("return <i>R&D</i>;", 1),
            ("return <i>{name ?? \"none\"}</i>;", 1),
        ];
        for (text, n) in cases {
            let source = Source {
                path: "ui/src/a.tsx".into(),
                text: text.into(),
            };
            assert_eq!(bare(&source, &keys).len(), n, "{text}");
        }
    }
}
