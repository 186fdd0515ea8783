//! Do the tests leave the app's dependencies as the app has them?
//!
//! A dev-dependency that turns on a feature of a crate the app uses gives that crate two shapes, and
//! everything above it, the window libraries included, compiles twice.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

#[test]
fn the_tests_turn_on_no_feature_of_the_apps_dependencies() {
    let changed = changed(
        &chosen("normal,no-proc-macro"),
        &chosen("normal,dev,no-proc-macro"),
    );
    assert!(
        changed.is_empty(),
        "\n\nCargo.toml: the tests' dependencies change features of crates that the app uses, so \
         that the window libraries compile twice:\n{}\nFix: leave the dev-dependency out, or turn \
         the feature on for the app too (`cargo tree --workspace --edges normal,dev,features \
         --invert <crate>` says who does).\n",
        changed.join("\n")
    );
}

/// Each crate with the sets of features it is built with, when these edges are followed.
fn chosen(edges: &str) -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "tree",
            "--workspace",
            "--locked",
            "--prefix",
            "none",
            "--format",
            "{p}|{f}",
        ])
        .args(["--edges", edges])
        .current_dir(tests::places::root())
        .output()
        .expect("cargo can be run");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        text.contains("leadpact-app"),
        "cargo tree does not name the app"
    );
    read(&text)
}

fn read(tree: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut crates: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, features) in tree.lines().filter_map(|line| line.split_once('|')) {
        // `(*)` marks what is listed already.
        let features = features.trim_end_matches("(*)").trim().to_string();
        crates.entry(name.to_string()).or_default().insert(features);
    }
    crates
}

fn changed(
    app: &BTreeMap<String, BTreeSet<String>>,
    with_tests: &BTreeMap<String, BTreeSet<String>>,
) -> Vec<String> {
    let differs = app.iter().filter_map(|(name, features)| {
        let other = with_tests.get(name)?.difference(features).next()?;
        Some(format!(
            "  {name}: {features:?} in the app, {other:?} with the tests"
        ))
    });
    differs.collect()
}

#[cfg(test)]
mod samples {
    use super::{changed, read};

    #[test]
    fn a_feature_that_only_tests_turn_on_is_found() {
        let app = read("a v1|std\nb v1|\nb v1| (*)");
        assert_eq!(changed(&app, &read("a v1|std\nb v1|\nc v1|x")).len(), 0);
        assert_eq!(changed(&app, &read("a v1|rand,std\nb v1|")).len(), 1);
    }
}
