//! Which good leads did nobody follow up, and what may they be worth? Those who qualify for sales and have no call,
//! meeting, message or deal on record; worth what followed ones brought, which is an estimate and says so.
//!
//! Invariants: nothing on record means nothing was done only where an import said that all such activities are
//! there; of others nobody knows.

use definition::{Owner, Stage};
use funnel::{Count, DealOutcome, Decimal, members, per};
use lead::{
    ACTIVITY_DATE, ACTIVITY_TYPE, FieldKey, Mask, Related, Relation, ValueRef, date_of, fold,
};

use super::lines::{Line, Of};
use super::said::{Mark, Page, known};
use crate::measure::{Behind, Cell, ColumnKind, Sheet, Shown};

/// What sales does to follow up, as CRMs call it, folded: any kind that begins so.
const FOLLOWS_UP: [&str; 22] = [
    "call",
    "phone",
    "meeting",
    "email",
    "e-mail sent",
    "mail sent",
    "sms",
    "task",
    "linkedin message",
    "whatsapp",
    "demo held",
    "rozmowa",
    "telefon",
    "spotkanie",
    "panggilan",
    "rapat",
    "mesyuarat",
    "opkald",
    "møde",
    "mode",
    "โทร",
    "ประชุม",
];

/// What marketing's own mail does that begins so too.
const NOT: [&str; 3] = ["email opened", "email clicked", "email bounced"];

/// Where each lead stands.
struct Followed {
    good: Mask,
    done: Mask,
    /// Nothing is on record, and everything is said to be.
    surely_not: Mask,
}

fn follows_up(kind: &str) -> bool {
    let kind = fold(kind);
    let begins = |names: &[&str]| names.iter().any(|name| kind.starts_with(name));
    begins(&FOLLOWS_UP) && !begins(&NOT)
}

/// The first stage of sales that leads cannot go past.
fn good_stage(stages: &[Stage]) -> Option<(usize, &Stage)> {
    let mut all = stages.iter().enumerate();
    all.find(|(_, stage)| stage.owner == Owner::Sales && !stage.optional)
}

/// The leads with an activity that follows up, and the kinds of those there are.
fn touched(related: &Related) -> (Mask, Vec<String>) {
    let table = related.table();
    let column = table.column(&FieldKey::from_label(ACTIVITY_TYPE));
    let mut kinds = std::collections::BTreeSet::new();
    let mut is_touch = vec![false; table.n_rows()];
    for (row, is) in is_touch.iter_mut().enumerate() {
        if let Some(ValueRef::Text(kind)) = column.and_then(|column| column.value(row))
            && follows_up(kind)
        {
            *is = true;
            if !kinds.contains(kind) {
                kinds.insert(kind.to_owned());
            }
        }
    }
    let is_touched = |lead| {
        related
            .rows_of(lead)
            .iter()
            .any(|row| is_touch[*row as usize])
    };
    (
        Mask::from_fn(related.n_leads(), is_touched),
        kinds.into_iter().collect(),
    )
}

/// Whether every activity of these kinds since the first that is there is said to be on record.
fn is_covered(page: &Page<'_>, related: &Related, kinds: &[String]) -> bool {
    let table = related.table();
    let column = table.column(&FieldKey::from_label(ACTIVITY_DATE));
    let days = (0..table.n_rows()).filter_map(|row| match column?.value(row)? {
        ValueRef::Day(day) => date_of(day),
        _ => None,
    });
    let to = page.snapshot.as_of;
    days.min().is_some_and(|from| {
        let covers = |kind: &String| related.covers(Some(kind), from, to);
        !kinds.is_empty() && kinds.iter().all(covers)
    })
}

fn followed(page: &Page<'_>, stage: usize) -> Option<(Followed, Vec<String>)> {
    let list = &page.snapshot.list;
    let (_, verdicts) = page.snapshot.decided()?;
    let good = members(verdicts, stage, Count::CompletePath);
    let n = list.n_rows();
    let deals = list.related(Relation::Deal);
    let has_deal = deals.map_or_else(
        || Mask::none(n),
        |deals| Mask::from_fn(n, |lead| !deals.rows_of(lead).is_empty()),
    );
    let activities = list.related(Relation::Activity)?;
    let (touched, kinds) = touched(activities);
    let done = touched.or(&has_deal);
    let surely_not = match is_covered(page, activities, &kinds) {
        true => activities.keyed().and_not(&done),
        false => Mask::none(n),
    };
    let followed = Followed {
        good,
        done,
        surely_not,
    };
    Some((followed, kinds))
}

pub(super) fn shown(page: &Page<'_>) -> Shown {
    let stage = page
        .snapshot
        .decided()
        .and_then(|(one, _)| good_stage(&one.stages));
    let found = stage.and_then(|(at, _)| followed(page, at));
    let (Some((_, stage)), Some((followed, kinds))) = (stage, found) else {
        return Shown {
            title: page.say("money-not-followed-none", &[]),
            caption: page.caption(),
            notes: vec![page.say("money-not-followed-needs", &[])],
            sheet: Sheet {
                columns: columns(page),
                rows: Vec::new(),
            },
            ..Shown::default()
        };
    };
    let rows_in = |line: &Line, mask: &Mask| -> Vec<u32> {
        let leads = line.leads.iter().copied();
        let good = leads.filter(|lead| followed.good.contains(*lead as usize));
        good.filter(|lead| mask.contains(*lead as usize)).collect()
    };
    let unknown = followed
        .good
        .and_not(&followed.done.or(&followed.surely_not));
    let all = &page.books.all;
    let n_done = rows_in(all, &followed.done).len();
    let n_won = rows_in(all, &followed.done.and(&winners(page))).len();
    let average = known(&all.revenue).and_then(|revenue| per(revenue, all.revenue.n));
    let stands_for = |n: usize| -> Option<Decimal> {
        let whole = |n: usize| i64::try_from(n).ok().map(Decimal::whole);
        let worth = average?.times(whole(n)?)?.times(whole(n_won)?)?;
        worth.over(whole(n_done)?).map(|worth| worth.rounded(2))
    };
    let mut behind = Vec::new();
    let row = |line: &Line, name: String, key: String, behind: &mut Vec<Behind>| {
        let mut cells = vec![Cell::text(name)];
        for (part, mask) in [
            ("good", &followed.good),
            ("followed", &followed.done),
            ("not_followed", &followed.surely_not),
            ("not_recorded", &unknown),
        ] {
            cells.push(page.people(behind, format!("{part}.{key}"), &rows_in(line, mask)));
        }
        let n = rows_in(line, &followed.surely_not).len();
        cells.push(page.cell(stands_for(n)));
        cells
    };
    let is_good = |line: &&Line| !rows_in(line, &followed.good).is_empty();
    let lines: Vec<&Line> = page.books.lines.iter().filter(is_good).collect();
    let mut rows: Vec<Vec<Cell>> = (lines.iter())
        .map(|line| row(line, page.label(&line.of), line.key(), &mut behind))
        .collect();
    rows.push(row(
        all,
        page.say("money-all", &[]),
        "all".to_owned(),
        &mut behind,
    ));
    let marks = lines.iter().map(|line| {
        let n = rows_in(line, &followed.surely_not).len();
        let of = rows_in(line, &followed.good).len();
        Mark {
            label: page.label(&line.of),
            value: i64::try_from(n).ok().map(Decimal::whole),
            text: page.count(n),
            n_text: page.say(
                "money-not-followed-of",
                &[("n", n.into()), ("of", of.into())],
            ),
            key: format!("not_followed.{}", line.key()),
            rest: matches!(line.of, Of::Rest(_) | Of::Unsaid),
        }
    });
    let marks = marks.collect();
    let n = rows_in(all, &followed.surely_not).len();
    let n_unknown = rows_in(all, &unknown).len();
    let worth = stands_for(n);
    let mut notes = vec![page.say(
        "money-not-followed-says",
        &[
            ("stage", stage.label.as_str().into()),
            ("kinds", page.words.list_or(&kinds).into()),
        ],
    )];
    if n_unknown > 0 {
        notes.push(page.say("money-not-followed-unknown", &[("n", n_unknown.into())]));
    }
    notes.push(page.say("money-not-followed-estimate", &[]));
    page.deal_notes(&mut notes);
    page.currency_notes(&mut notes, &[&all.revenue]);
    let good = rows_in(all, &followed.good).len();
    let mut args = vec![("n", n.into()), ("of", good.into())];
    let title = match worth.filter(|_| n > 0) {
        Some(worth) => {
            args.push(("amount", page.money(worth).into()));
            page.say("money-not-followed-finding", &args)
        }
        None => page.say("money-not-followed-count", &args),
    };
    let said = format!(
        "{} × {} ÷ {} × {} = {}",
        page.count(n),
        page.count(n_won),
        page.count(n_done),
        page.money_or_dash(average),
        page.money_or_dash(worth),
    );
    Shown {
        title,
        caption: page.caption(),
        notes,
        picture: page.picture(marks, page.say("money-not-followed", &[])),
        sheet: Sheet {
            columns: columns(page),
            rows,
        },
        behind,
        formulas: vec![page.formula("not-followed", page.say("money-stands-for", &[]), said)],
        ..Shown::default()
    }
}

/// Everybody with a won deal.
fn winners(page: &Page<'_>) -> Mask {
    let n = page.snapshot.list.n_rows();
    let Some(related) = page.snapshot.list.related(Relation::Deal) else {
        return Mask::none(n);
    };
    let deals = &page.books.deals.rows;
    let is_won = |row: &u32| {
        deals
            .get(*row as usize)
            .is_some_and(|deal| deal.outcome == DealOutcome::Won)
    };
    Mask::from_fn(n, |lead| related.rows_of(lead).iter().any(is_won))
}

fn columns(page: &Page<'_>) -> Vec<crate::measure::SheetColumn> {
    let mut columns = vec![page.line_column()];
    columns.extend(
        [
            ("good", ColumnKind::Count),
            ("followed", ColumnKind::Count),
            ("not_followed", ColumnKind::Count),
            ("not_recorded", ColumnKind::Count),
            ("stands_for", ColumnKind::Money),
        ]
        .map(|(key, kind)| page.column(key, kind)),
    );
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sales_does_follows_up_and_what_marketing_sends_does_not() {
        for (kind, expected) in [
            ("Call", true),
            ("Call - outbound", true),
            ("Email", true),
            ("Email opened", false),
            ("E-mail opened", false),
            ("Page view", false),
            ("Spotkanie", true),
            ("Møde", true),
        ] {
            assert_eq!(follows_up(kind), expected, "{kind}");
        }
    }
}
