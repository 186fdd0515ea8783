//! In which currency is a report of money, and what is an amount of a deal worth in it?
//!
//! Invariant: every figure that tells of money asks here, so that the same deal is worth the same on each of them.

use std::collections::BTreeMap;

use funnel::{Costs, DealAmount, DealRow, Deals, Decimal, Month, MonthRates};
use jiff::civil::Date;
use lead::{Beside, Currency, Relation};

use super::Economics;
use crate::Snapshot;

/// In which currency the report is: the one asked for, else said, else of the rates, else the one most amounts are in.
pub(super) fn currency_of(
    snapshot: &Snapshot,
    asked: Option<Currency>,
    inputs: &Economics,
    (costs, deals): (&Costs, &Deals),
) -> Option<Currency> {
    let signed = || {
        let saved = snapshot.definition.as_ref()?;
        saved
            .definition
            .tables
            .rates
            .as_ref()
            .map(|rates| rates.base)
    };
    let most = || {
        let mut n: BTreeMap<Currency, usize> = BTreeMap::new();
        let of_costs = costs.rows.iter().filter_map(|cost| cost.currency);
        let of_deals = deals.rows.iter().filter_map(|deal| match deal.amount {
            DealAmount::Of(_, currency) => currency,
            _ => None,
        });
        of_costs
            .chain(of_deals)
            .for_each(|currency| *n.entry(currency).or_default() += 1);
        let most = n
            .into_iter()
            .max_by_key(|(currency, n)| (*n, std::cmp::Reverse(*currency)));
        most.map(|(currency, _)| currency)
    };
    (asked.or_else(|| inputs.currency("currency")))
        .or_else(|| inputs.currency("rate_base"))
        .or_else(signed)
        .or_else(most)
}

/// The costs beside a list, by the kinds that the team said are media.
pub(super) fn costs_of(snapshot: &Snapshot, inputs: &Economics) -> Costs {
    let costs = snapshot.list.beside(Beside::Cost);
    let media = inputs.media();
    costs.map_or_else(Costs::default, |table| Costs::of(table, media.as_deref()))
}

/// The month whose rates count for a deal: that in which it closed, else began, else that of the report.
pub(super) fn month_of(deal: &DealRow, as_of: Date) -> Month {
    let month = deal.closed.and_then(Month::of_day);
    let month = month.or_else(|| deal.created.and_then(Month::of_day));
    month.unwrap_or_else(|| Month::of(as_of))
}

/// What deals are worth in the currency of the report.
pub(in crate::measure) struct Worth {
    /// The currency; `None` where nobody said any.
    pub(in crate::measure) currency: Option<Currency>,
    rates: MonthRates,
    /// The month of each deal.
    months: Vec<Month>,
}

impl Worth {
    /// By the deals around a list, its costs, and what the team said.
    pub(in crate::measure) fn of(snapshot: &Snapshot) -> Self {
        let inputs = snapshot.economics();
        let related = snapshot.list.related(Relation::Deal);
        let deals = related.map_or_else(Deals::default, |deals| Deals::of(deals.table()));
        let costs = costs_of(snapshot, &inputs);
        let months = deals.rows.iter().map(|deal| month_of(deal, snapshot.as_of));
        Self {
            months: months.collect(),
            currency: currency_of(snapshot, None, &inputs, (&costs, &deals)),
            rates: inputs.rates(),
        }
    }

    /// What an amount of the deal in this row is worth; `None` where its month has no rate.
    pub(in crate::measure) fn amount(
        &self,
        row: usize,
        (amount, currency): (Decimal, Option<Currency>),
    ) -> Option<Decimal> {
        let to = (self.currency, *self.months.get(row)?);
        self.rates.convert(amount, currency, to).ok()
    }
}
