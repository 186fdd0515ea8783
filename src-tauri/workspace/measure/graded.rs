//! How many leads are in each cell of fit and engagement, and how many of them came to the end?
//!
//! Invariant: the cells and those that cannot be placed hold each lead of the population exactly once.

use charts::{GridCell, GridFigure, GridRow};
use definition::StageKey;
use funnel::{Count, Rate, grades, members};
use lead::Mask;
use words::{Arg, Words};

use super::{Behind, Cell, CellValue, ColumnKind, Rows, Sheet, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError, band_labels};

/// What is asked of the grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GradeGrid {
    /// The stage that conversion is to, by its key; `None` for the last.
    pub to: Option<String>,
}

impl GradeGrid {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let caption = snapshot.figure_caption(words);
        let text = |key: &str| words.say(key, &[]);
        let Some(placed) = grades(definition, verdicts) else {
            return Ok(Some(Shown {
                title: text("grid-none"),
                caption,
                notes: vec![text("grid-none-says")],
                ..Shown::default()
            }));
        };
        let to = match &self.to {
            Some(key) => definition
                .position(&StageKey(key.clone()))
                .ok_or_else(|| WorkspaceError::StageAbsent(key.clone()))?,
            None => definition.stages.len().saturating_sub(1),
        };
        let stage = definition
            .stages
            .get(to)
            .map_or("", |stage| stage.label.as_str());
        let all = snapshot.population().map(|list| list.on.clone());
        let all = all.unwrap_or_else(|| Mask::all(snapshot.list.n_rows()));
        let came = members(verdicts, to, Count::ReachedAtLeast);
        let label_of = |key| {
            let at = definition.score_position(key);
            let score = at.and_then(|at| definition.scores.get(at));
            score.map_or_else(String::new, |score| score.label.clone())
        };
        let (fit, engagement) = (&placed.grid.fit, &placed.grid.engagement);
        let (rows_label, columns_label) = (label_of(&fit.score), label_of(&engagement.score));
        let (fits, engagements) = (band_labels(fit), band_labels(engagement));
        let columns = vec![
            SheetColumn::new("fit", rows_label.clone(), ColumnKind::Text),
            SheetColumn::new("engagement", columns_label.clone(), ColumnKind::Text),
            SheetColumn::new("grade", text("grid-grade"), ColumnKind::Text),
            SheetColumn::new("leads", text("funnel-column-n"), ColumnKind::Count),
            SheetColumn::new(
                "converted",
                words.say("grid-converted", &[("stage", stage.into())]),
                ColumnKind::Rate,
            ),
        ];
        let mut sheet = Sheet {
            columns,
            rows: Vec::new(),
        };
        let mut behind = Vec::new();
        let mut grid_rows = Vec::new();
        let mut best: Option<(String, Rate)> = None;
        for (row, (fit, cells)) in fits.iter().zip(&placed.cells).enumerate() {
            let mut drawn = Vec::new();
            for (column, (engagement, leads)) in engagements.iter().zip(cells).enumerate() {
                let grade = placed.grid.grade(row, column).unwrap_or_default();
                let own = leads.and(&all);
                let converted = own.and(&came);
                let rate = Rate::new(converted.count(), own.count());
                let key = format!("{row}.{column}");
                let of_rate = format!("{key}.converted");
                let rate_said = CellValue::Rate(rate).say(words);
                sheet.rows.push(vec![
                    Cell::text(fit.clone()),
                    Cell::text(engagement.clone()),
                    Cell::text(grade),
                    Cell::count(own.count(), Some(&key)),
                    Cell {
                        behind: Some(of_rate.clone()),
                        ..Cell::rate(Some(rate))
                    },
                ]);
                if rate.of >= FEW && best.as_ref().is_none_or(|(_, one)| rate.rate > one.rate) {
                    best = Some((grade.to_owned(), rate));
                }
                drawn.push(GridCell {
                    n_text: words.integer(own.count() as u64),
                    value: rate.rate,
                    text: rate
                        .rate
                        .map_or_else(String::new, |rate| words.percent(rate)),
                    key: key.clone(),
                    says: format!("{grade} · {fit} · {engagement}\n{stage}: {rate_said}"),
                    ..GridCell::default()
                });
                for (key, rows) in [(key, own), (of_rate, converted)] {
                    let rows = Rows::People(rows);
                    behind.push(Behind { key, rows });
                }
            }
            // The picture has its best column at the right.
            drawn.reverse();
            grid_rows.push(GridRow {
                label: fit.clone(),
                cells: drawn,
            });
        }
        let unplaced = placed.unplaced.and(&all);
        if unplaced.count() > 0 {
            let key = "unplaced".to_owned();
            let rate = Rate::new(unplaced.and(&came).count(), unplaced.count());
            sheet.rows.push(vec![
                Cell::of(CellValue::Nothing),
                Cell::of(CellValue::Nothing),
                Cell::text(text("divided-unplaced")),
                Cell::count(unplaced.count(), Some(&key)),
                Cell::rate(Some(rate)),
            ]);
            let rows = Rows::People(unplaced.clone());
            behind.push(Behind { key, rows });
        }
        let mut notes = vec![words.say("grid-says", &[("stage", stage.into())])];
        if unplaced.count() > 0 {
            let args = [("n", unplaced.count().into()), ("of", all.count().into())];
            notes.push(words.say("grid-unplaced", &args));
        }
        let title = match best {
            None => words.say("grid-too-few", &[("n", FEW.into())]),
            Some((grade, rate)) => {
                let share = rate
                    .rate
                    .map_or_else(String::new, |rate| words.percent(rate));
                let args = [
                    ("grade", Arg::from(grade)),
                    ("share", share.into()),
                    ("n", rate.n.into()),
                    ("of", rate.of.into()),
                    ("stage", stage.into()),
                ];
                words.say("grid-best", &args)
            }
        };
        Ok(Some(Shown {
            title,
            caption,
            notes,
            picture: Some(charts::Figure::Grid(GridFigure {
                rows_label,
                columns_label,
                columns: engagements.into_iter().rev().collect(),
                rows: grid_rows,
                ..GridFigure::default()
            })),
            sheet,
            behind,
            formulas: Vec::new(),
            ..Shown::default()
        }))
    }
}

/// Fewer in a cell are no finding.
const FEW: usize = 30;
