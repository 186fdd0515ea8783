//! What stands between the choices of a cell? A mark between parts that come again in other cells of the column;
//! sentences have marks as well, and their parts do not.

use std::borrow::Cow;

use foldhash::{HashMap, HashMapExt};
use lead::{CHOICE_MARK, choices_of};

/// The most different parts of a column of choices, and the longest of them.
const MOST_PARTS: usize = 60;
const LONGEST: usize = 40;

/// The mark between the choices of these different texts; `None` where they are no choices.
pub(crate) fn mark_of<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Option<char> {
    [CHOICE_MARK, '|', ',']
        .into_iter()
        .find(|mark| is_mark(*mark, texts.clone()))
}

fn is_mark<'a>(mark: char, texts: impl Iterator<Item = &'a str>) -> bool {
    // Of each part in how many different texts it stands.
    let mut parts: HashMap<&str, u32> = HashMap::new();
    let mut n_lists = 0;
    for text in texts {
        n_lists += u32::from(text.contains(mark));
        let mut own: Vec<&str> = text
            .split(mark)
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        own.sort_unstable();
        own.dedup();
        for part in own {
            let is_word = part.len() <= LONGEST
                && part.contains(char::is_alphabetic)
                && !part.contains(['@', CHOICE_MARK])
                && !part.contains("://");
            if !is_word {
                return false;
            }
            *parts.entry(part).or_insert(0) += 1;
            if parts.len() > MOST_PARTS {
                return false;
            }
        }
    }
    let n_again = parts.values().filter(|n| **n > 1).count();
    // Of a comma, which sentences and names have too, every part must come again.
    let most = match mark {
        ',' => parts.len(),
        _ => parts.len().div_ceil(2),
    };
    n_lists >= 2 && n_again >= 2 && n_again >= most
}

/// The choices of a cell with the mark that fields have between them.
pub(crate) fn marked(text: &str, mark: char) -> Cow<'_, str> {
    if mark == CHOICE_MARK || !text.contains(mark) {
        return text.into();
    }
    let parts: Vec<&str> = text.split(mark).flat_map(choices_of).collect();
    parts.join(&CHOICE_MARK.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_one_where_the_parts_between_come_again() {
        let cases: [(&[&str], Option<char>); 8] = [
            (
                &["Webinar;Demo", "Demo", "Webinar", "Trial;Demo"],
                Some(';'),
            ),
            (&["Webinar | Demo", "Demo|Trial", "Trial"], Some('|')),
            (
                &["Webinar, Demo", "Demo, Trial", "Trial, Webinar"],
                Some(','),
            ),
            (&["Doe, John", "Roe, Jane", "Poe, John"], None),
            (&["1;2", "2;3", "3;1"], None),
            (
                &[
                    "a@b.example;c@d.example",
                    "a@b.example",
                    "c@d.example;a@b.example",
                ],
                None,
            ),
            (&["Webinar", "Demo"], None),
            (&["one; two", "three; four", "five"], None),
        ];
        for (texts, expected) in cases {
            assert_eq!(mark_of(texts.iter().copied()), expected, "{texts:?}");
        }
        assert_eq!(marked("Webinar | Demo", '|'), "Webinar;Demo");
        assert_eq!(marked("Webinar; Demo", ';'), "Webinar; Demo");
    }
}
