//! How does it go on? Who came to each stage, period by period; and how many went from one stage to another, in
//! three ways that do not mean the same.
//!
//! Invariants: an entry whose day is not known is in no period and told beside; a cohort whose window is not over
//! is pending; the interval of a share stands only where its numerator is part of its denominator and nothing of
//! it can still change; below thirty no share is claimed in the title.

mod cohorts;
mod entries;
pub(super) mod said;
mod snapshot;

use funnel::{Beside, Count, Outcome, arrived, undecided};
use lead::Mask;
use words::{Arg, Words};

pub(super) use self::cohorts::outcome_notes;
use self::said::{Line, trend};
use super::Sheet;
use super::shown::Shown;
use super::ways::{Calendar, FEW, Marks, Transition, Ways, period_label};
use crate::{Snapshot, WorkspaceError};

/// What is asked over time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OverTime {
    /// In which way.
    pub view: TimeView,
    /// Over which periods.
    pub calendar: Calendar,
    /// From which stage to which; no matter to entries.
    pub transition: Transition,
    /// Cohorts have so many days to go on; `None` for as long as it takes.
    pub window: Option<u32>,
}

/// In which way entries are told over time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeView {
    /// How many came to each stage in each period.
    #[default]
    Entries,
    /// What came to the later stage in a period over what came to the first in it.
    Period,
    /// Of those who came to the first stage in a period, who went on to the later.
    Cohort,
    /// Of all who ever came to a stage, who came to the next, as it stands.
    Snapshot,
}

/// The columns of a cohort besides who went on, as files name them.
pub(super) fn beside_columns() -> [(&'static str, Outcome); 5] {
    cohorts::BESIDE
}

/// Who came to no stage because nobody can judge them; nothing of funnels of the team's own, whose steps tell it.
fn unjudged(snapshot: &Snapshot, words: Words) -> Option<String> {
    let (definition, verdicts) = snapshot.decided().filter(|_| snapshot.ways_of.is_none())?;
    let of = |rows: Mask| match snapshot.population() {
        None => rows,
        Some(list) => rows.and(&list.on),
    };
    let stages = definition.stages.iter().enumerate();
    let said = stages.filter_map(|(at, stage)| {
        let n = of(undecided(verdicts, at, Count::CompletePath)).count();
        (n > 0).then(|| format!("{} {}", stage.label, words.integer(n as u64)))
    });
    let said: Vec<String> = said.collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let stages = [("stages", Arg::from(words.list_and(&said)))];
    (!said.is_empty()).then(|| words.say("time-unjudged", &stages))
}

impl TimeView {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Entries, Self::Period, Self::Cohort, Self::Snapshot];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Entries => "entries",
            Self::Period => "period",
            Self::Cohort => "cohort",
            Self::Snapshot => "snapshot",
        }
    }

    /// The one of this name; `None` where there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

impl OverTime {
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
        let caption = ways.caption(snapshot, words);
        let shown = match self.view {
            TimeView::Entries => entries::shown(&ways, self, words),
            TimeView::Period => self.of_periods(&ways, between, snapshot, words),
            TimeView::Cohort => cohorts::shown(&ways, self, between, snapshot, words),
            TimeView::Snapshot => snapshot::shown(&ways, words),
        };
        let mut shown = shown;
        let target = snapshot.target(ways.key(between.0), ways.key(between.1));
        if matches!(self.view, TimeView::Period | TimeView::Cohort) {
            said::with_target(&mut shown.sheet, target, words);
            shown.aims.push(said::aim(snapshot, &ways, between, words));
        }
        let way = words.say(&format!("time-way-{}", self.view.name()), &[]);
        let mut notes = vec![way];
        notes.extend(shown.notes);
        if self.view == TimeView::Snapshot {
            notes.extend(unjudged(snapshot, words));
        }
        Ok(Some(Shown {
            caption: format!("{caption}{}", self.counted(&ways, between, words)),
            notes,
            ..shown
        }))
    }

    /// What stands in the caption besides whose figures they are.
    fn counted(&self, ways: &Ways, between: (usize, usize), words: Words) -> String {
        match self.view {
            TimeView::Entries | TimeView::Snapshot => String::new(),
            TimeView::Period => format!(" · {}", ways.arrow(between)),
            TimeView::Cohort => {
                let window = match self.window {
                    Some(days) => words.say("time-within", &[("days", days.into())]),
                    None => words.say("time-no-window", &[]),
                };
                format!(" · {} · {window}", ways.arrow(between))
            }
        }
    }

    /// Events of a period over events of the period.
    fn of_periods(
        &self,
        ways: &Ways,
        (from, to): (usize, usize),
        snapshot: &Snapshot,
        words: Words,
    ) -> Shown {
        let periods = ways.periods(&self.calendar, &[from, to]);
        let arrived = arrived(&ways.paths, &periods, &[from, to]);
        let mut marks = Marks::default();
        let mut line = Line::default();
        let mut rows = Vec::new();
        let mut above = Vec::new();
        for period in 0..periods.n() {
            let key = |step: usize| format!("{}.{}", periods.key(period), ways.key(step));
            let cell = |step: usize| arrived.cell(step, period);
            let mut count = |step: usize| {
                let range = cell(step)..cell(step) + 1;
                marks.count(ways, arrived.cells(), range, key(step))
            };
            let counts = [count(from), count(to)];
            let (of, n) = (arrived.n(from, period), arrived.n(to, period));
            if n > of && of > 0 {
                above.push(period_label(&periods, period, words));
            }
            line.rate(
                super::ways::bare_rate(n, of),
                key(to),
                !periods.is_over(period),
            );
            let rate = super::ways::bare_rate(n, of);
            let mut row = super::ways::period_cells(&periods, period, words);
            row.extend(counts);
            row.push(super::Cell::rate(Some(rate).filter(|rate| rate.of > 0)));
            rows.push(row);
        }
        let mut notes = said::notes(ways, &arrived, &periods, &[from, to], words);
        if !above.is_empty() {
            let args = [("periods", Arg::from(above.join(", ")))];
            notes.push(words.say("time-above-whole", &args));
        }
        let latest = (0..periods.n())
            .rev()
            .find(|period| periods.is_over(*period));
        let title = latest.map(|period| {
            let (of, n) = (arrived.n(from, period), arrived.n(to, period));
            let rate = words.percent(n as f64 / of.max(1) as f64);
            let few = if of < FEW { "-few" } else { "" };
            let args = [
                ("period", Arg::from(period_label(&periods, period, words))),
                ("n", n.into()),
                ("of", of.into()),
                ("rate", rate.into()),
                ("from", ways.label(from).into()),
                ("to", ways.label(to).into()),
            ];
            words.say(&format!("time-period-title{few}"), &args)
        });
        let target = said::target(snapshot, ways, (from, to), words);
        let inks = (ways.arrow((from, to)), ways.ink(to));
        let picture = trend(&periods, vec![(inks, line)], target, words);
        let arrow = ways.arrow((from, to));
        Shown {
            title: title.unwrap_or_else(|| words.say("time-no-whole-period", &[])),
            notes,
            picture: (periods.n() > 0).then_some(picture),
            sheet: Sheet {
                columns: said::columns(ways, (from, to), words),
                rows,
            },
            behind: marks.behind,
            formulas: vec![super::Formula {
                name: arrow,
                formula: words.say("time-period-formula", &[]),
                inputs: said::beside(&arrived, from, Beside::Undated, words),
            }],
            ..Shown::default()
        }
    }
}
