//! How are the texts of a chunk packed as they come in? Each different text is kept once with a code per row,
//! until it shows that they hardly repeat.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;
use hashbrown::HashTable;

use crate::short_texts::{ShortText, ShortTexts};
use crate::{CHUNK_ROWS, Strings, Texts, tidy};

/// So many different texts tell whether they repeat: where next to none did, codes are given up.
const TELLING: usize = 4096;
const FEW: usize = TELLING / 32;

/// Packs the texts of a chunk, row by row: coded when at most half of them differ. The same texts in
/// the same order are always packed alike.
#[derive(Debug, Default)]
pub struct TextsBuilder {
    codes: Vec<u16>,
    dict: Strings,
    /// The hash of each text of the dictionary, and its code.
    places: HashTable<(u32, u16)>,
    hash: RandomState,
    short: ShortTexts,
    /// The code of missing rows, once there is one.
    missing: Option<u16>,
    n_missing: usize,
    /// Whether codes are given up.
    is_plain: bool,
    /// One text per row, once codes are given up.
    plain: Strings,
}

impl TextsBuilder {
    /// Adds a row. Gives `false`, and adds a missing row, where the texts would pass 4 GiB.
    #[inline]
    pub fn push(&mut self, text: &str) -> bool {
        if self.is_plain {
            return self.push_plain(text);
        }
        // Rows of a kind often follow each other.
        if let Some(&last) = self.codes.last()
            && self.dict.get(usize::from(last)) == text
        {
            self.codes.push(last);
            return true;
        }
        let hash = self.hash_of(text);
        match self.code_of(hash, text) {
            Some(code) => {
                self.codes.push(code);
                true
            }
            None => self.push_new(hash, text),
        }
    }

    /// Adds a row with the text of a cell, tidied ([`tidy`]). Gives `false`, and adds a missing row, where nothing is
    /// in it.
    #[inline]
    pub fn push_cell(&mut self, cell: &str) -> bool {
        if self.is_plain || cell.is_empty() {
            return self.push_tidied(cell);
        }
        // A text that is there already is tidy: it was tidied when it came first.
        let short = ShortText::of(cell);
        if let Some(code) = short.and_then(|short| self.short.code_of(short)) {
            self.codes.push(code);
            return true;
        }
        let hash = self.hash_of(cell);
        if let Some(code) = self.code_of(hash, cell) {
            if let Some(short) = short {
                self.short.keep(short, code);
            }
            self.codes.push(code);
            return true;
        }
        match tidy(cell) {
            // It stands as it is: what was not found need not be looked for again.
            Some(text) if text.len() == cell.len() && *text == *cell => self.push_new(hash, cell),
            _ => self.push_tidied(cell),
        }
    }

    fn push_tidied(&mut self, cell: &str) -> bool {
        match tidy(cell) {
            Some(text) => self.push(&text),
            None => {
                self.push_missing();
                false
            }
        }
    }

    fn code_of(&self, hash: u32, text: &str) -> Option<u16> {
        let same =
            |&(other, code): &(u32, u16)| other == hash && self.dict.get(usize::from(code)) == text;
        self.places.find(spread(hash), same).map(|&(_, code)| code)
    }

    fn hash_of(&self, text: &str) -> u32 {
        let mut hasher = self.hash.build_hasher();
        hasher.write(text.as_bytes());
        hasher.finish() as u32
    }

    /// Adds a row without a value: its text is empty.
    #[inline]
    pub fn push_missing(&mut self) {
        self.n_missing += 1;
        if let (false, Some(code)) = (self.is_plain, self.missing) {
            self.codes.push(code);
            return;
        }
        self.push("");
        self.missing = self.codes.last().copied();
    }

    /// Adds a row whose text is not in the dictionary.
    fn push_new(&mut self, hash: u32, text: &str) -> bool {
        let n_dict = self.dict.len();
        let n_known = self.codes.len() + 1 - self.n_missing.min(self.codes.len() + 1);
        let hardly_repeats = n_dict == TELLING && n_known < TELLING + FEW;
        match u16::try_from(n_dict) {
            Ok(code) if n_dict <= CHUNK_ROWS / 2 && !hardly_repeats => {
                if !self.dict.push(text) {
                    self.push_missing();
                    return false;
                }
                let of_kept = |&(other, _): &(u32, u16)| spread(other);
                self.places
                    .insert_unique(spread(hash), (hash, code), of_kept);
                self.codes.push(code);
                true
            }
            _ => {
                put_plain(&self.codes, &self.dict, &mut self.plain);
                self.forget_codes();
                self.is_plain = true;
                self.push_plain(text)
            }
        }
    }

    fn push_plain(&mut self, text: &str) -> bool {
        self.plain.push(text) || !self.plain.push("")
    }

    fn forget_codes(&mut self) {
        self.codes.clear();
        self.dict.clear();
        self.places.clear();
        self.short.clear();
    }

    /// The packed texts.
    #[must_use]
    pub fn finish(mut self) -> Texts {
        self.take()
    }

    /// The packed texts; what comes next is packed anew. The room of what was packed is used again: it was had from
    /// the system page by page, which costs more than copying what is kept.
    #[must_use]
    pub fn take(&mut self) -> Texts {
        let repeat = self.dict.len() <= self.codes.len() / 2 + 1;
        let texts = if !self.is_plain && repeat {
            Texts::Coded {
                codes: self.codes.clone(),
                dict: self.dict.clone(),
            }
        } else {
            if !self.is_plain {
                put_plain(&self.codes, &self.dict, &mut self.plain);
            }
            Texts::Plain(self.plain.clone())
        };
        self.forget_codes();
        self.plain.clear();
        (self.is_plain, self.missing, self.n_missing) = (false, None, 0);
        texts
    }
}

/// Adds one text per row.
fn put_plain(codes: &[u16], dict: &Strings, rows: &mut Strings) {
    for &code in codes {
        let text = dict.get(usize::from(code));
        // Beyond 4 GiB rows are missing; a dictionary that fits has hardly more in rows.
        if !rows.push(text) {
            rows.push("");
        }
    }
}

/// A hash of 32 bits over the bits that a table looks at.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed<'a>(texts: impl IntoIterator<Item = &'a str>) -> Texts {
        let mut builder = TextsBuilder::default();
        for text in texts {
            match text {
                "" => builder.push_missing(),
                text => assert!(builder.push_cell(text)),
            }
        }
        builder.finish()
    }

    #[test]
    fn packing_keeps_every_text() {
        let some: Vec<String> = (0..300).map(|i| format!("คน{}", i % 250)).collect();
        let different: Vec<String> = (0..9_000).map(|i| i.to_string()).collect();
        let half: Vec<String> = (0..9_000)
            .map(|i| (i % 2 * i).to_string().replace('0', ""))
            .collect();
        let late: Vec<String> = (0..60_000).map(|i: u32| (i / 5 * 3).to_string()).collect();
        let most: Vec<String> = (0..CHUNK_ROWS).map(|i| (i / 2 * 2).to_string()).collect();
        for texts in [some, different, half, late, most] {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let packed = packed(texts.iter().copied());
            let read: Vec<&str> = (0..packed.len()).map(|row| packed.get(row)).collect();
            assert_eq!(read, texts);
        }
    }

    #[test]
    fn what_was_packed_before_says_nothing_of_what_comes_next() {
        let many = |different: usize, n: usize| -> Vec<String> {
            (0..n).map(|i| format!("text {}", i % different)).collect()
        };
        let mut builder = TextsBuilder::default();
        for (different, n) in [(3, 9_000), (9_000, 9_000), (0, 0), (7, 20), (5_000, 60_000)] {
            let texts = many(different, n);
            for (row, text) in texts.iter().enumerate() {
                match row % 10 {
                    9 => builder.push_missing(),
                    _ => assert!(builder.push_cell(text)),
                }
            }
            let of = |(row, text)| if row % 10 == 9 { "" } else { text };
            let rows = texts.iter().map(String::as_str).enumerate().map(of);
            assert_eq!(builder.take(), packed(rows), "{different} of {n}");
        }
    }

    #[test]
    fn a_cell_is_tidied_before_it_is_packed() {
        let mut builder = TextsBuilder::default();
        let cells = [" Anna", "Anna", "Anna ", " ", "", "Z\u{307}ak", "Żak"];
        let are_there = cells.map(|cell| builder.push_cell(cell));
        assert_eq!(are_there, [true, true, true, false, false, true, true]);
        assert_eq!(
            builder.finish(),
            packed(["Anna", "Anna", "Anna", "", "", "Żak", "Żak"])
        );
    }

    #[test]
    fn texts_that_repeat_are_coded_and_others_are_not() {
        let many = |different: usize, n: usize| -> Vec<String> {
            (0..n).map(|i| (i % different).to_string()).collect()
        };
        let cases = [
            (
                vec!["a".to_owned(), "b".into(), "a".into(), "a".into()],
                true,
            ),
            (many(4, 4), false),
            (Vec::new(), true),
            (many(CHUNK_ROWS / 2, CHUNK_ROWS), false),
            (many(3_000, CHUNK_ROWS), true),
            (many(TELLING + 1, TELLING + FEW + 4), false),
        ];
        for (texts, coded) in cases {
            let n = texts.len();
            let packed = packed(texts.iter().map(String::as_str));
            assert_eq!(matches!(packed, Texts::Coded { .. }), coded, "{n} texts");
        }
    }
}
