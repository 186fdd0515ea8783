//! Do the committed TypeScript bindings say what the app's commands say?

use crate::tree;
use std::process::Command;

const FILE: &str = "ui/src/backend/bindings.ts";

#[test]
fn the_bindings_are_those_of_the_app() {
    let app = tests::places::program("leadpact-app").unwrap_or_else(|error| panic!("{error}"));
    let output = Command::new(&app)
        .arg("--bindings")
        .output()
        .expect("the app can be run");
    assert!(
        output.status.success(),
        "{} --bindings: {}",
        app.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    let fresh = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(fresh.contains("export"), "the app printed no bindings");
    if let Some(line) = first_difference(&tree::read(FILE), &fresh) {
        panic!(
            "{FILE}:{line}: differs from the app's commands.\n\
             Fix: cargo build --package leadpact-app && {} --bindings > {FILE}",
            app.display()
        );
    }
}

/// The first line, counted from 1, in which two texts differ; `None` when they are equal. Line ends
/// of Windows count as line ends.
fn first_difference(committed: &str, fresh: &str) -> Option<usize> {
    let (mut committed, mut fresh) = (committed.trim_end().lines(), fresh.trim_end().lines());
    let mut line = 1;
    loop {
        match (committed.next(), fresh.next()) {
            (None, None) => return None,
            (a, b) if a == b => line += 1,
            _ => return Some(line),
        }
    }
}

#[cfg(test)]
mod samples {
    use super::first_difference;

    #[test]
    fn the_first_line_that_differs_is_named() {
        let cases = [
            ("a\nb\n", "a\r\nb\n", None),
            ("a\nb", "a\nc", Some(2)),
            ("a", "a\nb", Some(2)),
            ("", "", None),
        ];
        for (committed, fresh, line) in cases {
            assert_eq!(
                first_difference(committed, fresh),
                line,
                "{committed:?} {fresh:?}"
            );
        }
    }
}
