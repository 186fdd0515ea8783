//! Which words mean what, in six languages? Compared by their letters alone, without accents and case, so
//! that "E-mail", "e_mail" and "EMail" are one word.

use std::sync::LazyLock;

use foldhash::{HashMap, HashMapExt as _};
use unicode_normalization::UnicodeNormalization;

use super::{Confidence, Meaning, Meant, Why};

/// A language that headers are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Indonesian.
    Indonesian,
    /// Thai.
    Thai,
    /// Polish.
    Polish,
    /// Malay.
    Malay,
    /// Danish.
    Danish,
}

impl Language {
    /// Each, English first.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::Indonesian,
        Self::Thai,
        Self::Polish,
        Self::Malay,
        Self::Danish,
    ];

    /// Its code: `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Indonesian => "id",
            Self::Thai => "th",
            Self::Polish => "pl",
            Self::Malay => "ms",
            Self::Danish => "da",
        }
    }
}

/// The letters, marks and digits of a text, folded and without the accents of Latin letters. The marks of
/// Thai are letters of their own and stay.
pub(crate) fn compact(text: &str) -> String {
    let mut compact = String::with_capacity(text.len());
    for c in text.nfd().flat_map(char::to_lowercase) {
        match c {
            '\u{300}'..='\u{36f}' => {}
            'ł' => compact.push('l'),
            'ø' => compact.push('o'),
            'æ' => compact.push_str("ae"),
            'đ' => compact.push('d'),
            c if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) => {
                compact.push(c);
            }
            _ => {}
        }
    }
    compact
}

/// What a header means by its words; without what stands before them where that only says whose they are.
pub(super) fn by_header(header: &str) -> Option<Meant> {
    let found = |text: &str| {
        let word = WORDS.get(&compact(text))?;
        Some(Meant {
            meaning: word.meaning,
            confidence: word.confidence,
            why: Why::Header(word.language),
        })
    };
    found(header).or_else(|| {
        let (before, after) = header.split_once([':', '-', '–', '.', '/', '|'])?;
        let is_person = PERSON.contains(&&*compact(before));
        is_person.then(|| found(after)).flatten()
    })
}

/// What may stand before a header and says only that it is the person's.
const PERSON: [&str; 19] = [
    "contact",
    "contacts",
    "lead",
    "leads",
    "person",
    "people",
    "prospect",
    "kontakt",
    "kontakty",
    "osoba",
    "klient",
    "kontak",
    "orang",
    "prospek",
    "hubungan",
    "ผู้ติดต่อ",
    "ลูกค้า",
    "kontaktperson",
    "emne",
];

struct Word {
    meaning: Meaning,
    language: Language,
    confidence: Confidence,
}

static WORDS: LazyLock<HashMap<String, Word>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    for (meaning, language, word) in rows() {
        let (word, confidence) = match word.strip_prefix('?') {
            Some(word) => (word, Confidence::Likely),
            None => (word, Confidence::Sure),
        };
        words.entry(compact(word)).or_insert(Word {
            meaning,
            language,
            confidence,
        });
    }
    words
});

/// Every word of the table with what it means.
fn rows() -> impl Iterator<Item = (Meaning, Language, &'static str)> {
    let lines = include_str!("synonyms.tsv").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut parts = line.split('\t');
            let meaning = Meaning::from_name(parts.next()?)?;
            let code = parts.next()?;
            let language = Language::ALL.into_iter().find(|one| one.code() == code)?;
            Some((meaning, language, parts.next()?))
        })
        .flat_map(|(meaning, language, words)| {
            words.split("; ").map(move |word| (meaning, language, word))
        })
}

#[cfg(test)]
mod tests;
