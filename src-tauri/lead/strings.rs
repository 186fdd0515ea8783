//! How are many texts kept close together? [`Strings`] is one buffer with offsets; [`Texts`] adds a
//! code per row where texts repeat.

/// A list of texts in one buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strings {
    /// Byte offsets; text `i` is `bytes[ends[i - 1]..ends[i]]`.
    ends: Vec<u32>,
    bytes: String,
}

impl Strings {
    /// No texts.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            ends: Vec::new(),
            bytes: String::new(),
        }
    }

    /// The list with these end offsets over `bytes`, or `None` where the offsets do not ascend, run
    /// past the buffer or cut a letter.
    #[must_use]
    pub fn from_parts(ends: Vec<u32>, bytes: String) -> Option<Self> {
        let mut start = 0;
        for &end in &ends {
            if end < start || !bytes.is_char_boundary(end as usize) {
                return None;
            }
            start = end;
        }
        (start as usize == bytes.len()).then_some(Self { ends, bytes })
    }

    /// Adds a text at the end. Returns `false`, adding nothing, when the buffer would pass 4 GiB.
    pub fn push(&mut self, text: &str) -> bool {
        let Ok(end) = u32::try_from(self.bytes.len() + text.len()) else {
            return false;
        };
        self.bytes.push_str(text);
        self.ends.push(end);
        true
    }

    /// Text `i`; empty past the end.
    #[must_use]
    pub fn get(&self, i: usize) -> &str {
        let Some(&end) = self.ends.get(i) else {
            return "";
        };
        let start = if i == 0 { 0 } else { self.ends[i - 1] };
        &self.bytes[start as usize..end as usize]
    }

    /// How many texts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// All texts in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|i| self.get(i))
    }

    /// The end offsets and the buffer.
    #[must_use]
    pub fn parts(&self) -> (&[u32], &str) {
        (&self.ends, &self.bytes)
    }
}

impl Default for Strings {
    fn default() -> Self {
        Self::new()
    }
}

/// The texts of one chunk, one per row; a missing row has the empty text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Texts {
    /// Texts repeat: row `i` is `dict[codes[i]]`, and each text is in `dict` once.
    Coded {
        /// One code per row.
        codes: Vec<u16>,
        /// The distinct texts in order of first use.
        dict: Strings,
    },
    /// Texts hardly repeat: one per row.
    Plain(Strings),
}

impl Texts {
    /// Packs one text per row, coded when at most half of them differ.
    #[must_use]
    pub fn pack(rows: Strings) -> Self {
        match code(&rows) {
            Some((codes, dict)) => Self::Coded { codes, dict },
            None => Self::Plain(rows),
        }
    }

    /// The text of a row; empty past the end.
    #[must_use]
    pub fn get(&self, row: usize) -> &str {
        match self {
            Self::Coded { codes, dict } => codes
                .get(row)
                .map_or("", |&code| dict.get(usize::from(code))),
            Self::Plain(rows) => rows.get(row),
        }
    }

    /// How many rows.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Coded { codes, .. } => codes.len(),
            Self::Plain(rows) => rows.len(),
        }
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Codes and dictionary of `rows`, or `None` when more than half of the texts differ.
fn code(rows: &Strings) -> Option<(Vec<u16>, Strings)> {
    let mut dict = Strings::new();
    let mut codes = Vec::with_capacity(rows.len());
    let mut code_of: foldhash::HashMap<&str, u16> = foldhash::HashMap::default();
    let most = rows.len() / 2 + 1;
    for text in rows.iter() {
        let code = match code_of.get(text) {
            Some(&code) => code,
            None => {
                let code = u16::try_from(dict.len())
                    .ok()
                    .filter(|&code| usize::from(code) < most)?;
                dict.push(text);
                code_of.insert(text, code);
                code
            }
        };
        codes.push(code);
    }
    Some((codes, dict))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(texts: &[&str]) -> Strings {
        let mut strings = Strings::new();
        assert!(texts.iter().all(|text| strings.push(text)));
        strings
    }

    #[test]
    fn packing_keeps_every_text() {
        let many: Vec<String> = (0..300).map(|i| format!("คน{}", i % 250)).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for texts in [&["a", "b", "a", "a"][..], &["x", "y", "z"], &[], &many] {
            let packed = Texts::pack(strings(texts));
            let read: Vec<&str> = (0..packed.len()).map(|row| packed.get(row)).collect();
            assert_eq!(read, texts);
        }
    }

    #[test]
    fn texts_that_repeat_are_coded_and_others_are_not() {
        assert!(matches!(
            Texts::pack(strings(&["a", "b", "a", "a"])),
            Texts::Coded { .. }
        ));
        assert!(matches!(
            Texts::pack(strings(&["a", "b", "c", "d"])),
            Texts::Plain(_)
        ));
    }

    #[test]
    fn damaged_parts_make_no_list() {
        let cases = [
            (vec![2, 1], "abc"),
            (vec![4], "abc"),
            (vec![1, 3], "żo"),
            (vec![1], "ab"),
        ];
        for (ends, bytes) in cases {
            assert_eq!(Strings::from_parts(ends, bytes.to_owned()), None);
        }
        assert!(Strings::from_parts(vec![2, 3], "żo".to_owned()).is_some());
    }
}
