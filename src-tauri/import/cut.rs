//! Where does a line of text end, and which cells has it? The one place that says what each dialect means,
//! a line at a time; [`crate::records`] and [`crate::row_ends`] say the same of the plain dialect, faster.
//!
//! A quote opens a cell only where one begins, and closes it only before a delimiter or the end of the row.
//! One that opens and is never closed so is a letter like others, and its cell ends where it would without
//! it: a stray quote never swallows the rows behind it.

use std::borrow::Cow;

use memchr::{memchr, memchr2, memchr3};

use crate::dialect::Escape;

/// The longest cell that is read, in bytes.
pub(crate) const LONGEST_CELL: usize = 16 << 20;

/// What stands between and around cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cutting {
    pub(crate) delimiter: u8,
    pub(crate) quote: Option<u8>,
    pub(crate) escape: Escape,
    /// Whether blanks before a quote belong to no cell.
    pub(crate) spaced: bool,
    /// What a line begins with that is no row.
    pub(crate) comment: Option<String>,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    Row,
    /// Without a letter.
    Blank,
    Comment,
}

/// A line that was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    pub(crate) line: Line,
    /// Where the next one begins.
    pub(crate) end: usize,
    /// Cells with a quote that is none.
    pub(crate) n_stray: u32,
}

impl Cutting {
    /// The dialect that most files have, with another delimiter.
    pub(crate) fn plain(delimiter: u8) -> Self {
        Self {
            delimiter,
            quote: Some(b'"'),
            escape: Escape::Doubled,
            spaced: false,
            comment: None,
        }
    }

    /// Whether it is that dialect.
    pub(crate) fn is_plain(&self) -> bool {
        *self == Self::plain(self.delimiter)
    }

    /// Reads the line that begins at `from`, telling `cell` what each of its cells says. `None` where that
    /// cannot be known before there is more text; `ended` says that there is none.
    pub(crate) fn line<'a>(
        &self,
        text: &'a [u8],
        from: usize,
        ended: bool,
        mut cell: impl FnMut(Cow<'a, [u8]>),
    ) -> Option<Seen> {
        let seen = |line, end, n_stray| Seen { line, end, n_stray };
        if is_break(*text.get(from)?) {
            let end = after_break(text, from, ended)?;
            return Some(seen(Line::Blank, end, 0));
        }
        if self.is_comment(&text[from..]) {
            let end = match memchr2(b'\n', b'\r', &text[from..]) {
                Some(n) => after_break(text, from + n, ended)?,
                None if ended => text.len(),
                None => return None,
            };
            return Some(seen(Line::Comment, end, 0));
        }
        let (mut at, mut n_stray) = (from, 0);
        loop {
            let (said, end, is_stray) = self.cell(text, at, ended)?;
            cell(said);
            n_stray += u32::from(is_stray);
            match text.get(end) {
                None => return Some(seen(Line::Row, end, n_stray)),
                Some(&byte) if byte == self.delimiter => at = end + 1,
                Some(_) => {
                    return Some(seen(Line::Row, after_break(text, end, ended)?, n_stray));
                }
            }
        }
    }

    fn is_comment(&self, line: &[u8]) -> bool {
        let Some(sign) = &self.comment else {
            return false;
        };
        let blanks = line.iter().take_while(|&&byte| self.is_blank(byte)).count();
        line[blanks..].starts_with(sign.as_bytes())
    }

    fn is_blank(&self, byte: u8) -> bool {
        matches!(byte, b' ' | b'\t') && byte != self.delimiter
    }

    fn ends_cell(&self, byte: u8) -> bool {
        byte == self.delimiter || is_break(byte)
    }

    /// What the cell that begins at `at` says, where it ends, and whether a quote in it is none.
    fn cell<'a>(
        &self,
        text: &'a [u8],
        at: usize,
        ended: bool,
    ) -> Option<(Cow<'a, [u8]>, usize, bool)> {
        let mut is_stray = false;
        if let Some(quote) = self.quote {
            let rest = text.get(at..).unwrap_or_default();
            let blanks = rest.iter().take_while(|&&byte| self.is_blank(byte));
            let open = at + if self.spaced { blanks.count() } else { 0 };
            if text.get(open) == Some(&quote) {
                match self.quoted(text, open, quote, ended)? {
                    Some((said, end)) => return Some((said, end, false)),
                    None => is_stray = true,
                }
            }
        }
        let (said, end) = self.unquoted(text, at, ended)?;
        Some((said, end, is_stray))
    }

    fn unquoted<'a>(
        &self,
        text: &'a [u8],
        at: usize,
        ended: bool,
    ) -> Option<(Cow<'a, [u8]>, usize)> {
        let rest = text.get(at..).unwrap_or_default();
        if self.escape != Escape::Backslash {
            let end = match memchr3(self.delimiter, b'\n', b'\r', rest) {
                Some(n) => at + n,
                None if ended => text.len(),
                None => return None,
            };
            return Some((Cow::Borrowed(&text[at..end]), end));
        }
        let mut said = Cow::Borrowed(&text[at..at]);
        let (mut start, mut end) = (at, at);
        loop {
            match text.get(end) {
                None if ended => break,
                None => return None,
                Some(b'\\') => match text.get(end + 1) {
                    None if !ended => return None,
                    Some(&byte) if self.is_escaped(byte) => {
                        said = joined(said, &text[start..end]);
                        start = end + 1;
                        end += 2;
                    }
                    _ => end += 1,
                },
                Some(&byte) if self.ends_cell(byte) => break,
                Some(_) => end += 1,
            }
        }
        Some((joined(said, &text[start..end]), end))
    }

    /// Whether a backslash before this byte takes its meaning away; before others it is a letter.
    fn is_escaped(&self, byte: u8) -> bool {
        byte == b'\\' || Some(byte) == self.quote || self.ends_cell(byte)
    }

    /// What the cell says that the quote at `open` begins, and where it ends; `None` within where the quote
    /// does not begin one.
    fn quoted<'a>(
        &self,
        text: &'a [u8],
        open: usize,
        quote: u8,
        ended: bool,
    ) -> Option<Option<(Cow<'a, [u8]>, usize)>> {
        let mut said = Cow::Borrowed(&text[open..open]);
        let (mut start, mut at) = (open + 1, open + 1);
        loop {
            let rest = &text[at..];
            let next = match self.escape {
                Escape::Backslash => memchr2(quote, b'\\', rest),
                Escape::Doubled | Escape::Unescaped => memchr(quote, rest),
            };
            let Some(n) = next else {
                let is_stray = ended || text.len() - open > LONGEST_CELL;
                return is_stray.then_some(None);
            };
            let found = at + n;
            if found - open > LONGEST_CELL {
                return Some(None);
            }
            if text[found] == b'\\' && quote != b'\\' {
                match text.get(found + 1) {
                    None => return ended.then_some(None),
                    Some(&byte) if self.is_escaped(byte) => {
                        said = joined(said, &text[start..found]);
                        start = found + 1;
                        at = found + 2;
                    }
                    Some(_) => at = found + 1,
                }
                continue;
            }
            if self.escape == Escape::Unescaped {
                let run = text[found..].iter().take_while(|&&byte| byte == quote);
                let n = run.count();
                let end = found + n;
                let closes = match text.get(end) {
                    None if ended => true,
                    None => return None,
                    Some(&byte) => self.ends_cell(byte),
                };
                let n_said = if closes { n / 2 } else { n.div_ceil(2) };
                said = joined(said, &text[start..found + n_said]);
                if closes {
                    return Some(Some((said, end)));
                }
                // One that opens another cell says that this one was never closed.
                if found > open + 1 && self.ends_cell(text[found - 1]) {
                    return Some(None);
                }
                (start, at) = (end, end);
                continue;
            }
            match text.get(found + 1) {
                None if !ended => return None,
                Some(&byte) if byte == quote => {
                    said = joined(said, &text[start..=found]);
                    (start, at) = (found + 2, found + 2);
                    continue;
                }
                _ => {}
            }
            let behind = &text[found + 1..];
            let blanks = behind.iter().take_while(|&&byte| self.is_blank(byte));
            let end = found + 1 + blanks.count();
            return match text.get(end) {
                None if !ended => None,
                Some(&byte) if !self.ends_cell(byte) => Some(None),
                _ => Some(Some((joined(said, &text[start..found]), end))),
            };
        }
    }
}

/// Where so many rows end in a text that may still grow.
pub(crate) struct LineEnds {
    n_left: usize,
    at: usize,
}

impl LineEnds {
    pub(crate) fn new(n: usize) -> Self {
        Self { n_left: n, at: 0 }
    }

    /// How many rows were not found.
    pub(crate) fn n_left(&self) -> usize {
        self.n_left
    }

    /// Where the line begins that is looked at.
    pub(crate) fn so_far(&self) -> usize {
        self.at
    }

    /// Where the last of the rows ends; `None` where `text`, which begins with what it was before, has not so
    /// many yet.
    pub(crate) fn find(&mut self, cutting: &Cutting, text: &[u8], ended: bool) -> Option<usize> {
        while let Some(seen) = cutting.line(text, self.at, ended, |_| {}) {
            self.at = seen.end;
            self.n_left -= usize::from(seen.line == Line::Row);
            if self.n_left == 0 {
                return Some(self.at);
            }
        }
        None
    }
}

fn is_break(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Where the line begins that follows the line break at `at`: CR, LF or both.
fn after_break(text: &[u8], at: usize, ended: bool) -> Option<usize> {
    if text[at] == b'\n' {
        return Some(at + 1);
    }
    match text.get(at + 1) {
        Some(b'\n') => Some(at + 2),
        None if !ended => None,
        _ => Some(at + 1),
    }
}

fn joined<'a>(said: Cow<'a, [u8]>, more: &'a [u8]) -> Cow<'a, [u8]> {
    match (&*said, more) {
        (_, []) => said,
        ([], more) => Cow::Borrowed(more),
        _ => {
            let mut said = said.into_owned();
            said.extend_from_slice(more);
            Cow::Owned(said)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(cutting: &Cutting, text: &str) -> (Vec<Vec<String>>, u32) {
        let (mut rows, mut at, mut n_stray) = (Vec::new(), 0, 0);
        while at < text.len() {
            let mut row = Vec::new();
            let push =
                |cell: Cow<'_, [u8]>| row.push(String::from_utf8(cell.into_owned()).unwrap());
            let seen = cutting.line(text.as_bytes(), at, true, push).unwrap();
            at = seen.end;
            n_stray += seen.n_stray;
            if seen.line == Line::Row {
                rows.push(row);
            }
        }
        (rows, n_stray)
    }

    #[test]
    fn each_dialect_means_what_it_says() {
        let plain = Cutting::plain(b',');
        let with = |escape| Cutting {
            escape,
            ..plain.clone()
        };
        let spaced = Cutting {
            spaced: true,
            ..plain.clone()
        };
        let commented = Cutting {
            comment: Some("//".into()),
            ..plain.clone()
        };
        let single = Cutting {
            quote: Some(b'\''),
            ..plain.clone()
        };
        let none = Cutting {
            quote: None,
            ..plain.clone()
        };
        let backslash = with(Escape::Backslash);
        let unescaped = with(Escape::Unescaped);
        // What one row says, cells parted by a bar, and how many quotes in it are none.
        let cases: [(&Cutting, &str, &str, u32); 20] = [
            (&plain, "\"a,\"\"b\"\"\",c", "a,\"b\"|c", 0),
            (&plain, "\"a\" ,c", "a|c", 0),
            (&plain, "\"a\"b,c", "\"a\"b|c", 1),
            (&plain, "\"a,c", "\"a|c", 1),
            (&plain, " \"a\",c", " \"a\"|c", 0),
            (&plain, "a\"b\",c", "a\"b\"|c", 0),
            (&spaced, "1,  \"a, b\"", "1|a, b", 0),
            (&spaced, "1,  a", "1|  a", 0),
            (&commented, "1,//a", "1|//a", 0),
            (&single, "'a,''b',\"c", "a,'b|\"c", 0),
            (&none, "\"a\",b", "\"a\"|b", 0),
            (&backslash, "\"a\\\"b\\\\\",c\\,d", "a\"b\\|c,d", 0),
            (&backslash, "\"C:\\new\",\\N", "C:\\new|\\N", 0),
            (&unescaped, "\"a \"b\" c\",d", "a \"b\" c|d", 0),
            (&unescaped, "\"a \"b\"\",d", "a \"b\"|d", 0),
            (&unescaped, "\"\"\"a\"\"\",d", "\"a\"|d", 0),
            (&unescaped, "\"\",d", "|d", 0),
            (&unescaped, "\"a \"b\", c\",d", "a \"b| c\"|d", 0),
            (&unescaped, "\"a\"b,\"c\"", "\"a\"b|c", 1),
            (&plain, "a,,", "a||", 0),
        ];
        for (cutting, row, expected, n_stray) in cases {
            let (rows, found) = cells(cutting, row);
            assert_eq!(rows.len(), 1, "of {row:?}");
            assert_eq!((rows[0].join("|").as_str(), found), (expected, n_stray));
        }
    }

    #[test]
    fn a_stray_quote_swallows_no_row() {
        let text = "a,b\n1,\"x\n2,y\n3,\"z\"\n4,\"w\n";
        for escape in Escape::ALL {
            let cutting = Cutting {
                escape,
                ..Cutting::plain(b',')
            };
            let (rows, n_stray) = cells(&cutting, text);
            assert_eq!((rows.len(), n_stray), (5, 2), "{escape:?}");
            assert_eq!(rows[3], ["3", "z"]);
        }
    }
}
