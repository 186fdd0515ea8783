//! What is in this file? Its delimiter, headers and cells, or why it is no table.

use std::borrow::Cow;
use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use encoding_rs::{Encoding, UTF_8};
use lead::{CHUNK_ROWS, Column};

use crate::batch::{Cancelled, Tick};
use crate::cells::{Cells, Stopped, read_cells};
use crate::dialect::{Asked, Cut, Dialect, Escape, LeftOut, ShortRows};
use crate::input::Input;
use crate::part::Misfit;
use crate::{decode, sniff, undone};

/// How much of a file is looked at to find its encoding and its delimiter.
const LOOK_AT: usize = 1 << 20;

/// A file that is a table of text, read whole.
#[derive(Clone, Debug)]
pub struct Source {
    dialect: Dialect,
    left_out: LeftOut,
    headers: Vec<String>,
    /// How the text begins, with its header: whole rows.
    start: String,
    cells: Cells,
    n_undone: Vec<u32>,
    n_bytes: u64,
    sha256: String,
}

/// Why a file is no table of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// Only a header is in it.
    #[error("the file has a header and no rows")]
    HeaderOnly,
    /// It is a workbook, an archive, a picture or the like.
    #[error("the file is not a text table")]
    Binary,
    /// No encoding has the label that was said.
    #[error("no encoding has this name")]
    UnknownEncoding,
    /// What was said to stand between or around cells, or before comments, cannot.
    #[error("this cannot stand between or around cells")]
    NoMark,
}

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is no table of text.
    #[error(transparent)]
    NotATable(#[from] SourceError),
    /// Its bytes cannot be had.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The person said stop.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

impl Source {
    /// The table that is in `bytes`.
    ///
    /// # Errors
    /// Where they are empty, have no row under their header, or are not text.
    pub fn open(bytes: &[u8]) -> Result<Self, SourceError> {
        let mut bytes = std::io::Cursor::new(bytes);
        let asked = Asked::default();
        match Self::read(&mut bytes, &asked, &mut |_| ControlFlow::Continue(())) {
            Ok(source) => Ok(source),
            Err(ReadError::NotATable(error)) => Err(error),
            // Memory is always there, and nobody says stop.
            Err(ReadError::Io(_) | ReadError::Cancelled(_)) => Err(SourceError::Empty),
        }
    }

    /// Reads a file from its beginning, a piece at a time, on all cores, as `asked` and else by evidence.
    ///
    /// # Errors
    /// Where it is empty, has no row under its header, is not text, cannot be read, what was asked
    /// cannot be, or `tick`, told how many rows are read, says stop.
    pub fn read<R: Read + Seek + Send>(
        bytes: &mut R,
        asked: &Asked,
        tick: Tick<'_>,
    ) -> Result<Self, ReadError> {
        Self::read_parts(bytes, asked, CHUNK_ROWS, tick)
    }

    /// Reads UTF-8 that comes once and cannot be had again, as a workbook or an archive gives it.
    ///
    /// # Errors
    /// As [`Source::read`]; what is no UTF-8 is no text.
    pub fn read_stream<R: Read + Send>(
        bytes: &mut R,
        asked: &Asked,
        tick: Tick<'_>,
    ) -> Result<Self, ReadError> {
        let read = Self::read_as(bytes, 0, UTF_8, true, asked, CHUNK_ROWS, tick);
        read.map_err(Stop::into_error)
    }

    /// [`Source::read`] with `n_at_once` rows to a core at a time.
    pub(crate) fn read_parts<R: Read + Seek + Send>(
        bytes: &mut R,
        asked: &Asked,
        n_at_once: usize,
        tick: Tick<'_>,
    ) -> Result<Self, ReadError> {
        bytes.seek(SeekFrom::Start(0))?;
        let mut start = Vec::new();
        bytes
            .by_ref()
            .take(LOOK_AT as u64)
            .read_to_end(&mut start)?;
        if is_binary(&start) {
            return Err(SourceError::Binary.into());
        }
        let (marked, n_mark) = Encoding::for_bom(&start).unzip();
        let n_mark = n_mark.unwrap_or_default();
        // UTF-8 is taken for what it is until a byte of it is wrong.
        if marked.is_none_or(|encoding| encoding == UTF_8) {
            bytes.seek(SeekFrom::Start(0))?;
            match Self::read_as(bytes, n_mark, UTF_8, true, asked, n_at_once, tick) {
                Err(Stop::NotUtf8) => {}
                Err(Stop::For(error)) => return Err(error),
                Ok(source) => return Ok(source),
            }
        }
        let encoding = marked.unwrap_or_else(|| decode::guess(&start));
        bytes.seek(SeekFrom::Start(0))?;
        let read = Self::read_as(bytes, n_mark, encoding, false, asked, n_at_once, tick);
        read.map_err(Stop::into_error)
    }

    fn read_as<R: Read + Send>(
        bytes: &mut R,
        n_mark: usize,
        encoding: &'static Encoding,
        as_it_stands: bool,
        asked: &Asked,
        n_at_once: usize,
        tick: Tick<'_>,
    ) -> Result<Self, Stop> {
        let decoder = (!as_it_stands).then(|| encoding.new_decoder_without_bom_handling());
        let mut input = Input::open(bytes, n_mark, decoder)?;
        // A second mark, as files put together from others have one, is no letter either.
        input.skip("\u{feff}".as_bytes())?;
        let start = input.peek(LOOK_AT, whole_rows)?.ok_or(Stop::NotUtf8)?;
        if start.trim().is_empty() {
            return Err(SourceError::Empty.into());
        }
        let asked_delimiter = asked.delimiter.and_then(|one| u8::try_from(one).ok());
        let delimiter = asked_delimiter.unwrap_or_else(|| sniff::delimiter(&start));
        let header = input.first_row(delimiter)?;
        let header = String::from_utf8(header).map_err(|_| Stop::NotUtf8)?;
        let record = sniff::reader(&header, delimiter).into_byte_records().next();
        let record = record.and_then(Result::ok).ok_or(SourceError::Empty)?;
        let headers = unique_headers(&record);
        let mut cells = read_cells(&mut input, delimiter, headers.len(), n_at_once, tick)?;
        if cells.n_rows == 0 {
            return Err(SourceError::HeaderOnly.into());
        }
        let n_undone = undone::undo(&mut cells);
        let (n_bytes, sha256) = input.finish();
        Ok(Self {
            dialect: Dialect {
                encoding: encoding.name(),
                delimiter: char::from(delimiter),
                quote: Some('"'),
                escape: Escape::Doubled,
                spaced: false,
                comment: None,
                preamble: 0,
                header: true,
                footer: 0,
                short_rows: ShortRows::Refused,
            },
            left_out: LeftOut::default(),
            headers,
            start,
            cells,
            n_undone,
            n_bytes,
            sha256,
        })
    }

    /// The headers, each once: an empty one is named by its place, a repeated one numbered.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// How it was cut.
    #[must_use]
    pub fn dialect(&self) -> &Dialect {
        &self.dialect
    }

    /// What of it is no row of the table, and what was read otherwise than it stands.
    #[must_use]
    pub fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// What stands between cells.
    #[must_use]
    pub fn delimiter(&self) -> char {
        self.dialect.delimiter
    }

    /// The size of the file.
    #[must_use]
    pub fn n_bytes(&self) -> u64 {
        self.n_bytes
    }

    /// The SHA-256 of the file, in hex.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// How many rows are below the header.
    #[must_use]
    pub fn n_rows(&self) -> u32 {
        self.cells.n_rows
    }

    /// The first rows as they stand, at most `most`, of those in the first megabyte.
    #[must_use]
    pub fn first_rows(&self, most: usize) -> Vec<Vec<String>> {
        let records = sniff::reader(&self.start, self.dialect.delimiter as u8).into_byte_records();
        records
            .filter_map(Result::ok)
            .skip(1)
            .take(most)
            .map(|record| cells(&record).map(str::to_owned).collect())
            .collect()
    }

    /// Of each column, how many cells had an apostrophe before them that made them safe to open, and are
    /// read without it.
    #[must_use]
    pub fn n_undone(&self) -> &[u32] {
        &self.n_undone
    }

    /// The texts of each column, tidied, of the rows that fit the header.
    pub(crate) fn columns(&self) -> &[Column] {
        &self.cells.columns
    }

    /// The rows that fit, as a spreadsheet numbers them.
    pub(crate) fn rows(&self) -> &[u32] {
        &self.cells.rows
    }

    /// The rows that do not, in order.
    pub(crate) fn misfits(&self) -> &[Misfit] {
        &self.cells.misfits
    }
}

/// Why reading stopped.
enum Stop {
    NotUtf8,
    For(ReadError),
}

impl Stop {
    fn into_error(self) -> ReadError {
        match self {
            Self::For(error) => error,
            Self::NotUtf8 => SourceError::Binary.into(),
        }
    }
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::For(error.into())
    }
}

impl From<SourceError> for Stop {
    fn from(error: SourceError) -> Self {
        Self::For(error.into())
    }
}

impl From<Stopped> for Stop {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::NotUtf8 => Self::NotUtf8,
            Stopped::Io(error) => Self::For(error.into()),
            Stopped::Cancelled => Self::For(Cancelled.into()),
        }
    }
}

/// How a text that begins with `start` would be cut as `asked` and else by evidence, with at most `most`
/// of its rows. Nothing behind `start` is looked at, which is all of it if `is_whole`.
///
/// # Errors
/// As [`Source::read`].
pub fn preview(
    start: &[u8],
    is_whole: bool,
    asked: &Asked,
    most: usize,
) -> Result<Cut, SourceError> {
    let end = memchr::memrchr(b'\n', start).filter(|_| !is_whole);
    let start = end.map_or(start, |end| &start[..=end]);
    let mut bytes = std::io::Cursor::new(start);
    let read = Source::read(&mut bytes, asked, &mut |_| ControlFlow::Continue(()));
    let source = read.map_err(|error| match error {
        ReadError::NotATable(error) => error,
        ReadError::Io(_) | ReadError::Cancelled(_) => SourceError::Empty,
    })?;
    Ok(Cut {
        rows: source.first_rows(most),
        dialect: source.dialect,
        headers: source.headers,
        left_out: source.left_out,
    })
}

/// The text of these bytes as far as its last line break, or all of it where it has none; `None` where it is
/// no UTF-8. A letter may be cut at the end.
fn whole_rows(bytes: &[u8]) -> Option<String> {
    let text = match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() && bytes.len() >= LOOK_AT => {
            str::from_utf8(&bytes[..error.valid_up_to()]).ok()?
        }
        Err(_) => return None,
    };
    if text.len() < LOOK_AT {
        return Some(text.to_owned());
    }
    let end = text.rfind('\n').map_or(text.len(), |at| at + 1);
    Some(text[..end].to_owned())
}

/// The cells of a record. The text was decoded before it was cut at ASCII bytes, so every cell is
/// whole letters.
fn cells(record: &csv::ByteRecord) -> impl Iterator<Item = &str> {
    record
        .iter()
        .map(|cell| std::str::from_utf8(cell).unwrap_or_default())
}

fn is_binary(bytes: &[u8]) -> bool {
    const LOOK_AT: usize = 8192;
    if encoding_rs::Encoding::for_bom(bytes).is_some() {
        return false;
    }
    let magic: [&[u8]; 6] = [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"%PDF",
        b"\x1f\x8b",
        b"\x89PNG",
        b"SQLite format 3",
    ];
    let start = &bytes[..bytes.len().min(LOOK_AT)];
    magic.iter().any(|magic| start.starts_with(magic)) || start.contains(&0)
}

fn unique_headers(record: &csv::ByteRecord) -> Vec<String> {
    let mut headers: Vec<String> = Vec::with_capacity(record.len());
    for (i, cell) in cells(record).enumerate() {
        let name = lead::tidy(cell).map_or_else(|| format!("Column {}", i + 1), Cow::into_owned);
        let mut unique = name.clone();
        let mut n = 2;
        let key = |text: &str| lead::FieldKey::from_label(text);
        while headers.iter().any(|taken| key(taken) == key(&unique)) {
            unique = format!("{name} ({n})");
            n += 1;
        }
        headers.push(unique);
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_no_table_says_why() {
        let cases: [(&[u8], SourceError); 6] = [
            (b"", SourceError::Empty),
            (b" \r\n\n", SourceError::Empty),
            (b"Name,Email\n", SourceError::HeaderOnly),
            (b"PK\x03\x04 a workbook", SourceError::Binary),
            (b"a,b\n1,\0\n", SourceError::Binary),
            (b"\xef\xbb\xbf", SourceError::Empty),
        ];
        for (bytes, error) in cases {
            assert_eq!(Source::open(bytes).unwrap_err(), error, "of {bytes:?}");
        }
    }

    #[test]
    fn headers_are_each_there_once() {
        let source = Source::open(b"Email,,Email,E-mail\n1,2,3,4\n").unwrap();
        assert_eq!(
            source.headers(),
            ["Email", "Column 2", "Email (2)", "E-mail"]
        );
    }
}
