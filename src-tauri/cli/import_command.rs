//! What became of every row of a list? Imported as its columns propose themselves, all of it or
//! nothing.

use clap::CommandFactory;
use clap::error::ErrorKind;
use import::{Balance, Problem, RowsAre};
use lead::{Coverage, FieldKey};
use serde::Serialize;
use words::{Arg, Words};
use workspace::{
    FieldChange, ImportRecord, Linked, Manner, MappingFile, Prepared, Reading, Snapshot, StageMove,
    UndoneColumn, Workspace, WorkspaceError, group_sentence, linked_sentences, offer_sentence,
    open_file, prepare, problem_sentence, proposed_join_sentence,
};

use crate::arguments::Arguments;
use crate::clock::Stopwatch;
use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::harmless::one_line;
use crate::import_arguments::Import;
use crate::joins_arguments::join;
use crate::keys_said::{KeysSaid, say_keys};
use crate::left_out_said::{LeftOutSaid, left_out_line};
use crate::person::person;
use crate::problems_said::say_problems;
use crate::progress::{ProgressLine, stop_on_interrupt};
use crate::read_how::{ReadHow, say_read_how};
use crate::streams::Streams;
use crate::treated_said::{TreatedSaid, say_treated};
use crate::values_command::InDoubt;

/// Problems that a person is shown; JSON has all of them.
pub(crate) const MOST_SHOWN: usize = 20;

/// Where every row went, and what is wrong.
#[derive(Serialize)]
struct Imported<'a> {
    /// What its rows are.
    table: &'static str,
    /// The name of the lead list that its people go to; null for none.
    list: Option<&'a str>,
    /// Rows of the file, the heading not counted.
    rows_in: u32,
    /// Rows that are in the list, or in its table, now.
    accepted: Accepted,
    /// Further rows of one that is in the file already.
    merged: u32,
    /// Rows that cannot be read.
    rejected: u32,
    /// Rows without any value, and those of people on the block list.
    skipped: u32,
    /// How many of the skipped are of people on the block list.
    blocked: u32,
    /// What of the file is no row, and what was read otherwise than it stands.
    left_out: LeftOutSaid<'a>,
    /// What the file is and what was done with its rows.
    #[serde(flatten)]
    treated: TreatedSaid<'a>,
    /// What changes in rows that were there before, field by field.
    changes: Vec<FieldChanged<'a>>,
    /// Who came to each stage and who left it; none where nothing was written or no definition decides.
    moves: Vec<StageMoved<'a>>,
    /// The columns whose cells had been made safe to open, and are read as they were before.
    undone: Vec<Undone<'a>>,
    /// Of companies, deals, activities and stage history, how many belong to people; else null.
    linked: Option<LinkedRows>,
    /// Before it is imported, by which keys such rows will be joined; else null.
    keys: Option<KeysSaid>,
    /// Values in doubt, of the table and of those joined with it.
    in_doubt: Vec<InDoubt>,
    /// How its values were read.
    #[serde(flatten)]
    read_how: ReadHow<'a>,
    /// What is wrong, in file order.
    problems: Vec<ProblemFound<'a>>,
    /// The last import of this very file that counts; null of a file that is new.
    before: Option<Before<'a>>,
}

/// An import of the same file.
#[derive(Serialize)]
struct Before<'a> {
    /// Its number.
    no: i64,
    /// When, in UTC.
    at: String,
    /// Who imported it; empty where nobody said.
    by: &'a str,
}

/// The cells of a column that had been made safe to open.
#[derive(Serialize)]
struct Undone<'a> {
    /// The heading of the column.
    column: &'a str,
    /// How many they are.
    n: u32,
}

/// How many of the accepted rows belong to people.
#[derive(Serialize)]
struct LinkedRows {
    /// To at least one in the list.
    to_people: u32,
    /// To nobody in the list.
    to_nobody: u32,
}

/// What changes in one field.
#[derive(Serialize)]
struct FieldChanged<'a> {
    /// The field.
    field: &'a str,
    /// Rows that had no value and get one.
    filled: u32,
    /// Rows whose value becomes another.
    replaced: u32,
    /// Rows that lose their value.
    cleared: u32,
}

/// Who came to a stage and who left it.
#[derive(Serialize)]
struct StageMoved<'a> {
    /// The key of the stage.
    stage: &'a str,
    /// New people who are there.
    entered_new: u32,
    /// People who were known before and came to it.
    entered: u32,
    /// People who were there and are no longer.
    left: u32,
}

/// Rows that are in the list, or in its table, now.
#[derive(Serialize)]
pub(crate) struct Accepted {
    /// Not there before.
    new: u32,
    /// There before, and changed.
    updated: u32,
    /// There before, and unchanged.
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
pub(crate) fn run(context: &mut Context, wanted: &Import) -> Result<Done, Failure> {
    if wanted.covers.is_some() && wanted.table != Some(RowsAre::Activities) {
        let wrong = "only a file of activities can hold all of a period: --table activities";
        let mut command = Arguments::command();
        return Err(Failure::Usage(
            command.error(ErrorKind::ArgumentConflict, wrong),
        ));
    }
    let mut workspace = context.open()?;
    // Said before the file is read, which may take a while.
    workspace.writable()?;
    let imports = workspace.imports()?;
    let done = import(context, &mut workspace, wanted)?;
    let before = done.imported_before(&imports);
    let keys = (wanted.dry_run && wanted.json).then(|| KeysSaid::of(&done, workspace.snapshot()));
    say_with(context, &done, (keys.flatten(), before), wanted.json)?;
    if !wanted.json {
        say_keys(context, &done, workspace.snapshot(), wanted.dry_run)?;
        say_doubts(context, &done, workspace.snapshot())?;
    }
    Ok(Done::Well)
}

/// Says what became of every row.
pub(crate) fn say(context: &mut Context, done: &Prepared, json: bool) -> Result<(), Failure> {
    say_with(context, done, (None, None), json)
}

fn say_with(
    context: &mut Context,
    done: &Prepared,
    (keys, before): (Option<KeysSaid>, Option<&ImportRecord>),
    json: bool,
) -> Result<(), Failure> {
    if json {
        let mut said = Imported::of(done, keys, context.words);
        said.before = before.map(Before::of);
        return Ok(context.streams.json(&said)?);
    }
    if let Some(before) = before {
        context
            .streams
            .line(&before_sentence(before, context.words))?;
    }
    say_balance(&mut context.streams, done, context.words)?;
    if let Some(line) = left_out_line(done.left_out(), context.words) {
        context.streams.line(&format!("  {line}"))?;
    }
    if let Some(name) = done.list() {
        let to = [("name", Arg::from(name))];
        let line = context.words.say("import-to-list", &to);
        context.streams.line(&format!("  {line}"))?;
    }
    if done.names_nobody() {
        let line = context.words.say("import-names-nobody", &[]);
        context.streams.line(&format!("  {line}"))?;
    }
    say_linked(&mut context.streams, done, context.words)?;
    say_treated(&mut context.streams, done.treated(), context.words)?;
    say_changes(&mut context.streams, done, context.words)?;
    say_moves(&mut context.streams, done, context.words)?;
    say_read_how(&mut context.streams, done, context.words)?;
    say_problems(&mut context.streams, done, context.words)
}

fn import(
    context: &mut Context,
    workspace: &mut Workspace,
    wanted: &Import,
) -> Result<Prepared, Failure> {
    let mut said = Vec::new();
    stop_on_interrupt();
    let clock = Stopwatch::start();
    let mut line = ProgressLine::new(context.words, &clock);
    let mut whole = || {
        let file = open_file(&wanted.file)?;
        let file = match &wanted.sheet {
            Some(name) => file.choose(name)?,
            None => file,
        };
        let snapshot = workspace.snapshot().clone();
        let mapping = wanted.mapping.as_deref().map(MappingFile::open);
        let mapping = mapping.transpose()?;
        let cut = mapping.as_ref().map(|mapping| mapping.cut.clone());
        let asked = wanted.cut.asked().or(cut.unwrap_or_default());
        let looked = file.look(&snapshot, &asked, 0, &mut |rows| line.looking(rows))?;
        let rows_are = looked.proposal.rows_are;
        if wanted.table.is_none() && rows_are != RowsAre::People {
            let name = file.name().to_owned();
            return Err(WorkspaceError::RowsAreOthers { name, rows_are });
        }
        let table = wanted.table.unwrap_or_default();
        let proposal = match &mapping {
            None => looked.propose_as(table, &snapshot).0,
            Some(mapping) => {
                let fitted = mapping.fit(&looked, &snapshot);
                said.extend(fitted.sentences(context.words));
                fitted.reading
            }
        };
        let treatment = wanted.treatment(&proposal.treatment);
        let coverage = wanted.covers.map(|period| Coverage {
            kinds: wanted.kinds.clone(),
            from: period.from,
            to: period.to,
        });
        let mut reading = Reading {
            coverage,
            manner: Manner {
                is_snapshot: wanted.snapshot,
                blanks_clear: wanted.blanks_clear,
            },
            treatment,
            ..proposal
        };
        let there = snapshot.settled_fields(table);
        if let Err(wrong) = wanted.read.apply(&mut reading, &looked, there) {
            return Ok(Err(wrong));
        }
        let mut tick = |progress| line.importing(progress);
        let prepared = prepare(&file, &looked, &reading, &snapshot, &clock, &mut tick)?;
        let prepared = match &wanted.list {
            Some(name) => prepared.to_list(name)?,
            None => prepared,
        };
        let join =
            |(key, other): &(FieldKey, (RowsAre, FieldKey))| join(&(table, key.clone()), other);
        let prepared = prepared.joined_by(wanted.joins.iter().map(join).collect(), &snapshot)?;
        // The bytes of the file are not needed to write what was read from them.
        drop(file);
        if wanted.dry_run {
            return Ok(Ok(prepared));
        }
        let by = wanted.by.clone().unwrap_or_else(person);
        let done = workspace.import_commit(prepared, (context.now, &by), &clock, &mut tick)?;
        Ok(Ok(done))
    };
    let prepared: Result<Result<Prepared, String>, WorkspaceError> = whole();
    line.clear();
    let prepared = prepared?.map_err(|wrong| {
        let mut command = Arguments::command();
        Failure::Usage(command.error(ErrorKind::ValueValidation, wrong))
    })?;
    for sentence in said.iter().filter(|_| !wanted.json) {
        context.streams.line(&one_line(sentence))?;
    }
    Ok(prepared)
}

impl<'a> Before<'a> {
    fn of(record: &'a ImportRecord) -> Self {
        Self {
            no: record.id,
            at: record.at.to_string(),
            by: &record.by,
        }
    }
}

fn before_sentence(before: &ImportRecord, words: Words) -> String {
    let day = before.at.to_zoned(jiff::tz::TimeZone::UTC).date();
    let (date, by) = (("date", Arg::from(words.date(day))), &*before.by);
    match by {
        "" => words.say("import-before", &[date]),
        by => words.say("import-before-by", &[date, ("by", Arg::from(by))]),
    }
}

impl<'a> Imported<'a> {
    fn of(done: &'a Prepared, keys: Option<KeysSaid>, words: Words) -> Self {
        let balance = done.balance();
        let found = |problem: &'a Problem| ProblemFound {
            row: problem.row,
            column: problem.column.as_deref(),
            raw: &problem.raw,
            code: problem.code.name(),
            message: problem_sentence(problem, words),
        };
        let changed = |change: &'a FieldChange| FieldChanged {
            field: &change.field.label,
            filled: change.filled,
            replaced: change.replaced,
            cleared: change.cleared,
        };
        let moved = |moved: &'a StageMove| StageMoved {
            stage: &moved.stage,
            entered_new: moved.entered_new,
            entered: moved.entered,
            left: moved.left,
        };
        let undone = |one: &'a UndoneColumn| Undone {
            column: &one.header,
            n: one.n,
        };
        let linked = |Linked {
                          to_people,
                          to_nobody,
                      }| LinkedRows {
            to_people,
            to_nobody,
        };
        Self {
            table: done.rows_are().name(),
            list: done.list(),
            rows_in: balance.rows_in,
            accepted: Accepted::of(balance),
            merged: balance.merged,
            rejected: balance.rejected,
            skipped: balance.skipped,
            blocked: done.n_blocked(),
            left_out: LeftOutSaid::of(done.left_out()),
            treated: TreatedSaid::of(done.treated()),
            changes: done.changes().iter().map(changed).collect(),
            moves: done.moves().iter().map(moved).collect(),
            undone: done.undone().iter().map(undone).collect(),
            linked: done.linked().map(linked),
            keys,
            in_doubt: done.in_doubt().iter().map(InDoubt::of).collect(),
            read_how: ReadHow::of(done),
            problems: done.problems().iter().map(found).collect(),
            before: None,
        }
    }
}

impl Accepted {
    /// How the accepted rows of a balance divide.
    pub(crate) fn of(balance: Balance) -> Self {
        Self {
            new: balance.new,
            updated: balance.updated,
            unchanged: balance.unchanged,
        }
    }
}

fn say_changes(streams: &mut Streams, done: &Prepared, words: Words) -> Result<(), Failure> {
    for change in done.changes() {
        let n = [
            ("field", Arg::from(change.field.label.clone())),
            ("filled", Arg::from(change.filled)),
            ("replaced", Arg::from(change.replaced)),
            ("cleared", Arg::from(change.cleared)),
        ];
        streams.line(&format!("  {}", words.say("import-changes", &n)))?;
    }
    Ok(())
}

fn say_moves(streams: &mut Streams, done: &Prepared, words: Words) -> Result<(), Failure> {
    for moved in done.moves() {
        let n = [
            ("stage", Arg::from(moved.label.clone())),
            ("new", Arg::from(moved.entered_new)),
            ("entered", Arg::from(moved.entered)),
            ("left", Arg::from(moved.left)),
        ];
        if moved.entered_new + moved.entered + moved.left > 0 {
            streams.line(&format!("  {}", words.say("import-moves", &n)))?;
        }
    }
    Ok(())
}

/// What may have been meant by values in doubt, and by which keys the table may be joined.
fn say_doubts(context: &mut Context, done: &Prepared, snapshot: &Snapshot) -> Result<(), Failure> {
    let of = done.rows_are();
    for offer in done.in_doubt().iter().take(MOST_SHOWN) {
        let sentence = offer_sentence(offer, snapshot, context.words);
        context.streams.line(&one_line(&sentence))?;
    }
    let groups = snapshot.value_groups().into_iter();
    for group in groups.filter(|one| one.rows_are == of).take(MOST_SHOWN) {
        let sentence = group_sentence(&group, snapshot, context.words);
        context.streams.line(&one_line(&sentence))?;
    }
    for proposed in snapshot.joins_proposed() {
        if [proposed.join.rows_are, proposed.join.other].contains(&of) {
            let sentence = proposed_join_sentence(&proposed, snapshot, context.words);
            context.streams.line(&one_line(&sentence))?;
        }
    }
    Ok(())
}

fn say_linked(streams: &mut Streams, done: &Prepared, words: Words) -> Result<(), Failure> {
    let undone = done.undone().iter().map(|column| column.sentence(words));
    for sentence in linked_sentences(done, words).into_iter().chain(undone) {
        streams.line(&format!("  {sentence}"))?;
    }
    Ok(())
}

fn say_balance(streams: &mut Streams, done: &Prepared, words: Words) -> Result<(), Failure> {
    let balance = done.balance();
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
            let rows = ("rows", Arg::from(done.rows_are().name()));
            let blocked = ("blocked", Arg::from(done.n_blocked()));
            let n_tests = done.treated().n_tests;
            let blank = balance.skipped - done.n_blocked() - n_tests;
            let (tests, blank) = (("tests", Arg::from(n_tests)), ("blank", Arg::from(blank)));
            words.say(why, &[rows, blocked, tests, blank])
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
