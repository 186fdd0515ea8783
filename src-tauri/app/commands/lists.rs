//! Which lead lists are there, who is put on them and taken off, and what becomes of a list?

use std::sync::Arc;

use tauri::State;
use workspace::{Workspace, WorkspaceError};

use crate::clock::now;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::finding::LeadsFilter;
use crate::wire::lists::{ListChanged, ListsView};

type Shared<'a> = State<'a, Arc<Session>>;

/// Every lead list, with what was done with them by hand.
#[tauri::command]
#[specta::specta]
pub(crate) async fn lists_show(session: Shared<'_>) -> Result<ListsView, Failure> {
    off_main(session, |session| {
        let current = session.current()?;
        let (snapshot, imports) = (&current.snapshot, &current.about.imports);
        session.read(|workspace| ListsView::of(workspace, snapshot, imports))
    })
    .await
}

/// Puts the leads of a filter on a list, which is made where there is none of that name, or takes them off.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_members(
    session: Shared<'_>,
    list: String,
    is_on: bool,
    filter: LeadsFilter,
) -> Result<ListChanged, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        if !current.snapshot.is_todays_list() {
            return Err(WorkspaceError::ListOfPast);
        }
        let rows = current.find(&filter.to_query(&current, None)?)?;
        let changed = session.change(|workspace| change(workspace, &list, (&rows, is_on)))?;
        Ok(changed.0)
    })
    .await
}

/// Undoes what was done with a list by hand, or takes it up again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_change_undo(
    session: Shared<'_>,
    id: u32,
    redo: bool,
) -> Result<(), Failure> {
    changing(session, move |workspace| match redo {
        true => workspace.list_members_redo(id.into()),
        false => workspace.list_members_undo(id.into(), now()),
    })
    .await
}

/// Gives a list another name.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_rename(session: Shared<'_>, id: u32, name: String) -> Result<(), Failure> {
    changing(session, move |workspace| {
        workspace.list_rename(id.into(), &name)
    })
    .await
}

/// Deletes a list, and nobody who is on it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_delete(session: Shared<'_>, id: u32) -> Result<(), Failure> {
    changing(session, move |workspace| {
        workspace.list_delete(id.into(), now())
    })
    .await
}

/// Brings a deleted list back, with its members.
#[tauri::command]
#[specta::specta]
pub(crate) async fn list_restore(session: Shared<'_>, id: u32) -> Result<(), Failure> {
    changing(session, move |workspace| workspace.list_restore(id.into())).await
}

async fn changing(
    session: Shared<'_>,
    change: impl FnOnce(&mut Workspace) -> Result<(), WorkspaceError> + Send + 'static,
) -> Result<(), Failure> {
    off_main(session, move |session| session.change(change).map(drop)).await
}

fn change(
    workspace: &mut Workspace,
    name: &str,
    (rows, is_on): (&[u32], bool),
) -> Result<ListChanged, WorkspaceError> {
    let person = person();
    let by = (now(), person.as_str());
    let (list, changed) = match is_on {
        true => workspace.list_members_add(name, rows, by)?,
        false => {
            let list = workspace.snapshot().list_named(name)?.id;
            (
                list,
                workspace.list_members_change(list, (rows, false), by)?,
            )
        }
    };
    Ok(ListChanged {
        list: list as u32,
        name: workspace.snapshot().list_of(list)?.name.clone(),
        change: changed.map(|(id, _)| id as u32),
        people: changed.map_or(0, |(_, n)| n),
    })
}
