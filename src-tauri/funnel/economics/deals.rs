//! What became of each deal, when, and what is it worth? Won and lost are what the table says; whatever says
//! neither is open.
//!
//! Invariants: every row of the table is one deal; an amount that is missing or an interval is no amount; the close
//! date of an open deal is a forecast and counts for nothing here.

use lead::{Column, Currency, Field, FieldKey, FieldType, Table, ValueRef};

use crate::Decimal;
use crate::closing::{Closing, began_on};
use crate::won::{DealEnd, rows_ended};

/// How a deal ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It has not.
    Open,
    /// It was won.
    Won,
    /// It was lost.
    Lost,
}

/// What a deal is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DealAmount {
    /// Nobody said.
    Missing,
    /// From so much to so much.
    Interval,
    /// So much, in a currency where somebody said which.
    Of(Decimal, Option<Currency>),
}

/// A deal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DealRow {
    /// What became of it.
    pub outcome: Outcome,
    /// The day number on which it was created; `None` where nobody knows.
    pub created: Option<i32>,
    /// The day number on which it closed; `None` where nobody knows, and of an open deal.
    pub closed: Option<i32>,
    /// What it is worth.
    pub amount: DealAmount,
}

/// The deals of a table, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deals {
    /// Each.
    pub rows: Vec<DealRow>,
    /// Whether the table says of any that it was won or lost.
    pub are_told: bool,
    /// The field that says when deals were created; `None` without one.
    pub created: Option<FieldKey>,
}

/// Fields of its amount.
const AMOUNT: [&str; 6] = [
    "amount",
    "deal_amount",
    "deal_value",
    "close_value",
    "value",
    "revenue",
];

impl Deals {
    /// The deals of a table.
    #[must_use]
    pub fn of(table: &Table) -> Self {
        let created = began_on(table).map(|field| field.key.clone());
        let created_column = created.as_ref().and_then(|key| table.column(key));
        let closing = Closing::of(table);
        let is_amount = |field: &&Field| matches!(field.kind, FieldType::Number | FieldType::Money);
        let amounts = AMOUNT.iter().filter_map(|name| table.field_called(&[name]));
        let amount = { amounts }
            .find(is_amount)
            .and_then(|field| table.column(&field.key));
        let mut outcomes = vec![Outcome::Open; table.n_rows()];
        let ended = |how| rows_ended(table, how);
        let (won, lost) = (ended(DealEnd::Won), ended(DealEnd::Lost));
        let are_told = won.is_some() || lost.is_some();
        for row in lost.into_iter().flatten() {
            outcomes[row] = Outcome::Lost;
        }
        for row in won.into_iter().flatten() {
            outcomes[row] = Outcome::Won;
        }
        let deal = |(row, outcome): (usize, Outcome)| DealRow {
            outcome,
            created: day_at(created_column, row),
            closed: match outcome {
                Outcome::Open => None,
                Outcome::Won => closing.day(row, DealEnd::Won),
                Outcome::Lost => closing.day(row, DealEnd::Lost),
            },
            amount: amount_at(amount, row),
        };
        Self {
            rows: outcomes.into_iter().enumerate().map(deal).collect(),
            are_told,
            created,
        }
    }
}

pub(super) fn day_at(column: Option<&Column>, row: usize) -> Option<i32> {
    match column?.value(row)? {
        ValueRef::Day(day) => Some(day),
        _ => None,
    }
}

pub(super) fn text_at(column: Option<&Column>, row: usize) -> Option<String> {
    let text = match column?.value(row)? {
        ValueRef::Text(text) => text.to_owned(),
        other => other.to_value().to_string(),
    };
    (!text.trim().is_empty()).then_some(text)
}

pub(super) fn amount_at(column: Option<&Column>, row: usize) -> DealAmount {
    let (amount, currency) = match column.and_then(|column| column.value(row)) {
        Some(ValueRef::Number(amount)) => (amount, None),
        Some(ValueRef::Money(amount, currency)) => (amount, Some(currency)),
        _ => return DealAmount::Missing,
    };
    if !amount.is_exact() {
        return DealAmount::Interval;
    }
    let amount = Decimal::of(amount.low());
    amount.map_or(DealAmount::Missing, |amount| {
        DealAmount::Of(amount, currency)
    })
}
