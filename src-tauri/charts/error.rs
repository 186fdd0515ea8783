//! Why can a picture not be made?

/// Why a chart or its PNG could not be made. The figures themselves never fail: zero, huge and
/// missing ones are drawn as what they are.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// A chart this small cannot be read, one this large cannot be held.
    #[error(
        "a chart of {width} × {height} is outside {least_width} × {least_height} to 8192 × 8192"
    )]
    Size {
        /// The width asked for.
        width: u32,
        /// The height asked for.
        height: u32,
        /// The least width of this chart.
        least_width: u32,
        /// Its least height.
        least_height: u32,
    },
    /// The picture at this scale is empty or larger than 64 million pixels.
    #[error("a picture at scale {scale} is empty or too large")]
    Scale {
        /// The scale asked for.
        scale: f32,
    },
    /// plotters refused to draw; with the bundled fonts this does not happen.
    #[error("the chart could not be drawn: {0}")]
    Drawing(String),
    /// The text is not an SVG.
    #[error("the picture could not be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The pixels could not be packed into a PNG.
    #[error("the PNG could not be written: {0}")]
    Png(String),
}
