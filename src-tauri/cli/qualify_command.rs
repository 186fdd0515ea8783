//! What does the definition say about every lead, and which run says so? The counts, and a file
//! with a line per lead.

use std::path::Path;

use jiff::civil::Date;
use serde::Serialize;
use words::Arg;
use workspace::{as_of_key, export_qualified};

use crate::context::{Context, Done, decided};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::grid::{Grid, Side};

/// A run.
#[derive(Serialize)]
struct Qualified<'a> {
    /// Its number; null where it could not be kept because the workspace can only be read.
    run: Option<i64>,
    /// The definition that decided.
    definition_hash: &'a str,
    /// The day up to whose end everything was judged.
    as_of: String,
    /// How many leads.
    n_leads: usize,
    /// The stages in path order.
    stages: Vec<StageCounts>,
}

/// Every lead under the rule of one stage, whatever the stages before it say.
#[derive(Serialize)]
struct StageCounts {
    /// The key of the stage.
    stage: String,
    /// Leads that meet it.
    met: usize,
    /// Leads that do not.
    not_met: usize,
    /// Leads that cannot be judged.
    unknown: usize,
}

/// Judges the list.
pub(crate) fn run(
    context: &mut Context,
    as_of: Option<Date>,
    json: bool,
    out: Option<&Path>,
) -> Result<Done, Failure> {
    let mut workspace = context.open()?;
    decided(workspace.snapshot())?;
    let run = workspace.qualify(as_of, context.now)?;
    let snapshot = &run.snapshot;
    let (definition, verdicts) = decided(snapshot)?;
    if let Some(out) = out {
        export_qualified(snapshot, out)?;
    }
    let counts = verdicts.stages.iter().map(|stage| stage.counts());
    let stages = definition.stages.iter().zip(counts);
    let saved = snapshot.definition.as_ref();
    let hash = saved.map_or("", |saved| saved.hash.as_str());
    if json {
        let answer = Qualified {
            run: run.id,
            definition_hash: hash,
            as_of: snapshot.as_of.to_string(),
            n_leads: verdicts.n_leads,
            stages: stages
                .map(|(stage, counts)| StageCounts {
                    stage: stage.key.to_string(),
                    met: counts.met,
                    not_met: counts.not_met,
                    unknown: counts.unknown,
                })
                .collect(),
        };
        context.streams.json(&answer)?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let short: String = hash.chars().take(8).collect();
    let kept = match run.id {
        Some(id) => words.say("cli-run", &[("id", Arg::from(id.to_string()))]),
        None => words.say("cli-run-not-kept", &[]),
    };
    let caption = [
        words.say("unit-leads", &[("n", verdicts.n_leads.into())]),
        words.say(
            as_of_key(snapshot),
            &[("date", words.date(snapshot.as_of).into())],
        ),
        words.say("funnel-definition", &[("hash", short.into())]),
        kept,
    ];
    context.streams.line(&caption.join(" · "))?;
    context.streams.gap()?;
    let mut grid = Grid::under(&[
        (Side::Left, words.say("funnel-column-stage", &[])),
        (Side::Right, words.say("verdict-met", &[])),
        (Side::Right, words.say("verdict-not-met", &[])),
        (Side::Right, words.say("verdict-unknown", &[])),
    ]);
    for (stage, counts) in stages {
        let n = |n: usize| words.integer(n as u64);
        grid.row([
            stage.label.clone(),
            n(counts.met),
            n(counts.not_met),
            n(counts.unknown),
        ]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    if let Some(out) = out {
        context.streams.gap()?;
        say_written(context, out)?;
    }
    Ok(Done::Well)
}
