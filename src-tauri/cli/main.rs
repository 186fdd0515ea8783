//! `leadpact`: what can be done with a workspace without a window? The use cases of the window,
//! for scripts, for git, and for machines without a display.
//!
//! Invariants: the answer goes to stdout and everything else to stderr, so that a refusal leaves
//! stdout empty; exit 0 means done, 1 refused with a remedy, 2 misused; a reader that closes its
//! end of a pipe has seen enough, which is no failure; no value can steer the terminal.
//! `docs/command-line.md` documents every command and its JSON.

mod arguments;
mod blocked_command;
mod calibration_arguments;
mod calibration_command;
mod calibration_json;
mod check;
mod clock;
mod compare_command;
mod context;
mod cut_arguments;
mod decisions_command;
mod definition_show;
mod definitions;
mod duplicates_command;
mod economics_command;
mod entries_command;
mod erase_command;
mod export_command;
mod failure;
mod fields_command;
mod figures_json;
mod funnel_command;
mod funnels_command;
mod grid;
mod hand_off_arguments;
mod handoff_command;
mod harmless;
mod import_arguments;
mod import_command;
mod imports_command;
mod improve_arguments;
mod joins_arguments;
mod joins_command;
mod journal_arguments;
mod journeys_said;
mod keys_said;
mod language;
mod leads_count;
mod leads_show;
mod left_out_said;
mod list_arguments;
mod lists_command;
mod look_command;
mod making;
mod mapping_command;
mod measuring_arguments;
mod merges_command;
mod money_arguments;
mod narrowing;
mod own_funnel_command;
mod paper_arguments;
mod paper_command;
mod people_arguments;
mod person;
mod positions_arguments;
mod positions_command;
mod price_said;
mod problems_said;
mod progress;
mod promises_arguments;
mod promises_command;
mod promises_json;
mod proposals_command;
mod qualify_command;
mod read_how;
mod reading_arguments;
mod reasons;
mod reasons_json;
mod reminders_command;
mod report_arguments;
mod report_command;
mod report_time;
mod rows_arguments;
mod rows_count;
mod sample_tables;
mod settled_said;
mod share_command;
mod sheets_command;
mod signatures;
mod signing;
mod stage_command;
mod streams;
mod targets_command;
mod treated_said;
mod undo_command;
mod values_command;
mod verify_command;
mod versions_command;
mod workshop_arguments;
mod workshop_command;

use std::process::ExitCode;

use clap::Parser;
use words::Words;

use crate::arguments::{Arguments, Command, DefinitionCommand, LeadsCommand};
use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::rows_arguments::RowsCommand;
use crate::streams::Streams;

fn main() -> ExitCode {
    if let Some(done) = workspace::read_apart(std::env::args_os().skip(1)) {
        return done;
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return Failure::Usage(error).report(Words::of(language::of_system())),
    };
    let words = Words::of(arguments.locale.unwrap_or_else(language::of_system));
    let mut context = Context {
        words,
        workspace: arguments.workspace,
        now: clock::now(),
        streams: Streams::open(),
    };
    let done = run(arguments.command, &mut context)
        .and_then(|done| Ok(context.streams.finish().map(|()| done)?));
    match done {
        Ok(Done::Well) => ExitCode::SUCCESS,
        Ok(Done::FoundWrong) => ExitCode::from(failure::REFUSED),
        Err(failure) => failure.report(words),
    }
}

fn run(command: Command, context: &mut Context) -> Result<Done, Failure> {
    match command {
        Command::New => making::new(context),
        Command::Sample => making::sample(context),
        Command::SampleCsv(wanted) => sample_tables::write(context, &wanted),
        Command::Look(wanted) => look_command::run(context, &wanted),
        Command::Import(wanted) => import_command::run(context, &wanted),
        Command::Sheets(wanted) => sheets_command::run(context, &wanted),
        Command::Imports(wanted) => imports_command::run(context, &wanted),
        Command::Mapping(wanted) => mapping_command::run(context, &wanted),
        Command::Fields(wanted) => {
            fields_command::mark(context, &wanted.personal, &wanted.not_personal)?;
            fields_command::run(context, wanted.table, wanted.json)
        }
        Command::Joins(wanted) => joins_command::run(context, &wanted),
        Command::Values(wanted) => values_command::run(context, &wanted),
        Command::Rows(RowsCommand::Count(wanted)) => rows_count::run(context, &wanted),
        Command::Leads(LeadsCommand::Count { by, narrow, json }) => {
            leads_count::run(context, by.as_deref(), &narrow, json)
        }
        Command::Leads(LeadsCommand::Show(wanted)) => leads_show::run(context, &wanted),
        Command::Leads(LeadsCommand::Erase(wanted)) => erase_command::run(context, &wanted),
        Command::Lists(wanted) => lists_command::run(context, &wanted),
        Command::Duplicates(wanted) if wanted.merge.is_some() => {
            merges_command::merge_certain(context, wanted.json)
        }
        Command::Duplicates(wanted) => duplicates_command::run(context, wanted.rank, wanted.json),
        Command::Merges(wanted) => merges_command::run(context, &wanted),
        Command::Backup { file, replace } => making::back_up(context, &file, replace),
        Command::Blocked(wanted) => blocked_command::run(context, &wanted),
        Command::Decisions(wanted) => decisions_command::run(context, &wanted),
        Command::Share(wanted) => share_command::run(context, &wanted),
        Command::Workshop(wanted) => workshop_command::run(context, &wanted),
        Command::Ballot(wanted) => workshop_command::run_ballot(context, &wanted),
        Command::Proposals(wanted) => proposals_command::run(context, &wanted),
        Command::Calibration(wanted) => calibration_command::run(context, &wanted),
        Command::Positions(wanted) => positions_command::run(context, &wanted),
        Command::Definition(command) => match command {
            DefinitionCommand::Show { json } => definition_show::run(context, json),
            DefinitionCommand::New { template, file } => {
                definitions::begin(context, template, file.as_deref())
            }
            DefinitionCommand::Import { file, by, json } => {
                definitions::import(context, &file, by, json)
            }
            DefinitionCommand::Export { file } => definitions::export(context, &file),
            DefinitionCommand::Schema => definitions::schema(context),
            DefinitionCommand::Sign { name, side } => signing::sign(context, &name, side.into()),
            DefinitionCommand::Copy { version, out } => {
                verify_command::copy(context, version, &out)
            }
            DefinitionCommand::Versions { on, changes, json } => {
                versions_command::run(context, on, (changes, json))
            }
            DefinitionCommand::Diff {
                before,
                after,
                json,
            } => signing::diff(context, [before, after], json),
            DefinitionCommand::Check { file, mend, json } => {
                check::run(context, file.as_deref(), mend, json)
            }
        },
        Command::Promises(wanted) => promises_command::run(context, &wanted),
        Command::Qualify { as_of, json, out } => {
            qualify_command::run(context, as_of, json, out.as_deref())
        }
        Command::Entries(wanted) => entries_command::run(context, &wanted),
        Command::Funnels(wanted) => funnels_command::run(context, &wanted),
        Command::Funnel(wanted) => funnel_command::run(context, &wanted),
        Command::Handoff(wanted) => handoff_command::run(context, &wanted),
        Command::Economics(wanted) => economics_command::run(context, &wanted),
        Command::Targets(wanted) => targets_command::run(context, &wanted),
        Command::Report(wanted) => report_command::run(context, &wanted),
        Command::Stage { key, json } => stage_command::run(context, &key, json),
        Command::Compare(wanted) => compare_command::run(context, &wanted),
        Command::Reminders { as_of, json } => reminders_command::run(context, as_of, json),
        Command::Export(wanted) => export_command::run(context, &wanted),
        Command::Paper(wanted) => paper_command::run(context, &wanted),
        Command::Verify { file, json } => verify_command::verify(context, &file, json),
    }
}
