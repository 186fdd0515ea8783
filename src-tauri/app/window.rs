//! How does the window open, take files and close? Navigation elsewhere is refused; a file dropped
//! on it becomes a handle; closing it while an import runs asks first, and stops the import whole.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::{App, DragDropEvent, Manager, WebviewUrl, WebviewWindowBuilder, Window, WindowEvent};
use tauri_specta::Event;
use workspace::Workspace;

use crate::session::Session;
use crate::wire::failure::Failure;
use crate::wire::import::{CloseAsked, FileDropped, FilesOver};
use crate::{bindings, clock};

/// Why the workspace that was to be opened at the start was not.
#[derive(Default)]
pub(crate) struct StartFailure(pub(crate) Option<Failure>);

/// Opens the window and stays until it is closed.
pub(crate) fn run(named: Option<PathBuf>) -> ExitCode {
    if !has_display() {
        return refuse(
            "there is no display: open it in a desktop session, or use `leadpact` without a window",
        );
    }
    let builder = bindings::builder();
    let handler = builder.invoke_handler();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(handler)
        .setup(move |app| {
            builder.mount_events(app);
            set_up(app, named)
        })
        .on_window_event(on_event)
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|_, _| {});
            ExitCode::SUCCESS
        }
        Err(error) => refuse(&format!("the window cannot open: {error}")),
    }
}

/// Whether a window can be shown at all: without one, GTK would only panic.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn refuse(why: &str) -> ExitCode {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "leadpact-app: {why}");
    ExitCode::FAILURE
}

fn set_up(app: &mut App, named: Option<PathBuf>) -> Result<(), Box<dyn std::error::Error>> {
    let folder = app.path().app_data_dir()?;
    std::fs::create_dir_all(&folder)?;
    let session = Session::new(folder);
    let last = || session.remembered().recent.into_iter().next();
    let opened = named.or_else(last).map(|path| {
        Workspace::open(&path, clock::now()).and_then(|workspace| session.open(workspace))
    });
    let failure = opened
        .and_then(Result::err)
        .map(|error| Failure::from(&error));
    app.manage(StartFailure(failure));
    app.manage(Arc::new(session));
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Leadpact")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 600.0)
        .zoom_hotkeys_enabled(true)
        .on_navigation(|url| {
            url.scheme() == "tauri"
                || matches!(url.host_str(), Some("tauri.localhost" | "localhost"))
        })
        .build()?;
    Ok(())
}

fn on_event(window: &Window, event: &WindowEvent) {
    let session = Arc::clone(&window.state::<Arc<Session>>());
    match event {
        WindowEvent::DragDrop(DragDropEvent::Enter { paths, .. }) if !paths.is_empty() => {
            let _ = FilesOver { over: true }.emit(window);
        }
        WindowEvent::DragDrop(DragDropEvent::Leave) => {
            let _ = FilesOver { over: false }.emit(window);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let _ = FilesOver { over: false }.emit(window);
            if let Some(first) = paths.first() {
                let added = session.files.add(first.clone());
                let failure = added.as_ref().err().map(Failure::from);
                let dropped = FileDropped {
                    file: added.ok(),
                    failure,
                    n_left: paths.len() as u32 - 1,
                };
                let _ = dropped.emit(window);
            }
        }
        WindowEvent::CloseRequested { api, .. } if session.is_importing() => {
            api.prevent_close();
            let _ = CloseAsked {}.emit(window);
        }
        _ => {}
    }
}
