//! How many leads of each source does a goal need? The plan split by the mix of sources that was, or by one that was
//! typed, each source with the conversion that it had itself where enough of its leads tell.
//!
//! A mix is typed of sources or of channels. By channel what was typed of channels counts, else what was typed of their
//! sources; by source what was typed of sources, else each channel's share divided among its sources as they were.
//!
//! Invariants: the shares of the mix add up to the whole; below thirty leads a source has the conversion of all
//! together, and is named; each count is rounded up by itself.

use definition::{Definition, StageKey};
use funnel::{Count, Decimal, Rate, members};
use lead::{Mask, fold};

use super::channels::Channel;
use super::lines::{Line, Of};
use super::said::{Mark, Page};
use crate::measure::{Cell, CellValue, ColumnKind, Formula, Sheet, SheetColumn, Shown};

/// Before the name of a source of which it is said how much of the mix it is, in per cent.
pub(super) const MIX: &str = "plan.mix.";
/// The sign before a channel in place of a source: `plan.mix.@paid`.
pub(super) const OF_CHANNEL: char = '@';
/// In place of a channel, the sources that are in none.
const UNASSIGNED: &str = "none";
/// Fewer leads of a source do not tell its conversion.
const FEW: usize = 30;

/// By what the plan is split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MixBy {
    /// By where leads come from.
    Source,
    /// By the channel of that.
    Channel,
}

/// One part of the mix.
struct Part<'l> {
    line: &'l Line,
    /// Of its leads how many came to each stage of the plan.
    reached: Vec<usize>,
    /// How much of the mix it is, from 0 to 1.
    share: f64,
    /// Whether its own conversion tells.
    is_own: bool,
}

impl Part<'_> {
    /// The share of its leads that comes to a stage.
    fn conversion(&self, at: usize, all: &[usize]) -> f64 {
        let of = if self.is_own { &self.reached } else { all };
        let (n, first) = (of.get(at), of.first());
        n.zip(first)
            .map_or(0.0, |(n, first)| *n as f64 / (*first).max(1) as f64)
    }

    fn rate(&self, last: usize) -> Option<Rate> {
        let (n, of) = (self.reached.get(last)?, self.reached.first()?);
        (*of > 0).then(|| Rate::new(*n, *of))
    }
}

/// The plan split so: how many leads of each part so many won deals need.
pub(super) fn shown(
    page: &Page<'_>,
    definition: &Definition,
    stages: &[(StageKey, String)],
    deals: Option<u64>,
) -> Shown {
    let (parts, is_typed) = parts(page, definition, stages);
    let all: Vec<usize> = (0..stages.len())
        .map(|at| parts.iter().filter_map(|part| part.reached.get(at)).sum())
        .collect();
    let last = stages.len().saturating_sub(1);
    let whole: f64 = parts
        .iter()
        .map(|part| part.share * part.conversion(last, &all))
        .sum();
    // With this mix so many leads bring the goal.
    let needed = deals
        .filter(|_| whole > 0.0)
        .map(|deals| deals as f64 / whole);
    let count = |part: &Part<'_>, at: usize| {
        needed.map(|needed| up(needed * part.share * part.conversion(at, &all)))
    };
    let mut behind = Vec::new();
    let mut rows = Vec::new();
    let mut marks = Vec::new();
    for part in &parts {
        let key = part.line.key();
        let mut row = vec![
            page.line_cell(&part.line.of),
            page.people(&mut behind, format!("leads.{key}"), &part.line.leads),
            Cell::of(CellValue::Share(part.share)),
            Cell::rate(part.rate(last)),
            Cell::text(page.say(
                if part.is_own {
                    "plan-mix-own"
                } else {
                    "plan-mix-all"
                },
                &[],
            )),
        ];
        row.extend((0..stages.len()).map(|at| counted(count(part, at))));
        rows.push(row);
        marks.push(mark(page, part, count(part, 0)));
    }
    if !rows.is_empty() {
        rows.push(together(page, &parts, &all, |at| {
            let counts = parts.iter().map(|part| count(part, at));
            counts.sum::<Option<u64>>()
        }));
    }
    let first = parts.iter().map(|part| count(part, 0)).sum::<Option<u64>>();
    Shown {
        title: title(page, deals, first.filter(|_| needed.is_some())),
        caption: page.caption(),
        notes: notes(page, &parts, is_typed, deals.is_none()),
        picture: page.picture(marks, page.say("plan-needed", &[])),
        sheet: Sheet {
            columns: columns(page, stages),
            rows,
        },
        behind,
        formulas: vec![Formula {
            name: page.say("plan-needed", &[]),
            formula: page.say("plan-mix-formula", &[]),
            inputs: deals.zip(first).map_or_else(String::new, |(deals, first)| {
                let share = page.words.percent(whole);
                let (deals, first) = (page.words.integer(deals), page.words.integer(first));
                format!("{deals} ÷ {share} ≈ {first}")
            }),
        }],
        ..Shown::default()
    }
}

/// The parts that leads came from, with their shares; and whether these were typed.
fn parts<'l>(
    page: &'l Page<'_>,
    definition: &Definition,
    stages: &[(StageKey, String)],
) -> (Vec<Part<'l>>, bool) {
    let verdicts = page.snapshot.decided().map(|(_, verdicts)| verdicts);
    let masks: Vec<Option<Mask>> = stages
        .iter()
        .map(|(key, _)| {
            let at = definition.position(key)?;
            Some(members(verdicts?, at, Count::CompletePath))
        })
        .collect();
    let reached = |line: &Line, mask: &Option<Mask>| match mask {
        Some(mask) => line
            .leads
            .iter()
            .filter(|row| mask.contains(**row as usize))
            .count(),
        // Where won is no stage, it is a deal.
        None => Line::rows(&line.won).len(),
    };
    let lines = page
        .books
        .lines
        .iter()
        .filter(|line| !line.leads.is_empty());
    let mut parts: Vec<Part<'l>> = lines
        .map(|line| {
            let reached: Vec<usize> = masks.iter().map(|mask| reached(line, mask)).collect();
            Part {
                is_own: reached.first().is_some_and(|n| *n >= FEW),
                share: 0.0,
                line,
                reached,
            }
        })
        .collect();
    let typed = typed(page, &parts);
    let is_typed = typed.iter().sum::<f64>() > 0.0;
    let was = |part: &Part<'_>| part.reached.first().map_or(0.0, |n| *n as f64);
    let weights: Vec<f64> = match is_typed {
        true => typed,
        false => parts.iter().map(was).collect(),
    };
    let sum: f64 = weights.iter().sum();
    for (part, weight) in parts.iter_mut().zip(weights) {
        part.share = if sum > 0.0 { weight / sum } else { 0.0 };
    }
    (parts, is_typed)
}

/// What was typed of each part; nothing anywhere where nothing was.
fn typed(page: &Page<'_>, parts: &[Part<'_>]) -> Vec<f64> {
    let inputs = &page.books.inputs;
    let said: Vec<(&str, f64)> = inputs
        .all()
        .filter_map(|(key, text)| {
            let share = Decimal::from_text(text).map_or(0.0, Decimal::to_f64);
            Some((key.strip_prefix(MIX)?, share))
        })
        .collect();
    let of_sources = |part: &Part<'_>| {
        let is_of = |source: &str| match &part.line.of {
            Of::Value(value) => fold(value) == fold(source),
            Of::Channel(channel) => inputs.channel(source) == Some(*channel),
            Of::Unassigned => inputs.channel(source).is_none(),
            _ => false,
        };
        let own = said
            .iter()
            .filter(|(of, _)| channel_of(of).is_none() && is_of(of));
        own.map(|(_, share)| share).sum::<f64>()
    };
    let channel = |part: &Part<'_>| match &part.line.of {
        Of::Channel(channel) => Some(channel.name()),
        Of::Value(value) => Some(inputs.channel(value).map_or(UNASSIGNED, Channel::name)),
        Of::Unassigned => Some(UNASSIGNED),
        _ => None,
    };
    let leads_of = |name: &str| {
        let own = parts.iter().filter(|part| channel(part) == Some(name));
        own.map(|part| part.line.leads.len()).sum::<usize>()
    };
    // Of a line of several, its share of what was typed of all of them.
    let of_channels = |part: &Part<'_>| {
        let Some(name) = channel(part) else {
            return 0.0;
        };
        let own = said.iter().filter(|(of, _)| channel_of(of) == Some(name));
        let share: f64 = own.map(|(_, share)| share).sum();
        share * part.line.leads.len() as f64 / leads_of(name).max(1) as f64
    };
    let sources: Vec<f64> = parts.iter().map(of_sources).collect();
    let channels: Vec<f64> = parts.iter().map(of_channels).collect();
    let is_by_channel = parts
        .iter()
        .any(|part| matches!(part.line.of, Of::Channel(_) | Of::Unassigned));
    let (first, second) = match is_by_channel {
        true => (channels, sources),
        false => (sources, channels),
    };
    match first.iter().sum::<f64>() > 0.0 {
        true => first,
        false => second,
    }
}

/// The channel that a typed share is of; `None` where it is of a source.
pub(super) fn channel_of(of: &str) -> Option<&'static str> {
    let name = of.strip_prefix(OF_CHANNEL)?;
    match fold(name.trim()) == UNASSIGNED {
        true => Some(UNASSIGNED),
        false => Channel::from_name(name).map(Channel::name),
    }
}

fn together(
    page: &Page<'_>,
    parts: &[Part<'_>],
    all: &[usize],
    needed: impl Fn(usize) -> Option<u64>,
) -> Vec<Cell> {
    let leads = parts.iter().map(|part| part.line.leads.len()).sum();
    let rate = all.last().zip(all.first()).filter(|(_, of)| **of > 0);
    let mut row = vec![
        Cell::text(page.say("money-all", &[])),
        Cell::count(leads, None),
        Cell::of(CellValue::Share(parts.iter().map(|part| part.share).sum())),
        Cell::rate(rate.map(|(n, of)| Rate::new(*n, *of))),
        Cell::of(CellValue::Nothing),
    ];
    row.extend((0..all.len()).map(|at| counted(needed(at))));
    row
}

fn counted(n: Option<u64>) -> Cell {
    Cell::of(n.map_or(CellValue::Nothing, CellValue::Count))
}

fn columns(page: &Page<'_>, stages: &[(StageKey, String)]) -> Vec<SheetColumn> {
    let say = |key: &str| page.say(key, &[]);
    let mut columns = vec![
        page.line_column(),
        SheetColumn::new("leads", say("money-leads"), ColumnKind::Count),
        SheetColumn::new("mix", say("plan-mix"), ColumnKind::Number),
        SheetColumn::new("conversion", say("plan-mix-conversion"), ColumnKind::Rate),
        SheetColumn::new("conversion_of", say("plan-mix-of"), ColumnKind::Text),
    ];
    columns.extend(stages.iter().map(|(key, label)| {
        let label = page.say("plan-mix-needed", &[("stage", label.as_str().into())]);
        SheetColumn::new(&format!("needed_{key}"), label, ColumnKind::Count)
    }));
    columns
}

fn mark(page: &Page<'_>, part: &Part<'_>, needed: Option<u64>) -> Mark {
    let text = needed.map_or_else(|| "–".to_owned(), |needed| page.words.integer(needed));
    Mark {
        label: page.label(&part.line.of),
        value: needed.and_then(|needed| Some(Decimal::whole(i64::try_from(needed).ok()?))),
        text,
        n_text: page.words.percent(part.share),
        key: format!("leads.{}", part.line.key()),
        rest: !part.line.of.is_named(),
    }
}

fn title(page: &Page<'_>, deals: Option<u64>, leads: Option<u64>) -> String {
    match deals.zip(leads) {
        Some((deals, leads)) => {
            let args = [
                ("deals", deals.into()),
                ("leads", page.words.integer(leads).into()),
            ];
            page.say("plan-mix-finding", &args)
        }
        None => page.say("plan-none", &[]),
    }
}

fn notes(page: &Page<'_>, parts: &[Part<'_>], is_typed: bool, needs_goal: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if needs_goal {
        notes.push(page.say("plan-needs-goal", &[]));
    }
    notes.push(page.say(
        if is_typed {
            "plan-mix-typed"
        } else {
            "plan-mix-was"
        },
        &[],
    ));
    let few = parts.iter().filter(|part| !part.is_own && part.share > 0.0);
    let few: Vec<String> = few.map(|part| page.label(&part.line.of)).collect();
    if !few.is_empty() {
        let args = [
            ("sources", page.words.list_and(&few).into()),
            ("least", FEW.into()),
        ];
        notes.push(page.say("plan-mix-few", &args));
    }
    page.lead_notes(&mut notes);
    notes
}

/// Rounded up, but for what the arithmetic of shares leaves over.
fn up(n: f64) -> u64 {
    (n - 1e-9).ceil().clamp(0.0, 1e15) as u64
}
