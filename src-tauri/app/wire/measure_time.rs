//! How does the window ask for figures over time? Over which periods, from which stage to which.

use funnel::Cadence;
use jiff::civil::Date;
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{
    Calendar, CohortMap, Lasting, OverTime, Sla, SlaPromise, Stock, TimeView, Times, Transition,
    Wanted,
};

/// How it goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct OverTimeAsked {
    /// In which way.
    pub way: FigureWay,
    /// Over which periods.
    pub calendar: FigureCalendar,
    /// From which stage to which; no matter to entries.
    pub transition: FigureTransition,
    /// Cohorts have so many days to go on; none for as long as it takes.
    pub window: Option<u32>,
}

/// Who of each cohort reached a stage after how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct CohortsAsked {
    /// Which cohorts.
    pub calendar: FigureCalendar,
    /// The stage they enter, and the one they are to reach.
    pub transition: FigureTransition,
}

/// How the times from one stage to another are spread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct TimesAsked {
    /// From which stage to which.
    pub transition: FigureTransition,
}

/// How many are still on the way after how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct SurvivalAsked {
    /// From which stage to which.
    pub transition: FigureTransition,
    /// The key of the field whose values are compared; none for all together.
    pub by: Option<String>,
}

/// What came, left and stands at each stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct BalanceAsked {
    /// Over which periods.
    pub calendar: FigureCalendar,
}

/// Who got the promised response in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct SlaAsked {
    /// Which promise of sales.
    pub promise: FigurePromise,
    /// Over which periods.
    pub calendar: FigureCalendar,
    /// The key of the field whose values are told apart; none for period by period.
    pub by: Option<String>,
}

impl OverTimeAsked {
    /// As the use case understands it.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::OverTime(OverTime {
            view: self.way.into(),
            calendar: self.calendar.to_calendar(),
            transition: self.transition.to_transition(),
            window: self.window,
        })
    }
}

impl CohortsAsked {
    /// As the use case understands it.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Cohorts(CohortMap {
            calendar: self.calendar.to_calendar(),
            transition: self.transition.to_transition(),
        })
    }
}

impl TimesAsked {
    /// As the use case understands it.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Times(Times {
            transition: self.transition.to_transition(),
        })
    }
}

impl SurvivalAsked {
    /// As the use case understands it.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Survival(Lasting {
            transition: self.transition.to_transition(),
            by: self.by.as_deref().map(FieldKey::from_label),
        })
    }
}

impl BalanceAsked {
    /// As the use case understands it.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Balance(Stock {
            calendar: self.calendar.to_calendar(),
        })
    }
}

impl SlaAsked {
    /// As the use case understands it.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted::Sla(Sla {
            promise: self.promise.into(),
            calendar: self.calendar.to_calendar(),
            by: self.by.as_deref().map(FieldKey::from_label),
        })
    }
}

/// Over which periods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct FigureCalendar {
    /// How long a period is.
    pub by: FigureCadence,
    /// The first day, as `2026-01-01`; none, or what is no day, for as far back as is usual.
    pub since: Option<String>,
    /// The last day; none, or what is no day, for the as-of day.
    pub until: Option<String>,
}

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigureCadence {
    /// A day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three months of the fiscal year.
    Quarter,
    /// A fiscal year.
    Year,
}

/// From which stage to which, by their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct FigureTransition {
    /// From; none for marketing's last stage.
    pub from: Option<String>,
    /// To; none for the next that nobody goes past.
    pub to: Option<String>,
}

/// In which way entries are told over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigureWay {
    /// How many came to each stage.
    Entries,
    /// Events of a period over events of the period.
    Period,
    /// Of those who came in a period, who went on.
    Cohort,
    /// Of all who ever came, who went on.
    Snapshot,
}

/// A promise of sales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FigurePromise {
    /// To turn to a lead.
    FollowUp,
    /// To say yes or no.
    Acceptance,
}

impl From<FigurePromise> for SlaPromise {
    fn from(promise: FigurePromise) -> Self {
        match promise {
            FigurePromise::FollowUp => Self::FollowUp,
            FigurePromise::Acceptance => Self::Acceptance,
        }
    }
}

impl FigureCalendar {
    /// As the use case understands it.
    pub(crate) fn to_calendar(&self) -> Calendar {
        let day = |text: &Option<String>| text.as_ref()?.parse::<Date>().ok();
        Calendar {
            by: self.by.into(),
            since: day(&self.since),
            until: day(&self.until),
        }
    }
}

impl FigureTransition {
    /// As the use case understands it.
    pub(crate) fn to_transition(&self) -> Transition {
        Transition {
            from: self.from.clone(),
            to: self.to.clone(),
        }
    }
}

impl From<FigureCadence> for Cadence {
    fn from(cadence: FigureCadence) -> Self {
        match cadence {
            FigureCadence::Day => Self::Day,
            FigureCadence::Week => Self::Week,
            FigureCadence::Month => Self::Month,
            FigureCadence::Quarter => Self::Quarter,
            FigureCadence::Year => Self::Year,
        }
    }
}

impl From<FigureWay> for TimeView {
    fn from(way: FigureWay) -> Self {
        match way {
            FigureWay::Entries => Self::Entries,
            FigureWay::Period => Self::Period,
            FigureWay::Cohort => Self::Cohort,
            FigureWay::Snapshot => Self::Snapshot,
        }
    }
}
