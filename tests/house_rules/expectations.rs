//! Does every exception to a lint say why?

use crate::rust_code;
use crate::tree::{self, Finding, Source};

#[test]
fn every_exception_to_a_lint_has_a_reason() {
    let findings: Vec<Finding> = tree::rust().iter().flat_map(unreasoned).collect();
    tree::nothing(&findings);
}

fn unreasoned(source: &Source) -> Vec<Finding> {
    let code = rust_code::read(&source.text);
    let mut findings = Vec::new();
    for mark in ["#[allow(", "#![allow(", "#[expect(", "#![expect("] {
        for (at, _) in code.bare.match_indices(mark) {
            let line = rust_code::line_of(&source.text, at);
            if mark.contains("allow") {
                let fix = "write `#[expect(lint, reason = \"…\")]`: it ends when the lint does";
                findings.push(Finding::new(&source.path, line, fix));
                continue;
            }
            let end = code.bare[at..]
                .find(")]")
                .map_or(code.bare.len(), |end| at + end);
            if !has_reason(&code.with_texts[at..end]) {
                let fix = "add `reason = \"…\"`, so that a reader can judge whether it still holds";
                findings.push(Finding::new(&source.path, line, fix));
            }
        }
    }
    findings
}

fn has_reason(attribute: &str) -> bool {
    let reason = attribute
        .split_once("reason")
        .map(|(_, rest)| rest.trim_start_matches([' ', '=']));
    reason.is_some_and(|text| text.trim_start_matches('"').len() > 10)
}

#[cfg(test)]
mod samples {
    use super::{Source, unreasoned};

    #[test]
    fn an_exception_without_a_reason_is_found() {
        let cases = [
            (
                "#[expect(dead_code, reason = \"read by the benchmark only\")]",
                0,
            ),
            (
                "#[expect(\n    dead_code,\n    reason = \"read by the benchmark only\"\n)]",
                0,
            ),
            ("#[expect(dead_code)]", 1),
            ("#[expect(dead_code, reason = \"\")]", 1),
            ("#[allow(dead_code)]", 1),
            ("#![allow(dead_code)]", 1),
            ("// #[allow(dead_code)]", 0),
        ];
        for (text, n) in cases {
            let source = Source {
                path: "a.rs".into(),
                text: text.into(),
            };
            assert_eq!(unreasoned(&source).len(), n, "{text}");
        }
    }
}
