//! Which files does the project consist of, and how is a broken rule reported?

use std::fmt;
use std::path::Path;

/// Folders that hold what was fetched or built, not written.
const NOT_OURS: [&str; 5] = ["node_modules", "dist", "target", "gen", "icons"];

/// One file, named from the root of the checkout with forward slashes.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// One broken rule: where, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    path: String,
    line: usize,
    fix: String,
}

impl Finding {
    /// `line` counts from 1; 0 stands for the whole file.
    pub(crate) fn new(path: &str, line: usize, fix: impl Into<String>) -> Self {
        Self {
            path: path.to_string(),
            line,
            fix: fix.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.fix),
            line => write!(f, "{}:{line}: {}", self.path, self.fix),
        }
    }
}

/// Passes when nothing was found; otherwise fails with every finding on a line of its own.
#[track_caller]
pub(crate) fn nothing(findings: &[Finding]) {
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    assert!(lines.is_empty(), "\n\n{}\n", lines.join("\n"));
}

/// All Rust of the project: the crates, the app, the tests.
pub(crate) fn rust() -> Vec<Source> {
    sources(&["src-tauri", "tests"], &[".rs"])
}

/// All TypeScript of the user interface that people write; the generated bindings are not.
pub(crate) fn ui() -> Vec<Source> {
    let mut sources = sources(&["ui/src"], &[".ts", ".tsx"]);
    sources.retain(|source| source.path != "ui/src/backend/bindings.ts");
    sources
}

/// The text of one file.
#[track_caller]
pub(crate) fn read(path: &str) -> String {
    let text = std::fs::read_to_string(tests::places::root().join(path));
    text.unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files under `folders` that end with one of `endings`, sorted; there must be some.
#[track_caller]
pub(crate) fn sources(folders: &[&str], endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in folders {
        let before = found.len();
        collect(&tests::places::root().join(folder), endings, &mut found);
        assert!(
            found.len() > before,
            "{folder} holds no {endings:?}: the rule would check nothing"
        );
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for entry in entries {
        let path = entry.expect("the entry can be read").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let text = std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let path = path
                .strip_prefix(tests::places::root())
                .expect("it lies in the checkout");
            found.push(Source {
                path: path.to_string_lossy().replace('\\', "/"),
                text,
            });
        }
    }
}
