//! What is an account worth while it stays, and after how many months has it brought in what it cost? Of what the
//! team said: nothing of it has a default.
//!
//! Source of the formulas: Farris et al., Marketing Metrics (3rd edition, 2016), chapter 5; revenue, margin and churn
//! are of one and the same span.

use funnel::{Decimal, lifetime_value, payback_months, per};

use super::inputs::Span;
use super::lines::{Line, Of};
use super::said::{Mark, Page, known};
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Sheet, Shown};

/// The names of those of `keys` that nobody said.
fn missing(page: &Page<'_>, keys: &[&str]) -> Vec<String> {
    let unsaid = keys
        .iter()
        .filter(|key| page.books.inputs.said(key).is_none());
    let named = unsaid.map(|key| page.say(&format!("economics-{}", key.replace('_', "-")), &[]));
    named.collect()
}

fn note_of_missing(page: &Page<'_>, missing: &[String]) -> Vec<String> {
    let say = || {
        let inputs = page.words.list_and(missing);
        page.say("money-says-missing", &[("inputs", inputs.into())])
    };
    (!missing.is_empty()).then(say).into_iter().collect()
}

fn percent(page: &Page<'_>, share: Option<Decimal>) -> String {
    share.map_or_else(
        || "–".to_owned(),
        |share| page.words.percent(share.to_f64()),
    )
}

fn share_cell(share: Option<Decimal>) -> Cell {
    Cell::of(share.map_or(CellValue::Nothing, |share| {
        CellValue::Number(share.to_f64())
    }))
}

pub(super) fn lifetime(page: &Page<'_>) -> Shown {
    let inputs = &page.books.inputs;
    let revenue = inputs.number("revenue_per_account");
    let (margin, churn) = (inputs.share("margin"), inputs.share("churn"));
    let value = revenue.zip(margin).zip(churn);
    let value = value.and_then(|((revenue, margin), churn)| lifetime_value(revenue, margin, churn));
    let missing = missing(page, &["revenue_per_account", "margin", "churn"]);
    let mut notes = note_of_missing(page, &missing);
    let stays_for_ever = churn.is_some_and(Decimal::is_zero);
    if stays_for_ever {
        notes.push(page.say("money-clv-no-churn", &[]));
    }
    notes.push(page.say(
        match inputs.span() {
            Span::Month => "money-clv-month",
            Span::Year => "money-clv-year",
        },
        &[],
    ));
    let title = match value {
        Some(value) => page.say("money-clv-finding", &[("amount", page.money(value).into())]),
        None => page.say("money-clv-none", &[]),
    };
    let said = format!(
        "{} × {} ÷ {} = {}",
        page.money_or_dash(revenue),
        percent(page, margin),
        percent(page, churn),
        page.money_or_dash(value),
    );
    Shown {
        title,
        caption: page.caption(),
        notes,
        picture: None,
        sheet: Sheet {
            columns: vec![
                page.column("revenue_per_account", ColumnKind::Money),
                page.column("margin", ColumnKind::Number),
                page.column("churn", ColumnKind::Number),
                page.column("clv", ColumnKind::Money),
            ],
            rows: vec![vec![
                page.cell(revenue),
                share_cell(margin),
                share_cell(churn),
                page.cell(value),
            ]],
        },
        behind: Vec::new(),
        formulas: vec![page.formula("clv", page.say("money-clv", &[]), said)],
        ..Shown::default()
    }
}

pub(super) fn payback(page: &Page<'_>) -> Shown {
    let inputs = &page.books.inputs;
    let monthly = inputs
        .number("revenue_per_account")
        .and_then(|revenue| match inputs.span() {
            Span::Month => Some(revenue),
            Span::Year => revenue.over(Decimal::whole(12)),
        });
    let margin = inputs.share("margin");
    let missing = missing(page, &["revenue_per_account", "margin"]);
    let mut notes = note_of_missing(page, &missing);
    page.cost_notes(&mut notes);
    page.currency_notes(&mut notes, &[&page.books.all.loaded]);
    let mut behind = Vec::new();
    let lines = page.books.lines.iter();
    let lines = lines.filter(|line| !line.customers.is_empty());
    let all = &page.books.all;
    let of = |line: &Line| {
        let cac = known(&line.loaded).and_then(|cost| per(cost, line.customers.len()));
        let months = cac.zip(monthly).zip(margin);
        let months =
            months.and_then(|((cac, monthly), margin)| payback_months(cac, monthly, margin));
        (cac, months)
    };
    let row = |line: &Line, name: String, key: String, behind: &mut Vec<Behind>| {
        let (cac, months) = of(line);
        vec![
            Cell::text(name),
            page.deals(behind, format!("customers.{key}"), &line.customers),
            page.cell(cac),
            Cell::of(months.map_or(CellValue::Nothing, |months| {
                CellValue::Number(months.rounded(2).to_f64())
            })),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = lines
        .clone()
        .map(|line| row(line, page.label(&line.of), line.key(), &mut behind))
        .collect();
    rows.push(row(
        all,
        page.say("money-all", &[]),
        "all".to_owned(),
        &mut behind,
    ));
    let months_said = |months: Option<Decimal>| {
        months.map_or_else(
            || "–".to_owned(),
            |months| {
                let months = page.words.number(months.rounded(1).to_f64());
                page.say("money-months", &[("n", months.into())])
            },
        )
    };
    let marks = lines.filter(|line| known(&line.loaded).is_some());
    let marks = marks.map(|line| {
        let (cac, months) = of(line);
        Mark {
            label: page.label(&line.of),
            value: months,
            text: months_said(months),
            n_text: page.money_or_dash(cac),
            key: format!("customers.{}", line.key()),
            rest: matches!(line.of, Of::Rest(_) | Of::Unsaid),
        }
    });
    let marks = marks.collect();
    let (cac, months) = of(all);
    let title = match months {
        Some(_) => {
            let args = [
                ("months", months_said(months).into()),
                ("cac", page.money_or_dash(cac).into()),
            ];
            page.say("money-payback-finding", &args)
        }
        None => page.say("money-payback-none", &[]),
    };
    let said = format!(
        "{} ÷ ({} × {}) = {}",
        page.money_or_dash(cac),
        page.money_or_dash(monthly),
        percent(page, margin),
        months_said(months),
    );
    Shown {
        title,
        caption: page.caption(),
        notes,
        picture: page.picture(marks, page.say("money-payback-months", &[])),
        sheet: Sheet {
            columns: vec![
                page.line_column(),
                page.column("customers", ColumnKind::Count),
                page.column("cac", ColumnKind::Money),
                page.column("payback_months", ColumnKind::Number),
            ],
            rows,
        },
        behind,
        formulas: vec![page.formula("payback", page.say("money-payback", &[]), said)],
        ..Shown::default()
    }
}
