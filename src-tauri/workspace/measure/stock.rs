//! What came to each stage, what left it, and what stands there?
//!
//! Invariant: stock at the start + known since + in − out = stock at the end, and the end of one period is the
//! start of the next.

use std::sync::Arc;

use charts::{Around, Axis, BalanceFigure, BalanceStage, Figure, Flow as Drawn};
use funnel::{Balance, Flow, Periods, Standing, Way, balance};
use words::{Arg, Words};

use super::shown::{Behind, Formula, Rows, Shown, Stood};
use super::ways::{Calendar, Marks, Ways, period_cells, period_columns, period_label, says};
use super::{Cell, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError};

/// What is asked of stocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Over which periods.
    pub calendar: Calendar,
}

const WAYS: [(&str, Way); 3] = [
    ("came", Way::Came),
    ("known_since", Way::KnownSince),
    ("left", Way::Left),
];

impl Stock {
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
        let steps: Vec<usize> = (0..ways.steps.len()).collect();
        let periods = ways.periods(&self.calendar, &steps);
        let found = balance(&ways.paths, &periods);
        let there = there(&ways, &periods, snapshot);
        let mut shown = of_stocks(&ways, &periods, (&found, &there), words);
        shown.caption = ways.caption(snapshot, words);
        Ok(Some(shown))
    }
}

/// Who stands at each step when each period begins, and at the end of the last.
fn there(ways: &Ways, periods: &Periods, snapshot: &Snapshot) -> Arc<Standing> {
    let list = &*snapshot.list;
    let around = ways.relation().and_then(|relation| list.related(relation));
    let n = around.map_or(list.n_rows(), |related| related.table().n_rows());
    Arc::new(Standing::new(Arc::clone(&ways.paths), periods, n))
}

fn of_stocks(
    ways: &Ways,
    periods: &Periods,
    (found, there): (&Balance, &Arc<Standing>),
    words: Words,
) -> Shown {
    let mut marks = Marks::default();
    let mut rows = Vec::new();
    let mut stages = Vec::new();
    // The last stage only grows: whoever is there has arrived.
    let under_way = ways.steps.len().saturating_sub(1);
    let (mut most_flow, mut most_there) = (0, 0);
    for step in 0..ways.steps.len() {
        let mut flows = Vec::new();
        for period in 0..periods.n() {
            let flow = found.flow(step, period);
            let key = |part: &str| format!("{}.{}.{part}", periods.key(period), ways.key(step));
            let mut row = vec![Cell::text(ways.label(step))];
            row.extend(period_cells(periods, period, words));
            let mut count = |n: usize, end: usize, key: String| {
                let behind = (n > 0).then(|| {
                    let stood = Stood::new(Arc::clone(there), step, end);
                    let rows = Rows::Standing(ways.relation(), stood);
                    let own = key.clone();
                    marks.behind.push(Behind { key: own, rows });
                    key
                });
                Cell::count(n, behind.as_deref())
            };
            let at_start = match period.checked_sub(1) {
                // Who is there when a period begins, was there at the end of the one before.
                Some(before) => Cell::count(
                    flow.at_start,
                    (flow.at_start > 0)
                        .then(|| format!("{}.{}.at_end", periods.key(before), ways.key(step)))
                        .as_deref(),
                ),
                None => count(flow.at_start, period, key("at_start")),
            };
            let at_end = count(flow.at_end, period + 1, key("at_end"));
            row.push(at_start);
            for (name, way) in WAYS {
                let cell = found.cell(step, period, way);
                row.push(marks.count(ways, found.cells(), cell..cell + 1, key(name)));
            }
            row.push(at_end);
            rows.push(row);
            if step < under_way {
                most_flow = most_flow.max(flow.came + flow.known_since).max(flow.left);
                most_there = most_there.max(flow.at_end);
                let label = period_label(periods, period, words);
                flows.push(drawn(
                    flow,
                    (&label, ways.label(step)),
                    !periods.is_over(period),
                    words,
                    key,
                ));
            }
        }
        if step < under_way {
            stages.push(BalanceStage {
                label: ways.label(step).to_owned(),
                ink: ways.ink(step),
                flows,
            });
        }
    }
    let say = |key: &str| words.say(key, &[]);
    let column = |key: &str, kind| {
        SheetColumn::new(key, say(&format!("time-{}", key.replace('_', "-"))), kind)
    };
    let mut columns = vec![column("stage", ColumnKind::Text)];
    columns.extend(period_columns(words));
    columns.extend(
        ["at_start", "came", "known_since", "left", "at_end"]
            .map(|key| column(key, ColumnKind::Count)),
    );
    let is_drawn = most_flow > 0 || most_there > 0;
    let example = stages.first().and_then(|_| {
        let period = periods.n().checked_sub(1)?;
        Some(found.flow(0, period))
    });
    Shown {
        title: title(ways, periods, found, words),
        notes: vec![say("time-stock-says")],
        picture: is_drawn.then(|| {
            Figure::Balance(BalanceFigure {
                around: Around::default(),
                periods: (0..periods.n())
                    .map(|period| period_label(periods, period, words))
                    .collect(),
                stages,
                flow: Axis::of_counts(most_flow as u64, 3, |at| words.integer(at as u64)),
                most_there: most_there.max(1) as f64,
                in_label: say("time-came"),
                out_label: say("time-left"),
                there_label: say("time-at-end"),
                pending_note: say("time-pending-note"),
            })
        }),
        sheet: Sheet { columns, rows },
        behind: marks.behind,
        formulas: vec![Formula {
            name: say("time-at-end"),
            formula: say("time-stock-formula"),
            inputs: example.map_or_else(String::new, |flow| {
                let n = |n: usize| words.integer(n as u64);
                format!(
                    "{} + {} + {} − {} = {}",
                    n(flow.at_start),
                    n(flow.known_since),
                    n(flow.came),
                    n(flow.left),
                    n(flow.at_end)
                )
            }),
        }],
        ..Shown::default()
    }
}

fn drawn(
    flow: Flow,
    (period, stage): (&str, &str),
    pending: bool,
    words: Words,
    key: impl Fn(&str) -> String,
) -> Drawn {
    let said = |what: &str, n: usize| {
        let what = words.say(what, &[]);
        says(&[
            &format!("{period} · {stage}"),
            &format!("{what}: {}", words.integer(n as u64)),
        ])
    };
    let came = flow.came + flow.known_since;
    let known = match flow.known_since {
        0 => String::new(),
        n => format!(
            "{}: {}",
            words.say("time-known-since", &[]),
            words.integer(n as u64)
        ),
    };
    Drawn {
        inflow: came as f64,
        outflow: flow.left as f64,
        there: flow.at_end as f64,
        there_text: words.integer(flow.at_end as u64),
        pending,
        inflow_key: key("came"),
        inflow_says: says(&[&said("time-came", came), &known]),
        outflow_key: key("left"),
        outflow_says: said("time-left", flow.left),
        there_key: key("at_end"),
        there_says: said("time-at-end", flow.at_end),
    }
}

/// The stage before the last whose stock grew most in the last whole period.
fn title(ways: &Ways, periods: &Periods, found: &Balance, words: Words) -> String {
    let latest = (0..periods.n())
        .rev()
        .find(|period| periods.is_over(*period));
    let under_way = 0..ways.steps.len().saturating_sub(1);
    let grown = latest.and_then(|period| {
        let flows = under_way.map(|step| (step, found.flow(step, period)));
        let grown = flows.filter(|(_, flow)| flow.at_end > flow.at_start);
        let most = grown.max_by_key(|(_, flow)| flow.at_end - flow.at_start);
        Some((period, most?))
    });
    match (latest, grown) {
        (None, _) => words.say("time-no-whole-period", &[]),
        (Some(period), None) => {
            let period = period_label(periods, period, words);
            words.say("time-stock-title-none", &[("period", period.into())])
        }
        (_, Some((period, (step, flow)))) => {
            let args = [
                ("stage", Arg::from(ways.label(step))),
                ("n", (flow.at_end - flow.at_start).into()),
                ("there", flow.at_end.into()),
                ("period", period_label(periods, period, words).into()),
            ];
            words.say("time-stock-title", &args)
        }
    }
}
