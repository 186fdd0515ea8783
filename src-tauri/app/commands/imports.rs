//! What was imported, and what is to become of it? The record, undo and redo, what was rejected, and
//! what was said of one lead.

use std::sync::Arc;

use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use workspace::{Workspace, WorkspaceError, export_bytes};

use super::import::{keep_prepared, telling};
use crate::clock::{Stopwatch, now};
use crate::files::ask_where_to_save;
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::changing::StageMoveView;
use crate::wire::failure::Failure;
use crate::wire::import::ImportBalance;
use crate::wire::imports::{
    FieldHistory, ImportDetailView, ImportRecordView, MendedRow, WithoutView,
};
use crate::wire::leaving::ExportedView;
use crate::wire::progress::ImportProgress;

type Shared<'a> = State<'a, Arc<Session>>;

/// Every import, newest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn imports_list(session: Shared<'_>) -> Result<Vec<ImportRecordView>, Failure> {
    off_main(session, |session| {
        Ok(ImportRecordView::all(&session.current()?.about))
    })
    .await
}

/// One import with its columns and what was wrong with its rows.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_show(session: Shared<'_>, id: u32) -> Result<ImportDetailView, Failure> {
    off_main(session, move |session| {
        let detail = session.read(|workspace| workspace.import_detail(id.into()))?;
        let current = session.current()?;
        let view = ImportDetailView::of(&detail, &current.about.lists, session.words());
        let view = view.with_absent(&current.snapshot);
        Ok(session.shown(&current, view))
    })
    .await
}

/// What would be other without an import. Changes nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_without(session: Shared<'_>, id: u32) -> Result<WithoutView, Failure> {
    off_main(session, move |session| {
        let without = session.read(|workspace| workspace.import_without(id.into()))?;
        Ok(without.into())
    })
    .await
}

/// Who came to each stage by an import and who left it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_moves(
    session: Shared<'_>,
    id: u32,
) -> Result<Vec<StageMoveView>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let moves = current.snapshot.import_moves(id.into())?;
        Ok(moves.iter().map(StageMoveView::of).collect())
    })
    .await
}

/// Undoes an import, all of it or nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_undo(
    session: Shared<'_>,
    id: u32,
    progress: Channel<ImportProgress>,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        take_back(session, &progress, |workspace, tick| {
            workspace.import_undo(id.into(), now(), &Stopwatch::start(), tick)?;
            Ok(())
        })
    })
    .await
}

/// Takes an import up again that was undone, all of it or nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_redo(
    session: Shared<'_>,
    id: u32,
    progress: Channel<ImportProgress>,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        take_back(session, &progress, |workspace, tick| {
            workspace.import_redo(id.into(), now(), &Stopwatch::start(), tick)
        })
    })
    .await
}

/// Says what importing rejected rows would do, mended. Changes nothing; it then waits to be committed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_mend(
    session: Shared<'_>,
    id: u32,
    rows: Vec<MendedRow>,
    progress: Channel<ImportProgress>,
) -> Result<ImportBalance, Failure> {
    off_main(session, move |session| {
        let (rows, watch) = (MendedRow::all(rows), Stopwatch::start());
        let prepared = session.stoppable(|go_on| {
            let mut tick = telling(&progress, go_on);
            session.read(|workspace| workspace.prepare_mended(id.into(), &rows, &watch, &mut tick))
        })?;
        keep_prepared(session, prepared)
    })
    .await
}

/// Puts a value right that did not read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn value_mend(
    session: Shared<'_>,
    id: u32,
    no: u32,
    text: String,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        let of = (id.into(), no.into());
        let by = person();
        session.change(|workspace| workspace.value_mend(of, &text, (now(), &by)))?;
        Ok(())
    })
    .await
}

/// Writes the rejected rows in the layout of their file where the person says; none when they changed
/// their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rejected_export(
    app: AppHandle,
    session: Shared<'_>,
    id: u32,
) -> Result<Option<ExportedView>, Failure> {
    off_main(session, move |session| {
        let detail = session.read(|workspace| workspace.import_detail(id.into()))?;
        let Some(path) = ask_where_to_save(&app, "rejected.csv") else {
            return Ok(None);
        };
        export_bytes(detail.rejected_file().as_bytes(), &path)?;
        let n = detail.rejected().count() as u64;
        Ok(Some(ExportedView::of(n, &path)))
    })
    .await
}

/// What was ever said of a lead, field by field; none of a list that is not today's.
#[tauri::command]
#[specta::specta]
pub(crate) async fn lead_history(
    session: Shared<'_>,
    row: u32,
) -> Result<Option<Vec<FieldHistory>>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let (about, snapshot) = (&current.about, &current.snapshot);
        if !snapshot.is_todays_list() {
            return Ok(None);
        }
        let told = session.read(|workspace| workspace.told(row))?;
        let words = session.words();
        let history = FieldHistory::all(&told, &about.imports, snapshot, words);
        Ok(Some(session.shown(&current, history)))
    })
    .await
}

/// Changes which imports count, with its progress told.
fn take_back(
    session: &Session,
    progress: &Channel<ImportProgress>,
    change: impl FnOnce(&mut Workspace, &mut Tick<'_>) -> Result<(), WorkspaceError>,
) -> Result<(), WorkspaceError> {
    session.stoppable(|go_on| {
        let mut tick = telling(progress, go_on);
        session.change(|workspace| change(workspace, &mut tick))
    })?;
    Ok(())
}

type Tick<'a> = dyn FnMut(workspace::Progress) -> std::ops::ControlFlow<()> + 'a;
