//! How does what was agreed get on paper?

use std::sync::Arc;

use tauri::{AppHandle, State};

use crate::files::{ask_where_to_save, name_of};
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::papers::PaperQuery;

/// Writes a paper to a file the person names; gives its name, or none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn paper_export(
    app: AppHandle,
    session: State<'_, Arc<Session>>,
    query: PaperQuery,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let snapshot = &session.current()?.snapshot;
        let words = session.words();
        let name = session.read(|open| query.file_name((open, snapshot), words))?;
        let Some(path) = ask_where_to_save(&app, &name) else {
            return Ok(None);
        };
        session.read(|open| query.write((open, snapshot), words, &path))?;
        Ok(Some(name_of(&path)))
    })
    .await
}
