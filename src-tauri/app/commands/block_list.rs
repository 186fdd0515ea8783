//! Who is not to be imported again, and who may be again?

use std::sync::Arc;

use tauri::State;

use crate::clock::now;
use crate::session::{Session, off_main};
use crate::wire::block_list::BlockListView;
use crate::wire::failure::Failure;

type Shared<'a> = State<'a, Arc<Session>>;

/// How many are not to be imported again, and since when.
#[tauri::command]
#[specta::specta]
pub(crate) async fn block_list_show(session: Shared<'_>) -> Result<BlockListView, Failure> {
    off_main(session, |session| {
        session.read(|workspace| Ok(BlockListView::of(workspace.block_list())))
    })
    .await
}

/// Since when whoever has this record id or e-mail address is not to be imported (ISO 8601, UTC); none
/// where they may be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn block_check(
    session: Shared<'_>,
    key: String,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let blocked = session.read(|workspace| Ok(workspace.blocked(&key)))?;
        Ok(blocked.map(|one| one.at.to_string()))
    })
    .await
}

/// Lets whoever has this record id or e-mail address be imported again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn block_lift(session: Shared<'_>, key: String) -> Result<u32, Failure> {
    off_main(session, move |session| {
        let lift = |workspace: &mut workspace::Workspace| workspace.block_lift(&key, now());
        Ok(session.change(lift)?.0)
    })
    .await
}
