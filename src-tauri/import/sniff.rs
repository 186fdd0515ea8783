//! What stands between cells? The delimiter under which the first rows agree best on how many
//! cells they have.

const CANDIDATES: [u8; 4] = *b",;\t|";
const LOOK_AT_ROWS: usize = 50;

/// The delimiter of `text`; a comma where nothing speaks for another.
pub(crate) fn delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let mut reader = reader(text, delimiter);
        let widths: Vec<usize> = reader
            .byte_records()
            .take(LOOK_AT_ROWS)
            .filter_map(Result::ok)
            .map(|record| record.len())
            .collect();
        let header = widths.first().copied().unwrap_or(0);
        let agree = widths.iter().filter(|&&width| width == header).count();
        // Agreement first; a delimiter that never occurs agrees perfectly on one cell and is last.
        (header > 1, agree * 100 / widths.len().max(1), header)
    };
    let best = CANDIDATES
        .into_iter()
        .rev()
        .max_by_key(|&delimiter| score(delimiter));
    best.unwrap_or(b',')
}

/// A reader of `text` that takes every row as it stands.
pub(crate) fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 18)
        .from_reader(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_on_which_rows_agree() {
        let cases = [
            ("a,b,c\n1,2,3\n", b','),
            ("a;b\n1,5;2,5\n3,5;4,5\n", b';'),
            ("a\tb\nx, y\tz\n", b'\t'),
            ("a|b|c\n1|2|3\n", b'|'),
            ("\"a;b\",c\n\"1;2\",3\n", b','),
            ("one\ntwo\n", b','),
            ("", b','),
        ];
        for (text, expected) in cases {
            assert_eq!(
                char::from(delimiter(text)),
                char::from(expected),
                "of {text:?}"
            );
        }
    }
}
