//! How is a copy of what was signed kept, and is one still what was signed?

use std::sync::Arc;

use tauri::{AppHandle, State};
use workspace::verify_file;

use crate::clock::now;
use crate::files::{ask_for_copy, ask_where_to_save, name_of};
use crate::session::{Session, off_main};
use crate::wire::copies::CopyVerifiedView;
use crate::wire::failure::Failure;

type Shared<'a> = State<'a, Arc<Session>>;

/// Writes a copy of a signed version, or of the one agreed last, to a file the person names; gives the file's name,
/// or none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn copy_export(
    app: AppHandle,
    session: Shared<'_>,
    version: Option<u32>,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let snapshot = &session.current()?.snapshot;
        let Some(path) = ask_where_to_save(&app, &snapshot.copy_name(version)?) else {
            return Ok(None);
        };
        snapshot.copy_export(version, &path)?;
        Ok(Some(name_of(&path)))
    })
    .await
}

/// Asks for a copy or a workspace and checks it, whether a workspace is open or not; none when the person changed
/// their mind. Changes nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn copy_verify(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<CopyVerifiedView>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_for_copy(&app) else {
            return Ok(None);
        };
        let found = verify_file(&path, now())?;
        let current = session.current().ok();
        let here = current.as_ref().map(|current| &current.snapshot);
        let said_of = (here, session.words());
        Ok(Some(CopyVerifiedView::of(&found, name_of(&path), said_of)))
    })
    .await
}
