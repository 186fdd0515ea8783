//! What is said around a picture: title, subtitle, what its patterns mean, notes?

use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::{Scene, Shape};
use crate::text::LINE_HEIGHT;
use crate::tokens::{SIZE_BASE, SIZE_SMALL, SIZE_TABLE, SIZE_TITLE, TEXT, TEXT_QUIET, Token};

/// What is said around a picture. Any text may be empty; a screen that says it itself leaves all but
/// `empty_text` out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Around {
    /// What the figures say, as a sentence: "Half of all MQLs become SQLs within 23 days".
    pub title: String,
    /// Unit, population, count, window, as-of, version.
    pub subtitle: String,
    /// What one must know to read it.
    pub note: String,
    /// What to do next, shown when there is nothing to draw.
    pub empty_text: String,
}

/// A sample of a pattern with what it means.
pub(crate) struct Sample<'a> {
    pub(crate) pattern: Pattern,
    pub(crate) text: &'a str,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Pattern {
    Pending(Token),
    Band(Token),
    Fill(Token),
    Tick(Token),
    Dot(Token),
    Ring(Token),
    Edge(Token),
    Whisker(Token),
    Upright(Token),
    Pale(Token),
    Thread(Token),
}

impl Scene {
    /// Title and subtitle; gives back what is left below them, without what the foot takes.
    pub(crate) fn around(&mut self, around: &Around, samples: &[Sample<'_>]) -> Frame {
        let page = self.page();
        let top = self.heading(around, page);
        let bottom = self.foot(around, samples, Frame { top, ..page });
        Frame {
            top,
            bottom,
            ..page
        }
    }

    fn heading(&mut self, around: &Around, page: Frame) -> f64 {
        let card = self.is_card();
        let (size, quiet) = if card {
            (SIZE_BASE, SIZE_SMALL)
        } else {
            (SIZE_TITLE, SIZE_BASE)
        };
        let most = page.height() * 0.36;
        let title = self.fitted(&around.title, Weight::SemiBold, size, page.width(), 2);
        let lines = if self.size.height < 280 { 1 } else { 2 };
        let subtitle = self.fitted(
            &around.subtitle,
            Weight::Regular,
            quiet,
            page.width(),
            lines,
        );
        let mut top = page.top;
        for (text, ink) in [(title, TEXT), (subtitle, TEXT_QUIET)] {
            let height = text.height();
            if height > 0.0 && top + height <= page.top + most {
                self.put(text, page.left, top, Align::Start, ink);
                top += height;
            }
        }
        if top > page.top {
            top += self.by(12.0).max(6.0);
        }
        top
    }

    /// Samples and notes at the foot; gives back the upper edge of what they take.
    fn foot(&mut self, around: &Around, samples: &[Sample<'_>], page: Frame) -> f64 {
        let least = page.top + page.height() * 0.72;
        let mut bottom = page.bottom;
        let note = self.fitted(&around.note, Weight::Regular, SIZE_SMALL, page.width(), 2);
        if !note.is_empty() && bottom - note.height() >= least {
            bottom -= note.height();
            self.put(note, page.left, bottom, Align::Start, TEXT_QUIET);
        }
        let swatch = self.by(22.0).max(16.0);
        let (gap, between) = (self.by(8.0), self.by(24.0).max(14.0));
        let line = self.px(SIZE_SMALL) * LINE_HEIGHT;
        // As many samples side by side as a line holds, from the last line upwards.
        let mut rows: Vec<Vec<(&Sample<'_>, crate::text::Fitted)>> = Vec::new();
        let mut taken = f64::INFINITY;
        for sample in samples.iter().filter(|sample| !sample.text.is_empty()) {
            let room = page.width() - swatch - gap;
            let text = self.fitted(sample.text, Weight::Regular, SIZE_SMALL, room, 1);
            let width = swatch + gap + text.width();
            if taken + between + width <= page.width() {
                taken += between + width;
            } else {
                rows.push(Vec::new());
                taken = width;
            }
            if let Some(row) = rows.last_mut() {
                row.push((sample, text));
            }
        }
        for row in rows.into_iter().rev() {
            if bottom - line < least {
                break;
            }
            bottom -= line;
            let mut x = page.left;
            for (sample, text) in row {
                let frame = Frame {
                    left: x,
                    top: bottom + line * 0.18,
                    right: x + swatch,
                    bottom: bottom + line * 0.82,
                };
                self.sample(sample.pattern, frame);
                x += swatch + gap;
                let width = text.width();
                let top = bottom + (line - text.height()) / 2.0;
                self.put(text, x, top, Align::Start, TEXT_QUIET);
                x += width + between;
            }
        }
        if bottom < page.bottom {
            bottom -= self.by(8.0).max(4.0);
        }
        bottom
    }

    fn sample(&mut self, pattern: Pattern, frame: Frame) {
        let middle = (frame.top + frame.bottom) / 2.0;
        let centre = ((frame.left + frame.right) / 2.0, middle);
        let across = [(frame.left, middle), (frame.right, middle)];
        let radius = frame.height() * 0.32;
        match pattern {
            Pattern::Pending(token) => {
                self.shapes.push(Shape::Hatch(frame, token));
                self.shapes.push(Shape::Box(frame, token, self.by(1.0)));
            }
            Pattern::Band(token) => {
                self.shapes.push(Shape::Tint(frame, token, 0.18));
                self.line(&across, token, 2.0);
            }
            Pattern::Fill(token) => self.fill(frame, token),
            Pattern::Tick(token) => {
                self.line(&across, token, 2.0);
                self.line(
                    &[(centre.0, frame.top), (centre.0, frame.bottom)],
                    token,
                    1.5,
                );
            }
            Pattern::Dot(token) => self.shapes.push(Shape::Disc(centre, radius, token)),
            Pattern::Ring(token) => self.ring(centre, radius, token),
            Pattern::Pale(token) => {
                self.shapes.push(Shape::Tint(frame, token, 0.25));
                self.shapes.push(Shape::Box(frame, token, self.by(1.0)));
            }
            Pattern::Thread(token) => {
                self.line(&across, token, 2.0);
                self.shapes
                    .push(Shape::Disc((frame.right, middle), radius * 0.8, token));
            }
            Pattern::Upright(token) => {
                self.line(
                    &[(centre.0, frame.top), (centre.0, frame.bottom)],
                    token,
                    4.0,
                );
            }
            Pattern::Whisker(token) => {
                self.line(&across, token, 2.0);
                for x in [frame.left, frame.right] {
                    self.line(&[(x, frame.top), (x, frame.bottom)], token, 2.0);
                }
            }
            Pattern::Edge(token) => {
                let width = self.by(3.0).max(1.5);
                self.shapes.push(Shape::Box(frame, token, width));
            }
        }
    }

    /// A dot whose middle is empty: not final.
    pub(crate) fn ring(&mut self, centre: (f64, f64), radius: f64, token: Token) {
        self.shapes.push(Shape::Disc(centre, radius, token));
        let hole = (radius - self.by(2.0).max(1.2)).max(0.5);
        self.shapes
            .push(Shape::Disc(centre, hole, crate::tokens::SURFACE));
    }

    /// What to do next, where there is nothing to draw.
    pub(crate) fn empty(&mut self, around: &Around, room: Frame) {
        let width = room.width() * if self.is_card() { 0.95 } else { 0.7 };
        let text = self.fitted(&around.empty_text, Weight::Regular, SIZE_TABLE, width, 4);
        let top = room.top + (room.height() - text.height()).max(0.0) / 2.0;
        let middle = (room.left + room.right) / 2.0;
        self.offer(text, (middle, top), Align::Middle, TEXT_QUIET);
    }
}
