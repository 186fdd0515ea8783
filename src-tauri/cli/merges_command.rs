//! Who was made one person, and how are they parted again? The merges that count, undo, and the merging
//! of all that are certain.

use import::{Merge, Rank, merge_rule};
use serde::Serialize;
use words::Arg;
use workspace::{MergeRecord, Titles, Workspace};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::harmless::shortened;
use crate::people_arguments::{Merges, MergesCommand};
use crate::person::person;

/// Letters of a name that a person is shown.
const MOST_LETTERS: usize = 40;

/// Why the command line merges, in a word that a program understands.
const CAUSE: &str = "certain";

/// One merge.
#[derive(Serialize)]
struct MergeSaid<'a> {
    /// Its number.
    id: i64,
    /// The row that both are now, from 1; null where it is gone.
    row: Option<u32>,
    /// Why.
    cause: &'a str,
    /// When.
    at: String,
    /// Who; null where nobody said.
    by: Option<&'a str>,
}

/// What was merged.
#[derive(Serialize)]
struct MergedSaid {
    /// How many groups became one person each.
    groups: usize,
    /// The numbers by which that is taken back.
    merges: Vec<i64>,
    /// How many leads there are since.
    leads: usize,
}

/// Lists the merges, or takes some of them back.
pub(crate) fn run(context: &mut Context, wanted: &Merges) -> Result<Done, Failure> {
    match &wanted.command {
        None => list(context, wanted.json)?,
        Some(MergesCommand::Undo { ids }) => undo(context, ids)?,
    }
    Ok(Done::Well)
}

/// Makes each group that is certain one person, as it is proposed.
pub(crate) fn merge_certain(context: &mut Context, json: bool) -> Result<Done, Failure> {
    let mut workspace = context.open()?;
    workspace.writable()?;
    let found = workspace.duplicates(&|| false)?.unwrap_or_default();
    let certain = found
        .candidates
        .iter()
        .filter(|one| one.rank == Rank::Certain);
    let list = &workspace.snapshot().list;
    let wanted: Vec<Merge> = certain
        .filter_map(|one| merge_rule(list, &one.rows))
        .collect();
    let by = (context.now, &person()[..]);
    let merges = match wanted.is_empty() {
        true => Vec::new(),
        false => workspace.leads_merge(&wanted, CAUSE, by)?,
    };
    let said = MergedSaid {
        groups: wanted.len(),
        merges,
        leads: workspace.snapshot().list.n_rows(),
    };
    if json {
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    let n = [
        ("n", Arg::from(said.groups)),
        ("leads", Arg::from(said.leads)),
    ];
    let line = context.words.say("merges-certain-done", &n);
    context.streams.line(&line)?;
    Ok(Done::Well)
}

fn list(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let merges = workspace.merges()?;
    if json {
        let all: Vec<MergeSaid<'_>> = merges.iter().map(said).collect();
        return Ok(context.streams.json(&all)?);
    }
    let words = context.words;
    if merges.is_empty() {
        return Ok(context.streams.line(&words.say("merges-none", &[]))?);
    }
    let heading = |key: &str| words.say(key, &[]);
    let mut grid = Grid::under(&[
        (Side::Right, heading("imports-no")),
        (Side::Left, heading("imports-when")),
        (Side::Left, heading("merges-who")),
        (Side::Left, heading("imports-by")),
    ]);
    for merge in &merges {
        grid.row([
            merge.id.to_string(),
            words.date(merge.at.to_zoned(jiff::tz::TimeZone::UTC).date()),
            shortened(&name(&workspace, merge, context), MOST_LETTERS),
            shortened(&merge.by, MOST_LETTERS),
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(())
}

fn name(workspace: &Workspace, merge: &MergeRecord, context: &Context) -> String {
    let titles = Titles::of(&workspace.snapshot().list);
    let said = |row: u32| titles.said(row as usize, context.words);
    merge.row.map_or_else(|| "–".to_owned(), said)
}

fn said(merge: &MergeRecord) -> MergeSaid<'_> {
    MergeSaid {
        id: merge.id,
        row: merge.row.map(|row| row + 1),
        cause: &merge.cause,
        at: merge.at.to_string(),
        by: Some(merge.by.as_str()).filter(|by| !by.is_empty()),
    }
}

fn undo(context: &mut Context, ids: &[i64]) -> Result<(), Failure> {
    let mut workspace = context.open()?;
    workspace.writable()?;
    workspace.merges_undo(ids, context.now)?;
    let leads = workspace.snapshot().list.n_rows();
    let n = [("n", Arg::from(ids.len())), ("leads", Arg::from(leads))];
    let line = context.words.say("merges-undone", &n);
    Ok(context.streams.line(&line)?)
}
