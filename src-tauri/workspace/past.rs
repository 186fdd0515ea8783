//! What did the people of the list say before? Read from the imports when a definition first asks, by a
//! reader of its own, since the list is a value that any thread may hold.

use lead::{Past, Pasts, Table};
use store::{Origin, Store};

use crate::WorkspaceError;
use crate::merged::with_merged_of;

/// `list`, as `store` has it now, with what its fields said in earlier imports and who was made one with
/// somebody.
pub(crate) fn with_past(list: Table, store: &Store) -> Result<Table, WorkspaceError> {
    let origin = store.origin()?;
    let list = with_merged_of(list, store, (&origin, None))?;
    Ok(with_past_of(list, store, origin))
}

/// `list`, which comes from `origin`, with what its fields said in earlier imports. What cannot be read
/// when it is asked for is not known to have been or not.
pub(crate) fn with_past_of(list: Table, store: &Store, origin: Origin) -> Table {
    // One import has nothing before it.
    if origin.n_imports() <= 1 {
        return list;
    }
    let path = store.path().to_owned();
    let people = list.clone();
    list.with_past(Pasts::when_asked(move |key| {
        let read = |store: Store| store.past(key, &people, &origin);
        let found = Store::open_to_read(&path).and_then(read);
        found.unwrap_or_else(|_| Past::unread())
    }))
}
