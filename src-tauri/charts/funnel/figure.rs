//! What is needed to draw a funnel?

use super::bars::cut_at;
use super::drawing::draw;
use super::layout::Layout;
use crate::canvas::{Canvas, with_semi_bold};
use crate::{ChartError, Part, Picture, Size, Theme};

/// The smallest funnel that can be read.
const LEAST: Size = Size {
    width: 640,
    height: 360,
};

/// A funnel ready to be drawn. Every text comes formatted and in the reader's language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FunnelFigure {
    /// What the chart is: "Joint funnel". May be empty.
    pub title: String,
    /// What is counted: unit, population, as-of. May be empty.
    pub subtitle: String,
    /// The stages in their order; 2 to 8 are read well.
    pub stages: Vec<FunnelStage>,
    /// What the owners are called.
    pub owners: OwnerLabels,
    /// Where marketing hands over to sales, if it does.
    pub hand_off: Option<HandOff>,
    /// What the hatching means; shown only when some stage has unknowns.
    pub unknown_note: String,
    /// What the other hatching means; shown only when some stage has pending ones.
    pub pending_note: String,
    /// Anything else that belongs under the figures, such as how they were counted. May be empty.
    pub note: String,
    /// What to do next, shown when there are no stages.
    pub empty_text: String,
}

/// One stage of a funnel.
#[derive(Debug, Clone, PartialEq)]
pub struct FunnelStage {
    /// Names the stage in the regions of the picture; never shown.
    pub key: String,
    /// The stage's name; wrapped and made smaller as needed.
    pub label: String,
    /// Whose stage it is.
    pub owner: Owner,
    /// How many met it.
    pub n: u64,
    /// The same, as text: "12,480".
    pub n_text: String,
    /// How many cannot be judged.
    pub unknown: u64,
    /// The same, as text: "+ 2,310 unknown". Shown only when there are unknowns.
    pub unknown_text: String,
    /// How many may still come: they met the stage before, and their window is not over.
    pub pending: u64,
    /// The same, as text: "+ 120 pending". Shown only when there are some.
    pub pending_text: String,
    /// The step from the stage before; `None` for the first stage and where no rate can be given.
    pub conversion: Option<ConversionText>,
}

impl FunnelStage {
    /// What a part of it says when hovered.
    pub(crate) fn says(&self, part: Part) -> String {
        let step = self.conversion.as_ref();
        let parts = match part {
            Part::Met | Part::Mark => vec![self.n_text.as_str()],
            Part::Unknown => vec![self.unknown_text.as_str()],
            Part::Pending => vec![self.pending_text.as_str()],
            Part::Conversion => step
                .map(|it| {
                    vec![
                        it.rate_text.as_str(),
                        &it.of_text,
                        &it.interval_text,
                        &it.target_text,
                        &it.drop_text,
                    ]
                })
                .unwrap_or_default(),
        };
        let said: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        format!("{}: {}", self.label, said.join(" · "))
    }
}

/// What is said about the step from one stage into the next. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConversionText {
    /// The rate: "37.4%".
    pub rate_text: String,
    /// Its numerator and denominator: "4,668 of 12,480".
    pub of_text: String,
    /// What was promised or aimed at: "Target 40%".
    pub target_text: String,
    /// Who did not go on: "5,502 drop off". Whoever cannot be judged yet has not dropped off.
    pub drop_text: String,
    /// From where to where the true rate may be; said only where somebody points.
    pub interval_text: String,
}

/// Whose stage it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// Marketing's.
    Marketing,
    /// Sales'.
    Sales,
    /// Both sides'.
    Both,
    /// Nobody's yet: visits and followers without a name.
    Anonymous,
}

/// What the owners are called, above their stages. An empty label is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnerLabels {
    /// "Marketing".
    pub marketing: String,
    /// "Sales".
    pub sales: String,
    /// "Marketing and sales".
    pub both: String,
    /// "Anonymous".
    pub anonymous: String,
}

impl OwnerLabels {
    pub(crate) fn of(&self, owner: Owner) -> &str {
        match owner {
            Owner::Marketing => &self.marketing,
            Owner::Sales => &self.sales,
            Owner::Both => &self.both,
            Owner::Anonymous => &self.anonymous,
        }
    }
}

/// Where marketing hands over to sales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOff {
    /// The position, from 0, of the last stage before the hand-off. No line is drawn when no stage
    /// comes after it.
    pub after_stage: usize,
    /// "Hand-off from marketing to sales".
    pub label: String,
}

impl FunnelFigure {
    /// Whether a bar of nobody by name is lower than its count says, since else the stages would be lines.
    #[must_use]
    pub fn has_cut(&self) -> bool {
        cut_at(&self.stages).is_some()
    }
}

/// Draws a funnel.
///
/// # Errors
/// [`ChartError::Size`] when the size is out of bounds. The figures are always drawn: a stage that
/// nobody met is a line, a funnel without stages says its `empty_text`.
pub fn funnel(figure: &FunnelFigure, theme: Theme, size: Size) -> Result<Picture, ChartError> {
    let layout = Layout::of(figure, size.at_least(LEAST)?);
    let mut svg = String::new();
    let mut canvas = Canvas::new(&mut svg, size, theme);
    draw(&layout, &mut canvas)?;
    canvas.finish()?;
    Ok(Picture {
        svg: with_semi_bold(&svg),
        regions: layout.regions,
    })
}
