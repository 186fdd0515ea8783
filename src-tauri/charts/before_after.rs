//! What was it before, and what is it now?
//!
//! A row is one figure: a hollow dot before, a filled one after, a line between them, and the interval
//! of each as a thin bar. What the difference is stands at the right.

use crate::scene::Scene;
use crate::{Around, Axis, Ink};

/// The same figures at two times.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BeforeAfterFigure {
    /// What is said around it.
    pub around: Around,
    /// The figures in their order.
    pub rows: Vec<BeforeAfterRow>,
    /// Their axis.
    pub x: Axis,
    /// What the hollow dot is: "Q2 2026, version 2".
    pub before_label: String,
    /// What the filled dot is: "Q3 2026, version 3".
    pub after_label: String,
    /// What stands at the right: "Difference, 95% interval".
    pub difference_label: String,
}

/// One figure at two times.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BeforeAfterRow {
    /// What it is called.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// Before; `None` where there is none.
    pub before: Option<Estimate>,
    /// After.
    pub after: Option<Estimate>,
    /// The difference with its interval: "+4.1 points [1.2, 7.0]".
    pub difference_text: String,
    /// What the row opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

/// A figure with its interval.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// The ends of its interval.
    pub interval: Option<(f64, f64)>,
    /// Whether it may still change.
    pub pending: bool,
    /// The figure as text: "28.2%".
    pub text: String,
    /// What it opens; empty when the row's.
    pub key: String,
    /// What it says when hovered; empty when the row's.
    pub says: String,
}

impl BeforeAfterFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let room = scene.around(&self.around, &[]);
        scene.empty(&self.around, room);
    }
}
