//! Where do the parts of a trend go?

use super::{Point, Series, TrendFigure};
use crate::around::{Pattern, Sample};
use crate::canvas::{Align, Frame};
use crate::ends::EndLabel;
use crate::fonts::Weight;
use crate::ink::tokens_of;
use crate::scene::{Scene, Shape};
use crate::text::{Fitted, LINE_HEIGHT};
use crate::tokens::{LINE, LINE_STRONG, SIZE_SMALL, TEXT, TEXT_QUIET, Token};

/// Above so many periods points have no dots.
const DOTS: usize = 26;

/// Up to so many periods the figures of a single line stand at its points.
const FEW: usize = 13;

/// The plot and where the periods stand in it.
struct Ground {
    plot: Frame,
    n: usize,
}

impl Ground {
    fn slot(&self) -> f64 {
        self.plot.width() / self.n.max(1) as f64
    }

    fn x(&self, period: usize) -> f64 {
        self.plot.left + (period as f64 + 0.5) * self.slot()
    }
}

impl TrendFigure {
    fn points(&self) -> impl Iterator<Item = &Point> {
        self.series.iter().flat_map(Series::known)
    }

    pub(crate) fn place(&self, scene: &mut Scene) {
        let n = self.periods.len();
        let tokens = tokens_of(self.series.iter().map(|series| series.ink));
        let first = tokens.first().copied().unwrap_or(LINE_STRONG);
        let pending = self.points().any(|point| point.pending);
        let band = self.points().any(|point| point.interval.is_some());
        let mut samples = Vec::new();
        if band {
            let pattern = Pattern::Band(first);
            samples.push(Sample {
                pattern,
                text: &self.band_note,
            });
        }
        if pending {
            let pattern = Pattern::Pending(LINE_STRONG);
            samples.push(Sample {
                pattern,
                text: &self.pending_note,
            });
        }
        let room = scene.around(&self.around, &samples);
        if n == 0 || self.points().next().is_none() {
            scene.empty(&self.around, room);
            return;
        }
        let labels = self.end_labels(scene, room);
        let widest = labels
            .iter()
            .flatten()
            .map(EndLabel::width)
            .fold(0.0, f64::max);
        let gap = scene.by(12.0).max(7.0);
        let left =
            room.left + scene.axis_width(&self.y, room.width() * 0.3) + scene.by(8.0).max(4.0);
        let above = scene.axis_label_above(&self.y, room);
        let events = if self.events.is_empty() {
            0.0
        } else {
            scene.px(SIZE_SMALL) * LINE_HEIGHT * 1.2
        };
        let below = scene.px(SIZE_SMALL) * LINE_HEIGHT + scene.by(8.0).max(4.0);
        let plot = Frame {
            left,
            top: room.top + above + events,
            right: (room.right - if widest > 0.0 { widest + gap } else { gap }).max(left + 20.0),
            bottom: (room.bottom - below).max(room.top + above + events + 20.0),
        };
        let ground = Ground { plot, n };
        scene.axis_left(&self.y, plot);
        self.pending_ground(scene, &ground);
        self.period_names(scene, &ground);
        let ends = self.ends(&ground);
        scene.put_end_labels(labels, &ends, plot, &tokens);
        self.events(scene, &ground);
        self.target(scene, &ground);
        for (series, token) in self.series.iter().zip(&tokens).rev() {
            self.band(scene, &ground, series, *token);
        }
        for (series, token) in self.series.iter().zip(&tokens).rev() {
            self.line(scene, &ground, series, *token);
        }
        if self.series.len() == 1 && n <= FEW && !scene.is_card() {
            self.figures_at_points(scene, &ground);
        }
        self.regions(scene, &ground);
    }

    fn pending_ground(&self, scene: &mut Scene, ground: &Ground) {
        let pending = |period: usize| {
            let at = |series: &Series| series.at(period).is_some_and(|point| point.pending);
            self.series.iter().any(at)
        };
        let Ground { plot, n } = ground;
        let half = ground.slot() / 2.0;
        for period in (0..*n).filter(|period| pending(*period)) {
            let x = ground.x(period);
            let frame = Frame {
                left: x - half,
                right: x + half,
                ..*plot
            };
            scene.shapes.push(Shape::Hatch(frame, LINE));
        }
    }

    /// The last period is named, and before it every so-many-th.
    fn period_names(&self, scene: &mut Scene, ground: &Ground) {
        let Ground { plot, n } = ground;
        let most = (plot.width() / 2.0).min(scene.px(SIZE_SMALL) * 12.0);
        let names: Vec<Fitted> = self
            .periods
            .iter()
            .map(|name| scene.fitted(name, Weight::Regular, SIZE_SMALL, most, 1))
            .collect();
        let widest = names.iter().map(Fitted::width).fold(0.0, f64::max);
        let every = ((widest + scene.by(14.0).max(8.0)) / ground.slot())
            .ceil()
            .max(1.0) as usize;
        let top = plot.bottom + scene.by(8.0).max(4.0);
        for (period, name) in names.into_iter().enumerate() {
            if (n - 1 - period).is_multiple_of(every) {
                let half = name.width() / 2.0;
                let page = scene.page();
                let x = ground.x(period);
                let at = x.clamp(page.left + half, (page.right - half).max(page.left + half));
                if scene.offer(name, (at, top), Align::Middle, TEXT_QUIET) {
                    let tick = scene.by(4.0);
                    scene.line(
                        &[(x, plot.bottom), (x, plot.bottom + tick)],
                        LINE_STRONG,
                        1.0,
                    );
                }
            }
        }
    }

    fn events(&self, scene: &mut Scene, ground: &Ground) {
        let Ground { plot, n } = ground;
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        for event in self.events.iter().filter(|event| event.period < *n) {
            let x = ground.x(event.period) - ground.slot() / 2.0;
            scene.dashes(
                &[(x, plot.top - line * 0.2), (x, plot.bottom)],
                TEXT_QUIET,
                1.0,
            );
            let page = scene.page();
            let to_right = x < (plot.left + plot.right) / 2.0;
            let room = if to_right {
                page.right - x
            } else {
                x - page.left
            };
            let align = if to_right { Align::Start } else { Align::End };
            let text = scene.fitted(&event.text, Weight::Regular, SIZE_SMALL, room, 1);
            scene.offer(text, (x, plot.top - line * 1.2), align, TEXT);
        }
    }

    fn end_labels(&self, scene: &Scene, room: Frame) -> Vec<Option<EndLabel>> {
        let texts = self.series.iter().map(|series| {
            let last = series.known().last()?;
            Some((series.label.as_str(), last.text.as_str()))
        });
        scene.end_labels(texts.collect(), room)
    }

    fn ends(&self, ground: &Ground) -> Vec<Option<(f64, f64)>> {
        let end = |series: &Series| {
            let (period, point) = series.last()?;
            Some((ground.x(period), self.y.y(point.value, ground.plot)))
        };
        self.series.iter().map(end).collect()
    }

    fn target(&self, scene: &mut Scene, ground: &Ground) {
        let Some(target) = &self.target else { return };
        let Ground { plot, .. } = ground;
        let y = self.y.y(target.value, *plot);
        scene.dashes(&[(plot.left, y), (plot.right, y)], TEXT_QUIET, 1.5);
        let room = plot.width() * 0.6;
        let text = scene.fitted(&target.text, Weight::Regular, SIZE_SMALL, room, 1);
        let (height, gap) = (text.height(), scene.by(2.0));
        for (x, align) in [
            (plot.left + scene.by(4.0), Align::Start),
            (plot.right, Align::End),
        ] {
            for top in [y - height - gap, y + gap] {
                if self.free_of_lines(ground, top, top + height, (x, text.width(), align))
                    && scene.offer(text.clone(), (x, top), align, TEXT_QUIET)
                {
                    return;
                }
            }
        }
        let at = (plot.left + scene.by(4.0), y - height - gap);
        scene.offer(text, at, Align::Start, TEXT_QUIET);
    }

    /// Whether no line runs where a text would stand.
    fn free_of_lines(
        &self,
        ground: &Ground,
        top: f64,
        bottom: f64,
        (x, width, align): (f64, f64, Align),
    ) -> bool {
        let left = if align == Align::End { x - width } else { x };
        let within = |period: usize| {
            let at = ground.x(period);
            at >= left - ground.slot() && at <= left + width + ground.slot()
        };
        (0..ground.n)
            .filter(|period| within(*period))
            .all(|period| {
                self.series
                    .iter()
                    .filter_map(|series| series.at(period))
                    .all(|point| {
                        let y = self.y.y(point.value, ground.plot);
                        y < top - 2.0 || y > bottom + 2.0
                    })
            })
    }

    fn band(&self, scene: &mut Scene, ground: &Ground, series: &Series, token: Token) {
        let opacity = if self.series.len() == 1 { 0.16 } else { 0.1 };
        let ends = |period: usize| {
            let (low, high) = series.at(period)?.interval?;
            let x = ground.x(period);
            let plot = ground.plot;
            Some(((x, self.y.y(high, plot)), (x, self.y.y(low, plot))))
        };
        for run in runs(ground.n, |period| ends(period).is_some()) {
            let (upper, lower): (Vec<_>, Vec<_>) = run.clone().filter_map(ends).unzip();
            if let ([up], [low]) = (&upper[..], &lower[..]) {
                // A single period: a bar as broad as a dot.
                let half = scene.by(4.0).max(2.0);
                let frame = Frame {
                    left: up.0 - half,
                    top: up.1,
                    right: up.0 + half,
                    bottom: low.1,
                };
                scene.shapes.push(Shape::Tint(frame, token, opacity * 2.0));
                continue;
            }
            let outline = upper.into_iter().chain(lower.into_iter().rev()).collect();
            scene.shapes.push(Shape::Area(outline, token, opacity));
        }
    }

    fn line(&self, scene: &mut Scene, ground: &Ground, series: &Series, token: Token) {
        let width = if self.series.len() > 8 { 1.5 } else { 2.5 };
        let place = |period: usize| {
            let point = series.at(period)?;
            Some((ground.x(period), self.y.y(point.value, ground.plot)))
        };
        let pending = |period: usize| series.at(period).is_some_and(|point| point.pending);
        for run in runs(ground.n, |period| place(period).is_some()) {
            // A pending stretch begins at the last point that is final.
            let mut from = run.start;
            while from < run.end {
                let mut to = from + 1;
                let dashed = to < run.end && (pending(from) || pending(to));
                while to < run.end && (pending(to - 1) || pending(to)) == dashed {
                    to += 1;
                }
                let points: Vec<_> = (from..to).filter_map(place).collect();
                if points.len() > 1 {
                    if dashed {
                        scene.dashes(&points, token, width);
                    } else {
                        scene.line(&points, token, width);
                    }
                }
                if to >= run.end {
                    break;
                }
                from = to - 1;
            }
        }
        let radius = scene.by(4.0).max(2.6);
        let last = series.last().map(|(period, _)| period);
        for period in 0..ground.n {
            let Some(at) = place(period) else { continue };
            let alone = place(period + 1).is_none() && (period == 0 || place(period - 1).is_none());
            if pending(period) {
                scene.ring(at, radius, token);
            } else if ground.n <= DOTS || alone || last == Some(period) {
                scene.shapes.push(Shape::Disc(at, radius, token));
            }
        }
    }

    fn figures_at_points(&self, scene: &mut Scene, ground: &Ground) {
        let Some(series) = self.series.first() else {
            return;
        };
        let last = series.last().map(|(period, _)| period);
        for period in 0..ground.n {
            let Some(point) = series.at(period).filter(|_| last != Some(period)) else {
                continue;
            };
            let y = self.y.y(point.value, ground.plot);
            let room = ground.slot() * 0.95;
            let text = scene.fitted(&point.text, Weight::Regular, SIZE_SMALL, room, 1);
            if text.lines.iter().any(|line| line.ends_with('…')) {
                continue;
            }
            let near = |other: usize| series.at(other).map(|it| self.y.y(it.value, ground.plot));
            let around = [period.checked_sub(1).and_then(near), near(period + 1)];
            let higher = around.into_iter().flatten().filter(|it| *it < y).count();
            // Above a peak, below a trough.
            let off = scene.by(8.0);
            let (over, under) = (y - off - text.height(), y + off);
            let tops = if higher == 2 {
                [under, over]
            } else {
                [over, under]
            };
            for top in tops {
                if top >= ground.plot.top - text.height()
                    && top + text.height() <= ground.plot.bottom
                    && scene.offer(
                        text.clone(),
                        (ground.x(period), top),
                        Align::Middle,
                        TEXT_QUIET,
                    )
                {
                    break;
                }
            }
        }
    }

    /// Whole columns where there is one line, squares around the points where there are several.
    fn regions(&self, scene: &mut Scene, ground: &Ground) {
        let half = ground.slot() / 2.0;
        let reach = scene.by(14.0).max(11.0);
        for series in self.series.iter().rev() {
            for period in 0..ground.n {
                let Some(point) = series.at(period) else {
                    continue;
                };
                let (x, y) = (ground.x(period), self.y.y(point.value, ground.plot));
                let frame = if self.series.len() == 1 {
                    Frame {
                        left: x - half,
                        right: x + half,
                        ..ground.plot
                    }
                } else {
                    let half = half.min(reach).max(3.0);
                    Frame {
                        left: x - half,
                        top: y - reach,
                        right: x + half,
                        bottom: y + reach,
                    }
                };
                scene.mark(&point.key, &point.says, frame);
            }
        }
    }
}

impl Series {
    fn at(&self, period: usize) -> Option<&Point> {
        let point = self.points.get(period)?.as_ref()?;
        Some(point).filter(|point| point.value.is_finite())
    }

    fn known(&self) -> impl Iterator<Item = &Point> {
        (0..self.points.len()).filter_map(|period| self.at(period))
    }

    fn last(&self) -> Option<(usize, &Point)> {
        let mut periods = (0..self.points.len()).rev();
        periods.find_map(|period| Some((period, self.at(period)?)))
    }
}

/// The stretches of positions that hold.
fn runs(n: usize, holds: impl Fn(usize) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    for at in (0..n).filter(|at| holds(*at)) {
        match found.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}
