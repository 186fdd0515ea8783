//! Of all who ever came to a stage, how many came to the next, as it stands?

use charts::{Around, Axis, BarRow, BarsFigure, Figure};
use funnel::{Cells, Rate};
use words::{Arg, Words};

use crate::measure::shown::Shown;
use crate::measure::ways::{FEW, Marks, Ways, says};
use crate::measure::{Cell, ColumnKind, Sheet, SheetColumn};

/// Came to the first and the next; to the first and not the next; past the first.
const WAYS: usize = 3;

pub(super) fn shown(ways: &Ways, words: Words) -> Shown {
    let pairs: Vec<(usize, usize)> = (0..ways.steps.len())
        .filter_map(|from| Some((from, ways.next(from)?)))
        .filter(|(from, _)| ways.steps.get(*from).is_some_and(|step| !step.optional))
        .collect();
    let came = |step: usize, pass: usize| {
        let entered = ways.paths.steps.get(step);
        entered.is_some_and(|entered| entered.has(pass) && entered.day[pass] <= ways.as_of)
    };
    let cells = Cells::of(pairs.len() * WAYS, ways.paths.n(), |pass, cells| {
        for (pair, (from, to)) in pairs.iter().enumerate() {
            let way = match (came(*from, pass), came(*to, pass)) {
                (true, true) => 0,
                (true, false) => 1,
                (false, true) => 2,
                (false, false) => continue,
            };
            cells.give(pair * WAYS + way, ways.paths.subject[pass]);
        }
    });
    let mut marks = Marks::default();
    let (mut rows, mut bars, mut rates) = (Vec::new(), Vec::new(), Vec::new());
    for (pair, &(from, to)) in pairs.iter().enumerate() {
        let first = pair * WAYS;
        let key = |part: &str| format!("{}>{}.{part}", ways.key(from), ways.key(to));
        let rate = Rate::new(cells.n(first), cells.n_in(first..first + 2));
        let arrow = ways.arrow((from, to));
        let mut row = vec![Cell::text(arrow.as_str())];
        row.push(marks.count(ways, &cells, first..first + 2, key("entered")));
        row.push(marks.count(ways, &cells, first..first + 1, key("converted")));
        row.push(Cell::rate(Some(rate).filter(|rate| rate.of > 0)));
        row.push(marks.count(ways, &cells, first + 1..first + 2, key("not_converted")));
        row.push(marks.count(ways, &cells, first + 2..first + 3, key("skipped")));
        rows.push(row);
        let counts = [("n", rate.n.into()), ("of", rate.of.into())];
        let made_of = words.say("funnel-n-of", &counts);
        let text = rate
            .rate
            .map_or_else(String::new, |rate| words.percent(rate));
        bars.push(BarRow {
            says: says(&[&format!("{arrow}: {text}"), &made_of]),
            label: arrow,
            ink: ways.ink(to),
            value: rate.rate,
            interval: rate.low.zip(rate.high),
            text,
            n_text: made_of,
            pending: false,
            rest: false,
            key: key("converted"),
        });
        rates.push((rate, (from, to)));
    }
    let least = rates.iter().filter(|(rate, _)| rate.of >= FEW);
    let least = least.min_by(|(one, _), (other, _)| {
        let share = |rate: &Rate| rate.rate.unwrap_or(1.0);
        share(one).total_cmp(&share(other))
    });
    let title = match least {
        None => words.say("time-snapshot-title-few", &[("least", FEW.into())]),
        Some((rate, (from, to))) => {
            let args = [
                ("from", Arg::from(ways.label(*from))),
                ("to", ways.label(*to).into()),
                ("rate", words.percent(rate.rate.unwrap_or(0.0)).into()),
                ("n", rate.n.into()),
                ("of", rate.of.into()),
            ];
            words.say("time-snapshot-title", &args)
        }
    };
    let column = |key: &str, kind| SheetColumn::new(key, words.say(&column_key(key), &[]), kind);
    Shown {
        title,
        picture: (!bars.is_empty()).then(|| {
            Figure::Bars(BarsFigure {
                around: Around::default(),
                rows: bars,
                x: Axis::from_zero(1.0, 5, |at| words.percent(at)),
                dots: false,
                line: None,
                figures_label: String::new(),
                interval_note: words.say("time-band", &[]),
                pending_note: String::new(),
            })
        }),
        sheet: Sheet {
            columns: vec![
                column("transition", ColumnKind::Text),
                column("entered", ColumnKind::Count),
                column("converted", ColumnKind::Count),
                column("rate", ColumnKind::Rate),
                column("not_converted", ColumnKind::Count),
                column("skipped", ColumnKind::Count),
            ],
            rows,
        },
        behind: marks.behind,
        ..Shown::default()
    }
}

fn column_key(key: &str) -> String {
    format!("time-{}", key.replace('_', "-"))
}
