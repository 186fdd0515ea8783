//! How many are still on the way after how long, when those who are not done yet count too? The estimate of
//! Kaplan and Meier, for all or for the values of a field, two of which are compared by the log-rank test.
//!
//! Invariants: who waits counts as long as they were seen; whose way ended elsewhere was seen until then; below
//! thirty who got there no time is claimed in the title, and no difference between groups.

use std::sync::Arc;

use charts::{Around, Axis, Curve, CurveMark, CurveStep, Figure, Ink, SurvivalFigure, Tick};
use funnel::{Cells, Part, Wait, Waits, each_wait, parts, waits};
use lead::{FieldKey, Mask};
use statistics::{LogRank, Seen, Survival, kaplan_meier, log_rank};
use words::{Arg, Words};

use super::shown::{Behind, Formula, Shown};
use super::ways::{FEW, Transition, Ways, days_text, says};
use super::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError, part_label};

/// The most groups that are drawn.
const MOST_GROUPS: usize = 4;

/// What is asked of those on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lasting {
    /// From which stage to which.
    pub transition: Transition,
    /// The field by whose values they are compared; `None` for all together.
    pub by: Option<FieldKey>,
}

struct Group {
    label: String,
    /// The same in every language.
    key: String,
    waits: Waits,
    /// Whose subjects; `None` for everybody's.
    among: Option<Mask>,
    survival: Survival,
}

impl Lasting {
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
        let groups = self.groups(&ways, between, snapshot, words)?;
        let mut shown = said(&ways, between, &groups, words);
        let everybody = match groups.as_slice() {
            [all] if all.among.is_none() => all.waits.clone(),
            _ => waits(&ways.paths, between, ways.as_of, None),
        };
        // Who waits, and whose way ended, is in the curve.
        let beside = super::times::beside(&ways, between, (&[], &everybody), words);
        shown.notes.extend(beside);
        shown.caption = format!(
            "{} · {}",
            ways.caption(snapshot, words),
            ways.arrow(between)
        );
        Ok(Some(shown))
    }

    fn groups(
        &self,
        ways: &Ways,
        between: (usize, usize),
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Vec<Group>, WorkspaceError> {
        let group = |(label, key): (String, String), among: Option<&Mask>| {
            let waits = waits(&ways.paths, between, ways.as_of, among);
            let survival = kaplan_meier(seen(&waits))?;
            Some(Group {
                label,
                key,
                among: among.cloned(),
                waits,
                survival,
            })
        };
        let Some(field) = &self.by else {
            let all = group((words.say("time-all", &[]), "all".to_owned()), None);
            return Ok(all.into_iter().collect());
        };
        let relation = ways.relation();
        let list = &*snapshot.list;
        let table = match relation {
            None => list,
            Some(relation) => list
                .related(relation)
                .map(lead::Related::table)
                .ok_or_else(|| WorkspaceError::FieldAbsent(field.to_string()))?,
        };
        if table.field(field).is_none() {
            return Err(WorkspaceError::FieldAbsent(field.to_string()));
        }
        let parts = parts(table, field, MOST_GROUPS).into_iter();
        let groups = parts.filter_map(|(part, rows)| match &part {
            Part::Value(value) => {
                let named = (part_label(&part, words), value.to_string());
                group(named, Some(&rows))
            }
            Part::Rest { .. } | Part::Missing => None,
        });
        Ok(groups.collect())
    }
}

/// For how long they were seen, and how many of them until they got there.
fn seen(waits: &Waits) -> impl Iterator<Item = Seen> + '_ {
    waits.seen().map(|(days, ended, unfinished)| Seen {
        lasted: f64::from(days),
        ended,
        unfinished,
    })
}

impl Group {
    /// The key of those who are still on the way after so many days.
    fn at_risk_key(&self, at: f64) -> String {
        format!("{}.{at}", self.key)
    }

    /// Those who are seen so long or longer, all, and those who got there.
    fn behind(&self, ways: &Ways, between: (usize, usize), ticks: &[Tick]) -> Vec<Behind> {
        // By how long they were seen, and then by whether they got there.
        let ends: Vec<f64> = ticks.iter().map(|tick| tick.at).collect();
        let (n_lengths, got_there) = (ends.len() + 1, ends.len() + 1);
        let length = move |days: i32| ends.partition_point(|at| *at <= f64::from(days));
        let mut n = vec![0; n_lengths + 2];
        for (days, took, others) in self.waits.seen() {
            n[length(days)] += took + others;
            n[got_there] += took;
            n[got_there + 1] += others;
        }
        let (paths, as_of) = (Arc::clone(&ways.paths), ways.as_of);
        let among = self.among.clone();
        let cells = Cells::sought(n, move |put| {
            each_wait(&paths, between, as_of, |pass, wait| {
                let (days, is_there) = match wait {
                    Wait::Took(days) => (days, true),
                    Wait::Waits(days) | Wait::Ended(days) => (days, false),
                    _ => return,
                };
                let subject = paths.subject[pass];
                let own = among.as_ref();
                if own.is_none_or(|own| own.contains(subject as usize)) {
                    put(length(days), subject);
                    put(got_there + usize::from(!is_there), subject);
                }
            });
        });
        let after = |(at, tick): (usize, &Tick)| {
            ways.behind(self.at_risk_key(tick.at), &cells, at + 1..n_lengths)
        };
        let mut behind: Vec<Behind> = ticks.iter().enumerate().map(after).collect();
        behind.push(ways.behind(format!("{}.n", self.key), &cells, 0..n_lengths));
        let took = got_there..got_there + 1;
        behind.push(ways.behind(format!("{}.took", self.key), &cells, took));
        behind
    }
}

fn said(ways: &Ways, between: (usize, usize), groups: &[Group], words: Words) -> Shown {
    let last = |group: &Group| group.survival.steps.last().map_or(0.0, |step| step.at);
    let longest = groups.iter().map(last).fold(0.0, f64::max);
    let x = Axis::from_zero(longest.max(1.0), 8, |at| words.number(at));
    let x = x.labelled(words.say("time-days-from", &[("stage", ways.label(between.0).into())]));
    let mut rows = Vec::new();
    for group in groups {
        let median = group.survival.median();
        for tick in x
            .ticks
            .iter()
            .filter(|tick| tick.at <= last(group).max(1.0))
        {
            let steps = &group.survival.steps;
            let place = steps.partition_point(|step| step.at <= tick.at);
            let step = place.checked_sub(1).and_then(|place| steps.get(place));
            let interval = step.and_then(|step| step.interval);
            let number =
                |share: Option<f64>| Cell::of(share.map_or(CellValue::Nothing, CellValue::Number));
            rows.push(vec![
                Cell::text(group.label.as_str()),
                Cell::of(CellValue::Days(tick.at)),
                Cell::count(
                    group.survival.at_risk(tick.at),
                    Some(&group.at_risk_key(tick.at)),
                ),
                number(Some(group.survival.at(tick.at))),
                number(interval.map(|(low, _)| low)),
                number(interval.map(|(_, high)| high)),
                Cell::of(median.map_or(CellValue::Nothing, CellValue::Days)),
                Cell::count(group.survival.n, Some(&format!("{}.n", group.key))),
                Cell::count(group.survival.n_ended, Some(&format!("{}.took", group.key))),
            ]);
        }
    }
    let compared = compared(groups);
    let mut notes = Vec::new();
    notes.extend(compared_note(groups, compared, words));
    notes.push(words.say("time-note-censored", &[]));
    let alone = groups.len() == 1;
    let curves = groups
        .iter()
        .map(|group| curve(group, (alone, ways.ink(between.1)), &x, words));
    let curves: Vec<Curve> = curves.collect();
    let behind = groups
        .iter()
        .flat_map(|group| group.behind(ways, between, &x.ticks));
    let behind: Vec<Behind> = behind.collect();
    let column = |key: &str, kind| {
        SheetColumn::new(
            key,
            words.say(&format!("time-{}", key.replace('_', "-")), &[]),
            kind,
        )
    };
    Shown {
        title: title(ways, between, groups, compared, words),
        notes,
        picture: (!curves.is_empty()).then(|| {
            Figure::Survival(SurvivalFigure {
                around: Around::default(),
                x,
                y: Axis::from_zero(1.0, 4, |at| words.percent(at)),
                curves,
                at_risk_label: words.say("time-at-risk", &[]),
                band_note: words.say("time-band", &[]),
                censored_note: words.say("time-censored", &[]),
            })
        }),
        sheet: Sheet {
            columns: vec![
                column("group", ColumnKind::Text),
                column("day", ColumnKind::Days),
                column("at_risk", ColumnKind::Count),
                column("still_on_the_way", ColumnKind::Number),
                column("low", ColumnKind::Number),
                column("high", ColumnKind::Number),
                column("median", ColumnKind::Days),
                column("n", ColumnKind::Count),
                column("took", ColumnKind::Count),
            ],
            rows,
        },
        behind,
        formulas: vec![Formula {
            name: words.say("time-still-on-the-way", &[]),
            formula: words.say("time-survival-formula", &[]),
            inputs: String::new(),
        }],
        ..Shown::default()
    }
}

/// The first two groups held against each other, where enough of both got there.
fn compared(groups: &[Group]) -> Option<LogRank> {
    let [one, other, ..] = groups else {
        return None;
    };
    if one.survival.n_ended < FEW || other.survival.n_ended < FEW {
        return None;
    }
    log_rank(seen(&one.waits), seen(&other.waits))
}

/// "= 0.013"; what would be rounded to nothing is said as less.
fn chance(p: f64, words: Words) -> String {
    match p < 0.001 {
        true => format!("< {}", words.number(0.001)),
        false => format!("= {}", words.number(p)),
    }
}

fn compared_note(groups: &[Group], compared: Option<LogRank>, words: Words) -> Option<String> {
    let [one, other, ..] = groups else {
        return None;
    };
    let key = match compared {
        None => "time-log-rank-few",
        Some(found) if found.p < 0.05 => "time-log-rank-differs",
        Some(_) => "time-log-rank-alike",
    };
    let args = [
        ("one", Arg::from(&one.label)),
        ("other", (&other.label).into()),
        (
            "p",
            compared
                .map_or_else(String::new, |found| chance(found.p, words))
                .into(),
        ),
        ("least", FEW.into()),
    ];
    Some(words.say(key, &args))
}

fn curve(group: &Group, (alone, ink): (bool, Ink), x: &Axis, words: Words) -> Curve {
    let survival = &group.survival;
    let median = survival.median();
    let said = median.map_or_else(
        || words.say("time-median-not-yet", &[]),
        |at| words.say("time-mark-median", &[("days", days_text(at, words).into())]),
    );
    Curve {
        label: match alone {
            true => String::new(),
            false => group.label.clone(),
        },
        ink: if alone { ink } else { Ink::Plain },
        steps: (survival.steps.iter())
            .filter(|step| step.ended > 0)
            .map(|step| {
                let at = (step.surviving, step.surviving);
                let (low, high) = step.interval.unwrap_or(at);
                CurveStep {
                    at: step.at,
                    share: step.surviving,
                    low,
                    high,
                }
            })
            .collect(),
        censored: (survival.steps.iter())
            .filter(|step| step.unfinished > 0)
            .map(|step| step.at)
            .collect(),
        until: survival.steps.last().map_or(0.0, |step| step.at),
        median: median.map(|at| Tick {
            at,
            text: said.clone(),
        }),
        at_risk: (x.ticks.iter())
            .map(|tick| words.integer(survival.at_risk(tick.at) as u64))
            .collect(),
        marks: (x.ticks.iter())
            .filter(|tick| survival.at_risk(tick.at) > 0)
            .map(|tick| curve_mark(group, tick, words))
            .collect(),
        key: format!("{}.n", group.key),
        says: says(&[&group.label, &said]),
    }
}

/// Who is still on the way after so long: where the curve stands, and opens them.
fn curve_mark(group: &Group, tick: &Tick, words: Words) -> CurveMark {
    let share = words.percent(group.survival.at(tick.at));
    let n = words.integer(group.survival.at_risk(tick.at) as u64);
    let days = days_text(tick.at, words);
    let still = words.say("time-still-on-the-way", &[]);
    CurveMark {
        at: tick.at,
        key: group.at_risk_key(tick.at),
        says: says(&[
            &format!("{} · {days}", group.label),
            &format!("{still}: {share} ({n})"),
        ]),
    }
}

fn title(
    ways: &Ways,
    (from, to): (usize, usize),
    groups: &[Group],
    compared: Option<LogRank>,
    words: Words,
) -> String {
    let ends = [
        ("from", Arg::from(ways.label(from))),
        ("to", ways.label(to).into()),
    ];
    let days = |group: &Group| {
        let median = group.survival.median();
        median.map_or_else(|| "–".to_owned(), |median| days_text(median, words))
    };
    match groups {
        [] => words.say("time-times-title-none", &ends),
        [one, other, ..] if compared.is_some_and(|found| found.p < 0.05) => {
            let args = [
                ("one", Arg::from(&one.label)),
                ("days", days(one).into()),
                ("other", (&other.label).into()),
                ("more", days(other).into()),
            ];
            let medians = [one, other].map(|group| group.survival.median());
            let key = match medians.iter().all(Option::is_some) {
                true => "time-lasting-title-two",
                false => "time-lasting-title-differ",
            };
            words.say(key, &[&ends[..], &args].concat())
        }
        [one, ..] if one.survival.n_ended < FEW => {
            let args = [("n", Arg::from(one.survival.n_ended))];
            words.say("time-lasting-title-few", &[&ends[..], &args].concat())
        }
        [one] if one.survival.median().is_none() => words.say("time-lasting-title-open", &ends),
        [one] => {
            let args = [("days", Arg::from(days(one)))];
            words.say("time-lasting-title", &[&ends[..], &args].concat())
        }
        _ => words.say("time-lasting-title-alike", &ends),
    }
}
