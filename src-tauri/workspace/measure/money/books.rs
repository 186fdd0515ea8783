//! What was spent, who came, what was won: put together for a time, in one currency, line by line.
//!
//! Invariants: every cost, lead and deal of the time is on one line, so that the lines add up to the whole to the
//! last cent; a deal that no lead of ours brought has a line that says so; what has no rate of its month, or no day,
//! is left out and told.

use std::collections::HashMap;
use std::sync::Arc;

use definition::Stage;
use funnel::{
    Costs, Count, DealAmount, DealOutcome, Deals, Decimal, MonthRates, Whose, equal_parts, members,
    whose,
};
use import::{Confidence, Meaning, of_label};
use jiff::civil::Date;
use lead::{Currency, Field, FieldKey, FieldType, Mask, Relation, ValueRef, day_of};

use super::inputs::Economics;
use super::kept::BooksOf;
use super::lines::{Line, Lines, Of, counted};
use super::report_currency::{costs_of, currency_of, month_of};
use super::{MoneyAsked, MoneyBy, MoneyFigure};
use crate::price::source_field;
use crate::{Snapshot, WorkspaceError};

/// What is on the books.
#[derive(Debug)]
pub(crate) struct Books {
    /// The line of each source, campaign, month or value, those with the most leads first; months in order.
    pub(super) lines: Vec<Line>,
    /// Everything of the time.
    pub(super) all: Line,
    /// The stages that are counted, by their position, with their names.
    pub(super) stages: Vec<(usize, Stage)>,
    /// In which currency; `None` where nobody said any.
    pub(super) currency: Option<Currency>,
    /// The first day; `None` from the beginning.
    pub(super) from: Option<i32>,
    /// The last day.
    pub(super) to: i32,
    /// The costs with what is wrong with them.
    pub(super) costs: Costs,
    /// The deals.
    pub(super) deals: Deals,
    /// Leads of whom nobody knows when they came, left out of a time.
    pub(super) undated_leads: usize,
    /// Closed deals without a day, left out of a time.
    pub(super) undated_deals: usize,
    /// Closed deals whose day is yet to come, left out.
    pub(super) deals_to_come: usize,
    /// Won deals without an amount, or with an interval.
    pub(super) without_amount: usize,
    /// Amounts whose currency nobody said.
    pub(super) without_currency: usize,
    /// Won deals of the time that belong to several leads.
    pub(super) of_several: usize,
    /// The field that the lines are of; `None` of months, and where the list has none.
    pub(super) field: Option<String>,
    /// What was said.
    pub(super) inputs: Economics,
    /// What each deal came to in the currency of the report, where it has an amount and a rate.
    pub(super) worth: Vec<Option<Decimal>>,
}

/// The field that tells of which campaign leads are.
fn campaign_field(snapshot: &Snapshot) -> Option<&Field> {
    meaning(snapshot, Meaning::Campaign).find(|field| field.kind.is_textual())
}

/// The field that tells when leads came.
fn came_field(snapshot: &Snapshot) -> Option<&Field> {
    meaning(snapshot, Meaning::CreateDate).find(|field| field.kind == FieldType::Date)
}

fn meaning(snapshot: &Snapshot, meant: Meaning) -> impl Iterator<Item = &Field> {
    let mut fields: Vec<(Confidence, &Field)> = (snapshot.list.fields().iter())
        .filter_map(|field| {
            let read = of_label(&field.label).or_else(|| of_label(field.key.as_str()))?;
            (read.meaning == meant).then_some((read.confidence, field))
        })
        .collect();
    fields.sort_by_key(|(confidence, _)| std::cmp::Reverse(*confidence));
    fields.into_iter().map(|(_, field)| field)
}

/// The day on which each lead came: what the field for it says, else the day of the first entry that is known.
fn came(
    snapshot: &Snapshot,
    go_on: &dyn Fn() -> bool,
) -> Result<Option<Vec<Option<i32>>>, WorkspaceError> {
    let n = snapshot.list.n_rows();
    if let Some(field) = came_field(snapshot) {
        let column = snapshot.list.column(&field.key);
        let day = |row| match column.and_then(|column| column.value(row)) {
            Some(ValueRef::Day(day)) => Some(day),
            _ => None,
        };
        return Ok(Some((0..n).map(day).collect()));
    }
    let mut days = vec![None; n];
    if snapshot.decided().is_none() {
        return Ok(Some(days));
    }
    let Some(journeys) = snapshot.journeys(go_on)? else {
        return Ok(None);
    };
    let paths = journeys.paths();
    for pass in (0..paths.n()).rev() {
        let dated = paths.steps.iter().filter_map(|step| step.on(pass)).min();
        days[paths.subject[pass] as usize] = dated;
    }
    Ok(Some(days))
}

/// What is on the books of a snapshot, kept for the next figure of the same lines; `None` as soon as `go_on` says no.
pub(super) fn books(
    snapshot: &Snapshot,
    asked: &MoneyAsked,
    go_on: &dyn Fn() -> bool,
) -> Result<Option<Arc<Books>>, WorkspaceError> {
    let inputs = snapshot.economics();
    let costs = costs_of(snapshot, &inputs);
    let time = time(snapshot, asked, &costs);
    let of = BooksOf::asked(snapshot, asked, inputs.clone(), time);
    if let Some(kept) = snapshot.books.of(&of) {
        return Ok(Some(kept));
    }
    let Some(books) = opened(snapshot, asked, (inputs, costs, time), go_on)? else {
        return Ok(None);
    };
    let books = Arc::new(books);
    snapshot.books.keep(of, Arc::clone(&books));
    Ok(Some(books))
}

fn opened(
    snapshot: &Snapshot,
    asked: &MoneyAsked,
    (inputs, costs, (from, to)): (Economics, Costs, (Option<i32>, i32)),
    go_on: &dyn Fn() -> bool,
) -> Result<Option<Books>, WorkspaceError> {
    let related = snapshot.list.related(Relation::Deal);
    let deals = related.map_or_else(Deals::default, |deals| Deals::of(deals.table()));
    let currency = currency_of(snapshot, asked.currency, &inputs, (&costs, &deals));
    let rates = inputs.rates();
    let Some(came) = came(snapshot, go_on)? else {
        return Ok(None);
    };
    let stages = snapshot
        .decided()
        .map_or_else(Vec::new, |(one, _)| counted(one));
    let mut books = Books {
        lines: Vec::new(),
        all: Line::new(Of::Unsaid, stages.len()),
        stages,
        currency,
        from,
        to,
        costs,
        deals,
        undated_leads: 0,
        undated_deals: 0,
        deals_to_come: 0,
        without_amount: 0,
        without_currency: 0,
        of_several: 0,
        field: None,
        inputs,
        worth: Vec::new(),
    };
    let mut lines = Lines::new(books.stages.len());
    books.spend(&mut lines, asked, &rates);
    let of_lead = books.count_leads(snapshot, &mut lines, asked, &came);
    let whose_deals = (&came[..], &of_lead[..]);
    books.close_deals(snapshot, &mut lines, asked, whose_deals, &rates)?;
    books.finish(lines, asked);
    Ok(Some(books))
}

/// The time of the report: what is asked for; else, where leads are held to costs, the days that costs tell of.
fn time(snapshot: &Snapshot, asked: &MoneyAsked, costs: &Costs) -> (Option<i32>, i32) {
    let as_of = day_of(snapshot.as_of);
    let needs_costs = !matches!(
        asked.figure,
        MoneyFigure::Revenue | MoneyFigure::Velocity | MoneyFigure::NotFollowed
    );
    let span = costs.span().filter(|_| needs_costs);
    let from = asked.from.map(day_of).or(span.map(|(from, _)| from));
    let to = asked.to.map(day_of).or(span.map(|(_, to)| to));
    (from, to.unwrap_or(as_of).min(as_of))
}

impl Books {
    fn is_within(&self, day: Option<i32>) -> bool {
        match (day, self.from) {
            (None, from) => from.is_none(),
            (Some(day), from) => from.is_none_or(|from| from <= day) && day <= self.to,
        }
    }

    fn spend(&mut self, lines: &mut Lines, asked: &MoneyAsked, rates: &MonthRates) {
        let rows = std::mem::take(&mut self.costs.rows);
        for cost in &rows {
            self.without_currency += usize::from(cost.currency.is_none());
            for piece in cost.pieces(self.from.unwrap_or(cost.from), self.to) {
                let line = match asked.by {
                    MoneyBy::Source => lines.of_text(cost.source.as_deref()),
                    MoneyBy::Channel => lines.of_channel(cost.source.as_deref(), &self.inputs),
                    MoneyBy::Campaign => lines.of_text(cost.campaign.as_deref()),
                    MoneyBy::Month => lines.of(Of::Month(piece.month)),
                    MoneyBy::Field(_) => lines.of(Of::Unsaid),
                };
                let to = (self.currency, piece.month);
                let converted = rates.convert(piece.amount, cost.currency, to);
                let line = &mut lines.lines[line];
                line.loaded.add_converted(converted, piece.amount);
                if cost.is_media {
                    line.media.add_converted(converted, piece.amount);
                }
            }
        }
        self.costs.rows = rows;
    }

    /// Puts each lead of the time on its line; gives the line of each lead of the list, in the time or not.
    fn count_leads(
        &mut self,
        snapshot: &Snapshot,
        lines: &mut Lines,
        asked: &MoneyAsked,
        came: &[Option<i32>],
    ) -> Vec<usize> {
        let list = &snapshot.list;
        let field = match &asked.by {
            MoneyBy::Source | MoneyBy::Channel => source_field(snapshot),
            MoneyBy::Campaign => campaign_field(snapshot),
            MoneyBy::Month | MoneyBy::Field(_) => None,
        };
        self.field = field.map(|field| field.label.clone());
        let column = field.and_then(|field| list.column(&field.key));
        let masks: Vec<Mask> = match snapshot.decided() {
            None => Vec::new(),
            Some((_, verdicts)) => {
                let stages = self.stages.iter();
                stages
                    .map(|(at, _)| members(verdicts, *at, Count::CompletePath))
                    .collect()
            }
        };
        let of_text = column.map(|column| {
            column.by_text(|text| match asked.by {
                MoneyBy::Channel => lines.of_channel(Some(text), &self.inputs),
                _ => lines.of_text(Some(text)),
            })
        });
        let unsaid = match asked.by {
            MoneyBy::Month => 0,
            _ => lines.of(Of::Unsaid),
        };
        let mut months: HashMap<Option<i32>, usize> = HashMap::new();
        let among = snapshot.population();
        let mut of_lead = Vec::with_capacity(list.n_rows());
        for (row, came_on) in came.iter().enumerate() {
            let line = match asked.by {
                MoneyBy::Month => *months
                    .entry(*came_on)
                    .or_insert_with(|| lines.of_month(*came_on)),
                _ => {
                    let own = of_text.as_ref().and_then(|of_text| of_text[row]);
                    own.unwrap_or(unsaid)
                }
            };
            of_lead.push(line);
            if among.is_some_and(|list| !list.on.contains(row)) {
                continue;
            }
            if !self.is_within(came[row]) {
                self.undated_leads += usize::from(came[row].is_none());
                continue;
            }
            let line = &mut lines.lines[line];
            line.leads.push(row as u32);
            for (reached, mask) in line.reached.iter_mut().zip(&masks) {
                if mask.contains(row) {
                    reached.push(row as u32);
                }
            }
        }
        of_lead
    }

    /// Puts each deal closed in the time on the line of whose it is.
    fn close_deals(
        &mut self,
        snapshot: &Snapshot,
        lines: &mut Lines,
        asked: &MoneyAsked,
        (came, of_lead): (&[Option<i32>], &[usize]),
        rates: &MonthRates,
    ) -> Result<(), WorkspaceError> {
        let Some(related) = snapshot.list.related(Relation::Deal) else {
            return Ok(());
        };
        let by = match &asked.by {
            MoneyBy::Field(name) => {
                let key = FieldKey::from_label(name);
                let absent = || WorkspaceError::FieldAbsent(name.clone());
                let field = related.table().field(&key).ok_or_else(absent)?;
                self.field = Some(field.label.clone());
                Some(key)
            }
            _ => None,
        };
        let mut order: Vec<usize> = (0..self.deals.rows.len()).collect();
        order.sort_by_key(|row| (self.deals.rows[*row].closed, *row));
        let mut are_customers = vec![false; snapshot.list.n_rows()];
        self.worth = vec![None; order.len()];
        for row in order {
            let deal = self.deals.rows[row].clone();
            let month = month_of(&deal, snapshot.as_of);
            let converted = match deal.amount {
                DealAmount::Of(amount, currency) => {
                    let converted = rates.convert(amount, currency, (self.currency, month));
                    Some((converted, amount, currency))
                }
                DealAmount::Missing | DealAmount::Interval => None,
            };
            self.worth[row] = converted.and_then(|(converted, ..)| converted.ok());
            if deal.outcome == DealOutcome::Open {
                continue;
            }
            let people = related.leads_of(row);
            let people: Vec<u32> = match snapshot.population() {
                None => people.to_vec(),
                Some(list) => {
                    let on = people.iter().filter(|one| list.on.contains(**one as usize));
                    let on: Vec<u32> = on.copied().collect();
                    if on.is_empty() {
                        continue;
                    }
                    on
                }
            };
            let at = |person: u32| came.get(person as usize).copied().flatten();
            let whose = whose(deal.created, &people, at, asked.sharing);
            let is_new = deal.outcome == DealOutcome::Won
                && match &whose {
                    Whose::Leads(leads) => {
                        let is_new = !leads.iter().any(|lead| are_customers[*lead as usize]);
                        leads
                            .iter()
                            .for_each(|lead| are_customers[*lead as usize] = true);
                        is_new
                    }
                    _ => false,
                };
            if !self.is_within(deal.closed) {
                self.undated_deals += usize::from(deal.closed.is_none());
                let is_to_come = deal.closed.is_some_and(|day| day > day_of(snapshot.as_of));
                self.deals_to_come += usize::from(is_to_come);
                continue;
            }
            let own = match (&by, &asked.by, &whose) {
                (Some(key), ..) => {
                    let value = related.table().value(row, key);
                    let value = value.map(|value| value.to_value().to_string());
                    vec![lines.of_text(value.as_deref())]
                }
                (None, MoneyBy::Month, _) => vec![lines.of_month(deal.closed)],
                (None, _, Whose::Leads(leads)) => {
                    leads.iter().map(|lead| of_lead[*lead as usize]).collect()
                }
                (None, _, Whose::Elsewhere) => vec![lines.of(Of::Elsewhere)],
                (None, _, Whose::Unclear) => vec![lines.of(Of::Unclear)],
                (None, _, Whose::Nobody) => vec![lines.of(Of::Nobody)],
            };
            if deal.outcome == DealOutcome::Lost {
                own.iter()
                    .for_each(|line| lines.lines[*line].lost.push(row as u32));
                continue;
            }
            self.of_several += usize::from(people.len() > 1);
            own.iter()
                .for_each(|line| lines.lines[*line].won.push(row as u32));
            if let (true, Some(first)) = (is_new, own.first()) {
                lines.lines[*first].customers.push(row as u32);
            }
            let Some((converted, amount, currency)) = converted else {
                self.without_amount += 1;
                continue;
            };
            self.without_currency += usize::from(currency.is_none());
            match converted {
                Ok(worth) => {
                    let parts = equal_parts(worth, own.len());
                    for (line, part) in own.iter().zip(parts) {
                        lines.lines[*line].revenue.add(part);
                    }
                }
                Err(_) => {
                    if let Some(first) = own.first() {
                        lines.lines[*first].revenue.add_converted(converted, amount);
                    }
                }
            }
        }
        Ok(())
    }

    /// Adds the lines up, puts them in order, and those past the most that are wanted into one.
    fn finish(&mut self, lines: Lines, asked: &MoneyAsked) {
        let mut lines: Vec<Line> = lines.lines;
        lines.retain(|line| !line.is_empty());
        for line in &lines {
            self.all.merge(line);
        }
        let is_named = |line: &Line| line.of.is_named();
        let (mut named, mut others): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(is_named);
        match asked.by {
            MoneyBy::Month => named.sort_by(|one, other| one.of.cmp(&other.of)),
            _ => named.sort_by(|one, other| {
                let size = |line: &Line| (line.leads.len(), line.loaded.total, line.revenue.total);
                size(other)
                    .cmp(&size(one))
                    .then_with(|| one.of.cmp(&other.of))
            }),
        }
        if asked.by != MoneyBy::Month && asked.most > 0 && named.len() > asked.most {
            let rest = named.split_off(asked.most);
            let mut one = Line::new(Of::Rest(rest.len()), self.stages.len());
            rest.iter().for_each(|line| one.merge(line));
            named.push(one);
        }
        others.sort_by(|one, other| one.of.cmp(&other.of));
        named.extend(others);
        self.lines = named;
    }

    /// The first and the last day, as they are told.
    pub(super) fn days(&self) -> (Option<Date>, Option<Date>) {
        (self.from.and_then(lead::date_of), lead::date_of(self.to))
    }
}
