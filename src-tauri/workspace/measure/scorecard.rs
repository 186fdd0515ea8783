//! What did the two sides promise each other, and what did they do? Both by the same measure: three lines of
//! marketing, three of sales, period by period.
//!
//! Invariants: both sides have as many lines, of the same form; what nobody promised is shown without a promise
//! and is no failure; who came on a day that nobody knows is in no period, and is told; a period that is under way
//! says so.

use agreement::terms::{Per, Terms, hand_off_stage, work_back};
use definition::{Definition, Owner, StageKey};
use funnel::{Paths, Rate};
use jiff::civil::Date;
use lead::{
    ACTIVITY_DATE, ACTIVITY_TYPE, FieldKey, Mask, Relation, Table, ValueRef, date_of, day_of, fold,
};
use qualify::Verdicts;
use words::Words;

use super::followed_up::{Kept, Promise};
use super::scorecard_said::{
    Ended, formulas, line_label, period_cell, periods, picture, promise_cell, side_name, title,
};
use super::sent_back::SentBack;
use super::{Behind, Cell, CellValue, ColumnKind, Rows, Sheet, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError};

/// What is asked of the scorecard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// How many periods, the one under way being the last.
    pub periods: u32,
}

impl Default for Scorecard {
    fn default() -> Self {
        Self { periods: 6 }
    }
}

/// What of activities is somebody of sales turning to a lead, folded.
const CONTACTS: [&str; 14] = [
    "call",
    "called",
    "phone call",
    "meeting",
    "email",
    "e-mail",
    "email sent",
    "e-mail sent",
    "outgoing email",
    "sms",
    "demo",
    "task",
    "telefon",
    "spotkanie",
];

/// A line: whose it is and its name.
pub(super) const LINES: [(Owner, &str); 6] = [
    (Owner::Marketing, "volume"),
    (Owner::Marketing, "rejected"),
    (Owner::Marketing, "missing"),
    (Owner::Sales, "followed-up"),
    (Owner::Sales, "answered"),
    (Owner::Sales, "reasons"),
];

/// What was counted for a line.
#[derive(Default)]
pub(super) struct Line {
    pub(super) rate: Option<Rate>,
    pub(super) leads: Vec<u32>,
    pub(super) pending: usize,
    pub(super) unsaid: usize,
}

/// Passes that came to the stages of the promises, with the day.
#[derive(Default)]
struct Came {
    to_volume: Vec<(usize, i32)>,
    to_follow: Vec<(usize, i32)>,
}

fn in_period(came: &[(usize, i32)], (first, last): (Date, Date)) -> Vec<(usize, i32)> {
    let days = day_of(first)..=day_of(last);
    let own = came.iter().filter(|(_, day)| days.contains(day));
    own.copied().collect()
}

/// What all lines are counted from.
pub(super) struct Counting<'a> {
    snapshot: &'a Snapshot,
    verdicts: &'a Verdicts,
    paths: &'a Paths,
    sent: SentBack<'a>,
    pub(super) volume: usize,
    pub(super) follow: usize,
    next: Option<usize>,
    sales: Vec<usize>,
    pub(super) follow_up: Option<Promise>,
    pub(super) answer: Option<Promise>,
    /// Stages of promises that the definition has no more, each with the one that is counted instead.
    gone: Vec<(&'a StageKey, usize)>,
}

impl Scorecard {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let Some(paths) = snapshot.paths(go_on)? else {
            return Ok(None);
        };
        let terms = &snapshot.agreement.terms;
        let promised = promised_volume(terms);
        let per = terms
            .volume
            .as_ref()
            .map_or(Per::Month, |volume| volume.per);
        let Some(counting) = Counting::of(snapshot, (definition, verdicts), terms, &paths)? else {
            return Ok(Some(Shown {
                title: words.say("scorecard-no-stage", &[]),
                caption: snapshot.figure_caption(words),
                ..Shown::default()
            }));
        };
        let periods = periods(per, snapshot.as_of, self.periods);
        let came = counting.came_in(&periods);
        let text = |key: &str| words.say(key, &[]);
        let mut sheet = Sheet {
            columns: vec![
                SheetColumn::new("period", text("scorecard-period"), ColumnKind::Text),
                SheetColumn::new("side", text("scorecard-side"), ColumnKind::Text),
                SheetColumn::new("line", text("scorecard-line"), ColumnKind::Text),
                SheetColumn::new("promised", text("scorecard-promised"), ColumnKind::Text),
                SheetColumn::new("done", text("scorecard-done"), ColumnKind::Rate),
                SheetColumn::new("not_due", text("scorecard-not-due"), ColumnKind::Count),
                SheetColumn::new(
                    "cannot_say",
                    text("scorecard-cannot-say"),
                    ColumnKind::Count,
                ),
            ],
            rows: Vec::new(),
        };
        let mut behind = Vec::new();
        let mut ended: Option<Ended> = None;
        for (name, first, last) in periods.iter().rev() {
            let lines = counting.lines(&came, (*first, *last), promised);
            for ((side, line), counted) in LINES.iter().zip(&lines) {
                let key = format!("{name}.{}.{line}", side_name(*side));
                let leads = counted.leads.iter().copied();
                let leads = Mask::of_rows(paths.n_subjects, leads);
                sheet.rows.push(vec![
                    period_cell(per, *first, words),
                    Cell::text(text(&format!("side-{}", side_name(*side)))),
                    Cell::text(line_label(definition, &counting, line, words)),
                    promise_cell(terms, promised, line, words),
                    Cell {
                        behind: Some(key.clone()),
                        value: match counted.rate {
                            Some(rate) => CellValue::Rate(rate),
                            // Without a promise it is a count all the same.
                            None if *line == "volume" => {
                                CellValue::Count(counted.leads.len() as u64)
                            }
                            None => CellValue::Nothing,
                        },
                    },
                    Cell::count(counted.pending, None),
                    Cell::count(counted.unsaid, None),
                ]);
                let rows = Rows::People(leads);
                behind.push(Behind { key, rows });
            }
            if ended.is_none() && *last <= snapshot.as_of {
                ended = Some(Ended {
                    key: name.clone(),
                    said: period_cell(per, *first, words).value.say(words),
                    lines,
                });
            }
        }
        let mut notes = counting.gone_notes(definition, words);
        if promised.is_none() {
            notes.push(text("scorecard-no-volume"));
        }
        if counting.follow_up.is_none() {
            notes.push(text("scorecard-no-follow-up"));
        }
        if counting.answer.is_none() {
            notes.push(text("scorecard-no-acceptance"));
        }
        notes.push(text("scorecard-days"));
        let undated = counting.undated();
        if undated > 0 {
            notes.push(words.say("scorecard-undated", &[("n", undated.into())]));
        }
        notes.push(text("scorecard-both-alike"));
        let picture = ended
            .as_ref()
            .and_then(|ended| picture(definition, &counting, ended, promised, words));
        let stage = definition.stages.get(counting.volume);
        let stage = stage.map_or("", |stage| stage.label.as_str());
        Ok(Some(Shown {
            title: title(ended.as_ref(), promised.is_some(), stage, words),
            caption: snapshot.figure_caption(words),
            notes,
            picture,
            sheet,
            behind,
            formulas: formulas(words),
            ..Shown::default()
        }))
    }
}

impl<'a> Counting<'a> {
    /// `None` for a definition without stages.
    pub(super) fn of(
        snapshot: &'a Snapshot,
        (definition, verdicts): (&'a Definition, &'a Verdicts),
        terms: &'a Terms,
        paths: &'a Paths,
    ) -> Result<Option<Self>, WorkspaceError> {
        let usual = hand_off_stage(definition).and_then(|stage| definition.position(&stage.key));
        // A promise of a stage that the definition has no more is one of the usual stage.
        let asked = terms
            .volume
            .as_ref()
            .and_then(|volume| definition.position(&volume.stage));
        let Some(volume) = asked.or(usual) else {
            return Ok(None);
        };
        let follow = terms.follow_up.as_ref();
        let follow = follow.and_then(|one| definition.position(&one.stage));
        let follow = follow.unwrap_or(volume);
        let promised = [
            terms.volume.as_ref().map(|one| (&one.stage, volume)),
            terms.follow_up.as_ref().map(|one| (&one.stage, follow)),
        ];
        let promised = promised.into_iter().flatten();
        let mut gone: Vec<(&StageKey, usize)> = promised
            .filter(|(stage, _)| definition.position(stage).is_none())
            .collect();
        gone.dedup();
        let after = definition.stages.iter().enumerate().skip(volume + 1);
        let next = after
            .clone()
            .find(|(_, stage)| !stage.optional)
            .map(|(at, _)| at);
        let of_sales = definition.stages.iter().enumerate().skip(follow + 1);
        let sales = of_sales.filter(|(_, stage)| stage.owner != Owner::Marketing);
        let within = terms.follow_up.as_ref().and_then(|one| one.within);
        let zone = &definition.time_zone;
        let answer = terms.acceptance.as_ref().map(|one| one.within);
        Ok(Some(Self {
            snapshot,
            verdicts,
            paths,
            sent: SentBack::of(snapshot)?,
            volume,
            follow,
            next,
            sales: sales.map(|(at, _)| at).collect(),
            follow_up: within.and_then(|within| Promise::new(terms, within, zone)),
            answer: answer.and_then(|within| Promise::new(terms, within, zone)),
            gone,
        }))
    }

    /// That promises speak of stages that the definition has no more.
    pub(super) fn gone_notes(&self, definition: &Definition, words: Words) -> Vec<String> {
        let note = |(stage, instead): &(&StageKey, usize)| {
            let instead = definition.stages.get(*instead);
            let args = [
                ("stage", stage.0.as_str().into()),
                (
                    "instead",
                    instead.map_or("", |one| one.label.as_str()).into(),
                ),
            ];
            words.say("scorecard-stage-gone", &args)
        };
        self.gone.iter().map(note).collect()
    }

    /// The passes that came in any of these periods to the stages that are promised of.
    fn came_in(&self, periods: &[(String, Date, Date)]) -> Came {
        let ends = periods.iter().map(|(_, first, last)| (*first, *last));
        let Some(span) = ends.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))) else {
            return Came::default();
        };
        Came {
            to_volume: self.came(self.volume, span),
            to_follow: self.came(self.follow, span),
        }
    }

    /// The passes that came to a stage in a stretch of days, with the day.
    fn came(&self, stage: usize, (first, last): (Date, Date)) -> Vec<(usize, i32)> {
        let (first, last) = (day_of(first), day_of(last.min(self.snapshot.as_of)));
        let Some(entered) = self.paths.steps.get(stage) else {
            return Vec::new();
        };
        // Days are compared before it is looked up who has one that is known: few are of one period.
        let days = entered.day.iter().copied().enumerate();
        days.filter(|(_, day)| (first..=last).contains(day))
            .filter(|(pass, _)| entered.dated.contains(*pass))
            .collect()
    }

    fn undated(&self) -> usize {
        let entries = self.paths.by_day(self.volume);
        entries.map_or(0, |entries| entries.undated().len())
    }

    /// In the order of [`LINES`].
    fn lines(&self, came: &Came, period: (Date, Date), promised: Option<u64>) -> Vec<Line> {
        let delivered = in_period(&came.to_volume, period);
        let subjects = |passes: &mut dyn Iterator<Item = &(usize, i32)>| -> Vec<u32> {
            passes.map(|(pass, _)| self.paths.subject[*pass]).collect()
        };
        let of = delivered.len();
        let of_delivered = |holds: &dyn Fn(usize) -> bool| {
            let mut own = delivered
                .iter()
                .filter(|(pass, _)| holds(self.paths.subject[*pass] as usize));
            let leads = subjects(&mut own);
            Line {
                rate: Some(Rate::new(leads.len(), of)),
                leads,
                ..Line::default()
            }
        };
        let rejected = of_delivered(&|lead| self.sent.leads.contains(lead));
        let volume = Line {
            rate: promised.map(|promised| period_rate(of, promised)),
            leads: subjects(&mut delivered.iter()),
            ..Line::default()
        };
        let missing = self.next.and_then(|next| self.verdicts.stages.get(next));
        let missing = missing.map_or_else(Line::default, |kleene| {
            of_delivered(&|lead| kleene.unknown().contains(lead))
        });
        let reasons = {
            let sent = rejected.leads.iter().copied();
            let given =
                sent.filter(|lead| self.sent.reason(self.snapshot, *lead as usize).is_some());
            let leads: Vec<u32> = given.collect();
            Line {
                rate: Some(Rate::new(leads.len(), rejected.leads.len())),
                leads,
                ..Line::default()
            }
        };
        let taken = in_period(&came.to_follow, period);
        let followed = self.kept(&taken, self.follow_up.as_ref(), &|pass, from| {
            self.first_contact(pass, from)
        });
        let answered = self.kept(&taken, self.answer.as_ref(), &|pass, from| {
            self.first_answer(pass, from)
        });
        vec![volume, rejected, missing, followed, answered, reasons]
    }

    fn kept(
        &self,
        taken: &[(usize, i32)],
        promise: Option<&Promise>,
        done: &dyn Fn(usize, i32) -> Option<i32>,
    ) -> Line {
        let Some(promise) = promise else {
            return Line::default();
        };
        let mut line = Line::default();
        let mut due = 0;
        for (pass, from) in taken {
            let done = done(*pass, *from).and_then(date_of);
            let Some(start) = date_of(*from) else {
                continue;
            };
            match promise.stands(start, done, self.snapshot.as_of) {
                Kept::Yes => {
                    due += 1;
                    line.leads.push(self.paths.subject[*pass]);
                }
                Kept::No => due += 1,
                Kept::Pending => line.pending += 1,
                Kept::Unsaid => line.unsaid += 1,
            }
        }
        line.rate = Some(Rate::new(line.leads.len(), due));
        line
    }

    /// The first day from `from` on at which sales turned to the lead, or took it on.
    pub(super) fn first_contact(&self, pass: usize, from: i32) -> Option<i32> {
        let activities = self.snapshot.list.related(Relation::Activity);
        let contacted = activities.and_then(|activities| {
            let rows = activities.rows_of(self.paths.subject[pass] as usize).iter();
            let days = rows.filter_map(|row| contact_day(activities.table(), *row as usize));
            days.filter(|day| *day >= from).min()
        });
        contacted
            .into_iter()
            .chain(self.sales_entry(pass, from))
            .min()
    }

    /// The first day from `from` on at which sales took the lead on, or its way ended.
    pub(super) fn first_answer(&self, pass: usize, from: i32) -> Option<i32> {
        let closed = self.paths.closed[pass];
        let ended = (!self.paths.is_open(pass) && closed >= from).then_some(closed);
        ended.into_iter().chain(self.sales_entry(pass, from)).min()
    }

    fn sales_entry(&self, pass: usize, from: i32) -> Option<i32> {
        let steps = self
            .sales
            .iter()
            .filter_map(|stage| self.paths.steps.get(*stage));
        let days = steps.filter_map(|step| step.on(pass));
        days.filter(|day| *day >= from).min()
    }
}

fn contact_day(table: &Table, row: usize) -> Option<i32> {
    let kind = match table.value(row, &FieldKey::from_label(ACTIVITY_TYPE))? {
        ValueRef::Text(kind) => fold(kind),
        _ => return None,
    };
    let is_contact = CONTACTS.contains(&kind.trim());
    match table.value(row, &FieldKey::from_label(ACTIVITY_DATE))? {
        ValueRef::Day(day) if is_contact => Some(day),
        _ => None,
    }
}

/// A ratio of a period, which may pass all of it and has no interval.
fn period_rate(n: usize, of: u64) -> Rate {
    let of = usize::try_from(of).unwrap_or(usize::MAX);
    Rate {
        n,
        of,
        rate: (of > 0).then(|| n as f64 / of as f64),
        low: None,
        high: None,
    }
}

/// What marketing promised for a period; `None` where nobody said, or its goal comes to nothing.
fn promised_volume(terms: &Terms) -> Option<u64> {
    let volume = terms.volume.as_ref()?;
    let worked = || work_back(volume)?.ok().map(|worked| worked.leads);
    volume.leads.or_else(worked).filter(|leads| *leads > 0)
}
