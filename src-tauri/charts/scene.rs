//! What lies where on a picture, before anything of it is drawn?
//!
//! A scene is made of shapes, texts and regions. It is worked out whole before it is drawn, so that
//! tests can hold it to its promises. Invariants: a text that is offered is taken only where it lies
//! over no other and within the picture; a shape of figures that are no numbers is left out.

use crate::canvas::{Align, Canvas, Frame, shown_finely, with_semi_bold};
use crate::fonts::Weight;
use crate::text::{Fitted, fit};
use crate::tokens::{SURFACE, SizeToken, Token};
use crate::{ChartError, Part, Picture, Region, Size, Theme};

/// The size at which the tokens hold.
const BASE: (f64, f64) = (1280.0, 560.0);

/// Texts shrink less than the picture: to this share of their size and no further.
const LEAST_TEXT: f64 = 0.9;

/// The smallest picture that a scene is laid out for.
const LEAST: Size = Size {
    width: 320,
    height: 200,
};

/// A text in its place.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) fitted: Fitted,
    pub(crate) x: f64,
    pub(crate) top: f64,
    pub(crate) align: Align,
    pub(crate) ink: Token,
}

impl Placed {
    pub(crate) fn frame(&self) -> Frame {
        let width = self.fitted.width();
        let left = match self.align {
            Align::Start => self.x,
            Align::Middle => self.x - width / 2.0,
            Align::End => self.x - width,
        };
        let bottom = self.top + self.fitted.height();
        Frame {
            left,
            top: self.top,
            right: left + width,
            bottom,
        }
    }
}

/// A shape in its place; later ones lie above earlier ones.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Fill(Frame, Token),
    Tint(Frame, Token, f64),
    Area(Vec<(f64, f64)>, Token, f64),
    Line(Vec<(f64, f64)>, Token, f64),
    Dashes(Vec<(f64, f64)>, Token, f64),
    Box(Frame, Token, f64),
    Disc((f64, f64), f64, Token),
    /// What is still to come.
    Hatch(Frame, Token),
}

/// A picture laid out.
pub(crate) struct Scene {
    pub(crate) size: Size,
    /// Distances and lines, in shares of what they are at 1280 × 560.
    pub(crate) scale: f64,
    /// Texts likewise.
    text_scale: f64,
    pub(crate) shapes: Vec<Shape>,
    pub(crate) texts: Vec<Placed>,
    pub(crate) regions: Vec<Region>,
    /// Height that rows as high as they may be leave free.
    pub(crate) spare: f64,
}

impl Scene {
    /// A lower picture is a card.
    pub(crate) const CARD_HEIGHT: u32 = 360;

    /// # Errors
    /// [`ChartError::Size`] outside 320 × 200 to 8192 × 8192.
    pub(crate) fn new(size: Size) -> Result<Self, ChartError> {
        let size = size.at_least(LEAST)?;
        let (width, height) = (f64::from(size.width), f64::from(size.height));
        let share = (width / BASE.0).min(height / BASE.1);
        Ok(Self {
            size,
            scale: share.clamp(0.6, 16.0),
            text_scale: share.clamp(LEAST_TEXT, 16.0),
            shapes: Vec::new(),
            texts: Vec::new(),
            regions: Vec::new(),
            spare: 0.0,
        })
    }

    /// Whether the picture is a card among others, where only the most needed is said.
    pub(crate) fn is_card(&self) -> bool {
        self.size.width < 720 || self.size.height < Self::CARD_HEIGHT
    }

    /// What is within the margins.
    pub(crate) fn page(&self) -> Frame {
        let (width, height) = (f64::from(self.size.width), f64::from(self.size.height));
        let margin = if self.is_card() {
            10.0
        } else {
            24.0 * self.scale
        };
        Frame {
            left: margin,
            top: margin * 0.8,
            right: width - margin,
            bottom: height - margin * 0.6,
        }
    }

    /// A size of text.
    pub(crate) fn px(&self, (_, pixels): SizeToken) -> f64 {
        (f64::from(pixels) * self.text_scale).round()
    }

    /// A distance given for 1280 × 560.
    pub(crate) fn by(&self, units: f64) -> f64 {
        units * self.scale
    }

    /// A text fitted into a room of one size.
    pub(crate) fn fitted(
        &self,
        text: &str,
        weight: Weight,
        size: SizeToken,
        room: f64,
        max_lines: usize,
    ) -> Fitted {
        fit(text, weight, self.px(size), room.max(1.0), max_lines)
    }

    /// A text in a place that is its own by construction.
    pub(crate) fn put(&mut self, fitted: Fitted, x: f64, top: f64, align: Align, ink: Token) {
        if !fitted.is_empty() {
            self.texts.push(Placed {
                fitted,
                x,
                top,
                align,
                ink,
            });
        }
    }

    /// A text that is taken only where nothing else stands; whether it was.
    pub(crate) fn offer(
        &mut self,
        fitted: Fitted,
        (x, top): (f64, f64),
        align: Align,
        ink: Token,
    ) -> bool {
        let placed = Placed {
            fitted,
            x,
            top,
            align,
            ink,
        };
        let frame = placed.frame();
        let taken = !placed.fitted.is_empty()
            && self.holds(frame)
            && self.texts.iter().all(|other| apart(frame, other.frame()));
        if taken {
            self.texts.push(placed);
        }
        taken
    }

    /// Whether a frame lies within the picture.
    pub(crate) fn holds(&self, frame: Frame) -> bool {
        let (width, height) = (f64::from(self.size.width), f64::from(self.size.height));
        frame.left >= 0.0 && frame.top >= 0.0 && frame.right <= width && frame.bottom <= height
    }

    /// What breaks the laws of a picture: texts that lie over each other or outside it, and marks outside it. None of
    /// it is ever there; a test of whoever makes figures asks.
    pub(crate) fn crowded(&self) -> Vec<String> {
        let mut found = Vec::new();
        let frames: Vec<_> = (self.texts.iter())
            .map(|text| (text.frame(), &text.fitted.lines))
            .collect();
        for (no, (frame, lines)) in frames.iter().enumerate() {
            if !self.holds(*frame) {
                found.push(format!("{lines:?} is outside: {frame:?}"));
            }
            for (other, other_lines) in frames.iter().skip(no + 1) {
                if !apart(*frame, *other) {
                    found.push(format!("{lines:?} over {other_lines:?}"));
                }
            }
        }
        let (width, height) = (f64::from(self.size.width), f64::from(self.size.height));
        for region in &self.regions {
            let inside = region.x >= 0.0
                && region.y >= 0.0
                && region.x + region.width <= width + 0.1
                && region.y + region.height <= height + 0.1
                && region.width > 0.0
                && region.height > 0.0;
            if !inside || region.part != Part::Mark {
                found.push(format!("{region:?}"));
            }
        }
        found
    }

    /// A mark that can be hovered and, where it has a key, opened. One without words is none.
    pub(crate) fn mark(&mut self, key: &str, says: &str, frame: Frame) {
        if key.is_empty() && says.is_empty() {
            return;
        }
        let (width, height) = (f64::from(self.size.width), f64::from(self.size.height));
        let x = frame.left.clamp(0.0, width - 1.0);
        let y = frame.top.clamp(0.0, height - 1.0);
        self.regions.push(Region {
            key: key.to_owned(),
            part: Part::Mark,
            says: says.to_owned(),
            x: tenth(x),
            y: tenth(y),
            width: tenth((frame.right - x).clamp(1.0, width - x)),
            height: tenth((frame.bottom - y).clamp(1.0, height - y)),
        });
    }

    pub(crate) fn fill(&mut self, frame: Frame, token: Token) {
        self.shapes.push(Shape::Fill(frame, token));
    }

    pub(crate) fn line(&mut self, points: &[(f64, f64)], token: Token, width: f64) {
        self.shapes
            .push(Shape::Line(points.to_vec(), token, self.by(width).max(1.0)));
    }

    pub(crate) fn dashes(&mut self, points: &[(f64, f64)], token: Token, width: f64) {
        self.shapes.push(Shape::Dashes(
            points.to_vec(),
            token,
            self.by(width).max(1.0),
        ));
    }

    /// Draws it.
    ///
    /// # Errors
    /// Where plotters refuses.
    pub(crate) fn draw(self, theme: Theme) -> Result<Picture, ChartError> {
        let mut svg = String::new();
        let mut canvas = Canvas::fine(&mut svg, self.size, theme);
        let whole = Frame {
            left: 0.0,
            top: 0.0,
            right: f64::from(self.size.width),
            bottom: f64::from(self.size.height),
        };
        canvas.fill(whole, SURFACE)?;
        for shape in &self.shapes {
            self.draw_shape(shape, &mut canvas)?;
        }
        for text in &self.texts {
            canvas.text(&text.fitted, text.x, text.top, text.align, text.ink)?;
        }
        canvas.finish()?;
        Ok(Picture {
            svg: with_semi_bold(&shown_finely(&svg, self.size)),
            regions: self.regions,
        })
    }

    fn draw_shape(&self, shape: &Shape, canvas: &mut Canvas<'_>) -> Result<(), ChartError> {
        match shape {
            Shape::Fill(frame, token) => canvas.fill(*frame, *token),
            Shape::Tint(frame, token, opacity) => canvas.tint(*frame, *token, *opacity),
            Shape::Area(points, token, opacity) => canvas.polygon(points, *token, *opacity),
            Shape::Line(points, token, width) => canvas.path(points, *token, *width),
            Shape::Dashes(points, token, width) => {
                let (on, off) = (width * 3.0 + self.by(3.0), width * 1.5 + self.by(2.5));
                for dash in dashed(points, on, off) {
                    canvas.path(&dash, *token, *width)?;
                }
                Ok(())
            }
            Shape::Box(frame, token, width) => {
                canvas.outline(&corners(*frame), *token, width.max(1.0))
            }
            Shape::Disc(centre, radius, token) => canvas.disc(*centre, *radius, *token),
            Shape::Hatch(frame, token) => {
                let (width, distance) = (self.by(1.2).max(0.8), self.by(7.0).max(4.5));
                canvas.hatch_falling(*frame, *token, width, distance)
            }
        }
    }
}

pub(crate) fn corners(frame: Frame) -> [(f64, f64); 4] {
    let Frame {
        left,
        top,
        right,
        bottom,
    } = frame;
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Whether two frames lie apart; half a unit is rounding.
pub(crate) fn apart(a: Frame, b: Frame) -> bool {
    a.right <= b.left + 0.5
        || b.right <= a.left + 0.5
        || a.bottom <= b.top + 0.5
        || b.bottom <= a.top + 0.5
}

/// The dashes of a line through points; they run on around its corners.
fn dashed(points: &[(f64, f64)], on: f64, off: f64) -> Vec<Vec<(f64, f64)>> {
    let mut dashes: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut left_of_piece = on;
    let mut drawing = true;
    for pair in points.windows(2) {
        let [from, to] = [pair[0], pair[1]];
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        if !length.is_finite() {
            continue;
        }
        let at = |along: f64| {
            let share = if length > 0.0 { along / length } else { 0.0 };
            (
                from.0 + (to.0 - from.0) * share,
                from.1 + (to.1 - from.1) * share,
            )
        };
        if drawing && dashes.last().is_none_or(|dash| dash.last() != Some(&from)) {
            dashes.push(vec![from]);
        }
        let mut along = 0.0;
        while length - along > left_of_piece {
            along += left_of_piece;
            if drawing {
                if let Some(dash) = dashes.last_mut() {
                    dash.push(at(along));
                }
            } else {
                dashes.push(vec![at(along)]);
            }
            drawing = !drawing;
            left_of_piece = if drawing { on } else { off };
        }
        left_of_piece -= length - along;
        if drawing && let Some(dash) = dashes.last_mut() {
            dash.push(to);
        }
    }
    dashes.retain(|dash| dash.len() > 1);
    dashes
}

#[cfg(test)]
mod tests {
    use super::dashed;

    #[test]
    fn dashes_alternate_and_run_on_around_corners() {
        let found = dashed(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], 6.0, 2.0);
        assert_eq!(
            found,
            [
                vec![(0.0, 0.0), (6.0, 0.0)],
                vec![(8.0, 0.0), (10.0, 0.0), (10.0, 4.0)],
                vec![(10.0, 6.0), (10.0, 10.0)],
            ]
        );
        assert!(dashed(&[(1.0, 1.0)], 6.0, 2.0).is_empty());
    }
}
