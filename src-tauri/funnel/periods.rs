//! Into which stretch of the calendar does a day fall? Days, ISO weeks (Monday to Sunday), months, quarters and
//! years; quarters and years are those of the team's fiscal year.
//!
//! Invariants: the periods follow each other without a gap; a day is in one of them or in none; a period is over
//! when its last day is not after the as-of day.

use definition::{Period as Part, PeriodUnit};
use lead::{date_of, day_of};

use crate::NO_DAY;

/// The most periods that are told at once.
pub const MOST_PERIODS: usize = 400;

/// How long a period is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cadence {
    /// A day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    #[default]
    Month,
    /// Three months from the start of the fiscal year on.
    Quarter,
    /// A fiscal year.
    Year,
}

/// Periods that follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Periods {
    cadence: Cadence,
    fiscal_month: u8,
    as_of: i32,
    /// The first day of each, and the day after the last.
    edges: Vec<i32>,
    /// Per day from the first edge on, the place of its period.
    places: Vec<u16>,
}

/// What a period is called before it is said in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodName {
    /// A day.
    Day(jiff::civil::Date),
    /// An ISO week: its year and number.
    Week(i16, i8),
    /// A month: its year and number.
    Month(i16, i8),
    /// A quarter: the year in which its fiscal year starts, whether that ends in the next, and its number.
    Quarter(i16, bool, i8),
    /// A fiscal year: the year in which it starts, and whether it ends in the next.
    Year(i16, bool),
}

impl Cadence {
    /// Every one, the shortest first.
    pub const ALL: [Self; 5] = [
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::Year,
    ];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The one of this name; `None` where there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Days of elapsed time that one step since an entry is: a month is told as 30 days, a quarter as 90.
    #[must_use]
    pub fn elapsed(self) -> i32 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 90,
            Self::Year => 365,
        }
    }

    /// How many periods are told where nobody says from when on.
    #[must_use]
    pub fn usual(self) -> usize {
        match self {
            Self::Day => 60,
            Self::Week => 52,
            Self::Month => 24,
            Self::Quarter => 16,
            Self::Year => 10,
        }
    }

    /// The first and the last day of the period that holds a day; `None` for a day that no calendar has.
    #[must_use]
    pub fn days(self, day: i32, fiscal_month: u8) -> Option<(i32, i32)> {
        let unit = match self {
            Self::Day => return date_of(day).map(|_| (day, day)),
            Self::Week => PeriodUnit::Week,
            Self::Month => PeriodUnit::Month,
            Self::Quarter => PeriodUnit::FiscalQuarter,
            Self::Year => PeriodUnit::FiscalYear,
        };
        let part = Part {
            is_last: false,
            unit,
        };
        let (first, last) = part.days(date_of(day)?, fiscal_month);
        Some((day_of(first), day_of(last)))
    }
}

impl Periods {
    /// The whole periods that hold the days `from` to `until`, both included; where they are more than `most` (or
    /// [`MOST_PERIODS`]), the latest. None where `from` is after `until`.
    #[must_use]
    pub fn between(
        cadence: Cadence,
        fiscal_month: u8,
        (from, until): (i32, i32),
        as_of: i32,
        most: usize,
    ) -> Self {
        let most = most.min(MOST_PERIODS);
        let mut edges = Vec::new();
        let mut day = until;
        while edges.len() <= most && day >= from {
            let Some((first, last)) = cadence.days(day, fiscal_month) else {
                break;
            };
            if edges.is_empty() {
                edges.push(last.saturating_add(1));
            }
            edges.push(first);
            if edges.len() > most || first <= from {
                break;
            }
            day = first - 1;
        }
        edges.reverse();
        let mut places = Vec::new();
        for (place, edge) in edges.windows(2).enumerate() {
            if let &[first, after] = edge {
                let n = usize::try_from(after - first).unwrap_or(0);
                places.extend(std::iter::repeat_n(place as u16, n));
            }
        }
        Self {
            cadence,
            fiscal_month,
            as_of,
            edges,
            places,
        }
    }

    /// How long each is.
    #[must_use]
    pub fn cadence(&self) -> Cadence {
        self.cadence
    }

    /// How many.
    #[must_use]
    pub fn n(&self) -> usize {
        self.edges.len().saturating_sub(1)
    }

    /// The day up to whose end everything is known.
    #[must_use]
    pub fn as_of(&self) -> i32 {
        self.as_of
    }

    /// The first day of all and the last; `None` where there are no periods.
    #[must_use]
    pub fn span(&self) -> Option<(i32, i32)> {
        Some((*self.edges.first()?, self.edges.last()? - 1)).filter(|_| self.n() > 0)
    }

    /// The place of the period that holds a day; `None` outside all of them, and of no day.
    #[must_use]
    #[inline]
    pub fn at(&self, day: i32) -> Option<usize> {
        if day == NO_DAY {
            return None;
        }
        let first = *self.edges.first()?;
        let place = usize::try_from(i64::from(day) - i64::from(first)).ok()?;
        self.places.get(place).map(|place| usize::from(*place))
    }

    /// The first and the last day of a period; `None` where there is none.
    #[must_use]
    pub fn days(&self, period: usize) -> Option<(i32, i32)> {
        Some((*self.edges.get(period)?, self.edges.get(period + 1)? - 1))
    }

    /// Whether nothing more can happen in a period.
    #[must_use]
    pub fn is_over(&self, period: usize) -> bool {
        self.days(period)
            .is_some_and(|(_, last)| last <= self.as_of)
    }

    /// What a period is called.
    #[must_use]
    pub fn name(&self, period: usize) -> Option<PeriodName> {
        let first = date_of(self.days(period)?.0)?;
        let starts = match self.fiscal_month {
            month @ 2..=12 => month as i8,
            _ => 1,
        };
        let back = i16::from(first.month() < starts);
        let (fiscal, into_next) = (first.year() - back, starts > 1);
        Some(match self.cadence {
            Cadence::Day => PeriodName::Day(first),
            Cadence::Week => {
                let week = first.iso_week_date();
                PeriodName::Week(week.year(), week.week())
            }
            Cadence::Month => PeriodName::Month(first.year(), first.month()),
            Cadence::Quarter => {
                let quarter = (first.month() - starts).rem_euclid(12) / 3 + 1;
                PeriodName::Quarter(fiscal, into_next, quarter)
            }
            Cadence::Year => PeriodName::Year(fiscal, into_next),
        })
    }

    /// Its name in files: `2026-11-22`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`; of a fiscal year that ends in
    /// the next, `2026-27`.
    #[must_use]
    pub fn key(&self, period: usize) -> String {
        self.name(period)
            .map_or_else(String::new, |name| name.key())
    }
}

impl PeriodName {
    /// Its name in files, see [`Periods::key`].
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Week(year, week) => format!("{year:04}-W{week:02}"),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Quarter(year, next, quarter) => {
                format!("{}-Q{quarter}", Self::year_key(year, next, '-'))
            }
            Self::Year(year, next) => Self::year_key(year, next, '-'),
        }
    }

    /// A fiscal year as `2026`, or `2026/27` with `between` as its stroke where it ends in the next.
    #[must_use]
    pub fn year_key(year: i16, ends_in_next: bool, between: char) -> String {
        match ends_in_next {
            false => format!("{year:04}"),
            true => format!("{year:04}{between}{:02}", (year + 1).rem_euclid(100)),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn keys(
        cadence: Cadence,
        fiscal: u8,
        from: (i16, i8, i8),
        until: (i16, i8, i8),
    ) -> Vec<String> {
        let day = |(y, m, d)| day_of(date(y, m, d));
        let periods = Periods::between(
            cadence,
            fiscal,
            (day(from), day(until)),
            day(until),
            usize::MAX,
        );
        (0..periods.n()).map(|n| periods.key(n)).collect()
    }

    #[test]
    fn periods_are_whole_and_named_by_the_calendar_or_the_fiscal_year() {
        let (from, until) = ((2026, 10, 30), (2027, 1, 2));
        for (cadence, fiscal, expected) in [
            (
                Cadence::Month,
                1,
                &["2026-10", "2026-11", "2026-12", "2027-01"][..],
            ),
            (Cadence::Quarter, 1, &["2026-Q4", "2027-Q1"]),
            (Cadence::Quarter, 4, &["2026-27-Q3", "2026-27-Q4"]),
            (Cadence::Quarter, 11, &["2025-26-Q4", "2026-27-Q1"]),
            (Cadence::Year, 1, &["2026", "2027"]),
            (Cadence::Year, 4, &["2026-27"]),
            (Cadence::Year, 11, &["2025-26", "2026-27"]),
        ] {
            assert_eq!(
                keys(cadence, fiscal, from, until),
                expected,
                "{cadence:?} {fiscal}"
            );
        }
        let weeks = keys(Cadence::Week, 1, (2026, 12, 27), (2027, 1, 4));
        assert_eq!(weeks, ["2026-W52", "2026-W53", "2027-W01"]);
        let days = keys(Cadence::Day, 1, (2026, 12, 31), (2027, 1, 1));
        assert_eq!(days, ["2026-12-31", "2027-01-01"]);
        assert!(keys(Cadence::Day, 1, (2026, 1, 2), (2026, 1, 1)).is_empty());
    }

    #[test]
    fn every_day_of_all_is_in_the_period_that_holds_it_and_no_other_day_in_any() {
        let (from, until) = (day_of(date(2023, 3, 5)), day_of(date(2026, 11, 22)));
        for cadence in Cadence::ALL {
            for fiscal in [1, 4, 12] {
                let periods = Periods::between(cadence, fiscal, (from, until), until, usize::MAX);
                let (first, last) = periods.span().unwrap();
                assert!(periods.n() <= MOST_PERIODS && last >= until, "{cadence:?}");
                for day in first..=last {
                    let (begins, ends) = periods.days(periods.at(day).unwrap()).unwrap();
                    assert!(begins <= day && day <= ends, "{cadence:?} {day}");
                }
                assert_eq!((periods.at(first - 1), periods.at(last + 1)), (None, None));
                assert_eq!(periods.at(NO_DAY), None);
            }
        }
    }

    #[test]
    fn the_period_of_the_as_of_day_is_over_on_its_last_day_and_not_before() {
        let as_of = day_of(date(2026, 11, 29));
        let at = |day| Periods::between(Cadence::Week, 1, (day, day), day, 1);
        assert!(at(as_of).is_over(0), "a Sunday");
        assert!(!at(as_of - 1).is_over(0));
    }

    #[test]
    fn a_day_that_no_calendar_has_is_in_no_period() {
        let far = Periods::between(Cadence::Month, 1, (i32::MAX - 5, i32::MAX), 0, 10);
        assert_eq!((far.n(), far.at(0), far.span()), (0, None, None));
    }
}
