//! What does the process do that reads one file apart? It takes less memory for itself, tells what is in the file,
//! writes one table, and ends. A reason not to is its last line on stderr.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::path::PathBuf;
use std::process::ExitCode;

use sheets::{Bytes, Refusal};

use super::{Told, WORD, Which};

/// The memory that reading a file may take, in bytes: a workbook of a million rows fits, and a machine with 8 GB holds
/// it.
const MOST_MEMORY: u64 = 4 << 30;
/// The time of a processor that it may take, in seconds: a workbook of a million rows takes one or two minutes.
#[cfg(unix)]
const MOST_TIME: u64 = 20 * 60;

/// Reads one file apart, where these are the arguments for it; `None` where the program was started for something
/// else. Both shells ask before they do anything.
pub fn read_apart(mut arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    if arguments.next()? != OsStr::new(WORD) {
        return None;
    }
    let which = match arguments.next()?.to_str()? {
        "told" => Which::Told,
        "proposed" => Which::Proposed,
        number => Which::Table(number.parse().ok()?),
    };
    let path = arguments.next().map(PathBuf::from);
    limit();
    // What the reader of a damaged file stumbles over is a reason like any other.
    set_hook(Box::new(|_| {}));
    let read = catch_unwind(AssertUnwindSafe(|| match path {
        Some(path) => read(File::open(path).map_err(unreadable)?, which),
        None => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map_err(unreadable)?;
            read(Cursor::new(bytes), which)
        }
    }));
    let broken = |_| Err(Refusal::Damaged("it broke its reader".to_owned()));
    match read.unwrap_or_else(broken) {
        Ok(()) => Some(ExitCode::SUCCESS),
        Err(refusal) => {
            let reason = serde_json::to_string(&refusal).unwrap_or_default();
            let _ = writeln!(io::stderr(), "\n{reason}");
            Some(ExitCode::FAILURE)
        }
    }
}

fn read(bytes: impl Bytes + 'static, which: Which) -> Result<(), Refusal> {
    let file = sheets::File::open(bytes)?;
    let contents = file.contents().clone();
    let table = match which {
        Which::Told => None,
        Which::Proposed => Some(contents.proposed.ok_or(Refusal::Empty)?),
        Which::Table(number) => Some(number),
    };
    // Not by `stdout`, which looks at every line.
    let mut out = unbuffered()?;
    let told = Told { contents, table };
    let mut line =
        serde_json::to_vec(&told).map_err(|error| Refusal::Damaged(error.to_string()))?;
    line.push(b'\n');
    out.write_all(&line).map_err(unreadable)?;
    match table {
        None => Ok(()),
        Some(table) => file.write(table, &mut out),
    }
}

fn unreadable(error: io::Error) -> Refusal {
    Refusal::Unreadable(error.to_string())
}

#[cfg(unix)]
fn unbuffered() -> Result<impl Write, Refusal> {
    use std::os::fd::AsFd;
    let own = io::stdout().as_fd().try_clone_to_owned();
    own.map(File::from).map_err(unreadable)
}

#[cfg(not(unix))]
fn unbuffered() -> Result<impl Write, Refusal> {
    Ok(io::stdout())
}

/// Takes only so much memory and time, and leaves no image of it behind when it breaks.
#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let lower = |resource, most: u64, more: u64| {
        let now = getrlimit(resource);
        let within = |most: u64| now.maximum.map_or(most, |maximum| most.min(maximum));
        let limit = Rlimit {
            current: Some(within(most)),
            maximum: Some(within(most + more)),
        };
        let _ = setrlimit(resource, limit);
    };
    lower(Resource::As, MOST_MEMORY, 0);
    // First it is told that its time is over, which says why it ended.
    lower(Resource::Cpu, MOST_TIME, 10);
    lower(Resource::Core, 0, 0);
}

/// Elsewhere what is unpacked is limited, and what breaks is this process alone.
#[cfg(not(unix))]
fn limit() {
    let _ = MOST_MEMORY;
}
