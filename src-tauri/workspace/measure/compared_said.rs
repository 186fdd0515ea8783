//! How are groups told beside each other, as a table and as a picture? Two as before and after, a dot each with its interval and the
//! difference at the right; more as bars of the last stage that every group has, of all its leads.
//!
//! Invariant: what is drawn are the figures of the table; a group without leads has no dot.

use std::collections::BTreeMap;

use charts::{Axis, BarRow, BarsFigure, BeforeAfterFigure, BeforeAfterRow, Estimate, Figure, Ink};
use funnel::Rate;
use statistics::ShareShift;
use words::Words;

use super::compared::{Compared, Step, difference_text};
use super::{Aim, Behind, Cell, CellValue, ColumnKind, Rows, Sheet, SheetColumn};
use crate::Snapshot;

type Stages = [(String, String, bool)];

/// The picture of groups; `None` of fewer than two.
pub(super) fn picture(
    groups: &[Compared],
    steps: &[Step],
    stages: &Stages,
    words: Words,
) -> Option<Figure> {
    match groups {
        [] | [_] => None,
        [one, other] => Some(beside([one, other], steps, stages, words)),
        many => bars(many, steps, stages, words),
    }
}

fn beside(groups: [&Compared; 2], steps: &[Step], stages: &Stages, words: Words) -> Figure {
    let conversions = steps.iter().filter(|step| step.from.is_some());
    let mut most: f64 = 0.0;
    let mut rows: Vec<BeforeAfterRow> = Vec::new();
    let mut add = |label: String, rates: [Rate; 2], keys: [String; 2], difference: String| {
        let made = rates.map(|rate| {
            most = most.max(rate.high.or(rate.rate).unwrap_or(0.0));
            estimate(rate, words)
        });
        let says = groups.iter().zip(&rates).map(|(group, rate)| {
            let said = CellValue::Rate(*rate).say(words);
            format!("{}: {said}", group.label)
        });
        let mut says: Vec<String> = says.collect();
        says.insert(0, label.clone());
        says.extend((!difference.is_empty()).then(|| difference.clone()));
        let [before, after] = made;
        let [before_key, after_key] = keys;
        let keyed = |made: Option<Estimate>, key: String| made.map(|made| Estimate { key, ..made });
        rows.push(BeforeAfterRow {
            label,
            ink: Ink::Plain,
            key: after_key.clone(),
            before: keyed(before, before_key),
            after: keyed(after, after_key),
            difference_text: difference,
            says: says.join("\n"),
        });
    };
    for step in conversions {
        let (Some((_, to, _)), [one, other]) = (stages.get(step.stage), step.rates.as_slice())
        else {
            continue;
        };
        let from = step.from.and_then(|from| stages.get(from));
        let label = format!("{} → {to}", from.map_or("", |(_, label, _)| label.as_str()));
        let shift = step.shifts.get(1).and_then(Option::as_ref);
        let difference = shift.map_or_else(String::new, |(shift, _)| difference_text(shift, words));
        let keys = groups.map(|group| mark_at(group, step.stage, stages));
        add(label, [*one, *other], keys, difference);
    }
    // Beside all conversions what none of them can hide: how many of all came to the end.
    if let Some(last) = steps.last() {
        let rates = groups.map(|group| {
            let n = group.n.get(last.stage).copied().unwrap_or(0);
            Rate::new(n.min(group.n_all), group.n_all)
        });
        let label = stages
            .get(last.stage)
            .map_or("", |(_, label, _)| label.as_str());
        let label = words.say("compare-of-all-leads", &[("stage", label.into())]);
        let keys = groups.map(|group| mark_at(group, last.stage, stages));
        add(label, rates, keys, String::new());
    }
    let chance = steps
        .iter()
        .any(|step| step.shifts.iter().any(Option::is_some));
    let difference_label = match chance {
        true => words.say("compare-difference-interval", &[]),
        false => String::new(),
    };
    Figure::BeforeAfter(BeforeAfterFigure {
        rows,
        x: Axis::from_zero(most, 5, |at| words.percent(at)),
        before_label: groups[0].label.clone(),
        after_label: groups[1].label.clone(),
        difference_label,
        ..BeforeAfterFigure::default()
    })
}

fn estimate(rate: Rate, words: Words) -> Option<Estimate> {
    let value = rate.rate?;
    Some(Estimate {
        value,
        interval: rate.low.zip(rate.high),
        text: words.percent(value),
        ..Estimate::default()
    })
}

/// Of each group how many of all its leads came to the last stage.
fn bars(groups: &[Compared], steps: &[Step], stages: &Stages, words: Words) -> Option<Figure> {
    let last = steps.last()?;
    let label = stages
        .get(last.stage)
        .map_or("", |(_, label, _)| label.as_str());
    let mut most: f64 = 0.0;
    let rows = groups.iter().map(|group| {
        let n = group.n.get(last.stage).copied().unwrap_or(0);
        let rate = Rate::new(n.min(group.n_all), group.n_all);
        most = most.max(rate.high.unwrap_or(0.0));
        let made_of = words.say(
            "funnel-n-of",
            &[("n", rate.n.into()), ("of", rate.of.into())],
        );
        let text = rate
            .rate
            .map_or_else(String::new, |rate| words.percent(rate));
        BarRow {
            says: format!("{}: {text} ({made_of})", group.label),
            label: group.label.clone(),
            value: rate.rate,
            interval: rate.low.zip(rate.high),
            text,
            n_text: made_of,
            rest: group.key.starts_with('@'),
            key: mark_at(group, last.stage, stages),
            ..BarRow::default()
        }
    });
    let rows = rows.collect();
    Some(Figure::Bars(BarsFigure {
        rows,
        x: Axis::from_zero(most, 5, |at| words.percent(at)),
        figures_label: words.say("compare-of-all-leads", &[("stage", label.into())]),
        interval_note: words.say("measure-interval", &[]),
        ..BarsFigure::default()
    }))
}

fn mark(group: &Compared, stage: &str) -> String {
    format!("{}.{stage}", group.key)
}

/// The mark of the leads of a group at a stage.
fn mark_at(group: &Compared, stage: usize, stages: &[(String, String, bool)]) -> String {
    mark(
        group,
        stages.get(stage).map_or("", |(key, ..)| key.as_str()),
    )
}

pub(super) fn whose(groups: &[Compared], stages: &[(String, String, bool)]) -> Vec<Behind> {
    let mut behind = BTreeMap::new();
    for group in groups {
        behind.insert(mark(group, "@all"), group.all.clone());
        for ((key, ..), leads) in stages.iter().zip(&group.at) {
            behind.insert(mark(group, key), leads.clone());
        }
    }
    let each = behind.into_iter().map(|(key, leads)| Behind {
        key,
        rows: Rows::People(leads),
    });
    each.collect()
}

/// A stage: its key, its name, and whether leads may go past it.
type Named = (String, String, bool);

/// The rates between two stages: of each what the team aims at; `None` of what is of the whole group.
pub(super) fn aims(
    snapshot: &Snapshot,
    steps: &[Step],
    stages: &[(String, String, bool)],
    words: Words,
) -> Vec<Option<Aim>> {
    let each = steps.iter().map(|step| {
        let (from, from_label, _) = stages.get(step.from?)?;
        let (to, to_label, _) = stages.get(step.stage)?;
        let label = format!("{from_label} → {to_label}");
        Some(snapshot.aim((from, to), label, (None, words)))
    });
    each.collect()
}

/// The place of what stands behind the rate from the stage before.
const AFTER_RATE: usize = 4;

pub(super) fn sheet(
    groups: &[Compared],
    steps: &[Step],
    (stages, aims): (&[Named], &[Option<Aim>]),
    words: Words,
) -> Sheet {
    let text = |key: &str| words.say(key, &[]);
    let target_of = |place: usize| aims.get(place)?.as_ref()?.share;
    let has_target = (0..steps.len()).any(|place| target_of(place).is_some());
    let mut columns = vec![
        SheetColumn::new("stage", text("funnel-column-stage"), ColumnKind::Text),
        SheetColumn::new("group", text("compare-group"), ColumnKind::Text),
        SheetColumn::new("leads", text("funnel-column-n"), ColumnKind::Count),
        SheetColumn::new(
            "from_previous",
            text("funnel-column-previous"),
            ColumnKind::Rate,
        ),
        SheetColumn::new("of_all", text("compare-of-all"), ColumnKind::Rate),
        SheetColumn::new(
            "difference_points",
            text("compare-difference"),
            ColumnKind::Number,
        ),
        SheetColumn::new("low_points", text("compare-low"), ColumnKind::Number),
        SheetColumn::new("high_points", text("compare-high"), ColumnKind::Number),
        SheetColumn::new("p", text("compare-p"), ColumnKind::Number),
        SheetColumn::new(
            "p_corrected",
            text("compare-p-corrected"),
            ColumnKind::Number,
        ),
    ];
    if has_target {
        let target = SheetColumn::new("target", text("targets-column"), ColumnKind::Number);
        columns.insert(AFTER_RATE, target);
    }
    let mut rows = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let Some((stage, label, _)) = stages.get(step.stage) else {
            continue;
        };
        for ((group, rate), shift) in groups.iter().zip(&step.rates).zip(&step.shifts) {
            let n = group.n[step.stage];
            let of_all = Rate::new(n.min(group.n_all), group.n_all);
            let number = |number: Option<f64>| {
                Cell::of(number.map_or(CellValue::Nothing, CellValue::Number))
            };
            let points = |of: fn(&ShareShift) -> f64| {
                number(shift.as_ref().map(|(shift, _)| of(shift) * 100.0))
            };
            let mut row = vec![
                Cell::text(label.clone()),
                Cell::text(group.label.clone()),
                Cell::count(n, Some(&mark(group, stage))),
                Cell::rate(step.from.map(|_| *rate)),
                Cell::rate(Some(of_all)),
                points(|shift| shift.difference),
                points(|shift| shift.interval.0),
                points(|shift| shift.interval.1),
                number(shift.as_ref().map(|(shift, _)| shift.p)),
                number(shift.as_ref().map(|(_, p)| *p)),
            ];
            if has_target {
                let target = target_of(place).map_or(CellValue::Nothing, CellValue::Share);
                row.insert(AFTER_RATE, Cell::of(target));
            }
            rows.push(row);
        }
    }
    Sheet { columns, rows }
}

pub(super) fn inputs(
    groups: &[Compared],
    steps: &[Step],
    stages: &[(String, String, bool)],
    words: Words,
) -> String {
    let n = |n: usize| words.integer(n as u64);
    let each = steps.iter().filter(|step| step.from.is_some()).map(|step| {
        let stage = stages
            .get(step.stage)
            .map_or("", |(_, label, _)| label.as_str());
        let rates = groups.iter().zip(&step.rates);
        let rates =
            rates.map(|(group, rate)| format!("{} {} ÷ {}", group.label, n(rate.n), n(rate.of)));
        format!("{stage}: {}", rates.collect::<Vec<_>>().join(", "))
    });
    each.collect::<Vec<_>>().join(" · ")
}
