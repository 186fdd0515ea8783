//! What does the window ask of outcomes, and what would a finding be in the definition?

use definition::{CriterionId, ScoreKey, StageKey};
use lead::FieldKey;
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{
    Evidence, FactsOf, HeldOut, Mover, Proposal, Proposed, Which, WindowAsked, WorkedBy,
};

use super::about::AboutDraft;
use super::ops::OpView;

/// What counts as worked, as won, and in which time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct EvidenceAsked {
    /// What says that sales worked a lead.
    pub worked: WorkedAsked,
    /// The key of the stage that is the outcome; none for won deals, or the last fact.
    pub outcome: Option<String>,
    /// How long a lead has.
    pub window: OutcomeWindow,
    /// The key of the stage that is tried; none for the boundary of marketing and sales.
    pub stage: Option<String>,
}

/// What says that sales worked a lead.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "by", rename_all = "snake_case")]
pub(crate) enum WorkedAsked {
    /// What is recorded.
    Recorded,
    /// Everybody was.
    Everybody,
    /// A field has a value.
    Field {
        /// Its key.
        key: String,
    },
}

/// How long a lead has to come to the outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "lasts", rename_all = "snake_case")]
pub(crate) enum OutcomeWindow {
    /// So long as is usual.
    Usual,
    /// As long as it takes.
    Open,
    /// So many days.
    Days {
        /// How many.
        days: u32,
    },
}

/// What is held out of a back-test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum HoldOutAsked {
    /// The later third in time.
    Later,
    /// A third of the companies.
    Companies,
    /// Nobody.
    Nobody,
}

/// What a threshold moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum MoverAsked {
    /// The number of a criterion.
    Criterion {
        /// Its name.
        id: String,
    },
    /// The points of a score.
    Score {
        /// Its key.
        key: String,
    },
}

/// What a row of a figure would be in the definition.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FigureProposal {
    /// The row of the table.
    pub row: u32,
    /// The key of the stage whose rule it is of.
    pub stage: String,
    /// What would change.
    pub change: ProposedChange,
}

/// What would change in the definition.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum ProposedChange {
    /// A criterion that is not there yet.
    Criterion {
        /// What it is about.
        about: AboutDraft,
        /// What it asks.
        op: OpView,
        /// What it compares with.
        values: Vec<String>,
        /// Why: its evidence.
        rationale: String,
    },
    /// A criterion that is there asks for this instead.
    Threshold {
        /// Its name.
        criterion: String,
        /// What it compares with.
        values: Vec<String>,
    },
    /// The stage asks for so many points of a score instead.
    Points {
        /// The score.
        score: String,
        /// The points.
        points: i32,
    },
}

impl From<&EvidenceAsked> for Evidence {
    fn from(asked: &EvidenceAsked) -> Self {
        let EvidenceAsked {
            worked,
            outcome,
            window,
            stage,
        } = asked;
        Self {
            worked: match worked {
                WorkedAsked::Recorded => WorkedBy::Recorded,
                WorkedAsked::Everybody => WorkedBy::Everybody,
                WorkedAsked::Field { key } => WorkedBy::Field(FieldKey::from_label(key)),
            },
            outcome: outcome.clone().map(StageKey),
            window: match window {
                OutcomeWindow::Usual => WindowAsked::Usual,
                OutcomeWindow::Open => WindowAsked::Open,
                OutcomeWindow::Days { days } => WindowAsked::Days(*days),
            },
            stage: stage.clone().map(StageKey),
        }
    }
}

/// Whose facts versions are tried on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FactsAsked {
    /// Those of the time, where they are recorded of enough leads; else today's.
    #[default]
    Usual,
    /// Those known at the time.
    Then,
    /// Those known today.
    Today,
}

impl From<FactsAsked> for FactsOf {
    fn from(asked: FactsAsked) -> Self {
        match asked {
            FactsAsked::Usual => Self::Usual,
            FactsAsked::Then => Self::Then,
            FactsAsked::Today => Self::Today,
        }
    }
}

impl From<HoldOutAsked> for HeldOut {
    fn from(asked: HoldOutAsked) -> Self {
        match asked {
            HoldOutAsked::Later => Self::Later,
            HoldOutAsked::Companies => Self::Companies,
            HoldOutAsked::Nobody => Self::Nobody,
        }
    }
}

impl From<&MoverAsked> for Mover {
    fn from(asked: &MoverAsked) -> Self {
        match asked {
            MoverAsked::Criterion { id } => Self::Criterion(CriterionId(id.clone())),
            MoverAsked::Score { key } => Self::Score(ScoreKey(key.clone())),
        }
    }
}

/// A version by its number; none for the definition in force.
pub(crate) fn which(no: &Option<u32>) -> Which {
    no.map_or(Which::Draft, Which::Version)
}

impl FigureProposal {
    pub(crate) fn of(proposal: &Proposal) -> Self {
        let Proposal { row, stage, change } = proposal;
        Self {
            row: *row as u32,
            stage: stage.to_string(),
            change: match change {
                Proposed::Criterion(criterion) => ProposedChange::Criterion {
                    about: AboutDraft::of(&criterion.subject),
                    op: criterion.test.op().into(),
                    values: criterion.test.values(),
                    rationale: criterion.rationale.clone(),
                },
                Proposed::Threshold(criterion, test) => ProposedChange::Threshold {
                    criterion: criterion.to_string(),
                    values: test.values(),
                },
                Proposed::Points(score, points) => ProposedChange::Points {
                    score: score.to_string(),
                    points: *points,
                },
            },
        }
    }
}
