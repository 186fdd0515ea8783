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

    /// Takes all texts away and keeps their room for others, unless it is more than most texts need.
    pub fn clear(&mut self) {
        const MOST: usize = 1 << 24;
        self.ends.clear();
        self.bytes.clear();
        self.bytes.shrink_to(MOST);
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

#[cfg(test)]
mod tests {
    use super::*;

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
