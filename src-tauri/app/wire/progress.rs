//! How far is an import, how fast does it go, and how long will it take?

use serde::Serialize;
use specta::Type;
use workspace::Progress;

/// How far an import is.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportProgress {
    /// What is being done.
    pub step: ImportStep,
    /// Rows done.
    pub rows_done: u32,
    /// Rows in all.
    pub rows_total: u32,
    /// Rows a second, over the import so far.
    pub rows_per_second: f64,
    /// Seconds left at that rate; none before it is known.
    pub seconds_left: Option<f64>,
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ImportStep {
    /// Reading the file into typed rows.
    Reading,
    /// Finding who is in the list already.
    Matching,
    /// Writing to the workspace.
    Writing,
}

impl ImportProgress {
    /// How far it is, with the rate so far and what is left at it.
    pub(crate) fn of(progress: Progress) -> Self {
        let Progress {
            step,
            rows_done,
            rows_total,
            seconds,
        } = progress;
        let rate = if seconds > 0.0 {
            f64::from(rows_done) / seconds
        } else {
            0.0
        };
        let left = f64::from(rows_total.saturating_sub(rows_done)) / rate;
        Self {
            step: match step {
                workspace::ImportStep::Reading => ImportStep::Reading,
                workspace::ImportStep::Matching => ImportStep::Matching,
                workspace::ImportStep::Writing => ImportStep::Writing,
            },
            rows_done,
            rows_total,
            rows_per_second: rate,
            seconds_left: left.is_finite().then_some(left),
        }
    }
}
