//! On which display is the app shown? On one of its own that nobody sees: a window that opens on the display of
//! another would take the keyboard from it.

use super::trouble::Trouble;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Names the display of somebody who wants to watch.
const WATCH: &str = "LEADPACT_WATCH_ON";

/// A virtual display that ends when this value does, or that of somebody who watches.
pub(super) struct Display {
    server: Option<Child>,
    /// What the programs find in `DISPLAY`, for example `:3`.
    pub(super) name: String,
}

impl Display {
    /// Starts one, or takes that which `LEADPACT_WATCH_ON` names.
    ///
    /// # Errors
    /// Xvfb cannot be started or ends before it has a number.
    pub(super) fn start_or_watch() -> Result<Self, Trouble> {
        match std::env::var(WATCH) {
            Ok(name) => Ok(Self { server: None, name }),
            Err(_) => Self::start(),
        }
    }

    /// On a number that is free; the server itself picks it, so two never meet.
    fn start() -> Result<Self, Trouble> {
        let cannot = |why: String| {
            Trouble::new(format!(
                "Xvfb does not start: {why}; run `Xvfb -displayfd 1` to see why, /tmp must be writable for its socket"
            ))
        };
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1080x24"])
            // Without -noreset it forgets everything when the first window closes.
            .args(["-noreset", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| cannot(error.to_string()))?;
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            BufReader::new(out).read_line(&mut number)?;
        }
        let number = number.trim();
        if number.is_empty() {
            let status = server.wait()?;
            return Err(cannot(status.to_string()));
        }
        Ok(Self {
            server: Some(server),
            name: format!(":{number}"),
        })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            // Nothing can be done about a server that is already gone.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}
