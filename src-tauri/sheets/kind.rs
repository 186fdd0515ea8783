//! What kind of file is it? Told from how its bytes begin, never from its name: exports are called `.xls` that
//! are text, and `.csv` that are workbooks.

use serde::{Deserialize, Serialize};

/// What a table is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Written {
    /// Rows of text, as CSV is.
    Text,
    /// A workbook of Excel since 2007, with or without macros.
    Xlsx,
    /// The binary workbook of Excel since 2007.
    Xlsb,
    /// The workbook of Excel until 2003.
    Xls,
    /// A workbook of LibreOffice and others.
    Ods,
    /// One JSON value with arrays of objects in it.
    Json,
    /// A JSON object on each line.
    JsonLines,
}

impl Written {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Xlsx => "xlsx",
            Self::Xlsb => "xlsb",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Json => "json",
            Self::JsonLines => "json-lines",
        }
    }

    /// Whether it is a workbook, whose tables are sheets.
    #[must_use]
    pub fn is_workbook(self) -> bool {
        matches!(self, Self::Xlsx | Self::Xlsb | Self::Xls | Self::Ods)
    }
}

/// What a table is packed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Packed {
    /// One file, made small.
    Gzip,
    /// Files in a ZIP archive.
    Zip,
}

impl Packed {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zip => "zip",
        }
    }
}

/// What kind of file a table came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FileKind {
    /// What the table is written in.
    pub written: Written,
    /// What it was packed in, if anything.
    pub packed: Option<Packed>,
}

impl FileKind {
    /// A text as it stands.
    pub const TEXT: Self = Self {
        written: Written::Text,
        packed: None,
    };

    /// Whether it is read as it stands: a text that is not packed.
    #[must_use]
    pub fn is_plain(self) -> bool {
        self == Self::TEXT
    }
}

/// One table in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name: that of the sheet, of the file in an archive, of the key in JSON; of a sheet of a workbook in an
    /// archive both, with a slash between. Empty of a file that is one table.
    pub name: String,
    /// What it is written in.
    pub written: Written,
    /// Whether its makers show it: a hidden sheet is not.
    pub is_visible: bool,
    /// Whether nothing is in it.
    pub is_empty: bool,
    /// How many rows and columns it has, counted from the first cell of the sheet; `None` where only reading all
    /// of it would tell.
    pub size: Option<(u32, u32)>,
}

/// The tables in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// What they are packed in, if anything.
    pub packed: Option<Packed>,
    /// The tables, in the order of the file.
    pub tables: Vec<Table>,
    /// Which of them is meant where nobody says: the first that is shown and not empty, else the first that is not
    /// empty; `None` where all are empty.
    pub proposed: Option<usize>,
}

impl Contents {
    pub(crate) fn of(packed: Option<Packed>, tables: Vec<Table>) -> Self {
        let shown = tables
            .iter()
            .position(|table| table.is_visible && !table.is_empty);
        let proposed = shown.or_else(|| tables.iter().position(|table| !table.is_empty));
        Self {
            packed,
            tables,
            proposed,
        }
    }

    /// The names of the tables.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.tables.iter().map(|table| table.name.clone()).collect()
    }
}

/// What the first bytes of a file say that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Text, or anything else that is read as it stands.
    Plain,
    /// A ZIP archive, as XLSX, XLSB and ODS are.
    Zip,
    /// A compound file, as XLS and workbooks with a password are.
    Compound,
    /// Gzip.
    Gzip,
    /// JSON, or JSON Lines.
    Json,
    /// A web page or other XML.
    Markup,
}

impl Start {
    /// Bytes that tell.
    pub const LOOK_AT: usize = 512;

    /// What a file that begins with `start` is.
    #[must_use]
    pub fn of(start: &[u8]) -> Self {
        if [&b"PK\x03\x04"[..], b"PK\x05\x06", b"PK\x07\x08"]
            .iter()
            .any(|mark| start.starts_with(mark))
        {
            return Self::Zip;
        }
        if start.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            return Self::Compound;
        }
        if start.starts_with(b"\x1f\x8b\x08") {
            return Self::Gzip;
        }
        let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
        let text = text.trim_ascii_start();
        if is_markup(text) {
            return Self::Markup;
        }
        if is_json(text) {
            return Self::Json;
        }
        Self::Plain
    }
}

fn is_markup(text: &[u8]) -> bool {
    const MARKS: [&[u8]; 6] = [
        b"<!doctype",
        b"<html",
        b"<head",
        b"<meta",
        b"<table",
        b"<?xml",
    ];
    MARKS.iter().any(|mark| {
        let begins = text.get(..mark.len());
        begins.is_some_and(|begins| begins.eq_ignore_ascii_case(mark))
    })
}

/// An object, or an array of objects, begins here. A heading in brackets, as some databases write it, is none.
fn is_json(text: &[u8]) -> bool {
    let Some((first, rest)) = text.split_first() else {
        return false;
    };
    let next = rest.trim_ascii_start().first();
    match first {
        b'{' => next.is_none_or(|next| matches!(next, b'"' | b'}')),
        b'[' => next.is_none_or(|next| matches!(next, b'{' | b']')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        let cases: [(&[u8], Start); 17] = [
            (b"", Start::Plain),
            (b"Name,Email\n", Start::Plain),
            (b"\xef\xbb\xbfName\n", Start::Plain),
            (b"[Name],[Email]\n", Start::Plain),
            (b"{Name},{Email}\n", Start::Plain),
            (b"<Name>\n", Start::Plain),
            (b"PK\x03\x04", Start::Zip),
            (b"PK\x05\x06\0\0", Start::Zip),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Start::Compound),
            (b"\x1f\x8b\x08\0", Start::Gzip),
            (b"[{\"a\":1}]", Start::Json),
            (b" [ ]", Start::Json),
            (b"\xef\xbb\xbf\r\n{ \"a\": 1}", Start::Json),
            (b"{", Start::Json),
            (b"<!DOCTYPE html>", Start::Markup),
            (b"\n<table border=1>", Start::Markup),
            (b"<?xml version=\"1.0\"?>", Start::Markup),
        ];
        for (bytes, start) in cases {
            assert_eq!(
                Start::of(bytes),
                start,
                "of {:?}",
                String::from_utf8_lossy(bytes)
            );
        }
    }
}
