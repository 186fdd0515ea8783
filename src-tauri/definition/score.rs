//! How good is a lead, in points? Criteria that are met bring points, summed in groups that may be
//! capped; points for behaviour may fade with its age. Two scores may make a grid of grades.
//!
//! Points are whole numbers. What is not known of a lead makes its score an interval, from the
//! least to the most it may be.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{CriterionId, Span};

/// The name of a score in files: `fit`.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(transparent)]
pub struct ScoreKey(pub String);

impl std::fmt::Display for ScoreKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Points by criteria: the sum of its groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The name in files.
    pub key: ScoreKey,
    /// The name on screen.
    pub label: String,
    /// The groups.
    pub groups: Vec<PointGroup>,
}

/// Points that are summed, up to a cap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PointGroup {
    /// The name on screen; empty when nobody gave one.
    pub label: String,
    /// The most the group brings; as much as its points when `None`.
    pub cap: Option<i32>,
    /// What brings points.
    pub points: Vec<Points>,
}

/// What a criterion brings while it is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// The criterion.
    pub criterion: CriterionId,
    /// How many; negative ones take away.
    pub points: i32,
    /// How they fade with the age of what met the criterion, youngest first: the first span that
    /// holds its day tells the points, and past the last there are none. Empty: they never fade.
    pub fading: Vec<FadeStep>,
}

/// The points of what is not older than a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FadeStep {
    /// The span that ends with the as-of day.
    pub within: Span,
    /// The points.
    pub points: i32,
}

/// Grades by two scores: one for each pair of bands.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The score whose bands are the rows, from the highest down.
    pub fit: Bands,
    /// The score whose bands are the columns, from the highest down.
    pub engagement: Bands,
    /// The name of each grade: a row for each band of fit, in it a grade for each of engagement.
    pub grades: Vec<Vec<String>>,
}

/// The bands of a score.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// The score.
    pub score: ScoreKey,
    /// The least points of each band but the lowest, from the highest down: n numbers part n + 1
    /// bands.
    pub from: Vec<i32>,
}

impl Bands {
    /// How many bands.
    #[must_use]
    pub fn n(&self) -> usize {
        self.from.len() + 1
    }

    /// The band of so many points, from 0 for the highest.
    #[must_use]
    pub fn of(&self, points: i64) -> usize {
        let reached = self.from.iter().position(|&from| points >= i64::from(from));
        reached.unwrap_or(self.from.len())
    }
}

impl Score {
    /// The criteria that bring points, each as often as it does.
    pub fn criteria(&self) -> impl Iterator<Item = &CriterionId> {
        let groups = self.groups.iter();
        groups.flat_map(|group| group.points.iter().map(|points| &points.criterion))
    }

    /// The least and the most that any lead may have.
    #[must_use]
    pub fn reach(&self) -> (i64, i64) {
        self.groups.iter().fold((0, 0), |(least, most), group| {
            let (low, high) = group.points.iter().fold((0, 0), |(low, high), points| {
                let (least, most) = points.reach();
                (low + least, high + most)
            });
            (least + group.capped(low), most + group.capped(high))
        })
    }
}

impl PointGroup {
    /// A sum of points of the group, cut at the cap.
    #[must_use]
    pub fn capped(&self, sum: i64) -> i64 {
        self.cap.map_or(sum, |cap| sum.min(i64::from(cap)))
    }
}

impl Points {
    /// The least and the most that it may bring, none included. What has no day does not fade, so
    /// that its own points count beside the faded ones.
    #[must_use]
    pub fn reach(&self) -> (i64, i64) {
        let faded = self.fading.iter().map(|step| step.points);
        std::iter::once(self.points)
            .chain(faded)
            .fold((0, 0), |(least, most), points| {
                (least.min(points.into()), most.max(points.into()))
            })
    }
}

impl Grid {
    /// The grade of two bands; `None` where the grid has none there.
    #[must_use]
    pub fn grade(&self, fit: usize, engagement: usize) -> Option<&str> {
        Some(self.grades.get(fit)?.get(engagement)?.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_starts_with_its_least_points() {
        let bands = Bands {
            score: ScoreKey("fit".into()),
            from: vec![60, 30],
        };
        for (points, band) in [(100, 0), (60, 0), (59, 1), (30, 1), (29, 2), (-5, 2)] {
            assert_eq!(bands.of(points), band, "of {points}");
        }
        assert_eq!(bands.n(), 3);
    }

    #[test]
    fn the_reach_of_a_score_counts_caps_and_what_takes_away() {
        let points = |n: i32| Points {
            criterion: CriterionId("c".into()),
            points: n,
            fading: Vec::new(),
        };
        let group = |cap, all: &[i32]| PointGroup {
            label: String::new(),
            cap,
            points: all.iter().map(|&n| points(n)).collect(),
        };
        let score = |groups| Score {
            key: ScoreKey("s".into()),
            label: String::new(),
            groups,
        };
        assert_eq!(score(vec![]).reach(), (0, 0));
        assert_eq!(score(vec![group(None, &[10, 20, -5])]).reach(), (-5, 30));
        assert_eq!(
            score(vec![group(Some(15), &[10, 20]), group(None, &[1])]).reach(),
            (0, 16)
        );
        assert_eq!(score(vec![group(Some(-3), &[10])]).reach(), (-3, -3));
    }
}
