//! What was won, and what came back of what was spent? Won deals count once, each on the line of whose it is; what
//! was there before its people were leads stands apart.

use funnel::{Decimal, Rate, per, return_on};

use super::lines::{Line, Of};
use super::said::{Mark, Page, known};
use super::{MoneyBy, MoneyFigure};
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Formula, Sheet, SheetColumn, Shown};

pub(super) fn shown(page: &Page<'_>) -> Shown {
    let is_roi = page.asked.figure == MoneyFigure::Roi;
    let books = page.books;
    let mut behind = Vec::new();
    let lines = books.lines.iter().filter(|line| match is_roi {
        true => known(&line.loaded).is_some() || !line.won.is_empty(),
        false => !line.won.is_empty() || !line.lost.is_empty(),
    });
    let row = |line: &Line, behind: &mut Vec<Behind>| match is_roi {
        true => roi_row(page, line, behind),
        false => row(page, line, behind),
    };
    let mut rows: Vec<Vec<Cell>> = lines.clone().map(|line| row(line, &mut behind)).collect();
    if !rows.is_empty() {
        let mut all = row(&books.all, &mut behind);
        if let Some(first) = all.first_mut() {
            first.value = CellValue::Text(page.say("money-all", &[]));
        }
        rows.push(all);
    }
    let mut notes = Vec::new();
    if is_roi {
        notes.push(page.say(
            match page.books.inputs.share("margin") {
                Some(_) => "money-roi-margin",
                None => "money-roi-no-margin",
            },
            &[],
        ));
        page.cost_notes(&mut notes);
    }
    page.deal_notes(&mut notes);
    page.currency_notes(&mut notes, &[&books.all.revenue]);
    if is_roi {
        page.currency_notes(&mut notes, &[&books.all.loaded]);
    }
    let marks = lines.map(|line| mark(page, line, is_roi)).collect();
    let label = page.say(
        if is_roi {
            "money-roi-of-spend"
        } else {
            "money-revenue"
        },
        &[],
    );
    Shown {
        title: title(page, is_roi),
        caption: page.caption(),
        notes,
        picture: page.picture(marks, label),
        sheet: Sheet {
            columns: columns(page, is_roi),
            rows,
        },
        behind,
        formulas: formulas(page, is_roi),
        ..Shown::default()
    }
}

fn columns(page: &Page<'_>, is_roi: bool) -> Vec<SheetColumn> {
    let mut columns = vec![page.line_column()];
    let own: &[(&str, ColumnKind)] = match is_roi {
        true => &[
            ("cost", ColumnKind::Money),
            ("won", ColumnKind::Count),
            ("revenue", ColumnKind::Money),
            ("gain", ColumnKind::Money),
            ("roi", ColumnKind::Number),
        ],
        false => &[
            ("won", ColumnKind::Count),
            ("revenue", ColumnKind::Money),
            ("average_won", ColumnKind::Money),
            ("lost", ColumnKind::Count),
            ("win_rate", ColumnKind::Rate),
        ],
    };
    columns.extend(own.iter().map(|(key, kind)| page.column(key, *kind)));
    columns
}

fn key(page: &Page<'_>, line: &Line) -> String {
    match std::ptr::eq(line, &page.books.all) {
        true => "all".to_owned(),
        false => line.key(),
    }
}

/// The mean of the won deals that have an amount.
fn average(line: &Line) -> Option<Decimal> {
    per(known(&line.revenue)?, line.revenue.n)
}

fn row(page: &Page<'_>, line: &Line, behind: &mut Vec<Behind>) -> Vec<Cell> {
    let key = key(page, line);
    let (won, lost) = (Line::rows(&line.won), Line::rows(&line.lost));
    let closed = won.len() + lost.len();
    let rate = Rate::new(won.len(), closed);
    vec![
        page.line_cell(&line.of),
        page.deals(behind, format!("won.{key}"), &won),
        page.sum(&line.revenue),
        page.cell(average(line)),
        page.deals(behind, format!("lost.{key}"), &lost),
        Cell::rate((closed > 0).then_some(rate)),
    ]
}

/// What came back of a line: gain and return; nothing where nothing was spent, or nothing is known of it.
fn returned(page: &Page<'_>, line: &Line) -> (Option<Decimal>, Option<Decimal>) {
    let margin = page.books.inputs.share("margin");
    let margin = margin.unwrap_or(Decimal::whole(1));
    let Some(cost) = known(&line.loaded) else {
        return (None, None);
    };
    let revenue = line.revenue.total;
    let earned = revenue.times(margin).map(|earned| earned.rounded(2));
    let gain = earned.and_then(|earned| earned.minus(cost));
    (gain, return_on(cost, revenue, margin))
}

fn roi_row(page: &Page<'_>, line: &Line, behind: &mut Vec<Behind>) -> Vec<Cell> {
    let (gain, roi) = returned(page, line);
    let roi = roi.map_or(CellValue::Nothing, |roi| CellValue::Number(roi.to_f64()));
    vec![
        page.line_cell(&line.of),
        page.sum(&line.loaded),
        page.deals(behind, format!("won.{}", key(page, line)), &line.won),
        page.sum(&line.revenue),
        page.cell(gain),
        Cell::of(roi),
    ]
}

fn mark(page: &Page<'_>, line: &Line, is_roi: bool) -> Mark {
    let won = Line::rows(&line.won).len();
    let deals = page.say("money-deals-won", &[("n", won.into())]);
    let (value, text) = match is_roi {
        false => {
            let value = known(&line.revenue);
            (value, page.money_or_dash(value))
        }
        true => {
            let (_, value) = returned(page, line);
            let text = value.map_or_else(|| "–".to_owned(), |roi| page.words.percent(roi.to_f64()));
            (value, text)
        }
    };
    Mark {
        label: page.label(&line.of),
        value,
        text,
        n_text: deals,
        key: format!("won.{}", line.key()),
        rest: !line.of.is_named(),
    }
}

fn title(page: &Page<'_>, is_roi: bool) -> String {
    let all = &page.books.all;
    if is_roi {
        let (gain, roi) = returned(page, all);
        return match (gain, roi) {
            (Some(_), Some(roi)) => {
                let args = [
                    ("cost", page.money(all.loaded.total).into()),
                    ("revenue", page.money(all.revenue.total).into()),
                    ("roi", page.words.percent(roi.to_f64()).into()),
                ];
                page.say("money-roi-finding", &args)
            }
            _ => page.say("money-roi-none", &[]),
        };
    }
    let won = Line::rows(&all.won).len();
    let Some(revenue) = known(&all.revenue) else {
        if won > 0 {
            return page.say("money-revenue-unsaid", &[("n", won.into())]);
        }
        return page.say("money-revenue-none", &[]);
    };
    let whole = ("revenue", page.money(revenue).into());
    let n = ("n", won.into());
    let best = (page.books.lines.iter())
        .filter(|line| matches!(line.of, Of::Value(_)))
        .max_by_key(|line| line.revenue.total);
    let share = best.and_then(|line| {
        let share = line.revenue.total.over(revenue)?.to_f64();
        (share > 0.0 && page.asked.by != MoneyBy::Month).then(|| (page.label(&line.of), share))
    });
    match share {
        Some((best, share)) => {
            let share = ("share", page.words.percent(share).into());
            page.say(
                "money-revenue-finding",
                &[whole, n, ("best", best.into()), share],
            )
        }
        None => page.say("money-revenue-all", &[whole, n]),
    }
}

fn formulas(page: &Page<'_>, is_roi: bool) -> Vec<Formula> {
    let all = &page.books.all;
    if is_roi {
        let (_, roi) = returned(page, all);
        let margin = page.books.inputs.share("margin").map(Decimal::to_f64);
        let inputs = format!(
            "({} × {} − {cost}) ÷ {cost} = {}",
            page.money(all.revenue.total),
            page.words.percent(margin.unwrap_or(1.0)),
            roi.map_or_else(|| "–".to_owned(), |roi| page.words.percent(roi.to_f64())),
            cost = page.money_or_dash(known(&all.loaded)),
        );
        return vec![page.formula("roi", page.say("money-roi", &[]), inputs)];
    }
    let average_inputs = page.divided(&all.revenue, all.revenue.n, average(all));
    let (won, lost) = (Line::rows(&all.won).len(), Line::rows(&all.lost).len());
    let rate = Rate::new(won, won + lost).rate;
    let rate = rate.map_or_else(|| "–".to_owned(), |rate| page.words.percent(rate));
    let (won, closed) = (page.count(won), page.count(won + lost));
    vec![
        page.formula(
            "average",
            page.say("money-average-won", &[]),
            average_inputs,
        ),
        page.formula(
            "win-rate",
            page.say("money-win-rate", &[]),
            format!("{won} ÷ {closed} = {rate}"),
        ),
    ]
}
