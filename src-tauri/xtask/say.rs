//! How does a task speak to the maker? Plain lines on stdout; failures on stderr.

use crate::failure::Failure;
use std::io::{BufRead, IsTerminal, Write};

/// One line. A closed pipe is not worth a failure.
pub(crate) fn line(text: impl AsRef<str>) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", text.as_ref()).and_then(|()| out.flush());
}

/// The heading of a part.
pub(crate) fn heading(text: impl AsRef<str>) {
    line(format!("\n── {} ──", text.as_ref()));
}

/// What went wrong, and the remedy.
pub(crate) fn failure(failure: &Failure) {
    let _ = writeln!(std::io::stderr(), "\nxtask: {failure}");
}

/// Asks a yes/no question; only a terminal can answer, everything else means no.
pub(crate) fn ask(question: &str) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    {
        let mut out = std::io::stdout().lock();
        let _ = write!(out, "{question} [y/N] ").and_then(|()| out.flush());
    }
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).is_ok()
        && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")
}
