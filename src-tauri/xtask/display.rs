//! How do the journeys get a display that nobody sees?

use crate::failure::Failure;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual display that ends when this value does.
pub(crate) struct Display {
    server: Child,
    /// What the programs find in `DISPLAY`, for example `:3`.
    pub(crate) name: String,
}

impl Display {
    /// Starts one on a number that is free; the server itself picks it, so two runs never meet.
    ///
    /// # Errors
    /// Xvfb cannot be started or ends before it has a number.
    pub(crate) fn start() -> Result<Self, Failure> {
        let cannot = |why: String| {
            Failure::with_remedy(
                format!("Xvfb does not start: {why}"),
                "run `Xvfb -displayfd 1` to see why; /tmp must be writable for its socket",
            )
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
        let mut display = Self {
            server,
            name: format!(":{number}"),
        };
        if number.is_empty() {
            let status = display.server.wait()?;
            return Err(cannot(status.to_string()));
        }
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Nothing can be done about a server that is already gone.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
