//! What is it time for?

use std::sync::Arc;

use tauri::State;
use workspace::reminders;

use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::reminders::ReminderView;

/// What there is to remind of, on the day up to whose end everything is judged.
#[tauri::command]
#[specta::specta]
pub(crate) async fn reminders_show(
    session: State<'_, Arc<Session>>,
) -> Result<Vec<ReminderView>, Failure> {
    off_main(session, |session| {
        let snapshot = &session.current()?.snapshot;
        let found = reminders(snapshot)?;
        Ok(ReminderView::all(snapshot, &found, session.words()))
    })
    .await
}
