//! How are many texts folded fast? In place, many bytes at a time, as long as their letters are common
//! ones; a text with any other letter goes the way of [`fold`]. The folded form is the same.

use crate::{Strings, fold};

/// Some texts that follow each other, folded one after the other. White space around a text stays.
#[derive(Clone, Debug, Default)]
pub struct FoldedRun {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl FoldedRun {
    /// Holds the folded texts `rows` of `texts` instead of what it held; positions past the end are
    /// left out.
    pub fn fill(&mut self, texts: &Strings, rows: std::ops::Range<usize>) {
        self.bytes.clear();
        self.ends.clear();
        let (ends, bytes) = texts.parts();
        let start = match rows.start {
            0 => 0,
            first => ends.get(first - 1).map_or(bytes.len(), |&end| end as usize),
        };
        let ends = ends.get(..rows.end).unwrap_or(ends);
        let ends = ends.get(rows.start..).unwrap_or_default();
        let end = ends.last().map_or(start, |&end| end as usize);
        self.bytes.extend_from_slice(&bytes.as_bytes()[start..end]);
        self.bytes.make_ascii_lowercase();
        if lower_in_place(&mut self.bytes) {
            self.ends
                .extend(ends.iter().map(|&end| end as usize - start));
            return;
        }
        self.bytes.clear();
        for row in rows.take(ends.len()) {
            fold_onto(texts.get(row), &mut self.bytes);
            self.ends.push(self.bytes.len());
        }
    }

    /// The folded texts after each other, as UTF-8.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Where in [`FoldedRun::bytes`] each text ends.
    #[must_use]
    pub fn ends(&self) -> &[usize] {
        &self.ends
    }
}

/// Adds the bytes of [`fold`] of a text.
pub fn fold_onto(text: &str, folded: &mut Vec<u8>) {
    let text = text.trim();
    let start = folded.len();
    folded.extend_from_slice(text.as_bytes());
    let own = &mut folded[start..];
    own.make_ascii_lowercase();
    if !lower_in_place(own) {
        folded.truncate(start);
        folded.extend_from_slice(fold(text).as_bytes());
    }
}

/// Lowers the letters of UTF-8 whose ASCII letters are lower already, where each takes the bytes that
/// it took before. `false`, with some letters lowered, where there are others than those of ASCII,
/// Latin-1, Latin Extended-A, Thai (its marks in order), dashes and quotes: all these are composed
/// (NFC) whatever stands beside them.
fn lower_in_place(text: &mut [u8]) -> bool {
    let mut i = 0;
    let mut mark = 0;
    while let Some(&first) = text.get(i) {
        if first < 0x80 {
            i += ascii_ahead(&text[i..]);
            mark = 0;
            continue;
        }
        let class = match (first, text.get(i + 1), text.get(i + 2)) {
            (0xC2..=0xC5, Some(&second), _) => {
                let letter = u16::from(first & 0x1F) << 6 | u16::from(second & 0x3F);
                let Some(lower) = lower_latin(letter) else {
                    return false;
                };
                text[i] = 0xC0 | (lower >> 6) as u8;
                text[i + 1] = 0x80 | (lower & 0x3F) as u8;
                i += 2;
                0
            }
            (0xE0, Some(&second @ 0xB8..=0xB9), Some(&third)) => {
                i += 3;
                thai_mark((second & 1) << 6 | third & 0x3F)
            }
            (0xE2, Some(0x80), Some(0x90..=0xA7)) => {
                i += 3;
                0
            }
            _ => return false,
        };
        // Marks on one letter that are out of order would change places.
        if class != 0 && mark > class {
            return false;
        }
        mark = class;
    }
    true
}

/// How many bytes of ASCII `text` begins with, or some of them where they are many.
fn ascii_ahead(text: &[u8]) -> usize {
    match text.first_chunk() {
        Some(sixteen) => (sixteen_high_bits(sixteen).trailing_zeros() / 8) as usize,
        None => text.iter().take_while(|byte| byte.is_ascii()).count(),
    }
}

/// The highest bit of each byte.
fn sixteen_high_bits(bytes: &[u8; 16]) -> u128 {
    u128::from_le_bytes(*bytes) & 0x8080_8080_8080_8080_8080_8080_8080_8080
}

/// The lower case of a letter from U+0080 to U+017F; `None` for the one that becomes two.
fn lower_latin(letter: u16) -> Option<u16> {
    Some(match letter {
        0x130 => return None,
        0xD7 => letter,
        0xC0..=0xDE => letter + 0x20,
        0x178 => 0xFF,
        0x100..=0x137 | 0x14A..=0x177 => letter | 1,
        0x139..=0x148 | 0x179..=0x17E => letter + (letter & 1),
        _ => letter,
    })
}

/// The combining class of U+0E00 + `letter`; 0 of what is no mark.
fn thai_mark(letter: u8) -> u8 {
    match letter {
        0x38 | 0x39 => 103,
        0x3A => 9,
        0x48..=0x4B => 107,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded_onto(text: &str) -> String {
        let mut folded = b"before".to_vec();
        fold_onto(text, &mut folded);
        String::from_utf8(folded.split_off(6)).unwrap()
    }

    /// Letters that fold in their own ways, Latin, Thai and others.
    fn letters() -> Vec<char> {
        let latin =
            "aA İıIßẞŁłŸÿĿŀ×ÞØſŉµK\u{212b}Åo\u{301}\u{323}\u{307}ǅΣςé–“\u{85}\u{a0}\u{2000}";
        let thai = "ก\u{e38}\u{e39}\u{e3a}\u{e48}\u{e4b}\u{e33}\u{eb8}한\u{1161}각";
        latin.chars().chain(thai.chars()).collect()
    }

    #[test]
    fn every_letter_folds_the_same_on_its_own_and_among_others() {
        for letter in '\0'..=char::MAX {
            for text in [format!("Ab{letter}Ć"), letter.to_string()] {
                assert_eq!(folded_onto(&text), fold(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn letters_side_by_side_fold_the_same() {
        for a in letters() {
            for b in letters() {
                for c in letters() {
                    let text = format!("{a}{b}{c}");
                    assert_eq!(folded_onto(&text), fold(&text), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn a_run_folds_each_text_as_it_folds_alone() {
        let mut texts = Strings::new();
        for (i, letter) in letters().iter().enumerate() {
            for text in [
                format!("Ćma{letter}"),
                "Abc".repeat(i),
                String::new(),
                letter.to_string(),
            ] {
                assert!(texts.push(&text));
            }
        }
        let mut run = FoldedRun::default();
        for rows in [0..0, 0..1, 0..7, 3..40, 5..texts.len(), 0..999, 998..999] {
            run.fill(&texts, rows.clone());
            let mut start = 0;
            for (&end, row) in run.ends().iter().zip(rows.clone()) {
                let text = str::from_utf8(&run.bytes()[start..end]).unwrap();
                assert_eq!(text.trim(), fold(texts.get(row)), "row {row} of {rows:?}");
                start = end;
            }
            assert_eq!(
                run.ends().len(),
                rows.end.min(texts.len()).saturating_sub(rows.start)
            );
            assert_eq!(run.bytes().len(), start);
        }
    }
}
