//! Which titles belong together? A title family, "Director" or "Marketing", is a name and the phrases
//! by which a job title is known to belong to it, in any language.
//!
//! A phrase occurs as whole words, so that "intern" is not in "international" and "it" not in "item";
//! punctuation between words does not count. A star is one or more letters of the same word, for
//! languages that compound or inflect. Thai writes no spaces: a Thai phrase may stand anywhere, as
//! long as it ends where a syllable can.
//!
//! A family knows words, not grammar: "Assistant to the Director" is of the family "Director", and of
//! "Administration" as well. Who needs the difference asks for both.
//!
//! [`title_is_of`] says it for one title, plainly; [`PreparedFamily`] says the same for millions.

use std::sync::LazyLock;

use foldhash::HashMap;
use lead::fold;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A name for titles that mean the same, with the phrases that say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TitleFamily {
    /// The name that criteria use: `Director`.
    pub name: String,
    /// The phrases of which one must occur in a title as whole words. A star at the start or end of
    /// a word stands for one or more letters: `*chef` is in "Salgschef".
    pub titles: Vec<String>,
}

/// The families a definition begins with: seniority from intern to owner, then functions, in
/// English, Indonesian, Thai, Polish, Malay and Danish. The definition carries its own copy, which
/// the team may change.
#[must_use]
pub fn default_families() -> &'static [TitleFamily] {
    static FAMILIES: LazyLock<Vec<TitleFamily>> = LazyLock::new(read_families);
    &FAMILIES
}

fn read_families() -> Vec<TitleFamily> {
    let lines = include_str!("families/titles.tsv").lines();
    let mut families: Vec<TitleFamily> = Vec::new();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('\t');
        let (Some(name), Some(_), Some(phrases)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        if families.last().is_none_or(|family| family.name != name) {
            families.push(TitleFamily {
                name: name.to_owned(),
                titles: Vec::new(),
            });
        }
        let Some(family) = families.last_mut() else {
            continue;
        };
        for phrase in phrases.split("; ") {
            // The languages share words: "manager" is English, Polish and Danish.
            if !family.titles.iter().any(|known| known == phrase) {
                family.titles.push(phrase.to_owned());
            }
        }
    }
    families
}

/// Whether a title, [`fold`]ed, is of a family: one of the family's phrases occurs in it.
#[must_use]
pub fn title_is_of(folded_title: &str, family: &TitleFamily) -> bool {
    let words: Vec<&str> = words_of(folded_title).collect();
    family.titles.iter().any(|phrase| {
        let phrase = fold(phrase);
        if is_thai(&phrase) {
            return thai_occurs(folded_title, &phrase);
        }
        let patterns = patterns_of(&phrase);
        !patterns.is_empty()
            && words.windows(patterns.len()).any(|words| {
                patterns
                    .iter()
                    .zip(words)
                    .all(|(pattern, word)| pattern.meets(word))
            })
    })
}

/// A family made ready to be asked of many titles.
#[derive(Clone, Debug)]
pub struct PreparedFamily {
    /// Phrases by their first word, each as what must follow it.
    by_first: HashMap<String, Vec<Vec<WordPattern>>>,
    /// Phrases whose first word has a star.
    open: Vec<(WordPattern, Vec<WordPattern>)>,
    thai: Vec<String>,
}

impl PreparedFamily {
    /// Folds the phrases of a family once. A phrase without any letter is in no title.
    #[must_use]
    pub fn new(family: &TitleFamily) -> Self {
        let mut prepared = Self {
            by_first: HashMap::default(),
            open: Vec::new(),
            thai: Vec::new(),
        };
        for phrase in family.titles.iter().map(|phrase| fold(phrase)) {
            if is_thai(&phrase) {
                prepared.thai.push(phrase);
                continue;
            }
            let mut patterns = patterns_of(&phrase).into_iter();
            let Some(first) = patterns.next() else {
                continue;
            };
            let rest = patterns.collect();
            if first.is_open() {
                prepared.open.push((first, rest));
            } else {
                prepared.by_first.entry(first.text).or_default().push(rest);
            }
        }
        prepared
    }

    /// Whether a title, [`fold`]ed, is of the family: what [`title_is_of`] says. Copies nothing.
    #[must_use]
    pub fn holds(&self, folded_title: &str) -> bool {
        let mut words = words_of(folded_title);
        while let Some(word) = words.next() {
            let follows = |rest: &[WordPattern]| {
                let mut next = words.clone();
                rest.iter()
                    .all(|pattern| next.next().is_some_and(|word| pattern.meets(word)))
            };
            let known = self.by_first.get(word);
            if known.is_some_and(|rests| rests.iter().any(|rest| follows(rest))) {
                return true;
            }
            if self
                .open
                .iter()
                .any(|(first, rest)| first.meets(word) && follows(rest))
            {
                return true;
            }
        }
        !self.thai.is_empty()
            && is_thai(folded_title)
            && self
                .thai
                .iter()
                .any(|phrase| thai_occurs(folded_title, phrase))
    }
}

/// One word of a phrase: a text, and whether letters go before or after it.
#[derive(Clone, Debug)]
struct WordPattern {
    text: String,
    before: bool,
    after: bool,
}

impl WordPattern {
    fn meets(&self, word: &str) -> bool {
        let text = self.text.as_str();
        match (self.before, self.after) {
            (false, false) => word == text,
            (true, false) => word.len() > text.len() && word.ends_with(text),
            (false, true) => word.len() > text.len() && word.starts_with(text),
            (true, true) => {
                let inner = word.char_indices().skip(1).any(|(at, _)| {
                    word[at..]
                        .strip_prefix(text)
                        .is_some_and(|rest| !rest.is_empty())
                });
                inner && !text.is_empty()
            }
        }
    }

    fn is_open(&self) -> bool {
        self.before || self.after
    }
}

fn patterns_of(folded_phrase: &str) -> Vec<WordPattern> {
    let parts = folded_phrase.split(|c| !is_word_letter(c) && c != '*');
    let patterns = parts.map(|part| WordPattern {
        text: part.trim_matches('*').to_owned(),
        before: part.starts_with('*'),
        after: part.ends_with('*'),
    });
    patterns
        .filter(|pattern| !pattern.text.is_empty())
        .collect()
}

fn words_of(folded: &str) -> impl Iterator<Item = &str> + Clone {
    folded
        .split(|c| !is_word_letter(c))
        .filter(|word| !word.is_empty())
}

fn is_word_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        // Asking Unicode of each letter would take most of the time of a Thai title.
        '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' | '\u{e50}'..='\u{e59}' => true,
        '\u{300}'..='\u{36f}' => true,
        _ => c.is_alphanumeric(),
    }
}

fn is_thai(text: &str) -> bool {
    text.chars().any(|c| ('\u{e01}'..='\u{e5b}').contains(&c))
}

/// Whether a Thai phrase stands in a title without cutting a syllable at its end.
fn thai_occurs(folded_title: &str, phrase: &str) -> bool {
    folded_title.match_indices(phrase).any(|(at, found)| {
        let after = folded_title[at + found.len()..].chars().next();
        !after.is_some_and(ends_no_syllable)
    })
}

/// The Thai vowels and marks that belong to the letter before them.
fn ends_no_syllable(c: char) -> bool {
    matches!(c, '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e47}'..='\u{e4e}')
}

#[cfg(test)]
mod story_tests;
#[cfg(test)]
mod tests;
