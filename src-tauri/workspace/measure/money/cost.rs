//! What does a lead cost, one of each stage, and a customer? Media alone for leads, everything for a customer; for
//! the stages whichever is asked for.
//!
//! Source of the formulas: Farris et al., Marketing Metrics (3rd edition, 2016), chapters 5 and 9.

use funnel::{CostKinds, Decimal, Sum, per};

use super::lines::{Line, Of};
use super::said::{Mark, Page, known};
use crate::measure::{Behind, ColumnKind, Formula, Sheet, SheetColumn, Shown};

/// Fewer leads than this say nothing of what one of them costs.
const FEW: usize = 5;

pub(super) fn shown(page: &Page<'_>) -> Shown {
    let books = page.books;
    let mut behind = Vec::new();
    let lines = books.lines.iter().filter(|line| is_of_leads(line));
    let mut rows: Vec<_> = lines
        .clone()
        .map(|line| row(page, line, &mut behind))
        .collect();
    if !rows.is_empty() {
        let mut all = row(page, &books.all, &mut behind);
        if let Some(first) = all.first_mut() {
            first.value = crate::measure::CellValue::Text(page.say("money-all", &[]));
        }
        rows.push(all);
    }
    let mut notes = vec![page.say(
        match page.asked.costs {
            CostKinds::Media => "money-cost-basis-media",
            CostKinds::Loaded => "money-cost-basis-loaded",
        },
        &[],
    )];
    page.cost_notes(&mut notes);
    page.lead_notes(&mut notes);
    page.currency_notes(&mut notes, &[&books.all.loaded]);
    let marks: Vec<Mark> = lines.map(|line| mark(page, line)).collect();
    Shown {
        title: title(page),
        caption: page.caption(),
        notes,
        picture: page.picture(marks, per_label(page)),
        sheet: Sheet {
            columns: columns(page),
            rows,
        },
        behind,
        formulas: formulas(page, &books.all),
        ..Shown::default()
    }
}

/// Whether leads or costs are on a line, and not only deals.
fn is_of_leads(line: &Line) -> bool {
    !matches!(line.of, Of::Elsewhere | Of::Unclear | Of::Nobody)
        && (!line.leads.is_empty() || line.loaded.n + line.loaded.left.len() > 0)
}

/// The first stage that is counted, and those who reached it; the leads themselves without one.
fn first_stage<'l>(page: &Page<'_>, line: &'l Line) -> (String, String, &'l [u32]) {
    match (page.books.stages.first(), line.reached.first()) {
        (Some((_, stage)), Some(reached)) => (stage.key.0.clone(), stage.label.clone(), reached),
        _ => ("leads".to_owned(), page.say("money-lead", &[]), &line.leads),
    }
}

fn basis<'l>(page: &Page<'_>, line: &'l Line) -> &'l Sum {
    match page.books.stages.is_empty() {
        true => &line.media,
        false => page.basis(line),
    }
}

fn per_label(page: &Page<'_>) -> String {
    let (_, label, _) = first_stage(page, &page.books.all);
    page.say("money-cost-per", &[("stage", label.into())])
}

fn each(sum: &Sum, n: usize) -> Option<Decimal> {
    per(known(sum)?, n)
}

fn columns(page: &Page<'_>) -> Vec<SheetColumn> {
    let mut columns = vec![
        page.line_column(),
        page.column("media_cost", ColumnKind::Money),
        page.column("cost", ColumnKind::Money),
        page.column("leads", ColumnKind::Count),
        page.column("cost_per_lead", ColumnKind::Money),
    ];
    for (_, stage) in &page.books.stages {
        let (key, label) = (&stage.key.0, stage.label.clone());
        let per = page.say("money-cost-per", &[("stage", label.as_str().into())]);
        columns.push(SheetColumn::new(
            &format!("n_{key}"),
            label,
            ColumnKind::Count,
        ));
        columns.push(SheetColumn::new(
            &format!("cost_per_{key}"),
            per,
            ColumnKind::Money,
        ));
    }
    columns.push(page.column("customers", ColumnKind::Count));
    columns.push(page.column("cac", ColumnKind::Money));
    columns
}

fn row(page: &Page<'_>, line: &Line, behind: &mut Vec<Behind>) -> Vec<crate::measure::Cell> {
    let is_all = std::ptr::eq(line, &page.books.all);
    let key = if is_all { "all".to_owned() } else { line.key() };
    let mut cells = vec![
        page.line_cell(&line.of),
        page.sum(&line.media),
        page.sum(&line.loaded),
        page.people(behind, format!("leads.{key}"), &line.leads),
        page.cell(each(&line.media, line.leads.len())),
    ];
    for ((_, stage), reached) in page.books.stages.iter().zip(&line.reached) {
        cells.push(page.people(behind, format!("{}.{key}", stage.key.0), reached));
        cells.push(page.cell(each(page.basis(line), reached.len())));
    }
    cells.push(page.deals(behind, format!("customers.{key}"), &line.customers));
    cells.push(page.cell(each(&line.loaded, line.customers.len())));
    cells
}

fn mark(page: &Page<'_>, line: &Line) -> Mark {
    let (stage, label, reached) = first_stage(page, line);
    let value = each(basis(page, line), reached.len());
    let args = [
        ("n", page.count(reached.len()).into()),
        ("stage", label.into()),
        ("cost", page.money_or_dash(known(basis(page, line))).into()),
    ];
    Mark {
        label: page.label(&line.of),
        value,
        text: page.money_or_dash(value),
        n_text: page.say("money-cost-for", &args),
        key: format!("{stage}.{}", line.key()),
        rest: matches!(line.of, Of::Rest(_) | Of::Unsaid | Of::Unassigned),
    }
}

/// The finding: the cheapest and the dearest, of those with enough leads to tell.
fn title(page: &Page<'_>) -> String {
    let (_, stage, reached) = first_stage(page, &page.books.all);
    let mut told: Vec<(Decimal, String)> = (page.books.lines.iter())
        .filter(|line| line.of.is_named())
        .filter_map(|line| {
            let (_, _, reached) = first_stage(page, line);
            let value = each(basis(page, line), reached.len())?;
            (reached.len() >= FEW).then(|| (value, page.label(&line.of)))
        })
        .collect();
    told.sort();
    match (told.first(), told.last()) {
        (Some((low, cheapest)), Some((high, dearest))) if low < high => {
            let args = [
                ("stage", stage.into()),
                ("cheapest", cheapest.into()),
                ("low", page.money(*low).into()),
                ("dearest", dearest.into()),
                ("high", page.money(*high).into()),
            ];
            page.say("money-cost-finding", &args)
        }
        _ => match each(basis(page, &page.books.all), reached.len()) {
            Some(value) => {
                let args = [
                    ("stage", stage.into()),
                    ("amount", page.money(value).into()),
                ];
                page.say("money-cost-one", &args)
            }
            None => page.say("money-cost-none", &[]),
        },
    }
}

fn formulas(page: &Page<'_>, all: &Line) -> Vec<Formula> {
    let leads = all.leads.len();
    let each_lead = page.divided(&all.media, leads, each(&all.media, leads));
    let mut formulas = vec![page.formula("cpl", page.say("money-cost-per-lead", &[]), each_lead)];
    for ((_, stage), reached) in page.books.stages.iter().zip(&all.reached) {
        let sum = page.basis(all);
        let name = page.say("money-cost-per", &[("stage", stage.label.as_str().into())]);
        let inputs = page.divided(sum, reached.len(), each(sum, reached.len()));
        let key = match page.asked.costs {
            CostKinds::Media => "stage-media",
            CostKinds::Loaded => "stage-loaded",
        };
        formulas.push(page.formula(key, name, inputs));
    }
    let customers = all.customers.len();
    let cac = page.divided(&all.loaded, customers, each(&all.loaded, customers));
    formulas.push(page.formula("cac", page.say("money-cac", &[]), cac));
    formulas
}
