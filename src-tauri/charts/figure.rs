//! Which pictures are there?

use crate::funnel::figure::funnel;
use crate::scene::Scene;
use crate::{
    Around, BalanceFigure, BarsFigure, BeforeAfterFigure, BulletFigure, ChartError, FunnelFigure,
    GridFigure, HeatFigure, HistogramFigure, Picture, PrecisionFigure, ReasonsFigure, Size,
    SurvivalFigure, Theme, TrendFigure,
};

/// What a bar with its distance takes at most, and what its axis, notes and heads take.
const HIGH_BAR: u32 = 56;
const BESIDE_BARS: u32 = 110;

/// What a title or what stands under it takes.
const HIGH_HEAD: u32 = 44;

/// How often spare height is taken away, and how much is worth it.
const MOST_FITTINGS: usize = 4;
const WORTH_FITTING: u32 = 6;

/// A picture ready to be drawn: plain figures, and every text formatted and in the reader's language.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// Stages, from how many to how many.
    Funnel(FunnelFigure),
    /// Lines over periods.
    Trend(TrendFigure),
    /// Cohorts by periods since entry.
    Heat(HeatFigure),
    /// Two gradings crossed, such as fit and engagement.
    Grid(GridFigure),
    /// How often which span.
    Histogram(HistogramFigure),
    /// How many are still under way after how long.
    Survival(SurvivalFigure),
    /// Reasons, the most frequent first, and what they make together.
    Reasons(ReasonsFigure),
    /// Precision and recall of versions.
    Precision(PrecisionFigure),
    /// The same figures at two times.
    BeforeAfter(BeforeAfterFigure),
    /// What comes in, what goes out, what is there.
    Balance(BalanceFigure),
    /// Bars, or dots, with intervals.
    Bars(BarsFigure),
    /// What was promised and what was delivered.
    Bullet(BulletFigure),
}

impl Figure {
    /// The least size that it is drawn at.
    #[must_use]
    pub fn least(&self) -> Size {
        let (width, height) = match self {
            Self::Funnel(_) => (640, 360),
            _ => (320, 200),
        };
        Size { width, height }
    }

    /// How large it is drawn where there is so much room: rows take no more height than they need.
    #[must_use]
    pub fn fitted(&self, room: Size) -> Size {
        let mut size = room;
        if let Self::Bars(figure) = self {
            let rows = figure.rows.len().max(1) as u32;
            let said = [&figure.around.title, &figure.around.subtitle];
            let heads = said.iter().filter(|text| !text.is_empty()).count() as u32;
            let needed = BESIDE_BARS + heads * HIGH_HEAD + rows.saturating_mul(HIGH_BAR);
            size.height = room.height.min(needed.max(self.least().height));
        }
        // Distances follow the height a little, so what is spare is taken away more than once.
        for _ in 0..MOST_FITTINGS {
            let Ok(scene) = self.scene(size) else { break };
            let least = if scene.is_card() {
                self.least().height
            } else {
                Scene::CARD_HEIGHT
            };
            let height = size.height.saturating_sub(scene.spare.max(0.0) as u32);
            let height = height.max(least).min(size.height);
            if size.height - height < WORTH_FITTING {
                break;
            }
            size.height = height;
        }
        size
    }

    /// Draws it.
    ///
    /// # Errors
    /// [`ChartError::Size`] when the size is out of bounds: 640 × 360 for a funnel, 320 × 200 for all
    /// others, to 8192 × 8192. The figures are always drawn: without any, the picture says its
    /// `empty_text`.
    pub fn draw(&self, theme: Theme, size: Size) -> Result<Picture, ChartError> {
        let scene = match self {
            Self::Funnel(figure) => return funnel(figure, theme, size),
            other => other.scene(size)?,
        };
        scene.draw(theme)
    }

    /// The same picture saying by itself what it is, as a file must; on a screen that says it around
    /// the picture it would be there twice. An empty text leaves the one that is there.
    #[must_use]
    pub fn saying(mut self, title: &str, subtitle: &str, note: &str) -> Self {
        let (own_title, own_subtitle, own_note) = match &mut self {
            Self::Funnel(it) => (&mut it.title, &mut it.subtitle, &mut it.note),
            Self::Trend(TrendFigure { around, .. })
            | Self::Heat(HeatFigure { around, .. })
            | Self::Grid(GridFigure { around, .. })
            | Self::Histogram(HistogramFigure { around, .. })
            | Self::Survival(SurvivalFigure { around, .. })
            | Self::Reasons(ReasonsFigure { around, .. })
            | Self::Precision(PrecisionFigure { around, .. })
            | Self::BeforeAfter(BeforeAfterFigure { around, .. })
            | Self::Balance(BalanceFigure { around, .. })
            | Self::Bars(BarsFigure { around, .. })
            | Self::Bullet(BulletFigure { around, .. }) => {
                let Around {
                    title,
                    subtitle,
                    note,
                    ..
                } = around;
                (title, subtitle, note)
            }
        };
        for (own, said) in [
            (own_title, title),
            (own_subtitle, subtitle),
            (own_note, note),
        ] {
            if !said.is_empty() {
                said.clone_into(own);
            }
        }
        self
    }

    /// What of it would lie over something else or outside the picture at this size: nothing, whatever the figures and
    /// the texts. For tests of those who make figures.
    ///
    /// # Errors
    /// Where it cannot be drawn at this size.
    pub fn crowded(&self, size: Size) -> Result<Vec<String>, ChartError> {
        Ok(self.scene(size)?.crowded())
    }

    /// What lies where, for all but a funnel, which is laid out by itself.
    pub(crate) fn scene(&self, size: Size) -> Result<Scene, ChartError> {
        let mut scene = Scene::new(size)?;
        match self {
            Self::Funnel(_) => {}
            Self::Trend(figure) => figure.place(&mut scene),
            Self::Heat(figure) => figure.place(&mut scene),
            Self::Grid(figure) => figure.place(&mut scene),
            Self::Histogram(figure) => figure.place(&mut scene),
            Self::Survival(figure) => figure.place(&mut scene),
            Self::Reasons(figure) => figure.place(&mut scene),
            Self::Precision(figure) => figure.place(&mut scene),
            Self::BeforeAfter(figure) => figure.place(&mut scene),
            Self::Balance(figure) => figure.place(&mut scene),
            Self::Bars(figure) => figure.place(&mut scene),
            Self::Bullet(figure) => figure.place(&mut scene),
        }
        Ok(scene)
    }
}
