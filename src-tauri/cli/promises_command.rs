//! What do the sides promise each other? Shown in the sentences of the page, said one at a time or from a file, and
//! each time with what changed and what is to be looked at.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use agreement::terms::{
    Setting, Terms, say_term_finding, stage_called, term_changes, term_sections, write,
};
use definition::Definition;
use jiff::Timestamp;
use words::Arg;
use workspace::{
    MOST_PROMISES_BYTES, PromiseError, Promised, Snapshot, Workspace, WorkspaceError,
    example_sentence, export_bytes,
};

use crate::context::{Context, Done};
use crate::definitions::say_written;
use crate::failure::Failure;
use crate::harmless::one_line;
use crate::person::person;
use crate::promises_arguments::{ObjectionsCommand, PromisesCommand, Said};
use crate::promises_json::{CheckedSaid, ObjectionSaid, PromisesSaid, severity_name};

/// Does what was asked.
pub(crate) fn run(context: &mut Context, wanted: &PromisesCommand) -> Result<Done, Failure> {
    match wanted {
        PromisesCommand::Show { json } => show(context, *json)?,
        PromisesCommand::Check { json } => return check(context, *json),
        PromisesCommand::Set { settings, said } => change(context, said, |open, said| {
            open.promises_set(settings, said)
        })?,
        PromisesCommand::Unset { keys, said } => {
            let taken = keys.iter().map(|key| Setting {
                key: key.clone(),
                text: None,
            });
            let taken: Vec<Setting> = taken.collect();
            change(context, said, |open, said| open.promises_set(&taken, said))?;
        }
        PromisesCommand::Propose { said } => {
            change(context, said, |open, said| open.promises_propose(said))?
        }
        PromisesCommand::Export { file } => {
            let workspace = context.open_to_read()?;
            export_bytes(
                write(&workspace.snapshot().agreement.terms).as_bytes(),
                file,
            )?;
            say_written(context, file)?;
        }
        PromisesCommand::Import { file, said } => {
            let terms = read(file)?;
            change(context, said, |open, said| {
                open.promises_replace(&terms, said)
            })?;
        }
        PromisesCommand::Objections(wanted) => objections(context, wanted)?,
    }
    Ok(Done::Well)
}

fn show(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let promised = snapshot.promised(&[])?;
    let definition = snapshot.definition_of(workspace::Which::Draft)?;
    let words = context.words;
    if json {
        let said = PromisesSaid::of(&promised, snapshot, definition, words);
        return Ok(context.streams.json(&said)?);
    }
    if promised.terms.is_empty() {
        context.streams.line(&words.say("promises-none-yet", &[]))?;
    }
    for section in term_sections(&promised.terms, definition, words) {
        context.streams.line(&section.heading)?;
        for line in section.lines {
            let indent = line.depth.parse::<usize>().unwrap_or_default();
            let text = format!("{}{}", "  ".repeat(indent + 1), one_line(&line.text));
            context.streams.line(&text)?;
        }
    }
    for example in promised.examples(snapshot).into_iter().flatten().take(1) {
        context.streams.line(&example_sentence(&example, words))?;
    }
    say_counted(context, &promised, snapshot, definition)?;
    say_findings(context, &promised, definition)
}

/// The steps of which nobody said how many go on, and what the funnel counts of them.
fn say_counted(
    context: &mut Context,
    promised: &Promised,
    snapshot: &Snapshot,
    definition: &Definition,
) -> Result<(), Failure> {
    let words = context.words;
    let goal = promised
        .terms
        .volume
        .as_ref()
        .and_then(|one| one.goal.as_ref());
    let is_said = |step: &workspace::StepCounted| {
        let mut conversions = goal.iter().flat_map(|goal| &goal.conversions);
        conversions.any(|one| one.from == step.from && one.to == step.to && one.rate.is_some())
    };
    let open = promised.steps.iter().filter(|step| !is_said(step));
    let lines: Vec<String> = open
        .filter_map(|step| {
            let (n, of) = step.counted?;
            let args = [
                (
                    "from",
                    Arg::from(stage_called(definition, &step.from, words)),
                ),
                ("to", stage_called(definition, &step.to, words).into()),
                ("n", words.integer(n).into()),
                ("of", words.integer(of).into()),
            ];
            let said = words.say("cli-promises-counted", &args);
            let key = format!("volume.goal.conversions.{}-{}", step.from, step.to);
            Some(format!("  {}  {key}={n}/{of}", one_line(&said)))
        })
        .collect();
    if lines.is_empty() {
        return Ok(());
    }
    let date = words.date(snapshot.as_of).into();
    context.streams.gap()?;
    context
        .streams
        .line(&words.say("promises-counted-says", &[("date", date)]))?;
    for line in lines {
        context.streams.line(&line)?;
    }
    Ok(())
}

fn say_findings(
    context: &mut Context,
    promised: &Promised,
    definition: &Definition,
) -> Result<(), Failure> {
    if promised.findings.is_empty() {
        return Ok(());
    }
    context.streams.gap()?;
    for finding in &promised.findings {
        let severity = context.words.say(
            &format!("cli-severity-{}", severity_name(finding.severity())),
            &[],
        );
        let sentence = say_term_finding(finding, definition, context.words);
        let line = format!("{severity}  {}: {}", finding.place(), one_line(&sentence));
        context.streams.line(&line)?;
    }
    Ok(())
}

fn check(context: &mut Context, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let promised = snapshot.promised(&[])?;
    let definition = snapshot.definition_of(workspace::Which::Draft)?;
    if json {
        let said = CheckedSaid::of(&promised, definition, context.words);
        context.streams.json(&said)?;
    } else if promised.findings.is_empty() {
        let line = context.words.say("cli-promises-fine", &[]);
        context.streams.line(&line)?;
    } else {
        say_findings(context, &promised, definition)?;
    }
    Ok(match snapshot.promises_in_the_way().is_empty() {
        true => Done::Well,
        false => Done::FoundWrong,
    })
}

/// Changes the promises, and says what is different and what is to be looked at.
fn change(
    context: &mut Context,
    said: &Said,
    change: impl FnOnce(&mut Workspace, (&str, &str, Timestamp)) -> Result<bool, WorkspaceError>,
) -> Result<(), Failure> {
    let words = context.words;
    let mut workspace = context.open()?;
    let before: Terms = workspace.snapshot().agreement.terms.clone();
    let who = said.name.clone().unwrap_or_else(person);
    change(&mut workspace, (&who, &said.note, context.now))?;
    let promised = workspace.snapshot().promised(&[])?;
    let definition = workspace
        .snapshot()
        .definition_of(workspace::Which::Draft)?;
    let changes = term_changes(
        [(&before, definition), (&promised.terms, definition)],
        words,
    );
    if changes.is_empty() {
        context.streams.line(&words.say("cli-promises-same", &[]))?;
    }
    for change in changes {
        context.streams.line(&one_line(&change.what))?;
        for (mark, text) in [("-", change.before), ("+", change.after)] {
            if let Some(text) = text {
                let line = format!("  {mark} {}", one_line(&text));
                context.streams.line(&line)?;
            }
        }
    }
    say_findings(context, &promised, definition)
}

fn objections(context: &mut Context, wanted: &ObjectionsCommand) -> Result<(), Failure> {
    use ObjectionsCommand as O;
    if let O::Show { json } = wanted {
        let workspace = context.open_to_read()?;
        return say_objections(context, workspace.snapshot(), *json);
    }
    let mut open = context.open()?;
    let who = person();
    let said = (who.as_str(), context.now);
    match wanted {
        O::Show { .. } => {}
        O::Add { text } => open.objection_add(text, said)?,
        O::Again(which) => open.objection_again(&which.named, said)?,
        O::Answer { which, answer } => open.objection_answer(&which.named, answer, said)?,
        O::Close(which) => open.objection_close(&which.named, true, said)?,
        O::Reopen(which) => open.objection_close(&which.named, false, said)?,
        O::Remove(which) => open.objection_remove(&which.named, said)?,
    }
    say_objections(context, open.snapshot(), false)
}

fn say_objections(context: &mut Context, snapshot: &Snapshot, json: bool) -> Result<(), Failure> {
    let (all, words) = (snapshot.objections(), context.words);
    if json {
        let said: Vec<ObjectionSaid> = all.iter().map(ObjectionSaid::from).collect();
        return Ok(context.streams.json(&said)?);
    }
    if all.is_empty() {
        let line = words.say("promises-objections-none", &[]);
        context.streams.line(&line)?;
    }
    for (i, one) in all.iter().enumerate() {
        let date = words.date(one.last_heard());
        let args = [("n", Arg::from(one.n_heard())), ("date", date.into())];
        let heard = words.say("promises-objection-heard", &args);
        let line = format!("{}. {} ({heard})", i + 1, one_line(&one.text));
        context.streams.line(&line)?;
        if !one.answer.is_empty() {
            context
                .streams
                .line(&format!("   → {}", one_line(&one.answer)))?;
        }
        if let Some(on) = one.closed {
            let args = [("date", Arg::from(words.date(on)))];
            let line = words.say("promises-objection-closed", &args);
            context.streams.line(&format!("   {line}"))?;
        }
    }
    Ok(())
}

/// The promises of a file.
fn read(file: &Path) -> Result<Terms, WorkspaceError> {
    let unreadable = |error| WorkspaceError::FileUnreadable {
        name: file.display().to_string(),
        error,
    };
    let mut bytes = Vec::new();
    let open = File::open(file).map_err(unreadable)?;
    open.take(MOST_PROMISES_BYTES)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    let not_text = |error: std::str::Utf8Error| {
        let shape = agreement::terms::TermsError::Shape(error.to_string());
        WorkspaceError::Promise(PromiseError::Unreadable(shape))
    };
    Workspace::promises_read(std::str::from_utf8(&bytes).map_err(not_text)?)
}
