//! Which cells are safe to open in a spreadsheet? One that starts like a formula gets an
//! apostrophe before it, which spreadsheets show as text and an import takes away again
//! (`lead::unescape_cell`).

use std::borrow::Cow;

use lead::escape_cell;

/// The text as a safe cell: cleaned, then escaped.
pub(crate) fn safe(text: &str) -> Cow<'_, str> {
    match clean(text) {
        Cow::Borrowed(text) => escape_cell(text),
        Cow::Owned(text) => Cow::Owned(escape_cell(&text).into_owned()),
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

#[cfg(test)]
mod tests {
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
            ("\u{202e} =1", "' =1"),
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
}
