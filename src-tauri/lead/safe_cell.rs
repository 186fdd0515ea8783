//! Which cells are safe to open in a spreadsheet, and what did one that was made safe say before? Who
//! writes files and who reads them ask the same law here, so that the one undoes what the other did.

use std::borrow::Cow;

/// The text with an apostrophe before it where a spreadsheet would otherwise run it
/// ([`would_run`]). A text that already looks so gets one more, so that
/// `unescape_cell(escape_cell(text)) == text` for every text.
#[must_use]
pub fn escape_cell(text: &str) -> Cow<'_, str> {
    if would_run(text.trim_start_matches('\'')) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text that [`escape_cell`] made this cell of; the cell itself where it made none of it.
#[must_use]
pub fn unescape_cell(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if would_run(text.trim_start_matches('\'')) => text,
        _ => cell,
    }
}

/// Whether a spreadsheet may run this text: it begins with `= + - @`, be it after blanks, or with a tab
/// or a carriage return. Plain signed decimals (`-0.5`) and telephone numbers as in E.164
/// (`+48221234567`) are harmless.
#[must_use]
#[inline]
pub fn would_run(text: &str) -> bool {
    // As most do.
    if text
        .as_bytes()
        .first()
        .is_some_and(u8::is_ascii_alphanumeric)
    {
        return false;
    }
    would_run_as_it_begins(text)
}

fn would_run_as_it_begins(text: &str) -> bool {
    if matches!(text.as_bytes().first(), Some(b'\t' | b'\r')) {
        return true;
    }
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    match text.as_bytes().first() {
        Some(b'=' | b'@') => true,
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
    fn a_cell_that_was_not_made_safe_is_left_as_it_is() {
        for cell in [
            "'quoted'",
            "'tis",
            "'-0.5",
            "'+48221234567",
            "'",
            "",
            "=1",
            "O'Neil",
        ] {
            assert_eq!(unescape_cell(cell), cell);
        }
        for (cell, text) in [("'=1", "=1"), ("''=1", "'=1"), ("'-", "-"), ("' =1", " =1")] {
            assert_eq!(unescape_cell(cell), text);
        }
    }

    proptest! {
        #[test]
        fn escaping_is_undone(text in "['=+\\-@\t\r 0-9.a]{0,6}|\\PC*") {
            let cell = escape_cell(&text);
            prop_assert_eq!(unescape_cell(&cell), text.as_str());
            prop_assert!(!would_run(&cell));
        }
    }
}
