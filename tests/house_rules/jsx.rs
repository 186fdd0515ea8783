//! Which texts does a TypeScript file hold, and where does each one stand?
//!
//! A reader of TypeScript with JSX, just exact enough to tell text on the screen from text in code:
//! it knows strings, templates, regular expressions, comments, elements and their attributes. It
//! never fails; what it cannot read it skips.

/// One text of a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Text {
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    /// As written; the holes of a template are each one `*`.
    pub(crate) text: String,
    pub(crate) place: Place,
}

/// Where a text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// Between the tags of an element.
    Shown,
    /// The value of a child in braces: `{"text"}`, `{a ? "text" : b}`.
    Child,
    /// The value of an attribute, plain or in braces.
    Attribute { element: String, name: String },
    /// In code: an argument, a comparison, an object's value.
    Code,
}

/// Reads a whole file.
pub(crate) fn texts(source: &str) -> Vec<Text> {
    let mut reader = Reader {
        source,
        bytes: source.as_bytes(),
        at: 0,
        texts: Vec::new(),
    };
    while reader.at < source.len() {
        reader.code(&Place::Code);
        // A brace too many ends `code` early; go on behind it.
        reader.at += 1;
    }
    reader.texts
}

/// Words after which a value begins, not an operator.
const BEFORE_VALUE: [&str; 14] = [
    "return", "typeof", "case", "in", "of", "await", "yield", "else", "do", "new", "void",
    "delete", "default", "extends",
];

struct Reader<'a> {
    source: &'a str,
    bytes: &'a [u8],
    at: usize,
    texts: Vec<Text>,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Reads code up to the brace that closes it (not consumed) or the end. A text that is the
    /// value of the code as a whole stands at `place`; one inside brackets is code.
    fn code(&mut self, place: &Place) {
        let mut depth = 0_usize;
        let mut after_value = false;
        while self.at < self.bytes.len() {
            let byte = self.peek(0);
            match byte {
                b'}' if depth == 0 => return,
                b'/' if matches!(self.peek(1), b'/' | b'*') => self.comment(),
                b'/' if !after_value => {
                    self.regular_expression();
                    after_value = true;
                }
                b'"' | b'\'' | b'`' => {
                    let direct = depth == 0 && !self.is_compared_before();
                    self.literal(if direct { place } else { &Place::Code });
                    after_value = true;
                }
                b'<' if !after_value && self.opens_element() => {
                    self.element();
                    after_value = true;
                }
                b'(' | b'[' | b'{' => {
                    depth += 1;
                    self.at += 1;
                    after_value = false;
                }
                b')' | b']' | b'}' => {
                    depth = depth.saturating_sub(1);
                    self.at += 1;
                    after_value = true;
                }
                _ if is_word(byte) => {
                    let word = self.word();
                    after_value = !BEFORE_VALUE.contains(&word.as_str());
                }
                _ => {
                    after_value = after_value && byte.is_ascii_whitespace();
                    self.at += 1;
                }
            }
        }
    }

    fn word(&mut self) -> String {
        let from = self.at;
        while is_word(self.peek(0)) {
            self.at += 1;
        }
        self.source[from..self.at].to_string()
    }

    fn comment(&mut self) {
        let close = if self.peek(1) == b'/' { "\n" } else { "*/" };
        let rest = &self.source[self.at + 2..];
        self.at = rest
            .find(close)
            .map_or(self.source.len(), |end| self.at + 2 + end + close.len());
    }

    fn regular_expression(&mut self) {
        let mut in_class = false;
        self.at += 1;
        while !matches!(self.peek(0), 0 | b'\n') {
            match self.peek(0) {
                // The escaped letter is skipped too, unless the file ends there.
                b'\\' => self.at = (self.at + 1).min(self.bytes.len() - 1),
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => {
                    self.at += 1;
                    return;
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Whether `==` or `!=` (and their longer forms) stand before here.
    fn is_compared_before(&self) -> bool {
        let before = self.source[..self.at].trim_end();
        before.ends_with("==") || before.ends_with("!=")
    }

    fn literal(&mut self, place: &Place) {
        let quote = self.peek(0);
        let from = self.at + 1;
        let slot = self.texts.len();
        let mut text = String::new();
        let mut piece = from;
        self.at = from;
        while self.at < self.bytes.len() && self.peek(0) != quote {
            match self.peek(0) {
                b'\\' => self.at = self.next_boundary(self.at + 1),
                b'$' if quote == b'`' && self.peek(1) == b'{' => {
                    text.push_str(&self.source[piece..self.at]);
                    text.push('*');
                    self.at += 2;
                    self.code(&Place::Code);
                    self.at = (self.at + 1).min(self.bytes.len());
                    piece = self.at;
                }
                _ => self.at += 1,
            }
        }
        text.push_str(&self.source[piece.min(self.at)..self.at]);
        self.at = (self.at + 1).min(self.bytes.len());
        let after = self.source[self.at..].trim_start();
        let compared = after.starts_with("==") || after.starts_with("!=");
        let place = if compared { Place::Code } else { place.clone() };
        self.texts.insert(
            slot,
            Text {
                at: from,
                text,
                place,
            },
        );
    }

    fn next_boundary(&self, from: usize) -> usize {
        (from + 1..=self.source.len())
            .find(|at| self.source.is_char_boundary(*at))
            .unwrap_or(self.source.len())
    }

    /// Whether `<` opens an element: a tag or a fragment, but not the type parameters of an arrow
    /// function, which in such files are written `<T,>` or `<T extends …>`.
    fn opens_element(&self) -> bool {
        let rest = &self.source[self.at + 1..];
        if rest.starts_with('>') {
            return true;
        }
        let name = rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_alphanumeric() || c == '.')
                .len();
        let after = rest[name..].trim_start();
        rest.starts_with(|c: char| c.is_alphabetic())
            && !after.starts_with(',')
            && !after.starts_with("extends ")
    }

    /// Reads an element from its `<` to behind its closing tag.
    fn element(&mut self) {
        self.at += 1;
        let element = self.name();
        self.type_arguments();
        loop {
            match self.peek(0) {
                0 => return,
                b'/' if matches!(self.peek(1), b'/' | b'*') => self.comment(),
                b'/' => {
                    self.at = (self.at + 2).min(self.bytes.len());
                    return;
                }
                b'>' => {
                    self.at += 1;
                    return self.children();
                }
                b'{' => self.braces(&Place::Code),
                byte if is_word(byte) => self.attribute(&element),
                _ => self.at += 1,
            }
        }
    }

    fn name(&mut self) -> String {
        let from = self.at;
        while is_word(self.peek(0)) || matches!(self.peek(0), b'-' | b'.' | b':') {
            self.at += 1;
        }
        self.source[from..self.at].to_string()
    }

    /// Skips the `<…>` between an element's name and its attributes.
    fn type_arguments(&mut self) {
        let mut depth = 0;
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'<' => depth += 1,
                b'>' if depth > 0 => depth -= 1,
                _ if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
        }
    }

    fn white_space(&mut self) {
        while self.peek(0).is_ascii_whitespace() {
            self.at += 1;
        }
    }

    fn attribute(&mut self, element: &str) {
        let name = self.name();
        self.white_space();
        if self.peek(0) != b'=' {
            return;
        }
        self.at += 1;
        self.white_space();
        let place = Place::Attribute {
            element: element.to_string(),
            name,
        };
        match self.peek(0) {
            b'"' | b'\'' => self.literal(&place),
            b'{' => self.braces(&place),
            b'<' => self.element(),
            _ => {}
        }
    }

    fn braces(&mut self, place: &Place) {
        self.at += 1;
        self.code(place);
        self.at = (self.at + 1).min(self.bytes.len());
    }

    fn children(&mut self) {
        loop {
            let from = self.at;
            while !matches!(self.peek(0), 0 | b'<' | b'{') {
                self.at += 1;
            }
            let text = self.source[from..self.at].to_string();
            if !text.trim().is_empty() {
                let at = from + text.len() - text.trim_start().len();
                self.texts.push(Text {
                    at,
                    text,
                    place: Place::Shown,
                });
            }
            match (self.peek(0), self.peek(1)) {
                (b'{', _) => self.braces(&Place::Child),
                (b'<', b'/') => {
                    let close = self.source[self.at..].find('>');
                    self.at = close.map_or(self.source.len(), |end| self.at + end + 1);
                    return;
                }
                (b'<', _) => self.element(),
                _ => return,
            }
        }
    }
}

/// Letters, digits, `_`, `$` and every byte of a letter beyond ASCII.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

#[cfg(test)]
mod samples {
    use super::{Place, texts};

    fn shown(source: &str) -> Vec<String> {
        let texts = texts(source)
            .into_iter()
            .filter(|text| text.place != Place::Code);
        texts.map(|text| text.text.trim().to_string()).collect()
    }

    #[test]
    fn texts_on_the_screen_are_told_from_texts_in_code() {
        let cases: [(&str, &[&str]); 16] = [
            ("return <p>Hello</p>;", &["Hello"]),
            ("const a = (<><b>x</b> y {z} w</>);", &["x", "y", "w"]),
            (
                "return <p title=\"Tip\" {...rest}>{\"Text\"}</p>;",
                &["Tip", "Text"],
            ),
            ("return <p>{say(\"leads-title\")}</p>;", &[]),
            ("return <p>{a ? \"Yes\" : say(\"no\")}</p>;", &["Yes"]),
            ("return <p>{kind === \"met\" && <i>in</i>}</p>;", &["in"]),
            (
                "return <p>{list.map((x) => <li key={x}>one</li>)}</p>;",
                &["one"],
            ),
            ("return <p>{/* no text */}</p>;", &[]),
            (
                "const [a, b] = useState<string>(\"x\"); if (a < b && c > d) {}",
                &[],
            ),
            (
                "const f = <T,>(x: T) => \"a\"; const g = <T extends U>(x: T) => x;",
                &[],
            ),
            ("const r = /[\"'<]/.test(a) ? 1 / 2 : \"<b>no</b>\";", &[]),
            (
                "return <Row<Lead> label={`n ${n} of`} onClick={() => go(\"x\")} />;",
                &["n * of"],
            ),
            (
                "return cond ? <a>1</a> : <b>2</b>; // <c>no</c>",
                &["1", "2"],
            ),
            (
                "const x = `<p>${\"}\"}</p>`; return <p>Zażółć</p>;",
                &["Zażółć"],
            ),
            ("return <p style={{ color: \"red\" }}>it's</p>;", &["it's"]),
            ("return <C icon={<I name=\"up\" />}>t</C>;", &["up", "t"]),
        ];
        for (source, expected) in cases {
            assert_eq!(shown(source), expected, "{source}");
        }
    }

    #[test]
    fn an_attribute_knows_its_element() {
        let found = texts("return <T id=\"leads-title\" n={1} />;");
        let place = Place::Attribute {
            element: "T".into(),
            name: "id".into(),
        };
        assert_eq!(found[0].place, place);
        assert_eq!(found[0].at, 14);
    }

    #[test]
    fn broken_sources_are_read_to_their_end() {
        for source in [
            "<",
            "return <p",
            "return <p>{",
            "}}}",
            "`${",
            "\"",
            "return <p a=",
            "\\",
            "'\\",
        ] {
            let _ = texts(source);
        }
    }
}
