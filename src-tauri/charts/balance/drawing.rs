//! Where do the panels of a balance go?

use super::{BalanceFigure, BalanceStage, Flow};
use crate::Axis;
use crate::around::{Pattern, Sample};
use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::{Scene, Shape};
use crate::text::LINE_HEIGHT;
use crate::tokens::{
    ANONYMOUS, LINE, LINE_STRONG, SIZE_SMALL, SIZE_TABLE, TEXT, TEXT_QUIET, Token,
};

/// The least width of a panel.
const LEAST_WIDTH: f64 = 130.0;

/// And on a card.
const CARD_WIDTH: f64 = 52.0;

/// How much of a panel the line takes; the bars take the rest.
const THERE: f64 = 0.34;

/// One panel.
struct Panel {
    there: Frame,
    flows: Frame,
    n: usize,
}

impl Panel {
    fn slot(&self) -> f64 {
        self.flows.width() / self.n.max(1) as f64
    }

    fn x(&self, period: usize) -> f64 {
        self.flows.left + (period as f64 + 0.5) * self.slot()
    }
}

impl BalanceFigure {
    pub(crate) fn place(&self, scene: &mut Scene) {
        let flows = || self.stages.iter().flat_map(|stage| &stage.flows);
        let nothing = self.periods.is_empty() || flows().next().is_none();
        let first = self
            .stages
            .first()
            .map_or(ANONYMOUS, |stage| stage.ink.fill());
        let mut samples = Vec::new();
        if !nothing {
            samples.push(Sample {
                pattern: Pattern::Thread(TEXT),
                text: &self.there_label,
            });
            samples.push(Sample {
                pattern: Pattern::Fill(first),
                text: &self.in_label,
            });
            samples.push(Sample {
                pattern: Pattern::Pale(first),
                text: &self.out_label,
            });
        }
        if flows().any(|flow| flow.pending) {
            let (pattern, text) = (Pattern::Pending(LINE_STRONG), &*self.pending_note);
            samples.push(Sample { pattern, text });
        }
        let room = scene.around(&self.around, &samples);
        if nothing {
            scene.empty(&self.around, room);
            return;
        }
        let axis_width = scene.axis_width(&self.flow, room.width() * 0.2) + scene.by(8.0).max(4.0);
        let gap = scene.by(22.0).max(9.0);
        let n = self.stages.len();
        let least_width = if scene.is_card() {
            CARD_WIDTH
        } else {
            scene.by(LEAST_WIDTH)
        };
        let across = ((room.width() - axis_width + gap) / (least_width + gap)) as usize;
        let across = across.clamp(1, n);
        let down = n.div_ceil(across);
        // Where there is no room for all, the first ones stand.
        let most_down = (room.height() / scene.by(150.0).max(96.0)).floor().max(1.0) as usize;
        let down = down.min(most_down);
        let height = (room.height() - gap * (down - 1) as f64) / down as f64;
        let width = (room.width() - axis_width - gap * (across - 1) as f64) / across as f64;
        for (no, stage) in self.stages.iter().take(across * down).enumerate() {
            let (row, column) = (no / across, no % across);
            let left = room.left + axis_width + column as f64 * (width + gap);
            let top = room.top + row as f64 * (height + gap);
            let frame = Frame {
                left,
                top,
                right: left + width,
                bottom: top + height,
            };
            self.panel(scene, stage, frame, column == 0);
        }
    }

    fn panel(&self, scene: &mut Scene, stage: &BalanceStage, frame: Frame, with_axis: bool) {
        let line = scene.px(SIZE_SMALL) * LINE_HEIGHT;
        let name = scene.fitted(&stage.label, Weight::SemiBold, SIZE_TABLE, frame.width(), 1);
        let top = frame.top + name.height() + line * 1.3;
        let below = line + scene.by(4.0);
        let bottom = (frame.bottom - below).max(top + 20.0);
        scene.offer(name, (frame.left, frame.top), Align::Start, TEXT);
        let cut = top + (bottom - top) * THERE;
        let panel = Panel {
            there: Frame {
                top,
                bottom: cut - scene.by(6.0),
                ..frame
            },
            flows: Frame {
                top: cut + scene.by(4.0),
                bottom,
                ..frame
            },
            n: self.periods.len(),
        };
        self.bars(scene, stage, &panel, with_axis);
        self.there(scene, stage, &panel);
        self.names(scene, &panel);
    }

    /// The first and the last period; all of them would say the same in every panel.
    fn names(&self, scene: &mut Scene, panel: &Panel) {
        let Frame {
            left,
            right,
            bottom,
            ..
        } = panel.flows;
        let top = bottom + scene.by(4.0);
        let room = right - left;
        let (first, last) = (self.periods.first(), self.periods.last());
        let fitted = |text: &String| scene.fitted(text, Weight::Regular, SIZE_SMALL, room, 1);
        let last = last.filter(|_| panel.n > 1).map(fitted);
        let left_of_last = room - last.as_ref().map_or(0.0, crate::text::Fitted::width);
        // Two names side by side, or the last alone.
        let first = first
            .map(fitted)
            .filter(|it| it.width() + line_gap(scene) <= left_of_last);
        if let Some(last) = last {
            scene.offer(last, (right, top), Align::End, TEXT_QUIET);
        }
        if let Some(first) = first {
            scene.offer(first, (left, top), Align::Start, TEXT_QUIET);
        }
    }

    fn bars(&self, scene: &mut Scene, stage: &BalanceStage, panel: &Panel, with_axis: bool) {
        let plot = panel.flows;
        let middle = (plot.top + plot.bottom) / 2.0;
        let upper = Frame {
            bottom: middle,
            ..plot
        };
        // Mirrored: the same distance is the same number in both directions.
        let mirrored = Axis {
            min: -self.flow.max,
            max: self.flow.max,
            ..self.flow.clone()
        };
        self.axis(scene, &mirrored, plot, with_axis);
        let (fill, slot) = (stage.ink.fill(), panel.slot());
        let half = (slot * 0.36).min(scene.by(16.0).max(8.0));
        for (period, flow) in stage.flows.iter().take(panel.n).enumerate() {
            let x = panel.x(period);
            let share = |value: f64| self.flow.share(value) * upper.height();
            let (up, down) = (share(flow.inflow), share(flow.outflow));
            let bar = |top: f64, bottom: f64| Frame {
                left: x - half,
                top,
                right: x + half,
                bottom,
            };
            let (upper_bar, lower_bar) = (bar(middle - up, middle), bar(middle, middle + down));
            if flow.pending {
                for part in [upper_bar, lower_bar]
                    .into_iter()
                    .filter(|it| it.height() > 0.5)
                {
                    scene.shapes.push(Shape::Hatch(part, fill));
                    scene.shapes.push(Shape::Box(part, fill, scene.by(1.0)));
                }
            } else {
                if up > 0.0 {
                    scene.fill(upper_bar, fill);
                }
                if down > 0.0 {
                    self.pale(scene, lower_bar, fill);
                }
            }
            let column = |top: f64, bottom: f64| Frame {
                left: x - slot / 2.0,
                top,
                right: x + slot / 2.0,
                bottom,
            };
            scene.mark(
                &flow.inflow_key,
                &flow.inflow_says,
                column(plot.top, middle),
            );
            scene.mark(
                &flow.outflow_key,
                &flow.outflow_says,
                column(middle, plot.bottom),
            );
            scene.mark(
                &flow.there_key,
                &flow.there_says,
                column(panel.there.top, panel.there.bottom),
            );
        }
        scene.line(
            &[(plot.left, middle), (plot.right, middle)],
            LINE_STRONG,
            1.0,
        );
    }

    /// What goes out: an outline with a tint, so that it is no second kind of what comes in.
    fn pale(&self, scene: &mut Scene, bar: Frame, token: Token) {
        scene.shapes.push(Shape::Tint(bar, token, 0.25));
        scene.shapes.push(Shape::Box(bar, token, scene.by(1.0)));
    }

    /// Rules in each panel, named in the first of a row.
    fn axis(&self, scene: &mut Scene, mirrored: &Axis, plot: Frame, named: bool) {
        let gap = scene.by(8.0).max(4.0);
        for tick in &self.flow.ticks {
            for at in [tick.at, -tick.at] {
                let y = mirrored.y(at, plot);
                scene.line(&[(plot.left, y), (plot.right, y)], LINE, 0.7);
                if named {
                    let room = plot.left - gap;
                    let text = scene.fitted(&tick.text, Weight::Regular, SIZE_SMALL, room, 1);
                    let top = y - text.height() / 2.0;
                    scene.offer(text, (plot.left - gap, top), Align::End, TEXT_QUIET);
                }
            }
        }
    }

    fn there(&self, scene: &mut Scene, stage: &BalanceStage, panel: &Panel) {
        let most = if self.most_there > 0.0 {
            self.most_there
        } else {
            1.0
        };
        let axis = Axis {
            max: most,
            ..Axis::default()
        };
        let place = |(period, flow): (usize, &Flow)| {
            let sound = flow.there.is_finite();
            sound.then(|| (panel.x(period), axis.y(flow.there, panel.there)))
        };
        let flows = || stage.flows.iter().take(panel.n).enumerate();
        let points: Vec<_> = flows().filter_map(place).collect();
        scene.line(&points, TEXT, 2.0);
        let last = flows().rfind(|(_, flow)| flow.there.is_finite());
        if let (Some((_, flow)), Some((x, y))) = (last, points.last().copied()) {
            scene
                .shapes
                .push(Shape::Disc((x, y), scene.by(4.0).max(2.5), TEXT));
            let room = panel.flows.width() * 0.8;
            let text = scene.fitted(&flow.there_text, Weight::SemiBold, SIZE_SMALL, room, 1);
            let right = (x + scene.by(6.0)).min(panel.flows.right);
            // Above all of the line that it stands over, also where that comes down to its end.
            let left = right - text.width();
            let over = points
                .windows(2)
                .filter(|pair| pair[1].0 >= left)
                .flat_map(|pair| pair.iter().map(|(_, y)| *y));
            let top = over.fold(y, f64::min) - text.height() - scene.by(4.0);
            scene.offer(text, (right, top), Align::End, TEXT);
        }
    }
}

fn line_gap(scene: &Scene) -> f64 {
    scene.by(8.0).max(5.0)
}
