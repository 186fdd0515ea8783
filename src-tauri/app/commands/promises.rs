//! What do the sides promise each other? Shown with what is being typed, kept one setting at a time; and the log of
//! what leads object.

use std::sync::Arc;

use tauri::State;
use workspace::{Workspace, WorkspaceError};

use crate::clock::now;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::promises::{ObjectionChange, PromisesView, SettingAsked};

type Shared<'a> = State<'a, Arc<Session>>;

/// The promises as they would be with what is typed; nothing is kept.
#[tauri::command]
#[specta::specta]
pub(crate) async fn promises_show(
    session: Shared<'_>,
    typed: Vec<SettingAsked>,
) -> Result<PromisesView, Failure> {
    off_main(session, move |session| {
        let typed: Vec<_> = typed.into_iter().map(Into::into).collect();
        PromisesView::of(&session.current()?.snapshot, &typed, session.words())
    })
    .await
}

/// Keeps settings of the promises: all of them, or none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn promises_set(
    session: Shared<'_>,
    settings: Vec<SettingAsked>,
) -> Result<PromisesView, Failure> {
    let settings: Vec<_> = settings.into_iter().map(Into::into).collect();
    off_main(session, move |session| {
        changed(session, |open, who| {
            open.promises_set(&settings, (who, "", now())).map(drop)
        })
    })
    .await
}

/// Proposes what every team needs and nobody said yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn promises_propose(session: Shared<'_>) -> Result<PromisesView, Failure> {
    off_main(session, |session| {
        changed(session, |open, who| {
            open.promises_propose((who, "", now())).map(drop)
        })
    })
    .await
}

/// Writes down what leads object, or changes what is written of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn objection_change(
    session: Shared<'_>,
    change: ObjectionChange,
) -> Result<PromisesView, Failure> {
    off_main(session, move |session| {
        changed(session, |open, who| change.made(open, (who, now())))
    })
    .await
}

fn changed(
    session: &Session,
    change: impl FnOnce(&mut Workspace, &str) -> Result<(), WorkspaceError>,
) -> Result<PromisesView, WorkspaceError> {
    let ((), current) = session.change(|open| change(open, &person()))?;
    PromisesView::of(&current.snapshot, &[], session.words())
}
