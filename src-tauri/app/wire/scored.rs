//! How do the leads stand in the scores of a draft, and in its grid? What the editor shows beside
//! them; nothing while the draft cannot decide.

use definition::Definition;
use qualify::Verdicts;
use serde::Serialize;
use specta::Type;
use workspace::{CellCounts, Reach, grid_counts, score_figures};

use super::reasons::PointsView;

/// A score of the draft.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ScorePreview {
    /// Its name in files.
    pub key: String,
    /// The least and the most that any lead may have.
    pub reach: PointsView,
    /// How many leads reach each of some even steps of points; empty while the draft cannot decide.
    pub steps: Vec<ReachView>,
    /// How many reach the points that rules and the grid ask for; empty while it cannot decide.
    pub asked: Vec<ReachView>,
}

/// How many leads reach so many points.
#[derive(Clone, Copy, Debug, Serialize, Type)]
pub(crate) struct ReachView {
    /// The points.
    pub at_least: i32,
    /// Surely.
    pub surely: u32,
    /// Perhaps: something is not known of them.
    pub perhaps: u32,
}

/// How many leads are in a cell of the grid.
#[derive(Clone, Copy, Debug, Serialize, Type)]
pub(crate) struct CellView {
    /// Surely.
    pub surely: u32,
    /// Perhaps: they may be in another one.
    pub perhaps: u32,
}

impl ScorePreview {
    /// Every score of the draft, in its order.
    pub(crate) fn all(definition: &Definition, verdicts: Option<&Verdicts>) -> Vec<Self> {
        let figures = verdicts.map(|verdicts| score_figures(definition, verdicts));
        let mut figures = figures.into_iter().flatten();
        let view = |reaches: Vec<Reach>| reaches.into_iter().map(ReachView::from).collect();
        let scores = definition.scores.iter().map(|score| {
            let (steps, asked) = figures
                .next()
                .map_or_else(Default::default, |one| (one.steps, one.asked));
            Self {
                key: score.key.0.clone(),
                reach: score.reach().into(),
                steps: view(steps),
                asked: view(asked),
            }
        });
        scores.collect()
    }
}

impl CellView {
    /// The cells of the grid, row by row; none where there is no grid, or it cannot be counted.
    pub(crate) fn all(
        definition: &Definition,
        verdicts: Option<&Verdicts>,
    ) -> Option<Vec<Vec<Self>>> {
        let cells = grid_counts(definition, verdicts?)?;
        let row = |row: Vec<CellCounts>| row.into_iter().map(Self::from).collect();
        Some(cells.into_iter().map(row).collect())
    }
}

impl From<Reach> for ReachView {
    fn from(
        Reach {
            at_least,
            surely,
            perhaps,
        }: Reach,
    ) -> Self {
        Self {
            at_least: PointsView::from((at_least, at_least)).least,
            surely: surely as u32,
            perhaps: perhaps as u32,
        }
    }
}

impl From<CellCounts> for CellView {
    fn from(CellCounts { surely, perhaps }: CellCounts) -> Self {
        Self {
            surely: surely as u32,
            perhaps: perhaps as u32,
        }
    }
}
