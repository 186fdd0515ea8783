//! How does the window open, take files and close? Navigation elsewhere is refused; a file dropped
//! on it becomes a handle; closing it while an import runs asks first, and stops the import whole.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::webview::PageLoadEvent;
use tauri::{
    App, DragDropEvent, Manager, Monitor, PhysicalSize, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, Window, WindowEvent,
};
use tauri_plugin_window_state::StateFlags;
use tauri_specta::Event;
use workspace::Workspace;

use crate::session::Session;
use crate::wire::failure::Failure;
use crate::wire::import::{CloseAsked, FileDropped, FilesOver};
use crate::wire::workspace::FailedOpening;
use crate::{bindings, clock};

/// Why the workspace that was to be opened at the start was not.
#[derive(Default)]
pub(crate) struct StartFailure(pub(crate) Option<FailedOpening>);

/// What of the window is kept from one start to the next. Where it was on a display that is gone, the
/// system places it anew.
const KEPT: StateFlags = StateFlags::SIZE
    .union(StateFlags::POSITION)
    .union(StateFlags::MAXIMIZED)
    .union(StateFlags::FULLSCREEN);

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
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(KEPT)
                .build(),
        )
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
    let failed = named.or_else(last).and_then(|path| {
        let opened =
            Workspace::open(&path, clock::now()).and_then(|workspace| session.open(workspace));
        opened.err().map(|error| FailedOpening {
            file: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            failure: Failure::from(&error),
        })
    });
    app.manage(StartFailure(failed));
    app.manage(Arc::new(session));
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Leadpact")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 600.0)
        .zoom_hotkeys_enabled(true)
        .on_navigation(|url| {
            url.scheme() == "tauri"
                || matches!(url.host_str(), Some("tauri.localhost" | "localhost"))
        })
        // Only now has the window the size and place that it was given.
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                let _ = bring_into_view(&window);
            }
        })
        .build()?;
    drop(window);
    Ok(())
}

/// Moves a window that would open out of reach onto a display, and makes it no larger than that.
fn bring_into_view(window: &WebviewWindow) -> tauri::Result<()> {
    // So much of its upper edge, by which one takes it, has to be seen.
    const SEEN: i32 = 160;
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(());
    }
    let monitors = window.available_monitors()?;
    let (place, size) = (window.outer_position()?, window.outer_size()?);
    let right = place.x + size.width as i32;
    let is_reached = monitors.iter().any(|monitor| {
        let area = monitor.work_area();
        let (left, top) = (area.position.x, area.position.y);
        let (width, height) = (area.size.width as i32, area.size.height as i32);
        let seen = right.min(left + width) - place.x.max(left);
        seen >= SEEN.min(size.width as i32) && place.y >= top && place.y < top + height
    });
    let first = monitors.first();
    let Some(area) = first.map(|monitor| monitor.work_area()) else {
        return Ok(());
    };
    let fits = |monitor: &Monitor| {
        let area = monitor.work_area().size;
        size.width <= area.width && size.height <= area.height
    };
    if !monitors.iter().any(fits) {
        let (width, height) = (
            size.width.min(area.size.width),
            size.height.min(area.size.height),
        );
        window.set_size(PhysicalSize::new(width, height))?;
    }
    if !is_reached {
        window.set_position(area.position)?;
    }
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
