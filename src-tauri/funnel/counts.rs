//! How many were counted whom nobody knows by name, of one kind, and on which days?
//!
//! Invariants: a period that begins after the as-of day is not there yet; counts without a day are of no period, and
//! are added up only where none has one; days that are covered twice are covered once.

use jiff::civil::Date;
use lead::{Column, FieldKey, FieldType, Table, ValueRef, date_of, day_of, fold};

/// Which counts are asked for.
pub struct CountsAsked<'a> {
    /// Their kind, in whatever case of letters; `None` for every kind.
    pub kind: Option<&'a str>,
    /// The day up to whose end everything is asked.
    pub as_of: Date,
    /// Whether counts of a source are asked for; `None` is a count without one.
    pub of_source: &'a dyn Fn(Option<&str>) -> bool,
}

/// The counts of a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many were counted in periods that began by the as-of day.
    pub n: u64,
    /// The first and the last day of each stretch that they cover, by number, in order, none touching another; none
    /// where no count has a period. The last may lie after the as-of day, where its period is not over.
    pub covered: Vec<(i32, i32)>,
    /// The counts without a period, where others have one: they are not among `n`.
    pub n_undated: u64,
}

impl Counts {
    /// The counts of a table of counts (`count`, `kind`, `source`, `period`, `period_end`); `None` where it has no
    /// column of counts.
    ///
    /// Without a last day a period is the month where every period of the kind begins with a month, the week where
    /// all begin on one day of the week, and else its day.
    #[must_use]
    pub fn of(table: &Table, asked: &CountsAsked<'_>) -> Option<Self> {
        let column = |key: &str| table.column(&FieldKey::from_label(key));
        let counts = column("count")?;
        let (kinds, sources) = (column("kind"), column("source"));
        let (from, to) = (column("period"), column("period_end"));
        let kind = asked.kind.map(fold);
        let last = day_of(asked.as_of);
        let mut found: Vec<(i32, Option<i32>, f64)> = Vec::new();
        let mut undated = 0.0;
        for row in 0..table.n_rows() {
            let is_of = kind
                .as_ref()
                .is_none_or(|kind| text_at(kinds, row).is_some_and(|text| fold(text) == *kind));
            if !is_of || !(asked.of_source)(text_at(sources, row)) {
                continue;
            }
            let Some(ValueRef::Number(count)) = counts.value(row) else {
                continue;
            };
            let count = count.low().max(0.0);
            match day_at(from, row) {
                Some(day) if day > last => {}
                Some(day) => found.push((day, day_at(to, row), count)),
                None => undated += count,
            }
        }
        let alone = found.iter().filter(|(_, to, _)| to.is_none());
        let alone: Vec<i32> = alone.map(|(day, ..)| *day).collect();
        let length = Length::of(&alone);
        let covered = found
            .iter()
            .map(|(day, to, _)| (*day, to.unwrap_or_else(|| length.last(*day)).max(*day)));
        let mut covered: Vec<(i32, i32)> = covered.collect();
        covered.sort_unstable();
        let dated: f64 = found.iter().map(|(.., count)| count).sum();
        let has_periods = !found.is_empty();
        Some(Self {
            n: if has_periods { dated } else { undated }.round() as u64,
            covered: together(&covered),
            n_undated: if has_periods { undated } else { 0.0 }.round() as u64,
        })
    }

    /// Whether a day, by its number, is one of those that were counted.
    #[must_use]
    pub fn covers(&self, day: i32) -> bool {
        let after = self.covered.partition_point(|(first, _)| *first <= day);
        let stretch = after.checked_sub(1).and_then(|at| self.covered.get(at));
        stretch.is_some_and(|(_, last)| day <= *last)
    }

    /// The first and the last day that were counted; `None` where no count has a period.
    #[must_use]
    pub fn span(&self) -> Option<(i32, i32)> {
        let (first, _) = self.covered.first()?;
        let (_, last) = self.covered.last()?;
        Some((*first, *last))
    }
}

/// How long a period is that says only where it begins.
#[derive(Clone, Copy)]
enum Length {
    Day,
    Week,
    Month,
}

impl Length {
    fn of(days: &[i32]) -> Self {
        let begins = |day: &i32| date_of(*day).is_some_and(|date| date.day() == 1);
        let Some(first) = days.first() else {
            return Self::Day;
        };
        let is_weekly = days.iter().all(|day| (day - first) % 7 == 0);
        match (days.iter().all(begins), is_weekly) {
            (true, _) => Self::Month,
            (false, true) if days.iter().any(|day| day != first) => Self::Week,
            _ => Self::Day,
        }
    }

    fn last(self, day: i32) -> i32 {
        match self {
            Self::Day => day,
            Self::Week => day + 6,
            Self::Month => {
                let last = date_of(day).map(|date| day_of(date.last_of_month()));
                last.unwrap_or(day)
            }
        }
    }
}

/// Stretches in the order of their first days, those that touch made one.
fn together(stretches: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let mut made: Vec<(i32, i32)> = Vec::new();
    for (first, last) in stretches {
        match made.last_mut() {
            Some((_, until)) if *first <= until.saturating_add(1) => *until = (*until).max(*last),
            _ => made.push((*first, *last)),
        }
    }
    made
}

fn text_at(column: Option<&Column>, row: usize) -> Option<&str> {
    match column?.value(row)? {
        ValueRef::Text(text) => Some(text),
        _ => None,
    }
}

fn day_at(column: Option<&Column>, row: usize) -> Option<i32> {
    let column = column.filter(|column| column.kind() == FieldType::Date)?;
    match column.value(row)? {
        ValueRef::Day(day) => Some(day),
        _ => None,
    }
}
