//! How is another program run? Its lines are shown as they come, kept when they are wanted.

use crate::failure::Failure;
use crate::{places, say};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;

/// A command of this checkout: run at its root, shown before it starts.
pub(crate) struct Step {
    command: Command,
    shown: String,
}

/// What a finished command left behind.
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) lines: Vec<String>,
}

impl Step {
    /// Prepares `program` with `arguments`.
    pub(crate) fn new<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> Self {
        let mut shown = program.as_ref().to_string_lossy().into_owned();
        for argument in arguments {
            shown.push(' ');
            shown.push_str(&argument.as_ref().to_string_lossy());
        }
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(places::root())
            .stdin(Stdio::null());
        Self { command, shown }
    }

    /// Prepares the cargo that runs this task. What `cargo run` told this process about the xtask
    /// package is taken away, so that build scripts see what a maker's own cargo would show them.
    pub(crate) fn cargo(arguments: &[&str]) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut step = Self::new(cargo, arguments);
        step.shown = format!("cargo {}", arguments.join(" "));
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                step.command.env_remove(&name);
            }
        }
        step
    }

    /// Prepares npm in the user interface's folder. On Windows npm is a script, not a program.
    pub(crate) fn npm(arguments: &[&str]) -> Self {
        let step = Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
        step.within(&places::ui())
    }

    /// Runs in another folder.
    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Sets an environment variable.
    pub(crate) fn with(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Lets the command talk to the maker directly, for example to ask for a password.
    ///
    /// # Errors
    /// The command cannot be started or does not succeed.
    pub(crate) fn talk(mut self) -> Result<(), Failure> {
        say::line(format!("$ {}", self.shown));
        let status = self.command.stdin(Stdio::inherit()).status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::new(format!("{}: {status}", self.shown))),
            Err(error) => Err(Failure::new(format!("{}: {error}", self.shown))),
        }
    }

    /// Shows every line as it comes, from both streams, and gives them back.
    ///
    /// # Errors
    /// The command cannot be started; a command that fails is not an error here.
    pub(crate) fn tee(mut self) -> Result<Ended, Failure> {
        say::line(format!("$ {}", self.shown));
        let cannot = |error| Failure::new(format!("{}: {error}", self.shown));
        let mut child = self
            .command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(cannot)?;
        let (send, receive) = mpsc::channel();
        if let Some(out) = child.stdout.take() {
            forward(out, send.clone());
        }
        if let Some(err) = child.stderr.take() {
            forward(err, send.clone());
        }
        // The loop below ends when the last sender is gone, so this one must not outlive the readers.
        drop(send);
        let mut lines = Vec::new();
        for text in receive {
            say::line(&text);
            lines.push(text);
        }
        Ok(Ended {
            status: child.wait()?,
            lines,
        })
    }

    /// As [`Step::tee`], and a command that fails is an error.
    ///
    /// # Errors
    /// The command cannot be started or does not succeed.
    pub(crate) fn run(self) -> Result<Vec<String>, Failure> {
        let shown = self.shown.clone();
        let ended = self.tee()?;
        if ended.status.success() {
            Ok(ended.lines)
        } else {
            Err(Failure::new(format!("{shown}: {}", ended.status)))
        }
    }

    /// Starts it as somebody to talk with line by line; what it complains of is shown as it comes.
    ///
    /// # Errors
    /// The command cannot be started.
    pub(crate) fn converse(mut self) -> Result<Child, Failure> {
        say::line(format!("$ {}", self.shown));
        self.command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Failure::new(format!("{}: {error}", self.shown)))
    }

    /// Runs silently and gives back what it wrote to stdout; `None` when it cannot be run or fails.
    pub(crate) fn read(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn forward(stream: impl Read + Send + 'static, lines: mpsc::Sender<String>) {
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut bytes = Vec::new();
        // Read as bytes: one line that is not UTF-8 must not end the reading of all that follow.
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|n| n > 0) {
            let text = String::from_utf8_lossy(&bytes).trim_end().to_string();
            if lines.send(text).is_err() {
                return;
            }
            bytes.clear();
        }
    });
}
