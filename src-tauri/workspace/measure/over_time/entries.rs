//! How many came to each stage in each period?

use funnel::arrived;
use words::{Arg, Words};

use super::OverTime;
use super::said::{Line, notes, trend};
use crate::measure::shown::Shown;
use crate::measure::ways::{Marks, Ways, period_cells, period_columns, period_label};
use crate::measure::{ColumnKind, Sheet, SheetColumn};

pub(super) fn shown(ways: &Ways, asked: &OverTime, words: Words) -> Shown {
    let steps: Vec<usize> = (0..ways.steps.len()).collect();
    let periods = ways.periods(&asked.calendar, &steps);
    let arrived = arrived(&ways.paths, &periods, &steps);
    let mut columns = period_columns(words);
    let column = |step: &usize| {
        let label = ways.label(*step).to_owned();
        SheetColumn::new(ways.key(*step), label, ColumnKind::Count)
    };
    columns.extend(steps.iter().map(column));
    let mut marks = Marks::default();
    let mut lines: Vec<Line> = steps.iter().map(|_| Line::default()).collect();
    let mut rows = Vec::new();
    for period in 0..periods.n() {
        let mut row = period_cells(&periods, period, words);
        for (&step, line) in steps.iter().zip(&mut lines) {
            let cell = arrived.cell(step, period);
            let key = format!("{}.{}", periods.key(period), ways.key(step));
            line.count(
                arrived.n(step, period),
                key.clone(),
                !periods.is_over(period),
            );
            row.push(marks.count(ways, arrived.cells(), cell..cell + 1, key));
        }
        rows.push(row);
    }
    // A line of nobody's days would lie at zero and say that nobody came.
    let lines = steps.iter().zip(lines);
    let lines: Vec<_> = lines
        .filter(|(step, _)| arrived.n_in_periods(**step) > 0)
        .map(|(step, line)| ((ways.label(*step).to_owned(), ways.ink(*step)), line))
        .collect();
    let handing = ways
        .between(&asked.transition, words)
        .map_or(0, |(from, _)| from);
    let whole: Vec<usize> = (0..periods.n())
        .filter(|period| periods.is_over(*period))
        .collect();
    let title = match whole.as_slice() {
        [.., before, latest] => {
            let args = [
                ("n", Arg::from(arrived.n(handing, *latest))),
                ("before", arrived.n(handing, *before).into()),
                ("stage", ways.label(handing).into()),
                ("period", period_label(&periods, *latest, words).into()),
                ("earlier", period_label(&periods, *before, words).into()),
            ];
            words.say("time-entries-title", &args)
        }
        _ => words.say("time-no-whole-period", &[]),
    };
    let is_drawn = !lines.is_empty();
    Shown {
        title,
        notes: notes(ways, &arrived, &periods, &steps, words),
        picture: is_drawn.then(|| trend(&periods, lines, None, words)),
        sheet: Sheet { columns, rows },
        behind: marks.behind,
        ..Shown::default()
    }
}
