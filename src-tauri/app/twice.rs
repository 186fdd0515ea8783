//! Who is in the list twice? Looked for once for each list, however often the window turns the page.
//!
//! Invariant: what is kept is of the list that is open now, or is not given.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, Weak};

use import::{Duplicates, Merge, Rank, merge_rule};
use lead::Table;
use workspace::{Snapshot, WorkspaceError, duplicates};

use crate::session::{Session, locked};

/// Who is in the list twice, of the list that was asked last.
#[derive(Default)]
pub(crate) struct Twice(Mutex<Option<Kept>>);

struct Kept {
    list: Weak<Table>,
    found: Arc<Duplicates>,
}

/// Who is in the list twice; `None` where the person said stop.
pub(crate) fn look(
    session: &Session,
    snapshot: &Snapshot,
) -> Result<Option<Arc<Duplicates>>, WorkspaceError> {
    if let Some(found) = kept(session, &snapshot.list) {
        return Ok(Some(found));
    }
    // The search asks from every thread, and so the stop itself.
    let is_stopped = || session.is_stopped();
    let found = session.stoppable(|go_on: &dyn Fn() -> ControlFlow<()>| {
        let found = duplicates(snapshot, &is_stopped);
        found.filter(|_| go_on().is_continue())
    });
    let Some(mut found) = found else {
        return Ok(None);
    };
    session.read(|workspace| workspace.leave_apart(&mut found))?;
    let found = Arc::new(found);
    *locked(&session.twice.0) = Some(Kept {
        list: Arc::downgrade(&snapshot.list),
        found: Arc::clone(&found),
    });
    Ok(Some(found))
}

/// Leaves out those of whom it was said that they are not one.
pub(crate) fn leave_apart(session: &Session) -> Result<(), WorkspaceError> {
    let mut kept = locked(&session.twice.0);
    if let Some(kept) = kept.as_mut() {
        let found = Arc::make_mut(&mut kept.found);
        session.read(|workspace| workspace.leave_apart(found))?;
    }
    Ok(())
}

/// How those that are certain become one, as it is proposed; nobody where they were not looked for.
pub(crate) fn certain(session: &Session, snapshot: &Snapshot) -> Vec<Merge> {
    let Some(found) = kept(session, &snapshot.list) else {
        return Vec::new();
    };
    let groups = found.candidates.iter();
    let certain = groups.filter(|one| one.rank == Rank::Certain);
    certain
        .filter_map(|one| merge_rule(&snapshot.list, &one.rows))
        .collect()
}

fn kept(session: &Session, list: &Arc<Table>) -> Option<Arc<Duplicates>> {
    let kept = locked(&session.twice.0);
    let kept = kept.as_ref()?;
    let of = kept.list.upgrade()?;
    Arc::ptr_eq(&of, list).then(|| Arc::clone(&kept.found))
}
