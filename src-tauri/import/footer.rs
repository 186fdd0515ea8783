//! Which of the last rows are none of the table? Totals and notes that reports put below it: narrower than its
//! rows, and set off from them, called a total, or plainly a note.

use lead::fold;

use crate::number_like::is_number;

/// Rows that are looked at.
pub(crate) const MOST: usize = 12;

/// What the last line of a report calls its sums, in any of the languages spoken here.
const TOTALS: &str = "total totals totale totaal totalt subtotal sum sums suma sumy razem ogolem ogółem łącznie \
                      lacznie jumlah alt ialt samlet summe gesamt gesamtsumme รวม รวมทั้งหมด ทั้งหมด ยอดรวม ผลรวม";
/// Words that may stand beside.
const BESIDE: &str = "grand sub overall all i besar keseluruhan";

/// The line from which on the rows are none of the table; `None` where all are. `rows` are the last ones with
/// their lines, `n_columns` and `n_filled` what the table has and its rows mostly fill.
pub(crate) fn footer(
    rows: &[(u32, Vec<String>)],
    n_columns: usize,
    n_filled: usize,
) -> Option<u32> {
    if n_columns < 2 {
        return None;
    }
    // The longest that the first column's own values are, in words.
    let wide = rows.iter().filter(|(_, cells)| n_said(cells) > 1);
    let n_words_there = wide
        .filter_map(|(_, cells)| cells.first())
        .map(|cell| n_words(cell));
    let n_words_there = n_words_there.max().unwrap_or(0);
    let mut from = None;
    for (at, (line, cells)) in rows.iter().enumerate().rev() {
        // The row before it, without which nothing can be set off.
        let Some((before, _)) = at.checked_sub(1).and_then(|before| rows.get(before)) else {
            break;
        };
        let gap = line - before > 1;
        let said: Vec<&str> = cells
            .iter()
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        let first = *said.first()?;
        // A value that stands alone stands under its heading; a note stands at the beginning.
        let at_first = cells.first().is_some_and(|cell| !cell.trim().is_empty());
        let is_narrow = at_first && said.len() == 1 && n_filled > 1;
        let is_total = is_total(first)
            && (said.len() < n_filled || said[1..].iter().all(|cell| is_number(cell)));
        let is_pair = at_first && said.len() == 2 && n_filled > 3 && is_label(first);
        // A line of its own says more than a row whose other cells are blank, as somebody may have left them.
        let n_words_more = match cells.len() {
            1 => 0,
            _ => n_words_there + WORDS_BEYOND,
        };
        let is_note = is_narrow && is_note(first, n_columns, n_words_more);
        let is_set_off = gap && (is_narrow || is_pair);
        if is_total || is_note || is_set_off {
            from = Some(*line);
        } else if !(is_narrow || is_pair) {
            break;
        }
    }
    from
}

/// A row with blanks is a note where its words are so many more than those of any value of its column.
const WORDS_BEYOND: usize = 2;

fn n_said(cells: &[String]) -> usize {
    cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

fn n_words(cell: &str) -> usize {
    let has_letters = |word: &&str| word.chars().any(char::is_alphabetic);
    cell.split_whitespace().filter(has_letters).count()
}

fn is_total(cell: &str) -> bool {
    let folded = fold(cell);
    let words = || {
        let words = folded.split(|letter: char| !letter.is_alphabetic() && !is_mark(letter));
        words.filter(|word| !word.is_empty())
    };
    let is_one_of = |word: &str, list: &str| list.split_whitespace().any(|one| one == word);
    let is_total = |word: &str| is_one_of(word, TOTALS);
    words().any(is_total) && words().all(|word| is_total(word) || is_one_of(word, BESIDE))
}

/// Whether the letter is a sign over or under another, as Thai has them.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

fn is_label(cell: &str) -> bool {
    cell.ends_with(':')
}

/// Whether a cell that stands alone is plainly no value of the first column, whose values have up to `n_words_there`
/// words, as far as that counts.
fn is_note(cell: &str, n_columns: usize, n_words_there: usize) -> bool {
    let is_rule = ["--", "==", "**", "__", "(c)", "©", "***"]
        .iter()
        .any(|rule| cell.starts_with(rule));
    let n_words = n_words(cell);
    let is_long = n_words >= 4 && n_words > n_words_there;
    let is_sentence = n_columns > 2 && (is_long || (n_words >= 2 && cell.contains(':')));
    let counts = {
        let folded = fold(cell);
        let bare = folded.trim_start_matches('(');
        let digits = bare.trim_start_matches(|letter: char| letter.is_ascii_digit());
        digits.len() < bare.len()
            && ["rows", "row ", "records", "record "]
                .iter()
                .any(|word| digits.trim_start().starts_with(word))
    };
    is_rule || is_sentence || counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_and_notes_below_a_table_are_none_of_it() {
        let cases: [(&[&str], Option<u32>); 17] = [
            (&["Anna|3|x", "I alt||7"], Some(2)),
            (&["Anna|3|x", "i7||"], None),
            (&["Anna|3|x", "Jan|4|y"], None),
            (&["Anna|3|x", "Total|7|"], Some(2)),
            (&["Anna|3|x", "Razem:|7|"], Some(2)),
            (&["Anna|3|x", "รวมทั้งหมด|7|"], Some(2)),
            (&["Anna|3|x", "Total|7|Paris"], None),
            (&["Anna|3|x", "", "Exported by Jan"], Some(3)),
            (&["Anna|3|x", "Total|7|", "-- end --"], Some(2)),
            (&["Anna|3|x", "Jan"], None),
            (&["Anna|3|x", "(2 rows affected)"], Some(2)),
            (&["Anna|3|x", "Report made: 2026-11-01"], Some(2)),
            (&["Anna|3|x", "", "Jan|4|y"], None),
            // Companies have long names too, and a row of a list may say nothing else.
            (&["Bank of the East|3|x", "Bank of the Far West||"], None),
            (
                &["Anna|3|x", "Includes those who left last year||"],
                Some(2),
            ),
            (
                &["Bank of the East|3|x", "Exported for you on Monday"],
                Some(2),
            ),
            (&["Anna|3|x", "Jan|", "Ola|5|z"], None),
        ];
        for (lines, from) in cases {
            let rows = lines.iter().zip(1..).filter(|(line, _)| !line.is_empty());
            let rows = rows.map(|(line, at)| (at, line.split('|').map(str::to_owned).collect()));
            let rows: Vec<(u32, Vec<String>)> = rows.collect();
            assert_eq!(footer(&rows, 3, 3), from, "of {lines:?}");
        }
    }
}
