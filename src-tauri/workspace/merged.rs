//! Who are those who were made one person, each alone? Read from the imports when it is first asked whose the
//! rows of a table are, by a reader of its own, since the list is a value that any thread may hold.

use jiff::Timestamp;
use lead::{Merged, Table};
use store::{Origin, Store};

use crate::WorkspaceError;

/// `list`, which comes from `origin` and the edits until a moment, with those who were made one with
/// somebody. Where they cannot be read when they are asked for, rows belong to people by what the list shows
/// of them.
pub(crate) fn with_merged_of(
    list: Table,
    store: &Store,
    (origin, until): (&Origin, Option<Timestamp>),
) -> Result<Table, WorkspaceError> {
    let Some(parts) = store.parts(origin, until)? else {
        return Ok(list);
    };
    let path = store.path().to_owned();
    Ok(list.with_merged(Merged::when_asked(move || {
        let read = |store: Store| store.alone(&parts);
        let found = Store::open_to_read(&path).and_then(read);
        found.unwrap_or_default()
    })))
}

#[cfg(test)]
mod tests;
