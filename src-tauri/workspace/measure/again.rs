//! Of those whose way ended, how many came a second time, and how far?
//!
//! Invariant: an ended pass counts once, by what ended it; see [`funnel::second_passes`].

use definition::Definition;
use funnel::{Ending, Rate, RecordedTo, SecondPass, second_passes};
use words::Words;

use super::{Behind, Cell, ColumnKind, Formula, Rows, Sheet, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError};

/// What is asked of second passes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SecondPasses {}

impl SecondPasses {
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
        let found = second_passes(&paths);
        let caption = snapshot.figure_caption(words);
        if found.is_empty() {
            return Ok(Some(Shown {
                title: words.say("again-none", &[]),
                caption,
                notes: vec![words.say("again-none-says", &[])],
                ..Shown::default()
            }));
        }
        let text = |key: &str| words.say(key, &[]);
        let mut columns = vec![
            SheetColumn::new("ended_by", text("again-ended-by"), ColumnKind::Text),
            SheetColumn::new("ended", text("again-ended"), ColumnKind::Count),
            SheetColumn::new("came_again", text("again-came"), ColumnKind::Rate),
        ];
        columns.extend(definition.stages.iter().map(|stage| {
            let args = [("stage", stage.label.as_str().into())];
            SheetColumn::new(
                &format!("then_{}", stage.key),
                words.say("again-then", &args),
                ColumnKind::Count,
            )
        }));
        let mut behind = Vec::new();
        let mut rows = Vec::new();
        let mut bars = Vec::new();
        for one in &found {
            let name = end_name(definition, one.ended_by);
            let mut add = |part: &str, leads: &lead::Mask| {
                let key = format!("{name}.{part}");
                let rows = Rows::People(leads.clone());
                behind.push(Behind {
                    key: key.clone(),
                    rows,
                });
                key
            };
            let label = end_label(definition, one.ended_by, words);
            let rate = Rate::new(one.again, one.ended);
            let mut cells = vec![
                Cell::text(label.clone()),
                Cell::count(one.ended, Some(&add("ended", &one.who))),
            ];
            let key = add("again", &one.who_again);
            cells.push(Cell {
                behind: Some(key.clone()),
                ..Cell::rate(Some(rate))
            });
            for ((stage, n), who) in definition
                .stages
                .iter()
                .zip(&one.reached)
                .zip(&one.who_reached)
            {
                let key = add(&stage.key.to_string(), who);
                cells.push(Cell::count(*n, Some(&key)));
            }
            rows.push(cells);
            let said = super::CellValue::Rate(rate).say(words);
            bars.push(charts::BarRow {
                says: format!("{label}: {said}"),
                label,
                value: rate.rate,
                interval: rate.low.zip(rate.high),
                text: rate
                    .rate
                    .map_or_else(String::new, |rate| words.percent(rate)),
                n_text: words.say(
                    "funnel-n-of",
                    &[("n", rate.n.into()), ("of", rate.of.into())],
                ),
                key,
                ..charts::BarRow::default()
            });
        }
        let most = bars
            .iter()
            .filter_map(|bar| bar.interval)
            .map(|(_, high)| high);
        let most = most.fold(0.0, f64::max);
        Ok(Some(Shown {
            title: title(definition, &found, words),
            caption,
            notes: vec![text("again-says")],
            picture: Some(charts::Figure::Bars(charts::BarsFigure {
                rows: bars,
                x: charts::Axis::from_zero(most, 5, |at| words.percent(at)),
                figures_label: text("again-came"),
                interval_note: text("measure-interval"),
                ..charts::BarsFigure::default()
            })),
            sheet: Sheet { columns, rows },
            behind,
            formulas: vec![Formula {
                name: text("again-came"),
                formula: text("again-formula"),
                inputs: inputs(definition, &found, words),
            }],
            ..Shown::default()
        }))
    }
}

/// The recycled first: it is they of whom a second pass is hoped for.
fn title(definition: &Definition, found: &[SecondPass], words: Words) -> String {
    let recycled = RecordedTo::Ending(Ending::Recycled);
    let of = found.iter().find(|one| {
        one.ended_by == recycled || ending_of(definition, one.ended_by) == Some(Ending::Recycled)
    });
    let (key, (n, ended)) = match of {
        Some(one) => ("again-recycled", (one.again, one.ended)),
        None => {
            let sum = |count: &dyn Fn(&SecondPass) -> usize| found.iter().map(count).sum();
            ("again-all", (sum(&|one| one.again), sum(&|one| one.ended)))
        }
    };
    words.say(key, &[("n", n.into()), ("of", ended.into())])
}

fn ending_of(definition: &Definition, by: RecordedTo) -> Option<Ending> {
    match by {
        RecordedTo::Ending(ending) => Some(ending),
        RecordedTo::Stage(at) => {
            let stage = definition.stages.get(at)?;
            Ending::of(&stage.key.0).or_else(|| Ending::of(&stage.label))
        }
    }
}

fn end_name(definition: &Definition, by: RecordedTo) -> String {
    match by {
        RecordedTo::Ending(ending) => ending.name().to_owned(),
        RecordedTo::Stage(at) => {
            let stage = definition.stages.get(at);
            stage.map_or_else(|| at.to_string(), |stage| stage.key.to_string())
        }
    }
}

fn end_label(definition: &Definition, by: RecordedTo, words: Words) -> String {
    match by {
        RecordedTo::Ending(ending) => words.say(&format!("ending-{}", ending.name()), &[]),
        RecordedTo::Stage(at) => {
            let stage = definition.stages.get(at);
            stage.map_or_else(|| at.to_string(), |stage| stage.label.clone())
        }
    }
}

fn inputs(definition: &Definition, found: &[SecondPass], words: Words) -> String {
    let each = found.iter().map(|one| {
        let label = end_label(definition, one.ended_by, words);
        let n = |n: usize| words.integer(n as u64);
        format!("{label}: {} ÷ {}", n(one.again), n(one.ended))
    });
    each.collect::<Vec<_>>().join(" · ")
}
