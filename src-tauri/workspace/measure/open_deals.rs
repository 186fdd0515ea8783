//! Who has how many deals under way, worth what, and for how long?
//!
//! Invariants: each open deal counts once, with its owner; one of whom nobody knows stands by itself; a close date
//! of an open deal is a forecast and no end.

use funnel::{Closing, began_on};
use lead::{FieldKey, Mask, Relation, Table, ValueRef, day_of};
use statistics::quantile;
use words::Words;

use super::grouped::{Group, What, Worth, behind, first_field, grouped, share_text, text_of};
use super::lost::Deals;
use super::{Behind, Cell, CellValue, ColumnKind, Rows, Sheet, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError};

/// What is asked of open deals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenOpportunities {}

/// Fields of deals that say whose work one is.
const OWNERS: [&str; 15] = [
    "deal_owner",
    "opportunity_owner",
    "owner",
    "owner_name",
    "owner_full_name",
    "opportunity_owner_full_name",
    "owner_id",
    "hubspot_owner_id",
    "sales_agent",
    "sales_rep",
    "account_executive",
    "assigned_to",
    "opiekun",
    "salesperson",
    "wlasciciel",
];

/// Fields of people that say the same.
const PEOPLE_OWNERS: [&str; 6] = [
    "contact_owner",
    "lead_owner",
    "owner",
    "record_owner",
    "assigned_to",
    "owner_id",
];

/// What stands out of open deals.
const FLAGS: [&str; 3] = ["close_date_passed", "no_amount", "no_close_date"];

/// The days of a table.
struct Days<'a> {
    table: &'a Table,
    today: i32,
    opened: Option<FieldKey>,
    closing: Closing<'a>,
}

impl OpenOpportunities {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let caption = snapshot.figure_caption(words);
        let text = |key: &str| words.say(key, &[]);
        let Some(deals) = Deals::of(snapshot) else {
            return Ok(Some(Shown {
                title: text("losses-no-deals"),
                caption,
                notes: vec![text("open-no-deals-says")],
                ..Shown::default()
            }));
        };
        let table = deals.related.table();
        let open = deals.outcomes.open().and(&deals.asked);
        if open.count() == 0 {
            return Ok(Some(Shown {
                title: text("open-none"),
                caption,
                ..Shown::default()
            }));
        }
        let owner = first_field(table, &OWNERS);
        let of_people = match owner {
            Some(_) => None,
            None => first_field(&snapshot.list, &PEOPLE_OWNERS),
        };
        let groups = grouped(&open, &text("open-no-owner"), words, |row| {
            let own = owner.and_then(|field| text_of(table, row, &field.key));
            let own = own.or_else(|| {
                let person = deals.related.leads_of(row).first()?;
                text_of(&snapshot.list, *person as usize, &of_people?.key)
            })?;
            Some((own.clone(), own))
        });
        let worth = Worth::of(table, &open);
        let days = Days {
            table,
            today: day_of(snapshot.as_of),
            opened: began_on(table).map(|field| field.key.clone()),
            closing: Closing::of(table),
        };
        let mut columns = vec![
            SheetColumn::new("owner", text("open-owner"), ColumnKind::Text),
            SheetColumn::new("deals", text("open-deals"), ColumnKind::Count),
        ];
        columns.extend(worth.columns(words));
        columns.push(SheetColumn::new(
            "median_age",
            text("open-age"),
            ColumnKind::Days,
        ));
        columns.push(SheetColumn::new(
            "oldest",
            text("open-oldest"),
            ColumnKind::Days,
        ));
        columns.extend(FLAGS.map(|flag| {
            let label = text(&format!("open-{}", flag.replace('_', "-")));
            SheetColumn::new(flag, label, ColumnKind::Count)
        }));
        let mut marks = behind(&groups, |rows| Rows::Of(Relation::Deal, rows.clone()));
        let mut row = |group: &Group| {
            let key = group.what.key();
            let mut cells = vec![
                Cell::text(group.label.clone()),
                Cell::count(group.rows.count(), Some(&key)),
            ];
            cells.extend(worth.cells(table, &group.rows));
            let ages = days.ages(&group.rows);
            cells.push(days_cell(quantile(ages.iter().copied(), 0.5)));
            cells.push(days_cell(ages.last().copied()));
            for (flag, flagged) in FLAGS.iter().zip(days.flagged(&group.rows, &worth)) {
                let key = format!("{key}.{flag}");
                cells.push(Cell::count(flagged.count(), Some(&key)));
                let rows = Rows::Of(Relation::Deal, flagged);
                marks.push(Behind { key, rows });
            }
            cells
        };
        let rows = groups.iter().map(&mut row).collect();
        let n = open.count();
        let mut notes = vec![match (owner, of_people) {
            (Some(field), _) => words.say(
                "open-owner-field",
                &[("field", field.label.as_str().into())],
            ),
            (None, Some(field)) => words.say(
                "open-owner-of-people",
                &[("field", field.label.as_str().into())],
            ),
            (None, None) => text("open-no-owner-field"),
        }];
        if days.opened.is_none() {
            notes.push(text("open-no-dates"));
        }
        notes.push(text("open-forecast"));
        let mut owners = (groups.iter()).filter(|one| matches!(one.what, What::Value(_)));
        let (first, second) = (owners.next(), owners.next());
        // Of two who have as many, neither has the most.
        let has_most = first.zip(second).is_some_and(|(first, second)| {
            first.rows.count() > second.rows.count()
                && groups.first().is_some_and(|most| most.what == first.what)
        });
        let title = match (owner.or(of_people), first) {
            (Some(_), Some(first)) if has_most => {
                let args = [
                    ("who", first.label.as_str().into()),
                    ("n", first.rows.count().into()),
                    ("of", n.into()),
                ];
                words.say("open-most", &args)
            }
            _ => words.say("open-all", &[("n", n.into())]),
        };
        Ok(Some(Shown {
            title,
            caption,
            notes,
            picture: Some(picture(
                &groups,
                n,
                |rows| worth.said(table, rows, words),
                words,
            )),
            sheet: Sheet { columns, rows },
            behind: marks,
            formulas: Vec::new(),
            ..Shown::default()
        }))
    }
}

fn picture(
    groups: &[Group],
    of: usize,
    worth: impl Fn(&Mask) -> String,
    words: Words,
) -> charts::Figure {
    let rows = groups.iter().map(|group| {
        let n = group.rows.count();
        let text = share_text(n, of, words);
        let worth = worth(&group.rows);
        charts::BarRow {
            says: format!("{}: {text}\n{worth}", group.label),
            label: group.label.clone(),
            value: Some(n as f64),
            text: words.integer(n as u64),
            // Of several currencies there is no room beside a bar; the table has a column for each.
            n_text: if worth.contains(" · ") {
                String::new()
            } else {
                worth
            },
            rest: !matches!(group.what, What::Value(_)),
            key: group.what.key(),
            ..charts::BarRow::default()
        }
    });
    let most = groups.iter().map(|group| group.rows.count()).max();
    charts::Figure::Bars(charts::BarsFigure {
        rows: rows.collect(),
        x: charts::Axis::of_counts(most.unwrap_or(0) as u64, 5, |at| words.integer(at as u64)),
        figures_label: words.say("open-figures", &[]),
        ..charts::BarsFigure::default()
    })
}

fn days_cell(days: Option<f64>) -> Cell {
    Cell::of(days.map_or(CellValue::Nothing, CellValue::Days))
}

impl Days<'_> {
    fn day(&self, row: usize, key: Option<&FieldKey>) -> Option<i32> {
        match self.table.value(row, key?)? {
            ValueRef::Day(day) => Some(day),
            _ => None,
        }
    }

    /// How many days ago these were opened, ascending; one that is yet to be is left out.
    fn ages(&self, rows: &Mask) -> Vec<f64> {
        let opened = rows
            .rows()
            .filter_map(|row| self.day(row, self.opened.as_ref()));
        let ages = opened.filter(|day| *day <= self.today);
        let mut ages: Vec<f64> = ages.map(|day| f64::from(self.today - day)).collect();
        ages.sort_by(f64::total_cmp);
        ages
    }

    /// The rows that stand out, in the order of [`FLAGS`].
    fn flagged(&self, rows: &Mask, worth: &Worth) -> [Mask; 3] {
        let those = |holds: &dyn Fn(usize) -> bool| {
            Mask::of_rows(
                rows.n_rows(),
                rows.rows().filter(|row| holds(*row)).map(|row| row as u32),
            )
        };
        let closes = |row: usize| self.closing.forecast(row);
        [
            those(&|row| closes(row).is_some_and(|day| day < self.today)),
            those(&|row| !worth.is_known(self.table, row)),
            those(&|row| closes(row).is_none()),
        ]
    }
}
