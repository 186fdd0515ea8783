//! Who stands where, and for how long already?
//!
//! Invariants: everybody on an open way before its last stage is in exactly one cell; who has stood longer than
//! nine of ten who went on needed is flagged; where nobody knows since when, no age is told.

use std::sync::Arc;

use charts::{Around, Figure, HeatCell, HeatFigure, HeatRow};
use funnel::{Ages, Cells, ages, each_age, times_of_pairs};
use words::{Arg, Words};

use super::shown::Shown;
use super::ways::{FEW, Marks, Ways, says};
use super::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError};

/// What is asked of age.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ageing {}

/// The last day of each age; longer ones after them.
const UNTIL: [i32; 6] = [7, 30, 60, 90, 180, 365];
/// Ages, and after them no age.
const N_AGES: usize = UNTIL.len() + 2;
const UNDATED: usize = UNTIL.len() + 1;

impl Ageing {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let Some(ways) = snapshot.ways(go_on)? else {
            return Ok(None);
        };
        let mut shown = of_ages(&ways, words);
        shown.caption = ways.caption(snapshot, words);
        Ok(Some(shown))
    }
}

fn of_ages(ways: &Ways, words: Words) -> Shown {
    let n = ways.steps.len().saturating_sub(1);
    let found = ages(&ways.paths, ways.as_of, n);
    // Nine of ten who went on from there had gone by then.
    let onwards = (0..n).filter_map(|step| Some((step, ways.next(step)?)));
    let onwards: Vec<(usize, usize)> = onwards.collect();
    let times = times_of_pairs(&ways.paths, &onwards, ways.as_of);
    let mut usual = vec![None; n];
    for ((step, _), found) in onwards.iter().zip(&times) {
        usual[*step] = found.quantile(0.9).filter(|_| found.n() >= FEW);
    }
    let (cells, overdue) = counted(ways, &found, &usual);
    let mut marks = Marks::default();
    let (mut rows, mut heat) = (Vec::new(), Vec::new());
    let mut worst: Option<(usize, usize, usize)> = None;
    for step in 0..n {
        let key = |part: &str| format!("{}.{part}", ways.key(step));
        let all = step * N_AGES..(step + 1) * N_AGES;
        let there = cells.n_in(all.clone());
        let mut row = vec![Cell::text(ways.label(step))];
        row.push(marks.count(ways, &cells, all, key("there")));
        let mut drawn = Vec::new();
        for age in 0..N_AGES {
            let cell = step * N_AGES + age;
            let key = key(&age_key(age));
            let n = cells.n(cell);
            row.push(marks.count(ways, &cells, cell..cell + 1, key.clone()));
            let share = n as f64 / there.max(1) as f64;
            let label = age_label(age, words);
            drawn.push((n > 0).then(|| HeatCell {
                value: share,
                pending: age == UNDATED,
                text: words.integer(n as u64),
                n_text: words.percent(share),
                says: says(&[
                    &format!(
                        "{} · {label}: {}",
                        ways.label(step),
                        words.integer(n as u64)
                    ),
                    &words.percent(share),
                ]),
                key,
            }));
        }
        let usual = usual.get(step).copied().flatten();
        row.push(Cell::of(usual.map_or(CellValue::Nothing, CellValue::Days)));
        row.push(marks.count(ways, &overdue, step..step + 1, key("overdue")));
        rows.push(row);
        heat.push(HeatRow {
            label: ways.label(step).to_owned(),
            size_text: words.integer(there as u64),
            cells: drawn,
        });
        let late = overdue.n(step);
        if late > worst.map_or(0, |(_, late, _)| late) {
            worst = Some((step, late, there));
        }
    }
    let is_drawn = cells.n_all() > 0;
    Shown {
        title: title(ways, worst, is_drawn, words),
        notes: vec![words.say("time-ageing-says", &[("least", FEW.into())])],
        picture: is_drawn.then(|| {
            Figure::Heat(HeatFigure {
                around: Around::default(),
                rows_label: words.say("time-stage", &[]),
                size_label: words.say("time-there", &[]),
                columns_label: words.say("time-days-there", &[]),
                columns: (0..N_AGES).map(|age| age_label(age, words)).collect(),
                rows: heat,
                darkest: 0.0,
                pending_note: words.say("time-undated", &[]),
            })
        }),
        sheet: Sheet {
            columns: columns(words),
            rows,
        },
        behind: marks.behind,
        ..Shown::default()
    }
}

/// Whose each age at each step is, and who has stood at each for longer than is usual.
fn counted(ways: &Ways, found: &[Ages], usual: &[Option<f64>]) -> (Cells, Cells) {
    let by_age = found.iter().flat_map(|own| {
        let until = |age: usize| UNTIL.get(age).map_or(i32::MAX, |until| *until);
        (0..N_AGES).map(move |age| match age.checked_sub(1) {
            _ if age == UNDATED => own.n_undated,
            None => own.n_until(until(age)),
            Some(before) => own.n_until(until(age)) - own.n_until(until(before)),
        })
    });
    let (paths, as_of, n) = (Arc::clone(&ways.paths), ways.as_of, found.len());
    let cells = Cells::sought(by_age, move |put| {
        each_age(&paths, as_of, |pass, step, age| {
            if step < n {
                let place = age.map_or(UNDATED, |age| UNTIL.partition_point(|until| *until < age));
                put(step * N_AGES + place, paths.subject[pass]);
            }
        });
    });
    // Ages are whole days.
    let whole = |usual: &Option<f64>| usual.map(|days| days.floor() as i32);
    let usual: Vec<Option<i32>> = usual.iter().map(whole).collect();
    let over = found.iter().zip(&usual);
    let over = over.map(|(own, usual)| usual.map_or(0, |usual| own.n_over(usual)));
    let over: Vec<usize> = over.collect();
    let paths = Arc::clone(&ways.paths);
    let overdue = Cells::sought(over, move |put| {
        each_age(&paths, as_of, |pass, step, age| {
            let usual = usual.get(step).copied().flatten();
            if age.zip(usual).is_some_and(|(age, usual)| age > usual) {
                put(step, paths.subject[pass]);
            }
        });
    });
    (cells, overdue)
}

fn title(
    ways: &Ways,
    worst: Option<(usize, usize, usize)>,
    is_anybody: bool,
    words: Words,
) -> String {
    match worst {
        Some((step, n, of)) => {
            let args = [
                ("stage", Arg::from(ways.label(step))),
                ("n", n.into()),
                ("of", of.into()),
            ];
            words.say("time-ageing-title", &args)
        }
        None if is_anybody => words.say("time-ageing-title-none", &[]),
        None => words.say("time-ageing-title-nobody", &[]),
    }
}

/// `until_7`, `over_365`, `undated`.
fn age_key(age: usize) -> String {
    match (UNTIL.get(age), UNTIL.last()) {
        (Some(days), _) => format!("until_{days}"),
        (None, Some(days)) if age < UNDATED => format!("over_{days}"),
        _ => "undated".to_owned(),
    }
}

fn age_label(age: usize, words: Words) -> String {
    let before = age.checked_sub(1).and_then(|age| UNTIL.get(age));
    let low = before.map_or(0, |days| days + 1);
    match UNTIL.get(age) {
        Some(days) => {
            let ends = [
                ("low", Arg::from(words.number(f64::from(low)))),
                ("high", words.number(f64::from(*days)).into()),
            ];
            words.say("time-days-range", &ends)
        }
        None if age < UNDATED => words.say("time-days-over", &[("n", f64::from(low - 1).into())]),
        None => words.say("time-undated", &[]),
    }
}

fn columns(words: Words) -> Vec<SheetColumn> {
    let say = |key: &str| words.say(key, &[]);
    let mut columns = vec![
        SheetColumn::new("stage", say("time-stage"), ColumnKind::Text),
        SheetColumn::new("there", say("time-there"), ColumnKind::Count),
    ];
    for age in 0..N_AGES {
        columns.push(SheetColumn::new(
            &age_key(age),
            age_label(age, words),
            ColumnKind::Count,
        ));
    }
    columns.push(SheetColumn::new("p90", say("time-p90"), ColumnKind::Days));
    columns.push(SheetColumn::new(
        "overdue",
        say("time-overdue"),
        ColumnKind::Count,
    ));
    columns
}
