//! How often which span?

use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::Scene;
use crate::text::LINE_HEIGHT;
use crate::tokens::{SIZE_SMALL, SIZE_TABLE, SURFACE, TEXT, TEXT_QUIET};
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
        if self.bins.iter().all(|bin| bin.n == 0) {
            scene.empty(&self.around, room);
            return;
        }
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let left =
            room.left + scene.axis_width(&self.y, room.width() * 0.3) + scene.by(8.0).max(4.0);
        let above = scene.axis_label_above(&self.y, room);
        let rows_of_marks = self.marks.len().min(if scene.is_card() { 1 } else { 3 }) as f64;
        let top = room.top + above + rows_of_marks * line * 1.1;
        let plot = Frame {
            left,
            top,
            right: (room.right - scene.by(12.0)).max(left + 20.0),
            bottom: (room.bottom - scene.axis_height(&self.x)).max(top + 20.0),
        };
        scene.axis_left(&self.y, plot);
        scene.axis_below(&self.x, plot, false);
        for bin in &self.bins {
            self.bar(scene, bin, plot);
        }
        self.place_marks(scene, plot, line);
    }

    fn bar(&self, scene: &mut Scene, bin: &Bin, plot: Frame) {
        let (left, right) = (self.x.x(bin.from, plot), self.x.x(bin.to, plot));
        let seam = if right - left > 5.0 {
            scene.by(1.0).max(0.5)
        } else {
            0.0
        };
        let mut top = self.y.y(bin.n as f64, plot);
        if bin.n > 0 {
            // One of many is still seen.
            top = top.min(plot.bottom - 1.5);
            let bar = Frame {
                left: left + seam,
                top,
                right: (right - seam).max(left + seam + 0.5),
                bottom: plot.bottom,
            };
            scene.fill(bar, self.ink.fill());
            if bin.and_more {
                // An open edge: the span goes on.
                let step = (bar.width() / 4.0).max(1.0);
                for no in 1..4 {
                    let x = bar.left + f64::from(no) * step;
                    scene.line(&[(x, bar.top), (x, bar.bottom)], SURFACE, 1.5);
                }
            }
            let text = scene.fitted(&bin.n_text, Weight::Regular, SIZE_SMALL, right - left, 1);
            let (middle, half) = ((left + right) / 2.0, text.width() / 2.0 + 2.0);
            let marked = |mark: &SpanMark| (self.x.x(mark.at, plot) - middle).abs() < half;
            let free = !self.marks.iter().any(marked);
            let whole = free && !text.lines.iter().any(|line| line.ends_with('…'));
            let above = top - text.height() - scene.by(1.0);
            if whole && !scene.is_card() && above >= plot.top - text.height() {
                // No rule of the axis runs through a figure.
                let plate = Frame {
                    left: middle - half,
                    top: above,
                    right: middle + half,
                    bottom: top,
                };
                scene.fill(plate, SURFACE);
                scene.offer(text, (middle, above), Align::Middle, TEXT_QUIET);
            }
        }
        scene.mark(
            &bin.key,
            &bin.says,
            Frame {
                left,
                right: right.max(left + 1.0),
                ..plot
            },
        );
    }

    /// Each on a line of its own above the plot; the most important is nearest to it.
    fn place_marks(&self, scene: &mut Scene, plot: Frame, line: f64) {
        for (no, mark) in self.marks.iter().enumerate() {
            let x = self.x.x(mark.at, plot);
            let weight = if no == 0 {
                Weight::SemiBold
            } else {
                Weight::Regular
            };
            let ink = if no == 0 { TEXT } else { TEXT_QUIET };
            let gap = scene.by(5.0).max(3.0);
            let right = x < (plot.left + plot.right) / 2.0;
            let (room, at, align) = if right {
                (plot.right - x - gap, x + gap, Align::Start)
            } else {
                (x - plot.left - gap, x - gap, Align::End)
            };
            let text = scene.fitted(&mark.text, weight, SIZE_TABLE, room, 1);
            let rows = if scene.is_card() { 1 } else { 3 };
            let free = (1..=rows).find_map(|row| {
                let top = plot.top - f64::from(row) * line * 1.1 - text.height() * 0.1;
                scene
                    .offer(text.clone(), (at, top), align, ink)
                    .then_some(top)
            });
            let top = free.unwrap_or(plot.top);
            if no == 0 {
                scene.line(&[(x, top), (x, plot.bottom)], TEXT, 2.0);
            } else {
                scene.dashes(&[(x, top), (x, plot.bottom)], TEXT_QUIET, 1.2);
            }
        }
    }
}
