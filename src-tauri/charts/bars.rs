//! How do parts compare, and how sure is that?
//!
//! Level bars from 0, or dots with intervals where 0 is no end (odds ratios, on an axis of ratios with a
//! line at 1). Names at the left, figures at the right, so that neither hides the other.

use crate::scene::Scene;
use crate::{Around, Axis, Ink, Target};

/// Parts with their figures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BarsFigure {
    /// What is said around it.
    pub around: Around,
    /// The parts in their order.
    pub rows: Vec<BarRow>,
    /// Their axis.
    pub x: Axis,
    /// Whether they are dots instead of bars.
    pub dots: bool,
    /// What they are compared with: all leads, or 1 where they are ratios.
    pub line: Option<Target>,
    /// What stands over the figures at the right: "SQLs of MQLs". May be empty.
    pub figures_label: String,
    /// What the thin bar is: "95% interval"; shown only when there is one.
    pub interval_note: String,
    /// What pending means; shown only when a row is.
    pub pending_note: String,
}

/// A part.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BarRow {
    /// What it is called.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// The figure; `None` where there is none, and `text` says why.
    pub value: Option<f64>,
    /// The ends of its interval.
    pub interval: Option<(f64, f64)>,
    /// The figure as text: "28.2%".
    pub text: String,
    /// Of how many: "337 of 1,204". May be empty.
    pub n_text: String,
    /// Whether it may still change.
    pub pending: bool,
    /// Whether it is all that is left over, or what is missing: drawn quietly.
    pub rest: bool,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

impl BarsFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let room = scene.around(&self.around, &[]);
        scene.empty(&self.around, room);
    }
}
