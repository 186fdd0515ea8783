//! What did those bring in who were won? The amounts of won deals, or of people where the list itself says so.
//!
//! Invariants: what deals brought in is told in the currency of the report, as every figure of money has it; of people,
//! amounts of one currency only are added. What has no rate, and what is no single number, is counted as left out.

use funnel::{Decimal, Revenue, WonDeals, won_deals};
use import::Meaning;
use lead::{Column, Currency, FieldType, Mask, Relation, Table, ValueRef};

use super::known::field_meaning;
use crate::Snapshot;
use crate::measure::money::Worth;

/// What won deals brought in, by their people.
pub(super) fn of_deals(deals: &WonDeals, snapshot: &Snapshot) -> Revenue {
    brought(deals, snapshot, |_, people| people.into())
}

/// What won deals brought in, each by its own row.
pub(super) fn won_by_row(snapshot: &Snapshot) -> Revenue {
    won_deals(&snapshot.list).map_or_else(Revenue::default, |deals| {
        brought(&deals, snapshot, |row, _| [row].into())
    })
}

/// In the currency of the report, at the rates that the figures of money take.
fn brought(
    deals: &WonDeals,
    snapshot: &Snapshot,
    whose: impl Fn(u32, &[u32]) -> Box<[u32]>,
) -> Revenue {
    let related = snapshot.list.related(Relation::Deal);
    let amounts = related.and_then(|deals| amounts_of(deals.table()));
    let worth = Worth::of(snapshot);
    let mut revenue = Revenue {
        currency: worth.currency,
        ..Revenue::default()
    };
    for (row, people) in deals.each() {
        let amount = amounts.and_then(|column| amount_in(column, row as usize));
        match amount.and_then(|amount| worth.amount(row as usize, amount)) {
            Some(amount) => revenue.amounts.push((amount, whose(row, people))),
            None => revenue.left_out += 1,
        }
    }
    revenue
}

/// What people who were won brought in, where the list itself says so.
pub(super) fn of_people(won: &Mask, list: &Table) -> Revenue {
    let Some(amounts) = amounts_of(list) else {
        return Revenue::default();
    };
    let each = won.rows().map(|row| {
        let own: Box<[u32]> = [row as u32].into();
        (amount_in(amounts, row), own)
    });
    in_one_currency(each.collect())
}

fn amounts_of(table: &Table) -> Option<&Column> {
    let kinds = [FieldType::Money, FieldType::Number];
    table.column(&field_meaning(table, Meaning::Amount, &kinds)?.key)
}

fn amount_in(amounts: &Column, row: usize) -> Option<(Decimal, Option<Currency>)> {
    match amounts.value(row)? {
        ValueRef::Number(amount) if amount.is_exact() => Some((Decimal::of(amount.low())?, None)),
        ValueRef::Money(amount, currency) if amount.is_exact() => {
            Some((Decimal::of(amount.low())?, Some(currency)))
        }
        _ => None,
    }
}

type Amount = (Option<(Decimal, Option<Currency>)>, Box<[u32]>);

/// The amounts in the currency that most have; the others are left out, and counted.
fn in_one_currency(each: Vec<Amount>) -> Revenue {
    let mut counts: Vec<(Option<Currency>, usize)> = Vec::new();
    for currency in each
        .iter()
        .filter_map(|(amount, _)| amount.map(|(_, of)| of))
    {
        match counts.iter_mut().find(|(of, _)| *of == currency) {
            Some((_, n)) => *n += 1,
            None => counts.push((currency, 1)),
        }
    }
    let most = counts.iter().max_by_key(|(_, n)| *n).map(|(of, _)| *of);
    let mut revenue = Revenue {
        currency: most.flatten(),
        ..Revenue::default()
    };
    for (amount, people) in each {
        match amount.filter(|(_, of)| Some(*of) == most) {
            Some((amount, _)) => revenue.amounts.push((amount, people)),
            None => revenue.left_out += 1,
        }
    }
    revenue
}
