//! Which cells has a row? The rows of a text, cut as [`crate::cut`] says of every dialect, and of the plain one
//! several times as fast.

use std::borrow::Cow;

use memchr::memchr;

use crate::cut::{Cutting, LONGEST_CELL, Line};

/// The lines of a text that begins with one.
pub(crate) struct Records<'a> {
    text: &'a str,
    at: usize,
    cut: CutBy<'a>,
    /// Lines so far, as a spreadsheet counts them.
    pub(crate) n_lines: u32,
    /// Those of them without a letter.
    pub(crate) n_blank: u32,
    /// Those of them that are comments.
    pub(crate) n_comments: u32,
    /// Cells with a quote that is none.
    pub(crate) n_stray: u32,
}

enum CutBy<'a> {
    Plain(Marks<'a>),
    Other(&'a Cutting),
}

impl<'a> Records<'a> {
    pub(crate) fn of(text: &'a str, cutting: &'a Cutting) -> Self {
        let bytes = text.as_bytes();
        let delimiter = cutting.delimiter;
        let marks = || Marks {
            bytes,
            delimiter,
            start: 0,
            found: mark(bytes, 0, delimiter),
        };
        Self {
            text,
            at: 0,
            cut: match cutting.is_plain() {
                true => CutBy::Plain(marks()),
                false => CutBy::Other(cutting),
            },
            n_lines: 0,
            n_blank: 0,
            n_comments: 0,
            n_stray: 0,
        }
    }

    /// Where the line begins that comes next.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Adds the cells of the next row to `cells`, and gives its line, counted from 0; `None` when there is
    /// none.
    pub(crate) fn next(&mut self, cells: &mut Vec<Cow<'a, str>>) -> Option<u32> {
        match self.cut {
            CutBy::Plain(_) => self.next_plain(cells),
            CutBy::Other(cutting) => self.next_other(cutting, cells),
        }
    }

    fn next_other(&mut self, cutting: &Cutting, cells: &mut Vec<Cow<'a, str>>) -> Option<u32> {
        loop {
            // Cut at letters of ASCII, text stays text.
            let push = |cell: Cow<'a, [u8]>| {
                cells.push(match cell {
                    Cow::Borrowed(cell) => str::from_utf8(cell).unwrap_or_default().into(),
                    Cow::Owned(cell) => String::from_utf8(cell).unwrap_or_default().into(),
                });
            };
            let seen = cutting.line(self.text.as_bytes(), self.at, true, push)?;
            self.at = seen.end;
            self.n_lines += 1;
            self.n_stray += seen.n_stray;
            match seen.line {
                Line::Row => return Some(self.n_lines - 1),
                Line::Blank => self.n_blank += 1,
                Line::Comment => self.n_comments += 1,
            }
        }
    }

    fn next_plain(&mut self, cells: &mut Vec<Cow<'a, str>>) -> Option<u32> {
        let bytes = self.text.as_bytes();
        while let Some(b'\n' | b'\r') = bytes.get(self.at) {
            self.at = after_break(bytes, self.at);
            self.n_lines += 1;
            self.n_blank += 1;
        }
        if self.at == bytes.len() {
            return None;
        }
        let line = self.n_lines;
        self.n_lines += 1;
        let CutBy::Plain(marks) = &mut self.cut else {
            return None;
        };
        loop {
            let (cell, end) = match bytes.get(self.at) {
                Some(b'"') => match quoted(self.text, self.at, marks) {
                    Some(quoted) => quoted,
                    None => {
                        self.n_stray += 1;
                        let end = marks.next_from(self.at + 1);
                        (Cow::Borrowed(&self.text[self.at..end]), end)
                    }
                },
                _ => {
                    let end = marks.next_from(self.at);
                    (Cow::Borrowed(&self.text[self.at..end]), end)
                }
            };
            cells.push(cell);
            match bytes.get(end) {
                Some(b'\n') => {
                    self.at = end + 1;
                    return Some(line);
                }
                Some(b'\r') => {
                    self.at = after_break(bytes, end);
                    return Some(line);
                }
                Some(_) => self.at = end + 1,
                None => {
                    self.at = end;
                    return Some(line);
                }
            }
        }
    }
}

/// Where the line begins that follows the line break at `at`.
fn after_break(bytes: &[u8], at: usize) -> usize {
    let is_both = bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n');
    at + 1 + usize::from(is_both)
}

/// The cell that begins with the quote at `open`, and where it ends; `None` where no cell begins with it.
fn quoted<'a>(text: &'a str, open: usize, marks: &mut Marks<'_>) -> Option<(Cow<'a, str>, usize)> {
    let bytes = text.as_bytes();
    let mut start = open + 1;
    let mut cell = Cow::Borrowed("");
    loop {
        let quote = start + memchr(b'"', &bytes[start..])?;
        if quote - open > LONGEST_CELL {
            return None;
        }
        if bytes.get(quote + 1) == Some(&b'"') {
            cell = joined(cell, &text[start..=quote]);
            start = quote + 2;
            continue;
        }
        // What stands behind the closing quote may be blanks and nothing else.
        let mut end = quote + 1;
        while matches!(bytes.get(end), Some(b' ' | b'\t')) && bytes[end] != marks.delimiter {
            end += 1;
        }
        return match bytes.get(end) {
            Some(&byte) if byte != marks.delimiter && byte != b'\n' && byte != b'\r' => None,
            _ => Some((joined(cell, &text[start..quote]), end)),
        };
    }
}

fn joined<'a>(cell: Cow<'a, str>, more: &'a str) -> Cow<'a, str> {
    match (&*cell, more) {
        (_, "") => cell,
        ("", more) => Cow::Borrowed(more),
        _ => Cow::Owned(cell.into_owned() + more),
    }
}

/// Where delimiters and line breaks are, 64 bytes at a time.
#[derive(Clone)]
struct Marks<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    start: usize,
    /// A bit for each of the 64 bytes from `start`.
    found: u64,
}

impl Marks<'_> {
    /// The first at `from` or behind it; the end where there is none. `from` never goes back.
    fn next_from(&mut self, from: usize) -> usize {
        if from >= self.start + 64 {
            self.start = from / 64 * 64;
            self.found = mark(self.bytes, self.start, self.delimiter);
        }
        let mut found = self.found & u64::MAX << (from - self.start);
        while found == 0 {
            self.start += 64;
            if self.start >= self.bytes.len() {
                return self.bytes.len();
            }
            self.found = mark(self.bytes, self.start, self.delimiter);
            found = self.found;
        }
        self.start + found.trailing_zeros() as usize
    }
}

/// Which of the 64 bytes from `start` are delimiters or line breaks.
fn mark(bytes: &[u8], start: usize, delimiter: u8) -> u64 {
    let rest = bytes.get(start..).unwrap_or_default();
    match rest.first_chunk() {
        Some(block) => mark_block(block, delimiter),
        None => {
            let is_mark = |&byte: &u8| byte == delimiter || byte == b'\n' || byte == b'\r';
            let bits = rest.iter().enumerate();
            bits.fold(0, |all, (i, byte)| all | u64::from(is_mark(byte)) << i)
        }
    }
}

fn mark_block(block: &[u8; 64], delimiter: u8) -> u64 {
    let mut is_mark = [0_u8; 64];
    // Without a branch, so that it is sixteen bytes and more at a time.
    for (is_mark, &byte) in is_mark.iter_mut().zip(block) {
        *is_mark = u8::from(byte == delimiter) | u8::from(byte == b'\n') | u8::from(byte == b'\r');
    }
    let (words, _) = is_mark.as_chunks::<8>();
    let bits = words.iter().enumerate();
    bits.fold(0, |all, (i, word)| {
        // Eight bytes of one bit each become one byte.
        let byte = u64::from_le_bytes(*word).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        all | byte << (8 * i)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cut::LineEnds;
    use crate::row_ends::RowEnds;

    type Rows = Vec<(u32, Vec<String>)>;

    fn cells_of(text: &str) -> (Rows, [u32; 3]) {
        let cutting = Cutting::plain(b',');
        let mut records = Records::of(text, &cutting);
        let (mut rows, mut cells) = (Vec::new(), Vec::new());
        while let Some(line) = records.next(&mut cells) {
            rows.push((line, cells.drain(..).map(Cow::into_owned).collect()));
        }
        (rows, [records.n_lines, records.n_blank, records.n_stray])
    }

    /// The same by the one place that says what dialects mean.
    fn cells_of_lines(text: &str) -> (Rows, [u32; 3]) {
        let cutting = Cutting::plain(b',');
        let (mut rows, mut at, mut n) = (Vec::new(), 0, [0; 3]);
        loop {
            let mut cells = Vec::new();
            let push = |cell: Cow<'_, [u8]>| cells.push(String::from_utf8(cell.into()).unwrap());
            let Some(seen) = cutting.line(text.as_bytes(), at, true, push) else {
                return (rows, n);
            };
            at = seen.end;
            match seen.line {
                Line::Row => rows.push((n[0], cells)),
                _ => n[1] += 1,
            }
            n[0] += 1;
            n[2] += seen.n_stray;
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn the_plain_dialect_is_read_as_every_dialect_is(
            text in "[a,\"\r\nł]{0,40}|([ab \"]{0,9}[,,,\n]){0,60}"
        ) {
            prop_assert_eq!(cells_of(&text), cells_of_lines(&text));
        }

        #[test]
        fn cells_are_those_that_the_csv_crate_finds(
            rows in prop::collection::vec(prop::collection::vec("[a, \"\nł]{0,5}", 2..4), 1..9)
        ) {
            let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
            rows.iter().for_each(|row| writer.write_record(row).unwrap());
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let read: Vec<Vec<String>> = cells_of(&text).0.into_iter().map(|(_, row)| row).collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn a_text_cut_after_any_row_says_the_same(
            text in "[a, \"\r\nł]{0,60}", most in 1_usize..4, grows in 1_usize..20
        ) {
            let cutting = Cutting::plain(b',');
            let (mut rows, mut start, mut n) = (Vec::new(), 0, [0; 3]);
            while start < text.len() {
                // The end is the same however the text comes in.
                let (mut ends, mut lines) = (RowEnds::new(b',', most), LineEnds::new(most));
                let rest = &text.as_bytes()[start..];
                let seen = (0..rest.len()).step_by(grows).map(|n| (n, false));
                let seen: Vec<_> = seen.chain([(rest.len(), true)]).collect();
                let mut each = seen.iter();
                let end = each.find_map(|&(n, ended)| ends.find(&rest[..n], ended));
                let mut each = seen.iter();
                let by_lines = each.find_map(|&(n, ended)| lines.find(&cutting, &rest[..n], ended));
                prop_assert_eq!(end.unwrap_or(rest.len()), by_lines.unwrap_or(rest.len()));
                let end = end.unwrap_or(rest.len());
                let (part, of_part) = cells_of(&text[start..start + end]);
                let whole = part.len() == most || start + end == text.len();
                prop_assert!(whole, "{} rows of {most}", part.len());
                rows.extend(part.into_iter().map(|(line, row)| (line + n[0], row)));
                n.iter_mut().zip(of_part).for_each(|(n, more)| *n += more);
                start += end;
            }
            prop_assert_eq!((rows, n), cells_of(&text));
        }
    }
}
