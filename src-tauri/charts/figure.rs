//! Which pictures are there? One of all kinds, drawn alike.

use crate::{ChartError, FunnelFigure, Picture, Size, Theme, funnel};

/// A picture ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// A funnel.
    Funnel(FunnelFigure),
}

impl Figure {
    /// Draws it.
    ///
    /// # Errors
    /// [`ChartError::Size`] when the size is out of bounds.
    pub fn draw(&self, theme: Theme, size: Size) -> Result<Picture, ChartError> {
        match self {
            Self::Funnel(figure) => funnel(figure, theme, size),
        }
    }

    /// The same saying by itself what it is: a file does, on a screen that says it around the picture it would
    /// be there twice.
    #[must_use]
    pub fn alone(mut self, title: &str, subtitle: &str) -> Self {
        match &mut self {
            Self::Funnel(figure) => {
                (figure.title, figure.subtitle) = (title.to_owned(), subtitle.to_owned());
            }
        }
        self
    }
}
