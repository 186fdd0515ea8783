//! Which letters are the bytes of a text? What a mark at its beginning says, else what the bytes show: pairs of
//! bytes with NUL where letters of ASCII are, valid UTF-8, or the frequencies of letters, over all of the
//! evidence and not the first letters alone.

use std::io::{self, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes that are read at once.
const PIECE: u64 = 1 << 18;
/// Pieces with letters beyond ASCII that are enough to tell.
const ENOUGH: usize = 32;

/// The encoding whose pairs of bytes these are, where NUL stands in nearly every pair or where they make
/// lines of letters.
pub(crate) fn utf16(start: &[u8]) -> Option<&'static Encoding> {
    let start = &start[..start.len().min(1 << 16)];
    let nul = start.iter().enumerate().filter(|(_, byte)| **byte == 0);
    let (mut even, mut odd) = (0, 0);
    nul.for_each(|(at, _)| if at % 2 == 0 { even += 1 } else { odd += 1 });
    let encoding = if odd > even { UTF_16LE } else { UTF_16BE };
    let n_pairs = start.len() / 2;
    let (most, least) = (even.max(odd), even.min(odd));
    if most < 2 || least * 10 > most {
        return None;
    }
    if most * 10 >= n_pairs * 7 {
        return Some(encoding);
    }
    // Letters of ASCII, two to a pair, with a NUL here and there.
    let is_ascii = |byte: &&u8| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r');
    if start.iter().filter(is_ascii).count() * 20 > (start.len() - most - least) * 19 {
        return None;
    }
    let (text, _) = encoding.decode_without_bom_handling(&start[..n_pairs * 2]);
    let n_odd = text
        .chars()
        .filter(|&one| is_control(one) || one == char::REPLACEMENT_CHARACTER);
    let is_text = n_odd.count() * 50 <= n_pairs;
    (is_text && text.contains(['\n', '\r'])).then_some(encoding)
}

fn is_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')
}

/// Whether these bytes are no text: a workbook, an archive, a picture.
pub(crate) fn is_binary(start: &[u8]) -> bool {
    const LOOK_AT: usize = 8192;
    let magic: [&[u8]; 6] = [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"%PDF",
        b"\x1f\x8b",
        b"\x89PNG",
        b"SQLite format 3",
    ];
    let start = &start[..start.len().min(LOOK_AT)];
    if magic.iter().any(|magic| start.starts_with(magic)) {
        return true;
    }
    // Texts have NUL where room was kept for more; programs and pictures have other controls too.
    let is_odd = |&&byte: &&u8| matches!(byte, 1..=8 | 11 | 12 | 14..=25 | 27..=30);
    let n_odd = start.iter().filter(is_odd).count();
    let n_nul = start.iter().filter(|&&byte| byte == 0).count();
    let n_high = start.iter().filter(|byte| !byte.is_ascii()).count();
    let is_utf8 = str::from_utf8(start).is_ok();
    n_nul > 0 && (n_odd * 50 > start.len() || (!is_utf8 && n_high * 4 > start.len()))
}

/// The encoding of bytes that are not all UTF-8, read from their beginning.
///
/// # Errors
/// Where they cannot be read.
pub(crate) fn guess(bytes: &mut impl Read) -> io::Result<&'static Encoding> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut seen = Seen::default();
    let mut piece = Vec::new();
    for _ in 0..ENOUGH {
        loop {
            piece.clear();
            if bytes.by_ref().take(PIECE).read_to_end(&mut piece)? == 0 {
                detector.feed(&[], true);
                return Ok(seen.encoding(detector.guess(None, Utf8Detection::Deny)));
            }
            if !piece.is_ascii() {
                break;
            }
        }
        detector.feed(&piece, false);
        seen.add(&piece);
    }
    detector.feed(&[], true);
    Ok(seen.encoding(detector.guess(None, Utf8Detection::Deny)))
}

/// What speaks for UTF-8 with damage, against another encoding.
#[derive(Default)]
struct Seen {
    /// Letters beyond ASCII that are valid UTF-8.
    n_valid: usize,
    /// Bytes that are not.
    n_invalid: usize,
    /// Those of them that hardly any text has as a letter, whatever its encoding.
    n_no_letter: usize,
    /// Those of them that stand three and more times in a row, as no letter does in any language.
    n_repeated: usize,
}

impl Seen {
    fn add(&mut self, piece: &[u8]) {
        for chunk in piece.utf8_chunks() {
            self.n_valid += chunk.valid().chars().filter(|one| !one.is_ascii()).count();
            let invalid = chunk.invalid();
            self.n_invalid += invalid.len();
            let no_letter = invalid.iter().filter(|byte| matches!(byte, 0xfe | 0xff));
            self.n_no_letter += no_letter.count();
        }
        let runs = piece.chunk_by(|one, next| one == next);
        let long = runs.filter(|run| run.len() > 2 && !run[0].is_ascii());
        self.n_repeated += long.map(<[u8]>::len).sum::<usize>();
    }

    fn encoding(&self, guessed: &'static Encoding) -> &'static Encoding {
        let is_damaged = self.n_valid > 4 * self.n_invalid;
        let says_nothing = self.n_valid == 0 && self.n_no_letter == self.n_invalid;
        if (is_damaged || says_nothing) && guessed.is_ascii_compatible() {
            return UTF_8;
        }
        // What letters follow each other tells nothing then: the encoding of most such files.
        if self.n_repeated * 2 > self.n_invalid && guessed.is_single_byte() {
            return WINDOWS_1252;
        }
        guessed
    }
}

#[cfg(test)]
mod tests {
    use crate::Source;

    #[test]
    fn each_encoding_reads_as_it_was_written() {
        let polish =
            "Imię;Nazwisko;Województwo;Stanowisko\nMichał;Żak;Łódzkie;Księgowość i płace\n";
        let (windows, ..) = encoding_rs::WINDOWS_1250.encode(polish);
        let thai = "ชื่อ,ตำแหน่ง\nสมชาย,ผู้จัดการฝ่ายขาย\n";
        let (thai_bytes, ..) = encoding_rs::WINDOWS_874.encode(thai);
        let units = |to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            polish.encode_utf16().flat_map(to_bytes).collect()
        };
        let marked = [&[0xff, 0xfe], &units(u16::to_le_bytes)[..]].concat();
        let (little, big) = (units(u16::to_le_bytes), units(u16::to_be_bytes));
        let thai_units: Vec<u8> = thai.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let bom = format!("\u{feff}{polish}");
        let cases: [(&[u8], &str, &str); 8] = [
            (polish.as_bytes(), polish, "UTF-8"),
            (bom.as_bytes(), polish, "UTF-8"),
            (&windows, polish, "windows-1250"),
            (&thai_bytes, thai, "windows-874"),
            (&marked, polish, "UTF-16LE"),
            (&little, polish, "UTF-16LE"),
            (&big, polish, "UTF-16BE"),
            (&thai_units, thai, "UTF-16LE"),
        ];
        for (bytes, text, encoding) in cases {
            let source = Source::open(bytes).unwrap();
            let delimiter = source.delimiter().to_string();
            let row = &source.first_rows(1)[0];
            let found = [source.headers(), row].map(|cells| cells.join(&delimiter) + "\n");
            let name = source.dialect().encoding;
            assert_eq!((found.concat().as_str(), name), (text, encoding));
        }
    }

    #[test]
    fn what_is_no_utf_8_far_behind_is_read_as_what_it_is() {
        let rows: String = (0..60_000).map(|i| format!("{i};Zielona Góra\n")).collect();
        let utf8 = format!("Numer;Miasto\n{rows}");
        let row = "0;Gdańsk i Łódź, Bielsko-Biała, Żywiec, Świętochłowice, Dąbrowa Górnicza\n";
        let (windows, ..) = encoding_rs::WINDOWS_1250.encode(row);
        let bytes = ["Numer;Miasto\n", &"1;Krakow\n".repeat(200_000)]
            .concat()
            .into_bytes();
        let late = [bytes, windows.repeat(9)].concat();
        let source = Source::open(utf8.as_bytes()).unwrap();
        assert_eq!(source.dialect().encoding, "UTF-8");
        let source = Source::open(&late).unwrap();
        assert_eq!(source.dialect().encoding, "windows-1250");
        assert_eq!(source.n_rows(), 200_009);
    }

    #[test]
    fn a_few_broken_bytes_make_no_other_encoding_and_are_counted() {
        let rows = "Łódź,1\nŻywiec,2\nGdańsk,3\n".repeat(20);
        let broken = [b"City,N\n", rows.as_bytes(), b"Krak\xf3w,4\n"].concat();
        for (bytes, n) in [(&broken[..], 1), (b"A,B\noogie bo\xff\xffgie,2\n", 2)] {
            let source = Source::open(bytes).unwrap();
            assert_eq!(source.dialect().encoding, "UTF-8");
            assert_eq!(source.left_out().undecoded, n);
        }
    }
}
