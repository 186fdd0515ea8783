//! When did leads come to each stage? Entries per stage and month, and how many have no known day.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;
use definition::Definition;
use funnel::{KnownBy, StageEntered};
use jiff::civil::Date;
use serde::Serialize;
use words::Arg;

use crate::arguments::day;
use crate::context::{Context, Done, decided, snapshot_as_of};
use crate::failure::Failure;
use crate::grid::{Grid, Side};

/// Up to which day, and how.
#[derive(Debug, Args)]
pub(crate) struct Entries {
    /// The day up to whose end they are found, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Date>,
    /// Give the counts as JSON
    #[arg(long)]
    json: bool,
}

/// The entries of all leads.
#[derive(Serialize)]
struct EntriesSaid {
    /// The day up to whose end they are found.
    as_of: String,
    /// The definition.
    definition_hash: Option<String>,
    /// The stages in path order.
    stages: Vec<StageSaid>,
}

/// The entries of one stage.
#[derive(Serialize)]
struct StageSaid {
    /// The key of the stage.
    stage: String,
    /// How many entries, all passes together.
    entries: usize,
    /// Entries of whom only is known that they met the rule when they became known.
    without_day: usize,
    /// Whether any entry has a day, so that there are cohorts.
    has_history: bool,
    /// Entries by how their day is known.
    known_by: BTreeMap<&'static str, usize>,
    /// Entries with a day, by month.
    months: Vec<MonthSaid>,
}

/// The entries of a month.
#[derive(Serialize)]
struct MonthSaid {
    /// Year and month, like 2026-03.
    month: String,
    /// How many.
    n: usize,
}

/// Counts the entries.
pub(crate) fn run(context: &mut Context, wanted: &Entries) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    let (definition, _) = decided(&snapshot)?;
    let entered = snapshot.journeys(&|| true)?;
    let entered = entered.map(|journeys| journeys.entered());
    let entered = entered.unwrap_or_default();
    if wanted.json {
        let saved = snapshot.definition.as_ref();
        let stages = definition.stages.iter().zip(&entered);
        let said = EntriesSaid {
            as_of: snapshot.as_of.to_string(),
            definition_hash: saved.map(|saved| saved.hash.clone()),
            stages: stages
                .map(|(stage, entered)| StageSaid::of(stage.key.to_string(), entered))
                .collect(),
        };
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    say(context, definition, &entered)
}

impl StageSaid {
    fn of(stage: String, entered: &StageEntered) -> Self {
        let known_by = KnownBy::ALL.into_iter().zip(entered.by);
        Self {
            stage,
            entries: entered.n(),
            without_day: entered.n_without_day(),
            has_history: entered.n() > entered.n_without_day(),
            known_by: known_by.map(|(by, n)| (by.name(), n)).collect(),
            months: entered
                .months
                .iter()
                .map(|(month, n)| MonthSaid {
                    month: written(*month),
                    n: *n,
                })
                .collect(),
        }
    }
}

fn say(
    context: &mut Context,
    definition: &Definition,
    entered: &[StageEntered],
) -> Result<Done, Failure> {
    let words = context.words;
    let mut grid = Grid::under(&[
        (Side::Left, words.say("funnel-column-stage", &[])),
        (Side::Right, words.say("entries-column-n", &[])),
        (Side::Right, words.say("entries-column-without-day", &[])),
    ]);
    for (stage, entered) in definition.stages.iter().zip(entered) {
        grid.row([
            stage.label.clone(),
            words.integer(entered.n() as u64),
            words.integer(entered.n_without_day() as u64),
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    let months: BTreeSet<(i16, i8)> = entered
        .iter()
        .flat_map(|stage| stage.months.keys().copied())
        .collect();
    if !months.is_empty() {
        let mut head = vec![(Side::Left, words.say("entries-column-month", &[]))];
        let stages = definition.stages.iter();
        head.extend(stages.map(|stage| (Side::Right, stage.label.clone())));
        let mut grid = Grid::under(&head);
        for month in months {
            let of = |stage: &StageEntered| stage.months.get(&month).copied().unwrap_or(0);
            let cells = entered.iter().map(|stage| words.integer(of(stage) as u64));
            grid.row(std::iter::once(written(month)).chain(cells));
        }
        context.streams.gap()?;
        for line in grid.lines(0) {
            context.streams.line(&line)?;
        }
    }
    let without = definition.stages.iter().zip(entered);
    let without = without.filter(|(_, entered)| entered.n() == entered.n_without_day());
    let without: Vec<&str> = without.map(|(stage, _)| stage.label.as_str()).collect();
    if !without.is_empty() {
        context.streams.gap()?;
        let stages = words.list_and(&without);
        let says = words.say("entries-no-cohort", &[("stages", Arg::from(&stages))]);
        context.streams.line(&says)?;
    }
    Ok(Done::Well)
}

fn written((year, month): (i16, i8)) -> String {
    format!("{year:04}-{month:02}")
}
