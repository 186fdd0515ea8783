//! What was spent on what, in which days? The rows of the table of costs, each spread evenly over the days it is
//! for.
//!
//! Invariants: what a cost spends on the days of any division of its time adds up to it, to the last cent; a row
//! without a day or an amount is counted and spends nothing; an amount below nothing is a refund and counts as what
//! it is.

use std::collections::{BTreeMap, BTreeSet};

use lead::{Column, Currency, FieldKey, Table, date_of, fold};

use super::Month;
use super::deals::{DealAmount, amount_at, day_at, text_at};
use crate::Decimal;

/// A cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostRow {
    /// Which row of the table it is.
    pub row: u32,
    /// What it was spent on; `None` where nobody said.
    pub source: Option<String>,
    /// Which campaign.
    pub campaign: Option<String>,
    /// What kind of cost.
    pub kind: Option<String>,
    /// Its first day, see [`lead::day_of`].
    pub from: i32,
    /// Its last day, not before the first.
    pub to: i32,
    /// How much.
    pub amount: Decimal,
    /// In which currency; `None` where nobody said.
    pub currency: Option<Currency>,
    /// Whether it paid for media.
    pub is_media: bool,
}

/// The costs of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Costs {
    /// Each, in the order of the table.
    pub rows: Vec<CostRow>,
    /// Rows without a day.
    pub undated: usize,
    /// Rows whose last day is before their first.
    pub backwards: usize,
    /// Rows without an amount, or with an interval.
    pub without_amount: usize,
    /// Rows below nothing: refunds.
    pub negative: usize,
    /// Rows whose days overlap those of another of the same source, campaign and kind.
    pub overlapping: usize,
    /// Whether no row says what kind of cost it is, so that all are taken for media.
    pub no_kinds: bool,
    /// The kinds that are taken for media, as written.
    pub media: BTreeSet<String>,
}

/// Which costs count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CostKinds {
    /// What was paid for media.
    #[default]
    Media,
    /// Everything: tools, people, fairs, data too.
    Loaded,
}

/// What a cost spends in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The month.
    pub month: Month,
    /// How much, in the currency of the cost.
    pub amount: Decimal,
}

/// What kinds of cost that are media are called, folded, in the languages of the program.
const MEDIA: [&str; 18] = [
    "media",
    "media spend",
    "paid media",
    "ads",
    "ad spend",
    "advertising",
    "advertisement",
    "advertisements",
    "clicks",
    "cpc",
    "reklama",
    "reklamy",
    "iklan",
    "annoncer",
    "annoncering",
    "reklamer",
    "สื่อ",
    "โฆษณา",
];

/// What an amount spread evenly over `days` spends in the first `n` of them, to the cent; all of it in all.
#[must_use]
pub fn spread(amount: Decimal, n: i64, days: i64) -> Decimal {
    if n <= 0 || days <= 0 {
        return Decimal::default();
    }
    if n >= days {
        return amount;
    }
    let share = amount.times(Decimal::whole(n));
    let share = share.and_then(|share| share.over(Decimal::whole(days)));
    share.unwrap_or_default().rounded(2)
}

impl CostKinds {
    /// Every choice.
    pub const ALL: [Self; 2] = [Self::Media, Self::Loaded];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Media => "media",
            Self::Loaded => "loaded",
        }
    }

    /// Whether a cost counts.
    #[must_use]
    pub fn count(self, cost: &CostRow) -> bool {
        self == Self::Loaded || cost.is_media
    }
}

impl CostRow {
    /// What it spends on the days from `from` to `to`, both included; nothing of others.
    #[must_use]
    pub fn within(&self, from: i32, to: i32) -> Decimal {
        let days = i64::from(self.to) - i64::from(self.from) + 1;
        let until = |day: i64| spread(self.amount, day - i64::from(self.from) + 1, days);
        let first = i64::from(from.max(self.from));
        let last = i64::from(to.min(self.to));
        if first > last {
            return Decimal::default();
        }
        let spent = until(last).minus(until(first - 1));
        spent.unwrap_or_default()
    }

    /// What it spends in each month between two days, both included.
    #[must_use]
    pub fn pieces(&self, from: i32, to: i32) -> Vec<Piece> {
        let (first, last) = (from.max(self.from), to.min(self.to));
        let mut pieces = Vec::new();
        let mut at = first;
        while at <= last {
            let Some(month) = Month::of_day(at) else {
                break;
            };
            let end = month.last_day().min(last);
            pieces.push(Piece {
                month,
                amount: self.within(at, end),
            });
            at = end + 1;
        }
        pieces
    }
}

impl Costs {
    /// The costs of a table. `media` are the kinds that are media, as somebody said; without any it is those that
    /// are called so, and all where no row says its kind.
    #[must_use]
    pub fn of(table: &Table, media: Option<&[String]>) -> Self {
        let column = |key: &str| table.column(&FieldKey::from_label(key));
        let [source, campaign, kind] = ["source", "campaign", "kind"].map(column);
        let [from, to, amount] = ["period", "period_end", "amount"].map(column);
        let mut costs = Self {
            no_kinds: kind.is_none_or(|kind| kind.n_missing() == table.n_rows()),
            ..Self::default()
        };
        let is_media = |kind: Option<&str>| match (kind.map(fold), media) {
            (None, _) => false,
            (Some(kind), Some(named)) => named.iter().any(|name| fold(name) == kind),
            (Some(kind), None) => MEDIA.contains(&kind.trim()),
        };
        let whole_months = whole_months(table.n_rows(), from, to);
        for row in 0..table.n_rows() {
            let kind = text_at(kind, row);
            let is_media = costs.no_kinds || is_media(kind.as_deref());
            if is_media {
                costs.media.extend(kind.clone());
            }
            let Some(first) = day_at(from, row) else {
                costs.undated += 1;
                continue;
            };
            let last = match day_at(to, row) {
                Some(last) => last,
                None if whole_months => Month::of_day(first).map_or(first, Month::last_day),
                None => first,
            };
            if last < first {
                costs.backwards += 1;
                continue;
            }
            let DealAmount::Of(amount, currency) = amount_at(amount, row) else {
                costs.without_amount += 1;
                continue;
            };
            costs.negative += usize::from(amount < Decimal::default());
            costs.rows.push(CostRow {
                row: row as u32,
                source: text_at(source, row),
                campaign: text_at(campaign, row),
                kind,
                from: first,
                to: last,
                amount,
                currency,
                is_media,
            });
        }
        costs.overlapping = overlapping(&costs.rows);
        costs
    }

    /// The first and the last day of all; `None` without any.
    #[must_use]
    pub fn span(&self) -> Option<(i32, i32)> {
        let first = self.rows.iter().map(|cost| cost.from).min()?;
        let last = self.rows.iter().map(|cost| cost.to).max()?;
        Some((first, last))
    }
}

/// Whether rows without a last day are of the whole month: every one of them begins with a month.
fn whole_months(n_rows: usize, from: Option<&Column>, to: Option<&Column>) -> bool {
    let mut alone = (0..n_rows).filter(|row| day_at(to, *row).is_none());
    alone.all(|row| {
        let date = day_at(from, row).and_then(date_of);
        date.is_none_or(|date| date.day() == 1)
    })
}

/// How many costs share a day with an earlier one of their source, campaign and kind.
fn overlapping(rows: &[CostRow]) -> usize {
    type Told<'a> = [Option<&'a str>; 3];
    let mut of: BTreeMap<Told<'_>, Vec<(i32, i32)>> = BTreeMap::new();
    for cost in rows {
        let told = [&cost.source, &cost.campaign, &cost.kind].map(Option::as_deref);
        of.entry(told).or_default().push((cost.from, cost.to));
    }
    let mut n = 0;
    for spans in of.values_mut() {
        spans.sort_unstable();
        let mut until = None;
        for (from, to) in spans {
            n += usize::from(until.is_some_and(|until| *from <= until));
            until = until.max(Some(*to));
        }
    }
    n
}
