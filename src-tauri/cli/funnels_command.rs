//! Which funnels has the team made itself? Look at them, keep one from a file, call it otherwise, delete it, take
//! that back.

use std::path::PathBuf;

use clap::Subcommand;
use serde::Serialize;
use words::Arg;
use workspace::{OwnKept, export_own_funnel, open_own_funnel};

use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::own_funnel_command::order_name;

/// What is done with the funnels.
#[derive(Debug, Subcommand)]
pub(crate) enum FunnelsCommand {
    /// The funnels that are kept
    List {
        /// Give them as JSON
        #[arg(long)]
        json: bool,
    },
    /// A funnel as its file
    Show {
        /// Its name or id
        #[arg(value_name = "NAME")]
        name: String,
        /// Write it to a file in place of showing it
        #[arg(long, value_name = "FILE.json")]
        out: Option<PathBuf>,
    },
    /// Keep the funnel in a file; one of its name is replaced
    Keep {
        /// The file
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
    },
    /// Call a funnel something else
    Rename {
        /// Its name or id
        #[arg(value_name = "NAME")]
        name: String,
        /// What it will be called
        #[arg(value_name = "NEW")]
        new: String,
    },
    /// Delete a funnel; `restore` takes that back
    Remove {
        /// Its name or id
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Take up a funnel again that was deleted
    Restore {
        /// Its name or id
        #[arg(value_name = "NAME")]
        name: String,
    },
}

/// The funnels that are kept.
#[derive(Serialize)]
struct FunnelsSaid {
    /// Each, by name.
    funnels: Vec<OwnFunnelSaid>,
}

/// A funnel that is kept.
#[derive(Serialize)]
struct OwnFunnelSaid {
    /// By what it is found whatever it is called.
    id: String,
    /// What it is called.
    name: String,
    /// What is counted.
    unit: &'static str,
    /// In which order its steps come.
    order: &'static str,
    /// The keys of its steps.
    steps: Vec<String>,
}

/// Does what is asked.
pub(crate) fn run(context: &mut Context, wanted: &FunnelsCommand) -> Result<Done, Failure> {
    match wanted {
        FunnelsCommand::List { json } => return list(context, *json),
        FunnelsCommand::Show { name, out } => {
            let workspace = context.open_to_read()?;
            let kept = workspace.snapshot().own_funnel(name)?;
            match out {
                Some(path) => {
                    export_own_funnel(&kept.funnel, path)?;
                    say_written(context, path)?;
                }
                None => {
                    let text = funnel::own_write(&kept.funnel);
                    for line in text.lines() {
                        context.streams.line(line)?;
                    }
                }
            }
        }
        FunnelsCommand::Keep { file } => {
            let funnel = open_own_funnel(file)?;
            let mut workspace = context.open()?;
            let same = workspace.snapshot().own_funnel(&funnel.name).ok();
            workspace.own_funnel_keep(same.as_ref().map(|one| one.id.as_str()), &funnel)?;
            done(context, "funnels-kept", &funnel.name)?;
        }
        FunnelsCommand::Rename { name, new } => {
            context.open()?.own_funnel_rename(name, new)?;
            done(context, "funnels-kept", new)?;
        }
        FunnelsCommand::Remove { name } => {
            context.open()?.own_funnel_delete(name)?;
            done(context, "funnels-removed", name)?;
        }
        FunnelsCommand::Restore { name } => {
            context.open()?.own_funnel_restore(name)?;
            done(context, "funnels-kept", name)?;
        }
    }
    Ok(Done::Well)
}

fn done(context: &mut Context, word: &str, name: &str) -> Result<(), Failure> {
    let line = context.words.say(word, &[("name", Arg::from(name))]);
    Ok(context.streams.line(&line)?)
}

fn list(context: &mut Context, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let kept = workspace.snapshot().own_funnels()?;
    if json {
        let funnels = kept.iter().map(OwnFunnelSaid::of).collect();
        context.streams.json(&FunnelsSaid { funnels })?;
        return Ok(Done::Well);
    }
    let words = context.words;
    if kept.is_empty() {
        context.streams.line(&words.say("funnels-none", &[]))?;
        return Ok(Done::Well);
    }
    let say = |key: &str| words.say(key, &[]);
    let mut grid = Grid::under(&[
        (Side::Left, say("funnels-column-name")),
        (Side::Left, say("funnels-column-unit")),
        (Side::Left, say("funnels-column-steps")),
    ]);
    for one in &kept {
        let unit = say(&format!("own-unit-{}", one.funnel.unit.name()));
        let steps: Vec<&str> = one
            .funnel
            .steps
            .iter()
            .map(|step| step.label.as_str())
            .collect();
        grid.row([one.funnel.name.clone(), unit, steps.join(" → ")]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

impl OwnFunnelSaid {
    fn of(kept: &OwnKept) -> Self {
        let funnel = &kept.funnel;
        Self {
            id: kept.id.clone(),
            name: funnel.name.clone(),
            unit: funnel.unit.name(),
            order: order_name(funnel.order),
            steps: funnel.steps.iter().map(|step| step.key.clone()).collect(),
        }
    }
}
