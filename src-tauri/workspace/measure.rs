//! Which figure is asked for, and what does it say? Each figure is a variant of [`Wanted`] in a file of its own;
//! each answers with the same [`Shown`]: a finding, a picture, the same figures as a table, whose they are, and
//! how they were worked out. Window, command line, exports and papers show that, and nothing else.
//!
//! Invariants: a figure that cannot be said is a note in words and no number; whoever a mark counts is who
//! [`Shown::behind`] names; the table and the picture are made of the same figures.

mod again;
mod ageing;
mod agreed_reasons;
mod asking;
mod by_version;
mod cohort_map;
mod compared;
mod compared_said;
mod deals;
mod followed_up;
mod funnel_figure;
mod graded;
mod grouped;
mod handed;
mod improve;
mod lasting;
mod leave;
mod lost;
mod mended;
mod money;
mod open_deals;
#[cfg(test)]
mod opens;
mod over_time;
mod own_funnel;
mod passed;
mod scorecard;
mod scorecard_said;
mod sent_back;
mod sheet;
mod shown;
mod sla;
mod speed;
mod stock;
mod targets;
mod times;
mod told;
mod waiting;
mod ways;
mod zero;

#[cfg(test)]
mod tests;

use words::Words;

pub use again::SecondPasses;
pub use ageing::Ageing;
pub use by_version::ToldBy;
pub(crate) use by_version::{KeptVersions, Told};
pub use cohort_map::CohortMap;
pub use compared::{Compare, Groups};
pub use deals::{DealsAsked, Ended};
pub use funnel_figure::FunnelWanted;
pub use graded::GradeGrid;
pub use handed::{HandOffMatrix, Handed, place_mark, recorded_mark};
pub use improve::{
    BackTests, CriteriaThatMatter, Evidence, FactsOf, HeldOut, Mover, ThresholdAt, USUAL_WINDOW,
    WhoCanTell, WindowAsked, WorkedBy,
};
pub(crate) use improve::{KeptOutcomes, KeptThen};
pub use lasting::Lasting;
pub(crate) use leave::blocks;
pub use leave::{FigureForm, export_figure};
pub use lost::{LossBy, Losses};
pub use mended::Mended;
pub(crate) use money::KeptBooks;
pub use money::{
    Channel, Economics, EconomicsSetting, INPUTS, InputTakes, MixBy, MoneyAsked, MoneyBy,
    MoneyFigure, PlanAsked, USUAL_LINES, WhatIf, channels_of_table, rates_of_table,
};
pub use open_deals::OpenOpportunities;
pub use over_time::{OverTime, TimeView};
pub use own_funnel::{OwnAnswer, OwnAsked, OwnPart, OwnStepFigures, WhichFunnel};
pub use passed::PassedNotMet;
pub use scorecard::Scorecard;
pub use sent_back::Rejections;
pub use sheet::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
pub use shown::{Behind, Formula, Picked, Proposal, Proposed, Rows, Shown, Stood};
pub use sla::{Sla, SlaPromise};
pub use speed::Speed;
pub use stock::Stock;
pub use targets::{Aim, TargetSaid};
pub use times::Times;
pub use waiting::MetNotPassed;
pub use ways::{Calendar, Transition};
pub use zero::ZeroStage;

use crate::{Snapshot, WorkspaceError};

/// Which figure, and how it is to be counted.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// How many come how far.
    Funnel(FunnelWanted),
    /// How it goes on, in one of four ways.
    OverTime(OverTime),
    /// Who of each cohort reached a stage after how long.
    Cohorts(CohortMap),
    /// How long it takes from stage to stage.
    Speed(Speed),
    /// How the times from one stage to another are spread.
    Times(Times),
    /// How many are still on the way after how long.
    Survival(Lasting),
    /// Who stands where for how long.
    Ageing(Ageing),
    /// What came, left and stands at each stage.
    Balance(Stock),
    /// Who got the promised response in time.
    Sla(Sla),
    /// Recorded stage by place.
    HandOff(HandOffMatrix),
    /// Who was passed on and is not one, by reason.
    PassedNotMet(PassedNotMet),
    /// Who is one and was never passed on, the longest first.
    MetNotPassed(MetNotPassed),
    /// Whom sales sent back, and why.
    Rejections(Rejections),
    /// Which deals were lost, and why.
    Losses(Losses),
    /// Who came a second time, and how far.
    SecondPasses(SecondPasses),
    /// Who has how many deals under way.
    OpenOpportunities(OpenOpportunities),
    /// What both sides promised and did.
    Scorecard(Scorecard),
    /// How groups, periods or versions differ.
    Compare(Compare),
    /// Fit by engagement.
    Grid(GradeGrid),
    /// Who can tell whether a version is right.
    WhoCanTell(WhoCanTell),
    /// Which version finds those who were won.
    BackTests(BackTests),
    /// Which facts go with winning.
    CriteriaThatMatter(CriteriaThatMatter),
    /// Where a threshold should lie.
    ThresholdAt(ThresholdAt),
    /// How the deals ended, what they brought, and how long they took.
    Deals(DealsAsked),
    /// How many come to each step of a funnel of the team's own.
    OwnFunnel(OwnAsked),
    /// What leads cost and bring.
    Money(MoneyAsked),
    /// How many leads a goal needs.
    Plan(PlanAsked),
}

impl Wanted {
    /// Its name in files and addresses.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Funnel(_) => "funnel",
            Self::OverTime(_) => "over-time",
            Self::Cohorts(_) => "cohorts",
            Self::Speed(_) => "speed",
            Self::Times(_) => "times",
            Self::Survival(_) => "survival",
            Self::Ageing(_) => "ageing",
            Self::Balance(_) => "balance",
            Self::Sla(_) => "sla",
            Self::HandOff(_) => "handoff",
            Self::PassedNotMet(_) => "passed-not-met",
            Self::MetNotPassed(_) => "met-not-passed",
            Self::Rejections(_) => "rejections",
            Self::Losses(_) => "losses",
            Self::SecondPasses(_) => "second-pass",
            Self::OpenOpportunities(_) => "open-opportunities",
            Self::Scorecard(_) => "scorecard",
            Self::Compare(_) => "compare",
            Self::Grid(_) => "grid",
            Self::WhoCanTell(_) => "worked",
            Self::BackTests(_) => "backtest",
            Self::CriteriaThatMatter(_) => "criteria",
            Self::ThresholdAt(_) => "threshold",
            Self::Deals(_) => "deals",
            Self::OwnFunnel(_) => "own_funnel",
            Self::Money(asked) => asked.figure.name(),
            Self::Plan(_) => "plan",
        }
    }

    /// The figure of the population that `snapshot` is asked for, in the reader's words; `None` as soon as
    /// `go_on` says no.
    ///
    /// # Errors
    /// Where no definition can decide, or what is asked about is not there.
    pub fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        match self {
            Self::Funnel(wanted) => wanted.shown(snapshot, words, go_on),
            Self::OverTime(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Cohorts(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Speed(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Times(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Survival(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Ageing(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Balance(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Sla(wanted) => wanted.shown(snapshot, words, go_on),
            Self::HandOff(wanted) => wanted.shown(snapshot, words),
            Self::PassedNotMet(wanted) => wanted.shown(snapshot, words),
            Self::MetNotPassed(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Rejections(wanted) => wanted.shown(snapshot, words),
            Self::Losses(wanted) => wanted.shown(snapshot, words),
            Self::SecondPasses(wanted) => wanted.shown(snapshot, words, go_on),
            Self::OpenOpportunities(wanted) => wanted.shown(snapshot, words),
            Self::Scorecard(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Compare(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Grid(wanted) => wanted.shown(snapshot, words),
            Self::WhoCanTell(wanted) => wanted.shown(snapshot, words, go_on),
            Self::BackTests(wanted) => wanted.shown(snapshot, words, go_on),
            Self::CriteriaThatMatter(wanted) => wanted.shown(snapshot, words, go_on),
            Self::ThresholdAt(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Deals(wanted) => wanted.shown(snapshot, words),
            Self::OwnFunnel(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Money(wanted) => wanted.shown(snapshot, words, go_on),
            Self::Plan(wanted) => wanted.shown(snapshot, words, go_on),
        }
    }
}
