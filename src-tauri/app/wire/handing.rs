//! What does the window ask of the hand-off, of losses and of comparisons?

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{Groups, Handed, LossBy, Which};

/// What the hand-off is read from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct HandedQuery {
    /// The key of the field that records the stage; none for the usual one.
    pub field: Option<String>,
    /// The key of the stage that is passed on; none for the last of marketing before sales.
    pub stage: Option<String>,
}

/// By what losses or rejections are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LossByView {
    /// The reason that was recorded.
    Reason,
    /// Where the lead came from.
    Source,
    /// The channel that the team put that source into.
    Channel,
    /// How far it had come.
    Stage,
}

/// Which groups are held beside each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "of", rename_all = "snake_case")]
pub(crate) enum GroupsView {
    /// The parts of a division.
    Parts {
        /// A field by its key, or a division by its name with its sign, as `@grade`.
        by: String,
        /// The parts by their names in files, the first being what the others are held to; empty for the most
        /// frequent.
        only: Vec<String>,
    },
    /// Those who set out in one period and in another.
    Periods {
        /// The earlier one.
        one: PeriodView,
        /// The later one.
        other: PeriodView,
        /// Within how many days a stage has to be reached.
        within: u32,
    },
    /// What two versions say of the same leads; none is the definition in force.
    Versions {
        /// The number of the one.
        one: Option<u32>,
        /// The number of the other.
        other: Option<u32>,
    },
}

/// A period, as days like 2026-01-31. A day that is none begins and ends nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct PeriodView {
    /// The first day.
    pub first: String,
    /// The last day.
    pub last: String,
}

impl HandedQuery {
    pub(crate) fn handed(&self) -> Handed {
        Handed {
            field: self.field.clone(),
            stage: self.stage.clone(),
        }
    }
}

impl GroupsView {
    pub(crate) fn groups(&self) -> Groups {
        match self {
            Self::Parts { by, only } => Groups::Parts {
                by: by.clone(),
                only: only.clone(),
            },
            Self::Periods { one, other, within } => Groups::Periods {
                periods: [one.days(), other.days()],
                within: *within,
            },
            Self::Versions { one, other } => Groups::Versions([which(*one), which(*other)]),
        }
    }
}

fn which(version: Option<u32>) -> Which {
    version.map_or(Which::Draft, Which::Version)
}

impl PeriodView {
    fn days(&self) -> (Date, Date) {
        let day = |text: &str| text.parse().unwrap_or(Date::ZERO);
        (day(&self.first), day(&self.last))
    }
}

impl From<LossByView> for LossBy {
    fn from(by: LossByView) -> Self {
        match by {
            LossByView::Reason => Self::Reason,
            LossByView::Source => Self::Source,
            LossByView::Channel => Self::Channel,
            LossByView::Stage => Self::Stage,
        }
    }
}
