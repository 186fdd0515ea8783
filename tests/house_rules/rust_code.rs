//! What of a Rust file is code? Comments and texts are blanked, so that a rule sees only code.

/// The parts of a file. Both texts keep every line break and byte offset of the file.
pub(crate) struct Code {
    /// Comments blanked, texts (string literals) kept.
    pub(crate) with_texts: String,
    /// Comments and the insides of texts blanked.
    pub(crate) bare: String,
    /// The texts as written (escapes not undone), with the offset of the first byte inside.
    pub(crate) texts: Vec<(usize, String)>,
}

/// The line, counted from 1, of a byte offset.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

/// Takes the modules meant for tests away: everything after `#[cfg(test)]` and a `mod` with a body,
/// which by custom closes a file.
pub(crate) fn without_tests(text: &str) -> &str {
    let mut from = 0;
    while let Some(at) = text[from..].find("#[cfg(test)]").map(|at| at + from) {
        let after = text[at + "#[cfg(test)]".len()..].trim_start();
        let line = after.lines().next().unwrap_or_default();
        if line.contains("mod ") && line.trim_end().ends_with('{') {
            return &text[..at];
        }
        from = at + 1;
    }
    text
}

/// Whether a whole file is for tests, by its name.
pub(crate) fn is_test_file(path: &str) -> bool {
    path.starts_with("tests/")
        || path.ends_with("/tests.rs")
        || path.contains("/tests/")
        || path.ends_with("_tests.rs")
}

/// Reads `text` as Rust.
pub(crate) fn read(text: &str) -> Code {
    let bytes = text.as_bytes();
    let mut bare = bytes.to_vec();
    let mut with_texts = bytes.to_vec();
    let mut texts = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let end = find(bytes, at, b"\n").unwrap_or(bytes.len());
                blank(&mut bare, at, end);
                blank(&mut with_texts, at, end);
                end
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                let end = block_comment_end(bytes, at);
                blank(&mut bare, at, end);
                blank(&mut with_texts, at, end);
                end
            }
            b'"' => {
                let end = plain_text_end(bytes, at);
                let inside = at + 1..end.saturating_sub(1).max(at + 1);
                blank(&mut bare, inside.start, inside.end);
                texts.push((inside.start, text[inside].to_string()));
                end
            }
            b'r' if !follows_word(bytes, at) && raw_hashes(bytes, at).is_some() => {
                let hashes = raw_hashes(bytes, at).unwrap_or(0);
                let start = at + hashes + 2;
                let close = [b"\"".as_slice(), &b"#".repeat(hashes)].concat();
                let end = find(bytes, start, &close).unwrap_or(bytes.len());
                blank(&mut bare, start, end);
                texts.push((start, text[start..end].to_string()));
                (end + close.len()).min(bytes.len())
            }
            b'\'' => character_end(text, at),
            _ => at + 1,
        };
        at = end;
    }
    let whole = |bytes: Vec<u8>| String::from_utf8(bytes).expect("blanking keeps UTF-8 whole");
    Code {
        with_texts: whole(with_texts),
        bare: whole(bare),
        texts,
    }
}

fn blank(bytes: &mut [u8], from: usize, to: usize) {
    for byte in &mut bytes[from..to] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(what.len())
        .position(|window| window == what)
        .map(|at| at + from)
}

fn block_comment_end(bytes: &[u8], from: usize) -> usize {
    let mut depth = 0;
    let mut at = from;
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => {
                (depth, at) = (depth - 1, at + 2);
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

fn plain_text_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn follows_word(bytes: &[u8], at: usize) -> bool {
    // The `b` and `c` of `br"…"` and `cr"…"` are part of the text's mark, not of a word.
    let before = |back: usize| at.checked_sub(back).map(|at| bytes[at]);
    let word = |byte: Option<u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_');
    match before(1) {
        Some(b'b' | b'c') => word(before(2)),
        byte => word(byte),
    }
}

/// How many `#` stand between `r` and the opening quote; `None` when this is no raw text.
fn raw_hashes(bytes: &[u8], at: usize) -> Option<usize> {
    let hashes = bytes[at + 1..]
        .iter()
        .take_while(|byte| **byte == b'#')
        .count();
    (bytes.get(at + 1 + hashes) == Some(&b'"')).then_some(hashes)
}

/// The end of a character literal, or just past the quote when it opens a lifetime.
fn character_end(text: &str, at: usize) -> usize {
    let mut letters = text[at + 1..].char_indices();
    match letters.next() {
        Some((_, '\\')) => {
            letters.next();
            let close = letters.find(|(_, letter)| *letter == '\'');
            close.map_or(text.len(), |(offset, _)| at + 1 + offset + 1)
        }
        Some(_) => match letters.next() {
            Some((offset, '\'')) => at + 1 + offset + 1,
            _ => at + 1,
        },
        None => text.len(),
    }
}

#[cfg(test)]
mod samples {
    use super::{line_of, read, without_tests};

    #[test]
    fn comments_and_texts_are_no_code() {
        let cases = [
            ("a // b\nc", "a     \nc"),
            ("a /* b /* c */ d */ e", "a                   e"),
            ("say(\"std::fs\")", "say(\"       \")"),
            (r##"r#"a "b" c"# + d"##, r##"r#"       "# + d"##),
            (r#""a\"b" c"#, r#""    " c"#),
            ("'\"' x 'a y \"z\"", "'\"' x 'a y \" \""),
            ("'\\'' \"q\"", "'\\'' \" \""),
            ("'\\u{1F600}' \"q\"", "'\\u{1F600}' \" \""),
        ];
        for (text, bare) in cases {
            assert_eq!(read(text).bare, bare, "{text}");
        }
    }

    #[test]
    fn texts_are_given_with_their_place() {
        let code = read("// \"no\"\nsay(\"one\", \"ł\")");
        let texts: Vec<&str> = code.texts.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["one", "ł"]);
        assert_eq!(line_of("// \"no\"\nsay(\"one\")", code.texts[0].0), 2);
    }

    #[test]
    fn the_closing_test_module_is_taken_away_and_nothing_else() {
        assert_eq!(without_tests("a\n#[cfg(test)]\nmod tests {\n b\n}"), "a\n");
        let kept = "#[cfg(test)]\nmod tests;\nfn a() {}";
        assert_eq!(without_tests(kept), kept);
    }
}
