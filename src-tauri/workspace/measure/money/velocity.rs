//! What does the pipeline earn in a day? Open opportunities × win rate × average deal ÷ cycle days, for each
//! pipeline and type of deal, of the deals closed in the time.
//!
//! Invariants: the win rate is won ÷ (won + lost), the average of won deals alone, the cycle of won deals with both
//! days; a close date of an open deal is a forecast and counts for nothing.

use std::collections::BTreeMap;

use funnel::{DealOutcome, Decimal, Rate, Velocity, per, velocity};
use lead::{FieldKey, Relation, Table, day_of};

use super::MoneyBy;
use super::said::{Mark, Page};
use crate::WorkspaceError;
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Formula, Sheet, SheetColumn, Shown};

/// Fields of deals that tell in which pipeline they are.
const PIPELINE: [&str; 3] = ["pipeline", "deal_pipeline", "sales_pipeline"];

/// Those that tell of what type they are.
const TYPE: [&str; 4] = ["deal_type", "opportunity_type", "type", "business_type"];

/// Fewer closed deals than this say little of how fast they are won.
const FEW: usize = 10;

#[derive(Default)]
struct Group {
    of: Added,
    open: Vec<u32>,
    won: Vec<u32>,
    lost: Vec<u32>,
    backwards: usize,
}

/// What is added up of a group.
#[derive(Default)]
struct Added {
    revenue: Decimal,
    n_revenue: usize,
    days: i64,
    n_days: usize,
}

impl Group {
    fn velocity(&self) -> Velocity {
        Velocity {
            open: self.open.len(),
            won: self.won.len(),
            closed: self.won.len() + self.lost.len(),
            revenue: self.of.revenue,
            n_revenue: self.of.n_revenue,
            days: self.of.days,
            n_days: self.of.n_days,
        }
    }
}

pub(super) fn shown(page: &Page<'_>) -> Result<Shown, WorkspaceError> {
    let none = Table::default();
    let related = page.snapshot.list.related(Relation::Deal);
    let table = related.map_or(&none, lead::Related::table);
    let by = fields(page, table)?;
    let (groups, all) = grouped(page, table, &by);
    let mut behind = Vec::new();
    let mut rows = Vec::new();
    let mut marks = Vec::new();
    for (values, group) in &groups {
        let names = values.iter().map(|value| match value {
            Some(value) => value.clone(),
            None => page.say("money-unsaid", &[]),
        });
        let names: Vec<String> = names.collect();
        let key = names.join(" · ");
        marks.push(mark(page, &key, group));
        rows.push(row(page, names, &key, group, &mut behind));
    }
    if groups.len() != 1 && !rows.is_empty() {
        let mut names = vec![String::new(); by.len().max(1)];
        names[0] = page.say("money-all", &[]);
        rows.push(row(page, names, "all", &all, &mut behind));
    }
    let mut notes = Vec::new();
    page.deal_notes(&mut notes);
    let closed = all.won.len() + all.lost.len();
    if closed > 0 {
        notes.push(page.say("money-velocity-says", &[]));
    }
    if closed > 0 && closed < FEW {
        notes.push(page.say("money-velocity-few", &[("n", closed.into())]));
    }
    if all.backwards > 0 {
        notes.push(page.say("money-velocity-backwards", &[("n", all.backwards.into())]));
    }
    page.currency_notes(&mut notes, &[&page.books.all.revenue]);
    let mut columns = own_columns(page, table, &by);
    columns.extend(
        [
            ("open", ColumnKind::Count),
            ("won", ColumnKind::Count),
            ("lost", ColumnKind::Count),
            ("win_rate", ColumnKind::Rate),
            ("average_won", ColumnKind::Money),
            ("cycle_days", ColumnKind::Days),
            ("velocity", ColumnKind::Money),
        ]
        .map(|(key, kind)| page.column(key, kind)),
    );
    let result = velocity(&all.velocity());
    let title = match result {
        Some(result) => {
            let args = [
                ("amount", page.money(result).into()),
                ("open", page.count(all.open.len()).into()),
            ];
            page.say("money-velocity-finding", &args)
        }
        None => page.say("money-velocity-none", &[]),
    };
    Ok(Shown {
        title,
        caption: page.caption(),
        notes,
        picture: page.picture(marks, page.say("money-velocity", &[])),
        sheet: Sheet { columns, rows },
        behind,
        formulas: vec![formula(page, &all, result)],
        ..Shown::default()
    })
}

/// The fields by which deals are told apart.
fn fields(page: &Page<'_>, table: &Table) -> Result<Vec<FieldKey>, WorkspaceError> {
    if let MoneyBy::Field(name) = &page.asked.by {
        let key = FieldKey::from_label(name);
        let absent = || WorkspaceError::FieldAbsent(name.clone());
        return table.field(&key).map(|_| vec![key]).ok_or_else(absent);
    }
    let first = |keys: &[&str]| {
        let mut keys = keys.iter().map(|key| FieldKey::from_label(key));
        keys.find(|key| {
            table
                .field(key)
                .is_some_and(|field| field.kind.is_textual())
        })
    };
    Ok([first(&PIPELINE), first(&TYPE)]
        .into_iter()
        .flatten()
        .collect())
}

type Groups = Vec<(Vec<Option<String>>, Group)>;

fn grouped(page: &Page<'_>, table: &Table, by: &[FieldKey]) -> (Groups, Group) {
    let books = page.books;
    let related = page.snapshot.list.related(Relation::Deal);
    let mut groups: BTreeMap<Vec<Option<String>>, Group> = BTreeMap::new();
    let mut all = Group::default();
    let as_of = day_of(page.snapshot.as_of);
    for (row, deal) in books.deals.rows.iter().enumerate() {
        if let (Some(list), Some(related)) = (page.snapshot.population(), related) {
            let mut people = related.leads_of(row).iter();
            if !people.any(|one| list.on.contains(*one as usize)) {
                continue;
            }
        }
        let is_within = match deal.closed {
            None => books.from.is_none(),
            Some(day) => books.from.is_none_or(|from| from <= day) && day <= books.to,
        };
        let is_there = deal.created.is_none_or(|day| day <= as_of);
        let counts = match deal.outcome {
            DealOutcome::Open => is_there,
            DealOutcome::Won | DealOutcome::Lost => is_within,
        };
        if !counts {
            continue;
        }
        let values = by.iter().map(|key| {
            let value = table.value(row, key)?;
            Some(value.to_value().to_string())
        });
        let group = groups.entry(values.collect()).or_default();
        for group in [group, &mut all] {
            match deal.outcome {
                DealOutcome::Open => group.open.push(row as u32),
                DealOutcome::Lost => group.lost.push(row as u32),
                DealOutcome::Won => {
                    group.won.push(row as u32);
                    if let Some(worth) = books.worth.get(row).copied().flatten() {
                        let sum = group.of.revenue.plus(worth);
                        group.of.revenue = sum.unwrap_or(group.of.revenue);
                        group.of.n_revenue += 1;
                    }
                    if let (Some(created), Some(closed)) = (deal.created, deal.closed) {
                        match closed < created {
                            true => group.backwards += 1,
                            false => {
                                group.of.days += i64::from(closed - created);
                                group.of.n_days += 1;
                            }
                        }
                    }
                }
            }
        }
    }
    let mut groups: Groups = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.won.len() + group.lost.len()));
    if page.asked.most > 0 {
        groups.truncate(page.asked.most);
    }
    (groups, all)
}

fn own_columns(page: &Page<'_>, table: &Table, by: &[FieldKey]) -> Vec<SheetColumn> {
    if by.is_empty() {
        return vec![SheetColumn::new(
            "value",
            page.say("money-value", &[]),
            ColumnKind::Text,
        )];
    }
    let named = by.iter().map(|key| {
        let label = table.field(key).map(|field| field.label.clone());
        SheetColumn::new(key.as_str(), label.unwrap_or_default(), ColumnKind::Text)
    });
    named.collect()
}

fn cycle(group: &Group) -> Option<Decimal> {
    per(Decimal::whole(group.of.days), group.of.n_days)
}

fn row(
    page: &Page<'_>,
    names: Vec<String>,
    key: &str,
    group: &Group,
    behind: &mut Vec<Behind>,
) -> Vec<Cell> {
    let closed = group.won.len() + group.lost.len();
    let rate = Rate::new(group.won.len(), closed);
    let mut cells: Vec<Cell> = names.into_iter().map(Cell::text).collect();
    if cells.is_empty() {
        cells.push(Cell::text(page.say("money-all", &[])));
    }
    let days = cycle(group).map(Decimal::to_f64);
    cells.extend([
        page.deals(behind, format!("open.{key}"), &group.open),
        page.deals(behind, format!("won.{key}"), &group.won),
        page.deals(behind, format!("lost.{key}"), &group.lost),
        Cell::rate((closed > 0).then_some(rate)),
        page.cell(per(group.of.revenue, group.of.n_revenue)),
        Cell::of(days.map_or(CellValue::Nothing, CellValue::Days)),
        page.cell(velocity(&group.velocity())),
    ]);
    cells
}

fn mark(page: &Page<'_>, key: &str, group: &Group) -> Mark {
    let value = velocity(&group.velocity());
    let open = page.count(group.open.len());
    Mark {
        label: key.to_owned(),
        value,
        text: page.money_or_dash(value),
        n_text: page.say(
            "money-open-deals",
            &[("n", group.open.len().into()), ("text", open.into())],
        ),
        key: format!("open.{key}"),
        rest: false,
    }
}

fn formula(page: &Page<'_>, all: &Group, result: Option<Decimal>) -> Formula {
    let closed = all.won.len() + all.lost.len();
    let rate = Rate::new(all.won.len(), closed).rate;
    let average = per(all.of.revenue, all.of.n_revenue);
    let days = cycle(all).map_or_else(|| "–".to_owned(), |days| page.words.number(days.to_f64()));
    let inputs = format!(
        "{} × {} × {} ÷ {days} = {}",
        page.count(all.open.len()),
        rate.map_or_else(|| "–".to_owned(), |rate| page.words.percent(rate)),
        page.money_or_dash(average),
        page.money_or_dash(result),
    );
    page.formula("velocity", page.say("money-velocity", &[]), inputs)
}
