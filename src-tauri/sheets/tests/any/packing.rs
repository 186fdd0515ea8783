//! Into which file are bytes packed? The first byte says which part of a file they are; what is around them is whole.
//! So a few bytes reach what only lies deep in a file that is not damaged.

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::compound;

/// The first bytes that say something; any other begins a file as it stands.
pub(crate) const PARTS: [u8; 10] = *b"gzstwyocbx";
/// What parts the files of an archive.
const BETWEEN: &[u8] = b"\n--";

const TYPES: &str = "<Types>spreadsheetml</Types>";
const PARTS_OF_IT: &str = "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/\
                           officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
                           </Relationships>";
const WORKBOOK: &str = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/>\
                        </sheets></workbook>";
const RELATIONS: &str = "<Relationships><Relationship Id=\"r1\" Type=\"worksheet\" \
                         Target=\"worksheets/sheet1.xml\"/></Relationships>";
const BINARY_RELATIONS: &str =
    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.bin\"/></Relationships>";
const STYLES: &str = "<styleSheet><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
const STRINGS: &str = "<sst><si><t>Name</t></si><si><t>City</t></si></sst>";
const SHEET: &str = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>\
                     <c r=\"B1\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>";
const MANIFEST: &str = "<manifest:manifest/>";
const SPREADSHEET: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The file.
pub(crate) fn packed(bytes: &[u8]) -> Vec<u8> {
    let Some((first, part)) = bytes.split_first() else {
        return Vec::new();
    };
    match first {
        b'g' => gzip(part),
        b'z' => archive_of(part),
        b's' => workbook([
            WORKBOOK.as_bytes(),
            STRINGS.as_bytes(),
            STYLES.as_bytes(),
            part,
        ]),
        b't' => workbook([
            WORKBOOK.as_bytes(),
            part,
            STYLES.as_bytes(),
            SHEET.as_bytes(),
        ]),
        b'w' => workbook([
            part,
            STRINGS.as_bytes(),
            STYLES.as_bytes(),
            SHEET.as_bytes(),
        ]),
        b'y' => workbook([
            WORKBOOK.as_bytes(),
            STRINGS.as_bytes(),
            part,
            SHEET.as_bytes(),
        ]),
        b'o' => archive(&[
            ("mimetype", SPREADSHEET.as_bytes()),
            ("META-INF/manifest.xml", MANIFEST.as_bytes()),
            ("content.xml", part),
        ]),
        b'c' => binary_workbook(&binary_sheets(), part),
        b'b' => binary_workbook(part, &[]),
        b'x' => compound::file("Workbook", part),
        _ => bytes.to_vec(),
    }
}

#[expect(clippy::unwrap_used, reason = "writing to memory never fails")]
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::none());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[expect(clippy::unwrap_used, reason = "writing to memory never fails")]
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in files {
        // A name that is there already is given once.
        if archive.start_file(*name, stored).is_ok() {
            archive.write_all(bytes).unwrap();
        }
    }
    archive.finish().unwrap().into_inner()
}

/// An archive of files, each with its name on its first line.
fn archive_of(part: &[u8]) -> Vec<u8> {
    let mut files = Vec::new();
    let mut rest = part;
    while !rest.is_empty() {
        let end = rest
            .windows(BETWEEN.len())
            .position(|bytes| bytes == BETWEEN);
        let (file, after) = rest.split_at(end.unwrap_or(rest.len()));
        let line = file.iter().position(|&byte| byte == b'\n');
        let (name, text) = file.split_at(line.unwrap_or(file.len()));
        let name = String::from_utf8_lossy(name).into_owned();
        files.push((name, text.get(1..).unwrap_or_default()));
        rest = after.get(BETWEEN.len()..).unwrap_or_default();
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (&**name, *text)).collect();
    archive(&files)
}

fn workbook([book, strings, styles, sheet]: [&[u8]; 4]) -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", PARTS_OF_IT.as_bytes()),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/sharedStrings.xml", strings),
        ("xl/styles.xml", styles),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

fn binary_workbook(book: &[u8], sheet: &[u8]) -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("xl/workbook.bin", book),
        ("xl/_rels/workbook.bin.rels", BINARY_RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.bin", sheet),
    ])
}

/// The part of a binary workbook that names its one sheet.
fn binary_sheets() -> Vec<u8> {
    let wide = |text: &str| -> Vec<u8> {
        let n = text.len() as u32;
        let letters = text.encode_utf16().flat_map(u16::to_le_bytes);
        n.to_le_bytes().into_iter().chain(letters).collect()
    };
    let sheet = [&[0; 8][..], &wide("r1"), &wide("A")].concat();
    let size = sheet.len() as u8;
    [
        &b"\x9c\x01"[..],
        &[size],
        &sheet,
        b"\x90\x01\0",
        b"\x9d\x01\0",
    ]
    .concat()
}
