//! Which reasons are the most frequent, and what do the first few make together?
//!
//! Level bars, the most frequent first, since reasons have long names; beside them, on a scale of its
//! own, a line of what they make together. What is left over stands last, and is no reason.

use crate::scene::Scene;
use crate::{Around, Ink};

/// Reasons with their counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReasonsFigure {
    /// What is said around it.
    pub around: Around,
    /// The reasons as they are to stand; the caller sorts them and folds the rest into one.
    pub reasons: Vec<Reason>,
    /// What the bars count: "Leads rejected".
    pub bars_label: String,
    /// What the line says: "Together".
    pub together_label: String,
    /// Stands at the foot of the line's scale: "0%".
    pub none_text: String,
    /// And at its end: "100%".
    pub all_text: String,
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reason {
    /// What it is called.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// How many, or how much.
    pub value: f64,
    /// The same, as text: "142 · 31%".
    pub text: String,
    /// The share that it and all above make, from 0 to 1.
    pub together: f64,
    /// The same, as text: "72%".
    pub together_text: String,
    /// Whether it is all that is left over.
    pub rest: bool,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

impl ReasonsFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let room = scene.around(&self.around, &[]);
        scene.empty(&self.around, room);
    }
}
