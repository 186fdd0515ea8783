//! What should a text not lie over, where it may choose its place?

use crate::canvas::Frame;
use crate::scene::apart;

/// What a text should not lie over.
#[derive(Default)]
pub(crate) struct Obstacles {
    pub(crate) dots: Vec<Frame>,
    /// Each from its left end to its right, or level ends in any order.
    pub(crate) lines: Vec<((f64, f64), (f64, f64))>,
}

impl Obstacles {
    /// Whether neither a dot nor a line runs through a frame.
    pub(crate) fn leave(&self, frame: Frame) -> bool {
        let crosses = |((x1, y1), (x2, y2)): &((f64, f64), (f64, f64))| {
            let at = |x: f64| {
                let share = (x.clamp(*x1, *x2) - x1) / (x2 - x1);
                y1 + (y2 - y1) * if share.is_finite() { share } else { 0.0 }
            };
            let (one, other) = if x1 < x2 {
                (at(frame.left), at(frame.right))
            } else {
                (*y1, *y2)
            };
            let beside = *x2 < frame.left || *x1 > frame.right;
            !beside && one.max(other) > frame.top && one.min(other) < frame.bottom
        };
        self.dots.iter().all(|dot| apart(*dot, frame)) && !self.lines.iter().any(crosses)
    }
}
