//! How do rows of names and figures stand around a plot?
//!
//! Names at the left, close to what they name; figures at the right, one under the other, so that neither
//! hides a mark. Where rows are lower than a line of text, as many are named as find room.

use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::Scene;
use crate::text::{Fitted, LINE_HEIGHT, fit_to};
use crate::tokens::{LINE, SIZE_SMALL, SIZE_TABLE, TEXT, TEXT_QUIET};

/// How much smaller the names of rows may be than they are elsewhere.
const LEAST_NAME: f64 = 0.9;

/// What a row says.
pub(crate) struct Row<'a> {
    pub(crate) label: &'a str,
    /// The figure at the right.
    pub(crate) text: &'a str,
    /// What it is of, quieter, beside or under it.
    pub(crate) of: &'a str,
    pub(crate) quiet: bool,
}

/// Where rows stand.
pub(crate) struct Lanes {
    /// What is left for the marks.
    pub(crate) plot: Frame,
    pub(crate) pitch: f64,
    left: f64,
    right: f64,
}

impl Lanes {
    /// A whole row, from its name to its figure.
    pub(crate) fn lane(&self, no: usize) -> Frame {
        let top = self.plot.top + no as f64 * self.pitch;
        Frame {
            left: self.left,
            top,
            right: self.right,
            bottom: top + self.pitch,
        }
    }

    pub(crate) fn middle(&self, no: usize) -> f64 {
        self.plot.top + (no as f64 + 0.5) * self.pitch
    }

    /// A bar of a row from one place to another.
    pub(crate) fn bar(&self, no: usize, from: f64, to: f64, most: f64) -> Frame {
        let half = (self.pitch * 0.62).min(most) / 2.0;
        let middle = self.middle(no);
        Frame {
            left: from.min(to),
            top: middle - half,
            right: from.max(to),
            bottom: middle + half,
        }
    }
}

impl Scene {
    /// Places names and figures of rows in a room, with `below` left free under the plot and a word over
    /// the figures.
    pub(crate) fn lanes(&mut self, rows: &[Row<'_>], room: Frame, head: &str, below: f64) -> Lanes {
        let gap = self.by(10.0).max(6.0);
        let line = self.px(SIZE_SMALL) * LINE_HEIGHT;
        let shown_head = self.fitted(head, Weight::Regular, SIZE_SMALL, room.width() * 0.6, 1);
        let top = room.top
            + if shown_head.is_empty() {
                0.0
            } else {
                line + self.by(2.0)
            };
        let n = rows.len().max(1) as f64;
        let height = (room.bottom - below - top).max(10.0);
        let most = if self.is_card() { 44.0 } else { self.by(92.0) };
        let pitch = (height / n).min(most);
        self.spare = height - pitch * n;
        let names = self.names(rows, room, pitch);
        let name_width = names.iter().map(Fitted::width).fold(0.0, f64::max);
        let figures = self.figures(rows, room, pitch);
        let strong = figures.iter().map(|(it, _)| it.width()).fold(0.0, f64::max);
        let quiet = figures.iter().map(|(_, it)| it.width()).fold(0.0, f64::max);
        let stacked = self.stacked(pitch);
        let figure_width = match (stacked, strong > 0.0, quiet > 0.0) {
            (true, ..) => strong.max(quiet),
            (false, true, true) => strong + gap + quiet,
            (false, ..) => strong + quiet,
        };
        let spaced = |width: f64| if width > 0.0 { width + gap } else { 0.0 };
        let plot = Frame {
            left: room.left + spaced(name_width),
            top,
            right: room.right - spaced(figure_width),
            bottom: top + pitch * n,
        };
        let lanes = Lanes {
            plot,
            pitch,
            left: room.left,
            right: room.right,
        };
        self.offer(shown_head, (room.right, room.top), Align::End, TEXT_QUIET);
        for (no, name) in names.into_iter().enumerate() {
            let ink = if rows[no].quiet { TEXT_QUIET } else { TEXT };
            let name_top = lanes.middle(no) - name.height() / 2.0;
            self.offer(name, (plot.left - gap, name_top), Align::End, ink);
        }
        for (no, (figure, of)) in figures.into_iter().enumerate() {
            let ink = if rows[no].quiet { TEXT_QUIET } else { TEXT };
            let middle = lanes.middle(no);
            if stacked {
                let figure_top = middle - (figure.height() + of.height()) / 2.0;
                let of_top = figure_top + figure.height();
                self.offer(figure, (room.right, figure_top), Align::End, ink);
                self.offer(of, (room.right, of_top), Align::End, TEXT_QUIET);
            } else {
                let right = if quiet > 0.0 {
                    room.right - quiet - gap
                } else {
                    room.right
                };
                let figure_top = middle - figure.height() / 2.0;
                let of_top = middle - of.height() / 2.0;
                self.offer(figure, (right, figure_top), Align::End, ink);
                self.offer(of, (room.right, of_top), Align::End, TEXT_QUIET);
            }
        }
        lanes
    }

    /// Whether a figure stands over what it is of, rather than beside it.
    fn stacked(&self, pitch: f64) -> bool {
        self.is_card() && pitch >= 2.0 * self.px(SIZE_TABLE) * LINE_HEIGHT
    }

    fn names(&self, rows: &[Row<'_>], room: Frame, pitch: f64) -> Vec<Fitted> {
        let size = self.row_size(pitch);
        let most = room.width() * if self.is_card() { 0.36 } else { 0.3 };
        let lines = (pitch / (self.px(size) * LINE_HEIGHT))
            .floor()
            .clamp(1.0, 3.0) as usize;
        let all = |size: f64, least: f64| -> Vec<Fitted> {
            let one =
                |row: &Row<'_>| fit_to(row.label, Weight::Regular, (size, least), most, lines);
            rows.iter().map(one).collect()
        };
        // In one size, a little smaller where that saves a name from being cut.
        let full = self.px(size);
        let sizes = all(full, full * LEAST_NAME);
        let common = sizes.iter().map(|name| name.size).fold(full, f64::min);
        all(common, common)
    }

    fn figures(&self, rows: &[Row<'_>], room: Frame, pitch: f64) -> Vec<(Fitted, Fitted)> {
        let size = self.row_size(pitch);
        let card = self.is_card();
        let most = room.width() * if card { 0.3 } else { 0.24 };
        let no_of = card && !self.stacked(pitch);
        let one = |row: &Row<'_>| {
            let of = if no_of { "" } else { row.of };
            (
                self.fitted(row.text, Weight::SemiBold, size, most, 1),
                self.fitted(of, Weight::Regular, SIZE_SMALL, most, 1),
            )
        };
        rows.iter().map(one).collect()
    }

    fn row_size(&self, pitch: f64) -> crate::tokens::SizeToken {
        if self.is_card() || pitch < self.px(SIZE_TABLE) * LINE_HEIGHT {
            SIZE_SMALL
        } else {
            SIZE_TABLE
        }
    }

    /// Thin rules between rows, where rows are high enough for them to help.
    pub(crate) fn lane_rules(&mut self, lanes: &Lanes, n: usize) {
        if lanes.pitch < self.by(16.0).max(14.0) {
            return;
        }
        for no in 1..n {
            let y = lanes.plot.top + no as f64 * lanes.pitch;
            self.line(&[(lanes.left, y), (lanes.right, y)], LINE, 0.5);
        }
    }
}
