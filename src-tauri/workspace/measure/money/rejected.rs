//! What was spent on leads that were sent back? Each lead of a line costs the same; so many of them as are recorded
//! as given back, or as never having been leads, cost so much.

use funnel::{Decimal, Ending, Rate};
use import::{Meaning, of_label};
use lead::Field;

use super::lines::{Line, Of};
use super::said::{Mark, Page, known};
use crate::measure::{Behind, Cell, ColumnKind, Sheet, Shown};

/// The field that records whether a lead was sent back: of those that name a status or a stage, the first that
/// records any.
pub(super) fn rejected<'a>(page: &Page<'a>) -> Option<(&'a Field, Vec<bool>)> {
    let list = &page.snapshot.list;
    let named = [Meaning::LeadStatus, Meaning::LifecycleStage];
    named.iter().find_map(|meaning| {
        let is_it = |field: &&Field| {
            let read = of_label(&field.label).or_else(|| of_label(field.key.as_str()));
            field.kind.is_textual() && read.is_some_and(|read| read.meaning == *meaning)
        };
        let field = list.fields().iter().find(is_it)?;
        let is_back = |text: &str| {
            let ending = Ending::of(text);
            matches!(ending, Some(Ending::Recycled | Ending::Disqualified))
        };
        let said = list.column(&field.key)?.by_text(is_back);
        let rows: Vec<bool> = said.into_iter().map(|said| said == Some(true)).collect();
        rows.contains(&true).then_some((field, rows))
    })
}

/// What the rejected leads of a line cost: its cost × rejected ÷ leads, divided once.
fn cost_of(line: &Line, n: usize) -> Option<Decimal> {
    let whole = |n: usize| i64::try_from(n).ok().map(Decimal::whole);
    let cost = known(&line.loaded)?.times(whole(n)?)?;
    cost.over(whole(line.leads.len())?)
        .map(|cost| cost.rounded(2))
}

pub(super) fn shown(page: &Page<'_>) -> Shown {
    let found = rejected(page);
    let books = page.books;
    let of = |line: &Line| -> Vec<u32> {
        let Some((_, is_back)) = &found else {
            return Vec::new();
        };
        let leads = line.leads.iter().copied();
        leads.filter(|lead| is_back[*lead as usize]).collect()
    };
    let mut behind = Vec::new();
    let row = |line: &Line, name: String, key: String, behind: &mut Vec<Behind>, cost| {
        let back = of(line);
        let rate = Rate::new(back.len(), line.leads.len());
        vec![
            Cell::text(name),
            page.people(behind, format!("leads.{key}"), &line.leads),
            page.people(behind, format!("rejected.{key}"), &back),
            Cell::rate((!line.leads.is_empty()).then_some(rate)),
            page.sum(&line.loaded),
            page.cell(cost),
        ]
    };
    let is_there = |line: &&Line| !line.leads.is_empty() || known(&line.loaded).is_some();
    let lines: Vec<&Line> = books.lines.iter().filter(is_there).collect();
    let mut rows = Vec::new();
    let mut marks = Vec::new();
    let mut whole: Option<Decimal> = None;
    for line in &lines {
        let n = of(line).len();
        let cost = cost_of(line, n);
        // A sum over the lines, so that the dear sources weigh as they do.
        whole = match (whole, cost) {
            (Some(sum), Some(cost)) => sum.plus(cost),
            (sum, cost) => sum.or(cost),
        };
        rows.push(row(
            line,
            page.label(&line.of),
            line.key(),
            &mut behind,
            cost,
        ));
        marks.push(Mark {
            label: page.label(&line.of),
            value: cost,
            text: page.money_or_dash(cost),
            n_text: page.say(
                "money-rejected-n",
                &[("n", n.into()), ("of", line.leads.len().into())],
            ),
            key: format!("rejected.{}", line.key()),
            rest: matches!(line.of, Of::Rest(_) | Of::Unsaid),
        });
    }
    let n_all = of(&books.all).len();
    if !rows.is_empty() {
        let name = page.say("money-all", &[]);
        rows.push(row(&books.all, name, "all".to_owned(), &mut behind, whole));
    }
    let mut notes = vec![match &found {
        Some((field, _)) => page.say(
            "money-rejected-by",
            &[("field", field.label.as_str().into())],
        ),
        None => page.say("money-rejected-unknown", &[]),
    }];
    page.cost_notes(&mut notes);
    page.lead_notes(&mut notes);
    page.currency_notes(&mut notes, &[&books.all.loaded]);
    let title = match (whole, &found) {
        (Some(cost), Some(_)) => {
            let args = [("amount", page.money(cost).into()), ("n", n_all.into())];
            page.say("money-rejected-finding", &args)
        }
        _ => page.say("money-rejected-none", &[]),
    };
    let formulas = lines.iter().filter_map(|line| {
        let n = of(line).len();
        let cost = cost_of(line, n).filter(|_| n > 0)?;
        let spent = page.money_or_dash(known(&line.loaded));
        let (back, leads) = (page.count(n), page.count(line.leads.len()));
        let said = format!("{spent} × {back} ÷ {leads} = {}", page.money(cost));
        Some(page.formula("rejected", page.label(&line.of), said))
    });
    let mut columns = vec![page.line_column()];
    columns.extend(
        [
            ("leads", ColumnKind::Count),
            ("rejected", ColumnKind::Count),
            ("rejected_rate", ColumnKind::Rate),
            ("cost", ColumnKind::Money),
            ("rejected_cost", ColumnKind::Money),
        ]
        .map(|(key, kind)| page.column(key, kind)),
    );
    let formulas = formulas.collect();
    Shown {
        title,
        caption: page.caption(),
        notes,
        picture: page.picture(marks, page.say("money-rejected-cost", &[])),
        sheet: Sheet { columns, rows },
        behind,
        formulas,
        ..Shown::default()
    }
}
