//! When are two texts the same? Comparison folds case and composes letters; what is shown stays as
//! it was written. Every comparison in the program goes through [`fold`], so that a verdict does
//! not depend on where it is computed.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The form under which texts are compared: trimmed, composed (NFC), lower case letter by letter.
#[must_use]
pub fn fold(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return text.chars().flat_map(char::to_lowercase).collect();
    }
    text.nfc().flat_map(char::to_lowercase).collect()
}

/// [`fold`] without a copy where the text is folded already, as most keys are.
#[must_use]
pub fn folded(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let is_folded = text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_uppercase());
    if is_folded {
        text.into()
    } else {
        fold(text).into()
    }
}

/// The form in which an imported text is kept: trimmed and composed (NFC), or `None` when nothing
/// but white space is there.
#[must_use]
pub fn tidy(text: &str) -> Option<Cow<'_, str>> {
    let text = match text.as_bytes() {
        // Nothing to trim, as in most cells.
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}'),
    };
    if text.is_empty() {
        return None;
    }
    if text.is_ascii() || is_composed(text) {
        return Some(text.into());
    }
    Some(text.nfc().collect::<String>().into())
}

fn is_composed(text: &str) -> bool {
    // Letters below the first combining mark, U+0300 (0xCC 0x80), are composed as they stand.
    text.bytes().all(|byte| byte < 0xcc) || is_nfc_quick(text.chars()) == IsNormalized::Yes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_read_the_same_fold_to_the_same() {
        let cases = [
            (" Manager ", "manager"),
            ("ŁÓDŹ", "łódź"),
            ("o\u{301}", "ó"),
            ("ผู้จัดการ", "ผู้จัดการ"),
            ("", ""),
        ];
        for (written, folded) in cases {
            assert_eq!(fold(written), folded, "folding {written:?}");
            assert_eq!(super::folded(written), folded, "folding {written:?}");
        }
    }

    #[test]
    fn white_space_alone_is_missing() {
        assert_eq!(tidy(" \u{a0}\t"), None);
        assert_eq!(tidy("\u{feff}Anna ").as_deref(), Some("Anna"));
        assert_eq!(tidy(" x").as_deref(), Some("x"));
        assert_eq!(tidy("\u{a0}Żak\u{a0}").as_deref(), Some("Żak"));
    }

    #[test]
    fn a_kept_text_is_composed() {
        for (written, kept) in [
            ("Z\u{307}ak", "Żak"),
            ("\u{2ff}\u{300}a", "\u{2ff}\u{300}a"),
        ] {
            assert_eq!(tidy(written).as_deref(), Some(kept), "of {written:?}");
        }
    }
}
