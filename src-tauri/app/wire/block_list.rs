//! Who is not to be imported again, as the window sees it: how many and since when, never who.

use serde::Serialize;
use specta::Type;
use workspace::BlockList;

/// The block list.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BlockListView {
    /// How many people are on it.
    pub people: u32,
    /// How many came onto it when, newest first.
    pub since: Vec<BlockedSince>,
}

/// Who came onto the block list at one moment.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct BlockedSince {
    /// The moment (ISO 8601, UTC).
    pub at: String,
    /// How many people.
    pub people: u32,
}

impl BlockListView {
    /// The list, for the window.
    pub(crate) fn of(list: &BlockList) -> Self {
        let moments = list.people();
        let since = moments.iter().rev().map(|&(at, people)| BlockedSince {
            at: at.to_string(),
            people,
        });
        Self {
            people: moments.iter().map(|(_, people)| people).sum(),
            since: since.collect(),
        }
    }
}
