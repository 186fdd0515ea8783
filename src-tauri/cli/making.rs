//! How does a workspace begin, and how is it kept safe? Empty, or with the sample story in it; and a copy
//! of it while it is open.

use std::path::Path;

use words::Arg;
use workspace::Workspace;

use crate::clock::Stopwatch;
use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;

/// Starts an empty workspace.
pub(crate) fn new(context: &mut Context) -> Result<Done, Failure> {
    let made = Workspace::create(context.path()?, context.now)?;
    say_made(context, &made)?;
    Ok(Done::Well)
}

/// Starts a workspace with the sample story.
pub(crate) fn sample(context: &mut Context) -> Result<Done, Failure> {
    let clock = Stopwatch::start();
    let made =
        Workspace::create_sample(context.path()?, context.now, &clock, context.words.locale())?;
    say_made(context, &made)?;
    let snapshot = made.snapshot();
    let leads = ("n", Arg::from(snapshot.list.n_rows()));
    let line = context.words.say("leads-all", &[leads]);
    context.streams.line(&format!("  {line}"))?;
    if let Some(saved) = &snapshot.definition {
        let title = &saved.definition.title;
        context.streams.line(&format!("  {title}"))?;
    }
    Ok(Done::Well)
}

/// Writes the workspace as it is now to a new file, or in place of one that is there.
pub(crate) fn back_up(context: &mut Context, to: &Path, replace: bool) -> Result<Done, Failure> {
    context.open_to_read()?.back_up(to, replace)?;
    say_written(context, to)?;
    Ok(Done::Well)
}

fn say_made(context: &mut Context, made: &Workspace) -> Result<(), Failure> {
    let file = Arg::from(made.path().display().to_string());
    let line = context.words.say("cli-made", &[("file", file)]);
    Ok(context.streams.line(&line)?)
}
