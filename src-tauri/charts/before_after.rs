//! What was it before, and what is it now?
//!
//! A row is one figure: a hollow dot before, a filled one after, a line between them, and the interval
//! of each as a thin bar. What the difference is stands at the right.

use crate::around::{Pattern, Sample};
use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::lanes::{Lanes, Row};
use crate::scene::{Scene, Shape};
use crate::tokens::{SIZE_SMALL, TEXT, TEXT_QUIET, Token};
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
        let first = self.rows.first().map_or(TEXT, |row| row.token());
        let samples = [
            Sample {
                pattern: Pattern::Ring(first),
                text: &self.before_label,
            },
            Sample {
                pattern: Pattern::Dot(first),
                text: &self.after_label,
            },
        ];
        let samples = if self.rows.is_empty() {
            &[]
        } else {
            &samples[..]
        };
        let room = scene.around(&self.around, samples);
        if self.rows.is_empty() {
            scene.empty(&self.around, room);
            return;
        }
        let rows: Vec<Row<'_>> = self
            .rows
            .iter()
            .map(|row| Row {
                label: &row.label,
                text: &row.difference_text,
                of: "",
                quiet: false,
            })
            .collect();
        let below = scene.axis_height(&self.x);
        let lanes = scene.lanes(&rows, room, &self.difference_label, below);
        scene.axis_below(&self.x, lanes.plot, true);
        scene.lane_rules(&lanes, self.rows.len());
        for (no, row) in self.rows.iter().enumerate() {
            scene.mark(&row.key, &row.says, lanes.lane(no));
            self.row(scene, row, no, &lanes);
        }
    }

    fn row(&self, scene: &mut Scene, row: &BeforeAfterRow, no: usize, lanes: &Lanes) {
        let (token, middle, plot) = (row.token(), lanes.middle(no), lanes.plot);
        let sound = |it: &Option<Estimate>| {
            let sound = it.clone().filter(|it| it.value.is_finite())?;
            let x = self.x.x(sound.value, plot);
            Some((sound, x))
        };
        let (before, after) = (sound(&row.before), sound(&row.after));
        let radius = scene.by(6.5).max(4.0).min(lanes.pitch * 0.4);
        // The two intervals lie above and below the line that joins the dots.
        let apart = (lanes.pitch * 0.12).min(scene.by(5.0).max(2.5));
        for (it, off) in [(&before, -apart), (&after, apart)] {
            if let Some((low, high)) = it.as_ref().and_then(|(it, _)| it.interval) {
                let y = middle + off;
                let (from, to) = (self.x.x(low, plot), self.x.x(high, plot));
                let half = scene.by(2.0).max(1.0);
                let frame = Frame {
                    left: from,
                    top: y - half,
                    right: to,
                    bottom: y + half,
                };
                scene.shapes.push(Shape::Tint(frame, token, 0.35));
            }
        }
        if let (Some((_, from)), Some((_, to))) = (&before, &after) {
            scene.line(&[(*from, middle), (*to, middle)], token, 2.5);
        }
        if let Some((_, x)) = &before {
            scene.ring((*x, middle), radius, token);
        }
        if let Some((it, x)) = &after {
            if it.pending {
                scene.ring((*x, middle), radius, token);
                scene
                    .shapes
                    .push(Shape::Disc((*x, middle), radius * 0.4, token));
            } else {
                scene.shapes.push(Shape::Disc((*x, middle), radius, token));
            }
        }
        let ends = [before, after];
        let xs = || ends.iter().flatten().map(|(_, x)| *x);
        let leftmost = xs().fold(f64::INFINITY, f64::min);
        for (place, it) in ends.iter().enumerate() {
            let Some((it, x)) = it else { continue };
            let left_side =
                xs().count() > 1 && *x <= leftmost && (place == 0 || xs().all(|other| other >= *x));
            let weight = if place == 1 {
                Weight::SemiBold
            } else {
                Weight::Regular
            };
            self.figure(scene, it, (*x, middle, radius), (left_side, weight), lanes);
            let reach = radius * 1.8;
            let frame = Frame {
                left: x - reach,
                top: middle - reach,
                right: x + reach,
                bottom: middle + reach,
            };
            let key = if it.key.is_empty() { &row.key } else { &it.key };
            let says = if it.says.is_empty() {
                &row.says
            } else {
                &it.says
            };
            scene.mark(key, says, frame);
        }
    }

    /// The figure beside its dot: outside the pair, and outside its interval where there is room.
    fn figure(
        &self,
        scene: &mut Scene,
        it: &Estimate,
        (x, middle, radius): (f64, f64, f64),
        (left_side, weight): (bool, Weight),
        lanes: &Lanes,
    ) {
        let plot = lanes.plot;
        let text = scene.fitted(&it.text, weight, SIZE_SMALL, plot.width() / 2.0, 1);
        if text.height() > lanes.pitch {
            return;
        }
        let gap = scene.by(5.0).max(3.0);
        let (low, high) = it.interval.unwrap_or((it.value, it.value));
        let (from, to) = (self.x.x(low, plot), self.x.x(high, plot));
        let outer_left = (x - radius).min(from) - gap;
        let outer_right = (x + radius).max(to) + gap;
        let top = middle - text.height() / 2.0;
        let above = middle - radius - text.height();
        let room_above = above >= middle - lanes.pitch / 2.0;
        let ink = if weight == Weight::SemiBold {
            TEXT
        } else {
            TEXT_QUIET
        };
        let beside = if left_side {
            (outer_left, Align::End)
        } else {
            (outer_right, Align::Start)
        };
        let (at, align) = beside;
        let fits = match align {
            Align::End => at - text.width() >= plot.left - gap * 0.5,
            _ => at + text.width() <= plot.right + gap,
        };
        if fits && scene.offer(text.clone(), (at, top), align, ink) {
            return;
        }
        if room_above {
            let half = text.width() / 2.0;
            let at = x.clamp(plot.left + half, (plot.right - half).max(plot.left + half));
            scene.offer(text, (at, above), Align::Middle, ink);
        }
    }
}

impl BeforeAfterRow {
    fn token(&self) -> Token {
        self.ink.token(0)
    }
}
