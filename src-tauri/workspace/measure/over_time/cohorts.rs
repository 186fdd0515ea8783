//! Of those who came to a stage in a period, how many went on to a later one within the window?

use funnel::{Between, Cohorts, Outcome, Rate, arrived, cohorts};
use words::{Arg, Words};

use super::OverTime;
use super::said::{Line, columns, notes, target, trend, without_days};
use crate::Snapshot;
use crate::measure::shown::{Formula, Shown};
use crate::measure::ways::{FEW, Marks, Ways, bare_rate, period_cells};
use crate::measure::{ColumnKind, Sheet, SheetColumn};

/// The columns after the rate, as files name them.
pub(in crate::measure) const BESIDE: [(&str, Outcome); 5] = [
    ("pending", Outcome::Pending),
    ("not_converted", Outcome::NotConverted),
    ("late", Outcome::Late),
    ("before", Outcome::Before),
    ("undated", Outcome::Undated),
];

pub(super) fn shown(
    ways: &Ways,
    asked: &OverTime,
    (from, to): (usize, usize),
    snapshot: &Snapshot,
    words: Words,
) -> Shown {
    let periods = ways.periods(&asked.calendar, &[from]);
    let window = asked
        .window
        .map(|days| i32::try_from(days).unwrap_or(i32::MAX));
    let between = Between { from, to, window };
    let found = cohorts(&ways.paths, &periods, between, &[]);
    let mut marks = Marks::default();
    let mut line = Line::default();
    let mut rows = Vec::new();
    let (mut settled, mut settled_converted) = (0, 0);
    let (mut told, mut converted) = (0, 0);
    for cohort in 0..found.n() {
        let key = |part: &str| format!("{}.{part}", periods.key(cohort));
        let pending = found.n_of(cohort, Outcome::Pending);
        let (n, of) = (found.n_converted(cohort), found.n_told(cohort));
        let rate = match pending {
            0 => Rate::new(n, of),
            _ => bare_rate(n, of),
        };
        let may_come = pending > 0 || !periods.is_over(cohort);
        line.rate(rate, key("converted"), may_come);
        let mut row = period_cells(&periods, cohort, words);
        row.push(marks.count(ways, found.cells(), found.whole(cohort), key("entered")));
        row.push(marks.count(
            ways,
            found.cells(),
            found.converted(cohort),
            key("converted"),
        ));
        row.push(crate::measure::Cell::rate(
            Some(rate).filter(|rate| rate.of > 0),
        ));
        for (name, outcome) in BESIDE {
            let cell = found.cell(cohort, outcome);
            row.push(marks.count(ways, found.cells(), cell..cell + 1, key(name)));
        }
        rows.push(row);
        let sums = found.sums(cohort);
        settled += sums.settled;
        settled_converted += sums.settled_converted;
        told += of;
        converted += n;
    }
    let mut columns = columns(ways, (from, to), words);
    columns.extend(BESIDE.map(|(name, _)| {
        let label = words.say(&format!("time-{}", name.replace('_', "-")), &[]);
        SheetColumn::new(name, label, ColumnKind::Count)
    }));
    let arrived = arrived(&ways.paths, &periods, &[from]);
    let mut notes = notes(ways, &arrived, &periods, &[from], words);
    if from != to {
        without_days(ways, &[to], words, &mut notes);
    }
    let stages = || {
        [
            ("from", Arg::from(ways.label(from))),
            ("to", ways.label(to).into()),
        ]
    };
    notes.extend(outcome_notes(ways, &found, (from, to), words));
    let (n, of) = match asked.window {
        Some(_) => (settled_converted, settled),
        None => (converted, told),
    };
    let title = {
        let [from, to] = stages();
        let args = [
            from,
            to,
            ("n", n.into()),
            ("of", of.into()),
            ("rate", words.percent(n as f64 / of.max(1) as f64).into()),
            ("days", asked.window.unwrap_or(0).into()),
        ];
        let key = match (of, asked.window) {
            (0, _) => "time-cohort-title-none",
            (..FEW, _) => "time-cohort-title-few",
            (_, Some(_)) => "time-cohort-title",
            (_, None) => "time-cohort-title-open",
        };
        words.say(key, &args)
    };
    let arrow = ways.arrow((from, to));
    let is_drawn = (0..found.n()).any(|cohort| found.n_entered(cohort) > 0);
    let target = target(snapshot, ways, (from, to), words);
    let lines = vec![((arrow.clone(), ways.ink(to)), line)];
    Shown {
        title,
        notes,
        picture: is_drawn.then(|| trend(&periods, lines, target, words)),
        sheet: Sheet { columns, rows },
        behind: marks.behind,
        formulas: vec![Formula {
            name: arrow,
            formula: words.say("time-cohort-formula", &[]),
            inputs: words.say("funnel-n-of", &[("n", n.into()), ("of", of.into())]),
        }],
        ..Shown::default()
    }
}

/// What of all cohorts together is told apart, one sentence each.
pub(in crate::measure) fn outcome_notes(
    ways: &Ways,
    found: &Cohorts,
    (from, to): (usize, usize),
    words: Words,
) -> Vec<String> {
    let told = [
        ("time-cohort-pending", Outcome::Pending),
        ("time-cohort-late", Outcome::Late),
        ("time-cohort-before", Outcome::Before),
        ("time-cohort-undated", Outcome::Undated),
    ];
    let told = told.into_iter().filter_map(|(key, outcome)| {
        let n: usize = (0..found.n())
            .map(|cohort| found.n_of(cohort, outcome))
            .sum();
        let args = [
            ("from", Arg::from(ways.label(from))),
            ("to", ways.label(to).into()),
            ("n", n.into()),
        ];
        (n > 0).then(|| words.say(key, &args))
    });
    told.collect()
}
