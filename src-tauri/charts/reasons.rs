//! Which reasons are the most frequent, and what do the first few make together?
//!
//! Level bars, the most frequent first, since reasons have long names; beside them, on a scale of its
//! own, a line of what they make together. What is left over stands last, and is no reason.

use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::lanes::{Lanes, Row};
use crate::scene::{Scene, Shape};
use crate::text::LINE_HEIGHT;
use crate::tokens::{LINE, LINE_STRONG, SIZE_SMALL, SIZE_TABLE, TEXT, TEXT_QUIET};
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
        let value = |it: &Reason| Some(it.value).filter(|value| value.is_finite());
        let most = self.reasons.iter().filter_map(value).fold(0.0, f64::max);
        if self.reasons.is_empty() {
            scene.empty(&self.around, room);
            return;
        }
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let gap = scene.by(28.0).max(10.0);
        let with_line = room.width() >= 420.0 && self.reasons.len() > 1;
        let panel_width = if with_line { room.width() * 0.24 } else { 0.0 };
        let bars_room = Frame {
            top: room.top + line + scene.by(2.0),
            right: room.right - panel_width - if with_line { gap } else { 0.0 },
            ..room
        };
        let rows: Vec<Row<'_>> = self
            .reasons
            .iter()
            .map(|it| Row {
                label: &it.label,
                text: "",
                of: "",
                quiet: it.rest,
            })
            .collect();
        let below = if with_line { line } else { 0.0 };
        let lanes = scene.lanes(&rows, bars_room, "", below);
        let plot = lanes.plot;
        let head = scene.fitted(
            &self.bars_label,
            Weight::Regular,
            SIZE_SMALL,
            plot.width(),
            1,
        );
        scene.offer(head, (plot.left, room.top), Align::Start, TEXT_QUIET);
        let most_text = plot.width() * 0.45;
        let texts: Vec<_> = self
            .reasons
            .iter()
            .map(|it| scene.fitted(&it.text, Weight::SemiBold, SIZE_SMALL, most_text, 1))
            .collect();
        let widest = texts
            .iter()
            .map(crate::text::Fitted::width)
            .fold(0.0, f64::max);
        let small = scene.by(7.0).max(4.0);
        let longest = (plot.width() - widest - small).max(4.0);
        scene.line(
            &[(plot.left, plot.top), (plot.left, plot.bottom)],
            LINE_STRONG,
            1.0,
        );
        for (no, (reason, text)) in self.reasons.iter().zip(texts).enumerate() {
            let share = if most > 0.0 {
                value(reason).unwrap_or(0.0).max(0.0) / most
            } else {
                0.0
            };
            let end = plot.left + share * longest;
            let bar = lanes.bar(no, plot.left, end, scene.by(34.0).max(20.0));
            if share > 0.0 {
                let ink = if reason.rest { Ink::Quiet } else { reason.ink };
                let token = if reason.rest { LINE } else { ink.fill() };
                scene.fill(
                    Frame {
                        right: bar.right.max(bar.left + 1.5),
                        ..bar
                    },
                    token,
                );
            }
            let top = lanes.middle(no) - text.height() / 2.0;
            scene.offer(text, (end + small, top), Align::Start, TEXT);
            scene.mark(&reason.key, &reason.says, lanes.lane(no));
        }
        if with_line {
            let panel = Frame {
                left: room.right - panel_width,
                right: room.right,
                ..plot
            };
            self.together(scene, &lanes, panel, (room.top, below));
        }
    }

    /// What the reasons make together, from row to row, on a scale of its own.
    fn together(&self, scene: &mut Scene, lanes: &Lanes, panel: Frame, (top, below): (f64, f64)) {
        let head = scene.fitted(
            &self.together_label,
            Weight::Regular,
            SIZE_SMALL,
            panel.width(),
            1,
        );
        scene.offer(head, (panel.left, top), Align::Start, TEXT_QUIET);
        for (text, x, align) in [
            (&self.none_text, panel.left, Align::Start),
            (&self.all_text, panel.right, Align::End),
        ] {
            scene.line(&[(x, panel.top), (x, panel.bottom)], LINE, 1.0);
            let text = scene.fitted(text, Weight::Regular, SIZE_SMALL, panel.width() / 2.0, 1);
            if text.height() <= below + 1.0 {
                scene.offer(text, (x, panel.bottom), align, TEXT_QUIET);
            }
        }
        let place = |no: usize, reason: &Reason| {
            let share = if reason.together.is_finite() {
                reason.together
            } else {
                0.0
            };
            (
                panel.left + share.clamp(0.0, 1.0) * panel.width(),
                lanes.middle(no),
            )
        };
        let points: Vec<_> = self
            .reasons
            .iter()
            .enumerate()
            .map(|(no, it)| place(no, it))
            .collect();
        scene.line(&points, TEXT, 1.5);
        let radius = scene.by(4.0).max(2.5).min(lanes.pitch * 0.4);
        for (no, (reason, at)) in self.reasons.iter().zip(points).enumerate() {
            scene.shapes.push(Shape::Disc(at, radius, TEXT));
            let text = scene.fitted(
                &reason.together_text,
                Weight::Regular,
                SIZE_TABLE,
                panel.width(),
                1,
            );
            let gap = radius + scene.by(5.0).max(3.0);
            let label_top = lanes.middle(no) - text.height() / 2.0;
            // Left of its dot, where the line to the next one does not run.
            if at.0 - gap - text.width() >= panel.left {
                scene.offer(text, (at.0 - gap, label_top), Align::End, TEXT);
            } else if at.0 + gap + text.width() <= panel.right {
                scene.offer(text, (at.0 + gap, label_top), Align::Start, TEXT);
            }
        }
    }
}
