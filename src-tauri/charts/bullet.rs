//! What was promised, and what was delivered?
//!
//! One row for each promise, whatever its unit: the bar is what was delivered, the upright line what was
//! promised. Each row is measured by itself, since leads, hours and money share no scale; what was
//! promised stands at the same place in all of them, so that rows can be compared.

use crate::around::{Pattern, Sample};
use crate::canvas::Frame;
use crate::lanes::{Lanes, Row};
use crate::scene::{Scene, Shape};
use crate::tokens::{ANONYMOUS, LINE_STRONG, TEXT};
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
        let mut samples = vec![
            Sample {
                pattern: Pattern::Upright(TEXT),
                text: &self.promised_label,
            },
            Sample {
                pattern: Pattern::Fill(ANONYMOUS),
                text: &self.delivered_label,
            },
        ];
        if self.rows.iter().any(|row| row.pending > 0.0) {
            let (pattern, text) = (Pattern::Pending(LINE_STRONG), &*self.pending_note);
            samples.push(Sample { pattern, text });
        }
        if self.rows.is_empty() {
            samples.clear();
        }
        let room = scene.around(&self.around, &samples);
        if self.rows.is_empty() {
            scene.empty(&self.around, room);
            return;
        }
        let rows: Vec<Row<'_>> = self
            .rows
            .iter()
            .map(|row| Row {
                label: &row.label,
                text: &row.delivered_text,
                of: &row.promised_text,
                quiet: row.delivered.is_none(),
            })
            .collect();
        let lanes = scene.lanes(&rows, room, "", 0.0);
        scene.lane_rules(&lanes, self.rows.len());
        // What was promised stands at one place; the longest bar still fits beside it.
        let most = self
            .rows
            .iter()
            .map(BulletRow::furthest)
            .fold(1.25, f64::max)
            .min(3.0);
        let promised = lanes.plot.left + lanes.plot.width() / most;
        for (no, row) in self.rows.iter().enumerate() {
            row.place(scene, &lanes, no, promised);
            scene.mark(&row.key, &row.says, lanes.lane(no));
        }
    }
}

impl BulletRow {
    /// How far the bar reaches, what was promised being 1.
    fn furthest(&self) -> f64 {
        let whole = self.delivered.unwrap_or(0.0) + self.pending.max(0.0);
        let share = whole / self.promised;
        if share.is_finite() { share } else { 0.0 }
    }

    fn place(&self, scene: &mut Scene, lanes: &Lanes, no: usize, promised: f64) {
        let plot = lanes.plot;
        let reach = |value: f64| {
            let share = if self.promised > 0.0 {
                value / self.promised
            } else {
                0.0
            };
            let share = if share.is_finite() {
                share.max(0.0)
            } else {
                0.0
            };
            (plot.left + share * (promised - plot.left)).min(plot.right)
        };
        let thick = scene.by(24.0).max(13.0);
        let whole = lanes.bar(no, plot.left, plot.right, thick * 1.7);
        scene.shapes.push(Shape::Tint(
            Frame {
                right: promised,
                ..whole
            },
            LINE_STRONG,
            0.16,
        ));
        if let Some(delivered) = self.delivered {
            let end = reach(delivered);
            let bar = lanes.bar(no, plot.left, end, thick);
            if self.pending > 0.0 {
                let more = Frame {
                    left: end,
                    right: reach(delivered + self.pending),
                    ..bar
                };
                scene.shapes.push(Shape::Hatch(more, self.ink.fill()));
                scene
                    .shapes
                    .push(Shape::Box(more, self.ink.fill(), scene.by(1.0)));
            }
            if delivered > 0.0 {
                let bar = Frame {
                    right: bar.right.max(bar.left + 2.0),
                    ..bar
                };
                scene.fill(bar, self.ink.fill());
            }
        }
        if self.promised > 0.0 {
            let line = [(promised, whole.top), (promised, whole.bottom)];
            scene.line(&line, TEXT, 4.0);
        }
    }
}
