//! What can be typed to measure, to compare and to hand on? Funnels, hand-offs, comparisons, files for
//! the CRM.

use std::path::PathBuf;

use charts::Theme;
use clap::{Args, ValueEnum};
use funnel::{Count, Template, Unit};
use jiff::civil::Date;
use workspace::{Delimiter, Encoding};

use crate::arguments::day;
use crate::list_arguments::Narrow;

/// Which funnel, and where to.
#[derive(Debug, Args)]
pub(crate) struct Funnel {
    /// Whose steps: the definition's own (joint), or a known funnel laid over them
    #[arg(long, value_name = "KEY", default_value = "joint", value_parser = template)]
    pub(crate) template: Template,
    /// The stage that marks reaching a step of the template, or nothing for not measured; repeat
    /// for several
    #[arg(long, value_name = "STEP=STAGE", value_parser = step)]
    pub(crate) step: Vec<(String, Option<String>)>,
    /// A funnel of the team's own: a file, or the name of one that is kept
    #[arg(long, value_name = "FILE.json|NAME", group = "of_units", conflicts_with_all = ["template", "step", "by_list"])]
    pub(crate) own: Option<String>,
    /// What is counted: person, company or deal; of companies and deals, by the furthest of their people
    #[arg(long, value_name = "UNIT", value_parser = unit, group = "of_units", conflicts_with_all = ["own", "template", "step", "by_list"])]
    pub(crate) unit: Option<Unit>,
    /// Who counts at a stage: of the agreed funnel the complete path where nothing is said, of one of the
    /// team's own as it says
    #[arg(long, value_enum)]
    pub(crate) count: Option<Counting>,
    /// Also for each part of a division: a field by its key or its label, @list, @grade, @score:KEY,
    /// @criterion:ID, @version, @owner or @channel; with --own or --unit a field of the unit's table, and a date also by
    /// FIELD:month, :quarter or :year
    #[arg(long, value_name = "FIELD|@…")]
    pub(crate) by: Option<String>,
    /// Also for each lead list; who is on several counts in each
    #[arg(long, conflicts_with = "by")]
    pub(crate) by_list: bool,
    /// Only the people on this list
    #[arg(long, value_name = "NAME")]
    pub(crate) list: Option<String>,
    /// The day up to whose end everything is judged, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// With --own or --unit: as if this version had always been in force (for the others see `report funnel`)
    #[arg(
        long,
        value_name = "VERSION",
        requires = "of_units",
        conflicts_with = "as_decided"
    )]
    pub(crate) as_if: Option<u32>,
    /// With --own or --unit: each entry of a stage by the version that was in effect on its day
    #[arg(long, requires = "of_units")]
    pub(crate) as_decided: bool,
    /// Give the figures as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Draw it as a picture that scales
    #[arg(long, value_name = "FILE.svg")]
    pub(crate) svg: Option<PathBuf>,
    /// Draw it as a picture of pixels
    #[arg(long, value_name = "FILE.png")]
    pub(crate) png: Option<PathBuf>,
    /// Write the figures as a table; with --by, those of each value
    #[arg(long, value_name = "FILE.csv")]
    pub(crate) csv: Option<PathBuf>,
    /// The colours of the picture
    #[arg(long, value_enum, default_value_t = Look::Light)]
    pub(crate) theme: Look,
}

/// Which two definitions, and how they are told apart.
#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// The definition that would come: a file, a version by its number, `draft` (the one in force), or
    /// `edited` (what the editor keeps and nobody saved)
    #[arg(value_name = "FILE.json|VERSION|draft|edited")]
    pub(crate) after: String,
    /// The definition that would go, named likewise [default: the one in force]
    #[arg(long, value_name = "FILE.json|VERSION|draft|edited")]
    pub(crate) before: Option<String>,
    /// Also for each value of this field, by its key or its label
    #[arg(long, value_name = "FIELD")]
    pub(crate) by: Option<String>,
    /// Also for each source that leads came from, by the field that tells it
    #[arg(long, conflicts_with = "by")]
    pub(crate) by_source: bool,
    /// Also for each lead list; who is on several counts in each
    #[arg(long, conflicts_with_all = ["by", "by_source"])]
    pub(crate) by_list: bool,
    /// Give the figures as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Which hand-off, and where to.
#[derive(Debug, Args)]
pub(crate) struct Handoff {
    /// The field that records the stage, by its key or its label [default: lifecycle_stage]
    #[arg(long, value_name = "FIELD")]
    pub(crate) field: Option<String>,
    /// Only the people on this list
    #[arg(long, value_name = "NAME")]
    pub(crate) list: Option<String>,
    /// The day up to whose end everything is judged, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// Give the figures as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Write the figures as a table
    #[arg(long, value_name = "FILE.csv")]
    pub(crate) csv: Option<PathBuf>,
}

/// Which leads, which columns, and where to.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Where to: CSV, a workbook or lines of JSON, as the name ends; a file of that name is replaced
    #[arg(long, value_name = "FILE.csv|.xlsx|.jsonl")]
    pub(crate) out: PathBuf,
    /// What stands between the cells of a CSV: comma, semicolon, tab or pipe
    #[arg(long, value_name = "NAME", default_value = "comma", value_parser = delimiter)]
    pub(crate) delimiter: Delimiter,
    /// The encoding of a CSV: utf-8, utf-8-bom, utf-16, windows-1250, windows-1252, windows-874 or
    /// iso-8859-2
    #[arg(long, value_name = "NAME", default_value = "utf-8", value_parser = encoding)]
    pub(crate) encoding: Encoding,
    /// The columns, in order: place, may_reach, version, definition, as_of, reasons, the key of a stage,
    /// or a field by its key or its label [default: the keys of a lead and all of these but the fields]
    #[arg(long, value_name = "A,B,C", value_delimiter = ',')]
    pub(crate) columns: Option<Vec<String>>,
    /// Without names, addresses and free texts: a pseudonym for each person, and what is left out said
    #[arg(long)]
    pub(crate) anonymised: bool,
    /// Pseudonyms that no other file has, so that nobody can join it to another
    #[arg(long, requires = "anonymised")]
    pub(crate) fresh_pseudonyms: bool,
    /// Which leads
    #[command(flatten)]
    pub(crate) narrow: Narrow,
    /// The day up to whose end everything is judged, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
}

/// How a lead stands at a stage.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Stand {
    /// The stage's own verdict is met
    Met,
    /// The stage's own verdict is not met
    NotMet,
    /// The stage's own verdict is unknown
    Unknown,
    /// Met it and every stage before it
    CompletePath,
    /// Not on the complete path, and not ruled out either
    CompletePathUnknown,
    /// Met it or any later stage
    ReachedAtLeast,
    /// Not reached at least, and not ruled out either
    ReachedAtLeastUnknown,
}

/// Who counts at a stage.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Counting {
    /// Whoever met it and every stage before it
    CompletePath,
    /// Whoever met it or any later stage
    ReachedAtLeast,
}

/// The colours of a picture.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Look {
    /// Dark on light
    Light,
    /// Light on dark
    Dark,
}

impl Counting {
    /// How a lead is counted.
    pub(crate) fn count(self) -> Count {
        match self {
            Self::CompletePath => Count::CompletePath,
            Self::ReachedAtLeast => Count::ReachedAtLeast,
        }
    }
}

impl Look {
    /// The colours of a picture that looks so.
    pub(crate) fn theme(self) -> Theme {
        match self {
            Self::Light => Theme::Light,
            Self::Dark => Theme::Dark,
        }
    }
}

fn unit(name: &str) -> Result<Unit, String> {
    let known = Unit::ALL.map(Unit::name).join(", ");
    Unit::from_name(name).ok_or_else(|| format!("it is none of {known}"))
}

pub(crate) fn template(key: &str) -> Result<Template, String> {
    let known = Template::ALL.map(Template::key).join(", ");
    Template::from_key(key).ok_or_else(|| format!("it is none of {known}"))
}

fn step(text: &str) -> Result<(String, Option<String>), String> {
    let pair = text.split_once('=').filter(|(step, _)| !step.is_empty());
    let (step, stage) = pair.ok_or_else(|| "write it like interest=mql".to_owned())?;
    let stage = (!stage.is_empty()).then(|| stage.to_owned());
    Ok((step.to_owned(), stage))
}

fn delimiter(name: &str) -> Result<Delimiter, String> {
    let known = Delimiter::ALL.map(Delimiter::name).join(", ");
    Delimiter::from_name(name).ok_or_else(|| format!("it is none of {known}"))
}

fn encoding(name: &str) -> Result<Encoding, String> {
    let known = Encoding::ALL.map(Encoding::name).join(", ");
    Encoding::from_name(name).ok_or_else(|| format!("it is none of {known}"))
}
