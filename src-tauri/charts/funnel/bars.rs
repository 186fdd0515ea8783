//! How high is each bar, and which count finds room inside it?

use super::figure::{FunnelStage, Owner};
use crate::canvas::Frame;
use crate::text::Fitted;

/// A bar so low that it would vanish is drawn this high, times the scale.
const LEAST_HEIGHT: f64 = 3.0;

/// Counts of nobody by name so many times the largest stage would leave it a line: their bar is cut.
const CUT_BEYOND: f64 = 3.0;
/// The height of a bar that is cut, in the largest of the others.
const CUT_TO: f64 = 1.25;

/// The count at which bars of nobody by name are cut; `None` where none is.
pub(crate) fn cut_at(stages: &[FunnelStage]) -> Option<f64> {
    let most = |is_of: &dyn Fn(Owner) -> bool| {
        let own = stages.iter().filter(|stage| is_of(stage.owner));
        own.map(whole).fold(0.0, f64::max)
    };
    let known = most(&|owner| owner != Owner::Anonymous);
    let nobody = most(&|owner| owner == Owner::Anonymous);
    (known > 0.0 && nobody > known * CUT_BEYOND).then_some(known * CUT_TO)
}

/// Sums of counts may exceed u64; as floats they only lose digits nobody sees.
fn whole(stage: &FunnelStage) -> f64 {
    stage.n as f64 + stage.pending as f64 + stage.unknown as f64
}

/// Where the bars stand, from left to right.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Columns {
    pub(crate) left: f64,
    pub(crate) bar: f64,
    pub(crate) gap: f64,
}

impl Columns {
    /// Spreads the stages over a width; few stages keep together in its middle.
    pub(crate) fn spread(n_stages: usize, left: f64, right: f64, scale: f64) -> Self {
        let n = n_stages.max(1) as f64;
        let width = right - left;
        let bar = (width / (n + (n - 1.0) * 1.05)).min(200.0 * scale);
        let gap = if n > 1.0 {
            ((width - n * bar) / (n - 1.0)).min(240.0 * scale)
        } else {
            0.0
        };
        let taken = n * bar + (n - 1.0) * gap;
        Self {
            left: left + (width - taken) / 2.0,
            bar,
            gap,
        }
    }

    pub(crate) fn bar_left(&self, stage: usize) -> f64 {
        self.left + stage as f64 * self.pitch()
    }

    pub(crate) fn bar_middle(&self, stage: usize) -> f64 {
        self.bar_left(stage) + self.bar / 2.0
    }

    /// The middle of the gap before a stage.
    pub(crate) fn gap_middle(&self, stage: usize) -> f64 {
        self.bar_left(stage) - self.gap / 2.0
    }

    pub(crate) fn pitch(&self) -> f64 {
        self.bar + self.gap
    }
}

/// The texts that a bar carries, stage by stage.
pub(crate) struct Labels {
    pub(crate) counts: Vec<Fitted>,
    /// Empty for a stage without unknowns.
    pub(crate) unknowns: Vec<Fitted>,
    /// Empty for a stage without pending ones.
    pub(crate) pendings: Vec<Fitted>,
    /// How far the arrows with the rates reach above the middle line.
    pub(crate) arrow: f64,
}

/// The heights of one bar, and where its labels go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bar {
    /// Of those who met the stage.
    pub(crate) met: f64,
    /// Of those and the pending ones together.
    pub(crate) open: f64,
    /// Of those and the unknown ones together.
    pub(crate) whole: f64,
    pub(crate) count_inside: bool,
    /// Whether it is lower than its count says.
    pub(crate) is_cut: bool,
    /// From the middle line up to the lower edge of the labels above the bar.
    pub(crate) to_labels: f64,
    /// The height of those labels.
    pub(crate) labels: f64,
}

/// The bars of a funnel around their middle line.
#[derive(Debug, Clone)]
pub(crate) struct Bars {
    pub(crate) bars: Vec<Bar>,
    pub(crate) middle: f64,
}

impl Bars {
    /// The highest bars for which every label above them still lies within the plot.
    pub(crate) fn fitted(
        stages: &[FunnelStage],
        labels: &Labels,
        columns: &Columns,
        plot: Frame,
        scale: f64,
    ) -> Self {
        let cut = cut_at(stages);
        let most = stages
            .iter()
            .map(|stage| match (stage.owner, cut) {
                (Owner::Anonymous, Some(cut)) => whole(stage).min(cut),
                _ => whole(stage),
            })
            .fold(0.0, f64::max)
            .max(1.0);
        let mut unit = plot.height() / most;
        loop {
            let one = |(position, stage)| bar(stage, position, labels, columns, (unit, cut), scale);
            let bars: Vec<Bar> = stages.iter().enumerate().map(one).collect();
            let below = bars.iter().map(|bar| bar.whole / 2.0).fold(0.0, f64::max);
            let above = bars
                .iter()
                .map(|bar| bar.to_labels + bar.labels)
                .fold(0.0, f64::max);
            // Below a few units no bar can be told from another; then the labels win.
            if above + below <= plot.height() || unit * most < 8.0 * scale {
                let spare = (plot.height() - above - below).max(0.0);
                return Self {
                    bars,
                    middle: plot.top + above + spare / 2.0,
                };
            }
            unit *= 0.98;
        }
    }

    pub(crate) fn met_frame(&self, stage: usize, columns: &Columns) -> Frame {
        self.frame(stage, columns, self.bars[stage].met)
    }

    pub(crate) fn open_frame(&self, stage: usize, columns: &Columns) -> Frame {
        self.frame(stage, columns, self.bars[stage].open)
    }

    pub(crate) fn whole_frame(&self, stage: usize, columns: &Columns) -> Frame {
        self.frame(stage, columns, self.bars[stage].whole)
    }

    fn frame(&self, stage: usize, columns: &Columns, height: f64) -> Frame {
        let left = columns.bar_left(stage);
        Frame {
            left,
            top: self.middle - height / 2.0,
            right: left + columns.bar,
            bottom: self.middle + height / 2.0,
        }
    }
}

fn bar(
    stage: &FunnelStage,
    position: usize,
    labels: &Labels,
    columns: &Columns,
    (unit, cut): (f64, Option<f64>),
    scale: f64,
) -> Bar {
    let cut = cut.filter(|cut| stage.owner == Owner::Anonymous && stage.n as f64 > *cut);
    let height = |n: f64| {
        let drawn = n * unit;
        if n > 0.0 {
            drawn.max(LEAST_HEIGHT * scale)
        } else {
            0.0
        }
    };
    let met = height(cut.unwrap_or(stage.n as f64));
    let mut open = height(cut.unwrap_or(stage.n as f64 + stage.pending as f64));
    let mut whole = height(cut.unwrap_or(whole(stage)));
    // A hatched edge thinner than its own outline would look like part of the bar.
    if stage.pending > 0 {
        open = open.max(met + 2.0 * LEAST_HEIGHT * scale);
    }
    whole = whole.max(open);
    if stage.unknown > 0 {
        whole = whole.max(open + 2.0 * LEAST_HEIGHT * scale);
    }
    let (count, unknown) = (&labels.counts[position], &labels.unknowns[position]);
    let pending = &labels.pendings[position];
    let count_inside = met >= count.size * 1.2;
    let outside = if count_inside { 0.0 } else { count.height() };
    let mut to_labels = whole / 2.0 + 4.0 * scale;
    if unknown.width().max(pending.width()) > columns.bar {
        // Wider than its bar, the label reaches over the arrows on both sides.
        to_labels = to_labels.max(labels.arrow + 2.0 * scale);
    }
    Bar {
        met,
        open,
        whole,
        count_inside,
        is_cut: cut.is_some(),
        to_labels,
        labels: outside + unknown.height() + pending.height(),
    }
}
