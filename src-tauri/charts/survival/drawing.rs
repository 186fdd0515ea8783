//! Where do the parts of a survival curve go?
//!
//! Of a hundred thousand steps those are drawn that can be told apart; where several fall
//! within one, the last share counts and the band holds all of theirs.

use super::{Curve, CurveStep, SurvivalFigure};
use crate::around::{Pattern, Sample};
use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::ink::tokens_of;
use crate::scene::{Scene, Shape};
use crate::text::LINE_HEIGHT;
use crate::tokens::{LINE_STRONG, SIZE_SMALL, SIZE_TABLE, TEXT, TEXT_QUIET, Token};

/// Steps nearer than this, in units of a picture of 1280 × 560, are drawn as one.
const NEAREST: f64 = 1.0;

/// A step where it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Placed {
    x: f64,
    y: f64,
    low: f64,
    high: f64,
}

impl SurvivalFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let tokens = tokens_of(self.curves.iter().map(|curve| curve.ink));
        let first = tokens.first().copied().unwrap_or(LINE_STRONG);
        let banded = |curve: &Curve| curve.steps.iter().any(|step| step.low < step.high);
        let mut samples = Vec::new();
        if self.curves.iter().any(banded) {
            let (pattern, text) = (Pattern::Band(first), &*self.band_note);
            samples.push(Sample { pattern, text });
        }
        if self.curves.iter().any(|curve| !curve.censored.is_empty()) {
            let (pattern, text) = (Pattern::Tick(first), &*self.censored_note);
            samples.push(Sample { pattern, text });
        }
        let room = scene.around(&self.around, &samples);
        let drawn = |curve: &Curve| !curve.steps.is_empty() || !curve.censored.is_empty();
        if !self.curves.iter().any(drawn) {
            scene.empty(&self.around, room);
            return;
        }
        let texts = self.curves.iter().map(|curve| {
            let median = curve
                .median
                .as_ref()
                .map_or("", |median| median.text.as_str());
            // A single curve has its median where it is.
            let median = if self.curves.len() == 1 { "" } else { median };
            drawn(curve).then_some((curve.label.as_str(), median))
        });
        let labels = scene.end_labels(texts.collect(), room);
        let width = scene.axis_width(&self.y, room.width() * 0.3);
        let mut left = room.left + width + scene.by(8.0).max(4.0);
        let above = scene.axis_label_above(&self.y, room);
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let at_risk = self.at_risk_height(scene, line);
        if at_risk > 0.0 {
            // The first number is centred on the left end of the axis.
            left = left.max(room.left + scene.by(36.0).max(24.0));
        }
        let top = room.top + above;
        let plot = Frame {
            left,
            top,
            right: (room.right - scene.end_room(&labels)).max(left + 20.0),
            bottom: (room.bottom - scene.axis_height(&self.x) - at_risk).max(top + 20.0),
        };
        scene.axis_left(&self.y, plot);
        scene.axis_below(&self.x, plot, false);
        let placed: Vec<Vec<Placed>> = self
            .curves
            .iter()
            .map(|curve| self.placed(curve, plot, scene.scale.max(1.0) * NEAREST))
            .collect();
        for (no, curve) in self.curves.iter().enumerate().rev() {
            self.curve(scene, curve, &placed[no], tokens[no], plot);
        }
        let ends: Vec<Option<(f64, f64)>> = placed
            .iter()
            .map(|steps| steps.last().map(|step| (step.x, step.y)))
            .collect();
        scene.put_end_labels(labels, &ends, plot, &tokens);
        self.medians(scene, &tokens, plot);
        if at_risk > 0.0 {
            let from = plot.bottom + scene.axis_height(&self.x);
            self.at_risk(scene, &tokens, plot, from, line);
        }
        for (curve, steps) in self.curves.iter().zip(&placed).rev() {
            regions(scene, curve, steps);
            self.marked(scene, curve, plot);
        }
    }

    /// Where the curve stands at the time of each of its marks.
    fn marked(&self, scene: &mut Scene, curve: &Curve, plot: Frame) {
        let reach = scene.by(11.0).max(8.0);
        for mark in &curve.marks {
            let before = curve.steps.partition_point(|step| step.at <= mark.at);
            let step = before
                .checked_sub(1)
                .and_then(|place| curve.steps.get(place));
            let share = step.map_or(1.0, |step| step.share);
            let (x, y) = (self.x.x(mark.at, plot), self.y.y(share, plot));
            let frame = Frame {
                left: x - reach,
                top: y - reach,
                right: x + reach,
                bottom: y + reach,
            };
            scene.mark(&mark.key, &mark.says, frame);
        }
    }

    fn at_risk_height(&self, scene: &Scene, line: f64) -> f64 {
        let rows = self
            .curves
            .iter()
            .filter(|curve| !curve.at_risk.is_empty())
            .count();
        let tall = scene.size.height >= 280 && rows <= 5;
        if rows == 0 || !tall || self.at_risk_label.is_empty() {
            0.0
        } else {
            line * (rows as f64 + 1.0)
        }
    }

    /// The curve from its beginning to where it is known, thinned.
    fn placed(&self, curve: &Curve, plot: Frame, nearest: f64) -> Vec<Placed> {
        let at = |step: &CurveStep| Placed {
            x: self.x.x(step.at, plot),
            y: self.y.y(step.share, plot),
            low: self.y.y(step.low, plot),
            high: self.y.y(step.high, plot),
        };
        let whole = CurveStep {
            at: self.x.min,
            share: 1.0,
            low: 1.0,
            high: 1.0,
        };
        let mut found = vec![at(&whole)];
        let sound = |step: &&CurveStep| step.at.is_finite() && step.share.is_finite();
        for step in curve.steps.iter().filter(sound) {
            let step = at(step);
            // The whole, where the curve begins, stays as it is.
            let begun = found.len() > 1;
            match found.last_mut() {
                Some(last) if begun && step.x - last.x < nearest => {
                    *last = Placed {
                        x: last.x,
                        low: last.low.max(step.low),
                        high: step.high,
                        ..step
                    };
                }
                _ => found.push(step),
            }
        }
        let observed = curve.censored.iter().copied().filter(|at| at.is_finite());
        let last_step = curve.steps.last().map_or(0.0, |step| step.at);
        let until = observed.fold(curve.until.max(last_step), f64::max);
        let end = self.x.x(until, plot);
        if let Some(last) = found.last().copied().filter(|last| last.x < end) {
            found.push(Placed { x: end, ..last });
        }
        found
    }

    fn curve(&self, scene: &mut Scene, curve: &Curve, steps: &[Placed], token: Token, plot: Frame) {
        let stairs = |height: fn(&Placed) -> f64| {
            let mut points: Vec<(f64, f64)> = Vec::with_capacity(steps.len() * 2);
            for step in steps {
                if let Some((_, before)) = points.last().copied() {
                    points.push((step.x, before));
                }
                points.push((step.x, height(step)));
            }
            points
        };
        if curve.steps.iter().any(|step| step.low < step.high) {
            let mut outline = stairs(|step| step.high);
            outline.extend(stairs(|step| step.low).into_iter().rev());
            let opacity = if self.curves.len() == 1 { 0.16 } else { 0.1 };
            scene.shapes.push(Shape::Area(outline, token, opacity));
        }
        scene.line(&stairs(|step| step.y), token, 2.5);
        self.censored(scene, curve, steps, token, plot);
    }

    /// Ticks, no nearer to each other than they can be told apart.
    fn censored(
        &self,
        scene: &mut Scene,
        curve: &Curve,
        steps: &[Placed],
        token: Token,
        plot: Frame,
    ) {
        let nearest = scene.by(9.0).max(7.0);
        let n_slots = (plot.width() / nearest).ceil().max(1.0) as usize;
        let mut slots: Vec<Option<f64>> = vec![None; n_slots + 1];
        for at in curve.censored.iter().filter(|at| at.is_finite()) {
            let x = self.x.x(*at, plot);
            let slot = ((x - plot.left) / nearest) as usize;
            if let Some(slot) = slots.get_mut(slot) {
                slot.get_or_insert(x);
            }
        }
        let half = scene.by(4.0).max(2.5);
        for x in slots.into_iter().flatten() {
            let reached = steps.partition_point(|step| step.x <= x);
            let Some(step) = reached.checked_sub(1).and_then(|no| steps.get(no)) else {
                continue;
            };
            scene.line(&[(x, step.y - half), (x, step.y + half)], token, 1.2);
        }
    }

    fn medians(&self, scene: &mut Scene, tokens: &[Token], plot: Frame) {
        let half = self.y.y(0.5, plot);
        let medians = || {
            self.curves
                .iter()
                .zip(tokens)
                .filter_map(|(curve, token)| Some((curve.median.as_ref()?, *token)))
        };
        let furthest = medians()
            .map(|(median, _)| self.x.x(median.at, plot))
            .fold(plot.left, f64::max);
        if furthest > plot.left {
            scene.dashes(&[(plot.left, half), (furthest, half)], TEXT_QUIET, 1.2);
        }
        for (median, token) in medians() {
            let x = self.x.x(median.at, plot);
            scene.dashes(&[(x, half), (x, plot.bottom)], token, 1.2);
            scene
                .shapes
                .push(Shape::Disc((x, half), scene.by(4.5).max(3.0), token));
            if self.curves.len() == 1 {
                let gap = scene.by(9.0).max(6.0);
                let room = (plot.right - x - gap).max(plot.width() * 0.3);
                let text = scene.fitted(&median.text, Weight::SemiBold, SIZE_TABLE, room, 1);
                // Above to the right the curve has come down already.
                let above = half - text.height() - scene.by(3.0);
                if x + gap + text.width() <= plot.right + scene.by(12.0) {
                    scene.offer(text, (x + gap, above), Align::Start, TEXT);
                } else {
                    scene.offer(text, (x - gap, half + gap), Align::End, TEXT);
                }
            }
        }
    }

    fn at_risk(&self, scene: &mut Scene, tokens: &[Token], plot: Frame, top: f64, line: f64) {
        let page = scene.page();
        let head = scene.fitted(
            &self.at_risk_label,
            Weight::Regular,
            SIZE_SMALL,
            page.width(),
            1,
        );
        scene.offer(head, (page.left, top), Align::Start, TEXT_QUIET);
        let mut row_top = top + line;
        for (curve, token) in self.curves.iter().zip(tokens) {
            if curve.at_risk.is_empty() {
                continue;
            }
            if self.curves.len() > 1 {
                let radius = scene.by(4.0).max(2.5);
                let at = (page.left + radius, row_top + line / 2.0);
                scene.shapes.push(Shape::Disc(at, radius, *token));
            }
            for (tick, text) in self.x.ticks.iter().zip(&curve.at_risk) {
                let x = self.x.x(tick.at, plot);
                let text = scene.fitted(text, Weight::Regular, SIZE_SMALL, plot.width() / 3.0, 1);
                let half = text.width() / 2.0;
                let at = x.clamp(page.left + half, (page.right - half).max(page.left + half));
                scene.offer(text, (at, row_top), Align::Middle, TEXT_QUIET);
            }
            row_top += line;
        }
    }
}

/// The curve in pieces around its steps, since a rectangle around all of it would cover the others.
fn regions(scene: &mut Scene, curve: &Curve, steps: &[Placed]) {
    const PIECES: usize = 12;
    let reach = scene.by(9.0).max(7.0);
    let every = steps.len().div_ceil(PIECES).max(1);
    for no in (0..steps.len()).step_by(every) {
        let last = (no + every).min(steps.len() - 1);
        let (from, to) = (steps[no], steps[last]);
        let frame = Frame {
            left: from.x,
            top: from.y.min(to.y) - reach,
            right: to.x.max(from.x + 1.0),
            bottom: from.y.max(to.y) + reach,
        };
        scene.mark(&curve.key, &curve.says, frame);
    }
}

#[cfg(test)]
mod tests {
    use crate::{Axis, Curve, CurveStep, Figure, Size, SurvivalFigure, Theme};

    fn figure(n: u32) -> SurvivalFigure {
        let step = |no: u32| {
            let share = 1.0 - f64::from(no + 1) / f64::from(n + 1);
            CurveStep {
                at: f64::from(no) * 365.0 / f64::from(n),
                share,
                low: share - 0.01,
                high: share + 0.01,
            }
        };
        SurvivalFigure {
            x: Axis::from_zero(365.0, 6, |at| format!("{at}")),
            y: Axis::from_zero(1.0, 4, |at| format!("{at}")),
            curves: vec![Curve {
                steps: (0..n).map(step).collect(),
                censored: (0..n).map(|no| f64::from(no) * 0.003).collect(),
                ..Curve::default()
            }],
            ..SurvivalFigure::default()
        }
    }

    #[test]
    fn a_hundred_thousand_steps_are_drawn_as_many_as_can_be_told_apart() {
        let few = Figure::Survival(figure(5_000))
            .draw(Theme::Light, Size::WIDE)
            .unwrap();
        let many = Figure::Survival(figure(100_000))
            .draw(Theme::Light, Size::WIDE)
            .unwrap();
        assert!(
            many.svg.len() < few.svg.len() * 2,
            "{} {}",
            many.svg.len(),
            few.svg.len()
        );
    }

    #[test]
    fn a_step_at_the_very_beginning_is_drawn() {
        let mut figure = figure(1);
        figure.curves[0].steps[0].share = 0.25;
        figure.curves[0].until = 365.0;
        let scene = Figure::Survival(figure).scene(Size::WIDE).unwrap();
        let mut lowest = scene.shapes.iter().filter_map(|shape| match shape {
            crate::scene::Shape::Line(points, ..) if points.len() > 2 => Some(points.clone()),
            _ => None,
        });
        let points = lowest.next_back().unwrap();
        assert!(points.iter().any(|(_, y)| *y > 280.0), "{points:?}");
    }
}
