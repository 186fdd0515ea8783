//! Where does the answer go? The one owner of stdout and stderr. What is printed has passed
//! [`harmless`]; stdout is flushed before the program says that it is done.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use serde::Serialize;

use crate::harmless;

/// Stdout, buffered.
pub(crate) struct Streams {
    out: BufWriter<StdoutLock<'static>>,
}

impl Streams {
    /// Takes stdout.
    pub(crate) fn open() -> Self {
        Self {
            out: BufWriter::new(io::stdout().lock()),
        }
    }

    /// Prints one line of the answer.
    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", harmless::one_line(text).trim_end())
    }

    /// Prints an empty line.
    pub(crate) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// Prints text of our own making as it stands.
    pub(crate) fn verbatim(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// Prints the answer as JSON.
    pub(crate) fn json(&mut self, answer: &impl Serialize) -> io::Result<()> {
        let text = serde_json::to_string_pretty(answer)?;
        writeln!(self.out, "{}", harmless::json(text))
    }

    /// Makes sure that all of it is out.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Says lines on stderr, one after the other. Nobody could be told that this failed.
pub(crate) fn complain(lines: &[String]) {
    let mut err = io::stderr().lock();
    for line in lines {
        let _ = writeln!(err, "{}", harmless::one_line(line).trim_end());
    }
}

/// Whether somebody watches stderr.
pub(crate) fn is_watched() -> bool {
    io::stderr().is_terminal()
}

/// Shows `line` where the last such line stood; an empty one takes it away.
pub(crate) fn show_in_place(line: &str) {
    let mut err = io::stderr().lock();
    let _ = write!(err, "\r{}\u{1b}[K", harmless::one_line(line));
    let _ = err.flush();
}
