//! How are scores and the grid written in a file?

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::criterion_format::span;
use crate::format::ReadError;
use crate::{Bands, CriterionId, FadeStep, Grid, PointGroup, Points, Score, ScoreKey};

/// Points by criteria.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ScoreFormat {
    /// The name in files, like "fit".
    key: ScoreKey,
    /// The name on screen.
    label: String,
    /// What is summed.
    groups: Vec<PointGroupFormat>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PointGroupFormat {
    /// The name on screen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    label: String,
    /// The most the group brings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cap: Option<i32>,
    /// What brings points.
    points: Vec<PointsFormat>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PointsFormat {
    /// The criterion.
    criterion: CriterionId,
    /// How many while it is met; negative ones take away.
    points: i32,
    /// How they fade with age, youngest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    fading: Vec<FadeStepFormat>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct FadeStepFormat {
    /// The span that ends with the as-of day, like "30 days".
    within: String,
    /// The points of what is not older.
    points: i32,
}

/// Grades by two scores.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GridFormat {
    /// The rows.
    fit: BandsFormat,
    /// The columns.
    engagement: BandsFormat,
    /// A row of grades for each band of fit, best first.
    grades: Vec<Vec<String>>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct BandsFormat {
    /// The score.
    score: ScoreKey,
    /// The least points of each band but the lowest, from the highest down.
    from: Vec<i32>,
}

impl ScoreFormat {
    pub(crate) fn of(score: &Score) -> Self {
        Self {
            key: score.key.clone(),
            label: score.label.clone(),
            groups: score.groups.iter().map(PointGroupFormat::of).collect(),
        }
    }

    pub(crate) fn into_score(self, path: &str) -> Result<Score, ReadError> {
        let groups = self.groups.into_iter().enumerate();
        let groups = groups.map(|(i, group)| group.into_group(&format!("{path}.groups[{i}]")));
        Ok(Score {
            key: self.key,
            label: self.label,
            groups: groups.collect::<Result<_, _>>()?,
        })
    }
}

impl PointGroupFormat {
    fn of(group: &PointGroup) -> Self {
        Self {
            label: group.label.clone(),
            cap: group.cap,
            points: group.points.iter().map(PointsFormat::of).collect(),
        }
    }

    fn into_group(self, path: &str) -> Result<PointGroup, ReadError> {
        let points = self.points.into_iter().enumerate();
        let points = points.map(|(i, points)| points.into_points(&format!("{path}.points[{i}]")));
        Ok(PointGroup {
            label: self.label,
            cap: self.cap,
            points: points.collect::<Result<_, _>>()?,
        })
    }
}

impl PointsFormat {
    fn of(points: &Points) -> Self {
        let step = |step: &FadeStep| FadeStepFormat {
            within: step.within.to_string(),
            points: step.points,
        };
        Self {
            criterion: points.criterion.clone(),
            points: points.points,
            fading: points.fading.iter().map(step).collect(),
        }
    }

    fn into_points(self, path: &str) -> Result<Points, ReadError> {
        let fading = self.fading.into_iter().enumerate().map(|(i, step)| {
            Ok(FadeStep {
                within: span(&step.within, &format!("{path}.fading[{i}]"))?,
                points: step.points,
            })
        });
        Ok(Points {
            criterion: self.criterion,
            points: self.points,
            fading: fading.collect::<Result<_, ReadError>>()?,
        })
    }
}

impl GridFormat {
    pub(crate) fn of(grid: &Grid) -> Self {
        let bands = |bands: &Bands| BandsFormat {
            score: bands.score.clone(),
            from: bands.from.clone(),
        };
        Self {
            fit: bands(&grid.fit),
            engagement: bands(&grid.engagement),
            grades: grid.grades.clone(),
        }
    }

    pub(crate) fn into_grid(self) -> Grid {
        let bands = |bands: BandsFormat| Bands {
            score: bands.score,
            from: bands.from,
        };
        Grid {
            fit: bands(self.fit),
            engagement: bands(self.engagement),
            grades: self.grades,
        }
    }
}
