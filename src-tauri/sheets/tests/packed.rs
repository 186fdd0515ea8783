//! What is in gzip and in ZIP archives.

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use rust_xlsxwriter::Workbook;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{contents, named, rows};
use crate::archive::{Capped, unread};
use crate::{Packed, Refusal, Written};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(super) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn workbook(sheets: &[&str]) -> Vec<u8> {
    let mut book = Workbook::new();
    for name in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        sheet.write(0, 0, *name).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn what_is_packed_reads_as_if_it_were_not() {
    let text = "Name;City\nŻak;Łódź\n";
    let book = workbook(&["One"]);
    let json = b"[{\"a\":1}]";
    let lines = b"{\"a\":1}\n{\"a\":2}\n";
    let cases: [(&[u8], Written, &str); 4] = [
        (text.as_bytes(), Written::Text, text),
        (&book, Written::Xlsx, "One\n"),
        (json, Written::Json, "a\n1\n"),
        (lines, Written::JsonLines, "a\n1\n2\n"),
    ];
    for (bytes, written, csv) in cases {
        for (packed, bytes) in [
            (Packed::Gzip, gzip(bytes)),
            (Packed::Zip, zip(&[("folder/leads.dat", bytes)])),
        ] {
            let found = contents(&bytes).unwrap();
            assert_eq!(found.packed, Some(packed));
            assert_eq!(found.tables[0].written, written);
            assert_eq!(rows(&bytes, 0).unwrap(), csv);
        }
    }
    let both = [gzip(b"a,b\n1,"), gzip(b"2\n")].concat();
    assert_eq!(rows(&both, 0).unwrap(), "a,b\n1,2\n");
}

#[test]
fn the_tables_of_an_archive_are_its_files_and_their_sheets() {
    let book = workbook(&["A", "B"]);
    let one = workbook(&["Only"]);
    let bytes = zip(&[
        ("__MACOSX/._contacts.csv", b"\0\0"),
        ("logo.png", b"\x89PNG\r\n\x1a\n\0\0\0"),
        ("Read me", b"Exported today"),
        ("contacts.csv", b"a\n1\n"),
        ("deals/two.xlsx", &book),
        ("deals/one.xlsx", &one),
        ("empty.csv", b""),
    ]);
    assert_eq!(
        named(&bytes),
        [
            "contacts.csv *",
            "deals/two.xlsx/A",
            "deals/two.xlsx/B",
            "deals/one.xlsx",
            "empty.csv -",
            "Read me",
        ]
    );
    let read: Vec<String> = (0..6).map(|i| rows(&bytes, i).unwrap()).collect();
    assert_eq!(
        read,
        ["a\n1\n", "A\n", "B\n", "Only\n", "", "Exported today"]
    );
}

#[test]
fn what_holds_no_table_is_refused_with_the_reason() {
    let png: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0";
    let cases: [(Vec<u8>, Refusal); 6] = [
        (zip(&[]), Refusal::WithoutTable),
        (zip(&[("logo.png", png)]), Refusal::WithoutTable),
        (gzip(png), Refusal::WithoutTable),
        (gzip(&gzip(b"a\n1\n")), Refusal::WithoutTable),
        (zip(&[("page.xls", b"<html><table>")]), Refusal::Markup),
        (
            zip(&[
                ("[Content_Types].xml", b"<Types/>"),
                ("word/document.xml", b"<w/>"),
            ]),
            Refusal::WithoutTable,
        ),
    ];
    for (bytes, refusal) in cases {
        assert_eq!(contents(&bytes), Err(refusal));
    }
    let cut = gzip(b"a,b\n1,2\n");
    let cut = &cut[..cut.len() - 6];
    assert!(matches!(rows(cut, 0), Err(Refusal::Damaged(_))));
}

#[test]
fn what_unpacks_to_far_more_than_it_looks_is_refused() {
    let mut endless = Capped::of(1_000, std::io::repeat(b'0'));
    let error = std::io::copy(&mut endless, &mut std::io::sink()).unwrap_err();
    assert!(matches!(unread(error), Refusal::TooLarge(_)));
    // A workbook is looked at before it is opened: what it says of its size is enough.
    let types = b"<Types>spreadsheetml</Types>";
    let mut bytes = zip(&[
        ("[Content_Types].xml", types),
        ("xl/workbook.xml", b"<workbook/>"),
    ]);
    let directory = bytes
        .windows(4)
        .rposition(|four| four == b"PK\x01\x02")
        .unwrap();
    bytes[directory + 24..directory + 28].copy_from_slice(&0xf000_0000_u32.to_le_bytes());
    assert!(matches!(contents(&bytes), Err(Refusal::TooLarge(_))));
}

#[test]
fn an_archive_with_a_password_says_so() {
    let mut bytes = zip(&[("leads.csv", b"a\n1\n")]);
    // The flag of encryption, in the header of the file and in the directory at the end.
    let directory = bytes.windows(4).position(|four| four == b"PK\x01\x02");
    bytes[6] |= 1;
    bytes[directory.unwrap() + 8] |= 1;
    assert_eq!(contents(&bytes), Err(Refusal::Protected));
}
