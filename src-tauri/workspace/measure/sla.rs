//! Did leads get the promised response in working hours? Per period or per owner, those who did, those who did not,
//! those who are not due yet, and those of whom days alone do not say.
//!
//! Invariants: who is not due yet has kept nothing and broken nothing; a share is of those who are due and of whom it
//! can be said; everybody who came on a known day is in exactly one cell; without a promise nothing is counted.

use charts::{Around, Axis, BarRow, BarsFigure, Figure, Target};
use funnel::{Cells, Part, Periods, Rate, by_stretches, parts};
use lead::{FieldKey, Relation, date_of};
use words::{Arg, Words};

use super::followed_up::{Kept, Promise};
use super::over_time::said::{Line, trend, with_target, without_days};
use super::scorecard::Counting;
use super::shown::{Formula, Shown};
use super::ways::{
    Calendar, FEW, Marks, Ways, bare_rate, period_cells, period_columns, period_label, says,
};
use super::{Cell, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError, part_label};

/// What is asked of promises kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sla {
    /// Which promise.
    pub promise: SlaPromise,
    /// Over which periods.
    pub calendar: Calendar,
    /// The field by whose values they are told apart, an owner's say; `None` for period by period.
    pub by: Option<FieldKey>,
}

/// A promise of sales.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SlaPromise {
    /// To turn to a lead.
    #[default]
    FollowUp,
    /// To say yes or no.
    Acceptance,
}

/// In the order of the cells.
const OUTCOMES: [(&str, Kept); 4] = [
    ("kept", Kept::Yes),
    ("broken", Kept::No),
    ("not_due", Kept::Pending),
    ("cannot_say", Kept::Unsaid),
];

/// The most values that are told apart.
const MOST_VALUES: usize = 20;

impl Sla {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let decided = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let Some(ways) = snapshot.ways(go_on)? else {
            return Ok(None);
        };
        let terms = &snapshot.agreement.terms;
        let caption = snapshot.figure_caption(words);
        let counting = Counting::of(snapshot, decided, terms, &ways.paths)?;
        let promised = counting.as_ref().and_then(|counting| {
            let promise = match self.promise {
                SlaPromise::FollowUp => counting.follow_up.as_ref(),
                SlaPromise::Acceptance => counting.answer.as_ref(),
            };
            Some((counting, promise?))
        });
        let Some((counting, promise)) = promised else {
            let which = self.promise.key();
            return Ok(Some(Shown {
                title: words.say(&format!("time-sla-none-{which}"), &[]),
                caption,
                notes: vec![words.say("time-sla-none-remedy", &[])],
                ..Shown::default()
            }));
        };
        let asked = Asked {
            sla: self,
            ways: &ways,
            counting,
            promise,
            words,
        };
        let mut shown = asked.shown(snapshot)?;
        let gone = counting.gone_notes(decided.0, words);
        shown.notes.splice(0..0, gone);
        let stage = [("stage", Arg::from(ways.label(counting.follow)))];
        let which = words.say(&format!("time-sla-{}", self.promise.key()), &stage);
        shown.caption = format!("{caption} · {which}");
        Ok(Some(shown))
    }
}

impl SlaPromise {
    /// Both.
    pub const ALL: [Self; 2] = [Self::FollowUp, Self::Acceptance];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FollowUp => "follow_up",
            Self::Acceptance => "acceptance",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::FollowUp => "follow-up",
            Self::Acceptance => "acceptance",
        }
    }
}

struct Asked<'a> {
    sla: &'a Sla,
    ways: &'a Ways,
    counting: &'a Counting<'a>,
    promise: &'a Promise,
    words: Words,
}

/// What a row of the table is of.
struct Group {
    key: String,
    label: String,
    is_open: bool,
}

impl Asked<'_> {
    fn shown(&self, snapshot: &Snapshot) -> Result<Shown, WorkspaceError> {
        let Self { ways, words, .. } = *self;
        let stage = self.counting.follow;
        let periods = ways.periods(&self.sla.calendar, &[stage]);
        let mut group_of: Vec<u16> = Vec::new();
        let groups = match &self.sla.by {
            None => of_periods(&periods, words),
            Some(field) => {
                let (groups, own) = of_values(snapshot, field, words)?;
                group_of = own;
                groups
            }
        };
        let stands = self.stands(&periods);
        let n_cells = groups.len() * OUTCOMES.len();
        let cells = Cells::of(n_cells, stands.len(), |at, cells| {
            let (pass, period, outcome) = stands[at];
            let subject = ways.paths.subject[pass];
            let group = match self.sla.by {
                None => period,
                Some(_) => group_of
                    .get(subject as usize)
                    .map_or(0, |own| usize::from(*own)),
            };
            cells.give(group * OUTCOMES.len() + outcome as usize, subject);
        });
        let mut marks = Marks::default();
        let mut line = Line::default();
        let (mut rows, mut bars) = (Vec::new(), Vec::new());
        let mut all = [0_usize; OUTCOMES.len()];
        for (at, group) in groups.iter().enumerate() {
            let first = at * OUTCOMES.len();
            let n = |outcome: usize| cells.n(first + outcome);
            for (outcome, sum) in all.iter_mut().enumerate() {
                *sum += n(outcome);
            }
            let (kept, due) = (n(0), n(0) + n(1));
            if self.sla.by.is_some() && cells.n_in(first..first + OUTCOMES.len()) == 0 {
                continue;
            }
            let may_change = n(2) > 0 || group.is_open;
            let rate = match may_change {
                true => bare_rate(kept, due),
                false => Rate::new(kept, due),
            };
            let key = |part: &str| format!("{}.{part}", group.key);
            line.rate(rate, key("kept"), may_change);
            let mut row = match self.sla.by {
                None => period_cells(&periods, at, words),
                Some(_) => vec![Cell::text(group.label.as_str())],
            };
            let whole = first..first + OUTCOMES.len();
            row.push(marks.count(ways, &cells, whole, key("came")));
            row.push(Cell::rate(Some(rate).filter(|rate| rate.of > 0)));
            for (outcome, (name, _)) in OUTCOMES.iter().enumerate() {
                let cell = first + outcome;
                row.push(marks.count(ways, &cells, cell..cell + 1, key(name)));
            }
            rows.push(row);
            bars.push(self.bar(group, rate, key("broken"), n(1)));
        }
        let (aimed, of) = self.sla.promise.aimed();
        let share = snapshot.target(aimed, of);
        let target = share.map(|value| Target {
            text: words.say("time-target", &[("rate", words.percent(value).into())]),
            value,
        });
        let together = Rate::new(all[0], all[0] + all[1]);
        let label = words.say("time-sla-kept", &[]);
        let now = Some(together).filter(|rate| rate.of > 0);
        let aims = vec![snapshot.aim((aimed, of), label, (now, words))];
        let mut sheet = Sheet {
            columns: self.columns(),
            rows,
        };
        with_target(&mut sheet, share, words);
        let picture = match self.sla.by {
            _ if all[0] + all[1] == 0 => None,
            None => {
                let label = (self.words.say("time-sla-kept", &[]), charts::Ink::Sales);
                Some(trend(&periods, vec![(label, line)], target, words))
            }
            Some(_) => Some(Figure::Bars(BarsFigure {
                around: Around::default(),
                rows: bars,
                x: Axis::from_zero(1.0, 5, |at| words.percent(at)),
                figures_label: words.say("time-sla-kept", &[]),
                line: target,
                interval_note: words.say("time-band", &[]),
                pending_note: words.say("time-pending-note", &[]),
                ..BarsFigure::default()
            })),
        };
        Ok(Shown {
            title: self.title(all),
            notes: self.notes(snapshot, all),
            picture,
            sheet,
            aims,
            behind: marks.behind,
            formulas: vec![Formula {
                name: words.say("time-sla-kept", &[]),
                formula: words.say("time-sla-formula", &[]),
                inputs: words.say(
                    "funnel-n-of",
                    &[("n", all[0].into()), ("of", (all[0] + all[1]).into())],
                ),
            }],
            ..Shown::default()
        })
    }

    /// Who came to the stage of the promise in which period, and how it stands with them.
    fn stands(&self, periods: &Periods) -> Vec<(usize, usize, Kept)> {
        let paths = &self.ways.paths;
        let Some(entered) = paths.steps.get(self.counting.follow) else {
            return Vec::new();
        };
        let as_of = self.ways.as_of;
        let stand = |pass: usize| {
            let day = entered.on(pass).filter(|day| *day <= as_of)?;
            let period = periods.at(day)?;
            let done = match self.sla.promise {
                SlaPromise::FollowUp => self.counting.first_contact(pass, day),
                SlaPromise::Acceptance => self.counting.first_answer(pass, day),
            };
            let done = done.and_then(date_of);
            let kept = self.promise.stands(date_of(day)?, done, date_of(as_of)?);
            Some((pass, period, kept))
        };
        let of_stretches = by_stretches(paths.n(), |stretch| {
            stretch.filter_map(stand).collect::<Vec<_>>()
        });
        of_stretches.concat()
    }

    fn bar(&self, group: &Group, rate: Rate, key: String, broken: usize) -> BarRow {
        let words = self.words;
        let text = rate
            .rate
            .map_or_else(String::new, |rate| words.percent(rate));
        let counts = [("n", rate.n.into()), ("of", rate.of.into())];
        let made_of = words.say("funnel-n-of", &counts);
        let late = words.say("time-sla-broken-n", &[("n", broken.into())]);
        BarRow {
            says: says(&[&format!("{}: {text}", group.label), &made_of, &late]),
            label: group.label.clone(),
            ink: charts::Ink::Sales,
            value: rate.rate,
            interval: rate.low.zip(rate.high),
            text,
            n_text: made_of,
            key: if broken > 0 { key } else { String::new() },
            ..BarRow::default()
        }
    }

    fn title(&self, [kept, broken, ..]: [usize; OUTCOMES.len()]) -> String {
        let due = kept + broken;
        let args = [
            ("n", Arg::from(kept)),
            ("of", due.into()),
            (
                "rate",
                self.words.percent(kept as f64 / due.max(1) as f64).into(),
            ),
            ("stage", self.ways.label(self.counting.follow).into()),
        ];
        let key = match due {
            0 => "time-sla-title-none",
            1..FEW => "time-sla-title-few",
            _ => "time-sla-title",
        };
        self.words.say(key, &args)
    }

    fn notes(&self, snapshot: &Snapshot, all: [usize; OUTCOMES.len()]) -> Vec<String> {
        let words = self.words;
        let [kept, _, pending, unsaid] = all;
        let mut notes = vec![words.say("time-sla-says", &[])];
        let note = |key: &str, n: usize| (n > 0).then(|| words.say(key, &[("n", n.into())]));
        notes.extend(note("time-sla-pending", pending));
        notes.extend(note("time-sla-unsaid", unsaid));
        let entered = self.ways.paths.steps.get(self.counting.follow);
        let undated = entered.map_or(0, |entered| {
            let passes = 0..self.ways.paths.n();
            let undated = passes.filter(|pass| entered.has(*pass) && entered.on(*pass).is_none());
            undated.count()
        });
        if undated > 0 {
            let stage = self.ways.label(self.counting.follow);
            let told = format!("{stage} {}", words.integer(undated as u64));
            notes.push(words.say("time-beside-undated", &[("stages", told.into())]));
        }
        without_days(self.ways, &[self.counting.follow], words, &mut notes);
        let tells = [Relation::Activity, Relation::Deal, Relation::StageEntry];
        let is_told = tells
            .iter()
            .any(|relation| snapshot.list.related(*relation).is_some());
        if kept == 0 && !is_told {
            notes.push(words.say("time-sla-no-evidence", &[]));
        }
        notes
    }

    fn columns(&self) -> Vec<SheetColumn> {
        let words = self.words;
        let say = |key: &str| words.say(&format!("time-sla-{}", key.replace('_', "-")), &[]);
        let mut columns = match self.sla.by {
            None => period_columns(words),
            Some(_) => {
                let label = words.say("time-group", &[]);
                vec![SheetColumn::new("group", label, ColumnKind::Text)]
            }
        };
        let came = self.ways.label(self.counting.follow).to_owned();
        columns.push(SheetColumn::new("came", came, ColumnKind::Count));
        columns.push(SheetColumn::new("rate", say("rate"), ColumnKind::Rate));
        columns
            .extend(OUTCOMES.map(|(name, _)| SheetColumn::new(name, say(name), ColumnKind::Count)));
        columns
    }
}

fn of_periods(periods: &Periods, words: Words) -> Vec<Group> {
    let group = |period: usize| Group {
        key: periods.key(period),
        label: period_label(periods, period, words),
        is_open: !periods.is_over(period),
    };
    (0..periods.n()).map(group).collect()
}

/// The values of a field, and per person the place of theirs.
fn of_values(
    snapshot: &Snapshot,
    field: &FieldKey,
    words: Words,
) -> Result<(Vec<Group>, Vec<u16>), WorkspaceError> {
    if snapshot.list.field(field).is_none() {
        return Err(WorkspaceError::FieldAbsent(field.to_string()));
    }
    let parts = parts(&snapshot.list, field, MOST_VALUES);
    let mut own = vec![0_u16; snapshot.list.n_rows()];
    for (place, (_, rows)) in parts.iter().enumerate() {
        for row in rows.rows() {
            if let Some(own) = own.get_mut(row) {
                *own = place as u16;
            }
        }
    }
    let group = |(place, (part, _)): (usize, (Part, lead::Mask))| Group {
        key: format!("value-{place}"),
        label: part_label(&part, words),
        is_open: false,
    };
    Ok((parts.into_iter().enumerate().map(group).collect(), own))
}
