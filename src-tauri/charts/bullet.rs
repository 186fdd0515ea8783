//! What was promised, and what was delivered?
//!
//! One row for each promise, whatever its unit: the bar is what was delivered, the upright line what was
//! promised. Each row is measured by itself, since leads, hours and money share no scale; what was
//! promised stands at the same place in all of them, so that rows can be compared.

use crate::scene::Scene;
use crate::{Around, Ink};

/// Promises of both sides.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulletFigure {
    /// What is said around it.
    pub around: Around,
    /// The promises, each side's together.
    pub rows: Vec<BulletRow>,
    /// What the upright line is: "Promised".
    pub promised_label: String,
    /// What the bar is: "Delivered".
    pub delivered_label: String,
    /// What pending means; shown only when a row is.
    pub pending_note: String,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BulletRow {
    /// "MQLs in October".
    pub label: String,
    /// Whose promise it is.
    pub ink: Ink,
    /// What was promised, from 0.
    pub promised: f64,
    /// The same, as text: "120 promised".
    pub promised_text: String,
    /// What was delivered, from 0; `None` where it cannot be told, and `delivered_text` says why.
    pub delivered: Option<f64>,
    /// The same, as text: "96 delivered, 80%".
    pub delivered_text: String,
    /// What may still come, on top of what was delivered.
    pub pending: f64,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

impl BulletFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let room = scene.around(&self.around, &[]);
        scene.empty(&self.around, room);
    }
}
