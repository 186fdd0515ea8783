//! Why could no paper be made?

/// Why could no paper be made?
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// A picture is no SVG.
    #[error("a picture of the paper is no SVG: {0}")]
    Picture(String),
    /// The PDF could not be put together.
    #[error("the PDF could not be put together: {0}")]
    Pdf(String),
}
