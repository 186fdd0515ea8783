//! Does everything hold? Runs every check of the project, cheap ones first, and counts the tests.
//!
//! All cargo commands name the whole workspace: the same features are then chosen every time and
//! the window libraries compile once per kind of artefact (checked, built), not once per command.

use crate::arguments::Arguments;
use crate::command::Step;
use crate::counts::{self, Counts};
use crate::failure::Failure;
use crate::timing::Timing;
use crate::{node_modules, say, system_packages, toolchain};
use std::time::Instant;

/// A named part of the run; gives back the tests it counted, and whether it went well.
struct Part {
    name: &'static str,
    run: fn() -> Result<Outcome, Failure>,
}

#[derive(Default)]
struct Outcome {
    counts: Counts,
    broken: Option<String>,
}

/// In order: the cheapest first, so that a slip is known within seconds.
const PARTS: [Part; 6] = [
    Part {
        name: "format",
        run: format,
    },
    Part {
        name: "ui",
        run: ui,
    },
    Part {
        name: "clippy",
        run: clippy,
    },
    Part {
        name: "build",
        run: build,
    },
    Part {
        name: "rust",
        run: rust,
    },
    Part {
        name: "journeys",
        run: journeys,
    },
];

/// Runs all parts, or those that `words` name; stops at the first that fails unless `--keep-going`.
///
/// # Errors
/// A part failed, or what the parts need is missing.
pub(crate) fn run(words: &[String]) -> Result<(), Failure> {
    let arguments = Arguments::read(words, &["--keep-going"], &[])?;
    let chosen = choose(&arguments.words)?;
    let mut timing = Timing::default();
    let mut counts = Counts::default();
    let mut broken = Vec::new();

    let needs = Instant::now();
    say::heading("needs");
    let provided = provide(&chosen);
    timing.note("needs", needs.elapsed(), provided.is_ok());
    if let Err(failure) = provided {
        // The count stays the last line, for whoever reads only that.
        say::line(format!("{failure}\n\n0 passed, 1 failed"));
        return Err(Failure::told());
    }
    for part in chosen {
        say::heading(part.name);
        let began = Instant::now();
        let outcome = (part.run)().unwrap_or_else(|failure| Outcome {
            broken: Some(failure.to_string()),
            ..Outcome::default()
        });
        timing.note(part.name, began.elapsed(), outcome.broken.is_none());
        counts += outcome.counts;
        if let Some(why) = outcome.broken {
            // A part that breaks without a failing test (a lint, a build) still counts as a failure.
            if outcome.counts.failed == 0 {
                counts.failed += 1;
            }
            broken.push(format!("{}: {why}", part.name));
            if !arguments.has("--keep-going") {
                break;
            }
        }
    }
    say::heading("what each part took");
    say::line(timing.table());
    for why in &broken {
        say::line(format!("failed: {why}"));
    }
    say::line(format!(
        "\n{} passed, {} failed",
        counts.passed, counts.failed
    ));
    if broken.is_empty() {
        Ok(())
    } else {
        Err(Failure::told())
    }
}

fn choose(words: &[String]) -> Result<Vec<&'static Part>, Failure> {
    let known: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
    if let Some(stranger) = words.iter().find(|word| !known.contains(&word.as_str())) {
        return Err(Failure::usage(format!(
            "{stranger} is not one of: {}",
            known.join(" ")
        )));
    }
    let chosen = |part: &&Part| words.is_empty() || words.iter().any(|word| word == part.name);
    Ok(PARTS.iter().filter(chosen).collect())
}

fn provide(chosen: &[&Part]) -> Result<(), Failure> {
    let includes = |names: &[&str]| chosen.iter().any(|part| names.contains(&part.name));
    toolchain::need_rust()?;
    if includes(&["journeys"]) && cfg!(target_os = "linux") {
        system_packages::for_journeys()?;
    } else if includes(&["clippy", "build", "rust"]) {
        system_packages::for_window()?;
    }
    // The journeys look for accessibility faults with a script that npm brings.
    if includes(&["ui", "journeys"]) {
        toolchain::need_node()?;
        node_modules::provide()?;
    }
    Ok(())
}

fn format() -> Result<Outcome, Failure> {
    Step::cargo(&["fmt", "--all", "--", "--check", "--color", "never"]).run()?;
    Ok(Outcome::default())
}

fn ui() -> Result<Outcome, Failure> {
    Step::npm(&["run", "--silent", "lint"]).run()?;
    Step::npm(&["run", "--silent", "check"]).run()?;
    let outcome = counted(Step::npm(&["run", "--silent", "test"]))?;
    if outcome.broken.is_none() {
        Step::npm(&["run", "--silent", "build"]).run()?;
    }
    Ok(outcome)
}

fn clippy() -> Result<Outcome, Failure> {
    Step::cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "tests/journeys",
        "--",
        "--deny",
        "warnings",
    ])
    .run()?;
    Ok(Outcome::default())
}

/// Programs and test programs in one go: apart, cargo would choose features twice.
fn build() -> Result<Outcome, Failure> {
    let arguments = [
        "--workspace",
        "--lib",
        "--bins",
        "--tests",
        "--features",
        "tests/journeys",
    ];
    Step::cargo(&[&["build"], &arguments[..]].concat()).run()?;
    Ok(Outcome::default())
}

fn rust() -> Result<Outcome, Failure> {
    let step = if toolchain::has_nextest() {
        Step::cargo(&["nextest", "run", "--workspace", "--no-fail-fast"])
    } else {
        Step::cargo(&["test", "--workspace", "--no-fail-fast"])
    };
    counted(step)
}

fn journeys() -> Result<Outcome, Failure> {
    if !cfg!(target_os = "linux") {
        say::line("The journeys drive WebKitGTK's web view and run on Linux only: none run here.");
        return Ok(Outcome::default());
    }
    let arguments = [
        "test",
        "--workspace",
        "--features",
        "tests/journeys",
        "--test",
        "journeys",
    ];
    let step = Step::cargo(&[&arguments[..], &["--no-fail-fast"]].concat());
    counted(step)
}

fn counted(step: Step) -> Result<Outcome, Failure> {
    let ended = step.tee()?;
    let counts = counts::of_lines(&ended.lines);
    let broken = if !ended.status.success() {
        Some(format!(
            "{} failed of {}",
            counts.failed,
            counts.passed + counts.failed
        ))
    } else if counts.passed == 0 {
        // A run that finds no test is a run that checked nothing.
        Some("no test ran".to_string())
    } else {
        None
    };
    Ok(Outcome { counts, broken })
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn no_words_choose_every_part_and_words_keep_the_order() {
        let names = |line: &str| -> Option<Vec<&str>> {
            let words: Vec<String> = line.split_whitespace().map(String::from).collect();
            Some(choose(&words).ok()?.iter().map(|part| part.name).collect())
        };
        assert_eq!(names("").map(|all| all.len()), Some(6));
        assert_eq!(names("clippy format"), Some(vec!["format", "clippy"]));
        assert_eq!(names("clipy"), None);
    }
}
