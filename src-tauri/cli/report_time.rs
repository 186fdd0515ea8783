//! What can be typed to report a figure over time, or how long things take?

use clap::{Args, ValueEnum};
use funnel::Cadence;
use jiff::civil::Date;
use lead::FieldKey;
use workspace::{
    Ageing, Calendar, CohortMap, Lasting, OverTime, Sla, SlaPromise, Speed, Stock, TimeView, Times,
    Transition, Wanted,
};

use crate::arguments::day;
use crate::report_arguments::Reporting;

/// From which stage to which.
#[derive(Debug, Args)]
pub(crate) struct Between {
    /// The stage that is left, by its key [default: marketing's last]
    #[arg(long, value_name = "STAGE")]
    from: Option<String>,
    /// The stage that is reached, by its key [default: the next that nobody goes past]
    #[arg(long, value_name = "STAGE")]
    to: Option<String>,
}

/// Over which periods.
#[derive(Debug, Args)]
pub(crate) struct Over {
    /// How long a period is; weeks begin on Monday, quarters and years are the fiscal year's
    #[arg(long, value_enum, default_value_t = Every::Month)]
    by_period: Every,
    /// The first day, like 2026-01-01: the whole period that holds it [default: as far back as is usual]
    #[arg(long, value_name = "DATE", value_parser = day)]
    since: Option<Date>,
    /// The last day: the whole period that holds it [default: the as-of day]
    #[arg(long, value_name = "DATE", value_parser = day)]
    until: Option<Date>,
}

/// How long a period is.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Every {
    /// A day
    Day,
    /// Monday to Sunday
    Week,
    /// A calendar month
    Month,
    /// Three months of the fiscal year
    Quarter,
    /// A fiscal year
    Year,
}

/// In which way conversion is told over time.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum View {
    /// How many came to each stage
    Entries,
    /// What came to the later stage in a period over what came to the first in it
    Period,
    /// Of those who came in a period, who went on
    Cohort,
    /// Of all who ever came, who went on
    Snapshot,
}

/// How it goes on.
#[derive(Debug, Args)]
pub(crate) struct OverTimeReport {
    /// In which way
    #[arg(long, value_enum, default_value_t = View::Entries)]
    view: View,
    #[command(flatten)]
    between: Between,
    #[command(flatten)]
    over: Over,
    /// Cohorts have so many days to go on [default: as long as it takes]
    #[arg(long, value_name = "DAYS")]
    window: Option<u32>,
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Who of each cohort reached a later stage after how long.
#[derive(Debug, Args)]
pub(crate) struct CohortsReport {
    #[command(flatten)]
    between: Between,
    #[command(flatten)]
    over: Over,
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// How long it takes from stage to stage.
#[derive(Debug, Args)]
pub(crate) struct SpeedReport {
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// How the times from one stage to another are spread.
#[derive(Debug, Args)]
pub(crate) struct TimesReport {
    #[command(flatten)]
    between: Between,
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// How many are still on the way after how long.
#[derive(Debug, Args)]
pub(crate) struct SurvivalReport {
    #[command(flatten)]
    between: Between,
    /// Compare the most frequent values of this field
    #[arg(long, value_name = "FIELD")]
    by: Option<String>,
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Who stands where for how long.
#[derive(Debug, Args)]
pub(crate) struct AgeingReport {
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// What came to each stage, left it, and stands there.
#[derive(Debug, Args)]
pub(crate) struct BalanceReport {
    #[command(flatten)]
    over: Over,
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// Who got the promised response in working hours.
#[derive(Debug, Args)]
pub(crate) struct SlaReport {
    /// Which promise of sales
    #[arg(long, value_enum, default_value_t = Promised::FollowUp)]
    promise: Promised,
    /// Tell the values of this field apart, an owner's say, in place of periods
    #[arg(long, value_name = "FIELD")]
    by: Option<String>,
    #[command(flatten)]
    over: Over,
    #[command(flatten)]
    pub(crate) reporting: Reporting,
}

/// A promise of sales.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Promised {
    /// To turn to a lead
    FollowUp,
    /// To say yes or no
    Acceptance,
}

impl SlaReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Sla(Sla {
            promise: match self.promise {
                Promised::FollowUp => SlaPromise::FollowUp,
                Promised::Acceptance => SlaPromise::Acceptance,
            },
            calendar: self.over.calendar(),
            by: self.by.as_deref().map(FieldKey::from_label),
        })
    }
}

impl Between {
    fn transition(&self) -> Transition {
        Transition {
            from: self.from.clone(),
            to: self.to.clone(),
        }
    }
}

impl Over {
    fn calendar(&self) -> Calendar {
        Calendar {
            by: match self.by_period {
                Every::Day => Cadence::Day,
                Every::Week => Cadence::Week,
                Every::Month => Cadence::Month,
                Every::Quarter => Cadence::Quarter,
                Every::Year => Cadence::Year,
            },
            since: self.since,
            until: self.until,
        }
    }
}

impl OverTimeReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::OverTime(OverTime {
            view: match self.view {
                View::Entries => TimeView::Entries,
                View::Period => TimeView::Period,
                View::Cohort => TimeView::Cohort,
                View::Snapshot => TimeView::Snapshot,
            },
            calendar: self.over.calendar(),
            transition: self.between.transition(),
            window: self.window,
        })
    }
}

impl CohortsReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Cohorts(CohortMap {
            calendar: self.over.calendar(),
            transition: self.between.transition(),
        })
    }
}

impl SpeedReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Speed(Speed {})
    }
}

impl TimesReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Times(Times {
            transition: self.between.transition(),
        })
    }
}

impl SurvivalReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Survival(Lasting {
            transition: self.between.transition(),
            by: self.by.as_deref().map(FieldKey::from_label),
        })
    }
}

impl AgeingReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Ageing(Ageing {})
    }
}

impl BalanceReport {
    /// The figure.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Balance(Stock {
            calendar: self.over.calendar(),
        })
    }
}
