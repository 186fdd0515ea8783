//! How does a figure leave the window? As a picture that scales, a picture of pixels, a page, or its table.

use std::path::Path;

use charts::{Size, Theme};
use export::{Figure, Figures, write_figures, write_figures_xlsx};
use papers::{Alignment, Block, Column, Form, Paper};
use words::Words;

use super::sheet::{CellValue, ColumnKind, Sheet};
use super::shown::Shown;
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
        Ok::<_, WorkspaceError>(figure.draw(theme, Size::WIDE)?.svg)
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
            write_whole(path, |out| write_figures_xlsx(out, &figures))
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
        blocks.push(shown.sheet.block(rows, words));
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

    /// These of its rows. The days of a period are for files: its name says them.
    fn block(&self, rows: std::ops::Range<usize>, words: Words) -> Block {
        let has_names = self.columns.iter().any(|column| column.key == "period");
        let is_told = |column: &super::SheetColumn| {
            !(has_names && matches!(column.key.as_str(), "first_day" | "last_day"))
        };
        let columns = self.columns.iter().filter(|column| is_told(column));
        let columns = columns.map(|column| Column {
            head: column.label.clone(),
            alignment: match column.kind {
                ColumnKind::Text | ColumnKind::Day => Alignment::Left,
                _ => Alignment::Right,
            },
        });
        let row = |cells: &Vec<super::Cell>| {
            let told = self.columns.iter().zip(cells);
            let told = told.filter(|(column, _)| is_told(column));
            told.map(|(_, cell)| cell.value.say(words)).collect()
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
                format!("{} {currency}", words.number(amount.rounded(2).to_f64()))
            }
            Self::Amount(amount) => words.number(amount.rounded(2).to_f64()),
            Self::Day(day) => words.date(*day),
            Self::Month(month) => words.month(month.year(), month.month()),
        }
    }
}
