//! What can be typed about money? By what it is divided, which costs, which days; what the team says of itself; the
//! plan.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use definition::StageKey;
use funnel::{CostKinds, Decimal, Sharing};
use jiff::civil::Date;
use lead::Currency;
use workspace::{
    EconomicsSetting, MixBy, MoneyAsked, MoneyBy, MoneyFigure, PlanAsked, USUAL_LINES, Wanted,
    WhatIf,
};

use crate::arguments::day;
use crate::report_arguments::Reporting;

/// A figure of money.
#[derive(Debug, Args)]
pub(crate) struct MoneyReport {
    /// By what it is divided: source, channel, campaign, month; deals also by any field of theirs
    #[arg(long, value_name = "FIELD", default_value = "source")]
    pub(crate) by: String,
    /// Which costs a lead of a stage is held to; a customer is held to all
    #[arg(long, value_enum, default_value_t = CostsHeld::Media)]
    pub(crate) costs: CostsHeld,
    /// Whose a deal of several leads is: of who came first, or of all in equal parts
    #[arg(long, value_enum, default_value_t = DealsOf::First)]
    pub(crate) deals: DealsOf,
    /// In which currency [default: as economics says, or as most amounts are]
    #[arg(long, value_name = "CODE", value_parser = currency)]
    pub(crate) currency: Option<Currency>,
    /// The first day [default: from where costs are known, or the beginning]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) from: Option<Date>,
    /// The last day [default: to where costs are known, or the as-of day]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) to: Option<Date>,
    /// How many lines are shown one by one; 0 for all
    #[arg(long, value_name = "N", default_value_t = USUAL_LINES)]
    pub(crate) top: usize,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// What a goal needs.
#[derive(Debug, Args)]
pub(crate) struct PlanReport {
    /// What one conversion would be instead: the stage it is from, and per cent, as in mql=30
    #[arg(long, value_name = "STAGE=PERCENT", value_parser = what_if)]
    pub(crate) what_if: Option<WhatIf>,
    /// Split by the mix that was, or that `economics set plan.mix.SOURCE=PERCENT` or `plan.mix.@CHANNEL=PERCENT` says
    #[arg(
        long,
        value_name = "source|channel",
        value_enum,
        conflicts_with = "what_if"
    )]
    pub(crate) mix: Option<MixOf>,
    /// In which currency [default: as economics says, or as most amounts are]
    #[arg(long, value_name = "CODE", value_parser = currency)]
    pub(crate) currency: Option<Currency>,
    /// Whose figures, and where to.
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// What the team says of money and plans: margin, churn, rates of months, goals.
#[derive(Debug, Subcommand)]
pub(crate) enum EconomicsCommand {
    /// Everything that is said
    Show {
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say one thing or more: all of them, or nothing
    #[command(after_help = "\
  leadpact economics set currency=EUR margin=72.5 churn=12 revenue_per_account=4800 span=year
  leadpact economics set rate_base=EUR rate.2026-01.PLN=0.2351
  leadpact economics set \"media_kinds=Media;Sponsoring\"
  leadpact economics set \"channel.Paid Search=paid\" \"channel.Trade Fair=events\"
  leadpact economics set plan.won=40 plan.from=2027-01-01 plan.to=2027-03-31 plan.target.mql=500")]
    Set {
        /// A name and what it says; nothing after = takes it away
        #[arg(value_name = "NAME=VALUE", required = true, value_parser = setting)]
        settings: Vec<EconomicsSetting>,
    },
    /// Which source belongs to which channel: all sources, or those of a small table first
    Channels {
        /// A table as text to read first, a source and its channel in each line, like Paid Search,paid; without a
        /// channel the source is in none
        #[arg(value_name = "FILE.csv")]
        file: Option<PathBuf>,
        /// Give it as JSON
        #[arg(long)]
        json: bool,
    },
    /// Read the rates of months from a small table: month, currency, worth in the base
    Rates {
        /// The table as text, like 2026-01,PLN,0.2351 in each line
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
        /// The currency in which the worth is said
        #[arg(long, value_name = "CODE", value_parser = currency)]
        base: Currency,
    },
}

/// By what a plan is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MixOf {
    /// By where leads come from
    Source,
    /// By the channel of that
    Channel,
}

/// Which costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CostsHeld {
    /// What was paid for media
    Media,
    /// Everything
    Loaded,
}

/// Whose a deal of several leads is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DealsOf {
    /// Of who came first
    First,
    /// Of all in equal parts
    Shared,
}

impl MoneyReport {
    /// The figure as the use case understands it, and whose and where to.
    pub(crate) fn asked(&self, figure: MoneyFigure) -> (Wanted, &Reporting) {
        let wanted = MoneyAsked {
            figure,
            by: MoneyBy::from_name(&self.by),
            costs: match self.costs {
                CostsHeld::Media => CostKinds::Media,
                CostsHeld::Loaded => CostKinds::Loaded,
            },
            sharing: match self.deals {
                DealsOf::First => Sharing::FirstTouch,
                DealsOf::Shared => Sharing::Equal,
            },
            currency: self.currency,
            from: self.from,
            to: self.to,
            most: self.top,
        };
        (Wanted::Money(wanted), &self.reporting)
    }
}

impl PlanReport {
    /// The plan as the use case understands it.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Plan(PlanAsked {
            what_if: self.what_if.clone(),
            currency: self.currency,
            mix: self.mix.map(|by| match by {
                MixOf::Source => MixBy::Source,
                MixOf::Channel => MixBy::Channel,
            }),
        })
    }
}

fn currency(text: &str) -> Result<Currency, String> {
    Currency::from_code(text).ok_or_else(|| "write three letters like EUR".to_owned())
}

fn setting(text: &str) -> Result<EconomicsSetting, String> {
    let (key, text) = text
        .split_once('=')
        .ok_or_else(|| "write NAME=VALUE".to_owned())?;
    Ok(EconomicsSetting {
        key: key.trim().to_owned(),
        text: (!text.trim().is_empty()).then(|| text.trim().to_owned()),
    })
}

fn what_if(text: &str) -> Result<WhatIf, String> {
    let read = || {
        let (from, percent) = text.split_once('=')?;
        let percent = Decimal::from_text(percent.trim().trim_end_matches('%'))?;
        let fits = percent.is_positive() && percent <= Decimal::whole(100);
        fits.then(|| WhatIf {
            from: StageKey(from.trim().to_owned()),
            percent,
        })
    };
    read().ok_or_else(|| "write a stage and per cent, as in mql=30".to_owned())
}
