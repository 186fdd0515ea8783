//! How does a line say what it is? By its name at its end, so that nobody looks it up in a legend.

use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::Scene;
use crate::spread::spread;
use crate::text::Fitted;
use crate::tokens::{LINE_STRONG, SIZE_SMALL, SIZE_TABLE, TEXT, TEXT_QUIET, Token};

/// Above so many lines names are small and have one line.
const MANY: usize = 6;

/// The name of a line and its last figure.
pub(crate) struct EndLabel {
    name: Fitted,
    value: Fitted,
}

impl EndLabel {
    fn height(&self) -> f64 {
        self.name.height() + self.value.height()
    }

    pub(crate) fn width(&self) -> f64 {
        self.name.width().max(self.value.width())
    }
}

impl Scene {
    /// Names and figures of lines, fitted beside a plot within a room; `None` for a line without points.
    pub(crate) fn end_labels(
        &self,
        texts: Vec<Option<(&str, &str)>>,
        room: Frame,
    ) -> Vec<Option<EndLabel>> {
        let most = room.width() * if self.is_card() { 0.34 } else { 0.26 };
        let many = texts.len() > MANY;
        let (lines, size) = if many {
            (1, SIZE_SMALL)
        } else {
            (2, SIZE_TABLE)
        };
        let one = |(name, value): (&str, &str)| EndLabel {
            name: self.fitted(name, Weight::Regular, size, most, lines),
            value: self.fitted(value, Weight::SemiBold, size, most, 1),
        };
        texts.into_iter().map(|texts| texts.map(one)).collect()
    }

    /// How far right of a plot they reach.
    pub(crate) fn end_room(&self, labels: &[Option<EndLabel>]) -> f64 {
        let widths = labels.iter().flatten().map(EndLabel::width);
        let widest = widths.fold(0.0, f64::max);
        let gap = self.by(16.0).max(10.0);
        if widest > 0.0 { widest + gap } else { gap }
    }

    /// Puts them beside the ends of their lines; a thin line leads to one that had to move.
    pub(crate) fn put_end_labels(
        &mut self,
        labels: Vec<Option<EndLabel>>,
        ends: &[Option<(f64, f64)>],
        plot: Frame,
        tokens: &[Token],
    ) {
        let wanted: Vec<(f64, f64)> = ends
            .iter()
            .zip(&labels)
            .map(|(end, label)| match (end, label) {
                (Some((_, y)), Some(label)) => (*y, label.height()),
                _ => (0.0, 0.0),
            })
            .collect();
        let half = self.px(SIZE_TABLE) * 0.65;
        let top = (plot.top - half).max(self.page().top);
        let tops = spread(&wanted, top, plot.bottom + half * 0.5, self.by(3.0));
        let several = labels.iter().flatten().count() > 1;
        let bar = self.by(4.0).max(2.5);
        let x = plot.right + self.by(16.0).max(10.0);
        for (no, (label, label_top)) in labels.into_iter().zip(tops).enumerate() {
            let (Some(label), Some(label_top), Some(end)) = (label, label_top, ends[no]) else {
                continue;
            };
            let token = tokens.get(no).copied().unwrap_or(LINE_STRONG);
            let ink = if token == LINE_STRONG {
                TEXT_QUIET
            } else {
                TEXT
            };
            let height = label.height();
            let value_top = label_top + label.name.height();
            let named = self.offer(label.name, (x, label_top), Align::Start, ink);
            if !self.offer(label.value, (x, value_top), Align::Start, ink) && !named {
                continue;
            }
            let middle = label_top + height / 2.0;
            let from = (end.0 + self.by(7.0).max(4.0), end.1);
            let moved = (middle - end.1).abs() > self.by(4.0);
            if (moved || plot.right - end.0 > self.by(20.0)) && from.0 < plot.right {
                let to = (x - bar * 1.5, middle);
                self.line(&[from, (plot.right, end.1), to], token, 1.0);
            }
            if several {
                // In the colour of its line.
                let (inset, left) = (self.by(2.0), x - bar * 1.5);
                let frame = Frame {
                    left,
                    top: label_top + inset,
                    right: left + bar,
                    bottom: label_top + height - inset,
                };
                self.fill(frame, token);
            }
        }
    }
}
