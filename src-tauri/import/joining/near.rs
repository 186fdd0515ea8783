//! Which of these values was probably meant? Only where one is plainly the nearest.

use lead::fold;
use strsim::{jaro_winkler, osa_distance};

/// Texts shorter than this are told apart by every letter.
const SHORTEST: usize = 4;

/// Letters for each of which one slip is allowed.
const LETTERS_A_SLIP: usize = 5;

/// What Jaro–Winkler must find at least of one that is not the same but for spaces and signs.
const ALIKE: f64 = 0.9;

/// By how much it must find the next one less.
const CLEARLY: f64 = 0.02;

/// The one of `among` that was probably meant by `said`: the same but for spaces, signs and case of
/// letters; else with few slips of the pen, and any other with more. `None` where none is plainly nearest,
/// where it is there as it stands, or where the digits differ: "GTX 500" is not "GTX 600".
#[must_use]
pub fn nearest<'a>(said: &str, among: &[&'a str]) -> Option<&'a str> {
    let (folded, bare) = (fold(said), bare(said));
    if bare.is_empty() || among.iter().any(|one| fold(one) == folded) {
        return None;
    }
    let mut same = among.iter().filter(|one| self::bare(one) == bare);
    if let Some(&first) = same.next() {
        return same.next().is_none().then_some(first);
    }
    let n_letters = bare.chars().count();
    if n_letters < SHORTEST {
        return None;
    }
    let digits = digits(&bare);
    let near = |&one: &&'a str| {
        let other = self::bare(one);
        let slips = osa_distance(&bare, &other);
        let most = (n_letters / LETTERS_A_SLIP).max(1);
        let is_near = slips <= most
            && other.chars().count() >= SHORTEST
            && jaro_winkler(&bare, &other) >= ALIKE
            && self::digits(&other) == digits;
        is_near.then(|| (slips, jaro_winkler(&bare, &other), one))
    };
    let mut found: Vec<(usize, f64, &'a str)> = among.iter().filter_map(near).collect();
    found.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
    match found[..] {
        [(.., one)] => Some(one),
        [first, second, ..] if second.0 > first.0 || first.1 - second.1 >= CLEARLY => Some(first.2),
        _ => None,
    }
}

/// Its letters and digits alone, in lower case.
pub(super) fn bare(text: &str) -> String {
    let is_mark = unicode_normalization::char::is_combining_mark;
    let mut bare = fold(text);
    bare.retain(|c| c.is_alphanumeric() || is_mark(c));
    bare
}

fn digits(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_numeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_named_only_where_it_is_plainly_so() {
        let products = [
            "GTX Basic",
            "GTX Pro",
            "GTX Plus Pro",
            "MG Special",
            "GTK 500",
        ];
        let cases = [
            ("GTXPro", Some("GTX Pro")),
            ("gtx-plus pro", Some("GTX Plus Pro")),
            ("MG Specail", Some("MG Special")),
            // As it stands, it is there.
            ("gtx pro", None),
            ("GTK 600", None),
            ("MG", None),
            ("Something else", None),
            ("", None),
        ];
        for (said, expected) in cases {
            assert_eq!(nearest(said, &products), expected, "{said}");
        }
        assert_eq!(
            nearest("technolgy", &["technology", "retail"]),
            Some("technology")
        );
        // Two that are as near as each other: nobody knows.
        assert_eq!(nearest("Marian", &["Mariam", "Marial"]), None);
        assert_eq!(nearest("ab c", &["a bc", "abc"]), None);
    }
}
