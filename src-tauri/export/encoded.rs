//! How does text become bytes of another encoding? As it is written, letter by letter; a letter that the
//! encoding has not is an error and never a question mark.

use std::io::{Error, ErrorKind, Result, Write};

use encoding_rs::{EncoderResult, ISO_8859_2, WINDOWS_874, WINDOWS_1250, WINDOWS_1252};

use crate::Encoding;

/// Takes UTF-8 and writes the encoding.
pub(crate) struct Encoded<W> {
    out: W,
    encoding: Encoding,
    /// The first bytes of a letter whose others are still to come.
    begun: Vec<u8>,
    marked: bool,
}

/// A letter that an encoding has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{encoding} has no letter “{letter}”", encoding = .encoding.name())]
pub struct Unwritable {
    /// The letter.
    pub letter: char,
    /// The encoding.
    pub encoding: Encoding,
}

impl<W: Write> Encoded<W> {
    pub(crate) fn new(out: W, encoding: Encoding) -> Self {
        Self {
            out,
            encoding,
            begun: Vec::new(),
            marked: false,
        }
    }

    fn text(&mut self, text: &str) -> Result<()> {
        let of = match self.encoding {
            Encoding::Utf8 | Encoding::Utf8WithMark => return self.out.write_all(text.as_bytes()),
            Encoding::Utf16 => {
                let units = text.encode_utf16().flat_map(u16::to_le_bytes);
                return self.out.write_all(&units.collect::<Vec<u8>>());
            }
            Encoding::Windows1250 => WINDOWS_1250,
            Encoding::Windows1252 => WINDOWS_1252,
            Encoding::Windows874 => WINDOWS_874,
            Encoding::Iso8859Part2 => ISO_8859_2,
        };
        // One byte a letter at most, in each of these.
        let mut bytes = Vec::with_capacity(text.len() + 16);
        let mut encoder = of.new_encoder();
        match encoder.encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true) {
            (EncoderResult::Unmappable(letter), _) => Err(Error::new(
                ErrorKind::InvalidData,
                Unwritable {
                    letter,
                    encoding: self.encoding,
                },
            )),
            _ => self.out.write_all(&bytes),
        }
    }
}

impl<W: Write> Write for Encoded<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        if !std::mem::replace(&mut self.marked, true) {
            match self.encoding {
                Encoding::Utf8WithMark => self.out.write_all(&[0xEF, 0xBB, 0xBF])?,
                Encoding::Utf16 => self.out.write_all(&[0xFF, 0xFE])?,
                _ => {}
            }
        }
        let mut all = std::mem::take(&mut self.begun);
        all.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&all) {
            Ok(_) => all.len(),
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(error) => return Err(Error::new(ErrorKind::InvalidData, error)),
        };
        self.begun = all.split_off(whole);
        let text = std::str::from_utf8(&all).map_err(|e| Error::new(ErrorKind::InvalidData, e))?;
        self.text(text)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, encoding: Encoding) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut out = Encoded::new(&mut bytes, encoding);
        // A byte at a time: letters come in pieces.
        for byte in text.as_bytes() {
            out.write_all(&[*byte])?;
        }
        Ok(bytes)
    }

    #[test]
    fn what_is_written_reads_back_in_its_encoding() {
        let cases = [
            (
                "Zażółć gęślą jaźń",
                Encoding::Windows1250,
                Some(WINDOWS_1250),
            ),
            (
                "Zażółć gęślą jaźń",
                Encoding::Iso8859Part2,
                Some(ISO_8859_2),
            ),
            ("Smørrebrød – €", Encoding::Windows1252, Some(WINDOWS_1252)),
            ("สวัสดีครับ", Encoding::Windows874, Some(WINDOWS_874)),
            ("Łódź, ไทย 😀", Encoding::Utf16, Some(encoding_rs::UTF_16LE)),
            (
                "Łódź, ไทย 😀",
                Encoding::Utf8WithMark,
                Some(encoding_rs::UTF_8),
            ),
            ("Łódź, ไทย 😀", Encoding::Utf8, None),
        ];
        for (text, encoding, of) in cases {
            let bytes = written(text, encoding).unwrap();
            let back = of.map_or_else(
                || String::from_utf8(bytes.clone()).unwrap(),
                |of| of.decode(&bytes).0.into_owned(),
            );
            assert_eq!(back, text, "{encoding:?}");
        }
    }

    #[test]
    fn a_letter_that_an_encoding_has_not_is_an_error() {
        for (text, encoding, letter) in [
            ("Łódź", Encoding::Windows1252, 'Ł'),
            ("ไทย", Encoding::Windows1250, 'ไ'),
            ("å", Encoding::Windows874, 'å'),
        ] {
            let error = written(text, encoding).unwrap_err();
            let why = error.get_ref().and_then(|why| why.downcast_ref());
            assert_eq!(why, Some(&Unwritable { letter, encoding }));
        }
    }
}
