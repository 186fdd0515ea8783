//! Where does everybody stand on the criteria?

use std::sync::Arc;

use tauri::State;
use workspace::{Workspace, WorkspaceError};

use crate::clock::now;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::positions::{RoomView, StanceView};

type Shared<'a> = State<'a, Arc<Session>>;

/// The map of the room.
#[tauri::command]
#[specta::specta]
pub(crate) async fn room_show(session: Shared<'_>) -> Result<RoomView, Failure> {
    off_main(session, |session| {
        RoomView::of(&session.current()?.snapshot, session.words())
    })
    .await
}

/// Keeps where somebody stands on a criterion; without a stance it is taken back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn position_say(
    session: Shared<'_>,
    criterion: String,
    name: String,
    stance: Option<StanceView>,
    reason: String,
) -> Result<RoomView, Failure> {
    off_main(session, move |session| {
        let said = (stance.map(Into::into), reason.as_str());
        changed(session, |open| {
            open.position_say(&criterion, &name, said, now())
        })
    })
    .await
}

/// Keeps a remark on a criterion.
#[tauri::command]
#[specta::specta]
pub(crate) async fn comment_add(
    session: Shared<'_>,
    criterion: String,
    name: String,
    text: String,
) -> Result<RoomView, Failure> {
    off_main(session, move |session| {
        changed(session, |open| {
            open.comment_add(&criterion, &name, &text, now())
        })
    })
    .await
}

/// Takes away a remark of one's own.
#[tauri::command]
#[specta::specta]
pub(crate) async fn comment_remove(
    session: Shared<'_>,
    id: String,
    name: String,
) -> Result<RoomView, Failure> {
    off_main(session, move |session| {
        changed(session, |open| open.comment_remove(&id, &name, now()))
    })
    .await
}

/// Decides that an objection stops nobody from signing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn objection_overrule(
    session: Shared<'_>,
    criterion: String,
    whose: String,
    name: String,
    reason: String,
) -> Result<RoomView, Failure> {
    off_main(session, move |session| {
        let by = (name.as_str(), reason.as_str());
        changed(session, |open| {
            open.objection_overrule(&criterion, &whose, by, now())
        })
    })
    .await
}

/// Keeps who proposed a criterion; nobody takes it back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn proposer_say(
    session: Shared<'_>,
    criterion: String,
    names: Vec<String>,
) -> Result<RoomView, Failure> {
    off_main(session, move |session| {
        let by = person();
        changed(session, |open| {
            open.proposer_say(&criterion, &names, (now(), &by))
        })
    })
    .await
}

/// The map of the room after a change.
fn changed<T>(
    session: &Session,
    change: impl FnOnce(&mut Workspace) -> Result<T, WorkspaceError>,
) -> Result<RoomView, WorkspaceError> {
    let (_, current) = session.change(change)?;
    RoomView::of(&current.snapshot, session.words())
}
