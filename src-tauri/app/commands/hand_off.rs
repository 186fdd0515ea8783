//! Do the stage that is recorded and the stage that is met agree?

use std::sync::Arc;

use tauri::{AppHandle, State};

use crate::files::ask_where_to_save;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::hand_off::{HandOffView, write};
use crate::wire::told::FigureTold;

type Shared<'a> = State<'a, Arc<Session>>;

/// The hand-off by a field that records the stage; none for the usual one; of the people on a
/// lead list, or of all leads; told by the definition in force or by versions.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hand_off_show(
    session: Shared<'_>,
    field: Option<String>,
    list: Option<u32>,
    told: FigureTold,
) -> Result<HandOffView, Failure> {
    off_main(session, move |session| {
        let snapshot = &session.current()?.snapshot;
        let snapshot = snapshot.among_list(list.map(i64::from))?;
        HandOffView::of((&snapshot, told), field.as_deref(), session.words())
    })
    .await
}

/// Writes the hand-off to a file the person names; gives its name, or none when they changed their
/// mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hand_off_export(
    app: AppHandle,
    session: Shared<'_>,
    field: Option<String>,
    list: Option<u32>,
    told: FigureTold,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_where_to_save(&app, &told.named("hand-off", "csv")) else {
            return Ok(None);
        };
        let snapshot = &session.current()?.snapshot;
        let snapshot = snapshot.among_list(list.map(i64::from))?;
        write((&snapshot, told), field.as_deref(), &path)?;
        Ok(path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}
