//! What can be read and copied out of a PDF of ours? The texts of each page in the order in which they are
//! drawn, by the glyphs' own tables, or as a line says of itself. For tests only: it knows what we write.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::ZlibDecoder;

/// The texts of each page.
pub(crate) fn texts_of_pages(pdf: &[u8]) -> Vec<Vec<String>> {
    let objects = objects(pdf);
    let dictionary = |no: usize| objects.get(&no).map_or("", |(text, _)| text.as_str());
    let mut pages = Vec::new();
    for (text, _) in objects.values() {
        if !text.contains("/Type/Page/") {
            continue;
        }
        let fonts = dictionary(reference(text, "/Resources ").unwrap_or_default());
        let mut tables = BTreeMap::new();
        for part in fonts.split("/f").skip(1) {
            let mut words = part.split_whitespace();
            let (name, no) = (words.next(), words.next().and_then(|no| no.parse().ok()));
            if let (Some(name), Some(no)) = (name, no) {
                let table =
                    reference(dictionary(no), "/ToUnicode ").and_then(|no| objects.get(&no));
                let table = table.map(|(_, stream)| characters(&String::from_utf8_lossy(stream)));
                tables.insert(format!("f{name}"), table.unwrap_or_default());
            }
        }
        let content = reference(text, "/Contents ").and_then(|no| objects.get(&no));
        pages.push(
            content
                .map(|(_, stream)| texts(stream, &tables))
                .unwrap_or_default(),
        );
    }
    pages
}

/// The objects by their numbers: the dictionary, and the stream unpacked.
fn objects(pdf: &[u8]) -> BTreeMap<usize, (String, Vec<u8>)> {
    let mut objects = BTreeMap::new();
    let mut from = 0;
    while let Some(at) = find(&pdf[from..], b" 0 obj") {
        let at = from + at;
        let start = pdf[..at]
            .iter()
            .rposition(|byte| !byte.is_ascii_digit())
            .map_or(0, |i| i + 1);
        let no: usize = String::from_utf8_lossy(&pdf[start..at])
            .parse()
            .unwrap_or_default();
        let body = at + b" 0 obj".len();
        let end = find(&pdf[body..], b"endobj").map_or(pdf.len(), |end| body + end);
        let stream = find(&pdf[body..end], b"stream\n").map(|at| body + at);
        let text = String::from_utf8_lossy(&pdf[body..stream.unwrap_or(end)]).into_owned();
        let mut unpacked = Vec::new();
        from = end;
        if let Some(stream) = stream {
            let first = stream + b"stream\n".len();
            let length = reference(&text, "/Length ").unwrap_or_default();
            let packed = &pdf[first..(first + length).min(pdf.len())];
            let _ = ZlibDecoder::new(packed).read_to_end(&mut unpacked);
            from = first + packed.len();
        }
        objects.insert(no, (text, unpacked));
    }
    objects
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// The number after a name.
fn reference(text: &str, name: &str) -> Option<usize> {
    let (_, after) = text.split_once(name)?;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// The characters that glyphs stand for.
fn characters(table: &str) -> BTreeMap<u16, String> {
    let mut all = BTreeMap::new();
    for line in table.lines() {
        let parts: Vec<&str> = line
            .split(['<', '>'])
            .filter(|part| !part.trim().is_empty())
            .collect();
        if let [glyph, text] = parts[..]
            && let Ok(glyph) = u16::from_str_radix(glyph, 16)
        {
            all.insert(glyph, from_hex(text));
        }
    }
    all
}

fn from_hex(hex: &str) -> String {
    let units = hex
        .as_bytes()
        .chunks(4)
        .filter_map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok());
    let units: Vec<u16> = units.filter(|unit| *unit != 0xFEFF).collect();
    String::from_utf16_lossy(&units)
}

/// The texts of a page, one for each part that is marked.
fn texts(content: &[u8], tables: &BTreeMap<String, BTreeMap<u16, String>>) -> Vec<String> {
    let mut texts = Vec::new();
    let mut read = String::new();
    // What each open part says of itself, if it does.
    let mut open: Vec<Option<String>> = Vec::new();
    let (mut font, mut i) = (String::new(), 0);
    while i < content.len() {
        let rest = &content[i..];
        if [&b"/Span<<"[..], b"/P<<", b"/Artifact"]
            .iter()
            .any(|tag| rest.starts_with(tag))
        {
            let end = find(rest, b"BDC")
                .or(find(rest, b"BMC"))
                .unwrap_or(rest.len() - 3);
            let dictionary = String::from_utf8_lossy(&rest[..end]).into_owned();
            let actual = dictionary.split_once("/ActualText<");
            open.push(actual.map(|(_, hex)| from_hex(hex.split('>').next().unwrap_or_default())));
            i += end + 3;
        } else if rest.starts_with(b"EMC") {
            let said = open.pop().flatten();
            if !open.iter().any(Option::is_some) {
                read.push_str(said.as_deref().unwrap_or_default());
            }
            if open.is_empty() && !read.is_empty() {
                texts.push(std::mem::take(&mut read));
            }
            i += 3;
        } else if rest.starts_with(b"/f") {
            font = rest[1..]
                .iter()
                .take_while(|b| b.is_ascii_alphanumeric())
                .map(|&b| b as char)
                .collect();
            i += font.len() + 1;
        } else if rest[0] == b'(' || (rest[0] == b'<' && rest.get(1) != Some(&b'<')) {
            let (bytes, length) = if rest[0] == b'(' {
                string(rest)
            } else {
                hex_string(rest)
            };
            let is_said = open.iter().any(Option::is_some);
            for pair in bytes.chunks_exact(2).filter(|_| !is_said) {
                let glyph = u16::from_be_bytes([pair[0], pair[1]]);
                let table = tables.get(&font).and_then(|table| table.get(&glyph));
                read.push_str(table.map_or("\u{fffd}", String::as_str));
            }
            i += length;
        } else {
            i += 1;
        }
    }
    texts
}

/// The bytes of a string in hex, and how long it is as written.
fn hex_string(written: &[u8]) -> (Vec<u8>, usize) {
    let end = find(written, b">").unwrap_or(written.len());
    let digits: Vec<u32> = written[1..end]
        .iter()
        .filter_map(|&byte| char::from(byte).to_digit(16))
        .collect();
    let bytes = digits.chunks(2).map(|two| {
        let low = two.get(1).copied().unwrap_or_default();
        (two[0] * 16 + low) as u8
    });
    (bytes.collect(), end + 1)
}

/// The bytes of a string, and how long it is as written.
fn string(written: &[u8]) -> (Vec<u8>, usize) {
    let (mut bytes, mut i, mut within) = (Vec::new(), 1, 0);
    while i < written.len() && (written[i] != b')' || within > 0) {
        // Parentheses that match are written as they are.
        within += i32::from(written[i] == b'(') - i32::from(written[i] == b')');
        if written[i] != b'\\' {
            bytes.push(written[i]);
            i += 1;
            continue;
        }
        let next = written.get(i + 1).copied().unwrap_or_default();
        if next.is_ascii_digit() {
            let digits = &written[i + 1..(i + 4).min(written.len())];
            let value = digits
                .iter()
                .fold(0_u32, |sum, digit| sum * 8 + u32::from(digit - b'0'));
            bytes.push(value as u8);
            i += 4;
        } else {
            bytes.push(match next {
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                b'b' => 8,
                b'f' => 12,
                other => other,
            });
            i += 2;
        }
    }
    (bytes, i + 1)
}
