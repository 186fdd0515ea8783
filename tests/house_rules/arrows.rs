//! Do the arrows between the crates point down only?
//!
//! Read from `cargo metadata`, so that what is checked is what cargo builds. What a crate does not
//! declare it cannot use: that keeps Tauri in the app, SQL in the store, drawing in the charts.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Each crate of the house and those of ours that it may use.
const ARROWS: &[(&str, &[&str])] = &[
    ("lead", &[]),
    ("words", &[]),
    ("charts", &[]),
    ("sample", &[]),
    ("sheets", &[]),
    ("statistics", &[]),
    ("definition", &["lead", "words"]),
    ("agreement", &["definition", "lead", "words"]),
    ("papers", &["words"]),
    ("import", &["lead"]),
    ("qualify", &["definition", "lead"]),
    ("funnel", &["definition", "lead", "qualify", "statistics"]),
    ("store", &["agreement", "definition", "import", "lead"]),
    ("export", &["definition", "funnel", "lead", "qualify"]),
    (
        "workspace",
        &[
            "agreement",
            "charts",
            "definition",
            "export",
            "funnel",
            "import",
            "lead",
            "papers",
            "qualify",
            "sample",
            "sheets",
            "statistics",
            "store",
            "words",
        ],
    ),
    ("cli", SHELL),
    ("leadpact-app", SHELL),
    ("xtask", &[]),
    ("tests", &[]),
];

/// What the two shells may name: the use cases, and the values these take and give. Not the store:
/// what is kept is changed by a use case only.
const SHELL: &[&str] = &[
    "agreement",
    "charts",
    "definition",
    "export",
    "funnel",
    "import",
    "lead",
    "qualify",
    "sample",
    "statistics",
    "words",
    "workspace",
];

/// What tests inside a crate may use besides: generated leads.
const FOR_TESTS: &[&str] = &["sample"];

/// Crates of others that only one of ours may use.
const ONLY: &[(&str, &str)] = &[
    ("rusqlite", "store"),
    ("rusqlite_migration", "store"),
    ("plotters", "charts"),
    ("resvg", "charts"),
    ("calamine", "sheets"),
    ("krilla", "papers"),
    ("krilla-svg", "papers"),
    ("tauri", "leadpact-app"),
    ("tauri-build", "leadpact-app"),
    ("tauri-plugin-dialog", "leadpact-app"),
    ("tauri-plugin-window-state", "leadpact-app"),
    ("tauri-specta", "leadpact-app"),
];

/// What a test must not link: the window.
const WINDOW: &[&str] = &["tauri", "tauri-runtime", "wry", "tao", "webkit2gtk", "gtk"];

#[test]
fn the_arrows_point_down_only() {
    let metadata = metadata();
    let wrong = wrong_arrows(&metadata);
    assert!(wrong.is_empty(), "\n\n{}\n", wrong.join("\n"));
}

#[test]
fn nothing_but_the_app_reaches_the_window() {
    let metadata = metadata();
    let reaching = reaching_window(&metadata);
    assert_eq!(
        reaching,
        ["leadpact-app"],
        "these reach the window libraries; only the app may: a test that links them does not even \
         load on Windows, and everything that links them compiles for minutes"
    );
}

fn metadata() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(tests::places::root())
        .output()
        .expect("cargo can be run");
    assert!(
        output.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON")
}

fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value[name]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
}

fn word<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

fn ours(metadata: &Value) -> Vec<&Value> {
    let members: BTreeSet<&str> = items(metadata, "workspace_members")
        .filter_map(Value::as_str)
        .collect();
    items(metadata, "packages")
        .filter(|package| members.contains(word(package, "id")))
        .collect()
}

fn wrong_arrows(metadata: &Value) -> Vec<String> {
    let ours = ours(metadata);
    let names: BTreeSet<&str> = ours.iter().map(|package| word(package, "name")).collect();
    let mut wrong = Vec::new();
    for package in &ours {
        let name = word(package, "name");
        let root = format!("{}/", tests::places::root().display());
        let manifest = word(package, "manifest_path");
        let manifest = manifest.strip_prefix(&root).unwrap_or(manifest);
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == name) else {
            wrong.push(format!(
                "{manifest}: {name} has no row in ARROWS: add it, arrows down only"
            ));
            continue;
        };
        for dependency in items(package, "dependencies") {
            let used = word(dependency, "name");
            let in_tests = word(dependency, "kind") == "dev" && FOR_TESTS.contains(&used);
            if names.contains(used) && !allowed.contains(&used) && !in_tests {
                wrong.push(format!(
                    "{manifest}: {name} → {used} points up or sideways: move what both need down, \
                     or up into `workspace`"
                ));
            }
            if let Some((_, owner)) = ONLY
                .iter()
                .find(|(only, owner)| *only == used && *owner != name)
            {
                wrong.push(format!(
                    "{manifest}: only {owner} may use {used}: ask it instead"
                ));
            }
        }
    }
    for (name, _) in ARROWS.iter().filter(|(name, _)| !names.contains(name)) {
        wrong.push(format!(
            "ARROWS names {name}, which is no crate of the workspace: strike it"
        ));
    }
    wrong
}

fn reaching_window(metadata: &Value) -> Vec<String> {
    let name_of: BTreeMap<&str, &str> = items(metadata, "packages")
        .map(|package| (word(package, "id"), word(package, "name")))
        .collect();
    let uses: BTreeMap<&str, Vec<&str>> = items(&metadata["resolve"], "nodes")
        .map(|node| {
            (
                word(node, "id"),
                items(node, "deps").map(|dep| word(dep, "pkg")).collect(),
            )
        })
        .collect();
    let reaches = |start: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![start];
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            if WINDOW.contains(name_of.get(id).unwrap_or(&"")) {
                return true;
            }
            open.extend(uses.get(id).into_iter().flatten().copied());
        }
        false
    };
    ours(metadata)
        .into_iter()
        .filter(|package| reaches(word(package, "id")))
        .map(|package| word(package, "name").to_string())
        .collect()
}

#[cfg(test)]
mod samples {
    use super::{reaching_window, wrong_arrows};
    use serde_json::{Value, json};

    fn house(arrows: &[(&str, &[(&str, &str)])]) -> Value {
        let packages: Vec<Value> = arrows
            .iter()
            .map(|(name, uses)| {
                let uses: Vec<Value> = uses
                    .iter()
                    .map(|(name, kind)| json!({ "name": name, "kind": kind }))
                    .collect();
                json!({ "id": name, "name": name, "manifest_path": name, "dependencies": uses })
            })
            .collect();
        let nodes: Vec<Value> = arrows
            .iter()
            .map(|(name, uses)| {
                let deps: Vec<Value> = uses
                    .iter()
                    .map(|(name, _)| json!({ "pkg": name }))
                    .collect();
                json!({ "id": name, "deps": deps })
            })
            .collect();
        let members: Vec<&str> = arrows
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| *name != "wry")
            .collect();
        json!({ "packages": packages, "workspace_members": members, "resolve": { "nodes": nodes } })
    }

    fn about(name: &str, wrong: &[String]) -> usize {
        wrong
            .iter()
            .filter(|line| line.starts_with(&format!("{name}: ")))
            .count()
    }

    #[test]
    fn an_arrow_that_points_up_is_found() {
        let wrong = wrong_arrows(&house(&[
            ("lead", &[("qualify", ""), ("sample", "dev"), ("jiff", "")]),
            ("qualify", &[("lead", ""), ("rusqlite", "")]),
            ("sample", &[]),
            ("desk", &[]),
        ]));
        assert_eq!(about("lead", &wrong), 1, "{wrong:?}");
        assert_eq!(about("qualify", &wrong), 1, "{wrong:?}");
        assert_eq!(about("desk", &wrong), 1, "{wrong:?}");
    }

    #[test]
    fn the_window_is_found_however_far_away() {
        let metadata = house(&[
            ("tests", &[("a", "dev")]),
            ("a", &[("wry", "")]),
            ("wry", &[]),
        ]);
        assert_eq!(reaching_window(&metadata), ["tests", "a"]);
    }
}
