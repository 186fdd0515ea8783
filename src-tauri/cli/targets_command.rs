//! Which share does the team aim at between two stages? Shown, said, taken back.

use clap::Subcommand;
use definition::StageKey;
use serde::Serialize;
use workspace::{SlaPromise, Snapshot, TargetSaid};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::narrowing::misused;

/// What the team aims at between two stages.
#[derive(Debug, Subcommand)]
pub(crate) enum TargetsCommand {
    /// Every share that is aimed at
    Show {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say one or more, in per cent: all of them, or nothing
    #[command(after_help = "\
  leadpact targets set mql..sql=40 sql..won=25
  leadpact targets set @promise..follow_up=95
  leadpact targets set mql..sql=")]
    Set {
        /// Two stages by their keys, or @promise and follow_up or acceptance, and per cent; nothing after = takes the target back
        #[arg(value_name = "FROM..TO=PERCENT", required = true, value_parser = target)]
        targets: Vec<Aim>,
    },
}

/// What is aimed at between two stages; no share takes it back.
#[derive(Clone, Debug)]
pub(crate) struct Aim {
    from: String,
    to: String,
    share: Option<f64>,
}

/// A share that is aimed at.
#[derive(Serialize)]
struct TargetLine {
    /// The key of the stage that is left.
    from: String,
    /// The key of the stage that is reached.
    to: String,
    /// From 0 to 1.
    share: f64,
}

/// Does what was asked.
pub(crate) fn run(context: &mut Context, wanted: &TargetsCommand) -> Result<Done, Failure> {
    match wanted {
        TargetsCommand::Show { json } => show(context, *json)?,
        TargetsCommand::Set { targets } => set(context, targets)?,
    }
    Ok(Done::Well)
}

fn show(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let targets = workspace.snapshot().targets().into_iter();
    if json {
        let lines = targets.map(|TargetSaid { from, to, share }| TargetLine { from, to, share });
        return Ok(context.streams.json(&lines.collect::<Vec<_>>())?);
    }
    for TargetSaid { from, to, share } in targets {
        let percent = context.words.percent(share);
        context.streams.line(&format!("{from}..{to} {percent}"))?;
    }
    Ok(())
}

fn set(context: &mut Context, targets: &[Aim]) -> Result<(), Failure> {
    let mut workspace = context.open()?;
    for aim in targets {
        if SlaPromise::of_aim(&aim.from, &aim.to).is_some() {
            continue;
        }
        for stage in [&aim.from, &aim.to] {
            if !has_stage(workspace.snapshot(), stage) {
                return Err(misused(&format!("the definition has no stage {stage}")));
            }
        }
    }
    let said: Vec<_> = targets
        .iter()
        .map(|Aim { from, to, share }| (from.as_str(), to.as_str(), *share))
        .collect();
    workspace.targets_set(&said)?;
    let n = ("n", targets.len().into());
    let line = context.words.say("targets-kept", &[n]);
    Ok(context.streams.line(&line)?)
}

fn has_stage(snapshot: &Snapshot, key: &str) -> bool {
    let definition = snapshot.definition.as_ref().map(|saved| &saved.definition);
    definition.is_some_and(|definition| definition.position(&StageKey(key.to_owned())).is_some())
}

fn target(text: &str) -> Result<Aim, String> {
    let read = || {
        let (stages, percent) = text.split_once('=')?;
        let (from, to) = stages.split_once("..")?;
        let percent = percent.trim().trim_end_matches('%').trim();
        let share = match percent {
            "" => None,
            _ => {
                let percent: f64 = percent.replace(',', ".").parse().ok()?;
                Some(percent / 100.0).filter(|share| *share > 0.0 && *share <= 1.0)
            }
        };
        let fits = percent.is_empty() || share.is_some();
        fits.then(|| Aim {
            from: from.trim().to_owned(),
            to: to.trim().to_owned(),
            share,
        })
    };
    read().ok_or_else(|| "write two stages and per cent, as in mql..sql=40".to_owned())
}
