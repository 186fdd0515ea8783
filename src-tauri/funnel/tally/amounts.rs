//! What do the amounts of some rows come to, and how long did they take? Sum, mean, median, and where
//! the quarters of them lie.

use lead::{Column, Currency, FieldKey, Table, ValueRef};

use super::Decimal;

/// What is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The numbers or amounts of a field; of a date field, its first and last day.
    Field(FieldKey),
    /// The days from one date field to another: how many days later the second is.
    Days {
        /// Where it begins.
        from: FieldKey,
        /// Where it ends.
        to: FieldKey,
        /// For each of these numbers of days, how many rows took no more of them, and not less than none.
        within: Vec<u32>,
    },
}

/// What was measured of some rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// Rows of which nothing can be measured, because a value is missing or is none of the kind.
    pub missing: usize,
    /// Rows whose amount is an interval, as "11–50": not added to anything.
    pub intervals: usize,
    /// Of each currency apart, the most rows first; of numbers and days one without a currency.
    pub amounts: Vec<Amounts>,
    /// Of the days asked for, how many rows took no more of them.
    pub within: Vec<(u32, usize)>,
}

/// The amounts of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Amounts {
    /// Their currency.
    pub currency: Option<Currency>,
    /// Whether they are days of the calendar, as numbers since 1970-01-01: these have only `least` and
    /// `greatest`.
    pub are_dates: bool,
    /// The amounts, ascending; never none.
    sorted: Vec<f64>,
}

impl Measure {
    /// What these rows of a table come to.
    #[must_use]
    pub fn of(&self, table: &Table, rows: &[u32]) -> Measured {
        let mut measured = Measured::default();
        match self {
            Self::Field(field) => {
                let column = table.column(field);
                rows.iter().for_each(|&row| measured.add(column, row));
            }
            Self::Days { from, to, within } => {
                let days = [from, to].map(|field| table.column(field));
                let mut elapsed = Vec::with_capacity(rows.len());
                for &row in rows {
                    match days.map(|column| day(column, row)) {
                        [Some(from), Some(to)] => elapsed.push(f64::from(to) - f64::from(from)),
                        _ => measured.missing += 1,
                    }
                }
                let no_more = |&most: &u32| {
                    let within = |days: &&f64| (0.0..=f64::from(most)).contains(*days);
                    (most, elapsed.iter().filter(within).count())
                };
                measured.within = within.iter().map(no_more).collect();
                measured.amounts.extend(Amounts::of(None, false, elapsed));
            }
        }
        let amounts = std::mem::take(&mut measured.amounts).into_iter();
        measured.amounts = amounts.map(Amounts::in_order).collect();
        measured.amounts.sort_by_key(|one| {
            let code = one.currency.map(|currency| currency.code().to_owned());
            (std::cmp::Reverse(one.n()), code)
        });
        measured
    }
}

fn day(column: Option<&Column>, row: u32) -> Option<i32> {
    match column?.value(row as usize)? {
        ValueRef::Day(day) => Some(day),
        _ => None,
    }
}

impl Measured {
    fn add(&mut self, column: Option<&Column>, row: u32) {
        let value = column.and_then(|column| column.value(row as usize));
        let (currency, are_dates, amount) = match value {
            Some(ValueRef::Number(number)) if number.is_exact() => (None, false, number.low()),
            Some(ValueRef::Money(amount, currency)) if amount.is_exact() => {
                (Some(currency), false, amount.low())
            }
            Some(ValueRef::Day(day)) => (None, true, f64::from(day)),
            Some(ValueRef::Number(_) | ValueRef::Money(..)) => return self.intervals += 1,
            Some(ValueRef::Text(_) | ValueRef::YesNo(_)) | None => return self.missing += 1,
        };
        let mut known = self.amounts.iter_mut();
        match known.find(|one| one.currency == currency) {
            Some(amounts) => amounts.sorted.push(amount),
            None => (self.amounts).extend(Amounts::of(currency, are_dates, vec![amount])),
        }
    }
}

impl Amounts {
    fn of(currency: Option<Currency>, are_dates: bool, amounts: Vec<f64>) -> Option<Self> {
        (!amounts.is_empty()).then_some(Self {
            currency,
            are_dates,
            sorted: amounts,
        })
    }

    fn in_order(mut self) -> Self {
        self.sorted.sort_by(f64::total_cmp);
        self
    }

    /// How many.
    #[must_use]
    pub fn n(&self) -> usize {
        self.sorted.len()
    }

    /// What they come to; `None` where that has more digits than can be kept exactly, and of dates.
    #[must_use]
    pub fn sum(&self) -> Option<Decimal> {
        if self.are_dates {
            return None;
        }
        let mut amounts = self.sorted.iter().map(|&amount| Decimal::of(amount));
        amounts.try_fold(Decimal::default(), |sum, amount| sum.plus(amount?))
    }

    /// The sum divided by how many they are; `None` where there is no sum.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        Some(self.sum()?.to_f64() / self.n() as f64)
    }

    /// What `share` of them, from 0 to 1, do not exceed: between two neighbours on the straight line from
    /// one to the other, so that a half gives the median.
    #[must_use]
    pub fn quantile(&self, share: f64) -> f64 {
        let place = share.clamp(0.0, 1.0) * (self.n() - 1) as f64;
        let (below, above) = (place.floor() as usize, place.ceil() as usize);
        let (low, high) = (self.sorted[below], self.sorted[above]);
        low + (high - low) * (place - place.floor())
    }

    /// The least.
    #[must_use]
    pub fn least(&self) -> f64 {
        self.quantile(0.0)
    }

    /// The greatest.
    #[must_use]
    pub fn greatest(&self) -> f64 {
        self.quantile(1.0)
    }

    /// How many are below zero.
    #[must_use]
    pub fn n_negative(&self) -> usize {
        self.sorted.partition_point(|&amount| amount < 0.0)
    }
}
