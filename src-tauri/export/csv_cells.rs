//! Which cells are safe to open in a spreadsheet? One that starts like a formula gets an
//! apostrophe before it, which spreadsheets show as text and [`unescape`] takes away again.

use std::borrow::Cow;

/// The text as a safe cell: cleaned, then escaped.
pub(crate) fn safe(text: &str) -> Cow<'_, str> {
    match clean(text) {
        Cow::Borrowed(text) => escape(text),
        Cow::Owned(text) => Cow::Owned(escape(&text).into_owned()),
    }
}

/// The text with an apostrophe before it where a spreadsheet would otherwise run it: where it
/// starts with `= + - @`, a tab or a carriage return. Plain signed decimals (`-0.5`) and telephone
/// numbers as in E.164 (`+48221234567`) stay as they are. A text that already looks escaped gets
/// one more, so that `unescape(escape(text)) == text` for every text.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    if would_run(text.trim_start_matches('\'')) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text that [`escape`] made this cell of.
#[must_use]
pub fn unescape(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if would_run(text.trim_start_matches('\'')) => text,
        _ => cell,
    }
}

/// The text without control characters (tab and line ends stay) and without marks that turn the
/// direction of text around: terminals would obey the ones, readers be deceived by the others.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.contains(steers) {
        Cow::Owned(text.chars().filter(|&c| !steers(c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn steers(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => c.is_control(),
    }
}

fn would_run(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'=' | b'@' | b'\t' | b'\r') => true,
        // A plus and digits is a telephone number as in E.164 just as well.
        Some(b'+' | b'-') => !is_plain_decimal(&text[1..]),
        _ => false,
    }
}

/// Digits, perhaps a point and digits.
fn is_plain_decimal(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_made_text() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3", "'-2+3"),
            ("-", "'-"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("\u{202e}=1", "'=1"),
            ("\u{1b}=1", "'=1"),
            ("'=1", "''=1"),
        ];
        for (text, cell) in cases {
            assert_eq!(safe(text), cell, "of {text:?}");
        }
    }

    #[test]
    fn what_is_harmless_stays_as_it_is() {
        let harmless = [
            "",
            "-0.5",
            "+5",
            "-12",
            "+48221234567",
            "a=b",
            "'quoted'",
            "O'Neil",
            "ครับ",
            "11–50",
        ];
        for text in harmless {
            assert_eq!(safe(text), text);
        }
    }

    #[test]
    fn what_steers_a_terminal_or_a_reader_is_left_out() {
        let cases = [
            ("a\u{1b}[31mb", "a[31mb"),
            ("\u{202e}gpj.exe", "gpj.exe"),
            ("a\u{9b}b\u{7f}c\0", "abc"),
            ("line\nline\tcell", "line\nline\tcell"),
            ("\u{200b}zero\u{200d}", "\u{200b}zero\u{200d}"),
        ];
        for (text, cleaned) in cases {
            assert_eq!(clean(text), cleaned, "of {text:?}");
        }
    }

    proptest! {
        #[test]
        fn escaping_is_undone(text in "['=+\\-@\t\r0-9.a]{0,6}|\\PC*") {
            let cell = escape(&text);
            prop_assert_eq!(unescape(&cell), text.as_str());
            prop_assert!(!would_run(&cell));
        }
    }
}
