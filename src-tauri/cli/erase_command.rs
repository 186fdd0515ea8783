//! Who is to be forgotten? People are erased from everything that was imported, and it is said how much
//! that was.

use serde::Serialize;
use words::Arg;
use workspace::{Erased, WorkspaceError};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::people_arguments::LeadsErase;

/// What was erased.
#[derive(Serialize)]
struct ErasedSaid {
    /// People.
    people: u32,
    /// Rows of imports that spoke of them.
    rows: u32,
    /// What they did.
    activities: u32,
    /// Rows of deals that named them.
    deals: u32,
    /// Raw texts of problems that were theirs.
    problems: u32,
    /// Whether they are not imported again.
    blocked: bool,
    /// Whether the file may hold traces of them until it is next opened.
    traces: bool,
}

/// Erases everybody who has one of the keys; nobody where one of them is nobody's.
pub(crate) fn run(context: &mut Context, wanted: &LeadsErase) -> Result<Done, Failure> {
    let mut workspace = context.open()?;
    workspace.writable()?;
    let mut rows = Vec::new();
    for key in &wanted.keys {
        let found = workspace.snapshot().rows_known_by(key)?;
        if found.is_empty() {
            return Err(WorkspaceError::LeadAbsent(key.clone()).into());
        }
        rows.extend(found.into_iter().map(|row| row as u32));
    }
    rows.sort_unstable();
    rows.dedup();
    let erased = workspace.leads_erase(&rows, wanted.block, context.now)?;
    say(context, erased, wanted)?;
    Ok(Done::Well)
}

fn say(context: &mut Context, erased: Erased, wanted: &LeadsErase) -> Result<(), Failure> {
    if wanted.json {
        return Ok(context.streams.json(&ErasedSaid {
            people: erased.people,
            rows: erased.rows,
            activities: erased.activities,
            deals: erased.deals,
            problems: erased.problems,
            blocked: wanted.block,
            traces: erased.traces,
        })?);
    }
    let words = context.words;
    let line = words.say("erased-people", &[("n", Arg::from(erased.people))]);
    context.streams.line(&line)?;
    if wanted.block {
        let line = words.say("erased-blocked", &[]);
        context.streams.line(&line)?;
    }
    if erased.traces {
        let line = words.say("erased-traces", &[]);
        context.streams.line(&line)?;
    }
    Ok(())
}
