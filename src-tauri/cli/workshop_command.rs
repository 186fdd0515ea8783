//! Where does the workshop stand, and what came in? Begun, shown, moved on; ballots written, read, laid open.

use agreement::Participant;
use serde::Serialize;
use words::{Arg, Words};
use workspace::{When, Workshop, WorkshopError, Workspace, read_ballot_file, write_ballot_file};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::figures_json::owner_name;
use crate::harmless::one_line;
use crate::person::person;
use crate::proposals_command;
use crate::workshop_arguments::{BallotCommand, WorkshopCommand};

#[derive(Serialize)]
struct WorkshopSaid {
    key: String,
    started_at: String,
    step: &'static str,
    revealed_at: Option<String>,
    finished_at: Option<String>,
    people: Vec<PersonSaid>,
    /// Sides of which nobody has handed in a ballot.
    sides_without: Vec<&'static str>,
}

#[derive(Serialize)]
struct PersonSaid {
    name: String,
    side: &'static str,
    signs: bool,
    handed_in_at: Option<String>,
}

#[derive(Serialize)]
struct ReadSaid {
    name: String,
    side: &'static str,
    proposals: usize,
    /// "first", "again" or "late".
    became: &'static str,
}

/// Does what was asked of a workshop.
pub(crate) fn run(context: &mut Context, wanted: &WorkshopCommand) -> Result<Done, Failure> {
    let mut json = false;
    match wanted {
        WorkshopCommand::Start => context.open()?.workshop_start(context.now)?,
        WorkshopCommand::Step { step } => context.open()?.workshop_step(*step)?,
        WorkshopCommand::Finish => context.open()?.workshop_finish(context.now)?,
        WorkshopCommand::Person {
            name,
            side,
            does_not_sign,
        } => {
            let mut workspace = context.open()?;
            let participant = Participant {
                name: name.clone(),
                side: (*side).into(),
                signs: !does_not_sign,
            };
            workspace.participant_save(&participant, (context.now, &person()))?;
            if workspace.workshop()?.is_none() {
                return Ok(Done::Well);
            }
        }
        WorkshopCommand::Show { json: asked } => json = *asked,
    }
    let workspace = context.open_to_read()?;
    show(context, &workspace, json)
}

/// Does what was asked of ballots.
pub(crate) fn run_ballot(context: &mut Context, wanted: &BallotCommand) -> Result<Done, Failure> {
    match wanted {
        BallotCommand::Form { name, side, out } => {
            let mut workspace = context.open()?;
            let form = workspace.ballot_form(name, (*side).into(), context.now)?;
            write_ballot_file(&form, out, context.words)?;
            let said = [
                ("name", Arg::from(form.ballot.name)),
                ("file", out.to_string_lossy().into_owned().into()),
            ];
            let line = context.words.say("ballot-written", &said);
            context.streams.line(&one_line(&line))?;
        }
        BallotCommand::Read { file, json } => {
            let mut workspace = context.open()?;
            let form = read_ballot_file(file)?;
            let read = workspace.ballot_hand_in(&form.ballot, context.now)?;
            let became = match read.when {
                When::First => "first",
                When::Again => "again",
                When::Late => "late",
            };
            if *json {
                context.streams.json(&ReadSaid {
                    name: read.name,
                    side: owner_name(read.side),
                    proposals: read.n,
                    became,
                })?;
                return Ok(Done::Well);
            }
            let said = [("name", Arg::from(read.name)), ("n", read.n.into())];
            let line = context.words.say(&format!("ballot-read-{became}"), &said);
            context.streams.line(&one_line(&line))?;
        }
        BallotCommand::Reveal { anyway, by, json } => {
            let mut workspace = context.open()?;
            let who = by.clone().unwrap_or_else(person);
            workspace.ballots_reveal(*anyway, (&who, context.now))?;
            return proposals_command::show(context, &workspace, *json);
        }
    }
    Ok(Done::Well)
}

fn show(context: &mut Context, workspace: &Workspace, json: bool) -> Result<Done, Failure> {
    let held = workspace.workshop()?;
    let held =
        held.ok_or_else(|| Failure::from(workspace::WorkspaceError::from(WorkshopError::Absent)))?;
    if json {
        context.streams.json(&WorkshopSaid::of(&held))?;
        return Ok(Done::Well);
    }
    for line in lines(&held, context.words) {
        context.streams.line(&one_line(&line))?;
    }
    Ok(Done::Well)
}

fn lines(held: &Workshop, words: Words) -> Vec<String> {
    let step = words.say(&format!("workshop-step-{}", held.step.name()), &[]);
    let mut lines = vec![match held.finished_at {
        None => words.say("workshop-at", &[("step", step.into())]),
        Some(_) => words.say("workshop-closed", &[]),
    }];
    if held.people.is_empty() {
        lines.push(words.say("workshop-nobody", &[]));
    }
    for (person, at) in &held.people {
        let side = words.say(&format!("side-{}", owner_name(person.side)), &[]);
        let key = match at {
            Some(_) => "workshop-ballot-in",
            None => "workshop-ballot-out",
        };
        let args = [
            ("name", Arg::from(person.name.as_str())),
            ("side", side.into()),
        ];
        lines.push(words.say(key, &args));
    }
    if held.revealed_at.is_some() {
        lines.push(words.say("workshop-revealed", &[]));
    }
    lines
}

impl WorkshopSaid {
    fn of(held: &Workshop) -> Self {
        let people = held.people.iter().map(|(person, at)| PersonSaid {
            name: person.name.clone(),
            side: owner_name(person.side),
            signs: person.signs,
            handed_in_at: at.map(|at| at.to_string()),
        });
        Self {
            key: held.key.clone(),
            started_at: held.started_at.to_string(),
            step: held.step.name(),
            revealed_at: held.revealed_at.map(|at| at.to_string()),
            finished_at: held.finished_at.map(|at| at.to_string()),
            people: people.collect(),
            sides_without: held
                .sides_without()
                .into_iter()
                .map(|side| side.name())
                .collect(),
        }
    }
}
