//! What would undoing an import take back, and what did it? The people or rows that go, the values that fall
//! back, and who moves between the stages.

use import::RowsAre;
use serde::Serialize;
use words::Arg;
use workspace::{StageMove, WithoutImport, Workspace};

use crate::clock::Stopwatch;
use crate::context::Context;
use crate::failure::Failure;
use crate::progress::{ProgressLine, stop_on_interrupt};

/// What undoing an import takes back.
#[derive(Serialize)]
struct UndoSaid<'a> {
    /// The number of the import.
    import: i64,
    /// Whether it was undone; else this is what it would do.
    undone: bool,
    /// Rows that go: only it brought them.
    rows: u32,
    /// Values of rows that stay which fall back to what they were, or to none.
    values: u32,
    /// Members of the lead list it went to who stay in the workspace and leave the list.
    members: u32,
    /// Who comes to each stage and who leaves it; none where no definition decides.
    moves: Vec<MovedBack<'a>>,
    /// Leads in the list after that; null where nothing was undone.
    leads: Option<usize>,
}

/// Who comes to a stage by an undo, and who leaves it.
#[derive(Serialize)]
struct MovedBack<'a> {
    /// The key of the stage.
    stage: &'a str,
    /// People who are there again.
    entered: u32,
    /// People who are there no longer, those who go among them.
    left: u32,
}

/// Says what undoing an import would take back, or undoes it and says what it did.
pub(crate) fn run(
    context: &mut Context,
    id: i64,
    dry_run: bool,
    json: bool,
) -> Result<(), Failure> {
    if dry_run {
        let workspace = context.open_to_read()?;
        let told = workspace.import_without(id)?;
        if json {
            return said(context, id, &told, None);
        }
        return would(context, &workspace, id, &told);
    }
    let mut workspace = context.open()?;
    workspace.writable()?;
    // Counted before, as nothing can be told from what is gone; only where it is asked for.
    let told = json.then(|| workspace.import_without(id)).transpose()?;
    stop_on_interrupt();
    let clock = Stopwatch::start();
    let mut line = ProgressLine::new(context.words, &clock);
    let mut tick = |progress| line.importing(progress);
    let done = workspace.import_undo(id, context.now, &clock, &mut tick);
    line.clear();
    let moves = done?;
    let n = workspace.snapshot().list.n_rows();
    if let Some(told) = told {
        return said(context, id, &WithoutImport { moves, ..told }, Some(n));
    }
    let sentence = context.words.say(
        "imports-was-undone",
        &[("no", Arg::from(id.to_string())), ("n", Arg::from(n))],
    );
    context.streams.line(&sentence)?;
    say_moves(context, "imports-undo-did", &moves)
}

fn said(
    context: &mut Context,
    id: i64,
    told: &WithoutImport,
    leads: Option<usize>,
) -> Result<(), Failure> {
    let moves = told.moves.iter().map(|moved| MovedBack {
        stage: &moved.stage,
        entered: moved.entered,
        left: moved.left,
    });
    Ok(context.streams.json(&UndoSaid {
        import: id,
        undone: leads.is_some(),
        rows: told.without.rows,
        values: told.without.values,
        members: told.without.members,
        moves: moves.collect(),
        leads,
    })?)
}

fn would(
    context: &mut Context,
    workspace: &Workspace,
    id: i64,
    told: &WithoutImport,
) -> Result<(), Failure> {
    let record = workspace.import_detail(id)?.record;
    let of_people = record.rows_are == RowsAre::People;
    let key = match of_people {
        true => "imports-undo-people",
        false => "imports-undo-rows",
    };
    let n = [
        ("n", Arg::from(told.without.rows)),
        ("values", Arg::from(told.without.values)),
    ];
    context.streams.line(&context.words.say(key, &n))?;
    let lists = workspace.lists_ever()?;
    if let Some(list) = lists.iter().find(|list| Some(list.id) == record.list) {
        let members = [
            ("n", Arg::from(told.without.members)),
            ("list", Arg::from(list.name.clone())),
        ];
        let sentence = context.words.say("imports-undo-members", &members);
        context.streams.line(&sentence)?;
    }
    say_moves(context, "imports-undo-would", &told.moves)
}

/// One line a stage at which somebody moves, under a heading.
fn say_moves(context: &mut Context, heading: &str, moves: &[StageMove]) -> Result<(), Failure> {
    let words = context.words;
    let moved: Vec<&StageMove> = moves
        .iter()
        .filter(|one| one.entered + one.left > 0)
        .collect();
    if moves.is_empty() {
        return Ok(());
    }
    if moved.is_empty() {
        return Ok(context
            .streams
            .line(&words.say("imports-undo-nobody-moves", &[]))?);
    }
    context.streams.line(&words.say(heading, &[]))?;
    for one in moved {
        let n = [
            ("stage", Arg::from(one.label.clone())),
            ("entered", Arg::from(one.entered)),
            ("left", Arg::from(one.left)),
        ];
        let line = format!("  {}", words.say("imports-undo-move", &n));
        context.streams.line(&line)?;
    }
    Ok(())
}
