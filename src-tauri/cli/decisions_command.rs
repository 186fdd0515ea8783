//! What was decided, and what is to be chosen? The log, any moment of it, taking back and saying again.

use std::path::Path;

use agreement::{ChangeSaid, Choice};
use definition::CriterionId;
use serde::Serialize;
use words::{Arg, Words};
use workspace::{
    Decision, DecisionError, Decisions, DecisionsAsked, Snapshot, WorkspaceError, export_bytes,
};

use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::journal_arguments::{Deciding, DecisionsCommand, DecisionsList};
use crate::person::person;
use crate::settled_said::{SettledSaid, settled_lines};

#[derive(Serialize)]
struct LogSaid {
    /// How many there are of them, shown or not.
    n: usize,
    decisions: Vec<DecisionSaid>,
}

#[derive(Serialize)]
struct DecisionSaid {
    no: usize,
    hash: String,
    /// Null for what was saved before there was a log.
    who: Option<String>,
    at: String,
    why: String,
    undoes: Option<usize>,
    undone: bool,
    changes: Vec<ChangeWritten>,
}

#[derive(Serialize)]
pub(crate) struct ChangeWritten {
    what: String,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Serialize)]
struct SinceSaid {
    since: usize,
    changes: Vec<ChangeWritten>,
}

#[derive(Serialize)]
struct ChoiceSaid {
    no: usize,
    about: String,
    offered: Vec<OfferSaid>,
}

#[derive(Serialize)]
struct OfferSaid {
    offer: usize,
    who: String,
    at: String,
    says: String,
    counts: bool,
}

/// Does what was asked of what was decided.
pub(crate) fn run(context: &mut Context, command: &DecisionsCommand) -> Result<Done, Failure> {
    match command {
        DecisionsCommand::List(asked) => list(context, asked),
        DecisionsCommand::Compare { no, json } => compare(context, *no, *json),
        DecisionsCommand::Definition { no, file } => definition(context, *no, file.as_deref()),
        DecisionsCommand::Undo(deciding) => settle(context, deciding, |workspace, by| {
            workspace.decision_undo(by)
        }),
        DecisionsCommand::Redo(deciding) => settle(context, deciding, |workspace, by| {
            workspace.decision_redo(by)
        }),
        DecisionsCommand::Choices { json } => choices(context, *json),
        DecisionsCommand::Choose {
            no,
            offer,
            why,
            deciding,
        } => {
            let words = context.words;
            settle(context, deciding, |workspace, (who, now)| {
                let choices = workspace.snapshot().choices(words);
                let absent = || DecisionError::NothingToChoose;
                let choice = no.checked_sub(1).and_then(|at| choices.get(at));
                let choice = choice.ok_or_else(absent)?;
                let offered = offer.checked_sub(1).and_then(|at| choice.offered.get(at));
                let edit = &offered.ok_or_else(absent)?.edit;
                workspace.decision_choose(&choice.register, edit, (who, why, now))
            })
        }
    }
}

fn settle(
    context: &mut Context,
    deciding: &Deciding,
    decide: impl FnOnce(
        &mut workspace::Workspace,
        (&str, jiff::Timestamp),
    ) -> Result<workspace::Settled, WorkspaceError>,
) -> Result<Done, Failure> {
    let mut workspace = context.open()?;
    let by = deciding.by.clone().unwrap_or_else(person);
    let settled = decide(&mut workspace, (&by, context.now))?;
    if deciding.json {
        let said = SettledSaid::of(&settled);
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    for line in settled_lines(workspace.snapshot(), &settled, context.words) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn list(context: &mut Context, asked: &DecisionsList) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let wanted = DecisionsAsked {
        criterion: asked.criterion.clone().map(CriterionId),
        who: asked.who.clone(),
        before: asked.before,
        most: asked.most,
    };
    let decisions = workspace.snapshot().decisions(&wanted, context.words);
    if asked.json {
        context.streams.json(&LogSaid::of(decisions))?;
        return Ok(Done::Well);
    }
    if decisions.n == 0 {
        let line = context.words.say("decisions-none", &[]);
        context.streams.line(&line)?;
    }
    for one in &decisions.shown {
        let line = heading(workspace.snapshot(), one, context.words);
        context.streams.line(&line)?;
        for line in change_lines(&one.changes) {
            context.streams.line(&format!("  {line}"))?;
        }
    }
    Ok(Done::Well)
}

/// A decision on one line: its number, who, when, what it takes back, why.
fn heading(snapshot: &Snapshot, one: &Decision, words: Words) -> String {
    let who = match one.who.is_empty() {
        true => words.say("decisions-nobody", &[]),
        false => one.who.clone(),
    };
    let mut parts = vec![
        format!("{}", one.no),
        who,
        snapshot.moment_said(one.at, words),
    ];
    if let Some(no) = one.undoes {
        parts.push(words.say("decisions-undoes", &[("no", Arg::from(no))]));
    }
    if one.undone {
        parts.push(words.say("decisions-undone", &[]));
    }
    if !one.note.is_empty() {
        parts.push(one.note.clone());
    }
    parts.join(" · ")
}

/// Changes as lines, with what was and what is below.
pub(crate) fn change_lines(changes: &[ChangeSaid]) -> Vec<String> {
    let mut lines = Vec::new();
    for change in changes {
        lines.push(one_line(&change.what).into_owned());
        for (mark, text) in [("-", &change.before), ("+", &change.after)] {
            if let Some(text) = text {
                lines.push(format!("  {mark} {}", one_line(text)));
            }
        }
    }
    lines
}

fn compare(context: &mut Context, no: usize, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let changes = workspace.snapshot().changes_since(no, context.words)?;
    if json {
        context.streams.json(&SinceSaid {
            since: no,
            changes: written(changes),
        })?;
        return Ok(Done::Well);
    }
    if changes.is_empty() {
        let line = context.words.say("decisions-same", &[]);
        context.streams.line(&line)?;
    }
    for line in change_lines(&changes) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn definition(context: &mut Context, no: usize, file: Option<&Path>) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let text = definition::write(&workspace.snapshot().definition_after(no)?);
    match file {
        None => context.streams.verbatim(&text)?,
        Some(file) => {
            export_bytes(text.as_bytes(), file)?;
            say_written(context, file)?;
        }
    }
    Ok(Done::Well)
}

fn choices(context: &mut Context, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let choices = workspace.snapshot().choices(context.words);
    if json {
        let said = (1..).zip(choices).map(|(no, one)| ChoiceSaid::of(no, one));
        context.streams.json(&said.collect::<Vec<_>>())?;
        return Ok(Done::Well);
    }
    if choices.is_empty() {
        let line = context.words.say("decisions-nothing-to-choose", &[]);
        context.streams.line(&line)?;
    }
    for (no, choice) in (1..).zip(&choices) {
        context
            .streams
            .line(&format!("{no} · {}", one_line(&choice.about)))?;
        for (offer, one) in (1..).zip(&choice.offered) {
            let mut parts = vec![
                format!("  {offer}"),
                one_line(&one.says).into_owned(),
                one.who.clone(),
                workspace.snapshot().moment_said(one.at, context.words),
            ];
            if one.counts {
                parts.push(context.words.say("decisions-counts", &[]));
            }
            context.streams.line(&parts.join(" · "))?;
        }
    }
    Ok(Done::Well)
}

/// Changes as they are given to programs.
pub(crate) fn written(changes: Vec<ChangeSaid>) -> Vec<ChangeWritten> {
    let written = changes.into_iter().map(|change| ChangeWritten {
        what: change.what,
        before: change.before,
        after: change.after,
    });
    written.collect()
}

impl LogSaid {
    fn of(decisions: Decisions) -> Self {
        let said = decisions.shown.into_iter().map(|one| DecisionSaid {
            no: one.no,
            hash: one.hash.to_string(),
            who: Some(one.who).filter(|who| !who.is_empty()),
            at: one.at.to_string(),
            why: one.note,
            undoes: one.undoes,
            undone: one.undone,
            changes: written(one.changes),
        });
        Self {
            n: decisions.n,
            decisions: said.collect(),
        }
    }
}

impl ChoiceSaid {
    fn of(no: usize, choice: Choice) -> Self {
        let offered = (1..).zip(choice.offered).map(|(offer, one)| OfferSaid {
            offer,
            who: one.who,
            at: one.at.to_string(),
            says: one.says,
            counts: one.counts,
        });
        Self {
            no,
            about: choice.about,
            offered: offered.collect(),
        }
    }
}
