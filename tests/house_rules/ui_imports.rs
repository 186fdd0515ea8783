//! Do the imports of the user interface flow one way, and does only its backend know Tauri?
//!
//! Shared rooms (`components`, `look`, `backend`) → `features/<noun>` → `app`; a feature never
//! imports another feature.

use crate::bare_strings::is_test;
use crate::tree::{self, Finding, Source};

const SHARED: [&str; 3] = ["components", "look", "backend"];

#[test]
fn imports_flow_from_shared_rooms_through_features_to_the_app() {
    let findings: Vec<Finding> = tree::ui().iter().flat_map(wrong_imports).collect();
    tree::nothing(&findings);
}

/// A room of `ui/src`, in the order in which imports may flow.
#[derive(Debug, PartialEq, Eq)]
enum Room<'a> {
    Shared,
    Feature(&'a str),
    App,
}

fn room(path: &str) -> Option<Room<'_>> {
    let mut parts = path.strip_prefix("ui/src/")?.split('/');
    Some(match (parts.next()?, parts.next()) {
        (folder, Some(_)) if SHARED.contains(&folder) => Room::Shared,
        ("features", Some(noun)) => Room::Feature(noun),
        // Files at the top start the app.
        _ => Room::App,
    })
}

fn wrong_imports(source: &Source) -> Vec<Finding> {
    let Some(from) = room(&source.path) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (line, target) in imports(&source.text) {
        let mut found = |fix: &str| {
            findings.push(Finding::new(
                &source.path,
                line,
                format!("`{target}`: {fix}"),
            ));
        };
        if target.starts_with("@tauri-apps/") {
            // Tests put a stand-in where the window would be.
            let mocks = target == "@tauri-apps/api/mocks" && is_test(&source.path);
            if !mocks && !source.path.starts_with("ui/src/backend/") {
                found("only ui/src/backend knows Tauri: add a function there");
            }
            continue;
        }
        if !target.starts_with('.') {
            continue;
        }
        let path = resolved(&source.path, target);
        if is_test(&source.path) && is_test(&path) {
            // What serves tests may stand in for the whole app.
            continue;
        }
        let Some(to) = room(&path) else { continue };
        match (&from, &to) {
            (Room::Shared, Room::Feature(_) | Room::App) => {
                found("a shared room knows no feature: pass it in as a property");
            }
            (Room::Feature(_), Room::App) => found("a feature does not know the app: pass it in"),
            (Room::Feature(a), Room::Feature(b)) if a != b => {
                found("a feature knows no other feature: move what both need to components/");
            }
            _ => {}
        }
    }
    findings
}

/// What a file imports or re-exports, with the line.
fn imports(text: &str) -> Vec<(usize, &str)> {
    let mut imports = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line_text = line.trim_start();
        let starts = line_text.starts_with("import ") || line_text.starts_with("export ");
        let marks: &[&str] = if starts || line_text.starts_with('}') {
            &[
                " from \"",
                "import \"",
                "import(\"",
                " from '",
                "import '",
                "import('",
            ]
        } else {
            &["import(\"", "import('"]
        };
        for mark in marks {
            for (at, _) in line.match_indices(mark) {
                let rest = &line[at + mark.len()..];
                if let Some(end) = rest.find(['"', '\'']) {
                    imports.push((number + 1, &rest[..end]));
                }
            }
        }
    }
    imports
}

/// The path that a relative import means, without its ending.
fn resolved(from: &str, target: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod samples {
    use super::{Source, wrong_imports};

    #[test]
    fn an_import_against_the_flow_is_found() {
        let cases = [
            (
                "features/leads/table.tsx",
                "import { T } from \"../../components/words\";",
                0,
            ),
            (
                "features/leads/table.tsx",
                "import { row } from './row';",
                0,
            ),
            (
                "features/leads/table.tsx",
                "import { bar } from \"../funnel/bar\";",
                1,
            ),
            ("features/leads/table.tsx", "} from \"../funnel/bar\";", 1),
            (
                "features/leads/table.tsx",
                "const a = import(\"../funnel/bar\");",
                1,
            ),
            (
                "features/leads/table.tsx",
                "import { go } from \"../../app/routes\";",
                1,
            ),
            (
                "features/leads/table.tsx",
                "import { invoke } from \"@tauri-apps/api/core\";",
                1,
            ),
            (
                "backend/call.ts",
                "import { invoke } from \"@tauri-apps/api/core\";",
                0,
            ),
            (
                "components/card.tsx",
                "export { x } from \"../features/leads/row\";",
                1,
            ),
            (
                "components/card.tsx",
                "import en from \"../../../locales/en.ftl?raw\";",
                0,
            ),
            (
                "app/frame.tsx",
                "import { Leads } from \"../features/leads/screen\";",
                0,
            ),
            ("main.tsx", "import { Frame } from \"./app/frame\";", 0),
        ];
        for (path, text, n) in cases {
            let source = Source {
                path: format!("ui/src/{path}"),
                text: text.into(),
            };
            assert_eq!(wrong_imports(&source).len(), n, "{path}: {text}");
        }
    }
}
