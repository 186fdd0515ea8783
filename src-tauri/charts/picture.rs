//! What does a chart give back?

use crate::ChartError;

/// The size of a chart in its own units, which are CSS pixels when shown at 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width, 640 to 8192.
    pub width: u32,
    /// Height, 360 to 8192.
    pub height: u32,
}

impl Size {
    /// What suits a page of 1280 × 720 and, enlarged, a projector.
    pub const WIDE: Self = Self {
        width: 1280,
        height: 560,
    };

    /// # Errors
    /// [`ChartError::Size`] outside 640 × 360 to 8192 × 8192.
    pub(crate) fn checked(self) -> Result<Self, ChartError> {
        let Self { width, height } = self;
        if (640..=8192).contains(&width) && (360..=8192).contains(&height) {
            Ok(self)
        } else {
            Err(ChartError::Size { width, height })
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
    /// The key of the stage, as the figure gave it.
    pub key: String,
    /// What of the stage it is.
    pub part: Part,
    /// What it says when it is pointed at; empty where the page says it.
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
    /// The step from the stage before into this one: its rate and who dropped off.
    Conversion,
}
