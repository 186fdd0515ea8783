//! How does a shape get onto the picture?
//!
//! A thin coat over plotters' SVG backend: positions in fractions of a unit, colours from the
//! theme, text by its base line. Shapes are drawn in the order of the calls.

use plotters::backend::{DrawingBackend, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, RGBAColor, ShapeStyle, TextStyle};

use crate::fonts::{FAMILY, Weight, register};
use crate::text::{Fitted, LINE_HEIGHT};
use crate::tokens::Token;
use crate::{ChartError, Size, Theme};

/// How far the base line lies below the top of a line that plotters anchors at its top.
const ASCENT: f64 = 0.76;

/// plotters divides a font size by this when it writes SVG.
const PLOTTERS_FONT_SCALE: f64 = 1.24;

/// Where text stands in relation to its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Start,
    Middle,
    End,
}

/// A rectangle by its edges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Frame {
    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// plotters knows whole units only; pictures of thin lines are drawn this much larger and shown
/// this much smaller.
const FINE: u32 = 10;

/// A picture being drawn.
pub(crate) struct Canvas<'a> {
    backend: SVGBackend<'a>,
    theme: Theme,
    fine: f64,
}

impl<'a> Canvas<'a> {
    pub(crate) fn new(svg: &'a mut String, size: Size, theme: Theme) -> Self {
        register();
        Self {
            backend: SVGBackend::with_string(svg, (size.width, size.height)),
            theme,
            fine: 1.0,
        }
    }

    /// One that places to a tenth of a unit; what it wrote is put right by [`shown_finely`].
    pub(crate) fn fine(svg: &'a mut String, size: Size, theme: Theme) -> Self {
        register();
        let grown = (size.width * FINE, size.height * FINE);
        Self {
            backend: SVGBackend::with_string(svg, grown),
            theme,
            fine: f64::from(FINE),
        }
    }

    pub(crate) fn fill(&mut self, frame: Frame, token: Token) -> Result<(), ChartError> {
        let style = self.colour(token, 1.0).filled();
        let (upper_left, lower_right) = self.corners(frame);
        self.backend
            .draw_rect(upper_left, lower_right, &style, true)
            .map_err(refused)
    }

    pub(crate) fn polygon(
        &mut self,
        points: &[(f64, f64)],
        token: Token,
        opacity: f64,
    ) -> Result<(), ChartError> {
        let style = self.colour(token, opacity).filled();
        let points = points
            .iter()
            .map(|point| self.pixel(*point))
            .collect::<Vec<_>>();
        self.backend.fill_polygon(points, &style).map_err(refused)
    }

    pub(crate) fn outline(
        &mut self,
        points: &[(f64, f64)],
        token: Token,
        width: f64,
    ) -> Result<(), ChartError> {
        let style = self.stroke(token, width);
        let closed = points
            .iter()
            .chain(points.first())
            .map(|point| self.pixel(*point))
            .collect::<Vec<_>>();
        self.backend.draw_path(closed, &style).map_err(refused)
    }

    pub(crate) fn line(
        &mut self,
        from: (f64, f64),
        to: (f64, f64),
        token: Token,
        width: f64,
    ) -> Result<(), ChartError> {
        let style = self.stroke(token, width);
        let (from, to) = (self.pixel(from), self.pixel(to));
        self.backend.draw_line(from, to, &style).map_err(refused)
    }

    /// A line through points, open at its end.
    pub(crate) fn path(
        &mut self,
        points: &[(f64, f64)],
        token: Token,
        width: f64,
    ) -> Result<(), ChartError> {
        let style = self.stroke(token, width);
        let points: Vec<_> = points.iter().map(|point| self.pixel(*point)).collect();
        self.backend.draw_path(points, &style).map_err(refused)
    }

    pub(crate) fn disc(
        &mut self,
        centre: (f64, f64),
        radius: f64,
        token: Token,
    ) -> Result<(), ChartError> {
        let style = self.colour(token, 1.0).filled();
        let (centre, radius) = (self.pixel(centre), (radius * self.fine).round().max(1.0));
        self.backend
            .draw_circle(centre, radius as u32, &style, true)
            .map_err(refused)
    }

    /// A frame filled with a colour that lets through what is behind it.
    pub(crate) fn tint(
        &mut self,
        frame: Frame,
        token: Token,
        opacity: f64,
    ) -> Result<(), ChartError> {
        let style = self.colour(token, opacity).filled();
        let (upper_left, lower_right) = self.corners(frame);
        self.backend
            .draw_rect(upper_left, lower_right, &style, true)
            .map_err(refused)
    }

    /// Diagonal lines in a frame: what is not known. Never by colour alone.
    pub(crate) fn hatch(
        &mut self,
        frame: Frame,
        token: Token,
        width: f64,
        distance: f64,
    ) -> Result<(), ChartError> {
        // Lines run up to the right; each is named by the sum of its coordinates, which makes
        // neighbouring frames share one pattern.
        let mut sum = ((frame.left + frame.top) / distance).ceil() * distance;
        while sum < frame.right + frame.bottom {
            let x_low = (sum - frame.bottom).max(frame.left);
            let x_high = (sum - frame.top).min(frame.right);
            if x_high - x_low >= 1.0 {
                self.line((x_low, sum - x_low), (x_high, sum - x_high), token, width)?;
            }
            sum += distance;
        }
        let Frame {
            left,
            top,
            right,
            bottom,
        } = frame;
        self.outline(
            &[(left, top), (right, top), (right, bottom), (left, bottom)],
            token,
            width,
        )
    }

    /// Diagonal lines the other way, without an edge: what is still to come.
    pub(crate) fn hatch_falling(
        &mut self,
        frame: Frame,
        token: Token,
        width: f64,
        distance: f64,
    ) -> Result<(), ChartError> {
        // Each line is named by x less y.
        let mut along = ((frame.left - frame.bottom) / distance).ceil() * distance;
        while along < frame.right - frame.top {
            let x_low = (along + frame.top).max(frame.left);
            let x_high = (along + frame.bottom).min(frame.right);
            if x_high - x_low >= 1.0 {
                self.line(
                    (x_low, x_low - along),
                    (x_high, x_high - along),
                    token,
                    width,
                )?;
            }
            along += distance;
        }
        Ok(())
    }

    /// Lines of text, downwards from a top edge.
    pub(crate) fn text(
        &mut self,
        fitted: &Fitted,
        x: f64,
        top: f64,
        align: Align,
        token: Token,
    ) -> Result<(), ChartError> {
        for (number, line) in fitted.lines.iter().enumerate() {
            let middle = top + (number as f64 + 0.5) * fitted.size * LINE_HEIGHT;
            self.text_line(line, fitted.weight, fitted.size, (x, middle), align, token)?;
        }
        Ok(())
    }

    /// One line, its capitals centred on a height.
    fn text_line(
        &mut self,
        line: &str,
        weight: Weight,
        size: f64,
        (x, middle): (f64, f64),
        align: Align,
        token: Token,
    ) -> Result<(), ChartError> {
        if line.is_empty() {
            return Ok(());
        }
        // Inter's capitals are 0.727 em high.
        let top = middle + size * (0.727 / 2.0 - ASCENT);
        let font = FontDesc::new(
            FontFamily::Name(FAMILY),
            size * PLOTTERS_FONT_SCALE * self.fine,
            weight.style(),
        );
        let h_pos = match align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let colour = self.theme.colour(token);
        let style = TextStyle::from(font)
            .color(&colour)
            .pos(Pos::new(h_pos, VPos::Top));
        let at = self.pixel((x, top));
        self.backend.draw_text(line, &style, at).map_err(refused)
    }

    /// Ends the picture.
    pub(crate) fn finish(mut self) -> Result<(), ChartError> {
        self.backend.present().map_err(refused)
    }

    fn colour(&self, token: Token, opacity: f64) -> RGBAColor {
        self.theme.colour(token).mix(opacity)
    }

    fn stroke(&self, token: Token, width: f64) -> ShapeStyle {
        self.colour(token, 1.0)
            .stroke_width((width * self.fine).round().max(1.0) as u32)
    }

    fn corners(&self, frame: Frame) -> ((i32, i32), (i32, i32)) {
        (
            self.pixel((frame.left, frame.top)),
            self.pixel((frame.right, frame.bottom)),
        )
    }

    fn pixel(&self, (x, y): (f64, f64)) -> (i32, i32) {
        (
            (x * self.fine).round() as i32,
            (y * self.fine).round() as i32,
        )
    }
}

/// Shows in its own units what a fine canvas drew larger.
pub(crate) fn shown_finely(svg: &str, size: Size) -> String {
    let body = svg.find('\n').map_or("", |end| &svg[end + 1..]);
    let body = body.trim_end().trim_end_matches("</svg>");
    let Size { width, height } = size;
    let shrink = 1.0 / f64::from(FINE);
    format!(
        "<svg width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         xmlns=\"http://www.w3.org/2000/svg\">\n\
         <g transform=\"scale({shrink})\" stroke-linejoin=\"round\">\n{body}</g>\n</svg>\n"
    )
}

/// plotters writes `font-weight="bold"`; the bundled heavy fonts are semi-bold. Quotation marks
/// within texts are escaped, so only the attribute is met.
pub(crate) fn with_semi_bold(svg: &str) -> String {
    svg.replace(" font-weight=\"bold\"", " font-weight=\"600\"")
}

fn refused(error: impl std::fmt::Display) -> ChartError {
    ChartError::Drawing(error.to_string())
}
