//! What do files say that figures were written to? Read here by hand, so that no test hangs on a library that the
//! program itself writes them with.

use std::io::Read;

use flate2::read::DeflateDecoder;

/// The texts of a picture, one after the other.
pub(crate) fn svg_texts(svg: &str) -> String {
    let mut said = String::new();
    for part in svg.split("<text").skip(1) {
        let inner = part.split("</text>").next().unwrap_or_default();
        for piece in inner.split('>').skip(1) {
            said.push_str(piece.split('<').next().unwrap_or_default());
            said.push(' ');
        }
    }
    plain(&said)
}

/// The rows of a CSV, quotes undone.
pub(crate) fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            other => cell.push(other),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// Every text and number of a workbook's sheets.
pub(crate) fn xlsx_texts(bytes: &[u8]) -> Vec<String> {
    let mut said = Vec::new();
    for (name, content) in unzipped(bytes) {
        if !name.starts_with("xl/worksheets/") && name != "xl/sharedStrings.xml" {
            continue;
        }
        let text = String::from_utf8_lossy(&content).into_owned();
        for begin in ["<v>", "<t>", "<t xml:space=\"preserve\">"] {
            for part in text.split(begin).skip(1) {
                said.push(plain(part.split('<').next().unwrap_or_default()));
            }
        }
    }
    said
}

/// The files of an archive, by its directory.
fn unzipped(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let two = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let four = |at: usize| two(at) | two(at + 2) << 16;
    let mut files = Vec::new();
    let begins = |mark: &[u8], from: usize| {
        let found = bytes[from..].windows(4).position(|four| four == mark);
        found.map(|at| from + at)
    };
    let mut from = 0;
    while let Some(at) = begins(b"PK\x01\x02", from) {
        let (n_name, size, local) = (two(at + 28), four(at + 20), four(at + 42));
        let name = String::from_utf8_lossy(&bytes[at + 46..at + 46 + n_name]).into_owned();
        let start = local + 30 + two(local + 26) + two(local + 28);
        let packed = &bytes[start..start + size];
        let mut content = Vec::new();
        if two(at + 10) == 0 {
            content.extend_from_slice(packed);
        } else {
            // What cannot be unpacked says nothing, and the test that looks for it fails.
            let _ = DeflateDecoder::new(packed).read_to_end(&mut content);
        }
        files.push((name, content));
        from = at + 46 + n_name;
    }
    files
}

fn plain(text: &str) -> String {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    text.replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[test]
fn texts_are_read_from_pictures_and_tables() {
    assert_eq!(
        svg_texts("<svg><text x=\"1\">A &amp; B</text><g/><text><tspan>C</tspan></text></svg>")
            .split_whitespace()
            .collect::<Vec<_>>(),
        ["A", "&", "B", "C"]
    );
    assert_eq!(
        csv_rows("a,b\r\n\"1,5\",\"say \"\"x\"\"\"\r\n"),
        [["a", "b"], ["1,5", "say \"x\""]]
    );
}
