//! Where does everything in a funnel lie?
//!
//! Worked out before anything is drawn, so that tests can hold it to its promises: no text over
//! another, nothing outside the picture.

use super::bars::Columns;
use super::figure::{FunnelFigure, FunnelStage, Owner};
use super::flow::Step;
use crate::canvas::{Align, Frame};
use crate::scene::Placed;
use crate::text::{Fitted, LINE_HEIGHT};
use crate::tokens::{SIZE_TABLE, SizeToken, Token};
use crate::{Part, Region, Size};

/// The size at which the tokens hold; other sizes scale with the picture.
const BASE: (f64, f64) = (1280.0, 560.0);

/// The least scale of texts, and the width from which on it holds.
const LEAST_TEXT: f64 = 0.94;
const ROOMY: f64 = 920.0;

/// What bars with their labels need at least, in lines of text.
const LEAST_LINES: f64 = 6.5;

/// Of an arrow around a rate, in font sizes of the rate.
pub(super) const ARROW_HALF_HEIGHT: f64 = 0.85;

/// One stage in its place.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) owner: Owner,
    /// Those who met the stage; without height when nobody did.
    pub(crate) met: Frame,
    /// Those and the pending ones together.
    pub(crate) open: Frame,
    /// Those and the unknown ones together.
    pub(crate) whole: Frame,
    /// Whether it is lower than its count says.
    pub(crate) is_cut: bool,
    /// Behind the count of a stage of both sides, where two colours meet.
    pub(crate) plate: Option<Frame>,
}

/// A funnel in its place.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    pub(crate) size: Size,
    pub(crate) scale: f64,
    pub(crate) texts: Vec<Placed>,
    pub(crate) columns: Vec<Column>,
    /// The line that a side's stages stand under.
    pub(crate) rules: Vec<(Frame, Owner)>,
    /// The arrows that carry the rates.
    pub(crate) arrows: Vec<Frame>,
    /// Position, upper and lower end of the hand-off line.
    pub(crate) hand_off: Option<(f64, f64, f64)>,
    /// The sample of hatching beside its explanation.
    pub(crate) swatch: Option<Frame>,
    /// And that of the other hatching.
    pub(crate) pending_swatch: Option<Frame>,
    pub(crate) regions: Vec<Region>,
}

impl Layout {
    pub(crate) fn of(figure: &FunnelFigure, size: Size) -> Self {
        let (width, height) = (f64::from(size.width), f64::from(size.height));
        let scale = (width / BASE.0).min(height / BASE.1).clamp(0.7, 8.0);
        let mut layout = Self {
            size,
            scale,
            texts: Vec::new(),
            columns: Vec::new(),
            rules: Vec::new(),
            arrows: Vec::new(),
            hand_off: None,
            swatch: None,
            pending_swatch: None,
            regions: Vec::new(),
        };
        let margin = 32.0 * scale;
        let page = Frame {
            left: margin,
            top: 24.0 * scale,
            right: width - margin,
            bottom: height - 20.0 * scale,
        };
        let below_title = layout.place_title(figure, page);
        if figure.stages.is_empty() {
            layout.place_empty(
                figure,
                Frame {
                    top: below_title,
                    ..page
                },
            );
        } else {
            layout.place_funnel(
                figure,
                Frame {
                    top: below_title,
                    ..page
                },
            );
        }
        layout
    }

    fn place_funnel(&mut self, figure: &FunnelFigure, page: Frame) {
        let scale = self.scale;
        let columns = Columns::spread(figure.stages.len(), page.left, page.right, scale);
        let below_flag = self.place_hand_off_label(figure, &columns, page);
        let below_rules = self.place_owner_rules(figure, &columns, page, below_flag);
        let below_names = self.place_names(&figure.stages, &columns, below_rules + 10.0 * scale);
        let above_notes = self.place_notes(figure, page);
        let mut steps = self.fitted_steps(&figure.stages, &columns);
        let least = self.px(SIZE_TABLE) * LINE_HEIGHT * LEAST_LINES;
        let room = above_notes - below_names - least;
        let height = |steps: &[Option<Step>]| {
            let heights = steps.iter().flatten().map(Step::texts_height);
            heights.fold(0.0, f64::max) + 14.0 * scale
        };
        // Where bars would find no room, the rates go without what is said under them, the last first.
        for shorten in [Step::drop_unsaid, Step::target_unsaid, Step::counts_unsaid] {
            if height(&steps) > room {
                steps.iter_mut().flatten().for_each(shorten);
            }
        }
        let steps_height = height(&steps);
        let plot = Frame {
            top: below_names + 4.0 * scale,
            bottom: (above_notes - steps_height).max(below_names + 24.0 * scale),
            ..page
        };
        if let Some((_, _, lower_end)) = &mut self.hand_off {
            *lower_end = plot.bottom;
        }
        let rates = steps.iter().flatten().map(|step| step.rate.size);
        let arrow = rates.fold(0.0, f64::max) * ARROW_HALF_HEIGHT;
        let middle = self.place_bars(&figure.stages, &columns, plot, arrow);
        self.place_steps(
            &figure.stages,
            steps,
            &columns,
            middle,
            plot.bottom + 8.0 * scale,
        );
    }

    /// How wide a text may be that is centred on a bar.
    pub(super) fn room_around(&self, stage: usize, columns: &Columns) -> f64 {
        let middle = columns.bar_middle(stage);
        let to_edge = middle.min(f64::from(self.size.width) - middle) - 16.0 * self.scale;
        (columns.pitch() - 12.0 * self.scale)
            .max(columns.bar)
            .min(2.0 * to_edge)
    }

    pub(super) fn put(&mut self, fitted: Fitted, x: f64, top: f64, align: Align, ink: Token) {
        if !fitted.is_empty() {
            self.texts.push(Placed {
                fitted,
                x,
                top,
                align,
                ink,
            });
        }
    }

    pub(super) fn region(&mut self, stage: &FunnelStage, part: Part, frame: Frame) {
        self.regions.push(Region {
            key: stage.key.clone(),
            part,
            says: stage.says(part),
            x: frame.left.round(),
            y: frame.top.round(),
            width: frame.width().round().max(1.0),
            height: frame.height().round().max(1.0),
        });
    }

    /// A size of text. Texts shrink less than the picture, as far as its width has room for them.
    pub(super) fn px(&self, (_, pixels): SizeToken) -> f64 {
        let room = f64::from(self.size.width) / ROOMY * LEAST_TEXT;
        f64::from(pixels) * self.scale.max(room.min(LEAST_TEXT))
    }
}
