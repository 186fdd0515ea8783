//! Who paints the window, a graphics card or the processor? Without a card the web view would still put
//! the page together as a card does, in layers, and make the processor play the card: every change is
//! then painted twice over. Told that there is none, it paints what changed straight into the window.
//! It is told before the window is made: told later, the web view would change its way while it paints.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// Where a graphics card that can draw shows itself: as the system names it, and under Windows.
const CARDS: (&str, &str) = ("/dev/dri", "renderD");
const CARD_OF_WINDOWS: &str = "/dev/dxg";
/// By what the web view is told to paint without layers. Whoever set it chose for themselves.
const NO_LAYERS: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Where there is no graphics card, this program begins again as one whose web view paints straight into
/// the window. Where it cannot, it goes on as it is: slower, and not wrong.
pub(crate) fn suit_machine() {
    if has_card() || std::env::var_os(NO_LAYERS).is_some() {
        return;
    }
    if let Ok(own) = std::env::current_exe() {
        let arguments = std::env::args_os().skip(1);
        // Comes back only where it failed.
        let _ = Command::new(own).args(arguments).env(NO_LAYERS, "1").exec();
    }
}

fn has_card() -> bool {
    let (folder, name) = CARDS;
    let is_card = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with(name);
    let mut devices = std::fs::read_dir(folder).into_iter().flatten().flatten();
    devices.any(is_card) || Path::new(CARD_OF_WINDOWS).exists()
}
