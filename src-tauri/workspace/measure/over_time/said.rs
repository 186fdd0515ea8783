//! How are figures over time said? Lines of a trend, what is beside the periods, targets.

use charts::{Around, Axis, Figure, Ink, Point, Series, Target, TrendFigure};
use funnel::{Arrived, Beside, Periods, Rate};
use lead::date_of;
use words::{Arg, Words};

use crate::Snapshot;
use crate::measure::ways::{Ways, period_columns, period_label, says};
use crate::measure::{Aim, Cell, CellValue, ColumnKind, Sheet, SheetColumn};

/// A line of a trend before it is said.
#[derive(Default)]
pub(in crate::measure) struct Line {
    points: Vec<Drawn>,
    is_share: bool,
}

struct Drawn {
    value: Option<f64>,
    rate: Option<Rate>,
    key: String,
    pending: bool,
}

impl Line {
    pub(in crate::measure) fn count(&mut self, n: usize, key: String, pending: bool) {
        let value = Some(n as f64);
        self.points.push(Drawn {
            value,
            rate: None,
            key,
            pending,
        });
    }

    pub(in crate::measure) fn rate(&mut self, rate: Rate, key: String, pending: bool) {
        self.is_share = true;
        self.points.push(Drawn {
            value: rate.rate,
            rate: Some(rate),
            key,
            pending,
        });
    }

    fn most(&self) -> f64 {
        let values = self.points.iter().map(|point| {
            let high = point.rate.and_then(|rate| rate.high);
            high.or(point.value).unwrap_or(0.0)
        });
        values.fold(0.0, f64::max)
    }

    fn point(&self, drawn: &Drawn, period: &str, label: &str, words: Words) -> Option<Point> {
        let value = drawn.value?;
        let text = match drawn.rate {
            Some(_) => words.percent(value),
            None => words.integer(value as u64),
        };
        let made_of = drawn.rate.map(|rate| {
            let counts = [("n", rate.n.into()), ("of", rate.of.into())];
            words.say("funnel-n-of", &counts)
        });
        let interval = drawn.rate.and_then(|rate| Some((rate.low?, rate.high?)));
        let between = interval.map(|(low, high)| {
            let ends = [
                ("low", words.percent(low).into()),
                ("high", words.percent(high).into()),
            ];
            words.say("figure-interval", &ends)
        });
        let pending = match drawn.pending {
            true => words.say("time-pending-note", &[]),
            false => String::new(),
        };
        Some(Point {
            value,
            interval,
            pending: drawn.pending,
            says: says(&[
                &format!("{period} · {label}: {text}"),
                &made_of.unwrap_or_default(),
                &between.unwrap_or_default(),
                &pending,
            ]),
            text,
            key: drawn.key.clone(),
        })
    }
}

/// Lines over periods.
pub(in crate::measure) fn trend(
    periods: &Periods,
    lines: Vec<((String, Ink), Line)>,
    target: Option<Target>,
    words: Words,
) -> Figure {
    let labels: Vec<String> = (0..periods.n())
        .map(|period| period_label(periods, period, words))
        .collect();
    let is_share = lines.iter().any(|(_, line)| line.is_share);
    let most = lines
        .iter()
        .map(|(_, line)| line.most())
        .fold(0.0, f64::max);
    let most = target
        .as_ref()
        .map_or(most, |target| most.max(target.value));
    let y = match is_share {
        true => Axis::from_zero(most.max(0.01), 5, |at| words.percent(at)),
        false => Axis::of_counts(most as u64, 5, |at| words.integer(at as u64)),
    };
    let alone = lines.len() == 1;
    let series = lines.into_iter().map(|((label, ink), line)| Series {
        points: (line.points.iter().zip(&labels))
            .map(|(drawn, period)| line.point(drawn, period, &label, words))
            .collect(),
        label: if alone { String::new() } else { label },
        ink,
    });
    Figure::Trend(TrendFigure {
        around: Around {
            empty_text: words.say("time-nothing", &[]),
            ..Around::default()
        },
        series: series.collect(),
        periods: labels,
        y,
        target,
        events: Vec::new(),
        pending_note: words.say("time-pending-note", &[]),
        band_note: words.say("time-band", &[]),
    })
}

/// The columns of a conversion by period.
pub(super) fn columns(ways: &Ways, (from, to): (usize, usize), words: Words) -> Vec<SheetColumn> {
    let mut columns = period_columns(words);
    columns.extend([
        SheetColumn::new("entered", ways.label(from).to_owned(), ColumnKind::Count),
        SheetColumn::new("converted", ways.label(to).to_owned(), ColumnKind::Count),
        SheetColumn::new("rate", ways.arrow((from, to)), ColumnKind::Rate),
    ]);
    columns
}

/// Of which steps nobody's day is known, in one sentence, and what to do about it, said once.
pub(in crate::measure) fn without_days(
    ways: &Ways,
    steps: &[usize],
    words: Words,
    notes: &mut Vec<String>,
) {
    let without = steps.iter().filter(|step| ways.is_without_days(**step));
    let stages: Vec<String> = without.map(|step| ways.label(*step).to_string()).collect();
    if stages.is_empty() {
        return;
    }
    let stages = Arg::from(words.list_and(&stages));
    notes.push(words.say("time-no-days", &[("stages", stages)]));
    let remedy = words.say("time-no-days-remedy", &[]);
    if !notes.contains(&remedy) {
        notes.push(remedy);
    }
}

/// What is beside the periods, one sentence for each step of which something is.
pub(in crate::measure) fn notes(
    ways: &Ways,
    arrived: &Arrived,
    periods: &Periods,
    steps: &[usize],
    words: Words,
) -> Vec<String> {
    let mut notes = Vec::new();
    let mut steps: Vec<usize> = steps.to_vec();
    steps.dedup();
    without_days(ways, &steps, words, &mut notes);
    for beside in Beside::ALL {
        let of_step = |step: &usize| (*step, arrived.n_beside(*step, beside));
        let told = steps.iter().map(of_step).filter(|(_, n)| *n > 0);
        let told: Vec<String> = told
            .map(|(step, n)| format!("{} {}", ways.label(step), words.integer(n as u64)))
            .collect();
        if told.is_empty() {
            continue;
        }
        let first = periods.span().and_then(|(first, _)| date_of(first));
        let args = [
            ("stages", Arg::from(words.list_and(&told))),
            (
                "date",
                first.map_or_else(String::new, |day| words.date(day)).into(),
            ),
        ];
        notes.push(words.say(beside_key(beside), &args));
    }
    if let Some(open) = (0..periods.n()).find(|period| !periods.is_over(*period)) {
        let args = [("period", period_label(periods, open, words).into())];
        notes.push(words.say("time-incomplete", &args));
    }
    notes
}

fn beside_key(beside: Beside) -> &'static str {
    match beside {
        Beside::Outside => "time-beside-outside",
        Beside::ToCome => "time-beside-to-come",
        Beside::Undated => "time-beside-undated",
    }
}

/// One number of what is beside the periods; nothing where there is none.
pub(super) fn beside(arrived: &Arrived, step: usize, beside: Beside, words: Words) -> String {
    match arrived.n_beside(step, beside) {
        0 => String::new(),
        n => words.say("time-n-undated", &[("n", n.into())]),
    }
}

/// Puts what the team aims at into a column after the rate, where it said anything.
pub(in crate::measure) fn with_target(sheet: &mut Sheet, target: Option<f64>, words: Words) {
    let at = sheet.columns.iter().position(|column| column.key == "rate");
    let (Some(at), Some(share)) = (at, target) else {
        return;
    };
    let label = words.say("targets-column", &[]);
    let column = SheetColumn::new("target", label, ColumnKind::Number);
    sheet.columns.insert(at + 1, column);
    for row in &mut sheet.rows {
        row.insert(at + 1, Cell::of(CellValue::Share(share)));
    }
}

/// Between two steps something can be aimed at.
pub(in crate::measure) fn aim(
    snapshot: &Snapshot,
    ways: &Ways,
    (from, to): (usize, usize),
    words: Words,
) -> Aim {
    let keys = (ways.key(from), ways.key(to));
    snapshot.aim(keys, ways.arrow((from, to)), (None, words))
}

/// What the team aims at between two steps; `None` where it said nothing, or no share.
pub(in crate::measure) fn target(
    snapshot: &Snapshot,
    ways: &Ways,
    (from, to): (usize, usize),
    words: Words,
) -> Option<Target> {
    let share = snapshot.target(ways.key(from), ways.key(to))?;
    let text = words.say("time-target", &[("rate", words.percent(share).into())]);
    Some(Target { value: share, text })
}
