//! How fast is Leadpact beside DuckDB and Polars, on this machine, in this run?
//!
//! Each comparison runs in pairs, ours and the peer's in turn, and reports medians. A timing is
//! void unless both sides print the same counts: a fast wrong answer is not an answer.
//! Ours is timed as a whole process, the peer's work from inside its script, without Python's own
//! start: where the two differ, the peer has the advantage.

mod around;
mod contest;
mod engine;
mod figures;
mod growth;
mod lists;
mod literals;
mod measure;
mod python;
mod reading;
mod report;
mod side;
mod window;
mod work;
mod workbooks;

use crate::arguments::Arguments;
use crate::command::Step;
use crate::failure::Failure;
use crate::{places, say, system_packages, toolchain};
use contest::Contest;
use std::path::{Path, PathBuf};

const ROWS: usize = 1_000_000;
const PAIRS: usize = 5;
/// The generated leads are the same in every run: this seed, told up to this day.
const SEED: &str = "20261122";
const AS_OF: &str = "2026-11-22";

/// Measures, prints the table and writes it to `target/bench/report.md`.
///
/// # Errors
/// Something is missing, a side failed, or the two sides of a comparison disagree.
pub(crate) fn run(words: &[String]) -> Result<(), Failure> {
    let arguments = Arguments::read(words, &["--growth"], &["--rows", "--pairs", "--turns"])?;
    match arguments.words.as_slice() {
        [word] if word == "opening" => return window::opening(),
        [word] if word == "window" => return window::at_work(arguments.number("--rows", ROWS)?),
        [word] if word == "engine" && arguments.has("--growth") => {
            return growth::run(arguments.number("--rows", ROWS)?);
        }
        [word] if word == "engine" => {
            let rows = arguments.number("--rows", ROWS)?;
            return engine::run(rows, arguments.number("--turns", engine::TURNS)?);
        }
        [word] if word == "figures" => {
            let rows = arguments.number("--rows", ROWS)?;
            return figures::run(rows, arguments.number("--turns", figures::TURNS)?);
        }
        _ => {}
    }
    let of_lists = arguments.words == ["lists"];
    let of_workbooks = arguments.words == ["workbooks"];
    let of_reading = arguments.words == ["reading"];
    let known = of_lists || of_workbooks || of_reading;
    if let Some(stranger) = arguments.words.first().filter(|_| !known) {
        return Err(Failure::usage(format!("bench takes no {stranger}")));
    }
    let rows = arguments.number("--rows", ROWS)?;
    let pairs = arguments.number("--pairs", PAIRS)?;
    toolchain::need_rust()?;
    system_packages::for_command_line()?;

    say::heading("peers");
    let python = python::provide()?;
    say::heading("Leadpact, as released");
    Step::cargo(&["build", "--release", "--package", "cli"]).talk()?;
    if of_workbooks {
        let rows = arguments.number("--rows", workbooks::ROWS)?;
        return workbooks::run(&python, rows, pairs);
    }
    if of_lists && arguments.has("--growth") {
        return lists::growth(&python, rows, pairs);
    }
    say::heading(format!("{rows} generated leads"));
    let folder = places::out("bench").join("leads");
    generate(rows, &folder)?;
    if of_lists {
        return lists::run(&python, &folder, pairs);
    }
    if of_reading {
        return reading::run(&python, &folder, pairs);
    }

    let contest = Contest::new(python, &folder, pairs)?;
    let findings = contest.all()?;
    let text = report::markdown(rows, pairs, &contest.versions()?, &findings);
    let file = places::out("bench").join("report.md");
    std::fs::write(&file, &text)?;
    say::heading("report");
    say::line(&text);
    say::line(format!("Written to {}", file.display()));
    match findings.iter().find(|finding| finding.is_void()) {
        Some(_) => Err(Failure::with_remedy(
            "a comparison is void: the two sides count differently",
            "compare the definition with src-tauri/xtask/bench/funnel.sql; both must say the same",
        )),
        None => Ok(()),
    }
}

/// Writes the tables of so many generated people into `folder`.
fn generate(people: usize, folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)?;
    let (count, out) = (people.to_string(), folder.to_string_lossy().into_owned());
    let words = [
        "sample-csv",
        "--people",
        &count,
        "--seed",
        SEED,
        "--as-of",
        AS_OF,
        "--out",
        &out,
    ];
    Step::new(places::built("release", "leadpact"), &words).talk()
}

/// Builds a program that a crate keeps for timing, and says where it is.
fn timed_program(package: &str, name: &str) -> Result<PathBuf, Failure> {
    let bench = ["bench", "--package", package, "--bench", name, "--no-run"];
    Step::cargo(&bench).talk()?;
    let told = Step::cargo(&[&bench[..], &["--message-format", "json"]].concat()).read();
    told.as_deref()
        .and_then(|told| program(told, name))
        .ok_or_else(|| Failure::new("cargo does not say where the timed program is"))
}

/// The program among what cargo tells of a build, one JSON object a line.
fn program(told: &str, name: &str) -> Option<PathBuf> {
    let (name, key) = (format!("\"name\":\"{name}\""), "\"executable\":\"");
    let mut lines = told.lines().filter(|line| line.contains(&name));
    let path = lines.find_map(|line| line.split_once(key)?.1.split_once('"'));
    path.map(|(path, _)| PathBuf::from(path.replace("\\\\", "\\")))
}
