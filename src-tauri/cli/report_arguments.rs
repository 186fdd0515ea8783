//! What can be typed to report a figure? One word per figure, and for all of them whose and where to.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use funnel::{Division, Template};
use jiff::civil::Date;
use lead::FieldKey;
use workspace::{DealsAsked, Ended, FunnelWanted, Laid, MoneyFigure, Wanted, ZeroStage};

use crate::arguments::day;
use crate::hand_off_arguments::{
    CompareReport, GridReport, HandedReport, LossesReport, PlainReport, ScorecardReport,
};
use crate::improve_arguments::{BackTestReport, CriteriaReport, ThresholdReport, WorkedReport};
use crate::measuring_arguments::{Counting, Look, template};
use crate::money_arguments::{MoneyReport, PlanReport};
use crate::report_time::{
    AgeingReport, BalanceReport, CohortsReport, OverTimeReport, SlaReport, SpeedReport,
    SurvivalReport, TimesReport,
};
use crate::rows_arguments::division;

/// Which figure.
#[derive(Debug, Subcommand)]
pub(crate) enum ReportCommand {
    /// How many come how far, and where most stop
    Funnel(FunnelReport),
    /// How it goes on: entries, or conversion by period, by cohort, as it stands
    OverTime(OverTimeReport),
    /// Who of each cohort reached a later stage after how long
    Cohorts(CohortsReport),
    /// How long it takes from stage to stage
    Speed(SpeedReport),
    /// How the times from one stage to another are spread
    Times(TimesReport),
    /// How many are still on the way after how long
    Survival(SurvivalReport),
    /// Who stands where for how long already
    Ageing(AgeingReport),
    /// What came to each stage, left it, and stands there
    Balance(BalanceReport),
    /// Who got the promised response in working hours
    Sla(SlaReport),
    /// The recorded stage against the definition's, lead by lead
    Handoff(HandedReport),
    /// Who was passed on and is not one, by reason
    PassedNotMet(HandedReport),
    /// Who is one and was never passed on, the longest first
    MetNotPassed(HandedReport),
    /// Whom sales sent back, and why
    Rejections(LossesReport),
    /// Which deals were lost, and why
    Losses(LossesReport),
    /// How many of those whose way ended came again, and how far
    SecondPass(PlainReport),
    /// Who has how many deals under way
    OpenOpportunities(PlainReport),
    /// What both sides promised each other, and what they did
    Scorecard(ScorecardReport),
    /// How parts of the list, two periods or two versions differ
    Compare(CompareReport),
    /// Fit by engagement: how many, and how many came to the end
    Grid(GridReport),
    /// Which leads can tell whether a version is right: worked by sales, and their time is over
    Worked(WorkedReport),
    /// Which version finds those who were won: precision, recall among worked, lift, revenue
    Backtest(BackTestReport),
    /// Which facts go with winning: odds ratios, corrected for how many were tried
    Criteria(CriteriaReport),
    /// The stage at every value of a criterion or at all points of a score
    Threshold(ThresholdReport),
    /// How the deals ended: win rate, what they brought, how long they took, which cannot have come of their people
    Deals(DealsReport),
    /// What a lead, one of each stage, and a customer cost
    Cost(MoneyReport),
    /// What was won, by source, campaign, month or any field of deals
    Revenue(MoneyReport),
    /// What came back of what was spent
    Roi(MoneyReport),
    /// What the pipeline earns in a day, by pipeline and type of deal
    Velocity(MoneyReport),
    /// What an account brings while it stays
    Clv(MoneyReport),
    /// After how many months a customer has brought in what it cost
    Payback(MoneyReport),
    /// What was spent on leads that were sent back
    RejectedCost(MoneyReport),
    /// Good leads that nobody followed up, and what they may be worth
    NotFollowed(MoneyReport),
    /// How many leads of each stage a goal needs
    Plan(PlanReport),
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
    /// Over the steps of this funnel of the team's own, by its name or in a file: figures over time and of speed
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) own: Option<String>,
    /// As if this version had always been in force
    #[arg(long, value_name = "VERSION", conflicts_with = "as_decided")]
    pub(crate) as_if: Option<u32>,
    /// Each entry by the version that was in effect on its day
    #[arg(long)]
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
    /// The table for each part of a division: a field by its key or its label, @list, @grade, @score:KEY,
    /// @criterion:ID, @version, @owner or @channel
    #[arg(long, value_name = "FIELD|@…")]
    pub(crate) by: Option<String>,
    /// The kind of counts of nobody by name that stands before the first stage, or none [default: the most frequent
    /// kind, where counts were imported]
    #[arg(long, value_name = "KIND|none")]
    pub(crate) counts: Option<String>,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Which deals, and what of them.
#[derive(Debug, Args)]
pub(crate) struct DealsReport {
    /// Divide them by a field of deals, a date also by FIELD:month, :quarter or :year; repeat to divide further
    #[arg(long, value_name = "FIELD", value_parser = division)]
    pub(crate) by: Vec<Division>,
    /// Only deals that closed on this day or later
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) closed_from: Option<Date>,
    /// Only deals that closed on this day or earlier
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) closed_to: Option<Date>,
    /// Whose days are measured: won, lost, or closed, which is either
    #[arg(long, value_name = "won|lost|closed", default_value = "won", value_parser = ended)]
    pub(crate) days_of: Ended,
    /// The date field on which their days begin [default: create_date, or the like]
    #[arg(long, value_name = "FIELD")]
    pub(crate) from: Option<String>,
    /// How many took no more than so many days, and not less than none; repeat for several
    #[arg(long, value_name = "N")]
    pub(crate) within: Vec<u32>,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

impl DealsReport {
    fn asked(&self) -> DealsAsked {
        DealsAsked {
            by: self.by.clone(),
            closed_from: self.closed_from,
            closed_to: self.closed_to,
            days_of: self.days_of,
            from: self.from.as_deref().map(FieldKey::from_label),
            within: self.within.clone(),
        }
    }
}

fn ended(name: &str) -> Result<Ended, String> {
    let found = Ended::ALL.into_iter().find(|(own, _)| *own == name);
    let known = Ended::ALL.map(|(own, _)| own).join(", ");
    found
        .map(|(_, ended)| ended)
        .ok_or_else(|| format!("it is none of {known}"))
}

impl ReportCommand {
    /// The figure, and whose and where to.
    pub(crate) fn wanted(&self) -> (Wanted, &Reporting) {
        match self {
            Self::Funnel(report) => (report.wanted(), &report.reporting),
            Self::OverTime(report) => (report.wanted(), &report.reporting),
            Self::Cohorts(report) => (report.wanted(), &report.reporting),
            Self::Speed(report) => (report.wanted(), &report.reporting),
            Self::Times(report) => (report.wanted(), &report.reporting),
            Self::Survival(report) => (report.wanted(), &report.reporting),
            Self::Ageing(report) => (report.wanted(), &report.reporting),
            Self::Balance(report) => (report.wanted(), &report.reporting),
            Self::Sla(report) => (report.wanted(), &report.reporting),
            Self::Handoff(report) => (report.matrix(), &report.reporting),
            Self::PassedNotMet(report) => (report.passed_not_met(), &report.reporting),
            Self::MetNotPassed(report) => (report.met_not_passed(), &report.reporting),
            Self::Rejections(report) => (report.rejections(), &report.reporting),
            Self::Losses(report) => (report.losses(), &report.reporting),
            Self::SecondPass(report) => (report.second_pass(), &report.reporting),
            Self::OpenOpportunities(report) => (report.open_opportunities(), &report.reporting),
            Self::Scorecard(report) => (report.wanted(), &report.reporting),
            Self::Compare(report) => (report.wanted(), &report.reporting),
            Self::Grid(report) => (report.wanted(), &report.reporting),
            Self::Worked(report) => (report.wanted(), &report.reporting),
            Self::Backtest(report) => (report.wanted(), &report.reporting),
            Self::Criteria(report) => (report.wanted(), &report.reporting),
            Self::Threshold(report) => (report.wanted(), &report.reporting),
            Self::Deals(report) => (Wanted::Deals(report.asked()), &report.reporting),
            Self::Cost(report) => report.asked(MoneyFigure::Cost),
            Self::Revenue(report) => report.asked(MoneyFigure::Revenue),
            Self::Roi(report) => report.asked(MoneyFigure::Roi),
            Self::Velocity(report) => report.asked(MoneyFigure::Velocity),
            Self::Clv(report) => report.asked(MoneyFigure::Clv),
            Self::Payback(report) => report.asked(MoneyFigure::Payback),
            Self::RejectedCost(report) => report.asked(MoneyFigure::RejectedCost),
            Self::NotFollowed(report) => report.asked(MoneyFigure::NotFollowed),
            Self::Plan(report) => (report.wanted(), &report.reporting),
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
            by: self.by.clone(),
            zero: ZeroStage::from_text(self.counts.as_deref()),
        })
    }
}
