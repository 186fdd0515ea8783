//! How does a file come in? Chosen, looked at, prepared, committed.

use std::ops::ControlFlow;
use std::sync::Arc;

use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use workspace::{Prepared, Progress, WorkspaceError, paste_rows, prepare};

use crate::clipboard;
use crate::clock::{Stopwatch, now};
use crate::files::ask_for_table;
use crate::person::person;
use crate::session::{FIRST_ROWS, Session, locked, off_main};
use crate::wire::cut::{AskedView, CutView};
use crate::wire::failure::Failure;
use crate::wire::import::{FileView, ImportBalance, ReadingView, RowsAreView};
use crate::wire::joining::JoinView;
use crate::wire::keys::ImportKeysView;
use crate::wire::looking::ImportPreview;
use crate::wire::progress::ImportProgress;

type Shared<'a> = State<'a, Arc<Session>>;

/// Asks for a file; none when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn file_pick(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<FileView>, Failure> {
    off_main(session, move |session| {
        ask_for_table(&app)
            .map(|path| session.files.add(path))
            .transpose()
    })
    .await
}

/// Takes rows that were copied elsewhere: `text` where the window was given it, else what is on the
/// clipboard. From here on they are like a file.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rows_paste(
    app: AppHandle,
    session: Shared<'_>,
    text: Option<String>,
) -> Result<FileView, Failure> {
    off_main(session, move |session| {
        let text = text.or_else(|| clipboard::text(&app)).unwrap_or_default();
        let name = session.words().say("import-pasted", &[]);
        Ok(session.files.add_pasted(paste_rows(&name, &text)?))
    })
    .await
}

/// How a file would be cut into cells as it is asked to be, by how it begins.
#[tauri::command]
#[specta::specta]
pub(crate) async fn file_cut(
    session: Shared<'_>,
    file: u32,
    asked: AskedView,
) -> Result<CutView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let table = session.table_of(file, asked.table.as_deref())?;
        let cut = table.preview_cut(&asked.to_asked(), FIRST_ROWS)?;
        Ok(session.shown(&current, CutView::of(&table, cut)?))
    })
    .await
}

/// What a file looks like, cut as it is asked to be; where the person said what its rows are, as such rows. It
/// is read once.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_preview(
    session: Shared<'_>,
    file: u32,
    asked: AskedView,
    rows_are: Option<RowsAreView>,
) -> Result<ImportPreview, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let of = (file, asked.table.as_deref());
        let (table, looked) = session.look_at(of, &asked.to_asked(), &current.snapshot)?;
        let view = ImportPreview::of((table.name(), &looked), rows_are, &current, session.words());
        Ok(session.shown(&current, view))
    })
    .await
}

/// Reads the whole file and says what importing it would do. Changes nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_prepare(
    session: Shared<'_>,
    file: u32,
    reading: ReadingView,
    progress: Channel<ImportProgress>,
) -> Result<ImportBalance, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let (file, looked) = session.looked_at(file)?;
        let reading = reading.to_reading(&current.snapshot)?;
        let prepared = session.stoppable(|go_on| {
            let mut tick = telling(&progress, go_on);
            let watch = Stopwatch::start();
            prepare(
                &file,
                &looked,
                &reading,
                &current.snapshot,
                &watch,
                &mut tick,
            )
        })?;
        keep_prepared(session, prepared)
    })
    .await
}

/// Imports what was prepared, all of it or nothing; its people go to the lead list of this name, or to none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_commit(
    session: Shared<'_>,
    list: Option<String>,
    progress: Channel<ImportProgress>,
) -> Result<ImportBalance, Failure> {
    off_main(session, move |session| {
        let waiting = locked(&session.prepared).take();
        let prepared = waiting.ok_or(WorkspaceError::NotPrepared)?;
        let prepared = match &list {
            Some(name) => prepared.to_list(name)?,
            None => prepared,
        };
        let kept = prepared.clone();
        let committed = session.stoppable(|go_on| {
            session.change(|workspace| {
                let watch = Stopwatch::start();
                let by = person();
                workspace.import_commit(
                    prepared,
                    (now(), &by),
                    &watch,
                    &mut telling(&progress, go_on),
                )
            })
        });
        // What was stopped, or failed, is as it was told and can be tried again.
        if committed.is_err() {
            *locked(&session.prepared) = Some(kept);
        }
        let (done, current) = committed?;
        Ok(ImportBalance::shown(&done, session, &current).done(&current))
    })
    .await
}

/// Says by which keys the rows that were prepared are joined, these among them, and keeps these for when
/// they are committed; none of people, and of rows that belong to nobody.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_keys(
    session: Shared<'_>,
    joins: Vec<JoinView>,
) -> Result<Option<ImportKeysView>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        // Held until the keys are kept: what is committed or prepared meanwhile waits.
        let mut waiting = locked(&session.prepared);
        let prepared = waiting.clone().ok_or(WorkspaceError::NotPrepared)?;
        let joins = joins.iter().map(JoinView::to_join).collect();
        let prepared = prepared.joined_by(joins, &current.snapshot)?;
        let view = ImportKeysView::of(&prepared, &current.snapshot, session.words());
        *waiting = Some(prepared);
        Ok(view.map(|view| session.shown(&current, view)))
    })
    .await
}

/// Stops reading or writing; the list stays as it was.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_cancel(session: Shared<'_>) -> Result<(), Failure> {
    session.stop();
    Ok(())
}

/// Keeps what was prepared until it is committed, and says where its rows will go.
pub(super) fn keep_prepared(
    session: &Session,
    prepared: Prepared,
) -> Result<ImportBalance, WorkspaceError> {
    let current = session.current()?;
    let balance = ImportBalance::shown(&prepared, session, &current);
    *locked(&session.prepared) = Some(prepared);
    Ok(balance)
}

/// Tells the window how far it is, and asks whether to go on.
pub(super) fn telling<'a>(
    progress: &'a Channel<ImportProgress>,
    go_on: &'a dyn Fn() -> ControlFlow<()>,
) -> impl FnMut(Progress) -> ControlFlow<()> + 'a {
    // A message costs the window more than the rows it tells of: ten a second are enough.
    const SECONDS_BETWEEN: f64 = 0.1;
    let mut last: Option<f64> = None;
    move |now: Progress| {
        if last.is_none_or(|last| now.seconds < last || now.seconds - last >= SECONDS_BETWEEN) {
            last = Some(now.seconds);
            let _ = progress.send(ImportProgress::of(now));
        }
        go_on()
    }
}
