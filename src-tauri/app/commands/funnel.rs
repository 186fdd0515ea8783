//! How many reach each stage?

use std::sync::Arc;

use tauri::State;

use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::funnel::{FunnelQuery, FunnelView};

/// The steps of a funnel with their figures, of all leads.
#[tauri::command]
#[specta::specta]
pub(crate) async fn funnel_show(
    session: State<'_, Arc<Session>>,
    query: FunnelQuery,
) -> Result<FunnelView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        Ok(FunnelView::of(&current.snapshot, &query, session.words()))
    })
    .await
}
