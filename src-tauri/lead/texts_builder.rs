//! How are the texts of a chunk packed as they come in? Each different text is kept once with a code per row,
//! until it shows that they hardly repeat.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use crate::short_texts::{ShortText, ShortTexts};
use crate::{CHUNK_ROWS, Strings, Texts};

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
    /// One text per row, once codes are given up.
    plain: Option<Strings>,
}

impl TextsBuilder {
    /// Adds a row. Gives `false`, and adds a missing row, where the texts would pass 4 GiB.
    #[inline]
    pub fn push(&mut self, text: &str) -> bool {
        if let Some(plain) = &mut self.plain {
            return plain.push(text) || !plain.push("");
        }
        // Rows of a kind often follow each other.
        if let Some(&last) = self.codes.last()
            && self.dict.get(usize::from(last)) == text
        {
            self.codes.push(last);
            return true;
        }
        self.push_other(text)
    }

    /// Adds a row whose text was added before, where that is known; `false`, adding nothing, where it is not.
    #[inline]
    pub fn push_again(&mut self, text: &str) -> bool {
        if self.plain.is_some() {
            return false;
        }
        let known = match ShortText::of(text) {
            Some(short) => self.short.code_of(short).or_else(|| {
                let code = self.code_of(text)?;
                self.short.keep(short, code);
                Some(code)
            }),
            None => self.code_of(text),
        };
        self.codes.extend(known);
        known.is_some()
    }

    fn code_of(&self, text: &str) -> Option<u16> {
        let hash = self.hash_of(text);
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
        if let (None, Some(code)) = (&self.plain, self.missing) {
            self.codes.push(code);
            return;
        }
        self.push("");
        self.missing = self.codes.last().copied();
    }

    fn push_other(&mut self, text: &str) -> bool {
        let hash = self.hash_of(text);
        let dict = &mut self.dict;
        let found = self.places.entry(
            spread(hash),
            |&(other, code)| other == hash && dict.get(usize::from(code)) == text,
            |&(other, _)| spread(other),
        );
        let place = match found {
            Entry::Occupied(found) => {
                self.codes.push(found.get().1);
                return true;
            }
            Entry::Vacant(place) => place,
        };
        let n_dict = dict.len();
        let n_known = self.codes.len() + 1 - self.n_missing.min(self.codes.len() + 1);
        let hardly_repeats = n_dict == TELLING && n_known < TELLING + FEW;
        match u16::try_from(n_dict) {
            Ok(code) if n_dict <= CHUNK_ROWS / 2 && !hardly_repeats => {
                if !dict.push(text) {
                    self.push_missing();
                    return false;
                }
                place.insert((hash, code));
                self.codes.push(code);
                true
            }
            _ => {
                let plain = self.plain.insert(plain(&self.codes, &self.dict));
                (self.codes, self.dict) = (Vec::new(), Strings::new());
                (self.places, self.short) = (HashTable::new(), ShortTexts::default());
                plain.push(text) || !plain.push("")
            }
        }
    }

    /// The packed texts.
    #[must_use]
    pub fn finish(self) -> Texts {
        let Self {
            mut codes,
            mut dict,
            plain: given_up,
            ..
        } = self;
        let repeat = dict.len() <= codes.len() / 2 + 1;
        match given_up {
            None if repeat => {
                codes.shrink_to_fit();
                dict.shrink_to_fit();
                Texts::Coded { codes, dict }
            }
            rows => {
                let mut rows = rows.unwrap_or_else(|| plain(&codes, &dict));
                rows.shrink_to_fit();
                Texts::Plain(rows)
            }
        }
    }
}

/// One text per row.
fn plain(codes: &[u16], dict: &Strings) -> Strings {
    let mut rows = Strings::new();
    for &code in codes {
        let text = dict.get(usize::from(code));
        // Beyond 4 GiB rows are missing; a dictionary that fits has hardly more in rows.
        if !rows.push(text) {
            rows.push("");
        }
    }
    rows
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
                text => assert!(builder.push_again(text) || builder.push(text)),
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
