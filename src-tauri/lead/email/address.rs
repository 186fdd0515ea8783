//! Which address is meant by what stands in a cell? Lists hold addresses as mail programs and pages give
//! them: with a name, a "mailto:", a dot behind them, letters that nobody sees.

/// The address in a text, without the name and the angle brackets around it, a "mailto:" before it, a dot,
/// comma or semicolon behind it, and spaces and invisible letters at its ends. The text itself where
/// there is nothing of that kind; several addresses stay what they are.
#[must_use]
pub fn address_in(text: &str) -> &str {
    if is_bare(text) {
        return text;
    }
    let inner = match text.rsplit_once('<') {
        Some((_, rest)) => rest.split_once('>').map_or(text, |(inner, _)| inner),
        None => text,
    };
    let inner = inner.trim_matches(is_invisible);
    let scheme = inner
        .get(..7)
        .filter(|it| it.eq_ignore_ascii_case("mailto:"));
    let inner = scheme.map_or(inner, |scheme| &inner[scheme.len()..]);
    let is_behind = |c: char| is_invisible(c) || matches!(c, '.' | ',' | ';');
    inner
        .trim_end_matches(is_behind)
        .trim_start_matches(is_invisible)
}

/// Whether nothing of that kind can be there, which is seen at once of nearly every address: it begins and ends with
/// a letter or a digit of ASCII.
fn is_bare(text: &str) -> bool {
    let has_plain_ends = match text.as_bytes() {
        [first, .., last] => first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric(),
        _ => false,
    };
    let has_more = |byte: u8| byte == b'<' || byte == b':';
    has_plain_ends
        && !text
            .bytes()
            .fold(false, |found, byte| found | has_more(byte))
}

/// Spaces, and what takes no room: joiners, marks of direction, the mark of a file's beginning.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}
