//! Where in a text is its table? Which lines stand before it, whether its first row names its columns, how many
//! columns it has, and whether rows that are short were cut off where nothing follows.

use crate::cut::Cutting;
use crate::dialect::{Asked, LeftOut, ShortRows};
use crate::header::is_header;
use crate::sample::{Row, Sample};
use crate::sniff::said_first;

/// Rows that may stand before a table.
const MOST_BEFORE: usize = 60;

/// Where the table is, by the first rows.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// Lines before it, as a spreadsheet counts them.
    pub(crate) preamble: u32,
    /// Those of them that say something, and the first of them as they stand.
    pub(crate) n_before: u32,
    pub(crate) before: Vec<String>,
    /// Whether its first row names its columns.
    pub(crate) header: bool,
    pub(crate) n_columns: usize,
    pub(crate) short_rows: ShortRows,
    /// Cells that its rows mostly fill.
    pub(crate) n_filled: usize,
}

/// Where the table of `text` is, cut so; `is_whole` says that it is all there is. `None` where it has no row.
pub(crate) fn frame(text: &str, is_whole: bool, cutting: &Cutting, asked: &Asked) -> Option<Frame> {
    let sample = Sample::of(text, is_whole, cutting);
    let rows = &sample.rows;
    let width = sample.agreement().width;
    let n_before = match asked.preamble {
        Some(lines) => rows.iter().take_while(|row| row.line < lines).count(),
        None => rows_before(rows, width, usize::from(said_first(text).is_some())),
    };
    let (before, table) = rows.split_at(n_before);
    let first = table.first()?;
    let header = asked
        .header
        .unwrap_or_else(|| is_header(first, &table[1..]));
    let body = if header { &table[1..] } else { table };
    let n_columns = n_columns(first, body, header, width);
    let short_rows = asked
        .short_rows
        .unwrap_or_else(|| short_rows(first, body, header, n_columns));
    let mut filled: Vec<usize> = body.iter().map(Row::n_filled).collect();
    filled.sort_unstable();
    let delimiter = char::from(cutting.delimiter);
    let line = |row: &Row<'_>| crate::line_of(row.cells.iter().map(|cell| &**cell), delimiter);
    Some(Frame {
        // Lines that were said to be before the table are, though they be blank.
        preamble: asked
            .preamble
            .map_or(first.line, |lines| lines.min(first.line)),
        n_before: n_before as u32,
        before: before.iter().take(LeftOut::MOST).map(line).collect(),
        header,
        n_columns,
        short_rows,
        n_filled: filled
            .get(filled.len() / 2)
            .copied()
            .unwrap_or(first.n_filled()),
    })
}

/// How many of the first rows are none of the table: narrow ones, and what a blank line sets off from it. At
/// least `said` of them are none.
fn rows_before(rows: &[Row<'_>], width: usize, said: usize) -> usize {
    if width < 2 {
        return said;
    }
    let rows = &rows[..rows.len().min(MOST_BEFORE)];
    let is_narrow = |row: &Row<'_>| {
        let cut_off = row.cells.len() < width || row.n_filled() < 2;
        cut_off && row.width() <= (width / 2).max(1)
    };
    let n_narrow = rows.iter().take_while(|row| is_narrow(row)).count();
    let set_off = rows.windows(2).enumerate().filter(|(at, two)| {
        let gap = two[1].line - two[0].line > 1 && two[1].width() * 2 > width;
        gap && rows[..=*at]
            .iter()
            .all(|row| row.width() < width && row.cells.len() <= width)
    });
    let n_set_off = set_off
        .map(|(at, _)| at + 1)
        .next_back()
        .unwrap_or_default();
    let n = n_narrow.max(n_set_off).max(spanning(rows, width)).max(said);
    // Where all rows are alike none is set off from others.
    if n < rows.len() { n } else { said }
}

/// How many of the first rows are headings over several columns: half empty, and below them a row that has a name
/// for each column.
fn spanning(rows: &[Row<'_>], width: usize) -> usize {
    const MOST: usize = 3;
    let half_empty = |row: &&Row<'_>| row.n_filled() * 2 <= width && row.n_filled() > 0;
    let n = rows.iter().take(MOST).take_while(half_empty).count();
    let is_name = |cell: &str| {
        cell.contains(char::is_alphabetic) && !cell.contains(|c: char| c.is_ascii_digit())
    };
    let names_all = rows.get(n).is_some_and(|row| {
        let mut names: Vec<String> = row.cells.iter().map(|cell| lead::fold(cell)).collect();
        names.sort_unstable();
        names.dedup();
        names.len() == width
            && row.n_filled() == width
            && row.cells.iter().all(|cell| is_name(cell))
    });
    // Rows of data that are as empty show that the first one is no heading.
    let is_alone = rows.iter().skip(n + 1).all(|row| !half_empty(&row));
    if names_all && is_alone && rows.len() > n + 1 {
        n
    } else {
        0
    }
}

fn n_columns(first: &Row<'_>, body: &[Row<'_>], header: bool, width: usize) -> usize {
    let widest = body
        .iter()
        .filter(|row| row.cells.len() <= width)
        .map(Row::width)
        .max();
    let widest = widest.unwrap_or_default();
    let n_names = first.cells.len();
    if header {
        // Rows that nearly all say more than there are names have a column without one.
        let says_more = |row: &&Row<'_>| row.cells.len() == width && row.width() > n_names;
        let n_more = body.iter().filter(says_more).count();
        if n_more >= 2 && n_more * 10 >= body.len() * 9 {
            return width;
        }
        return first.width().max(widest.min(n_names)).max(1);
    }
    let agree = body.iter().filter(|row| row.cells.len() == width).count();
    match agree * 2 >= body.len() {
        true => widest.max(1),
        // Rows of all widths: as many as the widest has.
        false => body.iter().map(Row::width).max().unwrap_or(1).max(1),
    }
}

/// Whether short rows are filled: where who wrote them plainly leaves out what is blank at the end of a row.
fn short_rows(first: &Row<'_>, body: &[Row<'_>], header: bool, n_columns: usize) -> ShortRows {
    let short: Vec<&Row<'_>> = body
        .iter()
        .filter(|row| row.cells.len() < n_columns)
        .collect();
    let whole: Vec<&Row<'_>> = body
        .iter()
        .filter(|row| row.cells.len() >= n_columns)
        .collect();
    let ends_blank = |row: &&Row<'_>| row.width() < row.cells.len().min(n_columns);
    let any_ends_blank = body.iter().any(|row| ends_blank(&row));
    let mut widths: Vec<usize> = short.iter().map(|row| row.cells.len()).collect();
    widths.sort_unstable();
    widths.dedup();
    // All lack the same.
    let all_alike = header && whole.is_empty() && widths.len() == 1 && short.len() >= 2;
    let is_narrow = widths.first().is_some_and(|&width| width * 2 <= n_columns);
    let trimmed = short.len() >= 3
        && short.len() * 10 >= body.len()
        && !any_ends_blank
        && (widths.len() >= 2 || short.len() * 2 >= body.len());
    let ragged = !header && first.cells.len() < n_columns && !any_ends_blank && short.len() >= 2;
    match (all_alike && !is_narrow) || trimmed || ragged {
        true => ShortRows::Filled,
        false => ShortRows::Refused,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Asked, preview};

    #[test]
    fn headings_over_several_columns_are_above_the_table() {
        let over = ",,Person,,Company,\n";
        let names = "Id,Day,Name,Email,Company,City\n";
        let rows =
            "1,2025-01-31,Anna,anna@a.example,Acme,Oslo\n2,2025-02-01,Bo,bo@b.example,Beta,Rome\n";
        let cases = [
            (format!("{over}{names}{rows}"), 1, "Id"),
            (format!("{names}{rows}"), 0, "Id"),
            // A row of data may be as empty.
            (format!("Id,,Name,,,\n{names}{rows}3,,Cy,,,\n"), 0, "Id"),
        ];
        for (text, preamble, first) in cases {
            let cut = preview(text.as_bytes(), true, &Asked::default(), 5).unwrap();
            let found = (cut.dialect.preamble, cut.headers[0].as_str());
            assert_eq!(found, (preamble, first), "{text}");
        }
    }
}
