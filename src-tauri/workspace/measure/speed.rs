//! How long does it take from stage to stage, and how long from the first to the last?
//!
//! Invariants: times are of those who got there, on two days that are known; those who wait, went past a stage,
//! or were there before are counted beside, never left out; below thirty the title claims no time.

use std::sync::Arc;

use charts::{Around, Axis, BarRow, BarsFigure, Figure};
use funnel::{Cells, Wait, Waits, each_wait, waits_of_pairs};
use words::{Arg, Words};

use super::shown::{Formula, Shown};
use super::ways::{FEW, Marks, Ways, days_text, says};
use super::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError};

/// What is asked of speed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speed {}

/// The ways to stand between two steps, as files name them, in the order of [`Wait::place`].
const STANDS: [&str; Wait::N] = [
    "took", "waiting", "ended", "before", "skipped", "undated", "to_come",
];

impl Speed {
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
        let pairs = pairs(&ways);
        let (cells, times_between) = counted(&ways, &pairs);
        let mut marks = Marks::default();
        let (mut rows, mut bars, mut told) = (Vec::new(), Vec::new(), Vec::new());
        for (pair, &between) in pairs.iter().enumerate() {
            let found = times_between.get(pair).cloned().unwrap_or_default();
            let named = format!("{}>{}", ways.key(between.0), ways.key(between.1));
            let mut row = vec![Cell::text(ways.arrow(between))];
            row.extend(times(&found));
            for (place, stands) in STANDS.iter().enumerate() {
                let cell = pair * STANDS.len() + place;
                let key = format!("{named}.{stands}");
                row.push(marks.count(&ways, &cells, cell..cell + 1, key));
            }
            rows.push(row);
            if found.n_took() > 0 {
                bars.push(bar(&ways, between, &found, format!("{named}.took"), words));
            }
            told.push((between, found));
        }
        let most = bars
            .iter()
            .filter_map(|bar| bar.interval)
            .map(|(_, high)| high);
        let most = most.fold(1.0, f64::max);
        let axis = Axis::from_zero(most, 5, |at| words.number(at));
        let notes = notes(&ways, &told, words);
        Ok(Some(Shown {
            title: title(&ways, &told, words),
            caption: ways.caption(snapshot, words),
            notes,
            picture: (!bars.is_empty()).then(|| {
                Figure::Bars(BarsFigure {
                    around: Around::default(),
                    rows: bars,
                    x: axis.labelled(words.say("time-days", &[])),
                    dots: true,
                    line: None,
                    figures_label: words.say("time-median", &[]),
                    interval_note: words.say("time-middle-half", &[]),
                    pending_note: String::new(),
                })
            }),
            sheet: Sheet {
                columns: columns(words),
                rows,
            },
            behind: marks.behind,
            formulas: vec![Formula {
                name: words.say("time-median", &[]),
                formula: words.say("time-quantile-formula", &[]),
                inputs: String::new(),
            }],
            ..Shown::default()
        }))
    }
}

/// Whose each figure of a pair is, and its times.
fn counted(ways: &Ways, pairs: &[(usize, usize)]) -> (Cells, Vec<Waits>) {
    let found = waits_of_pairs(&ways.paths, pairs, ways.as_of, None);
    let n = found.iter().flat_map(Waits::by_kind);
    let (paths, as_of) = (Arc::clone(&ways.paths), ways.as_of);
    let pairs = pairs.to_vec();
    let cells = Cells::sought(n, move |put| {
        for (pair, between) in pairs.iter().enumerate() {
            each_wait(&paths, *between, as_of, |pass, wait| {
                put(pair * Wait::N + wait.place(), paths.subject[pass]);
            });
        }
    });
    (cells, found)
}

/// From each stage to the next and to the next that nobody goes past, and from the first to the last.
fn pairs(ways: &Ways) -> Vec<(usize, usize)> {
    let n = ways.steps.len();
    let mut pairs = Vec::new();
    for from in 0..n.saturating_sub(1) {
        pairs.push((from, from + 1));
        pairs.extend(
            ways.next(from)
                .filter(|next| *next > from + 1)
                .map(|next| (from, next)),
        );
    }
    if n > 2 {
        pairs.push((0, n - 1));
    }
    pairs
}

/// Median, quarters, tenth and mean.
fn times(found: &Waits) -> Vec<Cell> {
    let days = |days: Option<f64>| Cell::of(days.map_or(CellValue::Nothing, CellValue::Days));
    let quantiles = [0.5, 0.25, 0.75, 0.9].map(|at| days(found.quantile(at)));
    let mean = days(found.mean());
    quantiles.into_iter().chain([mean]).collect()
}

fn columns(words: Words) -> Vec<SheetColumn> {
    let say = |key: &str| words.say(&format!("time-{}", key.replace('_', "-")), &[]);
    let mut columns = vec![SheetColumn::new(
        "transition",
        say("transition"),
        ColumnKind::Text,
    )];
    for key in ["median", "p25", "p75", "p90", "mean"] {
        columns.push(SheetColumn::new(key, say(key), ColumnKind::Days));
    }
    for key in STANDS {
        columns.push(SheetColumn::new(key, say(key), ColumnKind::Count));
    }
    columns
}

fn bar(ways: &Ways, between: (usize, usize), found: &Waits, key: String, words: Words) -> BarRow {
    let quantile = |at: f64| found.quantile(at).unwrap_or(0.0);
    let text = days_text(quantile(0.5), words);
    let label = ways.arrow(between);
    let quarters = [
        ("low", Arg::from(days_text(quantile(0.25), words))),
        ("high", days_text(quantile(0.75), words).into()),
        ("most", days_text(quantile(0.9), words).into()),
    ];
    BarRow {
        says: says(&[
            &format!("{label}: {text}"),
            &words.say("time-quarters", &quarters),
            &words.say("time-took-n", &[("n", found.n_took().into())]),
        ]),
        label,
        ink: ways.ink(between.1),
        value: Some(quantile(0.5)),
        interval: Some((quantile(0.25), quantile(0.75))),
        text,
        n_text: words.integer(found.n_took() as u64),
        pending: false,
        rest: false,
        key,
    }
}

type Told = ((usize, usize), Waits);

fn title(ways: &Ways, told: &[Told], words: Words) -> String {
    let n = ways.steps.len();
    let enough = told
        .iter()
        .filter(|(between, found)| found.n_took() >= FEW && *between != (0, n.saturating_sub(1)));
    let slowest = enough.max_by(|(_, one), (_, other)| {
        let median = |found: &Waits| found.quantile(0.5).unwrap_or(0.0);
        median(one).total_cmp(&median(other))
    });
    let Some(((from, to), found)) = slowest else {
        return words.say("time-speed-title-few", &[("least", FEW.into())]);
    };
    let args = [
        ("from", Arg::from(ways.label(*from))),
        ("to", ways.label(*to).into()),
        (
            "days",
            days_text(found.quantile(0.5).unwrap_or(0.0), words).into(),
        ),
        ("n", found.n_took().into()),
    ];
    words.say("time-speed-title", &args)
}

/// What is told apart, one sentence each.
fn notes(ways: &Ways, told: &[Told], words: Words) -> Vec<String> {
    let mut notes = Vec::new();
    type Of = fn(&Waits) -> usize;
    let each: [(&str, Of); 4] = [
        ("time-note-before", Waits::n_before),
        ("time-note-skipped", Waits::n_skipped),
        ("time-note-undated", Waits::n_undated),
        ("time-note-to-come", Waits::n_to_come),
    ];
    for (key, of) in each {
        let some = told.iter().filter(|(_, found)| of(found) > 0);
        let some: Vec<String> = some
            .map(|(between, found)| {
                format!(
                    "{} {}",
                    ways.arrow(*between),
                    words.integer(of(found) as u64)
                )
            })
            .collect();
        if !some.is_empty() {
            notes.push(words.say(key, &[("stages", words.list_and(&some).into())]));
        }
    }
    notes.push(words.say("time-note-done-only", &[]));
    notes
}
