//! What did the people of the list say before? Read from the imports when a definition first asks, by a
//! reader of its own, since the list is a value that any thread may hold.

use lead::{Past, Pasts, Table};
use store::Store;

use crate::WorkspaceError;

/// `list`, as `store` has it now, with what its fields said in earlier imports. What cannot be read
/// when it is asked for is not known to have been or not.
pub(crate) fn with_past(list: Table, store: &Store) -> Result<Table, WorkspaceError> {
    let last = store.last_import()?;
    // One import has nothing before it.
    if last <= 1 {
        return Ok(list);
    }
    let path = store.path().to_owned();
    let people = list.clone();
    Ok(list.with_past(Pasts::when_asked(move |key| {
        let found = Store::open_to_read(&path).and_then(|store| store.past(key, &people, last));
        found.unwrap_or_else(|_| Past::unread())
    })))
}
