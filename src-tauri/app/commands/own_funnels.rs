//! Which funnels has the team made itself, and how is one kept, deleted and taken back?

use std::sync::Arc;

use funnel::{own_read, own_write};
use tauri::{AppHandle, State};
use workspace::{OwnFunnelError, export_own_funnel, open_own_funnel};

use crate::files::{ask_for_mapping, ask_where_to_save, name_of};
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::own_funnels::{OwnChoicesView, OwnFunnelView, UnitView};

type Shared<'a> = State<'a, Arc<Session>>;

/// The funnels of the team's own, by name.
#[tauri::command]
#[specta::specta]
pub(crate) async fn own_funnels(session: Shared<'_>) -> Result<Vec<OwnFunnelView>, Failure> {
    off_main(session, |session| {
        let kept = session.current()?.snapshot.own_funnels()?;
        Ok(kept.iter().map(OwnFunnelView::from).collect())
    })
    .await
}

/// What the steps of a funnel of this unit may ask for.
#[tauri::command]
#[specta::specta]
pub(crate) async fn own_choices(
    session: Shared<'_>,
    unit: UnitView,
) -> Result<OwnChoicesView, Failure> {
    off_main(session, move |session| {
        Ok(OwnChoicesView::of(&session.current()?.snapshot, unit))
    })
    .await
}

/// Keeps a funnel, in place of the one of an id or as a new one; gives its id.
#[tauri::command]
#[specta::specta]
pub(crate) async fn own_funnel_keep(
    session: Shared<'_>,
    id: Option<String>,
    text: String,
) -> Result<String, Failure> {
    off_main(session, move |session| {
        let funnel = own_read(&text).map_err(OwnFunnelError::from)?;
        let kept = session.change(|w| w.own_funnel_keep(id.as_deref(), &funnel))?;
        Ok(kept.0)
    })
    .await
}

/// Deletes a funnel; it can be taken back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn own_funnel_delete(session: Shared<'_>, id: String) -> Result<String, Failure> {
    off_main(session, move |session| {
        Ok(session.change(|w| w.own_funnel_delete(&id))?.0)
    })
    .await
}

/// Takes up a funnel again that was deleted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn own_funnel_restore(session: Shared<'_>, id: String) -> Result<String, Failure> {
    off_main(session, move |session| {
        Ok(session.change(|w| w.own_funnel_restore(&id))?.0)
    })
    .await
}

/// The funnel in a file that the person picks, as text; none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn own_funnel_open(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<String>, Failure> {
    off_main(session, move |_| {
        let path = ask_for_mapping(&app);
        let funnel = path.map(|path| open_own_funnel(&path)).transpose()?;
        Ok(funnel.map(|funnel| own_write(&funnel)))
    })
    .await
}

/// Writes a funnel to a file that the person names; gives its name, or none when they changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn own_funnel_export(
    app: AppHandle,
    session: Shared<'_>,
    text: String,
) -> Result<Option<String>, Failure> {
    off_main(session, move |_| {
        let funnel = own_read(&text).map_err(OwnFunnelError::from)?;
        let Some(path) = ask_where_to_save(&app, "funnel.json") else {
            return Ok(None);
        };
        export_own_funnel(&funnel, &path)?;
        Ok(Some(name_of(&path)))
    })
    .await
}
