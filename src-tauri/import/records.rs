//! Which cells has a row? The rows of a text, cut at the delimiter; quotes around a cell are taken off and two
//! quotes within stand for one. The same cells as the `csv` crate finds, several times as fast.

use std::borrow::Cow;

use memchr::memchr;

/// The rows of a text that begins with a row.
pub(crate) struct Records<'a> {
    text: &'a str,
    at: usize,
    marks: Marks<'a>,
}

impl<'a> Records<'a> {
    pub(crate) fn of(text: &'a str, delimiter: u8) -> Self {
        let bytes = text.as_bytes();
        let marks = Marks {
            bytes,
            delimiter,
            start: 0,
            found: mark(bytes, 0, delimiter),
        };
        Self { text, at: 0, marks }
    }

    /// Adds the cells of the next row to `cells`; `false` when there is none. Lines without a byte are
    /// no rows.
    pub(crate) fn next(&mut self, cells: &mut Vec<Cow<'a, str>>) -> bool {
        let bytes = self.text.as_bytes();
        while let Some(b'\n' | b'\r') = bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == bytes.len() {
            return false;
        }
        loop {
            let (cell, end) = match bytes.get(self.at) {
                Some(b'"') => self.quoted(),
                _ => {
                    let end = self.marks.next_from(self.at);
                    (Cow::Borrowed(&self.text[self.at..end]), end)
                }
            };
            cells.push(cell);
            self.at = end + 1;
            match bytes.get(end) {
                Some(b'\n' | b'\r') => return true,
                Some(_) => {}
                None => {
                    self.at = end;
                    return true;
                }
            }
        }
    }

    /// The cell that begins with the quote at `at`, and where it ends.
    fn quoted(&self) -> (Cow<'a, str>, usize) {
        let bytes = self.text.as_bytes();
        let mut start = self.at + 1;
        let mut cell = Cow::Borrowed("");
        loop {
            let Some(n) = memchr(b'"', &bytes[start..]) else {
                return (joined(cell, &self.text[start..]), bytes.len());
            };
            let quote = start + n;
            if bytes.get(quote + 1) == Some(&b'"') {
                cell = joined(cell, &self.text[start..=quote]);
                start = quote + 2;
                continue;
            }
            cell = joined(cell, &self.text[start..quote]);
            // What follows the closing quote belongs to the cell as it stands.
            let mut marks = self.marks.clone();
            let end = marks.next_from(quote + 1);
            return (joined(cell, &self.text[quote + 1..end]), end);
        }
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
    use crate::row_ends::RowEnds;
    use crate::sniff;

    fn cells_of(text: &str) -> Vec<Vec<String>> {
        let mut records = Records::of(text, b',');
        let mut rows = Vec::new();
        let mut cells = Vec::new();
        while records.next(&mut cells) {
            rows.push(cells.drain(..).map(Cow::into_owned).collect());
        }
        rows
    }

    fn cells_of_csv(text: &str) -> Vec<Vec<String>> {
        let records = sniff::reader(text, b',').into_byte_records();
        let cells = |record: csv::ByteRecord| {
            let cells = record.iter().map(|cell| String::from_utf8(cell.to_vec()));
            cells.collect::<Result<_, _>>().unwrap()
        };
        records.map(|record| cells(record.unwrap())).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn cells_are_those_that_the_csv_crate_finds(text in "[a,\"\r\nł]{0,40}|([ab \"]{0,9}[,,,\n]){0,60}") {
            prop_assert_eq!(cells_of(&text), cells_of_csv(&text));
        }

        #[test]
        fn a_text_cut_after_any_row_says_the_same(
            text in "[a,\"\r\nł]{0,60}", most in 1_usize..4, grows in 1_usize..20
        ) {
            let (mut rows, mut start) = (Vec::new(), 0);
            while start < text.len() {
                // The end is the same however the text comes in.
                let mut ends = RowEnds::new(b',', most);
                let rest = &text.as_bytes()[start..];
                let seen = (0..rest.len()).step_by(grows).chain([rest.len()]);
                let end = seen.into_iter().find_map(|n| ends.find(&rest[..n]));
                let end = end.unwrap_or(rest.len());
                let part = cells_of(&text[start..start + end]);
                let whole = part.len() == most || start + end == text.len();
                prop_assert!(whole, "{} rows of {most}", part.len());
                rows.extend(part);
                start += end;
            }
            prop_assert_eq!(rows, cells_of_csv(&text));
        }
    }
}
