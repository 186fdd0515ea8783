//! How many are still under way after so long?
//!
//! Steps, not slopes: the share changes where somebody goes on, and nowhere else. Who is still under way
//! is censored: a tick on the curve. The median is marked where the curve reaches one half, and nowhere
//! when it does not. Under the axis stands how many were still observed.

mod drawing;

use crate::{Around, Axis, Ink, Tick};

/// Curves of the share still under way.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SurvivalFigure {
    /// What is said around it.
    pub around: Around,
    /// The axis of time.
    pub x: Axis,
    /// The axis of the share, from 0 to 1.
    pub y: Axis,
    /// The curves, the most important first.
    pub curves: Vec<Curve>,
    /// What the numbers under the axis are: "Still under way". Empty leaves them out.
    pub at_risk_label: String,
    /// What the band is; shown only when there is one.
    pub band_note: String,
    /// What a tick on the curve is; shown only when there is one.
    pub censored_note: String,
}

/// One curve.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Curve {
    /// What it is called, at its end. May be empty where it is the only one.
    pub label: String,
    /// Whose it is.
    pub ink: Ink,
    /// The steps in the order of their times; before the first the share is 1. Of a hundred thousand as
    /// many are drawn as can be told apart.
    pub steps: Vec<CurveStep>,
    /// When observation of somebody ended who had not gone on, in any order.
    pub censored: Vec<f64>,
    /// Until when the curve is known; 0 draws it to the last step or the last who was censored.
    pub until: f64,
    /// When the share comes to one half, if it does.
    pub median: Option<Tick>,
    /// One for each tick of the axis of time: how many were still observed. Empty leaves them out.
    pub at_risk: Vec<String>,
    /// Places along it that say and open something of their own, in the order of their times.
    pub marks: Vec<CurveMark>,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

/// A place on a curve.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CurveMark {
    /// When.
    pub at: f64,
    /// What it opens; empty when nothing.
    pub key: String,
    /// What it says when hovered, and its accessible name.
    pub says: String,
}

/// A step of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct CurveStep {
    /// When.
    pub at: f64,
    /// The share from then on.
    pub share: f64,
    /// The ends of its interval; both equal to `share` where there is none.
    pub low: f64,
    /// The upper one.
    pub high: f64,
}
