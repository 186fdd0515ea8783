//! Of those who came to a stage in the same period, how many had reached a later one after how long?
//!
//! Invariants: shares are cumulative, each of the whole cohort; a cell that may still rise is pending; a cell in
//! which nobody had the time yet is empty, never zero; the cohorts add up to the last row.

use charts::{Around, Figure, HeatCell, HeatFigure, HeatRow};
use funnel::{Between, Cohorts, NO_DAY, Periods, Rate, arrived, cohorts};
use words::{Arg, Words};

use super::over_time::{beside_columns, outcome_notes, said};
use super::shown::{Formula, Shown};
use super::ways::{
    Calendar, FEW, Marks, Transition, Ways, bare_rate, period_cells, period_columns, period_label,
    says,
};
use super::{Cell, CellValue, ColumnKind, Sheet, SheetColumn};
use crate::{Snapshot, WorkspaceError};

/// The most columns of elapsed time.
const MOST_COLUMNS: usize = 12;

/// What is asked of cohorts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CohortMap {
    /// Which cohorts; elapsed time is told in steps of the same length.
    pub calendar: Calendar,
    /// The stage they enter, and the one they are to reach.
    pub transition: Transition,
}

impl CohortMap {
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
        let (from, to) = match ways.between(&self.transition, words) {
            Ok(between) => between,
            Err(instead) => return Ok(Some(*instead)),
        };
        let periods = ways.periods(&self.calendar, &[from]);
        let edges = edges(&periods);
        let window = None;
        let between = Between { from, to, window };
        let found = cohorts(&ways.paths, &periods, between, &edges);
        let map = Map {
            ways: &ways,
            periods: &periods,
            edges: &edges,
            found: &found,
            between: (from, to),
            words,
        };
        let caption = ways.caption(snapshot, words);
        let mut shown = map.shown();
        if let Some(share) = snapshot.target(ways.key(from), ways.key(to)) {
            let aim = [("rate", words.percent(share).into())];
            shown.notes.push(words.say("time-target", &aim));
        }
        shown.caption = format!("{caption} · {}", ways.arrow((from, to)));
        shown
            .aims
            .push(said::aim(snapshot, &ways, (from, to), words));
        Ok(Some(shown))
    }
}

/// Days of elapsed time at which the columns end.
fn edges(periods: &Periods) -> Vec<i32> {
    let step = periods.cadence().elapsed();
    let longest = periods
        .span()
        .map_or(0, |(first, _)| periods.as_of() - first);
    let n = usize::try_from(longest / step).unwrap_or(0) + 1;
    (1..=n.min(MOST_COLUMNS) as i32).map(|n| n * step).collect()
}

struct Map<'a> {
    ways: &'a Ways,
    periods: &'a Periods,
    edges: &'a [i32],
    found: &'a Cohorts,
    between: (usize, usize),
    words: Words,
}

/// What a cell says.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    /// Nobody had the time yet.
    Empty,
    /// It may still rise.
    Pending,
    /// It stays.
    Final,
}

impl Map<'_> {
    fn told(&self, cohort: usize, edge: usize) -> Told {
        let sums = self.found.sums(cohort);
        let by = |edge: usize| self.edges.get(edge).copied().unwrap_or(i32::MAX);
        let as_of = self.periods.as_of();
        // So far is said of everybody, however little time they had.
        let column = edge.checked_sub(1).filter(|_| edge < self.edges.len());
        let before = column.map_or(0, by);
        if sums.first_day == NO_DAY || as_of - sums.first_day < before {
            return Told::Empty;
        }
        let may_rise = sums.last_open != NO_DAY && as_of - sums.last_open < by(edge);
        let may_grow = !self.periods.is_over(cohort);
        match may_rise || may_grow {
            true => Told::Pending,
            false => Told::Final,
        }
    }

    fn shown(&self) -> Shown {
        let Self {
            ways,
            periods,
            found,
            words,
            ..
        } = *self;
        let mut marks = Marks::default();
        let (mut rows, mut heat) = (Vec::new(), Vec::new());
        for cohort in 0..found.n() {
            let of = found.n_told(cohort);
            let label = period_label(periods, cohort, words);
            let key = |part: &str| format!("{}.{part}", periods.key(cohort));
            let mut row = period_cells(periods, cohort, words);
            row.push(marks.count(ways, found.cells(), found.whole(cohort), key("entered")));
            let mut cells = Vec::new();
            for edge in 0..=self.edges.len() {
                let n = found.n_by(cohort, edge);
                let told = self.told(cohort, edge);
                let rate = match told {
                    Told::Empty => None,
                    Told::Pending => Some(bare_rate(n, of)),
                    Told::Final => Some(Rate::new(n, of)),
                };
                let rate = rate.filter(|rate| rate.of > 0);
                let key = key(&self.column_key(edge));
                let by = (found.cells(), found.by(cohort, edge));
                row.push(match rate {
                    None => Cell::of(CellValue::Nothing),
                    Some(rate) => marks.rate(ways, rate, by, key.clone()),
                });
                if edge < self.edges.len() {
                    cells.push(rate.map(|rate| self.heat_cell(&label, edge, rate, told, key)));
                }
            }
            for (name, outcome) in beside_columns() {
                let cell = found.cell(cohort, outcome);
                row.push(marks.count(ways, found.cells(), cell..cell + 1, key(name)));
            }
            rows.push(row);
            heat.push(HeatRow {
                label,
                size_text: words.integer(found.n_entered(cohort) as u64),
                cells,
            });
        }
        rows.extend((found.n() > 1).then(|| self.total()));
        let arrived = arrived(&ways.paths, periods, &[self.between.0]);
        let mut notes = said::notes(ways, &arrived, periods, &[self.between.0], words);
        if self.between.0 != self.between.1 {
            said::without_days(ways, &[self.between.1], words, &mut notes);
        }
        notes.push(words.say("time-elapsed", &[("days", self.step().into())]));
        notes.extend(outcome_notes(ways, found, self.between, words));
        let is_drawn = (0..found.n()).any(|cohort| found.n_entered(cohort) > 0);
        Shown {
            title: self.title(),
            notes,
            picture: is_drawn.then(|| {
                Figure::Heat(HeatFigure {
                    around: Around::default(),
                    rows_label: words.say("time-entered-in", &[]),
                    size_label: words.say("time-entered", &[]),
                    columns_label: words.say("time-days-since", &[]),
                    columns: self.edges.iter().map(|days| self.by_label(*days)).collect(),
                    rows: heat,
                    darkest: 0.0,
                    pending_note: words.say("time-pending-note", &[]),
                })
            }),
            sheet: Sheet {
                columns: self.columns(),
                rows,
            },
            behind: marks.behind,
            formulas: vec![Formula {
                name: ways.arrow(self.between),
                formula: words.say("time-map-formula", &[]),
                inputs: String::new(),
            }],
            ..Shown::default()
        }
    }

    fn step(&self) -> usize {
        usize::try_from(self.periods.cadence().elapsed()).unwrap_or(1)
    }

    fn by_label(&self, days: i32) -> String {
        self.words
            .say("time-by-days", &[("n", f64::from(days).into())])
    }

    /// `within_30`, and `so_far` for however long it took.
    fn column_key(&self, edge: usize) -> String {
        let days = self.edges.get(edge);
        days.map_or_else(|| "so_far".to_owned(), |days| format!("within_{days}"))
    }

    fn heat_cell(&self, label: &str, edge: usize, rate: Rate, told: Told, key: String) -> HeatCell {
        let words = self.words;
        let share = words.percent(rate.rate.unwrap_or(0.0));
        let counts = [("n", rate.n.into()), ("of", rate.of.into())];
        let made_of = words.say("funnel-n-of", &counts);
        let pending = match told {
            Told::Pending => words.say("time-pending-note", &[]),
            _ => String::new(),
        };
        let days = self.edges.get(edge).copied().unwrap_or(0);
        let within = words.say("time-within", &[("days", f64::from(days).into())]);
        HeatCell {
            value: rate.rate.unwrap_or(0.0),
            pending: told == Told::Pending,
            says: says(&[&format!("{label} · {within}: {share}"), &made_of, &pending]),
            text: share,
            n_text: words.integer(rate.n as u64),
            key,
        }
    }

    fn columns(&self) -> Vec<SheetColumn> {
        let words = self.words;
        let mut columns = period_columns(words);
        let label = self.ways.label(self.between.0).to_owned();
        columns.push(SheetColumn::new("entered", label, ColumnKind::Count));
        for edge in 0..=self.edges.len() {
            let label = match self.edges.get(edge) {
                Some(days) => self.by_label(*days),
                None => words.say("time-so-far", &[]),
            };
            columns.push(SheetColumn::new(
                &self.column_key(edge),
                label,
                ColumnKind::Rate,
            ));
        }
        columns.extend(beside_columns().map(|(name, _)| {
            let label = words.say(&format!("time-{}", name.replace('_', "-")), &[]);
            SheetColumn::new(name, label, ColumnKind::Count)
        }));
        columns
    }

    /// All cohorts together.
    fn total(&self) -> Vec<Cell> {
        let sum = |of: &dyn Fn(usize) -> usize| (0..self.found.n()).map(of).sum::<usize>();
        let mut row = vec![
            Cell::text(self.words.say("time-all", &[])),
            Cell::default(),
            Cell::default(),
            Cell::count(sum(&|cohort| self.found.n_entered(cohort)), None),
        ];
        let of = sum(&|cohort| self.found.n_told(cohort));
        for edge in 0..=self.edges.len() {
            let n = sum(&|cohort| self.found.n_by(cohort, edge));
            let told: Vec<Told> = (0..self.found.n())
                .filter(|cohort| self.found.n_entered(*cohort) > 0)
                .map(|cohort| self.told(cohort, edge))
                .collect();
            let rate = match told.iter().all(|told| *told == Told::Final) {
                true => Rate::new(n, of),
                false => bare_rate(n, of),
            };
            row.push(Cell::rate(Some(rate).filter(|rate| rate.of > 0)));
        }
        let beside = beside_columns().into_iter();
        row.extend(beside.map(|(_, outcome)| {
            Cell::count(sum(&|cohort| self.found.n_of(cohort, outcome)), None)
        }));
        row
    }

    /// How the cohorts whose first steps are over compare.
    fn title(&self) -> String {
        let words = self.words;
        let whole = (0..self.found.n()).filter(|cohort| self.told(*cohort, 0) == Told::Final);
        let enough = whole.filter(|cohort| self.found.n_told(*cohort) >= FEW);
        let shares: Vec<(f64, usize)> = enough
            .map(|cohort| {
                let of = self.found.n_told(cohort).max(1);
                (self.found.n_by(cohort, 0) as f64 / of as f64, cohort)
            })
            .collect();
        let least = shares.iter().min_by(|one, other| one.0.total_cmp(&other.0));
        let most = shares.iter().max_by(|one, other| one.0.total_cmp(&other.0));
        let (from, to) = self.between;
        let ends = [
            ("from", Arg::from(self.ways.label(from))),
            ("to", self.ways.label(to).into()),
            ("days", self.step().into()),
        ];
        match (least, most) {
            (Some(least), Some(most)) if shares.len() > 1 => {
                let period = |cohort| Arg::from(period_label(self.periods, cohort, words));
                let args = [
                    ("low", words.percent(least.0).into()),
                    ("worst", period(least.1)),
                    ("high", words.percent(most.0).into()),
                    ("best", period(most.1)),
                ];
                words.say("time-map-title", &[&ends[..], &args].concat())
            }
            _ => words.say("time-map-title-few", &ends),
        }
    }
}
