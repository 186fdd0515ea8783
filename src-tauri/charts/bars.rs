//! How do parts compare, and how sure is that?
//!
//! Level bars from 0, or dots with intervals where 0 is no end (odds ratios, on an axis of ratios with a
//! line at 1). Names at the left, figures at the right, so that neither hides the other.

use crate::around::{Pattern, Sample};
use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::lanes::{Lanes, Row};
use crate::scene::{Scene, Shape};
use crate::text::LINE_HEIGHT;
use crate::tokens::{LINE_STRONG, SIZE_SMALL, SURFACE, TEXT, TEXT_QUIET};
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
        let mut samples = Vec::new();
        if self.rows.iter().any(|row| row.interval.is_some()) {
            let (pattern, text) = (Pattern::Whisker(TEXT), &*self.interval_note);
            samples.push(Sample { pattern, text });
        }
        if self.rows.iter().any(|row| row.pending) {
            let (pattern, text) = (Pattern::Pending(LINE_STRONG), &*self.pending_note);
            samples.push(Sample { pattern, text });
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
                text: &row.text,
                of: &row.n_text,
                quiet: row.rest,
            })
            .collect();
        let line_height = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let line_text = self.line.as_ref().map_or("", |line| line.text.as_str());
        let head = if line_text.is_empty() {
            0.0
        } else {
            line_height
        };
        let lanes_room = Frame {
            top: room.top + head,
            ..room
        };
        let below = scene.axis_height(&self.x);
        let lanes = scene.lanes(&rows, lanes_room, &self.figures_label, below);
        let plot = lanes.plot;
        scene.axis_below(&self.x, plot, true);
        scene.lane_rules(&lanes, self.rows.len());
        for (no, row) in self.rows.iter().enumerate() {
            self.row(scene, row, no, &lanes);
            scene.mark(&row.key, &row.says, lanes.lane(no));
        }
        if let Some(line) = &self.line {
            let x = self.x.x(line.value, plot);
            let from = plot.top - if head > 0.0 { scene.by(4.0) } else { 0.0 };
            scene.dashes(&[(x, from), (x, plot.bottom)], TEXT_QUIET, 1.5);
            let text = scene.fitted(&line.text, Weight::Regular, SIZE_SMALL, plot.width(), 1);
            let half = text.width() / 2.0;
            let at = x.clamp(plot.left + half, (plot.right - half).max(plot.left + half));
            let top = plot.top - text.height() - scene.by(4.0);
            scene.offer(text, (at, top), Align::Middle, TEXT_QUIET);
        }
        if !self.dots && !self.x.log {
            let x = self.x.x(0.0, plot);
            scene.line(&[(x, plot.top), (x, plot.bottom)], LINE_STRONG, 1.0);
        }
    }

    fn row(&self, scene: &mut Scene, row: &BarRow, no: usize, lanes: &Lanes) {
        let Some(value) = row.value.filter(|value| value.is_finite()) else {
            return;
        };
        let plot = lanes.plot;
        let (x, middle) = (self.x.x(value, plot), lanes.middle(no));
        let token = if row.rest {
            LINE_STRONG
        } else {
            row.ink.fill()
        };
        if !self.dots {
            let zero = self.x.x(if self.x.log { self.x.min } else { 0.0 }, plot);
            let bar = lanes.bar(no, zero, x, scene.by(34.0).max(20.0));
            if value != 0.0 {
                let bar = Frame {
                    right: bar.right.max(bar.left + 1.5),
                    ..bar
                };
                if row.pending {
                    scene.fill(bar, SURFACE);
                    scene.shapes.push(Shape::Hatch(bar, token));
                    scene.shapes.push(Shape::Box(bar, token, scene.by(1.0)));
                } else {
                    scene.fill(bar, token);
                }
            }
        }
        if let Some((low, high)) = row.interval {
            let (from, to) = (self.x.x(low, plot), self.x.x(high, plot));
            let thick = (lanes.pitch * 0.2).min(scene.by(6.0).max(4.0));
            let ink = if self.dots { token } else { TEXT };
            if !self.dots {
                // A rim of the ground keeps the interval visible on a dark bar.
                scene.line(&[(from, middle), (to, middle)], SURFACE, 5.0);
            }
            scene.line(&[(from, middle), (to, middle)], ink, 2.0);
            // No cap where the interval goes on beyond the axis.
            for (end, figure) in [(from, low), (to, high)] {
                if figure >= self.x.min && figure <= self.x.max {
                    scene.line(&[(end, middle - thick), (end, middle + thick)], ink, 2.0);
                }
            }
        }
        if self.dots {
            let radius = scene.by(6.0).max(4.0).min(lanes.pitch * 0.42);
            if row.pending {
                scene.ring((x, middle), radius, token);
            } else {
                scene.shapes.push(Shape::Disc((x, middle), radius, token));
            }
        }
    }
}
