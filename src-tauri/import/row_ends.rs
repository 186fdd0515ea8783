//! Where does a row end? At a line break that is not inside quotes, found without looking at the cells. A quote
//! opens where a cell begins, and nowhere else: `5" pipe` is a cell as it stands.

use memchr::{memchr, memchr3};

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

enum Within {
    /// A row, outside quotes.
    Row,
    /// Quotes.
    Quotes,
    /// Quotes, behind one that closes them or is one of two that stand for one.
    Quote,
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
    /// not so many yet. Lines without a byte are no rows.
    pub(crate) fn find(&mut self, text: &[u8]) -> Option<usize> {
        while let Some(rest) = text.get(self.at..).filter(|rest| !rest.is_empty()) {
            match self.within {
                Within::Quotes => match memchr(b'"', rest) {
                    Some(n) => {
                        self.at += n + 1;
                        self.within = Within::Quote;
                    }
                    None => self.at = text.len(),
                },
                Within::Quote if rest[0] == b'"' => {
                    self.at += 1;
                    self.within = Within::Quotes;
                }
                Within::Quote => self.within = Within::Row,
                Within::Row => {
                    let Some(n) = memchr3(b'"', b'\n', b'\r', rest) else {
                        self.at = text.len();
                        break;
                    };
                    let at = self.at + n;
                    self.at = at + 1;
                    if text[at] == b'"' {
                        if at == self.row_start || text[at - 1] == self.delimiter {
                            self.within = Within::Quotes;
                        }
                        continue;
                    }
                    let is_row = at > self.row_start;
                    self.row_start = self.at;
                    self.n_left -= usize::from(is_row);
                    if self.n_left == 0 {
                        return Some(self.at);
                    }
                }
            }
        }
        None
    }
}
