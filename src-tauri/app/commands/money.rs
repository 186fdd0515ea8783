//! What does the team say of money and plans?

use std::sync::Arc;

use tauri::State;

use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::money::{EconomicsInput, EconomicsView};

type Shared<'a> = State<'a, Arc<Session>>;

/// What is said of money and plans.
#[tauri::command]
#[specta::specta]
pub(crate) async fn economics_show(session: Shared<'_>) -> Result<EconomicsView, Failure> {
    off_main(session, |session| {
        Ok(EconomicsView::of(&session.current()?.snapshot))
    })
    .await
}

/// Keeps what is said: all of it, or nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn economics_set(
    session: Shared<'_>,
    settings: Vec<EconomicsInput>,
) -> Result<EconomicsView, Failure> {
    let settings: Vec<_> = settings.into_iter().map(Into::into).collect();
    off_main(session, move |session| {
        session.change(|open| open.economics_set(&settings))?;
        Ok(EconomicsView::of(&session.current()?.snapshot))
    })
    .await
}
