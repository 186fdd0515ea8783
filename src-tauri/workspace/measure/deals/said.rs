//! How are the deals said? What one must know to read them, the picture, the table, and whom each mark counts.

use charts::{Around, Axis, BarRow, BarsFigure, Figure, Ink, Tick};
use funnel::{Amounts, Rate};
use jiff::civil::Date;
use lead::{Mask, Relation};
use statistics::Spread;
use words::{Arg, Words};

use super::{Deals, DealsAsked, Figures, MOST_DRAWN};
use crate::Snapshot;
use crate::funnel_view::as_of_key;
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Formula, Rows, Sheet, SheetColumn};

impl DealsAsked {
    pub(super) fn caption(&self, snapshot: &Snapshot, all: &Figures, words: Words) -> String {
        let mut parts = vec![words.say("unit-deals", &[("n", all.rows.count().into())])];
        if let Some(list) = snapshot.population() {
            parts.push(words.say("funnel-on-list", &[("list", (&list.name).into())]));
        }
        let day = |day: Date| Arg::from(words.date(day));
        match (self.closed_from, self.closed_to) {
            (None, None) => {}
            (Some(from), None) => {
                parts.push(words.say("deals-closed-from", &[("from", day(from))]))
            }
            (None, Some(to)) => parts.push(words.say("deals-closed-to", &[("to", day(to))])),
            (Some(from), Some(to)) => {
                let ends = [("from", day(from)), ("to", day(to))];
                parts.push(words.say("deals-closed-between", &ends));
            }
        }
        let as_of = ("date", words.date(snapshot.as_of).into());
        parts.push(words.say(as_of_key(snapshot), &[as_of]));
        parts.join(" · ")
    }

    pub(super) fn sheet(
        &self,
        deals: &Deals<'_>,
        (all, parts): (&Figures, &[Figures]),
        words: Words,
    ) -> Sheet {
        let mut columns: Vec<SheetColumn> = Vec::new();
        for division in &self.by {
            let field = deals.table.field(&division.field);
            let label =
                field.map_or_else(|| division.field.to_string(), |field| field.label.clone());
            let period = division
                .period
                .map_or_else(String::new, |one| format!("_{}", one.name()));
            let key = format!("{}{period}", division.field);
            columns.push(SheetColumn::new(&key, label, ColumnKind::Text));
        }
        let column = |key: &str, kind| {
            let word = format!("deals-column-{}", key.replace('_', "-"));
            SheetColumn::new(key, words.say(&word, &[]), kind)
        };
        let money = match amounts(all).and_then(|amounts| amounts.currency) {
            Some(_) => ColumnKind::Money,
            None => ColumnKind::Number,
        };
        columns.extend([
            column("deals", ColumnKind::Count),
            column("won", ColumnKind::Count),
            column("lost", ColumnKind::Count),
            column("open", ColumnKind::Count),
            column("win_rate", ColumnKind::Rate),
            column("won_of_all", ColumnKind::Rate),
            column("won_amount", money),
            column("won_average", money),
            column("days_n", ColumnKind::Count),
            column("days_mean", ColumnKind::Days),
            column("days_least", ColumnKind::Days),
            column("days_p10", ColumnKind::Days),
            column("days_p25", ColumnKind::Days),
            column("days_median", ColumnKind::Days),
            column("days_p75", ColumnKind::Days),
            column("days_p90", ColumnKind::Days),
            column("days_most", ColumnKind::Days),
            column("days_negative", ColumnKind::Count),
        ]);
        columns.extend(self.within.iter().map(|days| {
            let label = words.say("deals-column-within", &[("n", (*days as usize).into())]);
            SheetColumn::new(&format!("within_{days}"), label, ColumnKind::Count)
        }));
        columns.extend([
            column("sourced_elsewhere", ColumnKind::Rate),
            column("won_before_known", ColumnKind::Rate),
        ]);
        let whole = std::iter::once((None, all));
        let parts = parts.iter().enumerate().map(|(at, part)| (Some(at), part));
        let row = |(part, figures): (Option<usize>, &Figures)| {
            let mut cells: Vec<Cell> = match part {
                None => (0..self.by.len())
                    .map(|at| match at {
                        0 => Cell::text(words.say("own-part-all", &[])),
                        _ => Cell::default(),
                    })
                    .collect(),
                Some(_) => (figures.values.iter())
                    .map(|value| {
                        let missing = || words.say("value-missing", &[]);
                        Cell::text(value.clone().unwrap_or_else(missing))
                    })
                    .collect(),
            };
            let count = |rows: &Mask, of: &str| Cell::count(rows.count(), Some(&mark(part, of)));
            let open = figures.rows.and_not(&figures.won).and_not(&figures.lost);
            let days = |of: fn(&Spread) -> f64| {
                let days = figures.days.as_ref().map(of);
                Cell::of(days.map_or(CellValue::Nothing, CellValue::Days))
            };
            cells.extend([
                count(&figures.rows, "deals"),
                count(&figures.won, "won"),
                count(&figures.lost, "lost"),
                count(&open, "open"),
                Cell::rate(Some(figures.win)),
                Cell::rate(Some(Rate::new(figures.won.count(), figures.rows.count()))),
                Cell::of(sum(figures)),
                Cell::of(average(figures)),
                Cell::count(figures.days.as_ref().map_or(0, |days| days.n), None),
                days(|days| days.mean),
                days(|days| days.least),
                days(|days| days.p10),
                days(|days| days.p25),
                days(|days| days.median),
                days(|days| days.p75),
                days(|days| days.p90),
                days(|days| days.most),
                Cell::count(figures.negative, None),
            ]);
            cells.extend(figures.within.iter().map(|&n| Cell::count(n, None)));
            cells.extend([
                shared(figures.elsewhere.as_ref(), &mark(part, "elsewhere")),
                shared(figures.before.as_ref(), &mark(part, "before")),
            ]);
            cells
        };
        Sheet {
            columns,
            rows: whole.chain(parts).map(row).collect(),
        }
    }
}

/// The amounts of won deals in the currency that most of them have.
fn amounts(figures: &Figures) -> Option<&Amounts> {
    figures
        .brought
        .amounts
        .iter()
        .find(|amounts| !amounts.are_dates)
}

fn sum(figures: &Figures) -> CellValue {
    let Some(amounts) = amounts(figures) else {
        return CellValue::Nothing;
    };
    match (amounts.sum(), amounts.currency) {
        (Some(sum), Some(currency)) => CellValue::Money(sum, currency),
        (Some(sum), None) => CellValue::Number(sum.to_f64()),
        (None, _) => CellValue::Nothing,
    }
}

fn average(figures: &Figures) -> CellValue {
    let Some(amounts) = amounts(figures) else {
        return CellValue::Nothing;
    };
    let mean = amounts.mean();
    match (mean.and_then(funnel::Decimal::of), amounts.currency) {
        (Some(mean), Some(currency)) => CellValue::Money(mean, currency),
        _ => mean.map_or(CellValue::Nothing, CellValue::Number),
    }
}

/// A share that leads to those it counts; nothing where nobody can say.
fn shared(share: Option<&(Rate, Mask)>, key: &str) -> Cell {
    let cell = Cell::rate(share.map(|(rate, _)| *rate));
    Cell {
        behind: share.map(|_| key.to_owned()),
        ..cell
    }
}

fn mark(part: Option<usize>, of: &str) -> String {
    part.map_or_else(|| of.to_owned(), |part| format!("{part}.{of}"))
}

pub(super) fn behind(all: &Figures, parts: &[Figures]) -> Vec<Behind> {
    let whole = std::iter::once((None, all));
    let parts = parts.iter().enumerate().map(|(at, part)| (Some(at), part));
    let mut behind = Vec::new();
    for (part, figures) in whole.chain(parts) {
        let open = figures.rows.and_not(&figures.won).and_not(&figures.lost);
        for (of, rows) in [
            ("deals", figures.rows.clone()),
            ("won", figures.won.clone()),
            ("lost", figures.lost.clone()),
            ("open", open),
        ]
        .into_iter()
        .chain(
            figures
                .elsewhere
                .as_ref()
                .map(|(_, rows)| ("elsewhere", rows.clone())),
        )
        .chain(
            figures
                .before
                .as_ref()
                .map(|(_, rows)| ("before", rows.clone())),
        ) {
            behind.push(Behind {
                key: mark(part, of),
                rows: Rows::Of(Relation::Deal, rows),
            });
        }
    }
    behind
}

pub(super) fn notes(deals: &Deals<'_>, all: &Figures, as_of: i32, words: Words) -> Vec<String> {
    let mut notes = Vec::new();
    let mut note = |key: &str, n: usize, of: usize| {
        if n > 0 {
            notes.push(words.say(key, &[("n", n.into()), ("of", of.into())]));
        }
    };
    let open = all.rows.and_not(&all.won).and_not(&all.lost);
    let closes = |row: usize| deals.closing.forecast(row);
    let past = (open.rows()).filter(|&row| closes(row).is_some_and(|day| day < as_of));
    note("deals-note-open", open.count(), all.rows.count());
    note("deals-note-overdue", past.count(), open.count());
    if let Some((older, _)) = &all.elsewhere {
        note("deals-note-elsewhere", older.n, older.of);
    }
    if let Some((before, _)) = &all.before {
        note("deals-note-before", before.n, before.of);
    }
    note(
        "deals-note-negative",
        all.negative,
        all.days.as_ref().map_or(0, |days| days.n),
    );
    let more = all.brought.amounts.iter().skip(1).map(Amounts::n).sum();
    note("deals-note-currencies", more, all.won.count());
    notes
}

/// The win rate of each part, with its interval.
pub(super) fn picture(all: &Figures, parts: &[Figures], words: Words) -> Option<Figure> {
    let closed: Vec<(Option<usize>, &Figures)> = match parts {
        [] => vec![(None, all)],
        parts => parts
            .iter()
            .enumerate()
            .map(|(at, part)| (Some(at), part))
            .collect(),
    };
    let closed = closed
        .into_iter()
        .filter(|(_, part)| part.win.of > 0)
        .take(MOST_DRAWN);
    let rows: Vec<BarRow> = closed
        .map(|(at, part)| {
            let said = part.values.iter().map(|value| {
                let missing = || words.say("value-missing", &[]);
                value.clone().unwrap_or_else(missing)
            });
            let label = match part.values.is_empty() {
                true => words.say("own-part-all", &[]),
                false => said.collect::<Vec<_>>().join(" · "),
            };
            let counts = [("n", part.win.n.into()), ("of", part.win.of.into())];
            let made_of = words.say("funnel-n-of", &counts);
            let text = part
                .win
                .rate
                .map_or_else(String::new, |rate| words.percent(rate));
            BarRow {
                says: format!("{label}: {text} ({made_of})"),
                label,
                ink: Ink::Sales,
                value: part.win.rate,
                interval: part.win.low.zip(part.win.high),
                text,
                n_text: made_of,
                key: mark(at, "won"),
                ..BarRow::default()
            }
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let tick = |share: f64| Tick {
        at: share,
        text: words.percent(share),
    };
    Some(Figure::Bars(BarsFigure {
        around: Around {
            empty_text: words.say("deals-finding-none", &[]),
            ..Around::default()
        },
        rows,
        x: Axis {
            max: 1.0,
            ticks: [0.0, 0.25, 0.5, 0.75, 1.0].map(tick).into(),
            label: words.say("deals-column-win-rate", &[]),
            ..Axis::default()
        },
        figures_label: words.say("deals-figures-label", &[]),
        interval_note: words.say("deals-interval-note", &[]),
        ..BarsFigure::default()
    }))
}

pub(super) fn formulas(all: &Figures, words: Words) -> Vec<Formula> {
    let n = |n: usize| words.integer(n as u64);
    let mut formulas = Vec::new();
    if let Some(rate) = all.win.rate {
        formulas.push(Formula {
            name: words.say("deals-column-win-rate", &[]),
            formula: words.say("deals-formula-win-rate", &[]),
            inputs: format!(
                "{} ÷ ({} + {}) = {}",
                n(all.win.n),
                n(all.win.n),
                n(all.win.of - all.win.n),
                words.percent(rate)
            ),
        });
    }
    if let (CellValue::Nothing, _) | (_, CellValue::Nothing) = (sum(all), average(all)) {
        return formulas;
    }
    let counted = amounts(all).map_or(0, Amounts::n);
    formulas.push(Formula {
        name: words.say("deals-column-won-average", &[]),
        formula: words.say("deals-formula-average", &[]),
        inputs: format!(
            "{} ÷ {} = {}",
            sum(all).say(words),
            n(counted),
            average(all).say(words)
        ),
    });
    formulas
}
