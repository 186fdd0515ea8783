//! Which letters are these bytes? UTF-8 where they are valid UTF-8; else what a byte order mark
//! says; else what the letters' frequencies say.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

/// How many bytes are looked at to tell one old encoding from another.
const LOOK_AT: usize = 1 << 20;

/// The text of `bytes` and the name of the encoding that was found. The text is borrowed where it
/// was UTF-8 already; a byte order mark is not part of it.
#[must_use]
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, &'static str) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return (text, encoding.name());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.into(), "UTF-8");
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(LOOK_AT)], true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    (text, encoding.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_reads_as_it_was_written() {
        let polish =
            "Imię;Nazwisko;Województwo;Stanowisko\nMichał;Żak;Łódzkie;Księgowość i płace\n";
        let (windows, ..) = encoding_rs::WINDOWS_1250.encode(polish);
        let thai = "ชื่อ,ตำแหน่ง\nสมชาย,ผู้จัดการฝ่ายขาย\n";
        let (thai_bytes, ..) = encoding_rs::WINDOWS_874.encode(thai);
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(polish.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let bom = format!("\u{feff}{polish}");
        let cases: [(&[u8], &str, &str); 5] = [
            (polish.as_bytes(), polish, "UTF-8"),
            (bom.as_bytes(), polish, "UTF-8"),
            (&windows, polish, "windows-1250"),
            (&thai_bytes, thai, "windows-874"),
            (&utf16, polish, "UTF-16LE"),
        ];
        for (bytes, text, encoding) in cases {
            assert_eq!(decode(bytes), (text.into(), encoding));
        }
    }
}
