//! How does the window ask for figures over time? Over which periods, from which stage to which.

use funnel::Cadence;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{Calendar, TimeView, Transition};

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
