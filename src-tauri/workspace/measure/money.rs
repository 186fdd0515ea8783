//! What does a lead cost, and what does it bring? Costs, revenue and what came of them, by source, campaign, month or
//! any field of deals.
//!
//! Invariants: media alone for a lead, everything for a customer, and both said; what is divided by nothing is no
//! figure; what was left out is told with how much of what.

mod books;
mod channels;
mod cost;
mod inputs;
mod kept;
mod lines;
mod mix;
mod not_followed;
mod plan;
mod plan_said;
mod rejected;
mod report_currency;
mod revenue;
mod said;
mod velocity;
mod worth;

use funnel::{CostKinds, Sharing};
use jiff::civil::Date;
use lead::Currency;
use words::Words;

pub(in crate::measure) use channels::Channels;
pub use channels::{Channel, channels_of_table};
pub use inputs::{Economics, EconomicsSetting, INPUTS, InputTakes, rates_of_table};
pub(crate) use kept::KeptBooks;
pub use mix::MixBy;
pub use plan::{PlanAsked, WhatIf};
pub(in crate::measure) use report_currency::Worth;

use super::Shown;
use crate::{Snapshot, WorkspaceError};

/// Lines that are shown one by one where nobody says how many.
pub const USUAL_LINES: usize = 12;

/// A figure of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyAsked {
    /// Which.
    pub figure: MoneyFigure,
    /// By what it is divided.
    pub by: MoneyBy,
    /// Which costs a lead of a stage is held to; a customer always to all.
    pub costs: CostKinds,
    /// Whose a deal of several leads is.
    pub sharing: Sharing,
    /// In which currency; `None` as the team said, or as most amounts are.
    pub currency: Option<Currency>,
    /// The first day; `None` from where costs are known, or from the beginning.
    pub from: Option<Date>,
    /// The last day; `None` to where costs are known, or to the as-of day.
    pub to: Option<Date>,
    /// How many lines are shown one by one; 0 for all.
    pub most: usize,
}

/// Which figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyFigure {
    /// What a lead, a lead of each stage and a customer cost.
    Cost,
    /// What was won.
    Revenue,
    /// What came back of what was spent.
    Roi,
    /// What the pipeline earns in a day.
    Velocity,
    /// What an account brings while it stays.
    Clv,
    /// After how many months it has brought in what it cost.
    Payback,
    /// What was spent on leads that sales sent back.
    RejectedCost,
    /// Good leads that nobody followed up.
    NotFollowed,
}

/// By what money is divided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MoneyBy {
    /// By where leads came from.
    #[default]
    Source,
    /// By the channel that the team put their source into.
    Channel,
    /// By campaign.
    Campaign,
    /// By month: costs by their days, leads by when they came, deals by when they closed.
    Month,
    /// Deals by a field of theirs.
    Field(String),
}

impl MoneyFigure {
    /// Every one.
    pub const ALL: [Self; 8] = [
        Self::Cost,
        Self::Revenue,
        Self::Roi,
        Self::Velocity,
        Self::Clv,
        Self::Payback,
        Self::RejectedCost,
        Self::NotFollowed,
    ];

    /// Its name in files and addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::Revenue => "revenue",
            Self::Roi => "roi",
            Self::Velocity => "velocity",
            Self::Clv => "clv",
            Self::Payback => "payback",
            Self::RejectedCost => "rejected-cost",
            Self::NotFollowed => "not-followed",
        }
    }
}

impl MoneyBy {
    /// Its name in files.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Source => "source",
            Self::Channel => "channel",
            Self::Campaign => "campaign",
            Self::Month => "month",
            Self::Field(field) => field,
        }
    }

    /// That of this name: every other is a field of deals.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "source" => Self::Source,
            "channel" => Self::Channel,
            "campaign" => Self::Campaign,
            "month" => Self::Month,
            field => Self::Field(field.to_owned()),
        }
    }
}

impl MoneyAsked {
    /// A figure as it is usually asked for.
    #[must_use]
    pub fn usual(figure: MoneyFigure) -> Self {
        Self {
            figure,
            by: MoneyBy::Source,
            costs: CostKinds::Media,
            sharing: Sharing::FirstTouch,
            currency: None,
            from: None,
            to: None,
            most: USUAL_LINES,
        }
    }

    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let Some(books) = books::books(snapshot, self, go_on)? else {
            return Ok(None);
        };
        let page = said::Page {
            snapshot,
            asked: self,
            books: &books,
            words,
        };
        Ok(Some(match self.figure {
            MoneyFigure::Cost => cost::shown(&page),
            MoneyFigure::Revenue | MoneyFigure::Roi => revenue::shown(&page),
            MoneyFigure::Velocity => velocity::shown(&page)?,
            MoneyFigure::Clv => worth::lifetime(&page),
            MoneyFigure::Payback => worth::payback(&page),
            MoneyFigure::RejectedCost => rejected::shown(&page),
            MoneyFigure::NotFollowed => not_followed::shown(&page),
        }))
    }
}
