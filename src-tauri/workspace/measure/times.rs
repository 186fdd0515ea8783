//! How are the times from one stage to another spread?
//!
//! Invariant: the bars add up to those who got there on two days that are known; everybody else is counted in
//! the notes.

use std::sync::Arc;

use charts::{Around, Axis, Bin, Figure, HistogramFigure, SpanMark};
use funnel::{Cells, Wait, Waits, each_wait, waits};
use words::{Arg, Words};

use super::shown::{Formula, Shown};
use super::ways::{FEW, Marks, Transition, Ways, days_text, says};
use super::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError};

/// The most bars.
const MOST_BARS: usize = 24;

/// What is asked of times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// From which stage to which.
    pub transition: Transition,
}

impl Times {
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
        let between = match ways.between(&self.transition, words) {
            Ok(between) => between,
            Err(instead) => return Ok(Some(*instead)),
        };
        let found = waits(&ways.paths, between, ways.as_of, None);
        let mut shown = of_times(&ways, between, &found, words);
        shown.caption = format!(
            "{} · {}",
            ways.caption(snapshot, words),
            ways.arrow(between)
        );
        Ok(Some(shown))
    }
}

/// Where bars begin: whole days, weeks where they are many, so that each says something a person would say.
fn bars(found: &Waits) -> (f64, usize) {
    let most = found.times().map(|(days, _)| days).max().unwrap_or(0);
    let root = (found.n_took() as f64).cbrt().ceil() as usize;
    let wanted = root.clamp(1, MOST_BARS) as f64;
    let least = (f64::from(most) + 1.0) / wanted;
    const WIDTHS: [f64; 15] = [
        1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 14.0, 21.0, 30.0, 60.0, 90.0, 180.0, 365.0, 730.0, 3_650.0,
    ];
    // Rather a bar more than a few broad ones, behind which the shape is lost.
    let close = |width: &&f64| **width <= least * 1.2;
    let width = WIDTHS.iter().rev().find(close).copied().unwrap_or(1.0);
    let width = if least > 2.0 * 3_650.0 {
        least.ceil()
    } else {
        width
    };
    let n = (f64::from(most) / width) as usize + 1;
    (width, n)
}

fn of_times(ways: &Ways, between: (usize, usize), found: &Waits, words: Words) -> Shown {
    let (width, n_bars) = bars(found);
    let n = (0..n_bars).map(|bar| {
        let last = ((bar + 1) as f64 * width) as i32 - 1;
        found.n_took_until(last) - found.n_took_until((bar as f64 * width) as i32 - 1)
    });
    let (paths, as_of) = (Arc::clone(&ways.paths), ways.as_of);
    let cells = Cells::sought(n.collect::<Vec<_>>(), move |put| {
        each_wait(&paths, between, as_of, |pass, wait| {
            if let Wait::Took(days) = wait {
                put((f64::from(days) / width) as usize, paths.subject[pass]);
            }
        });
    });
    let mut marks = Marks::default();
    let (mut rows, mut drawn) = (Vec::new(), Vec::new());
    for bar in 0..n_bars {
        let (from, to) = (bar as f64 * width, (bar + 1) as f64 * width);
        let n = cells.n(bar);
        let key = format!("{from}-{}", to - 1.0);
        let ends = [
            ("low", Arg::from(words.number(from))),
            ("high", words.number(to - 1.0).into()),
        ];
        let label = match width > 1.0 {
            true => words.say("time-days-range", &ends),
            false => days_text(from, words),
        };
        let count = words.integer(n as u64);
        drawn.push(Bin {
            from,
            to,
            n: n as u64,
            says: says(&[&format!("{label}: {count}")]),
            n_text: count,
            and_more: false,
            key: key.clone(),
        });
        rows.push(vec![
            Cell::of(CellValue::Days(from)),
            Cell::of(CellValue::Days(to - 1.0)),
            marks.count(ways, &cells, bar..bar + 1, key),
        ]);
    }
    let most = drawn.iter().map(|bin| bin.n).max().unwrap_or(0);
    let mark = |at: f64, key: &str| {
        let at = found.quantile(at)?;
        let text = words.say(key, &[("days", days_text(at, words).into())]);
        Some(SpanMark { at, text })
    };
    let quantile = |at: f64| days_text(found.quantile(at).unwrap_or(0.0), words);
    let args = [
        ("from", Arg::from(ways.label(between.0))),
        ("to", ways.label(between.1).into()),
        ("days", quantile(0.5).into()),
        ("p90", quantile(0.9).into()),
        ("n", found.n_took().into()),
    ];
    let key = match found.n_took() {
        0 => "time-times-title-none",
        1..FEW => "time-times-title-few",
        _ => "time-times-title",
    };
    let marked = [mark(0.5, "time-mark-median"), mark(0.9, "time-mark-p90")];
    let last = n_bars as f64 * width;
    let x = Axis::from_zero(last, 8, |at| words.number(at)).labelled(words.say("time-days", &[]));
    let unfinished = [
        ("time-note-waiting", found.n_waiting()),
        ("time-note-ended", found.n_ended()),
    ];
    Shown {
        title: words.say(key, &args),
        notes: beside(ways, between, (&unfinished, found), words),
        picture: (found.n_took() > 0).then(|| {
            Figure::Histogram(HistogramFigure {
                around: Around::default(),
                bins: drawn,
                ink: ways.ink(between.1),
                x,
                y: Axis::of_counts(most, 4, |at| words.integer(at as u64)),
                marks: marked.into_iter().flatten().collect(),
            })
        }),
        sheet: Sheet {
            columns: vec![
                SheetColumn::new(
                    "from_days",
                    words.say("time-from-days", &[]),
                    ColumnKind::Days,
                ),
                SheetColumn::new("to_days", words.say("time-to-days", &[]), ColumnKind::Days),
                SheetColumn::new("n", words.say("time-took", &[]), ColumnKind::Count),
            ],
            rows,
        },
        behind: marks.behind,
        formulas: vec![Formula {
            name: words.say("time-median", &[]),
            formula: words.say("time-quantile-formula", &[]),
            inputs: words.say("time-took-n", &[("n", found.n_took().into())]),
        }],
        ..Shown::default()
    }
}

/// Who is in no time that is told: first `unfinished`, sentences with how many, then those without a time.
pub(super) fn beside(
    ways: &Ways,
    between: (usize, usize),
    (unfinished, found): (&[(&'static str, usize)], &Waits),
    words: Words,
) -> Vec<String> {
    let told = [
        ("time-note-before", found.n_before()),
        ("time-note-skipped", found.n_skipped()),
        ("time-note-undated", found.n_undated()),
        ("time-note-to-come", found.n_to_come()),
    ];
    let told = unfinished.iter().copied().chain(told);
    let told = told.filter(|(_, n)| *n > 0);
    told.map(|(key, n)| {
        let stages = format!("{} {}", ways.arrow(between), words.integer(n as u64));
        words.say(key, &[("stages", stages.into())])
    })
    .collect()
}
