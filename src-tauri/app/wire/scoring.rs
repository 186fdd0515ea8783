//! What do scores and grades look like in the editor? Points in groups, fading steps, the grid; every
//! part both ways. Spans are texts, as typed.

use definition::{
    Bands, CriterionId, FadeStep, Grid, PointGroup, Points, Score, ScoreKey, ValueError,
};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::about::span;

/// Points by criteria.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct ScoreDraft {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// What is summed.
    pub groups: Vec<PointGroupDraft>,
}

/// Points that are summed, up to a cap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct PointGroupDraft {
    /// The name on screen; may be empty.
    pub label: String,
    /// The most the group brings; none for as much as its points.
    pub cap: Option<i32>,
    /// What brings points.
    pub points: Vec<PointsDraft>,
}

/// What a criterion brings while it is met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct PointsDraft {
    /// The name of the criterion.
    pub criterion: String,
    /// How many points.
    pub points: i32,
    /// How they fade with age, youngest first; empty where they do not.
    pub fading: Vec<FadeStepDraft>,
}

/// The points of what is not older than a span.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct FadeStepDraft {
    /// The span, as typed: "30 days".
    pub within: String,
    /// The points.
    pub points: i32,
}

/// Grades by two scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct GridDraft {
    /// The rows.
    pub fit: BandsDraft,
    /// The columns.
    pub engagement: BandsDraft,
    /// A row of grades for each band of fit, best first.
    pub grades: Vec<Vec<String>>,
}

/// The bands of a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub(crate) struct BandsDraft {
    /// The score's name in files.
    pub score: String,
    /// The least points of each band but the lowest, from the highest down.
    pub from: Vec<i32>,
}

impl ScoreDraft {
    pub(crate) fn of(score: &Score) -> Self {
        let Score { key, label, groups } = score;
        Self {
            key: key.0.clone(),
            label: label.clone(),
            groups: groups.iter().map(PointGroupDraft::of).collect(),
        }
    }

    /// The score; a fading step whose span does not fit is left out.
    pub(crate) fn to_score(&self) -> Score {
        Score {
            key: ScoreKey(self.key.clone()),
            label: self.label.clone(),
            groups: self.groups.iter().map(PointGroupDraft::to_group).collect(),
        }
    }

    /// The first criterion whose fading has a span that does not fit, and why.
    pub(crate) fn misfit(&self) -> Option<(String, ValueError)> {
        let mut points = self.groups.iter().flat_map(|group| &group.points);
        points.find_map(|points| {
            let mut steps = points.fading.iter();
            let error = steps.find_map(|step| span(&step.within).err())?;
            Some((points.criterion.clone(), error))
        })
    }
}

impl PointGroupDraft {
    fn of(group: &PointGroup) -> Self {
        let PointGroup { label, cap, points } = group;
        Self {
            label: label.clone(),
            cap: *cap,
            points: points.iter().map(PointsDraft::of).collect(),
        }
    }

    fn to_group(&self) -> PointGroup {
        PointGroup {
            label: self.label.clone(),
            cap: self.cap,
            points: self.points.iter().map(PointsDraft::to_points).collect(),
        }
    }
}

impl PointsDraft {
    fn of(points: &Points) -> Self {
        let Points {
            criterion,
            points,
            fading,
        } = points;
        let step = |step: &FadeStep| FadeStepDraft {
            within: step.within.to_string(),
            points: step.points,
        };
        Self {
            criterion: criterion.0.clone(),
            points: *points,
            fading: fading.iter().map(step).collect(),
        }
    }

    fn to_points(&self) -> Points {
        let step = |step: &FadeStepDraft| {
            let within = span(&step.within).ok()?;
            let points = step.points;
            Some(FadeStep { within, points })
        };
        Points {
            criterion: CriterionId(self.criterion.clone()),
            points: self.points,
            fading: self.fading.iter().filter_map(step).collect(),
        }
    }
}

impl GridDraft {
    pub(crate) fn of(grid: &Grid) -> Self {
        let bands = |bands: &Bands| BandsDraft {
            score: bands.score.0.clone(),
            from: bands.from.clone(),
        };
        Self {
            fit: bands(&grid.fit),
            engagement: bands(&grid.engagement),
            grades: grid.grades.clone(),
        }
    }

    pub(crate) fn to_grid(&self) -> Grid {
        let bands = |bands: &BandsDraft| Bands {
            score: ScoreKey(bands.score.clone()),
            from: bands.from.clone(),
        };
        Grid {
            fit: bands(&self.fit),
            engagement: bands(&self.engagement),
            grades: self.grades.clone(),
        }
    }
}
