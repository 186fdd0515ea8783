//! What is it time for? Whatever there is to remind of, each with what it rests on and what to do next, and
//! what was looked at without finding anything.

use jiff::civil::Date;
use serde::Serialize;
use words::Words;
use workspace::{
    CriterionShift, Inflow, NextPlace, NotLooked, Reminder, Reminders, Shift, Snapshot,
    looked_sentences, reminders, say_reminder,
};

use crate::context::{Context, Done, snapshot_as_of};
use crate::failure::Failure;
use crate::harmless::one_line;

#[derive(Serialize)]
struct RemindersSaid {
    /// The day on which it is asked.
    on: String,
    /// The agreed version it is about; null before one is agreed.
    version: Option<u32>,
    agreed_on: Option<String>,
    reminders: Vec<ReminderWritten>,
    /// How many leads came a week; null where nothing can be said.
    inflow: Option<InflowSaid>,
    /// Why nothing can be said of it.
    inflow_not: Option<&'static str>,
    /// Every criterion that was looked at; null where nothing can be said.
    criteria: Option<Vec<CriterionSaid>>,
    criteria_not: Option<&'static str>,
    /// Whether those who came before are taken as they were known when the version was agreed.
    as_then: Option<bool>,
    /// Criteria of which too little is known.
    too_few: usize,
}

#[derive(Serialize)]
struct ReminderWritten {
    /// `review`, `effect`, `inflow` or `criterion`.
    kind: &'static str,
    criterion: Option<String>,
    says: String,
    rests_on: Option<String>,
    next: String,
}

#[derive(Serialize)]
struct InflowSaid {
    weeks: usize,
    before: u64,
    since: u64,
    /// So many times as many, with the ends of its 95 % interval; null where nobody came before.
    ratio: Option<f64>,
    low: f64,
    high: Option<f64>,
    /// How many come together, at least one: what comes in bunches varies more.
    bunch: f64,
    p: f64,
    told: bool,
}

#[derive(Serialize)]
struct CriterionSaid {
    criterion: String,
    /// How many met it of those of whom it is known.
    before: [usize; 2],
    since: [usize; 2],
    difference: f64,
    low: f64,
    high: f64,
    p: f64,
    /// Adjusted for how many criteria there are.
    p_adjusted: f64,
    told: bool,
}

/// Says what there is to remind of.
pub(crate) fn run(context: &mut Context, as_of: Option<Date>, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = snapshot_as_of(&workspace, as_of);
    let found = reminders(&snapshot)?;
    if json {
        context
            .streams
            .json(&said(&snapshot, &found, context.words))?;
        return Ok(Done::Well);
    }
    for line in lines(&snapshot, &found, context.words) {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn lines(snapshot: &Snapshot, found: &Reminders, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    for reminder in &found.all {
        let said = say_reminder(snapshot, found, reminder, words);
        lines.push(one_line(&said.says).into_owned());
        lines.extend(said.rests_on.map(|text| format!("  {}", one_line(&text))));
        lines.push(format!("  → {}", said.next));
    }
    if lines.is_empty() {
        lines.push(words.say("reminders-none", &[]));
    }
    lines.push(String::new());
    let looked = looked_sentences(snapshot, found, words);
    lines.extend(looked.iter().map(|line| one_line(line).into_owned()));
    lines
}

fn said(snapshot: &Snapshot, found: &Reminders, words: Words) -> RemindersSaid {
    let written = found.all.iter().map(|reminder| {
        let said = say_reminder(snapshot, found, reminder, words);
        ReminderWritten {
            kind: match reminder {
                Reminder::Review { .. } => "review",
                Reminder::Effect { .. } => "effect",
                Reminder::Inflow(_) => "inflow",
                Reminder::Criterion(_) => "criterion",
            },
            criterion: match said.place {
                NextPlace::Criterion(id) => Some(id.to_string()),
                NextPlace::Agreement | NextPlace::Funnel => None,
            },
            says: said.says,
            rests_on: said.rests_on,
            next: said.next,
        }
    });
    let (inflow, inflow_not) = parted(&found.inflow);
    let (criteria, criteria_not) = parted(&found.criteria);
    RemindersSaid {
        on: found.on.to_string(),
        version: found.version,
        agreed_on: found.agreed_on.map(|day| day.to_string()),
        reminders: written.collect(),
        inflow: inflow.map(InflowSaid::from),
        inflow_not,
        as_then: criteria.map(|criteria| criteria.as_then),
        too_few: criteria.map_or(0, |criteria| criteria.too_few),
        criteria: criteria.map(|all| all.tested.iter().map(CriterionSaid::from).collect()),
        criteria_not,
    }
}

fn parted<T>(looked: &Shift<T>) -> (Option<&T>, Option<&'static str>) {
    match looked {
        Shift::At(found) => (Some(found), None),
        Shift::Not(why) => (
            None,
            Some(match why {
                NotLooked::NothingAgreed => "nothing-agreed",
                NotLooked::NoDays => "no-days",
                NotLooked::TooFewWeeks => "too-few-weeks",
                NotLooked::TooFewLeads => "too-few-leads",
                NotLooked::CannotDecide => "cannot-decide",
            }),
        ),
    }
}

impl From<&Inflow> for InflowSaid {
    fn from(found: &Inflow) -> Self {
        Self {
            weeks: found.weeks,
            before: found.before,
            since: found.since,
            ratio: found.shift.ratio,
            low: found.shift.interval.0,
            high: found.shift.interval.1,
            bunch: found.shift.bunch,
            p: found.shift.p,
            told: found.is_told(),
        }
    }
}

impl From<&CriterionShift> for CriterionSaid {
    fn from(found: &CriterionShift) -> Self {
        Self {
            criterion: found.id.to_string(),
            before: [found.before.0, found.before.1],
            since: [found.since.0, found.since.1],
            difference: found.shift.difference,
            low: found.shift.interval.0,
            high: found.shift.interval.1,
            p: found.shift.p,
            p_adjusted: found.adjusted,
            told: found.is_told(),
        }
    }
}
