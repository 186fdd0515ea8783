//! How many came to each stage, month by month?
//!
//! Invariant: who is counted in a month came to the stage on a day of it that is known; entries by nobody knows
//! which day are told beside, in no month.

use std::collections::BTreeMap;

use charts::{Around, Axis, Figure, Ink, Point, Series, TrendFigure};
use definition::Stage;
use funnel::Paths;
use lead::{Mask, date_of};
use words::Words;

use super::shown::{Behind, Rows, Shown};
use super::{Cell, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError};

/// What is asked of arrivals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrivals {}

impl Arrivals {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let (definition, _) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let Some(paths) = snapshot.paths(go_on)? else {
            return Ok(None);
        };
        let stages = &definition.stages;
        let mut columns = vec![SheetColumn::new(
            "month",
            words.say("figure-month", &[]),
            ColumnKind::Text,
        )];
        columns.extend(stages.iter().map(|stage| {
            SheetColumn::new(
                &stage.key.to_string(),
                stage.label.clone(),
                ColumnKind::Count,
            )
        }));
        let months = by_month(&paths);
        let mut behind = Vec::new();
        let mut rows = Vec::new();
        let mut lines: Vec<Series> = stages.iter().map(line_of).collect();
        for (month, came) in &months {
            let mut row = vec![Cell::text(month.as_str())];
            for ((people, stage), line) in came.iter().zip(stages).zip(&mut lines) {
                let key = format!("{month}.{}", stage.key);
                row.push(Cell::count(people.len(), Some(&key)));
                line.points.push(Some(Point {
                    value: people.len() as f64,
                    text: words.integer(people.len() as u64),
                    says: format!("{month} · {} · {}", stage.label, people.len()),
                    key: key.clone(),
                    ..Point::default()
                }));
                let people = Mask::of_rows(paths.n_subjects, people.iter().copied());
                let rows = Rows::People(people);
                behind.push(Behind { key, rows });
            }
            rows.push(row);
        }
        let most = months.values().flatten().map(Vec::len).max().unwrap_or(0);
        let figure = TrendFigure {
            around: Around::default(),
            periods: months.keys().cloned().collect(),
            y: Axis::of_counts(most as u64, 5, |n| words.number(n)),
            series: lines,
            ..TrendFigure::default()
        };
        Ok(Some(Shown {
            title: words.say("figure-arrivals", &[]),
            caption: snapshot.figure_caption(words),
            picture: (!months.is_empty()).then_some(Figure::Trend(figure)),
            sheet: Sheet { columns, rows },
            behind,
            ..Shown::default()
        }))
    }
}

fn line_of(stage: &Stage) -> Series {
    Series {
        label: stage.label.clone(),
        ink: Ink::Plain,
        points: Vec::new(),
    }
}

/// Per month, as `2026-01`, and stage, whose day is known.
fn by_month(paths: &Paths) -> BTreeMap<String, Vec<Vec<u32>>> {
    let mut months: BTreeMap<String, Vec<Vec<u32>>> = BTreeMap::new();
    for (stage, entered) in paths.steps.iter().enumerate() {
        for pass in 0..paths.n() {
            let Some(on) = entered.on(pass).and_then(date_of) else {
                continue;
            };
            let month = format!("{:04}-{:02}", on.year(), on.month());
            let empty = || vec![Vec::new(); paths.steps.len()];
            months.entry(month).or_insert_with(empty)[stage].push(paths.subject[pass]);
        }
    }
    months
}
