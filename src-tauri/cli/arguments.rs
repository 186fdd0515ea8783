//! What can be typed? Commands, their arguments, and the help that explains them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use words::Locale;
use workspace::{Pattern, Which};

use crate::calibration_arguments::CalibrationCommand;
use crate::entries_command::Entries;
use crate::funnels_command::FunnelsCommand;
use crate::import_arguments::{Import, ImportsCommand, MappingCommand, Sheets};
use crate::joins_arguments::{Joins, Values};
use crate::journal_arguments::{DecisionsCommand, ShareCommand};
use crate::list_arguments::{Lists, Narrow};
use crate::look_command::LookAt;
use crate::measuring_arguments::{Compare, Export, Funnel, Handoff};
use crate::money_arguments::EconomicsCommand;
use crate::paper_arguments::PaperCommand;
use crate::people_arguments::{BlockedCommand, Duplicates, Fields, LeadsErase, Merges};
use crate::positions_arguments::PositionsCommand;
use crate::promises_arguments::PromisesCommand;
use crate::report_arguments::ReportCommand;
use crate::rows_arguments::RowsCommand;
use crate::targets_command::TargetsCommand;
use crate::workshop_arguments::{BallotCommand, ProposalsCommand, WorkshopCommand};

/// Marketing and sales agree on what a good lead is; Leadpact holds every lead to it.
#[derive(Debug, Parser)]
#[command(
    name = "leadpact",
    version,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    after_help = "\
A first round:
  leadpact --workspace team.leadpact new
  leadpact --workspace team.leadpact import contacts.csv
  leadpact --workspace team.leadpact definition import good-lead.json
  leadpact --workspace team.leadpact qualify --out qualified.csv
  leadpact --workspace team.leadpact funnel --svg funnel.svg

Exit codes: 0 done, 1 refused (stderr says why and what to do), 2 wrong usage."
)]
pub(crate) struct Arguments {
    /// The workspace: one file that holds the leads, the definition and the runs
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) workspace: Option<PathBuf>,
    /// The language to speak: en, id, th, pl, ms or da [default: the system's]
    #[arg(long, global = true, value_name = "CODE", value_parser = locale)]
    pub(crate) locale: Option<Locale>,
    /// What to do
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start a new, empty workspace
    New,
    /// Start a new workspace that holds the sample story: 2,000 invented people and a definition
    Sample,
    /// Write the tables of a sample story of any size as CSV files (needs no workspace)
    SampleCsv(SampleCsv),
    /// Look at a file before it is imported: how it is cut, what its columns hold (needs no workspace)
    Look(LookAt),
    /// Import a lead list, or a table of companies, deals or activities: all of it, or nothing
    Import(Import),
    /// The tables in a file: sheets of a workbook, files of an archive, arrays of JSON (needs no workspace)
    Sheets(Sheets),
    /// The fields of the list, or of a table around it
    Fields(Fields),
    /// Which tables belong together by which key; what may be meant; join them, or take that back
    Joins(Joins),
    /// Which values are in doubt, and which are read as others; say so, or take that back
    Values(Values),
    /// Count the rows of a table by its fields, and add up its amounts
    #[command(subcommand)]
    Rows(RowsCommand),
    /// What was imported: look at it, undo it, take it up again
    #[command(subcommand)]
    Imports(ImportsCommand),
    /// How columns become fields: write it to a file that another import can read
    #[command(subcommand)]
    Mapping(MappingCommand),
    /// Look at the leads
    #[command(subcommand)]
    Leads(LeadsCommand),
    /// The lead lists: who is on them, by hand too
    Lists(Lists),
    /// Who is in the list twice, and why; with --merge they become one
    Duplicates(Duplicates),
    /// Who was made one person: look at it, part them again
    Merges(Merges),
    /// Write the workspace as it is now to a new file, whoever writes to it
    Backup {
        /// The new file; one that is there is not replaced
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Replace a file that is there, which stays until the new one is whole
        #[arg(long)]
        replace: bool,
    },
    /// Who was erased and is not to be imported again: how many, whether somebody is, let them in again
    #[command(subcommand)]
    Blocked(BlockedCommand),
    /// What a good lead is: show, exchange and check the definition
    #[command(subcommand)]
    Definition(DefinitionCommand),
    /// What was decided, by whom, when and why; take it back, say it again, choose
    #[command(subcommand)]
    Decisions(DecisionsCommand),
    /// Come together with others who edit a copy of this workspace; no lead travels
    #[command(subcommand)]
    Share(ShareCommand),
    /// The workshop in which both sides agree: begin it, see where it stands, go on
    #[command(subcommand)]
    Workshop(WorkshopCommand),
    /// What each proposes alone: a form to fill in, read back, and all of them laid open
    #[command(subcommand)]
    Ballot(BallotCommand),
    /// What the ballots propose: side by side, kept, merged, dropped
    #[command(subcommand)]
    Proposals(ProposalsCommand),
    /// Leads that each side judges alone, without who they are: draw, judge, lay the answers open
    #[command(subcommand)]
    Calibration(CalibrationCommand),
    /// What the sides promise each other at the hand-off: leads, answers in time, reasons, a review
    #[command(subcommand)]
    Promises(PromisesCommand),
    /// Where everybody stands on the criteria: positions, remarks, overruled objections
    #[command(subcommand)]
    Positions(PositionsCommand),
    /// Judge every lead by the definition, and keep the run
    Qualify {
        /// The day up to whose end everything is judged, like 2026-11-22 [default: today]
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<Date>,
        /// Give the counts as JSON
        #[arg(long)]
        json: bool,
        /// Write the verdict of every lead, with its reasons, to a CSV file
        #[arg(long, value_name = "FILE.csv")]
        out: Option<PathBuf>,
    },
    /// When leads came to each stage: entries per month, and how many have no known day
    Entries(Entries),
    /// How many leads reach each stage
    Funnel(Funnel),
    /// The funnels of the team's own: look at them, keep, rename, delete, take that back
    #[command(subcommand)]
    Funnels(FunnelsCommand),
    /// Whether the stage that is recorded and the stage that is met agree
    Handoff(Handoff),
    /// Say margin, churn, rates of months and goals, for figures of money
    #[command(subcommand)]
    Economics(EconomicsCommand),
    /// Say which share the team aims at between two stages, beside what is
    #[command(subcommand)]
    Targets(TargetsCommand),
    /// Report a figure: its finding, its table, its picture
    #[command(subcommand)]
    Report(ReportCommand),
    /// What stands between the leads and a stage: what would settle most, and whom one criterion
    /// alone keeps out
    Stage {
        /// The stage by its key, like mql
        #[arg(value_name = "KEY")]
        key: String,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Who comes in and who goes when one definition takes the place of another, and why
    Compare(Compare),
    /// What it is time for: the review, a version that comes into effect, and what is other since it was agreed
    Reminders {
        /// The day up to whose end everything is judged, like 2026-11-22 [default: today]
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<Date>,
        /// Give them as JSON, with all that was looked at
        #[arg(long)]
        json: bool,
    },
    /// Write a file for the CRM: who each lead is, where it stands, and why
    Export(Export),
    /// What was agreed, as PDF, HTML or Markdown, in any of the languages
    #[command(subcommand)]
    Paper(PaperCommand),
    /// Whether a copy of what was signed, or all that was signed in a workspace, is as it was signed; exit 1
    /// if not (needs no workspace)
    Verify {
        /// A copy that `definition copy` wrote, or a workspace
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Give what is in it, and what differs, as JSON
        #[arg(long)]
        json: bool,
    },
}

/// How large a story, and which.
#[derive(Debug, Args)]
pub(crate) struct SampleCsv {
    /// Rows of people
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=u64::from(u32::MAX)))]
    pub(crate) people: u64,
    /// What chance draws from: the same seed gives the same files
    #[arg(long, value_name = "S", default_value_t = 2138)]
    pub(crate) seed: u64,
    /// The last day of the story, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// The folder for people.csv, companies.csv, deals.csv, activities.csv and labels.csv
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

/// Look at the leads.
#[derive(Debug, Subcommand)]
pub(crate) enum LeadsCommand {
    /// How many leads there are, in all or for each value of a field
    Count {
        /// A field, by its key or its label
        #[arg(long, value_name = "FIELD")]
        by: Option<String>,
        /// Which leads
        #[command(flatten)]
        narrow: Box<Narrow>,
        /// Give the counts as JSON
        #[arg(long)]
        json: bool,
    },
    /// Everything about one lead: facts and verdicts
    Show(LeadsShow),
    /// Erase people from everything that was imported; this cannot be undone
    Erase(LeadsErase),
}

/// Which lead, and how much of it.
#[derive(Debug, Args)]
pub(crate) struct LeadsShow {
    /// The record id or e-mail address of the lead
    pub(crate) key: String,
    /// Give the reasons: every rule with its verdict and the values it rests on
    #[arg(long)]
    pub(crate) why: bool,
    /// Tell the way through the funnel: every stage with the day of its entry and how it is known
    #[arg(long)]
    pub(crate) journeys: bool,
    /// The day up to whose end everything is judged, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// Give it as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Show, exchange and check the definition.
#[derive(Debug, Subcommand)]
pub(crate) enum DefinitionCommand {
    /// The definition in force, in words
    Show {
        /// Give the definition's file instead
        #[arg(long)]
        json: bool,
    },
    /// Begin a definition: the joint stages without criteria, or a template to make one's own
    /// (needs no workspace)
    New {
        /// The template
        #[arg(long, value_name = "NAME", value_parser = pattern)]
        template: Option<Pattern>,
        /// Where to; a file of that name is replaced [default: it is printed]
        #[arg(value_name = "FILE.json")]
        file: Option<PathBuf>,
    },
    /// Put the definition of a file in force
    Import {
        /// A definition as JSON; docs/definition-format.md explains it by example
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
        /// Who says so [default: the name you are signed in by]
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
        /// Give the definition's hash and what is worth a look as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the definition in force to a file
    Export {
        /// Where to; a file of that name is replaced
        #[arg(value_name = "FILE.json")]
        file: PathBuf,
    },
    /// The JSON Schema of a definition's file (needs no workspace)
    Schema,
    /// Sign the definition in force for a side; both sides' signatures make it agreed
    Sign {
        /// Who signs
        #[arg(long = "as", value_name = "NAME")]
        name: String,
        /// For which side
        #[arg(long, value_enum)]
        side: SigningSide,
    },
    /// The versions that were signed, newest first
    Versions {
        /// The day on which it is asked which version is in effect, like 2026-11-22 [default: today]
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
        /// Also what changed since the version before, in sentences and in today's leads
        #[arg(long)]
        changes: bool,
        /// Give them as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write a copy of a signed version, which anybody can keep and check with `leadpact verify`
    Copy {
        /// A version's number [default: the last agreed version]
        #[arg(long, value_name = "N")]
        version: Option<u32>,
        /// Where to; a file of that name is replaced
        #[arg(long, value_name = "FILE.json")]
        out: PathBuf,
    },
    /// What changed between two versions
    Diff {
        /// A version's number, or "draft" [default: the last agreed version]
        #[arg(value_name = "A", value_parser = which)]
        before: Option<Which>,
        /// A version's number, or "draft" [default: draft, the definition in force]
        #[arg(value_name = "B", value_parser = which)]
        after: Option<Which>,
        /// Give the changes as JSON
        #[arg(long)]
        json: bool,
    },
    /// What is wrong with a definition; exit 1 if it cannot decide leads
    Check {
        /// A definition as JSON [default: the one in force]
        #[arg(value_name = "FILE.json")]
        file: Option<PathBuf>,
        /// Print the definition with the mend of this finding, counted from 1, and check nothing else
        #[arg(long, value_name = "N", conflicts_with = "json")]
        mend: Option<usize>,
        /// Give the findings as JSON
        #[arg(long)]
        json: bool,
    },
}

/// A side that signs, or judges.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SigningSide {
    /// Marketing
    Marketing,
    /// Sales
    Sales,
}

impl From<SigningSide> for agreement::Side {
    fn from(side: SigningSide) -> Self {
        match side {
            SigningSide::Marketing => Self::Marketing,
            SigningSide::Sales => Self::Sales,
        }
    }
}

fn pattern(key: &str) -> Result<Pattern, String> {
    let known = Pattern::ALL.map(Pattern::key).join(", ");
    Pattern::from_key(key).ok_or_else(|| format!("it is none of {known}"))
}

fn locale(code: &str) -> Result<Locale, String> {
    let spoken = Locale::ALL.map(Locale::code).join(", ");
    Locale::from_code(code).ok_or_else(|| format!("it is none of {spoken}"))
}

pub(crate) fn which(text: &str) -> Result<Which, String> {
    match text.parse() {
        _ if text == "draft" => Ok(Which::Draft),
        Ok(no) => Ok(Which::Version(no)),
        Err(_) => Err("it is neither a version's number nor draft".to_owned()),
    }
}

pub(crate) fn day(text: &str) -> Result<Date, String> {
    // Only the plain form: a time of day would be dropped silently.
    let day = text.parse().ok().filter(|_| text.len() == 10);
    day.ok_or_else(|| "this is not a day; write it like 2026-11-22".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_fit_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn only_a_plain_day_is_a_day() {
        for text in ["2026-11-22", "2024-02-29"] {
            assert!(day(text).is_ok(), "{text}");
        }
        for text in ["2026-11-22T10:00", "22.11.2026", "2023-02-29", "", "today"] {
            assert!(day(text).is_err(), "{text}");
        }
    }
}
