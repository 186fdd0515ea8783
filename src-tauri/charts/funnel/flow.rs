//! Where do the bars with their counts go, and the steps with their rates?

use super::bars::{Bars, Columns, Labels};
use super::figure::{ConversionText, FunnelStage, Owner};
use super::layout::{ARROW_HALF_HEIGHT, Column, Layout};
use crate::Part;
use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::Placed;
use crate::text::{Fitted, fit};
use crate::tokens::{
    ON_SALES_FILL, ON_SIDE, SIZE_BASE, SIZE_LARGE, SIZE_TABLE, SIZE_TITLE, TEXT, TEXT_QUIET,
};

/// The texts of one step from stage to stage.
pub(super) struct Step {
    pub(super) rate: Fitted,
    of: Fitted,
    target: Fitted,
    drop: Fitted,
}

impl Step {
    pub(super) fn drop_unsaid(&mut self) {
        self.drop = Fitted::none();
    }

    pub(super) fn target_unsaid(&mut self) {
        self.target = Fitted::none();
    }

    pub(super) fn counts_unsaid(&mut self) {
        self.of = Fitted::none();
    }

    pub(super) fn texts_height(&self) -> f64 {
        self.of.height() + self.target.height() + self.drop.height()
    }
}

impl Layout {
    /// All rates in one size, the largest that fits the longest of them.
    pub(super) fn fitted_steps(
        &self,
        stages: &[FunnelStage],
        columns: &Columns,
    ) -> Vec<Option<Step>> {
        let room = columns.pitch() - 12.0 * self.scale;
        let arrow_room = columns.gap - 30.0 * self.scale;
        let rate = |text: &str, size: f64| fit(text, Weight::SemiBold, size, arrow_room, 1);
        let texts = |position: usize| {
            stages[position]
                .conversion
                .as_ref()
                .filter(|_| position > 0)
        };
        let full = self.px(SIZE_LARGE);
        let sizes = (0..stages.len())
            .filter_map(texts)
            .map(|it| rate(&it.rate_text, full).size);
        let common = sizes.fold(full, f64::min);
        let step = |it: &ConversionText| Step {
            rate: rate(&it.rate_text, common),
            of: fit(&it.of_text, Weight::SemiBold, self.px(SIZE_BASE), room, 2),
            target: fit(
                &it.target_text,
                Weight::Regular,
                self.px(SIZE_TABLE),
                room,
                2,
            ),
            drop: fit(&it.drop_text, Weight::Regular, self.px(SIZE_TABLE), room, 2),
        };
        (0..stages.len())
            .map(|position| texts(position).map(step))
            .collect()
    }

    /// Gives back the middle line.
    pub(super) fn place_bars(
        &mut self,
        stages: &[FunnelStage],
        columns: &Columns,
        plot: Frame,
        arrow: f64,
    ) -> f64 {
        let scale = self.scale;
        let counts = self.fitted_counts(stages, columns);
        let beyond = |n: fn(&FunnelStage) -> (u64, &str)| -> Vec<Fitted> {
            let one = |(position, stage): (usize, &FunnelStage)| {
                let (n, text) = n(stage);
                let text = if n > 0 { text } else { "" };
                let room = self.room_around(position, columns);
                fit(text, Weight::Regular, self.px(SIZE_TABLE), room, 2)
            };
            stages.iter().enumerate().map(one).collect()
        };
        let labels = Labels {
            counts,
            unknowns: beyond(|stage| (stage.unknown, &stage.unknown_text)),
            pendings: beyond(|stage| (stage.pending, &stage.pending_text)),
            arrow,
        };
        let bars = Bars::fitted(stages, &labels, columns, plot, scale);
        let Labels {
            counts,
            unknowns,
            pendings,
            ..
        } = labels;
        let beyond = unknowns.into_iter().zip(pendings);
        for (stage, (count, (unknown, pending))) in counts.into_iter().zip(beyond).enumerate() {
            let bar = bars.bars[stage];
            let owner = stages[stage].owner;
            let x = columns.bar_middle(stage);
            let met = bars.met_frame(stage, columns);
            let open = bars.open_frame(stage, columns);
            let whole = bars.whole_frame(stage, columns);
            let left = columns.bar_left(stage);
            self.region(
                &stages[stage],
                Part::Met,
                Frame {
                    left,
                    right: left + columns.bar,
                    ..plot
                },
            );

            let mut top = bars.middle - bar.to_labels - bar.labels;
            let mut plate = None;
            if bar.count_inside {
                let ink = match owner {
                    Owner::Both => TEXT,
                    Owner::Sales => ON_SALES_FILL,
                    Owner::Marketing | Owner::Anonymous => ON_SIDE,
                };
                let count_top = bars.middle - count.height() / 2.0;
                if owner == Owner::Both {
                    let half = count.width() / 2.0 + 8.0 * scale;
                    plate = Some(Frame {
                        left: x - half,
                        top: count_top,
                        right: x + half,
                        bottom: count_top + count.height(),
                    });
                }
                self.put(count, x, count_top, Align::Middle, ink);
            } else {
                let count_top = top;
                top += count.height();
                self.put(count, x, count_top, Align::Middle, TEXT);
            }
            for (text, part) in [(unknown, Part::Unknown), (pending, Part::Pending)] {
                if text.is_empty() {
                    continue;
                }
                let height = text.height();
                let placed = Placed {
                    fitted: text,
                    x,
                    top,
                    align: Align::Middle,
                    ink: TEXT_QUIET,
                };
                self.region(&stages[stage], part, placed.frame());
                self.texts.push(placed);
                top += height;
            }
            self.columns.push(Column {
                owner,
                met,
                open,
                whole,
                is_cut: bar.is_cut,
                plate,
            });
        }
        bars.middle
    }

    /// All counts in one size, the largest that fits the longest of them.
    fn fitted_counts(&self, stages: &[FunnelStage], columns: &Columns) -> Vec<Fitted> {
        let room = columns.bar - 10.0 * self.scale;
        let at = |size: f64| {
            let one = |stage: &FunnelStage| fit(&stage.n_text, Weight::SemiBold, size, room, 1);
            stages.iter().map(one).collect::<Vec<_>>()
        };
        let full = self.px(SIZE_TITLE);
        let common = at(full).iter().map(|count| count.size).fold(full, f64::min);
        at(common)
    }

    pub(super) fn place_steps(
        &mut self,
        stages: &[FunnelStage],
        steps: Vec<Option<Step>>,
        columns: &Columns,
        middle: f64,
        top: f64,
    ) {
        let scale = self.scale;
        for (stage, step) in steps.into_iter().enumerate() {
            let Some(step) = step else { continue };
            let x = columns.gap_middle(stage);
            let mut region = Frame {
                left: x - columns.gap / 2.0,
                top,
                right: x + columns.gap / 2.0,
                bottom: top + step.texts_height(),
            };
            if !step.rate.is_empty() {
                let half_width = step.rate.width() / 2.0 + 8.0 * scale;
                let half_height = step.rate.size * ARROW_HALF_HEIGHT;
                // With its tip the arrow is as wide to the right as to the left of the gap's middle.
                let rate_x = x - 4.0 * scale;
                let arrow = Frame {
                    left: rate_x - half_width,
                    top: middle - half_height,
                    right: rate_x + half_width,
                    bottom: middle + half_height,
                };
                region.top = arrow.top;
                self.arrows.push(arrow);
                let rate_top = middle - step.rate.height() / 2.0;
                self.put(step.rate, rate_x, rate_top, Align::Middle, TEXT);
            }
            let target_top = top + step.of.height();
            let drop_top = target_top + step.target.height();
            self.put(step.of, x, top, Align::Middle, TEXT);
            self.put(step.target, x, target_top, Align::Middle, TEXT_QUIET);
            self.put(step.drop, x, drop_top, Align::Middle, TEXT_QUIET);
            self.region(&stages[stage], Part::Conversion, region);
        }
    }
}
