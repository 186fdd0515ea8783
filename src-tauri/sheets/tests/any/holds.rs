//! What holds of any file: it is refused, or every table in it is written with all its rows. A library may break on a
//! damaged file, which the process that reads it apart says as damage; what breaks in a crate of ours is a fault.

use std::backtrace::Backtrace;
use std::cell::Cell;
use std::io::{self, Cursor, Write};
use std::panic::{catch_unwind, resume_unwind, set_hook, take_hook};
use std::sync::Once;

use sheets::{Contents, File, Refusal, Written};

use crate::packing::packed;

/// More rows of a table are not looked at.
const MOST_WRITTEN: usize = 1 << 22;

thread_local! {
    /// Whether the last that broke here was a library.
    static WAS_A_LIBRARY: Cell<bool> = const { Cell::new(false) };
}

/// Reads `bytes` as they stand, and counts the rows of JSON anew.
pub(crate) fn json_holds(bytes: &[u8]) {
    let Some(contents) = file_holds(bytes) else {
        return;
    };
    for table in &contents.tables {
        let n_rows = table.size.map(|(n_rows, _)| n_rows as usize - 1);
        let counted = match table.written {
            Written::JsonLines => Some(lines(bytes)),
            Written::Json => elements(bytes).filter(|_| table.name.is_empty()),
            _ => None,
        };
        if let (Some(counted), Some(n_rows)) = (counted, n_rows) {
            assert_eq!(n_rows, counted);
        }
    }
}

/// Reads the file that `bytes` are packed into.
pub(crate) fn packed_holds(bytes: &[u8]) {
    let _ = is_read(bytes);
}

/// The same; whether it is read, with something in it.
pub(crate) fn is_read(bytes: &[u8]) -> bool {
    let contents = file_holds(&packed(bytes));
    contents.is_some_and(|contents| contents.proposed.is_some())
}

fn lines(bytes: &[u8]) -> usize {
    let is_row = |line: &&[u8]| {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        !line.trim_ascii().is_empty()
    };
    bytes.split(|&byte| byte == b'\n').filter(is_row).count()
}

fn elements(bytes: &[u8]) -> Option<usize> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice(text) {
        Ok(serde_json::Value::Array(elements)) => Some(elements.len()),
        _ => None,
    }
}

/// Reads a file; tells what is in it where it is not refused.
fn file_holds(bytes: &[u8]) -> Option<Contents> {
    let contents = of_library(|| File::open(Cursor::new(bytes.to_vec())))?
        .contents()
        .clone();
    assert!(!contents.tables.is_empty());
    for (i, table) in contents.tables.iter().enumerate() {
        let read = || {
            of_library(|| {
                let mut text = Text(Vec::new());
                File::open(Cursor::new(bytes.to_vec()))?.write(i, &mut text)?;
                Ok(text.0)
            })
        };
        let text = read();
        assert_eq!(text, read(), "a table reads the same twice");
        let Some(text) = text else {
            continue;
        };
        if table.written == Written::Text {
            continue;
        }
        assert!(str::from_utf8(&text).is_ok());
        let widths = widths(&text);
        if let Some((n_rows, n_columns)) = table.size {
            assert_eq!(widths.len(), n_rows as usize);
            let widest = widths.iter().max().copied().unwrap_or_default();
            let most = n_columns as usize + usize::from(!table.written.is_workbook());
            assert!(
                widest <= most || n_rows == 0,
                "{widest} cells of {n_columns}"
            );
        }
        assert_eq!(table.is_empty, widths.is_empty());
    }
    Some(contents)
}

/// How many cells each row of CSV has.
#[expect(
    clippy::unwrap_used,
    reason = "rows of bytes that are in memory always read"
)]
fn widths(text: &[u8]) -> Vec<usize> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true);
    let rows = reader.from_reader(text).into_byte_records();
    rows.map(|row| row.unwrap().len()).collect()
}

/// What is read; `None` where it is refused, or breaks a library.
fn of_library<T>(read: impl FnOnce() -> Result<T, Refusal> + std::panic::UnwindSafe) -> Option<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |broken| {
            let place = broken.location().map_or("", |place| place.file());
            // What breaks in the standard library is of who asked it.
            let is_of_it = || {
                Backtrace::force_capture()
                    .to_string()
                    .contains("calamine::")
            };
            let is_ours = place.contains("src-tauri") || place.contains("targets/");
            WAS_A_LIBRARY.set(place.contains("/registry/src/") || !is_ours && is_of_it());
            if !WAS_A_LIBRARY.get() {
                before(broken);
            }
        }));
    });
    match catch_unwind(read) {
        Ok(read) => read.ok(),
        Err(_) if WAS_A_LIBRARY.get() => None,
        Err(broken) => resume_unwind(broken),
    }
}

/// A text that takes no more than so much.
struct Text(Vec<u8>);

impl Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST_WRITTEN {
            return Err(io::Error::other("it is too long"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
