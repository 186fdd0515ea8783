//! Where may the program be killed while it writes? At each of these points; a test looks at what a kill
//! there would leave. Outside of tests passing a point does nothing.

use std::fmt;
use std::sync::Arc;

/// A point while writing at which everything may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Point {
    /// Some chunks are in the file and nothing refers to them.
    ChunksWritten,
    /// An import is recorded, but the table does not show it yet; nothing is committed.
    BatchRecorded,
    /// All is written; nothing is committed.
    BeforeCommit,
    /// All is committed; the log is not in the file yet.
    Committed,
    /// The log is in the file.
    LogPutBack,
}

impl Point {
    /// Every point.
    pub const ALL: [Self; 5] = [
        Self::ChunksWritten,
        Self::BatchRecorded,
        Self::BeforeCommit,
        Self::Committed,
        Self::LogPutBack,
    ];
}

/// Who is told of the points that are passed.
#[derive(Clone, Default)]
pub(crate) struct Watch(Option<Arc<dyn Fn(Point) + Send + Sync>>);

impl Watch {
    /// Told of every point.
    pub(crate) fn new(told: impl Fn(Point) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(told)))
    }

    pub(crate) fn pass(&self, point: Point) {
        if let Some(told) = &self.0 {
            told(point);
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}
