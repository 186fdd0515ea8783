//! What is in an archive, and how much is it unpacked? A workbook is an archive too. What claims to be, or turns out
//! to be, far larger than it looks is refused before it fills memory or disk.

use std::borrow::Cow;
use std::io::{self, Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Refusal, Written};

/// The most that is read of one packed file, in bytes: more than the largest sheet.
pub(crate) const MOST_UNPACKED: u64 = 16 << 30;
/// What may be unpacked of any file, however small it is.
const ALWAYS: u64 = 256 << 20;
/// How many times its size a file may be unpacked; tables rarely come to a fiftieth of their size.
const MOST_TIMES: u64 = 400;
/// The most files in an archive.
const MOST_FILES: usize = 20_000;

/// The archive in these bytes.
///
/// # Errors
/// Where they are none, or it has more files than are read.
pub(crate) fn open<R: Read + Seek>(bytes: R) -> Result<ZipArchive<R>, Refusal> {
    let archive = ZipArchive::new(bytes).map_err(refused)?;
    if archive.len() > MOST_FILES {
        return Err(Refusal::TooLarge(format!(
            "{} files are in it, {MOST_FILES} are the most",
            archive.len()
        )));
    }
    Ok(archive)
}

/// Why an archive does not read.
pub(crate) fn refused(error: ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Protected,
        other => Refusal::damaged(other),
    }
}

/// What workbook an archive is; `None` where it is none.
pub(crate) fn workbook<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Option<Written> {
    let mut mimetype = String::new();
    if let Ok(file) = archive.by_name("mimetype") {
        let _ = file.take(128).read_to_string(&mut mimetype);
    }
    if mimetype.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        return Some(Written::Ods);
    }
    let mut types = String::new();
    let file = archive.by_name("[Content_Types].xml").ok()?;
    file.take(1 << 20).read_to_string(&mut types).ok()?;
    if types.contains("sheet.binary.macroEnabled.main")
        || archive.index_for_name("xl/workbook.bin").is_some()
    {
        return Some(Written::Xlsb);
    }
    let is_workbook = types.contains("spreadsheetml") || types.contains("ms-excel");
    is_workbook.then_some(Written::Xlsx)
}

/// The files of an archive that may hold a table, each with its place and its name, in order: those that are named
/// like tables first.
///
/// # Errors
/// Where it does not read, is a document, or all of them are protected.
pub(crate) fn files<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
) -> Result<Vec<(usize, String)>, Refusal> {
    // A document of some program is an archive too, and its parts are no tables.
    if ["[Content_Types].xml", "mimetype"]
        .iter()
        .any(|part| archive.index_for_name(part).is_some())
    {
        return Err(Refusal::WithoutTable);
    }
    let (mut files, mut n_protected) = (Vec::new(), 0);
    for i in 0..archive.len() {
        let name = archive.name_for_index(i).and_then(Result::ok);
        let name = name.map(Cow::into_owned).unwrap_or_default();
        let file = archive.by_index_raw(i).map_err(refused)?;
        let own = name.rsplit('/').next().unwrap_or_default();
        // What systems put beside the files that somebody meant.
        if file.is_dir() || own.starts_with('.') || name.starts_with("__MACOSX/") {
            continue;
        }
        if file.encrypted() {
            n_protected += 1;
            continue;
        }
        files.push((i, name));
    }
    if files.is_empty() && n_protected > 0 {
        return Err(Refusal::Protected);
    }
    files.sort_by_key(|(_, name)| !is_named_table(name));
    Ok(files)
}

/// Whether a file has the name of a table.
pub(crate) fn is_named_table(name: &str) -> bool {
    const ENDINGS: [&str; 13] = [
        "csv", "tsv", "tab", "txt", "psv", "xlsx", "xlsm", "xlsb", "xls", "ods", "json", "jsonl",
        "ndjson",
    ];
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

/// How much a workbook is, unpacked.
///
/// # Errors
/// Where it is more than is read.
pub(crate) fn check<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<(), Refusal> {
    let (mut packed, mut unpacked) = (0_u64, 0_u64);
    for i in 0..archive.len() {
        let file = archive.by_index_raw(i).map_err(refused)?;
        packed = packed.saturating_add(file.compressed_size());
        unpacked = unpacked.saturating_add(file.size());
    }
    if unpacked > most(packed) {
        return Err(too_large(most(packed)));
    }
    Ok(())
}

/// What may be unpacked of so many bytes.
pub(crate) fn most(packed: u64) -> u64 {
    packed
        .saturating_mul(MOST_TIMES)
        .clamp(ALWAYS, MOST_UNPACKED)
}

fn too_large(most: u64) -> Refusal {
    Refusal::TooLarge(format!("it unpacks to more than {} MB", most >> 20))
}

/// Bytes as they are unpacked, up to so many.
pub(crate) struct Capped<R> {
    bytes: R,
    left: u64,
    most: u64,
}

impl<R: Read> Capped<R> {
    /// At most what `packed` bytes may be unpacked to.
    pub(crate) fn of(packed: u64, bytes: R) -> Self {
        let most = most(packed);
        Self {
            bytes,
            left: most,
            most,
        }
    }
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(room)?;
        self.left = match self.left.checked_sub(n as u64) {
            Some(left) => left,
            None => return Err(io::Error::other(too_large(self.most))),
        };
        Ok(n)
    }
}

/// Why bytes do not read: what was said of them on the way, or that they are damaged.
pub(crate) fn unread(error: io::Error) -> Refusal {
    match error.downcast::<Refusal>() {
        Ok(refusal) => refusal,
        Err(error) => Refusal::damaged(error),
    }
}
