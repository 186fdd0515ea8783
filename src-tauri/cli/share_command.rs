//! How do people who edit apart come together on the command line? One writes a file, the other merges it.

use std::path::Path;

use serde::Serialize;
use words::Arg;
use workspace::{Merged, merged_sentences, read_share_file};

use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::journal_arguments::ShareCommand;
use crate::settled_said::{SettledSaid, settled_lines};

#[derive(Serialize)]
struct ShareSaid {
    decisions: usize,
    versions: usize,
}

#[derive(Serialize)]
struct MergedSaid {
    /// Whether it was taken in, or only looked at.
    merged: bool,
    new_decisions: usize,
    of: Vec<String>,
    new_versions: usize,
    new_signatures: usize,
    to_choose: usize,
    #[serde(flatten)]
    settled: SettledSaid,
    /// The numbers of versions that were agreed apart.
    agreed_apart: Vec<u32>,
}

/// Does what was asked.
pub(crate) fn run(context: &mut Context, command: &ShareCommand) -> Result<Done, Failure> {
    match command {
        ShareCommand::Export { file, json } => export(context, file, *json),
        ShareCommand::Merge {
            file,
            dry_run,
            json,
        } => merge(context, file, *dry_run, *json),
    }
}

fn export(context: &mut Context, file: &Path, json: bool) -> Result<Done, Failure> {
    let share = context.open_to_read()?.share_export(file)?;
    let said = ShareSaid {
        decisions: share.edits.len(),
        versions: share.versions.len(),
    };
    if json {
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    say_written(context, file)?;
    let args = [
        ("n", Arg::from(said.decisions)),
        ("versions", Arg::from(said.versions)),
    ];
    let line = context.words.say("share-written", &args);
    context.streams.line(&line)?;
    Ok(Done::Well)
}

fn merge(context: &mut Context, file: &Path, dry_run: bool, json: bool) -> Result<Done, Failure> {
    let share = read_share_file(file)?;
    let (merged, snapshot) = if dry_run {
        let workspace = context.open_to_read()?;
        (
            workspace.share_foresee(&share)?,
            workspace.snapshot().clone(),
        )
    } else {
        let mut workspace = context.open()?;
        (
            workspace.share_merge(&share, context.now)?,
            workspace.snapshot().clone(),
        )
    };
    let apart = snapshot.agreement.agreed_apart();
    if json {
        let apart = apart.iter().map(|version| version.no).collect();
        context
            .streams
            .json(&MergedSaid::of(&merged, !dry_run, apart))?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let mut lines = merged_sentences(&merged, words);
    lines.extend(settled_lines(&snapshot, &merged.settled, words));
    lines.extend(snapshot.apart_sentence(words));
    if dry_run {
        lines.push(words.say("share-dry-run", &[]));
    }
    for line in lines {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

impl MergedSaid {
    fn of(merged: &Merged, taken_in: bool, agreed_apart: Vec<u32>) -> Self {
        Self {
            merged: taken_in,
            new_decisions: merged.n_new,
            of: merged.who.clone(),
            new_versions: merged.n_versions,
            new_signatures: merged.n_signatures,
            to_choose: merged.to_choose.len(),
            settled: SettledSaid::of(&merged.settled),
            agreed_apart,
        }
    }
}
