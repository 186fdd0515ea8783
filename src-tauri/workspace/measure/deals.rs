//! How did the deals end, what did they bring, and how long did they take?
//!
//! Invariants: a deal counts once, whoever it belongs to; the win rate is of closed deals, won and lost; the average is
//! of won deals, and amounts of two currencies are never added; the parts of a breakdown add up to the whole; close
//! dates of open deals are forecasts and in no figure.

mod said;

use funnel::{
    Closing, DealEnd, Division, Measure, Measured, Rate, Sourced, Wanted as RowsWanted, began_on,
    rows_ended, sourced_elsewhere, tally,
};
use jiff::civil::Date;
use lead::{FieldKey, FieldType, Mask, Related, Relation, Table, ValueRef, day_of};
use statistics::{Spread, spread};
use words::Words;

use self::said::{behind, formulas, notes, picture};
use super::shown::Shown;
use crate::own_funnels::OwnFunnelError;
use crate::{Snapshot, WorkspaceError};

/// The most parts that are drawn; the table has all of them.
const MOST_DRAWN: usize = 12;

/// What is asked of the deals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealsAsked {
    /// By what they are divided; by the first, each of these by the second, and so on.
    pub by: Vec<Division>,
    /// Only those that closed on this day or later.
    pub closed_from: Option<Date>,
    /// Only those that closed on this day or earlier.
    pub closed_to: Option<Date>,
    /// Whose days are measured.
    pub days_of: Ended,
    /// The date field on which their days begin; `None` for the first that is there of those that are usual.
    pub from: Option<FieldKey>,
    /// For each of these numbers of days, how many took no more, and not less than none.
    pub within: Vec<u32>,
}

/// Deals that ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ended {
    /// Won.
    #[default]
    Won,
    /// Lost.
    Lost,
    /// Either.
    Closed,
}

impl Ended {
    /// Each, with its name in files.
    pub const ALL: [(&'static str, Self); 3] = [
        ("won", Self::Won),
        ("lost", Self::Lost),
        ("closed", Self::Closed),
    ];
}

/// The deals of the population, as they ended.
struct Deals<'a> {
    table: &'a Table,
    /// Those that are asked about.
    all: Mask,
    won: Mask,
    lost: Mask,
    sourced: Option<Sourced>,
    /// Where days begin.
    from: Option<FieldKey>,
    closing: Closing<'a>,
}

/// What some of the deals come to.
struct Figures {
    /// What they have in common, as files write it; empty for all.
    values: Vec<Option<String>>,
    rows: Mask,
    won: Mask,
    lost: Mask,
    win: Rate,
    brought: Measured,
    days: Option<Spread>,
    negative: usize,
    within: Vec<usize>,
    elsewhere: Option<(Rate, Mask)>,
    before: Option<(Rate, Mask)>,
}

impl DealsAsked {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let absent = || OwnFunnelError::Unfit(funnel::OwnFault::TableAbsent("deals".to_owned()));
        let related = snapshot.list.related(Relation::Deal).ok_or_else(absent)?;
        let deals = self.deals(snapshot, related)?;
        let all = self.figures(&deals, Vec::new(), deals.all.clone());
        let mut parts = Vec::new();
        if !self.by.is_empty() {
            let wanted = RowsWanted {
                by: self.by.clone(),
                ..RowsWanted::default()
            };
            for group in tally(deals.table, &wanted).groups {
                let rows = Mask::of_rows(deals.table.n_rows(), group.rows.iter().copied());
                let rows = rows.and(&deals.all);
                if rows.count() > 0 {
                    parts.push(self.figures(&deals, group.values, rows));
                }
            }
        }
        let key = match all.win.rate {
            None if all.won.count() > 0 => "deals-finding-only-won",
            None => "deals-finding-none",
            Some(_) => "deals-finding",
        };
        let share = all
            .win
            .rate
            .map_or_else(String::new, |rate| words.percent(rate));
        let finding = [
            ("share", share.into()),
            ("n", all.won.count().into()),
            ("of", all.win.of.into()),
        ];
        Ok(Some(Shown {
            title: words.say(key, &finding),
            caption: self.caption(snapshot, &all, words),
            notes: notes(&deals, &all, day_of(snapshot.as_of), words),
            picture: picture(&all, &parts, words),
            sheet: self.sheet(&deals, (&all, &parts), words),
            behind: behind(&all, &parts),
            formulas: formulas(&all, words),
            ..Shown::default()
        }))
    }

    fn deals<'a>(
        &self,
        snapshot: &Snapshot,
        related: &'a Related,
    ) -> Result<Deals<'a>, WorkspaceError> {
        let table = related.table();
        let n = table.n_rows();
        for division in &self.by {
            if table.field(&division.field).is_none() {
                return Err(WorkspaceError::FieldAbsent(division.field.to_string()));
            }
        }
        let population = match snapshot.population() {
            None => Mask::all(n),
            Some(list) => Mask::from_fn(n, |row| {
                let mut people = related.leads_of(row).iter();
                people.any(|&person| list.on.contains(person as usize))
            }),
        };
        let ended = |outcome| {
            let rows = rows_ended(table, outcome).unwrap_or_default();
            Mask::of_rows(n, rows.into_iter().map(|row| row as u32))
        };
        let closing = Closing::of(table);
        let from = self.closed_from.map_or(i32::MIN, day_of);
        let to = self.closed_to.map_or(i32::MAX, day_of);
        let is_narrowed = self.closed_from.is_some() || self.closed_to.is_some();
        let (won, lost) = (ended(DealEnd::Won), ended(DealEnd::Lost));
        let ended_on = |row: usize| match (won.contains(row), lost.contains(row)) {
            (true, _) => closing.day(row, DealEnd::Won),
            (_, true) => closing.day(row, DealEnd::Lost),
            _ => None,
        };
        let in_period = |row: usize| ended_on(row).is_some_and(|day| from <= day && day <= to);
        let all = match is_narrowed {
            false => population,
            true => population.and(&Mask::from_fn(n, in_period)),
        };
        let is_date = |key: &FieldKey| {
            table
                .field(key)
                .is_some_and(|field| field.kind == FieldType::Date)
        };
        let from = match &self.from {
            Some(key) if table.field(key).is_none() => {
                return Err(WorkspaceError::FieldAbsent(key.to_string()));
            }
            Some(key) if !is_date(key) => {
                let fault = funnel::OwnFault::NotADate(key.to_string());
                return Err(OwnFunnelError::Unfit(fault).into());
            }
            Some(key) => Some(key.clone()),
            None => began_on(table).map(|field| field.key.clone()),
        };
        Ok(Deals {
            from: from.filter(|_| closing.is_told()),
            closing,
            sourced: sourced_elsewhere(&snapshot.list),
            table,
            all,
            won,
            lost,
        })
    }

    fn figures(&self, deals: &Deals<'_>, values: Vec<Option<String>>, rows: Mask) -> Figures {
        let (won, lost) = (rows.and(&deals.won), rows.and(&deals.lost));
        let measured = match self.days_of {
            Ended::Won => won.clone(),
            Ended::Lost => lost.clone(),
            Ended::Closed => won.or(&lost),
        };
        let days: Vec<f64> = deals.from.as_ref().map_or_else(Vec::new, |from| {
            let took = |row: usize| {
                let end = match deals.won.contains(row) {
                    true => DealEnd::Won,
                    false => DealEnd::Lost,
                };
                let Some(ValueRef::Day(from)) = deals.table.value(row, from) else {
                    return None;
                };
                Some(f64::from(deals.closing.day(row, end)? - from))
            };
            measured.rows().filter_map(took).collect()
        });
        let within = self.within.iter().map(|&most| {
            let in_time = |days: &&f64| (0.0..=f64::from(most)).contains(*days);
            days.iter().filter(in_time).count()
        });
        let brought = Measure::Field(FieldKey::from_label("amount"));
        let won_rows: Vec<u32> = won.rows().map(|row| row as u32).collect();
        let sourced = deals.sourced.as_ref();
        Figures {
            win: match deals.lost.count() {
                // Where no lost deal is recorded, all that are won say nothing of how many are.
                0 => Rate::new(0, 0),
                _ => Rate::new(won.count(), won.count() + lost.count()),
            },
            brought: brought.of(deals.table, &won_rows),
            within: within.collect(),
            negative: days.iter().filter(|days| **days < 0.0).count(),
            days: spread(days),
            elsewhere: sourced.map(|all| share(&all.deals, &rows)),
            before: sourced.map(|all| share(&all.won_before, &won)),
            values,
            rows,
            won,
            lost,
        }
    }
}

/// Those of `of` who are in `rows`, and their share.
fn share(rows: &Mask, of: &Mask) -> (Rate, Mask) {
    let rows = rows.and(of);
    (Rate::new(rows.count(), of.count()), rows)
}
