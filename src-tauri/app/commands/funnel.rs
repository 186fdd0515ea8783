//! How many reach each stage?

use std::sync::Arc;

use tauri::{AppHandle, State};

use crate::files::ask_where_to_save;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::funnel::{FunnelFormat, FunnelQuery, FunnelView};

type Shared<'a> = State<'a, Arc<Session>>;

/// The funnel, figures and picture.
#[tauri::command]
#[specta::specta]
pub(crate) async fn funnel_show(
    session: Shared<'_>,
    query: FunnelQuery,
) -> Result<FunnelView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let mut query = query;
        if let Some(masking) = session.masking(&current) {
            query.by = query.by.filter(|key| !masking.is_personal(key));
        }
        FunnelView::of(&current.snapshot, &query, session.words())
    })
    .await
}

/// Writes the funnel to a file the person names; gives its name, or none when they changed their
/// mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn funnel_export(
    app: AppHandle,
    session: Shared<'_>,
    query: FunnelQuery,
    format: FunnelFormat,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_where_to_save(&app, format.file_name()) else {
            return Ok(None);
        };
        format.write(&session.current()?.snapshot, &query, session.words(), &path)?;
        Ok(path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}
