//! What text was copied? Asked of the system itself: the web view may not read the clipboard.

use std::sync::mpsc::channel;
use std::time::Duration;

use tauri::AppHandle;

/// How long the program that copied the text may take to give it.
const LONGEST: Duration = Duration::from_secs(5);

/// The text on the clipboard; `None` where there is none, or it is not given in time.
#[cfg(target_os = "linux")]
pub(crate) fn text(app: &AppHandle) -> Option<String> {
    let (sender, receiver) = channel();
    app.run_on_main_thread(move || {
        let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
        clipboard.request_text(move |_, text| {
            // Whoever asked may have stopped waiting.
            let _ = sender.send(text.map(String::from));
        });
    })
    .ok()?;
    receiver.recv_timeout(LONGEST).ok()?
}

/// The text on the clipboard; `None` where there is none, or it is not given in time.
#[cfg(not(target_os = "linux"))]
pub(crate) fn text(app: &AppHandle) -> Option<String> {
    let (sender, receiver) = channel();
    app.run_on_main_thread(move || {
        let copied = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text());
        let _ = sender.send(copied.ok());
    })
    .ok()?;
    receiver.recv_timeout(LONGEST).ok()?
}
