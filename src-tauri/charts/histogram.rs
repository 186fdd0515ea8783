//! How often which span?

use crate::scene::Scene;
use crate::{Around, Axis, Ink};

/// Counts by span, with the marks that sum them up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HistogramFigure {
    /// What is said around it.
    pub around: Around,
    /// The spans in their order; they do not overlap.
    pub bins: Vec<Bin>,
    /// Whose the bars are.
    pub ink: Ink,
    /// The axis of the spans.
    pub x: Axis,
    /// The axis of the counts.
    pub y: Axis,
    /// The median and whatever else sums them up, the most important first.
    pub marks: Vec<SpanMark>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bin {
    /// From, inclusive.
    pub from: f64,
    /// To, exclusive.
    pub to: f64,
    /// How many.
    pub n: u64,
    /// The same, as text.
    pub n_text: String,
    /// Whether it holds all that is longer too: drawn with an open edge.
    pub and_more: bool,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

/// A figure on the axis of spans.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SpanMark {
    /// Where.
    pub at: f64,
    /// "Median 23 days".
    pub text: String,
}

impl HistogramFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let room = scene.around(&self.around, &[]);
        scene.empty(&self.around, room);
    }
}
