//! How many came to each stage, month by month?
//!
//! Invariant: who is counted in a month came to the stage on a day of it that is known; entries by nobody knows
//! which day are told beside, in no month.

use std::collections::BTreeMap;

use funnel::Paths;
use lead::{Mask, date_of};
use words::Words;

use super::shown::{Behind, Rows, Shown};
use super::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
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
        let row = |(month, came): (String, Vec<Vec<u32>>)| {
            let cells = came.into_iter().zip(stages).map(|(people, stage)| {
                let key = format!("{month}.{}", stage.key);
                let cell = Cell::count(people.len(), Some(&key));
                let rows = Rows::People(Mask::of_rows(paths.n_subjects, people));
                behind.push(Behind { key, rows });
                cell
            });
            let cells: Vec<Cell> = cells.collect();
            let month = Cell::of(CellValue::Text(month.clone()));
            std::iter::once(month).chain(cells).collect()
        };
        let rows = months.into_iter().map(row).collect();
        Ok(Some(Shown {
            title: words.say("figure-arrivals", &[]),
            caption: snapshot.figure_caption(words),
            sheet: Sheet { columns, rows },
            behind,
            ..Shown::default()
        }))
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
