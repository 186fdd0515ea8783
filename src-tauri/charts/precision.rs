//! How right is each version, and how much does it find?
//!
//! Precision upwards, recall to the right, both from 0 to 1; a version that is a rule is one dot, one
//! with thresholds a line through its dots. A dashed line is what choosing blindly would give.

use crate::scene::Scene;
use crate::{Around, Axis, Ink, Target};

/// Versions by precision and recall.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrecisionFigure {
    /// What is said around it.
    pub around: Around,
    /// The axis of recall.
    pub recall: Axis,
    /// The axis of precision.
    pub precision: Axis,
    /// The share of good ones among all: what choosing blindly would give.
    pub base: Option<Target>,
    /// The versions, the most important first.
    pub versions: Vec<VersionCurve>,
    /// What the bars around dots are: "95% interval"; shown only when there is one.
    pub interval_note: String,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VersionCurve {
    /// What it is called.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// Its thresholds in their order; one where it is a rule.
    pub points: Vec<VersionPoint>,
}

/// A version at one threshold.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VersionPoint {
    /// Of the good ones, how many it finds, from 0 to 1.
    pub recall: f64,
    /// Of those that it takes, how many are good, from 0 to 1.
    pub precision: f64,
    /// The ends of the interval of the precision.
    pub interval: Option<(f64, f64)>,
    /// The threshold: "≥ 40". May be empty.
    pub text: String,
    /// Whether it is the one in force: drawn larger.
    pub chosen: bool,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

impl PrecisionFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let room = scene.around(&self.around, &[]);
        scene.empty(&self.around, room);
    }
}
