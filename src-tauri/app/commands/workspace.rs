//! Which workspace, and where does the team stand?

use std::sync::Arc;

use jiff::civil::Date;
use tauri::{AppHandle, State, WebviewWindow};
use workspace::{Workspace, WorkspaceError};

use crate::clock::{Stopwatch, now};
use crate::files::{ask_for_workspace, ask_where_to_save};
use crate::session::{Session, off_main};
use crate::window::StartFailure;
use crate::wire::failure::Failure;
use crate::wire::workspace::{AppStart, RecentWorkspace, Settings, WorkspaceView};

type Shared<'a> = State<'a, Arc<Session>>;

/// Begins: the last workspace, settings.
#[tauri::command]
#[specta::specta]
pub(crate) async fn app_start(
    session: Shared<'_>,
    failure: State<'_, StartFailure>,
) -> Result<AppStart, Failure> {
    let failed = failure.0.clone();
    off_main(session, move |session| {
        let workspace = session
            .current()
            .ok()
            .map(|current| WorkspaceView::of(&current, session.words()));
        Ok(AppStart {
            workspace,
            failed,
            settings: session.remembered().settings,
        })
    })
    .await
}

/// Keeps how the window looks and speaks.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings_save(session: Shared<'_>, settings: Settings) -> Result<(), Failure> {
    off_main(session, |session| {
        session.remember(|remembered| remembered.settings = settings);
        Ok(())
    })
    .await
}

/// Where the team stands.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspace_show(session: Shared<'_>) -> Result<WorkspaceView, Failure> {
    off_main(session, |session| {
        Ok(WorkspaceView::of(&*session.current()?, session.words()))
    })
    .await
}

/// Judges everything as of a day; none goes back to today.
#[tauri::command]
#[specta::specta]
pub(crate) async fn as_of_set(
    session: Shared<'_>,
    day: Option<String>,
) -> Result<WorkspaceView, Failure> {
    off_main(session, move |session| {
        let day = day.map(day_of).transpose()?;
        Ok(WorkspaceView::of(
            &*session.judge_as_of(day)?,
            session.words(),
        ))
    })
    .await
}

/// Makes a new, empty workspace of this name and opens it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspace_new(
    session: Shared<'_>,
    name: String,
) -> Result<WorkspaceView, Failure> {
    off_main(session, move |session| {
        let path = session
            .folder()
            .join(format!("{}.leadpact", file_name(&name)));
        let current = session.open(Workspace::create(&path, now())?)?;
        Ok(WorkspaceView::of(&current, session.words()))
    })
    .await
}

/// Asks for a workspace file and opens it; none when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspace_open(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<WorkspaceView>, Failure> {
    off_main(session, move |session| {
        let Some(path) = ask_for_workspace(&app) else {
            return Ok(None);
        };
        let current = session.open_or_keep(&path, now())?;
        Ok(Some(WorkspaceView::of(&current, session.words())))
    })
    .await
}

/// Opens a workspace opened before.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspace_open_recent(
    session: Shared<'_>,
    handle: u32,
) -> Result<WorkspaceView, Failure> {
    off_main(session, move |session| {
        let path = session.recent(handle).ok_or(WorkspaceError::Closed)?;
        Ok(WorkspaceView::of(
            &*session.open_or_keep(&path, now())?,
            session.words(),
        ))
    })
    .await
}

/// Opens the workspace anew, to write, where the program that held it has let go; none until then.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspace_open_freed(
    session: Shared<'_>,
) -> Result<Option<WorkspaceView>, Failure> {
    off_main(session, |session| {
        let current = session.open_freed(now())?;
        Ok(current.map(|current| WorkspaceView::of(&current, session.words())))
    })
    .await
}

/// The workspaces opened before, latest first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspaces_recent(
    session: Shared<'_>,
) -> Result<Vec<RecentWorkspace>, Failure> {
    off_main(session, |session| Ok(RecentWorkspace::all(session))).await
}

/// Takes a workspace off the list of those opened before. Its file stays as it is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspace_forget(
    session: Shared<'_>,
    handle: u32,
) -> Result<Vec<RecentWorkspace>, Failure> {
    off_main(session, move |session| {
        if let Some(path) = session.recent(handle) {
            session.remember(|remembered| remembered.forget(&path));
        }
        Ok(RecentWorkspace::all(session))
    })
    .await
}

/// Opens the sample story, making it first where it is not there.
#[tauri::command]
#[specta::specta]
pub(crate) async fn sample_open(session: Shared<'_>) -> Result<WorkspaceView, Failure> {
    off_main(session, |session| {
        let words = session.words();
        let name = file_name(&words.say("sample-name", &[]));
        let path = session.folder().join(format!("{name}.leadpact"));
        if path.exists() {
            return Ok(WorkspaceView::of(
                &*session.open_or_keep(&path, now())?,
                session.words(),
            ));
        }
        let made = Workspace::create_sample(&path, now(), &Stopwatch::start(), words.locale())?;
        Ok(WorkspaceView::of(&*session.open(made)?, session.words()))
    })
    .await
}

/// Stops what is being imported, leaves the list as it was, and closes the window.
#[tauri::command]
#[specta::specta]
pub(crate) async fn window_close(
    session: Shared<'_>,
    window: WebviewWindow,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        session.stop();
        session.wait_for_writer();
        window
            .destroy()
            .map_err(|error| WorkspaceError::Internal(error.to_string()))
    })
    .await
}

fn day_of(text: String) -> Result<Date, WorkspaceError> {
    text.parse().map_err(|_| WorkspaceError::NotADay(text))
}

/// A name that any file system takes: no separators, nothing hidden, never empty.
fn file_name(name: &str) -> String {
    const FORBIDDEN: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
    let kept: String = name
        .chars()
        .filter(|c| !c.is_control() && !FORBIDDEN.contains(c))
        .take(80)
        .collect();
    let kept = kept.trim_matches([' ', '.']);
    if kept.is_empty() {
        "Workspace".to_owned()
    } else {
        kept.to_owned()
    }
}

/// Writes a copy of the open workspace where the person says; gives its name, or none when they changed
/// their mind.
#[tauri::command]
#[specta::specta]
pub(crate) async fn workspace_back_up(
    app: AppHandle,
    session: Shared<'_>,
) -> Result<Option<String>, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let name = format!("{} {}.leadpact", current.about.name, current.snapshot.today);
        let Some(path) = ask_where_to_save(&app, &name) else {
            return Ok(None);
        };
        // The dialog asked before it gave the name of a file that is there.
        session.read(|workspace| workspace.back_up(&path, true))?;
        let name = path.file_name().map(|name| name.to_string_lossy());
        Ok(name.map(|name| name.into_owned()))
    })
    .await
}
