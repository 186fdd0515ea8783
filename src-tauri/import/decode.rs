//! Which letters are bytes that are no UTF-8, and that no byte order mark speaks for? Those that the letters'
//! frequencies say.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

/// The encoding of a text that begins with `start`.
pub(crate) fn guess(start: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(start, true);
    detector.guess(None, Utf8Detection::Deny)
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
            let source = Source::open(bytes).unwrap();
            let delimiter = source.delimiter().to_string();
            let row = &source.first_rows(1)[0];
            let found = [source.headers(), row].map(|cells| cells.join(&delimiter) + "\n");
            assert_eq!(
                (found.concat().as_str(), source.dialect().encoding),
                (text, encoding)
            );
        }
    }

    #[test]
    fn what_is_no_utf_8_far_behind_is_read_as_what_it_is() {
        let rows: String = (0..60_000).map(|i| format!("{i};Zielona Góra\n")).collect();
        let utf8 = format!("Numer;Miasto\n{rows}");
        let (windows, ..) = encoding_rs::WINDOWS_1250.encode("0;Gdańsk i Łódź\n");
        let bytes = ["Numer;Miasto\n", &"1;Krakow\n".repeat(200_000)]
            .concat()
            .into_bytes();
        let late = [bytes, windows.repeat(9)].concat();
        assert_eq!(
            Source::open(utf8.as_bytes()).unwrap().dialect().encoding,
            "UTF-8"
        );
        let source = Source::open(&late).unwrap();
        assert_ne!(source.dialect().encoding, "UTF-8");
        assert_eq!(source.n_rows(), 200_009);
    }
}
