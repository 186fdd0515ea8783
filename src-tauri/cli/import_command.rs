//! What became of every row of a list? Imported as its columns propose themselves, all of it or
//! nothing.

use std::path::Path;

use import::{Balance, Problem};
use serde::Serialize;
use words::{Arg, Words};
use workspace::{Prepared, Workspace, open_file, prepare, problem_sentence, unread_sentence};

use crate::clock::Stopwatch;
use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::harmless::shortened;
use crate::progress::{ProgressLine, stop_on_interrupt};
use crate::streams::Streams;

/// Problems that a person is shown; JSON has all of them.
const MOST_SHOWN: usize = 20;
/// Letters of a raw text that a person is shown.
const MOST_LETTERS: usize = 40;

/// Where every row went, and what is wrong.
#[derive(Serialize)]
struct Imported<'a> {
    /// Rows of the file, the heading not counted.
    rows_in: u32,
    /// Rows that are in the list now.
    accepted: Accepted,
    /// Further rows of somebody who is in the file already.
    merged: u32,
    /// Rows that cannot be read.
    rejected: u32,
    /// Rows without any value.
    skipped: u32,
    /// What is wrong, in file order.
    problems: Vec<ProblemFound<'a>>,
}

/// Rows that are in the list now.
#[derive(Serialize)]
struct Accepted {
    /// People not in the list before.
    new: u32,
    /// People of whom something changed.
    updated: u32,
    /// People of whom nothing changed.
    unchanged: u32,
}

/// One thing wrong with one row.
#[derive(Serialize)]
struct ProblemFound<'a> {
    /// The row as a spreadsheet numbers it: the heading is row 1.
    row: u32,
    /// The heading of the column; null when it is the row as a whole.
    column: Option<&'a str>,
    /// The text as it stands in the file.
    raw: &'a str,
    /// What is wrong, for scripts.
    code: &'static str,
    /// What is wrong and what to do, in the reader's language.
    message: String,
}

/// Imports a file.
pub(crate) fn run(context: &mut Context, file: &Path, json: bool) -> Result<Done, Failure> {
    let mut workspace = context.open()?;
    // Said before the file is read, which may take a while.
    workspace.writable()?;
    let prepared = import(context, &mut workspace, file)?;
    let (balance, problems) = (prepared.balance(), prepared.problems());
    if json {
        let answer = Imported::of(balance, problems, context.words);
        context.streams.json(&answer)?;
    } else {
        say_balance(&mut context.streams, balance, context.words)?;
        say_problems(&mut context.streams, &prepared, context.words)?;
    }
    Ok(Done::Well)
}

fn import(context: &Context, workspace: &mut Workspace, file: &Path) -> Result<Prepared, Failure> {
    stop_on_interrupt();
    let clock = Stopwatch::start();
    let mut line = ProgressLine::new(context.words, &clock);
    let mut whole = || {
        let file = open_file(file)?;
        let snapshot = workspace.snapshot().clone();
        let looked = file.look(&snapshot, 0, &mut |rows| line.looking(rows))?;
        let mut tick = |progress| line.importing(progress);
        let mapping = &looked.proposal;
        let prepared = prepare(&file, &looked, mapping, &snapshot, &clock, &mut tick)?;
        // The bytes of the file are not needed to write what was read from them.
        drop(file);
        workspace.import_commit(prepared, context.now, &clock, &mut tick)
    };
    let prepared = whole();
    line.clear();
    Ok(prepared?)
}

impl<'a> Imported<'a> {
    fn of(balance: Balance, problems: &'a [Problem], words: Words) -> Self {
        let Balance {
            rows_in,
            new,
            updated,
            unchanged,
            merged,
            rejected,
            skipped,
        } = balance;
        let found = |problem: &'a Problem| ProblemFound {
            row: problem.row,
            column: problem.column.as_deref(),
            raw: &problem.raw,
            code: problem.code.name(),
            message: problem_sentence(problem, words),
        };
        Self {
            rows_in,
            accepted: Accepted {
                new,
                updated,
                unchanged,
            },
            merged,
            rejected,
            skipped,
            problems: problems.iter().map(found).collect(),
        }
    }
}

fn say_balance(streams: &mut Streams, balance: Balance, words: Words) -> Result<(), Failure> {
    let accepted = balance.new + balance.updated + balance.unchanged;
    let detail = [
        ("new", Arg::from(balance.new)),
        ("updated", Arg::from(balance.updated)),
        ("unchanged", Arg::from(balance.unchanged)),
    ];
    let counted = |key: &str, n: u32| words.say(key, &[("n", Arg::from(n))]);
    streams.line(&counted("balance-rows-in", balance.rows_in))?;
    let mut grid = Grid::new(&[Side::Left, Side::Left]);
    grid.row([
        counted("balance-accepted", accepted),
        words.say("balance-accepted-detail", &detail),
    ]);
    for (key, why, n) in [
        ("balance-merged", "balance-merged-detail", balance.merged),
        (
            "balance-rejected",
            "balance-rejected-detail",
            balance.rejected,
        ),
        ("balance-skipped", "balance-skipped-detail", balance.skipped),
    ] {
        let why = if n > 0 {
            words.say(why, &[])
        } else {
            String::new()
        };
        grid.row([counted(key, n), why]);
    }
    for line in grid.lines(2) {
        streams.line(&line)?;
    }
    Ok(())
}

fn say_problems(streams: &mut Streams, done: &Prepared, words: Words) -> Result<(), Failure> {
    let problems = done.problems();
    streams.gap()?;
    if problems.is_empty() {
        return Ok(streams.line(&words.say("problems-none", &[]))?);
    }
    let n = |n: usize| [("n", Arg::from(n))];
    let mut title = words.say("problems-title", &n(problems.len()));
    if problems.len() > MOST_SHOWN {
        title = format!("{title}. {}", words.say("problems-first", &n(MOST_SHOWN)));
    }
    streams.line(&title)?;
    for unread in done.unread() {
        streams.line(&format!("  {}", unread_sentence(&unread, words)))?;
    }
    let mut grid = Grid::under(&[
        (Side::Right, words.say("problem-row", &[])),
        (Side::Left, words.say("problem-column", &[])),
        (Side::Left, words.say("problem-raw", &[])),
        (Side::Left, words.say("problem-sentence", &[])),
    ]);
    for problem in problems.iter().take(MOST_SHOWN) {
        let column = problem.column.clone();
        grid.row([
            problem.row.to_string(),
            column.unwrap_or_else(|| words.say("problem-whole-row", &[])),
            shortened(&problem.raw, MOST_LETTERS),
            problem_sentence(problem, words),
        ]);
    }
    for line in grid.lines(2) {
        streams.line(&line)?;
    }
    Ok(())
}
