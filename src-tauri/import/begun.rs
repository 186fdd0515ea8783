//! What does the beginning of a text say of how all of it is read? How it is cut, where its table is and what
//! its columns are called; and, once its rows are read, which of them stand below the table.

use std::borrow::Cow;

use lead::each_of;

use crate::cells::Cells;
use crate::cut::Line;
use crate::dialect::{Asked, LeftOut};
use crate::frame::{Frame, frame};
use crate::part::Cut;
use crate::{Problem, ProblemCode, SourceError, footer, sniff};

/// What the beginning of a text says of how all of it is read.
pub(crate) struct Begun {
    pub(crate) start: String,
    pub(crate) body_at: usize,
    /// Lines before the first row below the header.
    pub(crate) n_lines: u32,
    pub(crate) cut: Cut,
    pub(crate) frame: Frame,
    pub(crate) headers: Vec<String>,
    pub(crate) left_out: LeftOut,
}

pub(crate) fn begin(start: String, is_whole: bool, asked: &Asked) -> Result<Begun, SourceError> {
    // What NUL stands in is no evidence of where cells end.
    let text: Cow<'_, str> = match start.contains('\0') {
        true => start.replace('\0', "").into(),
        false => start.as_str().into(),
    };
    if text.trim().is_empty() {
        return Err(SourceError::Empty);
    }
    let cutting = sniff::cutting(&text, is_whole, asked)?;
    let frame = frame(&text, is_whole, &cutting, asked).ok_or(SourceError::Empty)?;
    let mut left_out = LeftOut {
        preamble: frame.n_before,
        preamble_lines: frame.before.clone(),
        ..LeftOut::default()
    };
    let (mut body_at, mut n_lines) = (0, 0);
    let mut names: Vec<String> = Vec::new();
    let mut to_find = u32::from(frame.header);
    while n_lines < frame.preamble || to_find > 0 {
        let mut cells = Vec::new();
        let push =
            |cell: Cow<'_, [u8]>| cells.push(String::from_utf8_lossy(&cell).replace('\0', ""));
        let Some(seen) = cutting.line(start.as_bytes(), body_at, true, push) else {
            break;
        };
        match seen.line {
            Line::Blank => left_out.blank_lines += 1,
            Line::Comment => left_out.comments += 1,
            Line::Row if n_lines >= frame.preamble => {
                names = cells;
                to_find = 0;
                left_out.stray_quotes += seen.n_stray;
            }
            Line::Row => {}
        }
        body_at = seen.end;
        n_lines += 1;
    }
    left_out.nul = start.as_bytes()[..body_at]
        .iter()
        .filter(|&&byte| byte == 0)
        .count() as u64;
    names.resize(frame.n_columns, String::new());
    let cut = Cut {
        cutting,
        n_columns: frame.n_columns,
        short_rows: frame.short_rows,
    };
    Ok(Begun {
        headers: unique_headers(&names),
        body_at,
        n_lines,
        cut,
        frame,
        left_out,
        start,
    })
}

/// Takes the rows away that stand below the table, as was asked or else by evidence.
pub(crate) fn leave_out_footer(
    cells: &mut Cells,
    frame: &Frame,
    asked: &Asked,
    left_out: &mut LeftOut,
) {
    let most = asked.footer.map_or(footer::MOST, |n| n as usize);
    let rows = cells.last_rows(most);
    let from = match asked.footer {
        Some(_) => rows.first().map(|(line, _)| *line),
        None => footer::footer(&rows, frame.n_columns, frame.n_filled),
    };
    let Some(from) = from else { return };
    let gone = rows.iter().filter(|(line, _)| *line >= from);
    for (_, row) in gone {
        left_out.footer += 1;
        if left_out.footer_lines.len() < LeftOut::MOST {
            let said = row
                .iter()
                .map(String::as_str)
                .filter(|cell| !cell.is_empty());
            left_out
                .footer_lines
                .push(said.collect::<Vec<_>>().join(" "));
        }
    }
    cells.end_before(from);
}

/// The cells that hold a letter that stands for bytes that are none.
pub(crate) fn undecoded(cells: &Cells, headers: &[String]) -> Vec<Problem> {
    let of_column = each_of(headers.len(), |i| {
        let column = &cells.columns[i];
        let rows = cells.rows.iter().enumerate();
        let found = rows.filter_map(|(at, &row)| match column.value(at)? {
            lead::ValueRef::Text(text) if text.contains(char::REPLACEMENT_CHARACTER) => {
                Some(Problem {
                    row,
                    column: headers.get(i).cloned(),
                    raw: text.to_owned(),
                    code: ProblemCode::NotDecoded,
                })
            }
            _ => None,
        });
        found.collect::<Vec<_>>()
    });
    let mut problems: Vec<Problem> = of_column.into_iter().flatten().collect();
    problems.sort_by_key(|problem| problem.row);
    problems
}

fn unique_headers(names: &[String]) -> Vec<String> {
    let mut headers: Vec<String> = Vec::with_capacity(names.len());
    for (i, cell) in names.iter().enumerate() {
        let name = lead::tidy(cell).map_or_else(|| format!("Column {}", i + 1), Cow::into_owned);
        let mut unique = name.clone();
        let mut n = 2;
        let key = |text: &str| lead::FieldKey::from_label(text);
        while headers.iter().any(|taken| key(taken) == key(&unique)) {
            unique = format!("{name} ({n})");
            n += 1;
        }
        headers.push(unique);
    }
    headers
}
