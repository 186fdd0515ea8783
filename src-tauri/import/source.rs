//! What is in this file? Its text, delimiter and headers, or why it is no table.

use std::borrow::Cow;

use sha2::{Digest, Sha256};

use crate::{decode, sniff};

/// A file that is a table of text.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    text: Cow<'a, str>,
    encoding: &'static str,
    delimiter: u8,
    headers: Vec<String>,
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
}

impl<'a> Source<'a> {
    /// Looks at a file, whole.
    ///
    /// # Errors
    /// Where the file is empty, has no row under its header, or is not text.
    pub fn open(bytes: &'a [u8]) -> Result<Self, SourceError> {
        if is_binary(bytes) {
            return Err(SourceError::Binary);
        }
        let (text, encoding) = decode(bytes);
        if text.trim().is_empty() {
            return Err(SourceError::Empty);
        }
        let delimiter = sniff::delimiter(&text);
        let mut source = Self {
            text,
            encoding,
            delimiter,
            headers: Vec::new(),
            n_bytes: bytes.len() as u64,
            sha256: Sha256::digest(bytes)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        };
        let mut records = source.reader().into_byte_records().filter_map(Result::ok);
        let header = records.next().ok_or(SourceError::Empty)?;
        if records.next().is_none() {
            return Err(SourceError::HeaderOnly);
        }
        source.headers = unique_headers(&header);
        Ok(source)
    }

    /// The headers, each once: an empty one is named by its place, a repeated one numbered.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The name of the encoding that was found.
    #[must_use]
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// What stands between cells.
    #[must_use]
    pub fn delimiter(&self) -> char {
        char::from(self.delimiter)
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

    /// The first rows as they stand, at most `most`.
    #[must_use]
    pub fn first_rows(&self, most: usize) -> Vec<Vec<String>> {
        let records = self.rows();
        records
            .take(most)
            .map(|record| cells(&record).map(str::to_owned).collect())
            .collect()
    }

    /// The rows below the header.
    pub(crate) fn rows(&self) -> impl Iterator<Item = csv::ByteRecord> {
        self.reader_of_rows()
            .into_byte_records()
            .filter_map(Result::ok)
    }

    /// A reader at the first row; reading into one record again and again costs least.
    pub(crate) fn reader_of_rows(&self) -> csv::Reader<&[u8]> {
        let mut reader = self.reader();
        // The header; it was read once already, so it is there.
        let _ = reader.read_byte_record(&mut csv::ByteRecord::new());
        reader
    }

    /// A reader at the header.
    fn reader(&self) -> csv::Reader<&[u8]> {
        sniff::reader(&self.text, self.delimiter)
    }
}

/// The cells of a record. The text was decoded before it was cut at ASCII bytes, so every cell is
/// whole letters.
pub(crate) fn cells(record: &csv::ByteRecord) -> impl Iterator<Item = &str> {
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
