//! How right is each version, and how much does it find?
//!
//! Precision upwards, recall to the right, both from 0 to 1; a version that is a rule is one dot, one
//! with thresholds a line through its dots. A dashed line is what choosing blindly would give.

use crate::around::{Pattern, Sample};
use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::ink::tokens_of;
use crate::obstacles::Obstacles;
use crate::scene::{Scene, Shape};
use crate::text::Fitted;
use crate::tokens::{LINE_STRONG, SIZE_SMALL, SIZE_TABLE, TEXT, TEXT_QUIET, Token};
use crate::{Around, Axis, Ink, Target};

/// Versions by precision and recall.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrecisionFigure {
    /// What is said around it.
    pub around: Around,
    /// The axis of recall.
    pub recall: Axis,
    /// The axis of precision.
    pub precision: Axis,
    /// The share of good ones among all: what choosing blindly would give.
    pub base: Option<Target>,
    /// The versions, the most important first.
    pub versions: Vec<VersionCurve>,
    /// What the bars around dots are: "95% interval"; shown only when there is one.
    pub interval_note: String,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VersionCurve {
    /// What it is called.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// Its thresholds in their order; one where it is a rule.
    pub points: Vec<VersionPoint>,
}

/// A version at one threshold.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VersionPoint {
    /// Of the good ones, how many it finds, from 0 to 1.
    pub recall: f64,
    /// Of those that it takes, how many are good, from 0 to 1.
    pub precision: f64,
    /// The ends of the interval of the precision.
    pub interval: Option<(f64, f64)>,
    /// The threshold: "≥ 40". May be empty.
    pub text: String,
    /// Whether it is the one in force: drawn larger.
    pub chosen: bool,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

impl PrecisionFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let points = || self.versions.iter().flat_map(|version| &version.points);
        let mut samples = Vec::new();
        if points().any(|point| point.interval.is_some()) {
            let (pattern, text) = (Pattern::Whisker(TEXT), &*self.interval_note);
            samples.push(Sample { pattern, text });
        }
        let room = scene.around(&self.around, &samples);
        if points().next().is_none() {
            scene.empty(&self.around, room);
            return;
        }
        let width = scene.axis_width(&self.precision, room.width() * 0.3);
        let left = room.left + width + scene.by(8.0).max(4.0);
        let above = scene.axis_label_above(&self.precision, room);
        let top = room.top + above;
        let plot = Frame {
            left,
            top,
            right: (room.right - scene.by(20.0)).max(left + 20.0),
            bottom: (room.bottom - scene.axis_height(&self.recall)).max(top + 20.0),
        };
        scene.axis_left(&self.precision, plot);
        scene.axis_below(&self.recall, plot, false);
        let mut marks = Obstacles::default();
        self.base(scene, plot, &mut marks);
        let tokens = tokens_of(self.versions.iter().map(|version| version.ink));
        for (version, token) in self.versions.iter().zip(&tokens).rev() {
            self.version(scene, version, *token, plot, &mut marks);
        }
        for (version, token) in self.versions.iter().zip(&tokens) {
            self.name(scene, version, *token, plot, &marks);
        }
        for version in &self.versions {
            self.thresholds(scene, version, plot, &marks);
        }
    }

    fn base(&self, scene: &mut Scene, plot: Frame, marks: &mut Obstacles) {
        let Some(base) = &self.base else { return };
        let y = self.precision.y(base.value, plot);
        scene.dashes(&[(plot.left, y), (plot.right, y)], TEXT_QUIET, 1.5);
        marks.lines.push(((plot.left, y), (plot.right, y)));
        let text = scene.fitted(&base.text, Weight::Regular, SIZE_SMALL, plot.width(), 1);
        let (over, under) = (y - text.height() - scene.by(2.0), y + scene.by(2.0));
        let top = if under + text.height() <= plot.bottom {
            under
        } else {
            over
        };
        scene.offer(
            text,
            (plot.left + scene.by(6.0), top),
            Align::Start,
            TEXT_QUIET,
        );
    }

    fn at(&self, point: &VersionPoint, plot: Frame) -> Option<(f64, f64)> {
        let sound = point.recall.is_finite() && point.precision.is_finite();
        sound.then(|| {
            (
                self.recall.x(point.recall, plot),
                self.precision.y(point.precision, plot),
            )
        })
    }

    fn version(
        &self,
        scene: &mut Scene,
        version: &VersionCurve,
        token: Token,
        plot: Frame,
        marks: &mut Obstacles,
    ) {
        let places: Vec<_> = version
            .points
            .iter()
            .filter_map(|it| self.at(it, plot))
            .collect();
        if places.len() > 1 {
            scene.line(&places, token, 2.5);
            let pairs = places.windows(2).map(|pair| {
                let [one, other] = [pair[0], pair[1]];
                if one.0 <= other.0 {
                    (one, other)
                } else {
                    (other, one)
                }
            });
            marks.lines.extend(pairs);
        }
        for point in &version.points {
            let Some((x, y)) = self.at(point, plot) else {
                continue;
            };
            if let Some((low, high)) = point.interval {
                let (from, to) = (self.precision.y(low, plot), self.precision.y(high, plot));
                let cap = scene.by(4.0).max(2.5);
                scene.line(&[(x, from), (x, to)], token, 1.5);
                marks.lines.push(((x, from), (x, to)));
                for end in [from, to] {
                    scene.line(&[(x - cap, end), (x + cap, end)], token, 1.5);
                    marks.lines.push(((x - cap, end), (x + cap, end)));
                }
            }
            let alone = version.points.len() == 1;
            let radius = scene
                .by(if point.chosen || alone { 7.5 } else { 4.0 })
                .max(3.0);
            scene.shapes.push(Shape::Disc((x, y), radius, token));
            let reach = scene.by(14.0).max(11.0);
            marks.dots.push(Frame {
                left: x - radius,
                top: y - radius,
                right: x + radius,
                bottom: y + radius,
            });
            let frame = Frame {
                left: x - reach,
                top: y - reach,
                right: x + reach,
                bottom: y + reach,
            };
            scene.mark(&point.key, &point.says, frame);
        }
    }

    /// The name stands by the point in force, or by the last.
    fn name(
        &self,
        scene: &mut Scene,
        version: &VersionCurve,
        token: Token,
        plot: Frame,
        marks: &Obstacles,
    ) {
        let sound = || {
            version
                .points
                .iter()
                .filter_map(|it| Some((it, self.at(it, plot)?)))
        };
        let Some((_, at)) = sound()
            .find(|(it, _)| it.chosen)
            .or_else(|| sound().next_back())
        else {
            return;
        };
        let most = plot.width() * 0.4;
        let text = scene.fitted(&version.label, Weight::SemiBold, SIZE_TABLE, most, 2);
        let ink = if token == LINE_STRONG {
            TEXT_QUIET
        } else {
            TEXT
        };
        self.beside(scene, text, at, (ink, token), plot, marks);
    }

    fn thresholds(
        &self,
        scene: &mut Scene,
        version: &VersionCurve,
        plot: Frame,
        marks: &Obstacles,
    ) {
        for point in &version.points {
            let Some((x, y)) = self.at(point, plot) else {
                continue;
            };
            let text = scene.fitted(
                &point.text,
                Weight::Regular,
                SIZE_SMALL,
                plot.width() * 0.3,
                1,
            );
            let off = scene.by(9.0).max(7.0);
            let (width, height) = (text.width(), text.height());
            let places = [
                (x + off, y - height),
                (x + off, y),
                (x - off - width, y),
                (x - off - width, y - height),
            ];
            for (left, top) in places {
                let frame = Frame {
                    left,
                    top,
                    right: left + width,
                    bottom: top + height,
                };
                let free = marks.leave(frame);
                let inside = frame.right <= plot.right + off && frame.bottom <= plot.bottom;
                if free
                    && inside
                    && scene.offer(text.clone(), (left, top), Align::Start, TEXT_QUIET)
                {
                    break;
                }
            }
        }
    }

    /// Around a dot, near first, where neither a text nor a dot stands; a thin line leads to it from afar.
    fn beside(
        &self,
        scene: &mut Scene,
        text: Fitted,
        (x, y): (f64, f64),
        (ink, token): (Token, Token),
        plot: Frame,
        marks: &Obstacles,
    ) {
        let (width, height) = (text.width(), text.height());
        for far in [1.0, 2.4, 4.0, 6.0] {
            let off = scene.by(12.0).max(8.0) * far;
            let places = [
                (x + off, y - height / 2.0),
                (x + off * 0.7, y - height - off * 0.7),
                (x + off * 0.7, y + off * 0.7),
                (x - off - width, y - height / 2.0),
                (x - off * 0.7 - width, y - height - off * 0.7),
                (x - off * 0.7 - width, y + off * 0.7),
                (x - width / 2.0, y - height - off),
                (x - width / 2.0, y + off),
            ];
            for (left, top) in places {
                let frame = Frame {
                    left,
                    top,
                    right: left + width,
                    bottom: top + height,
                };
                let inside = frame.left >= plot.left
                    && frame.right <= plot.right + scene.by(20.0)
                    && frame.top >= plot.top - height
                    && frame.bottom <= plot.bottom;
                let free = marks.leave(frame);
                if inside && free && scene.offer(text.clone(), (left, top), Align::Start, ink) {
                    if far > 1.0 {
                        let to = (
                            x.clamp(frame.left, frame.right),
                            y.clamp(frame.top, frame.bottom),
                        );
                        scene.line(&[(x, y), to], token, 1.0);
                    }
                    return;
                }
            }
        }
    }
}
