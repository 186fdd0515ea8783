//! Who is in the list twice, and how do they become one?

use std::sync::Arc;

use tauri::State;

use crate::clock::now;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::twice::{certain, leave_apart, look};
use crate::wire::duplicates::{DuplicatesPage, MergeWanted, MergedView};
use crate::wire::failure::Failure;

type Shared<'a> = State<'a, Arc<Session>>;

/// Some of the groups, from `offset` on; none where the person said stop.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicates_show(
    session: Shared<'_>,
    offset: u32,
) -> Result<Option<DuplicatesPage>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let found = look(session, &current.snapshot)?;
        let page =
            |found: Arc<_>| DuplicatesPage::of(&found, offset, &current.snapshot, session.words());
        Ok(found.map(|found| session.shown(&current, page(found))))
    })
    .await
}

/// Makes rows one person; gives the numbers by which that is taken back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicates_merge(
    session: Shared<'_>,
    wanted: MergeWanted,
) -> Result<Vec<u32>, Failure> {
    off_main(session, move |session| {
        let merge = [wanted.into()];
        let by = (now(), &person()[..]);
        let (ids, _) = session.change(|workspace| workspace.leads_merge(&merge, "seen", by))?;
        Ok(ids.into_iter().map(|id| id as u32).collect())
    })
    .await
}

/// Makes each group that is certain one person, as proposed; gives the numbers by which that is taken
/// back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicates_merge_certain(session: Shared<'_>) -> Result<Vec<u32>, Failure> {
    off_main(session, move |session| {
        let merges = certain(session, &session.current()?.snapshot);
        let by = (now(), &person()[..]);
        let (ids, _) = session.change(|workspace| workspace.leads_merge(&merges, "certain", by))?;
        Ok(ids.into_iter().map(|id| id as u32).collect())
    })
    .await
}

/// Keeps that these rows are each somebody else.
#[tauri::command]
#[specta::specta]
pub(crate) async fn duplicates_apart(session: Shared<'_>, rows: Vec<u32>) -> Result<(), Failure> {
    off_main(session, move |session| {
        session.read(|workspace| workspace.keep_apart(&rows, (now(), &person())))?;
        leave_apart(session)
    })
    .await
}

/// Who was made one, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn merges_show(session: Shared<'_>) -> Result<Vec<MergedView>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let merges = session.read(|workspace| workspace.merges())?;
        let merged = MergedView::all(&merges, &current.snapshot, session.words());
        Ok(session.shown(&current, merged))
    })
    .await
}

/// Parts those again who were made one by these merges.
#[tauri::command]
#[specta::specta]
pub(crate) async fn merges_undo(session: Shared<'_>, merges: Vec<u32>) -> Result<(), Failure> {
    off_main(session, move |session| {
        let merges: Vec<i64> = merges.into_iter().map(i64::from).collect();
        session.change(|workspace| workspace.merges_undo(&merges, now()))?;
        Ok(())
    })
    .await
}
