//! How is the scorecard told? Its periods, the names of its lines, its finding, its picture.
//!
//! Invariant: both sides are named in the same form, and no line blames.

use agreement::terms::{Per, Terms, stage_called};
use definition::{Definition, Owner};
use funnel::Month;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use words::{Arg, Words};

use super::scorecard::{Counting, LINES, Line};
use super::{Cell, CellValue, Formula};

/// The periods up to the one of a day, the oldest first: name, first and last day.
pub(super) fn periods(per: Per, day: Date, n: u32) -> Vec<(String, Date, Date)> {
    let months = i64::from(per.months());
    let first_of = |day: Date| {
        let month = i64::from(day.month() - 1) / months * months + 1;
        let month = i8::try_from(month).unwrap_or(1);
        Date::new(day.year(), month, 1).unwrap_or(day)
    };
    let begin = first_of(day);
    let each = (0..i64::from(n.clamp(1, 60))).rev().filter_map(|back| {
        let first = begin.checked_sub(Span::new().months(back * months)).ok()?;
        let last = first.checked_add(months.months()).ok()?.yesterday().ok()?;
        let name = match per {
            Per::Month => format!("{:04}-{:02}", first.year(), first.month()),
            Per::Quarter => format!("{:04}-Q{}", first.year(), (first.month() - 1) / 3 + 1),
            Per::Year => format!("{:04}", first.year()),
        };
        Some((name, first, last))
    });
    each.collect()
}

/// The latest period that is over, and what was counted of it.
pub(super) struct Ended {
    /// As the keys of its lines name it.
    pub(super) key: String,
    /// As a person reads it.
    pub(super) said: String,
    pub(super) lines: Vec<Line>,
}

/// A period by its first day: a month as every figure names it.
pub(super) fn period_cell(per: Per, first: Date, words: Words) -> Cell {
    let year = Arg::from(format!("{:04}", first.year()));
    match per {
        Per::Month => Cell::of(CellValue::Month(Month::of(first))),
        Per::Quarter => {
            let quarter = u32::from(((first.month() - 1) / 3 + 1).unsigned_abs());
            let args = [("quarter", quarter.into()), ("year", year)];
            Cell::text(words.say("period-quarter", &args))
        }
        Per::Year => Cell::text(format!("{:04}", first.year())),
    }
}

pub(super) fn side_name(side: Owner) -> &'static str {
    match side {
        Owner::Marketing => "marketing",
        Owner::Sales => "sales",
        Owner::Both => "both",
    }
}

pub(super) fn line_label(
    definition: &Definition,
    counting: &Counting<'_>,
    line: &str,
    words: Words,
) -> String {
    let at = match line {
        "followed-up" | "answered" => counting.follow,
        _ => counting.volume,
    };
    let stage = definition.stages.get(at);
    let stage = stage.map_or_else(String::new, |stage| {
        stage_called(definition, &stage.key, words)
    });
    words.say(&format!("scorecard-{line}"), &[("stage", stage.into())])
}

pub(super) fn promise_cell(terms: &Terms, promised: Option<u64>, line: &str, words: Words) -> Cell {
    let hours = |minutes: Option<u32>| {
        let minutes = minutes?;
        let hours = words.number(f64::from(minutes) / 60.0);
        Some(words.say("scorecard-hours", &[("hours", hours.into())]))
    };
    let said = match line {
        "volume" => promised.map(|promised| words.integer(promised)),
        "followed-up" => {
            let within = terms.follow_up.as_ref().and_then(|one| one.within);
            hours(within.map(|within| within.minutes()))
        }
        "answered" => hours(terms.acceptance.as_ref().map(|one| one.within.minutes())),
        _ => None,
    };
    Cell::of(said.map_or(CellValue::Nothing, CellValue::Text))
}

pub(super) fn title(ended: Option<&Ended>, promised: bool, stage: &str, words: Words) -> String {
    let Some(Ended {
        said: period,
        lines,
        ..
    }) = ended
    else {
        return words.say("scorecard-title", &[]);
    };
    let rate = |at: usize| lines.get(at).and_then(|line| line.rate);
    let mut said = Vec::new();
    let handed = lines.first().map_or(0, |line| line.leads.len());
    let stage = ("stage", Arg::from(stage));
    said.push(match rate(0).filter(|_| promised) {
        Some(volume) => {
            let args = [("n", volume.n.into()), ("of", volume.of.into()), stage];
            words.say("scorecard-delivered", &args)
        }
        None => {
            let args = [("n", handed.into()), stage];
            words.say("scorecard-delivered-unpromised", &args)
        }
    });
    said.push(match rate(3).filter(|rate| rate.of > 0) {
        Some(kept) => {
            let args = [("n", kept.n.into()), ("of", kept.of.into())];
            words.say("scorecard-kept", &args)
        }
        None => words.say("scorecard-kept-unsaid", &[]),
    });
    format!("{period}: {}", said.join(" "))
}

pub(super) fn picture(
    definition: &Definition,
    counting: &Counting<'_>,
    Ended {
        key: period, lines, ..
    }: &Ended,
    promised: Option<u64>,
    words: Words,
) -> Option<charts::Figure> {
    let each = LINES
        .iter()
        .zip(lines)
        .filter_map(|((side, line), counted)| {
            let rate = counted.rate?;
            let has_promise = match *line {
                "volume" => promised.is_some(),
                "followed-up" => counting.follow_up.is_some(),
                "answered" => counting.answer.is_some(),
                _ => false,
            };
            if !has_promise {
                return None;
            }
            let label = line_label(definition, counting, line, words);
            let of = rate.of + counted.pending;
            let made = words.say("funnel-n-of", &[("n", rate.n.into()), ("of", of.into())]);
            Some(charts::BulletRow {
                says: format!("{label}: {made}"),
                label,
                ink: match side {
                    Owner::Marketing => charts::Ink::Marketing,
                    _ => charts::Ink::Sales,
                },
                promised: of as f64,
                promised_text: words.integer(of as u64),
                delivered: Some(rate.n as f64),
                delivered_text: made,
                pending: counted.pending as f64,
                key: format!("{period}.{}.{line}", side_name(*side)),
            })
        });
    let rows: Vec<charts::BulletRow> = each.collect();
    (!rows.is_empty()).then(|| {
        charts::Figure::Bullet(charts::BulletFigure {
            rows,
            promised_label: words.say("scorecard-promised", &[]),
            delivered_label: words.say("scorecard-done", &[]),
            pending_note: words.say("scorecard-not-due", &[]),
            ..charts::BulletFigure::default()
        })
    })
}

pub(super) fn formulas(words: Words) -> Vec<Formula> {
    let each = LINES.iter().map(|(_, line)| Formula {
        name: words.say(&format!("scorecard-{line}-short"), &[]),
        formula: words.say(&format!("scorecard-{line}-formula"), &[]),
        inputs: String::new(),
    });
    each.collect()
}
