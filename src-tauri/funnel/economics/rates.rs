//! What is an amount worth in the currency of a report? What the month's rate says; without one it is left out, and
//! told.
//!
//! Invariants: an amount in the report's own currency is itself; every other is converted at the rate of its month,
//! rounded to the cent once, and never added before; what is left out is counted in its own currency.

use std::collections::{BTreeMap, BTreeSet};

use lead::Currency;

use super::Month;
use crate::Decimal;

/// What one unit of each currency is worth, month by month, in one and the same base.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthRates {
    /// By month and currency; each above nothing. The base itself may be left out where it is the report's.
    pub worth: BTreeMap<Month, BTreeMap<Currency, Decimal>>,
    /// In which currency they are said; `None` where nobody said any.
    pub base: Option<Currency>,
}

/// There is no rate of this currency for this month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRate(pub Currency, pub Month);

/// What amounts come to in one currency, and what of them does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// What those come to that could be added.
    pub total: Decimal,
    /// How many they are.
    pub n: usize,
    /// What could not, by its own currency.
    pub left: BTreeMap<Currency, LeftOut>,
}

/// Amounts of one currency that were left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// How many.
    pub n: usize,
    /// What they come to.
    pub total: Decimal,
    /// The months of which a rate is missing.
    pub months: BTreeSet<Month>,
}

impl MonthRates {
    /// What an amount of a month is worth in `to`, rounded to the cent where it is converted. An amount whose
    /// currency nobody said is one in `to`.
    ///
    /// # Errors
    /// Where the month has no rate of it: that of `from`, or that of `to` where it is not the base.
    pub fn convert(
        &self,
        amount: Decimal,
        from: Option<Currency>,
        (to, month): (Option<Currency>, Month),
    ) -> Result<Decimal, NoRate> {
        let (Some(from), Some(to)) = (from, to) else {
            return Ok(amount);
        };
        if from == to {
            return Ok(amount);
        }
        let none = NoRate(from, month);
        let (own, other) = (self.of(from, month), self.of(to, month));
        let (own, other) = (own.ok_or(none)?, other.ok_or(none)?);
        let worth = amount.times(own).and_then(|worth| worth.over(other));
        worth.map(|worth| worth.rounded(2)).ok_or(none)
    }

    /// What a unit is worth in the base in a month.
    fn of(&self, currency: Currency, month: Month) -> Option<Decimal> {
        if self.base == Some(currency) {
            return Some(Decimal::whole(1));
        }
        let worth = *self.worth.get(&month)?.get(&currency)?;
        worth.is_positive().then_some(worth)
    }
}

impl Sum {
    /// Adds an amount in the report's currency.
    pub fn add(&mut self, amount: Decimal) {
        self.n += 1;
        self.total = self.total.plus(amount).unwrap_or(self.total);
    }

    /// Adds what an amount is worth, or counts it as left out.
    pub fn add_converted(&mut self, converted: Result<Decimal, NoRate>, amount: Decimal) {
        match converted {
            Ok(worth) => self.add(worth),
            Err(NoRate(currency, month)) => {
                let left = self.left.entry(currency).or_default();
                left.n += 1;
                left.total = left.total.plus(amount).unwrap_or(left.total);
                left.months.insert(month);
            }
        }
    }

    /// Adds what another came to.
    pub fn merge(&mut self, other: &Self) {
        self.n += other.n;
        self.total = self.total.plus(other.total).unwrap_or(self.total);
        for (currency, more) in &other.left {
            let left = self.left.entry(*currency).or_default();
            left.n += more.n;
            left.total = left.total.plus(more.total).unwrap_or(left.total);
            left.months.extend(&more.months);
        }
    }
}
