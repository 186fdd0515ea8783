//! What does it take to find how a file is cut? The whole import of a file by evidence beside that of the same
//! file with everything said.

use super::contest::Contest;
use super::measure::Run;
use super::report::{machine, median};
use crate::failure::Failure;
use crate::{places, say};
use std::path::Path;

/// All that can be said of the generated file.
const SAID: [&str; 19] = [
    "--dry-run",
    "--encoding",
    "utf-8",
    "--delimiter",
    ",",
    "--quote",
    "\"",
    "--escape",
    "doubled",
    "--comment",
    "none",
    "--skip-rows",
    "0",
    "--header",
    "--footer-rows",
    "0",
    "--reject-short-rows",
    "--json",
    "--blanks-clear",
];

/// Measures on the generated people in `folder` and prints the table.
///
/// # Errors
/// Something is missing, an import fails, or the two count differently.
pub(super) fn run(python: &Path, folder: &Path, turns: usize) -> Result<(), Failure> {
    let contest = Contest::new(python.to_owned(), folder, turns)?;
    // The workspace of an import: made anew, and then only read.
    contest.import()?;
    let people = contest.people();
    let found = ["import", &people, "--dry-run", "--blanks-clear", "--json"];
    let said: Vec<&str> = ["import", &people].into_iter().chain(SAID).collect();
    let mut pairs: Vec<(Run, Run)> = Vec::new();
    for turn in 0..turns {
        say::heading(format!("turn {} of {turns}", turn + 1));
        // Who goes first changes, so that neither always finds the warmer cache.
        let pair = if turn % 2 == 0 {
            let found = contest.ours("import", &found)?;
            (found, contest.ours("import", &said)?)
        } else {
            let said = contest.ours("import", &said)?;
            (contest.ours("import", &found)?, said)
        };
        if pair.0.counts != pair.1.counts {
            return Err(Failure::new("the two count differently"));
        }
        pairs.push(pair);
    }
    let of = |value: fn(&(Run, Run)) -> f64| median(pairs.iter().map(value).collect());
    let text = format!(
        "{}, median of {turns} turns\n\n| what | by evidence | all said | ratio | at most |\n|---|--:|--:|--:|--:|\n\
         | an import that is not written | {:.2} s | {:.2} s | {:.3} | 1.05 |\n",
        machine(),
        of(|pair| pair.0.seconds),
        of(|pair| pair.1.seconds),
        of(|pair| pair.0.seconds / pair.1.seconds),
    );
    say::heading("report");
    say::line(&text);
    std::fs::write(places::out("bench").join("reading.md"), text)?;
    Ok(())
}
