//! How is a lead's way through the funnel told? Its passes with their entries, each with its day and how
//! that is known.

use definition::Definition;
use funnel::{Journeys, Pass, RecordedTo};
use serde::Serialize;
use words::{Arg, Words};
use workspace::{ended_by, known_by_sentence};

use crate::grid::{Grid, Side};

/// One pass of a lead.
#[derive(Serialize)]
pub(crate) struct PassSaid {
    /// Its number, from 1.
    pass: usize,
    /// The day of its first entry; of a lead without any, the day on which it became known.
    opened_on: String,
    /// The day of its end; null while it has none.
    closed_on: Option<String>,
    /// The stage that ended it, or `lost`, `recycled`, `disqualified`; null while it has no end.
    closed_by: Option<String>,
    /// Its entries, by day.
    entries: Vec<EntrySaid>,
}

/// One entry.
#[derive(Serialize)]
struct EntrySaid {
    /// The key of the stage.
    stage: String,
    /// The day.
    on: String,
    /// How it is known.
    known_by: &'static str,
}

impl PassSaid {
    /// The passes of the lead in a row.
    pub(crate) fn all(journeys: &Journeys, definition: &Definition, row: usize) -> Vec<Self> {
        let passes = journeys.of(row).into_iter().enumerate();
        passes
            .map(|(i, pass)| Self::of(i + 1, &pass, definition))
            .collect()
    }

    fn of(no: usize, pass: &Pass, definition: &Definition) -> Self {
        let key = |stage: usize| {
            let stage = definition.stages.get(stage);
            stage.map(|stage| stage.key.to_string()).unwrap_or_default()
        };
        Self {
            pass: no,
            opened_on: pass.opened_on.to_string(),
            closed_on: pass.closed.map(|closed| closed.on.to_string()),
            closed_by: pass.closed.map(|closed| match closed.by {
                RecordedTo::Stage(stage) => key(stage),
                RecordedTo::Ending(ending) => ending.name().to_owned(),
            }),
            entries: pass
                .entries
                .iter()
                .map(|entry| EntrySaid {
                    stage: key(entry.stage),
                    on: entry.on.to_string(),
                    known_by: entry.known_by.name(),
                })
                .collect(),
        }
    }
}

/// The way of the lead in a row, in lines.
pub(crate) fn lines(
    journeys: &Journeys,
    definition: &Definition,
    row: usize,
    words: Words,
) -> Vec<String> {
    let mut lines = vec![words.say("journey-title", &[])];
    let passes = journeys.of(row);
    let label = |stage: usize| {
        let stage = definition.stages.get(stage);
        stage.map(|stage| stage.label.clone()).unwrap_or_default()
    };
    for (i, pass) in passes.iter().enumerate() {
        if passes.len() > 1 {
            let no = words.say("journey-pass", &[("n", Arg::from(i + 1))]);
            lines.push(format!("  {no}"));
        }
        if pass.entries.is_empty() {
            lines.push(format!("  {}", words.say("journey-no-entry", &[])));
        }
        let mut grid = Grid::new(&[Side::Left, Side::Left, Side::Left]);
        for entry in &pass.entries {
            grid.row([
                words.date(entry.on),
                label(entry.stage),
                known_by_sentence(entry.known_by, words),
            ]);
        }
        lines.extend(grid.lines(2));
        if let Some(closed) = pass.closed {
            let by = ended_by(closed, definition, words);
            let date = words.date(closed.on);
            let args = [("by", Arg::from(&by)), ("date", Arg::from(&date))];
            lines.push(format!("  {}", words.say("journey-closed", &args)));
        }
    }
    lines
}
