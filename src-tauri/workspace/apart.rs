//! How is a file read that may be hostile? Workbooks, archives and JSON are read by a process of its own, this program
//! started anew with less memory ([`read_apart`]); what it writes is read while it goes on. Whatever the file makes it
//! do, this process gets rows or a reason.

mod child;

use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sheets::{Contents, Refusal};

use crate::file_table::Bytes;

pub use child::read_apart;

/// The word by which this program knows that it is to read one file and nothing else.
const WORD: &str = "--read-apart";
/// What is read at once.
const PIECE: usize = 1 << 17;
/// Pieces that wait to be read, before the other process waits.
const MOST_WAITING: usize = 32;
/// How often the one who waits is asked whether to go on.
const ASK_AFTER: Duration = Duration::from_millis(50);
/// The longest reason, in bytes.
const LONGEST_REASON: u64 = 1 << 16;

/// Which table of a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// None: only what is in the file is told.
    Told,
    /// The one that is proposed.
    Proposed,
    /// The one of this number.
    Table(usize),
}

/// What is told of a file before a table of it is written, on a line of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Told {
    /// What is in it.
    pub(crate) contents: Contents,
    /// Which table follows.
    pub(crate) table: Option<usize>,
}

/// A process that reads a file; it ends with this value.
pub(crate) struct Apart {
    child: Child,
    pieces: Receiver<io::Result<Vec<u8>>>,
    piece: Vec<u8>,
    /// How much of the piece was given.
    at: usize,
    reason: Option<JoinHandle<String>>,
    ended: bool,
}

impl Apart {
    /// Starts to read a file.
    ///
    /// # Errors
    /// Where the process cannot be started.
    pub(crate) fn start(bytes: &Bytes, which: Which) -> io::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(WORD).arg(match which {
            Which::Told => "told".to_owned(),
            Which::Proposed => "proposed".to_owned(),
            Which::Table(number) => number.to_string(),
        });
        let input = match bytes {
            Bytes::OnDisk(path) => {
                command.arg(path).stdin(Stdio::null());
                None
            }
            Bytes::Here(bytes) => {
                command.stdin(Stdio::piped());
                Some(bytes.clone())
            }
        };
        let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn()?;
        if let (Some(bytes), Some(mut stdin)) = (input, child.stdin.take()) {
            // Who does not read to the end says why; that is the reason then.
            spawn(move || drop(stdin.write_all(&bytes)));
        }
        let (send, pieces) = sync_channel(MOST_WAITING);
        if let Some(mut stdout) = child.stdout.take() {
            spawn(move || {
                loop {
                    let mut piece = vec![0; PIECE];
                    let read = filled(&mut stdout, &mut piece);
                    let is_last = !matches!(read, Ok(n) if n == PIECE);
                    let piece = read.map(|n| {
                        piece.truncate(n);
                        piece
                    });
                    if send.send(piece).is_err() || is_last {
                        return;
                    }
                }
            });
        }
        let reason = child.stderr.take().map(|stderr| {
            spawn(move || {
                let mut reason = Vec::new();
                let mut stderr = stderr;
                let _ = stderr
                    .by_ref()
                    .take(LONGEST_REASON)
                    .read_to_end(&mut reason);
                let _ = io::copy(&mut stderr, &mut io::sink());
                String::from_utf8_lossy(&reason).into_owned()
            })
        });
        Ok(Self {
            child,
            pieces,
            piece: Vec::new(),
            at: 0,
            reason,
            ended: false,
        })
    }

    /// What is in the file; after it comes the table. `tick` is asked while nothing comes, and `None` where it says
    /// stop.
    ///
    /// # Errors
    /// Why the file is not read.
    pub(crate) fn told(
        &mut self,
        tick: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> Result<Option<Told>, Refusal> {
        let mut line = Vec::new();
        loop {
            let rest = &self.piece[self.at..];
            if let Some(end) = rest.iter().position(|&byte| byte == b'\n') {
                line.extend_from_slice(&rest[..end]);
                self.at += end + 1;
                let told = serde_json::from_slice(&line);
                return told
                    .map(Some)
                    .map_err(|error| Refusal::Damaged(error.to_string()));
            }
            line.extend_from_slice(rest);
            self.at = self.piece.len();
            match self.pieces.recv_timeout(ASK_AFTER) {
                Ok(piece) => {
                    let unreadable = |error: io::Error| Refusal::Unreadable(error.to_string());
                    (self.piece, self.at) = (piece.map_err(unreadable)?, 0);
                }
                Err(RecvTimeoutError::Timeout) => {
                    if tick() == ControlFlow::Break(()) {
                        return Ok(None);
                    }
                }
                // It wrote no more, and less than it should have.
                Err(RecvTimeoutError::Disconnected) => {
                    self.end()?;
                    return Err(Refusal::NeedsMemory);
                }
            }
        }
    }

    /// Waits until it has ended, as it does once all is read.
    ///
    /// # Errors
    /// Why it did not read to the end.
    fn end(&mut self) -> Result<(), Refusal> {
        self.ended = true;
        let status = self.child.wait();
        let status = status.map_err(|error| Refusal::Unreadable(error.to_string()))?;
        let reason = self.reason.take().map(JoinHandle::join);
        let reason = reason.and_then(Result::ok).unwrap_or_default();
        match why(status, &reason) {
            None => Ok(()),
            Some(refusal) => Err(refusal),
        }
    }
}

/// Why a process that ended so did not read to the end; what it wrote last may be the reason.
fn why(status: ExitStatus, reason: &str) -> Option<Refusal> {
    if status.success() {
        return None;
    }
    if took_too_long(status) {
        return Some(Refusal::Damaged("its reader found no end".to_owned()));
    }
    let said = reason.lines().last().map(serde_json::from_str::<Refusal>);
    // Who was killed, or ran out of memory, has no word left.
    Some(said.and_then(Result::ok).unwrap_or(Refusal::NeedsMemory))
}

/// Whether it was ended because it took more time than it may.
#[cfg(unix)]
fn took_too_long(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    let by = rustix::process::Signal::XCPU.as_raw();
    status.signal() == Some(by)
}

#[cfg(not(unix))]
fn took_too_long(_: ExitStatus) -> bool {
    false
}

/// Fills `room` as far as there is something.
fn filled(bytes: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    let mut n = 0;
    while n < room.len() {
        match bytes.read(&mut room[n..]) {
            Ok(0) => break,
            Ok(more) => n += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(n)
}

impl Read for Apart {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        while self.at == self.piece.len() && !self.ended {
            match self.pieces.recv() {
                Ok(piece) => (self.piece, self.at) = (piece?, 0),
                Err(_) => self.end().map_err(io::Error::other)?,
            }
        }
        let n = room.len().min(self.piece.len() - self.at);
        room[..n].copy_from_slice(&self.piece[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        if !self.ended {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
