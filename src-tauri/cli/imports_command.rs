//! What was imported, and what is to become of it? The record of imports, undo, redo, and the rows that
//! were rejected.

use std::path::Path;

use serde::Serialize;
use words::Arg;
use workspace::{
    ImportRecord, KeptProblem, LeadList, Prepared, WorkspaceError, open_file, problem_sentence,
};

use crate::clock::Stopwatch;
use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::harmless::shortened;
use crate::import_arguments::ImportsCommand;
use crate::import_command::{Accepted, say};
use crate::person::person;
use crate::progress::{ProgressLine, stop_on_interrupt};
use crate::undo_command;

/// Letters of a raw text that a person is shown.
const MOST_LETTERS: usize = 40;

/// One import.
#[derive(Serialize)]
struct ImportSaid<'a> {
    /// Its number.
    id: i64,
    /// What its rows are.
    table: &'static str,
    /// The file.
    file: &'a str,
    /// Its size in bytes.
    n_bytes: u64,
    /// Its SHA-256, in hex.
    sha256: &'a str,
    /// When it was imported.
    at: String,
    /// Who imported it; null where nobody said.
    by: Option<&'a str>,
    /// Whether it is all there is.
    is_snapshot: bool,
    /// Whether its blanks took values away.
    blanks_clear: bool,
    /// The import whose rejected rows these are, mended; null of any other.
    mends: Option<i64>,
    /// The name of the lead list that its people went to; null for none.
    list: Option<&'a str>,
    /// When it was undone; null where it counts.
    undone_at: Option<String>,
    /// Rows of the file.
    rows_in: u32,
    /// Rows that are in the list, or in its table, since.
    accepted: Accepted,
    /// Further rows of one that is in the file already.
    merged: u32,
    /// Rows that could not be read.
    rejected: u32,
    /// Rows without any value, and those of people on the block list.
    skipped: u32,
    /// How many of the skipped are of people on the block list.
    blocked: u32,
}

/// One import with its columns and problems.
#[derive(Serialize)]
struct DetailSaid<'a> {
    /// The record.
    import: ImportSaid<'a>,
    /// The columns of its file.
    columns: Vec<ColumnSaid<'a>>,
    /// What was wrong with its rows, in file order.
    problems: Vec<ProblemSaid<'a>>,
}

/// A column of the file.
#[derive(Serialize)]
struct ColumnSaid<'a> {
    /// Its heading.
    header: &'a str,
    /// The field it went to; null where it was left out.
    field: Option<&'a str>,
}

/// Something wrong with a row.
#[derive(Serialize)]
struct ProblemSaid<'a> {
    /// Its number.
    no: i64,
    /// The row as a spreadsheet numbers it.
    row: u32,
    /// The heading of the column; null when it is the row as a whole.
    column: Option<&'a str>,
    /// The text as it stands in the file.
    raw: &'a str,
    /// What is wrong, for scripts.
    code: &'static str,
    /// What is wrong and what to do, in the reader's language.
    message: String,
    /// When it was mended; null where it was not.
    mended_at: Option<String>,
}

/// Who is absent from the file that is all there is.
#[derive(Serialize)]
struct AbsentSaid {
    /// The import of that file.
    import: i64,
    /// The name of the list that it is all of; null where of the people.
    list: Option<String>,
    /// Their rows in the list, from 1.
    rows: Vec<u32>,
}

/// Does what was asked about the imports.
pub(crate) fn run(context: &mut Context, wanted: &ImportsCommand) -> Result<Done, Failure> {
    match wanted {
        ImportsCommand::List { json } => list(context, *json)?,
        ImportsCommand::Show { id, json } => show(context, *id, *json)?,
        ImportsCommand::Undo { id, dry_run, json } => {
            undo_command::run(context, *id, *dry_run, *json)?
        }
        ImportsCommand::Redo { id } => redo(context, *id)?,
        ImportsCommand::Rejected { id, file } => rejected(context, *id, file)?,
        ImportsCommand::Retry { id, file, json } => retry(context, *id, file, *json)?,
        ImportsCommand::Absent { json } => absent(context, *json)?,
    }
    Ok(Done::Well)
}

fn said<'a>(record: &'a ImportRecord, lists: &'a [LeadList]) -> ImportSaid<'a> {
    let list = lists.iter().find(|list| Some(list.id) == record.list);
    let balance = record.balance;
    ImportSaid {
        id: record.id,
        table: record.rows_are.name(),
        file: &record.file_name,
        n_bytes: record.n_bytes,
        sha256: &record.sha256,
        at: record.at.to_string(),
        by: Some(record.by.as_str()).filter(|by| !by.is_empty()),
        is_snapshot: record.manner.is_snapshot,
        blanks_clear: record.manner.blanks_clear,
        mends: record.mends,
        list: list.map(|list| list.name.as_str()),
        undone_at: record.undone_at.map(|at| at.to_string()),
        rows_in: balance.rows_in,
        accepted: Accepted::of(balance),
        merged: balance.merged,
        rejected: balance.rejected,
        skipped: balance.skipped,
        blocked: record.n_blocked,
    }
}

fn list(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let imports = workspace.imports()?;
    if json {
        let lists = workspace.lists_ever()?;
        let all: Vec<ImportSaid<'_>> = imports.iter().map(|one| said(one, &lists)).collect();
        return Ok(context.streams.json(&all)?);
    }
    let words = context.words;
    if imports.is_empty() {
        return Ok(context.streams.line(&words.say("imports-none", &[]))?);
    }
    let heading = |key: &str| words.say(key, &[]);
    let mut grid = Grid::under(&[
        (Side::Right, heading("imports-no")),
        (Side::Left, heading("imports-when")),
        (Side::Left, heading("imports-file")),
        (Side::Right, heading("imports-rows")),
        (Side::Left, heading("imports-by")),
        (Side::Left, heading("imports-state")),
    ]);
    for import in &imports {
        grid.row([
            import.id.to_string(),
            words.date(import.at.to_zoned(jiff::tz::TimeZone::UTC).date()),
            shortened(&import.file_name, MOST_LETTERS),
            words.say("imports-n", &[("n", Arg::from(import.balance.rows_in))]),
            shortened(&import.by, MOST_LETTERS),
            match import.undone_at {
                Some(_) => heading("imports-undone"),
                None => heading("imports-counts"),
            },
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}

fn show(context: &mut Context, id: i64, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let (detail, lists) = (workspace.import_detail(id)?, workspace.lists_ever()?);
    let words = context.words;
    let problem = |kept: &KeptProblem| problem_sentence(&kept.problem, words);
    if json {
        let columns = detail.columns.iter().map(|column| ColumnSaid {
            header: &column.header,
            field: column.field.as_ref().map(|field| field.label.as_str()),
        });
        let problems = detail.problems.iter().map(|kept| ProblemSaid {
            no: kept.no,
            row: kept.problem.row,
            column: kept.problem.column.as_deref(),
            raw: &kept.problem.raw,
            code: kept.problem.code.name(),
            message: problem(kept),
            mended_at: kept.mended_at.map(|at| at.to_string()),
        });
        return Ok(context.streams.json(&DetailSaid {
            import: said(&detail.record, &lists),
            columns: columns.collect(),
            problems: problems.collect(),
        })?);
    }
    context.streams.line(&detail.record.file_name)?;
    for column in &detail.columns {
        let field = column.field.as_ref().map(|field| field.label.clone());
        let to = field.unwrap_or_else(|| words.say("imports-left-out", &[]));
        context
            .streams
            .line(&format!("  {} → {to}", column.header))?;
    }
    context.streams.gap()?;
    for kept in &detail.problems {
        let raw = shortened(&kept.problem.raw, MOST_LETTERS);
        let line = format!("  {}  {raw}  {}", kept.problem.row, problem(kept));
        context.streams.line(&line)?;
    }
    Ok(())
}

fn redo(context: &mut Context, id: i64) -> Result<(), Failure> {
    let mut workspace = context.open()?;
    workspace.writable()?;
    stop_on_interrupt();
    let clock = Stopwatch::start();
    let mut line = ProgressLine::new(context.words, &clock);
    let mut tick = |progress| line.importing(progress);
    let done = workspace.import_redo(id, context.now, &clock, &mut tick);
    line.clear();
    done?;
    let n = workspace.snapshot().list.n_rows();
    let sentence = context.words.say(
        "imports-was-redone",
        &[("no", Arg::from(id.to_string())), ("n", Arg::from(n))],
    );
    Ok(context.streams.line(&sentence)?)
}

fn rejected(context: &mut Context, id: i64, file: &Path) -> Result<(), Failure> {
    let detail = context.open_to_read()?.import_detail(id)?;
    workspace::export_bytes(detail.rejected_file().as_bytes(), file)?;
    say_written(context, file)
}

fn retry(context: &mut Context, id: i64, file: &Path, json: bool) -> Result<(), Failure> {
    let mut workspace = context.open()?;
    workspace.writable()?;
    stop_on_interrupt();
    let clock = Stopwatch::start();
    let mut line = ProgressLine::new(context.words, &clock);
    let mut whole = || -> Result<Prepared, WorkspaceError> {
        let file = open_file(file)?;
        let mut tick = |progress| line.importing(progress);
        let prepared = workspace.prepare_mended_file(id, &file, &clock, &mut tick)?;
        workspace.import_commit(prepared, (context.now, &person()), &clock, &mut tick)
    };
    let done = whole();
    line.clear();
    say(context, &done?, json)
}

fn absent(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let absent = workspace.absent()?;
    let name = |id: i64| {
        let list = workspace.snapshot().list_of(id);
        list.ok().map(|list| list.name.clone())
    };
    if json {
        let all = absent.into_iter().map(|absent| AbsentSaid {
            import: absent.import,
            list: absent.list.and_then(name),
            rows: absent.rows.iter().map(|row| row + 1).collect(),
        });
        return Ok(context.streams.json(&all.collect::<Vec<_>>())?);
    }
    let words = context.words;
    let none = absent.iter().all(|one| one.rows.is_empty());
    if none {
        return Ok(context
            .streams
            .line(&words.say("imports-absent-none", &[]))?);
    }
    for one in absent.iter().filter(|one| !one.rows.is_empty()) {
        let n = [
            ("n", Arg::from(one.rows.len())),
            ("no", Arg::from(one.import.to_string())),
        ];
        let mut line = words.say("imports-absent", &n);
        if let Some(name) = one.list.and_then(name) {
            line = format!("{name}: {line}");
        }
        context.streams.line(&line)?;
    }
    Ok(())
}
