//! Where does a row of the plain dialect end? At a line break that is not inside quotes, found without looking
//! at the cells. A quote opens where a cell begins, and nowhere else: `5" pipe` is a cell as it stands. One
//! that is not closed before a delimiter or the end of a row opens nothing, as in [`crate::cut`].

use memchr::{memchr, memchr3};

use crate::cut::LONGEST_CELL;

/// Looks for the end of so many rows in a text that may still grow.
pub(crate) struct RowEnds {
    delimiter: u8,
    /// Rows to go.
    n_left: usize,
    /// How far was looked.
    at: usize,
    row_start: usize,
    within: Within,
}

#[derive(Clone, Copy)]
enum Within {
    /// A row, outside quotes.
    Row,
    /// Quotes that begin there.
    Quotes(usize),
    /// Quotes that begin there, behind one that closes them or is one of two that stand for one.
    Quote(usize),
    /// The end of the last row, behind a CR that may have an LF behind it.
    Cr,
}

impl RowEnds {
    pub(crate) fn new(delimiter: u8, n: usize) -> Self {
        Self {
            delimiter,
            n_left: n,
            at: 0,
            row_start: 0,
            within: Within::Row,
        }
    }

    /// Where the last of the rows ends; `None` where `text`, which begins with what it was before, has
    /// not so many yet, or `ended` and never will. Lines without a byte are no rows.
    pub(crate) fn find(&mut self, text: &[u8], ended: bool) -> Option<usize> {
        loop {
            let Some(rest) = text.get(self.at..).filter(|rest| !rest.is_empty()) else {
                match self.within {
                    Within::Quotes(open) if ended => self.open_nothing(open),
                    _ => return None,
                }
                continue;
            };
            match self.within {
                Within::Cr => return Some(self.at + usize::from(rest[0] == b'\n')),
                Within::Quotes(open) => {
                    let found = memchr(b'"', rest);
                    let at = found.map_or(text.len(), |n| self.at + n);
                    self.at = at + usize::from(found.is_some());
                    if at - open > LONGEST_CELL {
                        self.open_nothing(open);
                    } else if found.is_some() {
                        self.within = Within::Quote(open);
                    }
                }
                Within::Quote(open) if rest[0] == b'"' => {
                    self.at += 1;
                    self.within = Within::Quotes(open);
                }
                Within::Quote(open) => {
                    let is_blank =
                        |byte: u8| matches!(byte, b' ' | b'\t') && byte != self.delimiter;
                    let mut behind = rest.iter().skip_while(|&&byte| is_blank(byte));
                    match behind.next() {
                        None => return None,
                        Some(&byte) if byte == self.delimiter => self.within = Within::Row,
                        Some(b'\n' | b'\r') => self.within = Within::Row,
                        Some(_) => self.open_nothing(open),
                    }
                }
                Within::Row => {
                    let Some(n) = memchr3(b'"', b'\n', b'\r', rest) else {
                        self.at = text.len();
                        continue;
                    };
                    let at = self.at + n;
                    self.at = at + 1;
                    if text[at] == b'"' {
                        if at == self.row_start || text[at - 1] == self.delimiter {
                            self.within = Within::Quotes(at);
                        }
                        continue;
                    }
                    let is_row = at > self.row_start;
                    self.row_start = self.at;
                    self.n_left -= usize::from(is_row);
                    if self.n_left == 0 {
                        if text[at] == b'\n' {
                            return Some(self.at);
                        }
                        self.within = Within::Cr;
                    }
                }
            }
        }
    }

    /// How many rows were not found.
    pub(crate) fn n_left(&self) -> usize {
        self.n_left
    }

    /// Where the row begins that is looked at.
    pub(crate) fn so_far(&self) -> usize {
        self.row_start
    }

    /// The quote there is a letter.
    fn open_nothing(&mut self, at: usize) {
        self.at = at + 1;
        self.within = Within::Row;
    }
}
