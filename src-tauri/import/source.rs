//! What is in this file? Its delimiter, headers and cells, or why it is no table.

use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use encoding_rs::{Encoding, UTF_8};
use lead::{CHUNK_ROWS, Column};

use crate::batch::{Cancelled, Tick};
use crate::begun::{begin, leave_out_footer, undecoded};
use crate::cells::{Cells, Coming, Stopped, read_cells};
use crate::cut::Cutting;
use crate::dialect::{Asked, Dialect, LeftOut};
use crate::input::Input;
use crate::part::{Cut, Misfit};
use crate::records::Records;
use crate::{Problem, ProblemCode, decode, dialect, undone};

/// How much of a file is looked at to find its encoding and its delimiter.
const LOOK_AT: usize = 1 << 20;

/// A file that is a table of text, read whole.
#[derive(Clone, Debug)]
pub struct Source {
    dialect: Dialect,
    left_out: LeftOut,
    headers: Vec<String>,
    /// How the text begins: whole rows.
    start: String,
    /// Where its first row below the header begins.
    body_at: usize,
    cut: Cut,
    /// The cells with bytes that are no letter.
    undecoded: Vec<Problem>,
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
    /// A row is longer than any that is read.
    #[error("a row is longer than 256 MiB")]
    RowTooLong,
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
        let read = Self::read_as(bytes, 0, (UTF_8, true), asked, Coming::Slowly, tick);
        read.map_err(Stop::into_error)
    }

    /// [`Source::read`] with `n_at_once` rows to a core at a time.
    pub(crate) fn read_parts<R: Read + Seek + Send>(
        bytes: &mut R,
        asked: &Asked,
        n_at_once: usize,
        tick: Tick<'_>,
    ) -> Result<Self, ReadError> {
        let coming = Coming::There(n_at_once);
        bytes.seek(SeekFrom::Start(0))?;
        let mut start = Vec::new();
        bytes
            .by_ref()
            .take(LOOK_AT as u64)
            .read_to_end(&mut start)?;
        let (marked, n_mark) = Encoding::for_bom(&start).unzip();
        let said = match &asked.encoding {
            None => None,
            Some(label) => {
                let found = Encoding::for_label(label.as_bytes());
                Some(found.ok_or(SourceError::UnknownEncoding)?)
            }
        };
        let known = said.or(marked).or_else(|| decode::utf16(&start));
        if known.is_none() && decode::is_binary(&start) {
            return Err(SourceError::Binary.into());
        }
        // The mark of another encoding than the one that was said is text in it.
        let n_mark = n_mark.filter(|_| known == marked).unwrap_or_default();
        // UTF-8 is taken for what it is until a byte of it is wrong.
        if known.is_none_or(|encoding| encoding == UTF_8) {
            bytes.seek(SeekFrom::Start(0))?;
            match Self::read_as(bytes, n_mark, (UTF_8, true), asked, coming, tick) {
                Err(Stop::NotUtf8) => {}
                Err(Stop::For(error)) => return Err(error),
                Ok(source) => return Ok(source),
            }
        }
        bytes.seek(SeekFrom::Start(0))?;
        let encoding = match known {
            Some(encoding) => encoding,
            None => decode::guess(bytes)?,
        };
        bytes.seek(SeekFrom::Start(0))?;
        let read = Self::read_as(bytes, n_mark, (encoding, false), asked, coming, tick);
        read.map_err(Stop::into_error)
    }

    fn read_as<R: Read + Send>(
        bytes: &mut R,
        n_mark: usize,
        (encoding, as_it_stands): (&'static Encoding, bool),
        asked: &Asked,
        coming: Coming,
        tick: Tick<'_>,
    ) -> Result<Self, Stop> {
        let decoder = (!as_it_stands).then(|| encoding.new_decoder_without_bom_handling());
        let mut input = Input::open(bytes, n_mark, decoder)?;
        // A second mark, as files put together from others have one, is no letter either.
        input.skip("\u{feff}".as_bytes())?;
        let start = input.peek(LOOK_AT, whole_rows)?.ok_or(Stop::NotUtf8)?;
        let is_whole = input.is_whole() && input.peek(0, <[u8]>::len)? == start.len();
        let begun = begin(start, is_whole, asked)?;
        input.pass(begun.body_at);
        let mut cells = read_cells(&mut input, &begun.cut, begun.n_lines, coming, tick)?;
        let mut left_out = begun.left_out;
        left_out.add(&cells.left_out);
        let input_undecoded = input.n_undecoded();
        left_out.undecoded = input_undecoded;
        let n_footer = cells.n_rows;
        leave_out_footer(&mut cells, &begun.frame, asked, &mut left_out);
        let n_footer = n_footer - cells.n_rows;
        if cells.n_rows == 0 {
            return Err(SourceError::HeaderOnly.into());
        }
        let n_undone = undone::undo(&mut cells);
        let (n_bytes, sha256) = input.finish();
        let Cutting {
            delimiter,
            quote,
            escape,
            spaced,
            comment,
        } = begun.cut.cutting.clone();
        Ok(Self {
            dialect: Dialect {
                encoding: encoding.name(),
                delimiter: char::from(delimiter),
                quote: quote.map(char::from),
                escape,
                spaced,
                comment,
                preamble: begun.frame.preamble,
                header: begun.frame.header,
                footer: n_footer,
                short_rows: begun.frame.short_rows,
            },
            left_out,
            undecoded: match input_undecoded {
                0 => Vec::new(),
                _ => undecoded(&cells, &begun.headers),
            },
            headers: begun.headers,
            start: begun.start,
            body_at: begun.body_at,
            cut: begun.cut,
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
        let body = &self.start[self.body_at..];
        let mut records = Records::of(body, &self.cut.cutting);
        let (mut rows, mut cells) = (Vec::new(), Vec::new());
        let n = most.min(self.cells.n_rows as usize);
        while rows.len() < n && records.next(&mut cells).is_some() {
            let row = cells.drain(..).map(|cell| cell.replace('\0', ""));
            rows.push(row.collect());
        }
        rows
    }

    /// How many rows cannot be read, by what is wrong with them; under `None` those without any value.
    #[must_use]
    pub fn rejected(&self) -> Vec<(Option<ProblemCode>, u32)> {
        let mut found: Vec<(Option<ProblemCode>, u32)> = Vec::new();
        for misfit in self.misfits() {
            match found.iter_mut().find(|(code, _)| *code == misfit.code) {
                Some((_, n)) => *n += 1,
                None => found.push((misfit.code, 1)),
            }
        }
        found
    }

    /// The cells with bytes that are no letter of the encoding.
    pub(crate) fn undecoded(&self) -> &[Problem] {
        &self.undecoded
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
            Stopped::TooLong => Self::For(SourceError::RowTooLong.into()),
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
) -> Result<dialect::Cut, SourceError> {
    let end = memchr::memrchr(b'\n', start).filter(|_| !is_whole);
    let start = end.map_or(start, |end| &start[..=end]);
    let mut bytes = std::io::Cursor::new(start);
    let read = Source::read(&mut bytes, asked, &mut |_| ControlFlow::Continue(()));
    let source = read.map_err(|error| match error {
        ReadError::NotATable(error) => error,
        ReadError::Io(_) | ReadError::Cancelled(_) => SourceError::Empty,
    })?;
    Ok(dialect::Cut {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_no_table_says_why() {
        let cases: [(&[u8], SourceError); 7] = [
            (b"", SourceError::Empty),
            (b" \r\n\n", SourceError::Empty),
            (b"Name,Email\n", SourceError::HeaderOnly),
            (b"PK\x03\x04 a workbook", SourceError::Binary),
            (
                b"\x7fELF\x02\x01\x01\0\0\0\0\0\x03\0\x3e\0",
                SourceError::Binary,
            ),
            (b"\0\0\n\0", SourceError::Empty),
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
