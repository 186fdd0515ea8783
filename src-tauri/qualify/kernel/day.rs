//! Which days lie in a window? Days are whole and have no zone, so none of them is ever unknown.
//!
//! As of day D, "in the last N days" is D − N < day ≤ D, "more than N days ago" is day ≤ D − N:
//! with "after D" they part all days into three, none in two of them and none left over.

use lead::Mask;

use crate::plan::DayAsk;

/// The rows whose day is in the window. A row without a value may be among them or not.
pub(crate) fn rows_within(days: &[i32], ask: DayAsk) -> Mask {
    Mask::of(days, |&day| {
        let day = i64::from(day);
        (ask.first <= day) & (day <= ask.last)
    })
}
