//! How are facts, tables and signatures set? Cells side by side, line by line, so that one of any height
//! can go over a page's end; the head of a table stands on each page it reaches.

use crate::layout::columns::{Columns, GAP};
use crate::layout::{Kind, Mark, Row, Setting, Style};
use crate::letters::{Weight, width};
use crate::lines::lines;
use crate::{Alignment, Column, Signature};

/// Above and below a line of cells.
const PAD: f32 = 3.0;
/// More lines than this in one row of a table, and a page may end within it.
const MOST_LINES: usize = 10;

/// A cell to be set.
struct Cell<'a> {
    left: f32,
    room: f32,
    text: &'a str,
    style: Style,
    alignment: Alignment,
    of: usize,
}

impl Setting {
    pub(crate) fn facts(&mut self, facts: &[(String, String)]) {
        let table = self.element(Kind::Table, None);
        let (name, value) = (self.quiet(9.5), self.style(9.5, Weight::Regular));
        let widest = facts
            .iter()
            .map(|(text, _)| width(text, name.weight) * name.size);
        let left = widest.fold(60.0, f32::max).min(self.width * 0.33) + GAP;
        for (i, (heading, text)) in facts.iter().enumerate() {
            // What is one long word, such as a hash, is best read and searched on one line.
            let room = self.width - left;
            // A hair less than what fits: letters are placed by rounded widths.
            let fitting = 0.99 * room / width(text, value.weight).max(1.0);
            let value = match text.contains(' ') {
                false if fitting >= value.size * 0.75 => Style {
                    size: value.size.min(fitting),
                    ..value
                },
                _ => value,
            };
            let row = self.element(Kind::TableRow, Some(table));
            let cells = [
                Cell {
                    left: 0.0,
                    room: left - GAP,
                    text: heading,
                    style: name,
                    alignment: Alignment::Left,
                    of: self.element(Kind::HeadCell, Some(row)),
                },
                Cell {
                    left,
                    room: self.width - left,
                    text,
                    style: value,
                    alignment: Alignment::Left,
                    of: self.element(Kind::Cell, Some(row)),
                },
            ];
            let mut rows = self.cells(&cells);
            if i == 0
                && let Some(first) = rows.first_mut()
            {
                first.above = 6.0 * self.scale;
            }
            self.laid.rows.extend(rows);
        }
    }

    pub(crate) fn table(&mut self, columns: &[Column], rows: &[Vec<String>]) {
        let table = self.element(Kind::Table, None);
        let (head, body) = (
            Style {
                ink: self.inks.quiet,
                ..self.style(9.0, Weight::SemiBold)
            },
            self.style(9.5, Weight::Regular),
        );
        let Columns { places, letters } = self.columns(columns, rows, (head, body));
        let small = |style: Style| Style {
            size: style.size * letters,
            ..style
        };
        let (head, body) = (small(head), small(body));
        let line = |setting: &mut Self, texts: &[&str], style: Style, kind: &Kind| {
            let row = setting.element(Kind::TableRow, Some(table));
            let mut cells = Vec::new();
            for ((column, &(left, room)), text) in columns.iter().zip(&places).zip(texts) {
                let of = setting.element(kind.clone(), Some(row));
                cells.push(Cell {
                    left,
                    room,
                    text,
                    style,
                    alignment: column.alignment,
                    of,
                });
            }
            setting.cells(&cells)
        };
        let names: Vec<&str> = columns.iter().map(|column| column.head.as_str()).collect();
        let mut heading = line(self, &names, head, &Kind::HeadCell);
        for row in &mut heading {
            row.keep = true;
        }
        let number = self.laid.heads.len();
        self.laid.heads.push(heading.clone());
        if let Some(first) = heading.first_mut() {
            first.above = 8.0 * self.scale;
        }
        self.laid.rows.extend(heading);
        for cells in rows {
            let texts = (0..columns.len()).map(|i| cells.get(i).map_or("", String::as_str));
            let mut set = line(self, &texts.collect::<Vec<_>>(), body, &Kind::Cell);
            set.iter_mut().for_each(|row| row.head = Some(number));
            self.laid.rows.extend(set);
        }
    }

    /// Cells side by side, over a rule.
    fn cells(&self, cells: &[Cell<'_>]) -> Vec<Row> {
        let pad = PAD * self.scale;
        let set: Vec<Vec<String>> = cells
            .iter()
            .map(|cell| lines(cell.text, cell.style.weight, cell.style.size, cell.room))
            .collect();
        let n = set.iter().map(Vec::len).max().unwrap_or_default();
        let height = cells
            .iter()
            .map(|cell| cell.style.line())
            .fold(0.0, f32::max);
        let mut rows = Vec::new();
        for i in 0..n {
            let is_last = i + 1 == n;
            let down = if i == 0 { pad } else { 0.0 };
            let mut row = Row {
                height: height + down + if is_last { pad } else { 0.0 },
                keep: !is_last && (n <= MOST_LINES || i == 0 || i + 2 == n),
                ..Row::default()
            };
            for (cell, lines) in cells.iter().zip(&set) {
                let Some(line) = lines.get(i) else { continue };
                let free = cell.room - width(line, cell.style.weight) * cell.style.size;
                let left = match cell.alignment {
                    Alignment::Left => cell.left,
                    Alignment::Right => cell.left + free.max(0.0),
                };
                row.marks.push(Mark::Text {
                    at: (left, down + cell.style.base()),
                    text: line.clone(),
                    style: cell.style,
                    of: Some(cell.of),
                });
            }
            if is_last {
                row.marks.push(Mark::Fill {
                    at: (0.0, row.height - 0.5),
                    size: (self.width, 0.5),
                    ink: self.inks.line,
                });
            }
            rows.push(row);
        }
        rows
    }

    /// Two blocks side by side. They stay on one page; where so many signed that no page could hold them,
    /// each name stays whole.
    pub(crate) fn signatures(&mut self, sides: &[Signature; 2]) {
        let (heading, name) = (
            self.style(10.5, Weight::SemiBold),
            self.style(13.0, Weight::SemiBold),
        );
        let when = self.quiet(9.0);
        let column = (self.width - 18.0) / 2.0;
        let mut rows: Vec<Row> = Vec::new();
        let mut drawn: [Vec<(String, Style, usize)>; 2] = [Vec::new(), Vec::new()];
        for (side, drawn) in sides.iter().zip(&mut drawn) {
            let of = self.element(Kind::Paragraph, None);
            let room = column - 24.0;
            let mut say = |text: &str, style: Style| {
                let set = lines(text, style.weight, style.size, room);
                drawn.extend(set.into_iter().map(|line| (line, style, of)));
            };
            let ink = self.inks.dark(side.tint)[0];
            say(&side.side, Style { ink, ..heading });
            for one in &side.signed {
                say(&one.name, name);
                say(&one.when, when);
            }
            if side.signed.is_empty() {
                say(&side.missing, when);
                // Room for a pen.
                say("", name);
            }
        }
        let n = drawn.iter().map(Vec::len).max().unwrap_or_default();
        let pad = 8.0 * self.scale;
        for i in 0..n {
            let at = drawn.each_ref().map(|lines| lines.get(i));
            let line = at
                .iter()
                .flatten()
                .map(|(_, style, _)| style.line())
                .fold(0.0, f32::max);
            let (down, up) = (
                if i == 0 { pad } else { 0.0 },
                if i + 1 == n { pad } else { 0.0 },
            );
            let mut row = Row {
                above: if i == 0 { 10.0 } else { 0.0 },
                height: line + down + up,
                ..Row::default()
            };
            for (k, (side, text)) in sides.iter().zip(at).enumerate() {
                let left = (column + 18.0) * k as f32;
                let mut fill = |x: f32, wide: f32, ink| {
                    let (at, size) = ((x, 0.0), (wide, row.height));
                    row.marks.push(Mark::Fill { at, size, ink });
                };
                fill(left, column, self.inks.soft(side.tint));
                fill(left, 5.0, self.inks.dark(side.tint)[0]);
                if let Some((text, style, of)) = text {
                    row.marks.push(Mark::Text {
                        at: (left + 14.0, down + style.base()),
                        text: text.clone(),
                        style: *style,
                        of: Some(*of),
                    });
                }
            }
            rows.push(row);
        }
        let whole: f32 = rows.iter().map(|row| row.height).sum();
        let stays = whole <= self.room;
        let last = rows.len().saturating_sub(1);
        for (i, row) in rows.iter_mut().enumerate() {
            // The heading stays with the first name, and each name with its day.
            row.keep = i < last && (stays || i == 0 || i % 2 == 1);
        }
        self.laid.rows.extend(rows);
    }
}
