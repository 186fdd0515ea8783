//! How does a workspace begin? Empty, or with the sample story in it.

use words::Arg;
use workspace::Workspace;

use crate::clock::Stopwatch;
use crate::context::{Context, Done};
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

fn say_made(context: &mut Context, made: &Workspace) -> Result<(), Failure> {
    let file = Arg::from(made.path().display().to_string());
    let line = context.words.say("cli-made", &[("file", file)]);
    Ok(context.streams.line(&line)?)
}
