//! What are the headings where their cells are merged? The text of a merged heading is that of each of its columns;
//! of headings in two lines, "Contact" over "Name" and "E-mail", each column has both.
//!
//! Invariant: only what plainly is a heading is touched: its row has at least two texts, and the line below it is
//! text without a digit. Rows keep their numbers: the upper line is left empty where its words went down.

/// A row at the beginning of a sheet: its number, counted from 0, and its cells, each with its column.
pub(crate) struct HeadRow {
    pub(crate) row: u32,
    pub(crate) cells: Vec<HeadCell>,
}

/// A cell of it.
#[derive(Clone)]
pub(crate) struct HeadCell {
    pub(crate) column: u32,
    pub(crate) text: String,
    /// Whether it is text and no number or day.
    pub(crate) is_text: bool,
}

/// Cells of one row that are one: the row, its first and its last column.
pub(crate) type Merged = (u32, u32, u32);

/// Rows that are looked at.
pub(crate) const HEAD_ROWS: usize = 8;

impl HeadRow {
    fn at(&self, column: u32) -> Option<&HeadCell> {
        let found = self.cells.iter().find(|cell| cell.column == column);
        found.filter(|cell| !cell.text.trim().is_empty())
    }

    fn filled(&self) -> impl Iterator<Item = &HeadCell> {
        self.cells
            .iter()
            .filter(|cell| !cell.text.trim().is_empty())
    }
}

/// Whether a row of these may have merged headings, so that it is worth while to ask which cells are merged: the
/// first that has several words has a gap between them. Asking costs a pass over the whole sheet, and rows of data
/// below plain headings have gaps too.
pub(crate) fn may_be_merged(rows: &[HeadRow]) -> bool {
    let has_words = |row: &HeadRow| row.filled().filter(|cell| cell.is_text).count() >= 2;
    let first = rows.windows(2).find(|pair| has_words(&pair[0]));
    first.is_some_and(|pair| {
        let last = pair[1].filled().map(|cell| cell.column).max();
        let gap = |cell: &HeadCell| {
            let next = cell.column + 1;
            last.is_some_and(|last| next <= last) && pair[0].at(next).is_none()
        };
        pair[0].filled().any(gap)
    })
}

/// Gives each column the words of its merged headings.
pub(crate) fn join(rows: &mut [HeadRow], merged: &[Merged]) {
    for at in 0..rows.len().saturating_sub(1) {
        let own: Vec<Merged> = merged
            .iter()
            .copied()
            .filter(|(row, first, last)| *row == rows[at].row && first < last)
            .collect();
        let texts = rows[at].filled().filter(|cell| cell.is_text).count();
        if own.is_empty() || texts < 2 || texts < rows[at].filled().count() {
            continue;
        }
        let spread = spread(&rows[at], &own);
        let has_rows_below = rows.get(at + 2).is_some_and(|row| row.filled().count() > 1);
        if has_rows_below && is_second_line(&rows[at], &rows[at + 1], &own) {
            rows[at + 1].cells = joined(&spread, &rows[at + 1]);
            rows[at].cells.clear();
        } else {
            rows[at].cells = spread;
        }
        return;
    }
}

/// The cells of a row with the text of each merged one over all of its columns.
fn spread(row: &HeadRow, merged: &[Merged]) -> Vec<HeadCell> {
    let mut cells: Vec<HeadCell> = row.filled().cloned().collect();
    for (_, first, last) in merged {
        let Some(cell) = row.at(*first) else { continue };
        for column in first + 1..=*last {
            if row.at(column).is_none() {
                cells.push(HeadCell {
                    column,
                    ..cell.clone()
                });
            }
        }
    }
    cells.sort_by_key(|cell| cell.column);
    cells
}

/// Whether `below` is the second line of headings: each merged cell has texts of its own below it, without a digit,
/// and what is not merged has nothing there.
fn is_second_line(above: &HeadRow, below: &HeadRow, merged: &[Merged]) -> bool {
    let is_covered = |column: u32| {
        merged
            .iter()
            .any(|(_, first, last)| (*first..=*last).contains(&column))
    };
    let names = |cell: &HeadCell| {
        cell.is_text && !cell.text.contains(|c: char| c.is_ascii_digit() || c == '@')
    };
    let each_named = merged
        .iter()
        .flat_map(|(_, first, last)| *first..=*last)
        .all(|column| below.at(column).is_some_and(names));
    let alone = above.filled().filter(|cell| !is_covered(cell.column));
    let mut seen: Vec<&str> = Vec::new();
    let differ = merged.iter().all(|(_, first, last)| {
        seen.clear();
        (*first..=*last)
            .filter_map(|column| below.at(column))
            .all(|cell| {
                let is_new = !seen.contains(&cell.text.trim());
                seen.push(cell.text.trim());
                is_new
            })
    });
    each_named
        && differ
        && below.filled().all(names)
        && alone
            .into_iter()
            .all(|cell| below.at(cell.column).is_none())
}

fn joined(above: &[HeadCell], below: &HeadRow) -> Vec<HeadCell> {
    let mut cells: Vec<HeadCell> = below.filled().cloned().collect();
    for upper in above {
        match cells.iter_mut().find(|cell| cell.column == upper.column) {
            Some(lower) => lower.text = format!("{} {}", upper.text.trim(), lower.text.trim()),
            None => cells.push(upper.clone()),
        }
    }
    cells.sort_by_key(|cell| cell.column);
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(texts: &[&[&str]]) -> Vec<HeadRow> {
        let row = |(row, texts): (usize, &&[&str])| HeadRow {
            row: row as u32,
            cells: (0_u32..)
                .zip(*texts)
                .filter(|(_, text)| !text.is_empty())
                .map(|(column, text)| HeadCell {
                    column,
                    text: (*text).to_owned(),
                    is_text: text.parse::<f64>().is_err(),
                })
                .collect(),
        };
        texts.iter().enumerate().map(row).collect()
    }

    fn read(rows: &[HeadRow]) -> Vec<Vec<&str>> {
        rows.iter().map(texts_of).collect()
    }

    fn texts_of(row: &HeadRow) -> Vec<&str> {
        let n = row.cells.iter().map(|cell| cell.column + 1).max();
        let text = |column| row.cells.iter().find(|cell| cell.column == column);
        (0..n.unwrap_or(0))
            .map(|column| text(column).map_or("", |cell| &*cell.text))
            .collect()
    }

    #[test]
    fn headings_in_two_lines_are_one() {
        let mut head = rows(&[
            &["ID", "Contact", "", "Company", ""],
            &["", "Name", "Email", "Name", "City"],
            &["1", "Anna", "a@b.c", "Acme", "Oslo"],
        ]);
        assert!(may_be_merged(&head));
        join(&mut head, &[(0, 1, 2), (0, 3, 4)]);
        let names = [
            "ID",
            "Contact Name",
            "Contact Email",
            "Company Name",
            "Company City",
        ];
        assert_eq!(read(&head)[0], Vec::<&str>::new());
        assert_eq!(read(&head)[1], names);
        assert_eq!(read(&head)[2], ["1", "Anna", "a@b.c", "Acme", "Oslo"]);
    }

    #[test]
    fn a_heading_over_several_columns_of_rows_is_the_heading_of_each() {
        let mut head = rows(&[
            &["Name", "Phone", "", "City"],
            &["Anna", "12", "34", "Oslo"],
            &["Bo", "56", "", "Rome"],
        ]);
        join(&mut head, &[(0, 1, 2)]);
        assert_eq!(read(&head)[0], ["Name", "Phone", "Phone", "City"]);
        assert_eq!(read(&head)[1], ["Anna", "12", "34", "Oslo"]);
    }

    #[test]
    fn a_title_is_no_heading() {
        let table: [&[&str]; 3] = [
            &["Leads of May", "", ""],
            &["Name", "Email", "City"],
            &["A", "b", "c"],
        ];
        let mut head = rows(&table);
        assert!(!may_be_merged(&head));
        join(&mut head, &[(0, 0, 2)]);
        assert_eq!(read(&head), read(&rows(&table)));
    }
}
