//! Which tables belong together, and which values are read as others? Shown, said, taken back.

use std::sync::Arc;

use tauri::State;

use crate::clock::now;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::joining::{GroupChosen, JoinView, JoiningView, ValueMappingView};

type Shared<'a> = State<'a, Arc<Session>>;

/// What is said of keys and values, and what may be meant.
#[tauri::command]
#[specta::specta]
pub(crate) async fn joining_show(session: Shared<'_>) -> Result<JoiningView, Failure> {
    off_main(session, |session| {
        let current = session.current()?;
        let view = JoiningView::of(&current.snapshot, session.words());
        Ok(session.shown(&current, view))
    })
    .await
}

/// Joins two tables.
#[tauri::command]
#[specta::specta]
pub(crate) async fn join_say(session: Shared<'_>, join: JoinView) -> Result<(), Failure> {
    off_main(session, move |session| {
        let by = person();
        session.change(|workspace| workspace.join_say(&join.to_join(), (now(), &by)))?;
        Ok(())
    })
    .await
}

/// Takes a join back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn join_undo(session: Shared<'_>, id: u32) -> Result<(), Failure> {
    off_main(session, move |session| {
        session.change(|workspace| workspace.join_undo(id.into(), now()))?;
        Ok(())
    })
    .await
}

/// Reads a value as another.
#[tauri::command]
#[specta::specta]
pub(crate) async fn value_say(session: Shared<'_>, value: ValueMappingView) -> Result<(), Failure> {
    off_main(session, move |session| {
        let by = person();
        session.change(|workspace| workspace.value_say(&value.to_mapping(), (now(), &by)))?;
        Ok(())
    })
    .await
}

/// Reads all values of each of these groups as one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn value_groups_say(
    session: Shared<'_>,
    groups: Vec<GroupChosen>,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        let (said, by) = (GroupChosen::all(groups), person());
        session.change(|workspace| workspace.groups_say(&said, (now(), &by)))?;
        Ok(())
    })
    .await
}

/// Reads a value again as it was imported.
#[tauri::command]
#[specta::specta]
pub(crate) async fn value_unsay(session: Shared<'_>, id: u32) -> Result<(), Failure> {
    off_main(session, move |session| {
        session.change(|workspace| workspace.value_unsay(id.into(), now()))?;
        Ok(())
    })
    .await
}
