//! How does a figure leave the window? As a picture that scales, a picture of pixels, a page, or its table.

use std::path::Path;

use charts::{Size, Theme};
use export::{About, Figure, Figures, write_figures, write_figures_xlsx};
use papers::{Alignment, Block, Column, Form, Paper};
use words::Words;

use super::sheet::{CellValue, ColumnKind, Sheet};
use super::shown::{Formula, Shown};
use crate::exports::write_whole;
use crate::on_paper::{PaperForm, bytes_of, colours};
use crate::{Snapshot, WorkspaceError, export_bytes};

/// Pixels to the unit of a picture, enough for a projector.
const PNG_SCALE: f32 = 2.0;

/// In which form a figure leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureForm {
    /// A picture that scales.
    Svg,
    /// A picture of pixels.
    Png,
    /// A page with picture, notes and table.
    Pdf,
    /// The table as a workbook.
    Xlsx,
    /// The table as text.
    Csv,
}

/// The least number that three decimals tell apart from none.
const LEAST_NUMBER: f64 = 0.001;

/// As many columns as a page holds without breaking words.
const MOST_COLUMNS: usize = 10;

/// What the card of a figure says around it.
fn about(shown: &Shown, words: Words) -> About {
    let said = [&shown.title, &shown.caption]
        .into_iter()
        .chain(&shown.notes);
    let said = said.filter(|line| !line.is_empty()).cloned();
    let worked_out = shown.formulas.iter().map(|formula| {
        let Formula {
            name,
            formula,
            inputs,
        } = formula;
        format!("{name}: {formula} ({inputs})")
    });
    About {
        name: words.say("figure-about", &[]),
        lines: said.chain(worked_out).collect(),
    }
}

impl FigureForm {
    /// Every form, as they are offered.
    pub const ALL: [Self; 5] = [Self::Svg, Self::Png, Self::Pdf, Self::Xlsx, Self::Csv];

    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }
}

/// Writes a figure to a file, whole or not at all. One without a picture has a page, but no picture to write.
///
/// # Errors
/// Where there is nothing to draw, or the file cannot be written.
pub fn export_figure(
    snapshot: &Snapshot,
    shown: &Shown,
    form: FigureForm,
    (theme, words): (Theme, Words),
    path: &Path,
) -> Result<(), WorkspaceError> {
    let is_table = matches!(form, FigureForm::Xlsx | FigureForm::Csv);
    if is_table && shown.sheet.columns.is_empty() {
        return Err(WorkspaceError::NothingToDraw);
    }
    let svg = || {
        let figure = shown
            .picture
            .as_ref()
            .ok_or(WorkspaceError::NothingToDraw)?;
        let figure = figure.clone().saying(&shown.title, &shown.caption, "");
        let size = figure.fitted(Size::WIDE);
        Ok::<_, WorkspaceError>(figure.draw(theme, size)?.svg)
    };
    match form {
        FigureForm::Svg => export_bytes(svg()?.as_bytes(), path),
        FigureForm::Png => export_bytes(&charts::png(&svg()?, PNG_SCALE)?, path),
        FigureForm::Pdf => {
            let paper = page(shown, snapshot, words)?;
            export_bytes(&bytes_of(&paper, PaperForm::Pdf)?, path)
        }
        FigureForm::Xlsx => {
            let figures = shown.sheet.figures(snapshot.as_of);
            write_whole(path, |out| {
                write_figures_xlsx(out, &figures, &about(shown, words))
            })
        }
        FigureForm::Csv => {
            let figures = shown.sheet.figures(snapshot.as_of);
            write_whole(path, |out| write_figures(out, &figures))
        }
    }
}

/// A page of one figure.
fn page(shown: &Shown, snapshot: &Snapshot, words: Words) -> Result<Paper, WorkspaceError> {
    Ok(Paper {
        language: words.locale().code().to_owned(),
        title: shown.title.clone(),
        subtitle: shown.caption.clone(),
        draft: None,
        blocks: blocks(shown, None, words)?,
        foot: snapshot.figures_foot(words),
        form: Form::Pages,
        colours: colours(),
    })
}

/// Picture, notes, table and formulas of a figure on paper. A table of more rows than `most` has the first of
/// them, one that goes on over time the last, and how many more there are; without a limit it is whole.
pub(crate) fn blocks(
    shown: &Shown,
    most: Option<usize>,
    words: Words,
) -> Result<Vec<Block>, WorkspaceError> {
    let mut blocks = Vec::new();
    if let Some(figure) = &shown.picture {
        let picture = figure.draw(Theme::Print, figure.fitted(Size::WIDE))?;
        blocks.push(Block::Picture {
            svg: picture.svg,
            alt: shown.title.clone(),
        });
    }
    blocks.extend(shown.notes.iter().cloned().map(Block::Note));
    if !shown.sheet.rows.is_empty() {
        let n_rows = shown.sheet.rows.len();
        // One row is no longer than the line that says it is missing.
        let most = most.filter(|most| n_rows > most + 1).unwrap_or(n_rows);
        let rows = match shown.sheet.goes_on_over_time() {
            true => n_rows - most..n_rows,
            false => 0..most,
        };
        blocks.extend(shown.sheet.blocks(&rows, words));
        if n_rows > most {
            let more = [("n", (n_rows - most).into())];
            blocks.push(Block::Note(words.say("review-more-rows", &more)));
        }
    }
    blocks.extend(shown.formulas.iter().map(|formula| {
        let name = formula.name.clone();
        let said = format!("{} {}", formula.formula, formula.inputs);
        Block::Facts(vec![(name, said.trim().to_owned())])
    }));
    Ok(blocks)
}

impl Sheet {
    /// The table as files have it: a share is five columns, an amount two.
    fn figures(&self, as_of: jiff::civil::Date) -> Figures {
        let names = self.columns.iter().flat_map(|column| {
            let key = &column.key;
            let ends = column.kind.ends();
            ends.iter().map(move |end| format!("{key}{end}"))
        });
        let row = |cells: &Vec<super::Cell>| {
            let cells = self.columns.iter().zip(cells);
            cells
                .flat_map(|(column, cell)| {
                    // A column of shares may hold a count, where there is nothing that it would be a share of.
                    let mut figures = cell.value.figures(column.kind);
                    figures.resize(column.kind.ends().len(), Figure::Nothing);
                    figures
                })
                .collect()
        };
        Figures {
            names: names.collect(),
            rows: self.rows.iter().map(row).collect(),
            as_of,
        }
    }

    /// Whether each row is of a later day than the one before: there the last rows say how it is.
    fn goes_on_over_time(&self) -> bool {
        let day = |row: &Vec<super::Cell>| {
            row.iter().find_map(|cell| match cell.value {
                CellValue::Day(day) => Some(day),
                _ => None,
            })
        };
        let days: Vec<Option<jiff::civil::Date>> = self.rows.iter().map(day).collect();
        days.windows(2)
            .all(|two| matches!(two, [Some(one), Some(other)] if one < other))
    }

    /// These of its rows. The days of a period are for files: its name says them. What is wider than a page goes
    /// on under itself, each part beginning with what the rows are called.
    fn blocks(&self, rows: &std::ops::Range<usize>, words: Words) -> Vec<Block> {
        let has_names = self.columns.iter().any(|column| column.key == "period");
        let is_told = |at: &usize| {
            let key = self.columns[*at].key.as_str();
            !(has_names && matches!(key, "first_day" | "last_day"))
        };
        let told: Vec<usize> = (0..self.columns.len()).filter(is_told).collect();
        let Some((first, rest)) = told.split_first() else {
            return Vec::new();
        };
        let n_parts = if told.len() <= MOST_COLUMNS {
            1
        } else {
            rest.len().div_ceil(MOST_COLUMNS - 1)
        };
        let parts = rest.chunks(rest.len().div_ceil(n_parts).max(1));
        let block = |part: &[usize]| self.block([&[*first], part].concat(), rows.clone(), words);
        if rest.is_empty() {
            return vec![block(&[])];
        }
        parts.map(block).collect()
    }

    /// Some columns of some rows.
    fn block(&self, told: Vec<usize>, rows: std::ops::Range<usize>, words: Words) -> Block {
        let columns = told.iter().filter_map(|at| self.columns.get(*at));
        let columns = columns.map(|column| Column {
            head: column.label.clone(),
            alignment: match column.kind {
                ColumnKind::Text | ColumnKind::Day => Alignment::Left,
                _ => Alignment::Right,
            },
        });
        let row = |cells: &Vec<super::Cell>| {
            let cells = told.iter().filter_map(|at| cells.get(*at));
            cells.map(|cell| cell.value.say(words)).collect()
        };
        Block::Table {
            columns: columns.collect(),
            rows: self.rows[rows].iter().map(row).collect(),
        }
    }
}

impl ColumnKind {
    /// What the columns of a file are called that hold such a column, behind its key.
    fn ends(self) -> &'static [&'static str] {
        match self {
            Self::Rate => &["_n", "_of", "_rate", "_low", "_high"],
            Self::Money => &["", "_currency"],
            _ => &[""],
        }
    }
}

impl CellValue {
    fn figures(&self, kind: ColumnKind) -> Vec<Figure> {
        let number = |n: Option<f64>| n.map_or(Figure::Nothing, Figure::Number);
        match (self, kind) {
            (Self::Rate(rate), _) => vec![
                Figure::Number(rate.n as f64),
                Figure::Number(rate.of as f64),
                number(rate.rate),
                number(rate.low),
                number(rate.high),
            ],
            (Self::Money(amount, currency), _) => vec![
                Figure::Exact(amount.to_string()),
                Figure::Text(currency.code().to_owned()),
            ],
            (Self::Amount(amount), _) => {
                vec![Figure::Exact(amount.to_string()), Figure::Nothing]
            }
            (Self::Nothing, ColumnKind::Rate) => vec![Figure::Nothing; 5],
            (Self::Nothing, ColumnKind::Money) => vec![Figure::Nothing; 2],
            (Self::Nothing, _) => vec![Figure::Nothing],
            (Self::Text(text), _) => vec![Figure::Text(text.clone())],
            (Self::Count(n), _) => vec![Figure::Number(*n as f64)],
            (Self::Number(n) | Self::Share(n) | Self::Days(n), _) => vec![Figure::Number(*n)],
            (Self::Day(day), _) => vec![Figure::Day(*day)],
            (Self::Month(month), _) => vec![Figure::Text(month.to_string())],
        }
    }

    /// The cell in the reader's words; empty where there is no figure.
    #[must_use]
    pub fn say(&self, words: Words) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.clone(),
            Self::Count(n) => words.integer(*n),
            // Nearly none is not none: a p of a millionth reads "<0.001".
            Self::Number(number) if *number > 0.0 && *number < LEAST_NUMBER / 2.0 => {
                format!("<{}", words.number(LEAST_NUMBER))
            }
            Self::Number(number) => words.number(*number),
            Self::Share(share) => words.percent(*share),
            Self::Days(days) => words.say("figure-days", &[("n", words.number(*days).into())]),
            Self::Rate(rate) => {
                let counts = [("n", rate.n.into()), ("of", rate.of.into())];
                let made_of = words.say("funnel-n-of", &counts);
                match rate.rate {
                    None => made_of,
                    Some(share) => format!("{} ({made_of})", words.percent(share)),
                }
            }
            Self::Money(amount, currency) => {
                format!("{} {currency}", words.amount(amount.rounded(2).to_f64()))
            }
            Self::Amount(amount) => words.amount(amount.rounded(2).to_f64()),
            Self::Day(day) => words.date(*day),
            Self::Month(month) => words.month(month.year(), month.month()),
        }
    }
}

#[cfg(test)]
mod tests {
    use papers::Block;
    use words::{Locale, Words};

    use super::{CellValue, ColumnKind, MOST_COLUMNS, Sheet};
    use crate::measure::{Cell, SheetColumn};

    #[test]
    fn nearly_none_is_not_none_and_a_sum_keeps_its_second_decimal() {
        let words = Words::of(Locale::En);
        for (number, said) in [
            (0.0, "0"),
            (0.000_002, "<0.001"),
            (0.0007, "0.001"),
            (2.5, "2.5"),
        ] {
            assert_eq!(CellValue::Number(number).say(words), said);
        }
    }

    #[test]
    fn a_table_wider_than_a_page_goes_on_under_itself_and_loses_no_column() {
        let words = Words::of(Locale::En);
        for n in [1, 2, MOST_COLUMNS, MOST_COLUMNS + 1, 19, 60] {
            let column = |at: usize| {
                SheetColumn::new(&format!("c{at}"), format!("C{at}"), ColumnKind::Count)
            };
            let sheet = Sheet {
                columns: (0..n).map(column).collect(),
                rows: vec![(0..n).map(|at| Cell::count(at, None)).collect()],
            };
            let mut seen = Vec::new();
            for block in sheet.blocks(&(0..1), words) {
                let Block::Table { columns, rows } = block else {
                    continue;
                };
                assert!(columns.len() <= MOST_COLUMNS && columns[0].head == "C0");
                assert_eq!(rows[0].len(), columns.len());
                seen.extend(columns.into_iter().skip(1).map(|column| column.head));
            }
            let all: Vec<String> = (1..n).map(|at| format!("C{at}")).collect();
            assert_eq!(seen, all, "{n}");
        }
    }
}
