//! Do two names belong to one person? Names as plain words in any order: marks of Latin letters,
//! forms of address and "bin" fall away; Thai marks stay, because they tell names apart.
//!
//! Invariants: a word that is missing on one side speaks neither for nor against; a change at the end
//! of a word that makes another person's name (Kowalski and Kowalska, Daniel and Daniela) is no slip
//! of the pen; there is no table of nicknames.

use lead::fold;
use strsim::{jaro_winkler, osa_distance};
use unicode_normalization::UnicodeNormalization;

/// Words of a name that are compared.
pub(super) const MOST_WORDS: usize = 6;

/// How two names agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamesAgree {
    /// One of them is missing, or too little of it is there.
    Unknown,
    /// The same words, whatever their order.
    Same,
    /// The same single word: many people are called so.
    SameSingle,
    /// The same but for a slip of the pen, or one has a name more than the other.
    Alike,
    /// The same where one writes only the first letter of a name.
    Initials,
    /// One is a part of the other: "Budi" and "Budi Santoso".
    Part,
    /// The same given name, another family name.
    OnlyGiven,
    /// Another given name.
    Differ,
}

/// A name as plain words, given names first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    /// The words with a space between them; empty where the name is missing.
    pub(super) words: &'a str,
    /// How many of them are given names; 0 where that is not known.
    pub(super) n_given: u8,
}

/// Adds the plain words of a part of a name; how many they are.
pub(super) fn push_words(text: &str, words: &mut String) -> u8 {
    let mut n = 0;
    for word in plain(text).split(|c: char| !is_of_word(c)) {
        let word = without_address(word.trim_matches('\''));
        let n_before = words.split(' ').filter(|word| !word.is_empty()).count();
        if word.is_empty() || is_dropped(word) || n_before == MOST_WORDS {
            continue;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.extend(word.chars().filter(|&c| c != '\''));
        n += 1;
    }
    n
}

/// A text in the form in which spellings of it are the same: folded, Latin letters without marks.
pub(super) fn plain(text: &str) -> String {
    let folded = fold(text);
    if folded.is_ascii() {
        return folded;
    }
    let is_latin_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let mut plain = String::with_capacity(folded.len());
    for c in folded.nfd().filter(|c| !is_latin_mark(c)) {
        match c {
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            'đ' | 'ð' => plain.push('d'),
            'ı' => plain.push('i'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ß' => plain.push_str("ss"),
            '’' | 'ʼ' | '‘' | '`' | '´' => plain.push('\''),
            c => plain.push(c),
        }
    }
    plain
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '\'' || unicode_normalization::char::is_combining_mark(c)
}

/// Whether a word is a form of address or says whose child somebody is, which not everybody writes.
fn is_dropped(word: &str) -> bool {
    const DROPPED: [&str; 24] = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "mgr", "inz", "pan", "pani", "hr", "fru", "bapak",
        "pak", "ibu", "bu", "encik", "puan", "haji", "hj", "bin", "binti", "bt", "bte",
    ];
    DROPPED.contains(&word)
}

/// A Thai word without the form of address that is written on to the given name.
fn without_address(word: &str) -> &str {
    // The longest first: one begins like another.
    const ADDRESSES: [&str; 4] = ["นางสาว", "นาย", "นาง", "คุณ"];
    let rest = ADDRESSES.iter().find_map(|form| word.strip_prefix(form));
    // Where nothing, a vowel that needs its letter, or hardly anything is left, it is the name.
    let is_name = |rest: &&str| {
        let begins = rest.starts_with(|c| ('ก'..='ฮ').contains(&c) || ('เ'..='ไ').contains(&c));
        begins && rest.chars().count() >= 3
    };
    match rest {
        Some("") => "",
        Some(rest) if is_name(&rest) => rest,
        _ => word,
    }
}

/// How two names agree.
pub(super) fn compare(one: Name<'_>, other: Name<'_>) -> NamesAgree {
    let (Words { words: a, n: n_a }, Words { words: b, n: n_b }) =
        (Words::of(one), Words::of(other));
    if n_a == 0 || n_b == 0 {
        return NamesAgree::Unknown;
    }
    if one.words == other.words {
        return of_same(n_a, one.words);
    }
    let (short, long) = if n_a <= n_b {
        (&a[..n_a], &b[..n_b])
    } else {
        (&b[..n_b], &a[..n_a])
    };
    let mut used = [false; MOST_WORDS];
    let mut found = [Word::Other; MOST_WORDS];
    // What is the same is found before what is alike could take its place.
    for wanted in [Word::Same, Word::Alike, Word::Initial] {
        for (i, word) in short.iter().enumerate() {
            if found[i] != Word::Other {
                continue;
            }
            let free = |&at: &usize| !used[at] && compare_words(word, long[at]) == wanted;
            if let Some(at) = (0..long.len()).find(free) {
                used[at] = true;
                found[i] = wanted;
            }
        }
    }
    let n = |wanted: Word| {
        found[..short.len()]
            .iter()
            .filter(|&&w| w == wanted)
            .count()
    };
    if n(Word::Other) > 0 {
        if joined(one.words) == joined(other.words) {
            return NamesAgree::Same;
        }
        return apart(one, &a[..n_a], other, &b[..n_b]);
    }
    match (n(Word::Same), n(Word::Alike), n(Word::Initial)) {
        // Letters alone say hardly anything.
        (0, 0, _) => NamesAgree::Unknown,
        _ if short.len() < long.len() && (short.len() == 1 || is_part(one, n_a, other, n_b)) => {
            NamesAgree::Part
        }
        (same, 0, 0) if same == long.len() => of_same(same, one.words),
        (0, _, 0) => NamesAgree::Differ,
        (_, _, 0) => NamesAgree::Alike,
        _ => NamesAgree::Initials,
    }
}

/// The words of a name, none of which is copied.
struct Words<'a> {
    words: [&'a str; MOST_WORDS],
    n: usize,
}

impl<'a> Words<'a> {
    fn of(name: Name<'a>) -> Self {
        let mut words = [""; MOST_WORDS];
        let mut n = 0;
        for (place, word) in words.iter_mut().zip(name.words.split_ascii_whitespace()) {
            *place = word;
            n += 1;
        }
        Self { words, n }
    }
}

fn of_same(n_words: usize, words: &str) -> NamesAgree {
    match n_words {
        // "A." is nobody's name.
        1 if words.chars().count() < 2 => NamesAgree::Unknown,
        1 => NamesAgree::SameSingle,
        _ => NamesAgree::Same,
    }
}

/// Whether the name with fewer words is nothing but given names, of which the other has as many: its
/// family name is missing.
fn is_part(one: Name<'_>, n_a: usize, other: Name<'_>, n_b: usize) -> bool {
    let shorter = if n_a < n_b { one } else { other };
    let has_family = usize::from(shorter.n_given) < n_a.min(n_b);
    !has_family && one.n_given == other.n_given
}

/// How names agree of which some word is in one and no word like it in the other.
fn apart(one: Name<'_>, a: &[&str], other: Name<'_>, b: &[&str]) -> NamesAgree {
    let given = |name: Name<'_>, words: &[&str]| usize::from(name.n_given).min(words.len());
    let (given_a, given_b) = (&a[..given(one, a)], &b[..given(other, b)]);
    let agrees = |x: &&str| {
        let mut others = given_b.iter();
        others.any(|y| matches!(compare_words(x, y), Word::Same | Word::Alike))
    };
    if given_a.iter().any(agrees) {
        NamesAgree::OnlyGiven
    } else {
        NamesAgree::Differ
    }
}

fn joined(words: &str) -> String {
    words.replace(' ', "")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Same,
    Alike,
    Initial,
    Other,
}

fn compare_words(one: &str, other: &str) -> Word {
    if one == other {
        return Word::Same;
    }
    let (n, m) = (one.chars().count(), other.chars().count());
    if one.chars().next() == other.chars().next() && (n == 1 || m == 1) {
        return Word::Initial;
    }
    if is_slip(one, other, n.min(m)) {
        Word::Alike
    } else {
        Word::Other
    }
}

/// Whether one word is the other with a slip of the pen: two letters swapped or one doubled; in longer
/// words a letter more, less or another, and in long ones two.
fn is_slip(one: &str, other: &str, shorter: usize) -> bool {
    if shorter < 4 || one.len().abs_diff(other.len()) > 6 || is_another_ending(one, other) {
        return false;
    }
    let (same_length, same_start) = (
        one.chars().count() == other.chars().count(),
        one.chars().next() == other.chars().next(),
    );
    match osa_distance(one, other) {
        1 if shorter >= 6 => same_start || shorter >= 8,
        1 if same_length => is_swap(one, other),
        1 => same_start && undoubled(one) == undoubled(other),
        2 if shorter >= 9 => same_start && jaro_winkler(one, other) >= 0.94,
        _ => undoubled(one) == undoubled(other),
    }
}

/// Whether words of one length, one step apart, have two letters swapped.
fn is_swap(one: &str, other: &str) -> bool {
    one.chars()
        .zip(other.chars())
        .filter(|(a, b)| a != b)
        .count()
        == 2
}

fn undoubled(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// Whether two words differ at their ends alone, and by vowels: the names of a man and a woman.
fn is_another_ending(one: &str, other: &str) -> bool {
    let start = (one.char_indices().zip(other.chars()))
        .find(|((_, a), b)| a != b)
        .map_or(one.len().min(other.len()), |((at, _), _)| at);
    let is_vowels =
        |rest: Option<&str>| rest.is_some_and(|rest| rest.chars().all(|c| "aeiouy".contains(c)));
    is_vowels(one.get(start..)) && is_vowels(other.get(start..))
}
