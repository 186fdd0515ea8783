//! Which texts look like others? Texts are compared folded; where they repeat, each distinct text
//! is looked at once.
//!
//! Texts are folded many at a time, into a buffer that stays in the processor's cache, and a part is
//! looked for in all of them at once.

use lead::{FoldedRun, Mask, Past, Strings, Texts, fold_onto};
use memchr::memmem::Finder;

use crate::plan::{Like, TextAsk};

/// So many texts are folded before they are looked at: a few kilobytes.
const FOLDED_AT_ONCE: usize = 256;

/// The rows whose text looks as asked. A row that is not `known` may be among them or not.
pub(crate) fn rows_like(texts: &Texts, ask: &TextAsk) -> Mask {
    let like = match texts {
        Texts::Coded { codes, dict } => {
            let like = strings_like(dict, &ask.like);
            let like: Vec<bool> = (0..dict.len()).map(|code| like.contains(code)).collect();
            Mask::of(codes, |&code| like[usize::from(code)])
        }
        Texts::Plain(rows) => strings_like(rows, &ask.like),
    };
    if ask.negated { like.not() } else { like }
}

/// Of `n_rows` leads from `first` on, those of which a text said before looks as asked.
pub(crate) fn rows_that_were(past: &Past, first: usize, n_rows: usize, ask: &TextAsk) -> Mask {
    let mut said = Strings::new();
    let mut rows = Vec::new();
    for (lead, text) in past.between(first, first + n_rows) {
        // What does not fit beside four gigabytes of other texts was never kept.
        if said.push(text) {
            rows.push(lead - first);
        }
    }
    let like = strings_like(&said, &ask.like);
    let mut words = vec![0_u64; n_rows.div_ceil(64)];
    for (i, row) in rows.into_iter().enumerate() {
        if like.contains(i) != ask.negated {
            words[row / 64] |= 1 << (row % 64);
        }
    }
    Mask::from_words(words, n_rows)
}

/// The positions of the texts that look like `like`.
fn strings_like(texts: &Strings, like: &Like) -> Mask {
    let mut found = vec![0_u64; texts.len().div_ceil(64)];
    let mut mark = |i: usize| found[i / 64] |= 1 << (i % 64);
    match like {
        Like::AnyOf(others) => {
            for_each_folded(texts, |i, text| {
                // What was folded is UTF-8.
                if str::from_utf8(text).is_ok_and(|text| others.contains(text)) {
                    mark(i);
                }
            });
        }
        Like::ContainsAny(parts) => {
            let parts: Vec<Finder<'_>> = parts.iter().map(Finder::new).collect();
            let mut run = FoldedRun::default();
            for first in (0..texts.len()).step_by(FOLDED_AT_ONCE) {
                run.fill(texts, first..first + FOLDED_AT_ONCE);
                for part in &parts {
                    for_each_containing(part, &run, |i| mark(first + i));
                }
            }
        }
        Like::StartsWith(start) => for_each_folded(texts, |i, text| {
            if text.starts_with(start.as_bytes()) {
                mark(i);
            }
        }),
        Like::EndsWith(end) => for_each_folded(texts, |i, text| {
            if text.ends_with(end.as_bytes()) {
                mark(i);
            }
        }),
    }
    Mask::from_words(found, texts.len())
}

/// The position in `run` of each text that contains a part.
fn for_each_containing(part: &Finder<'_>, run: &FoldedRun, mut found: impl FnMut(usize)) {
    let n_part = part.needle().len();
    let (mut text, mut text_start, mut from) = (0, 0, 0);
    while let Some(ahead) = run.bytes().get(from..).and_then(|rest| part.find(rest)) {
        let start = from + ahead;
        let end = loop {
            match run.ends().get(text) {
                Some(&end) if end < start + n_part => (text, text_start) = (text + 1, end),
                Some(&end) => break end,
                None => return,
            }
        };
        // What begins in one text and ends in the next is in neither.
        if text_start <= start {
            found(text);
            (text, text_start, from) = (text + 1, end, end);
        } else {
            from = text_start;
        }
    }
}

fn for_each_folded(texts: &Strings, mut look: impl FnMut(usize, &[u8])) {
    let mut folded = Vec::new();
    for (i, text) in texts.iter().enumerate() {
        folded.clear();
        fold_onto(text, &mut folded);
        look(i, &folded);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lead::fold;

    /// The texts that look as asked, found one by one.
    fn one_by_one(texts: &[String], like: &Like) -> Vec<usize> {
        let holds = |text: &str| match like {
            Like::AnyOf(others) => others.contains(text),
            Like::ContainsAny(parts) => parts.iter().any(|part| text.contains(part.as_str())),
            Like::StartsWith(start) => text.starts_with(start.as_str()),
            Like::EndsWith(end) => text.ends_with(end.as_str()),
        };
        let texts = texts.iter().enumerate();
        texts
            .filter(|(_, text)| holds(&fold(text)))
            .map(|(i, _)| i)
            .collect()
    }

    fn found(texts: &[String], like: &Like) -> Vec<usize> {
        let mut strings = Strings::new();
        assert!(texts.iter().all(|text| strings.push(text)));
        strings_like(&strings, like).rows().collect()
    }

    fn every_way(part: &str) -> [Like; 4] {
        let part = fold(part);
        [
            Like::ContainsAny(vec!["\u{e48}x".to_owned(), part.clone()]),
            Like::StartsWith(part.clone()),
            Like::EndsWith(part.clone()),
            Like::AnyOf([part].into_iter().collect()),
        ]
    }

    proptest::proptest! {
        #[test]
        fn texts_are_found_as_if_each_were_folded_alone(
            texts in proptest::collection::vec("[aAbB İiIßẞŁł\u{301}\u{307}กุ่\u{e3a}K–Я]{0,5}", 0..600),
            part in "[aAbB İiIßẞŁł\u{301}\u{307}กุ่\u{e3a}K–Я]{0,2}",
        ) {
            for like in every_way(&part) {
                proptest::prop_assert_eq!(found(&texts, &like), one_by_one(&texts, &like));
            }
        }

        #[test]
        fn any_letters_are_found(
            texts in proptest::collection::vec(".{0,6}", 0..20),
            part in ".{0,1}",
        ) {
            for like in every_way(&part) {
                proptest::prop_assert_eq!(found(&texts, &like), one_by_one(&texts, &like));
            }
        }
    }

    #[test]
    fn a_part_that_ends_in_the_next_text_is_in_neither() {
        let texts = ["xab", "cab", "", "c", "abc", "ABC abc", "bcabcabc"].map(String::from);
        let abc = Like::ContainsAny(vec!["abc".to_owned()]);
        assert_eq!(found(&texts, &abc), [4, 5, 6]);
        let nothing = Like::ContainsAny(vec![String::new()]);
        assert_eq!(found(&texts, &nothing), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(found(&[], &nothing), [0_usize; 0]);
    }

    #[test]
    fn what_was_said_before_is_found_by_lead_from_wherever_one_begins() {
        let said = [
            (0, "Ola"),
            (63, "OLA"),
            (64, "Ala"),
            (130, "ola"),
            (131, "ola"),
        ];
        let past = Past::new(said.map(|(lead, text)| (lead, text.to_owned())).to_vec());
        let cases: [(usize, usize, bool, &[usize]); 6] = [
            (0, 132, false, &[0, 63, 130, 131]),
            (0, 132, true, &[64]),
            (64, 67, false, &[66]),
            (64, 67, true, &[0]),
            (128, 3, false, &[2]),
            (131, 0, false, &[]),
        ];
        for (first, n_rows, negated, expected) in cases {
            let like = Like::AnyOf(["ola".to_owned()].into_iter().collect());
            let found = rows_that_were(&past, first, n_rows, &TextAsk { like, negated });
            assert_eq!(found.n_rows(), n_rows);
            let rows: Vec<usize> = found.rows().collect();
            assert_eq!(rows, expected, "{n_rows} from {first}, negated {negated}");
        }
    }
}
