//! Who paints the window, a graphics card or the processor? Without a card the web view would still put
//! the page together as a card does, in layers, and make the processor play the card: every change is
//! then painted twice over. Told that there is none, it paints what changed straight into the window.

use std::path::Path;

use tauri::WebviewWindow;
use tauri::webview::PlatformWebview;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where a graphics card that can draw shows itself: as the system names it, and under Windows.
const CARDS: (&str, &str) = ("/dev/dri", "renderD");
const CARD_OF_WINDOWS: &str = "/dev/dxg";

/// Lets the processor paint straight into the window where there is no graphics card.
pub(crate) fn suit_machine(window: &WebviewWindow) -> tauri::Result<()> {
    if has_card() {
        return Ok(());
    }
    window.with_webview(paint_directly)
}

fn has_card() -> bool {
    let (folder, name) = CARDS;
    let is_card = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with(name);
    let mut devices = std::fs::read_dir(folder).into_iter().flatten().flatten();
    devices.any(is_card) || Path::new(CARD_OF_WINDOWS).exists()
}

fn paint_directly(view: PlatformWebview) {
    if let Some(settings) = view.inner().settings() {
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
}
