//! What may reach a terminal? Text without marks that steer it or turn reading around; JSON that
//! says such marks as `\u` escapes, so that a script still gets the value exactly.

use std::borrow::Cow;

use export::clean;

/// The text on one line, without what steers a terminal.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    let cleaned = clean(text);
    if cleaned.contains(['\n', '\r', '\t']) {
        Cow::Owned(
            cleaned
                .replace("\r\n", " ")
                .replace(['\n', '\r', '\t'], " "),
        )
    } else {
        cleaned
    }
}

/// The text on one line, cut after `most` characters with an ellipsis.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    let line = one_line(text);
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.into_owned(),
    }
}

/// The same JSON, with every steering mark as an escape. Outside of texts JSON has none.
pub(crate) fn json(text: String) -> String {
    if matches!(clean(&text), Cow::Borrowed(_)) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut letter = [0; 4];
    for c in text.chars() {
        if clean(c.encode_utf8(&mut letter)).is_empty() {
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal_and_json_loses_nothing() {
        let hostile = "a\u{1b}[31mb\u{202e}c\u{9b}d";
        assert_eq!(one_line(hostile), "a[31mbcd");
        assert_eq!(one_line("Anna\nNowak\r\n\tx"), "Anna Nowak  x");
        let text = json(serde_json::to_string(hostile).unwrap());
        assert!(text.is_ascii(), "{text}");
        assert_eq!(serde_json::from_str::<String>(&text).unwrap(), hostile);
    }

    #[test]
    fn a_long_text_is_cut_at_a_letter() {
        assert_eq!(shortened("żółć", 4), "żółć");
        assert_eq!(shortened("żółćx", 4), "żółć…");
    }
}
