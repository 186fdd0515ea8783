//! What does a chart give back?

use crate::ChartError;

/// The size of a chart in its own units, which are CSS pixels when shown at 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width, at most 8192.
    pub width: u32,
    /// Height, at most 8192.
    pub height: u32,
}

impl Size {
    /// What suits a page of 1280 × 720 and, enlarged, a projector.
    pub const WIDE: Self = Self {
        width: 1280,
        height: 560,
    };

    /// A card among others.
    pub const CARD: Self = Self {
        width: 480,
        height: 300,
    };

    /// # Errors
    /// [`ChartError::Size`] where either side is shorter than `least`'s or longer than 8192.
    pub(crate) fn at_least(self, least: Self) -> Result<Self, ChartError> {
        let Self { width, height } = self;
        let fits = |side: u32, least: u32| (least..=8192).contains(&side);
        if fits(width, least.width) && fits(height, least.height) {
            Ok(self)
        } else {
            Err(ChartError::Size {
                width,
                height,
                least_width: least.width,
                least_height: least.height,
            })
        }
    }
}

/// A drawn chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The SVG, with a `viewBox` of the size asked for, without scripts, styles or links.
    pub svg: String,
    /// Where its parts lie, so that a page can lay buttons over them. A later region lies above an
    /// earlier one.
    pub regions: Vec<Region>,
}

/// A rectangle of a chart that stands for something.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    /// The key of the stage or of the mark, as the figure gave it. Empty where it opens nothing.
    pub key: String,
    /// What it is.
    pub part: Part,
    /// What it says when hovered, and its accessible name.
    pub says: String,
    /// Left edge, in the units of the SVG.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width, above 0.
    pub width: f64,
    /// Height, above 0.
    pub height: f64,
}

/// What a region stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Whoever met the stage: the whole column.
    Met,
    /// Whoever cannot be judged: the text above the bar.
    Unknown,
    /// Whoever may still come: the text above the bar.
    Pending,
    /// The step from the stage before into this one: its rate and who dropped off.
    Conversion,
    /// Anything of a picture that is no funnel: its key says what it opens.
    Mark,
}
