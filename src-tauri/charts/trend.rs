//! How does something move from period to period?
//!
//! One line for each series, its name at its end and no legend to look up; a band where there is an
//! interval, a dashed line of the target. A period that is not over, or a cohort whose window is not, is
//! pending: dashed, its dot hollow, the ground behind it hatched. Where there is no figure there is a
//! gap, never a line across it.

mod drawing;

use crate::{Around, Axis, Ink};

/// Lines over periods.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrendFigure {
    /// What is said around it.
    pub around: Around,
    /// The periods in their order, as they are named under the picture: "Q3 2026". As many are named as
    /// find room, the last always.
    pub periods: Vec<String>,
    /// The axis of the figures.
    pub y: Axis,
    /// The lines, the most important first: where there is no room for all names, it goes without.
    pub series: Vec<Series>,
    /// What was promised or aimed at.
    pub target: Option<Target>,
    /// What happened in a period, as a line with its words: "Version 3 in effect".
    pub events: Vec<Event>,
    /// What pending means; shown only when a point is.
    pub pending_note: String,
    /// What the band is: "95% interval"; shown only when there is one.
    pub band_note: String,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Series {
    /// What it is called, at its end. May be empty where it is the only one.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// One for each period; `None` where there is no figure. What is missing at the end is `None`.
    pub points: Vec<Option<Point>>,
}

/// A figure of one period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Point {
    /// The figure.
    pub value: f64,
    /// The ends of its interval.
    pub interval: Option<(f64, f64)>,
    /// Whether it may still change.
    pub pending: bool,
    /// The figure as text: "28.2%".
    pub text: String,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

/// A level that was promised or aimed at.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Target {
    /// The level.
    pub value: f64,
    /// "Promised 30%".
    pub text: String,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Event {
    /// The position of its period, from 0. Off the periods it is left out.
    pub period: usize,
    /// What happened.
    pub text: String,
}
