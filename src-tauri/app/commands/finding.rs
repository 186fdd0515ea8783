//! How do leads divide, which looks at them are kept, and how do they leave?

use std::ops::ControlFlow;
use std::sync::Arc;

use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use workspace::{SavedView, export_anonymised, export_leads};

use crate::files::ask_where_to_save;
use crate::session::{Session, off_main};
use crate::wire::failure::Failure;
use crate::wire::finding::{FacetView, LeadsFilter, SavedViewView};
use crate::wire::leaving::{ExportedView, LeadsExport};

type Shared<'a> = State<'a, Arc<Session>>;

/// How the leads divide.
#[tauri::command]
#[specta::specta]
pub(crate) async fn leads_facets(
    session: Shared<'_>,
    filter: LeadsFilter,
) -> Result<Vec<FacetView>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let facets = current.facets(&filter.to_query(&current, None)?)?;
        let words = session.words();
        let view = |facet| FacetView::of(facet, &current.snapshot, words);
        let facets: Vec<_> = facets.iter().filter_map(view).collect();
        Ok(session.shown(&current, facets))
    })
    .await
}

/// Writes a file for the CRM where the person says; none when they changed their mind or stopped it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn leads_export(
    app: AppHandle,
    session: Shared<'_>,
    wanted: LeadsExport,
    progress: Channel<u32>,
) -> Result<Option<ExportedView>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_where_to_save(&app, wanted.file_name()) else {
            return Ok(None);
        };
        let current = session.current()?;
        let rows = current.find(&wanted.filter.to_query(&current, wanted.sort.as_ref())?)?;
        let columns = wanted.columns();
        let write_back = wanted.write_back(&columns, &rows, session.words());
        let Some(pseudonyms) = wanted.anonymised else {
            let written = session.stoppable(|go_on| {
                let mut tick = telling(&progress, go_on);
                export_leads(&current.snapshot, &write_back, &path, &mut tick)
            })?;
            return Ok(written.map(|n| ExportedView::of(n, &path)));
        };
        let with = session.read(|workspace| workspace.anonymising(pseudonyms.is_fresh()))?;
        let written = session.stoppable(|go_on| {
            let mut tick = telling(&progress, go_on);
            export_anonymised(&current.snapshot, &write_back, &with, &path, &mut tick)
        })?;
        let words = session.words();
        Ok(written.map(|written| ExportedView::anonymised(&written, &path, words)))
    })
    .await
}

/// Tells the window how many leads are written, and asks whether to go on.
fn telling<'a>(
    progress: &'a Channel<u32>,
    go_on: &'a dyn Fn() -> ControlFlow<()>,
) -> impl FnMut(u64) -> ControlFlow<()> + 'a {
    // The use case tells of thousands of leads at once; a message for a few of these is enough.
    const TICKS_BETWEEN: u32 = 4;
    let mut ticks = 0_u32;
    move |done: u64| {
        if ticks.is_multiple_of(TICKS_BETWEEN) {
            let _ = progress.send(done as u32);
        }
        ticks = ticks.wrapping_add(1);
        go_on()
    }
}

/// The saved views.
#[tauri::command]
#[specta::specta]
pub(crate) async fn views_show(session: Shared<'_>) -> Result<Vec<SavedViewView>, Failure> {
    off_main(session, |session| {
        Ok(session
            .current()?
            .about
            .views
            .iter()
            .map(Into::into)
            .collect())
    })
    .await
}

/// Keeps these views in place of those before.
#[tauri::command]
#[specta::specta]
pub(crate) async fn views_save(
    session: Shared<'_>,
    views: Vec<SavedViewView>,
) -> Result<Vec<SavedViewView>, Failure> {
    off_main(session, move |session| {
        let views: Vec<SavedView> = views.into_iter().map(Into::into).collect();
        let (_, current) = session.change(|workspace| workspace.saved_views_keep(&views))?;
        Ok(current.about.views.iter().map(Into::into).collect())
    })
    .await
}
