//! How fast is a workbook read? From the file to rows with types, matched with the list, beside calamine, which reads
//! the cells into memory and does no more.

use super::measure::{self, Run};
use super::report::{machine, median};
use super::timed_program;
use crate::command::Step;
use crate::failure::Failure;
use crate::{places, say};
use std::path::Path;

/// Rows of the workbook.
pub(super) const ROWS: usize = 100_000;

/// Measures on a workbook of so many generated people and prints the table.
///
/// # Errors
/// Something is missing, a side fails, or the two sides count differently.
pub(super) fn run(python: &Path, rows: usize, turns: usize) -> Result<(), Failure> {
    let peer = timed_program("sheets", "workbooks")?;
    let out = places::out("bench").join("workbooks");
    super::generate(rows, &out)?;
    let (table, book) = (out.join("people.csv"), out.join("people.xlsx"));
    let (table, book) = (table.to_string_lossy(), book.to_string_lossy());
    Step::new(&peer, &["write", &*table, &*book]).run()?;
    let workspace = out.join("bench.leadpact");
    places::forget_workspace(&workspace)?;
    let leadpact = places::built("release", "leadpact");
    let on = workspace.to_string_lossy();
    Step::new(&leadpact, &["--workspace", &*on, "new"]).run()?;
    let ours = |file: &str| {
        let program = leadpact.to_string_lossy().into_owned();
        let words = [
            "--workspace",
            &*on,
            "import",
            file,
            "--dry-run",
            "--json",
            "--table",
            "people",
        ];
        let words = words.iter().map(ToString::to_string);
        let command: Vec<String> = [program].into_iter().chain(words).collect();
        measure::run(python, "import", &command)
    };
    let theirs = || {
        let program = peer.to_string_lossy().into_owned();
        let command = [program, "read".to_owned(), book.to_string()];
        measure::run(python, "peer", &command)
    };
    let mut runs: Vec<(Run, Run, Run)> = Vec::new();
    for turn in 0..turns {
        say::heading(format!("turn {} of {turns}", turn + 1));
        // Who goes first changes, so that neither side always finds the warmer cache.
        let (of_book, alone) = match turn % 2 {
            0 => {
                let of_book = ours(&book)?;
                (of_book, theirs()?)
            }
            _ => {
                let alone = theirs()?;
                (ours(&book)?, alone)
            }
        };
        if of_book.counts != alone.counts {
            return Err(Failure::new("the two sides count different rows"));
        }
        runs.push((of_book, alone, ours(&table)?));
    }
    let of = |value: fn(&(Run, Run, Run)) -> f64| median(runs.iter().map(value).collect());
    let text = format!(
        "{}, median of {turns} turns, {rows} people\n\n\
         | what | seconds | beside calamine alone | peak memory |\n|---|--:|--:|--:|\n\
         | XLSX: read, typed, matched | {:.2} | {:.2} (at most 1.1) | {:.0} MiB |\n\
         | calamine alone: cells in memory | {:.2} | 1 | {:.0} MiB |\n\
         | the same rows as CSV | {:.2} | {:.2} | {:.0} MiB |\n",
        machine(),
        of(|run| run.0.seconds),
        of(|run| run.0.seconds / run.1.seconds),
        of(|run| run.0.peak_kib as f64 / 1024.0),
        of(|run| run.1.seconds),
        of(|run| run.1.peak_kib as f64 / 1024.0),
        of(|run| run.2.seconds),
        of(|run| run.2.seconds / run.1.seconds),
        of(|run| run.2.peak_kib as f64 / 1024.0),
    );
    say::heading("report");
    say::line(&text);
    std::fs::write(places::out("bench").join("workbooks.md"), text)?;
    Ok(())
}
