//! What can be typed to report a figure? One word per figure, and for all of them whose and where to.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use funnel::Template;
use jiff::civil::Date;
use workspace::{Arrivals, FunnelWanted, Laid, Wanted};

use crate::arguments::day;
use crate::improve_arguments::{BackTestReport, CriteriaReport, ThresholdReport, WorkedReport};
use crate::measuring_arguments::{Counting, Look, template};

/// Which figure.
#[derive(Debug, Subcommand)]
pub(crate) enum ReportCommand {
    /// How many come how far, and where most stop
    Funnel(FunnelReport),
    /// How many came to each stage, month by month
    Arrivals(ArrivalsReport),
    /// Which leads can tell whether a version is right: worked by sales, and their time is over
    Worked(WorkedReport),
    /// Which version finds those who were won: precision, recall among worked, lift, revenue
    Backtest(BackTestReport),
    /// Which facts go with winning: odds ratios, corrected for how many were tried
    Criteria(CriteriaReport),
    /// The stage at every value of a criterion or at all points of a score
    Threshold(ThresholdReport),
}

/// Whose figures, and where to.
#[derive(Debug, Args)]
pub(crate) struct Reporting {
    /// Only the people on this list
    #[arg(long, value_name = "NAME")]
    pub(crate) list: Option<String>,
    /// The day up to whose end everything is judged, like 2026-11-22 [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// Give the figures as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Draw it as a picture that scales
    #[arg(long, value_name = "FILE.svg")]
    pub(crate) svg: Option<PathBuf>,
    /// Draw it as a picture of pixels
    #[arg(long, value_name = "FILE.png")]
    pub(crate) png: Option<PathBuf>,
    /// Write it as a page with picture, notes and table
    #[arg(long, value_name = "FILE.pdf")]
    pub(crate) pdf: Option<PathBuf>,
    /// Write the table as a workbook
    #[arg(long, value_name = "FILE.xlsx")]
    pub(crate) xlsx: Option<PathBuf>,
    /// Write the table as text
    #[arg(long, value_name = "FILE.csv")]
    pub(crate) csv: Option<PathBuf>,
    /// The colours of the picture
    #[arg(long, value_enum, default_value_t = Look::Light)]
    pub(crate) theme: Look,
}

/// How many come how far.
#[derive(Debug, Args)]
pub(crate) struct FunnelReport {
    /// Whose steps: the definition's own (joint), or a known funnel laid over them
    #[arg(long, value_name = "KEY", default_value = "joint", value_parser = template)]
    pub(crate) template: Template,
    /// Who counts at a stage
    #[arg(long, value_enum, default_value_t = Counting::CompletePath)]
    pub(crate) count: Counting,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// How many came to each stage.
#[derive(Debug, Args)]
pub(crate) struct ArrivalsReport {
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

impl ReportCommand {
    /// The figure, and whose and where to.
    pub(crate) fn wanted(&self) -> (Wanted, &Reporting) {
        match self {
            Self::Funnel(report) => (report.wanted(), &report.reporting),
            Self::Arrivals(report) => (Wanted::Arrivals(Arrivals {}), &report.reporting),
            Self::Worked(report) => (report.wanted(), &report.reporting),
            Self::Backtest(report) => (report.wanted(), &report.reporting),
            Self::Criteria(report) => (report.wanted(), &report.reporting),
            Self::Threshold(report) => (report.wanted(), &report.reporting),
        }
    }
}

impl FunnelReport {
    fn wanted(&self) -> Wanted {
        Wanted::Funnel(FunnelWanted {
            laid: Laid {
                template: self.template,
                ..Laid::joint()
            },
            count: self.count.count(),
        })
    }
}
