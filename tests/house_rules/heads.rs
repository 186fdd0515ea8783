//! Does every file open by saying which question it answers?

use crate::tree::{self, Finding, Source};

#[test]
fn every_rust_module_opens_with_its_question() {
    let findings: Vec<Finding> = tree::rust().iter().filter_map(rust_without_head).collect();
    tree::nothing(&findings);
}

#[test]
fn every_ui_file_opens_with_a_comment() {
    let findings: Vec<Finding> = tree::ui().iter().filter_map(ui_without_head).collect();
    tree::nothing(&findings);
}

fn rust_without_head(source: &Source) -> Option<Finding> {
    let said = source
        .text
        .strip_prefix("//!")
        .and_then(|rest| rest.lines().next());
    let says_something = said.is_some_and(|line| line.trim().len() > 3);
    let fix = "start with `//!`: the question this file answers, then its invariants";
    (!says_something).then(|| Finding::new(&source.path, 1, fix))
}

fn ui_without_head(source: &Source) -> Option<Finding> {
    let starts = source.text.starts_with("// ") || source.text.starts_with("/*");
    let fix = "start with a comment: the question this file answers, then its invariants";
    (!starts).then(|| Finding::new(&source.path, 1, fix))
}

#[cfg(test)]
mod samples {
    use super::{Source, rust_without_head, ui_without_head};

    #[test]
    fn code_before_the_head_is_found() {
        let source = |text: &str| Source {
            path: "a".into(),
            text: text.into(),
        };
        assert!(rust_without_head(&source("//! Which day is it?\nfn a() {}")).is_none());
        for text in ["use std::fs;\n//! late", "", "//!\n", "// plain"] {
            assert!(rust_without_head(&source(text)).is_some(), "{text}");
        }
        assert!(ui_without_head(&source("// Which words?\nimport a")).is_none());
        assert!(ui_without_head(&source("import a")).is_some());
    }
}
