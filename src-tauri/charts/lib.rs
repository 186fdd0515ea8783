//! How do figures become pictures?
//!
//! Plain figures and ready-made texts go in, an SVG with its clickable regions comes out; a PNG is
//! made from the SVG. This is the only crate that knows plotters.
//!
//! Invariants: the same input gives the same bytes; fonts are the bundled ones, never the system's;
//! no text overlaps another, however long; an SVG holds neither scripts nor styles, only
//! presentation attributes, so that it may stand in a page with a strict content policy.

mod canvas;
mod error;
mod figure;
mod fonts;
mod funnel;
mod palette;
mod picture;
mod png;
mod text;
pub mod tokens;

pub use error::ChartError;
pub use figure::Figure;
pub use funnel::figure::{
    ConversionText, FunnelFigure, FunnelStage, HandOff, Owner, OwnerLabels, funnel,
};
pub use palette::Theme;
pub use picture::{Part, Picture, Region, Size};
pub use png::png;
