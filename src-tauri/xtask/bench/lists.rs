//! How fast are lists kept? An import beside DuckDB's; the same file again, a part and its undoing, and
//! opening again beside our own import; and how an import grows with the file.

use super::contest::Contest;
use super::engine;
use super::measure::Run;
use super::python;
use super::report::{machine, median};
use crate::command::Step;
use crate::failure::Failure;
use crate::{places, say};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Opening is short: more turns than the imports get.
const OPENINGS: usize = 9;

/// One line of the table: a piece of work, and what it is held against.
struct Line {
    what: &'static str,
    beside: &'static str,
    /// Ours, and the other's, of each turn.
    turns: Vec<(Run, Run)>,
    at_most: &'static str,
}

impl Line {
    fn row(&self) -> String {
        let of = |value: fn(&(Run, Run)) -> f64| median(self.turns.iter().map(value).collect());
        format!(
            "| {} | {} | {:.2} s | {:.2} s | {:.2} | {} | {:.0} / {:.0} MiB |\n",
            self.what,
            self.beside,
            of(|turn| turn.0.seconds),
            of(|turn| turn.1.seconds),
            of(|turn| turn.0.seconds / turn.1.seconds),
            self.at_most,
            of(|turn| mib(turn.0.peak_kib)),
            of(|turn| mib(turn.1.peak_kib)),
        )
    }
}

/// Measures on the generated people in `folder` and prints the table.
///
/// # Errors
/// Something is missing, a side fails, or a count is not what it must be.
pub(super) fn run(python: &Path, folder: &Path, turns: usize) -> Result<(), Failure> {
    let contest = Contest::new(python.to_owned(), folder, turns)?;
    let part = a_tenth_anew(python, folder)?;
    let mut lines = [
        ("CSV into a file, ready to query", "DuckDB", "0.5"),
        ("the same file again, all unchanged", "the first time", "1"),
        ("a tenth anew taken back", "its import", "0.5"),
    ]
    .map(|(what, beside, at_most)| Line {
        what,
        beside,
        turns: Vec::new(),
        at_most,
    });
    let mut sizes = (0, 0);
    for turn in 0..turns {
        say::heading(format!("turn {} of {turns}", turn + 1));
        // Who goes first changes, so that neither side always finds the warmer cache.
        let (ours, theirs) = if turn % 2 == 0 {
            let ours = contest.import()?;
            (ours, contest.duckdb_import()?)
        } else {
            let theirs = contest.duckdb_import()?;
            (contest.import()?, theirs)
        };
        same(&ours.counts, &theirs.counts)?;
        sizes = (contest.n_bytes()?, contest.n_bytes_of_duckdb()?);
        let again = contest.ours("import", &["import", &contest.people(), "--json"])?;
        lines[0].turns.push((ours.clone(), theirs));
        lines[1].turns.push((again, ours));
        let before = contest.ours("leads", &["leads", "count", "--json"])?;
        let file = part.to_string_lossy();
        let import = contest.ours("import", &["import", &*file, "--json"])?;
        let undo = contest.ours("undo", &["imports", "undo", "3"])?;
        let after = contest.ours("leads", &["leads", "count", "--json"])?;
        same(&before.counts, &after.counts)?;
        lines[2].turns.push((undo, import));
    }
    let opening = opening(contest.workspace())?;
    let mut text = format!(
        "{}, median of {turns} turns; {}\n\n| what | beside | Leadpact | the other | ratio | at most | peak memory |\n|---|---|--:|--:|--:|--:|--:|\n",
        machine(),
        contest.versions()?
    );
    lines.iter().for_each(|line| text.push_str(&line.row()));
    let (ours, theirs) = (sizes.0 as f64, sizes.1 as f64);
    let _ = writeln!(
        text,
        "| file after the first import | DuckDB | {:.1} MB | {:.1} MB | {:.2} | 1.2 | – |",
        ours / 1e6,
        theirs / 1e6,
        ours / theirs
    );
    let _ = writeln!(
        text,
        "| opened again to fifty judged rows | – | {:.0} ms | – | – | 300 ms | – |",
        opening * 1e3
    );
    say::heading("report");
    say::line(&text);
    std::fs::write(places::out("bench").join("lists.md"), text)?;
    Ok(())
}

/// The seconds from the file to its first fifty rows with their verdicts, by the definition of the engine's
/// measurement.
fn opening(workspace: &Path) -> Result<f64, Failure> {
    let program = engine::build()?;
    let mut side = engine::open(&program, workspace)?;
    let mut seconds = Vec::new();
    for _ in 0..OPENINGS {
        seconds.push(side.ask("reopen", &workspace.to_string_lossy())?.seconds);
    }
    Ok(median(seconds))
}

/// Imports a tenth, all and five times of so many generated people, and prints the table.
///
/// # Errors
/// Something is missing, or an import fails.
pub(super) fn growth(python: &Path, rows: usize, turns: usize) -> Result<(), Failure> {
    let folder = places::out("bench").join("import-growth");
    let mut text = format!(
        "{}, median of {turns} turns\n\n| people | file | import | a million people | peak memory | workspace |\n|--:|--:|--:|--:|--:|--:|\n",
        machine()
    );
    for people in [rows.div_ceil(10), rows, 5 * rows] {
        say::heading(format!("{people} people"));
        super::generate(people, &folder)?;
        let contest = Contest::new(python.to_owned(), &folder, turns)?;
        let mut runs = Vec::new();
        for _ in 0..turns {
            runs.push(contest.import()?);
        }
        let seconds = median(runs.iter().map(|run| run.seconds).collect());
        let peak = median(runs.iter().map(|run| mib(run.peak_kib)).collect());
        let n = runs
            .first()
            .and_then(|run| run.counts.first())
            .copied()
            .unwrap_or(0);
        let _ = writeln!(
            text,
            "| {n} | {:.0} MB | {seconds:.2} s | {:.2} s | {peak:.0} MiB | {:.1} MB |",
            std::fs::metadata(contest.people())?.len() as f64 / 1e6,
            seconds / n as f64 * 1e6,
            contest.n_bytes()? as f64 / 1e6,
        );
        // The tables of five million people take gigabytes.
        std::fs::remove_dir_all(&folder)?;
    }
    say::heading("growth");
    say::line(&text);
    Ok(())
}

fn a_tenth_anew(python: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let part = folder.join("a-tenth-anew.csv");
    let script = python::scripts().join("a_tenth_anew.py");
    let words: [&Path; 3] = [&script, &folder.join("people-once.csv"), &part];
    Step::new(python, &words).run()?;
    Ok(part)
}

fn mib(kib: u64) -> f64 {
    kib as f64 / 1024.0
}

fn same(one: &[u64], other: &[u64]) -> Result<(), Failure> {
    if one == other {
        return Ok(());
    }
    Err(Failure::new(format!("void: {one:?} against {other:?}")))
}
