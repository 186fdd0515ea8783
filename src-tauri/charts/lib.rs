//! How do figures become pictures?
//!
//! Plain figures and ready-made texts go in, an SVG with its clickable regions comes out; a PNG is
//! made from the SVG. This is the only crate that knows plotters.
//!
//! [`Figure`] is all pictures; [`Figure::draw`] draws any of them.
//!
//! Invariants: the same input gives the same bytes; fonts are the bundled ones, never the system's;
//! no text overlaps another, however long; an SVG holds neither scripts nor styles, only
//! presentation attributes, so that it may stand in a page with a strict content policy.

#[cfg(test)]
extern crate self as charts;

mod around;
mod axis;
mod balance;
mod bars;
mod before_after;
mod bullet;
mod canvas;
mod cells;
mod ends;
mod error;
mod figure;
mod fonts;
mod funnel;
mod grid;
mod heat;
mod histogram;
mod ink;
mod lanes;
#[cfg(test)]
mod laws;
mod obstacles;
mod palette;
mod picture;
mod png;
mod precision;
mod reasons;
mod scene;
#[cfg(test)]
mod sight;
mod spread;
mod survival;
mod text;
pub mod tokens;
mod trend;

pub use around::Around;
pub use axis::{Axis, Tick, ratio_ticks, round_ticks, whole_ticks};
pub use balance::{BalanceFigure, BalanceStage, Flow};
pub use bars::{BarRow, BarsFigure};
pub use before_after::{BeforeAfterFigure, BeforeAfterRow, Estimate};
pub use bullet::{BulletFigure, BulletRow};
pub use error::ChartError;
pub use figure::Figure;
pub use funnel::figure::{
    ConversionText, FunnelFigure, FunnelStage, HandOff, Owner, OwnerLabels, funnel,
};
pub use grid::{GridCell, GridFigure, GridRow};
pub use heat::{HeatCell, HeatFigure, HeatRow};
pub use histogram::{Bin, HistogramFigure, SpanMark};
pub use ink::Ink;
pub use palette::Theme;
pub use picture::{Part, Picture, Region, Size};
pub use png::png;
pub use precision::{PrecisionFigure, VersionCurve, VersionPoint};
pub use reasons::{Reason, ReasonsFigure};
pub use survival::{Curve, CurveMark, CurveStep, SurvivalFigure};
pub use trend::{Event, Point, Series, Target, TrendFigure};
