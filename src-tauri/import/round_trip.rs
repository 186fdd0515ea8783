//! Does a table that is written in any dialect and any encoding read back equal?

use std::io::Cursor;
use std::ops::ControlFlow;

use encoding_rs::{Encoding, ISO_8859_2, UTF_8, UTF_16LE, WINDOWS_874, WINDOWS_1250, WINDOWS_1252};
use proptest::prelude::*;

use crate::{Asked, Escape, Source};

/// How a table is written.
#[derive(Clone, Debug)]
struct Written {
    encoding: &'static Encoding,
    marked: bool,
    delimiter: char,
    quote: char,
    escape: Escape,
    line_end: &'static str,
    last_line_end: bool,
}

impl Written {
    fn cell(&self, cell: &str) -> String {
        let quote = self.quote;
        let must = cell.contains([self.delimiter, quote, '\n', '\r', '\\'])
            || cell.starts_with(' ')
            || cell.is_empty();
        if !must {
            return cell.to_owned();
        }
        let inner = match self.escape {
            Escape::Backslash => cell
                .replace('\\', "\\\\")
                .replace(quote, &format!("\\{quote}")),
            Escape::Doubled | Escape::Unescaped => cell.replace(quote, &format!("{quote}{quote}")),
        };
        format!("{quote}{inner}{quote}")
    }

    fn bytes(&self, rows: &[Vec<String>]) -> Vec<u8> {
        let line = |row: &Vec<String>| {
            let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
            cells.join(&self.delimiter.to_string())
        };
        let lines: Vec<String> = rows.iter().map(line).collect();
        let mut text = lines.join(self.line_end);
        if self.last_line_end {
            text += self.line_end;
        }
        if self.marked && [UTF_8, UTF_16LE].contains(&self.encoding) {
            text.insert(0, '\u{feff}');
        }
        match self.encoding {
            encoding if encoding == UTF_16LE => {
                text.encode_utf16().flat_map(u16::to_le_bytes).collect()
            }
            encoding => encoding.encode(&text).0.into_owned(),
        }
    }

    fn asked(&self) -> Asked {
        Asked {
            encoding: Some(self.encoding.name().to_owned()),
            quote: Some(Some(self.quote)),
            escape: Some(self.escape),
            ..Asked::as_written(self.delimiter)
        }
    }
}

fn written() -> impl Strategy<Value = Written> {
    let encodings = prop::sample::select(vec![
        UTF_8,
        UTF_16LE,
        WINDOWS_1250,
        WINDOWS_1252,
        ISO_8859_2,
        WINDOWS_874,
    ]);
    let marks = prop::sample::select(vec![
        (',', '"'),
        (';', '"'),
        ('\t', '"'),
        ('|', '"'),
        ('^', '"'),
        (',', '\''),
        (';', '\''),
    ]);
    let escapes = prop::sample::select(vec![Escape::Doubled, Escape::Backslash]);
    let ends = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    (
        encodings,
        any::<bool>(),
        marks,
        escapes,
        ends,
        any::<bool>(),
    )
        .prop_map(
            |(encoding, marked, (delimiter, quote), escape, line_end, last_line_end)| Written {
                encoding,
                marked,
                delimiter,
                quote,
                escape,
                line_end,
                last_line_end,
            },
        )
}

fn read(bytes: &[u8], asked: &Asked) -> (Vec<String>, Vec<Vec<String>>, Source) {
    let go_on = &mut |_| ControlFlow::Continue(());
    let source = Source::read(&mut Cursor::new(bytes), asked, go_on).unwrap();
    (
        source.headers().to_vec(),
        source.first_rows(usize::MAX),
        source,
    )
}

proptest! {
    #[test]
    fn a_table_written_in_any_dialect_and_encoding_reads_back_equal(
        written in written(),
        rows in prop::collection::vec(prop::collection::vec("[ab1 ,;|^\"'\\\\\n\t=#]{0,6}", 3), 1..9),
        letters in prop::collection::vec(0_usize..4, 1..9),
    ) {
        let own = match written.encoding {
            encoding if encoding == WINDOWS_874 => ["ก", "สม", "ที่", "๙"],
            encoding if encoding == WINDOWS_1252 => ["é", "ß", "Øl", "ñ"],
            _ => ["ł", "Ż", "ó", "ß"],
        };
        let mut rows = rows;
        for (row, letter) in rows.iter_mut().zip(&letters) {
            row[0] += own[*letter];
        }
        for row in &mut rows {
            row[2] += "x";
        }
        let head = ["Name", "Note", "Last"].map(str::to_owned).to_vec();
        let all: Vec<Vec<String>> = std::iter::once(head.clone()).chain(rows.clone()).collect();
        let bytes = written.bytes(&all);
        let (headers, found, source) = read(&bytes, &written.asked());
        prop_assert_eq!(&headers, &head);
        prop_assert_eq!(&found, &rows);
        prop_assert_eq!(source.left_out().undecoded, 0);
        prop_assert_eq!(source.left_out().stray_quotes, 0);
    }

    #[test]
    fn a_list_of_people_reads_back_equal_with_nothing_said(
        written in written(),
        rows in prop::collection::vec(
            ("[A-Z][a-z]{2,7} [A-Z][a-z]{2,9}", 1_u32..5_000, "[A-Z][a-z]{3,9}(, [A-Z][a-z]{3,6}| \"[A-Z][a-z]{3}\"|\n[a-z]{4})?"),
            8..20
        ),
    ) {
        let city = match written.encoding {
            encoding if encoding == WINDOWS_874 => "กรุงเทพมหานคร เขตบางรัก ถนนสีลม",
            encoding if encoding == WINDOWS_1252 => "Århus, København, Ærø",
            _ => "Łódź, Świętochłowice, Dąbrowa Górnicza",
        };
        let row = |(name, size, note): &(String, u32, String)| {
            vec![name.clone(), size.to_string(), city.to_owned(), note.clone()]
        };
        let rows: Vec<Vec<String>> = rows.iter().map(row).collect();
        let head = ["Full name", "Employees", "City", "Note"].map(str::to_owned).to_vec();
        let all: Vec<Vec<String>> = std::iter::once(head.clone()).chain(rows.clone()).collect();
        let bytes = written.bytes(&all);
        let (headers, found, source) = read(&bytes, &Asked::default());
        prop_assert_eq!(source.dialect().delimiter, written.delimiter);
        prop_assert_eq!(&headers, &head);
        prop_assert_eq!(&found, &rows);
    }
}
